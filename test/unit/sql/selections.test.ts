// What a question asks for and what it refuses, as text: no database is needed.
import { exchangeRate } from "tradefigures";
import {
  createStatements,
  type SqlRows,
  type SqlSelection,
  sqlBackTo,
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

const duckdb = sqlSchema({ dialect: "duckdb" });
const postgresql = sqlSchema({ dialect: "postgresql" });
/** The text of the levels of a selection, in a line, and what stands for `$1` and so on. */
const asked = (selection: SqlSelection, schema = duckdb): readonly [string, readonly unknown[]] => {
  const { sql, parameters } = sqlLevels(sqlRows(schema, selection)).statement;
  return [sql.replace(/\s+/g, " "), parameters];
};
const where = { reporter: "CN", flow: "exports", currency: "USD" };

describe("a selection", () => {
  test("asks for texts, some texts, and words as words where the database has them", () => {
    const [sql, parameters] = asked({
      where: { reporter: "CN", partner: ["US", ""], flow: "exports", adjustment: "none" },
    });
    expect(sql).toContain(
      "WHERE value IS NOT NULL AND reporter = $1 AND partner IN ($2, $3) AND flow = CAST($4 AS trade_flow) AND adjustment = CAST($5 AS trade_adjustment)",
    );
    expect(parameters).toEqual(["CN", "US", "", "exports", ""]);
    const [text] = asked({ where: { flow: ["exports", "imports"], currency: "USD" } }, postgresql);
    expect(text).toContain("WHERE value IS NOT NULL AND flow IN ($1, $2) AND currency = $3");
  });

  test("asks for months by their numbers", () => {
    // 24299 is 2024 * 12 + 11, December 2024.
    expect(asked({ from: "2024-12", to: "2025-01" })[0]).toContain(
      "value IS NOT NULL AND first_month >= 24299 AND last_month <= 24300",
    );
  });

  test("has what is fixed in no column, and all else in columns", () => {
    const { fixed, keys, stored } = sqlRows(duckdb, {
      where: { ...where, partner: ["US", "DE"], product: "84" },
    });
    expect(fixed).toEqual({ reporter: "CN", flow: "exports", product: "84", currency: "USD" });
    expect(keys).toEqual(["partner", "coverage", "adjustment", "system", "valuation"]);
    expect(stored).toBe(true);
    expect(asked({})[0]).toContain(
      "SELECT reporter, partner, flow, coverage, product, adjustment, system, valuation, currency, first_month, last_month, value",
    );
  });

  test("adds partners, products or both, under a name", () => {
    const world = sqlRows(duckdb, { where: { ...where, partner: ["US", "DE"] }, partner: "world" });
    expect(world.fixed).toEqual({ reporter: "CN", flow: "exports", currency: "USD", partner: "" });
    expect(world.stored).toBe(false);
    expect(sqlRows(duckdb, { where, partner: "EU", product: "all" }).fixed).toMatchObject({
      partner: "EU",
      product: "",
    });
    expect(sqlRows(duckdb, { where: { ...where, partner: "US" }, partner: "EU" }).fixed.partner).toBe("EU");
    expect(asked({ partner: "world", product: "84" })[0]).toContain(
      "WHERE value IS NOT NULL AND partner <> '' AND product_digits > 0",
    );
    expect(asked({ partner: "world" })[0]).not.toContain("product_digits");
    expect(asked({ partner: "world" })[0]).not.toContain("code_lengths");
    expect(asked({ where, partner: "world" })[0]).toContain(
      "SELECT coverage, product, adjustment, system, valuation, first_month",
    );
  });

  test("rolls products up, which are in a column then", () => {
    const rows = sqlRows(duckdb, { where: { ...where, product: "84" }, productDigits: 2 });
    expect([rows.fixed.product, rows.keys.includes("product"), rows.stored]).toEqual([
      undefined,
      true,
      false,
    ]);
    const [sql] = asked({ where, productDigits: 2 });
    expect(sql).toContain(
      "SELECT partner, coverage, left(product, 2) AS product, adjustment, system, valuation, first_month",
    );
    expect(sql).toContain("(SELECT min(shortest) || ' ' || max(longest) FROM figures) AS code_lengths");
  });

  test("picks the first vintage, the latest, or that of a day", () => {
    expect(asked({ where, vintage: "first" })[0]).toContain(
      'ORDER BY published) AS place FROM "trade_figures" WHERE value IS NOT NULL AND reporter = $1 AND flow = CAST($2 AS trade_flow) AND currency = CAST($3 AS trade_currency) AND published IS NOT NULL ) AS vintages WHERE place = 1',
    );
    const latest = "ORDER BY coalesce(published, read_on) DESC NULLS LAST, published DESC NULLS LAST";
    expect(asked({ where, vintage: "latest" })[0]).toContain(`${latest}) AS place`);
    expect(asked({ where, vintage: "latest" })[0]).toContain("CAST($3 AS trade_currency) ) AS vintages");
    const [sql, parameters] = asked({ where, vintage: { asOf: "2025-12-08" } });
    expect(sql).toContain(latest);
    expect(sql).toContain("AND (coalesce(published, read_on) <= CAST($4 AS date)) IS NOT FALSE");
    expect(parameters).toEqual(["CN", "exports", "USD", "2025-12-08"]);
  });

  test("takes vintages for one another only where one is picked", () => {
    const without = asked({ where, partner: "world" })[0];
    expect(without).toContain("chosen AS NOT MATERIALIZED (");
    expect(without).toContain("first_month, last_month, published, read_on, sum(value)");
    const latest = asked({ where, partner: "world", vintage: "latest" })[0];
    expect(latest).toContain("chosen AS ( SELECT");
    expect(latest).not.toContain("published, read_on, sum(value)");
    // The vintages of one partner are told apart.
    expect(latest).toContain("system, valuation, partner, first_month, last_month ORDER BY");
  });

  test.each<[object, string]>([
    [
      { partners: "US" },
      'a selection has the fields where, from, to, vintage, partner, product, productDigits, got "partners" (is "partner" meant?)',
    ],
    [
      { where: { country: "US" } },
      'where has the fields reporter, partner, flow, coverage, product, adjustment, system, valuation, currency, got "country"',
    ],
    [{ where: { partner: [] } }, 'where.partner must be a text or some texts, got "none"'],
    [{ where: { partner: " " } }, 'where.partner must be text, trimmed and not empty, got " "'],
    [{ where: { flow: "export" } }, /^where\.flow must be .*, got "export"$/ as never],
    [{ where: { currency: "dollar" } }, /^where\.currency must be .*, got "dollar"$/ as never],
    [{ partner: "" }, 'partner must be text, trimmed and not empty, got ""'],
    [{ product: " " }, 'product must be text, trimmed and not empty, got " "'],
    [{ productDigits: 0 }, "productDigits must be a whole number of 1 or more, got 0"],
    [{ vintage: "last" }, 'vintage must be first or latest, got "last"'],
    [{ vintage: { asOf: "today" } }, /^vintage\.asOf must be a day/ as never],
    [{ vintage: { on: "2025-01-01" } }, 'vintage has the fields asOf, got "on"'],
    [{ from: "2025-13" }, /2025-13/ as never],
  ])("refuses %j", (selection, message) => {
    expect(() => sqlLevels(sqlRows(duckdb, selection as never))).toThrow(message);
  });
});

test("words of a selection are those of their columns", () => {
  const parameters = (of: object): unknown => asked({ where: of as never })[1];
  expect(parameters({ adjustment: "seasonal" })).toEqual(["seasonal"]);
  expect(parameters({ adjustment: ["none", "calendar"] })).toEqual(["", "calendar"]);
  expect(() => asked({ where: { coverage: "none" as never } })).toThrow(/^where\.coverage must be /);
  const codes: readonly (readonly [object, string])[] = [
    [{ where: { currency: "dollar" } }, "UNKNOWN_CURRENCY"],
    [{ where: { partner: [] } }, "INVALID_FIELD"],
  ];
  for (const [selection, code] of codes)
    expect(() => sqlRows(duckdb, selection as never)).toThrow(expect.objectContaining({ code }));
});

describe("a schema", () => {
  test("has its name and its decimals", () => {
    expect(sqlSchema({ dialect: "duckdb" })).toEqual({
      dialect: "duckdb",
      figures: "trade_figures",
      decimals: 3,
    });
    const own = sqlSchema({ dialect: "postgresql", figures: "trade.flows_2", decimals: 0 });
    const [table] = createStatements(own);
    expect(table!.sql).toContain('CREATE TABLE IF NOT EXISTS "trade"."flows_2" (');
    expect(table!.sql).toContain("value decimal(38, 0)");
    expect(createStatements(sqlSchema({ dialect: "postgresql", decimals: 9 }))[1]!.sql).toContain(
      "trunc(x * 1000000000)",
    );
    expect(sqlLevels(sqlRows(own)).statement.sql).toContain('FROM "trade"."flows_2"');
  });

  test.each<[object, string]>([
    [{ dialect: "sqlite" }, 'dialect must be duckdb or postgresql, got "sqlite"'],
    [{ decimals: -1 }, "decimals must be a whole number from 0 to 9, got -1"],
    [{ decimals: 10 }, "decimals must be a whole number from 0 to 9, got 10"],
    [{ decimals: 2.5 }, "decimals must be a whole number from 0 to 9, got 2.5"],
    [{ figures: "Flows" }, 'figures must be a name of small letters, digits and underscores, got "Flows"'],
    [{ figures: "2flows" }, 'figures must be a name of small letters, digits and underscores, got "2flows"'],
    [{ figures: "a.b.c" }, 'figures must be a name of small letters, digits and underscores, got "a.b.c"'],
    [{ figures: "a b" }, 'figures must be a name of small letters, digits and underscores, got "a b"'],
    [{ figures: "f".repeat(64) }, /^figures must be a name/ as never],
    [{ table: "f" }, 'a schema has the fields dialect, figures, decimals, got "table"'],
  ])("refuses %j", (input, message) => {
    const make = (): unknown => sqlSchema({ dialect: "duckdb", ...input } as never);
    expect(make).toThrow(message);
    expect(make).toThrow(
      expect.objectContaining({ code: "table" in input ? "UNKNOWN_FIELD" : "INVALID_FIELD" }),
    );
  });
});

const byPartner = sqlRows(duckdb, { where: { ...where, product: "" } });
const imports = sqlRows(duckdb, { where: { ...where, product: "", flow: "imports" } });
const sums = sqlYearToDate(byPartner);
const rates = [
  exchangeRate({ base: "USD", quote: "KRW", rate: "1459.8789", kind: "average", date: "2025-11" }),
];

/** The codes of refusals that are not INVALID_FIELD. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  MIXED_SUBJECTS: ["told apart otherwise", "told apart further", "other columns", "other subjects"],
  UNKNOWN_FIELD: ["option that", "other fields"],
  UNKNOWN_CURRENCY: ["into no currency"],
  INVALID_DECIMAL: ["of no number"],
  INVALID_PERIOD: ["after no period"],
};

describe("a question is refused", () => {
  const none = { rows: 1 } as never as SqlRows;
  test.each<[string, () => unknown, string | RegExp]>([
    ["levels of no rows", () => sqlLevels(none), /^rows must be as sqlRows gives them, got/],
    ["levels of nothing", () => sqlLevels(null as never), "rows must be as sqlRows gives them, got null"],
    ["growth of no rows", () => sqlGrowth(none, { comparison: "year-on-year" }), /^rows must be as sqlRows/],
    [
      "growth over no rows",
      () => sqlGrowth(byPartner, { comparison: "year-on-year", base: none }),
      /^base must be as sqlRows/,
    ],
    [
      "another comparison",
      () => sqlGrowth(byPartner, { comparison: "quarterly" as never }),
      'comparison must be year-on-year or month-on-month, got "quarterly"',
    ],
    [
      "an option that growth has not",
      () => sqlGrowth(byPartner, { bases: 1 } as never),
      /^options of growth has the fields comparison, base, got "bases"/,
    ],
    [
      "growth over rows told apart otherwise",
      () =>
        sqlGrowth(byPartner, {
          comparison: "year-on-year",
          base: sqlRows(duckdb, { where: { ...where, product: "", partner: "" } }),
        }),
      "rows and base must have one list of columns, got partner,coverage,adjustment,system,valuation and coverage,adjustment,system,valuation",
    ],
    ["shares of no parts", () => sqlShares(none, byPartner), /^parts must be as sqlRows/],
    ["shares of no whole", () => sqlShares(byPartner, none), /^whole must be as sqlRows/],
    [
      "shares in a whole that is told apart further",
      () => sqlContributions(sqlRows(duckdb, { where: { ...where, product: "", partner: "" } }), byPartner),
      'the whole must be told apart by coverage, adjustment, system, valuation, got "partner"',
    ],
    ["concentration of no parts", () => sqlConcentration(none, "partner"), /^parts must be as sqlRows/],
    [
      "concentration over periods",
      () => sqlConcentration(byPartner, "period" as never),
      'by must be partner or product, got "period"',
    ],
    [
      "the share of none",
      () => sqlConcentration(byPartner, "partner", 0),
      "top must be a whole number of 1 or more, got 0",
    ],
    [
      "concentration over one product",
      () => sqlConcentration(byPartner, "product"),
      'parts must be told apart by product, got "partner, coverage, adjustment, system, valuation"',
    ],
    ["a balance of no exports", () => sqlBalance(none, imports), /^exports must be as sqlRows/],
    ["a balance of no imports", () => sqlBalance(byPartner, none), /^imports must be as sqlRows/],
    [
      "a balance of imports",
      () => sqlBalance(imports, imports),
      'flow of the first rows must be exports, got "imports"',
    ],
    [
      "a balance of exports",
      () => sqlBalance(byPartner, byPartner),
      'flow of the second rows must be imports, got "exports"',
    ],
    [
      "a balance of other columns",
      () => sqlBalance(byPartner, sqlRows(duckdb, { where: { ...where, flow: "imports" } })),
      /^exports and imports must have one subject, got partner,coverage,adjustment,system,valuation and partner,coverage,product,/,
    ],
    [
      "a balance of other subjects",
      () => sqlBalance(byPartner, sqlRows(duckdb, { where: { ...where, product: "84", flow: "imports" } })),
      /^exports and imports must have one subject, got .*"product","".* and .*"product","84"/,
    ],
    ["years to date of no rows", () => sqlYearToDate(none), /^rows must be as sqlRows/],
    ["rolling sums of no rows", () => sqlRollingSum(none, 3), /^rows must be as sqlRows/],
    [
      "rolling sums of no months",
      () => sqlRollingSum(byPartner, 0),
      "months must be a whole number of 1 or more, got 0",
    ],
    ["conversion of no rows", () => sqlConversion(none, "KRW", rates), /^rows must be as sqlRows/],
    [
      "conversion of sums over months",
      () => sqlConversion(sums, "KRW", rates),
      'rows must be single figures or their sums, got "sums over months"',
    ],
    [
      "conversion into no currency",
      () => sqlConversion(byPartner, "won" as never, rates),
      /^to must be a code of ISO 4217.*, got "won"$/,
    ],
    [
      "conversion at a rate of another kind",
      () => sqlConversion(byPartner, "KRW", rates, { kind: "spot" as never }),
      'kind must be average or end or customs, got "spot"',
    ],
    [
      "an option that conversion has not",
      () => sqlConversion(byPartner, "KRW", rates, { date: 1 } as never),
      'options of a conversion has the fields kind, got "date"',
    ],
    [
      "conversion of several currencies",
      () => sqlConversion(sqlRows(duckdb, { where: { flow: "exports" } }), "KRW", rates),
      "currency of the rows must be one (where: { currency }), got undefined",
    ],
    [
      "conversion of no currency",
      () => sqlConversion(sqlRows(duckdb, { where: { currency: "" } }), "KRW", rates),
      'currency of the rows must be one (where: { currency }), got ""',
    ],
    [
      "conversion of several flows at rates by flow",
      () =>
        sqlConversion(sqlRows(duckdb, { where: { currency: "USD" } }), "KRW", [
          exchangeRate({
            base: "USD",
            quote: "KRW",
            rate: "1400",
            kind: "customs",
            date: "2025-11",
            flow: "imports",
          }),
        ]),
      'flow of the rows must be one where rates differ by flow (where: { flow }), got "several"',
    ],
    ["the past of no rows", () => sqlBackTo(none, "as-high"), /^rows must be as sqlRows/],
    [
      "the past of sums over months",
      () => sqlBackTo(sums, "as-high"),
      'rows must be single figures or their sums, got "sums over months"',
    ],
    [
      "back to something else",
      () => sqlBackTo(byPartner, "as-tall" as never),
      'to must be as-high or as-low, got "as-tall"',
    ],
    [
      "a test of other fields",
      () => sqlBackTo(byPartner, { until: "fails", is: "above", bound: 1 } as never),
      /^to has the fields until, comparison, is, than, got "bound"/,
    ],
    [
      "a test that ends otherwise",
      () => sqlBackTo(byPartner, { until: "ends", is: "above", than: 1 } as never),
      'until must be fails or passes, got "ends"',
    ],
    [
      "a test that lies otherwise",
      () => sqlBackTo(byPartner, { until: "fails", is: "over" as never, than: 1 }),
      'is must be above or at-least or below or at-most, got "over"',
    ],
    [
      "a test of no number",
      () => sqlStreak(byPartner, { is: "above", than: "x" as never }),
      /^than must be /,
    ],
    [
      "a test of another comparison",
      () => sqlFirstSince(byPartner, { is: "above", than: 1, comparison: "weekly" as never }),
      /^comparison must be /,
    ],
    [
      "since what",
      () => sqlSince(byPartner, "biggest" as never),
      'is must be highest or lowest, got "biggest"',
    ],
    ["since, of no rows", () => sqlSince(none, "highest"), /^rows must be as sqlRows/],
    ["a record of no rows", () => sqlRecord(none, { is: "highest" }), /^rows must be as sqlRows/],
    [
      "a record of what",
      () => sqlRecord(byPartner, { is: "biggest" as never }),
      'is must be highest or lowest, got "biggest"',
    ],
    [
      "a record after no period",
      () => sqlRecord(byPartner, { is: "highest", after: "soon" as never }),
      /^after must be /,
    ],
    [
      "an option that a record has not",
      () => sqlRecord(byPartner, { is: "highest", at: "2025-01" } as never),
      'options of a record has the fields is, after, got "at"',
    ],
  ])("for %s", (what, ask, message) => {
    const code = Object.entries(CODES).find(([, some]) => some.some((one) => what.includes(one)))?.[0];
    expect(ask).toThrow(expect.objectContaining({ code: code ?? "INVALID_FIELD" }));
    expect(ask).toThrow(message);
  });
});

describe("a balance", () => {
  const of = (flow: string, valuation?: string) =>
    sqlRows(duckdb, {
      where: { ...where, product: "", flow, ...(valuation !== undefined && { valuation }) },
    });

  test("has the valuation that both sides have", () => {
    expect(sqlBalance(of("exports", "FOB"), of("imports", "FOB")).fixed.valuation).toBe("FOB");
    expect(sqlBalance(of("exports", "FOB"), of("imports", "CIF")).fixed.valuation).toBe("");
    expect(sqlBalance(of("exports"), of("imports")).fixed).not.toHaveProperty("valuation");
    expect(sqlBalance(of("exports"), of("imports")).fixed.flow).toBe("balance");
  });

  test("is of one subject, however it was said", () => {
    const added = sqlRows(duckdb, { where: { ...where, product: "" }, partner: "world" });
    const asked = sqlRows(duckdb, { where: { ...where, flow: "imports", product: "", partner: "" } });
    expect(sqlBalance(added, asked).keys).toEqual(added.keys);
  });
});

describe("the rates of a conversion", () => {
  const customs = (rate: string, flow?: "exports" | "imports") =>
    exchangeRate({
      ...{ base: "USD", quote: "KRW", rate: rate as never },
      kind: "customs",
      date: "2025-11",
      flow,
    });
  const factors = (
    rows: SqlRows,
    given: readonly ReturnType<typeof exchangeRate>[],
    kind?: "customs",
  ): unknown => JSON.parse(String(sqlConversion(rows, "KRW", given, { kind }).statement.parameters.at(-1)));

  test("are those of the flow of the rows", () => {
    const both = [customs("1400", "exports"), customs("1500", "imports")];
    expect(factors(byPartner, both, "customs")).toMatchObject([{ times: "1400" }]);
    expect(factors(imports, both, "customs")).toMatchObject([{ times: "1500" }]);
    const several = sqlRows(duckdb, { where: { currency: "USD" } });
    expect(factors(several, [customs("1400")], "customs")).toMatchObject([{ times: "1400" }]);
    expect(() => sqlConversion(several, "KRW", [customs("1400"), customs("1500", "imports")])).toThrow(
      "one where rates differ",
    );
  });

  test("that are none, or exclude one another, do not go along", () => {
    expect(factors(byPartner, [customs("1400"), customs("1401")], "customs")).toEqual([]);
    expect(factors(byPartner, [customs("1400")])).toEqual([]);
  });

  test("are the means of up to twelve months", () => {
    const year = Array.from({ length: 13 }, (_, i) =>
      exchangeRate({
        base: "USD",
        quote: "KRW",
        rate: 1400,
        kind: "average",
        date: `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}` as never,
      }),
    );
    // 13 months, and 12 + 11 + … + 2 spans of two to twelve of them.
    expect(factors(byPartner, year)).toHaveLength(13 + 77);
    expect(factors(byPartner, [year[0]!, year[2]!])).toHaveLength(2);
  });

  test("that are turned have 35 digits at most, too", () => {
    const turned = (digits: number) =>
      JSON.parse(
        String(
          sqlConversion(byPartner, "EUR", [
            exchangeRate({
              base: "EUR",
              quote: "USD",
              rate: `1.${"1".repeat(digits - 1)}` as never,
              kind: "average",
              date: "2025-11",
            }),
          ]).statement.parameters.at(-1),
        ),
      );
    expect([turned(35).length, turned(36).length]).toEqual([1, 0]);
  });
});

describe("the text of a question", () => {
  const text = ({ statement }: { readonly statement: { readonly sql: string } }): string =>
    statement.sql.replace(/\s+/g, " ");

  test("compares within each series, or all rows where there is one", () => {
    const one = sqlRows(duckdb, {
      where: { ...where, partner: "", product: "", coverage: "", adjustment: "", system: "", valuation: "" },
    });
    const growth = text(sqlGrowth(one, { comparison: "year-on-year" }));
    expect(growth).toContain("CROSS JOIN pieces AS piece");
    expect(text(sqlLevels(sqlYearToDate(one)))).toContain("sums AS ( SELECT sum(value) OVER w AS value");
    expect(text(sqlLevels(sqlYearToDate(byPartner)))).toContain("valuation, sum(value) OVER w AS value");
    expect(text(sqlConcentration(byPartner, "partner"))).toContain(
      "PARTITION BY coverage, adjustment, system, valuation, first_month, last_month ORDER BY value DESC",
    );
    expect(growth).toContain("OVER ( ORDER BY first_month, last_month)");
    expect(growth).toContain("SELECT first_month + 12 AS first_month, last_month + 12 AS last_month");
    const several = text(sqlGrowth(byPartner, { comparison: "year-on-year" }));
    expect(several).toContain(
      "JOIN pieces AS piece USING (partner, coverage, adjustment, system, valuation)",
    );
    expect(several).toContain("OVER (PARTITION BY partner, coverage, adjustment, system, valuation ORDER BY");
    expect(text(sqlGrowth(one, { comparison: "month-on-month" }))).toContain(
      "first_month + 1 AS first_month, last_month + 1 AS last_month, value AS base",
    );
    expect(text(sqlGrowth(one, { comparison: "month-on-month" }))).toContain("AND first_month = last_month");
  });

  test("names rows once, and others of the same name with a number", () => {
    const latest = sqlRows(duckdb, { where: { ...where, product: "" }, vintage: "latest" });
    const both = text(sqlGrowth(byPartner, { comparison: "month-on-month", base: latest }));
    expect(both).toContain("WITH figures AS (");
    expect(both).toContain(", figures_2 AS (");
    expect(both).toContain("FROM figures_2 WHERE value IS NOT NULL");
    expect(text(sqlGrowth(byPartner, { comparison: "month-on-month" }))).not.toContain("figures_2");
  });

  test("shows of sums over months those that are", () => {
    const world = sqlRows(duckdb, { where: { ...where, product: "", partner: "" } });
    expect(text(sqlLevels(sums))).toContain(
      "ORDER BY partner, coverage, adjustment, system, valuation, first_month, last_month, began",
    );
    expect(text(sqlGrowth(sums, { comparison: "year-on-year" }))).toContain("WHERE shown ORDER BY");
    expect(text(sqlShares(sums, sqlYearToDate(world)))).toContain("WHERE value IS NOT NULL AND shown");
    expect(text(sqlConcentration(sums, "partner"))).toContain("WHERE value IS NOT NULL AND shown");
    expect(text(sqlLevels(sqlRollingSum(byPartner, 3)))).toContain(
      "RANGE BETWEEN 2 PRECEDING AND CURRENT ROW",
    );
    expect(text(sqlGrowth(byPartner, { comparison: "year-on-year" }))).not.toContain("shown");
  });

  test("has no decimals of a test: both sides are whole", () => {
    const at = (test: object) => text(sqlLevels(sqlBackTo(byPartner, test as never)));
    expect(at({ until: "fails", is: "above", than: "1.25" })).toContain(
      "(value * CAST($5 AS decimal(38, 0)) > CAST($6 AS decimal(38, 0))) IS NOT TRUE",
    );
    expect(
      sqlLevels(
        sqlBackTo(byPartner, { until: "passes", is: "at-most", than: "-1.25" }),
      ).statement.parameters.slice(-2),
    ).toEqual(["100", "-125"]);
    expect(at({ until: "passes", is: "at-most", than: 1 })).toContain(
      "<= CAST($6 AS decimal(38, 0))) IS TRUE",
    );
    expect(at({ until: "passes", is: "at-least", than: 1 })).toContain(">= CAST(");
    expect(at({ until: "passes", is: "below", than: 1 })).toContain("< CAST(");
    const ofGrowth = at({ until: "fails", is: "above", than: "0.1", comparison: "year-on-year" });
    expect(ofGrowth).toContain("CASE WHEN base > 0 AND value >= 0 THEN (value - base) * CAST(");
    expect(ofGrowth).toContain("LEFT JOIN earlier USING (partner,");
    const high = text(sqlLevels(sqlBackTo(byPartner, "as-high")));
    expect(high).toContain("value >= first_value(value) OVER w AS stops");
    expect(high).toContain("single, published, read_on, source, row_number()");
    expect(text(sqlLevels(sqlBackTo(byPartner, "as-low")))).toContain(
      "value <= first_value(value) OVER w AS stops",
    );
    // Of sums over months all rows are read.
    expect(text(sqlSince(sums, "highest"))).toBe(text(sqlLevels(sums)));
  });

  test("has the rates of a conversion as one parameter: whole numbers and the place of the last digit", () => {
    const factors = (more: readonly Parameters<typeof exchangeRate>[0][], options = {}): unknown =>
      JSON.parse(
        String(
          sqlConversion(
            byPartner,
            "KRW",
            [...rates, ...more.map(exchangeRate)],
            options,
          ).statement.parameters.at(-1),
        ),
      );
    const november = {
      first_month: 24310,
      last_month: 24310,
      times: "14598789",
      divisor: "1",
      is_divided: false,
      place: -7,
    };
    expect(factors([])).toEqual([november]);
    // The mean of two months goes along, too: (1459.8789 + 1460.1211) / 2.
    const two = factors([
      { base: "USD", quote: "KRW", rate: "1460.1211", kind: "average", date: "2025-12" },
    ]) as object[];
    expect(two).toHaveLength(3);
    expect(two).toContainEqual({ ...november, first_month: 24311, last_month: 24311, times: "14601211" });
    expect(two).toContainEqual(
      expect.objectContaining({ first_month: 24310, last_month: 24311, is_divided: true }),
    );
    // A rate turned is divided by; one of a day or of another kind is none.
    const turned = sqlConversion(byPartner, "EUR", [
      exchangeRate({ base: "EUR", quote: "USD", rate: "1.25", kind: "average", date: "2025-11" }),
    ]);
    expect(JSON.parse(String(turned.statement.parameters.at(-1)))).toMatchObject([
      { times: "1", divisor: "125", is_divided: false, place: -1 },
    ]);
    expect(factors([{ base: "USD", quote: "KRW", rate: "1", kind: "end", date: "2025-12" }])).toEqual([
      november,
    ]);
    expect(
      factors([{ base: "USD", quote: "KRW", rate: "1400", kind: "end", date: "2025-11-30" }], {
        kind: "end",
      }),
    ).toEqual([]);
    expect(
      factors([
        { base: "USD", quote: "KRW", rate: `1.${"1".repeat(35)}` as never, kind: "average", date: "2025-09" },
      ]),
    ).toEqual([november]);
    expect(
      factors([
        { base: "USD", quote: "KRW", rate: `1.${"1".repeat(34)}` as never, kind: "average", date: "2025-09" },
      ]),
    ).toHaveLength(2);
  });
});
