import type { CurrencyCode } from "../../currency/currency.js";
import { difference } from "../../decimal/decimal.js";
import type { Comparison, GrowthRate } from "../../measures/growth-rate.js";
import type { Day } from "../../period/day.js";
import { isMonth } from "../../period/month.js";
import { type Period, plusMonths, yearEarlier } from "../../period/period.js";
import { datesOf, type HasVintage } from "../../records/provenance.js";
import { later, vintageDay } from "../../records/vintage.js";
import { type Alternatives, type Answer, type KnownFigure, NO_ANSWER } from "./answer.js";
import { fitsSubject, rateKey } from "./evidence-index.js";
import { growthAtImpliedRates } from "./growth-at-implied-rates.js";
import { type Knowledge, onDay, type Question, questionKey } from "./knowledge.js";
import { type BaseLevel, baseLevels, levelAt, pick } from "./level-at.js";
import { currenciesOf, type LevelVintage, levelVintages, merged } from "./level-vintages.js";
import { memo } from "./memo.js";
import { growthRule, type PairRule } from "./pair-rule.js";
import { copiesAfter, firstReleaseOf, isAfterFirst } from "./release-days.js";

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
  const { about, period, comparison, currency } = question;
  const known = currency === null ? currenciesOf(knowledge, about) : [currency];
  // The currencies of published rates come first; levels may stand in others beside them.
  const said = (knowledge.index.rates.get(rateKey(about, comparison, period)) ?? []).flatMap(
    (rate) => rate.currency ?? [],
  );
  const currencies: readonly (CurrencyCode | null)[] =
    currency === null ? [...new Set([...said, ...known])] : known;
  const found = (currencies.length === 0 ? [null] : currencies).map((one) =>
    inCurrency(knowledge, question, one, rule),
  );
  return found.filter((answer) => answer !== NO_ANSWER);
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
  const current = currency === null ? null : levelAt(on, about, currency, period, "known");
  const computed =
    currency === null || current === null ? NOTHING : computedOver(on, question, currency, current, rule);
  const derived =
    rule.isRate && currency !== null && computed.groups.length === 0 && published === null
      ? growthAtImpliedRates(on, question, currency)
      : [];
  const later = laterCopies(on, question, currency, { levels, vintages }, rule);
  if (
    published === null &&
    computed.groups.length + derived.length + later.length === 0 &&
    computed.absent === null
  )
    return NO_ANSWER;
  return {
    published: published?.rates ?? null,
    alone: computed.groups.length === 0 || isSameRelease(published, current),
    computed: [...computed.groups, ...derived],
    later,
    absent: computed.absent,
    afterFirst: isAfterFirst(on.day, [...levels, ...vintages]),
  };
}

/** The period that a comparison compares with; `null` where there is none. */
export function basePeriodOf(period: Period, comparison: Comparison): Period | null {
  if (comparison === "year-on-year") return yearEarlier(period);
  if (comparison === "other" || !isMonth(period)) return null;
  return plusMonths(period, -1);
}

interface Computation {
  readonly groups: readonly Alternatives[];
  readonly absent: Answer["absent"];
}

const NOTHING: Computation = { groups: [], absent: null };

function computedOver(
  knowledge: Knowledge,
  { about, period, comparison }: Question,
  currency: CurrencyCode,
  current: LevelVintage,
  rule: PairRule,
): Computation {
  const basePeriod = basePeriodOf(period, comparison);
  if (basePeriod === null) return NOTHING;
  const bases = oneVintageFirst(baseLevels(knowledge, about, currency, basePeriod), current);
  const groups = bases
    .map(({ levels }) =>
      current.levels.flatMap((level) => levels.flatMap((base) => rule.figure(level, base) ?? [])),
    )
    .filter((group) => group.length > 0);
  const [level, base] = [current.levels[0]!, bases[0]?.levels[0]];
  if (groups.length > 0 || base === undefined) return { groups, absent: null };
  return {
    groups,
    absent: { reason: rule.reason(level, base), change: difference(level.value, base.value) },
  };
}

/** Levels of one vintage before mixed vintages. */
function oneVintageFirst(bases: readonly BaseLevel[], current: LevelVintage): readonly BaseLevel[] {
  const day = vintageDay(current);
  const isSame = (base: BaseLevel): number => Number(day !== undefined && vintageDay(base) === day);
  return [...bases].sort((a, b) => isSame(b) - isSame(a));
}

function publishedVintages(
  knowledge: Knowledge,
  { about, period, comparison }: Question,
  currency: CurrencyCode | null,
): readonly RateVintage[] {
  const all = (knowledge.index.rates.get(rateKey(about, comparison, period)) ?? []).filter((rate) =>
    fitsSubject(rate, about),
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

/** The day on which a measure of a period first came out, in any currency; `null` where none is known. */
export function firstDayOf(knowledge: Knowledge, question: Question): Day | null {
  const { about, period, currency } = question;
  const currencies = currency === null ? currenciesOf(knowledge, about) : [currency];
  const levels = currencies.flatMap((one) => levelVintages(knowledge.index, about, one, period));
  const rates = [null, ...currencies].flatMap((one) => publishedVintages(knowledge, question, one));
  return firstReleaseOf([...levels, ...rates]);
}
