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
import { rateKey, suits } from "../../evidence/evidence-index.js";
import { basePeriodOf } from "../../evidence/growth-evidence.js";
import { currenciesOf, levelVintages } from "../../evidence/levels.js";
import { monthByMonth } from "../../evidence/month-by-month.js";
import { CHANGE, growthRule } from "../../evidence/pair-rule.js";
import { rateOn } from "../../evidence/rates-at-hand.js";
import { isIndependent } from "../../evidence/view.js";
import { basesOf, levelAt, pick } from "../../evidence/vintage-choice.js";
import { sumOfWays, type Way } from "../../evidence/way.js";
import { type Candidate, closest, pointWay, type ReadingTools, through } from "./reading-tools.js";

/** The expectation for the same figure, in place of the actual. */
export function expectedValues(tools: ReadingTools): readonly Candidate[] | null {
  const { claim, question, view } = tools;
  if (claim.kind !== "growth" && claim.kind !== "level") return [];
  const of = claim.kind === "growth" ? question.comparison : "level";
  const all = view.index.expectations.get(rateKey(question.about, of, question.period)) ?? [];
  const known = all.filter((one) => suits(one, question.about) && isIndependent(view, one));
  if (known.length === 0) return null;
  const values = known.flatMap((one) =>
    [...new Set([one.low, one.high])].map((value) => pointWay(value, [one])),
  );
  return values.map((way) => ({ confusion: "expected-for-actual", way, truly: null }));
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
      way: pointWay(
        value,
        parts.flatMap(({ from }) => from),
      ),
      truly: null,
    },
  ];
}

/** The sum of what was first released for each month, in place of the published year to date. */
export function sumOfFirstReleases(tools: ReadingTools): readonly Candidate[] | null {
  const { claim, question, view } = tools;
  const { about, period, comparison } = question;
  if (isMonth(period) || (claim.kind !== "level" && claim.kind !== "growth")) return [];
  const currencies = question.currency === null ? currenciesOf(view, about) : [question.currency];
  const found = currencies.flatMap((currency) => {
    const total = firstReleasesOf(tools, currency, period);
    if (total === null) return [];
    if (claim.kind === "level") return [total];
    const basePeriod = basePeriodOf(period, comparison);
    const bases = basePeriod === null ? [] : basesOf(view, about, currency, basePeriod);
    const rule = growthRule(comparison);
    return bases.flatMap(({ levels }) => levels.flatMap((base) => rule.way(total, base) ?? []));
  });
  return found.length === 0
    ? null
    : found.map((way) => ({ confusion: "sum-of-first-releases", way, truly: null }));
}

function firstReleasesOf(
  { view, question }: ReadingTools,
  currency: CurrencyCode,
  period: Period,
): Way | null {
  const parts = monthByMonth(
    period,
    (at) => pick(levelVintages(view, question.about, currency, at), "first", view.day)?.levels[0] ?? null,
  );
  return parts === null ? null : sumOfWays(parts);
}

/** Twelve months to the last: their sum in place of a level, its growth in place of a growth. */
export function sumOfTwelve({ claim, question, ask, print }: ReadingTools): readonly Candidate[] | null {
  if (claim.kind !== "level" && claim.kind !== "growth") return [];
  if (!isMonth(question.period)) return [];
  const period = span(plusMonths(question.period, -11) as Month, question.period);
  const way = closest(ask({ period }), print.stands);
  return way === null ? null : [{ confusion: "rolling-sum", way, truly: { period } }];
}

/** The measure in another currency by the averages of the period and of its base; a level at spot rates too. */
export function viaExchangeRates(tools: ReadingTools): readonly Candidate[] {
  const { claim, question, view, found } = tools;
  const { period, comparison } = question;
  const from = question.currency ?? currenciesOf(view, question.about)[0];
  if (from === undefined || claim.kind === "share") return [];
  const basePeriod = claim.kind === "growth" ? basePeriodOf(period, comparison) : null;
  return currenciesBeside(tools, from).flatMap((to): readonly Candidate[] => {
    const now = rateOn(view, from, to, "average", period);
    if (now === null) return [];
    if (claim.kind !== "growth")
      return found.map((way) => ({
        confusion: "other-currency" as const,
        way: { ...through(way, (value) => product(value, now.rate)), from: [...way.from, now] },
        truly: null,
      }));
    const then = basePeriod === null ? null : rateOn(view, from, to, "average", basePeriod);
    if (then === null) return [];
    const factor = quotient(now.rate, then.rate);
    return found.map((way) => ({
      confusion: "other-currency" as const,
      way: {
        ...through(way, (value) => difference(product(plus(value, ONE), factor), ONE)),
        from: [...way.from, now, then],
      },
      truly: { currency: to },
    }));
  });
}

/** The currencies to which an average of the period leads. */
function currenciesBeside({ view, question }: ReadingTools, from: CurrencyCode): readonly CurrencyCode[] {
  const dates: readonly Period[] = isMonth(question.period)
    ? [question.period]
    : [question.period, ...monthsOf(question.period)];
  const rates = dates.flatMap((date) => view.index.exchangeRates.get(date) ?? []);
  const codes = rates.filter(({ kind }) => kind === "average").flatMap(({ base, quote }) => [base, quote]);
  return [...new Set(codes)].filter((code) => code !== from);
}

/** Worked out from components that were rounded before, as points. */
export function fromRoundedFigures(tools: ReadingTools): readonly Candidate[] | null {
  const { claim, question, view, print } = tools;
  const { about, period, comparison } = question;
  if (claim.kind !== "level" && claim.kind !== "growth" && claim.kind !== "change") return [];
  const currencies = question.currency === null ? currenciesOf(view, about) : [question.currency];
  const found = currencies.flatMap((currency): readonly Way[] => {
    if (claim.kind === "level") return sidesRounded(tools, currency, print.step);
    const basePeriod = basePeriodOf(period, comparison);
    const level = levelAt(view, about, currency, period, "known")?.levels[0];
    const bases = basePeriod === null ? [] : basesOf(view, about, currency, basePeriod);
    if (level === undefined) return [];
    const rule = claim.kind === "growth" ? growthRule(comparison) : CHANGE;
    const steps = claim.kind === "growth" ? coarserSteps(level.value) : [print.step];
    return bases.flatMap(({ levels }) =>
      levels.flatMap((base) =>
        steps.flatMap((step) => rule.way(roundedWay(level, step), roundedWay(base, step)) ?? []),
      ),
    );
  });
  return found.length === 0
    ? null
    : found.map((way) => ({ confusion: "from-rounded-figures", way, truly: null }));
}

/** A level to four and to three digits. */
function coarserSteps(value: Decimal): readonly Decimal[] {
  const size = absolute(value);
  return [3, 2].map((digits) => decimal(`1e${size.e - digits}`));
}

function roundedWay(way: Way, step: Decimal): Way {
  const value = roundTo(way.value, step);
  return { ...way, value, bounds: point(value) };
}

/** A balance from exports and imports in the unit of the text. */
function sidesRounded(
  { view, question }: ReadingTools,
  currency: CurrencyCode,
  step: Decimal,
): readonly Way[] {
  const { about, period } = question;
  if (about.flow !== "balance" && about.flow !== "total") return [];
  const side = (flow: "exports" | "imports") =>
    levelAt(view, { ...about, flow }, currency, period, "known")?.levels[0];
  const [exported, imported] = [side("exports"), side("imports")];
  if (exported === undefined || imported === undefined) return [];
  const [x, m] = [roundTo(exported.value, step), roundTo(imported.value, step)];
  return [
    pointWay(about.flow === "total" ? plus(x, m) : difference(x, m), [...exported.from, ...imported.from]),
  ];
}
