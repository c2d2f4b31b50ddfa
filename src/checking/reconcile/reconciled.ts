import type { Interval } from "../../decimal/interval.js";
import type { PrintedFigureOptions } from "../../print/printed-figure.js";
import type { Asked, Relation } from "./relation.js";

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
  /** The one that gave it. */
  readonly relation: Relation<Name>;
  /** As printed or known. */
  readonly given: Interval;
  /** What the others leave of it. */
  readonly narrowed: Interval;
  /** Whether that is less than was given. */
  readonly changed: boolean;
}

/**
 * All can be true at once.
 *
 * @category Checking
 */
export interface Reconciled<Name extends string = string, Key extends string = string> {
  /** Tells the two results apart. */
  readonly feasible: true;
  /** The tightest interval of each figure. */
  readonly figures: Readonly<Record<Name, Interval>>;
  /** What was given, and what is left of it, in the order of the relations. */
  readonly details: readonly Narrowed<Name>[];
  /** The ratios that were asked for; `null` where the figure below may be zero. */
  readonly derived: Readonly<Record<Key, Interval | null>>;
  /** The figures that hold only with what their words allow, or with another rounding. */
  readonly loosened: readonly Relation<Name>[];
  /** None. */
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
  /** The one that gave it. */
  readonly relation: Relation<Name>;
  /** As printed or known. */
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
  /** All that take part. */
  readonly members: readonly ConflictMember<Name>[];
}

/**
 * They cannot all be true.
 *
 * @category Checking
 */
export interface Irreconcilable<Name extends string = string> {
  /** Tells the two results apart. */
  readonly feasible: false;
  /** The smallest set that clashes. */
  readonly conflict: readonly Relation<Name>[];
  /** All smallest sets that clash, those of the fewest figures first; beyond 16 figures only one of them. */
  readonly conflicts: readonly Conflict<Name>[];
  /** Whether all such sets are listed, and nothing can be left out of them: the search did not give up. */
  readonly complete: boolean;
}
