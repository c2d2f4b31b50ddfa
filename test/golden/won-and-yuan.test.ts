import {
  appreciation,
  completeSeries,
  convert,
  convertSeries,
  type Day,
  decimal,
  exchangeRate,
  findExchangeRate,
  formatAmount,
  formatPercent,
  impliedRate,
  intersection,
  type Month,
  money,
  type Printed,
  printed,
  series,
  totalOf,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { goldenCase, toPlacesOf } from "./golden-case.js";

type Conversion = Readonly<Record<"amount" | "converted", string>>;
type Rate = Readonly<Record<"rate" | "low" | "high", string>>;

const implied = (amount: Printed, converted: Printed) =>
  impliedRate({ base: "USD", amount, quote: "KRW", converted });

describe("the rate behind amounts in won", () => {
  const cases = ["won-of-november", "won-of-october", "won-of-the-total"].map((name) =>
    goldenCase<Conversion, Rate>(name),
  );

  test.each(cases)("$figure", ({ inputs, expected }) => {
    const { rate, bounds } = implied(printed(inputs.amount), printed(inputs.converted));
    expect(toPlacesOf(expected.rate, rate)).toBe(expected.rate);
    expect(toPlacesOf(expected.low, bounds.low)).toBe(expected.low);
    expect(toPlacesOf(expected.high, bounds.high)).toBe(expected.high);
  });

  const oneRate = goldenCase<
    {
      cases: string[];
      publishedTotal: string;
      surplus: Record<Month, string>;
      averages: Record<Month, string>;
    },
    Record<"low" | "high" | "lowWithPublishedTotal" | "highWithPublishedTotal" | "monthByMonth", string> & {
      atNovember: string[];
    }
  >("won-at-one-rate");
  const prints = oneRate.inputs.cases.map((name) => goldenCase<Conversion, Rate>(name).inputs);
  const averages = Object.entries(oneRate.inputs.averages).map(([date, rate]) =>
    exchangeRate({
      base: "USD",
      quote: "KRW",
      kind: "average",
      date: date as Month,
      rate: decimal(rate),
      source: "Federal Reserve H.10",
    }),
  );

  test(`${oneRate.figure}: one rate fits all three`, () => {
    const { expected } = oneRate;
    const amounts = prints.map(({ amount }) => printed(amount));
    const converted = prints.map((print) => printed(print.converted));
    const range = (given: readonly Printed[]) =>
      intersection(given.map((amount, index) => implied(amount, converted[index]!).bounds))!;
    const asPrinted = range(amounts);
    expect(toPlacesOf(expected.low, asPrinted.low)).toBe(expected.low);
    expect(toPlacesOf(expected.high, asPrinted.high)).toBe(expected.high);
    const closer = range([...amounts.slice(0, 2), printed(oneRate.inputs.publishedTotal)]);
    expect(toPlacesOf(expected.lowWithPublishedTotal, closer.low)).toBe(expected.lowWithPublishedTotal);
    expect(toPlacesOf(expected.highWithPublishedTotal, closer.high)).toBe(expected.highWithPublishedTotal);
  });

  test("month by month at the averages, two months add up exactly", () => {
    const surplus = series(
      { reporter: "CN", flow: "balance", currency: "USD" },
      Object.fromEntries(
        Object.entries(oneRate.inputs.surplus).map(([month, text]) => [month, printed(text)]),
      ),
    );
    const sum = totalOf(completeSeries(convertSeries(surplus, "KRW", averages))).value;
    expect(String(sum)).toBe(oneRate.expected.monthByMonth);
  });

  test("at the average of November the three are other amounts than those printed", () => {
    const november = averages.find(({ date }) => date === "2025-11")!;
    const amounts = [prints[0]!.amount, prints[1]!.amount, oneRate.inputs.publishedTotal];
    const shown = amounts.map((text) => {
      const dollars = money({ amount: printed(text).value, currency: "USD" });
      return formatAmount(convert(dollars, "KRW", november).amount, { in: "trillion", decimals: 0 });
    });
    expect(shown).toEqual(oneRate.expected.atNovember);
  });
});

describe("the yuan", () => {
  const stronger = goldenCase<
    { rates: Record<Day, Record<"USD" | "CNY", string>> },
    { yuanPerDollar: string[]; dollar: string; yuan: string; printed: string[] }
  >("yuan-strengthened");
  const rates = Object.entries(stronger.inputs.rates).flatMap(([date, quotes]) =>
    Object.entries(quotes).map(([quote, rate]) =>
      exchangeRate({
        base: "EUR",
        quote,
        rate: decimal(rate),
        kind: "spot",
        date: date as Day,
        source: "ECB",
      }),
    ),
  );
  const on = (base: string, quote: string) =>
    Object.keys(stronger.inputs.rates)
      .sort()
      .map((date) => findExchangeRate(rates, { base, quote, kind: "spot", date: date as Day }));

  test(stronger.figure, () => {
    const { expected } = stronger;
    const [dollarBefore, dollarAfter] = on("USD", "CNY");
    const [yuanBefore, yuanAfter] = on("CNY", "USD");
    [dollarBefore!, dollarAfter!].forEach(({ rate }, index) => {
      const text = expected.yuanPerDollar[index]!;
      expect(toPlacesOf(text, rate)).toBe(text);
    });
    const changes = [appreciation(dollarAfter!, dollarBefore!), appreciation(yuanAfter!, yuanBefore!)];
    expect(toPlacesOf(expected.dollar, changes[0]!)).toBe(expected.dollar);
    expect(toPlacesOf(expected.yuan, changes[1]!)).toBe(expected.yuan);
    expect(changes.map((change) => formatPercent(change, { decimals: 3 }))).toEqual(expected.printed);
  });
});
