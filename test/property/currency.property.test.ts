import fc from "fast-check";
import {
  addMoney,
  appreciation,
  convert,
  countDays,
  type Day,
  type Decimal,
  decimal,
  type ExchangeRate,
  type ExchangeRateInput,
  exchangeRate,
  findExchangeRate,
  impliedRate,
  intervalContains,
  type Month,
  money,
  monthsOf,
  type Period,
  printed,
  product,
  subtractMoney,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { quotient } from "../../src/decimal/decimal.js";
import { expectUnchangeable } from "./unchangeable.js";

/** Digits with so many decimals, as text: -1234.05. */
const figure = (low: bigint, high: bigint, decimals: number): fc.Arbitrary<string> =>
  fc.bigInt(low, high).map((units) => {
    const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
    const point = digits.length - decimals;
    return `${units < 0n ? "-" : ""}${digits.slice(0, point)}${decimals === 0 ? "" : `.${digits.slice(point)}`}`;
  });
const amount = fc
  .integer({ min: 0, max: 4 })
  .chain((decimals) => figure(-(10n ** 16n), 10n ** 16n, decimals) as fc.Arbitrary<`${number}`>);
const rateText = fc
  .integer({ min: 0, max: 6 })
  .chain((decimals) => figure(1n, 10n ** 9n, decimals) as fc.Arbitrary<`${number}`>);
const text = fc.string({ minLength: 1, maxLength: 12 }).filter((source) => source.trim() === source);
const two = (number: number): string => String(number).padStart(2, "0");
const month = fc
  .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${two(number)}` as Month);
const period = fc.tuple(month, month).map((months) => [...new Set(months)].sort().join("/") as Period);
const day = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([of, number]) => [of, two(number)].join("-") as Day);
const currency = fc.constantFrom("USD", "CNY", "KRW", "EUR", "JPY", "GBP");
const pair = fc.uniqueArray(currency, { minLength: 2, maxLength: 2 }) as fc.Arbitrary<[string, string]>;

const plainRate = fc
  .tuple(pair, rateText, fc.constantFrom("spot", "average", "end", "customs" as const), day, period)
  .chain(([[base, quote], rate, kind, onDay, over]) =>
    fc.record(
      {
        base: fc.constant(base),
        quote: fc.constant(quote),
        rate: fc.constant(rate),
        kind: fc.constant(kind),
        date:
          kind === "spot"
            ? fc.constant(onDay)
            : kind === "average"
              ? fc.constant(over)
              : fc.constantFrom(onDay, over),
        flow: fc.constantFrom("exports" as const, "imports" as const),
        approximate: fc.constant(true as const),
        source: text,
      },
      { requiredKeys: ["base", "quote", "rate", "kind", "date"] },
    ),
  );
/** A rate with a path of rates, some of which have paths too. */
const anyRate: fc.Arbitrary<ExchangeRate> = fc
  .tuple(plainRate, fc.array(fc.tuple(plainRate, fc.array(plainRate, { maxLength: 2 })), { maxLength: 2 }))
  .map(([rate, path]) =>
    exchangeRate({
      ...(rate as ExchangeRateInput),
      ...(path.length > 0 && {
        path: path.map(([step, steps]) => ({
          ...(step as ExchangeRateInput),
          path: steps as ExchangeRateInput[],
        })),
      }),
    }),
  );

const DAY = "2025-11-28";
const spot = (base: string, quote: string, rate: `${number}`): ExchangeRate =>
  exchangeRate({ base, quote, rate, kind: "spot", date: DAY });
const find = (rates: readonly ExchangeRate[], base: string, quote: string): ExchangeRate =>
  findExchangeRate(rates, { base, quote, kind: "spot", date: DAY });

describe("the records of currency", () => {
  test("money comes back from JSON and from itself", () => {
    fc.assert(
      fc.property(amount, currency, (units, code) => {
        const first = money({ amount: units, currency: code });
        expect(money(JSON.parse(JSON.stringify(first)))).toStrictEqual(first);
        expect(money(first)).toStrictEqual(first);
        expect(first.amount.eq(units)).toBe(true);
      }),
    );
  });

  test("an exchange rate comes back from JSON and from itself, its path too", () => {
    fc.assert(
      fc.property(anyRate, (rate) => {
        expect(exchangeRate(JSON.parse(JSON.stringify(rate)))).toStrictEqual(rate);
        expect(exchangeRate(rate)).toStrictEqual(rate);
      }),
    );
  });

  test("a rate that was found comes back too, and converts as before", () => {
    fc.assert(
      fc.property(rateText, rateText, amount, (first, second, units) => {
        const rates = [spot("EUR", "USD", first), spot("EUR", "KRW", second)];
        const dollars = money({ amount: units, currency: "USD" });
        for (const found of [find(rates, "USD", "KRW"), find(rates, "USD", "EUR")]) {
          const again = exchangeRate(JSON.parse(JSON.stringify(found)));
          expect(again).toStrictEqual(found);
          expect(convert(dollars, found.quote, again)).toStrictEqual(convert(dollars, found.quote, found));
        }
      }),
    );
  });

  test("cannot be changed in any part", () => {
    fc.assert(
      fc.property(anyRate, amount, rateText, rateText, (rate, units, first, second) => {
        expectUnchangeable(rate);
        expectUnchangeable(money({ amount: units, currency: "USD" }));
        const found = find([spot("EUR", "USD", first), spot("EUR", "KRW", second)], "USD", "KRW");
        expectUnchangeable(found);
        expectUnchangeable(convert(money({ amount: units, currency: "USD" }), "KRW", found));
      }),
      { numRuns: 50 },
    );
  });
});

describe("money", () => {
  test("adds in any order, and subtracting gives back what was added", () => {
    fc.assert(
      fc.property(amount, amount, (first, second) => {
        const a = money({ amount: first, currency: "USD" });
        const b = money({ amount: second, currency: "USD" });
        expect(addMoney(a, b)).toStrictEqual(addMoney(b, a));
        expect(subtractMoney(addMoney(a, b), b)).toStrictEqual(a);
      }),
    );
  });
});

describe("conversion", () => {
  test("there and back at one rate gives the exact amount, by the rate and by its inverse", () => {
    fc.assert(
      fc.property(amount, rateText, (units, text) => {
        const won = spot("USD", "KRW", text);
        const inverse = find([won], "KRW", "USD");
        const dollars = money({ amount: units, currency: "USD" });
        const there = convert(dollars, "KRW", won);
        expect(there.amount).toStrictEqual(product(dollars.amount, won.rate));
        expect(convert(dollars, "KRW", inverse)).toStrictEqual(there);
        expect(convert(there, "USD", won)).toStrictEqual(dollars);
        expect(convert(there, "USD", inverse)).toStrictEqual(dollars);
      }),
    );
  });

  test("there and back at a cross gives the exact amount where each leg multiplies", () => {
    fc.assert(
      fc.property(amount, rateText, rateText, (units, first, second) => {
        const cross = find([spot("USD", "CNY", first), spot("CNY", "KRW", second)], "USD", "KRW");
        const dollars = money({ amount: units, currency: "USD" });
        expect(convert(convert(dollars, "KRW", cross), "USD", cross)).toStrictEqual(dollars);
      }),
    );
  });

  test("at a cross is as conversion leg by leg where each leg multiplies", () => {
    fc.assert(
      fc.property(amount, rateText, rateText, (units, first, second) => {
        const legs = [spot("USD", "CNY", first), spot("CNY", "KRW", second)] as const;
        const dollars = money({ amount: units, currency: "USD" });
        expect(convert(dollars, "KRW", find(legs, "USD", "KRW"))).toStrictEqual(
          convert(convert(dollars, "CNY", legs[0]), "KRW", legs[1]),
        );
      }),
    );
  });
});

describe("finding a rate", () => {
  test("gives the inverse of the inverse as it was given", () => {
    fc.assert(
      fc.property(rateText, (text) => {
        const given = spot("USD", "KRW", text);
        const inverse = find([given], "KRW", "USD");
        expect(inverse.rate).toStrictEqual(quotient(decimal(1), given.rate));
        expect(find([inverse], "USD", "KRW").rate).toStrictEqual(given.rate);
      }),
    );
  });

  test("gives a cross that is the product of its legs, however they were given", () => {
    const ways = fc.tuple(fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(rateText, rateText, ways, (first, second, [firstTurned, secondTurned]) => {
        const legs = [
          firstTurned ? spot("CNY", "USD", first) : spot("USD", "CNY", first),
          secondTurned ? spot("KRW", "CNY", second) : spot("CNY", "KRW", second),
        ];
        const cross = find(legs, "USD", "KRW");
        const times = [firstTurned ? "1" : first, secondTurned ? "1" : second].map(decimal);
        const over = [firstTurned ? first : "1", secondTurned ? second : "1"].map(decimal);
        const exact = (factors: readonly Decimal[]) => product(factors[0]!, factors[1]!);
        expect(cross.rate.eq(quotient(exact(times), exact(over)))).toBe(true);
        expect(cross.path).toStrictEqual(legs);
      }),
    );
  });

  test("does not depend on the order of the rates, and leaves them as they were", () => {
    const board = fc.tuple(...["USD", "CNY", "KRW", "JPY"].map(() => rateText)).chain((rates) => {
      const all = ["USD", "CNY", "KRW", "JPY"].map((quote, index) => spot("EUR", quote, rates[index]!));
      return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }));
    });
    fc.assert(
      fc.property(board, pair, ([rates, shuffled], [base, quote]) => {
        fc.pre(base !== "GBP" && quote !== "GBP");
        const before = JSON.stringify(shuffled);
        expect(find(Object.freeze(shuffled), base, quote)).toStrictEqual(find(rates, base, quote));
        expect(JSON.stringify(shuffled)).toBe(before);
      }),
    );
  });

  test("gives a mean over a span that is weighted by the days, and lies within the months", () => {
    const over = fc.tuple(month, fc.integer({ min: 1, max: 13 })).map(([from, more]) => {
      const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5)) - 1;
      const last = first + more;
      return `${from}/${Math.floor(last / 12)}-${two((last % 12) + 1)}` as Period;
    });
    fc.assert(
      fc.property(over, fc.array(rateText, { minLength: 14, maxLength: 14 }), (date, texts) => {
        const months = monthsOf(date);
        const rates = months.map((each, index) =>
          exchangeRate({ base: "USD", quote: "KRW", rate: texts[index]!, kind: "average", date: each }),
        );
        const mean = findExchangeRate([...rates].reverse(), {
          base: "USD",
          quote: "KRW",
          kind: "average",
          date,
        });
        // Each day's rate by itself, added in whole millionths.
        const millionths = (rate: Decimal): bigint => BigInt(rate.times(1_000_000).toFixed(0));
        let total = 0n;
        let days = 0n;
        for (const rate of rates)
          for (let count = countDays(rate.date as Period); count > 0; count--) {
            total += millionths(rate.rate);
            days += 1n;
          }
        expect(mean.rate).toStrictEqual(quotient(decimal(total), decimal(days * 1_000_000n)));
        expect(mean.path).toStrictEqual(rates);
        expect(rates.some((rate) => rate.rate.lte(mean.rate))).toBe(true);
        expect(rates.some((rate) => rate.rate.gte(mean.rate))).toBe(true);
      }),
    );
  });
});

describe("appreciation", () => {
  test("of one currency is the mirror of the other's: their factors give one", () => {
    fc.assert(
      fc.property(rateText, rateText, (earlier, later) => {
        const rate = (text: `${number}`, date: Day) =>
          exchangeRate({ base: "USD", quote: "CNY", rate: text, kind: "spot", date });
        const october = rate(earlier, "2025-10-30");
        const december = rate(later, "2025-12-08");
        const turned = (given: ExchangeRate) =>
          findExchangeRate([given], { base: "CNY", quote: "USD", kind: "spot", date: given.date });
        const dollar = appreciation(december, october).plus(1);
        const yuan = appreciation(turned(december), turned(october)).plus(1);
        // A factor lies between 10^−15 and 10^15. Of the smallest, 34 digits of (factor − 1) leave 5·10^−35 in 10^−15.
        expect(dollar.times(yuan).minus(1).abs().lt("1e-19")).toBe(true);
      }),
    );
  });
});

describe("an implied rate", () => {
  test("holds the rate by which an amount was converted and then printed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 6 }),
        fc.integer({ min: 1, max: 10 ** 6 }),
        (cents, hundredths) => {
          const dollars = decimal(cents).div(100);
          const rate = decimal(hundredths).div(100);
          const won = dollars.times(rate);
          fc.pre(won.gte("0.1"));
          const implied = impliedRate({
            base: "USD",
            amount: printed(dollars.toFixed(2)),
            quote: "KRW",
            converted: printed(won.toFixed(1)),
          });
          expect(intervalContains(implied.bounds, decimal(rate))).toBe(true);
          expect(intervalContains(implied.bounds, implied.rate)).toBe(true);
        },
      ),
    );
  });
});
