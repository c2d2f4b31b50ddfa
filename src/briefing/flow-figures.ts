import { formatPoints } from "../decimal/format.js";
import { type Expectation, surprise } from "../history/surprise.js";
import { turningPoints } from "../history/turning-point.js";
import { acceleration } from "../measures/acceleration.js";
import type { GrowthRate } from "../measures/growth-rate.js";
import { countMonths, yearEarlier } from "../period/period.js";
import { boundsOf } from "../records/observation.js";
import { computedGrowths } from "./computed-growth.js";
import { type BriefingFigure, figure } from "./figure.js";
import type { BriefingFlow, Known } from "./known.js";
import { printLevel, printRate } from "./print.js";

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
    ...(row === null ? [] : computedGrowths(flow, row, known.bases(flow, yearEarlier(known.period)))),
    ...(published === null ? [] : surprises(published, flow, expectations)),
  ];
}

function publishedGrowth(known: Known, flow: BriefingFlow, published: GrowthRate): readonly BriefingFigure[] {
  const earlier = known.publishedBefore(flow);
  const turn = earlier === null ? undefined : turningPoints([earlier, published])[0]?.to;
  const notes = turn === undefined ? [] : [turn === "growth" ? "returned to growth" : "fell into decline"];
  const figures = [...rateFigure(`${flow}-growth`, published, notes)];
  if (earlier === null) return figures;
  figures.push(...rateFigure(`${flow}-growth-earlier`, earlier, []));
  if (countMonths(earlier.period) !== countMonths(published.period)) return figures;
  const { difference, bounds } = acceleration(published, earlier);
  if (difference === null) return figures;
  const from = [published, earlier];
  figures.push(
    figure(`${flow}-acceleration`, difference, formatPoints(difference, { sign: "always" }), from, {
      bounds,
      notes: ["from published rates"],
    }),
  );
  return figures;
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
  published: GrowthRate,
  flow: BriefingFlow,
  expectations: readonly Expectation[],
): readonly BriefingFigure[] {
  return expectations
    .filter((one) => one.reporter === published.reporter && one.partner === undefined && one.flow === flow)
    .filter((one) => one.of === published.comparison && one.period === published.period)
    .flatMap((expected) => {
      const found = surprise(published, expected);
      if (found === null) return [];
      const about = expected.sources.join(", ");
      const notes = [found.position, ...(found.certain ? [] : ["within rounding"])];
      const from = [published, expected];
      const { low, high } = expected;
      return [
        figure(`${flow}-expected-low`, low, printRate(low, null, "negative"), [expected], { about }),
        figure(`${flow}-expected-high`, high, printRate(high, null, "negative"), [expected], { about }),
        figure(`${flow}-surprise-from-low`, found.fromLow, formatPoints(found.fromLow), from, {
          about,
          notes,
        }),
        figure(`${flow}-surprise-from-high`, found.fromHigh, formatPoints(found.fromHigh), from, {
          about,
          notes,
        }),
      ];
    });
}
