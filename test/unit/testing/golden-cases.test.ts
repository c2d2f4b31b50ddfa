import {
  acquiredGrowth,
  balanceChange,
  carryOver,
  contributionToGrowth,
  type Decimal,
  dailyAverageGrowth,
  decimal,
  dutyOn,
  fisherIndex,
  growthBetween,
  growthRate,
  grubelLloyd,
  herfindahlIndex,
  impliedBase,
  impliedRate,
  laspeyresIndex,
  type Month,
  observation,
  paascheIndex,
  partnerFlow,
  priceQuantity,
  printed,
  product,
  roundTo,
  series,
  shareOf,
  sum,
  tariffRegime,
  tradeBalance,
  tradeMonth,
  tradeWeightedTariff,
} from "tradefigures";
import { type GoldenCase, goldenCases, tradeMatchers } from "tradefigures/testing";
import { describe, expect, test } from "vitest";
import { isDeeplyFrozen } from "../../property/random-series.js";

const amount = (text: string) => (/[a-z]/.test(text) ? printed(text) : decimal(text));
const row = (period: Month, text: string, more = {}) =>
  observation({ reporter: "XX", flow: "balance", currency: "USD", period, value: amount(text), ...more });

/** The digits that a case gives: cut off where they go on, or rounded at their last place. */
function shows(value: Decimal | null, digits: string): void {
  expect(value).not.toBeNull();
  const places = digits.split(".")[1]?.length ?? 0;
  const step = `1e-${places}` as `${number}`;
  const [cut, rounded] = [roundTo(value!, step, { rounding: "truncate" }), roundTo(value!, step)];
  expect([cut.toFixed(places), rounded.toFixed(places)]).toContain(digits);
}

/** What the library makes of a case. */
function check(one: GoldenCase): void {
  switch (one.measure) {
    case "growth": {
      const { current, base } = one.inputs;
      const { rate } = growthBetween(row("2025-11", current), row("2024-11", base));
      if (one.expected.rate === null) expect(rate).toBeNull();
      else {
        shows(rate, one.expected.rate);
        expect(tradeMatchers.toPrintAs(rate, one.expected.printed!)).toMatchObject({ pass: true });
      }
      return;
    }
    case "balance": {
      const [exports, imports] = [printed(one.inputs.exports), printed(one.inputs.imports)];
      const month = tradeMonth({ reporter: "CN", period: "2025-11", currency: "USD", exports, imports });
      expect(tradeMatchers.toBeWithinRounding(tradeBalance(month), one.expected.balance).pass).toBe(true);
      expect(balanceChange(month, { ...month, period: "2025-10" }).change.isZero()).toBe(true);
      return;
    }
    case "implied-base": {
      const { base, baseBounds: bounds } = impliedBase(printed(one.inputs.level), printed(one.inputs.growth));
      shows(base, one.expected.base);
      shows(bounds.low, one.expected.low);
      shows(bounds.high, one.expected.high);
      return;
    }
    case "implied-rate": {
      const [of, converted] = [printed(one.inputs.amount), printed(one.inputs.converted)];
      const { rate, bounds } = impliedRate({ base: "USD", amount: of, quote: "KRW", converted });
      shows(rate, one.expected.rate);
      shows(bounds.low, one.expected.low);
      shows(bounds.high, one.expected.high);
      return;
    }
    case "contribution": {
      const { part, partBefore, whole, wholeBefore } = one.inputs;
      const flow = { flow: "exports", partner: "US" } as const;
      const [parts, wholes] = [
        [row("2024-11", partBefore, flow), row("2025-11", part, flow)],
        [row("2024-11", wholeBefore, { flow: "exports" }), row("2025-11", whole, { flow: "exports" })],
      ];
      shows(contributionToGrowth(parts, wholes).at(-1)!.contribution, one.expected.points);
      shows(shareOf(parts[1]!, wholes[1]!), one.expected.share);
      shows(shareOf(parts[0]!, wholes[0]!), one.expected.shareBefore);
      return;
    }
    case "concentration":
      shows(
        herfindahlIndex(
          one.inputs.parts.map((value, index) =>
            partnerFlow({
              reporter: "CN",
              partner: `P${index}`,
              flow: "exports",
              period: "2025-11",
              currency: "CNY",
              value: decimal(value),
            }),
          ),
        ),
        one.expected.herfindahl,
      );
      return;
    case "intra-industry": {
      const [sold, bought] = (["exports", "imports"] as const).map((flow) =>
        one.inputs[flow].map((value, index) => row("2025-11", value, { flow, product: `0${index + 1}` })),
      );
      const { total, adjusted } = grubelLloyd(sold!, bought!);
      shows(total, one.expected.index);
      shows(adjusted, one.expected.adjusted);
      return;
    }
    case "price-index": {
      const { formula, basePrices, baseQuantities, prices, quantities } = one.inputs;
      const items = prices.map((price, index) =>
        priceQuantity({
          product: `P${index}`,
          price: decimal(price),
          quantity: decimal(quantities[index]!),
          basePrice: decimal(basePrices[index]!),
          baseQuantity: decimal(baseQuantities[index]!),
        }),
      );
      const index = { laspeyres: laspeyresIndex, paasche: paascheIndex, fisher: fisherIndex }[formula](items);
      shows(index, one.expected.index);
      return;
    }
    case "carry-over": {
      // A quarter as three months of a third each: all levels by three.
      const quarters = [
        ...one.inputs.before.map((level) => [2024, level] as const),
        ...one.inputs.sofar.map((level) => [2025, level] as const),
      ];
      const rows = series(
        { reporter: "XX", flow: "exports", currency: "EUR" },
        Object.fromEntries(
          quarters.flatMap(([year, level], index) =>
            [1, 2, 3].map((month) => [
              `${year}-${String((index % 4) * 3 + month).padStart(2, "0")}`,
              decimal(level),
            ]),
          ),
        ),
      );
      const { rate } = one.inputs.sofar.length === 0 ? carryOver(rows, 2025) : acquiredGrowth(rows, 2025);
      shows(rate, one.expected.growth);
      return;
    }
    case "daily-average": {
      const { growth, days, daysBefore } = one.inputs;
      const rate = growthRate({
        reporter: "KR",
        flow: "exports",
        period: "2025-10",
        comparison: "year-on-year",
        rate: printed(growth),
      });
      const daily = dailyAverageGrowth(rate, { current: decimal(days), base: decimal(daysBefore) });
      expect(tradeMatchers.toPrintAs(daily.rate, one.expected.printed).pass).toBe(true);
      return;
    }
    case "average-tariff": {
      const lines = one.inputs.rates.map((rate, index) => ({
        product: `87032${index}`,
        rate: decimal(rate),
        imports: decimal(one.inputs.imports[index]!),
      }));
      shows(
        tradeWeightedTariff(lines, { period: "2024-01/2024-12", of: "imports" }).average,
        one.expected.weighted,
      );
      return;
    }
    case "duty": {
      const regime = tariffRegime({
        imposer: "US",
        target: "CN",
        stacking: { kind: "additive" },
        measures: one.inputs.rates.map((rate, index) => ({
          name: `measure ${index}`,
          authority: "act",
          from: "2025-01-01",
          duty: { kind: "ad-valorem", rate: decimal(rate) },
        })),
      });
      const bill = dutyOn(regime, {
        product: "7318.15",
        day: "2025-11-15",
        value: { amount: decimal(one.inputs.value), currency: "USD" },
      });
      expect(bill.lines.map(({ amount }) => amount.toFixed(2))).toEqual(one.expected.lines);
      expect(bill.total.amount.toFixed(2)).toBe(one.expected.total);
      return;
    }
    case "sum":
      expect(tradeMatchers.toAddUp(one.inputs.terms, decimal(one.expected.total)).pass).toBe(true);
      expect(String(sum(one.inputs.terms.map(decimal)))).toBe(one.expected.total);
      return;
    case "product": {
      const [first, second] = one.inputs.factors;
      const exact = product(decimal(first), decimal(second));
      expect(String(exact)).toBe(one.expected.product);
      expect(String(roundTo(exact, "0.01"))).toBe(one.expected.cents);
    }
  }
}

test("each case has a name of its own and a measure that is known", () => {
  expect(new Set(goldenCases.map(({ name }) => name)).size).toBe(goldenCases.length);
  for (const { name } of goldenCases) expect(name).toMatch(/^[A-Za-z].{5,}[a-z\d%]$/);
  const counts = new Map<string, number>();
  for (const { measure } of goldenCases) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  // As counted in the file: three formulas of four periods each, and so on.
  expect(Object.fromEntries(counts)).toEqual({
    growth: 7,
    balance: 2,
    "implied-base": 3,
    "implied-rate": 3,
    contribution: 1,
    concentration: 1,
    "intra-industry": 2,
    "price-index": 12,
    "carry-over": 2,
    "daily-average": 1,
    "average-tariff": 1,
    duty: 1,
    sum: 2,
    product: 1,
  });
  const indices = goldenCases.filter(({ measure }) => measure === "price-index").map(({ name }) => name);
  expect(
    indices.filter((name) => /^the (laspeyres|paasche|fisher) index of period [2345]$/.test(name)),
  ).toHaveLength(12);
});

describe("the library agrees with the golden case:", () => {
  test.each(goldenCases.map((one) => [one.name, one] as const))("%s", (_, one) => check(one));
});

test("golden cases have a source and a name of their own, and cannot be changed", () => {
  expect(new Set(goldenCases.map(({ name }) => name)).size).toBe(goldenCases.length);
  for (const { source } of goldenCases) expect(source).toMatch(/\w/);
  expect(isDeeplyFrozen(goldenCases)).toBe(true);
});
