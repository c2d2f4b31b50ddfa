import type { Interval } from "../../../decimal/interval.js";
import { periodName } from "../../../period/names.js";
import type { Period } from "../../../period/period.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import { type BaseChoice, type PastFigures, pastFigures } from "../../evidence/past-figures.js";
import type { Check } from "../check.js";
import type { ExtremeClaim } from "../claim.js";
import type { Missing } from "../missing.js";
import type { Reading } from "../reading.js";
import { readingOf } from "../readings/make-reading.js";
import type { SaidExtreme } from "../said.js";
import { checkTested } from "../verdicts/neighbours.js";
import { type DatedFigure, pastBackTo, reaches } from "../verdicts/past.js";
import { asPrinted, inPeriod, lackOf, lackOfStart, styleOf, turnedTo } from "../verdicts/series.js";
import { type Finding, lacking, mostFavourable } from "../verdicts/tested.js";
import { allOf, anyOf, isLess, not, type Truth } from "../verdicts/truth.js";
import { inStyle, type Style } from "../words/wording.js";

/** "The steepest drop since August": more than all between, and no more than then. No `since`: ever. */
export function checkExtreme({ claim }: SaidExtreme, knowledge: Knowledge): Check {
  return checkTested(knowledge, {
    claim,
    style: styleOf(claim),
    find: (one, on) => mostFavourable([findExtreme(one, on, "revised"), findExtreme(one, on, "first")]),
    elsewhere: (other) => ({ ...claim, ...other }),
  });
}

/** The figures before: those of back then, since when it is the most extreme, and those between, which are all less so. */
interface Before {
  readonly back: readonly DatedFigure[];
  readonly between: readonly DatedFigure[];
}

function findExtreme(claim: ExtremeClaim, knowledge: Knowledge, base: BaseChoice): Finding {
  const { period, since: start, inclusive = false } = claim;
  const since = inclusive ? undefined : start;
  const history = pastFigures(knowledge, claim.about, claim.of, claim, base);
  const now = history.at(period);
  if (now === null) return lacking([lackOf(claim, [period])]);
  const { recordsSince } = knowledge.settings;
  const past = pastBackTo(history, period, start ?? recordsSince);
  const isThen = (at: Period): boolean => since !== undefined && reaches(at, since);
  const before: Before = {
    back: past.figures.filter((one) => isThen(one.period)),
    between: past.figures.filter((one) => !isThen(one.period)),
  };
  const lacksThen = past.missing.some(isThen);
  const hasStart = start !== undefined || recordsSince !== null;
  const lacksBetween = !hasStart || !past.missing.every(isThen);
  const truthOf = (bounds: (figure: KnownFigure) => Interval): Tests => testsOf(claim, bounds, now, before);
  const { less, asMuch } = truthOf((figure) => figure.bounds);
  // A year to date may have none of its length since then.
  const saysNothing = lacksThen || before.back.length === 0;
  const isAsMuch =
    since === undefined ? "certain" : anyOf([...asMuch, ...(saysNothing ? (["unknown"] as const) : [])]);
  const onlyThen = isAsMuch === "impossible" && !less.includes("impossible");
  const printed = truthOf(asPrinted);
  const agrees = printed.less.every((one) => one === "certain");
  const style = styleOf(claim);
  return {
    truth: allOf([...less, isAsMuch, ...(lacksBetween ? (["unknown"] as const) : [])]),
    figures: [
      now,
      ...before.back.map(({ figure }) => figure),
      ...before.between.flatMap(({ figure }, at) => (less[at] === "certain" ? [] : [figure])),
    ],
    missing: [hasStart ? lackOf(claim, past.missing) : startOf(claim, before.between.length, agrees)],
    text: `${inPeriod(period, now, style)}${textOf(claim, before, less, style)}`,
    readings: onlyThen ? longer(claim, now, history, before.back) : [],
    pointAgrees: agrees && (since === undefined || printed.asMuch.includes("certain")),
  };
}

interface Tests {
  readonly less: readonly Truth[];
  readonly asMuch: readonly Truth[];
}

function testsOf(
  { is }: ExtremeClaim,
  bounds: (figure: KnownFigure) => Interval,
  now: KnownFigure,
  { back, between }: Before,
): Tests {
  const isLessThen = ({ figure }: DatedFigure): Truth =>
    isLess(turnedTo(is, bounds(figure)), turnedTo(is, bounds(now)));
  return { less: between.map(isLessThen), asMuch: back.map((one) => not(isLessThen(one))) };
}

function textOf(
  { since }: ExtremeClaim,
  { back, between }: Before,
  less: readonly Truth[],
  style: Style,
): string {
  const above = between[less.indexOf("impossible")];
  if (above !== undefined)
    return `, but ${periodName(above.period)} had ${inStyle(above.figure.value, style)}`;
  return back.length === 1 ? ` and ${periodName(since!)} had ${inStyle(back[0]!.figure.value, style)}` : "";
}

/** A record needs the start of the records; what can be said is how it stands among those at hand. */
function startOf(claim: ExtremeClaim, others: number, isFirst: boolean): Missing {
  return lackOfStart(claim, isFirst ? ` (it is the ${claim.is} of the ${others + 1} at hand)` : "");
}

/** Also true for longer: the first period further back that is as extreme. */
function longer(
  claim: ExtremeClaim,
  now: KnownFigure,
  history: PastFigures,
  then: readonly DatedFigure[],
): readonly Reading[] {
  const isLessNow = (figure: KnownFigure): Truth =>
    isLess(turnedTo(claim.is, figure.bounds), turnedTo(claim.is, now.bounds));
  let found = history.before(then.at(-1)!.period);
  let figure = history.at(found);
  while (figure !== null && isLessNow(figure) === "certain") {
    found = history.before(found);
    figure = history.at(found);
  }
  const { since: _, ...ever } = claim;
  const text =
    figure === null
      ? "it is true for longer, as far back as the data go"
      : `it is true for longer: since ${periodName(found)}`;
  const truly = figure === null ? ever : { ...claim, since: found };
  return [readingOf({ confusion: "for-longer", truly, figure: now, certainty: "identified", text })];
}
