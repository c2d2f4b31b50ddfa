import { difference } from "../../../decimal/decimal.js";
import { intervalDifference } from "../../../decimal/interval-arithmetic.js";
import { periodName } from "../../../period/names.js";
import {
  calendarYear,
  firstMonth,
  isToDate,
  januaryTo,
  lastMonth,
  type Period,
  plusMonths,
  yearEarlier,
} from "../../../period/period.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import { type PastFigures, pastFigures } from "../../evidence/past-figures.js";
import type { Check } from "../check.js";
import type { CrossingClaim } from "../claim.js";
import type { SaidCrossing } from "../said.js";
import { checkTested } from "../verdicts/neighbours.js";
import { pastBackTo } from "../verdicts/past.js";
import { asPrinted, lackOf, lackOfStart } from "../verdicts/series.js";
import type { Finding } from "../verdicts/tested.js";
import { allOf, isTo, type Truth } from "../verdicts/truth.js";
import { inStyle, type Style } from "../words/wording.js";

/** "Passed 1 trillion last month": not above it before, and above it now; or only "is above"; or "for the first time". */
export function checkCrossing({ claim, threshold }: SaidCrossing, knowledge: Knowledge): Check {
  return checkTested(knowledge, {
    claim,
    style: { unit: "amount", step: threshold.step },
    find: (one, on) => findCrossing(one, threshold, on),
    elsewhere: (other) => ({ ...claim, ...other }),
  });
}

/** One figure and the side of the threshold on which it must lie. */
interface Test {
  readonly period: Period;
  readonly figure: KnownFigure | null;
  readonly is: "above" | "below" | "at-least" | "at-most";
}

function findCrossing(claim: CrossingClaim, threshold: PrintedFigure, knowledge: Knowledge): Finding {
  const { about, period, is = "passed", first } = claim;
  const style: Style = { unit: "amount", step: threshold.step };
  const history = pastFigures(knowledge, about, "level", claim);
  const now = history.at(period);
  const isPassed = is === "passed" || first === true;
  const otherwise = is === "below" ? "at-least" : "at-most";
  const before = periodBefore(period, history);
  const then = isPassed ? levelBefore(period, before, history, now) : null;
  const tests: readonly Test[] = [
    { period, figure: now, is: is === "below" ? "below" : "above" },
    ...(isPassed ? [{ period: before, figure: then, is: otherwise } as const] : []),
  ];
  const past = first === true ? earlier(history, period, before, knowledge) : NO_PAST;
  const all: readonly Test[] = [...tests, ...past.tests.map((test) => ({ ...test, is: otherwise }) as const)];
  const truthOf = ({ figure, is }: Test): Truth =>
    figure === null ? "unknown" : isTo(figure.bounds, is, threshold.value);
  const broken = past.tests.find((test) => truthOf({ ...test, is: otherwise }) === "impossible");
  const series = { about, of: "level" } as const;
  const lacks = all.flatMap(({ figure, period: at }) => (figure === null ? [at] : []));
  const said = (figure: KnownFigure): string => inStyle(figure.value, style, 2);
  const has = now === null ? [] : [`${periodName(period)} has ${said(now)}`];
  const had = (at: Period, figure: KnownFigure): string => `${periodName(at)} had ${said(figure)}`;
  const after = then === null ? [] : [now === null ? had(before, then) : `after ${said(then)}`];
  const against = broken === undefined ? [] : [had(broken.period, broken.figure!)];
  const facts = [...has, ...after].join(", ");
  return {
    truth: allOf([...all.map(truthOf), ...(past.hasStart ? [] : (["unknown"] as const))]),
    figures: [...tests, ...(broken === undefined ? [] : [broken])].flatMap(({ figure }) => figure ?? []),
    text: [facts, ...against].filter((part) => part !== "").join(", but "),
    missing: lacks.length > 0 || past.hasStart ? [lackOf(series, lacks)] : [lackOfStart(series)],
    pointAgrees: all.every(
      ({ figure, is }) => figure !== null && isTo(asPrinted(figure), is, threshold.value) === "certain",
    ),
  };
}

interface Earlier {
  readonly tests: readonly Omit<Test, "is">[];
  /** Whether they go back to the beginning. */
  readonly hasStart: boolean;
}

const NO_PAST: Earlier = { tests: [], hasStart: true };

/** The figures before the one before, from the beginning of the records; of a sum from January the whole years. */
function earlier(
  history: PastFigures,
  period: Period,
  before: Period,
  { settings: { recordsSince } }: Knowledge,
): Earlier {
  const whole = calendarYear(Number(firstMonth(period).slice(0, 4)) - 1);
  const years: PastFigures = { ...history, before: (at) => (at === period ? whole : yearEarlier(at)) };
  const past = isToDate(period)
    ? pastBackTo(years, period, recordsSince)
    : pastBackTo(history, before, recordsSince);
  return {
    tests: [...past.figures, ...past.missing.map((at) => ({ period: at, figure: null }))],
    hasStart: recordsSince !== null,
  };
}

/** The period before; of a sum from January that to the month before. */
function periodBefore(period: Period, history: PastFigures): Period {
  return isToDate(period) ? januaryTo(lastMonth(plusMonths(lastMonth(period), -1))) : history.before(period);
}

/** The level of the period before; of a sum from January also this one less its last month. */
function levelBefore(
  period: Period,
  before: Period,
  history: PastFigures,
  now: KnownFigure | null,
): KnownFigure | null {
  const known = history.at(before);
  if (known !== null || now === null || !isToDate(period)) return known;
  const last = history.at(lastMonth(period));
  if (last === null) return null;
  return {
    value: difference(now.value, last.value),
    bounds: intervalDifference(now.bounds, last.bounds),
    from: [...now.from, ...last.from],
    marks: ["identity"],
  };
}
