import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import {
  type Decimal,
  decimal,
  difference,
  divide,
  product,
  type RoundingMode,
  roundTo,
  sum,
} from "tradefigures";
import { describe, expect, test } from "vitest";

const { DECIMALS = fileURLToPath(new URL("./decimals.json.gz", import.meta.url)) } = process.env;
/** The output of decimals.py: what is committed, or another file. */
const { made, modes, cases } = JSON.parse(gunzipSync(readFileSync(DECIMALS)).toString()) as {
  readonly made: string;
  readonly modes: readonly RoundingMode[];
  readonly cases: readonly (readonly [a: string, b: string, ...answers: string[]])[];
};

const text = (value: Decimal | null): string => (value === null ? "-" : value.toFixed());

/** The same of the library, and the numbers that were given. */
function answersOf([a, b, ...given]: (typeof cases)[number]): readonly string[] {
  const [one, other] = [decimal(a), decimal(b)];
  const [rounded, step] = [given[4]!, given[5]!];
  const found = [sum([one, other]), difference(one, other), product(one, other), divide(one, other)];
  const roundings = modes.map((rounding) => text(roundTo(decimal(rounded), decimal(step), { rounding })));
  return [a, b, ...found.map(text), rounded, step, ...roundings];
}

describe("arithmetic agrees with the General Decimal Arithmetic of Python, in all digits", () => {
  test("which says what made it", () => {
    expect(made).toContain("test/reference/decimals.py with seed ");
    expect(cases.length).toBeGreaterThanOrEqual(4000);
  });

  test("in sums, differences, products, quotients and roundings", () => {
    for (const given of cases) expect(answersOf(given)).toEqual(given);
  });
});
