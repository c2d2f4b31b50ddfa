import fc from "fast-check";
import {
  at,
  byLastMonth,
  comparePeriods,
  countDays,
  countMonths,
  type Day,
  day,
  daysBetween,
  during,
  firstDay,
  firstMonth,
  follows,
  isIn,
  isMonth,
  januaryTo,
  lastDay,
  lastMonth,
  type Month,
  month,
  monthsOf,
  type Period,
  period,
  plusDays,
  plusMonths,
  span,
  tiling,
  yearEarlier,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { monthAt, ordinalOf } from "../../src/period/month.js";

/** A month as a pair of numbers: the reference. */
interface YearMonth {
  readonly year: number;
  readonly number: number;
}

const textOf = ({ year, number }: YearMonth): Month =>
  `${String(year).padStart(4, "0")}-${String(number).padStart(2, "0")}` as Month;

const next = ({ year, number }: YearMonth): YearMonth =>
  number === 12 ? { year: year + 1, number: 1 } : { year, number: number + 1 };

/** So many months, one after another, counted naively. */
function run(first: YearMonth, length: number): Month[] {
  const months: Month[] = [];
  for (let month = first, i = 0; i < length; i++, month = next(month)) months.push(textOf(month));
  return months;
}

const periodOf = (months: readonly Month[]): Period =>
  months.length === 1 ? months[0]! : `${months[0]!}/${months.at(-1)!}`;

const anyMonth = fc.record({
  year: fc.integer({ min: 0, max: 9998 }),
  number: fc.integer({ min: 1, max: 12 }),
});
const anyMonths = fc
  .tuple(anyMonth, fc.integer({ min: 1, max: 12 }))
  .map(([first, length]) => run(first, length));
/** Periods of two years, so that they meet. */
const nearMonths = fc
  .tuple(
    fc.integer({ min: 2024, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 6 }),
  )
  .map(([year, number, length]) => run({ year, number }, length));

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (month: string): number => {
  const number = Number(month.slice(5, 7));
  if (number === 2) return isLeap(Number(month.slice(0, 4))) ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
};
const anyDay = fc
  .tuple(anyMonth, fc.nat())
  .map(
    ([first, n]) => `${textOf(first)}-${String((n % lengthOf(textOf(first))) + 1).padStart(2, "0")}` as Day,
  );

/** The number of a day since 0000-01-01, counted by years and months. */
function numberOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const before = year - 1;
  // The year 0 is a leap year and comes before the first of these.
  const leaps =
    year === 0 ? 0 : 1 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = year * 365 + leaps;
  for (let number = 1; number < Number(day.slice(5, 7)); number++) days += lengthOf(textOf({ year, number }));
  return days + Number(day.slice(8)) - 1;
}

describe("months and periods", () => {
  test("are read as they are written", () => {
    fc.assert(
      fc.property(anyMonths, (months) => {
        const whole = periodOf(months);
        expect(period(whole)).toBe(whole);
        expect(span(months[0]!, months.at(-1)!)).toBe(whole);
        expect(firstMonth(whole)).toBe(months[0]);
        expect(lastMonth(whole)).toBe(months.at(-1));
        expect(countMonths(whole)).toBe(months.length);
        expect(monthsOf(whole)).toEqual(months);
      }),
    );
  });

  test("other text is refused", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."012-/ "), maxLength: 16 }), (text) => {
        const isText = (part: string): boolean => {
          const [year = "", number = "", ...more] = part.split("-");
          return (
            more.length === 0 &&
            year.length === 4 &&
            number.length === 2 &&
            /^\d+$/.test(year + number) &&
            Number(number) >= 1 &&
            Number(number) <= 12
          );
        };
        expect(isMonth(text)).toBe(isText(text));
        const [first = "", last = first, ...more] = text.split("/");
        const isPeriod = more.length === 0 && isText(first) && isText(last) && first <= last;
        if (isPeriod) expect(period(text)).toBe(first === last ? first : text);
        else expect(() => period(text)).toThrow(expect.objectContaining({ code: "INVALID_PERIOD" }));
      }),
      {
        numRuns: 500,
        examples: [["2012-01/2012-01"], ["2012-02/2012-01"], ["2012-01/2012-02"], ["2012-00"]],
      },
    );
  });

  test("count months as one walks through them", () => {
    fc.assert(
      fc.property(anyMonth, (at) => {
        const text = textOf(at);
        expect(month(text)).toBe(text);
        expect(monthAt(ordinalOf(text))).toBe(text);
        expect(ordinalOf(textOf(next(at)))).toBe(ordinalOf(text) + 1);
        expect(follows(textOf(next(at)), text)).toBe(true);
        expect(monthsOf(januaryTo(text))).toEqual(run({ year: at.year, number: 1 }, at.number));
      }),
    );
  });

  test("moving there and back changes nothing, and moving in two steps is moving once", () => {
    fc.assert(
      fc.property(
        nearMonths,
        fc.integer({ min: -600, max: 600 }),
        fc.integer({ min: -600, max: 600 }),
        (months, a, b) => {
          const whole = periodOf(months);
          expect(plusMonths(plusMonths(whole, a), -a)).toBe(whole);
          expect(plusMonths(plusMonths(whole, a), b)).toBe(plusMonths(whole, a + b));
          expect(countMonths(plusMonths(whole, a))).toBe(months.length);
          expect(monthsOf(plusMonths(whole, a))).toEqual(months.map((month) => plusMonths(month, a)));
          expect(plusMonths(yearEarlier(whole), 12)).toBe(whole);
          expect(yearEarlier(whole).slice(4, 7)).toBe(whole.slice(4, 7));
        },
      ),
    );
  });

  test("the order of text is the order of time", () => {
    fc.assert(
      fc.property(fc.oneof(anyMonths, nearMonths), fc.oneof(anyMonths, nearMonths), (a, b) => {
        const byTime =
          Math.sign(ordinalOf(a[0]!) - ordinalOf(b[0]!)) ||
          Math.sign(ordinalOf(a.at(-1)!) - ordinalOf(b.at(-1)!));
        const [first, second] = [periodOf(a), periodOf(b)];
        expect(comparePeriods(first, second)).toBe(byTime);
        expect(first < second).toBe(byTime < 0);
        expect(comparePeriods(second, first)).toBe(byTime === 0 ? 0 : -byTime);
      }),
      { numRuns: 300 },
    );
  });
});

describe("tiling", () => {
  test("is that of a naive count, month by month", () => {
    fc.assert(
      fc.property(fc.array(nearMonths, { maxLength: 8 }), nearMonths, (parts, whole) => {
        const times = (month: Month): number => parts.filter((part) => part.includes(month)).length;
        const missing = whole.filter((month) => times(month) === 0);
        const doubled = whole.filter((month) => times(month) > 1);
        const straddling = parts
          .filter((part) => part.some((month) => whole.includes(month)))
          .filter((part) => part.some((month) => !whole.includes(month)))
          .map(periodOf);
        expect(tiling(parts.map(periodOf), periodOf(whole))).toEqual({
          complete: missing.length + doubled.length + straddling.length === 0,
          missing,
          doubled,
          straddling,
        });
      }),
      { numRuns: 500 },
    );
  });

  test("is complete where a period is cut into parts, and not where one is left out or stands twice", () => {
    fc.assert(
      fc.property(
        anyMonth,
        fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer()), { minLength: 1, maxLength: 6 }),
        (first, cuts) => {
          const parts: Period[] = [];
          const months = run(
            first,
            cuts.reduce((total, [length]) => total + length, 0),
          );
          fc.pre(isMonth(months.at(-1)!));
          let from = 0;
          for (const [length] of cuts) {
            parts.push(periodOf(months.slice(from, from + length)));
            from += length;
          }
          const whole = periodOf(months);
          const shuffled = parts.map((part, i) => ({ part, key: cuts[i]![1] })).sort((a, b) => a.key - b.key);
          expect(
            tiling(
              shuffled.map(({ part }) => part),
              whole,
            ).complete,
          ).toBe(true);
          expect(tiling(parts.slice(1), whole).missing).toEqual(monthsOf(parts[0]!));
          expect(tiling([...parts, parts[0]!], whole).doubled).toEqual(monthsOf(parts[0]!));
        },
      ),
    );
  });
});

describe("picking", () => {
  const rows = fc
    .uniqueArray(nearMonths.map(periodOf), { maxLength: 10 })
    .map((periods) => periods.map((period, index) => ({ period, index })));

  test("finds each row by its period, and no other", () => {
    fc.assert(
      fc.property(rows, nearMonths, (items, months) => {
        for (const item of items) expect(at(items, item.period)).toBe(item);
        const asked = periodOf(months);
        if (!items.some((item) => item.period === asked))
          expect(() => at(items, asked)).toThrow(expect.objectContaining({ code: "MISSING_PERIOD" }));
      }),
    );
  });

  test("takes what lies inside, month by month", () => {
    fc.assert(
      fc.property(rows, nearMonths, (items, months) => {
        const inside = items.filter((item) => monthsOf(item.period).every((month) => months.includes(month)));
        expect(during(items, periodOf(months))).toEqual(inside);
      }),
    );
  });

  test("indexes by the last month where these differ", () => {
    fc.assert(
      fc.property(rows, (items) => {
        const lasts = items.map((item) => lastMonth(item.period));
        if (new Set(lasts).size === items.length)
          expect([...byLastMonth(items)]).toEqual(items.map((item, i) => [lasts[i], item]));
        else expect(() => byLastMonth(items)).toThrow(expect.objectContaining({ code: "DUPLICATE_PERIOD" }));
      }),
    );
  });
});

describe("days", () => {
  test("exist as the Gregorian calendar has them", () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: 0, max: 99 }), (at, number) => {
        const text = `${textOf(at)}-${String(number).padStart(2, "0")}`;
        if (number >= 1 && number <= lengthOf(text)) expect(day(text)).toBe(text);
        else expect(() => day(text)).toThrow(expect.objectContaining({ code: "INVALID_DAY" }));
      }),
      { numRuns: 500 },
    );
  });

  test("lie as far apart as a count of years and months says", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b)).toBe(numberOf(a) - numberOf(b));
        expect(plusDays(b, daysBetween(a, b))).toBe(a);
        expect(Math.sign(daysBetween(a, b))).toBe(a === b ? 0 : a < b ? -1 : 1);
      }),
      {
        numRuns: 500,
        examples: [
          ["0000-03-01", "0000-02-29"],
          ["2011-12-31", "2011-12-29"],
        ],
      },
    );
  });

  test("moving there and back changes nothing", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (from, count) => {
        fc.pre(numberOf(from) + count >= 0);
        const moved = plusDays(from, count);
        expect(daysBetween(moved, from)).toBe(count);
        expect(plusDays(moved, -count)).toBe(from);
      }),
    );
  });

  test("of a period are those of its months", () => {
    fc.assert(
      fc.property(anyMonths, (months) => {
        const whole = periodOf(months);
        expect(countDays(whole)).toBe(months.reduce((total, month) => total + lengthOf(month), 0));
        expect(firstDay(whole)).toBe(`${months[0]}-01`);
        expect(lastDay(whole)).toBe(`${months.at(-1)}-${lengthOf(months.at(-1)!)}`);
        expect(isIn(firstDay(whole), whole)).toBe(true);
        expect(isIn(lastDay(whole), whole)).toBe(true);
        expect(isIn(plusDays(lastDay(whole), 1), whole)).toBe(false);
      }),
    );
  });
});
