import { growthBetween, type ObservationInput, observation, shareOfGrowth } from "tradefigures";
import { describe, expect, test } from "vitest";
import { growthOf } from "../../../src/measures/growth-of.js";

const row = (input: Partial<ObservationInput>) =>
  observation({ reporter: "CN", flow: "exports", currency: "USD", period: "2025-11", value: 1, ...input });
const growth = (now: number, before: number, input: Partial<ObservationInput> = {}) =>
  growthBetween(row({ value: now, ...input }), row({ period: "2024-11", ...input, value: before }));

describe("shareOfGrowth", () => {
  const whole = growth(330, 310);

  test("is the change of the part over the change of the whole", () => {
    expect(String(shareOfGrowth(growth(65, 60, { partner: "DE" }), whole))).toBe("0.25");
    expect(String(shareOfGrowth(growth(34, 47, { partner: "US" }), whole))).toBe("-0.65");
    expect(String(shareOfGrowth(growth(34, 4, { partner: "VN" }), whole))).toBe("1.5");
    expect(String(shareOfGrowth(whole, whole))).toBe("1");
  });

  test("is null where the whole did not change, or one of the two has no base", () => {
    const baseless = growthOf(row({}), "2024-11", null, { comparison: "year-on-year" });
    expect(shareOfGrowth(whole, growth(310, 310))).toBeNull();
    expect(shareOfGrowth(baseless, whole)).toBeNull();
    expect(shareOfGrowth(whole, baseless)).toBeNull();
  });

  test("goes by the changes also where a base of zero gives no rate", () => {
    expect(String(shareOfGrowth(growth(5, 0, { partner: "XK" }), whole))).toBe("0.25");
  });

  test.each([
    [
      "reporter",
      growth(1, 1, { reporter: "US" }),
      "MIXED_SUBJECTS",
      "part and whole must have one reporter, got US and CN",
      { field: "reporter", values: ["US", "CN"] },
    ],
    [
      "currency",
      growth(1, 1, { currency: "CNY" }),
      "MIXED_CURRENCIES",
      "part and whole must have one currency, got CNY and USD",
      { field: "currency", values: ["CNY", "USD"] },
    ],
    [
      "period",
      growthBetween(row({ period: "2025-10" }), row({ period: "2024-11" })),
      "INVALID_PERIOD",
      'period of the part must be that of the whole (2025-11), got "2025-10"',
      { field: "period of the part", value: "2025-10" },
    ],
    [
      "base period",
      growthBetween(row({}), row({ period: "2025-10" })),
      "INVALID_PERIOD",
      'basePeriod of the part must be that of the whole (2024-11), got "2025-10"',
      { field: "basePeriod of the part", value: "2025-10" },
    ],
  ])("refuses another %s", (_, part, code, message, details) => {
    expect(() => shareOfGrowth(part, whole)).toThrow(
      expect.objectContaining({ name: "TradeError", code, message, details }),
    );
  });
});
