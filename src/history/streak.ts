import { refuse } from "../errors.js";
import type { HasPeriod, Period } from "../period/period.js";
import { type AtOptions, gapBetween, monthsOver, overlap, type Undecidable, upTo } from "./next-period.js";

/**
 * An unbroken run that ends at the period asked about.
 *
 * @category History
 */
export interface Streak {
  /** Two for January and February as one; one for each year to date or rolling window. */
  readonly months: number;
  /** How many rows it has. */
  readonly observations: number;
  /** The first period of the run; `null` where there is none. */
  readonly from: Period | null;
  /** The last period of the run; `null` where there is none. */
  readonly to: Period | null;
  /** True where the run may be longer: the data begin, or something is missing or unknown, just before it. */
  readonly atLeast: boolean;
  /** What ended it: a period that fails the test, a gap, a period of which it cannot be known, the start of the data. */
  readonly endedBy: "test" | "gap" | "unknown" | "start";
  /** That period, or the missing months; `null` at the start of the data. */
  readonly before: Period | null;
  /** Why nothing can be said; `null` otherwise. */
  readonly undecidable: Undecidable | null;
}

/**
 * How long a test has held without a break.
 *
 * A span of January and February is one observation of two months; of years to date and rolling windows each is
 * one month more. A gap ends what can be known.
 *
 * @param items    rows or growth rates of one subject, each period once, in any order
 * @param test     true or false, or undefined where it cannot be known
 * @param options  `at`: the period at which the run ends; the last unless said
 * @returns        the run; of zero months where the period itself fails the test
 * @throws         {@link TradeError} `INVALID_FIELD` where the test gives another answer, `DUPLICATE_PERIOD`, `OVERLAPPING_PERIODS`,
 *                 `MISSING_PERIOD` where `at` is none of the periods
 * @example
 * const toUnitedStates = growthRates({ reporter: "CN", partner: "US", flow: "exports", comparison: "year-on-year" }, { "2025-09": printed("-27%"), "2025-10": printed("-25.17%"), "2025-11": printed("-28.6%") })
 * streak(toUnitedStates, (growth) => growth.rate?.lte("-0.1")).months // => 3
 * streak(toUnitedStates, (growth) => growth.rate?.lte("-0.1")).atLeast // => true
 * @category History
 */
export function streak<T extends HasPeriod>(
  items: readonly T[],
  test: (item: T) => boolean | undefined,
  options: AtOptions = {},
): Streak {
  const all = upTo(items, options);
  let first = all.length;
  let ended: Pick<Streak, "endedBy" | "before"> = { endedBy: "start", before: null };
  while (first > 0) {
    const item = all[first - 1]!;
    const gap = first === all.length ? null : gapBetween(all[first]!.period, item.period);
    const answer = gap === null ? answerOf(test(item)) : undefined;
    if (answer !== true) {
      ended =
        gap === null
          ? { endedBy: answer === false ? "test" : "unknown", before: item.period }
          : { endedBy: "gap", before: gap };
      break;
    }
    first--;
  }
  const run = all.slice(first);
  const unknown = ended.endedBy === "unknown" ? "unknown-value" : null;
  return Object.freeze({
    months: run.length === 0 ? 0 : monthsOver(run, overlap(all)),
    observations: run.length,
    from: run[0]?.period ?? null,
    to: run.at(-1)?.period ?? null,
    atLeast: ended.endedBy !== "test",
    ...ended,
    undecidable: all.length === 0 ? "no-observations" : run.length === 0 ? unknown : null,
  });
}

/**
 * When a test last held before: "the first rise since March".
 *
 * @category History
 */
export interface FirstSince {
  /** The period asked about, where the test holds; `null` where it does not or cannot be known. */
  readonly period: Period | null;
  /** The latest earlier period of which the test holds; `null`: none in the data. */
  readonly since: Period | null;
  /** Periods between that are missing, or of which it cannot be known: the claim may be wrong. */
  readonly missing: readonly Period[];
  /** How far back was looked; `null` where the test does not hold. */
  readonly lookedBackTo: Period | null;
  /** Why nothing can be said; `null` otherwise. */
  readonly undecidable: Undecidable | null;
}

/**
 * Of a period that satisfies a test: the first to do so since when?
 *
 * @param items    rows or growth rates of one subject, each period once, in any order
 * @param test     true or false, or undefined where it cannot be known
 * @param options  `at`: the period asked about; the last unless said
 * @returns        the latest earlier period that satisfies it, and what is not known of those between
 * @throws         {@link TradeError} as {@link streak}
 * @example
 * const rates = growthRates({ reporter: "CN", flow: "exports", comparison: "year-on-year" }, { "2025-09": printed("8.3%"), "2025-10": printed("-1.1%"), "2025-11": printed("5.9%") })
 * firstSince(rates, (growth) => growth.rate?.gt(0)).since // => "2025-09"
 * @category History
 */
export function firstSince<T extends HasPeriod>(
  items: readonly T[],
  test: (item: T) => boolean | undefined,
  options: AtOptions = {},
): FirstSince {
  const all = upTo(items, options);
  const last = all.at(-1);
  const holds = last === undefined ? undefined : answerOf(test(last));
  const missing: Period[] = [];
  let since: Period | null = null;
  for (let index = all.length - 2; index >= 0 && holds === true && since === null; index--) {
    const item = all[index]!;
    const gap = gapBetween(all[index + 1]!.period, item.period);
    if (gap !== null) missing.push(gap);
    const answer = answerOf(test(item));
    if (answer === undefined) missing.push(item.period);
    if (answer === true) since = item.period;
  }
  return Object.freeze({
    period: holds === true ? last!.period : null,
    since,
    missing: Object.freeze(missing.reverse()),
    lookedBackTo: holds === true ? (since ?? all[0]!.period) : null,
    undecidable: last === undefined ? "no-observations" : holds === undefined ? "unknown-value" : null,
  });
}

function answerOf(answer: unknown): boolean | undefined {
  if (answer === undefined || typeof answer === "boolean") return answer;
  return refuse("INVALID_FIELD", "a test", "answered by true, false or undefined", answer);
}
