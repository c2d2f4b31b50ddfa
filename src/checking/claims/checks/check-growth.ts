import { negative, readDecimal, ZERO } from "../../../decimal/decimal.js";
import { type Interval, interval } from "../../../decimal/interval.js";
import type { GrowthDirection } from "../../../print/direction.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { Answer } from "../../evidence/answer.js";
import { basePeriodOf, growthAnswers, pairAnswers } from "../../evidence/growth-answers.js";
import type { Knowledge, Question } from "../../evidence/knowledge.js";
import { CHANGE, SIZE_CHANGE, SIZE_GROWTH } from "../../evidence/pair-rule.js";
import type { Check } from "../check.js";
import type { ChangeClaim, GrowthClaim } from "../claim.js";
import { readAmountPrint, readGrowthPrint, signed } from "../print-of-claim.js";
import type { Measure } from "../readings/reading-tools.js";
import { type Assertion, assertionOf } from "../verdict.js";
import { missingLevels, missingRates } from "../words/naming.js";
import { percentStyle, type Style } from "../words/wording.js";
import { computedOf, notesOf } from "./check-result.js";
import { checkFigure, type FigurePlan } from "./one-figure.js";

const FLAT = "0.005";

/** "Exports rose 5.9%", or only "fell". */
export function checkGrowth(claim: GrowthClaim, knowledge: Knowledge): Check {
  const { about, period, comparison, currency = null, direction } = claim;
  const print =
    claim.printed === undefined
      ? null
      : signed((how) => readGrowthPrint(claim.printed!, "printed", how), direction, knowledge.settings.print);
  const measure = isOfSize(direction) ? ofSize : print === null ? byDirection : growthAnswers;
  const question: Question = { about, period, comparison, currency };
  const plan = planOf(
    claim,
    print,
    question,
    measure,
    percentStyle(print?.step ?? null),
    saidOf(knowledge, direction, print),
  );
  return signChange(knowledge, plan) ?? checkFigure(knowledge, plan);
}

/** "The surplus grew by 21.61 billion": an amount. */
export function checkChange(claim: ChangeClaim, knowledge: Knowledge): Check {
  const { about, period, comparison, currency, direction } = claim;
  const print = signed(
    (how) => readAmountPrint(claim.printed, "printed", currency, how),
    direction,
    knowledge.settings.print,
  );
  const rule = isOfSize(direction) ? SIZE_CHANGE : CHANGE;
  const question: Question = { about, period, comparison, currency };
  const style: Style = { unit: "amount", step: print.step };
  const measure: Measure = (on, asked) => pairAnswers(on, asked, rule);
  const plan = planOf(claim, print, question, measure, style, saidOf(knowledge, direction, print));
  return signChange(knowledge, plan) ?? checkFigure(knowledge, plan);
}

function planOf(
  claim: GrowthClaim | ChangeClaim,
  print: PrintedFigure | null,
  question: Question,
  measure: Measure,
  style: Style,
  said: Assertion,
): FigurePlan {
  const { about, period, comparison } = question;
  const basePeriod = basePeriodOf(period, comparison);
  return {
    claim,
    print,
    said,
    question,
    measure,
    style,
    missing: () => [
      ...(claim.kind === "growth" ? [missingRates(about, comparison, [period])] : []),
      ...(basePeriod === null ? [] : [missingLevels(about, [basePeriod, period])]),
    ],
  };
}

function isOfSize(direction: GrowthDirection): boolean {
  return direction === "widened" || direction === "narrowed";
}

const ofSize: Measure = (knowledge, question) => pairAnswers(knowledge, question, SIZE_GROWTH);

/** Which way it went can be said where there is no rate, too: by the change. */
const byDirection: Measure = (knowledge, question) => {
  const found = growthAnswers(knowledge, question);
  const isRate = ({ published, computed }: Answer): boolean => published !== null || computed.length > 0;
  return found.some(isRate) ? found : pairAnswers(knowledge, question, CHANGE);
};

/** What the direction and the print say together. */
function saidOf(knowledge: Knowledge, direction: GrowthDirection, print: PrintedFigure | null): Assertion {
  const sign = direction === "flat" ? null : direction === "fall" || direction === "narrowed" ? -1 : 1;
  if (print !== null) return assertionOf(print, sign);
  const flat = readDecimal(knowledge.settings.print.flat ?? FLAT, "flat");
  const stands: Interval =
    sign === null
      ? interval({ low: negative(flat), high: flat })
      : interval({ low: sign > 0 ? ZERO : null, high: sign > 0 ? null : ZERO, closed: "neither" });
  return { stands, near: null, loose: null, sign };
}

/** A balance that changed its sign neither widened nor narrowed. */
function signChange(knowledge: Knowledge, plan: FigurePlan): Check | null {
  const { claim, question, style } = plan;
  if (!isOfSize((claim as GrowthClaim).direction)) return null;
  const absent = plan.measure(knowledge, question).find((answer) => answer.absent?.reason === "sign-change");
  if (absent === undefined) return null;
  const change = pairAnswers(knowledge, question, CHANGE).flatMap(({ computed }) => computed.flat())[0]!;
  return Object.freeze({
    verdict: "contradicted",
    claim,
    computed: computedOf(change, [], { unit: "amount", step: style.step }),
    readings: Object.freeze([]),
    untested: Object.freeze([]),
    notes: notesOf(["sign-change"]),
    explanation: "Contradicted: the balance changed its sign, so that it neither widened nor narrowed.",
  });
}
