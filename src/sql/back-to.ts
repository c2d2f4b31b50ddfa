import { type DecimalInput, readDecimal } from "../decimal/decimal.js";
import { refuse } from "../errors.js";
import { checkFields, readChoice } from "../fields.js";
import { earlierLevels, readComparison, type SqlGrowthOptions } from "./growth.js";
import {
  add,
  bySeries,
  checkRows,
  listed,
  MONTHS,
  named,
  type SqlRows,
  STORED,
  type Writing,
} from "./relation.js";
import { type Fragment, part, plain } from "./statement.js";

/**
 * What rows are tested for. Where there is no growth it cannot be known.
 *
 * @category SQL
 */
export interface SqlCondition {
  /** The growth that is tested; the value itself unless said. */
  readonly comparison?: SqlGrowthOptions["comparison"] | undefined;
  /** How it is to lie. */
  readonly is: keyof typeof OPERATORS;
  /** An amount in currency units, or a fraction for growth. */
  readonly than: DecimalInput;
}

/**
 * How far back to go, by a test.
 *
 * @category SQL
 */
export interface SqlTest extends SqlCondition {
  /** Back to the first row that fails, or to one that passes as the last does. */
  readonly until: "fails" | "passes";
}

const OPERATORS = { above: ">", "at-least": ">=", below: "<", "at-most": "<=" } as const;
const COLUMNS = ["value", "width", "low_closed", "high_closed", "single"];
/** Whether a row is as extreme as the last one. */
const EXTREME = {
  "as-high": "value >= first_value(value) OVER w",
  "as-low": "value <= first_value(value) OVER w",
};

/**
 * Of each series the last rows, as far back as `highestSince`, `lowestSince`, `streak` and `firstSince` of the main door
 * need them. Where all rows come, the last is a record.
 *
 * Growth is compared exactly, before it is rounded. A year of rows more shows how the periods lie.
 *
 * @param rows  stored figures, their sums or balances
 * @param to    to a value as high or as low as the last, or what a test says
 * @returns     the rows, for levels, and for growth with `base: rows`
 * @throws      {@link TradeError} `INVALID_FIELD`, also for sums over months
 * @example
 * const rows = sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { reporter: "CN", flow: "exports", currency: "USD" } })
 * const fell = sqlBackTo(rows, { until: "fails", comparison: "year-on-year", is: "at-most", than: "-0.1" })
 * sqlGrowth(fell, { comparison: "year-on-year", base: rows }).statement.parameters.slice(-2) // => ["10", "-1"]
 * @category SQL
 */
export function sqlBackTo(rows: SqlRows, to: keyof typeof EXTREME | SqlTest): SqlRows {
  checkRows(rows, "rows");
  if (rows.inMemory) refuse("INVALID_FIELD", "rows", "single figures or their sums", "sums over months");
  const test = typeof to === "object" ? testOf(to) : null;
  const stops = test === null ? plain(EXTREME[readChoice(to, "to", ["as-high", "as-low"])]) : test.stops;
  return Object.freeze({
    ...rows,
    write: (writing: Writing): Fragment => {
      const current = named(writing, rows);
      const earlier = test?.comparison
        ? part` LEFT JOIN ${add(writing, "earlier", earlierLevels(writing, rows, current, current, test.comparison))} USING (${listed(rows.keys, MONTHS)})`
        : plain("");
      const steps = add(
        writing,
        "steps",
        part`SELECT ${listed(rows.keys, MONTHS, COLUMNS, rows.stored ? STORED : [])},
row_number() OVER w AS back, ${stops} AS stops
FROM ${current}${earlier}
WINDOW w AS (${bySeries(rows.keys)} ORDER BY first_month DESC, last_month DESC)`,
      );
      const stopped = add(
        writing,
        "stopped",
        part`SELECT *, min(CASE WHEN stops AND back > 1 THEN back END) OVER (${bySeries(rows.keys)}) AS stop
FROM ${steps}`,
      );
      return add(writing, "back_to", part`SELECT * FROM ${stopped} WHERE stop IS NULL OR back <= stop + 12`);
    },
  });
}

/** Where a test stops. Both sides are in whole numbers of the last place of the bound. */
function testOf(test: SqlTest) {
  checkFields(test, "to", ["until", "comparison", "is", "than"]);
  const fails = readChoice(test.until, "until", ["fails", "passes"]) === "fails";
  const comparison = test.comparison === undefined ? null : readComparison(test.comparison);
  const operator = OPERATORS[readChoice(test.is, "is", ["above", "at-least", "below", "at-most"])];
  const than = readDecimal(test.than, "than");
  const whole = (value: bigint): Fragment => part`CAST(${value} AS decimal(38, 0))`;
  const units = whole(10n ** BigInt(than.decimalPlaces()));
  const bound = whole(BigInt(than.toFixed().replace(".", "")));
  const holds =
    comparison === null
      ? part`value * ${units} ${plain(operator)} ${bound}`
      : part`CASE WHEN base > 0 AND value >= 0 THEN (value - base) * ${units} ${plain(operator)} base * ${bound} END`;
  return { comparison, stops: part`(${holds}) ${plain(fails ? "IS NOT TRUE" : "IS TRUE")}` };
}
