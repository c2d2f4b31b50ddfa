// What the compiler catches. Each line under a comment must not compile.
import {
  addMoney,
  at,
  billions,
  convert,
  convertSeries,
  type Decimal,
  dutyOn,
  exchangeRate,
  growthRate,
  highestSince,
  type Money,
  money,
  observation,
  partnerFlow,
  percent,
  plusMonths,
  printed,
  rankAt,
  recordAt,
  series,
  seriesOf,
  streak,
  subtractMoney,
  type TariffRegime,
  type TradeMonth,
  tariffOn,
  tariffRegime,
  tradeMonth,
  tradeWeightedTariff,
  yearOnYear,
} from "tradefigures";
import { reconcile } from "tradefigures/checking";
import { expectTypeOf, test } from "vitest";
import { exportGrowth, november, october } from "./figures.js";

const dollars = money({ amount: billions("111.68"), currency: "USD" });
const yuan = money({ amount: billions("800"), currency: "CNY" });
const won = exchangeRate({
  base: "USD",
  quote: "KRW",
  rate: "1459.8789",
  kind: "average",
  date: "2025-11",
});
const about = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const rateAbout = {
  reporter: "CN",
  flow: "exports",
  period: "2025-11",
  comparison: "year-on-year",
} as const;

test("two currencies", () => {
  expectTypeOf(addMoney(dollars, dollars)).toEqualTypeOf<Money<"USD">>();
  // @ts-expect-error two currencies do not add up
  addMoney(dollars, yuan);
  // @ts-expect-error nor is one less the other
  subtractMoney(dollars, yuan);
  // @ts-expect-error converted money is won, not dollars
  addMoney(dollars, convert(dollars, "KRW", won));
});

test("periods", () => {
  expectTypeOf(plusMonths("2025-12", 1)).toExtend<string>();
  // @ts-expect-error a month has two digits and ends at 12
  plusMonths("2025-13", 1);
  // @ts-expect-error not a month
  plusMonths("2025-1", 1);
  // @ts-expect-error in a table of values too
  series(about, { "2025-13": billions("1") });
  series(about, {
    // biome-ignore lint/suspicious/noDuplicateObjectKeys: the mistake that is meant
    "2025-11": billions("1"),
    // @ts-expect-error the same period twice
    "2025-11": billions("2"),
  });
  // @ts-expect-error a month is not a day
  tariffOn({} as TariffRegime, "2025-11");
});

test("records and results are read-only", () => {
  expectTypeOf(november.exports).toExtend<object>();
  // @ts-expect-error records are read-only
  november.exports = billions("1");
  // @ts-expect-error results too
  yearOnYear(seriesOf([november], "exports")).push();
});

test("fields", () => {
  const month = { reporter: "CN", period: "2025-11", currency: "USD" } as const;
  expectTypeOf(tradeMonth({ ...month, exports: 1, imports: 1 })).toEqualTypeOf<TradeMonth>();
  // @ts-expect-error imports are missing
  tradeMonth({ ...month, exports: billions("330.35") });
  // @ts-expect-error a misspelt field
  tradeMonth({ ...month, exports: 1, imports: 1, rounded: 1 });
  // @ts-expect-error an exchange rate needs its kind
  exchangeRate({ base: "USD", quote: "KRW", rate: 1459, date: "2025-11" });
  // @ts-expect-error plain objects of text are not records
  const raw: TradeMonth = JSON.parse("{}") as { exports: string };
  expectTypeOf(raw).toExtend<object>();
});

test("numbers in text", () => {
  expectTypeOf(growthRate({ ...rateAbout, rate: printed("5.9%") }).rate).toExtend<object | null>();
  // @ts-expect-error "5.9%" is text, not a number; write percent("5.9") or printed("5.9%")
  growthRate({ ...rateAbout, rate: "5.9%" });
  // @ts-expect-error thousands separators are not numbers
  observation({ ...about, period: "2025-11", value: "330,350" });
  // @ts-expect-error no rate is null, with its reason; it is never left out
  growthRate({ ...rateAbout });
});

test("flows and what has them", () => {
  expectTypeOf(yearOnYear(seriesOf([november], "exports"))).toExtend<readonly object[]>();
  // @ts-expect-error a flow with a partner is exports or imports
  partnerFlow({ ...about, partner: "US", flow: "balance", period: "2025-11", value: 1 });
  // @ts-expect-error "export" is not a flow
  seriesOf([november], "export");
  // @ts-expect-error growth needs levels, not rates
  yearOnYear(exportGrowth);
  // @ts-expect-error growth of growth: a Growth is no Observation (its bounds are those of the rate)
  yearOnYear(yearOnYear(seriesOf([november], "exports")));
  // @ts-expect-error a trade month is no observation; choose a flow with seriesOf
  yearOnYear([november]);
});

test("what may be absent", () => {
  expectTypeOf(at(exportGrowth, "2025-11").rate?.toFixed(3)).toEqualTypeOf<string | undefined>();
  // @ts-expect-error a rate may be absent
  at(exportGrowth, "2025-11").rate.toFixed(3);
});

test("what is asked of the past", () => {
  expectTypeOf(streak(exportGrowth, (growth) => growth.rate?.lt(0)).months).toEqualTypeOf<number>();
  // @ts-expect-error the test must say yes or no
  streak(exportGrowth, (growth) => growth.rate);
  // @ts-expect-error a value is a decimal or an interval, no number
  highestSince(exportGrowth, () => 5.9);
  // @ts-expect-error a record is the highest or the lowest
  recordAt(exportGrowth, (growth) => growth.rate, { is: "steepest" });
  // @ts-expect-error and it must be said which
  rankAt(exportGrowth, (growth) => growth.rate, {});
});

test("kinds", () => {
  expectTypeOf(convertSeries([], "CNY", [won], { kind: "end" })).toExtend<readonly object[]>();
  // @ts-expect-error a spot rate is of a day: a month has an average, an end or a customs rate
  convertSeries([], "CNY", [won], { kind: "spot" });
  const regime = { imposer: "US", target: "CN", measures: [] } as const;
  // @ts-expect-error duties add, they do not compound
  tariffRegime({ ...regime, stacking: { kind: "compound" } });
  const stacking = { kind: "additive" } as const;
  const act = { name: "a", authority: "b", from: "2025-01-01" } as const;
  // @ts-expect-error a duty by quantity has an amount, a currency and a unit, no rate
  tariffRegime({ ...regime, stacking, measures: [{ ...act, duty: { kind: "specific", rate: 1 } }] });
  // @ts-expect-error a policy of families names them
  tariffRegime({ ...regime, stacking: { kind: "exclusive" } });
  const made = tariffRegime({ ...regime, stacking });
  // @ts-expect-error a view is levied, lawful or collected
  tariffOn(made, "2025-11-10", { view: "legal" });
  // @ts-expect-error an entry has a value with its currency
  dutyOn(made, { product: "8517.13", day: "2025-11-10", value: 14172 });
  // @ts-expect-error an average weighted by trade says by whose, and of when
  tradeWeightedTariff([]);
  // @ts-expect-error weights are imports
  tradeWeightedTariff([{ product: "8517.13", rate: 0 }], { period: "2024-01", of: "all" });
});

test("what it does not catch, and the constructors do at run time", () => {
  expectTypeOf(growthRate({ ...rateAbout, rate: 5.9 })).toExtend<object>();
  expectTypeOf(money({ amount: 1, currency: "usd" })).toEqualTypeOf<Money<"usd">>();
  expectTypeOf(november.exports.d).toEqualTypeOf<number[]>();
  expectTypeOf(seriesOf([october, { ...november, reporter: "US" }], "exports")).toExtend<readonly object[]>();
  expectTypeOf(percent).returns.toExtend<object>();
});

test("a figure or a ratio of reconcile that nobody named", () => {
  const narrowed = reconcile([{ kind: "printed", of: "surplus", printed: "1.076 trillion" }]);
  if (!narrowed.feasible) return;
  expectTypeOf(narrowed.figures.surplus.low).toEqualTypeOf<Decimal | null>();
  // @ts-expect-error a name that no relation uses
  void narrowed.figures.deficit;
  // @ts-expect-error no ratio was asked for
  void narrowed.derived.share;
  const printedOnce = [{ kind: "printed", of: "a", printed: "5" }] as const;
  // @ts-expect-error a ratio to a figure that no relation uses
  reconcile(printedOnce, { derive: { ratio: { kind: "ratio", of: "a", to: "b" } } });
});
