import {
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
import { coverageOf } from "../coverage.js";
import type { Confusion, Reading } from "../reading.js";
import { readingPhrase } from "../words/reading-phrases.js";
import { inStyle } from "../words/wording.js";
import type { Candidate } from "./candidate.js";
import { countDigits, digitSlips } from "./digit-slips.js";
import { readingOf } from "./make-reading.js";
import type { Misprint, Tried } from "./misprint.js";

/** What readings were found, and for which confusions data is missing. */
export interface Readings {
  readonly readings: readonly Reading[];
  readonly untested: readonly Confusion[];
}

/** No reading fits, and none is missed. */
export const NO_READINGS: Readings = /* @__PURE__ */ Object.freeze({
  readings: /* @__PURE__ */ Object.freeze([]),
  untested: /* @__PURE__ */ Object.freeze([]),
});

/** A candidate that meets the print. */
interface Fit {
  readonly candidate: Candidate;
  readonly coverage: Decimal;
  readonly also: readonly Confusion[];
}

const TEN = /* @__PURE__ */ readDecimal("10", "ten");
const TWO = /* @__PURE__ */ readDecimal("2", "two");
/** Fewer digits say too little to blame one of them. */
const DIGITS_TO_BLAME = 5;

/** What a contradicted figure may really be, the likeliest first. */
export function readingsOf(misprint: Misprint, tried: readonly Tried[]): Readings {
  const { stands } = misprint.print;
  if (lengthOf(stands) === null) return NO_READINGS;
  const all = tried.flatMap(([, candidates]) => candidates ?? []);
  const untested = tried.flatMap(([confusion, candidates]) => (candidates === null ? [confusion] : []));
  const slips = digitSlips(misprint);
  const fits = inOrder([...all, ...slips].flatMap((candidate) => fitOf(candidate, stands) ?? []));
  return {
    readings: Object.freeze(
      fits.map((fit, at) => named(fit, at > 0 ? "possible" : certaintyOf(fits, all, misprint), misprint)),
    ),
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
  return distinct.sort((a, b) => isDigits(a) - isDigits(b) || compare(b.coverage, a.coverage));
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

/** "−2.9% is the change from the month before", and the claim that would have been true. */
function named({ candidate, also }: Fit, certainty: Reading["certainty"], misprint: Misprint): Reading {
  const { confusion, figure, other } = candidate;
  const { print, style, found } = misprint;
  return readingOf({
    confusion,
    figure,
    truly: other === undefined ? misprint.reprinted(found[0]!) : other.claim(),
    certainty,
    also,
    text: `${inStyle(print.value, style)} is ${other?.name() ?? readingPhrase(confusion)}`,
  });
}

/** How sure the likeliest reading is. */
function certaintyOf(
  fits: readonly Fit[],
  all: readonly Candidate[],
  misprint: Misprint,
): Reading["certainty"] {
  const [first, ...others] = fits;
  const { knowledge, print } = misprint;
  if (first!.candidate.confusion === "digits" && countDigits(print) < DIGITS_TO_BLAME) return "possible";
  const { identifiedBelow, likelyBelow } = knowledge.settings;
  const chance = chanceOf(all, misprint);
  if (others.length === 0 && compare(chance, identifiedBelow) <= 0) return "identified";
  const rest = sum(others.map(({ coverage }) => coverage));
  return compare(first!.coverage, rest) >= 0 && compare(chance, likelyBelow) <= 0 ? "likely" : "possible";
}

/** How likely it is that a random figure meets one of the values that were tried near it. */
function chanceOf(all: readonly Candidate[], { print, spread: usual }: Misprint): Decimal {
  const width = lengthOf(print.stands)!;
  const least = product(width, TEN);
  const spread = compare(usual, least) > 0 ? usual : least;
  const reach = quotient(spread, TWO);
  const [low, high] = [difference(print.value, reach), plus(print.value, reach)];
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
