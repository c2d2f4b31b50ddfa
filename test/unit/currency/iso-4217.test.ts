import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { minorUnitDecimals } from "tradefigures";
import { describe, expect, test } from "vitest";
import { CODES_BY_DECIMALS, ISO_4217_PUBLISHED } from "../../../src/currency/iso-4217.js";

const xml = readFileSync(
  createRequire(import.meta.url).resolve("currency-codes/iso-4217-list-one.xml"),
  "utf8",
);

/** The text of an element, read apart from the script that made the list: entry by entry, tag by tag. */
function element(entry: string, tag: string): string | undefined {
  const [, rest] = entry.split(`<${tag}>`);
  return rest?.split(`</${tag}>`)[0];
}

const listed = new Map(
  xml
    .split("<CcyNtry>")
    .slice(1)
    .filter((entry) => element(entry, "Ccy") !== undefined)
    .map((entry) => [element(entry, "Ccy")!, element(entry, "CcyMnrUnts")!]),
);

/** The codes of a line, each of three letters, with a blank between them. */
function codesOf(line: string): string[] {
  return Array.from({ length: (line.length + 1) / 4 }, (_, index) => line.slice(4 * index, 4 * index + 3));
}

describe("the list of ISO 4217", () => {
  test("has every code of list one with its minor units, and no other", () => {
    const ours = Object.entries(CODES_BY_DECIMALS).flatMap(([decimals, codes]) =>
      codesOf(codes).map((code) => [code, decimals === "none" ? "N.A." : decimals] as const),
    );
    expect(ours.length).toBe(listed.size);
    expect(new Map(ours)).toEqual(listed);
  });

  test("has 179 codes, as the list of 25 June 2024 has", () => {
    // Counted with grep -o, sort -u and wc -l.
    expect(listed.size).toBe(179);
  });

  test("has the codes of each number of decimals in the order of the alphabet", () => {
    for (const codes of Object.values(CODES_BY_DECIMALS))
      expect(codesOf(codes)).toEqual([...new Set(codesOf(codes))].sort());
  });

  test("names the day on which it was published", () => {
    expect(xml).toContain(`<ISO_4217 Pblshd="${ISO_4217_PUBLISHED}">`);
    expect(ISO_4217_PUBLISHED).toBe("2024-06-25");
  });

  test("gives the minor units of every currency that has coins", () => {
    const withCoins = [...listed].filter(([, decimals]) => decimals !== "N.A.");
    expect(withCoins.length).toBe(166);
    for (const [code, decimals] of withCoins)
      expect(`${code} ${minorUnitDecimals(code)}`).toBe(`${code} ${decimals}`);
  });
});
