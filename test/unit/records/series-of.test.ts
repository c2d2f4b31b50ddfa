import {
  billions,
  observation,
  printed,
  seriesOf,
  type TradeMonth,
  type TradeMonthInput,
  tradeMonth,
} from "tradefigures";
import { describe, expect, test } from "vitest";

const china = { reporter: "CN", currency: "USD" } as const;
const november = tradeMonth({
  ...china,
  period: "2025-11",
  exports: printed("330.35 billion"),
  imports: printed("218.67 billion"),
  published: "2025-12-08",
  source: "GACC",
});
const october = tradeMonth({
  ...china,
  period: "2025-10",
  exports: billions("305.35"),
  imports: billions("215.28"),
});
const may = tradeMonth({
  ...china,
  period: "2025-05",
  exports: printed("316.1 billion"),
  imports: printed("212.88 billion"),
  balance: printed("103.22 billion"),
});

describe("seriesOf", () => {
  test("gives exports and imports with their rounding, in order of time", () => {
    expect(JSON.stringify(seriesOf([november, may, october], "exports"))).toBe(
      "[" +
        '{"reporter":"CN","flow":"exports","period":"2025-05","currency":"USD","value":"316100000000","roundedTo":"100000000"},' +
        '{"reporter":"CN","flow":"exports","period":"2025-10","currency":"USD","value":"305350000000"},' +
        '{"reporter":"CN","flow":"exports","period":"2025-11","published":"2025-12-08","source":"GACC","currency":"USD","value":"330350000000","roundedTo":"10000000"}' +
        "]",
    );
    expect(
      seriesOf([november, may], "imports").map((row) => `${row.period} ${row.value} ${row.roundedTo}`),
    ).toEqual(["2025-05 212880000000 10000000", "2025-11 218670000000 10000000"]);
  });

  test("gives the balance as it was printed apart", () => {
    expect(JSON.stringify(seriesOf([may], "balance"))).toBe(
      '[{"reporter":"CN","flow":"balance","period":"2025-05","currency":"USD","value":"103220000000","roundedTo":"10000000"}]',
    );
  });

  test("gives a balance that was not printed with the bounds that both sides leave", () => {
    expect(JSON.stringify(seriesOf([november], "balance")[0]?.bounds)).toBe(
      '{"low":"111670000000","high":"111690000000","closed":"neither"}',
    );
    expect(seriesOf([november], "balance")[0]?.value.toFixed()).toBe("111680000000");
  });

  test("gives a balance that was taken out of a month no step of its own", () => {
    const { balance, ...sides } = may;
    expect(String(balance)).toBe("103220000000");
    // By hand: 316.05 − 212.885 to 316.15 − 212.875.
    expect(JSON.stringify(seriesOf([sides], "balance"))).toBe(
      '[{"reporter":"CN","flow":"balance","period":"2025-05","currency":"USD","value":"103220000000",' +
        '"bounds":{"low":"103165000000","high":"103275000000","closed":"neither"}}]',
    );
  });

  test("gives a balance printed without rounding as exact", () => {
    const [row] = seriesOf([tradeMonth({ ...october, balance: billions("90.07") })], "balance");
    expect(JSON.stringify(row)).toBe(
      '{"reporter":"CN","flow":"balance","period":"2025-10","currency":"USD","value":"90070000000"}',
    );
  });

  test("gives exact sums of exact months without bounds", () => {
    expect(JSON.stringify(seriesOf([october], "balance"))).toBe(
      '[{"reporter":"CN","flow":"balance","period":"2025-10","currency":"USD","value":"90070000000"}]',
    );
    expect(JSON.stringify(seriesOf([october], "total"))).toBe(
      '[{"reporter":"CN","flow":"total","period":"2025-10","currency":"USD","value":"520630000000"}]',
    );
  });

  test("gives the total with the bounds that both sides leave", () => {
    // By hand: 316.05 + 212.875 to 316.15 + 212.885.
    expect(JSON.stringify(seriesOf([may], "total"))).toBe(
      '[{"reporter":"CN","flow":"total","period":"2025-05","currency":"USD","value":"528980000000",' +
        '"bounds":{"low":"528925000000","high":"529035000000","closed":"low"}}]',
    );
  });

  test("hands on adjustment, system, vintage and origin", () => {
    const rest = {
      published: "2025-12-08",
      readOn: "2025-12-09",
      source: "GACC",
      derivedFrom: "the article",
      adjustment: "seasonal",
      system: "special",
    } as const;
    const [row] = seriesOf([tradeMonth({ ...october, ...rest })], "balance");
    expect(row).toMatchObject(rest);
    expect(observation(row!)).toEqual(row);
  });

  test("gives rows that are frozen, and nothing for no months", () => {
    expect(seriesOf([november], "balance").every(Object.isFrozen)).toBe(true);
    expect(seriesOf([], "exports")).toEqual([]);
  });

  test("takes the two first months as one beside the others", () => {
    const span = tradeMonth({
      ...china,
      period: "2025-01/2025-02",
      exports: billions("539.94"),
      imports: billions("369.42"),
    });
    expect(seriesOf([october, span], "exports").map((row) => row.period)).toEqual([
      "2025-01/2025-02",
      "2025-10",
    ]);
  });

  const other = (change: Partial<TradeMonthInput>): TradeMonth =>
    tradeMonth({ ...china, period: "2025-10", exports: 1, imports: 1, ...change });

  test.each<[string, TradeMonth, string, string, unknown]>([
    [
      "two months of one period",
      other({ period: "2025-11" }),
      "DUPLICATE_PERIOD",
      'period must be once in a series, got "2025-11"',
      { field: "period", value: "2025-11" },
    ],
    [
      "two reporters",
      other({ reporter: "VN" }),
      "MIXED_SUBJECTS",
      "records must have one reporter, got CN and VN",
      { field: "reporter", values: ["CN", "VN"] },
    ],
    [
      "two adjustments",
      other({ adjustment: "seasonal" }),
      "MIXED_SUBJECTS",
      "records must have one adjustment, got none and seasonal",
      { field: "adjustment", values: [undefined, "seasonal"] },
    ],
    [
      "two systems",
      other({ system: "general" }),
      "MIXED_SUBJECTS",
      "records must have one system, got none and general",
      { field: "system", values: [undefined, "general"] },
    ],
    [
      "two currencies",
      other({ currency: "CNY" }),
      "MIXED_CURRENCIES",
      "records must have one currency, got USD and CNY",
      { field: "currency", values: ["USD", "CNY"] },
    ],
    [
      "periods that overlap",
      other({ period: "2025-10/2025-11" }),
      "OVERLAPPING_PERIODS",
      'period must be after the end of 2025-10/2025-11, got "2025-11"',
      { field: "period", value: "2025-11" },
    ],
  ])("refuses %s", (_, month, code, message, details) => {
    expect(() => seriesOf([november, month], "exports")).toThrow(
      expect.objectContaining({ name: "TradeError", code, message, details }),
    );
  });

  test("refuses another flow", () => {
    expect(() => seriesOf([november], "export" as never)).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: 'flow must be exports or imports or balance or total, got "export"',
        details: { field: "flow", value: "export" },
      }),
    );
  });

  test("keeps what the months cover, and mixes no services with goods", () => {
    const all = tradeMonth({
      ...china,
      period: "2025-09",
      exports: 400,
      imports: 300,
      coverage: "goods-and-services",
    });
    expect(seriesOf([all], "exports")[0]?.coverage).toBe("goods-and-services");
    expect(seriesOf([all], "balance")[0]?.coverage).toBe("goods-and-services");
    expect(() => seriesOf([all, october], "exports")).toThrow(
      "records must have one coverage, got goods-and-services and none",
    );
  });
});
