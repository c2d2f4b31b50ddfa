import type { CurrencyCode } from "../currency/currency.js";
import { TradeError } from "../errors.js";
import { monthsName } from "../period/names.js";
import { januaryTo, lastMonth } from "../period/period.js";
import type { Briefing } from "./briefing.js";
import type { BriefingFigure } from "./figure.js";
import { find, findAll } from "./find.js";
import { balanceName, capital, currencyName, listed, sizeOf } from "./wording.js";

const FLOWS = ["exports", "imports", "balance"] as const;
/** What is said of an own figure that was not published as such. */
const MADE: Readonly<Record<string, string>> = {
  "sum of published figures": "added up",
  "difference of exports and imports": "the difference",
};

/** The main amounts in another currency: the office's own, conversions with the rate of each, what the press printed. */
export function conversionLines(briefing: Briefing, currency: CurrencyCode): readonly string[] {
  const { figures, period } = briefing;
  const since = monthsName(januaryTo(lastMonth(period)));
  const parts = [
    ...ownPart(figures, currency, "as published", ["exports", "imports", "balance", "balance-earlier"]),
    ...ownPart(figures, currency, `as published for ${since}`, [
      "exports-to-date",
      "imports-to-date",
      "balance-to-date",
    ]),
    ...ratePart(figures, currency, "exchange-rate", FLOWS),
    ...ratePart(figures, currency, "exchange-rate-earlier", ["balance-earlier"]),
    ...toDatePart(figures, currency),
  ];
  if (parts.length === 0) {
    const rate = find(figures, "exchange-rate", currency) ?? refuseCurrency(briefing, currency);
    parts.push(`${atRate(rate)}: no amount is known`);
  }
  const [first, ...others] = parts;
  return [
    `In ${currencyName(currency)}, ${first}.`,
    ...others.map((part) => `  ${capital(part)}.`),
    ...pressLines(figures, currency),
  ];
}

function refuseCurrency({ figures, period }: Briefing, currency: CurrencyCode): never {
  const given = figures.filter(({ name }) => name === "exchange-rate" || name.endsWith("-own"));
  const others = [...new Set(given.map((one) => one.about!))].sort();
  throw new TradeError(
    "MISSING_EXCHANGE_RATE",
    `currency must be one with an average rate for ${period} (${others.length === 0 ? "there is none" : others.join(", ")}), got ${currency}`,
    { field: "currency", value: currency, currencies: others },
  );
}

type Amount = (typeof FLOWS)[number] | `${(typeof FLOWS)[number]}-to-date` | "balance-earlier";

/** What the office gave in the currency itself. */
function ownPart(
  figures: readonly BriefingFigure[],
  currency: CurrencyCode,
  heading: string,
  names: readonly Amount[],
): readonly string[] {
  const amounts = names.flatMap((name) => {
    const level = find(figures, `${name}-own`, currency);
    const growth = name === "balance-earlier" ? undefined : find(figures, `${name}-growth-own`, currency);
    const pace = growth === undefined ? [] : [`${growth.printed} from a year earlier`];
    if (level === undefined) return pace.map((text) => `${nameOf(name)} ${text}`);
    const remarks = [...pace, ...level.notes.flatMap((note) => MADE[note] ?? [])];
    return [`${amountOf(name, level)}${remarks.length === 0 ? "" : ` (${remarks.join(", ")})`}`];
  });
  return amounts.length === 0 ? [] : [`${heading}: ${amounts.join(", ")}`];
}

/** Amounts that were converted at one average. */
function ratePart(
  figures: readonly BriefingFigure[],
  currency: CurrencyCode,
  rateName: "exchange-rate" | "exchange-rate-earlier",
  names: readonly ((typeof FLOWS)[number] | "balance-earlier")[],
): readonly string[] {
  const amounts = names.flatMap((name) => {
    const amount = find(figures, `${name}-converted`, currency);
    return amount === undefined ? [] : [amountOf(name, amount)];
  });
  // The amounts and their rate are made together.
  return amounts.length === 0 ? [] : [`${atRate(find(figures, rateName, currency)!)}: ${amounts.join(", ")}`];
}

/** "at the average of November 2025 (1,459.88, Federal Reserve H.10)". */
function atRate({ printed, notes }: BriefingFigure): string {
  const [average, ...sources] = notes;
  return `at the ${average} (${[printed, ...sources].join(", ")})`;
}

/** The balance since January, of which no one rate is the rate; where not every month has one, that is said. */
function toDatePart(figures: readonly BriefingFigure[], currency: CurrencyCode): readonly string[] {
  const whole = find(figures, "balance-to-date");
  if (whole === undefined || find(figures, "balance-to-date-own", currency) !== undefined) return [];
  const amount = find(figures, "balance-to-date-converted", currency);
  if (amount === undefined)
    return find(figures, "exchange-rate", currency) === undefined
      ? []
      : [
          `the ${balanceName(whole.value)} since January is not converted: not every month of it is at hand with its rate`,
        ];
  const [, ...sources] = amount.notes;
  const pieces = find(figures, "balance-to-date-pieces", currency)!;
  const at = `each month since January at its own average${sources.length === 0 ? "" : ` (${sources.join(", ")})`}`;
  const of = pieces.value.eq(whole.value)
    ? ""
    : `, of the ${sizeOf(pieces.printed)} that the months add up to as released`;
  return [`${at}: ${balanceName(amount.value)} ${sizeOf(amount.printed)}${of}`];
}

/** "surplus of the month before 641.30 billion". */
function amountOf(name: Amount, { value, printed }: BriefingFigure): string {
  const word = name.startsWith("balance") ? balanceName(value) : nameOf(name);
  return `${word}${name === "balance-earlier" ? " of the month before" : ""} ${sizeOf(printed)}`;
}

function nameOf(name: Amount): string {
  return name.startsWith("balance") ? "trade balance" : name.replace("-to-date", "");
}

function pressLines(figures: readonly BriefingFigure[], currency: CurrencyCode): readonly string[] {
  const amounts = findAll(figures, "press-conversion").filter((one) => one.about === currency);
  if (amounts.length === 0) return [];
  const implied = find(figures, "implied-exchange-rate", currency);
  const fit =
    implied === undefined ? "no one rate gives all of them" : `this implies one rate ${implied.printed}`;
  return [`  The press printed ${listed(amounts.map(({ printed }) => printed))}; ${fit}.`];
}
