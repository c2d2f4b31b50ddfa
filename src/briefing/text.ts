import { type CurrencyCode, readCurrency } from "../currency/currency.js";
import { checkObject } from "../fields.js";
import { dayName, periodName } from "../period/names.js";
import { balanceLines } from "./balance-lines.js";
import type { Briefing } from "./briefing.js";
import { conversionLines } from "./conversion-lines.js";
import type { BriefingFigure } from "./figure.js";
import { findAll } from "./find.js";
import { tradeLines } from "./growth-lines.js";
import { historySentence } from "./history-lines.js";
import { headlines, toDateLines } from "./to-date-lines.js";
import { currencyName, economyName } from "./wording.js";

/**
 * In which currency amounts are given too, as the office gave them or converted; none unless said.
 *
 * @category Briefing
 */
export interface BriefingTextOptions {
  /** The second currency. */
  readonly currency?: CurrencyCode | undefined;
}

/**
 * The briefing as plain English, a sentence or two a line. Nothing is recomputed: each figure is printed as
 * the briefing has it.
 *
 * @param briefing  the briefing
 * @param options   a currency that it has figures or rates for
 * @returns         the lines; details of the line before begin with two blanks
 * @throws          {@link TradeError} `MISSING_EXCHANGE_RATE` where the briefing has neither a figure nor a rate for the currency,
 *                  `UNKNOWN_CURRENCY`
 * @example
 * import { china } from "tradefigures/samples"
 * briefingLines(briefing({ ...china, period: "2025-11" }))[0] // => "China, November 2025 (customs release of 8 December 2025, US dollars)"
 * @category Briefing
 */
export function briefingLines(briefing: Briefing, options: BriefingTextOptions = {}): readonly string[] {
  checkObject(briefing, "a briefing");
  const { figures, period } = briefing;
  return [
    heading(briefing),
    ...headlines(figures, period),
    ...tradeLines(figures, "exports"),
    ...tradeLines(figures, "imports"),
    ...balanceLines(figures),
    ...toDateLines(figures),
    ...partnerLines(figures),
    ...tariffLines(figures),
    ...(options.currency === undefined
      ? []
      : conversionLines(briefing, readCurrency(options.currency, "currency"))),
    ...(briefing.missing.length === 0 ? [] : [`Not available: ${briefing.missing.join("; ")}.`]),
  ];
}

/**
 * The same as one text, a sentence or two a line.
 *
 * @param briefing  the briefing
 * @param options   a currency that it has figures or rates for
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

function heading({ reporter, office, period, asOf, currency, figures }: Briefing): string {
  const isRelease = figures.some(({ from }) =>
    from.some((one) => "published" in one && one.period === period && one.published === asOf),
  );
  const release = office === null ? "release of" : `${office} release of`;
  const seen = asOf === null ? "" : `${isRelease ? release : "as known on"} ${dayName(asOf)}, `;
  return `${economyName(reporter)}, ${periodName(period)} (${seen}${currencyName(currency)})`;
}

function partnerLines(figures: readonly BriefingFigure[]): readonly string[] {
  return (["exports", "imports"] as const).flatMap((flow) => {
    const partners = findAll(figures, `${flow}-growth-by-partner`);
    if (partners.length === 0) return [];
    const parts = partners.map(({ about, printed, notes }) => {
      const origin = notes.find((note) => note.startsWith("from "));
      return `${economyName(about!)} ${printed}${origin === undefined ? "" : ` (${origin})`}`;
    });
    const history = partners.flatMap(({ about }) => {
      const sentence = historySentence(figures, flow, about);
      return sentence === null
        ? []
        : [`  ${economyName(about!)}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`];
    });
    return [`By partner, ${flow} from a year earlier: ${parts.join(", ")}.`, ...history];
  });
}

function tariffLines(figures: readonly BriefingFigure[]): readonly string[] {
  const averages = findAll(figures, "tariff-average");
  if (averages.length === 0) return [];
  const parts = averages.map(
    ({ about, printed, notes }) => `${about!.replace(/\b[A-Z]{2}\b/g, economyName)} ${printed} (${notes[1]})`,
  );
  return [`Average tariffs as published: ${parts.join(", ")}.`];
}
