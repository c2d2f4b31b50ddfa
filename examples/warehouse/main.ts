// A file of flows in a database, and five questions to it: npm run warehouse
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { formatAmount, formatPercent, formatPoints } from "tradefigures";
import {
  ask,
  createStatements,
  duckdbDatabase,
  loadFigures,
  sqlBalance,
  sqlContributions,
  sqlGrowth,
  sqlRows,
  sqlSchema,
} from "tradefigures/sql";
import { observations, tableFromCsv } from "tradefigures/tables";

const file = new URL("flows.csv", import.meta.url);
const { table, problems } = tableFromCsv(readFileSync(file, "utf8"));
if (problems.length > 0) throw new Error(`flows.csv: ${problems.length} problems`);

const instance = await DuckDBInstance.create(":memory:");
const database = duckdbDatabase(await instance.connect());
const schema = sqlSchema({ dialect: "duckdb", decimals: 0 });
for (const statement of createStatements(schema)) await database.run(statement);
console.log(`${await loadFigures(database, schema, observations(table))} rows of flows.csv loaded`);

const of = (flow: "exports" | "imports", partner: string | string[]) =>
  sqlRows(schema, { where: { reporter: "CN", currency: "CNY", flow, partner } });
const partners = ["ASEAN", "EU", "US"];
const print = (title: string, lines: readonly (readonly string[])[]): void => {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line.join("  ")}`);
};
const isNovember = (row: { readonly period: string }): boolean => row.period === "2025-11";

const byPartner = sqlGrowth(of("exports", partners), { comparison: "year-on-year" });
print(
  "Exports by partner, from a year earlier",
  (await ask(database, byPartner))
    .filter(isNovember)
    .map(({ partner, value, rate }) => [partner!, formatAmount(value), formatPercent(rate)]),
);

const toWorld = await ask(database, sqlGrowth(of("exports", ""), { comparison: "year-on-year" }));
print(
  "Exports to the world",
  toWorld.filter(isNovember).map(({ value, rate }) => [formatAmount(value), formatPercent(rate)]),
);

const contributions = await ask(database, sqlContributions(of("exports", partners), of("exports", "")));
print(
  "What each adds to that growth, and its share",
  contributions
    .filter(isNovember)
    .map(({ partner, contribution, share }) => [partner!, formatPoints(contribution), formatPercent(share)]),
);

const balance = sqlBalance(of("exports", partners), of("imports", partners));
print(
  "Balances, and their change on the year",
  (await ask(database, sqlGrowth(balance, { comparison: "year-on-year" })))
    .filter(isNovember)
    .map(({ partner, value, change }) => [
      partner!,
      formatAmount(value),
      formatAmount(change, { sign: "always" }),
    ]),
);

const fromWorld = await ask(database, sqlGrowth(of("imports", ""), { comparison: "year-on-year" }));
print(
  "Imports from the world",
  fromWorld.filter(isNovember).map(({ value, rate }) => [formatAmount(value), formatPercent(rate)]),
);
