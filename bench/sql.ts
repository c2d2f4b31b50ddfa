// Totals by partner and month with growth, against DuckDB's own SUM by the same keys: npm run bench:sql -- [rows]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { ask, createStatements, duckdbDatabase, sqlGrowth, sqlRows, sqlSchema } from "tradefigures/sql";

const rows = Number(process.argv[2] ?? 50_000_000);
const folder = mkdtempSync(path.join(tmpdir(), "tradefigures-bench-sql-"));
const instance = await DuckDBInstance.create(path.join(folder, "trade.duckdb"), { memory_limit: "3GB" });
try {
  const database = duckdbDatabase(await instance.connect());
  const schema = sqlSchema({ dialect: "duckdb" });
  const run = (sql: string) => database.run({ sql, parameters: [] });
  for (const statement of createStatements(schema)) await database.run(statement);
  // 200 partners, 60 months, and as many products as it takes; no value is a whole number.
  await run(`INSERT INTO ${schema.figures} (reporter, partner, flow, product, product_digits, first_month, last_month, currency, value)
    SELECT 'CN', 'P' || i % 200, 'exports', lpad(CAST(i // 12000 AS text), 6, '0'), 6, 24240 + i // 200 % 60, 24240 + i // 200 % 60,
      'USD', CAST(i * 7919 % 100000000007 AS decimal(38, 3)) / 8
    FROM range(${rows}) AS made(i)`);
  // Goods, as they stand: what is said of them is one value in all rows.
  const treatment = { coverage: "", adjustment: "", system: "", valuation: "" };
  const where = { reporter: "CN", flow: "exports", currency: "USD", ...treatment };
  const growth = sqlGrowth(sqlRows(schema, { where, product: "all" }), { comparison: "year-on-year" });
  const ours: number[] = [];
  const selected: number[] = [];
  const whole: number[] = [];
  const timed = async (times: number[], work: () => Promise<unknown>): Promise<void> => {
    const start = performance.now();
    await work();
    times.push((performance.now() - start) / 1000);
  };
  for (let round = 0; round < 5; round++) {
    // DuckDB's own SUM: of the whole table, and of the rows that the question is about.
    for (const [times, rowsMeant] of [
      [whole, ""],
      [
        selected,
        "WHERE reporter = 'CN' AND flow = 'exports' AND currency = 'USD' AND coverage = '' AND adjustment = '' AND system = '' AND valuation = '' AND product <> ''",
      ],
    ] as const)
      await timed(times, () =>
        run(
          `SELECT partner, first_month, sum(value) FROM ${schema.figures} ${rowsMeant} GROUP BY partner, first_month`,
        ),
      );
    await timed(ours, async () => {
      const found = await ask(database, growth);
      if (found.length !== 12_000) throw new Error(`12,000 totals are there, got ${found.length}`);
    });
  }
  const median = (times: number[]): number => times.sort((a, b) => a - b)[2]!;
  const [own, sums, chosen] = [median(ours), median(whole), median(selected)];
  const memory = process.resourceUsage().maxRSS / 1024 ** 2;
  console.log(
    `${rows} rows: totals with growth ${own.toFixed(2)} s, SUM of the table ${sums.toFixed(2)} s, ${(own / sums).toFixed(2)} times; SUM of the same rows ${chosen.toFixed(2)} s, ${(own / chosen).toFixed(2)} times; ${memory.toFixed(1)} GB at most`,
  );
} finally {
  instance.closeSync();
  rmSync(folder, { recursive: true, force: true });
}
