import { monthsOf } from "../period/period.js";
import type { PublishedTariffAverage } from "../tariffs/averages/published-average.js";
import { type BriefingFigure, figure } from "./figure.js";
import type { Known } from "./known.js";
import { printRate } from "./print.js";

/** Average tariffs between the economy and others, as published for the period or a day in it. */
export function tariffFigures(
  known: Known,
  reporter: string,
  averages: readonly PublishedTariffAverage[],
): readonly BriefingFigure[] {
  const { period } = known;
  const months: readonly string[] = monthsOf(period);
  return averages
    .filter(({ imposer, target }) => imposer === reporter || target === reporter)
    .filter(({ date }) => date === period || (!date.includes("/") && months.includes(date.slice(0, 7))))
    .map((one) =>
      figure("tariff-average", one.average, printRate(one.average, one.bounds, "negative"), [one], {
        about: `${one.imposer} on ${one.target}`,
        bounds: one.bounds,
        notes: ["published", one.estimator],
      }),
    );
}
