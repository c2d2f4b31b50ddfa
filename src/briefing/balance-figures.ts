import { difference, negative } from "../decimal/decimal.js";
import { formatPercent } from "../decimal/format.js";
import { intervalDifference, negativeInterval } from "../decimal/interval-arithmetic.js";
import { growthBetween } from "../measures/growth.js";
import type { SeasonalNote } from "../measures/seasonal-note.js";
import { isMonth } from "../period/month.js";
import { type Period, plusMonths } from "../period/period.js";
import { boundsOf, type Observation } from "../records/observation.js";
import { type BriefingFigure, figure } from "./figure.js";
import type { Known } from "./known.js";
import { printChange, printLevel, printPart } from "./print.js";

/** A briefing reads levels that are not adjusted only. */
const NOT_ADJUSTED: SeasonalNote = "not-seasonally-adjusted";

/** The balance against that of the month before, and through which side it changed. */
export function balanceFigures(known: Known): readonly BriefingFigure[] {
  if (!isMonth(known.period)) return [];
  const before = plusMonths(known.period, -1);
  const now = known.level("balance", known.period);
  const earlier = known.level("balance", before);
  if (earlier === null) return [];
  const ofEarlier = figure("balance-earlier", earlier.value, printLevel(earlier), [earlier], {
    about: before,
    bounds: boundsOf(earlier),
  });
  return now === null
    ? [ofEarlier]
    : [ofEarlier, ...changeFigures(now, earlier), ...partFigures(known, before)];
}

function changeFigures(now: Observation, earlier: Observation): readonly BriefingFigure[] {
  const from = [now, earlier];
  const notes = ["computed"];
  const change = difference(now.value, earlier.value);
  const { rate, bounds } = growthBetween(now, earlier);
  const amount = figure("balance-change", change, printChange(change, now, earlier), from, {
    bounds: intervalDifference(boundsOf(now), boundsOf(earlier)),
    notes,
  });
  if (rate === null) return [amount];
  const percent = formatPercent(rate, { sign: "always" });
  return [
    amount,
    figure("balance-change-percent", rate, percent, from, { bounds, notes: [...notes, NOT_ADJUSTED] }),
  ];
}

function partFigures(known: Known, before: Period): readonly BriefingFigure[] {
  return (["exports", "imports"] as const).flatMap((side) => {
    const [now, earlier] = [known.level(side, known.period), known.level(side, before)];
    if (now === null || earlier === null) return [];
    const rise = difference(now.value, earlier.value);
    const bounds = intervalDifference(boundsOf(now), boundsOf(earlier));
    // More imports make the balance smaller.
    const part = side === "exports" ? rise : negative(rise);
    return [
      figure(`balance-change-from-${side}`, part, printPart(part, now, earlier), [now, earlier], {
        bounds: side === "exports" ? bounds : negativeInterval(bounds),
        notes: ["computed"],
      }),
    ];
  });
}
