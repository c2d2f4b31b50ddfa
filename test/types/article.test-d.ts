// The computations behind a news story, with the types that they give.
import {
  type Acceleration,
  acceleration,
  appreciation,
  at,
  type BalanceChange,
  balanceChange,
  billions,
  type Crossing,
  compareTariffDays,
  completeSeries,
  convertSeries,
  type Day,
  type Decimal,
  type DutyBill,
  dayWeightedTariff,
  during,
  dutyOn,
  type ExchangeRate,
  exchangeRate,
  expectation,
  findExchangeRate,
  firstCrossing,
  formatPercent,
  formatPoints,
  type Growth,
  growthBetween,
  type HistoricRecord,
  type ImpliedBase,
  type ImpliedRate,
  type Interval,
  impliedBase,
  impliedRate,
  intersection,
  lowestSince,
  monthOnMonth,
  type Observation,
  observation,
  type PartialSeries,
  type Period,
  type PublishedTariffAverage,
  percent,
  printed,
  publishedTariffAverage,
  type Rank,
  rankAt,
  recordAt,
  type Since,
  type Streak,
  type Surprise,
  series,
  seriesOf,
  streak,
  streakSentence,
  subject,
  surprise,
  type TariffComparison,
  type TariffMeasure,
  type TariffOnDay,
  type TariffRegime,
  type TariffStep,
  type Turn,
  type TurningPoint,
  tariffOn,
  tariffRegime,
  tariffSteps,
  totalOf,
  trillions,
  turnAt,
  turningPoints,
  type Undecidable,
  yearOnYear,
  yearToDate,
} from "tradefigures";
import { expectTypeOf, test } from "vitest";
import { exportGrowth, growthToUnitedStates, importGrowth, november, october, surplus } from "./figures.js";

test("returned to growth, 7.0 points faster", () => {
  expectTypeOf(turningPoints(exportGrowth).at(-1)).toEqualTypeOf<TurningPoint | undefined>();
  const faster = acceleration(at(exportGrowth, "2025-11"), at(exportGrowth, "2025-10"));
  expectTypeOf(faster).toEqualTypeOf<Acceleration>();
  expectTypeOf(formatPoints(faster.difference, { sign: "always" })).toEqualTypeOf<string>();
  const imports = acceleration(at(importGrowth, "2025-11"), at(importGrowth, "2025-10"));
  expectTypeOf(imports.difference).toEqualTypeOf<Decimal | null>();
});

test("the steepest drop since August, with the bounds too", () => {
  expectTypeOf(lowestSince(growthToUnitedStates, (growth) => growth.rate)).toEqualTypeOf<Since>();
  const steepest = lowestSince(growthToUnitedStates, (growth) => growth.bounds, { at: "2025-11" });
  expectTypeOf(steepest.since).toEqualTypeOf<Period | null>();
  expectTypeOf(steepest.undecidable).toEqualTypeOf<Undecidable | null>();
});

test("the eighth straight month of double-digit declines", () => {
  const doubleDigit = percent("-10");
  const declines = streak(growthToUnitedStates, (growth) => growth.rate?.lte(doubleDigit));
  expectTypeOf(declines).toEqualTypeOf<Streak>();
  expectTypeOf(declines.from).toEqualTypeOf<Period | null>();
  expectTypeOf(streakSentence(declines, "double-digit declines")).toEqualTypeOf<string>();
});

test("no record that the data do not allow", () => {
  const record = recordAt(growthToUnitedStates, (growth) => growth.bounds, {
    is: "lowest",
    after: "2022-07",
  });
  expectTypeOf(record).toEqualTypeOf<HistoricRecord>();
  expectTypeOf(record.missing).toEqualTypeOf<readonly Period[]>();
  expectTypeOf(rankAt(surplus, (row) => row.value, { is: "highest" })).toEqualTypeOf<Rank>();
  expectTypeOf(turnAt(exportGrowth)).toEqualTypeOf<Turn | null>();
});

test("above the range expected", () => {
  const expected = expectation({
    reporter: "CN",
    flow: "exports",
    period: "2025-11",
    of: "year-on-year",
    low: printed("3.8%"),
    high: printed("4%"),
    sources: ["Reuters", "Bloomberg"],
  });
  expectTypeOf(surprise(at(exportGrowth, "2025-11"), expected)).toEqualTypeOf<Surprise | null>();
  expectTypeOf(surprise(surplus[0]!, expected)).toEqualTypeOf<Surprise | null>();
});

test("the surplus, up from October", () => {
  expectTypeOf(balanceChange(november, october)).toEqualTypeOf<BalanceChange>();
  const growth = at(monthOnMonth(seriesOf([october, november], "balance")), "2025-11");
  expectTypeOf(growth).toEqualTypeOf<Growth>();
  expectTypeOf(formatPercent(growth.rate, { decimals: 5 })).toEqualTypeOf<string>();
  expectTypeOf(growth.bounds).toEqualTypeOf<Interval | null>();
});

test("one rate behind three amounts in won", () => {
  const implied = (amount: string, converted: string) =>
    impliedRate({ base: "USD", amount: printed(amount), quote: "KRW", converted: printed(converted) });
  expectTypeOf(implied).returns.toEqualTypeOf<ImpliedRate>();
  const all = [
    implied("111.68 billion", "164 trillion"),
    implied("90.07 billion", "132 trillion"),
    implied("1.076 trillion", "1,582 trillion"),
  ];
  expectTypeOf(intersection(all.map(({ bounds }) => bounds))).toEqualTypeOf<Interval | null>();
  const averages = [
    exchangeRate({ base: "USD", quote: "KRW", kind: "average", date: "2025-10", rate: "1423.0795" }),
    exchangeRate({ base: "USD", quote: "KRW", kind: "average", date: "2025-11", rate: "1459.8789" }),
  ];
  const converted = convertSeries(during(surplus, "2025-10/2025-11"), "KRW", averages);
  expectTypeOf(converted).toEqualTypeOf<PartialSeries>();
  expectTypeOf(totalOf(completeSeries(converted))).toEqualTypeOf<Observation>();
});

test("the base behind a total and its growth, and growth over two bases", () => {
  expectTypeOf(impliedBase(printed("1.076 trillion"), printed("21.6%"))).toEqualTypeOf<ImpliedBase>();
  const about = subject({ reporter: "CN", flow: "balance" });
  const now = observation({
    ...about,
    currency: "USD",
    period: "2025-01/2025-11",
    value: printed("1,075.8481 billion"),
  });
  const before = observation({
    ...about,
    currency: "USD",
    period: "2024-01/2024-11",
    value: billions("884.68"),
  });
  expectTypeOf(growthBetween(now, before).rate).toEqualTypeOf<Decimal | null>();
});

test("the surplus passed a trillion", () => {
  expectTypeOf(firstCrossing(yearToDate(surplus), trillions(1))).toEqualTypeOf<Crossing | null>();
});

test("exports to one partner", () => {
  const toUnitedStates = series(
    { reporter: "CN", partner: "US", flow: "exports", currency: "USD" },
    { "2024-11": printed("47.3 billion"), "2025-11": printed("33.8 billion") },
  );
  expectTypeOf(at(yearOnYear(toUnitedStates), "2025-11")).toEqualTypeOf<Growth>();
});

test("duties over time, ad valorem", () => {
  const onChina = tariffRegime({
    imposer: "US",
    target: "CN",
    stacking: { kind: "additive" },
    measures: [
      {
        name: "IEEPA fentanyl",
        authority: "EO 14228",
        duty: { kind: "ad-valorem", rate: percent("20") },
        from: "2025-03-04",
        until: "2025-11-10",
        ended: "replaced",
      },
    ],
  });
  expectTypeOf(onChina).toEqualTypeOf<TariffRegime>();
  expectTypeOf(tariffOn(onChina, "2025-11-09")).toEqualTypeOf<TariffOnDay>();
  expectTypeOf(tariffOn(onChina, "2025-11-09").onSomeGoods).toEqualTypeOf<readonly TariffMeasure[]>();
  expectTypeOf(tariffSteps(onChina)).toEqualTypeOf<readonly TariffStep[]>();
  expectTypeOf(dayWeightedTariff(tariffSteps(onChina), "2025-11")).toEqualTypeOf<Decimal>();
  const average = [
    { from: "2025-10-30", until: "2025-11-10", total: percent("57.5") },
    { from: "2025-11-10", until: null, total: percent("47.5") },
  ] as const;
  expectTypeOf(dayWeightedTariff(average, "2025-11")).toEqualTypeOf<Decimal>();
  expectTypeOf(compareTariffDays(onChina, "2025-11-10", "2025-11-09")).toEqualTypeOf<TariffComparison>();
  const value = { amount: 14172, currency: "USD" } as const;
  expectTypeOf(dutyOn(onChina, { product: "7318.15", day: "2025-11-15", value })).toEqualTypeOf<DutyBill>();
});

test("an average tariff that was published", () => {
  const average = publishedTariffAverage({
    imposer: "US",
    target: "CN",
    date: "2025-11",
    average: printed("47.5%"),
    estimator: "PIIE",
  });
  expectTypeOf(average).toEqualTypeOf<PublishedTariffAverage>();
});

test("euro rates of two days, crossed", () => {
  const ecb = (date: Day, dollars: `${number}`, yuan: `${number}`) => [
    exchangeRate({ base: "EUR", quote: "USD", rate: dollars, kind: "spot", date, source: "ECB" }),
    exchangeRate({ base: "EUR", quote: "CNY", rate: yuan, kind: "spot", date, source: "ECB" }),
  ];
  const rates = [...ecb("2025-10-30", "1.155", "8.217"), ...ecb("2025-12-08", "1.1655", "8.2378")];
  const yuan = (date: Day) => findExchangeRate(rates, { base: "CNY", quote: "USD", kind: "spot", date });
  expectTypeOf(yuan).returns.toEqualTypeOf<ExchangeRate>();
  expectTypeOf(appreciation(yuan("2025-12-08"), yuan("2025-10-30"))).toEqualTypeOf<Decimal>();
});
