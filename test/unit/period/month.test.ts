import { isMonth, type Month, month } from "tradefigures";
import { describe, expect, test } from "vitest";
import { monthAt, ordinalOf } from "../../../src/period/month.js";

const BAD = [
  "2025-13",
  "2025-00",
  "2025-1",
  "2025-001",
  "25-01",
  "02025-01",
  "-2025-01",
  "+002025-01",
  "2025/01",
  "2025-01-01",
  "2025-01/2025-02",
  " 2025-01",
  "2025-01 ",
  "2025-01\n",
  "２０２５-01",
  "2025M01",
  "",
];

describe("month", () => {
  test.each(["2025-11", "2025-01", "2025-12", "0000-01", "0050-06", "9999-12"])("reads %s", (text) => {
    expect(month(text)).toBe(text);
    expect(isMonth(text)).toBe(true);
  });

  test.each(BAD)("refuses %j", (text) => {
    expect(isMonth(text)).toBe(false);
    expect(() => month(text)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_PERIOD",
        message: `a month must be YYYY-MM, got ${JSON.stringify(text)}`,
        details: { field: "a month", value: text },
      }),
    );
  });

  test("refuses what is no text", () => {
    for (const value of [null, undefined, 202511, ["2025-11"], { month: "2025-11" }, new Date(0)]) {
      expect(isMonth(value as unknown as string)).toBe(false);
      expect(() => month(value as unknown as string)).toThrow(
        expect.objectContaining({ code: "INVALID_PERIOD", details: { field: "a month", value } }),
      );
    }
  });
});

describe("the ordinal of a month", () => {
  test.each([
    // By hand: year · 12 + month − 1.
    ["0000-01", 0],
    ["0000-12", 11],
    ["0050-01", 600],
    ["2025-11", 24310],
    ["9999-12", 119999],
  ] as [Month, number][])("of %s is %d, and back", (text, ordinal) => {
    expect(ordinalOf(text)).toBe(ordinal);
    expect(monthAt(ordinal)).toBe(text);
  });

  test.each([
    [-1, -1],
    [120_000, 10_000],
    [Number.NaN, Number.NaN],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])("%d is none", (ordinal, year) => {
    expect(() => monthAt(ordinal)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_PERIOD",
        message: `a year must be a whole number from 0 to 9999, got ${year}`,
        details: { field: "a year", value: year },
      }),
    );
  });
});
