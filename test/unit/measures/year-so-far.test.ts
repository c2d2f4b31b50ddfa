import { type ByPeriod, type Series, series } from "tradefigures";
import { describe, expect, test } from "vitest";
import { checkTiled, yearSoFar } from "../../../src/measures/year-so-far.js";

const header = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const exported = (values: ByPeriod): Series => series(header, values);
const periods = (rows: Series): unknown => rows.map(({ period }) => period);
const incomplete = (period: string, missing: readonly string[]): unknown =>
  expect.objectContaining({
    name: "TradeError",
    code: "INCOMPLETE_SPAN",
    message: `${period} must be covered month by month, got missing ${missing.join(", ")}`,
    details: { period, missing, straddling: [] },
  });
const before = { "2024-01/2024-11": 11, "2024-12": 1 } as const;

describe("yearSoFar", () => {
  test("gives the rows of the year, what is missing of it, and the year before", () => {
    const rows = exported({ ...before, "2025-01/2025-02": 2, "2025-03": 1, "2026-05": 1 });
    const found = yearSoFar(rows, undefined, 2025);
    expect(found).toMatchObject({ year: "2025-01/2025-12", rest: "2025-04/2025-12" });
    expect(periods(found.rows)).toEqual(["2025-01/2025-02", "2025-03"]);
    expect(periods(found.before)).toEqual(["2024-01/2024-11", "2024-12"]);
  });

  test("has all the year to come before its January, a month in November, and nothing in December", () => {
    const restOf = (values: ByPeriod) => yearSoFar(exported({ ...before, ...values }), undefined, 2025).rest;
    expect(restOf({})).toBe("2025-01/2025-12");
    expect(restOf({ "2025-01/2025-11": 1 })).toBe("2025-12");
    expect(restOf({ "2025-01/2025-12": 1 })).toBeNull();
  });

  test("takes the year before from another vintage, also where nothing else is there", () => {
    const base = exported({ "2024-01/2024-12": 12 });
    expect(periods(yearSoFar(exported({ "2024-12": 1, "2025-01": 1 }), base, 2025).before)).toEqual([
      "2024-01/2024-12",
    ]);
    expect(yearSoFar([], base, 2025)).toMatchObject({ rows: [], rest: "2025-01/2025-12" });
  });

  test("refuses gaps in the year, and a year before that is not all there", () => {
    const outlook = (values: ByPeriod, base?: Series) => () => yearSoFar(exported(values), base, 2025);
    expect(outlook({ ...before, "2025-01": 1, "2025-03": 1 })).toThrow(
      incomplete("2025-01/2025-03", ["2025-02"]),
    );
    expect(outlook({ ...before, "2025-02": 1 })).toThrow(incomplete("2025-01/2025-02", ["2025-01"]));
    expect(outlook({ "2024-02/2024-12": 1, "2025-01": 1 })).toThrow(
      incomplete("2024-01/2024-12", ["2024-01"]),
    );
    expect(outlook(before, exported({ "2024-01/2024-10": 1 }))).toThrow(
      incomplete("2024-01/2024-12", ["2024-11", "2024-12"]),
    );
    expect(outlook({ "2025-01": 1 }, [])).toThrow(expect.objectContaining({ code: "INCOMPLETE_SPAN" }));
  });

  test("refuses a base of another subject or currency", () => {
    const other = (input: Partial<Parameters<typeof series>[0]>) => () =>
      yearSoFar(exported(before), series({ ...header, ...input }, before), 2025);
    expect(other({ flow: "imports" })).toThrow(
      expect.objectContaining({
        code: "MIXED_SUBJECTS",
        message: "records must have one flow, got exports and imports",
        details: { field: "flow", values: ["exports", "imports"] },
      }),
    );
    expect(other({ currency: "CNY" })).toThrow(
      expect.objectContaining({
        code: "MIXED_CURRENCIES",
        message: "records must have one currency, got USD and CNY",
        details: { field: "currency", values: ["USD", "CNY"] },
      }),
    );
  });

  test("refuses sums, and what is no year", () => {
    const sums = exported({ "2025-01/2025-02": 1, "2025-01/2025-03": 1 });
    const overlapping = (what: string) =>
      expect.objectContaining({
        code: "OVERLAPPING_PERIODS",
        message: `${what} must be made of single periods, got "year-to-date rows"`,
        details: { field: what, value: "year-to-date rows" },
      });
    expect(() => yearSoFar(sums, undefined, 2025)).toThrow(overlapping("an outlook for a year"));
    expect(() => yearSoFar(exported(before), sums, 2025)).toThrow(overlapping("the year before"));
    expect(() => yearSoFar(exported(before), undefined, 2025.5)).toThrow(
      expect.objectContaining({
        code: "INVALID_PERIOD",
        message: "a year must be a whole number from 0 to 9999, got 2025.5",
        details: { field: "a year", value: 2025.5 },
      }),
    );
  });
});

describe("checkTiled", () => {
  test("lets pass what covers a period, and names what is missing", () => {
    expect(checkTiled(exported(before), "2024-01/2024-12")).toBeUndefined();
    expect(() => checkTiled(exported(before), "2024-01/2025-01")).toThrow(
      incomplete("2024-01/2025-01", ["2025-01"]),
    );
  });
});
