import { difference, divide, ONE, plus } from "../../../decimal/decimal.js";
import { intervalDifference } from "../../../decimal/interval-arithmetic.js";
import type { Comparison } from "../../../measures/growth-rate.js";
import { MINUS_ONE } from "../../../measures/rate-law.js";
import { isMonth, type Month } from "../../../period/month.js";
import { januaryTo, lastMonth, type Period, plusMonths, yearEarlier } from "../../../period/period.js";
import type { Flow, Subject } from "../../../records/subject.js";
import type { KnownFigure } from "../../evidence/answer.js";
import { subjectKey } from "../../evidence/evidence-index.js";
import { levelAnswers } from "../../evidence/level-answers.js";
import { currenciesOf } from "../../evidence/level-vintages.js";
import type { Confusion } from "../reading.js";
import {
  expectedValues,
  fromRoundedFigures,
  meanOfGrowths,
  sumOfFirstReleases,
  sumOfTwelve,
  viaExchangeRates,
} from "./candidate-parts.js";
import { conversionSlips } from "./candidate-rates.js";
import { otherVintages } from "./candidate-vintages.js";
import { factorSlips } from "./factor-slips.js";
import {
  type Candidate,
  closest,
  figureLess,
  overLater,
  pointFigure,
  type ReadingTools,
  through,
  turnedRound,
} from "./reading-tools.js";
import { roundingSlips } from "./rounding-slips.js";

/** What a confusion gives: nothing where it does not apply, `null` where data is missing. */
export type Confuse = (tools: ReadingTools) => readonly Candidate[] | null;

/** The confusions in the order of their likelihood. Digits come last, in a file of their own. */
export const CONFUSIONS: readonly (readonly [Confusion, Confuse])[] = [
  ["first-release-base", otherVintages],
  ["month-on-month", otherComparison],
  ["year-to-date", otherSpan],
  ["other-flow", otherFlow],
  ["opposite-sign", oppositeSign],
  ["truncated", roundingSlips],
  ["other-currency", otherCurrency],
  ["from-rounded-figures", fromRoundedFigures],
  ["month-before", (tools) => movedBy(tools, "month-before", -1)],
  ["other-partner", otherPartner],
  ["factor-of-a-thousand", factorSlips],
  ["points-for-percent", pointsForPercent],
  ["other-exchange-rate", conversionSlips],
  ["other-adjustment", otherAdjustment],
  ["sum-of-first-releases", sumOfFirstReleases],
  ["year-before", (tools) => movedBy(tools, "year-before", -12)],
  ["ratio-for-rise", ratioForRise],
  ["wrong-base", wrongBase],
  ["expected-for-actual", expectedValues],
  ["month-after", (tools) => movedBy(tools, "month-after", 1)],
  ["swapped", swapped],
  ["annualised", annualised],
  ["mean-of-growths", meanOfGrowths],
  ["rolling-sum", sumOfTwelve],
  ["contribution", contribution],
  ["mirror", mirror],
];

const FLOWS: readonly Flow[] = ["exports", "imports", "balance", "total"];

/** One candidate of the figures that were found; none: data is missing. */
export function candidate(
  tools: ReadingTools,
  confusion: Confusion,
  figures: readonly KnownFigure[],
  truly: Candidate["truly"],
): readonly Candidate[] | null {
  const figure = closest(figures, tools.print.stands);
  return figure === null ? null : [{ confusion, figure, truly }];
}

/** Whether the claim is about a figure of trade. */
function isOfTrade({ claim }: ReadingTools): boolean {
  return ["level", "growth", "change", "share"].includes(claim.kind);
}

function otherComparison(tools: ReadingTools): readonly Candidate[] | null {
  const { claim, question } = tools;
  if (claim.kind !== "growth" && claim.kind !== "change") return [];
  const ask = (comparison: Comparison, period: Period): readonly Candidate[] =>
    candidate(tools, comparison as Confusion, tools.ask({ comparison, period }), { comparison, period }) ??
    [];
  if (question.comparison !== "year-on-year") return orNull(ask("year-on-year", question.period));
  return orNull([
    ...(isMonth(question.period) ? [] : ask("month-on-month", lastMonth(question.period))),
    ...ask("month-on-month", question.period),
  ]);
}

function orNull(found: readonly Candidate[]): readonly Candidate[] | null {
  return found.length === 0 ? null : found;
}

function otherSpan(tools: ReadingTools): readonly Candidate[] | null {
  if (!isOfTrade(tools)) return [];
  const { period } = tools.question;
  const toDate = januaryTo(lastMonth(period));
  if (period === toDate) {
    if (isMonth(period)) return [];
    return candidate(tools, "single-month", tools.ask({ period: lastMonth(period) }), {
      period: lastMonth(period),
    });
  }
  return isMonth(period)
    ? candidate(tools, "year-to-date", tools.ask({ period: toDate }), { period: toDate })
    : [];
}

function otherFlow(tools: ReadingTools): readonly Candidate[] | null {
  if (!isOfTrade(tools)) return [];
  const { about } = tools.question;
  return orNull(
    FLOWS.filter((flow) => flow !== about.flow).flatMap(
      (flow) => askSubject(tools, "other-flow", { ...about, flow }) ?? [],
    ),
  );
}

function askSubject(tools: ReadingTools, confusion: Confusion, about: Subject): readonly Candidate[] | null {
  return candidate(tools, confusion, tools.ask({ about }), { about });
}

function oppositeSign({ found }: ReadingTools): readonly Candidate[] {
  return found.map((figure) => ({ confusion: "opposite-sign", figure: turnedRound(figure), truly: null }));
}

/** As published, or by levels, in another currency; and by the exchange rates of both periods. */
function otherCurrency(tools: ReadingTools): readonly Candidate[] | null {
  if (!isOfTrade(tools)) return [];
  const { question } = tools;
  const whole: Subject = { reporter: question.about.reporter, flow: question.about.flow };
  // Totals in a currency imply the rate at which a partner's figure goes into it.
  const known = [question.about, whole].flatMap((about) =>
    question.currency === null ? [] : currenciesOf(tools.knowledge, about),
  );
  const said = publishedCurrencies(tools);
  const others = [...new Set([...known, ...said])].filter(
    (currency) => question.currency !== null && currency !== question.currency,
  );
  const published = others.flatMap(
    (currency) => candidate(tools, "other-currency", tools.ask({ currency }), { currency }) ?? [],
  );
  return orNull([...published, ...viaExchangeRates(tools)]);
}

function publishedCurrencies({ knowledge, question }: ReadingTools) {
  const key = `${subjectKey(question.about)}|${question.comparison}|${question.period}`;
  return (knowledge.index.rates.get(key) ?? []).flatMap(({ currency }) => currency ?? []);
}

function movedBy(
  tools: ReadingTools,
  confusion: "month-before" | "year-before" | "month-after",
  months: number,
): readonly Candidate[] | null {
  if (!isOfTrade(tools)) return [];
  const period = moved(tools.question.period, months);
  return period === null ? [] : candidate(tools, confusion, tools.ask({ period }), { period });
}

/** A year to date moved by months is that to another month. */
function moved(period: Period, months: number): Period | null {
  if (isMonth(period) || months === -12) return plusMonths(period, months);
  if (period !== januaryTo(lastMonth(period))) return plusMonths(period, months);
  const last = plusMonths(lastMonth(period), months) as Month;
  return last.slice(0, 4) === period.slice(0, 4) ? januaryTo(last) : null;
}

/** The whole for a partner, a partner for the whole or for another that is at hand. */
function otherPartner(tools: ReadingTools): readonly Candidate[] | null {
  if (!isOfTrade(tools)) return [];
  const { about } = tools.question;
  const { partner, ...whole } = about;
  const partners = besides(tools, (one) => one.partner !== undefined && one.partner !== partner, "partner");
  const others = partners.map((one) => ({ ...whole, partner: one.partner! }));
  const asked = partner === undefined || tools.claim.kind === "share" ? others : [whole, ...others];
  return orNull(asked.flatMap((one) => askSubject(tools, "other-partner", one) ?? []));
}

/** The subjects of the same reporter that are like that of the claim but for one field. */
function besides(
  { knowledge, question }: ReadingTools,
  isOther: (one: Subject) => boolean,
  but: "partner" | "adjustment",
): readonly Subject[] {
  const { about } = question;
  const fields = (["flow", "partner", "product", "adjustment"] as const).filter((field) => field !== but);
  const said = (one: Subject, field: (typeof fields)[number]): string =>
    one[field] ?? (field === "adjustment" ? "none" : "");
  return knowledge.index.subjects
    .get(about.reporter)!
    .filter((one) => isOther(one) && fields.every((field) => said(one, field) === said(about, field)));
}

/** The difference of two rates or shares printed as a rate. */
function pointsForPercent(tools: ReadingTools): readonly Candidate[] | null {
  const { claim, question, found } = tools;
  if (claim.kind !== "growth" && claim.kind !== "share") return [];
  // A month less never leads into another year: January is its own year to date.
  const before = claim.kind === "growth" ? moved(question.period, -1)! : yearEarlier(question.period);
  const earlier = tools.ask({ period: before });
  if (earlier.length === 0) return null;
  const figures = found.flatMap((one) =>
    earlier.map((other) => figureLess(one, other, intervalDifference(one.bounds, other.bounds))),
  );
  return candidate(tools, "points-for-percent", figures, null);
}

function otherAdjustment(tools: ReadingTools): readonly Candidate[] | null {
  if (!isOfTrade(tools)) return [];
  const { adjustment: own = "none", ...plain } = tools.question.about;
  const others = besides(tools, ({ adjustment = "none" }) => adjustment !== own, "adjustment");
  return orNull(
    others.flatMap(({ adjustment = "none" }) => {
      const other = adjustment === "none" ? plain : { ...plain, adjustment };
      return askSubject(tools, "other-adjustment", other) ?? [];
    }),
  );
}

function ratioForRise({ claim, found }: ReadingTools): readonly Candidate[] {
  if (claim.kind !== "growth") return [];
  return found.flatMap((figure) =>
    [ONE, MINUS_ONE].map((by) => ({
      confusion: "ratio-for-rise" as const,
      figure: through(figure, (value) => plus(value, by)),
      truly: null,
    })),
  );
}

function wrongBase({ claim, found }: ReadingTools): readonly Candidate[] {
  if (claim.kind !== "growth") return [];
  return found.map((figure) => ({
    confusion: "wrong-base",
    figure: through(figure, overLater),
    truly: null,
  }));
}

/** The earlier level over the later one, less one. */
function swapped({ claim, found }: ReadingTools): readonly Candidate[] {
  if (claim.kind !== "growth") return [];
  return found.map((figure) => ({
    confusion: "swapped",
    figure: turnedRound(through(figure, overLater)),
    truly: null,
  }));
}

function annualised(tools: ReadingTools): readonly Candidate[] | null {
  if (tools.claim.kind !== "growth" || tools.question.comparison === "annualised") return [];
  const comparison = "annualised" as const;
  return candidate(tools, "annualised", tools.ask({ comparison }), { comparison });
}

/** What the partner or product gave to the growth of the whole: its change over the whole of the year before. */
function contribution(tools: ReadingTools): readonly Candidate[] | null {
  const { claim, question } = tools;
  const { about, period, comparison } = question;
  if (claim.kind !== "growth" || (about.partner === undefined && about.product === undefined)) return [];
  if (comparison !== "year-on-year") return [];
  const { partner: _, product: __, ...whole } = about;
  const level = (of: Subject, at: Period) =>
    tools.ask({ about: of, period: at, comparison: "other" }, levelAnswers)[0];
  const [now, then, base] = [
    level(about, period),
    level(about, yearEarlier(period)),
    level(whole, yearEarlier(period)),
  ];
  if (now === undefined || then === undefined || base === undefined) return null;
  const value = divide(difference(now.value, then.value), base.value);
  if (value === null) return [];
  return [
    {
      confusion: "contribution",
      figure: pointFigure(value, [...now.from, ...then.from, ...base.from]),
      truly: null,
    },
  ];
}

/** The same trade as the partner counts it. */
function mirror(tools: ReadingTools): readonly Candidate[] | null {
  const { about } = tools.question;
  if (!isOfTrade(tools) || about.partner === undefined) return [];
  if (about.flow !== "exports" && about.flow !== "imports") return [];
  const flow: Flow = about.flow === "exports" ? "imports" : "exports";
  return askSubject(tools, "mirror", { ...about, reporter: about.partner, partner: about.reporter, flow });
}
