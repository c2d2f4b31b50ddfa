import { findExchangeRate } from "tradefigures";
import { euroReferenceRates } from "tradefigures/samples";
import { exchangeRatesFromCsv } from "tradefigures/tables";
import { describe, expect, test } from "vitest";
import { plain } from "../../plain.js";

const problemsOf = (text: string, options = {}) =>
  exchangeRatesFromCsv(text, options).problems.map(
    ({ line, column, rule, value }) => `${line} ${column}: ${rule}, got ${value}`,
  );

describe("a file of exchange rates", () => {
  test("gives one rate a row, with the kind that its date has where none is said", () => {
    const { rates, rowCount, problems } = exchangeRatesFromCsv(
      "\uFEFFRate;DATE;base;quote;kind;flow;source\n" +
        "1459.8789;Nov-25;USD;KRW;;;Federal Reserve H.10\n" +
        "7.0719;2025-12-08;USD;CNY;;;\n" +
        "7.1;2025-12;USD;CNY;customs;imports;\n",
      { source: "our table" },
    );
    expect([rowCount, problems]).toEqual([3, []]);
    expect(plain(rates)).toEqual([
      {
        base: "USD",
        quote: "KRW",
        rate: "1459.8789",
        kind: "average",
        date: "2025-11",
        source: "Federal Reserve H.10",
      },
      { base: "USD", quote: "CNY", rate: "7.0719", kind: "spot", date: "2025-12-08", source: "our table" },
      {
        base: "USD",
        quote: "CNY",
        rate: "7.1",
        kind: "customs",
        date: "2025-12",
        flow: "imports",
        source: "our table",
      },
    ]);
  });

  test("takes a column for each currency, as the European Central Bank writes it", () => {
    // The form of eurofxref-hist.csv, which ends its lines with a comma; figures of the samples.
    const { rates, problems } = exchangeRatesFromCsv(
      "Date,USD,CNY,BGN,\n2025-12-08,1.1655,8.2378,N/A,\n2025-10-30,,,,\n",
      { base: "EUR", source: "ECB" },
    );
    expect(problems).toEqual([]);
    expect(rates.map(({ quote, date, rate }) => `${quote} ${date} ${rate}`)).toEqual([
      "USD 2025-12-08 1.1655",
      "CNY 2025-12-08 8.2378",
    ]);
    for (const quote of ["USD", "CNY"] as const) {
      const query = { base: "EUR", quote, kind: "spot", date: "2025-12-08" } as const;
      expect(findExchangeRate(rates, query).rate.toString()).toBe(
        findExchangeRate(euroReferenceRates, query).rate.toString(),
      );
    }
  });

  test("tells every problem with its line and column, and leaves out these rows alone", () => {
    const file = exchangeRatesFromCsv(
      "date,rate,kind\n2025-11,0,\n2025-13,7,\n2025-11-08,7,average\n2025-11,7,spot\n2025-10,7,\n2025-10,7.1,\n2025-09,x,noon\n",
      { base: "USD", quote: "CNY" },
    );
    expect(file.rates.map(({ date }) => date)).toEqual(["2025-10"]);
    expect(file.rowCount).toBe(7);
    expect(file.problems.map(({ line, column, value }) => `${line} ${column}: ${value}`)).toEqual([
      "2 rate: 0",
      "3 date: 2025-13",
      "4 date: 2025-11-08",
      "5 date: 2025-11",
      "7 rate: 7.1",
      "8 kind: noon",
      "8 rate: x",
    ]);
    expect(file.problems[4]!.rule).toBe("once for a date and a kind (line 6 has it)");
  });

  test("says of each problem the rule that was broken", () => {
    const rows = [
      "2025-11-31,USD,CNY,7,spot,exports",
      "2025-11-30,usd,CNY,-7,day,export",
      "2025-11-30,USD,yuan,7,average,",
      "2025-11,USD,CNY,7,spot,imports",
    ];
    expect(problemsOf(` date, base, quote, rate, kind, flow\n${rows.join("\n")}\n`)).toEqual([
      "2 date: a day (2025-12-08) or a period (2025-11, Nov-25, 2025-Q4), got 2025-11-31",
      "3 base: a code of ISO 4217 in capital letters, got usd",
      "3 flow: exports or imports, got export",
      "3 kind: spot or average or end or customs, got day",
      '3 rate: a plain number above zero, such as "7.0719", got -7',
      "4 quote: a code of ISO 4217 in capital letters, got yuan",
      "4 date: a period, as an average has, got 2025-11-30",
      "5 date: a day, as a spot rate has, got 2025-11",
    ]);
  });

  test("has rates of exports and of imports", () => {
    const { rates } = exchangeRatesFromCsv("date,rate,flow\n2025-12,7.1,exports\n2025-12,7.2,imports\n", {
      base: "USD",
      quote: "CNY",
      kind: "customs",
    });
    expect(rates.map(({ flow, rate }) => `${flow} ${rate}`)).toEqual(["exports 7.1", "imports 7.2"]);
  });

  test.each([
    [
      "date,price\n",
      {},
      [
        "1 2: one of date, base, quote, rate, kind, flow, source, got price",
        "1 null: a heading with the columns date and rate, or date and the codes of currencies, got date, price",
      ],
    ],
    [
      "date,rate\n2025-11,7\n",
      { base: "USD" } as const,
      ["1 null: a heading with the column quote where no option says it, got date, rate"],
    ],
    [
      "Date,USD\n2025-11,7\n",
      {},
      ["1 null: a heading with the column base where no option says it, got Date, USD"],
    ],
    [
      "Date,USD,EUR\n2025-11,7,1\n",
      { base: "EUR" } as const,
      ["2 EUR: of another currency than base, got EUR"],
    ],
    [
      "Date,USD,USD\n2025-11,7,7\n",
      { base: "EUR" } as const,
      [
        "1 3: the only column of its name, got USD",
        "2 USD: once for a date and a kind (line 2 has it), got 7",
      ],
    ],
    ["", {}, ["1 null: a heading with the columns date and rate, or date and the codes of currencies, got "]],
  ])("refuses %j", (text, options, problems) => {
    expect(problemsOf(text, options)).toEqual(problems);
    expect(exchangeRatesFromCsv(text, options).rates).toEqual([]);
  });

  test("names its options where one is not known", () => {
    expect(() => exchangeRatesFromCsv("date,rate\n", { currency: "USD" } as never)).toThrow(
      'the options of a file of exchange rates has the fields base, quote, kind, source, got "currency"',
    );
  });

  test.each([
    [{ base: "dollar" }, "UNKNOWN_CURRENCY", "base"],
    [{ quote: "X" }, "UNKNOWN_CURRENCY", "quote"],
    [{ kind: "noon" }, "INVALID_FIELD", "kind"],
    [{ source: " " }, "INVALID_FIELD", "source"],
    [{ currency: "USD" }, "UNKNOWN_FIELD", "currency"],
  ])("refuses the option %j", (options, code, field) => {
    expect(() => exchangeRatesFromCsv("date,rate\n", options as never)).toThrow(
      expect.objectContaining({ code, details: expect.objectContaining({ field }) }),
    );
  });
});
