import {
  aggregate,
  at,
  type ByPeriod,
  completeSeries,
  convertSeries,
  crossings,
  decumulate,
  type ExchangeRate,
  exchangeRate,
  firstCrossing,
  growthInCurrency,
  growthRate,
  type Month,
  monthsAtPresentPace,
  requiredGrowth,
  rollingSum,
  type Series,
  series,
  threeMonthsYearOnYear,
  totalOf,
  yearOnYear,
  yearToDate,
} from "tradefigures";
import { growthChart } from "tradefigures/charts";
import { describe, expect, test } from "vitest";
import { incomplete } from "../../../src/records/complete-series.js";
import { refusal } from "../refusal.js";

const exported = (values: ByPeriod): Series =>
  series({ reporter: "CN", flow: "exports", currency: "USD" }, values);
const won = (date: Month): ExchangeRate =>
  exchangeRate({ base: "USD", quote: "KRW", kind: "average", date, rate: 1400 });
const withGap = yearToDate(exported({ "2025-01": 1, "2025-02": 2, "2025-04": 4 }));
const withoutRate = convertSeries(exported({ "2025-01": 1, "2025-02": 2, "2025-03": 3 }), "KRW", [
  won("2025-01"),
  won("2025-03"),
]);

describe("completeSeries", () => {
  test("gives rows with a value each as they are, in order of time", () => {
    const rows = exported({ "2025-01": 1, "2025-02": 2 });
    expect(completeSeries(rows.toReversed())).toEqual(rows);
    expect(completeSeries([])).toEqual([]);
  });

  test("names the months that are missing", () => {
    expect(() => completeSeries(withGap)).toThrow(
      refusal("INCOMPLETE_SPAN", "2025-01/2025-04 must be covered month by month, got missing 2025-03", {
        period: "2025-01/2025-04",
        missing: ["2025-03"],
        straddling: [],
      }),
    );
  });

  test("names the rate that is missing", () => {
    expect(() => completeSeries(withoutRate)).toThrow(
      refusal(
        "MISSING_EXCHANGE_RATE",
        "an exchange rate must be given for USD/KRW (average, 2025-02, exports), got 2 of 3 rows converted",
        { base: "USD", quote: "KRW", kind: "average", date: "2025-02", flow: "exports" },
      ),
    );
  });
});

describe("rows without a value", () => {
  test("have no growth, and say why; growth over them has no base", () => {
    const rows = [
      ...withGap,
      ...yearToDate(exported({ "2026-01": 2, "2026-02": 4, "2026-03": 3, "2026-04": 3 })),
    ];
    const growths = yearOnYear(rows);
    expect(at(growths, "2025-01/2025-04")).toMatchObject({
      value: null,
      base: null,
      change: null,
      rate: null,
      absent: "missing-months",
      bounds: null,
    });
    expect(String(at(growths, "2026-01/2026-02").rate)).toBe("1");
    expect(at(growths, "2026-01/2026-04").absent).toBe("missing-base");
    expect(yearOnYear(withoutRate)[1]?.absent).toBe("missing-exchange-rate");
    const base = rollingSum(exported({ "2024-01": 1, "2024-02": 1, "2024-04": 1 }), 2);
    expect(yearOnYear(exported({ "2025-03/2025-04": 1 }), { base })[0]?.absent).toBe("missing-base");
  });

  test("leave the growth of three months, and growth in another currency, where they can be said", () => {
    const rows = exported({ "2025-01": 1, "2025-02": 2, "2025-03": 3, "2025-05": 5 });
    const base = exported({ "2024-01": 1, "2024-02": 1, "2024-03": 1 });
    expect(threeMonthsYearOnYear(rows, { base }).map(({ rate, absent }) => absent ?? String(rate))).toEqual([
      "1",
      "missing-months",
    ]);
    const inWon = growthInCurrency(exported({ "2024-01": 1, "2025-01": 2, "2025-02": 3 }), "KRW", [
      won("2024-01"),
      won("2025-01"),
    ]);
    expect(inWon.map(({ growth }) => growth.absent ?? String(growth.rate))).toEqual([
      "missing-base",
      "1",
      "missing-exchange-rate",
    ]);
    expect(inWon[2]?.currencyEffect).toBeNull();
  });

  test("are drawn as gaps with their reason", () => {
    const months = Object.fromEntries(
      ["01", "02", "04"].flatMap((month) => [
        [`2024-${month}`, 1],
        [`2025-${month}`, 2],
      ]),
    );
    const chart = growthChart(yearOnYear(yearToDate(exported(months))));
    expect(JSON.stringify(chart)).toContain("months are missing");
  });

  test("are gaps to crossings, to decumulate and to aggregate", () => {
    expect(firstCrossing(withGap, 2)?.period).toBe("2025-01/2025-02");
    expect(crossings(withGap, 2).map(({ period }) => period)).toEqual(["2025-01/2025-02"]);
    expect(String(monthsAtPresentPace(withGap, 5).months)).toBe("1");
    expect(decumulate(withGap).map(({ period }) => period)).toEqual(["2025-01", "2025-02"]);
    expect(aggregate(withoutRate, "quarter", { incomplete: "report" }).incomplete[0]?.missing).toEqual([
      "2025-02",
    ]);
  });

  test("may be a growth rate as published", () => {
    const header = {
      reporter: "CN",
      flow: "exports",
      period: "2025-01",
      comparison: "year-on-year",
    } as const;
    expect(growthRate({ ...header, rate: null, absent: "missing-months" }).absent).toBe("missing-months");
  });

  test("are refused by name where all values are needed, in plain JavaScript too", () => {
    const refused = expect.objectContaining({
      code: "INCOMPLETE_SPAN",
      message: 'a series must be complete, as completeSeries(rows) makes it, got "2025-02 without a value"',
    });
    // @ts-expect-error rows without a value are no series
    expect(() => totalOf(withoutRate)).toThrow(refused);
    expect(() => requiredGrowth(exported({ "2025-01": 1 }), 2025, 0, { base: withGap })).toThrow(
      expect.objectContaining({ code: "INCOMPLETE_SPAN" }),
    );
  });
});

describe("incomplete", () => {
  test.each([
    [{ "2025-01": 1 }, "missing 2025-02, 2025-03", ["2025-02", "2025-03"], []],
    [
      { "2024-12/2025-01": 1, "2025-02/2025-03": 1 },
      "2024-12/2025-01 partly outside",
      [],
      ["2024-12/2025-01"],
    ],
    [
      { "2024-12/2025-01": 1, "2025-02": 1 },
      "missing 2025-03 and 2024-12/2025-01 partly outside",
      ["2025-03"],
      ["2024-12/2025-01"],
    ],
  ])("of %o says what is missing or lies partly outside", (values, got, missing, straddling) => {
    expect(() => incomplete(exported(values), "2025-01/2025-03")).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INCOMPLETE_SPAN",
        message: `2025-01/2025-03 must be covered month by month, got ${got}`,
        details: { period: "2025-01/2025-03", missing, straddling },
      }),
    );
  });
});
