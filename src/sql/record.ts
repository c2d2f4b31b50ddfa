import { checkFields, readChoice } from "../fields.js";
import type { Direction } from "../history/known-value.js";
import type { HistoricRecord } from "../history/record.js";
import type { Since } from "../history/since.js";
import { ordinalOf } from "../period/month.js";
import { endOf, firstMonth, type Period, plusMonths, readPeriod, span, startOf } from "../period/period.js";
import type { ResultRow } from "./database.js";
import { historyOf, latest, readPeriodOrNull, readPeriods, type SqlOfSeries } from "./history.js";
import type { SqlQuestion } from "./question.js";
import { checkRows, listed, MONTHS, named, type SqlRows } from "./relation.js";
import { amountIn } from "./result.js";
import { type Fragment, part, plain } from "./statement.js";

/**
 * Which end is asked about, and over what past.
 *
 * @category SQL
 */
export interface SqlRecordOptions {
  /** Which end counts as extreme. */
  readonly is: Direction;
  /** Only periods after this one count; all in the selection unless said. */
  readonly after?: Period | undefined;
}

/** Of the last row all that it may stand for, twice as large: so that half a step is a whole one. */
const LAST = `,
first_value(x) OVER back AS now, first_value(low) OVER back AS now_low, first_value(high) OVER back AS now_high,
first_value(low_closed) OVER back AS now_low_closed, first_value(high_closed) OVER back AS now_high_closed`;
/** Whether all of one value lies below all of the other. */
const BELOW_NOW = "high < now_low OR (high = now_low AND NOT (high_closed AND now_low_closed))";
const ABOVE_NOW = "low > now_high OR (low = now_high AND NOT (low_closed AND now_high_closed))";

/**
 * Asks of each series whether its last value is a record, as `recordAt(rows, boundsOf, options)` of the main door.
 *
 * The last value is that of the selection: `to` of {@link sqlRows} ends it earlier.
 *
 * @param rows     stored figures, their sums, years to date or rolling sums
 * @param options  highest or lowest; `after`: the period after which it is to be a record
 * @returns        the question; its answer has one verdict for each series
 * @throws         {@link TradeError} `INVALID_FIELD`, `INVALID_PERIOD`; asked, `DUPLICATE_PERIOD`, `OVERLAPPING_PERIODS`
 * @example
 * const rows = sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { reporter: "CN", flow: "exports", currency: "USD" } })
 * sqlRecord(rows, { is: "highest", after: "2022-07" }).statement.parameters // => ["CN", "exports", "USD"]
 * @category SQL
 */
export function sqlRecord(
  rows: SqlRows,
  options: SqlRecordOptions,
): SqlQuestion<SqlOfSeries<HistoricRecord>> {
  checkRows(rows, "rows");
  checkFields(options, "options of a record", ["is", "after"]);
  const is = readDirection(options.is);
  const start = options.after === undefined ? null : plusMonths(endOf(readPeriod(options.after, "after")), 1);
  return historyOf(rows, {
    ...valuesOf(rows, is),
    counts: start === null ? plain("TRUE") : part`first_month >= ${part.lit(ordinalOf(startOf(start)))}`,
    stop: null,
    asked: `${VALUE},
${latest("past AND x > now")} AS higher,
${latest("past AND x = now")} AS equal,
bool_or(${ABOVE_NOW}) FILTER (WHERE past) AS beaten,
coalesce(bool_and(${BELOW_NOW}) FILTER (WHERE past), TRUE) AS record,
bool_and(now_low >= high) FILTER (WHERE past) AND bool_or(low >= now_high) FILTER (WHERE past) AS tied`,
    read: (row) => recordIn(row, is, start),
  });
}

/**
 * Asks of each series how far back one must go for a value as high (or as low) as its last, as
 * `highestSince(rows, boundsOf)` and `lowestSince` of the main door.
 *
 * @param rows     stored figures, their sums, years to date or rolling sums
 * @param options  highest or lowest
 * @returns        the question; its answer has one record for each series
 * @throws         {@link TradeError} as {@link sqlRecord}
 * @example
 * const rows = sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { reporter: "CN", flow: "exports", currency: "USD" } })
 * sqlSince(rows, { is: "lowest" }).statement.sql.includes("-value AS x") // => true
 * @category SQL
 */
export function sqlSince(
  rows: SqlRows,
  options: Pick<SqlRecordOptions, "is">,
): SqlQuestion<SqlOfSeries<Since>> {
  checkRows(rows, "rows");
  checkFields(options, "options", ["is"]);
  const is = readDirection(options.is);
  return historyOf(rows, {
    ...valuesOf(rows, is),
    counts: plain("TRUE"),
    stop: "back > 1 AND x >= now",
    asked: `${VALUE}, bool_or(x = now) FILTER (WHERE back = stop) AS tie,
coalesce(bool_and(CASE WHEN back = stop THEN low >= now_high ELSE ${BELOW_NOW} END) FILTER (WHERE past AND back <= stop), TRUE) AS certain`,
    read: (row) => sinceIn(row, is),
  });
}

const VALUE = "CAST(max(CASE WHEN counts AND back = 1 THEN value END) AS text) AS value";

function readDirection(is: unknown): Direction {
  return readChoice(is, "is", ["highest", "lowest"]);
}

/** Values and their bounds, turned so that more extreme is greater. */
function valuesOf(rows: SqlRows, is: Direction) {
  const [sign, low, high] =
    is === "highest" ? ["", "low_closed", "high_closed"] : ["-", "high_closed", "low_closed"];
  return {
    from: (writing: Parameters<SqlRows["write"]>[0]): Fragment =>
      part`SELECT ${listed(rows.keys, MONTHS)}, value, ${plain(`${sign}value AS x,
        ${sign}2 * value - coalesce(width, 0) AS low, ${sign}2 * value + coalesce(width, 0) AS high,
        ${low} AS low_closed, ${high} AS high_closed`)}
        FROM ${named(writing, rows)}${plain(rows.inMemory ? "\nWHERE shown" : "")}`,
    last: LAST,
    unknown: "x IS NULL",
  };
}

function recordIn(row: ResultRow, is: Direction, start: Period | null): HistoricRecord {
  const value = amountIn(row, "value");
  const first = readPeriodOrNull(row, "begin");
  const period = readPeriodOrNull(row, "last");
  const missing = readPeriods(row, "missing");
  const before =
    start !== null && first !== null && start < firstMonth(first)
      ? [span(firstMonth(start), firstMonth(plusMonths(firstMonth(first), -1)))]
      : [];
  const common = { period, value, is, missing: Object.freeze([...before, ...missing]), lookedBackTo: first };
  const undecidable = undecidableOf(period, value);
  if (undecidable !== null)
    return { ...common, verdict: "undecidable", by: null, certain: false, undecidable };
  const higher = readPeriodOrNull(row, "higher");
  const equal = readPeriodOrNull(row, "equal");
  const known = equal === null ? "record" : "tied";
  const verdict = higher !== null ? "beaten" : common.missing.length > 0 ? "undecidable" : known;
  const certain = verdict !== "undecidable" && row[verdict] === true;
  return { ...common, verdict, by: higher ?? equal, certain, undecidable };
}

function sinceIn(row: ResultRow, is: Direction): Since {
  const value = amountIn(row, "value");
  const period = readPeriodOrNull(row, "last");
  const undecidable = undecidableOf(period, value);
  const since = undecidable === null ? readPeriodOrNull(row, "found") : null;
  return {
    period,
    value,
    is,
    since,
    tie: row["tie"] === true,
    certain: undecidable === null && row["certain"] === true,
    missing: Object.freeze(undecidable === null ? readPeriods(row, "missing") : []),
    lookedBackTo: undecidable === null ? (since ?? readPeriodOrNull(row, "begin")) : null,
    undecidable,
  };
}

function undecidableOf(period: Period | null, value: unknown): Since["undecidable"] {
  if (value !== null) return null;
  return period === null ? "no-observations" : "unknown-value";
}
