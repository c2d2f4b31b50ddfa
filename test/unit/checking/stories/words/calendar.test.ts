import { describe, expect, test } from "vitest";
import { periodMeant } from "../../../../../src/checking/stories/words/calendar.js";
import type { Calendar, When, Year } from "../../../../../src/checking/stories/words/when.js";

type Around = Partial<Calendar>;
type Row = readonly [string, When, Around, string | null];

/** Told on 8 December 2025 of an economy whose years are those of the calendar, unless said. */
function meant(when: When, around: Around): string | null {
  return periodMeant(when, { asOf: "2025-12-08", reporter: "VN", own: null, isBefore: false, ...around });
}

const month = (number: number, year: Year | null = null): When => ({ type: "month", month: number, year });
const span = (from: number, to: number, year: Year | null = null): When => ({ type: "span", from, to, year });
const part = (from: number, to: number, year: Year | null = null): When => ({
  ...{ type: "span", from, to, year, isPart: true },
});
const said = (year: number): Year => ({ type: "said", year });
const back = (years: number): Year => ({ type: "back", years });
const earlier = (years: number): Year => ({ type: "earlier", years });
const fiscal = (year: number): Year => ({ type: "fiscal", year });
const fiscalBack = (years: number): Year => ({ type: "fiscal-back", years });
const last: Year = { type: "last" };
const year = (which: Year): When => ({ type: "year", year: which });
const same = (which: Year | null): When => ({ type: "same", year: which });
const now = (unit: (When & { readonly type: "this" })["unit"]): When => ({ type: "this", unit });

const kenya = { reporter: "KE" };
const india = { reporter: "IN" };
const japan = { reporter: "JP" };

describe("a month, or a span of months", () => {
  test.each<Row>([
    ["is the newest that is over", month(11), {}, "2025-11"],
    ["is not known before it is over", month(12), {}, null],
    ["is not that of the next year", month(1), {}, "2025-01"],
    ["is told on the 26th", month(12), { asOf: "2025-12-26" }, "2025-12"],
    ["is not told before", month(12), { asOf: "2025-12-25" }, null],
    ["is told on the 20th as the last of a span", span(10, 12), { asOf: "2025-12-20" }, "2025-10/2025-12"],
    ["is not told on the 19th", month(12), { asOf: "2025-12-19" }, null],
    ["lies before the statement's own", month(10), { own: "2025-11", isBefore: true }, "2025-10"],
    ["is not the statement's own", month(11), { own: "2025-11", isBefore: true }, "2024-11"],
    ["lies after it in the year before", month(12), { own: "2025-11", isBefore: true }, "2024-12"],
    ["is a year to date", span(1, 11), {}, "2025-01/2025-11"],
    ["is a whole year", span(1, 12), {}, "2024-01/2024-12"],
    ["goes over the turn of the year", span(11, 2), {}, "2024-11/2025-02"],
    ["is a quarter before", span(4, 6), { own: "2025-07/2025-09", isBefore: true }, "2025-04/2025-06"],
    ["is the same quarter before", span(7, 9), { own: "2025-07/2025-09", isBefore: true }, "2024-07/2024-09"],
    [
      "is a part of the statement's own",
      span(7, 9),
      { own: "2025-01/2025-09", isBefore: true },
      "2025-07/2025-09",
    ],
    ["is before a month", span(7, 9), { own: "2025-09", isBefore: true }, "2024-07/2024-09"],
    ["is two that are compared", { ...span(2, 3), compares: true } as When, {}, null],
    ["is a part of a year", part(7, 9), {}, "2025-07/2025-09"],
    ["is a part of one or the other year in India", part(7, 9), india, null],
    ["of a year that is said, too", part(7, 9, said(2024)), india, null],
    ["in Pakistan", part(1, 6), { reporter: "PK" }, null],
    ["in Bangladesh", part(1, 6), { reporter: "BD" }, null],
    ["not of months in India", span(7, 9), india, "2025-07/2025-09"],
    ["of a fiscal year in India", part(1, 3, fiscal(2026)), india, "2025-04/2025-06"],
    ["of this fiscal year", part(1, 6, fiscalBack(0)), india, "2025-04/2025-09"],
    ["of the last fiscal year", part(10, 12, fiscalBack(1)), india, "2025-01/2025-03"],
    [
      "of a fiscal year that is named by its first",
      part(1, 3, fiscal(2025)),
      { reporter: "JP" },
      "2025-04/2025-06",
    ],
    ["of a fiscal year that there is not", part(1, 3, fiscal(2025)), {}, null],
    ["is the first of a fiscal year", span(1, 1, fiscal(2026)), india, "2025-04"],
    [
      "is a part in India after it was named",
      part(1, 5),
      { ...india, own: "2025-01/2025-05" },
      "2025-01/2025-05",
    ],
    ["is no part in India after another", part(1, 5), { ...india, own: "2025-01/2025-06" }, null],
    ["is no part in India of three months", part(1, 3), { ...india, own: "2025-01/2025-03" }, null],
    ["is no part of another year", part(1, 5, said(2024)), { ...india, own: "2025-01/2025-05" }, null],
    ["is a part beside what was named elsewhere", part(1, 5), { own: "2025-04/2025-08" }, "2025-01/2025-05"],
    [
      "is the first half in Japan, up to September",
      part(1, 6),
      { ...japan, asOf: "2025-09-30" },
      "2025-01/2025-06",
    ],
    ["is of one or the other year in Japan, from October on", part(1, 6), japan, null],
    ["is not the second half in Japan", part(7, 12), japan, "2024-07/2024-12"],
    ["is not the first five months in Japan", part(1, 5), japan, "2025-01/2025-05"],
    ["is not the second to the sixth month in Japan", part(2, 6), japan, "2025-02/2025-06"],
    ["is the first half of a fiscal year in Japan", part(1, 6, fiscal(2025)), japan, "2025-04/2025-09"],
    ["is the first half of this fiscal year in Japan", part(1, 6, fiscalBack(0)), japan, "2025-04/2025-09"],
    [
      "is the month of a span that ends with it",
      month(11),
      { own: "2025-01/2025-11", isBefore: true },
      "2024-11",
    ],
    [
      "is a half that the span does not reach",
      span(7, 12),
      { own: "2025-01/2025-09", isBefore: true },
      "2024-07/2024-12",
    ],
    ["is not told a month ahead", month(12), { asOf: "2025-11-25" }, null],
    ["is that of a year ago two months ahead", month(12), { asOf: "2025-10-08" }, "2024-12"],
    ["is a span of a year ago a month ahead", span(10, 12), { asOf: "2025-11-08" }, "2024-10/2024-12"],
  ])("%s", (_, when, around, period) => {
    expect(meant(when, around)).toBe(period);
  });
});

describe("a month of a year that is named", () => {
  test.each<Row>([
    ["said", month(11, said(2023)), {}, "2023-11"],
    ["said, over the turn of the year", span(7, 2, said(2017)), {}, "2017-07/2018-02"],
    ["said, that is not over", span(7, 2, said(2017)), { asOf: "2017-03-10" }, "2016-07/2017-02"],
    ["last year", month(11, back(1)), {}, "2024-11"],
    ["this year, begun", month(12, back(0)), {}, "2025-12"],
    ["this year, ahead", month(12, back(0)), { asOf: "2026-01-10" }, null],
    ["of the year that is told of", month(12, back(0)), { asOf: "2026-01-10", own: "2025-11" }, "2025-12"],
    ["of a year before", month(12, back(0)), { asOf: "2026-01-10", own: "2024-11" }, null],
    ["a year before the statement", month(11, earlier(1)), { own: "2025-11" }, "2024-11"],
    ["a year before nothing", month(11, earlier(1)), {}, null],
    ['"last November", which may be that of this year', month(11, last), {}, null],
    ['"last December" before it is over', month(12, last), {}, "2024-12"],
    ['"last October", said of a September', month(10, last), { own: "2025-09", isBefore: true }, "2024-10"],
    ['"last October", said of that October', month(10, last), { own: "2025-10", isBefore: true }, "2024-10"],
    ['"last October", said of a November', month(10, last), { own: "2025-11", isBefore: true }, null],
    ['"last December" on its last day', month(12, last), { asOf: "2025-12-31" }, "2024-12"],
    ['"last October" after a September', month(10, last), { own: "2025-09" }, null],
    ['"last October", held against nothing', month(10, last), { isBefore: true }, null],
    [
      "said, on the first day of its last month",
      span(7, 2, said(2025)),
      { asOf: "2026-02-01" },
      "2025-07/2026-02",
    ],
    ["said, in a time to come", span(3, 4, said(2026)), {}, null],
    [
      "this year, on the first day of its last month",
      span(1, 12, back(0)),
      { asOf: "2025-12-01" },
      "2025-01/2025-12",
    ],
    ["the second to the seventh month of a fiscal year", span(2, 7, fiscal(2025)), kenya, "2024-08/2025-01"],
    ["the second to the eighth month of a fiscal year", span(2, 8, fiscal(2025)), kenya, null],
    ["the first two months of a fiscal year", span(1, 2, fiscal(2025)), kenya, "2024-07/2024-08"],
    ["January of a fiscal year", month(1, fiscal(2025)), kenya, "2025-01"],
    [
      "January to June of a fiscal year that begins in April",
      span(1, 6, fiscal(2025)),
      india,
      "2024-04/2024-09",
    ],
    ["April to June of it", span(4, 6, fiscal(2025)), india, "2024-04/2024-06"],
    ["October to March of it", span(10, 3, fiscal(2025)), india, "2024-10/2025-03"],
    ["of a fiscal year", month(11, fiscal(2025)), kenya, "2024-11"],
    ["of its second half", month(2, fiscal(2025)), kenya, "2025-02"],
    ["of the last fiscal year", month(2, fiscalBack(1)), kenya, "2025-02"],
    ["of a fiscal year that there is not", month(2, fiscal(2025)), {}, null],
    ["January to March of a fiscal year, or its first quarter", span(1, 3, fiscal(2025)), kenya, null],
    ["April to June of a fiscal year", span(4, 6, fiscal(2025)), kenya, "2025-04/2025-06"],
    ["the first half of a fiscal year", span(1, 6, fiscal(2025)), kenya, "2024-07/2024-12"],
    ["the first nine months of a fiscal year", span(1, 9, fiscal(2025)), kenya, "2024-07/2025-03"],
    ["the second month to the fourth", span(2, 4, fiscal(2025)), kenya, "2024-08/2024-10"],
    ["July to June of a fiscal year", span(7, 6, fiscal(2025)), kenya, "2024-07/2025-06"],
    ["January to December of a fiscal year", span(1, 12, fiscal(2025)), kenya, null],
  ])("%s", (_, when, around, period) => {
    expect(meant(when, around)).toBe(period);
  });
});

describe("a year", () => {
  test.each<Row>([
    ["said", year(said(2024)), {}, "2024-01/2024-12"],
    ["said, not over", year(said(2025)), {}, null],
    ["last year", year(back(1)), {}, "2024-01/2024-12"],
    ["this year", year(back(0)), {}, null],
    ['"last"', year(last), {}, null],
    [
      "last year, of a fiscal one",
      year(back(1)),
      { own: "2024-07/2025-06", isBefore: true },
      "2023-07/2024-06",
    ],
    ["last year, beside a fiscal one", year(back(1)), { own: "2024-07/2025-06" }, null],
    ["this year, of a fiscal one", year(back(0)), { own: "2024-07/2025-06", isBefore: true }, null],
    [
      "last year, of a calendar one",
      year(back(1)),
      { own: "2025-01/2025-12", isBefore: true },
      "2024-01/2024-12",
    ],
    ["last year, where years are fiscal", year(back(1)), { ...india, isBefore: true }, null],
    ["last year, where years are fiscal, no base", year(back(1)), india, "2024-01/2024-12"],
    ["last year, as a base of nothing", year(back(1)), { isBefore: true }, "2024-01/2024-12"],
    ["last year, of a month of this", year(back(1)), { own: "2025-11", isBefore: true }, "2024-11"],
    [
      "last year, of a month of last year",
      year(back(1)),
      { own: "2024-11", isBefore: true },
      "2024-01/2024-12",
    ],
    ["a year earlier, of a month", year(earlier(1)), { own: "2025-11", isBefore: true }, "2024-11"],
    ["a year earlier, no base", year(earlier(1)), { own: "2025-11" }, "2024-01/2024-12"],
    ["a year earlier, of nothing", year(earlier(1)), { isBefore: true }, null],
    [
      "two years ago, of a fiscal one",
      year(back(2)),
      { own: "2024-07/2025-06", isBefore: true },
      "2022-07/2023-06",
    ],
    ["two years ago, of a month of this", year(back(2)), { own: "2025-11", isBefore: true }, "2023-11"],
    [
      "last year, of the twelve months of this",
      year(back(1)),
      { own: "2025-01/2025-12", isBefore: true },
      "2024-01/2024-12",
    ],
    [
      "last year, of a month, where years are fiscal",
      year(back(1)),
      { ...india, own: "2025-11", isBefore: true },
      "2024-11",
    ],
    ["two years earlier, of a month", year(earlier(2)), { own: "2025-11", isBefore: true }, "2023-11"],
    [
      "a year earlier, of two years",
      year(earlier(1)),
      { own: "2023-12/2025-11", isBefore: true },
      "2024-01/2024-12",
    ],
    [
      "a year earlier, of twelve months",
      year(earlier(1)),
      { own: "2024-12/2025-11", isBefore: true },
      "2023-12/2024-11",
    ],
    ["a fiscal year on its last day", year(fiscal(2025)), { ...kenya, asOf: "2025-06-30" }, null],
    [
      "a fiscal year on the day after",
      year(fiscal(2025)),
      { ...kenya, asOf: "2025-07-01" },
      "2024-07/2025-06",
    ],
    ["a fiscal year", year(fiscal(2025)), kenya, "2024-07/2025-06"],
    ["a fiscal year that is not over", year(fiscal(2026)), kenya, null],
    ["the last fiscal year", year(fiscalBack(1)), kenya, "2024-07/2025-06"],
    ["this fiscal year", year(fiscalBack(0)), kenya, null],
    ["a fiscal year where there is none", year(fiscal(2025)), {}, null],
  ])("%s", (_, when, around, period) => {
    expect(meant(when, around)).toBe(period);
  });
});

describe("a time that is counted from the text", () => {
  test.each<Row>([
    ["last month", { type: "back", months: 1 }, {}, "2025-11"],
    [
      "last month, held against itself",
      { type: "back", months: 1 },
      { own: "2025-11", isBefore: true },
      "2025-10",
    ],
    [
      "last month, said of another",
      { type: "back", months: 1 },
      { own: "2025-10", isBefore: true },
      "2025-11",
    ],
    ["last month, of itself and no base", { type: "back", months: 1 }, { own: "2025-11" }, "2025-11"],
    ["last month, in a text on an earlier one", { type: "back", months: 1 }, { month: "2025-09" }, null],
    ["last month, in a text on that", { type: "back", months: 1 }, { month: "2025-11" }, "2025-11"],
    [
      "two months ago, in a text on an earlier one",
      { type: "back", months: 2 },
      { month: "2025-09" },
      "2025-10",
    ],
    ["last quarter", { type: "back-quarter", quarters: 1 }, {}, "2025-07/2025-09"],
    ["the year to October", { type: "to-date", to: 10 }, {}, "2025-01/2025-10"],
    ["the year to date", { type: "to-date", to: null }, { own: "2025-11" }, "2025-01/2025-11"],
    [
      "the year to date of a span",
      { type: "to-date", to: null },
      { own: "2025-07/2025-09" },
      "2025-01/2025-09",
    ],
    ["the year to date of a year", { type: "to-date", to: null }, { own: "2024-01/2024-12" }, null],
    ["the year to date of nothing", { type: "to-date", to: null }, {}, null],
    // "Below the same month of 2024. Year-to-date, exports": not that of 2024.
    ["the year to date, told a year later", { type: "to-date", to: null }, { own: "2024-12" }, null],
    ["the year to date, told in it", { type: "to-date", to: null }, { own: "2025-01" }, "2025-01"],
    [
      "the year to date of a year that ends in May",
      { type: "to-date", to: null },
      { own: "2024-06/2025-05" },
      null,
    ],
    ["2025 to date", { type: "to-date", to: null, year: "2025" }, { own: "2025-11" }, "2025-01/2025-11"],
    [
      "2024 to date, of a month of 2025",
      { type: "to-date", to: null, year: "2024" },
      { own: "2025-11" },
      null,
    ],
    ["twelve months to October", { type: "rolling", months: 12, to: 10, year: null }, {}, "2024-11/2025-10"],
    [
      "the year to October, after the first ten months",
      { type: "rolling", months: 12, to: 10, year: null, growth: true },
      { own: "2025-01/2025-10" },
      "2025-01/2025-10",
    ],
    [
      "the year to October, after October",
      { type: "rolling", months: 12, to: 10, year: null, growth: true },
      { own: "2025-10" },
      "2024-11/2025-10",
    ],
    [
      "the year to January, after January",
      { type: "rolling", months: 12, to: 1, year: null, growth: true },
      { own: "2025-01" },
      "2024-02/2025-01",
    ],
    [
      "twelve months to October, after the first ten",
      { type: "rolling", months: 12, to: 10, year: null },
      { own: "2025-01/2025-10" },
      "2024-11/2025-10",
    ],
    ["of a year", { type: "rolling", months: 3, to: 10, year: said(2024) }, {}, "2024-08/2024-10"],
    ['to "last November"', { type: "rolling", months: 3, to: 11, year: last }, {}, null],
    ["recent weeks", { type: "weeks" }, { own: "2025-11" }, null],
    ["a length", { type: "length", months: 3 }, { own: "2025-11" }, null],
    ["what is unclear", { type: "unclear" }, { own: "2025-11" }, null],
  ])("%s", (_, when, around, period) => {
    expect(meant(when, around)).toBe(period);
  });
});

describe("a time that is counted from the statement", () => {
  test.each<Row>([
    ["a year earlier", { type: "earlier", months: 12 }, { own: "2025-11" }, "2024-11"],
    ["a year before a span", { type: "earlier", months: 12 }, { own: "2025-01/2025-11" }, "2024-01/2024-11"],
    ["the month before a span", { type: "earlier", months: 1 }, { own: "2025-01/2025-11" }, null],
    ["the month before", { type: "earlier", months: 1 }, { own: "2025-11" }, "2025-10"],
    ["before nothing", { type: "earlier", months: 12 }, {}, null],
    [
      "the quarter before",
      { type: "before", unit: "quarter" },
      { own: "2025-07/2025-09" },
      "2025-04/2025-06",
    ],
    ["the quarter before a month", { type: "before", unit: "quarter" }, { own: "2025-09" }, null],
    ["the quarter before nothing", { type: "before", unit: "quarter" }, {}, null],
    ["the half before", { type: "before", unit: "half" }, { own: "2025-01/2025-06" }, "2024-07/2024-12"],
    ["the half before a quarter", { type: "before", unit: "half" }, { own: "2025-07/2025-09" }, null],
    [
      "nine months that are spoken of",
      { type: "count", months: 9 },
      { own: "2024-04/2024-12" },
      "2024-04/2024-12",
    ],
    ["nine months", { type: "count", months: 9 }, {}, "2025-01/2025-09"],
    ["nine months, after others", { type: "count", months: 9 }, { own: "2025-11" }, "2025-01/2025-09"],
    ["nine months in Japan", { type: "count", months: 9 }, japan, null],
    ["nine months in India", { type: "count", months: 9 }, india, null],
    ["twelve months", { type: "count", months: 12 }, {}, null],
    [
      "twelve months that are spoken of",
      { type: "count", months: 12 },
      { own: "2024-01/2024-12" },
      "2024-01/2024-12",
    ],
    ["the past three months", { type: "past", months: 3 }, { own: "2025-11" }, "2025-09/2025-11"],
    ["the past three months of nothing", { type: "past", months: 3 }, {}, null],
    ["the same month", same(null), { own: "2025-11" }, "2025-11"],
    ["the same month of a span", { type: "same", year: null, months: 1 }, { own: "2025-01/2025-11" }, null],
    [
      "the same month of a month",
      { type: "same", year: earlier(1), months: 1 },
      { own: "2025-11" },
      "2024-11",
    ],
    ["the same of nothing", same(earlier(1)), {}, null],
    ["the same period of a year", same(said(2023)), { own: "2025-01/2025-11" }, "2023-01/2023-11"],
    ["the same month a year earlier", same(earlier(1)), { own: "2025-11" }, "2024-11"],
    ["the same month last year", same(back(1)), { own: "2025-11" }, "2024-11"],
    ["the same month last year, of last year", same(back(1)), { own: "2024-11" }, "2023-11"],
    ["the same month two years ago", same(back(2)), { own: "2025-11" }, "2023-11"],
    ['the same month of "last"', same(last), { own: "2025-11" }, null],
    ["the same month of the last fiscal year", same(fiscalBack(1)), { own: "2025-11" }, "2024-11"],
    ["the same month of the fiscal year before", same(fiscalBack(2)), { own: "2025-11" }, null],
    ["the same month of a fiscal year", same(fiscal(2024)), { ...kenya, own: "2025-11" }, "2023-11"],
    ["the same month of its second half", same(fiscal(2024)), { ...kenya, own: "2025-02" }, "2024-02"],
    [
      "the same span, of a fiscal year that begins in April",
      same(fiscal(2024)),
      { ...india, own: "2025-02/2025-03" },
      "2024-02/2024-03",
    ],
    ["the same month of this year, told of last year", same(back(0)), { own: "2024-11" }, "2025-11"],
    ["before that year", same(fiscal(2024)), { ...kenya, own: "2022-05" }, "2024-05"],
    [
      "the same span of a fiscal year",
      same(fiscal(2024)),
      { ...kenya, own: "2025-07/2025-09" },
      "2023-07/2023-09",
    ],
    ["where there is none", same(fiscal(2024)), { own: "2025-11" }, null],
    ["this month, early", now("month"), { own: "2025-10" }, "2025-10"],
    ["this month, late", now("month"), { own: "2025-10", asOf: "2025-12-26" }, "2025-12"],
    ["this month, late, after the last", now("month"), { own: "2025-11", asOf: "2025-12-26" }, null],
    ["this month, late, after nothing", now("month"), { asOf: "2025-12-26" }, "2025-12"],
    ["this month, in a text on another", now("month"), { own: "2025-11", asOf: "2025-12-20" }, "2025-11"],
    ["this month, after nothing", now("month"), { asOf: "2025-12-20" }, null],
    ["this month, early, of a span", now("month"), { own: "2025-01/2025-10", month: "2025-10" }, "2025-10"],
    ["this month, early, of nothing", now("month"), { month: "2025-10" }, "2025-10"],
    ["the year, of its first months", now("year"), { own: "2025-01/2025-05" }, "2025-01/2025-05"],
    ["the full year, of its first months", now("whole-year"), { own: "2025-01/2025-05" }, null],
    ["the year, of the first months of another", now("year"), { own: "2024-01/2024-05" }, null],
    ["the year, of a year", now("year"), { own: "2024-01/2024-12" }, null],
    [
      "the year, of one that is over when it is told",
      now("whole-year"),
      { own: "2024-01/2024-12" },
      "2024-01/2024-12",
    ],
    ["the year, of a December", now("year"), { own: "2024-12" }, null],
    ["the full year, of a December", now("whole-year"), { own: "2024-12" }, "2024-01/2024-12"],
    ["the full year, of a span to December", now("whole-year"), { own: "2024-10/2024-12" }, null],
    ["the full year, of another month", now("whole-year"), { own: "2025-11" }, null],
    ["the full year, of nothing", now("whole-year"), {}, null],
    ["the quarter, of a quarter", now("quarter"), { own: "2025-07/2025-09" }, "2025-07/2025-09"],
    ["the quarter, of a month", now("quarter"), { own: "2025-09" }, null],
    ["the half, of a half", now("half"), { own: "2025-01/2025-06" }, "2025-01/2025-06"],
    ["the half, of a quarter", now("half"), { own: "2025-07/2025-09" }, null],
    ["the quarter, of nothing", now("quarter"), {}, null],
    ["the month, of a month", now("said-month"), { own: "2025-10", month: "2025-11" }, "2025-10"],
    ["the month, of a span", now("said-month"), { own: "2025-01/2025-11", month: "2025-11" }, "2025-11"],
    ["the month, of a span alone", now("said-month"), { own: "2025-01/2025-11" }, null],
    ["the month, of nothing", now("said-month"), { month: "2025-11" }, "2025-11"],
    ["the month under review", now("own-month"), { own: "2025-10" }, "2025-10"],
    ["the month under review, of a span", now("own-month"), { own: "2025-01/2025-11" }, null],
    ["the month under review, of nothing", now("own-month"), {}, null],
    ["the period", now("period"), { own: "2025-01/2025-11" }, "2025-01/2025-11"],
    ["a day", { type: "day", month: 11, day: 10, year: null }, { own: "2025-11" }, null],
  ])("%s", (_, when, around, period) => {
    expect(meant(when, around)).toBe(period);
  });
});
