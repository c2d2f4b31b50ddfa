import type { CurrencyCode } from "../currency/currency.js";
import { compare, type Decimal, readDecimal } from "../decimal/decimal.js";
import { checkFields, type Draft, readChoice } from "../fields.js";
import type { Direction } from "../history/known-value.js";
import type { RecordOptions } from "../history/past.js";
import { type HistoricRecord, recordAt } from "../history/record.js";
import { highestSince, lowestSince, type Since } from "../history/since.js";
import { type FirstSince, firstSince, type Streak, streak } from "../history/streak.js";
import { type HasPeriod, readPeriod } from "../period/period.js";
import type { AbsentRow } from "../records/absent-row.js";
import { boundsOf, type Observation } from "../records/observation.js";
import { keepSubject, type Subject } from "../records/subject.js";
import { type SqlCondition, type SqlTest, sqlBackTo } from "./back-to.js";
import { sqlGrowth } from "./growth.js";
import { sqlLevels } from "./levels.js";
import type { SqlQuestion } from "./question.js";
import { checkRows, type SqlRows } from "./relation.js";

/**
 * What is said of a series, and of which.
 *
 * @category SQL
 */
export type SqlOfSeries<T> = Subject & {
  /** Of its amounts. */
  readonly currency: CurrencyCode;
} & T;

/** Of the rows of each series what a function of memory says of them. */
function told<R extends Subject & HasPeriod & { readonly currency: CurrencyCode }, T extends object>(
  { keys }: SqlRows,
  { statement, read }: SqlQuestion<R>,
  tell: (series: readonly R[]) => T,
): SqlQuestion<SqlOfSeries<T>> {
  return {
    statement,
    read: (found) => {
      const series = new Map<string, R[]>();
      for (const record of read(found)) {
        const key = JSON.stringify(keys.map((one) => record[one]));
        const others = series.get(key);
        if (others === undefined) series.set(key, [record]);
        else others.push(record);
      }
      return [...series.values()].map((records) => {
        const about = { currency: records[0]!.currency } as Draft<SqlOfSeries<object>>;
        keepSubject(about, records[0]!);
        const result: SqlOfSeries<T> = Object.assign(about, tell(records));
        Object.freeze(result);
        return result;
      });
    },
  };
}

/**
 * Asks of each series how far back one must go for a value as high (or as low) as its last: `highestSince` and
 * `lowestSince` of the main door, of the rows of {@link sqlBackTo}; of sums over months all rows come.
 *
 * @param rows  stored figures, their sums or balances, years to date or rolling sums; `to` of {@link sqlRows} ends them
 * @param is    highest or lowest
 * @returns     the question; its answer has a record for each series; what rounding leaves of values counts
 * @throws      {@link TradeError} `INVALID_FIELD`; asked, `DUPLICATE_PERIOD`, `OVERLAPPING_PERIODS`, `MIXED_CURRENCIES`
 * @example
 * const rows = sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { reporter: "CN", flow: "exports", currency: "USD" } })
 * sqlSince(rows, "lowest").statement.sql.includes("value <= first_value(value)") // => true
 * @category SQL
 */
export function sqlSince(rows: SqlRows, is: Direction): SqlQuestion<SqlOfSeries<Since>> {
  const highest = readChoice(is, "is", ["highest", "lowest"]) === "highest";
  return told(rows, sqlLevels(backTo(rows, highest ? "as-high" : "as-low")), (series) =>
    (highest ? highestSince : lowestSince)(series, rangeIn),
  );
}

/**
 * Asks of each series whether its last value is a record: `recordAt` of the main door. All rows come, since each month
 * that is missing may hold a higher one; `from` of {@link sqlRows} leaves out those that do not count.
 *
 * @param rows     as for {@link sqlSince}
 * @param options  highest or lowest; `after`: the period after which it is to be a record
 * @returns        the question; its answer has a verdict for each series
 * @throws         {@link TradeError} as {@link sqlSince}; `INVALID_PERIOD`
 * @example
 * const rows = sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { reporter: "CN", flow: "exports", currency: "USD" } })
 * sqlRecord(rows, { is: "highest", after: "2022-07" }).statement.parameters // => ["CN", "exports", "USD"]
 * @category SQL
 */
export function sqlRecord(
  rows: SqlRows,
  options: Pick<RecordOptions, "is" | "after">,
): SqlQuestion<SqlOfSeries<HistoricRecord>> {
  checkRows(rows, "rows");
  checkFields(options, "options of a record", ["is", "after"]);
  readChoice(options.is, "is", ["highest", "lowest"]);
  if (options.after !== undefined) readPeriod(options.after, "after");
  return told(rows, sqlLevels(rows), (series) => recordAt(series, rangeIn, options));
}

/**
 * Asks of each series for how long a test has held: `streak` of the main door, of the rows of {@link sqlBackTo}.
 *
 * @param rows  as for {@link sqlSince}; the last row is where runs end
 * @param test  what each row is tested for: its value, or its growth
 * @returns     the question; its answer has a run for each series, of no months where the last row fails
 * @throws      {@link TradeError} as {@link sqlSince}
 * @example
 * const rows = sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { reporter: "CN", flow: "exports", currency: "USD" } })
 * sqlStreak(rows, { comparison: "year-on-year", is: "at-most", than: "-0.1" }).statement.parameters.slice(-2) // => ["10", "-1"]
 * @category SQL
 */
export function sqlStreak(rows: SqlRows, test: SqlCondition): SqlQuestion<SqlOfSeries<Streak>> {
  return tested(rows, { ...test, until: "fails" }, streak);
}

/**
 * Asks of each series whose last row passes a test when one passed it before: `firstSince` of the main door, of the rows
 * of {@link sqlBackTo}.
 *
 * @param rows  as for {@link sqlSince}
 * @param test  as for {@link sqlStreak}
 * @returns     the question; its answer has a record for each series
 * @throws      {@link TradeError} as {@link sqlSince}
 * @example
 * const rows = sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { reporter: "CN", flow: "exports", currency: "USD" } })
 * sqlFirstSince(rows, { is: "above", than: "1e11" }).statement.parameters.slice(-1) // => ["100000000000"]
 * @category SQL
 */
export function sqlFirstSince(rows: SqlRows, test: SqlCondition): SqlQuestion<SqlOfSeries<FirstSince>> {
  return tested(rows, { ...test, until: "passes" }, firstSince);
}

type Told<T> = <R extends HasPeriod>(rows: readonly R[], test: (row: R) => boolean | undefined) => T;

function tested<T extends object>(rows: SqlRows, test: SqlTest, tell: Told<T>): SqlQuestion<SqlOfSeries<T>> {
  const cut = backTo(rows, test);
  const than = readDecimal(test.than, "than");
  const holds = (value: Decimal | null): boolean | undefined => {
    if (value === null) return undefined;
    const order = compare(value, than);
    return (order === 0 && test.is.startsWith("at-")) || order === (HIGHER.has(test.is) ? 1 : -1);
  };
  const { comparison } = test;
  return comparison === undefined
    ? told(rows, sqlLevels(cut), (series) => tell(series, ({ value }) => holds(value)))
    : told(rows, sqlGrowth(cut, { comparison, base: rows }), (series) =>
        tell(series, ({ rate }) => holds(rate)),
      );
}

const HIGHER: ReadonlySet<SqlCondition["is"]> = new Set(["above", "at-least"]);

/** The rows that are needed: of sums over months all. */
function backTo(rows: SqlRows, to: Parameters<typeof sqlBackTo>[1]): SqlRows {
  checkRows(rows, "rows");
  const { inMemory, ...single } = rows;
  const cut = sqlBackTo(inMemory ? single : rows, to);
  return inMemory ? rows : cut;
}

function rangeIn(row: Observation | AbsentRow) {
  return row.value === null ? null : boundsOf(row);
}
