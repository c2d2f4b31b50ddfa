import type { Comparison, CurrencyCode, Flow, Period, Subject } from "tradefigures";
import { decimal, printedFigure } from "tradefigures";
import type { Claim } from "tradefigures/checking";

/** What a made sentence says: the fields of a claim by which it is known, figures as plain numbers. */
export interface Fact {
  readonly kind: Claim["kind"];
  readonly about?: Pick<Subject, "reporter" | "partner" | "flow" | "coverage" | "adjustment">;
  readonly period?: Period;
  readonly comparison?: Comparison | "level";
  readonly basePeriod?: Period;
  readonly currency?: CurrencyCode;
  readonly direction?: string;
  /** Signed, in single units or as a fraction; and the word that widens it. */
  readonly figure?: Figure;
  readonly more?: string;
}

/** A number with the word before it. */
export interface Figure {
  readonly value: string;
  readonly hedge?: string;
}

/** A fact as one line: two that say the same have the same line. */
export function lineOf(fact: Fact): string {
  const { kind, about, period, comparison, basePeriod, currency, direction, figure, more } = fact;
  const who = about && `${about.reporter}>${about.partner ?? ""} ${flowOf(about)}`;
  const size = figure && `${figure.hedge ?? ""}${String(decimal(figure.value as `${number}`))}`;
  return [kind, who, period, comparison, basePeriod, currency, direction, size, more]
    .map((part) => part ?? "-")
    .join(" | ");
}

function flowOf({ flow, coverage, adjustment }: NonNullable<Fact["about"]>): string {
  const treated = adjustment === undefined || adjustment === "none" ? "" : ` ${adjustment}`;
  return `${flow satisfies Flow}${coverage === undefined ? "" : ` ${coverage}`}${treated}`;
}

/** The figure of a print; a fall of 5 % is −5 %, and an amount keeps its sign. */
function figureOf(printed: string, down: boolean, currency?: CurrencyCode): Figure {
  const dollars = ["AUD", "CAD", "HKD", "NZD", "SGD", "TWD", "USD"];
  const { value, qualifier, direction } = printedFigure(printed, {
    ...(currency !== undefined && dollars.includes(currency) && { dollar: currency }),
    ...((currency === "CNY" || currency === "JPY") && { yen: currency }),
  });
  const turned = down && !value.isNegative() && direction === null ? value.negated() : value;
  return { value: turned.toFixed(), ...(qualifier !== null && { hedge: qualifier }) };
}

/** What a claim says, as a fact. */
export function factOf(claim: Claim): Fact {
  const { kind } = claim;
  switch (kind) {
    case "level":
      return {
        ...of(claim),
        currency: claim.currency,
        figure: figureOf(claim.printed, false, claim.currency),
      };
    case "growth": {
      const down = claim.direction === "fall" || claim.direction === "narrowed";
      return {
        ...of(claim),
        comparison: claim.comparison,
        ...(claim.basePeriod !== undefined && { basePeriod: claim.basePeriod }),
        ...(claim.currency !== undefined && { currency: claim.currency }),
        direction: claim.direction ?? "unsaid",
        ...(claim.printed !== undefined && { figure: figureOf(claim.printed, down) }),
      };
    }
    case "change":
      return {
        ...of(claim),
        comparison: claim.comparison,
        ...(claim.basePeriod !== undefined && { basePeriod: claim.basePeriod }),
        currency: claim.currency,
        direction: claim.direction ?? "unsaid",
        figure: figureOf(
          claim.printed,
          claim.direction === "fall" || claim.direction === "narrowed",
          claim.currency,
        ),
      };
    case "share":
      return { ...of(claim), figure: figureOf(claim.printed, false) };
    case "multiple":
      return { ...of(claim), comparison: claim.comparison, figure: figureOf(claim.printed, false) };
    case "acceleration":
      return {
        ...of(claim),
        comparison: claim.comparison,
        direction: claim.direction,
        ...(claim.printed !== undefined && { figure: figureOf(claim.printed, false) }),
        more: claim.than ?? "the period before",
      };
    case "surprise":
      return {
        ...of(claim),
        comparison: claim.comparison,
        more: [claim.position, figureOf(claim.low, false).value, figureOf(claim.high, false).value].join(" "),
      };
    case "streak":
    case "streak-end":
      return { ...of(claim), comparison: claim.of, more: `${claim.is} ${claim.limit} ${claim.months}` };
    case "extreme":
      return { ...of(claim), comparison: claim.of, more: `${claim.is} since ${claim.since ?? "ever"}` };
    case "rank":
      return {
        ...of(claim),
        comparison: claim.of,
        more: `${claim.rank} ${claim.is} since ${claim.since ?? "ever"}`,
      };
    case "first-since":
      return {
        ...of(claim),
        comparison: claim.of,
        more: `${claim.is} ${claim.limit} since ${claim.since ?? "ever"}`,
      };
    case "conversion":
      return {
        kind,
        period: claim.period,
        currency: claim.base,
        figure: figureOf(claim.amount, false, claim.base),
        more: `${claim.quote} ${figureOf(claim.converted, false, claim.quote).value}`,
      };
    case "crossing":
      return {
        ...of(claim),
        currency: claim.currency,
        figure: figureOf(claim.threshold, false, claim.currency),
        more: `${claim.is ?? "passed"}${claim.first === true ? " first" : ""}`,
      };
    default:
      return { kind, more: JSON.stringify(claim) };
  }
}

function of({ kind, about, period }: Claim & { readonly about: Subject; readonly period: Period }): Fact {
  const { reporter, partner, flow, coverage, adjustment } = about;
  return {
    kind,
    about: {
      reporter,
      flow,
      ...(partner !== undefined && { partner }),
      ...(coverage !== undefined && { coverage }),
      ...(adjustment !== undefined && { adjustment }),
    },
    period,
  };
}
