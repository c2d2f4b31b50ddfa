import { type Decimal, divide, irrational, product } from "../../decimal/decimal.js";
import { sum } from "../../decimal/sum.js";
import { refuse } from "../../errors.js";
import { checkFields, checkRecords, readChoice } from "../../fields.js";
import type { Basket, IndexValue } from "./index-series.js";
import { type FourValues, tornqvistLogarithm, valuesOf } from "./price-index.js";
import { type PriceQuantity, priceQuantity } from "./price-quantity.js";

/**
 * One value of a multilateral index, and how much of the period's trade it rests on.
 *
 * @category Prices and volumes
 */
export interface MultilateralValue extends IndexValue {
  /** The value of the products that another period has too, over that of all; `null` where nothing was traded. */
  readonly coverage: Decimal | null;
}

const FORMULAS = ["fisher", "tornqvist"] as const;
const OPTION_FIELDS = ["formula"] as const;

/**
 * The multilateral GEKS index (Gini, Éltető, Köves, Szulc): each period against the first through every period, the
 * geometric mean of all these ways.
 *
 * `P₀ₜ = Π (P₀ₖ · Pₖₜ)^(1/K)`
 *
 * P on the right are the bilateral indices, each of the products that both periods have: goods come and go without a
 * basket that all share. The index from one period to another is the same by any way, so that it does not drift as a
 * chain does, and does not hang on the first period as a fixed base does. The price is that a further period changes
 * those before.
 *
 * @param baskets  the periods in order of time, each with its products once; they need not be the same
 * @param options  `formula` of the bilateral indices: "fisher" unless said, or "tornqvist"; both give the inverse when
 *                 turned round, as the method needs
 * @returns        one value for each period, 1 for the first; worked out with 50 digits or more and rounded once to 34;
 *                 `null` where two periods that it goes through have no product in common, or nothing traded of those
 * @throws         {@link TradeError} `DUPLICATE_FLOW` for a product twice in a basket; `INVALID_FIELD` for a price of zero or
 *                 less or a quantity below zero; `INEXACT` as {@link laspeyresIndex}; `UNKNOWN_FIELD`
 * @see            CPI Manual (2020) ch. 10; Ivancic, Diewert and Fox (2011), Scanner Data, Time Aggregation and the
 *                 Construction of Price Indexes, Journal of Econometrics 161
 * @example
 * const basket = (period: Month, ...items: [string, number, number][]) => ({ period, items: items.map(([product, price, quantity]) => ({ product, price: decimal(price), quantity: decimal(quantity) })) })
 * const baskets = [basket("2025-09", ["0901", 2, 10], ["0902", 1, 20]), basket("2025-10", ["0901", 3, 10], ["0902", 1, 30]), basket("2025-11", ["0901", 3, 10], ["0903", 5, 1])]
 * geksIndex(baskets).map(({ index }) => formatIndex(index)) // => ["100.0", "131.0", "140.2"]
 * geksIndex(baskets).map(({ coverage }) => formatPercent(coverage, { decimals: 0 })) // => ["100%", "100%", "86%"]
 * @category Prices and volumes
 */
export function geksIndex(
  baskets: readonly Basket[],
  options: { readonly formula?: (typeof FORMULAS)[number] | undefined } = {},
): readonly MultilateralValue[] {
  checkRecords(baskets, "baskets");
  checkFields(options, "the options", OPTION_FIELDS);
  const formula = readChoice(options.formula ?? "fisher", "formula", FORMULAS);
  const read = baskets.map(readBasket);
  const pairs = read.map((base) => read.map((current) => pairOf(base, current)));
  return baskets.map(({ period }, t) => {
    const steps = read.flatMap((_, k) => [pairs[0]![k]!, pairs[k]![t]!]);
    const isKnown = steps.every(({ values }) => values !== null);
    return Object.freeze({
      period,
      index: isKnown ? meanOf(steps as readonly KnownPair[], formula) : null,
      coverage: coverageOf(read, t),
    });
  });
}

/** Prices and quantities of one period by product. */
type ReadBasket = ReadonlyMap<string, Basket["items"][number]>;

/** The products that two periods have; without values nothing is traded of them in one of the two. */
interface Pair {
  readonly items: readonly PriceQuantity[];
  readonly values: FourValues | null;
}

interface KnownPair extends Pair {
  readonly values: FourValues;
}

function readBasket({ period, items }: Basket): ReadBasket {
  const found = new Map<string, Basket["items"][number]>();
  for (const item of items) {
    if (found.has(item.product))
      refuse("DUPLICATE_FLOW", `items of ${period}`, "of each product once", item.product);
    found.set(item.product, item);
  }
  return found;
}

function pairOf(base: ReadBasket, current: ReadBasket): Pair {
  const items = [...base.values()].flatMap(({ product: name, price, quantity }) => {
    const now = current.get(name);
    if (now === undefined) return [];
    const then = { product: name, basePrice: price, baseQuantity: quantity };
    return priceQuantity({ ...then, price: now.price, quantity: now.quantity });
  });
  if (items.length === 0) return { items, values: null };
  const values = valuesOf(items);
  const isTraded = Object.values(values).every((value: Decimal) => !value.isZero());
  return { items, values: isTraded ? values : null };
}

/** exp(Σ ln P / K) over the 2K steps of K ways. */
function meanOf(steps: readonly KnownPair[], formula: (typeof FORMULAS)[number]): Decimal {
  return irrational((number) => {
    let total = number(0);
    for (const { items, values } of steps)
      total = total.plus(
        formula === "tornqvist" ? tornqvistLogarithm(items, values, number) : fisherLogarithm(values, number),
      );
    return total.times(2).div(steps.length).exp();
  });
}

function fisherLogarithm(
  { base, current, currentAtBase, baseAtCurrent }: FourValues,
  number: (value: Decimal | number) => Decimal,
): Decimal {
  return number(currentAtBase).div(base).times(number(current).div(baseAtCurrent)).ln().div(2);
}

function coverageOf(baskets: readonly ReadBasket[], t: number): Decimal | null {
  const own = [...baskets[t]!.values()].map((item) => ({
    isShared: baskets.some((other, k) => k !== t && other.has(item.product)),
    value: product(item.price, item.quantity),
  }));
  const shared = own.filter(({ isShared }) => isShared);
  return divide(sum(shared.map(({ value }) => value)), sum(own.map(({ value }) => value)));
}
