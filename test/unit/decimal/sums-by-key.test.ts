import { type Decimal, decimal, product, sum } from "tradefigures";
import { describe, expect, test } from "vitest";
import { addUnder, sumsByKey, totalUnder } from "../../../src/decimal/sums-by-key.js";

describe("sums by key", () => {
  test("are zero without values", () => {
    expect(totalUnder(sumsByKey(), 7).toFixed()).toBe("0");
  });

  test("are exact, also where a value is negative, tiny or beyond the lanes", () => {
    const sums = sumsByKey();
    const values = ["0.1", "0.2", "-12345678901234.56", "1e40", "-1e-40", "7", "1e40"].map((text) =>
      decimal(text),
    );
    for (const value of values) addUnder(sums, 1, value);
    addUnder(sums, 0, decimal("5"));
    expect(totalUnder(sums, 1).toFixed()).toBe(sum(values).toFixed());
    expect(totalUnder(sums, 0).toFixed()).toBe("5");
  });

  test("take values of many digits", () => {
    const long = product(decimal("1234567890123456789012345678.1234567890123456789"), decimal("1e-3"));
    const sums = sumsByKey();
    addUnder(sums, 0, long);
    addUnder(sums, 0, long);
    expect(totalUnder(sums, 0).toFixed()).toBe(sum([long, long]).toFixed());
  });

  test("grow for a value of many digits too", () => {
    for (const key of [1023, 1024, 1025]) {
      const sums = sumsByKey();
      for (const value of ["1e27", "1e21", "-1e-28"]) addUnder(sums, key, decimal(value));
      expect(totalUnder(sums, key).toFixed()).toBe(`1000000999999999999999999999.${"9".repeat(28)}`);
    }
  });

  test("grow with the keys, one by one or at once", () => {
    const sums = sumsByKey();
    const values: Decimal[] = [];
    for (let key = 0; key < 2500; key++) {
      values.push(decimal(`${key * 7919}.25`));
      addUnder(sums, key, values[key]!);
      addUnder(sums, key, values[key]!);
    }
    addUnder(sums, 100_000, decimal(3));
    for (let key = 0; key < 2500; key++)
      expect(totalUnder(sums, key).toFixed()).toBe(sum([values[key]!, values[key]!]).toFixed());
    expect(totalUnder(sums, 100_000).toFixed()).toBe("3");
    expect(totalUnder(sums, 99_999).toFixed()).toBe("0");
    expect(totalUnder(sums, 10_000_000).toFixed()).toBe("0");
  });
});
