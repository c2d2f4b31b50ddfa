import { type Day, plusDays } from "tradefigures";
import { describe, expect, test } from "vitest";
import { collectLasting, type Lasting, timeTree } from "../../../../src/tariffs/regime/time-tree.js";

const during = (items: readonly Lasting[], first: string, before: string): readonly Lasting[] => {
  const found: Lasting[] = [];
  collectLasting(timeTree(items), first, before, found);
  return found;
};

describe("what is in force on some day of a time", () => {
  const open = { from: "2025-03-01" as Day };
  const short = { from: "2025-01-01" as Day, until: "2025-02-01" as Day };

  test("is found from its first day to the day before its end", () => {
    const on = (day: Day) => during([open, short], day, `${day}~`);
    expect(on("2024-12-31")).toEqual([]);
    expect(on("2025-01-01")).toEqual([short]);
    expect(on("2025-01-31")).toEqual([short]);
    expect(on("2025-02-01")).toEqual([]);
    expect(on("2025-03-01")).toEqual([open]);
    expect(on("2099-12-31")).toEqual([open]);
    expect(during([], "2025-01-01", "~")).toEqual([]);
  });

  test("is what looking at each gives, with many of all lengths", () => {
    // Lengths and beginnings that repeat, in no order: 37 and 101 share no factor with 400.
    const items = Array.from({ length: 400 }, (_, i) => {
      const from = plusDays("2025-01-01", (i * 37) % 400);
      return i % 7 === 0 ? { from } : { from, until: plusDays(from, 1 + ((i * 101) % 60)) };
    });
    for (let offset = -5; offset < 480; offset += 3) {
      const first = plusDays("2025-01-01", offset);
      const before = plusDays(first, 1 + (offset % 4 === 0 ? 10 : 0));
      const expected = items.filter(
        (item) =>
          item.from < before && (!("until" in item) || item.until === undefined || item.until > first),
      );
      const found = during(items, first, before);
      expect(found).toHaveLength(expected.length);
      expect(new Set(found)).toEqual(new Set(expected));
      expect(found.map(({ from }) => from)).toEqual(expected.map(({ from }) => from).sort());
    }
  });

  test("is found in steps that grow with the logarithm of how many there are", () => {
    const stepsAmong = (size: number): number => {
      let read = 0;
      // Each lasts a day, one after the other; `from` is read when an item is looked at.
      const items = Array.from({ length: size }, (_, i) => {
        const from = plusDays("1700-01-01", i);
        return {
          get from() {
            read += 1;
            return from;
          },
          until: plusDays(from, 1),
        };
      });
      const tree = timeTree(items);
      read = 0;
      const found: Lasting[] = [];
      const day = plusDays("1700-01-01", Math.floor(size / 3));
      collectLasting(tree, day, `${day}~`, found);
      expect(found).toEqual([items[Math.floor(size / 3)]]);
      return read;
    };
    // The binary logarithms are 9.97, 13.55 and 16.61; two looks more for what is found and its neighbour.
    expect(stepsAmong(1_000)).toBeLessThanOrEqual(12);
    expect(stepsAmong(12_000)).toBeLessThanOrEqual(16);
    expect(stepsAmong(100_000)).toBeLessThanOrEqual(19);
  });
});
