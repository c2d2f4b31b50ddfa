import {
  adValoremEquivalent,
  type PlainDutyRate,
  type PlainDutyRateInput,
  type UnitValueInput,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { readDuty } from "../../../../src/tariffs/regime/duty-rate.js";

const share = { kind: "ad-valorem", rate: "0.05" } as const;
const specific = { kind: "specific", amount: "0.3", currency: "USD", unit: "kg" } as const;
const duty = (input: PlainDutyRateInput) => readDuty(input, "duty") as PlainDutyRate;
const at = (input: PlainDutyRateInput, amount: `${number}`, more: Partial<UnitValueInput> = {}) =>
  adValoremEquivalent(duty(input), { amount, currency: "USD", unit: "kg", ...more })?.toFixed() ?? null;

describe("adValoremEquivalent", () => {
  // By hand: 0.30 dollars on goods of 4 dollars a kilogram are 7.5 %.
  test.each<[string, PlainDutyRateInput, string]>([
    ["a share of value", share, "0.05"],
    ["an amount for each unit", specific, "0.075"],
    ["both", { kind: "compound", parts: [share, specific] }, "0.125"],
    ["the higher", { kind: "mixed", take: "higher", parts: [share, specific] }, "0.075"],
    ["the lower", { kind: "mixed", take: "lower", parts: [share, specific] }, "0.05"],
  ])("of %s", (_, input, equivalent) => {
    expect(at(input, "4")).toBe(equivalent);
  });

  test("falls as the goods become dearer", () => {
    const mixed = { kind: "mixed", take: "higher", parts: [share, specific] } as const;
    expect(["3", "6", "12"].map((value) => at(mixed, value as `${number}`))).toEqual(["0.1", "0.05", "0.05"]);
    expect(at(specific, "9")).toBe(`0.0${"3".repeat(34)}`);
  });

  test("is null for another unit or currency, but not for a share of value", () => {
    const compound = { kind: "compound", parts: [share, specific] } as const;
    for (const other of [{ unit: "litre" }, { currency: "EUR" }]) {
      expect(at(specific, "4", other)).toBeNull();
      expect(at(compound, "4", other)).toBeNull();
      expect(at(share, "4", other)).toBe("0.05");
    }
  });

  test.each<[Partial<Record<keyof UnitValueInput, unknown>>, string, string]>([
    [{ amount: 0 }, "INVALID_FIELD", "unitValue.amount must be above zero, got 0"],
    [{ amount: -1 }, "INVALID_FIELD", "unitValue.amount must be above zero, got -1"],
    [
      { currency: "usd" },
      "UNKNOWN_CURRENCY",
      'unitValue.currency must be a code of ISO 4217 (2024-06-25) in capital letters, got "usd"',
    ],
    [{ unit: "" }, "INVALID_FIELD", 'unitValue.unit must be text, trimmed and not empty, got ""'],
    [{ of: 1 } as never, "UNKNOWN_FIELD", 'unitValue has the fields amount, currency, unit, got "of"'],
  ])("refuses %o", (wrong, code, message) => {
    expect(() => at(specific, "4", wrong as Partial<UnitValueInput>)).toThrow(
      expect.objectContaining({ code, message }),
    );
  });
});
