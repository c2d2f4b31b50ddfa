import { Decimal } from "decimal.js";
import {
  billions,
  boundsOf,
  decimal,
  type ObservationInput,
  observation,
  partnerFlow,
  printed,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { isExact } from "../../../src/records/observation.js";
import { fieldRefusal } from "../refusal.js";

const PERIOD = "YYYY-MM or YYYY-MM/YYYY-MM";
const november: ObservationInput = {
  reporter: "CN",
  flow: "exports",
  period: "2025-11",
  currency: "USD",
  value: "330350000000",
};

describe("observation", () => {
  test("keeps what it is given, and leaves out what it does not have", () => {
    expect(JSON.stringify(observation({ ...november, partner: undefined, bounds: undefined }))).toBe(
      '{"reporter":"CN","flow":"exports","period":"2025-11","currency":"USD","value":"330350000000"}',
    );
  });

  test("keeps subject, vintage, rounding, bounds and the rate of its conversion", () => {
    const row = observation({
      ...november,
      partner: "US",
      product: "8542",
      adjustment: "none",
      system: "general",
      valuation: "FOB",
      published: "2025-12-08",
      readOn: "2026-07-07",
      source: "GACC",
      derivedFrom: "the article",
      roundedTo: "10000000",
      bounds: { low: "330345000000", high: "330355000000", closed: "low" },
      convertedAt: { base: "CNY", quote: "USD", rate: "0.14", kind: "average", date: "2025-11" },
    });
    expect(JSON.stringify(row)).toBe(
      '{"reporter":"CN","partner":"US","flow":"exports","product":"8542","adjustment":"none","system":"general",' +
        '"valuation":"FOB","period":"2025-11","published":"2025-12-08","readOn":"2026-07-07","source":"GACC",' +
        '"derivedFrom":"the article","currency":"USD","value":"330350000000","roundedTo":"10000000",' +
        '"bounds":{"low":"330345000000","high":"330355000000","closed":"low"},' +
        '"convertedAt":{"base":"CNY","quote":"USD","rate":"0.14","kind":"average","date":"2025-11"}}',
    );
    expect(observation(row)).toEqual(row);
    expect(observation(JSON.parse(JSON.stringify(row)))).toEqual(row);
    expect(
      [row, row.value.d, row.roundedTo?.d, row.bounds, row.bounds?.low?.d, row.convertedAt].every(
        Object.isFrozen,
      ),
    ).toBe(true);
  });

  test.each<[string, ObservationInput["value"], string]>([
    ["text", "0.01", "0.01"],
    ["a number", 330.35, "330.35"],
    ["a bigint", 330350000000n, "330350000000"],
    ["a decimal of another constructor", new Decimal("7.5"), "7.5"],
    ["zero", 0, "0"],
  ])("takes a value as %s", (_, value, expected) => {
    const row = observation({ ...november, value });
    expect(row.value.toFixed()).toBe(expected);
    expect(isExact(row)).toBe(true);
  });

  test("of a print has its rounding, before that of the heading", () => {
    const row = observation({ ...november, value: printed("330.35 billion"), roundedTo: billions(10) });
    expect(row.value.toFixed()).toBe("330350000000");
    expect(row.roundedTo?.toFixed()).toBe("10000000");
    expect("bounds" in row).toBe(false);
    expect(isExact(row)).toBe(false);
  });

  test("of a print that went through JSON is the same", () => {
    const print = printed("330.35 billion");
    expect(observation({ ...november, value: JSON.parse(JSON.stringify(print)) })).toEqual(
      observation({ ...november, value: print }),
    );
  });

  test("of a hedged print has the bounds that the word gives", () => {
    const row = observation({ ...november, value: printed("nearly 330 billion") });
    // By hand, printed: "nearly" goes down by half of the last digit that is not zero, 5 billion.
    expect(row.bounds?.low?.toFixed()).toBe("325000000000");
    expect(row.bounds?.high?.toFixed()).toBe("330000000000");
    expect(row.bounds?.closed).toBe("low");
    expect(row.roundedTo?.toFixed()).toBe("1000000000");
    expect(observation(JSON.parse(JSON.stringify(row)))).toEqual(row);
  });

  test("keeps bounds that are given before those of the print", () => {
    const row = observation({
      ...november,
      value: printed("about 330 billion"),
      bounds: { low: 1, high: null },
    });
    expect(JSON.stringify(row.bounds)).toBe('{"low":"1","high":null,"closed":"low"}');
  });

  test("may be negative where it is a balance", () => {
    expect(observation({ ...november, flow: "balance", value: "-70.4" }).value.toFixed()).toBe("-70.4");
  });

  test.each(["exports", "imports", "total"] as const)("is not negative where it is %s", (flow) => {
    expect(() => observation({ ...november, flow, value: -1 })).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_FIELD",
        message: `value must be zero or above in ${flow}, got -1`,
        details: expect.objectContaining({ field: "value" }),
      }),
    );
  });

  test("of a partner flow is the observation that it is", () => {
    const flow = partnerFlow({
      ...november,
      partner: "US",
      flow: "exports",
      quantity: { amount: 5, unit: "t" },
    });
    const { quantity: _, ...row } = flow;
    expect(observation(flow)).toEqual(row);
    expect("quantity" in observation(flow)).toBe(false);
  });

  test("writes a span of one month as the month", () => {
    expect(observation({ ...november, period: "2025-11/2025-11" }).period).toBe("2025-11");
    expect(observation({ ...november, period: "2025-01/2025-02" }).period).toBe("2025-01/2025-02");
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
      "another flow",
      { flow: "export" },
      "INVALID_FIELD",
      "flow",
      'exports or imports or balance or total or re-exports or domestic-exports, got "export"',
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
    ["no period", { period: undefined }, "INVALID_PERIOD", "period", `${PERIOD}, got undefined`],
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
      "no currency",
      { currency: undefined },
      "UNKNOWN_CURRENCY",
      "currency",
      "a code of ISO 4217 (2024-06-25) in capital letters, got undefined",
    ],
    ["an empty value", { value: "" }, "INVALID_DECIMAL", "value", 'a decimal number such as 1234.5, got ""'],
    [
      "a value with separators",
      { value: "330,350" },
      "INVALID_DECIMAL",
      "value",
      'a decimal number such as 1234.5, got "330,350"',
    ],
    [
      "null for a value",
      { value: null },
      "INVALID_DECIMAL",
      "value",
      "a decimal number such as 1234.5, got null",
    ],
    [
      "no value",
      { value: undefined },
      "INVALID_DECIMAL",
      "value",
      "a decimal number such as 1234.5, got undefined",
    ],
    [
      "an object for a value",
      { value: {} },
      "INVALID_DECIMAL",
      "value",
      "a decimal number such as 1234.5, got an object",
    ],
    [
      "a step that is no number",
      { roundedTo: "million" },
      "INVALID_DECIMAL",
      "roundedTo",
      'a decimal number such as 1234.5, got "million"',
    ],
    [
      "null for a step",
      { roundedTo: null },
      "INVALID_DECIMAL",
      "roundedTo",
      "a decimal number such as 1234.5, got null",
    ],
  ])("refuses %s", (_, change, code, field, rule) => {
    expect(() => observation({ ...november, ...change } as ObservationInput)).toThrow(
      fieldRefusal(code, field, rule, change[field]),
    );
  });

  test.each([
    [0, "0"],
    ["-10", "-10"],
  ] as const)("refuses a step of %s", (roundedTo, shownValue) => {
    expect(() => observation({ ...november, roundedTo })).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: `roundedTo must be above zero, got ${shownValue}`,
        details: expect.objectContaining({ field: "roundedTo" }),
      }),
    );
  });

  test("refuses a value with digits below its step", () => {
    expect(() => observation({ ...november, value: "330350000000.5", roundedTo: 1 })).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: "value must be a multiple of roundedTo (1), got 330350000000.5",
        details: expect.objectContaining({ field: "value" }),
      }),
    );
  });

  test("refuses a value printed with a percent sign", () => {
    expect(() => observation({ ...november, value: printed("5.9%") })).toThrow(
      fieldRefusal("WRONG_UNIT", "value", 'printed without a percent sign, got "5.9%"', "5.9%"),
    );
  });

  test("refuses bounds with no value between them", () => {
    expect(() => observation({ ...november, bounds: { low: 2, high: 1 } })).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: "low must be below high (1), got 2",
        details: { field: "low", value: decimal(2) },
      }),
    );
  });

  test("refuses a rate of zero for its conversion", () => {
    const convertedAt = { base: "USD", quote: "CNY", rate: 0, kind: "average", date: "2025-11" } as const;
    expect(() => observation({ ...november, convertedAt })).toThrow(
      expect.objectContaining({ code: "INVALID_FIELD", message: "rate must be above zero, got 0" }),
    );
  });

  test.each([
    ["a misspelt field", { rounded: 1 }, "rounded", ' (is "roundedTo" meant?)'],
    ["a field of another record", { exports: 1 }, "exports", ""],
    [
      "a field with a misspelt name and no value",
      { curency: undefined },
      "curency",
      ' (is "currency" meant?)',
    ],
  ])("refuses %s", (_, change, field, hint) => {
    expect(() => observation({ ...november, ...change } as ObservationInput)).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_FIELD",
        message:
          "an observation has the fields reporter, partner, flow, coverage, product, adjustment, system, valuation, " +
          "published, readOn, source, derivedFrom, currency, roundedTo, period, value, bounds, convertedAt, " +
          `quantity, got "${field}"${hint}`,
        details: { field },
      }),
    );
  });

  test.each([
    ["null", null, "null"],
    ["nothing", undefined, "undefined"],
    ["a list", [november], "a list"],
    ["text", "330.35 billion", '"330.35 billion"'],
  ])("refuses %s", (_, input, got) => {
    expect(() => observation(input as never)).toThrow(
      fieldRefusal("INVALID_FIELD", "an observation", `an object, got ${got}`, input),
    );
  });
});

describe("boundsOf", () => {
  const shown = (row: ObservationInput): string => JSON.stringify(boundsOf(observation(row)));

  test("of an exact row is its value alone", () => {
    expect(shown(november)).toBe('{"low":"330350000000","high":"330350000000","closed":"both"}');
  });

  test("of a printed row is all that rounds to it", () => {
    expect(shown({ ...november, value: printed("316.1 billion") })).toBe(
      '{"low":"316050000000","high":"316150000000","closed":"low"}',
    );
    expect(shown({ ...november, roundedTo: "10000000" })).toBe(
      '{"low":"330345000000","high":"330355000000","closed":"low"}',
    );
  });

  test("of a deficit is closed on the other side", () => {
    expect(shown({ ...november, flow: "balance", value: printed("-70.4 billion") })).toBe(
      '{"low":"-70450000000","high":"-70350000000","closed":"high"}',
    );
  });

  test("of a row with bounds is those", () => {
    expect(shown({ ...november, roundedTo: 10, bounds: { low: 1, high: 2, closed: "neither" } })).toBe(
      '{"low":"1","high":"2","closed":"neither"}',
    );
  });
});

test("boundsOf refuses what is no row", () => {
  expect(() => boundsOf(5 as never)).toThrow("a row must be an object, got 5");
});

describe("isExact", () => {
  test("is true without rounding and bounds only", () => {
    expect(isExact(observation(november))).toBe(true);
    expect(isExact(observation({ ...november, roundedTo: 10 }))).toBe(false);
    expect(isExact(observation({ ...november, bounds: { low: 1, high: 2 } }))).toBe(false);
  });
});
