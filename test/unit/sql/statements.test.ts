// What a load says to a database, which is one that only writes down what it is told: no database is needed.
import { observation, partnerFlow, unpublishedFlow } from "tradefigures";
import {
  createStatements,
  loadFigures,
  type SqlDatabase,
  type SqlStatement,
  sqlSchema,
} from "tradefigures/sql";
import { describe, expect, test } from "vitest";

const schema = sqlSchema({ dialect: "duckdb", decimals: 2 });
const header = { reporter: "CN", flow: "exports", period: "2025-11", currency: "USD" } as const;

const TYPES: Readonly<Record<string, string>> = {
  ...{ first_month: "INTEGER", last_month: "INTEGER", product_digits: "INTEGER" },
  ...{ value: "DECIMAL(38,2)", rounded_to: "DECIMAL(38,2)", quantity: "DECIMAL(38,2)" },
  ...{ published: "DATE", read_on: "DATE" },
};
const NAMES =
  "reporter partner flow coverage product product_digits adjustment system valuation currency first_month last_month value status rounded_to quantity unit published read_on source".split(
    " ",
  );
const COLUMNS = NAMES.map((column_name) => {
  const data_type = TYPES[column_name] ?? (column_name === "flow" ? "ENUM('exports')" : "VARCHAR");
  return { column_name, data_type, scale: data_type.startsWith("DEC") ? "2" : null };
});

/** A database with these columns; what it was told, a line each, and the rows that were to go in. */
function recorder(columns: readonly object[] = COLUMNS, twice: readonly object[] = []) {
  const told: SqlStatement[] = [];
  const database: SqlDatabase = {
    run: async (statement) => {
      told.push(statement);
      if (statement.sql.includes("information_schema")) return columns as never;
      return (statement.sql.includes("HAVING count(*) > 1") ? twice : []) as never;
    },
  };
  const lines = (): readonly string[] => told.map(({ sql }) => sql.replace(/\s+/g, " "));
  const rows = (): readonly Record<string, unknown>[] =>
    told.flatMap(({ parameters: [json] }) =>
      typeof json === "string" && json.startsWith("[") ? JSON.parse(json) : [],
    );
  return { database, told, lines, rows };
}

const load = async (record: object, of = schema) => {
  const { database, rows } = recorder();
  await loadFigures(database, of, [record as never]);
  return rows()[0];
};

describe("a load", () => {
  test("looks at the table, and puts rows in within one transaction", async () => {
    const { database, told, lines } = recorder();
    expect(await loadFigures(database, schema, [observation({ ...header, value: 5 })])).toBe(1);
    expect(told[0]!.parameters).toEqual(["trade_figures"]);
    expect(lines()).toEqual([
      "SELECT column_name, data_type, CAST(numeric_scale AS text) AS scale FROM information_schema.columns WHERE table_name = $1",
      "BEGIN",
      'CREATE TEMPORARY TABLE figures_to_load AS SELECT * FROM "trade_figures" WHERE FALSE',
      expect.stringMatching(
        /^INSERT INTO figures_to_load \(reporter, partner, .*, source\) SELECT reporter, partner, .*, source FROM \(SELECT unnest\(from_json\(CAST\(\$1 AS text\), '\[\{"reporter": "text", .*"first_month": "integer", "last_month": "integer", "value": "decimal\(38, 2\)", .*"published": "date", "read_on": "date", "source": "text"\}\]'\), recursive := true\)\) AS given$/,
      ),
      'SELECT reporter, partner, flow, coverage, product, adjustment, system, valuation, currency, first_month, last_month, CAST(published AS text) AS published, count(*) FROM ( SELECT * FROM figures_to_load UNION ALL SELECT * FROM "trade_figures" WHERE (reporter, first_month) IN (SELECT reporter, first_month FROM figures_to_load) ) AS figures GROUP BY reporter, partner, flow, coverage, product, adjustment, system, valuation, currency, first_month, last_month, published, CASE WHEN published IS NULL THEN read_on END HAVING count(*) > 1 LIMIT 1',
      `INSERT INTO "trade_figures" (${NAMES.join(", ")}) SELECT ${NAMES.join(", ")} FROM figures_to_load`,
      "DROP TABLE figures_to_load",
      "COMMIT",
    ]);
  });

  test("of a table with a schema before its name looks for both; PostgreSQL takes rows its own way", async () => {
    const { database, told, lines } = recorder();
    await loadFigures(database, sqlSchema({ dialect: "postgresql", figures: "trade.flows", decimals: 2 }), [
      observation({ ...header, value: 5 }),
    ]);
    expect(lines()[0]).toContain("WHERE table_name = $1 AND table_schema = $2");
    expect(told[0]!.parameters).toEqual(["flows", "trade"]);
    expect(lines()[3]).toMatch(
      /FROM json_to_recordset\(CAST\(CAST\(\$1 AS text\) AS json\)\) AS given\(reporter text, .*, first_month integer, .*, source text\)$/,
    );
  });

  test("puts 5000 rows in at once", async () => {
    const one = observation({ ...header, value: 5 });
    for (const [count, sizes] of [
      [0, []],
      [5000, [5000]],
      [5001, [5000, 1]],
    ] as const) {
      const { database, told } = recorder();
      expect(
        await loadFigures(
          database,
          schema,
          Array.from({ length: count }, () => one),
        ),
      ).toBe(count);
      const inserted = told.filter(({ sql }) => sql.startsWith("INSERT INTO figures_to_load"));
      expect(inserted.map(({ parameters }) => JSON.parse(String(parameters[0])).length)).toEqual(sizes);
    }
  });

  test("writes all that is said of a figure, as texts and whole numbers", async () => {
    const flow = partnerFlow({
      ...{ ...header, partner: "US", product: "8471", value: "1500.5", roundedTo: "0.5", valuation: "FOB" },
      ...{ system: "general", adjustment: "seasonal", published: "2025-12-08", readOn: "2025-12-09" },
      ...{ source: "customs", quantity: { amount: "2.5", unit: "kg" } },
    });
    expect(await load(flow)).toEqual({
      ...{ reporter: "CN", partner: "US", flow: "exports", coverage: "", product: "8471", product_digits: 4 },
      ...{ adjustment: "seasonal", system: "general", valuation: "FOB", currency: "USD" },
      ...{ first_month: 24310, last_month: 24310, value: "1500.5", status: "", rounded_to: "0.5" },
      ...{ quantity: "2.5", unit: "kg", published: "2025-12-08", read_on: "2025-12-09", source: "customs" },
    });
    const bare = observation({
      ...{ ...header, flow: "balance", period: "2025-01/2025-03", value: -7 },
      ...{ coverage: "services", adjustment: "none" },
    });
    expect(await load(bare)).toEqual({
      ...{
        reporter: "CN",
        partner: "",
        flow: "balance",
        coverage: "services",
        product: "",
        product_digits: 0,
      },
      ...{
        adjustment: "",
        system: "",
        valuation: "",
        currency: "USD",
        first_month: 24300,
        last_month: 24302,
      },
      ...{ value: "-7", status: "", rounded_to: null, quantity: null, unit: "" },
      ...{ published: null, read_on: null, source: "" },
    });
    const none = unpublishedFlow({
      ...{ reporter: "CN", partner: "KP", flow: "imports", period: "2025-11" },
      status: "confidential",
    });
    expect(await load(none)).toMatchObject({
      ...{ partner: "KP", flow: "imports", currency: "", value: null, status: "confidential" },
      ...{ rounded_to: null, quantity: null, unit: "" },
    });
  });

  test.each<[object, string, string]>([
    [
      { value: "5.125" },
      "INVALID_FIELD",
      "records[0].value must be of 2 decimals at most (sqlSchema: decimals), got",
    ],
    [{ value: "5.125", roundedTo: "0.125" }, "INVALID_FIELD", "records[0].value must be of 2 decimals"],
    [{ roundedTo: "0.125" }, "INVALID_FIELD", "records[0].roundedTo must be of 2 decimals"],
    [{ value: "1e36" }, "TOO_LARGE", "records[0].value must be of 36 digits at most before the point, got"],
    [
      { derivedFrom: "a chart" },
      "INVALID_FIELD",
      'records[0].derivedFrom must be absent in a database, got "a chart"',
    ],
    [
      { bounds: { low: 4, high: 6, closed: "both" } },
      "INVALID_FIELD",
      "records[0].bounds must be left to roundedTo in a database, got",
    ],
    [
      { convertedAt: { rate: 1 } },
      "INVALID_FIELD",
      "records[0].convertedAt must be absent in a database, got",
    ],
    [
      { partner: "US", quantity: { amount: observation({ ...header, value: "0.125" }).value, unit: "kg" } },
      "INVALID_FIELD",
      "records[0].quantity must be of 2 decimals",
    ],
  ])("refuses %j, and takes all back", async (wrong, code, message) => {
    const { database, lines } = recorder();
    const record = { ...observation({ ...header, value: 5 }), ...wrong } as Record<string, unknown>;
    for (const field of ["value", "roundedTo"])
      if (typeof record[field] === "string")
        record[field] = observation({ ...header, value: record[field] as never }).value;
    await expect(loadFigures(database, schema, [record as never])).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
    expect(lines().at(-1)).toBe("ROLLBACK");
    expect(lines()).not.toContain("COMMIT");
  });

  test("takes amounts of as many digits as there is room for, and names the record that is refused", async () => {
    expect(
      await load(observation({ ...header, value: "999999999999999999999999999999999999.99" })),
    ).toMatchObject({
      value: "999999999999999999999999999999999999.99",
    });
    const { database } = recorder();
    const records = [5, "0.001"].map((value) => observation({ ...header, value: value as never }));
    await expect(loadFigures(database, schema, records)).rejects.toThrow("records[1].value");
  });

  test("refuses a figure that comes twice, by what it is of", async () => {
    const twice = {
      ...{
        reporter: "CN",
        partner: "",
        flow: "exports",
        coverage: "",
        product: "84",
        adjustment: "",
        system: "",
      },
      ...{ valuation: "", currency: "USD", first_month: 24310, last_month: 24310, published: "2025-12-08" },
    };
    const what = (row: object) =>
      loadFigures(recorder(COLUMNS, [row]).database, schema, [observation({ ...header, value: 5 })]);
    await expect(what(twice)).rejects.toMatchObject({
      code: "DUPLICATE_PERIOD",
      message:
        'a figure must be loaded once for each period and vintage, got "CN, exports, 84, USD, 2025-11, 2025-12-08"',
    });
    await expect(what({ ...twice, published: null })).rejects.toThrow('"CN, exports, 84, USD, 2025-11"');
  });
});

describe("a table that does not fit is refused", () => {
  const withColumn = (name: string, other: object | null): readonly object[] =>
    COLUMNS.flatMap((column) =>
      column.column_name !== name ? column : other === null ? [] : { ...column, ...other },
    );
  const refused = (columns: readonly object[]) =>
    expect(loadFigures(recorder(columns).database, schema, [])).rejects;

  test.each<[string, object | null, string]>([
    [
      "source",
      null,
      'column source of trade_figures must be there (createStatements names all), as text, got "none"',
    ],
    [
      "value",
      null,
      'column value of trade_figures must be there (createStatements names all), as exact decimals, got "none"',
    ],
    [
      "published",
      { data_type: "timestamp" },
      'column published of trade_figures must be of days, got "timestamp"',
    ],
    ["published", { data_type: "dates" }, 'column published of trade_figures must be of days, got "dates"'],
    [
      "first_month",
      { data_type: "double" },
      'column first_month of trade_figures must be of whole numbers, got "double"',
    ],
    [
      "first_month",
      { data_type: "interval" },
      'column first_month of trade_figures must be of whole numbers, got "interval"',
    ],
    [
      "value",
      { data_type: "double" },
      'column value of trade_figures must be of exact decimals, got "double"',
    ],
    ["reporter", { data_type: "integer" }, 'column reporter of trade_figures must be of text, got "integer"'],
    [
      "quantity",
      { scale: "3" },
      'column quantity of trade_figures must be of 2 decimals at most, got "DECIMAL(38,2), scale 3"',
    ],
    [
      "quantity",
      { scale: null },
      'column quantity of trade_figures must be of 2 decimals at most, got "DECIMAL(38,2), scale null"',
    ],
  ])("where %s is %j", async (name, other, message) => {
    await refused(withColumn(name, other)).toMatchObject({ code: "INVALID_FIELD", message });
  });

  test("where there is none", async () => {
    await refused([]).toMatchObject({
      code: "INVALID_FIELD",
      message: 'table trade_figures must be there (createStatements makes it), got "none"',
    });
  });

  test.each<[string, object]>([
    ["first_month", { data_type: "int4" }],
    ["first_month", { data_type: "BIGINT" }],
    ["first_month", { data_type: "smallint" }],
    ["value", { data_type: "numeric", scale: "0" }],
    ["source", { data_type: "character varying" }],
    ["source", { data_type: "text" }],
  ])("but not where %s is %j", async (name, other) => {
    expect(await loadFigures(recorder(withColumn(name, other)).database, schema, [])).toBe(0);
  });
});

test("the statements of a schema make its types, its table and its functions", () => {
  const statements = createStatements(schema).map(({ sql }) => sql.replace(/\s+/g, " "));
  expect(statements.filter((sql) => sql.startsWith("CREATE TYPE")).map((sql) => sql.split(" ")[5])).toEqual([
    ...[
      "trade_flow",
      "trade_coverage",
      "trade_adjustment",
      "trade_system",
      "trade_valuation",
      "trade_currency",
    ],
  ]);
  expect(statements[0]).toBe(
    "CREATE TYPE IF NOT EXISTS trade_flow AS ENUM ('', 'balance', 'domestic-exports', 'exports', 'imports', 're-exports', 'total')",
  );
  expect(statements[2]).toBe(
    "CREATE TYPE IF NOT EXISTS trade_adjustment AS ENUM ('', 'calendar', 'daily-average', 'seasonal', 'seasonal-and-calendar')",
  );
});
