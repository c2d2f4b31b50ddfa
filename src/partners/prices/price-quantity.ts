import {
  type Decimal,
  type DecimalInput,
  difference,
  divide,
  readDecimal,
  ZERO,
} from "../../decimal/decimal.js";
import { readStep } from "../../decimal/rounding.js";
import { sum } from "../../decimal/sum.js";
import { refuse, refuseMixed } from "../../errors.js";
import { checkFields, checkObject, checkRecords, readText } from "../../fields.js";
import type { PartnerFlow, Quantity } from "../../records/partner-flow.js";
import { refuseTwice } from "../sums/group-total.js";
import { checkSamePeriod } from "../sums/part-of.js";

/**
 * Price and quantity of one product in the base and the current period.
 *
 * @category Prices and volumes
 */
export interface PriceQuantity {
  /** Its code, as in the flows. */
  readonly product: string;
  /** Currency units for one unit of quantity, base period. */
  readonly basePrice: Decimal;
  /** How much was traded in the base period. */
  readonly baseQuantity: Decimal;
  /** Currency units for one unit of quantity, current period. */
  readonly price: Decimal;
  /** How much was traded in the current period, same unit. */
  readonly quantity: Decimal;
}

/**
 * What {@link priceQuantity} takes.
 *
 * @category Prices and volumes
 */
export interface PriceQuantityInput {
  /** Its code, each once. */
  readonly product: string;
  /** Currency units for one unit of quantity, base period. */
  readonly basePrice: DecimalInput;
  /** How much was traded in the base period. */
  readonly baseQuantity: DecimalInput;
  /** Currency units for one unit of quantity, current period. */
  readonly price: DecimalInput;
  /** How much was traded in the current period, same unit. */
  readonly quantity: DecimalInput;
}

const FIELDS = ["product", "basePrice", "baseQuantity", "price", "quantity"] as const;

/**
 * Makes the prices and quantities of one product.
 *
 * @param input  the product; both prices, above zero; both quantities, from zero up
 * @returns      the record, frozen
 * @throws       {@link TradeError} `INVALID_FIELD` for a price of zero or less, or a quantity below zero;
 *               `INVALID_DECIMAL`, `UNKNOWN_FIELD`
 * @example
 * priceQuantity({ product: "0901", basePrice: 2, baseQuantity: 10, price: "2.5", quantity: 12 }).price // => "2.5"
 * @category Prices and volumes
 */
export function priceQuantity(input: PriceQuantityInput): PriceQuantity {
  checkFields(input, "price and quantity", FIELDS);
  return Object.freeze({
    product: readText(input.product, "product"),
    basePrice: readStep(input.basePrice, "basePrice"),
    baseQuantity: readQuantity(input.baseQuantity, "baseQuantity"),
    price: readStep(input.price, "price"),
    quantity: readQuantity(input.quantity, "quantity"),
  });
}

/**
 * The value of a flow over its quantity.
 *
 * A unit value is no price: it changes with the mix of goods and qualities within the product, too.
 *
 * @param flow  a flow with a quantity
 * @returns     currency units for one unit of the quantity, 34 digits; `null` where the quantity is missing or zero
 * @see         XMPI Manual para. 2.1: unit value indices are no price indices, since they change with quantities too
 * @example
 * unitValue(partnerFlow({ reporter: "XX", partner: "BR", flow: "imports", product: "0901", period: "2025-11", currency: "USD", value: 300, quantity: { amount: 120, unit: "kg" } })) // => "2.5"
 * @category Prices and volumes
 */
export function unitValue(flow: PartnerFlow): Decimal | null {
  checkObject(flow, "a flow");
  return flow.quantity === undefined ? null : divide(flow.value, flow.quantity.amount);
}

/**
 * A product that is in no index: it is new, or gone, or has no unit value above zero in one of the periods, since its
 * quantity is missing or zero, or its value is zero.
 *
 * @category Prices and volumes
 */
export interface UnpairedProduct {
  /** Its code, as in the flows. */
  readonly product: string;
  /** Why it has no pair of prices. */
  readonly reason: "new" | "gone" | "no-unit-value";
  /** What was traded of it now, and in the base period. */
  readonly value: Decimal;
  /** What was traded of it in the base period. */
  readonly baseValue: Decimal;
}

/**
 * Flows of two periods laid side by side, what could not be, and how much of the value the pairs cover.
 *
 * @category Prices and volumes
 */
export interface PairedProducts {
  /** The products with a price in both periods. */
  readonly items: readonly PriceQuantity[];
  /** The products left out. */
  readonly unpaired: readonly UnpairedProduct[];
  /** The value of the paired products over that of all, a fraction; `null` where all flows are zero. */
  readonly coverage: Decimal | null;
  /** The same in the base period. */
  readonly baseCoverage: Decimal | null;
}

/**
 * Lays the flows of two periods side by side, product by product, with their unit values as prices.
 *
 * An index of the pairs says nothing of what is outside: the less they cover, the less it speaks for trade as a whole.
 *
 * @param current  flows of the later period with quantities, each product once
 * @param base     flows of the earlier period
 * @returns        the products of both periods, and the others with the reason, in order of the codes; the share of value
 *                 in pairs, 34 digits
 * @throws         {@link TradeError} `DUPLICATE_FLOW` for a product twice, `MIXED_SUBJECTS` for another reporter, partner,
 *                 flow or unit, `MIXED_CURRENCIES`, `INVALID_PERIOD` where a list has several periods, `INVALID_FIELD` for a
 *                 flow without a product
 * @see            XMPI Manual ch. 2, unit value indices
 * @example
 * const header = { reporter: "XX", partner: "BR", flow: "imports", product: "0901", currency: "USD" } as const
 * const now = partnerFlow({ ...header, period: "2025-11", value: 300, quantity: { amount: 120, unit: "kg" } })
 * const before = partnerFlow({ ...header, period: "2024-11", value: 200, quantity: { amount: 100, unit: "kg" } })
 * priceQuantities([now], [before]).items[0]?.basePrice // => "2"
 * @category Prices and volumes
 */
export function priceQuantities(
  current: readonly PartnerFlow[],
  base: readonly PartnerFlow[],
): PairedProducts {
  checkRecords(current, "current");
  checkRecords(base, "base");
  const [now, before] = [byProduct(current), byProduct(base)];
  const items: PriceQuantity[] = [];
  const unpaired: UnpairedProduct[] = [];
  for (const product of [...new Set([...now.keys(), ...before.keys()])].sort()) {
    const [later, earlier] = [now.get(product), before.get(product)];
    const price = later === undefined ? null : unitValue(later);
    const basePrice = earlier === undefined ? null : unitValue(earlier);
    if (!isAbove(price) || !isAbove(basePrice)) {
      const reason = earlier === undefined ? "new" : later === undefined ? "gone" : "no-unit-value";
      const values = { value: later?.value ?? ZERO, baseValue: earlier?.value ?? ZERO };
      unpaired.push(Object.freeze({ product, reason, ...values }));
      continue;
    }
    checkAlike(later!, earlier!);
    items.push(
      Object.freeze({
        product,
        basePrice,
        baseQuantity: earlier!.quantity!.amount,
        price,
        quantity: later!.quantity!.amount,
      }),
    );
  }
  return Object.freeze({
    items: Object.freeze(items),
    unpaired: Object.freeze(unpaired),
    coverage: covered(
      current,
      unpaired.map(({ value }) => value),
    ),
    baseCoverage: covered(
      base,
      unpaired.map(({ baseValue }) => baseValue),
    ),
  });
}

function covered(flows: readonly PartnerFlow[], outside: readonly Decimal[]): Decimal | null {
  const all = sum(flows.map(({ value }) => value));
  return divide(difference(all, sum(outside)), all);
}

function byProduct(flows: readonly PartnerFlow[]): ReadonlyMap<string, PartnerFlow> {
  const found = new Map<string, PartnerFlow>();
  for (const flow of flows) {
    checkSamePeriod(flow, flows[0]!, "flows");
    if (flow.product === undefined)
      return refuse("INVALID_FIELD", "product", "given for each flow", flow.product);
    const other = found.get(flow.product);
    if (other !== undefined) return refuseTwice(other, flow);
    found.set(flow.product, flow);
  }
  return found;
}

function checkAlike(later: PartnerFlow, earlier: PartnerFlow): void {
  for (const field of ["reporter", "partner", "flow"] as const)
    if (later[field] !== earlier[field])
      refuseMixed("MIXED_SUBJECTS", "flows", field, [later[field], earlier[field]]);
  const units = [later, earlier].map(({ quantity }) => (quantity as Quantity).unit) as [string, string];
  if (units[0] !== units[1]) refuseMixed("MIXED_SUBJECTS", `quantities of ${later.product}`, "unit", units);
  if (later.currency !== earlier.currency)
    refuseMixed("MIXED_CURRENCIES", "flows", "currency", [later.currency, earlier.currency]);
}

function isAbove(price: Decimal | null): price is Decimal {
  return price !== null && !price.isZero();
}

function readQuantity(value: DecimalInput, field: string): Decimal {
  const amount = readDecimal(value, field);
  return amount.s < 0 ? refuse("INVALID_FIELD", field, "zero or above", amount) : amount;
}
