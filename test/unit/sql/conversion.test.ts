// Rates are found in memory, amounts are multiplied and divided in the database: both must end in the same digits.
import {
  convertSeries,
  decimal,
  type ExchangeRate,
  type ExchangeRateInput,
  exchangeRate,
  partnerFlow,
  type Series,
  series,
} from "tradefigures";
import {
  ask,
  loadFigures,
  sqlBalance,
  sqlConversion,
  sqlRows,
  sqlSchema,
  sqlYearToDate,
} from "tradefigures/sql";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";
import { databases, dialects } from "./databases.js";

const place = databases();
const header = { reporter: "CN", flow: "balance", currency: "USD" } as const;

const rate = (
  pair: string,
  text: string,
  date: ExchangeRateInput["date"],
  more: Partial<ExchangeRateInput> = {},
): ExchangeRate => {
  const [base, quote] = pair.split("/");
  return exchangeRate({ base: base!, quote: quote!, rate: decimal(text), kind: "average", date, ...more });
};

// A joint January–February, digits beyond 2^53, 30 digits, a step, a zero, a negative.
const rows: Series = [
  ...series(header, {
    "2024-01/2024-02": "123456789012345678901234567.891",
    "2024-03": "9007199254740993.007",
    "2024-04": 0,
    "2024-05": "-12.5",
    "2024-06": "111.68",
  }),
  ...series({ ...header, roundedTo: "0.5" }, { "2024-07": "3.5", "2024-08": "-3.5" }),
];
const months = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06", "2024-07"] as const;
const won = months.map((date, at) => rate("USD/KRW", `1459.${8789 + at}`, date));
const euro = months.map((date, at) => rate("EUR/USD", `1.${1234 + at}7`, date));

describe.each(dialects)("conversion in %s", (dialect) => {
  const loaded = async (records: Series = rows) => {
    const { database, schema } = await place(dialect);
    await loadFigures(database, schema, records);
    return { database, all: sqlRows(schema, { where: header }), schema };
  };

  test.each<[string, string, readonly ExchangeRate[]]>([
    ["as they stand, and their mean over a span", "KRW", won],
    ["turned round", "EUR", euro],
    ["that stand for a span themselves", "KRW", [...won, rate("USD/KRW", "1460", "2024-01/2024-02")]],
    ["of which one is missing", "KRW", won.filter(({ date }) => date !== "2024-02")],
    ["that are none", "KRW", []],
  ])("at rates %s is that of memory", async (_, to, rates) => {
    const { database, all } = await loaded();
    const found = await ask(database, sqlConversion(all, to, rates));
    expect(plain(found)).toEqual(plain(convertSeries(rows, to, rates)));
  });

  test("over a third currency is that of memory", async () => {
    const few = rows.slice(1);
    const { database, all } = await loaded(few);
    const rates = [...euro, ...months.map((date) => rate("EUR/JPY", "163.4567", date))];
    const found = await ask(database, sqlConversion(all, "JPY", rates));
    expect(plain(found)).toEqual(plain(convertSeries(few, "JPY", rates)));
  });

  test("rounds to the even one of 34 digits", async () => {
    // The mean of 2 and 2 is 2, but divided: 34 digits of a product of 36 and more.
    const exact = series(header, {
      "2024-01/2024-02": "12345678901234567890123456789012.125",
      "2024-03/2024-04": "12345678901234567890123456789012.375",
      "2024-05/2024-06": "12345678901234567890123456789012.376",
    });
    const { database, all } = await loaded(exact);
    const rates = months.map((date) => rate("USD/KRW", "2", date));
    const found = await ask(database, sqlConversion(all, "KRW", rates));
    expect(plain(found)).toEqual(plain(convertSeries(exact, "KRW", rates)));
    // 24691357802469135780246913578024.25, of which 34 digits are …24.25; 24.75; 24.752
    expect(found.map(({ value }) => value?.toFixed().slice(-5))).toEqual(["24.25", "24.75", "24.75"]);
    const tie = months.map((date) => rate("USD/KRW", "0.1", date));
    const ties = await ask(database, sqlConversion(all, "KRW", tie));
    expect(plain(ties)).toEqual(plain(convertSeries(exact, "KRW", tie)));
  });

  test("of balances and by flow takes the rates of memory", async () => {
    const { database, schema } = await place(dialect);
    const one = { reporter: "CN", partner: "DE", currency: "USD", period: "2024-03" } as const;
    const sold = partnerFlow({ ...one, flow: "exports", value: "10.125" });
    const bought = partnerFlow({ ...one, flow: "imports", value: 7 });
    await loadFigures(database, schema, [sold, bought]);
    const of = (flow: "exports" | "imports") =>
      sqlRows(schema, { where: { reporter: "CN", currency: "USD", flow } });
    const rates = (["exports", "imports"] as const).map((flow, at) =>
      rate("USD/CNY", `7.${at + 1}`, "2024-03", { kind: "customs", flow }),
    );
    const options = { kind: "customs" } as const;
    for (const [flow, row] of [
      ["exports", sold],
      ["imports", bought],
    ] as const) {
      const found = await ask(database, sqlConversion(of(flow), "CNY", rates, options));
      expect(plain(found)).toEqual(plain(convertSeries([row], "CNY", rates, options)));
    }
    const both = sqlRows(schema, { where: { reporter: "CN", currency: "USD" } });
    expect(() => sqlConversion(both, "CNY", rates, options)).toThrow(/flow of the rows must be one/);
    const general = [rate("USD/CNY", "7.1", "2024-03")];
    const found = await ask(database, sqlConversion(both, "CNY", general));
    expect(plain(found)).toEqual(
      plain([sold, bought].flatMap((row) => convertSeries([row], "CNY", general))),
    );
    const [surplus] = await ask(
      database,
      sqlConversion(sqlBalance(of("exports"), of("imports")), "CNY", general),
    );
    // (10.125 − 7) × 7.1
    expect(plain(surplus)).toMatchObject({ flow: "balance", value: "22.1875" });
  });

  test("refuses what memory refuses, where a row needs it", async () => {
    const { database, all } = await loaded(series(header, { "2024-03": 1, "2024-04": 2 }));
    const other = rate("USD/KRW", "1", "2024-06");
    expect(await ask(database, sqlConversion(all, "KRW", [...won, other]))).toHaveLength(2);
    const needed = sqlConversion(all, "KRW", [...won, rate("USD/KRW", "1", "2024-03")]);
    await expect(ask(database, needed)).rejects.toThrow(/given once/);
    const { database: second, all: toDate } = await loaded(
      series(header, { "2024-01": 1, "2024-01/2024-02": 2 }),
    );
    await expect(ask(second, sqlConversion(toDate, "KRW", won))).rejects.toThrow(
      /a conversion by period must be made of single periods/,
    );
  });

  test("refuses by name a mean of more months, and rates of more digits", async () => {
    const year = series(header, { "2023-12/2024-12": 1 });
    const { database, all } = await loaded(year);
    const rates = Array.from({ length: 13 }, (_, at) =>
      rate("USD/KRW", "2", at === 0 ? "2023-12" : (`2024-${String(at).padStart(2, "0")}` as "2024-01")),
    );
    await expect(ask(database, sqlConversion(all, "KRW", rates))).rejects.toThrow(
      /rate of 2023-12\/2024-12 must be of 35 digits and a mean of 12 months at most/,
    );
    const long = [rate("USD/KRW", `1.${"3".repeat(36)}`, "2023-12/2024-12")];
    await expect(ask(database, sqlConversion(all, "KRW", long))).rejects.toThrow(/of 35 digits/);
  });

  test("of products of which one may hold another is refused", async () => {
    const { database, schema } = await place(dialect);
    const one = { ...header, flow: "exports", partner: "DE", period: "2024-03", value: 1 } as const;
    await loadFigures(
      database,
      schema,
      ["84", "8471"].map((product) => partnerFlow({ ...one, product })),
    );
    const totals = sqlRows(schema, { where: { currency: "USD" }, product: "all" });
    await expect(ask(database, sqlConversion(totals, "KRW", won))).rejects.toThrow(/codes of one length/);
  });

  test("to the currency of the rows gives the rows", async () => {
    const { database, all } = await loaded();
    expect(plain(await ask(database, sqlConversion(all, "USD", [])))).toEqual(plain(rows));
  });
});

test("rows of several currencies and sums over months are refused", () => {
  const schema = sqlSchema({ dialect: "duckdb" });
  expect(() => sqlConversion(sqlRows(schema), "KRW", won)).toThrow(/currency of the rows must be one/);
  const toDate = sqlYearToDate(sqlRows(schema, { where: header }));
  expect(() => sqlConversion(toDate, "KRW", won)).toThrow(/single figures or their sums/);
  expect(() =>
    sqlConversion(sqlRows(schema, { where: header }), "KRW", won, { kind: "spot" as "end" }),
  ).toThrow(/kind must be/);
});
