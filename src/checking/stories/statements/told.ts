import type { CurrencyCode } from "../../../currency/currency.js";
import type { Period } from "../../../period/period.js";
import type { Subject } from "../../../records/subject.js";
import type { Claim, ClaimBase, NamedBalance } from "../../claims/claim.js";
import type { ClaimNote } from "../../claims/claim-note.js";
import { isOfPace } from "../clauses/nodes.js";
import type { Placed } from "../placed.js";
import type { MissingPart, StoryOptions } from "../story-claims.js";
import { sideOf } from "../topics/topic.js";
import { periodMeant } from "../words/calendar.js";
import type { Figure } from "../words/figures.js";
import type { When } from "../words/when.js";

/** A claim before the sentence and its source are added. */
export type ClaimBody = Claim extends infer C ? (C extends Claim ? Omit<C, keyof ClaimBase> : never) : never;

/** A claim that was told, with how its words were read. */
export interface ToldClaim {
  readonly body: ClaimBody;
  readonly notes?: readonly ClaimNote[];
}

/** What a statement says, or what it lacks. */
export type Answer = readonly MissingPart[] | ToldClaim;

export const isLacking = (answer: Answer): answer is readonly MissingPart[] => Array.isArray(answer);

/** A statement of which neither flow nor time is missing. */
export interface Known extends Placed {
  readonly about: Subject;
  readonly period: Period;
}

export const isKnown = (one: Placed): one is Known => one.about !== null && one.period !== null;

/** "Fell for the fourth month in May, dropping 3.6% compared with April": from month to month, perhaps. */
export const isOpen = ({ said, comparison, isDefault }: Placed, all: readonly Placed[]): boolean =>
  (isDefault || comparison === null) &&
  all.some(
    ({ said: { clause, kind }, comparison: of }) =>
      clause === said.clause && kind === "growth" && of !== null && of !== (comparison ?? "year-on-year"),
  );

/** The period that words about an earlier one mean. */
export const sinceMeant = (when: When, { about, period }: Known, { asOf }: StoryOptions): Period | null =>
  periodMeant(when, { asOf, reporter: about.reporter, own: period, isBefore: true });

export function currencyOf(figure: Figure, options: StoryOptions): CurrencyCode | null {
  return figure.currency ?? options.currency ?? null;
}

/** A deficit that rises widens; exports that narrow fall. */
export function directionOf({
  said,
  sign,
  about,
}: Placed): "rise" | "fall" | "flat" | "widened" | "narrowed" | null {
  const { move } = said;
  if (isOfPace(move)) return null;
  if (sign === -1 && move === "rise") return "widened";
  if (sign === -1 && move === "fall") return "narrowed";
  const isFlow = about !== null && about.flow !== "balance";
  if (isFlow && move === "widened") return "rise";
  return isFlow && move === "narrowed" ? "fall" : move;
}

/** Of what a statement is, and against what. */
export const heldAgainst = ({
  about,
  period,
  comparison,
  basePeriod,
}: Known): Pick<Known, "about" | "period"> & {
  readonly comparison: NonNullable<Placed["comparison"]>;
  readonly basePeriod?: Period;
} => ({
  about,
  period,
  comparison: comparison!,
  ...(basePeriod !== null && { basePeriod }),
});

/** What the words call a balance: that there is such a one is part of what they say. */
export function namedBalance({ sign }: Placed): NamedBalance {
  return sign === 0 ? {} : { balance: sideOf(sign) };
}

export function comparisonNotes(one: Placed): readonly ClaimNote[] {
  return [
    ...(one.isDefault ? (["comparison-default"] as const) : []),
    ...(one.isRelative ? (["relative-period"] as const) : []),
  ];
}

export function hostOf(one: Placed, all: readonly Placed[]): Placed | undefined {
  return all[one.said.detail.host ?? -1];
}

/** Whether a statement is of goods, or others are asked for. */
export function counts(body: ClaimBody, { coverage = "goods" }: StoryOptions): boolean {
  return coverage === "any" || !("about" in body) || body.about?.coverage === undefined;
}
