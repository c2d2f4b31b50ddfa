import { readDecimal } from "../decimal/decimal.js";
import type { Interval } from "../decimal/interval.js";
import { point } from "../decimal/interval.js";
import { negativeInterval } from "../decimal/interval-arithmetic.js";
import { periodName } from "../period/names.js";
import { firstMonth, lastMonth, type Period } from "../period/period.js";
import type { Check } from "./check.js";
import type { ExtremeClaim } from "./claim.js";
import type { Missing } from "./missing.js";
import { missing, missingLevels, missingRates, subjectName } from "./naming.js";
import { type BaseChoice, type PastFigures, pastFigures } from "./past-figures.js";
import { claim as readClaim } from "./read-claim.js";
import type { Reading } from "./reading.js";
import { checkOf, type Finding, kinder } from "./three-valued.js";
import { allOf, isLess, not, type Truth } from "./truth.js";
import type { View } from "./view.js";
import type { Way } from "./way.js";
import { inStyle, percentStyle, type Style } from "./wording.js";

/** "The steepest drop since August": more than all between, and no more than then. No `since`: ever. */
export function checkExtreme(claim: ExtremeClaim, view: View): Check {
  const found = (["revised", "first"] as const).map((base) => findExtreme(claim, view, base));
  return checkOf(claim, view, found.reduce(kinder), styleOf(claim));
}

function styleOf(claim: ExtremeClaim): Style {
  return claim.of === "level" ? { unit: "amount", step: TEN_MILLION } : percentStyle(null);
}

const TEN_MILLION = /* @__PURE__ */ readDecimal("1e7", "step");

function findExtreme(claim: ExtremeClaim, view: View, base: BaseChoice): Finding {
  const figures = pastFigures(view, claim.about, claim.of, claim, base);
  const now = figures.at(claim.period);
  if (now === null) return unknown(claim, [claim.period], []);
  const start = claim.since ?? view.settings.recordsSince ?? null;
  const past = between(claim.period, start, figures);
  const lacks: Period[] = [...past.missing];
  const less = past.ways.map((way) => isLess(turned(claim, way.bounds), turned(claim, now.bounds)));
  const then = claim.since === undefined ? null : past.last;
  const isAsMuch =
    then === null ? "certain" : not(isLess(turned(claim, then.bounds), turned(claim, now.bounds)));
  if (claim.since !== undefined && then === null) lacks.push(claim.since);
  const truths: Truth[] = [
    ...less,
    isAsMuch,
    ...(lacks.length > 0 || start === null ? ["unknown" as const] : []),
  ];
  const truth = allOf(truths);
  const onlyThen = isAsMuch === "impossible" && !less.includes("impossible");
  const style = styleOf(claim);
  return {
    truth,
    ways: [now, ...(then === null ? [] : [then]), ...past.ways.filter((_, at) => less[at] !== "certain")],
    missing:
      lacks.length > 0
        ? [lack(claim, lacks)]
        : [start === null ? recordStart(claim, past.ways, now) : lack(claim, [claim.period])],
    text: `${periodName(claim.period)} has ${inStyle(now.value, style)}${textOf(claim, past, less, then, style)}`,
    readings: onlyThen ? longer(claim, now, figures) : [],
    pointAgrees: agrees(claim, past.ways, then, now),
  };
}

interface Past {
  /** The figures strictly between. */
  readonly ways: readonly Way[];
  readonly periods: readonly Period[];
  readonly missing: readonly Period[];
  /** The figure of the period that the claim goes back to. */
  readonly last: Way | null;
}

/** The figures before a period, back to a start, or as far as anything is known. */
function between(period: Period, start: Period | null, figures: PastFigures): Past {
  const ways: Way[] = [];
  const periods: Period[] = [];
  const lacks: Period[] = [];
  const stop = start ?? figures.since;
  for (
    let at = figures.before(period);
    stop !== null && lastMonth(at) >= firstMonth(stop);
    at = figures.before(at)
  ) {
    const way = figures.at(at);
    if (start !== null && firstMonth(at) <= firstMonth(start))
      return { ways, periods, missing: lacks, last: way };
    if (way === null) lacks.push(at);
    else {
      ways.push(way);
      periods.push(at);
    }
  }
  return { ways, periods, missing: start === null ? [] : lacks, last: null };
}

/** The interval turned so that more extreme is greater. */
function turned(claim: ExtremeClaim, bounds: Interval): Interval {
  return claim.is === "highest" ? bounds : negativeInterval(bounds);
}

function agrees(claim: ExtremeClaim, ways: readonly Way[], then: Way | null, now: Way): boolean {
  const value = (way: Way): Interval => turned(claim, point(way.value));
  return (
    ways.every((way) => isLess(value(way), value(now)) === "certain") &&
    (then === null || isLess(value(then), value(now)) !== "certain")
  );
}

function textOf(
  claim: ExtremeClaim,
  past: Past,
  less: readonly Truth[],
  then: Way | null,
  style: Style,
): string {
  const at = less.indexOf("impossible");
  if (at >= 0) return `, but ${periodName(past.periods[at]!)} had ${inStyle(past.ways[at]!.value, style)}`;
  return then === null ? "" : ` and ${periodName(claim.since!)} had ${inStyle(then.value, style)}`;
}

function lack(claim: ExtremeClaim, periods: readonly Period[]): Missing {
  return claim.of === "level"
    ? missingLevels(claim.about, periods)
    : missingRates(claim.about, claim.of, periods);
}

function unknown(claim: ExtremeClaim, periods: readonly Period[], ways: readonly Way[]): Finding {
  return { truth: "unknown", ways, missing: [lack(claim, periods)], text: "", pointAgrees: false };
}

/** A record needs the start of the records; what can be said is how it stands among those at hand. */
function recordStart(claim: ExtremeClaim, ways: readonly Way[], now: Way): Missing {
  const isFirst = agrees(claim, ways, null, now);
  const offer = isFirst ? ` (it is the ${claim.is} of the ${ways.length + 1} at hand)` : "";
  return missing(
    claim.of === "level" ? "level" : "growth-rate",
    claim.about,
    [],
    `the start of the records of ${subjectName(claim.about)}${offer}`,
  );
}

/** Also true for longer: the first period further back that is as extreme. */
function longer(claim: ExtremeClaim, now: Way, figures: PastFigures): readonly Reading[] {
  const { since } = figures;
  let found: Period | null = null;
  for (
    let at = figures.before(claim.since!);
    since !== null && lastMonth(at) >= since;
    at = figures.before(at)
  ) {
    const way = figures.at(at);
    if (way === null) break;
    if (isLess(turned(claim, way.bounds), turned(claim, now.bounds)) === "certain") continue;
    found = at;
    break;
  }
  const { since: _, ...ever } = claim;
  return [
    Object.freeze({
      confusion: "for-longer",
      truly: readClaim(found === null ? ever : { ...claim, since: found }),
      certainty: "identified",
      also: Object.freeze([]),
      value: now.value,
      bounds: now.bounds,
      text:
        found === null
          ? "it is true for longer, as far back as the data go"
          : `it is true for longer: since ${periodName(found)}`,
    }),
  ];
}
