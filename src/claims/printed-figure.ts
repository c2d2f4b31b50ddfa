import type { CurrencyCode } from "../currency/currency.js";
import type { Decimal } from "../decimal/decimal.js";
import type { Interval } from "../decimal/interval.js";
import type { Hedge } from "../decimal/printed.js";
import type { GrowthDirection } from "./claim.js";

/**
 * A figure as a newspaper prints it, with its words: "rose nearly 15 %", "$111.68 billion", "the eighth straight month".
 *
 * @category Checking
 */
export interface PrintedFigure {
  readonly text: string;
  /** Percent and points are fractions; a ratio is "2.5 times"; a count is "the eighth straight". */
  readonly kind: "percent" | "points" | "ratio" | "amount" | "number" | "count";
  /** Signed by the direction; of a range the middle of its ends. */
  readonly value: Decimal;
  /** The place of the last printed digit. */
  readonly step: Decimal;
  /** The place of the last digit that is not zero, for a number without decimals; else the step. */
  readonly grain: Decimal;
  readonly currency: CurrencyCode | null;
  readonly direction: GrowthDirection | null;
  readonly qualifier: Hedge | null;
  /** What the figure stands for without its qualifier. */
  readonly core: Interval;
  /** What it stands for with it: verdicts are reached with this. */
  readonly stands: Interval;
  /** For one-sided words: the part next to the figure. */
  readonly near: Interval | null;
  /** The two ends of a range. */
  readonly range: { readonly from: Decimal; readonly to: Decimal } | null;
  /** Remarks such as `double-negative`. */
  readonly notes: readonly string[];
}
