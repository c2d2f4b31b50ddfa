import {
  balanceChange,
  balanceOverGdp,
  coverRatio,
  money,
  narrowMonth,
  normalisedBalance,
  printed,
  type TradeMonthInput,
  totalTrade,
  tradeBalance,
  tradeMonth,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";

const month = (input: Partial<TradeMonthInput>) =>
  tradeMonth({ reporter: "CN", period: "2025-11", currency: "USD", exports: 3, imports: 2, ...input });
const october = month({
  period: "2025-10",
  exports: printed("305.35 billion"),
  imports: printed("215.28 billion"),
  balance: printed("90.07 billion"),
});
const november = month({
  exports: printed("330.35 billion"),
  imports: printed("218.67 billion"),
  balance: printed("111.68 billion"),
});
describe("tradeBalance", () => {
  test("is exports minus imports", () => {
    expect(String(tradeBalance(month({})))).toBe("1");
    expect(String(tradeBalance(month({ exports: 2, imports: 3 })))).toBe("-1");
  });

  test("is the balance that was printed apart", () => {
    // May 2025: 316.1 − 212.88 is 103.22, the exports are known to one decimal only.
    const may = month({ exports: printed("316.1"), imports: printed("212.88"), balance: printed("103.25") });
    expect(String(tradeBalance(may))).toBe("103.25");
  });
});

describe("totalTrade", () => {
  test("is exports plus imports", () => {
    expect(String(totalTrade(november))).toBe("549020000000");
  });
});

describe("coverRatio", () => {
  test("is exports over imports", () => {
    expect(String(coverRatio(month({})))).toBe("1.5");
    expect(String(coverRatio(month({ exports: 1, imports: 3 })))).toBe(`0.${"3".repeat(34)}`);
    expect(String(coverRatio(month({ exports: 0 })))).toBe("0");
  });

  test("is null where there are no imports", () => {
    expect(coverRatio(month({ imports: 0 }))).toBeNull();
  });
});

describe("normalisedBalance", () => {
  test.each([
    [3, 1, "0.5"],
    [1, 3, "-0.5"],
    [1, 0, "1"],
    [0, 1, "-1"],
    [2, 2, "0"],
  ])("of exports %s and imports %s is %s", (exported, imported, result) => {
    expect(String(normalisedBalance(month({ exports: exported, imports: imported })))).toBe(result);
  });

  test("is null where there is no trade", () => {
    expect(normalisedBalance(month({ exports: 0, imports: 0 }))).toBeNull();
  });
});

describe("balanceChange", () => {
  test("splits the surplus delta by side", () => {
    // By hand: 111.68 − 90.07; both balances lie within half a cent of a billion, as printed.
    expect(plain(balanceChange(november, october))).toEqual({
      period: "2025-11",
      earlierPeriod: "2025-10",
      currency: "USD",
      balance: "111680000000",
      earlierBalance: "90070000000",
      change: "21610000000",
      fromExports: "25000000000",
      fromImports: "-3390000000",
      discrepancy: "0",
      bounds: { low: "21600000000", high: "21620000000", closed: "neither" },
    });
  });

  test("is exact where the months are", () => {
    const change = balanceChange(month({ exports: 5 }), month({ period: "2024-11" }));
    expect(plain(change)).toMatchObject({ change: "2", bounds: { low: "2", high: "2", closed: "both" } });
  });

  test("keeps what a printed balance leaves over in the last digit", () => {
    const printedApart = month({
      exports: printed("10.1"),
      imports: printed("5.1"),
      balance: printed("5.1"),
    });
    const before = month({ period: "2025-10", exports: 7, imports: 4 });
    // By hand: exports + 3.1, imports − (5.1 − 4), change 5.1 − 3. The balance is at least 5.05 as printed and
    // less than 10.15 − 5.05 = 5.1 by the two sides.
    expect(plain(balanceChange(printedApart, before))).toMatchObject({
      change: "2.1",
      fromExports: "3.1",
      fromImports: "-1.1",
      discrepancy: "0.1",
      bounds: { low: "2.05", high: "2.1", closed: "low" },
    });
  });

  test("works over the rounding of both sides where no balance was printed", () => {
    const current = month({ exports: printed("10"), imports: printed("4") });
    const before = month({ period: "2025-10", exports: 7, imports: 4 });
    // By hand: 10 in [9.5, 10.5) less 4 in [3.5, 4.5) is in (5, 7); less 3.
    expect(plain(balanceChange(current, before))).toMatchObject({
      change: "3",
      bounds: { low: "2", high: "4", closed: "neither" },
    });
  });

  test("compares spans of one length", () => {
    const change = balanceChange(
      month({ period: "2025-01/2025-02", imports: 7 }),
      month({ period: "2024-01/2024-02" }),
    );
    expect(change).toMatchObject({ period: "2025-01/2025-02", earlierPeriod: "2024-01/2024-02" });
    expect(String(change.change)).toBe("-5");
  });

  test("is frozen", () => {
    expect(Object.isFrozen(balanceChange(november, october))).toBe(true);
  });

  test.each([
    [
      "reporters",
      month({ period: "2025-10", reporter: "US" }),
      "MIXED_SUBJECTS",
      "records must have one reporter, got CN and US",
      { field: "reporter", values: ["CN", "US"] },
    ],
    [
      "adjustments",
      month({ period: "2025-10", adjustment: "seasonal" }),
      "MIXED_SUBJECTS",
      "records must have one adjustment, got none and seasonal",
      { field: "adjustment", values: [undefined, "seasonal"] },
    ],
    [
      "currencies",
      month({ period: "2025-10", currency: "CNY" }),
      "MIXED_CURRENCIES",
      "records must have one currency, got USD and CNY",
      { field: "currency", values: ["USD", "CNY"] },
    ],
    [
      "lengths",
      month({ period: "2025-01/2025-02" }),
      "UNEQUAL_SPANS",
      'period must be as long as 2025-01/2025-02, got "2025-11"',
      { field: "period", value: "2025-11" },
    ],
    [
      "periods in the wrong order",
      month({ period: "2025-12" }),
      "INVALID_PERIOD",
      'period must be no earlier than 2025-12, got "2025-11"',
      { field: "period", value: "2025-11" },
    ],
  ])("refuses other %s", (_, earlier, code, message, details) => {
    expect(() => balanceChange(november, earlier)).toThrow(
      expect.objectContaining({ name: "TradeError", code, message, details }),
    );
  });
});

describe("balanceOverGdp", () => {
  test("is the balance as a part of gross domestic product", () => {
    expect(String(balanceOverGdp(month({}), money({ amount: 8, currency: "USD" })))).toBe("0.125");
    expect(String(balanceOverGdp(month({ exports: 1 }), money({ amount: 8, currency: "USD" })))).toBe(
      "-0.125",
    );
    const printedApart = month({
      exports: printed("10.1"),
      imports: printed("5.1"),
      balance: printed("5.1"),
    });
    expect(String(balanceOverGdp(printedApart, money({ amount: 51, currency: "USD" })))).toBe("0.1");
  });

  test("is null over a product of zero", () => {
    expect(balanceOverGdp(month({}), money({ amount: 0, currency: "USD" }))).toBeNull();
  });

  test("refuses two currencies", () => {
    expect(() => balanceOverGdp(month({}), money({ amount: 8, currency: "CNY" }))).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "MIXED_CURRENCIES",
        message: "balance and GDP must have one currency, got USD and CNY",
        details: { field: "currency", values: ["USD", "CNY"] },
      }),
    );
  });
});

describe("narrowMonth", () => {
  test("lets three figures that are printed to different digits narrow each other", () => {
    // By hand: [212.875, 212.885) + [103.215, 103.225); the other two stay as printed.
    const may = month({
      ...{
        period: "2025-05",
        exports: printed("316.1"),
        imports: printed("212.88"),
        balance: printed("103.22"),
      },
    });
    const narrowed = narrowMonth(may);
    expect(plain(narrowed)).toEqual({
      period: "2025-05",
      exports: { low: "316.09", high: "316.11", closed: "low" },
      imports: { low: "212.875", high: "212.885", closed: "low" },
      balance: { low: "103.215", high: "103.225", closed: "low" },
    });
    expect(Object.isFrozen(narrowed)).toBe(true);
  });

  test("narrows imports and balance by the other two", () => {
    // By hand: 10 − [5.75, 5.85) is (4.15, 4.25], and 10 − [4.245, 4.255) is (5.745, 5.755].
    const exact = { exports: 10, imports: printed("4.25"), balance: printed("5.8") };
    expect(plain(narrowMonth(month(exact)))).toMatchObject({
      imports: { low: "4.245", high: "4.25", closed: "both" },
      balance: { low: "5.75", high: "5.755", closed: "both" },
    });
    const rough = { exports: 10, imports: printed("4.3"), balance: printed("5.75") };
    expect(plain(narrowMonth(month(rough)))).toMatchObject({
      imports: { low: "4.25", high: "4.255", closed: "both" },
    });
  });

  test("leaves exact figures as they are, and a balance that was not printed to the two sides", () => {
    expect(plain(narrowMonth(month({})))).toMatchObject({
      exports: { low: "3", high: "3", closed: "both" },
      balance: { low: "1", high: "1", closed: "both" },
    });
    expect(plain(narrowMonth(month({ exports: printed("3"), imports: printed("2") })))).toMatchObject({
      exports: { low: "2.5", high: "3.5", closed: "low" },
      imports: { low: "1.5", high: "2.5", closed: "low" },
      balance: { low: "0", high: "2", closed: "neither" },
    });
  });
});
