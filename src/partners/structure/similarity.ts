import {
  absolute,
  compare,
  type Decimal,
  decimal,
  difference,
  divide,
  product,
  ZERO,
} from "../../decimal/decimal.js";
import { sum } from "../../decimal/sum.js";
import type { Observation } from "../../records/observation.js";
import { type Profile, twoProfiles } from "./profile.js";

/**
 * How far the product structure of a country is from that of the world: UNCTAD's diversification index, 0 where they
 * are the same, 1 where they have nothing in common.
 *
 * `½ · Σ |hᵢ − wᵢ|`, h and w the shares of the country and of the world
 *
 * A product that only one of the two lists has counts as zero in the other.
 *
 * @param rows   one country's flows of one period by product
 * @param world  the world's, in the same period and currency
 * @returns      the index, 34 digits; `null` where one of the two is all zero
 * @throws       {@link TradeError} `DUPLICATE_FLOW`, `MIXED_SUBJECTS`, `MIXED_CURRENCIES`, `INVALID_PERIOD` where periods
 *               differ, `INVALID_FIELD` for no rows, a row without a product or a balance; `INEXACT` where a product of two
 *               amounts has more than 120 digits
 * @see          UNCTAD Handbook of Statistics, product diversification index
 * @example
 * const header = { flow: "exports", period: "2025-11", currency: "USD" } as const
 * const own = [observation({ ...header, reporter: "XX", product: "01", value: 1 }), observation({ ...header, reporter: "XX", product: "02", value: 3 })]
 * const world = [observation({ ...header, reporter: "World", product: "01", value: 50 }), observation({ ...header, reporter: "World", product: "02", value: 50 })]
 * diversificationIndex(own, world) // => "0.25"
 * @category Structure
 */
export function diversificationIndex(
  rows: readonly Observation[],
  world: readonly Observation[],
): Decimal | null {
  const [own, all] = twoProfiles(rows, world, ["rows", "world"]);
  return divide(distance(own, all), twice(own, all));
}

/**
 * How well what one country exports meets what another imports, from 0, nothing in common, to 1, the same structure.
 *
 * `1 − ½ · Σ |mₖ − xₖ|`, m and x the shares in imports and in exports
 *
 * @param exports  the exporter's exports of one period by product
 * @param imports  the importer's imports by product, in the same period and currency
 * @returns        the index, 34 digits; `null` where one of the two is all zero
 * @throws         {@link TradeError} as {@link diversificationIndex}
 * @see            Michaely (1996), Trade Preferential Agreements in Latin America, World Bank
 * @example
 * const header = { period: "2025-11", currency: "USD" } as const
 * const sold = [observation({ ...header, reporter: "XX", flow: "exports", product: "01", value: 1 }), observation({ ...header, reporter: "XX", flow: "exports", product: "02", value: 3 })]
 * const bought = [observation({ ...header, reporter: "YY", flow: "imports", product: "01", value: 5 }), observation({ ...header, reporter: "YY", flow: "imports", product: "03", value: 5 })]
 * tradeComplementarity(sold, bought) // => "0.25"
 * @category Structure
 */
export function tradeComplementarity(
  exports: readonly Observation[],
  imports: readonly Observation[],
): Decimal | null {
  const [sold, bought] = twoProfiles(exports, imports, ["exports", "imports"]);
  const whole = twice(sold, bought);
  return divide(difference(whole, distance(sold, bought)), whole);
}

/**
 * How alike the exports of two countries are, from 0, nothing in common, to 1, the same structure.
 *
 * `Σ min(sₖ, oₖ)`, s and o the shares of the two
 *
 * @param rows   one country's exports of one period by product
 * @param other  the other's, in the same period and currency
 * @returns      the index, 34 digits; `null` where one of the two is all zero
 * @throws       {@link TradeError} as {@link diversificationIndex}
 * @see          Finger and Kreinin (1979), A Measure of 'Export Similarity' and Its Possible Uses, Economic Journal 89
 * @example
 * const header = { flow: "exports", period: "2025-11", currency: "USD" } as const
 * const one = [observation({ ...header, reporter: "XX", product: "01", value: 1 }), observation({ ...header, reporter: "XX", product: "02", value: 3 })]
 * const other = [observation({ ...header, reporter: "YY", product: "01", value: 5 }), observation({ ...header, reporter: "YY", product: "02", value: 5 })]
 * exportSimilarity(one, other) // => "0.75"
 * @category Structure
 */
export function exportSimilarity(
  rows: readonly Observation[],
  other: readonly Observation[],
): Decimal | null {
  const [one, two] = twoProfiles(rows, other, ["rows", "other"]);
  const common = crossed(one, two).map(([a, b]) => (compare(a, b) < 0 ? a : b));
  return divide(sum(common), product(one.total, two.total));
}

/** For each product of either: its amount in the one times the other's total, and the other way round. */
function crossed(one: Profile, two: Profile): readonly (readonly [Decimal, Decimal])[] {
  const products = new Set([...one.amounts.keys(), ...two.amounts.keys()]);
  return [...products].map((name) => [
    product(one.amounts.get(name) ?? ZERO, two.total),
    product(two.amounts.get(name) ?? ZERO, one.total),
  ]);
}

/** Σ|x·Y − y·X|. */
function distance(one: Profile, two: Profile): Decimal {
  return sum(crossed(one, two).map(([a, b]) => absolute(difference(a, b))));
}

/** 2·X·Y. */
function twice(one: Profile, two: Profile): Decimal {
  return product(product(one.total, two.total), TWO);
}

const TWO: Decimal = /* @__PURE__ */ decimal(2);
