import type { CurrencyCode } from "../currency/currency.js";
import { TradeError } from "../errors.js";
import { periodName } from "../period/names.js";
import type { Briefing } from "./briefing.js";
import type { BriefingFigure } from "./figure.js";
import { find, findAll } from "./find.js";
import { balanceName, currencyName, listed, sizeOf } from "./wording.js";

const NAMES = [
  ["exports", ""],
  ["imports", ""],
  ["balance", ""],
  ["balance-earlier", " of the month before"],
  ["balance-to-date", " since January"],
] as const;

/** The main amounts in another currency, and what the press printed in it. */
export function conversionLines(briefing: Briefing, currency: CurrencyCode): readonly string[] {
  const { figures, period } = briefing;
  const rate = find(figures, "exchange-rate", currency);
  if (rate === undefined) {
    const others = findAll(figures, "exchange-rate").map((one) => one.about);
    throw new TradeError(
      "MISSING_EXCHANGE_RATE",
      `currency must be one with an average rate for ${period} (${others.length === 0 ? "there is none" : others.join(", ")}), got ${currency}`,
      { field: "currency", value: currency, currencies: others },
    );
  }
  const amounts = NAMES.flatMap(([name, which]) => {
    const amount = find(figures, `${name}-converted`, currency);
    if (amount === undefined) return [];
    const word = name === "exports" || name === "imports" ? name : balanceName(amount.value);
    return [`${word}${which} ${sizeOf(amount.printed)}`];
  });
  const [, ...source] = rate.notes;
  const at = `at the average of ${periodName(period)} (${[rate.printed, ...source].join(", ")})`;
  return [
    `In ${currencyName(currency)}, ${at}: ${amounts.length === 0 ? "no amount is known" : amounts.join(", ")}.`,
    ...pressLines(figures, currency),
  ];
}

function pressLines(figures: readonly BriefingFigure[], currency: CurrencyCode): readonly string[] {
  const amounts = findAll(figures, "press-conversion").filter((one) => one.about === currency);
  if (amounts.length === 0) return [];
  const implied = find(figures, "implied-exchange-rate", currency);
  const fit =
    implied === undefined ? "no one rate gives all of them" : `this implies one rate ${implied.printed}`;
  return [`  The press printed ${listed(amounts.map(({ printed }) => printed))}; ${fit}.`];
}
