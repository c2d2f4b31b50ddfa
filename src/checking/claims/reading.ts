import type { Decimal } from "../../decimal/decimal.js";
import type { Interval } from "../../decimal/interval.js";
import type { EvidenceRecord } from "../evidence/evidence.js";
import type { Claim } from "./claim.js";

/**
 * How a printed figure may have been confused.
 *
 * @category Checking
 */
export type Confusion =
  | "first-release"
  | "first-release-base"
  | "revised-base"
  | "latest-vintage"
  | "month-on-month"
  | "year-on-year"
  | "single-month"
  | "year-to-date"
  | "other-flow"
  | "opposite-sign"
  | "truncated"
  | "coarsely-rounded"
  | "rounded-twice"
  | "rounded-up"
  | "other-currency"
  | "from-rounded-figures"
  | "month-before"
  | "month-after"
  | "other-partner"
  | "factor-of-a-thousand"
  | "factor-of-a-million"
  | "factor-of-a-billion"
  | "factor-of-ten"
  | "points-for-percent"
  | "percent-for-points"
  | "other-exchange-rate"
  | "other-adjustment"
  | "sum-of-first-releases"
  | "year-before"
  | "ratio-for-rise"
  | "wrong-base"
  | "expected-for-actual"
  | "other-forecast"
  | "digits"
  | "annualised"
  | "mean-of-growths"
  | "rolling-sum"
  | "contribution"
  | "mirror"
  | "other-estimator"
  | "average-for-duty"
  | "duty-for-average"
  | "day-before"
  | "day-after"
  | "other-measure"
  | "sum-for-part"
  | "part-for-sum"
  | "compounded"
  | "swapped"
  | "miscounted"
  | "for-longer";

/**
 * The claim that would have been true, and which confusion leads to the one printed.
 *
 * @category Checking
 */
export interface Reading {
  /** What was mistaken for what. */
  readonly confusion: Confusion;
  /** The claim as it holds. */
  readonly truly: Claim;
  /**
   * `identified`: it alone fits, and a random figure would fit one of those that were tried in at most one case of
   * twenty; `likely`: it comes first, covers as much as all others together, and that case is at most one of ten;
   * `possible`: it may be chance.
   */
  readonly certainty: "identified" | "likely" | "possible";
  /** Other confusions that give the same value. */
  readonly also: readonly Confusion[];
  /** What this reading gives in the place of the printed figure. */
  readonly value: Decimal;
  /** Every value that the rounding of the evidence leaves. */
  readonly bounds: Interval;
  /** The records that it was found from. */
  readonly from: readonly EvidenceRecord[];
  /** One plain sentence. */
  readonly text: string;
}
