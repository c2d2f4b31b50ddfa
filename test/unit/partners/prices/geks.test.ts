import { type Basket, decimal, fisherIndex, geksIndex, indexSeries } from "tradefigures";
import { describe, expect, test } from "vitest";
import { isDeeplyFrozen } from "../../../property/random-series.js";
import { fieldRefusal } from "../../refusal.js";

/** Baskets of products a and b; null: the product is not there. */
const baskets = (...periods: readonly (readonly ([price: number, quantity: number] | null)[])[]): Basket[] =>
  periods.map((goods, t) => ({
    period: `2025-0${t + 1}` as Basket["period"],
    items: goods.flatMap((one, i) =>
      one === null ? [] : { product: "ab"[i]!, price: decimal(one[0]), quantity: decimal(one[1]) },
    ),
  }));
const indices = (some: readonly Basket[], formula?: "fisher" | "tornqvist") =>
  geksIndex(some, { formula }).map(({ index }) => index?.toFixed(6) ?? null);

describe("geksIndex", () => {
  // The example of gpindex for R (man/geks.Rd): prices 1 to 10 and quantities 10 to 1 of two products in five periods.
  const table = [1, 2, 3, 4, 5].map((t) => [
    [t, 11 - t],
    [t + 5, 6 - t],
  ]) as [number, number][][];

  test("is that of the R package gpindex, by Törnqvist", () => {
    expect(indices(baskets(...table), "tornqvist")).toEqual([
      "1.000000",
      ...["1.413257", "1.835676", "2.284565", "2.789856"],
    ]);
  });

  test("is that of the R package gpindex, by Fisher, where a product is missing in a period", () => {
    const gap = table.map(([a, b], t) => [t === 1 ? null : a!, b!]);
    const found = geksIndex(baskets(...gap));
    const steps = found.slice(1).map(({ index }, t) => (Number(index) / Number(found[t]!.index)).toFixed(6));
    expect(steps).toEqual(["1.501481", "1.148250", "1.219688", "1.199513"]);
    expect(found.every(({ coverage }) => coverage?.eq(1))).toBe(true);
  });

  test("of two periods is the bilateral index, of one the base", () => {
    const two = baskets(
      [
        [2, 10],
        [1, 20],
      ],
      [
        [3, 10],
        [1, 30],
      ],
    );
    expect(geksIndex(two).map(({ index }) => index?.toFixed())).toEqual(
      indexSeries(two, fisherIndex).map(({ index }) => index?.toFixed()),
    );
    expect(geksIndex(two.slice(1)).map(({ period, index }) => [period, index?.toFixed()])).toEqual([
      ["2025-02", "1"],
    ]);
    expect(geksIndex([])).toEqual([]);
  });

  test("comes back to where it was when prices and quantities do, unlike a chain", () => {
    const round = baskets(
      [
        [1, 10],
        [1, 10],
      ],
      [
        [4, 1],
        [1, 12],
      ],
      [
        [1, 30],
        [2, 5],
      ],
      [
        [1, 10],
        [1, 10],
      ],
    );
    expect(indices(round).at(-1)).toBe("1.000000");
    expect(indexSeries(round, fisherIndex, { linking: "chained" }).at(-1)?.index?.toFixed(6)).not.toBe(
      "1.000000",
    );
  });

  test("says how much of each period other periods have too", () => {
    const found = geksIndex(
      baskets(
        [[2, 10], null],
        [
          [2, 10],
          [5, 4],
        ],
        [[3, 10], null],
      ),
    );
    // By hand: 20 of 40 in the second period.
    expect(found.map(({ coverage }) => String(coverage))).toEqual(["1", "0.5", "1"]);
    expect(isDeeplyFrozen(found[0]!)).toBe(true);
  });

  test("has none where it would go through two periods without a product in common, or without trade", () => {
    expect(indices(baskets([[1, 1], null], [null, [1, 1]]))).toEqual([null, null]);
    const found = geksIndex(baskets([[1, 1], null], [[2, 0], null]));
    expect(found.map(({ index, coverage }) => [index, coverage && String(coverage)])).toEqual([
      [null, "1"],
      [null, null],
    ]);
  });

  test("refuses a product twice, a price of zero and another formula", () => {
    const [one] = baskets([
      [1, 1],
      [2, 1],
    ]);
    expect(() => geksIndex([{ ...one!, items: [one!.items[0]!, one!.items[0]!] }])).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "DUPLICATE_FLOW",
        message: 'items of 2025-01 must be of each product once, got "a"',
        details: { field: "items of 2025-01", value: "a" },
      }),
    );
    expect(() => geksIndex("baskets" as never)).toThrow(
      fieldRefusal("INVALID_FIELD", "baskets", 'a list, got "baskets"', "baskets") as Error,
    );
    expect(() => geksIndex([], "fisher" as never)).toThrow(
      fieldRefusal("INVALID_FIELD", "the options", 'an object, got "fisher"', "fisher") as Error,
    );
    expect(() => geksIndex(baskets([[0, 1]]))).toThrow("basePrice must be above zero, got 0");
    expect(() => geksIndex([], { formula: "laspeyres" as never })).toThrow(
      'formula must be fisher or tornqvist, got "laspeyres"',
    );
  });
});
