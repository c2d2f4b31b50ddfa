import type { Period } from "../../period/period.js";
import { membersWithin } from "../names/group.js";
import { checkDisjoint, type PartsOptions } from "./overlap.js";

/**
 * By what flows are told apart in their sums.
 *
 * @category Partners
 */
export type FlowKey = "partner" | "group" | "product" | "period";

/** What may tell sums apart. */
export const FLOW_KEYS: readonly FlowKey[] = ["partner", "group", "product", "period"];

/**
 * What the number of each part of a key is multiplied with, so that their sum is one whole number; 0 for what does not
 * tell sums apart. Products come in front, since they may be many.
 */
export type KeyWeights = Readonly<Record<FlowKey, number>>;

/** The weights of keys of so many groups, partners and periods at most. */
export function keyWeights(
  keys: ReadonlySet<FlowKey>,
  most: { readonly groups: number; readonly partners: number; readonly periods: number },
): KeyWeights {
  let next = 1;
  const weight = (key: FlowKey, count: number): number => {
    if (!keys.has(key)) return 0;
    const own = next;
    next *= count;
    return own;
  };
  const period = weight("period", most.periods);
  const partner = weight("partner", most.partners);
  // 0 for none.
  const group = weight("group", most.groups + 1);
  return { period, partner, group, product: weight("product", 1) };
}

/** The texts of the parts of keys, by their numbers. */
export interface KeyTexts {
  readonly partners: readonly string[];
  readonly products: readonly (string | undefined)[];
  readonly periods: readonly Period[];
  readonly groups: readonly string[];
}

/** What the flows of a key have in common; `null` for what they do not. */
export interface KeyNames {
  readonly partner: string | null;
  readonly group: string | null;
  readonly product: string | null;
  readonly period: Period | null;
}

/** The parts of a key as texts. */
export function namesOfKey(weights: KeyWeights, key: number, texts: KeyTexts): KeyNames {
  let rest = key;
  const take = <T>(weight: number, of: readonly T[]): T | undefined => {
    if (weight === 0) return undefined;
    const number = Math.floor(rest / weight);
    rest -= number * weight;
    return of[number];
  };
  const product = take(weights.product, texts.products) || null;
  const group = take(weights.group, ["", ...texts.groups]) || null;
  const partner = take(weights.partner, texts.partners) || null;
  return { partner, group, product, period: take(weights.period, texts.periods) ?? null };
}

/** Finds the group that a partner is in in a period, from 1 up; 0 for none. Each is looked for once. */
export function groupFinder(
  { partners, periods }: Pick<KeyTexts, "partners" | "periods">,
  { groups = [], overlap }: PartsOptions,
  most: { readonly partners: number; readonly periods: number },
): (partner: number, period: number) => number {
  const inPeriod: (readonly ReadonlySet<string>[])[] = [];
  const known = new Int32Array(most.partners * most.periods).fill(-1);
  return (partner, number) => {
    const at = partner * most.periods + number;
    if (known[at]! >= 0) return known[at]!;
    const period = periods[number]!;
    if (inPeriod[number] === undefined) {
      checkDisjoint(
        groups.map(({ code }) => code),
        period,
        { groups, overlap },
      );
      inPeriod[number] = groups.map((group) => new Set([group.code, ...membersWithin(group, period)]));
    }
    known[at] = 1 + inPeriod[number]!.findIndex((members) => members.has(partners[partner]!));
    return known[at]!;
  };
}
