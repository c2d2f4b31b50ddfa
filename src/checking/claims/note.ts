import type { Decimal } from "../../decimal/decimal.js";
import type { PrintNote } from "../../print/printed-figure.js";
import type { Mark } from "../evidence/mark.js";

/**
 * A remark that needs nothing beside it. Of the data: their vintages disagree, or a vintage other than the release was
 * used; they exclude each other, or were taken from the text itself. Of the verdict: it depends on what is not said, or
 * the data are coarse. Of the print: its words are loose, or were read in one of two ways.
 *
 * @category Checking
 */
export type PlainNote =
  | Mark
  | PrintNote
  | "circular"
  | "vintage-dependent"
  | "levels-disagree"
  | "later-vintage"
  | "loose"
  | "weak"
  | "certain"
  | "sign-change"
  | "no-surplus"
  | "no-deficit"
  | "no-earlier-period"
  | "of-the-fall"
  | "currency-unsaid"
  | "other-currency"
  | "rate-unnamed"
  | "one-rate-excluded"
  | "month-by-month-excluded"
  | "duties-unknown"
  | "some-days"
  | "exemptions-unknown"
  | "expectation-unchecked";

/**
 * A remark on a check: what kind it is, its data, and one plain sentence. It survives JSON.
 *
 * @category Checking
 */
export type CheckNote =
  | {
      /** Which remark. */
      readonly kind: PlainNote;
      /** One plain sentence. */
      readonly text: string;
    }
  | {
      /** What was expected is not what the claim says. */
      readonly kind: "expectation-differs";
      /** What was expected, as far as is known: fractions, or amounts. */
      readonly low: Decimal;
      /** The same as `low` for one number. */
      readonly high: Decimal;
      /** One plain sentence. */
      readonly text: string;
    }
  | {
      /** Somebody else's average was used. */
      readonly kind: "estimator";
      /** Whose average it is. */
      readonly estimator: string;
      /** One plain sentence. */
      readonly text: string;
    };
