import { readDecimal } from "../../../decimal/decimal.js";
import type { Interval } from "../../../decimal/interval.js";
import { point } from "../../../decimal/interval.js";
import { negativeInterval } from "../../../decimal/interval-arithmetic.js";
import { periodName } from "../../../period/names.js";
import { firstMonth, lastMonth, type Period } from "../../../period/period.js";
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
import { type Finding, lacking, mostFavourable } from "../verdicts/tested.js";
import { allOf, isLess, not, type Truth } from "../verdicts/truth.js";
import { missing, missingLevels, missingRates, subjectName } from "../words/naming.js";
import { inStyle, percentStyle, type Style } from "../words/wording.js";

/** "The steepest drop since August": more than all between, and no more than then. No `since`: ever. */
export function checkExtreme({ claim }: SaidExtreme, knowledge: Knowledge): Check {
  return checkTested(knowledge, {
    claim,
    style: styleOf(claim),
    find: (one, on) => mostFavourable([findExtreme(one, on, "revised"), findExtreme(one, on, "first")]),
    elsewhere: (other) => ({ ...claim, ...other }),
  });
}

function styleOf(claim: ExtremeClaim): Style {
  return claim.of === "level" ? { unit: "amount", step: TEN_MILLION } : percentStyle(null);
}

const TEN_MILLION = /* @__PURE__ */ readDecimal("1e7", "step");

function findExtreme(claim: ExtremeClaim, knowledge: Knowledge, base: BaseChoice): Finding {
  const history = pastFigures(knowledge, claim.about, claim.of, claim, base);
  const now = history.at(claim.period);
  if (now === null) return lacking([lack(claim, [claim.period])]);
  const { recordsSince } = knowledge.settings;
  const past = pastOf(claim, recordsSince, history);
  const less = past.figures.map((figure) => isLess(turned(claim, figure.bounds), turned(claim, now.bounds)));
  const then = past.back;
  const isAsMuch =
    then === null ? "certain" : not(isLess(turned(claim, then.bounds), turned(claim, now.bounds)));
  const hasStart = claim.since !== undefined || recordsSince !== null;
  const isWhole = hasStart && past.missing.length === 0;
  const truths: readonly Truth[] = [...less, isAsMuch, ...(isWhole ? [] : (["unknown"] as const))];
  const onlyThen = isAsMuch === "impossible" && !less.includes("impossible");
  const style = styleOf(claim);
  return {
    truth: allOf(truths),
    figures: [
      now,
      ...(then === null ? [] : [then]),
      ...past.figures.filter((_, at) => less[at] !== "certain"),
    ],
    missing: [hasStart ? lack(claim, past.missing) : recordStart(claim, past.figures, now)],
    text: `${periodName(claim.period)} has ${inStyle(now.value, style)}${textOf(claim, past, less, style)}`,
    readings: onlyThen ? longer(claim, now, history) : [],
    pointAgrees: agrees(claim, past.figures, then, now),
  };
}

interface Past {
  /** The figures that must all be less extreme, and their periods. */
  readonly figures: readonly KnownFigure[];
  readonly periods: readonly Period[];
  readonly missing: readonly Period[];
  /** The figure of the period since when it is the most extreme. */
  readonly back: KnownFigure | null;
}

/** The figures before a period, back to the one that the claim names, the start of the records, or the first known. */
function pastOf(claim: ExtremeClaim, recordsSince: Period | null, history: PastFigures): Past {
  const { since } = claim;
  const [figures, periods, missing]: [KnownFigure[], Period[], Period[]] = [[], [], []];
  const stop = since ?? recordsSince ?? history.since!;
  let at = history.before(claim.period);
  for (; lastMonth(at) >= firstMonth(stop); at = history.before(at)) {
    const figure = history.at(at);
    if (figure === null) missing.push(at);
    else if (since !== undefined && firstMonth(at) <= firstMonth(since))
      return { figures, periods, missing, back: figure };
    else {
      figures.push(figure);
      periods.push(at);
    }
  }
  return { figures, periods, missing, back: null };
}

/** The interval turned so that more extreme is greater. */
function turned(claim: ExtremeClaim, bounds: Interval): Interval {
  return claim.is === "highest" ? bounds : negativeInterval(bounds);
}

function agrees(
  claim: ExtremeClaim,
  figures: readonly KnownFigure[],
  then: KnownFigure | null,
  now: KnownFigure,
): boolean {
  const value = (figure: KnownFigure): Interval => turned(claim, point(figure.value));
  return (
    figures.every((figure) => isLess(value(figure), value(now)) === "certain") &&
    (then === null || isLess(value(then), value(now)) !== "certain")
  );
}

function textOf(claim: ExtremeClaim, past: Past, less: readonly Truth[], style: Style): string {
  const at = less.indexOf("impossible");
  if (at >= 0) return `, but ${periodName(past.periods[at]!)} had ${inStyle(past.figures[at]!.value, style)}`;
  return past.back === null ? "" : ` and ${periodName(claim.since!)} had ${inStyle(past.back.value, style)}`;
}

function lack(claim: ExtremeClaim, periods: readonly Period[]): Missing {
  return claim.of === "level"
    ? missingLevels(claim.about, periods)
    : missingRates(claim.about, claim.of, periods);
}

/** A record needs the start of the records; what can be said is how it stands among those at hand. */
function recordStart(claim: ExtremeClaim, figures: readonly KnownFigure[], now: KnownFigure): Missing {
  const isFirst = agrees(claim, figures, null, now);
  const offer = isFirst ? ` (it is the ${claim.is} of the ${figures.length + 1} at hand)` : "";
  return missing(
    claim.of === "level" ? "level" : "growth-rate",
    claim.about,
    [],
    `the start of the records of ${subjectName(claim.about)}${offer}`,
  );
}

/** Also true for longer: the first period further back that is as extreme. */
function longer(claim: ExtremeClaim, now: KnownFigure, history: PastFigures): readonly Reading[] {
  let found: Period | null = history.before(claim.since!);
  for (let figure = history.at(found); found !== null; ) {
    if (figure !== null && isLess(turned(claim, figure.bounds), turned(claim, now.bounds)) !== "certain")
      break;
    found = figure === null ? null : history.before(found);
    figure = found === null ? null : history.at(found);
  }
  const { since: _, ...ever } = claim;
  const text =
    found === null
      ? "it is true for longer, as far back as the data go"
      : `it is true for longer: since ${periodName(found)}`;
  const truly = found === null ? ever : { ...claim, since: found };
  return [readingOf({ confusion: "for-longer", truly, figure: now, certainty: "identified", text })];
}
