/**
 * How the words of a claim were read where they leave a choice: "last month" counted from the day of the text; nothing
 * said of the comparison, so that the usual one is meant; "in recent weeks", of which the first day is not said; "2.5
 * times" printed for a rise.
 *
 * @category Checking
 */
export type ClaimNote = "relative-period" | "comparison-default" | "vague-period" | "multiple-as-rate";

/** The notes of claims. */
export const CLAIM_NOTES: readonly ClaimNote[] = [
  "relative-period",
  "comparison-default",
  "vague-period",
  "multiple-as-rate",
];
