import {
  calendarYear,
  comparePeriods,
  countMonths,
  firstMonth,
  fiscalYear,
  follows,
  halfYear,
  januaryTo,
  lastMonth,
  type Month,
  monthsOf,
  type Period,
  period,
  plusMonths,
  quarter,
  span,
  yearEarlier,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { readPeriod, readStartMonth } from "../../../src/period/period.js";

const BAD = [
  "2025-13",
  "2025-1",
  "2025",
  "2025-02/2025-01",
  "2026-01/2025-12",
  "2025-01/2025-13",
  "2025-00/2025-02",
  "2025-01-2025-02",
  "2025-01//2025-02",
  "2025-01/",
  "/2025-01",
  "2025-01/2025-02/2025-03",
  "2025-01 / 2025-02",
  "2025-01/2025-02 ",
  "2025-11-10",
  "",
];

/** The spans of this file that end before they begin. */
const turnedRound = /^(2025-02\/2025-01|2026-01\/2025-12|2025-11\/2025-01)$/;

function refusal(field: string, value: unknown): unknown {
  const shown = typeof value === "string" ? `"${value}"` : value;
  const rule = turnedRound.test(String(value))
    ? "from the earlier month to the later"
    : "YYYY-MM or YYYY-MM/YYYY-MM";
  return expect.objectContaining({
    name: "TradeError",
    code: "INVALID_PERIOD",
    message: `${field} must be ${rule}, got ${shown}`,
    details: { field, value },
  });
}

describe("period", () => {
  test.each([
    ["2025-11", "2025-11"],
    ["2025-01/2025-02", "2025-01/2025-02"],
    ["2024-12/2025-01", "2024-12/2025-01"],
    ["0000-01/9999-12", "0000-01/9999-12"],
    ["2025-11/2025-11", "2025-11"],
  ])("reads %s", (text, expected) => {
    expect(period(text)).toBe(expected);
  });

  test.each(BAD)("refuses %j", (text) => {
    expect(() => period(text)).toThrow(refusal("period", text));
    expect(() => readPeriod(text, "basePeriod")).toThrow(refusal("basePeriod", text));
  });

  test("refuses what is no text", () => {
    for (const value of [null, undefined, 202511])
      expect(() => period(value as unknown as string)).toThrow(refusal("period", value));
  });

  test("every function refuses what is no period", () => {
    const bad = "2025-13" as Period;
    for (const use of [
      () => firstMonth(bad),
      () => lastMonth(bad),
      () => countMonths(bad),
      () => monthsOf(bad),
      () => plusMonths(bad, 1),
      () => yearEarlier(bad),
      () => follows(bad, "2025-01"),
      () => follows("2025-01", bad),
    ])
      expect(use).toThrow(refusal("period", bad));
  });
});

describe("making periods", () => {
  test("from one month to another", () => {
    expect(span("2025-01", "2025-11")).toBe("2025-01/2025-11");
    expect(span("2025-11", "2025-11")).toBe("2025-11");
    expect(() => span("2025-11", "2025-01")).toThrow(refusal("period", "2025-11/2025-01"));
    expect(() => span("2025-13" as Month, "2025-11")).toThrow('a month must be YYYY-MM, got "2025-13"');
    expect(() => span("2025-01", "2025-01/2025-02" as Month)).toThrow(
      'a month must be YYYY-MM, got "2025-01/2025-02"',
    );
  });

  test("from January", () => {
    expect(januaryTo("2025-11")).toBe("2025-01/2025-11");
    expect(januaryTo("2025-01")).toBe("2025-01");
    expect(januaryTo("0050-02")).toBe("0050-01/0050-02");
    expect(() => januaryTo("2025" as Month)).toThrow('a month must be YYYY-MM, got "2025"');
  });

  test("of a quarter", () => {
    expect(([1, 2, 3, 4] as const).map((number) => quarter(2025, number))).toEqual([
      "2025-01/2025-03",
      "2025-04/2025-06",
      "2025-07/2025-09",
      "2025-10/2025-12",
    ]);
    expect(quarter(50, 1)).toBe("0050-01/0050-03");
    for (const number of [0, 5, 1.5, "1"])
      expect(() => quarter(2025, number as 1)).toThrow(
        expect.objectContaining({
          code: "INVALID_PERIOD",
          message: expect.stringMatching(/^a quarter must be 1, 2, 3 or 4, got /),
          details: { field: "a quarter", value: number },
        }),
      );
  });

  test("of a calendar year", () => {
    expect(calendarYear(2025)).toBe("2025-01/2025-12");
    expect(calendarYear(0)).toBe("0000-01/0000-12");
    expect(calendarYear(9999)).toBe("9999-01/9999-12");
  });

  test.each([-1, 10_000, 2025.5, Number.NaN, "2025"])("refuses the year %j", (year) => {
    for (const make of [() => calendarYear(year as number), () => quarter(year as number, 1)])
      expect(make).toThrow(
        expect.objectContaining({
          name: "TradeError",
          code: "INVALID_PERIOD",
          message: expect.stringMatching(/^a year must be a whole number from 0 to 9999, got /),
          details: { field: "a year", value: year },
        }),
      );
  });
});

describe("the months of a period", () => {
  test("first, last, count and all", () => {
    expect(firstMonth("2024-12/2025-02")).toBe("2024-12");
    expect(lastMonth("2024-12/2025-02")).toBe("2025-02");
    expect(countMonths("2024-12/2025-02")).toBe(3);
    expect(monthsOf("2024-12/2025-02")).toEqual(["2024-12", "2025-01", "2025-02"]);
  });

  test("of a month is the month itself", () => {
    expect(firstMonth("2025-11")).toBe("2025-11");
    expect(lastMonth("2025-11")).toBe("2025-11");
    expect(countMonths("2025-11")).toBe(1);
    expect(monthsOf("2025-11")).toEqual(["2025-11"]);
    expect(monthsOf("2025-11/2025-11")).toEqual(["2025-11"]);
  });

  test("of all periods number 120,000", () => {
    expect(countMonths("0000-01/9999-12")).toBe(120_000);
  });
});

describe("moving periods", () => {
  test.each([
    ["2025-11", -1, "2025-10"],
    ["2025-11", 2, "2026-01"],
    ["2025-01", -1, "2024-12"],
    ["2025-11", 0, "2025-11"],
    ["2025-01/2025-02", 12, "2026-01/2026-02"],
    ["2024-12/2025-01", -12, "2023-12/2024-01"],
    ["0099-12", 1, "0100-01"],
    ["9999-11", 1, "9999-12"],
    ["0000-02", -1, "0000-01"],
    ["2025-11/2025-11", 1, "2025-12"],
  ] as [Period, number, Period][])("%s by %d months", (from, count, expected) => {
    expect(plusMonths(from, count)).toBe(expected);
  });

  test("a year back", () => {
    expect(yearEarlier("2025-11")).toBe("2024-11");
    expect(yearEarlier("2025-01/2025-11")).toBe("2024-01/2024-11");
    expect(() => yearEarlier("0000-12")).toThrow("a year must be a whole number from 0 to 9999, got -1");
  });

  test.each([
    ["9999-12", 1, "a year", "a whole number from 0 to 9999", 10_000],
    ["9999-01/9999-12", 1, "a year", "a whole number from 0 to 9999", 10_000],
    ["0000-01", -1, "a year", "a whole number from 0 to 9999", -1],
    ["2025-11", 0.5, "count", "a whole number of months", 0.5],
    ["2025-11", Number.NaN, "count", "a whole number of months", Number.NaN],
  ] as [Period, number, string, string, number][])(
    "refuses %s by %d months",
    (from, count, field, rule, value) => {
      expect(() => plusMonths(from, count)).toThrow(
        expect.objectContaining({
          name: "TradeError",
          code: "INVALID_PERIOD",
          message: `${field} must be ${rule}, got ${value}`,
          details: { field, value },
        }),
      );
    },
  );
});

describe("the order of periods", () => {
  test("one follows another where no month lies between and none is in both", () => {
    expect(follows("2025-03", "2025-01/2025-02")).toBe(true);
    expect(follows("2025-01/2025-02", "2024-12")).toBe(true);
    expect(follows("2025-03", "2025-01")).toBe(false);
    expect(follows("2025-02", "2025-01/2025-02")).toBe(false);
    expect(follows("2025-01", "2025-02")).toBe(false);
  });

  test("is by the first month, then by the last", () => {
    expect(comparePeriods("2025-01/2025-02", "2025-01")).toBe(1);
    expect(comparePeriods("2025-01", "2025-01/2025-02")).toBe(-1);
    expect(comparePeriods("2025-11", "2025-11")).toBe(0);
    const sorted = ["2025-02", "2025-01/2025-11", "2025-01", "0999-12", "2025-01/2025-02"] as Period[];
    expect(sorted.sort(comparePeriods)).toEqual([
      "0999-12",
      "2025-01",
      "2025-01/2025-02",
      "2025-01/2025-11",
      "2025-02",
    ]);
  });
});

describe("halfYear", () => {
  test("is January to June or July to December", () => {
    expect(halfYear(2025, 1)).toBe("2025-01/2025-06");
    expect(halfYear(2025, 2)).toBe("2025-07/2025-12");
    expect(halfYear(50, 1)).toBe("0050-01/0050-06");
  });

  test.each([0, 3, 1.5, Number.NaN, "1"])("refuses the half %s", (number) => {
    const got = typeof number === "string" ? `"${number}"` : number;
    expect(() => halfYear(2025, number as 1)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_PERIOD",
        message: `a half-year must be 1 or 2, got ${got}`,
        details: { field: "a half-year", value: number },
      }),
    );
  });
});

describe("fiscalYear", () => {
  test("is twelve months from the month in which it begins", () => {
    expect(fiscalYear(2025, 4)).toBe("2025-04/2026-03");
    expect(fiscalYear(2025, 10)).toBe("2025-10/2026-09");
    expect(fiscalYear(2025, 1)).toBe("2025-01/2025-12");
    expect(fiscalYear(2025, 12)).toBe("2025-12/2026-11");
    expect(fiscalYear(9999, 1)).toBe("9999-01/9999-12");
  });

  test.each([0, 13, 1.5, -4, Number.NaN, "4"])("refuses a year that begins in month %s", (startMonth) => {
    const got = typeof startMonth === "string" ? `"${startMonth}"` : startMonth;
    for (const call of [() => fiscalYear(2025, startMonth as number), () => readStartMonth(startMonth)])
      expect(call).toThrow(
        expect.objectContaining({
          code: "INVALID_FIELD",
          message: `startMonth must be a month from 1 to 12, got ${got}`,
          details: { field: "startMonth", value: startMonth },
        }),
      );
  });

  test("refuses what ends beyond the year 9999", () => {
    expect(() => fiscalYear(9999, 2)).toThrow(
      expect.objectContaining({
        code: "INVALID_PERIOD",
        message: "a year must be a whole number from 0 to 9999, got 10000",
        details: { field: "a year", value: 10_000 },
      }),
    );
  });

  test.each([-1, 10_000, 2025.5])("refuses the year %s, of a half as of twelve months", (year) => {
    for (const call of [() => fiscalYear(year, 4), () => halfYear(year, 1)])
      expect(call).toThrow(
        expect.objectContaining({
          code: "INVALID_PERIOD",
          message: `a year must be a whole number from 0 to 9999, got ${year}`,
          details: { field: "a year", value: year },
        }),
      );
  });
});
