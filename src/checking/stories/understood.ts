import { ordinal } from "../../history/sentences.js";
import { language } from "../../language.js";
import { dayName, periodName } from "../../period/names.js";
import type { Period } from "../../period/period.js";
import type { Subject } from "../../records/subject.js";
import type { SinceWhen } from "../claims/claim.js";
import { ADJUSTMENT_NAMES } from "../claims/words/adjustment-names.js";
import type { ClaimBody } from "./statements/told.js";
import { isEconomy } from "./words/official-names.js";

/** What was understood of a claim, in words: "China, exports to the United States, November 2025, from a year earlier: −28.6 %". */
export function understoodOf(claim: ClaimBody): string {
  switch (claim.kind) {
    case "conversion":
      return `${periodName(claim.period)}: ${claim.amount} in ${claim.quote}: ${claim.converted}`;
    case "tariff":
      return `tariff of ${nameOf(claim.imposer)} on ${nameOf(claim.target)}, ${claim.month ? periodName(claim.month) : `${claim.until ? "since " : ""}${dayName(claim.from)}`}: ${claim.printed}`;
    case "exchange":
      return `${claim.base} in ${claim.quote}, ${dayName(claim.from)} to ${dayName(claim.until)}: ${claim.direction}${part(" ", claim.printed)}`;
    case "figure":
      return `${claim.figure}, ${periodName(claim.period)}: ${claim.printed}`;
    case "statement":
      return `${claim.nature} of ${claim.by}`;
    default:
      return aboutOf(claim.about, claim.period) + toldOf(claim);
  }
}

/** What is told of a flow and its time. */
function toldOf(
  claim: Exclude<ClaimBody, { readonly kind: "conversion" | "tariff" | "exchange" | "figure" | "statement" }>,
): string {
  switch (claim.kind) {
    case "level":
      return `: ${claim.printed}`;
    case "growth":
      return `, ${comparisonOf(claim.comparison, claim.basePeriod)}${claim.currency === undefined ? "" : `, in ${claim.currency}`}: ${claim.direction}${part(" ", claim.printed)}`;
    case "change":
      return `, ${comparisonOf(claim.comparison, claim.basePeriod)}: ${claim.direction} ${claim.printed}`;
    case "acceleration":
      return `, growth ${comparisonOf(claim.comparison)}: ${claim.direction}${part(" than in ", claim.than && periodName(claim.than))}${part(" by ", claim.printed)}`;
    case "multiple":
      return `, over ${comparisonOf(claim.comparison, claim.basePeriod).replace("from ", "")}: ${claim.printed}`;
    case "turn":
      return `, ${comparisonOf(claim.comparison)}: back to ${claim.to}`;
    case "extreme":
      return `, ${ofWhat(claim.of)}: the ${claim.is}${sinceOf(claim)}`;
    case "rank":
      return `, ${ofWhat(claim.of)}: the ${ordinal(claim.rank)}-${claim.is}${sinceOf(claim)}`;
    case "first-since":
      return `, ${ofWhat(claim.of)}: ${claim.is} ${claim.limit} for the first time${part(" since ", claim.since && periodName(claim.since))}${part(" in ", claim.months === undefined ? undefined : months(claim.months))}`;
    case "streak":
      return `, ${ofWhat(claim.of)}: ${claim.is.replace("-", " ")} ${claim.limit} for ${months(claim.months)} in a row`;
    case "streak-end":
      return `, ${ofWhat(claim.of)}: no longer ${claim.is.replace("-", " ")} ${claim.limit} after ${months(claim.months)}`;
    case "crossing":
      return `: ${claim.is ?? "passed"} ${claim.threshold}${claim.first ? " for the first time" : ""}`;
    case "surprise":
      return `, ${ofWhat(claim.comparison)}: ${claim.position} the expected ${claim.low === claim.high ? claim.low : `${claim.low} to ${claim.high}`}`;
    case "share":
      return `, share of the total: ${claim.printed}`;
  }
}

const months = (count: number): string => (count === 1 ? "1 month" : `${count} months`);

function sinceOf({ since, inclusive }: SinceWhen): string {
  if (since === undefined) return " ever";
  return inclusive ? ` from ${periodName(since)} on` : ` since ${periodName(since)}`;
}

const part = (before: string, text: string | undefined): string => (text === undefined ? "" : before + text);

const LINKS: Readonly<Record<string, string>> = {
  exports: "to",
  imports: "from",
  balance: "with",
  total: "with",
};
const FLOWS: Readonly<Record<string, string>> = {
  balance: "trade balance",
  total: "total trade",
  "domestic-exports": "domestic exports",
};

function aboutOf(
  { reporter, partner, flow, coverage, adjustment = "none" }: Subject,
  period: Period,
): string {
  const of = coverage === undefined ? "" : ` of ${coverage.replaceAll("-", " ")}`;
  const whom = partner === undefined ? "" : ` ${LINKS[flow] ?? "to"} ${nameOf(partner)}`;
  const name = ADJUSTMENT_NAMES[adjustment];
  const how = name === null ? "" : `, ${name}`;
  return `${nameOf(reporter)}, ${FLOWS[flow] ?? flow}${of}${whom}${how}, ${periodName(period)}`;
}

function comparisonOf(comparison: string, base?: Period): string {
  if (comparison === "year-on-year") return "from a year earlier";
  if (comparison === "month-on-month") return "from the month before";
  return base === undefined ? "from an earlier period" : `from ${periodName(base)}`;
}

const ofWhat = (of: string): string => (of === "level" ? "level" : `growth ${comparisonOf(of)}`);

let names: Intl.DisplayNames | undefined;

function nameOf(code: string): string {
  if (!isEconomy(code) || code === "EA") return code === "EA" ? "euro area" : code;
  names ??= new (language().DisplayNames)("en", { type: "region", fallback: "code" });
  return names.of(code)!;
}
