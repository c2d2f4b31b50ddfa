import {
  type ByPeriod,
  type GrowthRate,
  growthRate,
  growthRates,
  type Observation,
  sameMonthComparison,
  series,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";

const rows = (values: ByPeriod) => series({ reporter: "CN", flow: "exports", currency: "USD" }, values);
const value = (row: Observation) => row.value;
describe("sameMonthComparison", () => {
  const shipped = rows({
    ...{ "2022-11": 4, "2023-11": 8, "2024-11": 6, "2025-11": 7 },
    ...{ "2024-12": 99, "2025-10": 1 },
  });

  test("sets a month beside those of earlier years", () => {
    const found = sameMonthComparison(shipped, value);
    expect(plain(found)).toEqual({
      period: "2025-11",
      value: "7",
      years: ["2024-11", "2023-11", "2022-11"],
      average: "6",
      lowest: "4",
      highest: "8",
      rank: 2,
      of: 4,
      missing: [],
      undecidable: null,
    });
    expect([found, found.years, found.missing].every(Object.isFrozen)).toBe(true);
    expect(sameMonthComparison([...shipped].reverse(), value)).toEqual(found);
  });

  test("looks back from the period that is asked about, so many years as wanted", () => {
    expect(plain(sameMonthComparison(shipped, value, { at: "2024-11" }))).toMatchObject({
      years: ["2023-11", "2022-11"],
      average: "6",
      rank: 2,
      of: 3,
    });
    expect(plain(sameMonthComparison(shipped, value, { years: 1 }))).toMatchObject({
      years: ["2024-11"],
      average: "6",
      rank: 1,
      of: 2,
    });
  });

  test("names the years asked for that are missing or not known", () => {
    const header = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const;
    const items = [
      ...growthRates(header, { "2021-10": 1, "2022-11": 2, "2025-11": 3 }),
      growthRate({ ...header, period: "2024-11", rate: null, absent: "missing-base" }),
    ];
    const rate = (growth: GrowthRate) => growth.rate;
    expect(sameMonthComparison(items, rate)).toMatchObject({
      years: ["2022-11"],
      missing: ["2024-11", "2023-11", "2021-11"],
      of: 2,
    });
    expect(sameMonthComparison(items, rate, { years: 2 })).toMatchObject({
      years: [],
      average: null,
      lowest: null,
      highest: null,
      rank: 1,
      of: 1,
      missing: ["2024-11", "2023-11"],
    });
  });

  test("begins with the first year that can hold the month", () => {
    const found = sameMonthComparison(rows({ "2023-12": 1, "2024-11": 2, "2025-11": 3 }), value);
    expect(found).toMatchObject({ years: ["2024-11"], missing: [] });
    expect(sameMonthComparison(rows({ "0000-01": 1, "0001-02": 2 }), value)).toMatchObject({
      years: [],
      missing: ["0000-02"],
    });
  });

  test("compares spans with the same spans", () => {
    const items = rows({ "2024-01/2024-02": 5, "2025-01": 1, "2025-02": 9 });
    expect(sameMonthComparison(items, value)).toMatchObject({ years: [], missing: ["2024-02"] });
    const spans = rows({ "2024-01/2024-02": 5, "2025-01/2025-02": 4 });
    expect(sameMonthComparison(spans, value)).toMatchObject({ years: ["2024-01/2024-02"], rank: 2 });
  });

  test("cannot be told where the value is not known, or nothing is there", () => {
    const none = { average: null, lowest: null, highest: null, rank: null };
    const nothing = {
      ...none,
      period: null,
      value: null,
      years: [],
      of: 0,
      missing: [],
      undecidable: "no-observations",
    };
    expect(sameMonthComparison([], value)).toEqual(nothing);
    expect(sameMonthComparison([], value, { years: 3 })).toEqual(nothing);
    const unknown = sameMonthComparison(shipped, (row) => (row.period === "2025-11" ? null : row.value));
    expect(plain(unknown)).toMatchObject({
      value: null,
      years: ["2024-11", "2023-11", "2022-11"],
      average: "6",
      rank: null,
      of: 3,
      undecidable: "unknown-value",
    });
  });

  test.each([0, -1, 1.5, Number.NaN])("refuses %j years", (years) => {
    expect(() => sameMonthComparison(shipped, value, { years })).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: `years must be a whole number of 1 or more, got ${years}`,
        details: { field: "years", value: years },
      }),
    );
  });

  test("refuses a period that no row has, and two rows of one period", () => {
    expect(() => sameMonthComparison(shipped, value, { at: "2025-12" })).toThrow(
      expect.objectContaining({ code: "MISSING_PERIOD" }),
    );
    expect(() => sameMonthComparison([shipped[0]!, shipped[0]!], value)).toThrow(
      expect.objectContaining({ code: "DUPLICATE_PERIOD" }),
    );
  });
});
