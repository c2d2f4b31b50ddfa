import {
  type Basket,
  type Decimal,
  decimal,
  fisherIndex,
  incomeTermsOfTrade,
  indexSeries,
  laspeyresIndex,
  type PartnerFlowInput,
  type PriceQuantityInput,
  paascheIndex,
  partnerFlow,
  priceAndVolume,
  priceQuantities,
  priceQuantity,
  roundTo,
  termsOfTrade,
  tornqvistIndex,
  unitValue,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { expectUnchangeable } from "../../../property/unchangeable.js";
import { fieldRefusal, refusal } from "../../refusal.js";

const text = (value: unknown): string => String(value);
const rounded = (value: Decimal | null): string => roundTo(value!, "0.0001").toFixed(4);

// PPI Manual, tables 19.1 and 19.2.
const PRICES = [
  ["1", "1", "1", "1", "1", "1"],
  ["1.2", "3", "1.3", "0.7", "1.4", "0.8"],
  ["1", "1", "1.5", "0.5", "1.7", "0.6"],
  ["0.8", "0.5", "1.6", "0.3", "1.9", "0.4"],
  ["1", "1", "1.6", "0.1", "2", "0.2"],
] as const;
const QUANTITIES = [
  ["1", "1", "2", "1", "4.5", "0.5"],
  ["0.8", "0.9", "1.9", "1.3", "4.7", "0.6"],
  ["1", "1.1", "1.8", "3", "5", "0.8"],
  ["1.2", "1.2", "1.9", "6", "5.6", "1.3"],
  ["0.9", "1.2", "2", "12", "6.5", "2.5"],
] as const;
const baskets: readonly Basket[] = PRICES.map((row, t) => ({
  period: `202${t}-01/202${t}-12` as Basket["period"],
  items: row.map((price, i) => ({
    product: `P${i}`,
    price: decimal(price),
    quantity: decimal(QUANTITIES[t]![i]!),
  })),
}));

describe("the table of the PPI Manual", () => {
  test.each([
    ["Laspeyres", laspeyresIndex, ["1.0000", "1.4200", "1.3450", "1.3550", "1.4400"]],
    ["Paasche", paascheIndex, ["1.0000", "1.3824", "1.2031", "1.0209", "0.7968"]],
    ["Fisher", fisherIndex, ["1.0000", "1.4011", "1.2721", "1.1762", "1.0712"]],
  ])("has these %s indices", (_, formula, expected) => {
    expect(indexSeries(baskets, formula).map(({ index }) => rounded(index))).toEqual(expected);
  });

  test("chains from period to period", () => {
    const chained = indexSeries(baskets.slice(0, 3), laspeyresIndex, { linking: "chained" });
    // By hand: Σp₃q₂ = 13.55, Σp₂q₂ = 14.10; 1.42 · 13.55 / 14.10.
    expect(chained.map(({ index }) => rounded(index))).toEqual(["1.0000", "1.4200", "1.3646"]);
    expect(chained.map(({ period }) => period)).toEqual(baskets.slice(0, 3).map(({ period }) => period));
  });
});

const failed = (message: string): unknown => expect.objectContaining({ code: "INVALID_FIELD", message });

describe("price indices", () => {
  const item = (
    product: string,
    [basePrice, baseQuantity, price, quantity]: readonly PriceQuantityInput["price"][],
  ) =>
    priceQuantity({
      product,
      basePrice: basePrice!,
      baseQuantity: baseQuantity!,
      price: price!,
      quantity: quantity!,
    });
  const items = [item("a", [2, 10, 3, 10]), item("b", [1, 20, 1, 30])];

  // By hand: 50/40, 60/50, their root; 40 → 60.
  test("weigh by the base, by now, or by both", () => {
    expect(text(laspeyresIndex(items))).toBe("1.25");
    expect(text(paascheIndex(items))).toBe("1.2");
    expect(text(fisherIndex(items))).toBe("1.224744871391589049098642037352946");
    // Shares 1/2 and 1/2: √1.5, the same here.
    expect(text(tornqvistIndex(items))).toBe("1.224744871391589049098642037352946");
  });

  test("of one product are the ratio of its prices", () => {
    const one = [item("a", [2, 10, 3, 7])];
    for (const index of [laspeyresIndex, paascheIndex, fisherIndex, tornqvistIndex])
      expect(text(index(one))).toBe("1.5");
  });

  test("are null where nothing is traded", () => {
    const none = [item("a", [2, 0, 3, 7])];
    expect(
      [laspeyresIndex, paascheIndex, fisherIndex, tornqvistIndex].map((index) => text(index(none))),
    ).toEqual(["null", "1.5", "null", "null"]);
    const stopped = [item("a", [2, 7, 3, 0])];
    expect(
      [laspeyresIndex, paascheIndex, fisherIndex, tornqvistIndex].map((index) => text(index(stopped))),
    ).toEqual(["1.5", "null", "null", "null"]);
  });

  test("split growth into price and volume", () => {
    const paasche = priceAndVolume(items);
    expect(
      [
        paasche.baseValue,
        paasche.value,
        paasche.crossValue,
        paasche.valueIndex,
        paasche.priceIndex,
        paasche.volumeIndex,
      ].map(text),
    ).toEqual(["40", "60", "50", "1.5", "1.2", "1.25"]);
    const laspeyres = priceAndVolume(items, { price: "laspeyres" });
    expect([laspeyres.crossValue, laspeyres.priceIndex, laspeyres.volumeIndex].map(text)).toEqual([
      "50",
      "1.25",
      "1.2",
    ]);
    const fisher = priceAndVolume(items, { price: "fisher" });
    expect(fisher.crossValue).toBeNull();
    expect([fisher.priceIndex, fisher.volumeIndex].map((index) => text(index).slice(0, 12))).toEqual([
      "1.2247448713",
      "1.2247448713",
    ]);
    expect(() => priceAndVolume("items" as never)).toThrow(
      fieldRefusal("INVALID_FIELD", "items", 'a list, got "items"', "items") as Error,
    );
    expect(() => priceAndVolume(items, "fisher" as never)).toThrow(
      fieldRefusal("INVALID_FIELD", "the options", 'an object, got "fisher"', "fisher") as Error,
    );
    expect(() => priceAndVolume(items, { price: "walsh" as never })).toThrow(
      'price must be paasche or laspeyres or fisher, got "walsh"',
    );
  });

  test.each<[string, () => unknown, unknown]>([
    [
      "no list",
      () => laspeyresIndex("items" as never),
      fieldRefusal("INVALID_FIELD", "items", 'a list, got "items"', "items"),
    ],
    [
      "no products",
      () => laspeyresIndex([]),
      fieldRefusal("INVALID_FIELD", "items", "a list of one product or more, got a list", []),
    ],
    [
      "a product twice",
      () => paascheIndex([items[0]!, items[0]!]),
      fieldRefusal("DUPLICATE_FLOW", "items", 'of each product once, got "a"', "a"),
    ],
    [
      "a product without a name",
      () => item("", [1, 1, 1, 1]),
      fieldRefusal("INVALID_FIELD", "product", 'text, trimmed and not empty, got ""', ""),
    ],
    ["a price of zero", () => item("a", [0, 1, 1, 1]), failed("basePrice must be above zero, got 0")],
    ["a price below zero", () => item("a", [1, 1, -1, 1]), failed("price must be above zero, got -1")],
    [
      "a quantity below zero",
      () => item("a", [1, -1, 1, 1]),
      failed("baseQuantity must be zero or above, got -1"),
    ],
    [
      "another quantity below zero",
      () => item("a", [1, 1, 1, -1]),
      failed("quantity must be zero or above, got -1"),
    ],
    [
      "a misspelt field",
      () => priceQuantity({ ...items[0]!, qty: 1 } as never),
      refusal(
        "UNKNOWN_FIELD",
        'price and quantity has the fields product, basePrice, baseQuantity, price, quantity, got "qty"',
        { field: "qty" },
      ),
    ],
    [
      "baskets that are no list",
      () => indexSeries("baskets" as never, fisherIndex),
      fieldRefusal("INVALID_FIELD", "baskets", 'a list, got "baskets"', "baskets"),
    ],
    [
      "options that are none",
      () => indexSeries(baskets, fisherIndex, "chained" as never),
      fieldRefusal("INVALID_FIELD", "the options", 'an object, got "chained"', "chained"),
    ],
    [
      "a basket that lacks a product",
      () => indexSeries([baskets[0]!, { period: "2025-11", items: baskets[0]!.items.slice(1) }], fisherIndex),
      fieldRefusal("INVALID_FIELD", "items of 2025-11", "as many as in 2020-01/2020-12, got 5", 5),
    ],
    [
      "a basket with another product",
      () =>
        indexSeries(
          [
            baskets[0]!,
            {
              period: "2025-11",
              items: [
                ...baskets[0]!.items.slice(1),
                { product: "X", price: decimal(1), quantity: decimal(1) },
              ],
            },
          ],
          fisherIndex,
        ),
      fieldRefusal("INVALID_FIELD", "items of 2025-11", 'those of 2020-01/2020-12, got "P0"', "P0"),
    ],
    [
      "another linking",
      () => indexSeries(baskets, fisherIndex, { linking: "spliced" as never }),
      failed('linking must be fixed-base or chained, got "spliced"'),
    ],
  ])("refuse %s", (_, make, error) => {
    expect(make).toThrow(error as Error);
  });

  test("end a chain where a link has none", () => {
    const stopped = {
      period: "2025-11",
      items: baskets[0]!.items.map((one) => ({ ...one, quantity: decimal(0) })),
    } as const;
    const chain = indexSeries([baskets[0]!, stopped, baskets[1]!, baskets[2]!], laspeyresIndex, {
      linking: "chained",
    });
    expect(chain.map(({ index }) => text(index))).toEqual(["1", "1", "null", "null"]);
  });

  test("are of records that their own JSON makes again, and that cannot be changed", () => {
    expect(priceQuantity(JSON.parse(JSON.stringify(items[0])))).toEqual(items[0]);
    expectUnchangeable(items[0]!);
  });
});

describe("unit values", () => {
  const header = {
    reporter: "XX",
    partner: "BR",
    flow: "imports",
    product: "0901",
    period: "2025-11",
    currency: "USD",
  } as const;
  const flow = (value: number, amount: number | null, more: Partial<PartnerFlowInput> = {}) =>
    partnerFlow({ ...header, value, ...(amount !== null && { quantity: { amount, unit: "kg" } }), ...more });
  const then = { period: "2024-11" } as const;

  test("are values over quantities", () => {
    expect(text(unitValue(flow(300, 120)))).toBe("2.5");
    expect(unitValue(flow(300, 0))).toBeNull();
    expect(unitValue(flow(300, null))).toBeNull();
  });

  test("pair the products of two periods, and say of the others why, and how much they are", () => {
    const now = [
      flow(300, 120),
      flow(5, 1, { product: "new" }),
      flow(5, null, { product: "bare" }),
      flow(0, 3, { product: "free" }),
    ];
    const before = [
      flow(200, 100, then),
      flow(5, 1, { ...then, product: "old" }),
      flow(5, 1, { ...then, product: "bare" }),
      flow(5, 1, { ...then, product: "free" }),
    ];
    const found = priceQuantities(now, before);
    expect(found.unpaired.map((one) => Object.values(one).map(text))).toEqual([
      ["bare", "no-unit-value", "5", "5"],
      ["free", "no-unit-value", "0", "5"],
      ["new", "new", "5", "0"],
      ["old", "gone", "0", "5"],
    ]);
    // By hand: 300 of 310 now, 200 of 215 before.
    expect([found.coverage, found.baseCoverage].map((share) => share?.toFixed(6))).toEqual([
      "0.967742",
      "0.930233",
    ]);
    expect(JSON.stringify(found.items)).toBe(
      '[{"product":"0901","basePrice":"2","baseQuantity":"100","price":"2.5","quantity":"120"}]',
    );
    const none = { coverage: null, baseCoverage: null };
    expect(priceQuantities([], [])).toEqual({ items: [], unpaired: [], ...none });
    expect(priceQuantities([flow(300, 120)], [flow(200, 100, then)])).toMatchObject({
      ...{ unpaired: [], coverage: decimal(1), baseCoverage: decimal(1) },
    });
    expectUnchangeable(found);
  });

  test.each<[string, () => unknown, string, string]>([
    [
      "no flow",
      () => unitValue("coffee" as never),
      "INVALID_FIELD",
      'a flow must be an object, got "coffee"',
    ],
    [
      "flows that are no list",
      () => priceQuantities("coffee" as never, []),
      "INVALID_FIELD",
      'current must be a list, got "coffee"',
    ],
    [
      "flows of then that are no list",
      () => priceQuantities([], "coffee" as never),
      "INVALID_FIELD",
      'base must be a list, got "coffee"',
    ],
    [
      "a product twice",
      () => priceQuantities([flow(1, 1), flow(2, 1)], []),
      "DUPLICATE_FLOW",
      "flows of one partner, product and period must be one, got 1 and 2 for BR, 0901, 2025-11",
    ],
    [
      "a flow without a product",
      () => priceQuantities([flow(1, 1, { product: undefined })], []),
      "INVALID_FIELD",
      "product must be given for each flow, got undefined",
    ],
    [
      "several periods",
      () => priceQuantities([flow(1, 1), flow(1, 1, { ...then, product: "x" })], []),
      "INVALID_PERIOD",
      "flows must have one period, got 2024-11 and 2025-11",
    ],
    [
      "another partner",
      () => priceQuantities([flow(1, 1)], [flow(1, 1, { ...then, partner: "VN" })]),
      "MIXED_SUBJECTS",
      "flows must have one partner, got BR and VN",
    ],
    [
      "another unit",
      () => priceQuantities([flow(1, 1)], [flow(1, 1, { ...then, quantity: { amount: 1, unit: "t" } })]),
      "MIXED_SUBJECTS",
      "quantities of 0901 must have one unit, got kg and t",
    ],
    [
      "another currency",
      () => priceQuantities([flow(1, 1)], [flow(1, 1, { ...then, currency: "EUR" })]),
      "MIXED_CURRENCIES",
      "flows must have one currency, got USD and EUR",
    ],
  ])("refuse %s", (_, make, code, message) => {
    expect(make).toThrow(expect.objectContaining({ code, message }) as Error);
  });
});

describe("the terms of trade", () => {
  test("are net barter or of income", () => {
    expect(text(termsOfTrade({ exportPrices: "1.1", importPrices: "0.88" }))).toBe("1.25");
    expect(text(incomeTermsOfTrade({ exportPrices: "1.1", importPrices: "0.88", exportVolume: 2 }))).toBe(
      "2.5",
    );
  });

  test.each<[string, () => unknown, string]>([
    [
      "an index of zero",
      () => termsOfTrade({ exportPrices: 1, importPrices: 0 }),
      "importPrices must be above zero, got 0",
    ],
    [
      "a volume of zero",
      () => incomeTermsOfTrade({ exportPrices: 1, importPrices: 1, exportVolume: 0 }),
      "exportVolume must be above zero, got 0",
    ],
    [
      "export prices of zero",
      () => termsOfTrade({ exportPrices: 0, importPrices: 1 }),
      "exportPrices must be above zero, got 0",
    ],
    [
      "export prices of zero, in those of income",
      () => incomeTermsOfTrade({ exportPrices: 0, importPrices: 1, exportVolume: 1 }),
      "exportPrices must be above zero, got 0",
    ],
    [
      "import prices of zero, in those of income",
      () => incomeTermsOfTrade({ exportPrices: 1, importPrices: 0, exportVolume: 1 }),
      "importPrices must be above zero, got 0",
    ],
    [
      "a misspelt field",
      () => termsOfTrade({ exportPrices: 1, importPrices: 1, volume: 1 } as never),
      'the prices has the fields exportPrices, importPrices, got "volume"',
    ],
    [
      "a misspelt field in those of income",
      () => incomeTermsOfTrade({ exportPrices: 1, importPrices: 1, exportVolume: 1, volume: 1 } as never),
      'the prices has the fields exportPrices, importPrices, exportVolume, got "volume"',
    ],
  ])("refuse %s", (_, make, message) => {
    expect(make).toThrow(message);
  });
});
