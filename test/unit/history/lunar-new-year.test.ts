import { lunarNewYear, lunarNewYearShift, type Period } from "tradefigures";
import { describe, expect, test } from "vitest";

/** By lunar-typescript 1.8.6; the new moons in Beijing by astronomy-engine 2.1.19 fall on the same days. */
const days = [
  "1990-01-27 1991-02-15 1992-02-04 1993-01-23 1994-02-10",
  "1995-01-31 1996-02-19 1997-02-07 1998-01-28 1999-02-16",
  "2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22",
  "2005-02-09 2006-01-29 2007-02-18 2008-02-07 2009-01-26",
  "2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31",
  "2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05",
  "2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10",
  "2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13",
  "2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19",
  "2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24",
  "2040-02-12 2041-02-01 2042-01-22 2043-02-10 2044-01-30",
  "2045-02-17 2046-02-06 2047-01-26 2048-02-14 2049-02-02",
  "2050-01-23",
].flatMap((line) => line.split(" "));

describe("lunarNewYear", () => {
  test("is known from 1990 to 2050", () => {
    expect(days).toHaveLength(61);
    expect(days.map((day) => lunarNewYear(Number(day.slice(0, 4))))).toEqual(days);
  });

  test.each([1989, 2051, 2025.5, Number.NaN, -1])("refuses the year %j", (year) => {
    expect(() => lunarNewYear(year)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_PERIOD",
        message: `a year must be a whole number from 1990 to 2050, got ${year}`,
        details: { field: "a year", value: year },
      }),
    );
  });
});

describe("lunarNewYearShift", () => {
  test("says which days it compares", () => {
    const shift = lunarNewYearShift("2025-01");
    expect(shift).toEqual({
      period: "2025-01",
      comparable: false,
      newYear: "2025-01-29",
      yearBefore: "2024-02-10",
    });
    expect(Object.isFrozen(shift)).toBe(true);
  });

  test.each<[string, Period, boolean]>([
    ["a January that has it after one that had not", "2025-01", false],
    ["a February that has it not after one that had", "2025-02", false],
    ["a January that has it not after one that had", "2024-01", false],
    ["a February that has it after one that had not", "2024-02", false],
    ["a January without it, as the year before", "2022-01", true],
    ["a February with it, as the year before", "2022-02", true],
    ["a January that has it, not as the year before", "2023-01", false],
    ["both months together", "2025-01/2025-02", true],
    ["another month", "2025-03", true],
    ["a quarter", "2025-01/2025-03", true],
    ["a year", "2025-01/2025-12", true],
    ["December and January", "2024-12/2025-01", false],
    ["a year that begins in April", "2024-04/2025-03", true],
    // February 2024 to January 2025 has two New Years, a year earlier there was none.
    ["a year that begins in February", "2024-02/2025-01", false],
    ["February 2024 to February 2025, two after one", "2024-02/2025-02", false],
    ["two whole years", "2024-01/2025-12", true],
  ])("%s", (_, period, comparable) => {
    expect(lunarNewYearShift(period).comparable).toBe(comparable);
  });

  test.each(["1990-02", "2051-01", "2025-13"])("refuses the period %s", (period) => {
    expect(() => lunarNewYearShift(period as Period)).toThrow(
      expect.objectContaining({ code: "INVALID_PERIOD" }),
    );
  });
});
