import {
  type Day,
  dayWeightedTariff,
  decimal,
  difference,
  dutyOn,
  formatPercent,
  type Period,
  percent,
  printed,
  publishedTariffAverage,
  sum,
  type TariffRegimeInput,
  type TariffStep,
  tariffOn,
  tariffRegime,
  tariffSteps,
  product as times,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { goldenCase, toPlacesOf } from "./golden-case.js";

describe("duties in force", () => {
  const duties = goldenCase<
    { regime: TariffRegimeInput; period: Period },
    { steps: string[]; fentanylMean: string; mean: string }
  >("us-duties-of-2025");
  const regime = tariffRegime(duties.inputs.regime);

  test(duties.figure, () => {
    const steps = tariffSteps(regime);
    expect(steps.map(({ from, total }) => `${from} ${formatPercent(total, { decimals: 0 })}`)).toEqual(
      duties.expected.steps,
    );
    expect(steps.at(-1)?.until).toBeNull();
    expect(String(dayWeightedTariff(steps, duties.inputs.period))).toBe(duties.expected.mean);
    const measures = regime.measures.filter(({ name }) => name === "IEEPA fentanyl");
    const fentanyl = tariffSteps(tariffRegime({ ...regime, measures }));
    expect(String(dayWeightedTariff(fentanyl, duties.inputs.period))).toBe(duties.expected.fentanylMean);
  });

  test("they add, they do not compound", () => {
    const { parts, total } = tariffOn(regime, "2025-04-10");
    expect(parts.map(({ rate }) => String(rate))).toEqual(["0.2", "1.25"]);
    expect(String(total)).toBe("1.45");
  });

  const held = goldenCase<
    { steps: (Omit<TariffStep, "total"> & { total: string })[]; period: Period },
    { mean: string }
  >("rate-cut-within-november");

  test(`${held.figure}: it was cut on the tenth of November`, () => {
    const steps = held.inputs.steps.map((step) => ({ ...step, total: percent(step.total) }));
    expect(String(dayWeightedTariff(steps, held.inputs.period))).toBe(held.expected.mean);
  });
});

describe("a customs entry", () => {
  const entry = goldenCase<
    { value: `${number}`; currency: "USD"; product: string; day: Day; rates: `${number}`[] },
    { lines: string[]; total: string; effective: string; ifCompounded: string }
  >("customs-entry-of-14172");
  const { value, currency, product, day, rates } = entry.inputs;
  const regime = tariffRegime({
    imposer: "US",
    target: "CN",
    stacking: { kind: "additive" },
    measures: rates.map((rate, index) => ({
      name: `duty ${index}`,
      authority: "not said",
      duty: { kind: "ad-valorem", rate },
      from: day,
    })),
  });
  const bill = dutyOn(regime, { product, day, value: { amount: value, currency } });

  test(entry.figure, () => {
    expect(bill.lines.map(({ amount }) => amount.toFixed(2))).toEqual(entry.expected.lines);
    expect(bill.total.amount.toFixed(2)).toBe(entry.expected.total);
    expect(toPlacesOf(entry.expected.effective, bill.effective)).toBe(entry.expected.effective);
  });

  test("compounding would be wrong by more than two thousand dollars", () => {
    const compounded = rates.reduce(
      (total, rate) => times(total, sum([decimal(1), decimal(rate)])),
      decimal(value),
    );
    expect(difference(compounded, decimal(value)).toFixed()).toBe(entry.expected.ifCompounded);
    expect(difference(decimal(entry.expected.ifCompounded), bill.total.amount).toFixed()).toBe("2131.1125");
  });
});

describe("averages that were published", () => {
  const averages = goldenCase<
    { averages: (Record<"imposer" | "target" | "average" | "estimator", string> & { date: Period })[] },
    unknown[]
  >("published-average-tariffs");

  test(averages.figure, () => {
    const read = averages.inputs.averages.map((input) =>
      publishedTariffAverage({ ...input, average: printed(input.average), source: averages.source }),
    );
    expect(JSON.parse(JSON.stringify(read))).toMatchObject(averages.expected);
    expect(read.map(({ estimator }) => estimator)).toEqual(
      averages.inputs.averages.map(({ estimator }) => estimator),
    );
  });
});
