import {
  acquiredGrowth,
  type Basket,
  carryOver,
  type Day,
  dailyAverageGrowth,
  decimal,
  dutyOn,
  formatIndex,
  formatPercent,
  geksIndex,
  growthRate,
  grubelLloyd,
  herfindahlIndex,
  intersection,
  lineWeightedTariff,
  type Month,
  mirrorGap,
  newsAndNoise,
  observation,
  partnerFlow,
  printed,
  type RevisionRegression,
  type RoundingMode,
  revisionSummary,
  revisions,
  type TradeWeights,
  tariffRegime,
  tradeWeightedTariff,
  type WeightedLine,
  workingDays,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { goldenCase, toPlacesOf } from "./golden-case.js";

type Text = `${number}`;

const rows = (flow: "exports" | "imports", values: readonly number[], period: Month = "2025-11") =>
  values.map((value, k) =>
    observation({ reporter: "XX", flow, product: `P${k}`, period, currency: "USD", value }),
  );

describe("a definition as its source has it:", () => {
  const weighted = goldenCase<
    { lines: WeightedLine[]; weights: TradeWeights },
    Record<"bySubheading" | "byLine", string>
  >("average-weighted-by-subheadings");
  test(weighted.figure, () => {
    const { lines, weights } = weighted.inputs;
    expect(tradeWeightedTariff(lines, weights).average?.toFixed()).toBe(weighted.expected.bySubheading);
    expect(lineWeightedTariff(lines, weights).average?.toFixed()).toBe(weighted.expected.byLine);
  });

  const korea = goldenCase<
    {
      month: Month;
      base: Month;
      growth: string;
      holidays: Day[];
      baseHolidays: Day[];
      firstDays: { growth: string; current: Text; base: Text };
    },
    { days: number[]; printed: string; firstDaysPrinted: string }
  >("daily-average-of-korea");
  test(korea.figure, () => {
    const { month, base, growth, holidays, baseHolidays, firstDays } = korea.inputs;
    const grown = (rate: string) =>
      growthRate({
        ...{ reporter: "KR", flow: "exports", period: month, comparison: "year-on-year" },
        rate: printed(rate),
      });
    const days = [
      workingDays(month, { halfDays: [6], holidays }),
      workingDays(base, { halfDays: [6], holidays: baseHolidays }),
    ];
    expect(days).toEqual(korea.expected.days);
    const daily = dailyAverageGrowth(grown(growth), { current: days[0]!, base: days[1]! });
    expect(formatPercent(daily.rate)).toBe(korea.expected.printed);
    expect(daily.adjustment).toBe("daily-average");
    const { current, base: before } = firstDays;
    const first = dailyAverageGrowth(grown(firstDays.growth), { current, base: before });
    const shown = printed(korea.expected.firstDaysPrinted).bounds;
    expect(intersection([first.bounds!, shown])).not.toBeNull();
  });

  const euroArea = goldenCase<
    { quarters: Record<string, number[]> },
    { carryOver: string[]; acquired: string }
  >("carry-over-of-the-euro-area");
  test(euroArea.figure, () => {
    const months = Object.entries(euroArea.inputs.quarters).flatMap(([year, levels]) =>
      levels.flatMap((value, quarter) =>
        [1, 2, 3].map((m) =>
          observation({
            ...{ reporter: "EA", flow: "exports", currency: "EUR", value },
            period: `${year}-${String(3 * quarter + m).padStart(2, "0")}` as Month,
          }),
        ),
      ),
    );
    const { carryOver: carried, acquired } = euroArea.expected;
    expect([1999, 2000].map((year, i) => toPlacesOf(carried[i]!, carryOver(months, year).rate))).toEqual(
      carried,
    );
    expect(toPlacesOf(acquired, acquiredGrowth(months, 2000).rate)).toBe(acquired);
  });

  const subGroups = goldenCase<
    Record<"oneSign" | "twoSigns", Record<"exports" | "imports", number[]>>,
    { products: string[]; total: string; adjusted: string[] }
  >("imbalance-in-two-sub-groups");
  test(subGroups.figure, () => {
    const { products, total, adjusted } = subGroups.expected;
    [subGroups.inputs.oneSign, subGroups.inputs.twoSigns].forEach(({ exports: sold, imports }, i) => {
      const found = grubelLloyd(rows("exports", sold), rows("imports", imports));
      expect(found.products.map(({ index }) => formatIndex(index, { base: 1 }))).toEqual(products);
      expect(formatIndex(found.total, { base: 1 })).toBe(total);
      expect(formatIndex(found.adjusted, { base: 1 })).toBe(adjusted[i]);
    });
    expect(adjusted).toHaveLength(2);
  });

  const mirror = goldenCase<{ reports: [number, number][] }, { asymmetry: string[] }>("mirror-of-one-trade");
  test(mirror.figure, () => {
    const about = { period: "2025-11", currency: "USD" } as const;
    const found = mirror.inputs.reports.map(
      ([sold, bought]) =>
        mirrorGap(
          partnerFlow({ ...about, reporter: "CN", partner: "US", flow: "exports", value: sold }),
          partnerFlow({ ...about, reporter: "US", partner: "CN", flow: "imports", value: bought }),
        ).asymmetry,
    );
    expect(found.map((value) => value?.toFixed(4))).toEqual(mirror.expected.asymmetry);
  });

  const chinese = goldenCase<
    { prints: [Month, string, string][] },
    Record<"mean" | "standardError" | "meanAbsolute" | "relativeMeanAbsolute", string> &
      Record<"news" | "noise", string[]>
  >("revisions-of-chinese-growth");
  test(chinese.figure, () => {
    const about = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const;
    const made = revisions(
      chinese.inputs.prints.flatMap(([period, first, later]) => [
        growthRate({ ...about, period, published: "2025-12-31", rate: printed(`${first}%`) }),
        growthRate({ ...about, period, readOn: "2026-07-07", rate: printed(`${later}%`) }),
      ]),
      "first-to-latest",
    );
    const { news: expectedNews, noise: expectedNoise, ...expected } = chinese.expected;
    const summary = revisionSummary(made);
    for (const [name, value] of Object.entries(expected))
      expect(toPlacesOf(value, summary[name as keyof typeof expected]), name).toBe(value);
    const shown = ({ intercept, slope, fStatistic, pValue }: RevisionRegression) =>
      [
        intercept!.estimate,
        intercept!.standardError,
        slope!.estimate,
        slope!.standardError,
        fStatistic!,
        pValue!,
      ].map((figure) => figure.toFixed(8));
    const { news, noise } = newsAndNoise(made);
    expect([shown(news), shown(noise)]).toEqual([expectedNews, expectedNoise]);
  });

  const fivePeriods = goldenCase<
    Record<"prices" | "quantities", number[][]>,
    Record<"tornqvist" | "fisherSteps", string[]>
  >("prices-over-five-periods");
  test(fivePeriods.figure, () => {
    const { prices, quantities } = fivePeriods.inputs;
    const baskets = (isThere: (product: number, t: number) => boolean): Basket[] =>
      prices[0]!.map((_, t) => ({
        period: `2025-0${t + 1}` as Month,
        items: prices.flatMap((of, i) =>
          isThere(i, t)
            ? { product: `P${i}`, price: decimal(of[t]!), quantity: decimal(quantities[i]![t]!) }
            : [],
        ),
      }));
    const all = geksIndex(
      baskets(() => true),
      { formula: "tornqvist" },
    );
    expect(all.slice(1).map(({ index }) => index?.toFixed(6))).toEqual(fivePeriods.expected.tornqvist);
    const some = geksIndex(baskets((i, t) => i !== 0 || t !== 1));
    const steps = some.slice(1).map(({ index }, t) => (Number(index) / Number(some[t]!.index)).toFixed(6));
    expect(steps).toEqual(fivePeriods.expected.fisherSteps);
  });

  const quota = goldenCase<
    {
      entries: { value: Text; within: Text; over: Text; rounding?: RoundingMode }[];
      quantity: number;
      limit: number;
    },
    [string, string][]
  >("quota-within-an-entry");
  test(quota.figure, () => {
    const { entries, quantity, limit } = quota.inputs;
    const tons = (amount: number) => ({ amount, unit: "t" });
    const ad = (rate: Text) => ({ kind: "ad-valorem", rate }) as const;
    const found = entries.map(({ value, within, over, rounding }) => {
      const duty = { kind: "quota", limit: tons(limit), within: ad(within), over: ad(over) } as const;
      const measure = { name: "quota", authority: "act", from: "2025-01-01", duty } as const;
      const regime = tariffRegime({
        ...{ imposer: "US", target: "CN", stacking: { kind: "additive" } },
        measures: [measure],
      });
      const entry = { product: "170112", day: "2025-11-15", quotaUsed: { quota: tons(0) } } as const;
      const bill = dutyOn(
        regime,
        { ...entry, value: { amount: value, currency: "USD" }, quantity: tons(quantity) },
        { rounding },
      );
      return [bill.total.amount.toFixed(2), bill.lines[0]!.exact.toFixed()];
    });
    expect(found).toEqual(quota.expected);
  });

  const concentration = goldenCase<{ exports: number[] }, string[]>("concentration-as-an-index");
  test(concentration.figure, () => {
    const index = herfindahlIndex(rows("exports", concentration.inputs.exports));
    expect([formatIndex(index, { base: 1 }), formatIndex(index, { base: 10_000 })]).toEqual(
      concentration.expected,
    );
  });
});
