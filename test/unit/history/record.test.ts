import { describe, expect, test } from "vitest";
import { printed } from "../../../src/decimal/printed.js";
import { largestMoves, type RecordOptions, rankAt, recordAt } from "../../../src/history/record.js";
import {
  type GrowthRate,
  growthRate,
  growthRates,
  type RatesByPeriod,
} from "../../../src/measures/growth-rate.js";
import type { Period } from "../../../src/period/period.js";

const header = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const;
const rates = (values: RatesByPeriod): readonly GrowthRate[] => growthRates(header, values);
const unknown = (period: Period): GrowthRate =>
  growthRate({ ...header, period, rate: null, absent: "missing-base" });
const rate = (growth: GrowthRate) => growth.rate;
const bounds = (growth: GrowthRate) => growth.bounds;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const highest: RecordOptions = { is: "highest" };

describe("recordAt", () => {
  test("is a record where all before are known and less extreme", () => {
    const found = recordAt(rates({ "2025-08": 1, "2025-09": 2, "2025-10": 3 }), rate, highest);
    expect(plain(found)).toEqual({
      period: "2025-10",
      value: "3",
      is: "highest",
      verdict: "record",
      by: null,
      certain: true,
      missing: [],
      lookedBackTo: "2025-08",
      undecidable: null,
    });
    expect([found, found.missing].every(Object.isFrozen)).toBe(true);
    expect(recordAt(rates({ "2025-09": -2, "2025-10": -3 }), rate, { is: "lowest" })).toMatchObject({
      verdict: "record",
    });
  });

  test("names the latest that beats it, not one that only equals it", () => {
    const items = rates({ "2025-07": 5, "2025-08": 4, "2025-09": 3, "2025-10": 3 });
    expect(recordAt(items, rate, highest)).toMatchObject({ verdict: "beaten", by: "2025-08", certain: true });
    expect(recordAt(items, rate, { ...highest, after: "2025-08" })).toMatchObject({
      verdict: "tied",
      by: "2025-09",
      certain: true,
      lookedBackTo: "2025-09",
    });
  });

  test("cannot be said where something is missing, and is beaten all the same by what is known", () => {
    const items = [...rates({ "2025-03": 1, "2025-06": 2, "2025-08": 3 }), unknown("2025-07")];
    expect(recordAt(items, rate, highest)).toMatchObject({
      verdict: "undecidable",
      by: null,
      certain: false,
      missing: ["2025-04/2025-05", "2025-07"],
      undecidable: null,
    });
    expect(recordAt([...items, ...rates({ "2025-09": 3 })], rate, highest)).toMatchObject({
      verdict: "undecidable",
      by: "2025-08",
      certain: false,
    });
    expect(recordAt([...items, ...rates({ "2025-09": "2.5" })], rate, highest)).toMatchObject({
      verdict: "beaten",
      by: "2025-08",
      certain: true,
    });
  });

  test("since a period needs all after it", () => {
    const items = rates({ "2025-03": 9, "2025-04": 1, "2025-05": 2 });
    const since = (after: Period) => recordAt(items, rate, { ...highest, after });
    expect(since("2025-03")).toMatchObject({ verdict: "record", missing: [], lookedBackTo: "2025-04" });
    expect(since("2025-01/2025-03")).toMatchObject({ verdict: "record", missing: [] });
    expect(since("2025-01")).toMatchObject({ verdict: "beaten", missing: ["2025-02"] });
    expect(recordAt(items, rate, { ...highest, at: "2025-03", after: "2024-12" })).toMatchObject({
      verdict: "undecidable",
      missing: ["2025-01/2025-02"],
    });
    // A span that begins before it does not count, and hides its other months.
    const span = rates({ "2025-01/2025-02": 9, "2025-03": 1, "2025-04": 2 });
    expect(recordAt(span, rate, { ...highest, after: "2025-01" })).toMatchObject({
      verdict: "undecidable",
      missing: ["2025-02"],
      lookedBackTo: "2025-03",
    });
    expect(() => since("2025-3" as Period)).toThrow(
      expect.objectContaining({ code: "INVALID_PERIOD", details: { field: "after", value: "2025-3" } }),
    );
  });

  test.each<[string, RatesByPeriod, string, boolean]>([
    ["a record beyond rounding", { "2025-10": printed("4.4%"), "2025-11": printed("5%") }, "record", true],
    ["a record within rounding", { "2025-10": printed("4.6%"), "2025-11": printed("5%") }, "record", false],
    ["beaten beyond rounding", { "2025-10": printed("6%"), "2025-11": printed("5%") }, "beaten", true],
    ["beaten within rounding", { "2025-10": printed("5.1%"), "2025-11": printed("5%") }, "beaten", false],
    ["a tie of prints", { "2025-10": printed("5%"), "2025-11": printed("5%") }, "tied", false],
    ["a tie of exact values", { "2025-10": "0.05", "2025-11": "0.05" }, "tied", true],
    [
      "a tie of exact values above a third",
      { "2025-09": printed("4.99%"), "2025-10": "0.05", "2025-11": "0.05" },
      "tied",
      true,
    ],
    [
      "a tie of exact values within the rounding of a third",
      { "2025-09": printed("4.8%"), "2025-10": "0.0484", "2025-11": "0.0484" },
      "tied",
      false,
    ],
  ])("is certain or not: %s", (_, values, verdict, certain) => {
    expect(recordAt(rates(values), bounds, highest)).toMatchObject({ verdict, certain });
  });

  test("is no certain tie with what is only known to be over the value", () => {
    const items = rates({ "2025-10": printed("over 5%"), "2025-11": "0.05" });
    expect(recordAt(items, bounds, { is: "lowest" })).toMatchObject({ verdict: "tied", certain: false });
  });

  test("cannot be told where the value is not known, or nothing is there", () => {
    const nothing = { value: null, is: "highest", verdict: "undecidable", by: null, certain: false };
    expect(recordAt([...rates({ "2025-09": 1 }), unknown("2025-10")], rate, highest)).toEqual({
      ...nothing,
      period: "2025-10",
      missing: [],
      lookedBackTo: "2025-09",
      undecidable: "unknown-value",
    });
    const none = {
      ...nothing,
      period: null,
      missing: [],
      lookedBackTo: null,
      undecidable: "no-observations",
    };
    expect(recordAt([], rate, highest)).toEqual(none);
    expect(recordAt(rates({ "2025-09": 1 }), rate, { ...highest, after: "2025-09" })).toEqual(none);
  });
});

describe("rankAt", () => {
  const items = rates({ "2025-07": 5, "2025-08": 1, "2025-09": 3, "2025-10": 2, "2025-11": 3 });

  test("counts those more extreme", () => {
    const rank = rankAt(items, rate, highest);
    expect(plain(rank)).toEqual({
      period: "2025-11",
      value: "3",
      is: "highest",
      rank: 2,
      sharedBy: 2,
      best: 2,
      worst: 2,
      of: 5,
      percentile: "0.5",
      missing: [],
      undecidable: null,
    });
    expect([rank, rank.missing].every(Object.isFrozen)).toBe(true);
    expect(plain(rankAt(items, rate, { is: "lowest" }))).toMatchObject({ rank: 3, percentile: "0.25" });
    expect(rankAt(items, rate, { ...highest, at: "2025-09" })).toMatchObject({ rank: 2, sharedBy: 1, of: 3 });
  });

  test("alone is first and surpasses none", () => {
    expect(rankAt(rates({ "2025-07": 5 }), rate, highest)).toMatchObject({
      rank: 1,
      sharedBy: 1,
      best: 1,
      worst: 1,
      of: 1,
      percentile: null,
    });
  });

  test("among those after a period names what is missing of them", () => {
    expect(rankAt(items, rate, { ...highest, after: "2025-07" })).toMatchObject({
      rank: 1,
      of: 4,
      missing: [],
    });
    expect(rankAt(items, rate, { ...highest, after: "2025-04" })).toMatchObject({
      rank: 2,
      of: 5,
      missing: ["2025-05/2025-06"],
    });
  });

  test("leaves the best and the worst rank that rounding leaves", () => {
    // By hand: 5 % is [4.5, 5.5); 5.2 % may lie below it, 4.6 % above, 4 % and 6 % are sure.
    const some = rates({
      "2025-07": printed("6%"),
      "2025-08": printed("5.2%"),
      "2025-09": printed("4.6%"),
      "2025-10": printed("4%"),
      "2025-11": printed("5%"),
    });
    expect(rankAt(some, bounds, highest)).toMatchObject({ rank: 3, best: 2, worst: 4 });
    expect(rankAt(some, bounds, { is: "lowest" })).toMatchObject({ rank: 3, best: 2, worst: 4 });
  });

  test("does not count what is not known, and names it", () => {
    const some = [...rates({ "2025-06": 9, "2025-09": 1, "2025-10": 2 }), unknown("2025-08")];
    expect(rankAt(some, rate, highest)).toMatchObject({ rank: 2, of: 3, missing: ["2025-07", "2025-08"] });
  });

  test("cannot be told where the value is not known, or nothing is there", () => {
    const none = { value: null, rank: null, sharedBy: null, best: null, worst: null, percentile: null };
    expect(rankAt([...rates({ "2025-09": 1 }), unknown("2025-10")], rate, highest)).toEqual({
      ...none,
      period: "2025-10",
      is: "highest",
      of: 1,
      missing: [],
      undecidable: "unknown-value",
    });
    expect(rankAt([], rate, { is: "lowest" })).toEqual({
      ...none,
      period: null,
      is: "lowest",
      of: 0,
      missing: [],
      undecidable: "no-observations",
    });
  });
});

describe("largestMoves", () => {
  const items = rates({ "2025-07": 5, "2025-08": 1, "2025-09": 3, "2025-10": 7, "2025-12": 99 });

  test("are the largest changes up or down, of equal ones the later first, none over a gap", () => {
    const moves = largestMoves(items, rate, 9);
    expect(plain(moves)).toEqual([
      { period: "2025-10", earlierPeriod: "2025-09", change: "4" },
      { period: "2025-08", earlierPeriod: "2025-07", change: "-4" },
      { period: "2025-09", earlierPeriod: "2025-08", change: "2" },
    ]);
    expect(moves.every(Object.isFrozen)).toBe(true);
    expect(largestMoves(items, rate, 1)).toEqual(moves.slice(0, 1));
  });

  test("leave out what is not known, and are none of nothing", () => {
    const some = [...rates({ "2025-09": 1, "2025-11": 2, "2025-12": 3 }), unknown("2025-10")];
    expect(largestMoves(some, rate, 9).map(({ period }) => period)).toEqual(["2025-12"]);
    expect(largestMoves([], rate, 9)).toEqual([]);
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "2"])("refuse the count %j", (count) => {
    expect(() => largestMoves(items, rate, count as number)).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: expect.stringMatching(/^count must be a whole number of 1 or more, got /),
        details: { field: "count", value: count },
      }),
    );
  });
});
