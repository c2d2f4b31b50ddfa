import { largestMoves } from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";
import { fieldRefusal } from "../refusal.js";
import { rate, rates, unknown } from "./yearly-rates.js";

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

  test("refuse what is no list of rates", () => {
    expect(() => largestMoves("rates" as never, rate, 1)).toThrow(
      fieldRefusal("INVALID_FIELD", "items", 'a list, got "rates"', "rates"),
    );
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
