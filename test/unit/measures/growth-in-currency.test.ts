import {
  type ByPeriod,
  convertedTotal,
  type ExchangeRateInput,
  exchangeRate,
  growthInCurrency,
  printed,
  type Series,
  series,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

const header = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const exported = (values: ByPeriod): Series => series(header, values);
const yuan = (date: ExchangeRateInput["date"], rate: `${number}`, input: Partial<ExchangeRateInput> = {}) =>
  exchangeRate({ base: "USD", quote: "CNY", kind: "average", date, rate, ...input } as ExchangeRateInput);
const rates = [yuan("2024-11", "8"), yuan("2025-11", "6")];
describe("growthInCurrency", () => {
  test("splits growth in another currency into trade and exchange rate", () => {
    // By hand: 150/100 in dollars, 900/800 in yuan, 6/8 in the rate.
    const [, november] = growthInCurrency(exported({ "2024-11": 100, "2025-11": 150 }), "CNY", rates);
    expect(november).toMatchObject({ period: "2025-11" });
    expect(november?.growth).toMatchObject({ currency: "CNY", comparison: "year-on-year" });
    expect(november?.trade.currency).toBe("USD");
    expect([november?.growth.rate, november?.trade.rate, november?.currencyEffect].map(String)).toEqual([
      "0.125",
      "0.5",
      "-0.25",
    ]);
    expect(String(november?.growth.base)).toBe("800");
    expect(Object.isFrozen(november)).toBe(true);
  });

  test("takes the year before from another vintage, at the rates of its own periods", () => {
    const base = exported({ "2024-11": 100 });
    const [november] = growthInCurrency(exported({ "2025-11": 150 }), "CNY", rates, { base });
    expect(String(november?.currencyEffect)).toBe("-0.25");
  });

  test("goes by customs rates where they are asked for, those of the flow", () => {
    const customs = rates.map(({ date, rate }) =>
      yuan(date, `${rate.plus(date === "2024-11" ? 2 : 9)}` as `${number}`, {
        kind: "customs",
        flow: "exports",
      }),
    );
    const rows = exported({ "2024-11": 100, "2025-11": 100 });
    const [, november] = growthInCurrency(rows, "CNY", [...rates, ...customs], { kind: "customs" });
    expect(String(november?.currencyEffect)).toBe("0.5");
  });

  test("has no effect to show where only the converted balance has growth", () => {
    // By hand: −10 + 9 = −1 in dollars a year earlier, −10 · 1 + 9 · 2 = 8 in yuan; 5 now, 5 · 1 in yuan, 5/8 − 1.
    const balances = series(
      { ...header, flow: "balance" },
      { "2024-01": -10, "2024-02": 9, "2025-01/2025-02": 5 },
    );
    const found = growthInCurrency(balances, "CNY", [
      yuan("2024-01", "1"),
      yuan("2024-02", "2"),
      yuan("2025-01/2025-02", "1"),
    ]).at(-1);
    expect(String(found?.growth.rate)).toBe("-0.375");
    expect([found?.trade.absent, found?.currencyEffect]).toEqual(["sign-change", null]);
  });

  test("has no effect to show where there is no growth, or where all trade was lost", () => {
    const rows = exported({ "2024-11": 100, "2025-11": 0 });
    const found = growthInCurrency(rows, "CNY", rates);
    expect(found.map(({ growth, currencyEffect }) => [growth.absent, currencyEffect])).toEqual([
      ["missing-base", null],
      [null, null],
    ]);
    expect(String(found[1]?.growth.rate)).toBe("-1");
    expect(growthInCurrency([], "CNY", rates)).toEqual([]);
  });

  test("is growth as it is in the currency of the series", () => {
    const [, november] = growthInCurrency(exported({ "2024-11": 100, "2025-11": 150 }), "USD", []);
    expect([november?.growth.rate, november?.currencyEffect].map(String)).toEqual(["0.5", "0"]);
  });

  test("has no growth where a rate is missing, and its split neither", () => {
    const rows = exported({ "2024-11": 100, "2025-11": 150 });
    const [, november] = growthInCurrency(rows, "CNY", rates.slice(1));
    expect(november?.growth).toMatchObject({ rate: null, absent: "missing-base" });
    const [, base] = growthInCurrency(rows, "CNY", rates.slice(0, 1));
    expect(base?.growth).toMatchObject({ rate: null, absent: "missing-exchange-rate" });
    expect([november?.currencyEffect, base?.currencyEffect]).toEqual([null, null]);
  });

  test("refuses sums, and a base of another subject", () => {
    const rows = exported({ "2024-11": 100, "2025-11": 150 });
    const sums = exported({ "2025-01/2025-02": 1, "2025-01/2025-03": 1 });
    expect(() => growthInCurrency(sums, "CNY", rates)).toThrow(
      expect.objectContaining({ code: "OVERLAPPING_PERIODS" }),
    );
    const base = series({ ...header, flow: "imports" }, { "2024-11": 100 });
    expect(() => growthInCurrency(rows, "CNY", rates, { base })).toThrow(
      refusal("MIXED_SUBJECTS", "records must have one flow, got exports and imports", {
        ...{ field: "flow", values: ["exports", "imports"] },
      }),
    );
  });
});

describe("convertedTotal", () => {
  const won = (date: ExchangeRateInput["date"], rate: `${number}`) => yuan(date, rate, { quote: "KRW" });
  const [october, november] = [won("2025-10", "1423.0795"), won("2025-11", "1459.8789")];
  const surplus = series(
    { ...header, flow: "balance" },
    { "2025-10": printed("90.07 billion"), "2025-11": printed("111.68 billion") },
  );

  test("sets months at their own rates against all at one rate", () => {
    // By hand: the months differ by 90.07 · (1459.8789 − 1423.0795) = 3,314.521958 billion won.
    const total = convertedTotal(surplus, "KRW", [october, november], november);
    expect(total.period).toBe("2025-10/2025-11");
    expect([total.byPeriod.value, total.atOneRate.value, total.difference].map(String)).toEqual([
      "291216046117000",
      "294530568075000",
      "3314521958000",
    ]);
    expect([total.byPeriod.currency, total.atOneRate.currency]).toEqual(["KRW", "KRW"]);
    expect(Object.isFrozen(total)).toBe(true);
  });

  test("goes by the kind of rate that is asked for", () => {
    const customs = yuan("2025-11", "7", { kind: "customs" });
    const rows = exported({ "2025-11": 10 });
    const total = convertedTotal(rows, "CNY", [...rates, customs], yuan("2025-11", "6"), { kind: "customs" });
    expect(String(total.difference)).toBe("-10");
  });

  test("refuses gaps, no rows, and a rate between other currencies", () => {
    const gap = exported({ "2025-09": 1, "2025-11": 1 });
    expect(() => convertedTotal(gap, "CNY", [...rates, yuan("2025-09", "7")], rates[1]!)).toThrow(
      refusal("INCOMPLETE_SPAN", "2025-09/2025-11 must be covered month by month, got missing 2025-10", {
        ...{ period: "2025-09/2025-11", missing: ["2025-10"], straddling: [] },
      }),
    );
    expect(() => convertedTotal([], "CNY", rates, rates[0]!)).toThrow(
      refusal("MISSING_PERIOD", "a total must have at least one row, got none", {}),
    );
    expect(() => convertedTotal(surplus, "KRW", [october, november], rates[1]!)).toThrow(
      refusal("MIXED_CURRENCIES", 'the rate must be between USD and KRW, got "USD/CNY"', {
        ...{ field: "the rate", value: "USD/CNY" },
      }),
    );
  });
});
