import { readCount } from "../fields.js";
import { rollingSum, yearToDate } from "../measures/cumulative.js";
import { add, bySeries, checkRows, listed, MONTHS, named, type SqlRows, type Writing } from "./relation.js";
import { type Fragment, part, plain } from "./statement.js";

/** What a window adds up; `began` is the first month of the row itself. */
const SUMS = `sum(value) OVER w AS value, sum(width) OVER w AS width,
bool_and(low_closed) OVER w AS low_closed, bool_and(high_closed) OVER w AS high_closed,
count(*) OVER w = 1 AND bool_and(single) OVER w AS single,
first_month AS began, min(first_month) OVER w AS first_month, last_month,
sum(CASE WHEN value IS NULL THEN 0 ELSE last_month - first_month + 1 END) OVER w AS months`;

/**
 * For each row the sum since January, as `yearToDate` of the main door.
 *
 * @param rows  single months and spans
 * @returns     the sums as rows, for levels and growth; after a month that is missing they have no value until the next
 *              January, and levels say which months those are
 * @example
 * const rows = sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { reporter: "CN", flow: "balance", currency: "USD" } })
 * sqlGrowth(sqlYearToDate(rows), { comparison: "year-on-year" }).statement.sql.includes("to_date") // => true
 * @category SQL
 */
export function sqlYearToDate(rows: SqlRows): SqlRows {
  checkRows(rows, "rows");
  return derived(rows, {
    name: "to_date",
    window: part`${bySeries(rows.keys, "last_month - last_month % 12")} ORDER BY ${listed(MONTHS)}`,
    from: "last_month - last_month % 12",
    inMemory: yearToDate,
  });
}

/**
 * For each row from the n-th month on the sum of so many months that ends with it, as `rollingSum` of the main door.
 *
 * @param rows    single months and spans
 * @param months  how many months, 1 or more
 * @returns       the sums as rows; without a value where months are missing; a window that would split a span has no row
 * @throws        {@link TradeError} `INVALID_FIELD` for a number of months below 1
 * @example
 * const rows = sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { reporter: "CN", flow: "balance", currency: "USD" } })
 * sqlLevels(sqlRollingSum(rows, 12)).statement.sql.includes("RANGE BETWEEN 11 PRECEDING AND CURRENT ROW") // => true
 * @category SQL
 */
export function sqlRollingSum(rows: SqlRows, months: number): SqlRows {
  checkRows(rows, "rows");
  const before = readCount(months, "months") - 1;
  return derived(rows, {
    name: "rolling",
    window: part`${bySeries(rows.keys)} ORDER BY last_month RANGE BETWEEN ${part.lit(before)} PRECEDING AND CURRENT ROW`,
    from: `last_month - ${before}`,
    inMemory: (series) => rollingSum(series, months),
    // Before the first whole window there is none, nor where it would split a span.
    shown: `last_month - ${before} >= start AND NOT (first_month < last_month - ${before} AND months = last_month - first_month + 1)`,
  });
}

interface Sums {
  readonly name: string;
  /** The rows that are added to each. */
  readonly window: Fragment;
  /** The first month of each sum. */
  readonly from: string;
  readonly inMemory: NonNullable<SqlRows["inMemory"]>;
  /** Which rows have a sum. */
  readonly shown?: string;
}

function derived(rows: SqlRows, { name, window, from, inMemory, shown = "TRUE" }: Sums): SqlRows {
  const keys = rows.keys.length > 0 ? part`${listed(rows.keys)}, ` : plain("");
  // All its months are there, each once.
  const whole = `first_month = ${from} AND months = last_month - first_month + 1`;
  return Object.freeze({
    ...rows,
    stored: false,
    inMemory,
    write: (writing: Writing): Fragment => {
      const given = named(writing, rows);
      const sums = add(
        writing,
        "sums",
        part`SELECT ${keys}${plain(SUMS)}, min(first_month) OVER (${bySeries(rows.keys)}) AS start
FROM ${given}
WINDOW w AS (${window})`,
      );
      return add(
        writing,
        name,
        part`SELECT ${keys}${plain(from)} AS first_month, last_month, CASE WHEN ${plain(whole)} THEN value END AS value,
width, low_closed, high_closed, single, began, ${plain(shown)} AS shown
FROM ${sums}`,
      );
    },
  });
}
