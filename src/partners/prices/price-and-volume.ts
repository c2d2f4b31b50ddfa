import { type Decimal, divide } from "../../decimal/decimal.js";
import { checkFields, checkRecords, readChoice } from "../../fields.js";
import { fisherOf, valuesOf } from "./price-index.js";
import type { PriceQuantity } from "./price-quantity.js";

/**
 * The growth of a value, split into price and volume.
 *
 * @category Prices and volumes
 */
export interface PriceAndVolume {
  /** In currency units, base period. */
  readonly baseValue: Decimal;
  /** In currency units, current period. */
  readonly value: Decimal;
  /**
   * The quantities of one period at the prices of the other. As fractions the split is exact: with Paasche prices the
   * price index is value over this, the volume index this over baseValue. `null` for Fisher, whose parts are roots.
   */
  readonly crossValue: Decimal | null;
  /** Value over base value, 1 for no change; `null` where that is zero. */
  readonly valueIndex: Decimal | null;
  /** 1 for no change; `null` where it cannot be made. */
  readonly priceIndex: Decimal | null;
  /** 1 for no change; `null` where it cannot be made. */
  readonly volumeIndex: Decimal | null;
}

const SPLITS = ["paasche", "laspeyres", "fisher"] as const;
const OPTION_FIELDS = ["price"] as const;

/**
 * Splits the growth of a value into price and volume: 1 + v = (1 + p)(1 + q), exactly.
 *
 * `Σ pₜ·qₜ / Σ p₀·q₀ = (Σ pₜ·qₜ / Σ p₀·qₜ) · (Σ p₀·qₜ / Σ p₀·q₀)`
 *
 * A Paasche price index goes with a Laspeyres volume index, and the other way round; Fisher goes with Fisher. The
 * identity holds between the fractions; each index is rounded once to 34 digits. Of unit values these are unit value
 * and volume indices.
 *
 * @param items    prices and quantities, each product once
 * @param options  `price`: the formula of the price index, "paasche" unless said
 * @returns        the three indices and the values behind them; an index is `null` where its divisor is zero
 * @throws         {@link TradeError} as {@link laspeyresIndex}; `INVALID_FIELD`, `UNKNOWN_FIELD`
 * @see            XMPI Manual ch. 16, basic index number theory, and para. 2.1
 * @example
 * const coffee = priceQuantity({ product: "0901", basePrice: 2, baseQuantity: 10, price: 3, quantity: 10 })
 * const tea = priceQuantity({ product: "0902", basePrice: 1, baseQuantity: 20, price: 1, quantity: 30 })
 * const { valueIndex, priceIndex, volumeIndex } = priceAndVolume([coffee, tea])
 * valueIndex // => "1.5"
 * priceIndex // => "1.2"
 * volumeIndex // => "1.25"
 * @category Prices and volumes
 */
export function priceAndVolume(
  items: readonly PriceQuantity[],
  options: { readonly price?: (typeof SPLITS)[number] | undefined } = {},
): PriceAndVolume {
  checkRecords(items, "items");
  checkFields(options, "the options", OPTION_FIELDS);
  const formula = readChoice(options.price ?? "paasche", "price", SPLITS);
  const values = valuesOf(items);
  const { base, current, currentAtBase, baseAtCurrent } = values;
  const known = { baseValue: base, value: current, valueIndex: divide(current, base) };
  if (formula === "fisher") {
    const volume = { base, current, currentAtBase: baseAtCurrent, baseAtCurrent: currentAtBase };
    return Object.freeze({
      ...known,
      crossValue: null,
      priceIndex: fisherOf(values),
      volumeIndex: fisherOf(volume),
    });
  }
  const isPaasche = formula === "paasche";
  return Object.freeze({
    ...known,
    crossValue: isPaasche ? baseAtCurrent : currentAtBase,
    priceIndex: isPaasche ? divide(current, baseAtCurrent) : divide(currentAtBase, base),
    volumeIndex: isPaasche ? divide(baseAtCurrent, base) : divide(current, currentAtBase),
  });
}
