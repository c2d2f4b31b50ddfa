import fc from "fast-check";
import {
  expectation,
  firstCrossing,
  follows,
  growthRate,
  observation,
  surprise,
  turningPoints,
  yearOnYear,
  yearToDate,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { figures, isDeeplyFrozen, rowOf, shuffled, trueSeries } from "./random-series.js";
import { divided, minus, nearly, order, plus, type Rational, ratio, rational, same } from "./rational.js";

const seed = fc.nat(500_000);

describe("turning points", () => {
  test("are the changes of sign between periods that follow each other", () => {
    fc.assert(
      fc.property(trueSeries({ flow: "balance", gaps: true }), seed, ({ rows }, seed) => {
        const rates = rows.map(({ period, value }) =>
          growthRate({ reporter: "XX", flow: "exports", comparison: "year-on-year", period, rate: value }),
        );
        const expected = rates.flatMap(({ period, rate }, index) => {
          const earlier = rates[index - 1];
          if (earlier === undefined || !follows(period, earlier.period)) return [];
          const [now, before] = [rational(rate!).over, rational(earlier.rate!).over];
          if (now > 0n && before < 0n) return [{ period, earlierPeriod: earlier.period, to: "growth" }];
          if (now < 0n && before > 0n) return [{ period, earlierPeriod: earlier.period, to: "decline" }];
          return [];
        });
        const turns = turningPoints(rates);
        expect(turns).toEqual(expected);
        expect(turns.every(isDeeplyFrozen)).toBe(true);
        expect(turningPoints(shuffled(rates, seed))).toEqual(turns);
      }),
    );
  });
});

describe("the first crossing", () => {
  const series = trueSeries({ flow: "balance", gaps: true });

  test("is that of a naive search, in any order of the rows", () => {
    fc.assert(
      fc.property(series, figures("balance"), seed, ({ rows }, { text }, seed) => {
        const limit = rational(rowOf("2025-11", { text }, "balance").value);
        const index = rows.findIndex(({ value }) => order(rational(value), limit) > 0);
        const crossing = firstCrossing(rows, text);
        expect(crossing?.after).toBe(rows[index]);
        expect(crossing?.before ?? undefined).toBe(index > 0 ? rows[index - 1] : undefined);
        expect(isDeeplyFrozen(crossing)).toBe(true);
        expect(firstCrossing(shuffled(rows, seed), text)).toEqual(crossing);
      }),
    );
  });

  test("is that of the true values where it is certain", () => {
    fc.assert(
      fc.property(series, fc.bigInt({ min: -40n, max: 40n }), ({ rows, truths }, limit) => {
        const crossing = firstCrossing(rows, limit);
        const first = [...truths].find(([, truth]) => order(truth, ratio(limit, 1n)) > 0);
        if (crossing?.certainty === "certain") expect(crossing.period).toBe(first?.[0]);
        if (crossing !== null && crossing.period !== first?.[0]) expect(crossing.certainty).toBe("possible");
      }),
    );
  });

  test("of a year to date of exports is certain where all is exact", () => {
    fc.assert(
      fc.property(
        trueSeries({ flow: "exports", exact: true, spans: false, startsInJanuary: true }),
        figures("exports", true),
        ({ rows }, { text }) => {
          const crossing = firstCrossing(yearToDate(rows), text);
          expect(crossing === null || crossing.certainty === "certain").toBe(true);
        },
      ),
    );
  });
});

describe("expectations and surprises", () => {
  const about = { reporter: "XX", flow: "balance", period: "2025-11" } as const;
  const range = fc.record({
    ends: fc.tuple(figures("balance"), figures("balance")),
    deviation: fc.option(fc.bigInt({ min: 1n, max: 10n ** 6n })),
  });
  type Range = typeof range extends fc.Arbitrary<infer T> ? T : never;
  const expected = ({ ends, deviation }: Range, of: "level" | "year-on-year") => {
    const [low, high] = ends.map((end) => rowOf("2025-11", end, "balance").value).sort((a, b) => a.cmp(b));
    return expectation({
      ...about,
      of,
      low: low!,
      high: high!,
      deviation: deviation === null ? undefined : (`${deviation}e-3` as `${number}`),
      sources: ["Reuters", "Bloomberg"],
    });
  };
  const positionOf = (actual: Rational, low: Rational, high: Rational): string =>
    order(actual, high) > 0 ? "above" : order(actual, low) < 0 ? "below" : "within";

  test("an expectation is read again as it was, from JSON too", () => {
    fc.assert(
      fc.property(range, fc.constantFrom("level", "year-on-year" as const), (range, of) => {
        const record = expected(range, of);
        expect(expectation(record)).toEqual(record);
        expect(expectation(JSON.parse(JSON.stringify(record)))).toEqual(record);
        expect(isDeeplyFrozen(record)).toBe(true);
      }),
    );
  });

  test("a surprise is the exact distance to both ends, and a certain one holds for the true value", () => {
    fc.assert(
      fc.property(
        range,
        figures("balance"),
        fc.constantFrom("level", "year-on-year" as const),
        (range, figure, of) => {
          const forecast = expected(range, of);
          const actual =
            of === "level"
              ? rowOf("2025-11", figure, "balance")
              : growthRate({ ...about, comparison: of, rate: figure.text, roundedTo: figure.roundedTo });
          const found = rational("value" in actual ? actual.value : actual.rate!);
          const [low, high] = [rational(forecast.low), rational(forecast.high)];
          const result = surprise(actual, forecast)!;
          expect(result.position).toBe(positionOf(found, low, high));
          expect(same(rational(result.fromLow), minus(found, low))).toBe(true);
          expect(same(rational(result.fromHigh), minus(found, high))).toBe(true);
          if (result.certain) expect(positionOf(figure.truth, low, high)).toBe(result.position);
          if (figure.roundedTo === undefined) expect(result.certain).toBe(true);
          const middle = divided(plus(low, high), ratio(2n, 1n));
          if (range.deviation === null) expect(result.standardised).toBeNull();
          else
            expect(
              nearly(
                rational(result.standardised!),
                divided(minus(found, middle), ratio(range.deviation, 1000n)),
              ),
            ).toBe(true);
          expect(isDeeplyFrozen(result)).toBe(true);
        },
      ),
    );
  });

  test("a growth that was computed can be compared as one that was published", () => {
    fc.assert(
      fc.property(figures("exports"), figures("exports"), range, (now, before, range) => {
        const row = (period: "2024-11" | "2025-11", { text }: typeof now) =>
          observation({ ...about, currency: "USD", period, value: text });
        const growth = yearOnYear([row("2024-11", before), row("2025-11", now)])[1]!;
        const forecast = expected(range, "year-on-year");
        expect(surprise(growth, forecast)).toEqual(surprise(growthRate(growth), forecast));
        expect(surprise(growth, forecast) === null).toBe(growth.rate === null);
      }),
    );
  });
});
