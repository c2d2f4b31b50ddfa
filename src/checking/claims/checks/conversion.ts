import type { CurrencyCode } from "../../../currency/currency.js";
import { type Decimal, plus, product, quotient, readDecimal } from "../../../decimal/decimal.js";
import { formatAmount } from "../../../decimal/format.js";
import { type Interval, point } from "../../../decimal/interval.js";
import { intervalProduct, intervalQuotient } from "../../../decimal/interval-arithmetic.js";
import { meets } from "../../../decimal/interval-sets.js";
import { type Answer, computedAnswers, type KnownFigure, sumOfFigures } from "../../evidence/answer.js";
import { type Knowledge, onDay } from "../../evidence/knowledge.js";
import { levelAnswers } from "../../evidence/level-answers.js";
import { monthByMonth } from "../../evidence/month-by-month.js";
import { rateOn } from "../../evidence/rates-at-hand.js";
import type { Check } from "../check.js";
import type { ConversionClaim } from "../claim.js";
import { type Attempt, triedOf } from "../readings/misprint.js";
import { PRINT_SLIPS } from "../readings/print-slips.js";
import { type ConversionMisprint, otherExchangeRate } from "../readings/rate-confusions.js";
import { type Readings, readingsOf } from "../readings/readings.js";
import { spreadOfAmounts } from "../readings/spread.js";
import type { SaidConversion } from "../said.js";
import { assertionOf, judge } from "../verdicts/judge.js";
import { decided } from "../verdicts/make-check.js";
import { checkFigure } from "../verdicts/one-figure.js";
import { missing } from "../words/naming.js";
import { ratesText } from "../words/rates-text.js";
import { inStyle, type Style } from "../words/wording.js";
import { namedRate, plausibleRates } from "./conversion-rates.js";

const TWO = /* @__PURE__ */ readDecimal("2", "two");

/** How a conversion is confused, in the order of likelihood. */
const CONFUSIONS: readonly Attempt<ConversionMisprint>[] = [
  ...PRINT_SLIPS,
  ["other-exchange-rate", otherExchangeRate],
];

/**
 * "111.68 billion dollars, about 164 trillion won": by the one rate at hand in full; by a range of rates it can
 * only be consistent, since the rate is not known.
 */
export function checkConversion(said: SaidConversion, knowledge: Knowledge): Check {
  const { claim, converted: print } = said;
  const { period } = claim;
  // Without its qualifier.
  const amount = { value: said.amount.value, bounds: said.amount.core };
  const style: Style = { unit: "amount", step: print.step };
  const { plausible, conflicting } =
    said.rate === null ? plausibleRates(knowledge, claim) : namedRate(said.rate);
  const remarks = conflicting ? (["conflicting-evidence"] as const) : [];
  const atOne =
    plausible === null
      ? null
      : convertedAt(amount, plausible.range, middleOf(plausible.range), plausible.rates);
  const byMonth = period.includes("/") ? eachAtItsAverage(knowledge, claim) : null;
  const figures = [atOne, byMonth].flatMap((figure) => figure ?? []);
  const readings = (found: readonly KnownFigure[]): Readings => {
    const reprinted = ({ value }: KnownFigure) => ({ ...claim, converted: inStyle(value, style) });
    const misprint = { knowledge, claim, amount, print, style, found, reprinted };
    const spread = spreadOfAmounts(print.value);
    return readingsOf({ ...misprint, spread }, triedOf({ ...misprint, spread }, CONFUSIONS));
  };
  const own = said.rate === null ? ownFigure(said, knowledge) : [];
  if (own.some((answer) => judge(answer, assertionOf(print), false)?.verdict === "supported"))
    return checkFigure(knowledge, { ...planOf(said, style), answers: own, notes: print.notes, readings });
  if (atOne === null || plausible === null || plausible.isOne)
    return checkFigure(knowledge, {
      ...planOf(said, style),
      answers: computedAnswers(figures.map((figure) => [figure])),
      notes: [...print.notes, ...remarks],
      readings,
    });
  const fits = (figure: KnownFigure): boolean => meets(figure.bounds, print.stands);
  const best = figures.find(fits) ?? atOne;
  const implied = impliedText(print.core, amount.bounds);
  const given = `${ratesText(plausible.rates)} give ${rangeText(best, style)}`;
  const decision = {
    figures: [best, ...figures.filter((figure) => figure !== best)],
    style,
    notes: [
      "rate-unnamed" as const,
      ...remarks,
      ...(byMonth === null || fits(byMonth) ? [] : ["month-by-month-excluded" as const]),
      ...(byMonth === null || fits(atOne) ? [] : ["one-rate-excluded" as const]),
    ],
  };
  if (fits(best))
    return decided(claim, {
      ...decision,
      verdict: "consistent",
      text: `the rate is not named; ${implied}, and ${given}`,
    });
  return decided(claim, {
    ...decision,
    verdict: "contradicted",
    text: `${given}; ${implied}`,
    readings: readings(decision.figures),
  });
}

/** What is said, and what it lacks. */
function planOf({ claim, converted }: SaidConversion, style: Style) {
  const { base, quote, period } = claim;
  return {
    claim,
    said: assertionOf(converted),
    style,
    missing: () => [missing("exchange-rate", null, [period], `${quote} per ${base}`)],
  };
}

/** The office's own figure in the other currency, where it is known what is converted and that it is its figure. */
function ownFigure({ claim, amount }: SaidConversion, knowledge: Knowledge): readonly Answer[] {
  const { about, period, quote, base } = claim;
  if (about === undefined) return [];
  const inCurrency = (currency: CurrencyCode): readonly Answer[] =>
    levelAnswers(knowledge, { about, period, comparison: "other", currency });
  const isIts = (answer: Answer): boolean => {
    const judged = judge(answer, assertionOf(amount), false);
    return judged !== null && judged.verdict !== "contradicted";
  };
  return inCurrency(base).some(isIts) ? inCurrency(quote) : [];
}

/** An amount at a rate. */
function convertedAt(
  amount: Pick<KnownFigure, "value" | "bounds">,
  rate: Interval,
  value: Decimal,
  from: KnownFigure["from"],
): KnownFigure {
  return {
    value: product(amount.value, value),
    bounds: intervalProduct(amount.bounds, rate),
    from,
    marks: [],
  };
}

/** Each month at its own average. */
function eachAtItsAverage(knowledge: Knowledge, claim: ConversionClaim): KnownFigure | null {
  const { about, base, quote, period } = claim;
  if (about === undefined) return null;
  const parts = monthByMonth(period, (at): KnownFigure | null => {
    const question = { about, period: at, comparison: "other", currency: base } as const;
    const [answer] = levelAnswers(onDay(knowledge, knowledge.day), question);
    const figure = answer?.published?.[0];
    const rate = rateOn(knowledge, base, quote, "average", at);
    if (figure === undefined || rate === null) return null;
    const { marks } = figure;
    return { ...convertedAt(figure, point(rate.rate), rate.rate, [...figure.from, rate]), marks };
  });
  return parts === null ? null : { ...sumOfFigures(parts), marks: ["month-by-month"] };
}

function middleOf({ low, high }: Interval): Decimal {
  return quotient(plus(low!, high!), TWO);
}

function impliedText(converted: Interval, amount: Interval): string {
  const implied = intervalQuotient(converted, amount);
  if (implied === null || implied.low === null || implied.high === null) return "no rate is implied";
  const decimals = decimalsOf(implied.low);
  const [low, high] = [
    formatAmount(implied.low, { in: "unit", decimals, rounding: "floor" }),
    formatAmount(implied.high, { in: "unit", decimals, rounding: "ceiling" }),
  ];
  return `the printed amounts imply ${low} to ${high}`;
}

/** Two decimals, and four digits of a rate below one. */
function decimalsOf(rate: Decimal): number {
  return rate.isZero() ? 2 : Math.min(Math.max(2, 3 - rate.e), 12);
}

function rangeText({ bounds }: KnownFigure, style: Style): string {
  return `${inStyle(bounds.low!, style, 1, "floor")} to ${inStyle(bounds.high!, style, 1, "ceiling")}`;
}
