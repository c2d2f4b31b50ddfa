import type { CurrencyCode } from "../currency/currency.js";
import type { Decimal } from "../decimal/decimal.js";
import type { Interval } from "../decimal/interval.js";
import type { PrintRounding } from "../decimal/rounding.js";

/**
 * Which way a figure went; `widened` and `narrowed` speak of the size of a balance.
 *
 * @category Printed figures
 */
export type GrowthDirection = "rise" | "fall" | "flat" | "widened" | "narrowed";

/**
 * A word that widens or shifts a printed number.
 *
 * @category Printed figures
 */
export type Hedge = "about" | "nearly" | "over" | "just-over" | "at-least" | "under" | "at-most";

/**
 * A figure as a newspaper prints it, with its words: "rose nearly 15 %", "$111.68 billion", "the eighth straight month".
 *
 * @category Checking
 */
export interface PrintedFigure {
  /** The words as given. */
  readonly text: string;
  /** Percent and points are fractions; a ratio is "2.5 times"; a count is "the eighth straight". */
  readonly kind: "percent" | "points" | "ratio" | "amount" | "number" | "count";
  /** Signed by the direction; of a range the middle of its ends. */
  readonly value: Decimal;
  /** The place of the last printed digit. */
  readonly step: Decimal;
  /** The place of the last digit that is not zero, for a number without decimals; else the step. */
  readonly grain: Decimal;
  /** Of an amount that names one. */
  readonly currency: CurrencyCode | null;
  /** What its verb or sign says. */
  readonly direction: GrowthDirection | null;
  /** Of "about", "nearly" and the like. */
  readonly qualifier: Hedge | null;
  /** The mode that bounds were reckoned with. */
  readonly rounding: PrintRounding;
  /** What the figure stands for without its qualifier. */
  readonly core: Interval;
  /** What it stands for with it: verdicts are reached with this. */
  readonly stands: Interval;
  /** For one-sided words: the part next to the figure. */
  readonly near: Interval | null;
  /** For "nearly" and "just over": beyond `stands`, up to a whole grain: loosely said, and not false. */
  readonly loose: Interval | null;
  /** The two ends of a range. */
  readonly range: {
    /** The first as printed. */
    readonly from: Decimal;
    /** The second. */
    readonly to: Decimal;
  } | null;
  /**
   * `level`: "rose to 5.9%" says where a figure stands and not how far it went, so the direction gives no sign;
   * `double-negative`: "fell −5%" is one minus; `minus-after-rise`: "growth of −5%" is a fall; `maximum`: "as much as"
   * speaks of the greatest of several figures.
   */
  readonly notes: readonly PrintNote[];
}

/**
 * A remark on how a figure was read.
 *
 * @category Checking
 */
export type PrintNote = "level" | "double-negative" | "minus-after-rise" | "maximum";
