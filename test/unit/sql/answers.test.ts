// What a database answers, written by hand, and what is read of it: no database is needed.
import { exchangeRate } from "tradefigures";
import {
  ask,
  duckdbDatabase,
  postgresDatabase,
  type SqlQuestion,
  type SqlStatement,
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
import { plain } from "../plain.js";
import { fieldRefusal, refusal } from "../refusal.js";

const schema = sqlSchema({ dialect: "duckdb" });
const where = {
  ...{ reporter: "CN", flow: "exports", currency: "USD", product: "" },
  ...{ coverage: "", adjustment: "", system: "", valuation: "" },
};
/** By partner. */
const rows = sqlRows(schema, { where });
const world = sqlRows(schema, { where: { ...where, partner: "" } });
const months = (first: string, last = first) => {
  const [from, to] = [first, last].map(
    (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1,
  );
  return { first_month: from, last_month: to };
};
const EXACT = { width: null, low_closed: true, high_closed: true, single: true };
const STORED = { published: "", read_on: "", source: "" };
const level = (partner: string, month: string, value: string | null) => ({
  ...{ partner, ...months(month), value, ...EXACT, ...STORED },
});
const about = { reporter: "CN", flow: "exports" };
/** What a question says of an answer. */
const read = (question: SqlQuestion<unknown>, ...answer: readonly object[]): unknown =>
  plain(question.read(answer as never));

describe("an answer of levels", () => {
  test("is observations, with what is known of each", () => {
    expect(
      read(
        sqlLevels(rows),
        { ...level("US", "2025-10", "5.25"), published: "2025-12-08", source: "customs" },
        { ...level("US", "2025-11", "6"), width: "0.5", high_closed: false, read_on: "2025-12-09" },
        { ...level("", "2025-11", "7"), width: "1", high_closed: false, single: false },
      ),
    ).toEqual([
      {
        ...{ ...about, partner: "US", period: "2025-10", currency: "USD", value: "5.25" },
        ...{ published: "2025-12-08", source: "customs" },
      },
      {
        ...about,
        partner: "US",
        period: "2025-11",
        currency: "USD",
        value: "6",
        roundedTo: "0.5",
        readOn: "2025-12-09",
      },
      {
        ...about,
        period: "2025-11",
        currency: "USD",
        value: "7",
        bounds: { low: "6.5", high: "7.5", closed: "low" },
      },
    ]);
  });

  test("has spans of months, and what is fixed nowhere from its columns", () => {
    const all = sqlLevels(sqlRows(schema));
    const row = {
      ...{
        reporter: "CN",
        partner: "",
        flow: "balance",
        coverage: "services",
        product: "84",
        adjustment: "seasonal",
      },
      ...{
        system: "general",
        valuation: "",
        currency: "EUR",
        ...months("2025-01", "2025-03"),
        value: "-7",
        ...EXACT,
        ...STORED,
      },
    };
    expect(read(all, row)).toEqual([
      {
        ...{ reporter: "CN", flow: "balance", coverage: "services", product: "84", adjustment: "seasonal" },
        ...{ system: "general", period: "2025-01/2025-03", currency: "EUR", value: "-7" },
      },
    ]);
    expect(() => read(all, row, { ...row, ...months("2025-04"), currency: "USD" })).toThrow(
      refusal("MIXED_CURRENCIES", "rows of a selection must have one currency, got EUR and USD", {
        field: "currency",
        values: ["EUR", "USD"],
      }) as Error,
    );
    expect(() => read(all, { ...row, currency: "euro" })).toThrow(
      /^currency must be a code of ISO 4217 .*, got "euro"$/,
    );
  });

  test.each([
    [{ partner: 5 }, "column partner must be a text, got 5"],
    [{ value: 5 }, "column value must be a text, got 5"],
    [{ first_month: "24310" }, 'column first_month must be a whole number, got "24310"'],
    [{ last_month: 24310.5 }, "column last_month must be a whole number, got 24310.5"],
    [{ single: 1 }, "column single must be true or false, got 1"],
    [{ width: "1", low_closed: null }, "column low_closed must be true or false, got null"],
    [{ width: "1", high_closed: "t" }, 'column high_closed must be true or false, got "t"'],
    [{ published: null }, "column published must be a text, got null"],
  ])("is refused with %j", (wrong, message) => {
    expect(() => read(sqlLevels(rows), { ...level("US", "2025-11", "5"), ...wrong })).toThrow(
      expect.objectContaining({ code: "INVALID_FIELD", message }),
    );
  });

  test("is refused where a period comes twice", () => {
    const twice = [level("US", "2025-11", "5"), level("DE", "2025-11", "5"), level("US", "2025-11", "6")];
    expect(() => read(sqlLevels(rows), ...twice)).toThrow(
      expect.objectContaining({ code: "DUPLICATE_PERIOD" }),
    );
  });

  test("of years to date says which months are missing, and leaves out what is not shown", () => {
    const toDate = sqlLevels(sqlYearToDate(rows));
    const sum = (month: string, value: string | null, shown = true, began = month) => ({
      ...{ ...level("US", month, value), first_month: months("2025-01").first_month },
      ...{ began: months(began).first_month, shown },
    });
    expect(read(toDate, sum("2025-01", "5"), sum("2025-02", "7", false), sum("2025-03", "9"))).toEqual([
      { ...about, partner: "US", period: "2025-01", currency: "USD", value: "5" },
      { ...about, partner: "US", period: "2025-01/2025-03", currency: "USD", value: "9" },
    ]);
    expect(read(toDate, sum("2025-01", "5"), sum("2025-04", null))).toEqual([
      { ...about, partner: "US", period: "2025-01", currency: "USD", value: "5" },
      {
        ...{ ...about, partner: "US", period: "2025-01/2025-04", currency: "USD", value: null },
        ...{ absent: "missing-months", missing: ["2025-02", "2025-03"] },
      },
    ]);
  });

  test("of sums says of each series which months are missing", () => {
    const sum = (partner: string, month: string, value: string | null) => ({
      ...{ ...level(partner, month, value), began: months(month).first_month, shown: true },
    });
    const from = months("2025-01").first_month;
    const missing = (found: unknown) =>
      (found as { partner: string; missing?: string[] }[]).map((row) => [row.partner, row.missing]);
    expect(
      missing(
        read(
          sqlLevels(sqlYearToDate(rows)),
          ...[sum("US", "2025-01", "5"), { ...sum("US", "2025-03", null), first_month: from }],
          ...[sum("DE", "2025-01", "5"), { ...sum("DE", "2025-04", null), first_month: from }],
        ),
      ),
    ).toEqual([
      ["US", undefined],
      ["US", ["2025-02"]],
      ["DE", undefined],
      ["DE", ["2025-02", "2025-03"]],
    ]);
    const begun = { ...sum("US", "2025-01", null), shown: false };
    expect(
      missing(
        read(sqlLevels(sqlRollingSum(rows, 3)), begun, { ...sum("US", "2025-03", null), first_month: from }),
      ),
    ).toEqual([["US", ["2025-02"]]]);
  });
});

describe("an answer of growth", () => {
  const growth = (more: object) => ({
    ...level("US", "2025-11", "6"),
    base: "5",
    base_width: null,
    absent: null,
    rate: null,
    ...more,
  });
  const common = { ...about, partner: "US", period: "2025-11", currency: "USD" };

  test("has rates with their digits, and what rounding leaves of them", () => {
    expect(read(sqlGrowth(rows, { comparison: "year-on-year" }), growth({ rate: "2e-1" }))).toEqual([
      {
        ...{
          ...common,
          comparison: "year-on-year",
          value: "6",
          basePeriod: "2024-11",
          base: "5",
          change: "1",
        },
        ...{ rate: "0.2", absent: null, bounds: { low: "0.2", high: "0.2", closed: "both" } },
      },
    ]);
    const [rounded] = read(
      sqlGrowth(rows, { comparison: "year-on-year" }),
      growth({ rate: "2e-1", base_width: "2", base_low_closed: true, base_high_closed: false }),
    ) as [{ bounds: { low: string; high: string } }];
    // 6 over 6 and over 4, less one.
    expect(rounded.bounds).toEqual({ low: "0", high: "0.5", closed: "high" });
    const [both] = read(
      sqlGrowth(rows, { comparison: "year-on-year" }),
      growth({ rate: "2e-1", width: "2", high_closed: false }),
    ) as [{ bounds: { low: string; high: string } }];
    expect(both.bounds).toEqual({ low: "0", high: "0.4", closed: "low" });
  });

  test("has none with a reason, and its base by the comparison", () => {
    const onTheMonth = sqlGrowth(rows, { comparison: "month-on-month" });
    expect(
      read(
        onTheMonth,
        growth({ base: null, absent: "missing-base" }),
        growth({ ...months("2025-12", "2026-02"), value: null, absent: "missing-months" }),
      ),
    ).toEqual([
      {
        ...{
          ...common,
          comparison: "month-on-month",
          value: "6",
          basePeriod: "2025-10",
          base: null,
          change: null,
        },
        ...{ rate: null, absent: "missing-base", bounds: null },
      },
      {
        ...{
          ...common,
          period: "2025-12/2026-02",
          comparison: "month-on-month",
          value: null,
          basePeriod: "2025-11",
        },
        ...{ base: "5", change: null, rate: null, absent: "missing-months", bounds: null },
      },
    ]);
  });
});

describe("an answer of shares", () => {
  const share = { partner: "US", ...months("2025-11"), value: "1", whole: "4", share: "25e-2" };
  const told = {
    ...about,
    partner: "US",
    period: "2025-11",
    currency: "USD",
    value: "1",
    whole: "4",
    share: "0.25",
  };

  test("has the part and the whole", () => {
    expect(
      read(sqlShares(rows, world), share, { ...share, ...months("2025-12"), whole: "0", share: null }),
    ).toEqual([told, { ...told, period: "2025-12", whole: "0", share: null }]);
    const [one] = sqlShares(rows, world).read([share]);
    expect(Object.isFrozen(one)).toBe(true);
  });

  test("needs a whole for each period", () => {
    expect(() => read(sqlShares(rows, world), { ...share, whole: null })).toThrow(
      expect.objectContaining({
        code: "MISSING_PERIOD",
        message: 'the whole must be given for each period of the parts, got "2025-11"',
      }),
    );
  });

  test("has contributions with the levels a year earlier, and reasons", () => {
    const row = { ...share, base: "3", whole_base: "10", contribution: "-2e-1", absent: null };
    expect(
      read(sqlContributions(rows, world), row, {
        ...{
          ...row,
          ...months("2025-12"),
          base: null,
          whole_base: null,
          contribution: null,
          absent: "missing-base",
        },
      }),
    ).toEqual([
      { ...told, base: "3", wholeBase: "10", contribution: "-0.2", absent: null },
      { ...told, period: "2025-12", base: null, wholeBase: null, contribution: null, absent: "missing-base" },
    ]);
  });
});

describe("an answer of concentration", () => {
  const row = {
    ...months("2025-11"),
    parts: 3,
    twice: false,
    name: "DE",
    total: "10",
    herfindahl: "38e-2",
    top_share: "5e-1",
  };

  test("has the number of the parts, their sum and the indices", () => {
    expect(
      read(sqlConcentration(rows, "partner", 1), row, {
        ...row,
        ...months("2025-12"),
        herfindahl: null,
        top_share: null,
      }),
    ).toEqual([
      {
        ...about,
        period: "2025-11",
        currency: "USD",
        parts: 3,
        total: "10",
        herfindahl: "0.38",
        topShare: "0.5",
      },
      {
        ...about,
        period: "2025-12",
        currency: "USD",
        parts: 3,
        total: "10",
        herfindahl: null,
        topShare: null,
      },
    ]);
  });

  test("is refused for balances, for the world among partners, and for parts that come twice", () => {
    const balances = sqlRows(schema, { where: { ...where, flow: "balance" } });
    expect(() => read(sqlConcentration(balances, "partner"), row)).toThrow(
      fieldRefusal("INVALID_FIELD", "flow", 'a flow that is no balance, got "balance"', "balance") as Error,
    );
    expect(() => read(sqlConcentration(rows, "partner"), { ...row, name: "" })).toThrow(
      fieldRefusal("INVALID_FIELD", "partner", 'given for each row, got "none"', "none") as Error,
    );
    expect(() => read(sqlConcentration(rows, "partner"), { ...row, twice: true })).toThrow(
      expect.objectContaining({
        code: "DUPLICATE_FLOW",
        message: 'parts must be of one partner once (vintage: picks one), got "2025-11"',
      }),
    );
  });
});

describe("an answer in another currency", () => {
  const rates = [
    exchangeRate({ base: "USD", quote: "KRW", rate: "1459.8789", kind: "average", date: "2025-11" }),
  ];
  const row = { ...level("US", "2025-11", "2"), converted: "29197578000e0", place: -7 };

  test("has the amount of the database, and the rate", () => {
    const [one] = read(sqlConversion(rows, "KRW", rates), row) as [Record<string, unknown>];
    expect(one).toMatchObject({
      ...about,
      partner: "US",
      period: "2025-11",
      currency: "KRW",
      value: "2919.7578",
    });
    expect(one["convertedAt"]).toMatchObject({ rate: "1459.8789" });
  });

  test("has of each period its own rate", () => {
    const two = [
      ...rates,
      exchangeRate({ base: "USD", quote: "KRW", rate: "1460", kind: "average", date: "2025-12" }),
    ];
    const other = { ...row, ...months("2025-12"), converted: "2920000e0", place: -3 };
    const found = read(sqlConversion(rows, "KRW", two), row, other) as {
      value: string;
      convertedAt: { rate: string };
    }[];
    expect(found.map(({ value, convertedAt }) => `${value} ${convertedAt.rate}`)).toEqual([
      "2919.7578 1459.8789",
      "2920 1460",
    ]);
  });

  test("says which rates are missing, and refuses those that no database holds", () => {
    const [one] = read(sqlConversion(rows, "KRW", rates), {
      ...row,
      ...months("2025-12"),
      converted: null,
      place: null,
    }) as [Record<string, unknown>];
    expect(one).toMatchObject({
      period: "2025-12",
      currency: "KRW",
      value: null,
      absent: "missing-exchange-rate",
    });
    expect(() => read(sqlConversion(rows, "KRW", rates), { ...row, converted: null })).toThrow(
      expect.objectContaining({
        code: "TOO_LARGE",
        message: expect.stringMatching(
          /^rate of 2025-11 must be of 35 digits and a mean of 12 months at most, got /,
        ),
      }),
    );
  });

  test("of single periods alone", () => {
    const both = { ...row, converted: "1e0", place: 0 };
    const asked = sqlConversion(rows, "KRW", rates);
    expect(() => read(asked, row, { ...both, ...months("2025-11", "2025-12") })).toThrow(
      expect.objectContaining({ code: "OVERLAPPING_PERIODS" }),
    );
    const toDate = [months("2025-01"), months("2025-01", "2025-02")].map((of) => ({ ...both, ...of }));
    expect(() => read(asked, ...toDate)).toThrow(
      fieldRefusal(
        "OVERLAPPING_PERIODS",
        "a conversion by period",
        'made of single periods, got "year-to-date rows"',
        "year-to-date rows",
      ) as Error,
    );
  });

  test("is that of the levels where it is the currency of the rows", () => {
    expect(sqlConversion(rows, "USD", rates).statement).toEqual(sqlLevels(rows).statement);
  });
});

describe("an answer about the past", () => {
  const values = (...of: string[]) => of.map((value, i) => level("US", `2025-0${i + 1}`, value));
  const other = level("DE", "2025-01", "7");

  test("is what memory says of each series", () => {
    const [highest, german] = read(sqlSince(rows, "highest"), ...values("9", "5", "6"), other) as Record<
      string,
      unknown
    >[];
    expect(highest).toMatchObject({ ...about, partner: "US", currency: "USD", since: "2025-01" });
    expect(german).toMatchObject({ partner: "DE" });
    const [lowest] = read(sqlSince(rows, "lowest"), ...values("4", "9", "6", "5")) as Record<
      string,
      unknown
    >[];
    expect(lowest).toMatchObject({ partner: "US", since: "2025-01" });
    const [record] = sqlRecord(rows, { is: "highest" }).read(values("4", "9") as never);
    expect(record).toMatchObject({ partner: "US", currency: "USD", period: "2025-02", verdict: "record" });
    expect(Object.isFrozen(record)).toBe(true);
  });

  test.each([
    ["above", ["9", "4", "5", "6", "6"], 2],
    ["at-least", ["9", "4", "5", "6", "6"], 3],
    ["below", ["9", "5", "4", "4", "4"], 3],
    ["at-most", ["9", "5", "4", "4", "4"], 4],
  ] as const)("counts the last months that are %s 5 of %j: %i", (is, of, count) => {
    const [streak] = read(sqlStreak(rows, { is, than: 5 }), ...values(...of)) as Record<string, unknown>[];
    expect(streak).toMatchObject({ partner: "US", months: count, endedBy: "test" });
  });

  test("finds the last month before that passed a test, also of growth", () => {
    const [found] = read(
      sqlFirstSince(rows, { is: "above", than: 5 }),
      ...values("6", "5", "4", "6"),
    ) as Record<string, unknown>[];
    expect(found).toMatchObject({ partner: "US", since: "2025-01" });
    const growth = (month: string, rate: string | null) => ({
      ...level("US", month, "6"),
      base: "5",
      base_width: null,
      absent: rate === null ? "missing-base" : null,
      rate,
    });
    const [ofGrowth] = read(
      sqlFirstSince(rows, { comparison: "month-on-month", is: "at-most", than: "-0.1" }),
      ...[growth("2025-01", "-1e-1"), growth("2025-02", "2e-1"), growth("2025-03", "-2e-1")],
    ) as Record<string, unknown>[];
    expect(ofGrowth).toMatchObject({ partner: "US", since: "2025-01" });
  });
});

describe("what must hold of products that are added", () => {
  const sums = sqlLevels(sqlRows(schema, { where: { ...where, product: ["84", "85"] }, product: "all" }));
  const rolled = sqlLevels(sqlRows(schema, { where: { ...where, product: ["84", "85"] }, productDigits: 4 }));
  const row = (code_lengths: string | null, more: object = {}) => ({
    ...level("US", "2025-11", "5"),
    code_lengths,
    ...more,
  });

  test("is told by the lengths of their codes", () => {
    expect(read(sums, row("4 4"))).toHaveLength(1);
    expect(read(sums, row(null))).toHaveLength(1);
    expect(read(sums)).toEqual([]);
    expect(() => read(sums, row("2 4"))).toThrow(
      expect.objectContaining({
        code: "OVERLAPPING_PARTS",
        message:
          'products that are added must be codes of one length (where: { product } picks some), got "2 to 4 digits"',
      }),
    );
    expect(read(rolled, row("4 4", { product: "8471" }))).toHaveLength(1);
    expect(() => read(rolled, row("2 4", { product: "84" }))).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: 'product must be a code of 4 digits or more, got "one of 2"',
      }),
    );
  });

  test("has a column of its own for each of two sums", () => {
    const of = (flow: string) =>
      sqlRows(schema, { where: { ...where, flow, product: ["84"] }, product: "all" });
    const balance = sqlLevels(sqlBalance(of("exports"), of("imports")));
    const [{ code_lengths: _, ...bare }] = [row("2 2")];
    expect(read(balance, { ...bare, code_lengths: "2 2", code_lengths_2: "2 2" })).toMatchObject([
      { flow: "balance", value: "5" },
    ]);
    expect(() => read(balance, { ...bare, code_lengths: "2 2", code_lengths_2: "2 6" })).toThrow(
      "2 to 6 digits",
    );
  });
});

describe("a connection", () => {
  const statement: SqlStatement = { sql: "SELECT $1", parameters: ["CN"] };

  test("runs a text with its parameters, and gives its rows", async () => {
    const asked: unknown[] = [];
    const duckdb = duckdbDatabase({
      runAndReadAll: async (...given) => {
        asked.push(given);
        return { getRowObjectsJS: () => [{ a: 1 }] };
      },
    });
    const postgres = postgresDatabase({
      query: async (...given) => {
        asked.push(given);
        return { rows: [{ a: 2 }] };
      },
    });
    expect([await duckdb.run(statement), await postgres.run(statement)]).toEqual([[{ a: 1 }], [{ a: 2 }]]);
    expect(asked).toEqual([
      ["SELECT $1", ["CN"]],
      ["SELECT $1", ["CN"]],
    ]);
  });

  test("is asked once for a question", async () => {
    const run = async ({ sql }: SqlStatement) =>
      sql === sqlLevels(rows).statement.sql ? [level("US", "2025-11", "5")] : [];
    expect(plain(await ask({ run }, sqlLevels(rows)))).toMatchObject([{ partner: "US", value: "5" }]);
    expect(await ask({ run }, sqlLevels(sqlRollingSum(rows, 3)))).toEqual([]);
  });
});
