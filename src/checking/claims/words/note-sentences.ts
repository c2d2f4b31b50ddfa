import type { Decimal } from "../../../decimal/decimal.js";
import type { ClaimNote } from "../claim-note.js";
import type { CheckNote, PlainNote } from "../note.js";
import { inStyle, type Style } from "./wording.js";

const PLAIN: Readonly<Record<PlainNote, string>> = {
  undated: "Some of the data have no date.",
  "read-on": "Some of the data are a later copy, of which only the day on which it was read is known.",
  later: "Some of the earlier figures are a later copy, which stands in for what was known then.",
  "conflicting-evidence": "Some of the data exclude each other.",
  "identity-broken": "Exports, imports and the balance of the data do not add up.",
  sum: "The figure is the sum of its parts.",
  identity: "The figure follows from others.",
  "implied-rates": "The figure was brought into its currency at the rates that the totals imply.",
  "month-by-month": "Each month was converted at its own average.",
  "month-averages": "Averages of the months were used: the rates of the days are not at hand.",
  "later-base": "The base came out later; it stands in for the revision that the office had used.",
  level: "The print says where the figure stands, not how far it went.",
  "double-negative": "The minus after a word for a fall was read as one minus.",
  "minus-after-rise": "The minus after a word for a rise was read as a fall.",
  maximum: "The words speak of the greatest of several figures.",
  circular: "Data that were taken from the text itself were left aside.",
  "vintage-dependent": "It depends on which vintage of the data is meant.",
  "levels-disagree": "The levels give another figure than the one that was published.",
  "later-vintage": "Only a copy that was read later agrees; the figure may have been out by then.",
  loose: "The words are loose: the figure lies far from the one that they name.",
  weak: "The data are too coarse to say much.",
  certain: "It holds whatever the rounding.",
  "sign-change": "The balance changed its sign.",
  "no-surplus": "There is no surplus: the balance is not above zero.",
  "no-deficit": "There is no deficit: the balance is not below zero.",
  "no-earlier-period": "The time since when it is said to be so does not come before.",
  "of-the-fall": "Both rates are below zero; the words may speak of the fall, or of the rate.",
  "currency-unsaid": "The currency is not said, and it depends on it.",
  "other-currency": "Only the figure in another currency fits; which one is meant is not said.",
  "rate-unnamed": "The exchange rate is not named.",
  "one-rate-excluded": "No one rate of that time gives the amount.",
  "month-by-month-excluded": "Each month at its own average gives another amount.",
  "duties-unknown": "Whether the duties changed in that time is not known.",
  "some-days": "It was so on some of the days only.",
  "exemptions-unknown": "Some goods may be exempt, or bear more, than is known.",
  "expectation-unchecked": "No forecast at hand shows what was expected.",
};

const OF_CLAIMS: Readonly<Record<ClaimNote, string>> = {
  "relative-period": "The period is counted from the day of the text.",
  "comparison-default": "With what it is compared is not said; the usual comparison is meant.",
  "vague-period": "The time is not said exactly.",
  "multiple-as-rate": "A multiple was printed for a rise.",
};

/** A remark that needs no data. */
export function plainNote(kind: PlainNote): CheckNote {
  return Object.freeze({ kind, text: PLAIN[kind] });
}

/** The forecast at hand is another than the one that the claim names. */
export function otherExpectation(low: Decimal, high: Decimal, style: Style): CheckNote {
  const range = low.eq(high) ? inStyle(low, style) : `${inStyle(low, style)} to ${inStyle(high, style)}`;
  const text = `The forecast at hand is another: ${range}.`;
  return Object.freeze({ kind: "expectation-differs", low, high, text });
}

/** Whose average speaks for a claim, and whether others do not. */
export function estimatorNote(estimator: string, isDisputed: boolean): CheckNote {
  const others = isDisputed ? "; others have another" : "";
  return Object.freeze({
    kind: "estimator",
    estimator,
    text: `The average is that of ${estimator}${others}.`,
  });
}

/** How the words of a claim were read, as a sentence. */
export function claimNoteSentence(note: ClaimNote): string {
  return OF_CLAIMS[note];
}
