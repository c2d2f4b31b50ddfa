import { Decimal } from "decimal.js";
import { billions, decimal, printed, type TradeMonth, type TradeMonthInput, tradeMonth } from "tradefigures";
import { describe, expect, test } from "vitest";
import {
  boundsOfMonth,
  computedBalance,
  isExactMonth,
  totalTrade,
  tradeBalance,
} from "../../../src/records/trade-month.js";
import { fieldRefusal } from "../refusal.js";

const PERIOD = "YYYY-MM or YYYY-MM/YYYY-MM";
const november: TradeMonthInput = {
  reporter: "CN",
  period: "2025-11",
  currency: "USD",
  exports: printed("330.35 billion"),
  imports: printed("218.67 billion"),
};
/** GACC's release of 9 June 2025, as the press printed it: exports to one decimal, the others to two. */
const may: TradeMonthInput = {
  reporter: "CN",
  period: "2025-05",
  currency: "USD",
  exports: printed("316.1 billion"),
  imports: printed("212.88 billion"),
  balance: printed("103.22 billion"),
};
const plain: TradeMonthInput = { ...november, exports: 330, imports: 218 };

/** A refused value that is a decimal by then. */
function refusedDecimal(field: string, rule: string): unknown {
  return expect.objectContaining({
    name: "TradeError",
    code: "INVALID_FIELD",
    message: `${field} must be ${rule}`,
    details: expect.objectContaining({ field }),
  });
}

describe("tradeMonth", () => {
  test("keeps what it is given, and leaves out what it does not have", () => {
    expect(JSON.stringify(tradeMonth({ ...plain, balance: undefined, roundedTo: undefined }))).toBe(
      '{"reporter":"CN","period":"2025-11","currency":"USD","exports":"330","imports":"218"}',
    );
  });

  test("keeps all its fields, frozen, there and back through JSON", () => {
    const month = tradeMonth({
      ...november,
      balance: printed("111.68 billion"),
      published: "2025-12-08",
      readOn: "2025-12-09",
      source: "GACC",
      derivedFrom: "the article",
      adjustment: "none",
      system: "general",
    });
    expect(JSON.stringify(month)).toBe(
      '{"reporter":"CN","period":"2025-11","published":"2025-12-08","readOn":"2025-12-09","source":"GACC",' +
        '"derivedFrom":"the article","currency":"USD","exports":"330350000000","imports":"218670000000",' +
        '"balance":"111680000000","roundedTo":{"exports":"10000000","imports":"10000000","balance":"10000000"},' +
        '"adjustment":"none","system":"general"}',
    );
    expect(tradeMonth(JSON.parse(JSON.stringify(month)))).toEqual(month);
    expect(tradeMonth(month as TradeMonthInput)).toEqual(month);
    const { roundedTo } = month;
    const parts = [month, month.exports, month.exports.d, month.balance?.d, roundedTo, roundedTo?.balance?.d];
    expect(parts.every(Object.isFrozen)).toBe(true);
  });

  test("takes May 2025 as it was printed, each figure with its own rounding", () => {
    const month = tradeMonth(may);
    expect(JSON.stringify(month)).toBe(
      '{"reporter":"CN","period":"2025-05","currency":"USD","exports":"316100000000","imports":"212880000000",' +
        '"balance":"103220000000","roundedTo":{"exports":"100000000","imports":"10000000","balance":"10000000"}}',
    );
    expect(tradeMonth(JSON.parse(JSON.stringify(month)))).toEqual(month);
  });

  test("takes January and February as one", () => {
    expect(tradeMonth({ ...november, period: "2025-01/2025-02" }).period).toBe("2025-01/2025-02");
    expect(tradeMonth({ ...november, period: "2025-11/2025-11" }).period).toBe("2025-11");
  });

  test.each<[string, TradeMonthInput["exports"], string]>([
    ["text", "0.01", "0.01"],
    ["a bigint", 330350000000n, "330350000000"],
    ["a decimal of another constructor", new Decimal("7.5"), "7.5"],
    ["zero", "0", "0"],
  ])("takes exports as %s", (_, exported, expected) => {
    expect(tradeMonth({ ...plain, exports: exported }).exports.toFixed()).toBe(expected);
  });

  test("takes one step for all figures that bring none of their own", () => {
    const step = (input: TradeMonthInput): string => JSON.stringify(tradeMonth(input).roundedTo);
    expect(step({ ...plain, balance: 112, roundedTo: 1 })).toBe(
      '{"exports":"1","imports":"1","balance":"1"}',
    );
    expect(step({ ...plain, roundedTo: decimal("0.5") })).toBe('{"exports":"0.5","imports":"0.5"}');
    expect(step({ ...plain, roundedTo: new Decimal("2") })).toBe('{"exports":"2","imports":"2"}');
    expect(
      step({ ...plain, exports: printed("330.35 billion"), imports: billions("218.67"), roundedTo: 10 }),
    ).toBe('{"exports":"10000000","imports":"10"}');
  });

  test("takes a step for each figure, or for some", () => {
    const step = (roundedTo: TradeMonthInput["roundedTo"]): string =>
      JSON.stringify(tradeMonth({ ...plain, balance: 112, roundedTo }).roundedTo);
    expect(step({ balance: 4, imports: 2, exports: 10 })).toBe(
      '{"exports":"10","imports":"2","balance":"4"}',
    );
    expect(step({ exports: undefined, imports: "1" })).toBe('{"imports":"1"}');
    expect(step({})).toBe(undefined);
  });

  test("keeps the discrepancy of a balance printed apart", () => {
    // By hand: 330.4 − 218.6 is 111.8; within rounding 111.7 to 111.9, which 111.7 printed for up to 111.75 meets.
    const month = tradeMonth({
      ...november,
      exports: printed("330.4 billion"),
      imports: printed("218.6 billion"),
      balance: printed("111.7 billion"),
    });
    expect(tradeBalance(month).toFixed()).toBe("111700000000");
  });

  test("takes a deficit", () => {
    const month = tradeMonth({ ...plain, exports: 218, imports: 330, balance: "-112" });
    expect(month.balance?.toFixed()).toBe("-112");
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ["exact figures", { exports: 330, imports: 218, balance: 100 }, "330 − 218", "100"],
    ["exact figures by a cent", { exports: 330, imports: 218, balance: "112.01" }, "330 − 218", "112.01"],
    [
      "printed figures even when rounded",
      {
        exports: printed("316.1 billion"),
        imports: printed("212.88 billion"),
        balance: printed("103.28 billion"),
      },
      "316100000000 − 212880000000",
      "103280000000",
    ],
    [
      // By hand: exports below 316.15 less imports from 212.875 stay below 103.275, which rounds to 103.28.
      "printed figures at an end that does not belong to them",
      { exports: printed("316.1"), imports: printed("212.88"), balance: "103.275" },
      "316.1 − 212.88",
      "103.275",
    ],
    ["a balance of the other sign", { exports: 330, imports: 218, balance: -112 }, "330 − 218", "-112"],
  ])("refuses a balance that the other two exclude: %s", (_, figures, sides, got) => {
    const refused = () => tradeMonth({ ...november, ...figures } as TradeMonthInput);
    expect(refused).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "BALANCE_MISMATCH",
        message: `balance must be exports − imports (${sides}) within rounding, got ${got}`,
        details: { field: "balance", value: decimal(got) },
      }),
    );
  });

  test("takes a balance at the very end that rounding leaves", () => {
    // By hand: above 103.165 and below 103.275.
    for (const balance of ["103.16501", "103.27499"] as const)
      expect(
        tradeMonth({
          ...november,
          exports: printed("316.1"),
          imports: printed("212.88"),
          balance,
        }).balance?.toFixed(),
      ).toBe(balance);
  });

  test.each<[string, Record<string, unknown>, string, string, string]>([
    [
      "an empty reporter",
      { reporter: "" },
      "INVALID_FIELD",
      "reporter",
      'text, trimmed and not empty, got ""',
    ],
    [
      "no reporter",
      { reporter: undefined },
      "INVALID_FIELD",
      "reporter",
      "text, trimmed and not empty, got undefined",
    ],
    ["month 13", { period: "2025-13" }, "INVALID_PERIOD", "period", `${PERIOD}, got "2025-13"`],
    ["a month of one digit", { period: "2025-1" }, "INVALID_PERIOD", "period", `${PERIOD}, got "2025-1"`],
    [
      "a span the wrong way round",
      { period: "2025-02/2025-01" },
      "INVALID_PERIOD",
      "period",
      'from the earlier month to the later, got "2025-02/2025-01"',
    ],
    [
      "a day that does not exist",
      { published: "2025-02-30" },
      "INVALID_DAY",
      "published",
      'a day of the calendar, YYYY-MM-DD, got "2025-02-30"',
    ],
    [
      "a currency in small letters",
      { currency: "usd" },
      "UNKNOWN_CURRENCY",
      "currency",
      'a code of ISO 4217 (2024-06-25) in capital letters, got "usd"',
    ],
    [
      "an unknown currency",
      { currency: "WON" },
      "UNKNOWN_CURRENCY",
      "currency",
      'a code of ISO 4217 (2024-06-25) in capital letters, got "WON"',
    ],
    [
      "no exports",
      { exports: undefined },
      "INVALID_DECIMAL",
      "exports",
      "a decimal number such as 1234.5, got undefined",
    ],
    [
      "null for imports",
      { imports: null },
      "INVALID_DECIMAL",
      "imports",
      "a decimal number such as 1234.5, got null",
    ],
    [
      "null for a balance",
      { balance: null },
      "INVALID_DECIMAL",
      "balance",
      "a decimal number such as 1234.5, got null",
    ],
    [
      "exports with separators",
      { exports: "1,234.5" },
      "INVALID_DECIMAL",
      "exports",
      'a decimal number such as 1234.5, got "1,234.5"',
    ],
    [
      "blank imports",
      { imports: " " },
      "INVALID_DECIMAL",
      "imports",
      'a decimal number such as 1234.5, got " "',
    ],
    [
      "an object for exports",
      { exports: {} },
      "INVALID_DECIMAL",
      "exports",
      "a decimal number such as 1234.5, got an object",
    ],
    [
      "another adjustment",
      { adjustment: "yes" },
      "INVALID_FIELD",
      "adjustment",
      'none or seasonal or calendar or seasonal-and-calendar or daily-average, got "yes"',
    ],
    [
      "another system",
      { system: "free" },
      "INVALID_FIELD",
      "system",
      'general or special or balance-of-payments, got "free"',
    ],
    [
      "a step that is no number",
      { roundedTo: "billion" },
      "INVALID_DECIMAL",
      "roundedTo",
      'a decimal number such as 1234.5, got "billion"',
    ],
    [
      "null for a step",
      { roundedTo: null },
      "INVALID_DECIMAL",
      "roundedTo",
      "a decimal number such as 1234.5, got null",
    ],
    ["a list of steps", { roundedTo: [1] }, "INVALID_FIELD", "roundedTo", "an object, got a list"],
  ])("refuses %s", (_, change, code, field, rule) => {
    expect(() => tradeMonth({ ...plain, ...change } as TradeMonthInput)).toThrow(
      fieldRefusal(code, field, rule, change[field]),
    );
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ["negative exports", { exports: -1 }, "exports", "zero or above, got -1"],
    ["negative imports", { imports: "-0.01" }, "imports", "zero or above, got -0.01"],
    ["a step of zero", { roundedTo: 0 }, "roundedTo", "above zero, got 0"],
    ["a negative step", { roundedTo: -10 }, "roundedTo", "above zero, got -10"],
    [
      "a step of zero for one figure",
      { roundedTo: { imports: "0.0" } },
      "roundedTo.imports",
      "above zero, got 0",
    ],
    [
      "exports with digits below their step",
      { roundedTo: 4 },
      "exports",
      "a multiple of roundedTo (4), got 330",
    ],
    [
      "a balance with digits below its step",
      { balance: "112.5", roundedTo: { balance: 1 } },
      "balance",
      "a multiple of roundedTo (1), got 112.5",
    ],
    [
      "a step of a balance that is not there",
      { balance: undefined, roundedTo: { balance: 1 } },
      "roundedTo.balance",
      "given with a balance, got 1",
    ],
  ])("refuses %s", (_, change, field, rule) => {
    expect(() => tradeMonth({ ...plain, ...change } as TradeMonthInput)).toThrow(refusedDecimal(field, rule));
  });

  test.each(["exports", "imports", "balance"])("refuses %s printed with a percent sign", (field) => {
    expect(() => tradeMonth({ ...plain, [field]: printed("5.9%") })).toThrow(
      fieldRefusal("WRONG_UNIT", field, 'printed without a percent sign, got "5.9%"', "5.9%"),
    );
  });

  test.each(["about 330 billion", "over 330 billion"])("refuses a figure with a hedge: %s", (text) => {
    expect(() => tradeMonth({ ...november, exports: printed(text) })).toThrow(
      fieldRefusal(
        "INVALID_FIELD",
        "exports",
        `printed without a hedge and rounded half away from zero (make an observation of others), got "${text}"`,
        text,
      ),
    );
  });

  test("refuses a figure that was truncated", () => {
    expect(() =>
      tradeMonth({ ...november, imports: printed("218.6 billion", { rounding: "truncate" }) }),
    ).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        details: { field: "imports", value: "218.6 billion" },
      }),
    );
  });

  test("refuses an unknown field, in its steps too", () => {
    expect(() => tradeMonth({ ...plain, rounded: 1 } as TradeMonthInput)).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_FIELD",
        message:
          "a trade month has the fields reporter, period, currency, roundedTo, coverage, adjustment, system, " +
          'exports, imports, balance, published, readOn, source, derivedFrom, got "rounded" (is "roundedTo" meant?)',
        details: { field: "rounded" },
      }),
    );
    expect(() => tradeMonth({ ...plain, roundedTo: { export: 1 } as never })).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_FIELD",
        message: 'roundedTo has the fields exports, imports, balance, got "export" (is "exports" meant?)',
        details: { field: "export" },
      }),
    );
  });

  test("refuses a flow or a partner: those belong to rows", () => {
    for (const change of [{ flow: "exports" }, { partner: "US" }])
      expect(() => tradeMonth({ ...plain, ...change } as TradeMonthInput)).toThrow(
        expect.objectContaining({ code: "UNKNOWN_FIELD" }),
      );
  });

  test.each([
    ["null", null, "null"],
    ["nothing", undefined, "undefined"],
    ["a list", [plain], "a list"],
    ["text", "2025-11", '"2025-11"'],
  ])("refuses %s", (_, input, got) => {
    expect(() => tradeMonth(input as never)).toThrow(
      fieldRefusal("INVALID_FIELD", "a trade month", `an object, got ${got}`, input),
    );
  });
});

describe("the figures of a month", () => {
  const month = (input: TradeMonthInput): TradeMonth => tradeMonth(input);

  test("have the bounds that their rounding leaves", () => {
    // By hand, halves of the last digits.
    expect(JSON.stringify(boundsOfMonth(month(may), "exports"))).toBe(
      '{"low":"316050000000","high":"316150000000","closed":"low"}',
    );
    expect(JSON.stringify(boundsOfMonth(month(may), "imports"))).toBe(
      '{"low":"212875000000","high":"212885000000","closed":"low"}',
    );
    expect(JSON.stringify(boundsOfMonth(month(may), "balance"))).toBe(
      '{"low":"103215000000","high":"103225000000","closed":"low"}',
    );
    expect(JSON.stringify(boundsOfMonth(month(plain), "exports"))).toBe(
      '{"low":"330","high":"330","closed":"both"}',
    );
  });

  test("give the bounds of a balance that was not printed", () => {
    const computed = '{"low":"111670000000","high":"111690000000","closed":"neither"}';
    expect(JSON.stringify(boundsOfMonth(month(november), "balance"))).toBe(computed);
    expect(JSON.stringify(computedBalance(month(november)))).toBe(computed);
  });

  test("give a computed balance beside the printed one", () => {
    expect(JSON.stringify(computedBalance(month(may)))).toBe(
      '{"low":"103165000000","high":"103275000000","closed":"neither"}',
    );
  });

  test("are exact where neither side is rounded, however the balance was printed", () => {
    expect(isExactMonth(month(plain))).toBe(true);
    expect(isExactMonth(month({ ...plain, balance: printed("112") }))).toBe(true);
    expect(isExactMonth(month({ ...plain, roundedTo: { exports: 1 } }))).toBe(false);
    expect(isExactMonth(month({ ...plain, roundedTo: { imports: 1 } }))).toBe(false);
  });

  test("have a balance and a total", () => {
    expect(tradeBalance(month(november)).toFixed()).toBe("111680000000");
    expect(tradeBalance(month(may)).toFixed()).toBe("103220000000");
    expect(totalTrade(month(november)).toFixed()).toBe("549020000000");
  });
});

test("a balance and a total are of a month, and of nothing else", () => {
  expect(() => tradeBalance(5 as never)).toThrow("a month must be an object, got 5");
  expect(() => totalTrade(5 as never)).toThrow("a month must be an object, got 5");
});
