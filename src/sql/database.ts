import { refuse } from "../errors.js";
import type { SqlStatement } from "./statement.js";

/** A row as a database gives it: a value for each column. */
export type ResultRow = Readonly<Record<string, unknown>>;

/**
 * A connection to a database, as much of it as is needed: something that runs a statement and gives its rows. All
 * statements go over one connection, so that what is loaded lies in one transaction.
 *
 * @category SQL
 */
export interface SqlDatabase {
  /**
   * Runs a statement.
   *
   * @param statement  its text, and what stands for `$1`, `$2` and so on in it
   * @returns          its rows, an object each
   */
  run(statement: SqlStatement): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** What is used of a connection of `@duckdb/node-api`. */
export interface DuckDBLike {
  /** Runs a text with its parameters. */
  runAndReadAll(
    sql: string,
    parameters: (string | number)[],
  ): Promise<{
    /** The rows, with values of JavaScript. */
    getRowObjectsJS(): readonly Record<string, unknown>[];
  }>;
}

/**
 * A connection of `@duckdb/node-api`.
 *
 * @param connection  as `await (await DuckDBInstance.create("trade.duckdb")).connect()` gives it
 * @returns           the database
 * @example
 * duckdbDatabase({ runAndReadAll: async () => ({ getRowObjectsJS: () => [] }) }).run.length // => 1
 * @category SQL
 */
export function duckdbDatabase(connection: DuckDBLike): SqlDatabase {
  return {
    run: async ({ sql, parameters }) =>
      (await connection.runAndReadAll(sql, [...parameters])).getRowObjectsJS(),
  };
}

/** What is used of a client of `pg`, or of PGlite. */
export interface PostgresLike {
  /** Runs a text with its parameters. */
  query(
    sql: string,
    parameters: (string | number)[],
  ): Promise<{
    /** An object for each row, with a value for each column. */
    readonly rows: readonly Record<string, unknown>[];
  }>;
}

/**
 * A connected client of `pg`, one of its pool, or PGlite.
 *
 * @param client  one client: a pool would spread a transaction over several
 * @returns       the database
 * @example
 * postgresDatabase({ query: async () => ({ rows: [] }) }).run.length // => 1
 * @category SQL
 */
export function postgresDatabase(client: PostgresLike): SqlDatabase {
  return { run: async ({ sql, parameters }) => (await client.query(sql, [...parameters])).rows };
}

/** The texts and whole numbers of a result are read by these: nothing passes through a float. */
export function textIn(row: ResultRow, column: string): string {
  const value = row[column];
  return typeof value === "string" ? value : refuse("INVALID_FIELD", `column ${column}`, "a text", value);
}

/** A text, or nothing. */
export function textOrNull(row: ResultRow, column: string): string | null {
  return row[column] === null ? null : textIn(row, column);
}

/** A whole number of few digits: a month. */
export function wholeIn(row: ResultRow, column: string): number {
  const value = row[column];
  return typeof value === "number" && Number.isSafeInteger(value)
    ? value
    : refuse("INVALID_FIELD", `column ${column}`, "a whole number", value);
}

/** True or false. */
export function flagIn(row: ResultRow, column: string): boolean {
  const value = row[column];
  return typeof value === "boolean"
    ? value
    : refuse("INVALID_FIELD", `column ${column}`, "true or false", value);
}
