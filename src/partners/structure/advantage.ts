import { type Decimal, difference, divide, plus, product, ZERO } from "../../decimal/decimal.js";
import { checkObject, checkRecords } from "../../fields.js";
import type { Observation } from "../../records/observation.js";
import { checkSamePeriod } from "../sums/part-of.js";
import { twoProfiles } from "./profile.js";

/**
 * The comparative advantage that exports of a product reveal.
 *
 * @category Structure
 */
export interface RevealedAdvantage {
  /** Its code, as in the flows. */
  readonly product: string;
  /** Above 1: the country exports more of it than the world does, in proportion; `null` where the world exports none. */
  readonly advantage: Decimal | null;
  /** The same from −1 to 1, even at 0. */
  readonly symmetric: Decimal | null;
}

/**
 * Balassa's revealed comparative advantage of each product: its share in a country's exports over its share in the
 * world's.
 *
 * `RCA = (xᵢ / X) / (wᵢ / W)`, `RSCA = (RCA − 1) / (RCA + 1)`
 *
 * The world is what is given: with the country in it, as usual, or without it. Products that only the world has are
 * reported with an advantage of zero.
 *
 * @param rows   one country's exports of one period by product
 * @param world  the world's, in the same period and currency
 * @returns      one result for each product of either list, in order of the codes; 34 digits
 * @throws       {@link TradeError} as {@link diversificationIndex}
 * @see          Balassa (1965), Trade Liberalisation and "Revealed" Comparative Advantage, Manchester School 33; Dalum,
 *               Laursen and Villumsen (1998) for the symmetric form
 * @example
 * const header = { flow: "exports", period: "2025-11", currency: "USD" } as const
 * const own = [observation({ ...header, reporter: "XX", product: "01", value: 1 }), observation({ ...header, reporter: "XX", product: "02", value: 3 })]
 * const world = [observation({ ...header, reporter: "World", product: "01", value: 50 }), observation({ ...header, reporter: "World", product: "02", value: 50 })]
 * revealedComparativeAdvantage(own, world).map(({ product, advantage }) => `${product}: ${advantage}`) // => ["01: 0.5", "02: 1.5"]
 * @category Structure
 */
export function revealedComparativeAdvantage(
  rows: readonly Observation[],
  world: readonly Observation[],
): readonly RevealedAdvantage[] {
  const [own, all] = twoProfiles(rows, world, ["rows", "world"]);
  return [...new Set([...own.amounts.keys(), ...all.amounts.keys()])].sort().map((name) => {
    const ours = product(own.amounts.get(name) ?? ZERO, all.total);
    const even = product(all.amounts.get(name) ?? ZERO, own.total);
    const advantage = divide(ours, even);
    const symmetric = advantage === null ? null : divide(difference(ours, even), plus(ours, even));
    return Object.freeze({ product: name, advantage, symmetric });
  });
}

/**
 * The four flows of a trade intensity.
 *
 * @category Structure
 */
export interface IntensityFlows {
  /** The country's exports to the partner. */
  readonly toPartner: Observation;
  /** All its exports. */
  readonly total: Observation;
  /** The world's exports to the partner. */
  readonly worldToPartner: Observation;
  /** All exports of the world. */
  readonly worldTotal: Observation;
}

/**
 * How much more a country trades with a partner than the partner's weight in world trade would say: above 1, more.
 *
 * `T = (x to partner / x in all) / (world to partner / world in all)`
 *
 * @param flows  the country's exports to the partner and in all, the world's to the partner and in all; of one period
 *               and currency
 * @returns      the index, 34 digits; `null` where the country exports nothing, or the world nothing to the partner
 * @throws       {@link TradeError} `INVALID_PERIOD` where periods differ, `MIXED_CURRENCIES`
 * @see          Brown (1949), Applied Economics; World Bank, WITS, trade intensity index
 * @example
 * const row = (value: number) => observation({ reporter: "XX", flow: "exports", period: "2025-11", currency: "USD", value })
 * tradeIntensity({ toPartner: row(20), total: row(100), worldToPartner: row(100), worldTotal: row(1000) }) // => "2"
 * @category Structure
 */
export function tradeIntensity(flows: IntensityFlows): Decimal | null {
  checkObject(flows, "flows");
  const { toPartner, total, worldToPartner, worldTotal } = flows;
  checkRecords([toPartner, total, worldToPartner, worldTotal], "the four flows");
  for (const other of [total, worldToPartner, worldTotal])
    checkSamePeriod(toPartner, other, "the four flows");
  return divide(product(toPartner.value, worldTotal.value), product(total.value, worldToPartner.value));
}
