import type { CurrencyCode } from "../../currency/currency.js";
import { refuse } from "../../errors.js";
import { checkFields, readChoice, readList, readText } from "../../fields.js";
import { COMPARISONS, type Comparison } from "../../measures/growth-rate.js";
import { readDay } from "../../period/day.js";
import { type Period, readPeriod } from "../../period/period.js";
import { type Subject, subject } from "../../records/subject.js";
import type { Claim, ClaimBase, NamedBalance } from "./claim.js";
import { CLAIM_NOTES } from "./claim-note.js";

const BASE_FIELDS = ["kind", "sentence", "place", "source", "asOf", "understood", "notes"] as const;

/** Refuses a field that a kind of claim does not have. */
export function checkClaimFields(input: Claim, fields: readonly string[]): void {
  checkFields(input, `a claim of the kind "${input.kind}"`, fields, BASE_FIELDS);
}

/** What every claim may carry. */
export function readBase(input: ClaimBase): ClaimBase {
  const { sentence, place, source, asOf, understood, notes } = input;
  return {
    ...(sentence !== undefined && { sentence: readSentence(sentence) }),
    ...(place !== undefined && { place: readPlace(place) }),
    ...(source !== undefined && { source: readText(source, "source") }),
    ...(asOf !== undefined && { asOf: readDay(asOf, "asOf") }),
    ...(understood !== undefined && { understood: readText(understood, "understood") }),
    ...(notes !== undefined && {
      notes: readList(notes, "notes", (note, field) => readChoice(note, field, CLAIM_NOTES)),
    }),
  };
}

/** Which figure of trade is meant, and of when. */
export function readAbout(input: { readonly about: Subject; readonly period: Period }): {
  readonly about: Subject;
  readonly period: Period;
} {
  return { about: subject(input.about), period: readPeriod(input.period, "period") };
}

/** What the words call the balance; other flows are neither surplus nor deficit. */
export function readBalance({ balance, about }: NamedBalance & { readonly about: Subject }): NamedBalance {
  if (balance === undefined) return {};
  if (about.flow !== "balance")
    refuse("INVALID_FIELD", "balance", "left out unless the flow is one", balance);
  return { balance: readChoice(balance, "balance", ["surplus", "deficit"]) };
}

/** With what growth compares. */
export function readComparison(comparison: unknown): Comparison {
  return readChoice(comparison, "comparison", COMPARISONS);
}

/** Levels, or growth of a comparison. */
export function readOf(of: unknown, field = "of"): "level" | Comparison {
  return readChoice(of, field, ["level", ...COMPARISONS]);
}

/** A base period goes with the comparison "other". */
export function readBasePeriod(base: unknown, comparison: Comparison): Period {
  return comparison === "other"
    ? readPeriod(base, "basePeriod")
    : refuse("INVALID_FIELD", "basePeriod", 'left out unless the comparison is "other"', base);
}

/** Not that of the other side. */
export function readOtherCurrency(quote: CurrencyCode, base: CurrencyCode): CurrencyCode {
  return quote === base ? refuse("INVALID_FIELD", "quote", "another currency than base", quote) : quote;
}

function readSentence(sentence: unknown): string {
  return typeof sentence === "string" ? sentence : refuse("INVALID_FIELD", "sentence", "text", sentence);
}

function readPlace(place: NonNullable<ClaimBase["place"]>): NonNullable<ClaimBase["place"]> {
  checkFields(place, "place", ["start", "end"]);
  const { start, end } = place;
  const isPlace = [start, end].every((at) => Number.isSafeInteger(at) && at >= 0) && start <= end;
  if (isPlace) return Object.freeze({ start, end });
  return refuse(
    "INVALID_FIELD",
    "place",
    "from start to end, whole numbers of 0 or more",
    `${String(start)}–${String(end)}`,
  );
}
