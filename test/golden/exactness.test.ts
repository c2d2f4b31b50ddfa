import { decimal, growthBetween, observation, product, roundTo, series, sum, totalOf } from "tradefigures";
import { describe, expect, test } from "vitest";
import { goldenCase, toPlacesOf } from "./golden-case.js";

const about = { reporter: "XX", flow: "exports", currency: "USD" } as const;

describe("exactness", () => {
  const { inputs, expected } = goldenCase<
    { sums: string[][]; product: [string, string]; growth: [string, string] },
    { sums: string[]; product: string; cents: string; growth: string; fourDecimals: string }
  >("exactness");

  test("a cent is kept in a sum of 19 digits, and 0.1 + 0.2 is 0.3", () => {
    expect(inputs.sums.map((values) => String(sum(values.map(decimal))))).toEqual(expected.sums);
  });

  test("a product keeps all its digits, and rounds once", () => {
    const [amount, rate] = inputs.product.map(decimal);
    const exact = product(amount!, rate!);
    expect(String(exact)).toBe(expected.product);
    expect(String(roundTo(exact, "0.01"))).toBe(expected.cents);
  });

  test("a growth next to a tie rounds as the true ratio does", () => {
    const [value, base] = inputs.growth.map(decimal);
    const { rate } = growthBetween(
      observation({ ...about, period: "2025-11", value: value! }),
      observation({ ...about, period: "2024-11", value: base! }),
    );
    expect(toPlacesOf(expected.growth, rate)).toBe(expected.growth);
    expect(String(roundTo(rate!, "0.0001"))).toBe(expected.fourDecimals);
  });

  test("a million additions keep every cent", () => {
    // Whole cents, added as whole numbers; a fixed rule makes them, of one to sixteen digits and both signs.
    const cents = Array.from({ length: 1_000_000 }, (_, index) => {
      const size =
        (BigInt(index) * 7_919_000_017n ** BigInt((index % 2) + 1)) % 10n ** BigInt((index % 16) + 1);
      return index % 3 === 0 ? -size : size;
    });
    const values = cents.map((amount) => decimal(`${amount}e-2`));
    const total = cents.reduce((sum, amount) => sum + amount, 0n);
    expect(String(product(sum(values), decimal(100)))).toBe(String(total));
  });

  test("100,000 months keep every cent of their total", () => {
    const months = Array.from({ length: 100_000 }, (_, index) => {
      const year = String(Math.floor(index / 12)).padStart(4, "0");
      const month = String((index % 12) + 1).padStart(2, "0");
      return [`${year}-${month}`, decimal(`${330_350_000_000 + index}.${(index % 90) + 10}`)] as const;
    });
    // By hand: 100,000 · 330.35 billion + (0 + … + 99,999), and cents 10 to 99 in turn: 1,111 rounds of 4,905 and
    // ten more from 10 to 19, 145 cents: 5,449,600 cents.
    const total = totalOf(series(about, Object.fromEntries(months)));
    expect(String(total.value)).toBe("33035005000004496");
    expect(total.period).toBe("0000-01/8333-04");
  });
});
