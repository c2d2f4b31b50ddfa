import type { CurrencyCode } from "../../currency/currency.js";
import { difference } from "../../decimal/decimal.js";
import { point } from "../../decimal/interval.js";
import { intervalDifference } from "../../decimal/interval-arithmetic.js";
import type { Period } from "../../period/period.js";
import { type Alternatives, type Answer, type KnownFigure, NO_ANSWER } from "./answer.js";
import { firstDayOf, growthAnswers, growthCurrencies } from "./growth-answers.js";
import { type Knowledge, onDay, type Question } from "./knowledge.js";
import { madeOf } from "./made-figure.js";

/** A growth and the earlier one that it is held against, in one currency. */
export interface GrowthPair {
  readonly now: Answer;
  readonly then: Answer;
}

/** Growth in two periods, in each currency in which both are known. */
export function growthPairs(knowledge: Knowledge, question: Question, than: Period): readonly GrowthPair[] {
  const on = onDay(knowledge, knowledge.day ?? firstDayOf(knowledge, question));
  const known = question.currency === null ? growthCurrencies(on, question) : [question.currency];
  const currencies: readonly (CurrencyCode | null)[] = known.length === 0 ? [null] : known;
  return currencies.flatMap((currency) => {
    const [now] = growthAnswers(on, { ...question, currency });
    const [then] = growthAnswers(on, { ...question, period: than, currency });
    return now === undefined || then === undefined ? [] : [{ now, then }];
  });
}

/**
 * By how much growth changed: from two published rates where both are at hand, as they were printed, since that is how
 * they are read; and from levels, over each base that may have served; else from one of each.
 */
export function accelerationOf({ now, then }: GrowthPair): Answer {
  const published = both(now.published, then.published);
  const computed = now.computed.flatMap((one) => then.computed.map((other) => lessAll(one, other)));
  const mixed = [
    ...(now.published === null ? [] : then.computed.map((other) => lessAll(now.published!, other))),
    ...(then.published === null ? [] : now.computed.map((one) => lessAll(one, then.published!))),
  ];
  return {
    ...NO_ANSWER,
    published,
    alone: now.alone && then.alone,
    computed: published === null && computed.length === 0 ? mixed : computed,
    afterFirst: now.afterFirst,
  };
}

function both(now: Alternatives | null, then: Alternatives | null): Alternatives | null {
  if (now === null || then === null) return null;
  return lessAll(now, then).map((figure) => ({ ...figure, bounds: point(figure.value) }));
}

function lessAll(now: Alternatives, then: Alternatives): Alternatives {
  return now.flatMap((one) => then.map((other) => less(one, other)));
}

function less(now: KnownFigure, then: KnownFigure): KnownFigure {
  const bounds = intervalDifference(now.bounds, then.bounds);
  return madeOf([now, then], difference(now.value, then.value), bounds);
}
