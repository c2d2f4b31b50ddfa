import { type Decimal, difference, ONE, product, sumOfQuotients, ZERO } from "../../decimal/decimal.js";
import { sum } from "../../decimal/sum.js";
import { refuse } from "../../errors.js";
import { checkObject } from "../../fields.js";
import { checkPair } from "../../measures/growth-of.js";
import type { HasPeriod, Period } from "../../period/period.js";
import type { PartnerFlow } from "../../records/partner-flow.js";
import { refuseTwice } from "../sums/group-total.js";
import { checkPartOf, checkSamePeriod } from "../sums/part-of.js";

/**
 * The change of exports, split by why it came. The four parts add up to the change exactly.
 *
 * @category Structure
 */
export interface ConstantMarketShare extends HasPeriod {
  /** The earlier of the two periods. */
  readonly basePeriod: Period;
  /** In currency units, as are the parts. */
  readonly change: Decimal;
  /** Had exports grown as world trade did. */
  readonly worldGrowth: Decimal;
  /** Had each product grown as world trade in it did, beyond that. */
  readonly productMix: Decimal;
  /** Had each market's imports of the product grown as they did, beyond that. */
  readonly marketMix: Decimal;
  /** What is left: the country gained or lost shares in its markets. */
  readonly competitiveness: Decimal;
}

/**
 * The exports of a country and of the world in two periods, by product and market.
 *
 * @category Structure
 */
export interface MarketShareFlows {
  /** The country's exports of the later period. */
  readonly current: readonly PartnerFlow[];
  /** Its exports of the earlier period. */
  readonly base: readonly PartnerFlow[];
  /** The world's exports to the same markets, later period. */
  readonly worldCurrent: readonly PartnerFlow[];
  /** The same, earlier period. */
  readonly worldBase: readonly PartnerFlow[];
}

/**
 * Splits the change of a country's exports into world growth, product mix, market mix and competitiveness.
 *
 * `Δx = g·X₀ + Σₖ (gₖ − g)·xₖ₀ + Σₖⱼ (gₖⱼ − gₖ)·xₖⱼ₀ + rest`
 *
 * g are growth rates of world trade: in all, in product k, and in product k to market j. Products come first, markets
 * second: the other order would give other parts. The world is what is given, with the country in it or without. The
 * first three parts have 34 digits, the last is what is left, so that the four add up exactly. A flow that one of the
 * two periods lacks counts as zero there.
 *
 * @param flows  exports by product and market, each once: of the country and of the world, now and then
 * @returns      the change and its four parts, in currency units
 * @throws       {@link TradeError} `INVALID_FIELD` where the country exported what the world did not, or a flow has no
 *               product; `DUPLICATE_FLOW`; `MIXED_SUBJECTS`, `MIXED_CURRENCIES`; `INVALID_PERIOD`, `UNEQUAL_SPANS` where
 *               the periods do not match
 * @see          Leamer and Stern (1970), Quantitative International Economics, ch. 7
 * @example
 * const flow = (reporter: string, period: Month, value: number) => partnerFlow({ reporter, partner: "DE", flow: "exports", product: "84", period, currency: "USD", value })
 * const found = constantMarketShare({
 *   current: [flow("XX", "2025-11", 130)], base: [flow("XX", "2024-11", 100)],
 *   worldCurrent: [flow("World", "2025-11", 1100)], worldBase: [flow("World", "2024-11", 1000)],
 * })
 * found.worldGrowth // => "10"
 * found.competitiveness // => "20"
 * @category Structure
 */
export function constantMarketShare(flows: MarketShareFlows): ConstantMarketShare {
  checkObject(flows, "flows");
  const [now, then] = [cellsOf(flows.current, "current"), cellsOf(flows.base, "base")];
  const [worldNow, worldThen] = [
    cellsOf(flows.worldCurrent, "worldCurrent"),
    cellsOf(flows.worldBase, "worldBase"),
  ];
  checkTogether(now, then, worldNow, worldThen);
  // X₀·(1 + g), Σ xₖ₀·(1 + gₖ) and Σ xₖⱼ₀·(1 + gₖⱼ): each part is the difference of two of these.
  const byWorld = grown([[then.total, worldNow.total, worldThen.total]]);
  const byProduct = grown(
    [...then.products].map(([name, value]) => [
      value,
      worldNow.products.get(name),
      worldThen.products.get(name),
    ]),
  );
  const byMarket = grown(
    [...then.cells].map(([name, { value }]) => [
      value,
      worldNow.cells.get(name)?.value,
      worldThen.cells.get(name)?.value,
    ]),
  );
  const minus = (terms: readonly Term[]): readonly Term[] =>
    terms.map(([dividend, divisor]) => [difference(ZERO, dividend), divisor]);
  const change = difference(now.total, then.total);
  const worldGrowth = sumOfQuotients([...byWorld, [difference(ZERO, then.total), ONE]]);
  const productMix = sumOfQuotients([...byProduct, ...minus(byWorld)]);
  const marketMix = sumOfQuotients([...byMarket, ...minus(byProduct)]);
  return Object.freeze({
    period: now.period,
    basePeriod: then.period,
    change,
    worldGrowth,
    productMix,
    marketMix,
    competitiveness: difference(change, sum([worldGrowth, productMix, marketMix])),
  });
}

type Term = readonly [dividend: Decimal, divisor: Decimal];

/** Amounts of the base period, each grown as the world's did. */
function grown(
  amounts: readonly (readonly [
    value: Decimal,
    worldNow: Decimal | undefined,
    worldThen: Decimal | undefined,
  ])[],
): readonly Term[] {
  return amounts
    .filter(([value]) => !value.isZero())
    .map(([value, worldNow = ZERO, worldThen = ZERO]) => {
      if (worldThen.isZero())
        return refuse("INVALID_FIELD", "worldBase", "above zero where the country exported", worldThen);
      return [product(value, worldNow), worldThen];
    });
}

/** Flows by product and market, and by product. */
interface Cells {
  readonly first: PartnerFlow;
  readonly period: Period;
  readonly cells: ReadonlyMap<string, PartnerFlow>;
  readonly products: ReadonlyMap<string, Decimal>;
  readonly total: Decimal;
}

function cellsOf(flows: readonly PartnerFlow[], what: string): Cells {
  const [first] = flows;
  if (first === undefined) return refuse("INVALID_FIELD", what, "a list of one flow or more", flows);
  const cells = new Map<string, PartnerFlow>();
  const values = new Map<string, Decimal[]>();
  for (const flow of flows) {
    checkPartOf(flow, first);
    checkSamePeriod(flow, first, what);
    const { product } = flow;
    if (product === undefined) return refuse("INVALID_FIELD", "product", "given for each flow", product);
    const name = `${product} ${flow.partner}`;
    const other = cells.get(name);
    if (other !== undefined) return refuseTwice(other, flow);
    cells.set(name, flow);
    const others = values.get(product);
    if (others === undefined) values.set(product, [flow.value]);
    else others.push(flow.value);
  }
  const products = new Map([...values].map(([name, amounts]) => [name, sum(amounts)]));
  return { first, period: first.period, cells, products, total: sum([...products.values()]) };
}

function checkTogether(now: Cells, then: Cells, worldNow: Cells, worldThen: Cells): void {
  checkPartOf(now.first, then.first);
  checkPartOf(worldNow.first, worldThen.first);
  checkSamePeriod(now.first, worldNow.first, "country and world");
  checkSamePeriod(then.first, worldThen.first, "country and world");
  checkPair(now.period, then.period);
}
