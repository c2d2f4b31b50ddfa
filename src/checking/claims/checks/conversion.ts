import { type Decimal, plus, product, quotient, readDecimal } from "../../../decimal/decimal.js";
import { formatAmount } from "../../../decimal/format.js";
import { type Interval, point } from "../../../decimal/interval.js";
import { intervalProduct, intervalQuotient } from "../../../decimal/interval-arithmetic.js";
import { meets } from "../../../decimal/interval-sets.js";
import { computedAnswers, type KnownFigure, sumOfFigures } from "../../evidence/answer.js";
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
import { assertionOf } from "../verdicts/judge.js";
import { decided } from "../verdicts/make-check.js";
import { checkFigure } from "../verdicts/one-figure.js";
import { missing } from "../words/naming.js";
import { inStyle, type Style } from "../words/wording.js";
import { plausibleRates } from "./conversion-rates.js";

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
  const { base, quote, period } = claim;
  // Without its qualifier.
  const amount = { value: said.amount.value, bounds: said.amount.core };
  const style: Style = { unit: "amount", step: print.step };
  const { plausible, conflicting } = plausibleRates(knowledge, claim);
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
  if (atOne === null || plausible?.isOne === true)
    return checkFigure(knowledge, {
      claim,
      said: assertionOf(print),
      style,
      answers: computedAnswers(figures.map((figure) => [figure])),
      notes: [...print.notes, ...remarks],
      missing: () => [missing("exchange-rate", null, [period], `${quote} per ${base}`)],
      readings,
    });
  const fits = (figure: KnownFigure): boolean => meets(figure.bounds, print.stands);
  const best = figures.find(fits) ?? atOne;
  const implied = impliedText(print.core, amount.bounds);
  const given = `rates of that time give ${rangeText(best, style)}`;
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
  const [low, high] = [
    formatAmount(implied.low, { in: "unit", rounding: "floor" }),
    formatAmount(implied.high, { in: "unit", rounding: "ceiling" }),
  ];
  return `the printed amounts imply ${low} to ${high}`;
}

function rangeText({ bounds }: KnownFigure, style: Style): string {
  return `${inStyle(bounds.low!, style, 1, "floor")} to ${inStyle(bounds.high!, style, 1, "ceiling")}`;
}
