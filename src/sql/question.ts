import { type ResultRow, type SqlDatabase, textOrNull } from "./database.js";
import type { Writing } from "./relation.js";
import { type Fragment, joined, part, type SqlStatement, statementOf } from "./statement.js";

/**
 * A question to a database, and how its answer is read.
 *
 * @category SQL
 */
export interface SqlQuestion<T> {
  /** Gives the answer. */
  readonly statement: SqlStatement;
  /** Reads the rows of the answer as records; throws where they were made of what cannot be measured. */
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
  return question.read(await database.run(question.statement));
}

/** Makes a question; its last select has the columns of the guards. */
export function questionOf<T>(
  select: (writing: Writing) => Fragment,
  read: SqlQuestion<T>["read"],
): SqlQuestion<T> {
  const writing: Writing = { names: new Map(), used: [], relations: [], guards: [] };
  const last = select(writing);
  return {
    statement: statementOf(part`WITH ${joined(writing.relations, ",\n")}
${last}`),
    read: (rows) => {
      for (const { column, tell } of writing.guards) if (rows.length > 0) tell(textOrNull(rows[0]!, column));
      return read(rows);
    },
  };
}
