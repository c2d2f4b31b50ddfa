import { Decimal } from "decimal.js";
import { addMoney, billions, type Money, type MoneyInput, money, printed, subtractMoney } from "tradefigures";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

describe("money", () => {
  test("has an exact amount and a currency", () => {
    const surplus = money({ amount: billions("111.68"), currency: "USD" });
    expect(JSON.stringify(surplus)).toBe('{"amount":"111680000000","currency":"USD"}');
  });

  test.each<[string, MoneyInput["amount"], string]>([
    ["text", "-1234.56", "-1234.56"],
    ["a number", 0.1, "0.1"],
    ["a bigint", 12345678901234567890n, "12345678901234567890"],
    ["a decimal of another constructor", new Decimal("7.5"), "7.5"],
    ["zero with a minus", "-0", "0"],
  ])("takes the amount as %s", (_, amount, expected) => {
    expect(money({ amount, currency: "KRW" }).amount.toFixed()).toBe(expected);
  });

  test("is frozen, the digits of its amount too", () => {
    const owed = money({ amount: "42", currency: "USD" });
    expect(Object.isFrozen(owed)).toBe(true);
    expect(() => {
      owed.amount.d[0] = 7;
    }).toThrow(TypeError);
    expect(owed.amount.toFixed()).toBe("42");
  });

  test.each([
    ["an empty text", "", '""'],
    ["blanks", " ", '" "'],
    ["hexadecimal", "0x1F", '"0x1F"'],
    ["an underscore", "1_000", '"1_000"'],
    ["a thousands separator", "1,234.5", '"1,234.5"'],
    ["full-width digits", "１２", '"１２"'],
    ["NaN", "NaN", '"NaN"'],
    ["Infinity", "Infinity", '"Infinity"'],
    ["a point without digits after it", "5.", '"5."'],
    ["null", null, "null"],
    ["nothing", undefined, "undefined"],
    ["an object", {}, "an object"],
    ["a list", [1], "a list"],
    ["a number that is none", Number.NaN, "NaN"],
    ["an infinite number", Number.POSITIVE_INFINITY, "Infinity"],
  ])("refuses %s as an amount", (_, amount, shownValue) => {
    expect(() => money({ amount: amount as never, currency: "USD" })).toThrow(
      refusal("INVALID_DECIMAL", `amount must be a decimal number such as 1234.5, got ${shownValue}`, {
        field: "amount",
        value: amount,
      }),
    );
  });

  test("refuses a number that has lost digits", () => {
    expect(() => money({ amount: Number("12345678901234567.89"), currency: "USD" })).toThrow(
      expect.objectContaining({
        code: "INVALID_DECIMAL",
        message:
          "amount must be text beyond 15 digits, which a JavaScript number loses, got 12345678901234568",
      }),
    );
  });

  test("refuses an amount that is a print: money has no rounding", () => {
    expect(() => money({ amount: printed("111.68 billion") as never, currency: "USD" })).toThrow(
      expect.objectContaining({
        code: "INVALID_DECIMAL",
        message: expect.stringContaining("amount must be"),
      }),
    );
  });

  test("refuses a currency in small letters", () => {
    expect(() => money({ amount: 1, currency: "usd" })).toThrow(
      refusal(
        "UNKNOWN_CURRENCY",
        'currency must be a code of ISO 4217 (2024-06-25) in capital letters, got "usd"',
        {
          field: "currency",
          value: "usd",
        },
      ),
    );
  });

  test("refuses an unknown field", () => {
    expect(() => money({ amount: 1, currency: "USD", ammount: 2 } as MoneyInput)).toThrow(
      refusal("UNKNOWN_FIELD", 'money has the fields amount, currency, got "ammount"', {
        field: "ammount",
      }),
    );
  });

  test.each([
    ["null", null, "null"],
    ["a list", [1, "USD"], "a list"],
    ["text", "1 USD", '"1 USD"'],
  ])("refuses %s", (_, input, shownValue) => {
    expect(() => money(input as never)).toThrow(
      refusal("INVALID_FIELD", `money must be an object, got ${shownValue}`, {
        field: "money",
        value: input,
      }),
    );
  });
});

describe("adding and subtracting money", () => {
  const november = money({ amount: billions("111.68"), currency: "USD" });
  const october = money({ amount: billions("90.07"), currency: "USD" });

  test("gives the exact sum", () => {
    expect(JSON.stringify(addMoney(november, october))).toBe('{"amount":"201750000000","currency":"USD"}');
    expect(
      addMoney(
        money({ amount: "0.1", currency: "USD" }),
        money({ amount: "0.2", currency: "USD" }),
      ).amount.toFixed(),
    ).toBe("0.3");
  });

  test("gives the exact difference", () => {
    expect(JSON.stringify(subtractMoney(november, october))).toBe(
      '{"amount":"21610000000","currency":"USD"}',
    );
    expect(subtractMoney(october, november).amount.toFixed()).toBe("-21610000000");
  });

  test("keeps a cent beside 21 digits", () => {
    // CASES.md, exactness.
    const much = money({ amount: "3200000000000000000.25", currency: "USD" });
    const cent = money({ amount: "0.01", currency: "USD" });
    expect(addMoney(much, cent).amount.toFixed()).toBe("3200000000000000000.26");
  });

  test("gives frozen money", () => {
    expect(Object.isFrozen(addMoney(november, october))).toBe(true);
    expect(Object.isFrozen(subtractMoney(november, october))).toBe(true);
  });

  test("refuses two currencies, and shows both", () => {
    const yuan = money({ amount: billions("800"), currency: "CNY" }) as Money as Money<"USD">;
    const mixed = refusal("MIXED_CURRENCIES", "amounts must have one currency, got USD and CNY", {
      field: "currency",
      values: ["USD", "CNY"],
    });
    expect(() => addMoney(november, yuan)).toThrow(mixed);
    expect(() => subtractMoney(november, yuan)).toThrow(mixed);
  });

  test("refuses what is no money, on either side", () => {
    const refused = "money must be an object, got 5";
    for (const change of [addMoney, subtractMoney]) {
      expect(() => change(5 as never, november)).toThrow(refused);
      expect(() => change(november, 5 as never)).toThrow(refused);
    }
  });
});
