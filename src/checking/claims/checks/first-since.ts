import { periodName } from "../../../period/names.js";
import { lastMonth } from "../../../period/period.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import { type BaseChoice, type PastFigures, pastFigures } from "../../evidence/past-figures.js";
import type { Check } from "../check.js";
import type { FirstSinceClaim } from "../claim.js";
import type { Missing } from "../missing.js";
import type { Reading } from "../reading.js";
import { readingOf } from "../readings/make-reading.js";
import type { SaidFirstSince } from "../said.js";
import { checkTested } from "../verdicts/neighbours.js";
import { type DatedFigure, pastBackTo, reaches } from "../verdicts/past.js";
import { isOfLength, onlyLength, type Run, runBackFrom } from "../verdicts/runs.js";
import { asPrinted, inPeriod, lackOf, lackOfStart, styleOf } from "../verdicts/series.js";
import { type Finding, lacking, mostFavourable } from "../verdicts/tested.js";
import { allOf, anyOf, isTo, not, type Truth } from "../verdicts/truth.js";
import { inStyle } from "../words/wording.js";

/** What is not above a limit is at most it. */
const OTHERWISE = { above: "at-most", below: "at-least" } as const;

/** "The first decline since March 2024", "for the first time in 15 months": so now, last so then, and not between. */
export function checkFirstSince({ claim, limit }: SaidFirstSince, knowledge: Knowledge): Check {
  const of = (one: FirstSinceClaim, on: Knowledge, base: BaseChoice): Finding =>
    findFirst(one, limit, on, base);
  return checkTested(knowledge, {
    claim,
    style: styleOf(claim),
    find: (one, on) => mostFavourable([of(one, on, "revised"), of(one, on, "first")]),
    elsewhere: (other) => ({ ...claim, ...other }),
  });
}

function findFirst(
  claim: FirstSinceClaim,
  limit: PrintedFigure,
  knowledge: Knowledge,
  base: BaseChoice,
): Finding {
  const { about, of, period, is, since, months } = claim;
  const history = pastFigures(knowledge, about, of, claim, base);
  const now = history.at(period);
  if (now === null) return lacking([lackOf(claim, [period])]);
  const style = styleOf(claim);
  // How long it was not so.
  const pause = runBackFrom(history, history.before(period), OTHERWISE[is], limit.value, knowledge.settings);
  const before =
    since === undefined && months !== undefined ? null : beforeOf(claim, limit, history, knowledge);
  const counted = months === undefined ? [] : [isSince(months, pause)];
  const isNow = isTo(now.bounds, is, limit.value);
  const text =
    isNow === "impossible"
      ? `, which is not ${is} ${inStyle(limit.value, style)}`
      : (before?.refutation ?? (pause.end === null ? "" : `; it was last so in ${periodName(pause.end)}`));
  return {
    truth: allOf([isNow, ...counted, ...(before?.truths ?? [])]),
    figures: [now, ...pause.figures],
    missing: before?.missing ?? (pause.gap === null ? [] : [lackOf(claim, [pause.gap])]),
    text: `${inPeriod(period, now, style)}${text}`,
    readings: isNow === "certain" ? lastTime(claim, pause, now) : [],
    pointAgrees: isTo(asPrinted(now), is, limit.value) === "certain",
  };
}

/** So many periods without, or so many since the last with it. */
function isSince(months: number, pause: Run): Truth {
  return anyOf([isOfLength(months, pause), isOfLength(months - 1, pause)]);
}

interface Before {
  readonly truths: readonly Truth[];
  /** The figure that speaks against it, as a part of a sentence. */
  readonly refutation: string | null;
  readonly missing: readonly Missing[];
}

/** So in the period that is named, and in none between; without one in none before at all. */
function beforeOf(
  claim: FirstSinceClaim,
  limit: PrintedFigure,
  history: PastFigures,
  knowledge: Knowledge,
): Before {
  const { period, is, since } = claim;
  const { recordsSince } = knowledge.settings;
  const past = pastBackTo(history, period, since ?? recordsSince);
  const isThen = (at: typeof period): boolean => since !== undefined && reaches(at, since);
  const holds = ({ figure }: DatedFigure): Truth => isTo(figure.bounds, is, limit.value);
  const then = past.figures.filter((one) => isThen(one.period));
  const between = past.figures.filter((one) => !isThen(one.period));
  const hasStart = since !== undefined || recordsSince !== null;
  // A year to date may have none of its length since then.
  const lacksThen = then.length === 0 || past.missing.some(isThen);
  const lacksBetween = !hasStart || !past.missing.every(isThen);
  const unknown = ["unknown"] as const;
  const wasSo = since === undefined ? "certain" : anyOf([...then.map(holds), ...(lacksThen ? unknown : [])]);
  const against =
    between.find((one) => holds(one) === "certain") ?? (wasSo === "impossible" ? then[0] : undefined);
  return {
    truths: [...between.map((one) => not(holds(one))), wasSo, ...(lacksBetween ? unknown : [])],
    refutation:
      against === undefined
        ? null
        : `, but ${periodName(against.period)} had ${inStyle(against.figure.value, styleOf(claim))}`,
    missing: [hasStart ? lackOf(claim, past.missing) : lackOfStart(claim)],
  };
}

/** When it was last so, where that is another period than the one named. */
function lastTime(claim: FirstSinceClaim, pause: Run, now: KnownFigure): readonly Reading[] {
  const { end } = pause;
  const length = onlyLength(pause) ?? (pause.possible === 0 ? 0 : null);
  if (end === null || length === null) return [];
  const { months, since, ...rest } = claim;
  const truly = {
    ...rest,
    ...(months === undefined || since !== undefined ? { since: end } : { months: length }),
  };
  const isLonger = since !== undefined && lastMonth(end) < lastMonth(since);
  return [
    readingOf({
      confusion: isLonger ? "for-longer" : "miscounted",
      truly,
      figure: now,
      certainty: "identified",
      text: `it was last so in ${periodName(end)}`,
    }),
  ];
}
