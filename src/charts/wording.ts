import { capital, currencyName, economyName, listed } from "../briefing/wording.js";
import type { CurrencyCode } from "../currency/currency.js";
import type { Decimal } from "../decimal/decimal.js";
import type { Interval } from "../decimal/interval.js";
import type { AbsentReason, Comparison } from "../measures/growth-rate.js";
import { dayName, periodName } from "../period/names.js";
import type { Flow, Subject } from "../records/subject.js";

export { currencyName, dayName, listed, periodName };

/** Names by code, as the options give them. */
export type Names = Readonly<Record<string, string>>;

/** The name of an economy or a group; of what is left, "Rest of the world". */
export function placeName(code: string, names: Names): string {
  if (Object.hasOwn(names, code)) return names[code]!;
  return code.startsWith("world except") ? "Rest of the world" : economyName(code);
}

const FLOWS: Readonly<Record<Flow, readonly [name: string, link: string]>> = {
  exports: ["Exports", "to"],
  imports: ["Imports", "from"],
  balance: ["Trade balance", "with"],
  total: ["Total trade", "with"],
  "re-exports": ["Re-exports", "to"],
  "domestic-exports": ["Domestic exports", "to"],
};

/** "Exports to United States, HS 8517, seasonally adjusted": a subject without its reporter. */
export function flowName(subject: Subject, names: Names): string {
  const [name, link] = FLOWS[subject.flow];
  const { partner, product, coverage, adjustment = "none", system, valuation } = subject;
  return [
    name + (partner === undefined ? "" : ` ${link} ${placeName(partner, names)}`),
    ...(product === undefined ? [] : [`HS ${product}`]),
    ...(coverage === undefined ? [] : [coverage.replaceAll("-", " ")]),
    ...(adjustment === "none" ? [] : [ADJUSTED[adjustment]]),
    ...(system === undefined
      ? []
      : [system === "balance-of-payments" ? "balance of payments" : `${system} trade`]),
    ...(valuation === undefined ? [] : [valuation]),
  ].join(", ");
}

/** "China: exports": what the parts are parts of. */
export function wholeName(whole: Subject, names: Names): string {
  return `${placeName(whole.reporter, names)}, ${inside(flowName(whole, names))}`;
}

/** What a part is called beside other parts: its partner, or its product. */
export function partName({ partner, product }: Subject, names: Names): string {
  if (product !== undefined)
    return names[product] ?? (product.includes(" except ") ? "Other goods" : `HS ${product}`);
  return partner === undefined ? "World" : placeName(partner, names);
}

const ADJUSTED = {
  seasonal: "seasonally adjusted",
  calendar: "calendar adjusted",
  "seasonal-and-calendar": "seasonally and calendar adjusted",
  "daily-average": "daily averages",
} as const;

/** "exports to United States": a name inside a sentence. */
export function inside(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** With what a growth compares. */
export const COMPARED: Readonly<Record<Comparison, string>> = {
  "year-on-year": "on a year earlier",
  "month-on-month": "on the month before",
  annualised: "annualised",
  other: "on an earlier period",
};

/** Why there is no rate. */
export const REASONS: Readonly<Record<AbsentReason, string>> = {
  "missing-base": "no figure to compare with",
  "zero-base": "it was zero before",
  "negative-base": "it was below zero before",
  "sign-change": "its sign changed",
  "no-deficit": "no deficit",
  "missing-months": "months are missing",
  "missing-exchange-rate": "no exchange rate",
};

/** "Billion US dollars", "US dollars". */
export function unitName(unit: string, currency: CurrencyCode): string {
  const name = currencyName(currency);
  return unit === "unit" ? capital(name) : `${capital(unit)} ${name}`;
}

/** "5.85% to 5.95%"; "exact" where rounding leaves nothing. */
export function boundsText(bounds: Interval | null, format: (end: Decimal) => string): string {
  if (bounds === null) return "–";
  const { low, high } = bounds;
  if (low !== null && high !== null) return low.eq(high) ? "exact" : `${format(low)} to ${format(high)}`;
  if (low !== null) return `${format(low)} or more`;
  return high === null ? "–" : `${format(high)} or less`;
}

/** "China: " where all records are of one reporter. */
export function reportersOf(records: readonly { readonly reporter: string }[], names: Names): string {
  const reporters = new Set(records.map(({ reporter }) => reporter));
  return reporters.size === 1 ? `${placeName(records[0]!.reporter, names)}: ` : "";
}

/** "1 month", "3 months". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** What is said where months were published as one. */
export const SPAN_NOTE = "A bar stands for months that were published as one";
