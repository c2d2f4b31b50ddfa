import type { Decimal } from "../decimal/decimal.js";
import type { Contribution } from "../partners/contributions/contribution.js";
import { textOrNull } from "./database.js";
import { earlierLevels } from "./growth.js";
import { questionOf, type SqlQuestion } from "./question.js";
import { add, guarded, listed, MONTHS, named, type SqlRows, type Writing } from "./relation.js";
import { amountIn, quotientIn } from "./result.js";
import { type SqlShare, sharedKeys, sharesIn } from "./share.js";
import { type Fragment, part, plain } from "./statement.js";

/**
 * What a part adds to the growth of the whole, and its share of it.
 *
 * @category SQL
 */
export interface SqlContribution extends SqlShare {
  /** The part a year earlier; `null` where it is missing. */
  readonly base: Decimal | null;
  /** The whole a year earlier; `null` where it is missing. */
  readonly wholeBase: Decimal | null;
  /** A fraction, to be printed in points: −0.0433 takes 4.33 points off growth. `null`: see `absent`. */
  readonly contribution: Decimal | null;
  /** Why there is none, as in memory. */
  readonly absent: Contribution["absent"];
}

/** Why there is no contribution; nothing where there is one. */
const ABSENT = `CASE WHEN base IS NULL OR whole_base IS NULL THEN 'missing-base'
WHEN whole_base = 0 THEN 'zero-base'
WHEN whole_base < 0 THEN 'negative-base' END`;

/**
 * Asks what parts contribute to the year-on-year growth of the whole, and for their shares: as `contributionToGrowth` of
 * the main door.
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
 * const whole = sqlRows(schema, { where, product: "all", partner: "world" })
 * sqlContributions(parts, whole).statement.sql.includes("exact_quotient(value - base, whole_base)") // => true
 * @category SQL
 */
export function sqlContributions(parts: SqlRows, whole: SqlRows): SqlQuestion<SqlContribution> {
  const shared = sharedKeys(parts, whole);
  return questionOf(
    (writing) => {
      const compares = compared(writing, parts, "compared", "value, base");
      const of = compared(writing, whole, "wholes", "value AS whole, base AS whole_base");
      return part`SELECT ${listed(parts.keys, MONTHS)}, CAST(value AS text) AS value, CAST(base AS text) AS base,
CAST(whole AS text) AS whole, CAST(whole_base AS text) AS whole_base,
CASE WHEN whole_base > 0 THEN exact_quotient(value - base, whole_base) END AS contribution,
${plain(ABSENT)} AS absent, exact_quotient(value, whole) AS share${guarded(writing)}
FROM ${compares} LEFT JOIN ${of} USING (${listed(shared, MONTHS)})
ORDER BY ${listed(parts.keys, MONTHS)}`;
    },
    (found) =>
      sharesIn(parts, found, (row) => ({
        base: amountIn(row, "base"),
        wholeBase: amountIn(row, "whole_base"),
        contribution: quotientIn(row, "contribution"),
        absent: textOrNull(row, "absent") as Contribution["absent"],
      })),
  );
}

/** Levels beside those a year earlier. */
function compared(writing: Writing, rows: SqlRows, wish: string, columns: string): Fragment {
  const current = named(writing, rows);
  const earlier = add(writing, "earlier", earlierLevels(writing, rows, current, current, "year-on-year"));
  return add(
    writing,
    wish,
    part`SELECT ${listed(rows.keys, MONTHS, [columns])}
FROM ${current} LEFT JOIN ${earlier} USING (${listed(rows.keys, MONTHS)})
WHERE value IS NOT NULL`,
  );
}
