import { type Decimal, difference, ONE, plus, product, ZERO } from "../../decimal/decimal.js";
import type { Quantity } from "../../records/partner-flow.js";
import type { QuotaRate } from "../regime/duty-rate.js";
import type { IndexedMeasure } from "../regime/measure-index.js";
import { type DutiableGoods, dutyAmount, dutyAtMargin } from "./duty-amount.js";
import { checkUsed } from "./tariff-on.js";

/** The goods of an entry, and how much of each quota was used before them. */
export interface EntryGoods extends DutiableGoods {
  readonly quotaUsed: ReadonlyMap<string, Quantity>;
}

/** An entry as duties are reckoned on it: value, quantity and each duty times one number. */
export interface ScaledEntry {
  readonly goods: EntryGoods;
  /** The quantity of the entry where a quota splits it, so that no value is divided before it is rounded; 1 elsewhere. */
  readonly scale: Decimal;
  /** The goods, times the scale. */
  readonly whole: DutiableGoods;
}

/** How much of the quantity lies within a quota, and how much is over it. */
interface QuotaSplit {
  readonly within: Decimal;
  readonly over: Decimal;
}

/** Scales an entry by its quantity where one of the measures is a quota that ends within it. */
export function scaledEntry(goods: EntryGoods, onAll: readonly IndexedMeasure[]): ScaledEntry {
  const isSplit = onAll.some(({ measure: { name, duty } }) => {
    const used = duty.kind === "quota" ? usedOf(name, duty, goods) : null;
    return used !== null && splitOf(duty as QuotaRate, used, goods.quantity!) !== null;
  });
  return isSplit
    ? { goods, scale: goods.quantity!.amount, whole: portionOf(goods, goods.quantity!.amount) }
    : { goods, scale: ONE, whole: goods };
}

/** The duty within a quota on what is left of it, and the duty over it on the rest, times the scale; `null` where it is not known. */
export function quotaAmount(name: string, quota: QuotaRate, { goods, whole }: ScaledEntry): Decimal | null {
  const used = usedOf(name, quota, goods);
  if (used === null) return null;
  const split = splitOf(quota, used, goods.quantity!);
  if (split === null) return dutyAmount(dutyAtMargin(quota, used.amount), whole);
  const within = dutyAmount(quota.within, portionOf(goods, split.within));
  const over = dutyAmount(quota.over, portionOf(goods, split.over));
  return within === null || over === null ? null : plus(within, over);
}

/** How much of a quota was used before; `null` where that, or the quantity in its unit, is not known. */
function usedOf(name: string, quota: QuotaRate, { quotaUsed, quantity }: EntryGoods): Quantity | null {
  const used = quotaUsed.get(name);
  if (used === undefined || quantity === null || quantity.unit !== quota.limit.unit) return null;
  checkUsed(name, quota, used);
  return used;
}

/** How a quota splits a quantity; `null` where all of it lies on one side. */
function splitOf({ limit }: QuotaRate, used: Quantity, quantity: Quantity): QuotaSplit | null {
  const within = difference(limit.amount, used.amount);
  if (within.lte(ZERO) || within.gte(quantity.amount)) return null;
  return { within, over: difference(quantity.amount, within) };
}

/** So much of an entry with its share of the value, both times the quantity of the entry. */
function portionOf({ value, currency, quantity }: EntryGoods, amount: Decimal): DutiableGoods {
  return {
    value: product(value, amount),
    currency,
    quantity: { unit: quantity!.unit, amount: product(amount, quantity!.amount) },
  };
}
