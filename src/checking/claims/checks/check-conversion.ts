import { type Decimal, plus, product, quotient, readDecimal } from "../../../decimal/decimal.js";
import { formatAmount } from "../../../decimal/format.js";
import { type Interval, point } from "../../../decimal/interval.js";
import { intervalProduct, intervalQuotient } from "../../../decimal/interval-arithmetic.js";
import { meets } from "../../../decimal/interval-sets.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import { computedAnswers, type KnownFigure, sumOfFigures } from "../../evidence/answer.js";
import { type Knowledge, onDay } from "../../evidence/knowledge.js";
import { levelAnswers } from "../../evidence/level-answers.js";
import { monthByMonth } from "../../evidence/month-by-month.js";
import { rateOn } from "../../evidence/rates-at-hand.js";
import type { Check } from "../check.js";
import type { ConversionClaim } from "../claim.js";
import { readAmountPrint } from "../print-of-claim.js";
import { assertionOf } from "../verdict.js";
import { missing } from "../words/naming.js";
import { inStyle, type Style } from "../words/wording.js";
import { computedOf, notesOf } from "./check-result.js";
import { plausibleRates } from "./conversion-rates.js";
import { checkFigure, type FigurePlan, readingsFor } from "./one-figure.js";

const TWO = /* @__PURE__ */ readDecimal("2", "two");

/**
 * "111.68 billion dollars, about 164 trillion won": by the one rate at hand in full; by a range of rates it can
 * only be consistent, since the rate is not known.
 */
export function checkConversion(claim: ConversionClaim, knowledge: Knowledge): Check {
  const { base, quote, period } = claim;
  const amount = readAmountPrint(claim.amount, "amount", base, knowledge.settings.print);
  const print = readAmountPrint(claim.converted, "converted", quote, knowledge.settings.print);
  const style: Style = { unit: "amount", step: print.step };
  const { plausible, conflicting } = plausibleRates(knowledge, claim);
  const remarks = conflicting ? ["conflicting-evidence"] : [];
  const question = {
    about: claim.about ?? { reporter: base, flow: "total" },
    period,
    comparison: "other",
    currency: quote,
  } as const;
  const atOne =
    plausible === null
      ? null
      : converted(amount, plausible.range, middleOf(plausible.range), plausible.rates);
  const byMonth = period.includes("/") ? eachAtItsAverage(knowledge, claim) : null;
  const found = computedAnswers([atOne, byMonth].flatMap((figure) => (figure === null ? [] : [[figure]])));
  const plan: FigurePlan = {
    claim,
    print,
    question,
    measure: () => found,
    style,
    said: assertionOf(print),
    missing: () => [missing("exchange-rate", null, [period], `${quote} per ${base}`)],
    notes: remarks,
  };
  if (atOne === null || plausible?.isOne === true) return checkFigure(knowledge, plan);
  const figures = [atOne, ...(byMonth === null ? [] : [byMonth])];
  const fits = figures.filter((figure) => meets(figure.bounds, print.stands));
  const notes = [
    "rate-unnamed",
    ...remarks,
    ...(byMonth === null ? [] : meets(byMonth.bounds, print.stands) ? [] : ["month-by-month-excluded"]),
    ...(byMonth === null || meets(atOne.bounds, print.stands) ? [] : ["one-rate-excluded"]),
  ];
  const best = fits[0] ?? atOne;
  const common = { claim, computed: computedOf(best, figures, style), notes: notesOf(notes) };
  const implied = impliedText(amount, print);
  if (fits.length > 0)
    return Object.freeze({
      verdict: "consistent",
      ...common,
      pointAgrees: false,
      coverage: null,
      explanation: `Consistent: the rate is not named; ${implied}, and rates of that time give ${rangeText(best, style)}.`,
    });
  const { readings, untested } = readingsFor(knowledge, plan, best, found);
  const perhaps =
    readings[0] === undefined || readings[0].certainty === "possible" ? "" : `; ${readings[0].text}`;
  return Object.freeze({
    verdict: "contradicted",
    ...common,
    readings,
    untested,
    explanation: `Contradicted: rates of that time give ${rangeText(best, style)}; ${implied}${perhaps}.`,
  });
}

/** An amount, without its qualifier, at a rate. */
export function converted(
  amount: PrintedFigure,
  rate: Interval,
  value: Decimal,
  from: KnownFigure["from"],
): KnownFigure {
  return { value: product(amount.value, value), bounds: intervalProduct(amount.core, rate), from, notes: [] };
}

/** Each month at its own average. */
function eachAtItsAverage(knowledge: Knowledge, claim: ConversionClaim): KnownFigure | null {
  const { about, base, quote, period } = claim;
  if (about === undefined) return null;
  const parts = monthByMonth(period, (at): KnownFigure | null => {
    const figure = levelOf(knowledge, claim, at);
    const rate = rateOn(knowledge, base, quote, "average", at);
    if (figure === null || rate === null) return null;
    return {
      value: product(figure.value, rate.rate),
      bounds: intervalProduct(figure.bounds, point(rate.rate)),
      from: [...figure.from, rate],
      notes: figure.notes,
    };
  });
  return parts === null ? null : { ...sumOfFigures(parts), notes: ["month-by-month"] };
}

function levelOf(
  knowledge: Knowledge,
  { about, base }: ConversionClaim,
  period: ConversionClaim["period"],
): KnownFigure | null {
  const [answer] = levelAnswers(onDay(knowledge, knowledge.day), {
    about: about!,
    period,
    comparison: "other",
    currency: base,
  });
  return answer?.published?.[0] ?? null;
}

function middleOf({ low, high }: Interval): Decimal {
  return quotient(plus(low!, high!), TWO);
}

function impliedText(amount: PrintedFigure, print: PrintedFigure): string {
  const implied = intervalQuotient(print.core, amount.core);
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
