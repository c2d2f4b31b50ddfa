import { difference, negative } from "../decimal/decimal.js";
import { formatPercent } from "../decimal/format.js";
import { intervalDifference } from "../decimal/interval-arithmetic.js";
import { growthBetween } from "../measures/growth.js";
import { isMonth } from "../period/month.js";
import { plusMonths } from "../period/period.js";
import { boundsOf } from "../records/observation.js";
import { type BriefingFigure, figure } from "./figure.js";
import type { Known } from "./known.js";
import { printChange, printLevel, printPart } from "./print.js";

/** The balance against that of the month before, and through which side it changed. */
export function balanceFigures(known: Known): readonly BriefingFigure[] {
  if (!isMonth(known.period)) return [];
  const before = plusMonths(known.period, -1);
  const [now, earlier] = [known.level("balance", known.period), known.level("balance", before)];
  if (earlier === null) return [];
  const figures = [
    figure("balance-earlier", earlier.value, printLevel(earlier), [earlier], {
      about: before,
      bounds: boundsOf(earlier),
    }),
  ];
  if (now === null) return figures;
  const growth = growthBetween(now, earlier);
  const change = difference(now.value, earlier.value);
  const from = [now, earlier];
  figures.push(
    figure("balance-change", change, printChange(change, now.value), from, {
      bounds: intervalDifference(boundsOf(now), boundsOf(earlier)),
      notes: ["computed"],
    }),
  );
  if (growth.rate !== null)
    figures.push(
      figure("balance-change-percent", growth.rate, formatPercent(growth.rate, { sign: "always" }), from, {
        bounds: growth.bounds,
        notes: ["computed"],
      }),
    );
  for (const side of ["exports", "imports"] as const) {
    const [current, previous] = [known.level(side, known.period), known.level(side, before)];
    if (current === null || previous === null) continue;
    const rise = difference(current.value, previous.value);
    const part = side === "exports" ? rise : negative(rise);
    figures.push(
      figure(`balance-change-from-${side}`, part, printPart(part, now.value), [current, previous], {
        bounds:
          side === "exports"
            ? intervalDifference(boundsOf(current), boundsOf(previous))
            : intervalDifference(boundsOf(previous), boundsOf(current)),
        notes: ["computed"],
      }),
    );
  }
  return figures;
}
