import { type ExchangeRate, exchangeRate } from "../currency/exchange-rate.js";
import type { Arbitrary, FastCheck } from "./fast-check.js";
import { type MonthOptions, months } from "./times.js";

/** Monthly averages of won, yuan and yen for a dollar, each month and currency once. */
export function exchangeRates(fc: FastCheck, options: MonthOptions = {}): Arbitrary<readonly ExchangeRate[]> {
  const one = fc.record({
    quote: fc.constantFrom("CNY", "JPY", "KRW"),
    date: months(fc, options),
    tenThousandths: fc.integer({ min: 1, max: 20_000_000 }),
  });
  return fc
    .uniqueArray(one, { selector: ({ quote, date }) => `${quote} ${date}`, minLength: 1, maxLength: 30 })
    .map((made) =>
      made.map(({ quote, date, tenThousandths }) =>
        exchangeRate({
          base: "USD",
          quote,
          kind: "average",
          date,
          rate: `${tenThousandths}e-4` as `${number}`,
        }),
      ),
    );
}
