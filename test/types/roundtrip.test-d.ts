// Every record is accepted by its own constructor (so JSON of it is too, at run time).
import {
  type ExchangeRate,
  type Expectation,
  exchangeRate,
  expectation,
  type Growth,
  type GrowthRate,
  growthRate,
  type Interval,
  interval,
  type Money,
  money,
  type Observation,
  observation,
  type PartnerFlow,
  type PublishedTariffAverage,
  partnerFlow,
  publishedTariffAverage,
  type Subject,
  subject,
  type TariffRegime,
  type TradeMonth,
  tariffRegime,
  tradeMonth,
} from "tradefigures";
import { expectTypeOf, test } from "vitest";

test("every record is accepted by its own constructor", () => {
  expectTypeOf((x: Subject) => subject(x)).returns.toEqualTypeOf<Subject>();
  expectTypeOf((x: TradeMonth) => tradeMonth(x)).returns.toEqualTypeOf<TradeMonth>();
  expectTypeOf((x: Observation) => observation(x)).returns.toEqualTypeOf<Observation>();
  expectTypeOf((x: PartnerFlow) => partnerFlow(x)).returns.toEqualTypeOf<PartnerFlow>();
  expectTypeOf((x: GrowthRate) => growthRate(x)).returns.toEqualTypeOf<GrowthRate>();
  expectTypeOf((x: ExchangeRate) => exchangeRate(x)).returns.toEqualTypeOf<ExchangeRate>();
  expectTypeOf((x: Expectation) => expectation(x)).returns.toEqualTypeOf<Expectation>();
  expectTypeOf((x: TariffRegime) => tariffRegime(x)).returns.toEqualTypeOf<TariffRegime>();
  expectTypeOf((x: PublishedTariffAverage) =>
    publishedTariffAverage(x),
  ).returns.toEqualTypeOf<PublishedTariffAverage>();
  expectTypeOf((x: Money<"USD">) => money(x)).returns.toEqualTypeOf<Money<"USD">>();
  expectTypeOf((x: Interval) => interval(x)).returns.toEqualTypeOf<Interval>();
});

test("a growth with levels is a growth rate, and every record with a subject is one", () => {
  expectTypeOf((x: Growth) => growthRate(x)).returns.toEqualTypeOf<GrowthRate>();
  expectTypeOf<Growth>().toExtend<GrowthRate>();
  expectTypeOf((x: PartnerFlow) => subject(x)).returns.toEqualTypeOf<Subject>();
  expectTypeOf((x: Expectation) => subject(x)).returns.toEqualTypeOf<Subject>();
});

test("a partner flow is an observation, and a series is a list of them", () => {
  expectTypeOf<readonly PartnerFlow[]>().toExtend<readonly Observation[]>();
});

test("map takes a constructor as it is", () => {
  const read = (text: string) => (JSON.parse(text) as []).map(observation);
  expectTypeOf(read).returns.toEqualTypeOf<Observation[]>();
});
