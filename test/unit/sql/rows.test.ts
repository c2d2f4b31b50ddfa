import { observation, type PartialSeries, partnerFlow, unpublishedFlow, yearOnYear } from "tradefigures";
import {
  ask,
  loadFigures,
  type SqlSelection,
  sqlGrowth,
  sqlLevels,
  sqlRows,
  sqlSchema,
} from "tradefigures/sql";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";
import { refusal } from "../refusal.js";
import { databases, dialects } from "./databases.js";

const place = databases();
const header = { reporter: "CN", flow: "exports", currency: "USD" } as const;

const flows = [
  partnerFlow({
    ...header,
    partner: "DE",
    product: "8471",
    period: "2024-11",
    value: "3.25",
    quantity: { amount: 7, unit: "kg" },
  }),
  partnerFlow({
    ...header,
    partner: "FR",
    product: "8471",
    period: "2024-11",
    value: "4.5",
    roundedTo: "0.5",
  }),
  partnerFlow({ ...header, partner: "FR", product: "8517", period: "2024-11", value: 1 }),
  partnerFlow({ ...header, partner: "DE", product: "8471", period: "2025-11", value: 5 }),
  partnerFlow({ ...header, partner: "FR", product: "8517", period: "2025-11", value: 6 }),
  unpublishedFlow({
    reporter: "CN",
    partner: "KP",
    flow: "exports",
    product: "8471",
    period: "2025-11",
    status: "confidential",
  }),
  // A total of the world among them is none of the parts.
  observation({ ...header, period: "2025-11", value: 11 }),
];

const shown = (rows: PartialSeries): string[] =>
  rows
    .filter(({ value }) => value !== null)
    .map(({ partner = "-", product = "-", period, value, bounds, roundedTo }) =>
      [partner, product, period, value, bounds ? `${bounds.low}..${bounds.high} ${bounds.closed}` : roundedTo]
        .join(" ")
        .trim(),
    );

describe.each(dialects)("rows in %s", (dialect) => {
  test.each<[string, SqlSelection, string[]]>([
    [
      "as they are stored",
      { where: { ...header, partner: "FR" } },
      ["FR 8471 2024-11 4.5 0.5", "FR 8517 2024-11 1", "FR 8517 2025-11 6"],
    ],
    ["of the world", { where: { partner: "" } }, ["- - 2025-11 11"]],
    [
      "added over products",
      { product: "all" },
      ["DE - 2024-11 3.25", "DE - 2025-11 5", "FR - 2024-11 5.5 5.25..5.75 low", "FR - 2025-11 6"],
    ],
    [
      "added over partners and products",
      { partner: "world", product: "all" },
      ["- - 2024-11 8.75 8.5..9 low", "- - 2025-11 11"],
    ],
    [
      "of some partners, under a name",
      { where: { partner: ["DE", "FR"] }, partner: "EU", productDigits: 2 },
      ["EU 84 2024-11 7.75 7.5..8 low", "EU 84 2025-11 5", "EU 85 2024-11 1", "EU 85 2025-11 6"],
    ],
    [
      "of several flows and currencies",
      { where: { partner: "DE", flow: ["exports", "imports"], currency: ["USD", "CNY"] }, to: "2025-01" },
      ["DE 8471 2024-11 3.25"],
    ],
    ["from a month on", { where: { partner: "DE" }, from: "2025-01" }, ["DE 8471 2025-11 5"]],
    ["until a month", { where: { partner: "DE" }, to: "2025-01" }, ["DE 8471 2024-11 3.25"]],
  ])("%s", async (_, selection, expected) => {
    const { database, schema } = await place(dialect);
    expect(await loadFigures(database, schema, flows)).toBe(7);
    expect(shown(await ask(database, sqlLevels(sqlRows(schema, selection))))).toEqual(expected);
  });

  test("that are sums grow as sums in memory", async () => {
    const { database, schema } = await place(dialect);
    await loadFigures(database, schema, flows);
    const totals = sqlRows(schema, { product: "all" });
    const growth = await ask(database, sqlGrowth(totals, { comparison: "year-on-year" }));
    const levels = await ask(database, sqlLevels(totals));
    const inMemory = ["DE", "FR"].flatMap((partner) =>
      yearOnYear(levels.filter((row) => row.partner === partner)),
    );
    expect(plain(growth)).toEqual(plain(inMemory));
  });

  test("of the first release, the latest, and those of a day", async () => {
    const { database, schema } = await place(dialect);
    const row = { ...header, period: "2025-11" } as const;
    const vintages = [
      observation({ ...row, value: 1 }),
      observation({ ...row, value: 2, published: "2025-12-08", source: "customs" }),
      observation({ ...row, value: 3, readOn: "2026-02-01" }),
      observation({ ...row, value: 4, published: "2026-02-01" }),
    ];
    await loadFigures(database, schema, vintages);
    const value = async (vintage: SqlSelection["vintage"]): Promise<unknown> =>
      plain(await ask(database, sqlLevels(sqlRows(schema, { vintage }))));
    expect(await value("first")).toEqual(plain([vintages[1]]));
    expect(await value("latest")).toEqual(plain([vintages[3]]));
    expect(await value({ asOf: "2026-01-31" })).toEqual(plain([vintages[1]]));
    expect(await value({ asOf: "2025-12-07" })).toEqual(plain([vintages[0]]));
  });

  test("of two currencies are refused", async () => {
    const { database, schema } = await place(dialect);
    const row = { ...header, period: "2025-11", value: 1 } as const;
    await loadFigures(database, schema, [observation(row), observation({ ...row, currency: "CNY" })]);
    const mixed = refusal("MIXED_CURRENCIES", "rows of a selection must have one currency, got CNY and USD", {
      field: "currency",
      values: ["CNY", "USD"],
    });
    await expect(ask(database, sqlLevels(sqlRows(schema)))).rejects.toEqual(mixed);
  });

  test("of products are refused where one code may hold another, or is too short to be rolled up", async () => {
    const { database, schema } = await place(dialect);
    const row = { ...header, partner: "DE", period: "2025-11", value: 1 } as const;
    await loadFigures(database, schema, [
      partnerFlow({ ...row, product: "84" }),
      partnerFlow({ ...row, product: "8471" }),
    ]);
    const levels = (selection: SqlSelection) => ask(database, sqlLevels(sqlRows(schema, selection)));
    await expect(levels({ product: "all" })).rejects.toThrow(
      /products that are added must be codes of one length .* got "2 to 4 digits"/,
    );
    await expect(levels({ productDigits: 4 })).rejects.toThrow(
      /product must be a code of 4 digits or more, got "one of 2"/,
    );
    expect(await levels({ where: { product: "8471" }, productDigits: 2 })).toHaveLength(1);
    expect(await levels({ where: { product: "85" }, productDigits: 2 })).toEqual([]);
  });

  test("come through whatever a text holds: it is a value, never SQL", async () => {
    const { database, schema } = await place(dialect);
    const partner = `DE'; DROP TABLE ${schema.figures}; -- "`;
    await loadFigures(database, schema, [
      partnerFlow({ ...header, partner, period: "2025-11", value: 1, source: "$1 \\ '" }),
    ]);
    const rows = sqlRows(schema, { where: { partner: [partner, "x' OR '1'='1"] } });
    const { sql } = sqlLevels(rows).statement;
    expect(sql).not.toMatch(/DROP|OR '1'/);
    const [found] = await ask(database, sqlLevels(rows));
    expect(found).toMatchObject({ partner, source: "$1 \\ '" });
    expect(await ask(database, sqlLevels(sqlRows(schema, { where: { partner: "x' OR '1'='1" } })))).toEqual(
      [],
    );
  });
});

test.each<[string, () => unknown, RegExp]>([
  [
    "a table of another name",
    () => sqlSchema({ dialect: "duckdb", figures: 'x"; DROP TABLE x' }),
    /figures must be a name of small letters/,
  ],
  [
    "another database",
    () => sqlSchema({ dialect: "mysql" as "duckdb" }),
    /dialect must be duckdb or postgresql, got "mysql"/,
  ],
  [
    "ten decimals",
    () => sqlSchema({ dialect: "duckdb", decimals: 10 }),
    /decimals must be a whole number from 0 to 9/,
  ],
  [
    "a column that is none",
    () => sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { "1=1; --": "x" } as object }),
    /where has the fields reporter, .*got "1=1; --"/,
  ],
  [
    "a currency that is none",
    () => sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { currency: ["USD", "usd"] } }),
    /where.currency must be a code of ISO 4217/,
  ],
  [
    "no text",
    () => sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { partner: [] } }),
    /where.partner must be a text or some texts/,
  ],
  [
    "digits that are SQL",
    () => sqlRows(sqlSchema({ dialect: "duckdb" }), { productDigits: "2); DROP" as unknown as number }),
    /productDigits must be a whole number of 1 or more/,
  ],
])("a schema or selection with %s is refused", (_, make, message) => {
  expect(make).toThrow(message);
});
