// Three servers of PostgreSQL: the flows are parted by reporter, each server adds up its own, and only sums travel.
import { createServer } from "node:net";
import { type Observation, observation, plusMonths, yearOnYear } from "tradefigures";
import {
  ask,
  createStatements,
  loadFigures,
  type SqlDatabase,
  type SqlQuestion,
  type SqlRows,
  sqlGrowth,
  sqlLevels,
  sqlRows,
  sqlSchema,
  sqlYearToDate,
} from "tradefigures/sql";
import { startPostgres } from "../../scripts/postgres-server.js";

const REPORTERS = ["CN", "DE", "IN", "JP", "KR", "US"] as const;
/** Which reporters lie at which server. */
const PLACES = [REPORTERS.slice(0, 2), REPORTERS.slice(2, 4), REPORTERS.slice(4)] as const;
const PARTNERS = 20;
const MONTHS = 24;

export interface ClusterOutcome {
  /** Rows at the three servers. */
  readonly rows: number;
  /** How many records of each question were equal: at three servers, at one and, for growth, in memory. */
  readonly equal: readonly (readonly [question: string, records: number])[];
  /** What the first server asks the others for totals by reporter and month. */
  readonly remote: readonly string[];
  readonly plan: readonly string[];
}

/** Starts the servers, asks the same of three and of one, and stops them. */
export async function runCluster(): Promise<ClusterOutcome> {
  const ports = [await freePort(), await freePort(), await freePort()];
  const settings = ["enable_partitionwise_aggregate=on", "enable_partitionwise_join=on"];
  const servers: ReturnType<typeof startPostgres>[] = [];
  const open: { readonly database: SqlDatabase; end(): Promise<void> }[] = [];
  try {
    for (const port of ports) servers.push(startPostgres({ port, settings }));
    for (const server of servers) open.push(await server.connect());
    const [first, ...others] = open.map(({ database }) => database);
    const parted = sqlSchema({ dialect: "postgresql", figures: "flows" });
    const whole = sqlSchema({ dialect: "postgresql", figures: "flows_at_one_server" });
    for (const other of others) for (const statement of createStatements(parted)) await other.run(statement);
    await partTable(first!, ports);
    for (const statement of createStatements(whole)) await first!.run(statement);
    const flows = madeFlows();
    const rows = await loadFigures(first!, parted, flows);
    await loadFigures(first!, whole, flows);
    // The planner knows then how many rows are spared the way.
    for (const { database } of open) await database.run({ sql: "ANALYZE flows", parameters: [] });

    const totals = (schema: typeof parted): SqlRows =>
      sqlRows(schema, { where: { currency: "USD" }, partner: "world" });
    const questions: readonly (readonly [string, (given: SqlRows) => SqlQuestion<unknown>])[] = [
      ["totals by reporter and month", (given: SqlRows) => sqlLevels(given)],
      ["growth on the year", (given: SqlRows) => sqlGrowth(given, { comparison: "year-on-year" })],
      [
        "growth of years to date",
        (given: SqlRows) => sqlGrowth(sqlYearToDate(given), { comparison: "year-on-year" }),
      ],
    ];
    const equal: [string, number][] = [];
    for (const [name, question] of questions) {
      const [many, one] = [
        await ask(first!, question(totals(parted))),
        await ask(first!, question(totals(whole))),
      ];
      mustEqual(name, many, one);
      equal.push([name, many.length]);
    }
    const levels = await ask(first!, sqlLevels(totals(whole)));
    const growth = await ask(first!, sqlGrowth(totals(parted), { comparison: "year-on-year" }));
    const inMemory = REPORTERS.flatMap((reporter) =>
      yearOnYear(levels.filter((row) => row.reporter === reporter)),
    );
    mustEqual("growth in memory", growth, inMemory);
    const { sql, parameters } = sqlLevels(totals(parted)).statement;
    const plan = (await first!.run({ sql: `EXPLAIN (VERBOSE, COSTS OFF) ${sql}`, parameters })).map((row) =>
      String(row["QUERY PLAN"]),
    );
    return {
      rows,
      equal,
      plan,
      remote: plan.filter((line) => line.includes("Remote SQL")).map((line) => line.trim()),
    };
  } finally {
    for (const { end } of open) await end();
    for (const server of servers) server.stop();
  }
}

/** The table at the first server: a part of its own, and those of the others over postgres_fdw. */
async function partTable(database: SqlDatabase, ports: readonly number[]): Promise<void> {
  const schema = sqlSchema({ dialect: "postgresql", figures: "flows" });
  const [table, ...functions] = createStatements(schema);
  const run = (sql: string) => database.run({ sql, parameters: [] });
  await run(`${table!.sql} PARTITION BY LIST (reporter)`);
  for (const statement of functions) await database.run(statement);
  await run("CREATE EXTENSION postgres_fdw");
  const those = (at: number): string => PLACES[at]!.map((reporter) => `'${reporter}'`).join(", ");
  await run(`CREATE TABLE flows_0 PARTITION OF flows FOR VALUES IN (${those(0)})`);
  for (const at of [1, 2]) {
    await run(`CREATE SERVER place_${at} FOREIGN DATA WRAPPER postgres_fdw
      OPTIONS (host '127.0.0.1', port '${ports[at]}', dbname 'postgres', batch_size '1000', async_capable 'true', use_remote_estimate 'true')`);
    await run(`CREATE USER MAPPING FOR CURRENT_USER SERVER place_${at} OPTIONS (user 'postgres')`);
    await run(`CREATE FOREIGN TABLE flows_${at} PARTITION OF flows FOR VALUES IN (${those(at)})
      SERVER place_${at} OPTIONS (table_name 'flows')`);
  }
}

/** Exports of each reporter to each partner, of values that no float holds. */
function madeFlows(): readonly Observation[] {
  return REPORTERS.flatMap((reporter, r) =>
    Array.from({ length: PARTNERS * MONTHS }, (_, at) => {
      const [partner, month] = [at % PARTNERS, Math.floor(at / PARTNERS)];
      const value = 10n ** 19n * BigInt(r + 1) + BigInt(at * 7919 + partner) * 10n ** 15n + BigInt(at);
      return observation({
        ...{ reporter, partner: `P${partner}`, flow: "exports", currency: "USD" },
        period: plusMonths("2024-01", month),
        value: `${value}e-3` as `${number}`,
      });
    }),
  );
}

function mustEqual(name: string, one: readonly unknown[], other: readonly unknown[]): void {
  const [first, second] = [one, other].map((records) => records.map((record) => fieldsOf(record)).join("\n"));
  if (first !== second) throw new Error(`${name}: two answers to one question`);
}

function fieldsOf(record: unknown): string {
  const entries = Object.entries(JSON.parse(JSON.stringify(record)) as object);
  return JSON.stringify(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
