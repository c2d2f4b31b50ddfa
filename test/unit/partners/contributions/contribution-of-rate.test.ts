import { contributionOfRate, type GrowthRateInput, growthRate, printed } from "tradefigures";
import { describe, expect, test } from "vitest";
import { fieldRefusal, refusal } from "../../refusal.js";

const rate = (input: Partial<GrowthRateInput>) =>
  growthRate({
    reporter: "CN",
    partner: "Africa",
    flow: "exports",
    period: "2025-11",
    comparison: "year-on-year",
    rate: printed("28%"),
    ...input,
  });
const growth = rate({});
const { partner: _, ...header } = growth;
const whole = growthRate({ ...header, rate: printed("6%"), bounds: undefined });
const ends = (found: ReturnType<typeof contributionOfRate>) =>
  [found.bounds?.low, found.bounds?.high].map((end) => String(end).slice(0, 10));

describe("contributionOfRate", () => {
  test("is the share of then times the growth", () => {
    const found = contributionOfRate(growth, { baseShare: printed("5%") });
    expect(found).toMatchObject({ period: "2025-11", verdict: "decided", missing: [] });
    expect(found.contribution?.toFixed()).toBe("0.014");
    // 0.045 × 0.275 and 0.055 × 0.285.
    expect(ends(found)).toEqual(["0.012375", "0.015675"]);
  });

  test("follows from the share of now and the growth of the whole", () => {
    const found = contributionOfRate(growth, { share: "0.06", whole });
    // 0.06 × 1.06 × 0.28 / 1.28 = 0.0139125.
    expect(found.contribution?.toFixed()).toBe("0.0139125");
    // 0.06 × 1.055 × 0.275 / 1.275 = 0.013652…, 0.06 × 1.065 × 0.285 / 1.285 = 0.014172….
    expect(ends(found)).toEqual(["0.01365294", "0.01417237"]);
  });

  test.each([
    ["a rate", rate({ rate: null, absent: "zero-base" }), {}, ["rate"]],
    ["a share", growth, {}, ["baseShare", "share", "whole"]],
    ["a share, beside the whole", growth, { whole }, ["baseShare", "share"]],
    ["the growth of the whole", growth, { share: "0.06" }, ["baseShare", "whole"]],
    [
      "a growth of the whole that exists",
      growth,
      { share: "0.06", whole: rate({ rate: null, absent: "zero-base" }) },
      ["baseShare", "whole"],
    ],
  ] as const)("is undecidable without %s", (_, given, known, missing) => {
    const found = contributionOfRate(given, known);
    expect(found).toEqual({
      period: "2025-11",
      verdict: "undecidable",
      contribution: null,
      bounds: null,
      missing,
    });
  });

  test.each([
    [
      "a share of then that is no fraction",
      growth,
      { baseShare: printed("5") },
      fieldRefusal("WRONG_UNIT", "baseShare", 'printed with a percent sign, got "5"', "5"),
    ],
    [
      "a share of now that is no fraction",
      growth,
      { share: printed("6"), whole },
      fieldRefusal("WRONG_UNIT", "share", 'printed with a percent sign, got "6"', "6"),
    ],
    [
      "a whole in another period",
      growth,
      { share: "0.06", whole: rate({ period: "2025-10" }) },
      fieldRefusal("INVALID_PERIOD", "whole", 'growth in 2025-11, got "2025-10"', "2025-10"),
    ],
    [
      "a decline of all",
      rate({ rate: "-1" }),
      { share: "0.06", whole },
      fieldRefusal("INVALID_FIELD", "growth", "above −100 %, got -1", expect.anything()),
    ],
    [
      "a misspelt field",
      growth,
      { baseshare: "0.05" } as object,
      refusal(
        "UNKNOWN_FIELD",
        'what is known has the fields baseShare, share, whole, got "baseshare" (is "baseShare" meant?)',
        { field: "baseshare" },
      ),
    ],
    [
      "no growth",
      "28%" as never,
      {},
      fieldRefusal("INVALID_FIELD", "a growth", 'an object, got "28%"', "28%"),
    ],
  ] as const)("refuses %s", (_, given, known, error) => {
    expect(() => contributionOfRate(given, known)).toThrow(error as Error);
  });
});
