import type { CurrencyCode } from "../../../currency/currency.js";
import { isMonth } from "../../../period/month.js";
import { type KnownFigure, sumOfFigures } from "../../evidence/answer.js";
import { basisKey } from "../../evidence/evidence-index.js";
import { basePeriodOf } from "../../evidence/growth-answers.js";
import { baseLevels, pick } from "../../evidence/level-at.js";
import { levelVintages } from "../../evidence/level-vintages.js";
import { memo } from "../../evidence/memo.js";
import { monthByMonth } from "../../evidence/month-by-month.js";
import { type Candidates, candidatesOf, orMissing } from "./candidate.js";
import type { LevelMisprint } from "./level-confusions.js";
import { currenciesMeant, type PairMisprint } from "./pair-confusions.js";
import type { TradeMisprint } from "./trade-misprint.js";

/** The sum of what was first released for each month, in place of the published year to date. */
export function sumOfFirstReleases(misprint: LevelMisprint): Candidates {
  if (isMonth(misprint.question.period)) return [];
  const total = totalOf(misprint, misprint.currency);
  return total === null ? null : candidatesOf("sum-of-first-releases", [total]);
}

/** The growth of that sum. */
export function growthOfFirstReleases(misprint: PairMisprint): Candidates {
  const { question, knowledge, rule } = misprint;
  const { about, period } = question;
  if (isMonth(period)) return [];
  const basePeriod = basePeriodOf(question);
  const found = currenciesMeant(misprint).flatMap((currency) => {
    const total = totalOf(misprint, currency);
    if (total === null || basePeriod === null) return [];
    const bases = baseLevels(knowledge, about, currency, basePeriod);
    return bases.flatMap(({ levels }) => levels.flatMap((base) => rule.figure(total, base) ?? []));
  });
  return orMissing(candidatesOf("sum-of-first-releases", found));
}

const totals = /* @__PURE__ */ memo<KnownFigure | null>();

function totalOf({ knowledge, question }: TradeMisprint, currency: CurrencyCode): KnownFigure | null {
  const { about, period } = question;
  return totals(knowledge.index, `${basisKey(about)}|${currency}|${period}`, () => {
    const parts = monthByMonth(period, (at) => {
      const first = pick(levelVintages(knowledge.index, about, currency, at), "first", knowledge.day);
      return first?.levels[0] ?? null;
    });
    return parts === null ? null : sumOfFigures(parts);
  });
}
