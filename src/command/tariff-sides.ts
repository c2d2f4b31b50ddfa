import {
  compareTariffDays,
  type Day,
  dayWeightedTariff,
  firstDay,
  lastDay,
  type Period,
  plusDays,
  type TariffMeasure,
  type TariffOptions,
  type TariffRegime,
  tariffOn,
  tariffSteps,
} from "tradefigures";
import { described, rateOf } from "./showing/duties.js";
import { hasOrdinary, type TariffChange, type TariffSide } from "./showing/tariffs.js";

/** The days of a year on which the total of one side or an act behind it changed, each with what became of the duties. */
export function sideOfYear(regime: TariffRegime, year: Period, asked: TariffOptions): TariffSide {
  const { imposer, target, measures, complete, notCovered = [] } = regime;
  const [first, last] = [firstDay(year), lastDay(year)];
  const inYear = ({ from, until }: { from: Day; until?: Day | null }) =>
    from <= last && (until ?? "~") > first;
  const steps = tariffSteps(regime, asked);
  const covered = steps.filter(inYear);
  const acts = [...covered, ...measures].flatMap(({ from, until }) => [from, until ?? from]);
  const shown = [...new Set([first, ...acts])]
    .filter((day) => day >= first && day <= last)
    .filter((day) => covered.some(({ from, until }) => from <= day && (until === null || day < until)))
    .sort();
  const changes = shown.flatMap((from) => {
    if (from === shown[0]) return { from, ...stateOn(regime, from, asked) };
    const change = changesOn(regime, from, asked);
    return change.lines.length === 0 ? [] : { from, ...change };
  });
  const days = shown.map((day) => tariffOn(regime, day, asked));
  const onSome = new Set(days.flatMap(({ onSomeGoods }) => onSomeGoods));
  const covers = complete !== undefined && complete.from <= first && (complete.until ?? "~") > last;
  return {
    imposer,
    target,
    withOrdinary: hasOrdinary(regime),
    steps: covered,
    changes,
    mean: covers ? dayWeightedTariff(steps, year) : null,
    onSomeGoods: measures.filter(
      (measure) => inYear(measure) && (measure.scope.unknown !== undefined || onSome.has(measure)),
    ),
    notAdValorem: [...new Set(days.flatMap(({ notAdValorem }) => notAdValorem))],
    displaced: [
      ...new Map(days.flatMap(({ displaced }) => displaced.map((one) => [one.measure, one]))).values(),
    ],
    notCovered,
  };
}

/** What is in force on the first day that is shown. */
function stateOn(regime: TariffRegime, day: Day, asked: TariffOptions): TariffChange {
  const { total, parts } = tariffOn(regime, day, asked);
  const word = ({ from }: TariffMeasure): string => (from === day ? "began" : "in force");
  return { total, lines: parts.map(({ measure }) => `${word(measure)}: ${described(measure)}`) };
}

/** What became of the duties between a day and the day before. */
function changesOn(regime: TariffRegime, day: Day, asked: TariffOptions): TariffChange {
  const { current, began, ended, changed } = compareTariffDays(regime, day, plusDays(day, -1), asked);
  const lines = [
    ...began.map((measure) => `began: ${described(measure)}`),
    ...changed.map(({ current, earlier, change }) =>
      change?.isZero()
        ? `continued by another act: ${described(current)}`
        : `changed: ${described(current)}, before ${rateOf(earlier)}`,
    ),
    ...ended.map((measure) => `ended: ${described(measure)}, ${measure.ended ?? "no reason given"}`),
  ];
  return { total: current.total, lines };
}
