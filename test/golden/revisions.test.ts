import { formatAmount, growthBetween, impliedBase, intersection, observation, printed } from "tradefigures";
import { describe, expect, test } from "vitest";
import { goldenCase, toPlacesOf } from "./golden-case.js";

describe("a revision", () => {
  const march = goldenCase<
    { prints: Record<"level" | "growth", string>[] },
    (Record<"base" | "low" | "high", string> & { shown: string[] })[]
  >("base-of-march-2023");
  const bases = march.inputs.prints.map(({ level, growth }) => impliedBase(printed(level), printed(growth)));

  test(march.figure, () => {
    bases.forEach(({ base, baseBounds: { low, high } }, index) => {
      const expected = march.expected[index]!;
      expect(toPlacesOf(expected.base, base)).toBe(expected.base);
      expect(toPlacesOf(expected.low, low)).toBe(expected.low);
      expect(toPlacesOf(expected.high, high)).toBe(expected.high);
      expect([base, low, high].map((value) => formatAmount(value))).toEqual(expected.shown);
    });
    expect(bases).toHaveLength(2);
  });

  test("no one base explains both prints", () => {
    expect(intersection(bases.map(({ baseBounds }) => baseBounds))).toBeNull();
  });
});

describe("a change of sign", () => {
  const balance = goldenCase<
    Record<"balance" | "base", string>,
    Record<"change" | "printed" | "absent", string>
  >("sign-change-with-switzerland");

  test(`${balance.figure}: a change, and no rate`, () => {
    const about = { reporter: "US", partner: "CH", flow: "balance", currency: "USD" } as const;
    const growth = growthBetween(
      observation({ ...about, period: "2025-01", value: printed(balance.inputs.balance) }),
      observation({ ...about, period: "2024-01", value: printed(balance.inputs.base) }),
    );
    expect(growth).toMatchObject({ rate: null, bounds: null, absent: balance.expected.absent });
    expect(String(growth.change)).toBe(balance.expected.change);
    expect(formatAmount(growth.change)).toBe(balance.expected.printed);
  });
});
