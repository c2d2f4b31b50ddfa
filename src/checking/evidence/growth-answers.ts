import type { CurrencyCode } from "../../currency/currency.js";
import { difference } from "../../decimal/decimal.js";
import type { Comparison, GrowthRate } from "../../measures/growth-rate.js";
import type { Day } from "../../period/day.js";
import { isMonth } from "../../period/month.js";
import { type Period, plusMonths, yearEarlier } from "../../period/period.js";
import { datesOf, type HasVintage } from "../../records/provenance.js";
import type { Subject } from "../../records/subject.js";
import { later, vintageDay } from "../../records/vintage.js";
import {
  type Alternatives,
  type Answer,
  allFigures,
  type KnownFigure,
  NO_ANSWER,
  ofVintage,
} from "./answer.js";
import { growthOfBalance } from "./balance-growth.js";
import { fitsSubject, rateKey } from "./evidence-index.js";
import { growthAtImpliedRates } from "./growth-at-implied-rates.js";
import { type Knowledge, onDay, type Question, questionKey } from "./knowledge.js";
import { type BaseLevel, baseLevels, levelAt, pick } from "./level-at.js";
import { currenciesOf, type LevelVintage, levelVintages, merged } from "./level-vintages.js";
import { memo } from "./memo.js";
import { growthRule, type PairRule } from "./pair-rule.js";
import { copiesAfter, firstReleaseOf, isAfterFirst } from "./release-days.js";
import { windowLevels } from "./window-level.js";

/** Published rates of one vintage. */
interface RateVintage extends HasVintage {
  readonly rates: Alternatives;
}

/**
 * What the evidence says of a growth rate, in each currency that is asked for or known: as published, over each base that may
 * have served, and by the exchange rates that totals in two currencies imply where there are no levels.
 */
export function growthAnswers(knowledge: Knowledge, question: Question): readonly Answer[] {
  return pairAnswers(knowledge, question, growthRule(question.comparison));
}

const remembered = /* @__PURE__ */ memo<readonly Answer[]>();

/** What the evidence says of what is made of a level and its base: a growth, or a change. */
export function pairAnswers(knowledge: Knowledge, question: Question, rule: PairRule): readonly Answer[] {
  const key = `${rule.name}|${questionKey(knowledge, question)}`;
  return remembered(knowledge.index, key, () => findPairAnswers(knowledge, question, rule));
}

function findPairAnswers(knowledge: Knowledge, question: Question, rule: PairRule): readonly Answer[] {
  const { currency } = question;
  const currencies = currency === null ? growthCurrencies(knowledge, question) : [currency];
  const found = (currencies.length === 0 ? [null] : currencies).map((one) =>
    inCurrency(knowledge, question, one, rule),
  );
  return found.filter((answer) => answer !== NO_ANSWER);
}

/** The currencies of published rates, then those of levels that stand in others beside them. */
export function growthCurrencies(
  knowledge: Knowledge,
  { about, period, comparison }: Question,
): readonly CurrencyCode[] {
  const rates = knowledge.index.rates.get(rateKey(about, comparison, period)) ?? [];
  return [...new Set([...rates.flatMap((rate) => rate.currency ?? []), ...currenciesOf(knowledge, about)])];
}

function inCurrency(
  knowledge: Knowledge,
  question: Question,
  currency: CurrencyCode | null,
  rule: PairRule,
): Answer {
  const { about, period } = question;
  const levels = currency === null ? [] : levelVintages(knowledge.index, about, currency, period);
  const vintages = rule.isRate ? publishedVintages(knowledge, question, currency) : [];
  const on = onDay(knowledge, knowledge.day ?? firstReleaseOf([...levels, ...vintages]));
  const published = pick(vintages, "known", on.day);
  const current = currency === null ? null : currentLevel(on, about, currency, period);
  const computed =
    currency === null || current === null ? NOTHING : computedOver(on, question, currency, current, rule);
  const derived =
    currency !== null && computed.groups.length === 0 && published === null
      ? derivedGrowth(on, question, currency, rule)
      : [];
  const later = laterCopies(on, question, currency, { levels, vintages }, rule);
  if (
    published === null &&
    computed.groups.length + derived.length + later.length === 0 &&
    computed.absent === null
  )
    return NO_ANSWER;
  return {
    currency,
    published: published === null ? null : ofVintage(published.rates, published),
    alone: computed.groups.length === 0 || isSameRelease(published, current),
    computed: [...computed.groups, ...derived],
    later,
    absent: computed.absent,
    afterFirst: isAfterFirst(on.day, [...levels, ...vintages]),
  };
}

/** What follows from other figures where the levels are not known. */
function derivedGrowth(
  knowledge: Knowledge,
  question: Question,
  currency: CurrencyCode,
  rule: PairRule,
): readonly Alternatives[] {
  const growthOf = (asked: Question): readonly KnownFigure[] =>
    growthAnswers(knowledge, asked).flatMap(allFigures);
  const ofSides = growthOfBalance(knowledge, question, currency, rule, growthOf).map((figure) => [figure]);
  return rule.isRate ? [...ofSides, ...growthAtImpliedRates(knowledge, question, currency)] : ofSides;
}

/** The period that a comparison compares with; `null` where there is none. */
export function basePeriodOf({
  period,
  comparison,
  basePeriod,
}: Pick<Question, "period" | "comparison" | "basePeriod">): Period | null {
  if (comparison === "year-on-year") return yearEarlier(period);
  if (comparison === "other") return basePeriod ?? null;
  return isMonth(period) ? plusMonths(period, -1) : null;
}

/** The latest level of a period that is known; of a window also as the one before gives it. */
function currentLevel(
  knowledge: Knowledge,
  about: Subject,
  currency: CurrencyCode,
  period: Period,
): LevelVintage | null {
  const known = levelAt(knowledge, about, currency, period, "known");
  if (known !== null) return known;
  const levels = windowLevels(knowledge, about, currency, period);
  return levels.length === 0 ? null : { period, levels };
}

interface Computation {
  readonly groups: readonly Alternatives[];
  readonly absent: Answer["absent"];
}

const NOTHING: Computation = { groups: [], absent: null };

function computedOver(
  knowledge: Knowledge,
  question: Question,
  currency: CurrencyCode,
  current: LevelVintage,
  rule: PairRule,
): Computation {
  const { about } = question;
  const basePeriod = basePeriodOf(question);
  if (basePeriod === null) return NOTHING;
  const known = baseLevels(knowledge, about, currency, basePeriod);
  const bases =
    known.length > 0 ? oneVintageFirst(known, current) : windowBases(knowledge, about, currency, basePeriod);
  const vintage = datesOf(current);
  const groups = bases
    .map((base) =>
      current.levels.flatMap((level) =>
        base.levels.flatMap((one) => {
          const figure = rule.figure(level, one);
          return figure === null ? [] : { ...figure, vintage, base: { ...datesOf(base), as: base.vintage } };
        }),
      ),
    )
    .filter((group) => group.length > 0);
  const [level, base] = [current.levels[0]!, bases[0]?.levels[0]];
  if (groups.length > 0 || base === undefined) return { groups, absent: null };
  return {
    groups,
    absent: { reason: rule.reason(level, base), change: difference(level.value, base.value) },
  };
}

/** A base that follows from the window before. */
function windowBases(
  knowledge: Knowledge,
  about: Subject,
  currency: CurrencyCode,
  period: Period,
): readonly BaseLevel[] {
  const levels = windowLevels(knowledge, about, currency, period);
  return levels.length === 0 ? [] : [{ period, vintage: "undated", levels }];
}

/** Levels of one vintage before mixed vintages. */
function oneVintageFirst(bases: readonly BaseLevel[], current: LevelVintage): readonly BaseLevel[] {
  const day = vintageDay(current);
  const isSame = (base: BaseLevel): number => Number(day !== undefined && vintageDay(base) === day);
  return [...bases].sort((a, b) => isSame(b) - isSame(a));
}

function publishedVintages(
  knowledge: Knowledge,
  { about, period, comparison, basePeriod }: Measure,
  currency: CurrencyCode | null,
): readonly RateVintage[] {
  const all = (knowledge.index.rates.get(rateKey(about, comparison, period)) ?? []).filter(
    (rate) => fitsSubject(rate, about) && (basePeriod === undefined || rate.basePeriod === basePeriod),
  );
  const exact = all.filter((rate) => (rate.currency ?? null) === currency);
  const usable =
    currency === null || exact.length > 0 ? exact : all.filter((rate) => rate.currency === undefined);
  const vintages: RateVintage[] = [];
  for (const rate of [...usable].sort(later)) {
    const figure = figureOfRate(rate);
    if (figure === null) continue;
    const last = vintages.at(-1);
    if (last !== undefined && later(last, rate) === 0)
      vintages[vintages.length - 1] = { ...last, rates: merged([...last.rates, figure]) };
    else vintages.push({ ...datesOf(rate), rates: [figure] });
  }
  return vintages;
}

function figureOfRate(rate: GrowthRate): KnownFigure | null {
  if (rate.rate === null) return null;
  return {
    value: rate.rate,
    bounds: rate.bounds!,
    from: [rate],
    marks: vintageDay(rate) === undefined ? ["undated"] : [],
  };
}

/** Only a figure from the release of the latest levels has all that they say. */
function isSameRelease(published: RateVintage | null, current: LevelVintage | null): boolean {
  const day = published?.published;
  return day !== undefined && day === current?.published;
}

/** What copies say that were read after the day of the claim. */
function laterCopies(
  knowledge: Knowledge,
  question: Question,
  currency: CurrencyCode | null,
  { levels, vintages }: { levels: readonly LevelVintage[]; vintages: readonly RateVintage[] },
  rule: PairRule,
): readonly Alternatives[] {
  const { day } = knowledge;
  const published = copiesAfter(vintages, day).map(({ rates }) => rates);
  const computed = copiesAfter(levels, day).flatMap(
    (level) => computedOver(onDay(knowledge, level.readOn), question, currency!, level, rule).groups,
  );
  return [...published, ...computed];
}

/** What is asked for of a period: a growth, or the level alone. */
type Measure = Omit<Question, "comparison"> & { readonly comparison: Comparison | "level" };

/** The day on which a measure of a period first came out, in any currency; `null` where none is known. */
export function firstDayOf(knowledge: Knowledge, question: Measure): Day | null {
  const { about, period, currency } = question;
  const currencies = currency === null ? currenciesOf(knowledge, about) : [currency];
  const levels = currencies.flatMap((one) => levelVintages(knowledge.index, about, one, period));
  const rates = [null, ...currencies].flatMap((one) => publishedVintages(knowledge, question, one));
  return firstReleaseOf([...levels, ...rates]);
}
