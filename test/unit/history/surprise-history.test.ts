import {
  type ActualAndExpected,
  expectation,
  growthRate,
  observation,
  type Period,
  printed,
  surpriseHistory,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";
import { fieldRefusal } from "../refusal.js";

const subject = { reporter: "CN", flow: "exports" } as const;
function pair(period: Period, actual: string | null, low: string, high = low): ActualAndExpected {
  const about = { ...subject, period, comparison: "year-on-year" } as const;
  return {
    actual:
      actual === null
        ? growthRate({ ...about, rate: null, absent: "missing-base" })
        : growthRate({ ...about, rate: printed(actual) }),
    expected: expectation({
      ...{ ...subject, period, of: "year-on-year", sources: ["Reuters"] },
      ...{ low: printed(low), high: printed(high) },
    }),
  };
}

describe("surpriseHistory", () => {
  // By hand: 5.9 − 3.9 = 2; −1.1 − 3 = −4.1; 8.3 − 8 = 0.3, within; mean −1.8/3, absolute 6.4/3.
  const pairs = [
    pair("2025-11", "5.9%", "3.8%", "4%"),
    pair("2025-10", "-1.1%", "3%"),
    pair("2025-09", "8.3%", "7%", "9%"),
    pair("2025-08", null, "5%"),
  ];

  test("counts how often the actual was above, within and below, and to which side it leaned", () => {
    const history = surpriseHistory(pairs);
    expect(plain(history)).toEqual({
      count: 3,
      absent: 1,
      beat: 1,
      inLine: 1,
      missed: 1,
      hitRate: `0.${"3".repeat(34)}`,
      mean: "-0.006",
      meanAbsolute: `0.021${"3".repeat(32)}`,
    });
    expect(Object.isFrozen(history)).toBe(true);
    expect(surpriseHistory([...pairs].reverse())).toEqual(history);
  });

  test("counts lower ones as beaten where lower is better", () => {
    expect(surpriseHistory(pairs.slice(0, 1), { better: "lower" })).toMatchObject({ beat: 0, missed: 1 });
  });

  test("has no rates and means where nothing could be compared", () => {
    const none = {
      ...{ count: 0, beat: 0, inLine: 0, missed: 0, hitRate: null, mean: null, meanAbsolute: null },
    };
    expect(surpriseHistory([])).toEqual({ ...none, absent: 0 });
    expect(surpriseHistory(pairs.slice(3))).toEqual({ ...none, absent: 1 });
  });

  test("refuses what is no list of pairs", () => {
    expect(() => surpriseHistory("pairs" as never)).toThrow(
      fieldRefusal("INVALID_FIELD", "pairs", 'a list, got "pairs"', "pairs"),
    );
  });

  test("refuses levels beside growth rates, and a pair that does not belong together", () => {
    const level = {
      actual: observation({ ...subject, period: "2025-11", currency: "USD", value: 1 }),
      expected: expectation({ ...subject, period: "2025-11", of: "level", low: 1, sources: ["Reuters"] }),
    };
    expect(surpriseHistory([level, level])).toMatchObject({ count: 2, inLine: 2 });
    expect(() => surpriseHistory([level, pairs[0]!])).toThrow(
      expect.objectContaining({
        code: "MIXED_SUBJECTS",
        message: "expectations must be of one kind, got level and year-on-year",
        details: { field: "of", values: ["level", "year-on-year"] },
      }),
    );
    expect(() => surpriseHistory([{ ...pairs[0]!, actual: pairs[1]!.actual }])).toThrow(
      expect.objectContaining({ code: "INVALID_PERIOD" }),
    );
  });
});
