import { decimal } from "../decimal/decimal.js";
import { sinceSentence, streakSentence, turnSentence } from "../history/sentences.js";
import { highestSince, lowestSince } from "../history/since.js";
import { streak } from "../history/streak.js";
import { turnAt } from "../history/turning-point.js";
import type { GrowthRate } from "../measures/growth-rate.js";
import { countMonths, lastMonth, type Period, span } from "../period/period.js";
import { type BriefingFigure, figure } from "./figure.js";

const TEN_PERCENT = /* @__PURE__ */ decimal("0.1");
/** Shorter runs, and values that were surpassed not long before, are no news. */
const LEAST_MONTHS = 3;

/** What the growth of a period means beside that of the months before: a turn, a run, the most since when. */
export function historyFigures(
  flow: "exports" | "imports",
  rates: readonly GrowthRate[],
  at: Period,
): readonly BriefingFigure[] {
  // A year to date is another series than the months; January and February as one are of the months.
  const kind = (period: Period): number => Math.max(countMonths(period), 2);
  const single = rates.filter(({ period }) => kind(period) === kind(at));
  const now = single.find((rate) => rate.period === at);
  if (now === undefined || now.rate === null || now.rate.isZero()) return [];
  const about = now.partner ?? null;
  return [
    ...(about === null ? turnFigure(flow, single, at) : []),
    ...streakFigure(flow, single, now, about),
    ...sinceFigure(flow, single, now, about),
  ];
}

function turnFigure(
  flow: "exports" | "imports",
  rates: readonly GrowthRate[],
  at: Period,
): readonly BriefingFigure[] {
  const turn = turnAt(rates, { at });
  // The growth of the period before stands in the line above.
  if (turn === null || turn.months < 2) return [];
  const from = rates.filter(({ period }) => period === at || period === turn.earlierPeriod);
  return [figure(`${flow}-turn`, decimal(turn.months), turnSentence(turn), from)];
}

/** The run of growth or of declines; of double-digit ones where the last is one. */
function streakFigure(
  flow: "exports" | "imports",
  rates: readonly GrowthRate[],
  now: GrowthRate,
  about: string | null,
): readonly BriefingFigure[] {
  const falls = now.rate!.s < 0;
  const sameWay = (rate: GrowthRate): boolean | undefined =>
    rate.rate === null ? undefined : !rate.rate.isZero() && rate.rate.s < 0 === falls;
  const large = (rate: GrowthRate): boolean | undefined => sameWay(rate) && rate.rate!.abs().gte(TEN_PERCENT);
  const isLarge = large(now) === true;
  const run = streak(rates, isLarge ? large : sameWay, { at: now.period });
  if (run.months < LEAST_MONTHS) return [];
  const what = `${isLarge ? "double-digit " : ""}${falls ? "declines" : "growth"}`;
  const from = rates.filter(({ period }) => period >= run.from! && period <= now.period);
  return [figure(`${flow}-streak`, decimal(run.months), streakSentence(run, what), from, { about })];
}

/** The fastest growth or the steepest drop since when; a record in the data is not said, they begin too late. */
function sinceFigure(
  flow: "exports" | "imports",
  rates: readonly GrowthRate[],
  now: GrowthRate,
  about: string | null,
): readonly BriefingFigure[] {
  const falls = now.rate!.s < 0;
  const found = (falls ? lowestSince : highestSince)(rates, (rate) => rate.bounds, { at: now.period });
  // Where a month between is missing, it could not be said.
  if (found.since === null || found.missing.length > 0) return [];
  const monthsAgo = countMonths(span(lastMonth(found.since), lastMonth(now.period))) - 1;
  if (monthsAgo < LEAST_MONTHS) return [];
  const sentence = sinceSentence(found, falls ? "steepest drop" : "fastest growth");
  const from = rates.filter(({ period }) => period === found.since || period === now.period);
  const notes = found.certain ? ["certain"] : ["within rounding"];
  return [figure(`${flow}-since`, now.rate!, sentence, from, { about, bounds: now.bounds, notes })];
}
