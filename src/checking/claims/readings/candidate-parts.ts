import type { CurrencyCode } from "../../../currency/currency.js";
import {
  absolute,
  type Decimal,
  decimal,
  difference,
  ONE,
  plus,
  product,
  quotient,
} from "../../../decimal/decimal.js";
import { point } from "../../../decimal/interval.js";
import { roundTo } from "../../../decimal/rounding.js";
import { sum } from "../../../decimal/sum.js";
import type { Month } from "../../../period/month.js";
import { isMonth } from "../../../period/month.js";
import { monthsOf, type Period, plusMonths, span } from "../../../period/period.js";
import { type KnownFigure, sumOfFigures } from "../../evidence/answer.js";
import { fitsSubject, rateKey } from "../../evidence/evidence-index.js";
import { basePeriodOf } from "../../evidence/growth-answers.js";
import { currenciesOf, levelVintages } from "../../evidence/level-vintages.js";
import { monthByMonth } from "../../evidence/month-by-month.js";
import { CHANGE, growthRule } from "../../evidence/pair-rule.js";
import { rateOn } from "../../evidence/rates-at-hand.js";
import { basesOf, levelAt, pick } from "../../evidence/vintage-choice.js";
import { type Candidate, closest, pointFigure, type ReadingTools, through } from "./reading-tools.js";

/** The expectation for the same figure, in place of the actual. */
export function expectedValues(tools: ReadingTools): readonly Candidate[] | null {
  const { claim, question, knowledge } = tools;
  if (claim.kind !== "growth" && claim.kind !== "level") return [];
  const of = claim.kind === "growth" ? question.comparison : "level";
  const all = knowledge.index.expectations.get(rateKey(question.about, of, question.period)) ?? [];
  const known = all.filter((one) => fitsSubject(one, question.about));
  if (known.length === 0) return null;
  const values = known.flatMap((one) =>
    [...new Set([one.low, one.high])].map((value) => pointFigure(value, [one])),
  );
  return values.map((figure) => ({ confusion: "expected-for-actual", figure, truly: null }));
}

/** The mean of the growth of the months, in place of the growth of their sum. */
export function meanOfGrowths({ claim, question, ask, print }: ReadingTools): readonly Candidate[] | null {
  if (claim.kind !== "growth" || isMonth(question.period)) return [];
  const parts = monthByMonth(question.period, (period) => closest(ask({ period }), print.stands));
  if (parts === null) return null;
  const value = quotient(sum(parts.map((part) => part.value)), decimal(parts.length));
  return [
    {
      confusion: "mean-of-growths",
      figure: pointFigure(
        value,
        parts.flatMap(({ from }) => from),
      ),
      truly: null,
    },
  ];
}

/** The sum of what was first released for each month, in place of the published year to date. */
export function sumOfFirstReleases(tools: ReadingTools): readonly Candidate[] | null {
  const { claim, question, knowledge } = tools;
  const { about, period, comparison } = question;
  if (isMonth(period) || (claim.kind !== "level" && claim.kind !== "growth")) return [];
  const currencies = question.currency === null ? currenciesOf(knowledge, about) : [question.currency];
  const found = currencies.flatMap((currency) => {
    const total = firstReleasesOf(tools, currency, period);
    if (total === null) return [];
    if (claim.kind === "level") return [total];
    const basePeriod = basePeriodOf(period, comparison);
    const bases = basePeriod === null ? [] : basesOf(knowledge, about, currency, basePeriod);
    const rule = growthRule(comparison);
    return bases.flatMap(({ levels }) => levels.flatMap((base) => rule.figure(total, base) ?? []));
  });
  return found.length === 0
    ? null
    : found.map((figure) => ({ confusion: "sum-of-first-releases", figure, truly: null }));
}

function firstReleasesOf(
  { knowledge, question }: ReadingTools,
  currency: CurrencyCode,
  period: Period,
): KnownFigure | null {
  const parts = monthByMonth(
    period,
    (at) =>
      pick(levelVintages(knowledge, question.about, currency, at), "first", knowledge.day)?.levels[0] ?? null,
  );
  return parts === null ? null : sumOfFigures(parts);
}

/** Twelve months to the last: their sum in place of a level, its growth in place of a growth. */
export function sumOfTwelve({ claim, question, ask, print }: ReadingTools): readonly Candidate[] | null {
  if (claim.kind !== "level" && claim.kind !== "growth") return [];
  if (!isMonth(question.period)) return [];
  const period = span(plusMonths(question.period, -11) as Month, question.period);
  const figure = closest(ask({ period }), print.stands);
  return figure === null ? null : [{ confusion: "rolling-sum", figure, truly: { period } }];
}

/** The measure in another currency by the averages of the period and of its base; a level at spot rates too. */
export function viaExchangeRates(tools: ReadingTools): readonly Candidate[] {
  const { claim, question, knowledge, found } = tools;
  const { period, comparison } = question;
  const from = question.currency ?? currenciesOf(knowledge, question.about)[0];
  if (from === undefined || claim.kind === "share") return [];
  const basePeriod = claim.kind === "growth" ? basePeriodOf(period, comparison) : null;
  return currenciesBeside(tools, from).flatMap((to): readonly Candidate[] => {
    const now = rateOn(knowledge, from, to, "average", period);
    if (now === null) return [];
    if (claim.kind !== "growth")
      return found.map((figure) => ({
        confusion: "other-currency" as const,
        figure: { ...through(figure, (value) => product(value, now.rate)), from: [...figure.from, now] },
        truly: null,
      }));
    const then = basePeriod === null ? null : rateOn(knowledge, from, to, "average", basePeriod);
    if (then === null) return [];
    const factor = quotient(now.rate, then.rate);
    return found.map((figure) => ({
      confusion: "other-currency" as const,
      figure: {
        ...through(figure, (value) => difference(product(plus(value, ONE), factor), ONE)),
        from: [...figure.from, now, then],
      },
      truly: { currency: to },
    }));
  });
}

/** The currencies to which an average of the period leads. */
function currenciesBeside(
  { knowledge, question }: ReadingTools,
  from: CurrencyCode,
): readonly CurrencyCode[] {
  const dates: readonly Period[] = isMonth(question.period)
    ? [question.period]
    : [question.period, ...monthsOf(question.period)];
  const rates = dates.flatMap((date) => knowledge.index.exchangeRates.get(date) ?? []);
  const codes = rates.filter(({ kind }) => kind === "average").flatMap(({ base, quote }) => [base, quote]);
  return [...new Set(codes)].filter((code) => code !== from);
}

/** Worked out from components that were rounded before, as points. */
export function fromRoundedFigures(tools: ReadingTools): readonly Candidate[] | null {
  const { claim, question, knowledge, print } = tools;
  const { about, period, comparison } = question;
  if (claim.kind !== "level" && claim.kind !== "growth" && claim.kind !== "change") return [];
  const currencies = question.currency === null ? currenciesOf(knowledge, about) : [question.currency];
  const found = currencies.flatMap((currency): readonly KnownFigure[] => {
    if (claim.kind === "level") return sidesRounded(tools, currency, print.step);
    const basePeriod = basePeriodOf(period, comparison);
    const level = levelAt(knowledge, about, currency, period, "known")?.levels[0];
    const bases = basePeriod === null ? [] : basesOf(knowledge, about, currency, basePeriod);
    if (level === undefined) return [];
    const rule = claim.kind === "growth" ? growthRule(comparison) : CHANGE;
    const steps = claim.kind === "growth" ? coarserSteps(level.value) : [print.step];
    return bases.flatMap(({ levels }) =>
      levels.flatMap((base) =>
        steps.flatMap((step) => rule.figure(roundedFigure(level, step), roundedFigure(base, step)) ?? []),
      ),
    );
  });
  return found.length === 0
    ? null
    : found.map((figure) => ({ confusion: "from-rounded-figures", figure, truly: null }));
}

/** A level to four and to three digits. */
function coarserSteps(value: Decimal): readonly Decimal[] {
  const size = absolute(value);
  return [3, 2].map((digits) => decimal(`1e${size.e - digits}`));
}

function roundedFigure(figure: KnownFigure, step: Decimal): KnownFigure {
  const value = roundTo(figure.value, step);
  return { ...figure, value, bounds: point(value) };
}

/** A balance from exports and imports in the unit of the text. */
function sidesRounded(
  { knowledge, question }: ReadingTools,
  currency: CurrencyCode,
  step: Decimal,
): readonly KnownFigure[] {
  const { about, period } = question;
  if (about.flow !== "balance" && about.flow !== "total") return [];
  const side = (flow: "exports" | "imports") =>
    levelAt(knowledge, { ...about, flow }, currency, period, "known")?.levels[0];
  const [exported, imported] = [side("exports"), side("imports")];
  if (exported === undefined || imported === undefined) return [];
  const [x, m] = [roundTo(exported.value, step), roundTo(imported.value, step)];
  return [
    pointFigure(about.flow === "total" ? plus(x, m) : difference(x, m), [...exported.from, ...imported.from]),
  ];
}
