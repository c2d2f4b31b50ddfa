import { deepStrictEqual } from "node:assert";
import type { Decimal } from "tradefigures";
import { built } from "./build.js";
import { inTurns, milliseconds, type Result } from "./measure.js";

const { decimal, sum } = built;

/** The exact sum of a million decimals, against adding them one by one. */
export function exactSum(): Result {
  const values = Array.from({ length: 1_000_000 }, (_, i) => {
    const sign = i % 3 === 0 ? "-" : "";
    return decimal(
      `${sign}${((i * 104_729) % 1_000_000_007) + 1}${i % 10}.${String(i % 100).padStart(2, "0")}`,
    );
  });
  const oneByOne = (): Decimal => {
    let total = decimal(0);
    for (const value of values) total = total.plus(value);
    return total;
  };
  deepStrictEqual(sum(values).toFixed(), oneByOne().toFixed());
  const [ours, base] = inTurns(() => sum(values), oneByOne, 5);
  const ratio = base / ours;
  return {
    name: "sum() of a million decimals",
    measured: milliseconds(ours),
    base: "plus() in a loop",
    against: milliseconds(base),
    value: `${ratio.toFixed(1)} times as fast`,
    bar: "at least 8",
    passed: ratio >= 8,
  };
}
