import { type Effort, isSpent, spend } from "./effort.js";
import { fraction } from "./exact-fraction.js";
import {
  ALL,
  coarser,
  commonRange,
  hasMoved,
  isLong,
  negativeRange,
  type Range,
  rangeProduct,
  rangeQuotient,
  rangeSum,
  sideOf,
} from "./exact-range.js";
import type { Terms } from "./linear-program.js";
import type { Form, ProductRule } from "./model.js";

/** A sum of levels with factors, each a range, that is zero. */
export interface ZeroRule {
  readonly kind: "zero";
  readonly terms: readonly (readonly [level: number, factor: Range])[];
}

/** One level that is the product of two. */
interface TimesRule extends ProductRule {
  readonly kind: "times";
}

/** A rule that ties levels. */
export type Rule = ZeroRule | TimesRule;

/** The levels that a rule ties. */
export function levelsOf(rule: Rule): readonly number[] {
  return rule.kind === "times" ? [rule.of, ...rule.factors] : rule.terms.map(([level]) => level);
}

/** A sum with exact factors as a rule. */
export function ruleOfSum(sum: Terms): ZeroRule {
  return { kind: "zero", terms: sum.map(([level, factor]) => [level, only(factor)]) };
}

/** A ratio within a range as a rule: the sum above less the range times the level below. */
export function ruleOfRatio({ over, under }: Form, range: Range): ZeroRule {
  const factors = new Map(over.map(([level, factor]) => [level, only(factor)]));
  factors.set(under!, rangeSum(factors.get(under!) ?? only(0n), negativeRange(range)));
  return { kind: "zero", terms: [...factors] };
}

/** Whether what a rule leaves of each of its levels is one range, whatever the others are. */
export function isPlain(rule: Rule, ranges: readonly Range[]): boolean {
  return rule.kind === "zero"
    ? rule.terms.every(([, factor]) => sideOf(factor) !== 0)
    : rule.factors.every((level) => sideOf(ranges[level]!) !== 0);
}

/**
 * Lets every rule narrow its levels by the others, again and again, until nothing moves or a number of rounds is over.
 * Where the rules form a tree and each leaves one range, nothing more can be learned. False where nothing is left.
 * Where ends may come nearer and nearer to what they never reach, a billionth is nothing.
 */
export function propagate(
  rules: readonly Rule[],
  ranges: Range[],
  rounds: number,
  effort: Effort,
  isExact = true,
): boolean {
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const rule of rules) {
      if (isSpent(effort)) return true;
      for (const [level, range] of rule.kind === "zero"
        ? leftBySum(rule, ranges)
        : leftByProduct(rule, ranges)) {
        spend(effort, isLong(range) ? STEPS_OF_A_LONG_RANGE : STEPS_OF_A_RANGE);
        const left = commonRange(ranges[level]!, coarser(range));
        if (left === null) return false;
        if (left === ranges[level]) continue;
        moved ||= isExact || hasMoved(ranges[level]!, left);
        ranges[level] = left;
      }
    }
    if (!moved) return true;
  }
  return true;
}

/** A range costs as much as so many numbers of a program. */
const STEPS_OF_A_RANGE = 40;
const STEPS_OF_A_LONG_RANGE = 400;

/** What the others leave of each level of a sum. */
function leftBySum({ terms }: ZeroRule, ranges: readonly Range[]): (readonly [number, Range])[] {
  const parts = terms.map(([level, factor]) => rangeProduct(factor, ranges[level]!));
  // Sums of all before and of all after a place: no part is ever taken away again.
  const before: Range[] = [ZERO];
  for (const part of parts) before.push(rangeSum(before.at(-1)!, part));
  const left: (readonly [number, Range])[] = [];
  let after = ZERO;
  for (let place = terms.length - 1; place >= 0; place--) {
    const [level, factor] = terms[place]!;
    left.push([level, quotientOf(negativeRange(rangeSum(before[place]!, after)), factor)]);
    after = rangeSum(after, parts[place]!);
  }
  return left;
}

function* leftByProduct(
  { of, factors }: TimesRule,
  ranges: readonly Range[],
): Generator<readonly [number, Range]> {
  const [a, b] = factors;
  yield [of, rangeProduct(ranges[a]!, ranges[b]!)];
  yield [a, quotientOf(ranges[of]!, ranges[b]!)];
  yield [b, quotientOf(ranges[of]!, ranges[a]!)];
}

/** Zero times anything is zero: where both may be zero, nothing is learned. */
function quotientOf(of: Range, by: Range): Range {
  const mayBeZero = (range: Range): boolean => commonRange(range, ZERO) !== null;
  return mayBeZero(of) && mayBeZero(by) ? ALL : rangeQuotient(of, by);
}

const only = (value: bigint): Range => ({ low: fraction(value), high: fraction(value) });
const ZERO: Range = { low: { over: 0n, under: 1n }, high: { over: 0n, under: 1n } };
