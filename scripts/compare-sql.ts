// Random series in DuckDB and PostgreSQL against memory: npm run compare:sql -- 20000 [seed [from]]
// A million take hours: it is done in parts, as 1000000 2026 500000 is the second half of 1000000 2026.
import { DuckDBInstance } from "@duckdb/node-api";
import { type Dialect, duckdbDatabase, type SqlDatabase, sqlSchema } from "tradefigures/sql";
import { compareSeries } from "../test/property/sql-comparison.js";
import { DEBIAN_PACKAGE, hasPostgres, startPostgres } from "./postgres-server.js";

const BATCH = 1000;
const [count = 1000, seed = 1, from = 0] = process.argv.slice(2).map(Number);
if (![count, seed, from].every(Number.isSafeInteger) || from < 0 || from >= count || from % BATCH > 0)
  throw new Error(`npm run compare:sql -- SERIES [SEED [FROM, a multiple of ${BATCH}]]`);

const server = hasPostgres ? startPostgres() : null;
if (server === null) console.log(`PostgreSQL is not there (apt-get install ${DEBIAN_PACKAGE}): DuckDB alone`);
const duckdb = await (await DuckDBInstance.create(":memory:")).connect();
const postgres = await server?.connect();
const databases: [Dialect, SqlDatabase][] = [["duckdb", duckdbDatabase(duckdb)]];
if (postgres !== undefined) databases.push(["postgresql", postgres.database]);

try {
  const start = performance.now();
  let records = 0;
  for (let done = from; done < count; done += BATCH) {
    const places = databases.map(([dialect, database]) => ({
      database,
      schema: sqlSchema({ dialect, figures: `figures_${done}` }),
    }));
    records += await compareSeries(places, Math.min(BATCH, count - done), seed * 1_000_003 + done);
    if ((done / BATCH) % 10 === 9)
      console.log(`to ${done + BATCH}: ${records} records, ${secondsSince(start)} s`);
  }
  console.log(
    `${databases.map(([dialect]) => dialect).join(" and ")}: ${count - from} series, ${records} records equal to memory in every digit and reason (${secondsSince(start)} s)`,
  );
} finally {
  await postgres?.end();
  server?.stop();
}

function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(0);
}
