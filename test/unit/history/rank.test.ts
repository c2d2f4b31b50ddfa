import { printed, type RecordOptions, rankAt } from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";
import { bounds, rate, rates, unknown } from "./yearly-rates.js";

const highest: RecordOptions = { is: "highest" };

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
