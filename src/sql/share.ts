import type { CurrencyCode } from "../currency/currency.js";
import type { Decimal } from "../decimal/decimal.js";
import { refuse } from "../errors.js";
import type { HasPeriod } from "../period/period.js";
import type { Subject } from "../records/subject.js";
import type { Key } from "./column.js";
import type { ResultRow } from "./database.js";
import { questionOf, type SqlQuestion } from "./question.js";
import { checkRows, guarded, listed, MONTHS, named, type SqlRows } from "./relation.js";
import { amountIn, quotientIn, resultsOf } from "./result.js";
import { part, plain } from "./statement.js";

/**
 * A part and its share of the whole.
 *
 * @category SQL
 */
export interface SqlShare extends Subject, HasPeriod {
  /** Of all amounts. */
  readonly currency: CurrencyCode;
  /** The part, in currency units. */
  readonly value: Decimal;
  /** The whole, in currency units. */
  readonly whole: Decimal;
  /** The part over the whole, a fraction; `null` where the whole is zero. */
  readonly share: Decimal | null;
}

/**
 * Asks for the share of each part in the whole, as `shareOf` of the main door.
 *
 * @param parts  rows by partner or product
 * @param whole  the whole, told apart by some of the columns of the parts
 * @returns      the question; its answer has a record for each row of the parts
 * @throws       {@link TradeError} `MIXED_SUBJECTS` where the whole is told apart by a column that the parts are not; asked,
 *               `MISSING_PERIOD` for a period that the whole does not have
 * @example
 * const schema = sqlSchema({ dialect: "duckdb" })
 * const where = { reporter: "CN", flow: "exports", currency: "USD" }
 * const parts = sqlRows(schema, { where, product: "all" })
 * sqlShares(parts, sqlRows(schema, { where, product: "all", partner: "world" })).statement.sql.includes("exact_quotient(value, whole)") // => true
 * @category SQL
 */
export function sqlShares(parts: SqlRows, whole: SqlRows): SqlQuestion<SqlShare> {
  const shared = sharedKeys(parts, whole);
  return questionOf(
    (writing) => {
      const [own, all] = [named(writing, parts), named(writing, whole)];
      return part`SELECT ${listed(parts.keys, MONTHS)}, CAST(value AS text) AS value, CAST(whole AS text) AS whole,
exact_quotient(value, whole) AS share${guarded(writing)}
FROM ${own} LEFT JOIN (SELECT ${listed(shared, MONTHS)}, value AS whole FROM ${all}) AS wholes USING (${listed(shared, MONTHS)})
WHERE value IS NOT NULL${plain(parts.inMemory ? " AND shown" : "")}
ORDER BY ${listed(parts.keys, MONTHS)}`;
    },
    (found) => sharesIn(parts, found, () => ({})),
  );
}

/** The columns by which the whole is told apart; parts must be told apart by them, too. */
export function sharedKeys(parts: SqlRows, whole: SqlRows): readonly Key[] {
  checkRows(parts, "parts");
  checkRows(whole, "whole");
  const other = whole.keys.find((key) => !parts.keys.includes(key));
  return other === undefined
    ? whole.keys
    : refuse("MIXED_SUBJECTS", "the whole", `told apart by ${parts.keys.join(", ")}`, other);
}

/** Reads parts with their shares, and what more is said of each. */
export function sharesIn<More extends object>(
  parts: SqlRows,
  found: readonly ResultRow[],
  moreIn: (row: ResultRow) => More,
): readonly (SqlShare & More)[] {
  return resultsOf(parts, found, (row, { subject, currency, period }) => {
    const share: SqlShare = {
      ...subject,
      period,
      currency,
      value: amountIn(row, "value")!,
      whole:
        amountIn(row, "whole") ??
        refuse("MISSING_PERIOD", "the whole", "given for each period of the parts", period),
      share: quotientIn(row, "share"),
    };
    const result = Object.assign(share, moreIn(row));
    Object.freeze(result);
    return result;
  });
}
