import {
  type AbsentRow,
  type ByPeriod,
  type ConvertOptions,
  completeSeries,
  convertAtOneRate,
  convertMonth,
  convertSeries,
  type ExchangeRateInput,
  exchangeRate,
  type ObservationInput,
  observation,
  type PartialSeries,
  printed,
  type Series,
  series,
  tradeMonth,
  yearToDate,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";
import { refusal } from "../refusal.js";

const surplus = (values: ByPeriod): Series =>
  series({ reporter: "CN", flow: "balance", currency: "USD" }, values);
const without = (row: PartialSeries[number] | undefined) => row as AbsentRow;
const row = (input: Partial<ObservationInput>) =>
  observation({ reporter: "CN", flow: "exports", currency: "USD", period: "2025-11", value: 100, ...input });
const rate = (input: Partial<ExchangeRateInput>) =>
  exchangeRate({ base: "USD", quote: "CNY", rate: 7, kind: "average", date: "2025-11", ...input });
const texts = (rows: PartialSeries) => rows.map(({ value }) => value?.toFixed() ?? null);
describe("convertSeries", () => {
  test("converts each row at the rate of its own period, in order of time", () => {
    const rates = [rate({ rate: "7.1069" }), rate({ rate: "7.12", date: "2025-10" })];
    const rows = [row({}), row({ period: "2025-10", value: 50 })];
    const converted = convertSeries(rows, "CNY", rates);
    expect(plain(converted)).toEqual([
      {
        reporter: "CN",
        flow: "exports",
        period: "2025-10",
        currency: "CNY",
        value: "356",
        convertedAt: { base: "USD", quote: "CNY", rate: "7.12", kind: "average", date: "2025-10" },
      },
      {
        reporter: "CN",
        flow: "exports",
        period: "2025-11",
        currency: "CNY",
        value: "710.69",
        convertedAt: { base: "USD", quote: "CNY", rate: "7.1069", kind: "average", date: "2025-11" },
      },
    ]);
    expect(converted.every(Object.isFrozen)).toBe(true);
    expect(rows.map(({ period }) => period)).toEqual(["2025-11", "2025-10"]);
  });

  test("keeps subject and provenance, a text that it was taken from too", () => {
    const input = {
      partner: "US",
      adjustment: "none",
      valuation: "FOB",
      published: "2025-12-08",
      readOn: "2025-12-09",
      source: "GACC",
      derivedFrom: "article",
    } as const;
    expect(convertSeries([row(input)], "CNY", [rate({})])[0]).toMatchObject(input);
  });

  test("converts what rounding leaves, each end as it is", () => {
    const closed = (value: ObservationInput["value"], bounds?: ObservationInput["bounds"]) =>
      plain(convertSeries([row({ flow: "balance", value, bounds })], "CNY", [rate({})])[0]?.bounds);
    expect(closed(printed("2"))).toEqual({ low: "10.5", high: "17.5", closed: "low" });
    expect(closed(printed("-2"))).toEqual({ low: "-17.5", high: "-10.5", closed: "high" });
    expect(closed(printed("0"))).toEqual({ low: "-3.5", high: "3.5", closed: "neither" });
    expect(closed(2, { low: 1, high: 3 })).toEqual({ low: "7", high: "21", closed: "both" });
    expect(closed(printed("over 2"))).toEqual({ low: "14", high: null, closed: "neither" });
    expect(closed(2, { low: null, high: 3 })).toEqual({ low: null, high: "21", closed: "high" });
    expect(convertSeries([row({})], "CNY", [rate({})])[0]).not.toHaveProperty("bounds");
  });

  test("converts a span at the day-weighted mean of the averages of its months", () => {
    // By hand: (31 · 7 + 28 · 8)/59 = 441/59 of 59 million.
    const rates = [rate({ date: "2025-01" }), rate({ date: "2025-02", rate: 8 })];
    const [converted] = convertSeries([row({ period: "2025-01/2025-02", value: 59e6 })], "CNY", rates);
    expect(converted?.value?.toFixed(20)).toBe(`441000000.${"0".repeat(20)}`);
    expect(converted?.convertedAt?.path).toEqual(rates);
    // Python, fractions: 441/59 = 7.47457627118644067796610169491525423…
    expect(converted?.convertedAt?.rate.toFixed()).toBe("7.474576271186440677966101694915254");
  });

  test("takes the average of a span where it is given", () => {
    const rates = [rate({ date: "2025-01/2025-02", rate: "7.5" }), rate({ date: "2025-01" })];
    expect(texts(convertSeries([row({ period: "2025-01/2025-02" })], "CNY", rates))).toEqual(["750"]);
  });

  test("finds the inverse and the cross, and divides once", () => {
    const inverse = convertSeries([row({ currency: "CNY", value: 21 })], "USD", [rate({})])[0];
    expect(inverse?.value?.toFixed()).toBe("3");
    expect(inverse?.convertedAt).toMatchObject({ base: "CNY", quote: "USD", approximate: true });
    const crossed = convertSeries([row({ value: 3 })], "CNY", [
      rate({ base: "EUR", quote: "USD", rate: "1.5" }),
      rate({ base: "EUR", quote: "CNY", rate: "8.25" }),
    ])[0];
    expect(crossed?.value?.toFixed()).toBe("16.5");
    expect(crossed?.convertedAt?.path).toHaveLength(2);
  });

  test("takes end rates and customs rates where they are asked for", () => {
    const rates = [rate({}), rate({ kind: "end", rate: 8 }), rate({ kind: "customs", rate: 9 })];
    const values = (["average", "end", "customs"] as const).map((kind) =>
      texts(convertSeries([row({})], "CNY", rates, { kind })),
    );
    expect(values).toEqual([["700"], ["800"], ["900"]]);
    expect(texts(convertSeries([row({})], "CNY", rates, { kind: undefined }))).toEqual(["700"]);
  });

  test("takes the customs rate of the flow of the row", () => {
    const rates = [
      rate({ kind: "customs", flow: "exports", rate: "7.1005" }),
      rate({ kind: "customs", flow: "imports", rate: "7.1023" }),
    ];
    const convert = (flow: ObservationInput["flow"]) =>
      texts(convertSeries([row({ flow })], "CNY", rates, { kind: "customs" }));
    expect([convert("exports"), convert("imports")]).toEqual([["710.05"], ["710.23"]]);
    for (const flow of ["balance", "total"] as const) expect(convert(flow)).toEqual([null]);
  });

  test("gives rows that are in that currency already as they are, without a rate", () => {
    const rows = [row({ currency: "CNY" })];
    expect(convertSeries(rows, "CNY", [])[0]).toBe(rows[0]);
    expect(convertSeries([], "CNY", [])).toEqual([]);
  });

  test("has no value where a rate is missing, and names the rates to look for", () => {
    const rows = surplus({ "2025-10": 1, "2025-11": 2, "2025-12": 3 });
    const converted = convertSeries(rows, "CNY", [rate({}), rate({ base: "EUR", date: "2025-12" })]);
    expect(texts(converted)).toEqual([null, "14", null]);
    expect(plain(converted[0])).toEqual({
      reporter: "CN",
      flow: "balance",
      period: "2025-10",
      currency: "CNY",
      value: null,
      absent: "missing-exchange-rate",
      missing: [{ base: "USD", quote: "CNY", kind: "average", date: "2025-10" }],
    });
    expect(converted.every(Object.isFrozen)).toBe(true);
    expect(Object.isFrozen(without(converted[0]).missing)).toBe(true);
    const ofExports = convertSeries([row({})], "KRW", []);
    expect(without(ofExports[0]).missing[0]).toMatchObject({ quote: "KRW", flow: "exports" });
  });

  test("names of a span each month without an average; of another kind the span itself", () => {
    const span = surplus({ "2025-01/2025-03": 1 });
    const dates = (kind: "average" | "end") =>
      convertSeries(span, "CNY", [rate({ date: "2025-01" })], { kind }).map((row) =>
        without(row).missing.map((query) => (typeof query === "string" ? query : query.date)),
      );
    expect(dates("average")).toEqual([["2025-02", "2025-03"]]);
    expect(dates("end")).toEqual([["2025-01/2025-03"]]);
  });

  test("keeps a row without a value as it is", () => {
    const [, first] = convertSeries(surplus({ "2025-10": 1, "2025-11": 2 }), "CNY", [
      rate({ date: "2025-10" }),
    ]);
    const [again] = convertSeries([first!], "EUR", []);
    expect(again).toEqual({ ...first, currency: "EUR" });
  });

  test.each([
    ["year-to-date", { "2025-01": 1, "2025-01/2025-02": 2 }],
    ["rolling", { "2025-01/2025-02": 1, "2025-02/2025-03": 2 }],
  ] as const)("refuses rows that are cumulated: %s", (shape, values) => {
    expect(() => convertSeries(surplus(values), "CNY", [rate({})])).toThrow(
      refusal(
        "OVERLAPPING_PERIODS",
        `a conversion by period must be made of single periods, got "${shape} rows"`,
        { field: "a conversion by period", value: `${shape} rows` },
      ),
    );
  });

  test("refuses a currency that is none, and a spot rate for a month", () => {
    expect(() => convertSeries([], "cny", [])).toThrow(
      refusal("UNKNOWN_CURRENCY", expect.stringMatching(/^to must be .* got "cny"$/), {
        field: "to",
        value: "cny",
      }),
    );
    const spot = { kind: "spot" } as unknown as ConvertOptions;
    expect(() => convertSeries([], "CNY", [], spot)).toThrow(
      refusal("INVALID_FIELD", 'kind must be average or end or customs, got "spot"', {
        field: "kind",
        value: "spot",
      }),
    );
  });

  test("refuses what is no series", () => {
    expect(() => convertSeries([row({}), row({})], "CNY", [])).toThrow(
      expect.objectContaining({ code: "DUPLICATE_PERIOD" }),
    );
    expect(() => convertSeries([row({}), row({ period: "2025-10", currency: "EUR" })], "CNY", [])).toThrow(
      expect.objectContaining({ code: "MIXED_CURRENCIES" }),
    );
  });
});

describe("convertAtOneRate", () => {
  test("converts rows of any periods, years to date too, at the one rate", () => {
    const toDate = completeSeries(yearToDate(surplus({ "2025-01": 1, "2025-02": 2 })));
    const converted = convertAtOneRate(toDate, "CNY", rate({}));
    expect(converted.map(({ period, value }) => [period, value.toFixed()])).toEqual([
      ["2025-01", "7"],
      ["2025-01/2025-02", "21"],
    ]);
    expect(converted.every(({ convertedAt }) => convertedAt?.date === "2025-11")).toBe(true);
  });

  test("takes the rate either way round", () => {
    expect(texts(convertAtOneRate([row({ currency: "CNY", value: 21 })], "USD", rate({})))).toEqual(["3"]);
  });

  test("refuses a rate between other currencies", () => {
    expect(() => convertAtOneRate([row({})], "KRW", rate({}))).toThrow(
      refusal("MIXED_CURRENCIES", 'the rate must be between USD and KRW, got "USD/CNY"', {
        field: "the rate",
        value: "USD/CNY",
      }),
    );
  });

  test("refuses a currency that is none, and what is no series", () => {
    expect(() => convertAtOneRate([], "", rate({}))).toThrow(
      expect.objectContaining({ code: "UNKNOWN_CURRENCY", details: { field: "to", value: "" } }),
    );
    expect(() => convertAtOneRate([row({}), row({})], "CNY", rate({}))).toThrow(
      expect.objectContaining({ code: "DUPLICATE_PERIOD" }),
    );
  });
});

describe("convertMonth", () => {
  const november = tradeMonth({
    reporter: "CN",
    period: "2025-11",
    currency: "USD",
    exports: printed("330.35 billion"),
    imports: printed("218.67 billion"),
    balance: printed("111.68 billion"),
    published: "2025-12-08",
  });

  test("converts the three figures of a month", () => {
    const converted = convertMonth(november, "CNY", [rate({ rate: "7.1069" })]);
    // By hand: 330.35 · 7.1069, 218.67 · 7.1069, 111.68 · 7.1069.
    expect(converted.period).toBe("2025-11");
    expect(texts([converted.exports, converted.imports, converted.balance])).toEqual([
      "2347764415000",
      "1554065823000",
      "793698592000",
    ]);
    expect(converted.balance).toMatchObject({ flow: "balance", currency: "CNY", published: "2025-12-08" });
    // By hand: 111.675 and 111.685 billion · 7.1069.
    expect(plain(converted.balance.bounds)).toEqual({
      low: "793663057500",
      high: "793734126500",
      closed: "low",
    });
    expect(Object.isFrozen(converted)).toBe(true);
  });

  test("refuses a balance where exports and imports have rates of their own", () => {
    const rates = (["exports", "imports"] as const).map((flow) => rate({ kind: "customs", flow }));
    expect(() => convertMonth(november, "CNY", rates, { kind: "customs" })).toThrow(
      refusal("MISSING_EXCHANGE_RATE", expect.stringContaining("USD/CNY (customs, 2025-11)"), {
        base: "USD",
        quote: "CNY",
        kind: "customs",
        date: "2025-11",
      }),
    );
  });
});
