import {
  type GrowthRateInput,
  growthRate,
  type ObservationInput,
  observation,
  printed,
  whichBase,
} from "tradefigures";
import { describe, expect, test } from "vitest";

const about = { reporter: "CN", flow: "exports" } as const;
const row = (input: Partial<ObservationInput>) =>
  observation({ ...about, currency: "USD", period: "2025-11", value: 1, ...input });
const base = (value: ObservationInput["value"], input: Partial<ObservationInput> = {}) =>
  row({ period: "2024-11", value, ...input });
const rate = (text: string, input: Partial<GrowthRateInput> = {}) =>
  growthRate({ ...about, period: "2025-11", comparison: "year-on-year", rate: printed(text), ...input });

describe("whichBase", () => {
  const now = row({ value: 106 });

  test("says of each base whether the print was made with it", () => {
    // By hand: 6 % over 100; 5.5 % to 6.5 % over a base in [99.5, 100.5) is [5.47, 6.53]; 7.07 % over 99.
    const bases = [base(100), base(100, { roundedTo: 1 }), base(99)];
    const found = whichBase(now, rate("6%"), bases);
    expect(found.map(({ fits }) => fits)).toEqual(["certainly", "possibly", "not"]);
    expect(found.map((one) => one.base)).toEqual(bases);
    expect(String(found[0]?.growth.rate)).toBe("0.06");
    expect(found.every(Object.isFrozen)).toBe(true);
    expect(whichBase(now, rate("6%"), [])).toEqual([]);
  });

  test("fits certainly also where both intervals end alike", () => {
    // By hand: [105.5, 106.5) over 100 is [5.5 %, 6.5 %), as printed.
    expect(whichBase(row({ value: 106, roundedTo: 1 }), rate("6%"), [base(100)])[0]?.fits).toBe("certainly");
  });

  test("does not fit a base that gives no rate, and may fit one that may be zero", () => {
    expect(whichBase(now, rate("6%"), [base(0)])[0]).toMatchObject({
      fits: "not",
      growth: { absent: "zero-base" },
    });
    const wide = base(100, { bounds: { low: 0, high: 200 } });
    expect(whichBase(now, rate("6%"), [wide])[0]?.fits).toBe("possibly");
  });

  test("refuses a growth without a rate, or of another period", () => {
    expect(() => whichBase(now, rate("6%", { rate: null, absent: "zero-base" }), [base(1)])).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_FIELD",
        message: 'printed must be a growth with a rate, got "zero-base"',
        details: { field: "printed", value: "zero-base" },
      }),
    );
    expect(() => whichBase(now, rate("6%", { period: "2025-10" }), [base(1)])).toThrow(
      expect.objectContaining({
        code: "INVALID_PERIOD",
        message: 'the period of the growth must be that of the level (2025-11), got "2025-10"',
        details: { field: "the period of the growth", value: "2025-10" },
      }),
    );
  });

  test.each([
    [
      "a growth of another subject",
      rate("6%", { flow: "imports" }),
      base(100),
      "MIXED_SUBJECTS",
      "records must have one flow, got imports and exports",
      { field: "flow", values: ["imports", "exports"] },
    ],
    [
      "a growth in another currency",
      rate("6%", { currency: "CNY" }),
      base(100),
      "MIXED_CURRENCIES",
      "growth rates must have one currency, got CNY and USD",
      { field: "currency", values: ["CNY", "USD"] },
    ],
    [
      "a growth over another period than the base's",
      rate("6%"),
      base(100, { period: "2025-10" }),
      "MIXED_SUBJECTS",
      "growth rates must have one comparison, got year-on-year and month-on-month",
      { field: "comparison", values: ["year-on-year", "month-on-month"] },
    ],
    [
      "a base of another subject",
      rate("6%"),
      base(100, { partner: "US" }),
      "MIXED_SUBJECTS",
      "records must have one partner, got none and US",
      { field: "partner", values: [undefined, "US"] },
    ],
    [
      "a base of another length",
      rate("6%"),
      base(100, { period: "2024-10/2024-11" }),
      "UNEQUAL_SPANS",
      'period must be as long as 2024-10/2024-11, got "2025-11"',
      { field: "period", value: "2025-11" },
    ],
  ])("refuses %s", (_, growth, earlier, code, message, details) => {
    expect(() => whichBase(now, growth, [earlier])).toThrow(
      expect.objectContaining({ name: "TradeError", code, message, details }),
    );
  });
});
