import fc from "fast-check";
import {
  acceleration,
  balanceChange,
  completeSeries,
  convertAtOneRate,
  convertSeries,
  type Decimal,
  decumulate,
  exchangeRate,
  firstMonth,
  growthBetween,
  growthRate,
  impliedBase,
  lastMonth,
  type Month,
  monthOnMonth,
  monthsOf,
  normalisedBalance,
  observation,
  type Period,
  plusMonths,
  printed,
  rollingSum,
  type Series,
  span,
  TradeError,
  totalOf,
  totalTrade,
  tradeBalance,
  tradeMonth,
  yearOnYear,
  yearToDate,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import {
  type Figure,
  figureOf,
  figures,
  isDeeplyFrozen,
  rounded,
  shuffled,
  trueSeries,
} from "./random-series.js";
import {
  divided,
  liesIn,
  minus,
  nearly,
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
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const one = ratio(1n, 1n);

/** The true values of the rows that lie in a period. */
function truthOf(truths: ReadonlyMap<Period, Rational>, period: Period): Rational {
  const inside = [...truths].filter(
    ([part]) => firstMonth(part) >= firstMonth(period) && lastMonth(part) <= lastMonth(period),
  );
  return total(inside.map(([, truth]) => truth));
}

/** What a call gives, or the error it throws. */
function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof TradeError)) throw error;
    return { code: error.code, details: error.details };
  }
}

describe("series in another order", () => {
  test("give the same results, are left as they were, and the results are frozen", () => {
    const rates = Array.from({ length: 240 }, (_, index) =>
      exchangeRate({
        base: "USD",
        quote: "CNY",
        rate: `7.${index + 1}` as `${number}`,
        kind: "average",
        date: plusMonths("2020-01", index),
      }),
    );
    const functions: readonly ((rows: Series) => unknown)[] = [
      yearOnYear,
      monthOnMonth,
      (rows) => yearOnYear(rows, { base: rows }),
      yearToDate,
      (rows) => rollingSum(rows, 3),
      totalOf,
      (rows) => decumulate(yearToDate(rows)),
      (rows) => convertSeries(rows, "CNY", rates),
      (rows) => convertAtOneRate(rows, "CNY", rates[0]!),
    ];
    fc.assert(
      fc.property(
        fc.boolean().chain((gaps) => flow.chain((flow) => trueSeries({ flow, gaps }))),
        seed,
        ({ rows }, seed) => {
          const before = JSON.stringify(rows);
          const turned = shuffled(rows, seed);
          for (const compute of functions) {
            const result = outcome(() => compute(rows));
            expect(outcome(() => compute(turned))).toEqual(result);
            if (Array.isArray(result)) expect(result.every(isDeeplyFrozen)).toBe(true);
          }
          expect(JSON.stringify(rows)).toBe(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("growth", () => {
  test("inverts: base and change give the value exactly, base and rate to 34 digits", () => {
    fc.assert(
      fc.property(
        flow.chain((flow) => trueSeries({ flow, gaps: true })),
        ({ rows }) => {
          for (const growth of [...yearOnYear(rows), ...monthOnMonth(rows)]) {
            const { base, change, rate, value, absent } = growth;
            expect((base === null) === (change === null)).toBe(true);
            expect((rate === null) === (absent !== null)).toBe(true);
            if (base === null || change === null) continue;
            expect(same(plus(rational(base), rational(change)), rational(value!))).toBe(true);
            if (rate === null) continue;
            expect(nearly(times(rational(base), rational(rate)), rational(change))).toBe(true);
          }
        },
      ),
    );
  });

  test("has a rate exactly where base and value allow one", () => {
    fc.assert(
      fc.property(figures("balance"), figures("balance"), (now, before) => {
        const row = (period: Period, { text }: Figure) =>
          observation({ reporter: "XX", flow: "balance", currency: "USD", period, value: text });
        const { absent } = growthBetween(row("2025-11", now), row("2024-11", before));
        const value = rational(row("2025-11", now).value).over;
        const base = rational(row("2024-11", before).value).over;
        const reason =
          base === 0n
            ? "zero-base"
            : value !== 0n && value < 0n !== base < 0n
              ? "sign-change"
              : base < 0n
                ? "negative-base"
                : null;
        expect(absent).toBe(reason);
      }),
    );
  });

  test("keeps the true growth in its bounds", () => {
    fc.assert(
      fc.property(
        flow.chain((flow) => trueSeries({ flow })),
        ({ rows, truths }) => {
          for (const growth of yearOnYear(rows)) {
            if (growth.rate === null) continue;
            const base = truthOf(truths, growth.basePeriod);
            // Where the true base is zero or below there is no growth to be kept.
            if (base.over <= 0n) {
              expect(growth.bounds).toMatchObject({ low: null, high: null });
              continue;
            }
            const truth = minus(divided(truths.get(growth.period)!, base), one);
            expect(liesIn(truth, growth.bounds!)).toBe(true);
            expect(liesIn(rational(growth.rate), growth.bounds!)).toBe(true);
          }
        },
      ),
    );
  });

  test("is read as a growth rate, and from its JSON", () => {
    fc.assert(
      fc.property(
        flow.chain((flow) => trueSeries({ flow })),
        ({ rows }) => {
          for (const growth of yearOnYear(rows)) {
            const rate = growthRate(growth);
            expect(growth).toMatchObject(rate);
            expect(growthRate(growth)).toEqual(rate);
            expect(growthRate(JSON.parse(JSON.stringify(growth)))).toEqual(rate);
            expect(growthRate(JSON.parse(JSON.stringify(rate)))).toEqual(rate);
            expect(isDeeplyFrozen(rate)).toBe(true);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("growth rates", () => {
  const rates = figures("balance").map((figure) => ({
    ...figure,
    rate: growthRate({
      reporter: "XX",
      flow: "exports",
      period: "2025-11",
      comparison: "year-on-year",
      rate: figure.text,
      roundedTo: figure.roundedTo,
    }),
  }));

  test("are read again as they were, from JSON too", () => {
    fc.assert(
      fc.property(
        rates,
        fc.record(
          {
            partner: fc.constantFrom("US", "EU"),
            product: fc.constantFrom("72", "8517"),
            adjustment: fc.constantFrom(
              ...(["none", "seasonal", "calendar", "seasonal-and-calendar", "daily-average"] as const),
            ),
            system: fc.constantFrom("general", "special" as const),
            valuation: fc.constantFrom("FOB", "CIF", "FAS", "customs" as const),
            published: fc.constant("2025-12-08" as const),
            readOn: fc.constant("2025-12-09" as const),
            source: fc.constantFrom("GACC", "press"),
            derivedFrom: fc.constant("article"),
            currency: fc.constantFrom("USD", "CNY"),
            comparison: fc.constantFrom("year-on-year", "month-on-month", "annualised", "other" as const),
          },
          { requiredKeys: [] },
        ),
        fc.option(fc.constantFrom("missing-base", "zero-base", "negative-base", "sign-change" as const)),
        ({ rate }, more, absent) => {
          const input =
            absent === null ? { ...rate, ...more } : { ...rate, ...more, rate: null, absent, bounds: null };
          const record = growthRate(input);
          expect(growthRate(record)).toEqual(record);
          expect(growthRate(JSON.parse(JSON.stringify(record)))).toEqual(record);
          expect(json(record)).toMatchObject(more);
          expect(isDeeplyFrozen(record)).toBe(true);
        },
      ),
    );
  });

  test("keep the true acceleration in its bounds", () => {
    fc.assert(
      fc.property(rates, rates, (current, earlier) => {
        const result = acceleration(current.rate, earlier.rate);
        expect(
          same(
            rational(result.difference!),
            minus(rational(current.rate.rate!), rational(earlier.rate.rate!)),
          ),
        ).toBe(true);
        expect(liesIn(minus(current.truth, earlier.truth), result.bounds!)).toBe(true);
      }),
    );
  });
});

describe("year to date", () => {
  const wholeYears = flow.chain((flow) =>
    trueSeries({ flow, startsInJanuary: true }).filter(({ rows }) =>
      rows.every(({ period }) => firstMonth(period).slice(0, 4) === lastMonth(period).slice(0, 4)),
    ),
  );

  test("adds up exactly, with the true sum in its bounds", () => {
    fc.assert(
      fc.property(wholeYears, ({ rows, truths }) => {
        const printedOf = new Map(rows.map(({ period, value }) => [period, rational(value)]));
        const toDate = completeSeries(yearToDate(rows));
        expect(toDate).toHaveLength(rows.length);
        for (const row of toDate) {
          expect(same(rational(row.value), truthOf(printedOf, row.period))).toBe(true);
          if (row.bounds !== undefined) expect(liesIn(truthOf(truths, row.period), row.bounds)).toBe(true);
        }
        const year = firstMonth(toDate.at(-1)!.period).slice(0, 4);
        expect(String(toDate.at(-1)?.value)).toBe(
          String(totalOf(rows.filter(({ period }) => period.startsWith(year))).value),
        );
      }),
    );
  });

  test("is undone by decumulate", () => {
    fc.assert(
      fc.property(wholeYears, ({ rows, truths }) => {
        const again = decumulate(yearToDate(rows));
        const amounts = (series: Series) => series.map(({ period, value }) => [period, String(value)]);
        expect(amounts(again)).toEqual(amounts(rows));
        for (const row of again)
          if (row.bounds !== undefined) expect(liesIn(truths.get(row.period)!, row.bounds)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(
        trueSeries({ flow: "exports", exact: true, startsInJanuary: true, spans: false }),
        ({ rows }) => {
          expect(decumulate(yearToDate(rows))).toEqual(rows);
        },
      ),
    );
  });
});

describe("rolling sums and totals", () => {
  /** By month: each window that whole rows fill, in order of time, or the months that are missing from it. */
  function naive(rows: Series, months: number) {
    const given = new Set(rows.flatMap(({ period }) => monthsOf(period)));
    const results: { period: Period; missing?: readonly Month[]; value?: Rational }[] = [];
    for (const row of rows) {
      const last = lastMonth(row.period);
      const window = span(firstMonth(plusMonths(last, 1 - months)), last);
      if (firstMonth(window) < firstMonth(rows[0]!.period)) continue;
      const missing = monthsOf(window).filter((month) => !given.has(month));
      if (missing.length > 0) {
        const inside = rows.filter(
          ({ period }) => firstMonth(period) >= firstMonth(window) && lastMonth(period) <= last,
        );
        const there = inside.flatMap(({ period }) => monthsOf(period));
        results.push({ period: window, missing: monthsOf(window).filter((month) => !there.includes(month)) });
        continue;
      }
      const parts = rows.filter(({ period }) => monthsOf(window).includes(firstMonth(period)));
      const inside = parts.filter(({ period }) => lastMonth(period) <= last);
      if (inside.flatMap(({ period }) => monthsOf(period)).length < months) continue;
      results.push({ period: window, value: total(inside.map(({ value }) => rational(value))) });
    }
    return results;
  }

  test("are the naive sums, and name the months that are missing", () => {
    fc.assert(
      fc.property(
        fc.boolean().chain((gaps) => flow.chain((flow) => trueSeries({ flow, gaps }))),
        fc.integer({ min: 1, max: 14 }),
        ({ rows, truths }, months) => {
          const expected = naive(rows, months);
          const sums = rollingSum(rows, months);
          expect(sums.map(({ period }) => period)).toEqual(expected.map(({ period }) => period));
          sums.forEach((row, index) => {
            if (row.value === null) {
              expect(row.missing).toEqual(expected[index]!.missing);
              return;
            }
            expect(same(rational(row.value), expected[index]!.value!)).toBe(true);
            if (row.bounds !== undefined) expect(liesIn(truthOf(truths, row.period), row.bounds)).toBe(true);
          });
        },
      ),
    );
  });

  test("of the whole series is the total, and the sum of all", () => {
    fc.assert(
      fc.property(
        flow.chain((flow) => trueSeries({ flow })),
        ({ rows, truths }) => {
          const whole = totalOf(rows);
          expect(whole.period).toBe(span(firstMonth(rows[0]!.period), lastMonth(rows.at(-1)!.period)));
          expect(same(rational(whole.value), total(rows.map(({ value }) => rational(value))))).toBe(true);
          if (whole.bounds !== undefined)
            expect(liesIn(total([...truths.values()]), whole.bounds)).toBe(true);
          expect(rollingSum(rows, monthsOf(whole.period).length)).toEqual([whole]);
        },
      ),
    );
  });
});

describe("balance", () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 12n });
  const step = fc.option(fc.integer({ min: 0, max: 4 }), { freq: 4 });
  const truth = fc.record({
    exports: amount,
    imports: amount,
    steps: fc.tuple(step, step, fc.option(step, { nil: undefined })),
  });
  type Truth = typeof truth extends fc.Arbitrary<infer T> ? T : never;

  const monthOf = (period: "2025-11" | "2025-10", { exports: exported, imports, steps }: Truth) => {
    const [x, m] = [figureOf(exported, steps[0], 2), figureOf(imports, steps[1], 2)];
    const b = steps[2] === undefined ? undefined : figureOf(exported - imports, steps[2], 2);
    // An exact balance beside rounded sides, or the other way round, is as good as any other.
    return tradeMonth({
      reporter: "XX",
      period,
      currency: "USD",
      exports: x.text,
      imports: m.text,
      balance: b?.text,
      roundedTo: { exports: x.roundedTo, imports: m.roundedTo, balance: b?.roundedTo },
    });
  };
  const swapped = ({ exports: exported, imports, steps: [x, m, b] }: Truth): Truth => ({
    exports: imports,
    imports: exported,
    steps: [m, x, b],
  });
  const isOpposite = (a: Decimal | null, b: Decimal | null): boolean =>
    a === null || b === null ? a === b : rational(a).over === -rational(b).over;

  test("keeps the true change in its bounds, and leaves nothing unexplained", () => {
    fc.assert(
      fc.property(truth, truth, (now, before) => {
        const change = balanceChange(monthOf("2025-11", now), monthOf("2025-10", before));
        const cents = now.exports - now.imports - (before.exports - before.imports);
        expect(liesIn(ratio(cents, 100n), change.bounds)).toBe(true);
        const parts = [change.fromExports, change.fromImports, change.discrepancy].map(rational);
        expect(same(total(parts), rational(change.change))).toBe(true);
        expect(
          same(rational(change.change), minus(rational(change.balance), rational(change.earlierBalance))),
        ).toBe(true);
        if (now.steps[2] === undefined && before.steps[2] === undefined)
          expect(String(change.discrepancy)).toBe("0");
        expect(isDeeplyFrozen(change)).toBe(true);
      }),
    );
  });

  test("turns its sign where exports and imports change places", () => {
    fc.assert(
      fc.property(truth, truth, (now, before) => {
        const [current, earlier] = [monthOf("2025-11", now), monthOf("2025-10", before)];
        const [turned, turnedEarlier] = [
          monthOf("2025-11", swapped(now)),
          monthOf("2025-10", swapped(before)),
        ];
        const change = balanceChange(current, earlier);
        const opposite = balanceChange(turned, turnedEarlier);
        expect(isOpposite(tradeBalance(turned), tradeBalance(current))).toBe(true);
        expect(isOpposite(normalisedBalance(turned), normalisedBalance(current))).toBe(true);
        expect(String(totalTrade(turned))).toBe(String(totalTrade(current)));
        expect(isOpposite(opposite.change, change.change)).toBe(true);
        expect(isOpposite(opposite.fromExports, change.fromImports)).toBe(true);
        expect(isOpposite(opposite.fromImports, change.fromExports)).toBe(true);
        expect(isOpposite(opposite.discrepancy, change.discrepancy)).toBe(true);
        expect(isOpposite(opposite.bounds.low, change.bounds.high)).toBe(true);
        expect(isOpposite(opposite.bounds.high, change.bounds.low)).toBe(true);
      }),
    );
  });
});

describe("impliedBase", () => {
  /** So many units with so many decimals, as a page prints them. */
  function print(units: bigint, decimals: number): string {
    const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
    const whole = digits.slice(0, digits.length - decimals);
    const sign = units < 0n ? "-" : "";
    return sign + (decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`);
  }

  test("keeps the true base and the true change in its bounds", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
        fc.bigInt({ min: -97_000n, max: 900_000n }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 3 }),
        (level, growth, levelStep, growthStep) => {
          // True values: the level in thousandths, the growth in thousandths of a percent.
          const x = ratio(level, 1000n);
          const g = ratio(growth, 100_000n);
          const result = impliedBase(
            printed(print(rounded(level, 10n ** BigInt(levelStep)), 3 - levelStep)),
            printed(`${print(rounded(growth, 10n ** BigInt(growthStep)), 3 - growthStep)}%`),
          );
          const base = divided(x, plus(one, g));
          expect(liesIn(base, result.baseBounds)).toBe(true);
          expect(liesIn(minus(x, base), result.changeBounds)).toBe(true);
          expect(liesIn(rational(result.base), result.baseBounds)).toBe(true);
          expect(liesIn(rational(result.change), result.changeBounds)).toBe(true);
          expect(isDeeplyFrozen(result)).toBe(true);
        },
      ),
    );
  });
});

describe("conversion", () => {
  test("keeps the true amount in its bounds, and is exact by a rate that was given", () => {
    fc.assert(
      fc.property(
        flow.chain((flow) => trueSeries({ flow, gaps: true })),
        fc.bigInt({ min: 1n, max: 10n ** 8n }),
        ({ rows, truths }, units) => {
          const rate = exchangeRate({
            base: "USD",
            quote: "CNY",
            rate: `${units}e-4` as `${number}`,
            kind: "average",
            date: "2025-11",
          });
          const factor = ratio(units, 10_000n);
          convertAtOneRate(rows, "CNY", rate).forEach((row, index) => {
            expect(same(rational(row.value), times(rational(rows[index]!.value), factor))).toBe(true);
            if (row.bounds !== undefined)
              expect(liesIn(times(truths.get(row.period)!, factor), row.bounds)).toBe(true);
          });
        },
      ),
    );
  });

  test("of a span is that at the day-weighted mean of its months", () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 7n }), fc.bigInt({ min: 1n, max: 10n ** 7n })),
        figures("balance"),
        ([january, february], { text }) => {
          const average = (date: "2025-01" | "2025-02", units: bigint) =>
            exchangeRate({
              base: "USD",
              quote: "KRW",
              rate: `${units}e-4` as `${number}`,
              kind: "average",
              date,
            });
          const row = observation({
            reporter: "XX",
            flow: "balance",
            currency: "USD",
            period: "2025-01/2025-02",
            value: text,
          });
          const [converted] = convertSeries([row], "KRW", [
            average("2025-01", january),
            average("2025-02", february),
          ]);
          const mean = ratio(31n * january + 28n * february, 59n * 10_000n);
          expect(nearly(rational(converted!.value!), times(rational(row.value), mean))).toBe(true);
        },
      ),
    );
  });
});
