import { decimal } from "tradefigures";
import { type Claim, checkClaim, claim, type Evidence, type GrowthClaim } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { about, level, rate } from "./evidence-of.js";

const grew = (printed: string, more: Partial<GrowthClaim> = {}): GrowthClaim => ({
  kind: "growth",
  about: about("exports"),
  period: "2025-11",
  comparison: "year-on-year",
  printed,
  ...more,
});
const rates = (text: string): Evidence => ({ growthRates: [rate("exports", "2025-11", text)] });

describe("a claim without a direction", () => {
  test.each([
    ["5.9%", "5.9%", "supported"],
    ["5.9%", "-5.9%", "contradicted"],
    ["−5.9%", "-5.9%", "supported"],
    ["−5.9%", "5.9%", "contradicted"],
    ["fell 5.9%", "-5.9%", "supported"],
    ["a 5.9% rise", "5.9%", "supported"],
    ["0.0%", "0.0%", "supported"],
  ])("%s of %s is %s: it has the sign of its print", (printed, actual, verdict) => {
    expect(checkClaim(grew(printed), rates(actual)).verdict).toBe(verdict);
  });

  test("is put right with the direction of the figure", () => {
    const check = checkClaim(grew("5.9%"), rates("-5.9%"));
    expect(check).toMatchObject({
      readings: [{ confusion: "opposite-sign", truly: { direction: "fall", printed: "5.9%" } }],
    });
  });

  test("needs a print", () => {
    const { printed: _, ...silent } = grew("5.9%");
    expect(() => claim(silent)).toThrow(expect.objectContaining({ code: "INVALID_FIELD" }));
  });

  test("may be of an amount: 110 less 100", () => {
    const change: Claim = {
      kind: "change",
      about: about("exports"),
      period: "2025-11",
      comparison: "year-on-year",
      currency: "USD",
      printed: "$10 billion",
    };
    const observations = [level("exports", "2025-11", "110!"), level("exports", "2024-11", "100!")];
    expect(checkClaim(change, { observations }).verdict).toBe("supported");
    expect(checkClaim({ ...change, printed: "−$10 billion" }, { observations })).toMatchObject({
      verdict: "contradicted",
      readings: [{ confusion: "opposite-sign", truly: { direction: "rise", printed: "10 billion" } }],
    });
  });
});

test("words alone are put right with the direction, and of a figure that may be zero only a part is as they say", () => {
  const { printed: _, ...words } = grew("1%");
  expect(checkClaim({ ...words, direction: "fall" }, rates("5.9%"))).toMatchObject({
    verdict: "contradicted",
    readings: [
      {
        confusion: "opposite-sign",
        certainty: "identified",
        truly: { direction: "rise" },
        text: "it went the other way",
      },
    ],
  });
  // 0 % is −0.5 % to 0.5 %.
  for (const direction of ["rise", "fall"] as const) {
    const check = checkClaim({ ...words, direction }, rates("0%"));
    expect(check).toMatchObject({ verdict: "consistent", coverage: decimal("0.5") });
  }
});

test("a figure that did not move went neither way", () => {
  const fell = { ...grew("1%"), direction: "fall" } as const;
  const { printed: _, ...words } = fell;
  const observations = [level("exports", "2025-11", "100!"), level("exports", "2024-11", "100!")];
  expect(checkClaim(words, { observations })).toMatchObject({ verdict: "contradicted", readings: [] });
});
