import {
  absolute,
  type Decimal,
  decimal,
  difference,
  divide,
  ratioOfWholes,
  rootOfWholes,
  wholesOf,
  ZERO,
} from "../decimal/decimal.js";
import { sum } from "../decimal/sum.js";
import { refuse } from "../errors.js";
import { checkRecords, readChoice } from "../fields.js";
import type { Day } from "../period/day.js";
import type { HasPeriod } from "../period/period.js";
import type { Observation } from "../records/observation.js";
import { vintageDay } from "../records/vintage.js";
import { vintageTable } from "../records/vintage-table.js";
import type { GrowthRate } from "./growth-rate.js";

/**
 * From which release to which: the first to the second, the first to the latest, or each to the next.
 *
 * @category Revisions
 */
export type RevisionHorizon = "first-to-second" | "first-to-latest" | "each-step";

/**
 * Why a period has no revision: one vintage only, or no release known to be the first (a copy that was read
 * on a day is none).
 *
 * @category Revisions
 */
export type NoRevision = "single-vintage" | "no-first-release";

/**
 * How a figure was revised: currency units for a level, a difference of fractions for a growth rate.
 *
 * @category Revisions
 */
export interface Revision extends HasPeriod {
  /** The day of the earlier figure; `null` where there is none. */
  readonly fromDay: Day | null;
  /** The day of the later figure. */
  readonly toDay: Day | null;
  /** The earlier figure. */
  readonly from: Decimal | null;
  /** The later figure. */
  readonly to: Decimal | null;
  /** to − from; `null`: see `absent`. */
  readonly revision: Decimal | null;
  /** The revision over the size of the later figure, as every relative measure here; `null` also where that is zero. */
  readonly relative: Decimal | null;
  /** Why there is no revision; `null` where there is one. */
  readonly absent: NoRevision | null;
}

/**
 * The revisions of a level or of a growth rate, period by period.
 *
 * @param items    rows, or growth rates, of one subject and several vintages, each with its day
 * @param horizon  from which release to which
 * @returns        one result for each period in order of time (for "each-step" one for each step, oldest first);
 *                 `null` with a reason where there is none. The steps of a period add up to first-to-latest.
 * @throws         {@link TradeError} `INVALID_FIELD` for a growth rate without a rate; as {@link vintageTable}
 * @see            OECD / Eurostat Guidelines on Revisions Policy and Analysis
 * @example
 * const header = { reporter: "CN", flow: "exports", currency: "USD" } as const
 * const rows = [
 *   ...series({ ...header, published: "2024-12-10" }, { "2024-11": billions("312.31") }),
 *   ...series({ ...header, readOn: "2026-07-07" }, { "2024-11": billions("311.9") }),
 * ]
 * formatAmount(revisions(rows, "first-to-latest")[0]?.revision ?? null) // => "−0.41 billion"
 * @category Revisions
 */
export function revisions(
  items: readonly (Observation | GrowthRate)[],
  horizon: RevisionHorizon,
): readonly Revision[] {
  readChoice(horizon, "horizon", ["first-to-second", "first-to-latest", "each-step"]);
  return vintageTable(items).flatMap(({ releases }) => {
    const first = releases[0]!;
    if (horizon === "each-step")
      return releases.slice(1).map((release, index) => revisionBetween(releases[index]!, release));
    const to = horizon === "first-to-second" ? releases[1] : releases.at(-1);
    if (first.published === undefined) return [noRevision(first, "no-first-release")];
    return releases.length === 1 ? [noRevision(first, "single-vintage")] : [revisionBetween(first, to!)];
  });
}

/**
 * Revisions in sum: their mean, size and direction.
 *
 * @category Revisions
 */
export interface RevisionSummary {
  /** How many periods had a revision, and how many had none to speak of. */
  readonly count: number;
  /** How many periods had none to speak of. */
  readonly absent: number;
  /** The bias: above zero where figures are mostly revised upward. */
  readonly mean: Decimal | null;
  /**
   * The standard error of the mean: the bias is plain where it is more than about twice that. `null` for fewer than two
   * revisions. It takes revisions for independent; where vintages are revised together the true error is larger.
   */
  readonly standardError: Decimal | null;
  /** The mean size, whatever the sign; `null` for none. */
  readonly meanAbsolute: Decimal | null;
  /** The mean, and the mean absolute revision, over the mean size of the later figures. */
  readonly relativeMean: Decimal | null;
  /** A fraction of the mean size of the later figures. */
  readonly relativeMeanAbsolute: Decimal | null;
  /** How many were revised up. */
  readonly upward: number;
  /** How many were revised down. */
  readonly downward: number;
  /** How many stayed as they were. */
  readonly unchanged: number;
  /**
   * The sign test: how likely at least so lopsided a split is, if up and down were equally likely; two-sided,
   * unchanged ones left out. `null` where all are unchanged.
   */
  readonly signTest: Decimal | null;
}

/**
 * Mean, mean absolute and relative mean absolute revision, and whether revisions lean to one side.
 *
 * `MR = ΣR / n`, `MAR = Σ|R| / n`, `RMAR = Σ|R| / Σ|L|`, `se(MR) = √(Σ(R − MR)² / (n · (n − 1)))`
 *
 * with R the revision and L the later figure, which all relative measures are over: it is the better estimate. What
 * revisions are made of, {@link newsAndNoise} tells.
 *
 * @param list  revisions of one horizon
 * @returns     the summary, 34 digits; `null` where nothing was revised
 * @see         OECD / Eurostat Guidelines on Revisions Policy and Analysis: recommended statistical measures; Di Fonzo (2005),
 *              Revisions in Quarterly GDP of OECD Countries
 * @example
 * const header = { reporter: "CN", flow: "exports", currency: "USD" } as const
 * const rows = [
 *   ...series({ ...header, published: "2024-12-10" }, { "2024-10": 100, "2024-11": 200 }),
 *   ...series({ ...header, published: "2025-12-10" }, { "2024-10": 98, "2024-11": 202 }),
 * ]
 * revisionSummary(revisions(rows, "first-to-latest")).meanAbsolute // => "2"
 * revisionSummary(revisions(rows, "first-to-latest")).signTest // => "1"
 * @category Revisions
 */
export function revisionSummary(list: readonly Revision[]): RevisionSummary {
  checkRecords(list, "revisions");
  const made = list.filter((one) => one.revision !== null);
  const sizes = made.map((one) => one.revision!);
  const count = decimal(made.length);
  const total = sum(sizes.map(absolute));
  const later = sum(made.map((one) => absolute(one.to!)));
  const upward = sizes.filter((one) => one.gt(ZERO)).length;
  const downward = sizes.filter((one) => one.isNegative()).length;
  return Object.freeze({
    count: made.length,
    absent: list.length - made.length,
    mean: divide(sum(sizes), count),
    standardError: errorOfMean(sizes),
    meanAbsolute: divide(total, count),
    relativeMean: divide(sum(sizes), later),
    relativeMeanAbsolute: divide(total, later),
    upward,
    downward,
    unchanged: made.length - upward - downward,
    signTest: signTest(upward, downward),
  });
}

/** √((n ΣR² − (ΣR)²) / (n² (n − 1))). */
function errorOfMean(sizes: readonly Decimal[]): Decimal | null {
  if (sizes.length < 2) return null;
  const { wholes, places } = wholesOf(sizes);
  const n = BigInt(wholes.length);
  const squares = wholes.reduce((all, one) => all + one * one, 0n);
  const whole = wholes.reduce((all, one) => all + one, 0n);
  return rootOfWholes(n * squares - whole * whole, n * n * (n - 1n) * 100n ** BigInt(places));
}

/** 2 · Σ C(n, i) / 2ⁿ for i up to the smaller count, at most 1: exact whole numbers, divided once. */
function signTest(upward: number, downward: number): Decimal | null {
  const n = upward + downward;
  if (n === 0) return null;
  let ways = 1n;
  let tail = 0n;
  for (let i = 0; i <= Math.min(upward, downward); i++) {
    tail += ways;
    ways = (ways * BigInt(n - i)) / BigInt(i + 1);
  }
  const all = 2n ** BigInt(n);
  return tail * 2n >= all ? decimal(1) : ratioOfWholes(tail * 2n, all);
}

function revisionBetween(earlier: Observation | GrowthRate, release: Observation | GrowthRate): Revision {
  const [from, to] = [figureOf(earlier), figureOf(release)];
  const revision = difference(to, from);
  return Object.freeze({
    period: release.period,
    fromDay: vintageDay(earlier)!,
    toDay: vintageDay(release)!,
    from,
    to,
    revision,
    relative: divide(revision, absolute(to)),
    absent: null,
  });
}

function noRevision(release: Observation | GrowthRate, absent: NoRevision): Revision {
  const none = { fromDay: null, toDay: null, from: null, to: null, revision: null, relative: null };
  return Object.freeze({ period: release.period, ...none, absent });
}

function figureOf(item: Observation | GrowthRate): Decimal {
  if ("value" in item && !("comparison" in item)) return item.value;
  const { rate } = item as GrowthRate;
  return rate ?? refuse("INVALID_FIELD", "rate", "there in a growth rate that is revised", rate);
}
