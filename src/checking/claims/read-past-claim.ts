import { readCurrency } from "../../currency/currency.js";
import { refuse } from "../../errors.js";
import { readChoice, readCount } from "../../fields.js";
import { readPeriod } from "../../period/period.js";
import type { PrintedFigure, PrintedFigureOptions } from "../../print/printed-figure.js";
import type {
  ClaimBase,
  CrossingClaim,
  ExtremeClaim,
  FirstSinceClaim,
  RankClaim,
  SinceWhen,
  StreakClaim,
  StreakEndClaim,
  SurpriseClaim,
  TurnClaim,
} from "./claim.js";
import {
  checkClaimFields,
  readAbout,
  readBalance,
  readBase,
  readComparison,
  readOf,
} from "./claim-fields.js";
import { amountPrint, limitPrint, percentPrint, pointsPrint } from "./prints.js";
import type {
  SaidCrossing,
  SaidExtreme,
  SaidFirstSince,
  SaidRank,
  SaidStreak,
  SaidStreakEnd,
  SaidSurprise,
  SaidTurn,
} from "./said.js";

// Claims that hold a figure against those before it, or against what was expected.

export function readTurn(input: TurnClaim): SaidTurn {
  checkClaimFields(input, ["about", "period", "comparison", "to"]);
  const claim = {
    ...readBase(input),
    kind: input.kind,
    ...readAbout(input),
    comparison: readComparison(input.comparison),
    to: readChoice(input.to, "to", ["growth", "decline"]),
  };
  return { kind: "turn", claim: Object.freeze(claim) };
}

export function readExtreme(input: ExtremeClaim): SaidExtreme {
  checkClaimFields(input, [...SERIES_FIELDS, "balance", "is", "since", "inclusive"]);
  const series = readSeries(input);
  const claim = {
    ...series,
    ...readBalance(input),
    kind: input.kind,
    is: readChoice(input.is, "is", ["highest", "lowest"]),
    ...readSince(input),
  };
  return { kind: "extreme", claim: Object.freeze(claim) };
}

export function readRank(input: RankClaim): SaidRank {
  checkClaimFields(input, [...SERIES_FIELDS, "balance", "is", "rank", "since", "inclusive"]);
  const series = readSeries(input);
  const rank = readCount(input.rank, "rank");
  const claim = {
    ...series,
    ...readBalance(input),
    kind: input.kind,
    is: readChoice(input.is, "is", ["highest", "lowest"]),
    // The first is an extreme.
    rank: rank >= 2 ? rank : refuse("INVALID_FIELD", "rank", "2 or more", rank),
    ...readSince(input),
  };
  return { kind: "rank", claim: Object.freeze(claim) };
}

export function readFirstSince(input: FirstSinceClaim, options: PrintedFigureOptions): SaidFirstSince {
  checkClaimFields(input, [...SERIES_FIELDS, "is", "limit", "since", "months"]);
  const series = readSeries(input);
  const limit = limitPrint(input.limit, series.of, options);
  const claim = {
    ...series,
    kind: input.kind,
    is: readChoice(input.is, "is", ["above", "below"]),
    limit: limit.text,
    ...(input.since !== undefined && { since: readPeriod(input.since, "since") }),
    ...(input.months !== undefined && { months: readCount(input.months, "months") }),
  };
  return { kind: "first-since", claim: Object.freeze(claim), limit };
}

export function readStreak(input: StreakClaim, options: PrintedFigureOptions): SaidStreak {
  const { limit, run } = readRun(input, options);
  return { kind: "streak", claim: Object.freeze({ ...run, kind: input.kind }), limit };
}

export function readStreakEnd(input: StreakEndClaim, options: PrintedFigureOptions): SaidStreakEnd {
  const { limit, run } = readRun(input, options);
  return { kind: "streak-end", claim: Object.freeze({ ...run, kind: input.kind }), limit };
}

export function readCrossing(input: CrossingClaim, options: PrintedFigureOptions): SaidCrossing {
  checkClaimFields(input, ["about", "period", "currency", "threshold", "is", "first"]);
  const currency = readCurrency(input.currency, "currency");
  const threshold = amountPrint(input.threshold, "threshold", currency, options);
  const claim = {
    ...readBase(input),
    kind: input.kind,
    ...readAbout(input),
    currency,
    threshold: threshold.text,
    ...(input.is !== undefined && { is: readChoice(input.is, "is", ["passed", "above", "below"]) }),
    ...(input.first !== undefined && { first: readTrue(input.first, "first") }),
  };
  return { kind: "crossing", claim: Object.freeze(claim), threshold };
}

export function readSurprise(input: SurpriseClaim, options: PrintedFigureOptions): SaidSurprise {
  checkClaimFields(input, [
    ...["about", "period", "comparison", "currency"],
    ...["position", "low", "high", "by"],
  ]);
  const comparison = readOf(input.comparison, "comparison");
  const read = (text: unknown, field: string, percentage: typeof percentPrint): PrintedFigure =>
    comparison === "level"
      ? amountPrint(text, field, readCurrency(input.currency, "currency"), options)
      : percentage(text, field, options);
  const [low, high] = [read(input.low, "low", percentPrint), read(input.high, "high", percentPrint)];
  const by = input.by === undefined ? null : read(input.by, "by", pointsPrint);
  if (by !== null && input.position === "within")
    refuse("INVALID_FIELD", "by", "left out of what lies within", input.by);
  const claim = {
    ...readBase(input),
    kind: input.kind,
    ...readAbout(input),
    comparison,
    ...(input.currency !== undefined && { currency: readCurrency(input.currency, "currency") }),
    position: readChoice(input.position, "position", ["above", "within", "below"]),
    low: low.text,
    high: high.text,
    ...(by !== null && { by: by.text }),
  };
  return { kind: "surprise", claim: Object.freeze(claim), low, high, by };
}

const SERIES_FIELDS = ["about", "of", "period", "currency"] as const;

type Series = ClaimBase & Pick<StreakClaim, "about" | "of" | "period" | "currency">;

/** A series of figures and the period that is spoken of. */
function readSeries(input: Series): Series {
  return {
    ...readBase(input),
    ...readAbout(input),
    of: readOf(input.of),
    ...(input.currency !== undefined && { currency: readCurrency(input.currency, "currency") }),
  };
}

type Run = Pick<StreakClaim, "is" | "limit" | "months"> & Series;

/** So many periods in which a figure stood to a limit. */
function readRun(
  input: StreakClaim | StreakEndClaim,
  options: PrintedFigureOptions,
): { readonly limit: PrintedFigure; readonly run: Run } {
  checkClaimFields(input, [...SERIES_FIELDS, "is", "limit", "months"]);
  const series = readSeries(input);
  const limit = limitPrint(input.limit, series.of, options);
  const is = readChoice(input.is, "is", ["at-least", "at-most", "above", "below"]);
  return { limit, run: { ...series, is, limit: limit.text, months: readCount(input.months, "months") } };
}

function readTrue(value: unknown, field: string): true {
  return value === true ? true : refuse("INVALID_FIELD", field, "true or left out", value);
}

function readSince({ since, inclusive }: SinceWhen): SinceWhen {
  if (since === undefined)
    return inclusive === undefined
      ? {}
      : refuse("INVALID_FIELD", "inclusive", "beside since only", inclusive);
  return {
    since: readPeriod(since, "since"),
    ...(inclusive !== undefined && { inclusive: readTrue(inclusive, "inclusive") }),
  };
}
