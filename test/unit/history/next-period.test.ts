import type { HasPeriod, Period } from "tradefigures";
import { describe, expect, test } from "vitest";
import { gapBetween, isNext, monthsOver, overlap, upTo } from "../../../src/history/next-period.js";
import { fieldRefusal } from "../refusal.js";

const items = (...periods: Period[]): readonly HasPeriod[] =>
  Object.freeze(periods.map((period) => Object.freeze({ period })));
const periodsOf = (found: readonly HasPeriod[]): Period[] => found.map(({ period }) => period);

describe("upTo", () => {
  test("ends at the period that is asked about, the last unless said", () => {
    const given = items("2025-03", "2025-01", "2025-02");
    expect(periodsOf(upTo(given, {}))).toEqual(["2025-01", "2025-02", "2025-03"]);
    expect(periodsOf(upTo(given, { at: undefined }))).toEqual(["2025-01", "2025-02", "2025-03"]);
    expect(periodsOf(upTo(given, { at: "2025-02" }))).toEqual(["2025-01", "2025-02"]);
    expect(periodsOf(upTo(given, { at: "2025-01/2025-01" }))).toEqual(["2025-01"]);
    expect(upTo([], {})).toEqual([]);
  });

  test.each([
    ["a period that no item has", items("2025-01"), "2025-02", "MISSING_PERIOD"],
    ["a period where there are no items", items(), "2025-02", "MISSING_PERIOD"],
    ["what is no period", items(), "2025-2", "INVALID_PERIOD"],
  ])("refuses %s", (_, given, at, code) => {
    expect(() => upTo(given, { at: at as Period })).toThrow(
      expect.objectContaining({ code, details: { field: "at", value: at } }),
    );
  });
});

test("refuses items that are no list, and options that are none", () => {
  expect(() => upTo("rows" as never, {})).toThrow(
    fieldRefusal("INVALID_FIELD", "items", 'a list, got "rows"', "rows"),
  );
  expect(() => upTo([], "2025-01" as never)).toThrow(
    fieldRefusal("INVALID_FIELD", "options", 'an object, got "2025-01"', "2025-01"),
  );
});

describe("isNext and gapBetween", () => {
  test.each<[string, Period, Period, boolean, Period | null]>([
    ["the month after", "2025-02", "2025-01", true, null],
    ["the month after a span", "2025-03", "2025-01/2025-02", true, null],
    ["the span after a span", "2025-03/2025-04", "2025-01/2025-02", true, null],
    ["the month after a year", "2025-01", "2024-01/2024-12", true, null],
    ["the next year to date", "2025-01/2025-03", "2025-01/2025-02", true, null],
    ["the next window", "2025-02/2025-04", "2025-01/2025-03", true, null],
    ["a month too late", "2025-03", "2025-01", false, "2025-02"],
    ["a year too late", "2026-02", "2025-01", false, "2025-02/2026-01"],
    ["a span too late", "2025-04/2025-05", "2025-01/2025-02", false, "2025-03"],
    ["a year to date too late", "2025-01/2025-04", "2025-01/2025-02", false, "2025-03"],
    ["a window too late", "2025-03/2025-05", "2025-01/2025-03", false, "2025-04"],
    ["a span of another length that overlaps", "2025-03/2025-04", "2025-01/2025-03", false, null],
    ["a span inside", "2025-02/2025-03", "2025-01/2025-04", false, null],
  ])("%s", (_, period, earlier, next, gap) => {
    expect(isNext(period, earlier)).toBe(next);
    expect(gapBetween(period, earlier)).toBe(gap);
  });
});

describe("monthsOver", () => {
  test.each<[string, Period[], number]>([
    ["one month", ["2025-01"], 1],
    ["three months", ["2024-12", "2025-01", "2025-02"], 3],
    ["a span counts as all its months", ["2025-01/2025-02", "2025-03"], 3],
    ["one span", ["2025-01/2025-02"], 2],
    ["years to date count one each", ["2025-01/2025-09", "2025-01/2025-10", "2025-01/2025-11"], 3],
    [
      "years to date that begin anew",
      ["2024-01/2024-11", "2024-01/2024-12", "2025-01", "2025-01/2025-02"],
      4,
    ],
    ["windows count one each", ["2025-01/2025-03", "2025-02/2025-04"], 2],
    ["windows of two months", ["2025-01/2025-02", "2025-02/2025-03"], 2],
  ])("%s", (_, periods, months) => {
    const run = items(...periods);
    expect(monthsOver(run, overlap(run))).toBe(months);
  });

  test("knows from others that one of years to date is one month more", () => {
    const all = items("2025-01/2025-10", "2025-01/2025-11");
    expect(overlap(all)).toBe(true);
    expect(overlap(all.slice(1))).toBe(false);
    expect(monthsOver(all.slice(1), true)).toBe(1);
  });
});
