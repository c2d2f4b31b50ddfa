import type { Observation } from "tradefigures";
import { type Check, checkClaim, type GrowthClaim, type LevelClaim } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { indexOf } from "../../../../src/checking/evidence/evidence-index.js";
import { partedBy } from "../../../../src/checking/evidence/independence.js";
import { about, level, money, noted } from "../claims/evidence-of.js";

const exportsOf = (source: string): LevelClaim => ({
  kind: "level",
  about: about("exports"),
  period: "2025-11",
  currency: "USD",
  printed: "110.0 billion",
  source,
});
const own = level("exports", "2025-11", "110.0", { source: "a text; a wire" });
const office = level("exports", "2025-11", "110.0", { source: "an office" });

function check(source: string, observations: readonly Observation[]): Check {
  return checkClaim(exportsOf(source), { observations });
}

describe("evidence of the claim's own source", () => {
  test("is not used, and the check says where it would have told more", () => {
    expect(check("a text", [own])).toMatchObject({ verdict: "undecidable", circular: true });
    expect(check("a wire", [own])).toMatchObject({ verdict: "undecidable", circular: true });
    expect(check("a text", [own, office])).toMatchObject({
      verdict: "supported",
      notes: noted("undated", "circular"),
    });
  });

  test("of another figure changes nothing", () => {
    const imports = level("imports", "2024-03", "90.0", { source: "a text" });
    expect(check("a text", [imports])).toMatchObject({ verdict: "undecidable", circular: false, notes: [] });
    expect(check("a text", [imports, office])).toMatchObject({
      verdict: "supported",
      notes: noted("undated"),
    });
  });

  test("may be an exchange rate", () => {
    const claim = {
      kind: "conversion",
      amount: "$100 billion",
      converted: "about 146 trillion won",
      base: "USD",
      quote: "KRW",
      period: "2025-11",
      asOf: "2025-12-08",
      source: "a text",
    } as const;
    const rate = { ...money("USD/KRW", "average", "2025-11", "1460"), source: "a text" };
    expect(checkClaim(claim, { exchangeRates: [rate] })).toMatchObject({
      verdict: "undecidable",
      circular: true,
    });
    expect(checkClaim({ ...claim, source: "another" }, { exchangeRates: [rate] }).verdict).toBe("supported");
  });

  test("leaves the rates of others as they are: 110 over 100 is 10 %", () => {
    const claim: GrowthClaim = {
      kind: "growth",
      about: about("exports"),
      period: "2025-11",
      comparison: "year-on-year",
      direction: "rise",
      printed: "10%",
      source: "a text",
    };
    const observations = [own, level("exports", "2025-11", "110!"), level("exports", "2024-11", "100!")];
    expect(checkClaim(claim, { observations })).toMatchObject({ verdict: "supported" });
  });
});

test("evidence is parted once for a source, and not at all where none of it names the source", () => {
  const index = indexOf({ observations: [own, office] });
  expect(partedBy(index, undefined)).toBe(null);
  expect(partedBy(index, "another text")).toBe(null);
  expect(partedBy(index, "a text")).toBe(partedBy(index, "a text"));
  expect(partedBy(index, "a text")?.independent.records.observations).toEqual([office]);
  expect([...partedBy(index, "a text")!.circular]).toEqual([own]);
});
