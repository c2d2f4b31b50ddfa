import type { CurrencyCode } from "../../../currency/currency.js";
import { type Answer, allFigures, type KnownFigure } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import type { Check } from "../check.js";
import type { Claim } from "../claim.js";
import type { Missing } from "../missing.js";
import type { CheckNote, PlainNote } from "../note.js";
import type { Readings } from "../readings/readings.js";
import { consistentText, figureText, othersText } from "../words/explain.js";
import { inStyle, type Style } from "../words/wording.js";
import { type Assertion, better, excuseOf, type Judgement, judge } from "./judge.js";
import { type Decision, decided, notComputable, undecidable } from "./make-check.js";

/** A claim about one figure, ready to be checked. */
export interface FigurePlan {
  readonly claim: Claim;
  readonly said: Assertion;
  readonly style: Style;
  /** What the evidence says of the figure. */
  readonly answers: readonly Answer[];
  /** Remarks on the print and the evidence, whatever the verdict. */
  readonly notes: readonly PlainNote[];
  /** The currency that is meant where none is said; `null`: any. */
  readonly headline?: CurrencyCode | null;
  /** Why a figure that supports it makes it no more than consistent. */
  readonly doubt?: PlainNote | CheckNote;
  missing(): readonly Missing[];
  /** What the print may really be, where these figures contradict it: the one that decided first. */
  readings(figures: readonly KnownFigure[]): Readings;
}

/** Checks one printed figure against all that the evidence gives. */
export function checkFigure(knowledge: Knowledge, plan: FigurePlan): Check {
  const { claim, said, style, answers } = plan;
  const byPoint = knowledge.settings.supportedBy === "point";
  const judgeAll = (of: readonly Answer[]): readonly Judgement[] =>
    of.flatMap((answer) => judge(answer, said, byPoint) ?? []);
  const judged = judgeAll(answers);
  if (judged.length === 0) return withoutFigure(plan);
  const { headline = null } = plan;
  const meant = headline === null ? [] : judgeAll(answers.filter(({ currency }) => currency === headline));
  const best = (meant.length > 0 ? meant : judged).reduce(better);
  const ofAny = judged.reduce(better);
  if (best.verdict === "contradicted" && ofAny.verdict !== "contradicted")
    return inOtherCurrency(plan, ofAny);
  const figures = answers.flatMap(allFigures);
  const others = figures.filter((figure) => figure !== best.best);
  const isMixed = judged.some(({ verdict }) => verdict !== best.verdict);
  const notes: readonly (PlainNote | CheckNote)[] = [
    ...plan.notes,
    ...(isMixed ? (["currency-unsaid"] as const) : []),
    ...(plan.doubt === undefined || best.verdict === "contradicted" ? [] : [plan.doubt]),
  ];
  const isDoubtful = plan.doubt !== undefined && best.verdict === "supported";
  const judgement: Judgement = isDoubtful ? { ...best, verdict: "consistent" } : best;
  const readings = best.verdict === "contradicted" ? plan.readings(decidingFirst(answers, best.best)) : null;
  return decided(claim, {
    ...decisionOf(judgement, others, style, notes),
    ...(readings !== null && { readings }),
  });
}

/** Only the figure in another of the currencies in which the office publishes fits. */
function inOtherCurrency({ claim, style, answers, notes }: FigurePlan, best: Judgement): Check {
  const others = answers.flatMap(allFigures).filter((figure) => figure !== best.best);
  const judgement: Judgement = { ...best, verdict: "consistent" };
  return decided(claim, decisionOf(judgement, others, style, [...notes, "other-currency"]));
}

/** How a judgement is said, and the other figures beside it. */
function decisionOf(
  judgement: Judgement,
  others: readonly KnownFigure[],
  style: Style,
  notes: readonly (PlainNote | CheckNote)[],
): Decision {
  const { verdict, best, coverage, pointAgrees } = judgement;
  const rest = othersText(best, others, style);
  const text =
    verdict === "consistent"
      ? `${consistentText(best, style, coverage)}${rest}`
      : `${figureText(best, style, verdict === "supported" ? 2 : 1)}${rest}`;
  return {
    verdict,
    figures: [best, ...others],
    style,
    text,
    notes: [...judgement.notes, ...notes],
    pointAgrees,
    coverage,
  };
}

/** No figure: there is no such rate, or a later copy may excuse the print, or it takes more. */
function withoutFigure(plan: FigurePlan): Check {
  const { claim, said, style, answers } = plan;
  const excuse = excuseOf(
    answers.flatMap(({ later }) => later),
    said,
    false,
  );
  if (excuse !== null)
    return decided(claim, {
      ...decisionOf(excuse, [], style, ["later-vintage"]),
      verdict: "consistent",
      text: consistentText(excuse.best, style, excuse.coverage),
    });
  const absent = answers.flatMap((answer) => answer.absent ?? [])[0];
  if (absent === undefined) return undecidable(claim, plan.missing(), plan.notes);
  const change = inStyle(absent.change, { unit: "amount", step: absent.change }, 2);
  return notComputable(
    claim,
    absent.reason,
    `there is no rate (${absent.reason}); the level changed by ${change}`,
  );
}

/** The figure that decided, then what else decides. */
function decidingFirst(answers: readonly Answer[], best: KnownFigure): readonly KnownFigure[] {
  const deciding = answers.flatMap((answer) =>
    answer.published !== null && answer.alone ? answer.published : allFigures(answer),
  );
  return [best, ...deciding.filter((figure) => figure !== best)];
}
