import { type Effort, isSpent, partOf } from "./effort.js";
import { fraction } from "./exact-fraction.js";
import {
  ALL,
  commonRange,
  FROM_ZERO,
  isSingle,
  type Range,
  rangeProduct,
  rangeQuotient,
  rangeSum,
} from "./exact-range.js";
import {
  type LinkedLevels,
  type LinkedProgram,
  levelHull,
  linkedProgram,
  ratioHull,
  scaleOf,
} from "./linked-levels.js";
import type { Form, Given, Measured, Model } from "./model.js";
import { isPlain, levelsOf, propagate, type Rule, ruleOfRatio, ruleOfSum } from "./propagation.js";
import { levelHullOverRates, levelsByRate, ratioHullOverRates, sharedRate } from "./rate-search.js";

/** Levels that meet all that is given, as far as one asks. */
export interface Levels {
  /** All values of a level. */
  readonly level: (level: number) => Range;
  /** All values of a form; `within` is what its figure says. `null` where the level below may be zero. */
  readonly form: (form: Form, within: Range | null) => Range | null;
  /** Which forms hang together: they have the same number. */
  readonly groupOf: (form: Form) => number;
  /** Whether some answers are wider than need be, as far as was asked. */
  readonly isOuter: () => boolean;
  /** Whether a search gave up, as far as was asked. */
  readonly isSpent: () => boolean;
  /** Whether some answers were searched for along a rate. */
  readonly isSearched: boolean;
}

/** A figure that is taken to hold, with what it stands for. */
export interface Held extends Measured {
  readonly within: Given;
}

/** What some levels may be. */
type Answers = Pick<Levels, "level" | "form">;

interface Solution extends Answers {
  readonly isSearched: boolean;
  /** Whether the search for it gave up. */
  readonly isSpent: boolean;
}

type Ask = <T>(question: (effort: Effort) => T) => T;

const PRESOLVE_ROUNDS = 3;
const OUTER_ROUNDS = 60;

/** Finds the levels that meet all figures and rules; `null` where there are none. A third of the effort goes into that. */
export function solveLevels(
  model: Model,
  held: readonly Held[],
  asked: readonly Form[],
  whole: Effort,
): Levels | null {
  const effort = partOf(whole, 3);
  const given = givenRanges(model, held);
  if (given === null) return null;
  const ratios = held.filter(({ under }) => under !== null);
  const rules: readonly Rule[] = [
    ...model.sums.map(ruleOfSum),
    ...ratios.map((ratio) => ruleOfRatio(ratio, ratio.within)),
    ...model.products.map((product): Rule => ({ kind: "times", ...product })),
  ];
  const { groupOf, looped } = groups(model, rules, asked, given);
  const narrowed = [...given];
  // A ratio may be asked for of levels that no rule ties.
  const byGroup = new Map<number, Rule[]>(asked.map((form) => [groupOf(levelsOfForm(form)), []]));
  for (const rule of rules) {
    const group = groupOf(levelsOf(rule));
    byGroup.set(group, [...(byGroup.get(group) ?? []), rule]);
  }
  const solutions = new Map<number, Solution>();
  let isOuter = false;
  let isSearched = false;
  let gaveUp = false;
  // Each question has its part, so that the last one is answered as well as the first.
  const questions = 2 * (model.names.length + held.length + asked.length);
  let part: number | null = null;
  const ask: Ask = (question) => {
    part ??= whole.left / questions;
    const own = { left: Math.min(part, whole.left), of: whole };
    const answer = question(own);
    gaveUp ||= isSpent(own);
    return answer;
  };
  for (const [group, tied] of byGroup) {
    const isLooped = looped.has(group);
    if (!propagate(tied, narrowed, isLooped ? PRESOLVE_ROUNDS : tied.length + 1, effort)) return null;
    if (!isLooped) continue;
    const linked = linkedLevels(
      model,
      ratios,
      tied,
      asked.filter((form) => groupOf(levelsOfForm(form)) === group),
      given,
      narrowed,
    );
    const outer = (isSpent: boolean) => {
      gaveUp ||= isSpent;
      return propagate(tied, narrowed, OUTER_ROUNDS, partOf(whole, 3), false) ? "outer" : null;
    };
    const solution = solutionOf(linked, outer, effort, ask);
    if (solution === null) return null;
    if (solution === "outer") isOuter = true;
    else {
      solutions.set(group, solution);
      isSearched ||= solution.isSearched;
      gaveUp ||= solution.isSpent;
    }
  }
  gaveUp ||= isSpent(effort);
  // A base that can only be zero has no ratio.
  if (ratios.some(({ under }) => isZero(narrowed[under!]!))) return null;
  const plain = plainSolution(narrowed);
  const of = (levels: readonly number[]): Answers => solutions.get(groupOf(levels)) ?? plain;
  return {
    level: (level) => of([level]).level(level),
    form: (form, within) =>
      form.under === null
        ? of(levelsOfForm(form)).level(form.over[0]![0])
        : of(levelsOfForm(form)).form(form, within),
    groupOf: (form) => groupOf(levelsOfForm(form)),
    isOuter: () => isOuter || gaveUp,
    isSpent: () => gaveUp,
    isSearched,
  };
}

/** What is given of each level; `null` where two figures exclude each other. */
function givenRanges({ names, signed }: Model, held: readonly Held[]): Range[] | null {
  const given = names.map((_, level): Range => (signed[level] ? ALL : FROM_ZERO));
  for (const { over, under, within } of held) {
    if (under !== null) continue;
    const level = over[0]![0];
    const range = commonRange(given[level]!, within);
    if (range === null) return null;
    given[level] = range;
  }
  return given;
}

/**
 * Which levels hang together, and in which groups one level is reached by two ways or a ratio is asked for. A level that
 * is known exactly ties nothing.
 */
function groups(
  { names }: Model,
  rules: readonly Rule[],
  asked: readonly Form[],
  given: readonly Range[],
): { readonly groupOf: (levels: readonly number[]) => number; readonly looped: ReadonlySet<number> } {
  const leader = names.map((_, level) => level);
  const find = (level: number): number => {
    let at = level;
    while (leader[at] !== at) at = leader[at] = leader[leader[at]!]!;
    return at;
  };
  const loops: number[] = [];
  const tie = (levels: readonly number[], loop: boolean): void => {
    const free = levels.filter((level) => !isSingle(given[level]!));
    const [first = levels[0]!] = free;
    if (loop) loops.push(first);
    for (const level of free.slice(1)) {
      if (find(level) === find(first)) loops.push(first);
      else leader[find(level)] = find(first);
    }
  };
  for (const rule of rules) tie(levelsOf(rule), !isPlain(rule, given));
  for (const form of asked) tie(levelsOfForm(form), true);
  return {
    groupOf: (levels) => find(levels.find((level) => !isSingle(given[level]!)) ?? levels[0]!),
    looped: new Set(loops.map(find)),
  };
}

function levelsOfForm({ over, under }: Form): readonly number[] {
  const above = over.map(([level]) => level);
  return under === null ? above : [...above, under];
}

function linkedLevels(
  model: Model,
  ratios: readonly Held[],
  tied: readonly Rule[],
  asked: readonly Form[],
  given: readonly Range[],
  narrowed: readonly Range[],
): LinkedLevels {
  const levels = new Set([...tied.flatMap(levelsOf), ...asked.flatMap(levelsOfForm)]);
  const isHere = (of: readonly number[]): boolean => of.every((level) => levels.has(level));
  return {
    levels: [...levels],
    sums: model.sums.filter((sum) => isHere(sum.map(([level]) => level))),
    products: model.products.filter(({ of, factors }) => isHere([of, ...factors])),
    ratios: ratios.filter((ratio) => isHere(levelsOfForm(ratio))),
    given,
    narrowed,
  };
}

/**
 * The solution for linked levels; `null` where nothing meets their rules, "outer" where only the levels one by one can
 * be narrowed.
 */
function solutionOf(
  linked: LinkedLevels,
  outer: (isSpent: boolean) => "outer" | null,
  effort: Effort,
  ask: Ask,
): Solution | null | "outer" {
  const open = linked.products.filter(
    ({ factors }) => !factors.some((level) => isSingle(linked.given[level]!)),
  );
  if (open.length === 0) {
    const program = linkedProgram(linked, scaleOf(linked), null, effort);
    if (program === "spent") return outer(true);
    return program.branches.length === 0 ? null : solutionOfProgram(program, linked, ask);
  }
  const rate = sharedRate({ ...linked, products: open });
  if (rate === null) return outer(false);
  const search = levelsByRate(linked, rate, effort);
  return (
    search && {
      level: (level) => ask((own) => levelHullOverRates(search, level, own)),
      form: (form, within) => ask((own) => ratioHullOverRates(search, form, within, own)),
      isSearched: true,
      isSpent: search.isSpent,
    }
  );
}

function solutionOfProgram(program: LinkedProgram, { narrowed }: LinkedLevels, ask: Ask): Solution {
  return {
    level: (level) => ask((own) => levelHull(program, level, narrowed[level]!, own)),
    form: (form, within) => ask((own) => ratioHull(program, form, within, own)),
    isSearched: false,
    isSpent: false,
  };
}

/** Where each level is reached by one way, or narrowed alone, a ratio is what its levels leave of it. */
function plainSolution(narrowed: readonly Range[]): Answers {
  return {
    level: (level) => narrowed[level]!,
    form: ({ over, under }, within) => {
      const sum = over
        .map(([level, factor]) =>
          rangeProduct(narrowed[level]!, { low: fraction(factor), high: fraction(factor) }),
        )
        .reduce(rangeSum);
      const base = narrowed[under!]!;
      const ratio = rangeQuotient(sum, base);
      // Where the search gave up a clash may not be known.
      if (within !== null) return commonRange(within, ratio) ?? within;
      return commonRange(base, ZERO) === null ? ratio : null;
    },
  };
}

const isZero = (range: Range): boolean => isSingle(range) && range.low!.over === 0n;
const ZERO: Range = { low: { over: 0n, under: 1n }, high: { over: 0n, under: 1n } };
