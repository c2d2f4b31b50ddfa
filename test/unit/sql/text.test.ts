// The text of each question is a file of docs/sql: as DuckDB gets it, and in its folder as PostgreSQL does.
import { fileURLToPath } from "node:url";
import { exchangeRate } from "tradefigures";
import {
  createStatements,
  type Dialect,
  type SqlQuestion,
  type SqlSchema,
  sqlBalance,
  sqlConcentration,
  sqlContributions,
  sqlConversion,
  sqlFirstSince,
  sqlGrowth,
  sqlLevels,
  sqlRecord,
  sqlRollingSum,
  sqlRows,
  sqlSchema,
  sqlShares,
  sqlSince,
  sqlStreak,
  sqlYearToDate,
} from "tradefigures/sql";
import { describe, expect, test } from "vitest";

const file = (name: string): string =>
  fileURLToPath(new URL(`../../../docs/sql/${name}.sql`, import.meta.url));
const dialects: readonly Dialect[] = ["duckdb", "postgresql"];

/** China's exports by partner, added up over products. */
const where = {
  reporter: "CN",
  flow: "exports",
  coverage: "",
  adjustment: "",
  system: "",
  valuation: "",
  currency: "USD",
};
const byPartner = (schema: SqlSchema) => sqlRows(schema, { where, product: "all" });

const bySide = (schema: SqlSchema, flow: "exports" | "imports") =>
  sqlRows(schema, { where: { ...where, flow }, product: "all" });
const ofWorld = (schema: SqlSchema) => sqlRows(schema, { where, product: "all", partner: "world" });

const questions: readonly [string, string, (schema: SqlSchema) => SqlQuestion<unknown>][] = [
  ["totals", "Totals by partner and month", (schema) => sqlLevels(byPartner(schema))],
  [
    "vintages",
    "The latest vintage of each figure",
    (schema) =>
      sqlLevels(sqlRows(schema, { where: { ...where, partner: "", product: "" }, vintage: "latest" })),
  ],
  [
    "year-on-year",
    "Growth on the year",
    (schema) => sqlGrowth(byPartner(schema), { comparison: "year-on-year" }),
  ],
  [
    "month-on-month",
    "Growth on the month",
    (schema) => sqlGrowth(byPartner(schema), { comparison: "month-on-month" }),
  ],
  ["year-to-date", "Years to date", (schema) => sqlLevels(sqlYearToDate(byPartner(schema)))],
  [
    "balance",
    "Balances by partner",
    (schema) => sqlLevels(sqlBalance(bySide(schema, "exports"), bySide(schema, "imports"))),
  ],
  [
    "conversion",
    "Totals in won, each at the average of its month",
    (schema) =>
      sqlConversion(byPartner(schema), "KRW", [
        exchangeRate({ base: "USD", quote: "KRW", rate: "1459.8789", kind: "average", date: "2025-11" }),
      ]),
  ],
  [
    "contributions",
    "Contributions to growth, and shares",
    (schema) => sqlContributions(byPartner(schema), ofWorld(schema)),
  ],
  [
    "concentration",
    "Concentration over partners, and the share of the five largest",
    (schema) => sqlConcentration(byPartner(schema), "partner", 5),
  ],
  ["shares", "Shares of the whole", (schema) => sqlShares(byPartner(schema), ofWorld(schema))],
  [
    "record",
    "Whether the last month is the highest after July 2022",
    (schema) => sqlRecord(byPartner(schema), { is: "highest", after: "2022-07" }),
  ],
  ["since", "Back to a month as high as the last", (schema) => sqlSince(byPartner(schema), "highest")],
  [
    "streak",
    "Back to the last month that did not fall by a tenth on the year",
    (schema) => sqlStreak(byPartner(schema), { comparison: "year-on-year", is: "at-most", than: "-0.1" }),
  ],
  [
    "first-since",
    "Back to an earlier month above 100 billion",
    (schema) => sqlFirstSince(byPartner(schema), { is: "above", than: 100_000_000_000 }),
  ],
  ["rolling-sum", "Sums of twelve months", (schema) => sqlLevels(sqlRollingSum(byPartner(schema), 12))],
];

describe("the text", () => {
  test.each(
    dialects.flatMap((dialect) =>
      questions.map(([name, title, ask]) => [name, dialect, title, ask] as const),
    ),
  )("of %s is that of its file, in %s", async (name, dialect, title, ask) => {
    const { sql, parameters } = ask(sqlSchema({ dialect })).statement;
    const given = parameters.map((value, at) => `$${at + 1} = '${value}'`).join(", ");
    const place = dialect === "duckdb" ? name : `${dialect}/${name}`;
    await expect(`-- ${title}; ${given}\n${sql};\n`).toMatchFileSnapshot(file(place));
    // Short enough to read.
    expect(sql.split("\n").length).toBeLessThanOrEqual(100);
  });

  test.each(dialects)("of the schema is that of its file, in %s", async (dialect) => {
    const texts = createStatements(sqlSchema({ dialect })).map(({ sql }) => `${sql};\n`);
    await expect(texts.join("\n")).toMatchFileSnapshot(
      file(dialect === "duckdb" ? "schema" : `${dialect}/schema`),
    );
  });
});
