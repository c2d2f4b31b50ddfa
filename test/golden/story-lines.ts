import type { Subject } from "tradefigures";
import type { Claim, NamedBalance, SinceWhen } from "tradefigures/checking";

/** A claim on one line, as the golden files write it down. */
export function lineOf(claim: Claim): string {
  const notes = claim.notes ? ` (${claim.notes.join(", ")})` : "";
  return `${claim.kind} ${saidBy(claim)}${notes}`;
}

function saidBy(claim: Claim): string {
  switch (claim.kind) {
    case "level":
      return `${about(claim)} ${claim.currency}: ${claim.printed}`;
    case "growth":
      return `${about(claim)} ${claim.comparison}${part(" from ", claim.basePeriod)} ${claim.direction}${part(" ", claim.currency)}${named(claim)}${part(": ", claim.printed)}`;
    case "change":
      return `${about(claim)} ${claim.comparison}${part(" from ", claim.basePeriod)} ${claim.direction} ${claim.currency}${named(claim)}: ${claim.printed}`;
    case "turn":
      return `${about(claim)} ${claim.comparison} ${claim.to}`;
    case "conversion":
      return `${claim.period} ${claim.base}: ${claim.amount}, ${claim.quote}: ${claim.converted}`;
    case "extreme":
      return `${about(claim)} ${claim.of} ${claim.is}${since(claim)}${named(claim)}`;
    case "streak":
      return `${about(claim)} ${claim.of} ${claim.is} ${claim.limit}${part(" ", claim.currency)} ${claim.months}`;
    case "crossing":
      return `${about(claim)} ${claim.currency} ${claim.first ? "first " : ""}${claim.is}: ${claim.threshold}`;
    case "surprise":
      return `${about(claim)} ${claim.comparison} ${claim.position}: ${claim.low}, ${claim.high}`;
    case "share":
      return `${about(claim)}: ${claim.printed}`;
    case "tariff":
      return `${claim.imposer} ${claim.target}${part(" ", claim.means)} ${claim.month ?? claim.from}${part("/", claim.until)}: ${claim.printed}`;
    case "exchange":
      return `${claim.base} ${claim.quote} ${claim.from}/${claim.until} ${claim.direction}${part(": ", claim.printed)}`;
    case "figure":
      return `${claim.figure} ${claim.period}: ${claim.printed}`;
    case "acceleration":
      return `${about(claim)} ${claim.comparison} ${claim.direction}${part(" than ", claim.than)}${part(": ", claim.printed)}`;
    case "multiple":
      return `${about(claim)} ${claim.comparison}${part(" from ", claim.basePeriod)}${named(claim)}: ${claim.printed}`;
    case "rank":
      return `${about(claim)} ${claim.of} ${claim.is} ${claim.rank}${since(claim)}${named(claim)}`;
    case "first-since":
      return `${about(claim)} ${claim.of} ${claim.is} ${claim.limit}${part(" since ", claim.since)}${part(" in ", claim.months?.toString())}`;
    case "streak-end":
      return `${about(claim)} ${claim.of} ${claim.is} ${claim.limit} ${claim.months} ended`;
    case "statement":
      return `${claim.nature} ${claim.by}: ${claim.text}`;
  }
}

const named = ({ balance }: NamedBalance): string => part(" of a ", balance);
const since = ({ since, inclusive }: SinceWhen): string =>
  part(inclusive === undefined ? " since " : " from ", since);

function about({
  about: { reporter, partner, flow, coverage, adjustment, system, valuation },
  period,
}: {
  readonly about: Subject;
  readonly period: string;
}): string {
  return `${reporter}${part(">", partner)} ${flow}${part(" of ", coverage)}${part("/", adjustment)}${part("/", system)}${part("/", valuation)} ${period}`;
}

const part = (before: string, text: string | undefined): string => (text === undefined ? "" : before + text);
