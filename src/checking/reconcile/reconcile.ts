import type { Interval } from "../../decimal/interval.js";
import { intervalDifference } from "../../decimal/interval-arithmetic.js";
import { checkFields, checkObject, readList } from "../../fields.js";
import type { PrintedFigureOptions } from "../../print/printed-figure.js";
import { MOST_TO_SEARCH, smallestConflicts } from "./conflicts.js";
import { type Effort, effort, isSpent, partOf } from "./effort.js";
import {
  compareFractions,
  type Fraction,
  fraction,
  fractionProduct,
  fractionQuotient,
  fractionSum,
  negativeFraction,
} from "./exact-fraction.js";
import { intervalOfRange, isSingle, type Range, rangeSum, sameRange } from "./exact-range.js";
import { askedForm, type Form, type Given, type Measured, type Model, modelOf } from "./model.js";
import type { Asked, Relation } from "./relation.js";
import { type Held, type Levels, solveLevels } from "./solve-levels.js";

/**
 * What {@link reconcile} may be told beside the relations.
 *
 * @category Checking
 */
export interface ReconcileOptions<Name extends string = string, Key extends string = string> {
  /** Ratios to work out from the figures, by a name of the user's choice. */
  readonly derive?: Readonly<Record<Key, Asked<Name>>> | undefined;
  /** Figures that may be below zero, beside those that are a difference or are printed so. */
  readonly signed?: readonly Name[] | undefined;
  /** How printed text is read. */
  readonly prints?: PrintedFigureOptions | undefined;
}

/**
 * What became of one printed or known figure.
 *
 * @category Checking
 */
export interface Narrowed<Name extends string = string> {
  readonly relation: Relation<Name>;
  readonly given: Interval;
  readonly narrowed: Interval;
  readonly changed: boolean;
}

/**
 * All can be true at once.
 *
 * @category Checking
 */
export interface Reconciled<Name extends string = string, Key extends string = string> {
  readonly feasible: true;
  /** The tightest interval of each figure. */
  readonly figures: Readonly<Record<Name, Interval>>;
  /** What was given, and what is left of it, in the order of the relations. */
  readonly details: readonly Narrowed<Name>[];
  /** The ratios that were asked for; `null` where the figure below may be zero. */
  readonly derived: Readonly<Record<Key, Interval | null>>;
  /** The figures that hold only with what their words allow, or with another rounding. */
  readonly loosened: readonly Relation<Name>[];
  readonly conflicts: readonly [];
  /** Figures that are known ten times less closely than the least exact of the figures that they hang on. */
  readonly poorlyConditioned: readonly Name[];
  /**
   * `boundary`: a figure is left with nothing but an end that does not belong to it; `outer`: some intervals are wider
   * than they need be, since two unknown figures are multiplied or the search gave up; `rate-to-a-billionth`: ends were
   * searched for along an unknown rate and may be too wide by a billionth.
   */
  readonly notes: readonly ReconcileNote[];
  /** Whether the search came to its end; where it gave up, all true levels still lie in what is given. */
  readonly complete: boolean;
}

/**
 * A remark on a result of {@link reconcile}.
 *
 * @category Checking
 */
export type ReconcileNote = "boundary" | "outer" | "rate-to-a-billionth";

/**
 * A figure of a conflict, and how it must move for the others to hold.
 *
 * @category Checking
 */
export interface ConflictMember<Name extends string = string> {
  readonly relation: Relation<Name>;
  readonly given: Interval;
  /** What the others leave of it; `null` where they leave anything. */
  readonly implied: Interval | null;
  /** From what is given to what is implied: below zero it must fall. */
  readonly move: Interval | null;
}

/**
 * Figures that cannot all be true, while any one less could.
 *
 * @category Checking
 */
export interface Conflict<Name extends string = string> {
  readonly members: readonly ConflictMember<Name>[];
}

/**
 * They cannot all be true.
 *
 * @category Checking
 */
export interface Irreconcilable<Name extends string = string> {
  readonly feasible: false;
  /** The smallest set that clashes. */
  readonly conflict: readonly Relation<Name>[];
  /** All smallest sets that clash, those of the fewest figures first; beyond 16 figures only one of them. */
  readonly conflicts: readonly Conflict<Name>[];
  /** Whether all such sets are listed, and nothing can be left out of them: the search did not give up. */
  readonly complete: boolean;
}

/** Half a second or so; it counts steps, not time. */
const MOST_STEPS = 5_000_000;
const OPTIONS = ["derive", "signed", "prints"] as const;
const STAGES = ["core", "stands", "unsure"] as const;
type Stage = (typeof STAGES)[number];

/**
 * Lets printed figures narrow each other, or finds those that cannot all be true.
 *
 * The unknowns are the true levels. Each printed figure stands for all that rounds to it, both ends included; a growth
 * rate of x from b holds x between (1 + g)·b at its two ends. The answer is, for each figure and each ratio that is
 * asked for, the least and the greatest value over all levels that meet everything: worked out in whole numbers by
 * linear and linear-fractional programs, exact where it is a finite decimal of 34 digits and else rounded outward to 34.
 *
 * Figures are zero or more, but for differences, figures printed below zero, and sums, products and growth of those;
 * others that may be negative are named in `signed`. A base whose sign is open is tried with both.
 *
 * A figure with a word ("about 28%") is taken as the plain figure. Where that fails, words count; then figures may also
 * have been truncated; only then is there a conflict. `loosened` says which figures needed it.
 *
 * The search is bounded in steps: fifty relations of any shape take less than a second. Where it gives up, or more than
 * six bases may have either sign, the intervals are wider than they need be (`outer`), never too narrow, and `complete`
 * is false.
 *
 * @param relations  figures as printed or known, and the rules that tie them
 * @param options    ratios to work out, figures that may be negative, how text is read
 * @returns          the tightest intervals; or the smallest sets that clash, and how each member would have to move
 * @throws           {@link TradeError} `UNREADABLE_PRINT` for a text that is no figure, `WRONG_UNIT` for a rate where a
 *                   level belongs and the other way round, `INVALID_FIELD` for a figure that is printed twice, a rule that
 *                   ties a figure to itself and a name in `derive` or `signed` that no relation has
 * @example
 * const behind = reconcile([
 *   { kind: "printed", of: "surplus", printed: "$1.076 trillion" },
 *   { kind: "growth", of: "surplus", from: "year before", printed: "up 21.6%" },
 *   { kind: "difference", of: "rise", first: "surplus", second: "year before" },
 * ]);
 * behind.feasible && behind.figures["year before"].low?.toFixed(0) // => "884093711467"
 * @category Checking
 */
export function reconcile<const Name extends string, const Key extends string = never>(
  relations: readonly Relation<Name>[],
  options: ReconcileOptions<NoInfer<Name>, Key> = {},
): Reconciled<Name, Key> | Irreconcilable<Name> {
  checkFields(options, "options", OPTIONS);
  const signed = readList(options.signed ?? [], "signed", (name) => name as string);
  const model = modelOf(relations, signed, options.prints ?? {});
  const derive = options.derive ?? ({} as Record<Key, Asked>);
  checkObject(derive, "derive");
  const keys = Object.keys(derive) as Key[];
  const asked = keys.map((key) => askedForm(derive[key], `derive.${key}`, model.names));
  const whole = effort(MOST_STEPS);
  for (const stage of STAGES) {
    const held = model.measured.map((figure) => holding(figure, stage));
    const levels = solveLevels(model, held, asked, partOf(whole, 2));
    if (levels === null) continue;
    if (stage === "core") return reconciled(relations, model, held, levels, keys, asked);
    const kept = tightened(model, held, partOf(whole, 2));
    return reconciled(relations, model, kept, solveLevels(model, kept, asked, whole)!, keys, asked);
  }
  return irreconcilable(relations, model, partOf(whole, 3));
}

/** Every figure that need not be loose is taken as plainly as the others allow, one after the other. */
function tightened(model: Model, held: readonly Held[], whole: Effort): readonly Held[] {
  const kept = [...held];
  for (const [place, figure] of held.entries())
    for (const stage of ["core", "stands"] as const) {
      if (sameRange(kept[place]!.within, figure[stage])) break;
      const loose = kept[place]!;
      kept[place] = holding(figure, stage);
      if (solveLevels(model, kept, [], partOf(whole, 4))?.isSpent() === false) break;
      kept[place] = loose;
    }
  return kept;
}

function reconciled<Name extends string, Key extends string>(
  relations: readonly Relation<Name>[],
  model: Model,
  held: readonly Held[],
  levels: Levels,
  keys: readonly Key[],
  asked: readonly Form[],
): Reconciled<Name, Key> {
  const hulls = model.names.map((_, level) => levels.level(level));
  const details = held.map((figure) => {
    const left = figure.under === null ? hulls[figure.over[0]![0]]! : levels.form(figure, figure.within)!;
    return { figure, left };
  });
  const notes: ReconcileNote[] = [];
  if (details.some(({ figure, left }) => isOnOpenEnd(figure.within, left))) notes.push("boundary");
  if (levels.isOuter()) notes.push("outer");
  if (levels.isSearched) notes.push("rate-to-a-billionth");
  return Object.freeze({
    feasible: true,
    figures: recordOf(model.names as readonly Name[], hulls.map(intervalOfRange)),
    details: details.map(({ figure, left }) =>
      Object.freeze({
        relation: relations[figure.relation]!,
        given: printOf(figure, figure.within),
        narrowed: printOf(figure, left),
        changed: !sameRange(figure.within, left),
      }),
    ),
    derived: recordOf(
      keys,
      asked.map((form) => {
        const found = levels.form(form, null);
        return found && printOf(form, found);
      }),
    ),
    loosened: held
      .filter((figure) => !sameRange(figure.within, figure.core))
      .map(({ relation }) => relations[relation]!),
    conflicts: Object.freeze([]) as readonly [],
    poorlyConditioned: poorlyConditioned(model, held, levels, hulls) as Name[],
    notes,
    complete: !levels.isSpent(),
  });
}

function irreconcilable<Name extends string>(
  relations: readonly Relation<Name>[],
  model: Model,
  whole: Effort,
): Irreconcilable<Name> {
  const { measured } = model;
  const heldOf = (members: readonly number[]): Held[] =>
    members.map((member) => holding(measured[member]!, "stands"));
  const search = partOf(whole, 2);
  const found = smallestConflicts(
    measured.length,
    // Where nothing is left to search with it may hold.
    (members) => isSpent(search) || solveLevels(model, heldOf(members), [], partOf(search, 4)) !== null,
  );
  const conflicts = found.map((members) => ({
    members: members.map((member) => {
      const others = members.filter((other) => other !== member);
      return memberOf(relations, model, measured[member]!, heldOf(others), partOf(whole, 4));
    }),
  }));
  return Object.freeze({
    feasible: false,
    conflict: conflicts[0]!.members.map(({ relation }) => relation),
    conflicts,
    complete: measured.length <= MOST_TO_SEARCH && !isSpent(search),
  });
}

function memberOf<Name extends string>(
  relations: readonly Relation<Name>[],
  model: Model,
  figure: Measured,
  others: readonly Held[],
  whole: Effort,
): ConflictMember<Name> {
  const levels = solveLevels(model, others, figure.under === null ? [] : [figure], whole);
  // Where the search for the smallest set gave up the others may clash by themselves.
  const left = levels?.form(figure, null) ?? null;
  const given = printOf(figure, figure.stands);
  const implied = left && printOf(figure, left);
  const move = implied && intervalDifference(implied, given);
  return Object.freeze({ relation: relations[figure.relation]!, given, implied, move });
}

function holding(figure: Measured, stage: Stage): Held {
  return { ...figure, within: figure[stage] };
}

/** A range of a form as it is printed: of growth without the 1. */
function printOf({ less }: Form, range: Range): Interval {
  if (less === 0) return intervalOfRange(range);
  return intervalOfRange(rangeSum(range, { low: fraction(-1n), high: fraction(-1n) }));
}

/** Whether of a figure only an end is left that does not belong to it. */
function isOnOpenEnd({ low, high, closed }: Given, left: Range): boolean {
  const isAt = (end: Fraction | null): boolean =>
    end !== null && isSingle(left) && compareFractions(left.low!, end) === 0;
  return (
    (isAt(low) && (closed === "high" || closed === "neither")) ||
    (isAt(high) && (closed === "low" || closed === "neither"))
  );
}

/** Figures whose share of doubt is more than ten times that of the least exact figure that they hang on. */
function poorlyConditioned(
  { names }: Model,
  held: readonly Held[],
  levels: Levels,
  hulls: readonly Range[],
): string[] {
  const widest = new Map<number, Fraction>();
  for (const figure of held) {
    const width = relativeWidth(figure.within);
    const group = levels.groupOf(figure);
    const before = widest.get(group);
    if (width !== null && (before === undefined || compareFractions(width, before) > 0))
      widest.set(group, width);
  }
  return names.filter((_, level) => {
    const limit = widest.get(levels.groupOf({ over: [[level, 1n]], under: null, less: 0 })) ?? fraction(0n);
    const width = relativeWidth(hulls[level]!);
    return width === null || compareFractions(width, fractionProduct(limit, fraction(10n))) > 0;
  });
}

/** The width of a range over the middle of the sizes of its ends; `null` where it has no end. */
function relativeWidth({ low, high }: Range): Fraction | null {
  if (low === null || high === null) return null;
  const size = (end: Fraction): Fraction => (end.over < 0n ? negativeFraction(end) : end);
  const both = fractionSum(size(low), size(high));
  if (both.over === 0n) return fraction(0n);
  return fractionQuotient(fractionProduct(fraction(2n), fractionSum(high, negativeFraction(low))), both);
}

function recordOf<Key extends string, T>(
  keys: readonly Key[],
  values: readonly T[],
): Readonly<Record<Key, T>> {
  return Object.freeze(Object.fromEntries(keys.map((key, place) => [key, values[place]!]))) as Record<Key, T>;
}
