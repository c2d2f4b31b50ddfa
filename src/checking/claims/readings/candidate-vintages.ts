import type { CurrencyCode } from "../../../currency/currency.js";
import { basePeriodOf } from "../../evidence/growth-answers.js";
import { currenciesOf, type LevelVintage } from "../../evidence/level-vintages.js";
import { CHANGE, growthRule, type PairRule, SIZE_CHANGE, SIZE_GROWTH } from "../../evidence/pair-rule.js";
import { levelAt, type Vintage } from "../../evidence/vintage-choice.js";
import type { Confusion } from "../reading.js";
import type { Candidate, ReadingTools } from "./reading-tools.js";

/**
 * Another vintage: the base as first released for the revised one and the other way round, both levels of the
 * latest vintage; of a level the first release, or the latest.
 */
export function otherVintages(tools: ReadingTools): readonly Candidate[] | null {
  const { claim, question, knowledge } = tools;
  const currencies =
    question.currency === null ? currenciesOf(knowledge, question.about) : [question.currency];
  if (claim.kind === "level") return currencies.flatMap((currency) => ofLevel(tools, currency));
  const rule = ruleOf(claim);
  return rule === null ? [] : currencies.flatMap((currency) => ofPair(tools, currency, rule));
}

function ofLevel({ knowledge, question }: ReadingTools, currency: CurrencyCode): readonly Candidate[] {
  const { about, period } = question;
  const level = (vintage: Vintage): LevelVintage | null =>
    levelAt(knowledge, about, currency, period, vintage);
  return [...candidates("first-release", level("first")), ...candidates("latest-vintage", level("latest"))];
}

function candidates(confusion: Confusion, vintage: LevelVintage | null): readonly Candidate[] {
  return (vintage?.levels ?? []).map((figure) => ({ confusion, figure, truly: null }));
}

function ofPair(
  { knowledge, question }: ReadingTools,
  currency: CurrencyCode,
  rule: PairRule,
): readonly Candidate[] {
  const { about, period, comparison } = question;
  const basePeriod = basePeriodOf(period, comparison);
  if (basePeriod === null) return [];
  const level = (vintage: Vintage): LevelVintage | null =>
    levelAt(knowledge, about, currency, period, vintage);
  const base = (vintage: Vintage): LevelVintage | null =>
    levelAt(knowledge, about, currency, basePeriod, vintage);
  const of = (
    confusion: Confusion,
    now: LevelVintage | null,
    then: LevelVintage | null,
  ): readonly Candidate[] =>
    (now?.levels ?? []).flatMap((top) =>
      (then?.levels ?? []).flatMap((bottom) => {
        const figure = rule.figure(top, bottom);
        return figure === null ? [] : [{ confusion, figure, truly: null }];
      }),
    );
  return [
    ...of("first-release-base", level("known"), base("first")),
    ...of("revised-base", level("known"), base("latest")),
    ...of("latest-vintage", level("latest"), base("latest")),
  ];
}

function ruleOf(claim: ReadingTools["claim"]): PairRule | null {
  if (claim.kind !== "growth" && claim.kind !== "change") return null;
  const isOfSize = claim.direction === "widened" || claim.direction === "narrowed";
  if (claim.kind === "growth") return isOfSize ? SIZE_GROWTH : growthRule(claim.comparison);
  return isOfSize ? SIZE_CHANGE : CHANGE;
}
