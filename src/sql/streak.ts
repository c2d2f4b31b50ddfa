import { type DecimalInput, readDecimal } from "../decimal/decimal.js";
import { checkFields, readChoice } from "../fields.js";
import { monthsOver } from "../history/next-period.js";
import type { FirstSince, Streak } from "../history/streak.js";
import type { ResultRow } from "./database.js";
import { earlierLevels } from "./growth.js";
import { earliest, historyOf, latest, readPeriodOrNull, readPeriods, type SqlOfSeries } from "./history.js";
import type { SqlQuestion } from "./question.js";
import { add, checkRows, listed, MONTHS, named, type SqlRows, type Writing } from "./relation.js";
import { part, plain } from "./statement.js";

/**
 * A test that each row of a series passes or not: `{ of: "year-on-year", is: "at-most", than: "-0.1" }`. Where there is no
 * growth it cannot be known.
 *
 * @category SQL
 */
export interface SqlTest {
  /** What is tested: the value itself, or its growth. */
  readonly of: "value" | "year-on-year" | "month-on-month";
  /** How it is to lie. */
  readonly is: "above" | "at-least" | "below" | "at-most";
  /** An amount in currency units, or a fraction for growth: `"-0.1"`. */
  readonly than: DecimalInput;
}

const OPERATORS = { above: ">", "at-least": ">=", below: "<", "at-most": "<=" } as const;

/**
 * Asks of each series for how long a test has held without a break, as `streak` of the main door.
 *
 * Growth is compared exactly, before it is rounded to 34 digits: value − base with so many times the base.
 *
 * @param rows  stored figures, their sums, years to date or rolling sums; the last row is where runs end
 * @param test  what each row is tested for
 * @returns     the question; its answer has one run for each series
 * @throws      {@link TradeError} `INVALID_FIELD`; asked, `DUPLICATE_PERIOD`, `OVERLAPPING_PERIODS`
 * @example
 * const rows = sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { reporter: "CN", flow: "exports", currency: "USD" } })
 * sqlStreak(rows, { of: "year-on-year", is: "at-most", than: "-0.1" }).statement.parameters.slice(-2) // => ["10", "-1"]
 * @category SQL
 */
export function sqlStreak(rows: SqlRows, test: SqlTest): SqlQuestion<SqlOfSeries<Streak>> {
  return historyOf(rows, {
    ...tested(rows, test),
    stop: "holds IS NOT TRUE OR gap IS NOT NULL",
    asked: `count(*) FILTER (WHERE back < stop) AS observations,
${earliest("back < stop")} AS run_from,
${latest("back < stop")} AS run_to,
(array_agg(gap) FILTER (WHERE back = stop))[1] AS gap, bool_or(holds) FILTER (WHERE back = stop) AS answer`,
    read: streakIn,
  });
}

/**
 * Asks of each series whose last row passes a test when one passed it before, as `firstSince` of the main door.
 *
 * @param rows  stored figures, their sums, years to date or rolling sums
 * @param test  what each row is tested for
 * @returns     the question; its answer has one record for each series
 * @throws      {@link TradeError} as {@link sqlStreak}
 * @example
 * const rows = sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { reporter: "CN", flow: "exports", currency: "USD" } })
 * sqlFirstSince(rows, { of: "value", is: "above", than: "1e11" }).statement.parameters.slice(-1) // => ["100000000000"]
 * @category SQL
 */
export function sqlFirstSince(rows: SqlRows, test: SqlTest): SqlQuestion<SqlOfSeries<FirstSince>> {
  return historyOf(rows, {
    ...tested(rows, test),
    stop: "back > 1 AND holds",
    asked: "bool_or(holds) FILTER (WHERE back = 1) AS answer",
    read: firstSinceIn,
  });
}

/** Rows, and whether they pass a test. */
function tested(rows: SqlRows, test: SqlTest) {
  checkRows(rows, "rows");
  checkFields(test, "a test", ["of", "is", "than"]);
  const of = readChoice(test.of, "of", ["value", "year-on-year", "month-on-month"]);
  const operator = plain(
    OPERATORS[readChoice(test.is, "is", Object.keys(OPERATORS) as (keyof typeof OPERATORS)[])],
  );
  const than = readDecimal(test.than, "than");
  // Both sides in whole numbers of the last place of the bound.
  const places = than.decimalPlaces();
  const units = part`CAST(${`1${"0".repeat(places)}`} AS decimal(38, 0))`;
  const bound = part`CAST(${BigInt(than.toFixed().replace(".", ""))} AS decimal(38, 0))`;
  return {
    from: (writing: Writing) => {
      const current = named(writing, rows);
      const shown = plain(rows.inMemory ? "\nWHERE shown" : "");
      if (of === "value")
        return part`SELECT ${listed(rows.keys, MONTHS)}, value * ${units} ${operator} ${bound} AS holds
          FROM ${current}${shown}`;
      const earlier = add(writing, "earlier", earlierLevels(writing, rows, current, current, of));
      return part`SELECT ${listed(rows.keys, MONTHS)},
        CASE WHEN base > 0 AND value >= 0 THEN (value - base) * ${units} ${operator} base * ${bound} END AS holds
        FROM ${current} LEFT JOIN ${earlier} USING (${listed(rows.keys, MONTHS)})${shown}`;
    },
    last: "",
    counts: plain("TRUE"),
    unknown: "holds IS NULL",
  };
}

function streakIn(row: ResultRow): Streak {
  const from = readPeriodOrNull(row, "run_from");
  const to = readPeriodOrNull(row, "run_to");
  const gap = readPeriodOrNull(row, "gap");
  const stopped = readPeriodOrNull(row, "found");
  const answer = row["answer"] === false ? "test" : "unknown";
  const endedBy = stopped === null ? "start" : gap !== null ? "gap" : answer;
  return {
    months:
      from === null || to === null
        ? 0
        : monthsOver([{ period: from }, { period: to }], row["overlap"] === true),
    observations: Number(row["observations"]),
    from,
    to,
    atLeast: endedBy !== "test",
    endedBy,
    before: gap ?? stopped,
    undecidable: from === null && endedBy === "unknown" ? "unknown-value" : null,
  };
}

function firstSinceIn(row: ResultRow): FirstSince {
  const holds = row["answer"] === true;
  const since = holds ? readPeriodOrNull(row, "found") : null;
  return {
    period: holds ? readPeriodOrNull(row, "last") : null,
    since,
    missing: Object.freeze(holds ? readPeriods(row, "missing") : []),
    lookedBackTo: holds ? (since ?? readPeriodOrNull(row, "begin")) : null,
    undecidable: row["answer"] === null ? "unknown-value" : null,
  };
}
