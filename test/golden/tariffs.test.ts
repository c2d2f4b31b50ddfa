import {
  dayWeightedTariff,
  formatPercent,
  type Period,
  percent,
  printed,
  publishedTariffAverage,
  type TariffRegimeInput,
  type TariffStep,
  tariffOn,
  tariffRegime,
  tariffSteps,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { goldenCase } from "./golden-case.js";

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
