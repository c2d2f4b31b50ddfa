import type { CurrencyCode } from "../../../currency/currency.js";
import type { ExchangeRate } from "../../../currency/exchange-rate.js";
import { difference, plus, quotientProduct } from "../../../decimal/decimal.js";
import { roundTo } from "../../../decimal/rounding.js";
import type { Flow } from "../../../records/subject.js";
import type { KnownFigure } from "../../evidence/answer.js";
import { levelAt } from "../../evidence/level-at.js";
import { currenciesOf } from "../../evidence/level-vintages.js";
import { risen } from "../../evidence/made-figure.js";
import { type Candidate, type Candidates, candidatesOf, orMissing, pointFigure } from "./candidate.js";
import { currenciesWithRates, ratesBetween } from "./other-currencies.js";
import { expectedOf, inOtherCurrencies } from "./trade-confusions.js";
import type { TradeMisprint } from "./trade-misprint.js";

/** A misprinted level, in the currency of the claim. */
export interface LevelMisprint extends TradeMisprint {
  readonly currency: CurrencyCode;
}

/** The level as first released, or as it is today. */
export function otherRelease({ knowledge, question, currency }: LevelMisprint): readonly Candidate[] {
  const { about, period } = question;
  return (
    [
      ["first-release", "first"],
      ["latest-vintage", "latest"],
    ] as const
  ).flatMap(([confusion, vintage]) =>
    candidatesOf(confusion, levelAt(knowledge, about, currency, period, vintage)?.levels ?? []),
  );
}

/** As published in another currency, and brought into it at the average of the period or at a rate of its end. */
export function levelInOtherCurrency(misprint: LevelMisprint): Candidates {
  const { found, currency } = misprint;
  const brought = currenciesWithRates(misprint).flatMap((to) =>
    ratesBetween(misprint, currency, to).flatMap((rate) => found.map((figure) => atRate(figure, rate))),
  );
  return orMissing([...inOtherCurrencies(misprint), ...candidatesOf("other-currency", brought)]);
}

/** A level of another currency brought into that of the claim, though the office has one of its own. */
export function levelFromOtherCurrency(misprint: LevelMisprint): Candidates {
  const { knowledge, question, currency } = misprint;
  const { about, period } = question;
  const brought = currenciesOf(knowledge, about).flatMap((from) => {
    const levels = levelAt(knowledge, about, from, period, "known")?.levels ?? [];
    return ratesBetween(misprint, from, currency).flatMap((rate) =>
      levels.map((figure) => atRate(figure, rate)),
    );
  });
  return orMissing(candidatesOf("other-exchange-rate", brought));
}

function atRate(figure: KnownFigure, rate: ExchangeRate): KnownFigure {
  const converted = risen(figure, (value) => quotientProduct(value, rate.rate));
  return { ...converted, from: [...figure.from, rate] };
}

/** A balance, or a total, from exports and imports in the unit of the text. */
export function fromRoundedSides({ knowledge, question, currency, print }: LevelMisprint): Candidates {
  const { about, period } = question;
  if (about.flow !== "balance" && about.flow !== "total") return [];
  const side = (flow: Flow) => levelAt(knowledge, { ...about, flow }, currency, period, "known")?.levels[0];
  const [exported, imported] = [side("exports"), side("imports")];
  if (exported === undefined || imported === undefined) return null;
  const [x, m] = [roundTo(exported.value, print.step), roundTo(imported.value, print.step)];
  const value = about.flow === "total" ? plus(x, m) : difference(x, m);
  return candidatesOf("from-rounded-figures", [pointFigure(value, [...exported.from, ...imported.from])]);
}

/** The level that was expected. */
export function expectedLevel(misprint: LevelMisprint): Candidates {
  return expectedOf(misprint, "level");
}
