import fc from "fast-check";
import {
  acceleration,
  acquiredGrowth,
  aggregate,
  annualisedGrowth,
  baseEffect,
  type CalendarUnit,
  calendarYear,
  carryOver,
  compoundAnnualGrowth,
  convertedTotal,
  countMonths,
  type Day,
  type Decimal,
  dailyAverageGrowth,
  deficitGrowth,
  domesticExports,
  type ExchangeRate,
  exchangeRate,
  firstMonth,
  fiscalYear,
  growthBetween,
  growthInCurrency,
  type Interval,
  intersection,
  isMonth,
  type Month,
  monthsOf,
  narrowMonth,
  observation,
  type Period,
  plusMonths,
  type RevisionHorizon,
  requiredGrowth,
  revisionSummary,
  revisions,
  type Series,
  span,
  stackedGrowth,
  TradeError,
  threeMonthsOnThreeMonths,
  threeMonthsYearOnYear,
  totalOf,
  tradeMonth,
  twoYearAverageGrowth,
  vintageTable,
  whichBase,
  workingDays,
  yearEarlier,
  yearOnYear,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { sameInterval } from "../../src/decimal/interval.js";
import { boundsOfMonth } from "../../src/records/trade-month.js";
import { figureOf, figures, isDeeplyFrozen, rowOf, shuffled, trueSeries } from "./random-series.js";
import {
  divided,
  liesIn,
  minus,
  nearly,
  order,
  plus,
  type Rational,
  ratio,
  rational,
  same,
  times,
  total,
} from "./rational.js";

const seed = fc.nat(500_000);
const flow = fc.constantFrom("exports", "balance" as const);
const one = ratio(1n, 1n);
const amount = fc.bigInt({ min: 1n, max: 10n ** 12n });

const size = (a: Rational): Rational => (a.over < 0n ? ratio(-a.over, a.under) : a);
/** Whether two numbers differ by no more than the 34th digit of a third. */
const agree = (a: Rational, b: Rational, digitOf: Rational): boolean =>
  order(size(minus(a, b)), times(size(digitOf), ratio(1n, 10n ** 33n))) <= 0;
/** Whether a rate lies in its bounds; one that agrees with an open end in all 34 digits does. */
const holds = (bounds: Interval, rate: Decimal): boolean =>
  liesIn(rational(rate), bounds) || [bounds.low, bounds.high].map(String).includes(String(rate));
const row = (period: Period, value: bigint | number, name: "exports" | "balance" = "exports") =>
  observation({ reporter: "XX", flow: name, currency: "USD", period, value });
const shown = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const rates: readonly ExchangeRate[] = Array.from({ length: 240 }, (_, index) =>
  exchangeRate({
    base: "USD",
    quote: "CNY",
    rate: `${6 + (index % 3)}.${(index * 7919) % 10_000}` as `${number}`,
    kind: "average",
    date: plusMonths("2019-01", index),
  }),
);

/** Twelve months and the twelve before them, in pieces that may be spans, with what was printed of each. */
const twoYears = fc
  .record({
    lengths: fc.array(fc.constantFrom(1, 1, 2, 3), { minLength: 12, maxLength: 12 }),
    made: fc.array(figures("exports"), { minLength: 24, maxLength: 24 }),
  })
  .map(({ lengths, made }) => {
    const pieces: Period[] = [];
    let next = 0;
    for (const length of lengths) {
      // The last month stands alone: its level is carried over.
      const end = Math.min(next + length, next < 11 ? 11 : 12);
      if (next < 12) pieces.push(span(at(next), at(end - 1)));
      next = Math.max(next, end);
    }
    if (next < 12) pieces.push(span(at(next), at(11)));
    const all = [...pieces.map(yearEarlier), ...pieces];
    const truths = new Map(all.map((period, index) => [period, made[index]!.truth]));
    return { rows: all.map((period, index) => rowOf(period, made[index]!, "exports")), truths, pieces };

    function at(index: number): Month {
      return plusMonths("2025-01", index) as Month;
    }
  });

describe("the base effect", () => {
  test("is exactly the change in growth on the year, in two parts", () => {
    fc.assert(
      fc.property(trueSeries({ flow: "exports", gaps: true, spans: false }), ({ rows }) => {
        const growths = yearOnYear(rows);
        for (const effect of baseEffect(rows)) {
          expect(effect.acceleration === null).toBe(effect.absent !== null);
          if (effect.acceleration === null) continue;
          const [whole, current, base] = [effect.acceleration, effect.currentPart!, effect.basePart!].map(
            rational,
          ) as [Rational, Rational, Rational];
          expect(same(plus(current, base), whole)).toBe(true);
          const now = growths.find(({ period }) => period === effect.period)!;
          const before = growths.find(({ period }) => period === effect.earlierPeriod)!;
          expect(String(acceleration(now, before).difference)).toBe(String(effect.acceleration));
          // −(1 + g)·m/(1 + m) of the month before and of the base, without the present.
          const [x0, x1, x13] = [now.base!, before.value!, before.base!].map(rational) as [
            Rational,
            Rational,
            Rational,
          ];
          const formula = minus(divided(x1, x0), divided(x1, x13));
          const digits = [whole, current, rational(now.rate!), rational(before.rate!)].map(size);
          expect(agree(base, formula, total(digits))).toBe(true);
        }
      }),
    );
  });
});

describe("growth in another currency", () => {
  test("is compounded of the trade and the currency effect", () => {
    fc.assert(
      fc.property(trueSeries({ flow: "exports", gaps: true }), ({ rows }) => {
        for (const { period, growth, trade, currencyEffect } of growthInCurrency(rows, "CNY", rates)) {
          expect(growth.absent).toBe(trade.absent);
          if (currencyEffect === null) continue;
          const [inYuan, inDollars, effect] = [growth.rate!, trade.rate!, currencyEffect].map(rational) as [
            Rational,
            Rational,
            Rational,
          ];
          const compounded = minus(times(plus(one, inDollars), plus(one, effect)), one);
          const digits = times(plus(one, plus(size(inYuan), size(inDollars))), plus(one, size(effect)));
          expect(agree(compounded, inYuan, times(digits, ratio(2n, 1n)))).toBe(true);
          if (!isMonth(period)) continue;
          const [now, before] = [period, yearEarlier(period)].map((date) =>
            rational(rates.find((rate) => rate.date === date)!.rate),
          ) as [Rational, Rational];
          expect(nearly(effect, minus(divided(now, before), one))).toBe(true);
        }
      }),
    );
  });
});

describe("revisions", () => {
  const day = fc
    .integer({ min: 1, max: 28 })
    .map((number) => `2026-01-${String(number).padStart(2, "0")}` as Day);
  const releases = fc.uniqueArray(fc.record({ day, value: fc.bigInt({ min: -1000n, max: 1000n }) }), {
    selector: (release) => release.day,
    maxLength: 8,
  });
  const items = fc.array(releases, { maxLength: 5 }).map((periods) =>
    periods.flatMap((made, index) =>
      made.map((release) => ({
        ...row(plusMonths("2025-01", index), release.value, "balance"),
        published: release.day,
      })),
    ),
  );

  test("from first to latest are the sum of the steps", () => {
    fc.assert(
      fc.property(items, (rows) => {
        const steps = revisions(rows, "each-step");
        const seconds = revisions(rows, "first-to-second");
        revisions(rows, "first-to-latest").forEach((whole, index) => {
          const own = steps.filter(({ period }) => period === whole.period);
          if (whole.revision === null) {
            expect([own.length, whole.absent]).toEqual([0, "single-vintage"]);
            return;
          }
          expect(same(total(own.map(({ revision }) => rational(revision!))), rational(whole.revision))).toBe(
            true,
          );
          expect([own[0]?.from, own.at(-1)?.to].map(String)).toEqual([whole.from, whole.to].map(String));
          expect(seconds[index]).toEqual(own[0]);
        });
      }),
    );
  });

  test("in sum go up, down or nowhere, and their size is no less than their mean", () => {
    fc.assert(
      fc.property(items, (rows) => {
        const list = revisions(rows, "first-to-latest");
        const found = revisionSummary(list);
        expect(found.count + found.absent).toBe(list.length);
        expect(found.upward + found.downward + found.unchanged).toBe(found.count);
        expect((found.signTest === null) === (found.upward + found.downward === 0)).toBe(true);
        expect(found.mean === null).toBe(found.count === 0);
        if (found.mean === null) return;
        expect(order(size(rational(found.mean)), rational(found.meanAbsolute!)) <= 0).toBe(true);
      }),
    );
  });

  test("do not depend on the order of the items, which are left as they were; results are frozen", () => {
    fc.assert(
      fc.property(items, seed, (rows, seed) => {
        const before = JSON.stringify(rows);
        const turned = shuffled(rows, seed);
        expect(vintageTable(turned)).toEqual(vintageTable(rows));
        for (const horizon of [
          "first-to-second",
          "first-to-latest",
          "each-step",
        ] satisfies RevisionHorizon[]) {
          const result = revisions(rows, horizon);
          expect(revisions(turned, horizon)).toEqual(result);
          expect(result.every(isDeeplyFrozen)).toBe(true);
          expect(isDeeplyFrozen(revisionSummary(result))).toBe(true);
        }
        expect(JSON.stringify(rows)).toBe(before);
      }),
    );
  });
});

describe("growth at a yearly pace", () => {
  test("over twelve months is growth on the year, and over one year is growth", () => {
    fc.assert(
      fc.property(
        flow.chain((flow) => trueSeries({ flow, gaps: true })),
        ({ rows }) => {
          const results = annualisedGrowth(rows, 12);
          yearOnYear(rows).forEach((growth, index) => {
            expect(results[index]).toEqual({ ...growth, comparison: "annualised" });
          });
        },
      ),
    );
    fc.assert(
      fc.property(figures("balance"), figures("balance"), (now, before) => {
        const [last, first] = [rowOf("2025-11", now, "balance"), rowOf("2024-11", before, "balance")];
        const growth = growthBetween(last, first);
        expect(compoundAnnualGrowth(last, first)).toEqual({ ...growth, comparison: "annualised" });
      }),
    );
  });

  test("over some months is growth again when raised back, and keeps the truth in its bounds", () => {
    fc.assert(
      fc.property(
        figures("exports"),
        figures("exports"),
        fc.constantFrom(1, 2, 3, 4, 6),
        (now, before, months) => {
          const rows = [
            rowOf(plusMonths("2025-11", -months), before, "exports"),
            rowOf("2025-11", now, "exports"),
          ];
          const { rate, bounds } = annualisedGrowth(rows, months)[1]!;
          if (rate === null || before.truth.over === 0n) return;
          const power = (ratio: Rational) => Array.from({ length: 12 / months }, () => ratio).reduce(times);
          const exactly = power(divided(rational(rows[1]!.value), rational(rows[0]!.value)));
          expect(agree(rational(rate), minus(exactly, one), minus(exactly, one))).toBe(true);
          expect(holds(bounds!, rate)).toBe(true);
          expect(liesIn(minus(power(divided(now.truth, before.truth)), one), bounds!)).toBe(true);
        },
      ),
    );
  });
});

describe("growth over two years", () => {
  test("of exact levels is that of the levels, and its average squared", () => {
    fc.assert(
      fc.property(amount, amount, amount, (x0, x1, x2) => {
        const now = growthBetween(row("2025-11", x2), row("2024-11", x1));
        const before = growthBetween(row("2024-11", x1), row("2023-11", x0));
        const stacked = plus(one, rational(stackedGrowth(now, before).rate!));
        const digits = times(plus(one, size(rational(now.rate!))), plus(one, size(rational(before.rate!))));
        expect(agree(stacked, ratio(x2, x0), times(digits, ratio(4n, 1n)))).toBe(true);
        const average = plus(one, rational(twoYearAverageGrowth(now, before).rate!));
        expect(agree(times(average, average), stacked, times(plus(stacked, one), ratio(4n, 1n)))).toBe(true);
      }),
    );
  });

  test("of rounded levels keeps the rate and the truth in its bounds", () => {
    fc.assert(
      fc.property(fc.tuple(figures("exports"), figures("exports"), figures("exports")), (made) => {
        const [x0, x1, x2] = made.map((figure, index) =>
          rowOf(`${2023 + index}-11` as Month, figure, "exports"),
        ) as [Series[number], Series[number], Series[number]];
        const growths = [growthBetween(x2, x1), growthBetween(x1, x0)] as const;
        const { rate, bounds } = stackedGrowth(...growths);
        const [t0, t1, t2] = made.map(({ truth }) => truth) as [Rational, Rational, Rational];
        if (rate === null || t0.over === 0n || t1.over === 0n) return;
        expect(holds(bounds!, rate)).toBe(true);
        const truth = minus(divided(t2, t0), one);
        // Both rates have 34 digits, of which the product of the two keeps fewer.
        const digits = growths.map((growth) => plus(one, size(rational(growth.rate!)))).reduce(times);
        const isEnd = [bounds!.low, bounds!.high].some(
          (end) => end !== null && agree(truth, rational(end), times(digits, ratio(4n, 1n))),
        );
        expect(isEnd || liesIn(truth, bounds!)).toBe(true);
        const average = twoYearAverageGrowth(...growths);
        expect(holds(average.bounds!, average.rate!)).toBe(true);
      }),
    );
  });
});

describe("aggregates", () => {
  const units = ["quarter", "half-year", "year"] satisfies CalendarUnit[];
  /** Whole years from a month on, in pieces that no quarter cuts. */
  const wholeYears = fc
    .record({
      startMonth: fc.integer({ min: 1, max: 12 }),
      quarters: fc.array(fc.constantFrom([1, 1, 1], [2, 1], [1, 2], [3]), { minLength: 4, maxLength: 12 }),
      values: fc.array(figures("balance"), { minLength: 36, maxLength: 36 }),
    })
    .map(({ startMonth, quarters, values }) => {
      let next = plusMonths("2020-01", startMonth - 1) as Month;
      const whole = quarters.slice(0, Math.floor(quarters.length / 4) * 4);
      const rows = whole.flat().map((length, index) => {
        const period = span(next, plusMonths(next, length - 1) as Month);
        next = plusMonths(next, length) as Month;
        return rowOf(period, values[index]!, "balance");
      });
      return { startMonth, rows, years: whole.length / 4 };
    });

  test("keep the sum of the year, whatever the unit and wherever the year begins", () => {
    fc.assert(
      fc.property(wholeYears, ({ startMonth, rows, years }) => {
        const [quarters, halves, wholes] = units.map(
          (unit) => aggregate(rows, unit, { startMonth }).rows,
        ) as [Series, Series, Series];
        expect([quarters.length, halves.length, wholes.length]).toEqual([4 * years, 2 * years, years]);
        wholes.forEach((year, index) => {
          expect(year.period).toBe(fiscalYear(2020 + index, startMonth));
          for (const [parts, count] of [
            [quarters, 4],
            [halves, 2],
          ] as const) {
            const own = parts.slice(index * count, (index + 1) * count);
            expect(String(totalOf(own).value)).toBe(String(year.value));
            expect(totalOf(own).period).toBe(year.period);
            expect(shown(totalOf(own).bounds ?? null)).toEqual(shown(year.bounds ?? null));
          }
        });
        const all = rows.map(({ value }) => rational(value));
        expect(same(total(wholes.map(({ value }) => rational(value))), total(all))).toBe(true);
      }),
    );
  });

  test("have a row exactly where all months are there, and name those that are not", () => {
    fc.assert(
      fc.property(
        trueSeries({ flow: "exports", gaps: true }),
        fc.constantFrom(...units),
        fc.integer({ min: 1, max: 12 }),
        ({ rows }, unit, startMonth) => {
          const found = aggregate(rows, unit, { startMonth, incomplete: "report" });
          const given = new Set(rows.flatMap(({ period }) => monthsOf(period)));
          const made = [...found.rows, ...found.incomplete].map(({ period }) => period);
          expect(new Set(made.flatMap(monthsOf)).size).toBe(made.flatMap(monthsOf).length);
          for (const month of given) expect(made.flatMap(monthsOf)).toContain(month);
          const inside = (period: Period) => {
            const months = monthsOf(period);
            return rows.filter((each) => months.includes(firstMonth(each.period)));
          };
          for (const { period, value } of found.rows)
            expect(same(rational(value), total(inside(period).map((part) => rational(part.value))))).toBe(
              true,
            );
          for (const { period, missing, straddling } of found.incomplete) {
            expect(missing).toEqual(monthsOf(period).filter((month) => !given.has(month)));
            expect(missing.length + straddling.length).toBeGreaterThan(0);
          }
          expect(isDeeplyFrozen(found.incomplete.at(0))).toBe(true);
        },
      ),
    );
  });
});

describe("working days", () => {
  /** Sakamoto's formula, with Sunday as 7. */
  function weekday(year: number, month: number, day: number): number {
    const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!;
    const y = month < 3 ? year - 1 : year;
    return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7 || 7;
  }
  function daysIn(year: number, month: number): number {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
  }

  test("are those of a loop over all days", () => {
    const dates = fc.uniqueArray(fc.record({ month: fc.nat(15), day: fc.integer({ min: 1, max: 28 }) }), {
      selector: ({ month, day }) => month * 100 + day,
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9997 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 14 }),
        dates,
        fc.nat(30),
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
        (year, month, length, found, cut, weekend) => {
          const first = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}` as Month;
          const days = found.map(
            (date) => `${plusMonths(first, date.month)}-${String(date.day).padStart(2, "0")}` as Day,
          );
          const [holidays, workedDays] = [days.slice(0, cut), days.slice(cut)];
          let count = 0;
          for (let i = 0; i < length; i++) {
            const [y, m] = [year + Math.floor((month - 1 + i) / 12), ((month - 1 + i) % 12) + 1];
            for (let d = 1; d <= daysIn(y, m); d++) {
              const day = [
                String(y).padStart(4, "0"),
                String(m).padStart(2, "0"),
                String(d).padStart(2, "0"),
              ];
              const text = day.join("-") as Day;
              const free = weekend.includes(weekday(y, m, d)) || holidays.includes(text);
              if (!free || workedDays.includes(text)) count++;
            }
          }
          const period = span(first, plusMonths(first, length - 1) as Month);
          expect(workingDays(period, { holidays, workedDays, weekend })).toBe(count);
          expect(workingDays(period, { holidays: [...holidays].reverse(), workedDays, weekend })).toBe(count);
        },
      ),
    );
  });
});

describe("the outlook for a year", () => {
  const yearBefore = (rows: Series): Series => rows.filter(({ period }) => period.startsWith("2024"));
  const of = (truths: ReadonlyMap<Period, Rational>, periods: readonly Period[]): Rational =>
    total(periods.map((period) => truths.get(period)!));

  test("the needed amount filled in gives the target", () => {
    fc.assert(
      fc.property(
        twoYears,
        fc.nat(12),
        fc.bigInt({ min: -500n, max: 500n }),
        ({ rows, pieces }, cut, thousandths) => {
          const exact = rows.map((each) => row(each.period, rational(each.value).over + 1n, "balance"));
          const known = exact.slice(0, pieces.length + Math.min(cut, pieces.length - 1));
          const target = `${thousandths}e-3` as `${number}`;
          const { period, value, currency } = requiredGrowth(known, 2025, target);
          const filled = observation({ reporter: "XX", flow: "balance", currency, period, value: value! });
          const year = totalOf([...known.slice(pieces.length), filled]);
          expect(year.period).toBe(calendarYear(2025));
          const aimed = times(
            rational(totalOf(yearBefore(known)).value),
            plus(one, ratio(thousandths, 1000n)),
          );
          expect(same(rational(year.value), aimed)).toBe(true);
        },
      ),
    );
  });

  test("keeps in its bounds what the true amounts need, and what they carry over or have acquired", () => {
    fc.assert(
      fc.property(twoYears, fc.nat(12), ({ rows, truths, pieces }, cut) => {
        const count = Math.min(cut, pieces.length - 1);
        const known = rows.slice(0, pieces.length + count);
        const [toDate, rest] = [pieces.slice(0, count), pieces.slice(count)];
        const [y0, r0, y] = [
          of(truths, pieces.map(yearEarlier)),
          of(truths, rest.map(yearEarlier)),
          of(truths, toDate),
        ];
        const needed = requiredGrowth(known, 2025, "0.05");
        if (needed.rate !== null && r0.over > 0n) {
          expect(holds(needed.bounds!, needed.rate)).toBe(true);
          const truth = divided(minus(times(y0, ratio(21n, 20n)), y), r0);
          expect(liesIn(minus(truth, one), needed.bounds!)).toBe(true);
        }
        const last = known.at(-1)!.period;
        if (!isMonth(last)) return;
        const carried = count === 0 ? carryOver(known, 2025) : acquiredGrowth(known, 2025);
        if (carried.rate === null || y0.over === 0n) return;
        expect(holds(carried.bounds!, carried.rate)).toBe(true);
        const months = BigInt(monthsIn(rest.map(countMonths)));
        const held = plus(y, times(truths.get(last)!, ratio(months, 1n)));
        expect(liesIn(minus(divided(held, y0), one), carried.bounds!)).toBe(true);
      }),
    );
  });

  test("of a year that is over is its growth", () => {
    fc.assert(
      fc.property(twoYears, ({ rows, pieces }) => {
        const carried = acquiredGrowth(rows, 2025);
        const growth = growthBetween(totalOf(rows.slice(pieces.length)), totalOf(yearBefore(rows)));
        expect(shown(carried)).toEqual(shown(growth));
      }),
    );
  });

  function monthsIn(counts: readonly number[]): number {
    return counts.reduce((sum, count) => sum + count, 0);
  }
});

describe("a month narrowed", () => {
  const cents = fc.bigInt({ min: 0n, max: 10n ** 12n });
  const step = fc.option(fc.integer({ min: 0, max: 8 }), { freq: 4 });

  test("never widens, and keeps every three true values that fit", () => {
    fc.assert(
      fc.property(cents, cents, fc.tuple(step, step, step), (x, m, [xStep, mStep, bStep]) => {
        const made = {
          exports: figureOf(x, xStep, 2),
          imports: figureOf(m, mStep, 2),
          balance: figureOf(x - m, bStep, 2),
        };
        const { exports: shipped, imports, balance } = made;
        const month = tradeMonth({
          ...{ reporter: "XX", period: "2025-11", currency: "USD" },
          ...{ exports: shipped.text, imports: imports.text, balance: balance.text },
          roundedTo: { exports: shipped.roundedTo, imports: imports.roundedTo, balance: balance.roundedTo },
        });
        const narrowed = narrowMonth(month);
        for (const name of ["exports", "imports", "balance"] as const) {
          const left: Interval = narrowed[name];
          expect(sameInterval(intersection([left, boundsOfMonth(month, name)])!, left)).toBe(true);
          expect(liesIn(made[name].truth, left)).toBe(true);
        }
        expect(isDeeplyFrozen(narrowed)).toBe(true);
      }),
    );
  });
});

describe("three months", () => {
  test("are growth of the sums, with the truth in its bounds", () => {
    fc.assert(
      fc.property(trueSeries({ flow: "exports", spans: false }), ({ rows, truths }) => {
        const sumOf = (period: Period) => total(monthsOf(period).map((month) => truths.get(month)!));
        for (const growths of [threeMonthsOnThreeMonths(rows), threeMonthsYearOnYear(rows)])
          for (const { period, basePeriod, value, base, rate, bounds } of growths) {
            if (rate === null || sumOf(basePeriod).over === 0n) continue;
            expect(nearly(rational(rate), minus(divided(rational(value!), rational(base!)), one))).toBe(true);
            expect(liesIn(minus(divided(sumOf(period), sumOf(basePeriod)), one), bounds!)).toBe(true);
          }
      }),
    );
  });
});

describe("series in another order", () => {
  /** What a call gives, or the error it throws. */
  function outcome(call: () => unknown): unknown {
    try {
      return call();
    } catch (error) {
      if (!(error instanceof TradeError)) throw error;
      return { code: error.code, details: error.details };
    }
  }

  test("give the same results, are left as they were, and the results are frozen", () => {
    const functions: readonly ((rows: Series) => unknown)[] = [
      (rows) => annualisedGrowth(rows, 3),
      threeMonthsOnThreeMonths,
      threeMonthsYearOnYear,
      baseEffect,
      deficitGrowth,
      (rows) => carryOver(rows, 2021),
      (rows) => acquiredGrowth(rows, 2021),
      (rows) => requiredGrowth(rows, 2021, "0.05"),
      (rows) => growthInCurrency(rows, "CNY", rates),
      (rows) => convertedTotal(rows, "CNY", rates, rates[0]!),
      (rows) =>
        [aggregate(rows, "quarter", { incomplete: "report" })].flatMap((all) =>
          [all.rows, all.incomplete].flat(),
        ),
      (rows) =>
        domesticExports(
          rows,
          shuffled(rows, 1).map((each) => ({ ...each, flow: "re-exports" })),
        ),
      (rows) => yearOnYear(rows).map((growth) => dailyAverageGrowth(growth, { current: 20, base: "21.5" })),
      (rows) => {
        const growths = yearOnYear(rows);
        return growths.flatMap((now) =>
          growths
            .filter(({ period }) => period === now.basePeriod && now.rate !== null)
            .map((then) => stackedGrowth(now, then)),
        );
      },
      (rows) => {
        const growth = yearOnYear(rows).find(({ rate }) => rate !== null);
        const now = rows.find(({ period }) => period === growth?.period);
        return (
          growth &&
          now &&
          whichBase(
            now,
            growth,
            rows.filter(({ period }) => period === growth.basePeriod),
          )
        );
      },
    ];
    fc.assert(
      fc.property(
        fc.boolean().chain((gaps) => flow.chain((flow) => trueSeries({ flow, gaps, startsInJanuary: true }))),
        seed,
        ({ rows }, seed) => {
          const before = JSON.stringify(rows);
          const turned = shuffled(rows, seed);
          for (const compute of functions) {
            const result = outcome(() => compute(rows));
            expect(outcome(() => compute(turned))).toEqual(result);
            expect(
              (Array.isArray(result) ? result : [result]).every(
                (one) => "code" in Object(one) || isDeeplyFrozen(one),
              ),
            ).toBe(true);
          }
          expect(JSON.stringify(rows)).toBe(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});
