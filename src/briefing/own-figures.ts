import { difference } from "../decimal/decimal.js";
import { intervalDifference } from "../decimal/interval-arithmetic.js";
import { isMonth } from "../period/month.js";
import { firstMonth, januaryTo, lastMonth, type Period, plusMonths } from "../period/period.js";
import { boundsOf, type Observation } from "../records/observation.js";
import { sumOfRows } from "../records/sum-of-rows.js";
import { type BriefingFigure, type BriefingFigureName, figure } from "./figure.js";
import type { BriefingFlow, Known } from "./known.js";
import { printLevel, printRate } from "./print.js";

const FLOWS = ["exports", "imports", "balance"] as const;

/** A level as the office gave it, and how it was put together. */
interface OwnLevel {
  readonly row: Observation;
  readonly from: readonly Observation[];
  readonly note: "published" | "sum of published figures" | "difference of exports and imports";
}

/** The main figures as the office itself gave them in other currencies: nothing is converted. */
export function ownFigures(known: Known): readonly BriefingFigure[] {
  const { period } = known;
  const whole = januaryTo(lastMonth(period));
  return known
    .inOtherCurrencies()
    .flatMap((own) => [
      ...FLOWS.flatMap((flow) => ownFigure(own, flow, flow, period)),
      ...(isMonth(period) ? ownLevelFigure(own, "balance-earlier", "balance", plusMonths(period, -1)) : []),
      ...(firstMonth(period) === firstMonth(whole)
        ? []
        : FLOWS.flatMap((flow) => ownFigure(own, `${flow}-to-date`, flow, whole))),
    ]);
}

/** A level with its growth as printed. */
function ownFigure(
  own: Known,
  name: BriefingFlow | `${BriefingFlow}-to-date`,
  flow: BriefingFlow,
  period: Period,
): readonly BriefingFigure[] {
  const rate = own.published(flow, period);
  const growth =
    rate === null || rate.rate === null
      ? []
      : [
          figure(`${name}-growth-own`, rate.rate, printRate(rate.rate, rate.bounds), [rate], {
            about: own.currency,
            bounds: rate.bounds,
            notes: ["published"],
          }),
        ];
  return [...ownLevelFigure(own, name, flow, period), ...growth];
}

function ownLevelFigure(
  own: Known,
  name: BriefingFlow | `${BriefingFlow}-to-date` | "balance-earlier",
  flow: BriefingFlow,
  period: Period,
): readonly BriefingFigure[] {
  const level = ownLevel(own, flow, period);
  if (level === null) return [];
  const { row, from, note } = level;
  const named: BriefingFigureName = `${name}-own`;
  return [
    figure(named, row.value, printLevel(row), from, {
      about: own.currency,
      bounds: boundsOf(row),
      notes: [note],
    }),
  ];
}

function ownLevel(own: Known, flow: BriefingFlow, period: Period): OwnLevel | null {
  const parts = own.partsOf(flow, period);
  if (parts !== null)
    return {
      row: sumOfRows(parts, period),
      from: parts,
      note: parts.length === 1 ? "published" : "sum of published figures",
    };
  if (flow !== "balance") return null;
  const [exported, imported] = [ownLevel(own, "exports", period), ownLevel(own, "imports", period)];
  if (exported === null || imported === null) return null;
  const bounds = intervalDifference(boundsOf(exported.row), boundsOf(imported.row));
  const value = difference(exported.row.value, imported.row.value);
  return {
    row: { ...exported.row, flow, value, bounds },
    from: [...exported.from, ...imported.from],
    note: "difference of exports and imports",
  };
}
