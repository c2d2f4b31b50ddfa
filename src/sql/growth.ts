import { type Decimal, difference } from "../decimal/decimal.js";
import { point } from "../decimal/interval.js";
import { refuseMixed } from "../errors.js";
import { checkFields, readChoice } from "../fields.js";
import type { Growth } from "../measures/growth-of.js";
import type { AbsentReason } from "../measures/growth-rate.js";
import { SIMPLE } from "../measures/rate-law.js";
import { firstMonth, type Period, plusMonths, yearEarlier } from "../period/period.js";
import { type ResultRow, textOrNull } from "./database.js";
import { LEVEL_AS_TEXT } from "./levels.js";
import { questionOf, type SqlQuestion } from "./question.js";
import {
  add,
  bySeries,
  checkRows,
  guarded,
  listed,
  MONTHS,
  named,
  type SqlRows,
  type Writing,
} from "./relation.js";
import { levelIn, type Named, quotientIn, rangeOf, resultsOf } from "./result.js";
import { type Fragment, part, plain } from "./statement.js";

/**
 * With what rows are compared, and where earlier levels come from.
 *
 * @category SQL
 */
export interface SqlGrowthOptions {
  /** With the same period a year earlier, or with the month before. */
  readonly comparison: "year-on-year" | "month-on-month";
  /** The rows that earlier levels are taken from: those of another vintage. */
  readonly base?: SqlRows | undefined;
}

/** The earlier level of each row, under the months of that row. */
const BASE =
  "value AS base, width AS base_width, low_closed AS base_low_closed, high_closed AS base_high_closed";
/** Why there is no rate; nothing where there is one. */
const ABSENT = `CASE WHEN value IS NULL THEN 'missing-months'
WHEN base IS NULL THEN 'missing-base'
WHEN base = 0 THEN 'zero-base'
WHEN value <> 0 AND (value < 0) <> (base < 0) THEN 'sign-change'
WHEN base < 0 THEN 'negative-base' END`;

/**
 * Asks for growth on the year or on the month before: the same figures, and the same reasons where there is none, as
 * `yearOnYear` and `monthOnMonth` of the main door give in memory.
 *
 * @param rows     stored figures, their sums, years to date or rolling sums
 * @param options  the comparison; `base`: earlier levels of another vintage
 * @returns        the question; its answer has one growth for each row
 * @throws         {@link TradeError} `MIXED_SUBJECTS` where the base is not told apart by the same columns
 * @example
 * const rows = sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { reporter: "CN", flow: "exports", currency: "USD" }, partner: "world" })
 * sqlGrowth(rows, { comparison: "year-on-year" }).statement.sql.includes("exact_quotient(value - base, base)") // => true
 * @category SQL
 */
export function sqlGrowth(rows: SqlRows, options: SqlGrowthOptions): SqlQuestion<Growth> {
  checkRows(rows, "rows");
  checkFields(options, "options of growth", ["comparison", "base"]);
  const comparison = readComparison(options.comparison);
  const base = options.base ?? rows;
  checkRows(base, "base");
  if (base.keys.join() !== rows.keys.join())
    refuseMixed("MIXED_SUBJECTS", "rows and base", "list of columns", [rows.keys.join(), base.keys.join()]);
  return questionOf(
    (writing) => {
      const current = named(writing, rows);
      const earlier = add(
        writing,
        "earlier",
        earlierLevels(writing, rows, named(writing, base), current, comparison),
      );
      return part`SELECT ${listed(rows.keys, MONTHS, [LEVEL_AS_TEXT])},
CAST(base AS text) AS base, CAST(base_width AS text) AS base_width, base_low_closed, base_high_closed,
CASE WHEN base > 0 AND value >= 0 THEN exact_quotient(value - base, base) END AS rate,
${plain(ABSENT)} AS absent${guarded(writing)}
FROM ${current} LEFT JOIN ${earlier} USING (${listed(rows.keys, MONTHS)})${plain(rows.inMemory ? "\nWHERE shown" : "")}
ORDER BY ${listed(rows.keys, MONTHS)}`;
    },
    (found) => resultsOf(rows, found, (row, about) => growthIn(about, row, comparison)),
  );
}

/** Reads a comparison. */
export function readComparison(comparison: unknown): SqlGrowthOptions["comparison"] {
  return readChoice(comparison, "comparison", ["year-on-year", "month-on-month"]);
}

/** Earlier levels under the months of the rows that they serve. */
export function earlierLevels(
  writing: Writing,
  { keys }: SqlRows,
  base: Fragment,
  current: Fragment,
  comparison: SqlGrowthOptions["comparison"],
): Fragment {
  const moved = (months: number): Fragment =>
    part`SELECT ${listed(keys)}${plain(keys.length > 0 ? ", " : "")}first_month + ${part.lit(months)} AS first_month, last_month + ${part.lit(months)} AS last_month, ${plain(BASE)}
FROM ${base} WHERE value IS NOT NULL`;
  // A span has no month before it, nor has the month after a span.
  if (comparison === "month-on-month") return part`${moved(1)} AND first_month = last_month`;
  // Of a span that is not there a year earlier the months that tile it serve.
  const pieces = add(
    writing,
    "pieces",
    part`SELECT *, first_month <= lag(last_month, 1, -1) OVER (${bySeries(keys)} ORDER BY ${listed(MONTHS)}) AS overlaps
FROM ${base} WHERE value IS NOT NULL`,
  );
  const join =
    keys.length > 0
      ? part`JOIN ${pieces} AS piece USING (${listed(keys)})`
      : part`CROSS JOIN ${pieces} AS piece`;
  const span = ["span.first_month", "span.last_month"];
  return part`${moved(12)}
UNION ALL
SELECT ${listed(keys, span)}, sum(piece.value), sum(piece.width),
bool_and(piece.low_closed), bool_and(piece.high_closed)
FROM ${current} AS span ${join}
WHERE span.first_month < span.last_month
AND piece.first_month >= span.first_month - 12 AND piece.last_month <= span.last_month - 12
GROUP BY ${listed(keys, span)}
HAVING count(*) > 1 AND NOT bool_or(piece.overlaps)
AND sum(piece.last_month - piece.first_month + 1) = span.last_month - span.first_month + 1`;
}

function growthIn(
  { subject, currency, period }: Named,
  row: ResultRow,
  comparison: SqlGrowthOptions["comparison"],
): Growth {
  const level = levelIn(row);
  const base = levelIn(row, "base");
  const rate = quotientIn(row, "rate");
  return Object.freeze({
    ...subject,
    period,
    comparison,
    currency,
    value: level === null ? null : level.value,
    basePeriod: basePeriodOf(period, comparison),
    base: base === null ? null : base.value,
    change: level === null || base === null ? null : difference(level.value, base.value),
    rate,
    absent: textOrNull(row, "absent") as AbsentReason | null,
    bounds: rate === null || level === null || base === null ? null : boundsOfRate(rate, level, base),
  });
}

function boundsOfRate(
  rate: Decimal,
  level: Parameters<typeof rangeOf>[0],
  base: Parameters<typeof rangeOf>[0],
) {
  return level.bounds === null && base.bounds === null
    ? point(rate)
    : SIMPLE.bounds(rangeOf(level), rangeOf(base));
}

function basePeriodOf(period: Period, comparison: SqlGrowthOptions["comparison"]): Period {
  return comparison === "year-on-year" ? yearEarlier(period) : plusMonths(firstMonth(period), -1);
}
