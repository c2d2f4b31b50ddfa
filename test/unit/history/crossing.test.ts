import { describe, expect, test } from "vitest";
import { decimal } from "../../../src/decimal/decimal.js";
import { printed } from "../../../src/decimal/printed.js";
import { firstCrossing } from "../../../src/history/crossing.js";
import { observation, type Series } from "../../../src/records/observation.js";
import { type ByPeriod, series } from "../../../src/records/series.js";

const surplus = (values: ByPeriod): Series =>
  series({ reporter: "CN", flow: "balance", currency: "USD" }, values);

describe("firstCrossing", () => {
  test("is the first row above the threshold, in any order of the rows", () => {
    const rows = surplus({ "2025-01": 1, "2025-02": 5, "2025-03": 2, "2025-04": 7 });
    const crossing = firstCrossing([...rows].reverse(), 3);
    expect(crossing).toEqual({ period: "2025-02", certainty: "certain", before: rows[0], after: rows[1] });
    expect(Object.isFrozen(crossing)).toBe(true);
  });

  test("is null where the threshold is not passed, only reached, or there are no rows", () => {
    expect(firstCrossing(surplus({ "2025-01": 1, "2025-02": 3 }), 3)).toBeNull();
    expect(firstCrossing([], 3)).toBeNull();
  });

  test("has nothing before it where the series begins past the threshold", () => {
    expect(firstCrossing(surplus({ "2025-01": 4, "2025-02": 5 }), "3")).toMatchObject({
      period: "2025-01",
      certainty: "certain",
      before: null,
    });
  });

  test("works on years to date", () => {
    const rows = surplus({
      "2025-01/2025-10": printed("964.8 billion"),
      "2025-01/2025-11": printed("1,075.8481 billion"),
    });
    expect(firstCrossing(rows, "1e12")).toMatchObject({ period: "2025-01/2025-11", certainty: "certain" });
  });

  test.each<[string, ByPeriod, "certain" | "possible"]>([
    ["rounding leaves the row above", { "2025-01": 9, "2025-02": printed("11") }, "certain"],
    [
      "rounding may leave the row below",
      { "2025-01": 9, "2025-02": printed("10.1"), "2025-03": 12 },
      "certain",
    ],
    ["the row is known too roughly", { "2025-01": 9, "2025-02": printed("about 11") }, "possible"],
    ["an earlier row may have been above", { "2025-01": printed("10"), "2025-02": 12 }, "possible"],
    [
      "an earlier row ends at the threshold, not included",
      { "2025-01": printed("9.95"), "2025-02": 12 },
      "certain",
    ],
    ["an earlier row has no upper end", { "2025-01": printed("over 8"), "2025-02": 12 }, "possible"],
    ["the row has no lower end", { "2025-01": 9, "2025-02": printed("under 12") }, "possible"],
  ])("where %s", (_, values, certainty) => {
    expect(firstCrossing(surplus(values), 10)?.certainty).toBe(certainty);
  });

  test("is certain where the row says no more than that it is over the threshold", () => {
    const rows = surplus({ "2025-01": 9, "2025-02": printed("over 10"), "2025-03": 11 });
    expect(firstCrossing(rows, 10)).toMatchObject({ period: "2025-02", certainty: "certain" });
  });

  test("is possible where the row may begin at the threshold", () => {
    const after = observation({
      ...{ reporter: "CN", flow: "balance", currency: "USD", period: "2025-02", value: 11 },
      bounds: { low: 10, high: 12 },
    });
    expect(firstCrossing([after], decimal(10))?.certainty).toBe("possible");
  });

  test("refuses a threshold that is no number", () => {
    expect(() => firstCrossing([], "1 trillion" as `${number}`)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_DECIMAL",
        message: 'threshold must be a decimal number such as 1234.5, got "1 trillion"',
        details: { field: "threshold", value: "1 trillion" },
      }),
    );
  });

  test("refuses what is no series", () => {
    const [row] = surplus({ "2025-01": 1 });
    expect(() => firstCrossing([row!, row!], 1)).toThrow(
      expect.objectContaining({ code: "DUPLICATE_PERIOD" }),
    );
    expect(() => firstCrossing([row!, { ...row!, period: "2025-02", currency: "CNY" }], 1)).toThrow(
      expect.objectContaining({ code: "MIXED_CURRENCIES" }),
    );
  });
});
