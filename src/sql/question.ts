import type { ResultRow, SqlDatabase } from "./database.js";
import type { SqlCheck } from "./relation.js";
import type { SqlStatement } from "./statement.js";

/**
 * A question to a database, and how its answer is read.
 *
 * @category SQL
 */
export interface SqlQuestion<T> {
  /** Gives the answer. */
  readonly statement: SqlStatement;
  /** What must hold, asked before: each gives no rows where all is well. */
  readonly checks: readonly SqlCheck[];
  /** Reads the rows of the answer as records. */
  readonly read: (rows: readonly ResultRow[]) => readonly T[];
}

/**
 * Asks a question and reads the answer.
 *
 * @param database  the connection
 * @param question  what is asked
 * @returns         the records, series by series in order of time
 * @throws          {@link TradeError} what the question says of rows that cannot be measured; and what the database throws
 * @example
 * const nothing = { run: async () => [] }
 * const rows = sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { currency: "USD" } })
 * ask(nothing, sqlLevels(rows)) instanceof Promise // => true
 * @category SQL
 */
export async function ask<T>(database: SqlDatabase, question: SqlQuestion<T>): Promise<readonly T[]> {
  for (const { statement, tell } of question.checks) tell(await database.run(statement));
  return question.read(await database.run(question.statement));
}
