import fc from "fast-check";
import {
  countDays,
  type Day,
  dayWeightedTariff,
  firstDay,
  type MeasureEnd,
  plusDays,
  publishedTariffAverage,
  span,
  type TariffStep,
  tariffOn,
  tariffRegime,
  tariffSteps,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { isDeeplyFrozen, shuffled } from "./random-series.js";
import { divided, nearly, ratio, rational, total } from "./rational.js";

const START: Day = "2025-01-01";
const seed = fc.nat(500_000);
const rate = fc.integer({ min: 0, max: 1500 }).map((tenths) => `${tenths}e-3` as `${number}`);
const scope = fc.option(
  fc.constantFrom(
    { include: ["72"] },
    { include: ["72", "721011"], exclude: ["7210"] },
    { exclude: ["72"] },
    { exclude: [] },
    {},
  ),
  { nil: undefined },
);

/** A few measures of one name each, with rates that follow one another. */
const regime = fc
  .array(
    fc.record({
      scope,
      first: fc.integer({ min: 0, max: 200 }),
      runs: fc.array(fc.record({ rate, days: fc.integer({ min: 1, max: 60 }), ended: fc.boolean() }), {
        minLength: 1,
        maxLength: 4,
      }),
      open: fc.boolean(),
    }),
    { maxLength: 5 },
  )
  .map((names) =>
    tariffRegime({
      imposer: "US",
      target: "CN",
      stacking: { kind: "additive" },
      measures: names.flatMap(({ scope, first, runs, open }, index) => {
        let from = plusDays(START, first);
        return runs.map(({ rate, days, ended }, run) => {
          const until = open && run === runs.length - 1 ? undefined : plusDays(from, days);
          const measure = {
            name: `measure ${index}`,
            authority: "act",
            duty: { kind: "ad-valorem", rate } as const,
            scope,
            from,
            until,
            ended: until !== undefined && ended ? ("replaced" as MeasureEnd) : undefined,
          };
          from = until ?? from;
          return measure;
        });
      }),
    }),
  );
const product = fc.constantFrom(undefined, "72", "7210", "721011", "85");

/** Runs of days without a gap, of any total. */
const steps = fc
  .record({
    days: fc.array(fc.record({ days: fc.integer({ min: 1, max: 50 }), rate }), {
      minLength: 1,
      maxLength: 12,
    }),
    last: rate,
  })
  .map(({ days, last }): TariffStep[] => {
    let from = plusDays(START, -10);
    const runs = days.map(({ days, rate }) => {
      const step = { from, until: plusDays(from, days), total: rate };
      from = step.until;
      return step;
    });
    return [...runs, { from, until: null, total: last }].map((step) => ({
      ...step,
      total: totalOf(step.total),
    }));
  });
const totalOf = (text: `${number}`) =>
  publishedTariffAverage({ imposer: "US", target: "CN", date: START, estimator: "test", average: text })
    .average;
const window = fc
  .tuple(fc.constantFrom("2025-01", "2025-02", "2025-05"), fc.constantFrom("2025-05", "2025-06", "2025-12"))
  .map(([first, last]) => span(first as "2025-01", last as "2025-05"));

/** The step in force on a day. */
const stepOn = (steps: readonly TariffStep[], day: Day): TariffStep | undefined =>
  steps.find(({ from, until }) => from <= day && (until === null || day < until));

describe("a tariff regime", () => {
  test("is read again as it was, from JSON too", () => {
    fc.assert(
      fc.property(regime, (record) => {
        expect(tariffRegime(record)).toEqual(record);
        expect(tariffRegime(JSON.parse(JSON.stringify(record)))).toEqual(record);
        expect(isDeeplyFrozen(record)).toBe(true);
      }),
    );
  });

  test("has parts that add up to the total of a day, whatever the order of its measures", () => {
    fc.assert(
      fc.property(regime, fc.nat(400), product, seed, (record, days, product, seed) => {
        const before = JSON.stringify(record);
        const day = plusDays(START, days - 10);
        const on = tariffOn(record, day, { product });
        const parts = total(on.parts.map(({ rate }) => rational(rate)));
        expect(nearly(parts, rational(on.total))).toBe(true);
        expect(isDeeplyFrozen(on)).toBe(true);
        const turned = tariffRegime({ ...record, measures: shuffled(record.measures, seed) });
        expect(String(tariffOn(turned, day, { product }).total)).toBe(String(on.total));
        expect(tariffSteps(turned, { product })).toEqual(tariffSteps(record, { product }));
        expect(JSON.stringify(record)).toBe(before);
      }),
    );
  });

  test("has steps that agree with every day", () => {
    fc.assert(
      fc.property(regime, product, fc.nat(300), (record, product, days) => {
        const steps = tariffSteps(record, { product });
        expect(steps.every(isDeeplyFrozen)).toBe(true);
        for (let day = plusDays(START, days - 20), left = 60; left > 0; day = plusDays(day, 1), left--) {
          const onDay = tariffOn(record, day, { product });
          const step = stepOn(steps, day);
          if (step === undefined) expect(onDay.parts).toEqual([]);
          else expect(String(step.total)).toBe(String(onDay.total));
        }
      }),
      { numRuns: 50 },
    );
  });

  test("has steps that follow one another, each with another total, the last without end", () => {
    fc.assert(
      fc.property(regime, product, (record, product) => {
        const steps = tariffSteps(record, { product });
        steps.forEach(({ until, total }, index) => {
          const next = steps[index + 1];
          expect(until).toBe(next?.from ?? null);
          expect(String(total)).not.toBe(String(next?.total));
        });
      }),
    );
  });
});

describe("the day-weighted tariff", () => {
  test("is the mean over the days, in any order of the steps", () => {
    fc.assert(
      fc.property(steps, window, seed, (steps, period, seed) => {
        const before = JSON.stringify(steps);
        const days = Array.from({ length: countDays(period) }, (_, index) =>
          plusDays(firstDay(period), index),
        );
        const sum = total(days.map((day) => rational(stepOn(steps, day)!.total)));
        const mean = dayWeightedTariff(steps, period);
        expect(nearly(rational(mean), divided(sum, ratio(BigInt(days.length), 1n)))).toBe(true);
        expect(dayWeightedTariff(shuffled(steps, seed), period)).toEqual(mean);
        expect(JSON.stringify(steps)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  test("needs every day once", () => {
    fc.assert(
      fc.property(steps, window, fc.nat(), (steps, period, place) => {
        const inside = steps.filter(
          ({ from, until }) =>
            (until === null || until > firstDay(period)) &&
            from < plusDays(firstDay(period), countDays(period)),
        );
        const chosen = inside[place % inside.length]!;
        const without = steps.filter((step) => step !== chosen);
        const code = (call: () => unknown): void =>
          expect(call).toThrow(
            expect.objectContaining({
              code: expect.stringMatching(/^(INCOMPLETE_SPAN|OVERLAPPING_PERIODS)$/),
            }),
          );
        code(() => dayWeightedTariff(without, period));
        code(() => dayWeightedTariff([...steps, chosen], period));
      }),
    );
  });
});

describe("a published average", () => {
  test("is read again as it was, from JSON too", () => {
    fc.assert(
      fc.property(
        rate,
        fc.option(fc.tuple(rate, rate), { nil: undefined }),
        fc.constantFrom("2025-11", "2025-11-14", "2025-10/2025-11" as const),
        fc.option(fc.constantFrom("press", "PIIE"), { nil: undefined }),
        (average, ends, date, source) => {
          const [low, high] = (ends ?? []).map(totalOf).sort((a, b) => a.cmp(b));
          const record = publishedTariffAverage({
            imposer: "US",
            target: "CN",
            date,
            average,
            estimator: "PIIE",
            source,
            bounds: ends === undefined ? undefined : { low: low!, high: high! },
          });
          expect(publishedTariffAverage(record)).toEqual(record);
          expect(publishedTariffAverage(JSON.parse(JSON.stringify(record)))).toEqual(record);
          expect(isDeeplyFrozen(record)).toBe(true);
        },
      ),
    );
  });
});
