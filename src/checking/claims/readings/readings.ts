import {
  absolute,
  compare,
  type Decimal,
  difference,
  plus,
  product,
  quotient,
  readDecimal,
  ZERO,
} from "../../../decimal/decimal.js";
import { type Interval, intersection, sameInterval } from "../../../decimal/interval.js";
import { lengthOf } from "../../../decimal/interval-sets.js";
import { sum } from "../../../decimal/sum.js";
import type { Confusion, Reading } from "../reading.js";
import { coverageOf } from "../verdict.js";
import { CONFUSIONS } from "./candidate-values.js";
import { countDigits, digitSlips } from "./digit-slips.js";
import type { Candidate, ReadingTools } from "./reading-tools.js";
import { readingText } from "./reading-wording.js";
import { trueClaim } from "./true-claim.js";

/** What readings were found, and for which confusions data is missing. */
export interface Readings {
  readonly readings: readonly Reading[];
  readonly untested: readonly Confusion[];
}

/** A candidate that meets the print. */
interface Fit {
  readonly candidate: Candidate;
  readonly coverage: Decimal;
  readonly also: readonly Confusion[];
}

const NONE: Readings = /* @__PURE__ */ Object.freeze({
  readings: /* @__PURE__ */ Object.freeze([]),
  untested: /* @__PURE__ */ Object.freeze([]),
});
const TEN = /* @__PURE__ */ readDecimal("10", "ten");
const TWO = /* @__PURE__ */ readDecimal("2", "two");
/** Fewer digits say too little to blame one of them. */
const DIGITS_TO_BLAME = 5;

/** What a contradicted figure may really be, the likeliest first. */
export function readingsOf(tools: ReadingTools): Readings {
  const { stands } = tools.print;
  if (lengthOf(stands) === null) return NONE;
  const untested: Confusion[] = [];
  const all: Candidate[] = [];
  all.push(...(tools.own?.(tools.knowledge) ?? []));
  for (const [confusion, confuse] of CONFUSIONS) {
    const found = confuse(tools);
    if (found === null) untested.push(confusion);
    else all.push(...found);
  }
  const slips = digitSlips(tools);
  const fits = inOrder([...all, ...slips].flatMap((candidate) => fitOf(candidate, stands) ?? []));
  const chance = chanceOf(all, tools);
  return {
    readings: Object.freeze(fits.map((fit, at) => readingOf(fit, at, fits, chance, tools))),
    untested: Object.freeze(untested),
  };
}

function fitOf(candidate: Candidate, stands: Interval): Fit | null {
  const { bounds } = candidate.figure;
  const common = intersection([bounds, candidate.remade ?? stands]);
  if (common === null) return null;
  return { candidate, coverage: coverageOf(bounds, common) ?? ZERO, also: [] };
}

/** The larger coverage first, then as the table has it; digits last. What gives the same is one reading. */
function inOrder(fits: readonly Fit[]): readonly Fit[] {
  const distinct: Fit[] = [];
  for (const fit of fits) {
    const at = distinct.findIndex((other) => isSame(other, fit));
    if (at < 0) distinct.push(fit);
    else distinct[at] = withName(distinct[at]!, fit.candidate.confusion);
  }
  const isDigits = (fit: Fit): number => Number(fit.candidate.confusion === "digits");
  return distinct
    .map((fit, at) => ({ fit, at }))
    .sort(
      (a, b) => isDigits(a.fit) - isDigits(b.fit) || compare(b.fit.coverage, a.fit.coverage) || a.at - b.at,
    )
    .map(({ fit }) => fit);
}

function isSame(one: Fit, other: Fit): boolean {
  if (one.candidate.remade !== undefined || other.candidate.remade !== undefined)
    return one.candidate.confusion === other.candidate.confusion;
  return sameInterval(one.candidate.figure.bounds, other.candidate.figure.bounds);
}

function withName(fit: Fit, name: Confusion): Fit {
  if (name === fit.candidate.confusion || fit.also.includes(name)) return fit;
  return { ...fit, also: [...fit.also, name] };
}

function readingOf(
  fit: Fit,
  at: number,
  fits: readonly Fit[],
  chance: Decimal,
  tools: ReadingTools,
): Reading {
  const { candidate, also } = fit;
  return Object.freeze({
    confusion: candidate.confusion,
    truly: trueClaim(tools, candidate),
    certainty: certaintyOf(fit, at, fits, chance, tools),
    also: Object.freeze(also),
    value: candidate.figure.value,
    bounds: candidate.figure.bounds,
    text: readingText(tools, candidate),
  });
}

function certaintyOf(
  fit: Fit,
  at: number,
  fits: readonly Fit[],
  chance: Decimal,
  { knowledge, print }: ReadingTools,
): Reading["certainty"] {
  if (at > 0) return "possible";
  if (fit.candidate.confusion === "digits" && countDigits(print) < DIGITS_TO_BLAME) return "possible";
  const { identifiedBelow, likelyBelow } = knowledge.settings;
  if (fits.length === 1 && compare(chance, identifiedBelow) <= 0) return "identified";
  const others = sum(fits.slice(1).map(({ coverage }) => coverage));
  return compare(fit.coverage, others) >= 0 && compare(chance, likelyBelow) <= 0 ? "likely" : "possible";
}

/** How likely it is that a random figure meets one of the values that were tried near it. */
function chanceOf(all: readonly Candidate[], tools: ReadingTools): Decimal {
  const { value, stands } = tools.print;
  const width = lengthOf(stands)!;
  const spread = spreadOf(tools, width);
  const reach = quotient(spread, TWO);
  const [low, high] = [difference(value, reach), plus(value, reach)];
  const different: Interval[] = [];
  let total: Decimal = ZERO;
  for (const { figure, remade } of all) {
    if (remade !== undefined || compare(figure.value, low) < 0 || compare(figure.value, high) > 0) continue;
    if (different.some((other) => sameInterval(other, figure.bounds))) continue;
    different.push(figure.bounds);
    total = plus(total, plus(width, lengthOf(figure.bounds) ?? spread));
  }
  return quotient(total, spread);
}

const OF_TOTALS = /* @__PURE__ */ readDecimal("0.2", "spread");
const OF_PARTNERS = /* @__PURE__ */ readDecimal("0.6", "spread");
const OF_AMOUNTS = /* @__PURE__ */ readDecimal("0.4", "spread");

/** How far figures of this kind usually lie apart. */
function spreadOf({ claim, question, print }: ReadingTools, width: Decimal): Decimal {
  const least = product(width, TEN);
  const spread = usualSpread(claim.kind, question.about.partner ?? question.about.product, print.value);
  return compare(spread, least) > 0 ? spread : least;
}

function usualSpread(kind: string, part: string | undefined, value: Decimal): Decimal {
  if (kind === "tariff") return OF_AMOUNTS;
  if (kind === "growth" || kind === "share" || kind === "exchange" || kind === "figure")
    return part === undefined ? OF_TOTALS : OF_PARTNERS;
  return product(absolute(value), OF_AMOUNTS);
}
