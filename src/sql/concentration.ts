import type { CurrencyCode } from "../currency/currency.js";
import type { Decimal } from "../decimal/decimal.js";
import { refuse } from "../errors.js";
import { readChoice, readCount } from "../fields.js";
import type { HasPeriod } from "../period/period.js";
import type { Subject } from "../records/subject.js";
import { flagIn, wholeIn } from "./database.js";
import { questionOf, type SqlQuestion } from "./question.js";
import { add, checkRows, guarded, listed, MONTHS, named, type SqlRows } from "./relation.js";
import { amountIn, quotientIn, resultsOf } from "./result.js";
import { part, plain } from "./statement.js";

/**
 * How concentrated the trade of a period is.
 *
 * @category SQL
 */
export interface SqlConcentration extends Subject, HasPeriod {
  /** Of all amounts. */
  readonly currency: CurrencyCode;
  /** How many there are. */
  readonly parts: number;
  /** All together, in currency units. */
  readonly total: Decimal;
  /** Σ sᵢ²; `null` where all flows are zero. */
  readonly herfindahl: Decimal | null;
  /** The share of the largest, a fraction; `null` as well. */
  readonly topShare: Decimal | null;
}

/**
 * Asks how concentrated trade is in each period, as `herfindahlIndex` of the main door, and for the share of the largest.
 *
 * @param parts  rows by partner or product
 * @param by     which of the two
 * @param top    of how many the share is asked for
 * @returns      the question; its answer has a record for each period
 * @throws       {@link TradeError} `INVALID_FIELD` for other parts; asked, for balances and for the world among partners;
 *               `DUPLICATE_FLOW`; DuckDB's own where the square of a total has more than 35 digits
 * @example
 * const parts = sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { reporter: "CN", flow: "exports", currency: "USD" }, product: "all" })
 * sqlConcentration(parts, "partner", 5).statement.sql.includes("place <= 5") // => true
 * @category SQL
 */
export function sqlConcentration(
  parts: SqlRows,
  by: "partner" | "product",
  top = 1,
): SqlQuestion<SqlConcentration> {
  checkRows(parts, "parts");
  readChoice(by, "by", ["partner", "product"]);
  readCount(top, "top");
  if (!parts.keys.includes(by))
    refuse("INVALID_FIELD", "parts", `told apart by ${by}`, parts.keys.join(", "));
  const keys = parts.keys.filter((key) => key !== by);
  const fixed = { ...parts.fixed, [by]: "" };
  return questionOf(
    (writing) => {
      const ranked = add(
        writing,
        "ranked",
        part`SELECT *, exact_whole(value) AS units,
row_number() OVER (PARTITION BY ${listed(keys, MONTHS)} ORDER BY value DESC) AS place
FROM ${named(writing, parts)}
WHERE value IS NOT NULL${plain(parts.inMemory ? " AND shown" : "")}`,
      );
      const added = add(
        writing,
        "added",
        part`SELECT ${listed(keys, MONTHS)}, CAST(count(*) AS integer) AS parts, count(*) > count(DISTINCT ${plain(by)}) AS twice,
min(${plain(by)}) AS name,
sum(value) AS total, sum(CASE WHEN place <= ${part.lit(top)} THEN value END) AS largest,
sum(units) AS units, sum(units * units) AS squares
FROM ${ranked}
GROUP BY ${listed(keys, MONTHS)}`,
      );
      return part`SELECT ${listed(keys, MONTHS)}, parts, twice, name,
CAST(total AS text) AS total, exact_ratio(squares, units * units) AS herfindahl, exact_quotient(largest, total) AS top_share${guarded(writing)}
FROM ${added}
ORDER BY ${listed(keys, MONTHS)}`;
    },
    (found) =>
      resultsOf({ fixed }, found, (row, { subject, currency, period }) => {
        if (subject.flow === "balance")
          refuse("INVALID_FIELD", "flow", "a flow that is no balance", subject.flow);
        if (row["name"] === "") refuse("INVALID_FIELD", by, "given for each row", "none");
        if (flagIn(row, "twice"))
          refuse("DUPLICATE_FLOW", "parts", `of one ${by} once (vintage: picks one)`, period);
        return Object.freeze({
          ...subject,
          period,
          currency,
          parts: wholeIn(row, "parts"),
          total: amountIn(row, "total")!,
          herfindahl: quotientIn(row, "herfindahl"),
          topShare: quotientIn(row, "top_share"),
        });
      }),
  );
}
