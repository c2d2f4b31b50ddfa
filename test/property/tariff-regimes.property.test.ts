import fc from "fast-check";
import {
  type CustomsEntry,
  compareTariffDays,
  countDays,
  daysBetween,
  dayWeightedTariff,
  dutyOn,
  firstDay,
  plusDays,
  span,
  type TariffMeasureInput,
  type TariffStep,
  tariffOn,
  tariffRegime,
  tariffSteps,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { readMeasure } from "../../src/tariffs/regime/tariff-measure.js";
import { anyRegime, clash, prefix, question, START, scanned } from "./random-regime.js";
import { isDeeplyFrozen, shuffled } from "./random-series.js";
import { divided, nearly, ratio, rational, same, total } from "./rational.js";

const offset = fc.integer({ min: -15, max: 199 });
const dayOf = (days: number) => plusDays(START, days);
const stepOn = (steps: readonly TariffStep[], day: string) =>
  steps.find(({ from, until }) => from <= day && (until === null || day < until));

describe("a regime of any kind", () => {
  test("is read again as it was, from JSON too", () => {
    fc.assert(
      fc.property(anyRegime, (regime) => {
        expect(tariffRegime(regime)).toEqual(regime);
        expect(tariffRegime(JSON.parse(JSON.stringify(regime)))).toEqual(regime);
        expect(isDeeplyFrozen(regime)).toBe(true);
      }),
    );
  });

  test("has on each day what looking at every measure finds", () => {
    fc.assert(
      fc.property(
        anyRegime,
        question,
        fc.array(offset, { minLength: 5, maxLength: 5 }),
        (regime, asked, days) => {
          for (const day of days.map(dayOf)) {
            const on = tariffOn(regime, day, asked);
            const { onAll, onSome } = scanned(regime, day, asked);
            expect(on.onSomeGoods).toEqual(onSome);
            const found = [...on.parts, ...on.displaced].map(({ measure }) => measure);
            expect(new Set([...found, ...on.notAdValorem])).toEqual(new Set(onAll));
            expect(found.length + on.notAdValorem.length).toBe(onAll.length);
            // What is listed comes in the order of the regime.
            const places = on.parts.map(({ measure }) => onAll.indexOf(measure));
            expect(places).toEqual(places.toSorted((a, b) => a - b));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("has parts that add up to the total exactly, under every policy, whatever the order of its measures", () => {
    fc.assert(
      fc.property(anyRegime, question, offset, fc.nat(500_000), (regime, asked, days, seed) => {
        const on = tariffOn(regime, dayOf(days), asked);
        expect(same(total(on.parts.map(({ rate }) => rational(rate))), rational(on.total))).toBe(true);
        expect(isDeeplyFrozen(on)).toBe(true);
        const turned = tariffRegime({ ...regime, measures: shuffled(regime.measures, seed) });
        const other = tariffOn(turned, dayOf(days), asked);
        expect(other.total.toFixed()).toBe(on.total.toFixed());
        const text = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
        for (const key of ["parts", "displaced", "notAdValorem", "onSomeGoods"] as const)
          expect(text(other[key])).toEqual(text(on[key]));
        expect(tariffSteps(turned, asked)).toEqual(tariffSteps(regime, asked));
      }),
    );
  });

  test("has steps that tile the days without gap or overlap, and agree with every day", () => {
    fc.assert(
      fc.property(anyRegime, question, (regime, asked) => {
        const steps = tariffSteps(regime, asked);
        steps.forEach(({ from, until }, index) => {
          expect(until).toBe(steps[index + 1]?.from ?? regime.complete?.until ?? null);
          if (until !== null) expect(daysBetween(until, from)).toBeGreaterThan(0);
        });
        if (regime.complete !== undefined) expect(steps[0]?.from).toBe(regime.complete.from);
        for (let days = -15; days < 199; days += 1) {
          const step = stepOn(steps, dayOf(days));
          const on = tariffOn(regime, dayOf(days), asked);
          expect(step?.total.toFixed() ?? "0").toBe(on.total.toFixed());
        }
      }),
      { numRuns: 30 },
    );
  });

  test("has a day-weighted mean that is the mean of daily look-ups", () => {
    fc.assert(
      fc.property(anyRegime, question, fc.integer({ min: 1, max: 5 }), (regime, asked, months) => {
        const period = span("2025-01", `2025-0${months}` as "2025-01");
        const start = firstDay(period);
        const claimed = tariffRegime({ ...regime, complete: { from: "2024-12-31", until: "2025-07-01" } });
        const daily = Array.from({ length: countDays(period) }, (_, index) =>
          rational(tariffOn(claimed, plusDays(start, index), asked).total),
        );
        const mean = divided(total(daily), ratio(BigInt(daily.length), 1n));
        expect(nearly(rational(dayWeightedTariff(tariffSteps(claimed, asked), period)), mean)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test("changes between two days by what began, ended and changed", () => {
    fc.assert(
      fc.property(anyRegime, question, offset, offset, (regime, asked, one, other) => {
        const compared = compareTariffDays(regime, dayOf(one), dayOf(other), asked);
        const given = (side: "current" | "earlier") =>
          compared[side].parts.map(({ measure, rate }) => [measure.name, rational(rate)] as const);
        const names = (list: readonly { readonly name: string }[]) => new Set(list.map(({ name }) => name));
        const changes = [
          ...given("current").filter(([name]) => names(compared.began).has(name)),
          ...given("earlier")
            .filter(([name]) => names(compared.ended).has(name))
            .map(([name, { over, under }]) => [name, ratio(-over, under)] as const),
        ].map(([, rate]) => rate);
        const known = compared.changed.flatMap(({ change }) => (change === null ? [] : [rational(change)]));
        // Where a change is not known, the sum is not either.
        if (known.length === compared.changed.length)
          expect(same(total([...changes, ...known]), rational(compared.change))).toBe(true);
      }),
    );
  });

  test("bills lines that add up, each within half a cent of its exact amount", () => {
    fc.assert(
      fc.property(
        anyRegime,
        question,
        prefix,
        offset,
        fc.nat(10 ** 9),
        fc.nat(500),
        (regime, asked, product, days, cents, kilos) => {
          const entry: CustomsEntry = {
            product,
            day: dayOf(days),
            value: { amount: `${cents}e-2` as `${number}`, currency: "USD" },
            quantity: { amount: kilos, unit: "kg" },
            partner: asked.partner,
            contentShare: asked.contentShare,
            quotaUsed: Object.fromEntries(
              regime.measures.map(({ name }) => [name, { amount: (cents % 200) as number, unit: "kg" }]),
            ),
          };
          const bill = dutyOn(regime, entry, { view: asked.view });
          expect(
            same(total(bill.lines.map(({ amount }) => rational(amount))), rational(bill.total.amount)),
          ).toBe(true);
          for (const { amount, exact } of bill.lines) {
            expect(amount.decimalPlaces()).toBeLessThanOrEqual(2);
            expect(amount.minus(exact).abs().lte("0.005")).toBe(true);
          }
          expect(isDeeplyFrozen(bill)).toBe(true);
        },
      ),
    );
  });
});

test("two measures of one name clash where looking at each pair finds it", () => {
  const inputs = fc.array(
    fc.record({
      scope: fc.oneof(
        fc.constant({}),
        fc.record({
          include: fc.array(prefix, { minLength: 1, maxLength: 3 }),
          exclude: fc.array(prefix, { maxLength: 2 }),
        }),
        fc.record({ exclude: fc.array(prefix, { minLength: 1, maxLength: 2 }) }),
      ),
      economies: fc.constantFrom(
        undefined,
        { include: ["BE"] },
        { exclude: ["BE"] },
        { include: ["NL", "LU"] },
      ),
      from: fc.integer({ min: 0, max: 30 }),
      days: fc.integer({ min: 1, max: 20 }),
      name: fc.constantFrom("a", "b"),
    }),
    { minLength: 2, maxLength: 8 },
  );
  let clashes = 0;
  fc.assert(
    fc.property(inputs, (list) => {
      const measures = list.map(
        ({ scope, economies, from, days, name }): TariffMeasureInput => ({
          name,
          authority: "act",
          duty: { kind: "ad-valorem", rate: 0 },
          scope,
          economies,
          from: dayOf(from),
          until: dayOf(from + days),
        }),
      );
      const read = measures.map((measure, index) => readMeasure(measure, `measures[${index}]`, new Map()));
      const later = read.findIndex((one, index) =>
        read.slice(0, index).some((other) => clash(one, other, ["BE", "NL", "LU", "elsewhere"])),
      );
      const make = () =>
        tariffRegime({ imposer: "US", target: "*", stacking: { kind: "additive" }, measures });
      if (later < 0) {
        expect(make().measures).toEqual(read);
        return;
      }
      clashes += 1;
      const earlier = read.find((other) => clash(read[later]!, other, ["BE", "NL", "LU", "elsewhere"]))!;
      expect(make).toThrow(
        expect.objectContaining({
          code: "OVERLAPPING_PERIODS",
          details: { name: earlier.name, measures: [earlier, read[later]] },
        }),
      );
    }),
    { numRuns: 500 },
  );
  expect(clashes).toBeGreaterThan(50);
});
