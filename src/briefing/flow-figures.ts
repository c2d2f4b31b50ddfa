import type { Decimal } from "../decimal/decimal.js";
import type { Expectation } from "../history/expectation.js";
import { surprise } from "../history/surprise.js";
import { turningPoints } from "../history/turning-point.js";
import { acceleration } from "../measures/acceleration.js";
import type { GrowthRate } from "../measures/growth-rate.js";
import { countMonths, yearEarlier } from "../period/period.js";
import { boundsOf, type Observation } from "../records/observation.js";
import { computedGrowths } from "./computed-growth.js";
import { type BriefingFigure, figure } from "./figure.js";
import { historyFigures } from "./history-figures.js";
import { type BriefingFlow, isTotal, type Known } from "./known.js";
import { printChange, printLevel, printPoints, printRate } from "./print.js";

/** The figures of exports, imports or the balance in the period itself. */
export function flowFigures(
  known: Known,
  flow: BriefingFlow,
  expectations: readonly Expectation[],
): readonly BriefingFigure[] {
  const row = known.level(flow, known.period);
  const published = known.published(flow, known.period);
  return [
    ...(row === null ? [] : [figure(flow, row.value, printLevel(row), [row], { bounds: boundsOf(row) })]),
    ...(published === null ? [] : publishedGrowth(known, flow, published)),
    ...(flow === "balance" ? [] : historyFigures(flow, known.publishedAll(flow), known.period)),
    ...(row === null
      ? []
      : computedGrowths(flow, row, known.bases(flow, yearEarlier(known.period)), published)),
    ...[published, row].flatMap((actual) => (actual === null ? [] : surprises(actual, flow, expectations))),
  ];
}

function publishedGrowth(known: Known, flow: BriefingFlow, published: GrowthRate): readonly BriefingFigure[] {
  const earlier = known.publishedBefore(flow);
  const turn = earlier === null ? undefined : turningPoints([earlier, published])[0]?.to;
  const notes = turn === undefined ? [] : [turn === "growth" ? "returned to growth" : "fell into decline"];
  return [
    ...rateFigure(`${flow}-growth`, published, notes),
    ...(earlier === null ? [] : rateFigure(`${flow}-growth-earlier`, earlier, [])),
    ...(earlier === null ? [] : accelerationFigure(flow, published, earlier)),
  ];
}

/** By how much growth rose or fell, where both rates are of periods of one length. */
function accelerationFigure(
  flow: BriefingFlow,
  published: GrowthRate,
  earlier: GrowthRate,
): readonly BriefingFigure[] {
  if (countMonths(earlier.period) !== countMonths(published.period)) return [];
  const { difference, bounds } = acceleration(published, earlier);
  if (difference === null) return [];
  return [
    figure(`${flow}-acceleration`, difference, printPoints(difference), [published, earlier], {
      bounds,
      notes: ["from published rates"],
    }),
  ];
}

/** A published growth rate, where there is one. */
export function rateFigure(
  name: BriefingFigure["name"],
  rate: GrowthRate,
  notes: readonly string[],
): readonly BriefingFigure[] {
  if (rate.rate === null) return [];
  const origin = rate.derivedFrom === undefined ? [] : [`from ${rate.derivedFrom}`];
  return [
    figure(name, rate.rate, printRate(rate.rate, rate.bounds), [rate], {
      about: rate.partner ?? rate.period,
      bounds: rate.bounds,
      notes: ["published", ...notes, ...origin],
    }),
  ];
}

function surprises(
  actual: Observation | GrowthRate,
  flow: BriefingFlow,
  expectations: readonly Expectation[],
): readonly BriefingFigure[] {
  const of = "comparison" in actual ? actual.comparison : "level";
  return expectations
    .filter((one) => one.reporter === actual.reporter && isTotal(one) && one.flow === flow)
    .filter((one) => one.of === of && one.period === actual.period)
    .flatMap((expected) => {
      const found = surprise(actual, expected);
      if (found === null) return [];
      const about = expected.sources.join(", ");
      const from = [actual, expected];
      const notes = [found.position, ...(found.certain ? [] : ["within rounding"])];
      const expectedFigure = (end: "low" | "high"): BriefingFigure => {
        const value = expected[end];
        const printed = of === "level" ? printLevel({ value }) : printRate(value, null, "negative");
        return figure(`${flow}-expected-${end}`, value, printed, [expected], { about });
      };
      const surpriseFigure = (end: "low" | "high", distance: Decimal): BriefingFigure => {
        const printed =
          "comparison" in actual
            ? printPoints(distance, "negative")
            : printChange(distance, actual, { value: expected[end] });
        return figure(`${flow}-surprise-from-${end}`, distance, printed, from, { about, notes });
      };
      return [
        expectedFigure("low"),
        expectedFigure("high"),
        surpriseFigure("low", found.fromLow),
        surpriseFigure("high", found.fromHigh),
      ];
    });
}
