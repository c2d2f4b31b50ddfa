import {
  type DecimalInput,
  decimal,
  effectiveProtection,
  type ProtectedInput,
  type ProtectionOptions,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { fieldRefusal } from "../../refusal.js";

const protection = (output: DecimalInput, inputs: readonly ProtectedInput[], options?: ProtectionOptions) =>
  effectiveProtection(output, inputs, options)?.toFixed() ?? null;

describe("effectiveProtection", () => {
  test("is higher than the duty where inputs bear less, and lower where they bear more", () => {
    // By hand: (40 − 0.5 · 20)/(1 − 0.5) = 60, (40 − 0.5 · 40)/0.5 = 40, (40 − 0.5 · 100)/0.5 = −20 %.
    expect(protection("0.4", [{ share: "0.5", rate: "0.2" }])).toBe("0.6");
    expect(protection("0.4", [{ share: "0.5", rate: "0.4" }])).toBe("0.4");
    expect(protection("0.4", [{ share: "0.5", rate: "1" }])).toBe("-0.2");
    expect(protection("0.4", [])).toBe("0.4");
    // (10 − 0.3 · 5 − 0.4 · 20)/0.3 = 0.5/0.3.
    expect(
      protection("0.1", [
        { share: "0.3", rate: "0.05" },
        { share: "0.4", rate: "0.2" },
      ]),
    ).toBe(`0.01${"6".repeat(32)}7`);
  });

  test("counts what is not traded as an input without a duty, or as value added", () => {
    const inputs = [{ share: "0.5", rate: "0.2" }, { share: "0.25" }] as const;
    // By hand: (40 − 10)/(1 − 0.75) and (40 − 10)/(1 − 0.5).
    expect(protection("0.4", inputs, { notTraded: "balassa" })).toBe("1.2");
    expect(protection("0.4", inputs, { notTraded: "corden" })).toBe("0.6");
    const allTraded = [{ share: "0.5", rate: "0.2" }] as const;
    for (const notTraded of ["balassa", "corden"] as const)
      expect(protection("0.4", allTraded, { notTraded })).toBe("0.6");
  });

  test("is null where inputs leave no value added", () => {
    expect(protection("0.4", [{ share: 1, rate: 0 }])).toBeNull();
    expect(
      protection("0.4", [
        { share: "0.7", rate: 0 },
        { share: "0.6", rate: 0 },
      ]),
    ).toBeNull();
  });

  test("asks for the method where an input is not traded", () => {
    expect(() => protection("0.4", [{ share: "0.5" }])).toThrow(
      fieldRefusal(
        "INVALID_FIELD",
        "notTraded",
        "given where an input has no rate: balassa or corden, got undefined",
        undefined,
      ),
    );
  });

  test.each<[DecimalInput, readonly object[], ProtectionOptions, string, string]>([
    ["-0.1", [], {}, "INVALID_FIELD", "output must be zero or above, got -0.1"],
    [
      "0.1",
      [{ share: "-0.1", rate: 0 }],
      {},
      "INVALID_FIELD",
      "inputs[0].share must be zero or above, got -0.1",
    ],
    [
      "0.1",
      [{ share: "0.1", rate: -1 }],
      {},
      "INVALID_FIELD",
      "inputs[0].rate must be zero or above, got -1",
    ],
    [
      "0.1",
      [{ share: "0.1", rate: 1, name: "x" }],
      {},
      "UNKNOWN_FIELD",
      'inputs[0] has the fields share, rate, got "name"',
    ],
    [
      "0.1",
      [],
      { notTraded: "guess" as "corden" },
      "INVALID_FIELD",
      'notTraded must be balassa or corden, got "guess"',
    ],
  ])("refuses %o, %o, %o", (output, inputs, options, code, message) => {
    expect(() => protection(output, inputs as ProtectedInput[], options)).toThrow(
      expect.objectContaining({ code, message }),
    );
  });

  test("takes decimals too", () => {
    expect(protection(decimal("0.4"), [{ share: decimal("0.5"), rate: decimal("0.2") }])).toBe("0.6");
  });
});
