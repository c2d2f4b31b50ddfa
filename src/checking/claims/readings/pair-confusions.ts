import type { CurrencyCode } from "../../../currency/currency.js";
import { absolute, type Decimal, powerOfTen, product } from "../../../decimal/decimal.js";
import { point } from "../../../decimal/interval.js";
import { roundTo } from "../../../decimal/rounding.js";
import type { Comparison } from "../../../measures/growth-rate.js";
import { isMonth } from "../../../period/month.js";
import { lastMonth, type Period } from "../../../period/period.js";
import type { KnownFigure } from "../../evidence/answer.js";
import { basePeriodOf } from "../../evidence/growth-answers.js";
import { baseLevels, levelAt, type Vintage } from "../../evidence/level-at.js";
import { currenciesOf, type LevelVintage } from "../../evidence/level-vintages.js";
import { risen } from "../../evidence/made-figure.js";
import type { PairRule } from "../../evidence/pair-rule.js";
import type { Confusion } from "../reading.js";
import { type Candidate, type Candidates, candidatesOf, orMissing } from "./candidate.js";
import { averagesFrom } from "./other-currencies.js";
import { inOtherCurrencies } from "./trade-confusions.js";
import { asked, type TradeMisprint } from "./trade-misprint.js";

/** A misprinted growth or change: of a level and its base. */
export interface PairMisprint extends TradeMisprint {
  readonly rule: PairRule;
}

/** The currencies that may be meant. */
export function currenciesMeant({ knowledge, question }: TradeMisprint): readonly CurrencyCode[] {
  return question.currency === null ? currenciesOf(knowledge, question.about) : [question.currency];
}

/** The base as first released for the revised one and the other way round; both levels of the latest vintage. */
export function otherBase(misprint: PairMisprint): readonly Candidate[] {
  const { knowledge, question, rule } = misprint;
  const { about, period } = question;
  const basePeriod = basePeriodOf(question);
  if (basePeriod === null) return [];
  return currenciesMeant(misprint).flatMap((currency) => {
    const level = (at: Period, vintage: Vintage) => levelAt(knowledge, about, currency, at, vintage);
    const of = (confusion: Confusion, now: Vintage, then: Vintage): readonly Candidate[] =>
      candidatesOf(confusion, pairsOf(rule, level(period, now), level(basePeriod, then)));
    return [
      ...of("first-release-base", "known", "first"),
      ...of("revised-base", "known", "latest"),
      ...of("latest-vintage", "latest", "latest"),
    ];
  });
}

function pairsOf(
  rule: PairRule,
  now: LevelVintage | null,
  then: LevelVintage | null,
): readonly KnownFigure[] {
  if (now === null || then === null) return [];
  return now.levels.flatMap((level) => then.levels.flatMap((base) => rule.figure(level, base) ?? []));
}

/** From the month before in place of the year before, and the other way round. */
export function otherComparison(misprint: TradeMisprint): Candidates {
  const { comparison, period } = misprint.question;
  const of = (other: Comparison & Confusion, at: Period): readonly Candidate[] =>
    asked(misprint, other, { comparison: other, period: at }) ?? [];
  if (comparison !== "year-on-year") return orMissing(of("year-on-year", period));
  const ofLast = isMonth(period) ? [] : of("month-on-month", lastMonth(period));
  return orMissing([...ofLast, ...of("month-on-month", period)]);
}

/** From levels to four and to three digits. */
export function fromRoundedLevels(misprint: PairMisprint): Candidates {
  return fromRounded(misprint, (level) => {
    const size = absolute(level);
    return [3, 2].map((digits) => powerOfTen(size.e - digits));
  });
}

/** From levels in the unit of the text. */
export function fromLevelsInUnit(misprint: PairMisprint): Candidates {
  return fromRounded(misprint, () => [misprint.print.step]);
}

function fromRounded(misprint: PairMisprint, stepsOf: (level: Decimal) => readonly Decimal[]): Candidates {
  const { knowledge, question, rule } = misprint;
  const { about, period } = question;
  const basePeriod = basePeriodOf(question);
  const found = currenciesMeant(misprint).flatMap((currency): readonly KnownFigure[] => {
    const level = levelAt(knowledge, about, currency, period, "known")?.levels[0];
    const bases = basePeriod === null ? [] : baseLevels(knowledge, about, currency, basePeriod);
    if (level === undefined) return [];
    return bases.flatMap(({ levels }) =>
      levels.flatMap((base) =>
        stepsOf(level.value).flatMap(
          (step) => rule.figure(roundedFigure(level, step), roundedFigure(base, step)) ?? [],
        ),
      ),
    );
  });
  return orMissing(candidatesOf("from-rounded-figures", found));
}

function roundedFigure(figure: KnownFigure, step: Decimal): KnownFigure {
  const value = roundTo(figure.value, step);
  return { ...figure, value, bounds: point(value) };
}

/** As published in another currency; and brought into it at the average of the period. */
export function changeInOtherCurrency(misprint: TradeMisprint): Candidates {
  const [currency] = currenciesMeant(misprint);
  const brought = (currency === undefined ? [] : averagesFrom(misprint, currency)).flatMap(({ now }) =>
    misprint.found.map((figure) => ({
      ...risen(figure, (value) => product(value, now.rate)),
      from: [...figure.from, now],
    })),
  );
  return orMissing([...inOtherCurrencies(misprint), ...candidatesOf("other-currency", brought)]);
}
