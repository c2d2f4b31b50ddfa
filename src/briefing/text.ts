import { type CurrencyCode, readCurrency } from "../currency/currency.js";
import { TradeError } from "../errors.js";
import type { Period } from "../period/period.js";
import type { Briefing } from "./briefing.js";
import type { BriefingFigure, BriefingFigureName } from "./figure.js";
import type { BriefingFlow } from "./known.js";
import {
  amountName,
  capital,
  currencyName,
  dayName,
  economyName,
  monthsName,
  periodName,
} from "./wording.js";

/**
 * Into which currency amounts are converted beside their own; none unless said.
 *
 * @category Briefing
 */
export interface BriefingTextOptions {
  readonly currency?: CurrencyCode | undefined;
}

/**
 * The briefing as plain English, a sentence or two a line. Nothing is recomputed: each figure is printed as
 * the briefing has it.
 *
 * @param briefing  the briefing
 * @param options   a currency that it has rates for
 * @returns         the lines; details of the line before begin with two blanks
 * @throws          {@link TradeError} `MISSING_EXCHANGE_RATE` where the briefing has no rate for the currency,
 *                  `UNKNOWN_CURRENCY`
 * @example
 * import { china } from "tradefigures/samples"
 * briefingLines(briefing({ ...china, period: "2025-11" }))[0] // => "China, November 2025 (customs release of 8 December 2025, US dollars)"
 * @category Briefing
 */
export function briefingLines(briefing: Briefing, options: BriefingTextOptions = {}): readonly string[] {
  const find = finder(briefing.figures);
  return [
    heading(briefing),
    ...tradeLines(find, "exports"),
    ...tradeLines(find, "imports"),
    ...balanceLines(find),
    ...toDateLines(find),
    ...thresholdLines(find, briefing.period),
    ...partnerLines(briefing.figures),
    ...tariffLines(briefing.figures),
    ...(options.currency === undefined
      ? []
      : conversionLines(briefing, find, readCurrency(options.currency, "currency"))),
    ...(briefing.missing.length === 0 ? [] : [`Not available: ${briefing.missing.join("; ")}.`]),
  ];
}

/**
 * The same as one text, a sentence or two a line.
 *
 * @param briefing  the briefing
 * @param options   a currency that it has rates for
 * @returns         the text, without a line break at its end
 * @throws          {@link TradeError} as {@link briefingLines}
 * @example
 * import { china } from "tradefigures/samples"
 * briefingText(briefing({ ...china, period: "2025-11" })).includes("Exports returned to growth: +5.9%") // => true
 * @category Briefing
 */
export function briefingText(briefing: Briefing, options: BriefingTextOptions = {}): string {
  return briefingLines(briefing, options).join("\n");
}

/** Looks up a figure by name, and by whom it is about where several have the name. */
type Finder = (name: BriefingFigureName, about?: string) => BriefingFigure | undefined;

function finder(figures: readonly BriefingFigure[]): Finder {
  return (name, about) =>
    figures.find((one) => one.name === name && (about === undefined || one.about === about));
}

function heading({ reporter, period, asOf, currency }: Briefing): string {
  const release = asOf === null ? "" : `customs release of ${dayName(asOf)}, `;
  return `${economyName(reporter)}, ${periodName(period)} (${release}${currencyName(currency)})`;
}

function tradeLines(find: Finder, flow: "exports" | "imports"): readonly string[] {
  const [level, growth] = [find(flow), find(`${flow}-growth`)];
  const [earlier, acceleration] = [find(`${flow}-growth-earlier`), find(`${flow}-acceleration`)];
  const lines: string[] = [];
  if (growth !== undefined) {
    const turn = growth.notes.find((note) => note === "returned to growth" || note === "fell into decline");
    const subject = turn === undefined ? capital(flow) : `${capital(flow)} ${turn}`;
    const amount = level === undefined ? "" : ` (${level.printed})`;
    const after =
      earlier === undefined ? "" : `, after ${earlier.printed} in ${monthsName(earlier.about as Period)}`;
    const pace = acceleration === undefined ? "" : ` That is ${paceOf(acceleration)}.`;
    lines.push(`${subject}: ${growth.printed} from a year earlier${amount}${after}.${pace}`);
  } else if (level !== undefined) lines.push(`${capital(flow)}: ${level.printed}.`);
  return [...lines, ...computedLines(find, flow, "Computed"), ...surpriseLines(find, flow)];
}

function paceOf({ value, printed }: BriefingFigure): string {
  if (value.isZero()) return "as fast as before";
  return `${size(printed)} ${value.s > 0 ? "faster" : "slower"}`;
}

/** Growth over each vintage of the year before. */
function computedLines(
  find: Finder,
  name: BriefingFlow | `${BriefingFlow}-to-date`,
  heading: string,
): readonly string[] {
  const parts = Object.entries(VINTAGES).flatMap(([vintage, words]) => {
    const [growth, base] = [find(`${name}-growth-computed`, vintage), find(`${name}-base`, vintage)];
    if (growth === undefined || base === undefined) return [];
    return [`${growth.printed} over ${words[0]} (${base.printed}${words[1]})`];
  });
  return parts.length === 0 ? [] : [`  ${heading}: ${parts.join(", ")}.`];
}

/** What a base is called, and what is said of it. */
const VINTAGES: Readonly<Record<string, readonly [string, string]>> = {
  "revised-base": ["the revised base", ""],
  "later-base": ["the revised base", ", a copy read later"],
  "undated-base": ["an undated base", ""],
  "first-release": ["the first release", ""],
};

function surpriseLines(find: Finder, flow: BriefingFlow): readonly string[] {
  const [low, high] = [find(`${flow}-expected-low`), find(`${flow}-expected-high`)];
  const [fromLow, fromHigh] = [find(`${flow}-surprise-from-low`), find(`${flow}-surprise-from-high`)];
  if (low === undefined || high === undefined || fromLow === undefined || fromHigh === undefined) return [];
  const position = fromLow.notes[0]!;
  const expected = low.value.eq(high.value) ? low.printed : `${low.printed} to ${high.printed}`;
  const distances = [fromLow, fromHigh].sort((a, b) => a.value.abs().comparedTo(b.value.abs()));
  const [near, far] = distances.map(({ printed }) => size(printed)) as [string, string];
  const by = near === far ? near : `${near.replace(/ points$/, "")} to ${far}`;
  const distance = position === "within" ? "" : `, by ${by}`;
  return [`  ${capital(position)} the ${expected} expected (${low.about})${distance}.`];
}

function balanceLines(find: Finder): readonly string[] {
  const level = find("balance");
  if (level === undefined) return [];
  const [change, percent, earlier] = [
    find("balance-change"),
    find("balance-change-percent"),
    find("balance-earlier"),
  ];
  const parts = (["exports", "imports"] as const).flatMap((side) => {
    const part = find(`balance-change-from-${side}`);
    return part === undefined ? [] : [`${part.printed} from ${side}`];
  });
  const against =
    change === undefined || earlier === undefined
      ? ""
      : `, ${change.value.s < 0 ? "down" : "up"} ${size(change.printed)}${percent === undefined ? "" : ` (${percent.printed})`} from ${monthsName(earlier.about as Period)}'s ${earlier.printed}`;
  const sides = parts.length === 0 ? "" : `: ${parts.join(", ")}`;
  return [
    `Trade ${nameOf(level)}: ${level.printed}${against}${sides}.`,
    ...computedLines(find, "balance", "From a year earlier"),
  ];
}

function toDateLines(find: Finder): readonly string[] {
  const parts = (["exports", "imports"] as const).flatMap((flow) => {
    const [growth, level] = [find(`${flow}-to-date-growth`), find(`${flow}-to-date`)];
    const amount =
      level === undefined ? "" : growth === undefined ? ` ${level.printed}` : ` (${level.printed})`;
    return growth === undefined && level === undefined
      ? []
      : [`${flow}${growth === undefined ? "" : ` ${growth.printed}`}${amount}`];
  });
  const balance = find("balance-to-date");
  if (balance !== undefined) parts.push(`${nameOf(balance)} ${balance.printed}`);
  const whole = (balance ?? find("exports-to-date") ?? find("imports-to-date"))?.about;
  if (whole === undefined || whole === null || parts.length === 0) return [];
  const summed = balance?.notes.includes("published") === false ? " (the months as released, added up)" : "";
  return [
    `${monthsName(whole as Period)}: ${parts.join(", ")}${summed}.`,
    ...(balance === undefined
      ? []
      : computedLines(find, "balance-to-date", `${capital(nameOf(balance))} against a year earlier`)),
    ...computedLines(find, "exports-to-date", "Exports"),
    ...computedLines(find, "imports-to-date", "Imports"),
  ];
}

function thresholdLines(find: Finder, period: Period): readonly string[] {
  const [limit, before] = [find("balance-to-date-threshold"), find("balance-to-date-earlier")];
  if (limit === undefined || before === undefined) return [];
  const certain = limit.notes.includes("certain") ? "passed" : "passed, within rounding,";
  return [
    `The cumulative surplus ${certain} ${limit.printed} in ${monthsName(period)} (${before.printed} to ${monthsName((before.about as Period).slice(-7) as Period)}).`,
  ];
}

function partnerLines(figures: readonly BriefingFigure[]): readonly string[] {
  return (["exports", "imports"] as const).flatMap((flow) => {
    const partners = figures.filter((one) => one.name === `${flow}-growth-by-partner`);
    if (partners.length === 0) return [];
    const parts = partners.map(({ about, printed, notes }) => {
      const origin = notes.find((note) => note.startsWith("from "));
      return `${economyName(about!)} ${printed}${origin === undefined ? "" : ` (${origin})`}`;
    });
    return [`By partner, ${flow} from a year earlier: ${parts.join(", ")}.`];
  });
}

function tariffLines(figures: readonly BriefingFigure[]): readonly string[] {
  const averages = figures.filter((one) => one.name === "tariff-average");
  if (averages.length === 0) return [];
  const parts = averages.map(
    ({ about, printed, notes }) => `${about!.replace(/\b[A-Z]{2}\b/g, economyName)} ${printed} (${notes[1]})`,
  );
  return [`Average tariffs as published: ${parts.join(", ")}.`];
}

function conversionLines(briefing: Briefing, find: Finder, currency: CurrencyCode): readonly string[] {
  const rate = find("exchange-rate", currency);
  if (rate === undefined) {
    const others = briefing.figures.filter((one) => one.name === "exchange-rate").map((one) => one.about);
    throw new TradeError(
      "MISSING_EXCHANGE_RATE",
      `currency must be one with an average rate for ${briefing.period} (${others.length === 0 ? "there is none" : others.join(", ")}), got ${currency}`,
      { field: "currency", value: currency, currencies: others },
    );
  }
  const amounts = (["exports", "imports", "balance", "balance-earlier", "balance-to-date"] as const).flatMap(
    (name) => {
      const amount = find(`${name}-converted`, currency);
      return amount === undefined ? [] : [`${amountName(name, amount.value.s < 0)} ${amount.printed}`];
    },
  );
  const source =
    "source" in rate.from[0]! && rate.from[0].source !== undefined ? `, ${rate.from[0].source}` : "";
  const name = currencyName(currency);
  return [
    `In ${name}, at the average of ${periodName(briefing.period)} (${rate.printed}${source}): ${amounts.join(", ")}.`,
    ...pressLines(briefing, find, currency),
  ];
}

function pressLines({ figures }: Briefing, find: Finder, currency: CurrencyCode): readonly string[] {
  const implied = find("implied-exchange-rate", currency);
  if (implied === undefined) return [];
  const amounts = figures.filter((one) => one.name === "press-conversion" && one.about === currency);
  const prints = amounts.map(({ printed }) => printed).join(", ");
  const fit =
    implied.bounds === null
      ? "no one rate gives all of them"
      : `which implies one rate between ${implied.printed}`;
  return [`  The press printed ${prints}: ${fit}.`];
}

/** A balance below zero is a deficit. */
function nameOf({ value }: BriefingFigure): string {
  return value.s < 0 ? "deficit" : "surplus";
}

/** A print without its sign, where a word gives the direction. */
function size(printed: string): string {
  return printed.replace(/^[+−]/, "");
}
