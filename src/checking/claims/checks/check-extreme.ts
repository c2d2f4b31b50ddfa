import { readDecimal } from "../../../decimal/decimal.js";
import type { Interval } from "../../../decimal/interval.js";
import { point } from "../../../decimal/interval.js";
import { negativeInterval } from "../../../decimal/interval-arithmetic.js";
import { periodName } from "../../../period/names.js";
import { firstMonth, lastMonth, type Period } from "../../../period/period.js";
import { type BaseChoice, type PastFigures, pastFigures } from "../../evidence/past-figures.js";
import type { View } from "../../evidence/view.js";
import type { Way } from "../../evidence/way.js";
import type { Check } from "../check.js";
import type { ExtremeClaim } from "../claim.js";
import type { Missing } from "../missing.js";
import { claim as readClaim } from "../read-claim.js";
import type { Reading } from "../reading.js";
import { allOf, isLess, not, type Truth } from "../truth.js";
import { missing, missingLevels, missingRates, subjectName } from "../words/naming.js";
import { inStyle, percentStyle, type Style } from "../words/wording.js";
import { checkOf, type Finding, kinder } from "./finding.js";

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
  if (now === null) return unknown(claim, [claim.period]);
  const { recordsSince } = view.settings;
  const past = pastOf(claim, recordsSince, figures);
  const less = past.ways.map((way) => isLess(turned(claim, way.bounds), turned(claim, now.bounds)));
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
    ways: [now, ...(then === null ? [] : [then]), ...past.ways.filter((_, at) => less[at] !== "certain")],
    missing: [hasStart ? lack(claim, past.missing) : recordStart(claim, past.ways, now)],
    text: `${periodName(claim.period)} has ${inStyle(now.value, style)}${textOf(claim, past, less, style)}`,
    readings: onlyThen ? longer(claim, now, figures) : [],
    pointAgrees: agrees(claim, past.ways, then, now),
  };
}

interface Past {
  /** The figures that must all be less extreme, and their periods. */
  readonly ways: readonly Way[];
  readonly periods: readonly Period[];
  readonly missing: readonly Period[];
  /** The figure of the period since when it is the most extreme. */
  readonly back: Way | null;
}

/** The figures before a period, back to the one that the claim names, the start of the records, or the first known. */
function pastOf(claim: ExtremeClaim, recordsSince: Period | null, figures: PastFigures): Past {
  const { since } = claim;
  const [ways, periods, missing]: [Way[], Period[], Period[]] = [[], [], []];
  const stop = since ?? recordsSince ?? figures.since!;
  let at = figures.before(claim.period);
  for (; lastMonth(at) >= firstMonth(stop); at = figures.before(at)) {
    const way = figures.at(at);
    if (way === null) missing.push(at);
    else if (since !== undefined && firstMonth(at) <= firstMonth(since))
      return { ways, periods, missing, back: way };
    else {
      ways.push(way);
      periods.push(at);
    }
  }
  return { ways, periods, missing, back: null };
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

function textOf(claim: ExtremeClaim, past: Past, less: readonly Truth[], style: Style): string {
  const at = less.indexOf("impossible");
  if (at >= 0) return `, but ${periodName(past.periods[at]!)} had ${inStyle(past.ways[at]!.value, style)}`;
  return past.back === null ? "" : ` and ${periodName(claim.since!)} had ${inStyle(past.back.value, style)}`;
}

function lack(claim: ExtremeClaim, periods: readonly Period[]): Missing {
  return claim.of === "level"
    ? missingLevels(claim.about, periods)
    : missingRates(claim.about, claim.of, periods);
}

function unknown(claim: ExtremeClaim, periods: readonly Period[]): Finding {
  return { truth: "unknown", ways: [], missing: [lack(claim, periods)], text: "", pointAgrees: false };
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
  let found: Period | null = figures.before(claim.since!);
  for (let way = figures.at(found); found !== null; ) {
    if (way !== null && isLess(turned(claim, way.bounds), turned(claim, now.bounds)) !== "certain") break;
    found = way === null ? null : figures.before(found);
    way = found === null ? null : figures.at(found);
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
