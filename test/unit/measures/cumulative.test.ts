import {
  type AbsentRow,
  type ByPeriod,
  convertSeries,
  decumulate,
  exchangeRate,
  type Month,
  monthsOf,
  type ObservationInput,
  observation,
  type PartialSeries,
  printed,
  rollingSum,
  type Series,
  series,
  totalOf,
  yearToDate,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";
import { refusal } from "../refusal.js";

const exported = (values: ByPeriod): Series =>
  series({ reporter: "CN", flow: "exports", currency: "USD" }, values);
const surplus = (values: ByPeriod): Series =>
  series({ reporter: "CN", flow: "balance", currency: "USD" }, values);
const row = (input: Partial<ObservationInput>) =>
  observation({ reporter: "CN", flow: "exports", currency: "USD", period: "2025-01", value: 1, ...input });
/** Each value, or what is missing for it. */
const values = (rows: PartialSeries): unknown =>
  rows.map((row) => [row.period, row.value === null ? { [row.absent]: row.missing } : row.value.toFixed()]);
const missing = (...months: Month[]) => ({ "missing-months": months });
const incomplete = (
  period: string,
  missing: readonly string[],
  straddling: readonly string[] = [],
): unknown =>
  refusal(
    "INCOMPLETE_SPAN",
    `${period} must be covered month by month, got ${[
      ...(missing.length > 0 ? [`missing ${missing.join(", ")}`] : []),
      ...straddling.map((across) => `${across} partly outside`),
    ].join(" and ")}`,
    { period, missing, straddling },
  );

describe("yearToDate", () => {
  test("adds since January, over spans as over months, and begins anew each year", () => {
    const rows = exported({
      "2024-11": 100,
      "2024-12": 100,
      "2025-01/2025-02": 3,
      "2025-03": 4,
      "2025-04/2025-12": 5,
      "2026-01": 6,
      "2026-02": 7,
    });
    expect(values(yearToDate(rows))).toEqual([
      ["2024-01/2024-11", missing(...monthsOf("2024-01/2024-10"))],
      ["2024-01/2024-12", missing(...monthsOf("2024-01/2024-10"))],
      ["2025-01/2025-02", "3"],
      ["2025-01/2025-03", "7"],
      ["2025-01/2025-12", "12"],
      ["2026-01", "6"],
      ["2026-01/2026-02", "13"],
    ]);
  });

  test("gives the bounds that the rounding of the parts leaves", () => {
    const rows = surplus({
      "2025-01/2025-02": printed("170.52 billion"),
      "2025-03": printed("102.6 billion"),
    });
    // By hand: [170.515, 170.525) + [102.55, 102.65).
    expect(plain(yearToDate(rows)[1])).toEqual({
      reporter: "CN",
      flow: "balance",
      period: "2025-01/2025-03",
      currency: "USD",
      value: "273120000000",
      bounds: { low: "273065000000", high: "273175000000", closed: "low" },
    });
  });

  test("gives no bounds to an exact sum, and keeps January as it is", () => {
    const rows = exported({ "2025-01": printed("1.0"), "2025-02": 2 });
    const [january, february] = yearToDate(rows);
    expect(january).toBe(rows[0]);
    expect(february).toHaveProperty("bounds");
    expect(yearToDate(exported({ "2025-01": 1, "2025-02": 2 }))[1]).not.toHaveProperty("bounds");
  });

  test("keeps of vintage and source what the parts share", () => {
    const shared = { source: "GACC", published: "2025-12-08" } as const;
    const rows = [row(shared), row({ ...shared, period: "2025-02" })];
    expect(yearToDate(rows)[1]).toMatchObject(shared);
    const later = row({ ...shared, period: "2025-03", published: "2026-01-14" });
    expect(yearToDate([...rows, later])[2]).not.toHaveProperty("published");
  });

  test("takes the rows in any order and leaves them as they were", () => {
    const rows = exported({ "2025-01": 1, "2025-02": 2, "2025-03": 3 });
    const turned = Object.freeze([...rows].reverse());
    expect(yearToDate(turned)).toEqual(yearToDate(rows));
  });

  test("of no rows is empty, and its rows are frozen", () => {
    expect(yearToDate([])).toEqual([]);
    expect(yearToDate(exported({ "2025-01": 1, "2025-02": 2 })).every(Object.isFrozen)).toBe(true);
  });

  test("has no value from a gap on, until the next January, and names the months", () => {
    const rows = exported({ "2024-01": 1, "2024-02": 2, "2024-05": 3, "2024-06/2024-12": 4, "2025-01": 5 });
    expect(values(yearToDate(rows))).toEqual([
      ["2024-01", "1"],
      ["2024-01/2024-02", "3"],
      ["2024-01/2024-05", missing("2024-03", "2024-04")],
      ["2024-01/2024-12", missing("2024-03", "2024-04")],
      ["2025-01", "5"],
    ]);
    expect(plain(yearToDate(rows)[2])).toEqual({
      reporter: "CN",
      flow: "exports",
      period: "2024-01/2024-05",
      currency: "USD",
      value: null,
      absent: "missing-months",
      missing: ["2024-03", "2024-04"],
    });
    expect(Object.isFrozen((yearToDate(rows)[2] as AbsentRow).missing)).toBe(true);
  });

  test("has no value where a year does not begin with January", () => {
    expect(values(yearToDate(exported({ "2024-01/2024-12": 1, "2025-03": 2 })))).toEqual([
      ["2024-01/2024-12", "1"],
      ["2025-01/2025-03", missing("2025-01", "2025-02")],
    ]);
    expect(values(yearToDate(exported({ "2024-12": 1, "2025-01": 1 })))).toEqual([
      ["2024-01/2024-12", missing(...monthsOf("2024-01/2024-11"))],
      ["2025-01", "1"],
    ]);
  });

  test("has no value where a span goes across the end of a year: its months are not there apart", () => {
    expect(
      values(yearToDate(exported({ "2024-01/2024-11": 1, "2024-12/2025-01": 2, "2025-02": 3 }))),
    ).toEqual([
      ["2024-01/2024-11", "1"],
      ["2025-01", missing("2025-01")],
      ["2025-01/2025-02", missing("2025-01")],
    ]);
    expect(values(yearToDate(exported({ "2024-01/2025-03": 1 })))).toEqual([
      ["2025-01/2025-03", missing("2025-01", "2025-02", "2025-03")],
    ]);
  });

  test("goes on with rows that have no value: they are months that are missing", () => {
    const won = convertSeries(exported({ "2025-01": 1, "2025-02": 2, "2025-03": 3 }), "KRW", [
      exchangeRate({ base: "USD", quote: "KRW", kind: "average", date: "2025-01", rate: 1400 }),
      exchangeRate({ base: "USD", quote: "KRW", kind: "average", date: "2025-03", rate: 1500 }),
    ]);
    expect(values(yearToDate(won))).toEqual([
      ["2025-01", "1400"],
      ["2025-01/2025-02", missing("2025-02")],
      ["2025-01/2025-03", missing("2025-02")],
    ]);
    expect(yearToDate(won)[1]?.currency).toBe("KRW");
    expect(values(rollingSum(won, 2))).toEqual([
      ["2025-01/2025-02", missing("2025-02")],
      ["2025-02/2025-03", missing("2025-02")],
    ]);
  });

  test.each([
    ["year-to-date", exported({ "2025-01": 1, "2025-01/2025-02": 2 })],
    ["rolling", exported({ "2025-01/2025-02": 1, "2025-02/2025-03": 2 })],
  ])("refuses rows that are cumulated already: %s", (shape, rows) => {
    expect(() => yearToDate(rows)).toThrow(
      refusal("OVERLAPPING_PERIODS", `a year to date must be made of single periods, got "${shape} rows"`, {
        field: "a year to date",
        value: `${shape} rows`,
      }),
    );
  });

  test("refuses what is no series", () => {
    expect(() => yearToDate([row({}), row({})])).toThrow(
      expect.objectContaining({ code: "DUPLICATE_PERIOD" }),
    );
    expect(() => yearToDate([row({}), row({ period: "2025-02", reporter: "US" })])).toThrow(
      expect.objectContaining({ code: "MIXED_SUBJECTS" }),
    );
    expect(() => yearToDate([row({}), row({ period: "2025-02", currency: "CNY" })])).toThrow(
      expect.objectContaining({ code: "MIXED_CURRENCIES" }),
    );
  });
});

describe("rollingSum", () => {
  const months = exported({ "2024-11": 1, "2024-12": 2, "2025-01": 4, "2025-02": 8 });

  test("adds so many months from the n-th month on, over the end of a year", () => {
    expect(values(rollingSum(months, 3))).toEqual([
      ["2024-11/2025-01", "7"],
      ["2024-12/2025-02", "14"],
    ]);
  });

  test("of one month is the month itself", () => {
    expect(rollingSum(months, 1)).toEqual(months);
  });

  test("is empty where the series is shorter, and for no rows", () => {
    expect(rollingSum(months, 5)).toEqual([]);
    expect(rollingSum([], 3)).toEqual([]);
  });

  test("has no row where the window would split a span", () => {
    const rows = exported({ "2025-01/2025-02": 3, "2025-03": 4, "2025-04": 5, "2025-05/2025-06": 6 });
    expect(values(rollingSum(rows, 1))).toEqual([
      ["2025-03", "4"],
      ["2025-04", "5"],
    ]);
    expect(values(rollingSum(rows, 2))).toEqual([
      ["2025-01/2025-02", "3"],
      ["2025-03/2025-04", "9"],
      ["2025-05/2025-06", "6"],
    ]);
    expect(values(rollingSum(rows, 3))).toEqual([
      ["2025-01/2025-03", "7"],
      ["2025-04/2025-06", "11"],
    ]);
  });

  test("gives the bounds that rounding leaves", () => {
    const rows = exported({ "2025-01": printed("1"), "2025-02": printed("2"), "2025-03": 3 });
    expect(plain(rollingSum(rows, 2).map(({ bounds }) => bounds))).toEqual([
      { low: "2", high: "4", closed: "low" },
      { low: "4.5", high: "5.5", closed: "low" },
    ]);
  });

  test("has no value at a gap, and names the months", () => {
    const rows = exported({ "2025-01": 1, "2025-02": 1, "2025-05": 1, "2025-06": 1 });
    expect(values(rollingSum(rows, 2))).toEqual([
      ["2025-01/2025-02", "2"],
      ["2025-04/2025-05", missing("2025-04")],
      ["2025-05/2025-06", "2"],
    ]);
    expect(values(rollingSum(rows, 4))).toEqual([
      ["2025-02/2025-05", missing("2025-03", "2025-04")],
      ["2025-03/2025-06", missing("2025-03", "2025-04")],
    ]);
    const split = exported({ "2025-01/2025-02": 1, "2025-05": 1 });
    expect(values(rollingSum(split, 4))).toEqual([
      ["2025-02/2025-05", missing("2025-02", "2025-03", "2025-04")],
    ]);
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s months", (count) => {
    expect(() => rollingSum(months, count)).toThrow(
      refusal("INVALID_FIELD", `months must be a whole number of 1 or more, got ${count}`, {
        field: "months",
        value: count,
      }),
    );
  });

  test("refuses a number of months that is text", () => {
    expect(() => rollingSum(months, "3" as unknown as number)).toThrow(
      refusal("INVALID_FIELD", 'months must be a whole number of 1 or more, got "3"', {
        field: "months",
        value: "3",
      }),
    );
  });

  test("refuses rows that are cumulated already", () => {
    expect(() => rollingSum(exported({ "2025-01": 1, "2025-01/2025-02": 2 }), 2)).toThrow(
      refusal(
        "OVERLAPPING_PERIODS",
        'a rolling sum must be made of single periods, got "year-to-date rows"',
        { field: "a rolling sum", value: "year-to-date rows" },
      ),
    );
  });
});

describe("totalOf", () => {
  test("is one row over the span of all", () => {
    const rows = exported({ "2025-03": 4, "2024-12": printed("2"), "2025-01/2025-02": 3 });
    expect(plain(totalOf(rows))).toEqual({
      reporter: "CN",
      flow: "exports",
      period: "2024-12/2025-03",
      currency: "USD",
      value: "9",
      bounds: { low: "8.5", high: "9.5", closed: "low" },
    });
  });

  test("of one row is the row", () => {
    const rows = exported({ "2025-03": printed("4") });
    expect(totalOf(rows)).toBe(rows[0]);
  });

  test("names the months that are missing at a gap", () => {
    expect(() => totalOf(exported({ "2025-01": 1, "2025-04": 1 }))).toThrow(
      incomplete("2025-01/2025-04", ["2025-02", "2025-03"]),
    );
  });

  test("refuses no rows, and rows that overlap", () => {
    expect(() => totalOf([])).toThrow(
      refusal("MISSING_PERIOD", "a total must have at least one row, got none", {}),
    );
    expect(() => totalOf(exported({ "2025-01/2025-02": 1, "2025-02/2025-03": 1 }))).toThrow(
      refusal("OVERLAPPING_PERIODS", 'a total must be made of single periods, got "rolling rows"', {
        field: "a total",
        value: "rolling rows",
      }),
    );
  });
});

describe("decumulate", () => {
  test("takes each year to date less the one before", () => {
    const rows = exported({
      "2024-01/2024-11": 90,
      "2024-01/2024-12": 100,
      "2025-01": 5,
      "2025-01/2025-02": 9,
      "2025-01/2025-04": 20,
    });
    expect(values(decumulate([...rows].reverse()))).toEqual([
      ["2024-01/2024-11", "90"],
      ["2024-12", "10"],
      ["2025-01", "5"],
      ["2025-02", "4"],
      ["2025-03/2025-04", "11"],
    ]);
    expect(decumulate(rows)[0]).toBe(rows[0]);
    expect(decumulate([])).toEqual([]);
  });

  test("gives the bounds that the rounding of both leaves", () => {
    const rows = surplus({ "2025-01/2025-10": printed("964.8"), "2025-01/2025-11": printed("1075.8481") });
    // By hand: [1075.84805, 1075.84815) less [964.75, 964.85).
    expect(plain(decumulate(rows)[1])).toEqual({
      reporter: "CN",
      flow: "balance",
      period: "2025-11",
      currency: "USD",
      value: "111.0481",
      bounds: { low: "110.99805", high: "111.09815", closed: "neither" },
    });
    const half = exported({ "2025-01": 1, "2025-01/2025-02": printed("2.0"), "2025-01/2025-03": 4 });
    expect(plain(decumulate(half).map(({ bounds }) => bounds?.high ?? null))).toEqual([null, "1.05", "2.05"]);
    expect(decumulate(exported({ "2025-01": 1, "2025-01/2025-02": 2 }))[1]).not.toHaveProperty("bounds");
  });

  test("lets a balance to date fall, but not exports or imports", () => {
    expect(values(decumulate(surplus({ "2025-01": 5, "2025-01/2025-02": 3 })))).toEqual([
      ["2025-01", "5"],
      ["2025-02", "-2"],
    ]);
    expect(() => decumulate(exported({ "2025-01": 5, "2025-01/2025-02": 3 }))).toThrow(
      refusal("INVALID_FIELD", "exports to date must be at least those to 2025-01, got 3", {
        field: "exports to date",
        value: expect.anything(),
      }),
    );
    expect(values(decumulate(exported({ "2025-01": 5, "2025-01/2025-02": 5 })))).toEqual([
      ["2025-01", "5"],
      ["2025-02", "0"],
    ]);
  });

  test("refuses rows of a year that came out on different days", () => {
    const january = row({ published: "2025-02-10" });
    const february = row({ period: "2025-01/2025-02", value: 2, published: "2025-03-10" });
    expect(() => decumulate([january, february])).toThrow(
      refusal(
        "MIXED_VINTAGES",
        "years to date must be of one vintage, got 2025-01 of 2025-02-10 and 2025-01/2025-02 of 2025-03-10",
        { periods: ["2025-01", "2025-01/2025-02"], days: ["2025-02-10", "2025-03-10"] },
      ),
    );
    const copy = row({ period: "2025-01/2025-02", value: 2, readOn: "2025-02-11" });
    expect(() => decumulate([january, copy])).toThrow(
      expect.objectContaining({
        code: "MIXED_VINTAGES",
        details: { periods: ["2025-01", "2025-01/2025-02"], days: ["2025-02-10", "2025-02-11"] },
      }),
    );
  });

  test("takes rows of one day, rows of no day, and years of different days", () => {
    const common = { published: "2026-01-14", source: "GACC" } as const;
    const rows = [row(common), row({ ...common, period: "2025-01/2025-02", value: 3 })];
    expect(decumulate(rows)[1]).toMatchObject({ period: "2025-02", ...common });
    const unknown = [row({ published: "2025-02-10" }), row({ period: "2025-01/2025-02", value: 3 })];
    expect(values(decumulate(unknown))).toEqual([
      ["2025-01", "1"],
      ["2025-02", "2"],
    ]);
    const years = [row({ published: "2025-02-10" }), row({ period: "2026-01", published: "2026-02-10" })];
    expect(decumulate(years)).toEqual(years);
  });

  test.each(["2025-02", "2025-02/2025-03", "2024-01/2025-01"] as const)("refuses %s", (period) => {
    expect(() => decumulate([row({ period })])).toThrow(
      refusal(
        "INVALID_PERIOD",
        `a year to date must be from January to a month of the same year, got "${period}"`,
        { field: "a year to date", value: period },
      ),
    );
  });
});

describe("rows without a value", () => {
  test("take no part in the steps of a year to date", () => {
    // January to March has no sum: February is missing. The next step is that of the two months.
    const toDate = yearToDate(exported({ "2025-01": 1, "2025-03": 3 }));
    expect(plain(decumulate(toDate))).toEqual([
      { reporter: "CN", flow: "exports", period: "2025-01", currency: "USD", value: "1" },
    ]);
  });

  test("leave the last window without a sum", () => {
    const rates = [exchangeRate({ base: "USD", quote: "KRW", rate: 2, kind: "average", date: "2025-01" })];
    const converted = convertSeries(exported({ "2025-01": 1, "2025-02": 2 }), "KRW", rates);
    expect(rollingSum(converted, 1).map((each) => [each.period, each.value?.toFixed() ?? null])).toEqual([
      ["2025-01", "2"],
      ["2025-02", null],
    ]);
    expect(rollingSum([], 3)).toEqual([]);
  });
});
