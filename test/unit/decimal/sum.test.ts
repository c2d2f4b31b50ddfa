import { Decimal } from "decimal.js";
import { decimal, product, sum } from "tradefigures";
import { describe, expect, test } from "vitest";
import { ONE } from "../../../src/decimal/decimal.js";

describe("sum", () => {
  test("is zero for no values", () => {
    expect(String(sum([]))).toBe("0");
  });

  test("0.1 + 0.2 is 0.3", () => {
    expect(String(sum([decimal("0.1"), decimal("0.2")]))).toBe("0.3");
  });

  test("adds a cent to a number of 21 digits", () => {
    // CASES.md, exactness: plain decimal.js gives .30.
    expect(String(sum([decimal("3200000000000000000.25"), decimal("0.01")]))).toBe("3200000000000000000.26");
  });

  test("keeps every cent of a million values", () => {
    // By hand: 1,000,000 times 9,999,999,999,999.99.
    const value = decimal("9999999999999.99");
    expect(String(sum(new Array<Decimal>(1_000_000).fill(value)))).toBe("9999999999999990000");
  });

  test("keeps every cent of 100,000 different values", () => {
    // By hand: 100,000 times 330 billion and the sum of 0.01 to 1,000.00 by cents, 50,000.5 · 1,000.
    const values = Array.from({ length: 100_000 }, (_, i) =>
      decimal(`${330_000_000_000 + Math.floor((i + 1) / 100)}.${String((i + 1) % 100).padStart(2, "0")}`),
    );
    expect(String(sum(values))).toBe("33000000050000500");
  });

  test("takes values of both signs that leave nothing", () => {
    const total = sum([decimal("111.68"), decimal("-90.07"), decimal("-21.61")]);
    expect(String(total)).toBe("0");
    expect(Object.is(total.toNumber(), 0)).toBe(true);
  });

  test("adds the highest and the lowest place", () => {
    expect(String(sum([decimal("1e59"), decimal("1e-59")]))).toBe(`1${"0".repeat(59)}.${"0".repeat(58)}1`);
  });

  test("adds computed values that lie beyond the places of inputs", () => {
    // 10^150 has more digits before the point than the lanes, 10^−140 more after it.
    const far = product(product(decimal("1e59"), decimal("1e59")), decimal("1e32"));
    const small = product(product(decimal("1e-59"), decimal("1e-59")), decimal("1e-22"));
    expect(String(sum([far, far, ONE, decimal("-1")]))).toBe(`2${"0".repeat(150)}`);
    expect(String(sum([ONE, small, decimal(-1), small]))).toBe(`0.${"0".repeat(139)}2`);
    expect(() => sum([far, small])).toThrow(
      expect.objectContaining({ code: "INEXACT", details: { field: "a result", value: "291 digits" } }),
    );
  });

  test("refuses a sum of more than 120 digits", () => {
    const high = product(decimal("1e59"), decimal("10"));
    const low = product(decimal("1e-59"), decimal("0.1"));
    expect(() => sum([high, low])).toThrow(
      expect.objectContaining({
        code: "INEXACT",
        message:
          'a result must be exact in 120 digits between the places 10^1000 and 10^-1000, got "121 digits"',
        details: { field: "a result", value: "121 digits" },
      }),
    );
  });

  test("refuses more than 900 million values", () => {
    // A list without its values: they are not looked at.
    expect(() => sum(new Array(900_000_001))).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INEXACT",
        message: "a sum must be of 900000000 values at most, got 900000001",
        details: { field: "a sum", value: 900_000_001 },
      }),
    );
  });

  test("refuses what is no list", () => {
    expect(() => sum(null as unknown as Decimal[])).toThrow("values must be a list, got null");
  });

  test("refuses what is no decimal", () => {
    for (const value of [undefined, null, {}])
      expect(() => sum([ONE, value as unknown as Decimal])).toThrow(
        expect.objectContaining({ code: "INVALID_DECIMAL", details: { field: "a decimal", value } }),
      );
    expect(() => sum([new Decimal(Number.NaN)])).toThrow(
      expect.objectContaining({ code: "INVALID_DECIMAL", details: { field: "a decimal", value: "NaN" } }),
    );
  });

  test("leaves its values as they were", () => {
    const values = [decimal("2"), decimal("1")];
    sum(values);
    expect(values.map(String)).toEqual(["2", "1"]);
  });
});
