import { DuckDBInstance } from "@duckdb/node-api";
import {
  createStatements,
  type Dialect,
  duckdbDatabase,
  type SqlDatabase,
  type SqlSchema,
  sqlSchema,
} from "tradefigures/sql";
import { afterAll, beforeAll } from "vitest";
import { hasPostgres, type PostgresServer, startPostgres } from "../../../scripts/postgres-server.js";

/** The databases at hand: DuckDB always, PostgreSQL where a server is installed. */
export const dialects: readonly Dialect[] = hasPostgres ? ["duckdb", "postgresql"] : ["duckdb"];

/** A database with empty tables. */
export interface Place {
  readonly database: SqlDatabase;
  readonly schema: SqlSchema;
}

/** One database of each dialect for a file of tests; each test has tables of its own. */
export function databases(): (dialect: Dialect, decimals?: number) => Promise<Place> {
  const open = new Map<Dialect, SqlDatabase>();
  const closing: (() => unknown)[] = [];
  let server: PostgresServer | null = null;
  let tables = 0;
  beforeAll(async () => {
    const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
    const connection = await instance.connect();
    open.set("duckdb", duckdbDatabase(connection));
    closing.push(() => connection.closeSync());
    if (!hasPostgres) return;
    server = startPostgres();
    const { database, end } = await server.connect();
    open.set("postgresql", database);
    closing.push(end);
  });
  afterAll(async () => {
    for (const close of closing) await close();
    server?.stop();
  });
  return async (dialect, decimals = 3) => {
    tables++;
    const schema = sqlSchema({ dialect, figures: `figures_${tables}`, decimals });
    const database = open.get(dialect)!;
    for (const statement of createStatements(schema)) await database.run(statement);
    return { database, schema };
  };
}
