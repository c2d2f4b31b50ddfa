import { type PartnerFlowInput, partnerFlow, printed } from "tradefigures";
import { describe, expect, test } from "vitest";
import { fieldRefusal } from "../refusal.js";

const toUnitedStates: PartnerFlowInput = {
  reporter: "CN",
  partner: "US",
  flow: "exports",
  period: "2025-11",
  currency: "USD",
  value: printed("33.8 billion"),
};

describe("partnerFlow", () => {
  test("keeps what it is given, and leaves out what it does not have", () => {
    expect(JSON.stringify(partnerFlow({ ...toUnitedStates, quantity: undefined }))).toBe(
      '{"reporter":"CN","partner":"US","flow":"exports","period":"2025-11","currency":"USD",' +
        '"value":"33800000000","roundedTo":"100000000"}',
    );
  });

  test("keeps a quantity, frozen", () => {
    const flow = partnerFlow({ ...toUnitedStates, flow: "imports", quantity: { amount: "0.5", unit: "t" } });
    expect(JSON.stringify(flow.quantity)).toBe('{"amount":"0.5","unit":"t"}');
    expect([flow, flow.quantity, flow.quantity?.amount, flow.quantity?.amount.d].every(Object.isFrozen)).toBe(
      true,
    );
    expect(partnerFlow(JSON.parse(JSON.stringify(flow)))).toEqual(flow);
    expect(partnerFlow(flow)).toEqual(flow);
  });

  test("takes a quantity of zero", () => {
    const flow = partnerFlow({ ...toUnitedStates, quantity: { amount: 0, unit: "kg" } });
    expect(flow.quantity?.amount.toFixed()).toBe("0");
  });

  test.each<[string, Record<string, unknown>, string, string, string]>([
    [
      "no partner",
      { partner: undefined },
      "INVALID_FIELD",
      "partner",
      "text, trimmed and not empty, got undefined",
    ],
    ["an empty partner", { partner: "" }, "INVALID_FIELD", "partner", 'text, trimmed and not empty, got ""'],
    ["a balance", { flow: "balance" }, "INVALID_FIELD", "flow", 'exports or imports, got "balance"'],
    ["total trade", { flow: "total" }, "INVALID_FIELD", "flow", 'exports or imports, got "total"'],
    [
      "month 13",
      { period: "2025-13" },
      "INVALID_PERIOD",
      "period",
      'YYYY-MM or YYYY-MM/YYYY-MM, got "2025-13"',
    ],
    [
      "a value with separators",
      { value: "33,800" },
      "INVALID_DECIMAL",
      "value",
      'a decimal number such as 1234.5, got "33,800"',
    ],
    [
      "an unknown currency",
      { currency: "UDS" },
      "UNKNOWN_CURRENCY",
      "currency",
      'a code of ISO 4217 (2024-06-25) in capital letters, got "UDS"',
    ],
  ])("refuses %s", (_, change, code, field, rule) => {
    expect(() => partnerFlow({ ...toUnitedStates, ...change } as PartnerFlowInput)).toThrow(
      fieldRefusal(code, field, rule, change[field]),
    );
  });

  test.each<[string, unknown, string, string, string, unknown]>([
    ["null", null, "INVALID_FIELD", "quantity", "an object, got null", null],
    ["a list", [5, "t"], "INVALID_FIELD", "quantity", "an object, got a list", [5, "t"]],
    ["text", "5 t", "INVALID_FIELD", "quantity", 'an object, got "5 t"', "5 t"],
    [
      "an amount that is no number",
      { amount: "5 t", unit: "t" },
      "INVALID_DECIMAL",
      "quantity.amount",
      'a decimal number such as 1234.5, got "5 t"',
      "5 t",
    ],
    [
      "no amount",
      { unit: "t" },
      "INVALID_DECIMAL",
      "quantity.amount",
      "a decimal number such as 1234.5, got undefined",
      undefined,
    ],
    [
      "no unit",
      { amount: 5 },
      "INVALID_FIELD",
      "quantity.unit",
      "text, trimmed and not empty, got undefined",
      undefined,
    ],
    [
      "an empty unit",
      { amount: 5, unit: "" },
      "INVALID_FIELD",
      "quantity.unit",
      'text, trimmed and not empty, got ""',
      "",
    ],
  ])("refuses a quantity of %s", (_, quantity, code, field, rule, value) => {
    expect(() => partnerFlow({ ...toUnitedStates, quantity: quantity as never })).toThrow(
      fieldRefusal(code, field, rule, value),
    );
  });

  test("refuses a negative quantity", () => {
    expect(() => partnerFlow({ ...toUnitedStates, quantity: { amount: "-0.5", unit: "t" } })).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: "quantity.amount must be zero or above, got -0.5",
        details: expect.objectContaining({ field: "quantity.amount" }),
      }),
    );
  });

  test("refuses a negative value", () => {
    expect(() => partnerFlow({ ...toUnitedStates, value: -1 })).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: "value must be zero or above in exports, got -1",
      }),
    );
  });

  test("refuses an unknown field, in its quantity too", () => {
    expect(() => partnerFlow({ ...toUnitedStates, partners: "US" } as PartnerFlowInput)).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_FIELD",
        message: expect.stringMatching(
          /^a partner flow has the fields reporter, .*, quantity, got "partners" \(is "partner" meant\?\)$/,
        ),
        details: { field: "partners" },
      }),
    );
    const quantity = { amount: 5, unit: "t", units: "t" };
    expect(() => partnerFlow({ ...toUnitedStates, quantity })).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_FIELD",
        message: 'quantity has the fields amount, unit, got "units" (is "unit" meant?)',
        details: { field: "units" },
      }),
    );
  });

  test.each([
    ["null", null, "null"],
    ["a list", [toUnitedStates], "a list"],
    ["text", "US", '"US"'],
  ])("refuses %s", (_, input, got) => {
    expect(() => partnerFlow(input as never)).toThrow(
      fieldRefusal("INVALID_FIELD", "a partner flow", `an object, got ${got}`, input),
    );
  });
});
