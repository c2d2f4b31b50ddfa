import type { CurrencyCode } from "../../currency/currency.js";
import { difference, ONE, plus, product, quotient } from "../../decimal/decimal.js";
import { point } from "../../decimal/interval.js";
import {
  intervalDifference,
  intervalProduct,
  intervalQuotient,
  intervalSum,
} from "../../decimal/interval-arithmetic.js";
import { isMonth, monthAfter } from "../../period/month.js";
import { januaryTo, plusMonths } from "../../period/period.js";
import { isKnown, later, vintageDay } from "../../records/vintage.js";
import { type Alternatives, type Answer, type KnownFigure, NO_ANSWER, ofVintage } from "./answer.js";
import { growthAnswers } from "./growth-answers.js";
import { type Knowledge, onDay, type Question, questionKey } from "./knowledge.js";
import { levelAt, pick, sumOfTiles } from "./level-at.js";
import { currenciesOf, type LevelVintage, levelVintages } from "./level-vintages.js";
import { madeOf } from "./made-figure.js";
import { memo } from "./memo.js";
import { copiesAfter, firstReleaseOf, isAfterFirst } from "./release-days.js";
import { windowLevels } from "./window-level.js";

const remembered = /* @__PURE__ */ memo<readonly Answer[]>();

/**
 * What the evidence says of a level: as it was published; of a span also the sum of the periods that tile it; where neither is
 * known, from years to date of one vintage, or from a growth and the level at its other end.
 */
export function levelAnswers(knowledge: Knowledge, question: Question): readonly Answer[] {
  const key = questionKey(knowledge, question);
  return remembered(knowledge.index, key, () => findLevelAnswers(knowledge, question));
}

function findLevelAnswers(knowledge: Knowledge, question: Question): readonly Answer[] {
  const currencies =
    question.currency === null ? currenciesOf(knowledge, question.about) : [question.currency];
  return currencies
    .map((one) => inCurrency(knowledge, question, one))
    .filter((answer) => answer !== NO_ANSWER);
}

function inCurrency(knowledge: Knowledge, question: Question, currency: CurrencyCode): Answer {
  const { about, period } = question;
  const vintages = levelVintages(knowledge.index, about, currency, period);
  const on = onDay(knowledge, knowledge.day ?? firstReleaseOf(vintages));
  const published = pick(vintages, "known", on.day);
  const tiles = period.includes("/") ? sumOfTiles(on, about, currency, period, "known") : null;
  const copies = copiesAfter(vintages, on.day).map(({ levels }) => levels);
  const derived = published === null && tiles === null ? derivedLevels(on, question, currency) : [];
  if (published === null && tiles === null && derived.length + copies.length === 0) return NO_ANSWER;
  return {
    currency,
    published: published === null ? null : ofVintage(published.levels, published),
    alone: tiles === null || (published?.published !== undefined && !isNewer(tiles, published)),
    computed: tiles === null ? derived : [ofVintage(tiles.levels, tiles)],
    later: copies,
    absent: null,
    afterFirst: isAfterFirst(on.day, vintages),
  };
}

function isNewer(one: LevelVintage, other: LevelVintage): boolean {
  const [day, than] = [vintageDay(one), vintageDay(other)];
  return day !== undefined && than !== undefined && day > than;
}

function derivedLevels(
  knowledge: Knowledge,
  question: Question,
  currency: CurrencyCode,
): readonly Alternatives[] {
  const windows = windowLevels(knowledge, question.about, currency, question.period).map((level) => [level]);
  return [
    ...windows,
    ...fromYearsToDate(knowledge, question, currency),
    ...fromGrowth(knowledge, question, currency),
  ];
}

/** The year to date less the one before it, both of one vintage. */
function fromYearsToDate(
  knowledge: Knowledge,
  { about, period }: Question,
  currency: CurrencyCode,
): readonly Alternatives[] {
  if (!isMonth(period) || period.endsWith("-01")) return [];
  const before = januaryTo(monthAfter(period, -1));
  const now = levelVintages(knowledge.index, about, currency, januaryTo(period));
  const then = levelVintages(knowledge.index, about, currency, before);
  return now.flatMap((vintage) => {
    const same = then.find((other) => later(other, vintage) === 0);
    if (same === undefined || !isKnown(vintage, knowledge.day)) return [];
    const [to, from] = [vintage.levels[0]!, same.levels[0]!];
    const value = difference(to.value, from.value);
    return [[madeOf([to, from], value, intervalDifference(to.bounds, from.bounds), "identity")]];
  });
}

/** x₀ (1 + g) from the level a year before, or x / (1 + g) from the level a year later. */
function fromGrowth(
  knowledge: Knowledge,
  question: Question,
  currency: CurrencyCode,
): readonly Alternatives[] {
  const { about, period } = question;
  const ratesOf = (at: typeof period): readonly KnownFigure[] =>
    growthAnswers(knowledge, { about, period: at, comparison: "year-on-year", currency }).flatMap(
      ({ published }) => published ?? [],
    );
  const before = levelAt(knowledge, about, currency, plusMonths(period, -12), "known")?.levels ?? [];
  const after = levelAt(knowledge, about, currency, plusMonths(period, 12), "known")?.levels ?? [];
  const forward = ratesOf(period).flatMap((rate) =>
    before.map((base) => {
      const ratio = intervalSum(rate.bounds, point(ONE));
      const value = product(base.value, plus(rate.value, ONE));
      return madeOf([base, rate], value, intervalProduct(base.bounds, ratio), "identity");
    }),
  );
  const back = ratesOf(plusMonths(period, 12)).flatMap((rate) =>
    after.flatMap((level) => {
      const bounds = intervalQuotient(level.bounds, intervalSum(rate.bounds, point(ONE)));
      if (bounds === null) return [];
      return [madeOf([level, rate], quotient(level.value, plus(rate.value, ONE)), bounds, "identity")];
    }),
  );
  return [forward, back].filter((group) => group.length > 0);
}
