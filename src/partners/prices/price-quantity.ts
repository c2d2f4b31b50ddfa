import { type Decimal, type DecimalInput, divide, readDecimal } from "../../decimal/decimal.js";
import { readStep } from "../../decimal/rounding.js";
import { refuse, refuseMixed } from "../../errors.js";
import { checkFields, readText } from "../../fields.js";
import type { PartnerFlow, Quantity } from "../../records/partner-flow.js";
import { refuseTwice } from "../sums/group-total.js";
import { checkSamePeriod } from "../sums/part-of.js";

/**
 * Price and quantity of one product in the base and the current period.
 *
 * @category Prices and volumes
 */
export interface PriceQuantity {
  readonly product: string;
  readonly basePrice: Decimal;
  readonly baseQuantity: Decimal;
  readonly price: Decimal;
  readonly quantity: Decimal;
}

/**
 * What {@link priceQuantity} takes.
 *
 * @category Prices and volumes
 */
export interface PriceQuantityInput {
  readonly product: string;
  readonly basePrice: DecimalInput;
  readonly baseQuantity: DecimalInput;
  readonly price: DecimalInput;
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
 * @see         XMPI Manual para. 2.1 on unit value indices
 * @example
 * unitValue(partnerFlow({ reporter: "XX", partner: "BR", flow: "imports", product: "0901", period: "2025-11", currency: "USD", value: 300, quantity: { amount: 120, unit: "kg" } })) // => "2.5"
 * @category Prices and volumes
 */
export function unitValue(flow: PartnerFlow): Decimal | null {
  return flow.quantity === undefined ? null : divide(flow.value, flow.quantity.amount);
}

/**
 * Flows of two periods laid side by side, and what could not be.
 *
 * @category Prices and volumes
 */
export interface PairedProducts {
  readonly items: readonly PriceQuantity[];
  /** Products that are traded in one period only, or have no quantity above zero in one: they are in no index. */
  readonly unpaired: readonly string[];
}

/**
 * Lays the flows of two periods side by side, product by product, with their unit values as prices.
 *
 * @param current  flows of the later period with quantities, each product once
 * @param base     flows of the earlier period
 * @returns        the products of both periods, and the others by code, in order of the codes
 * @throws         {@link TradeError} `DUPLICATE_FLOW` for a product twice, `MIXED_SUBJECTS` for another reporter, partner,
 *                 flow or unit, `MIXED_CURRENCIES`, `INVALID_PERIOD` where a list has several periods, `INVALID_FIELD` for a
 *                 flow without a product
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
  const [now, before] = [byProduct(current), byProduct(base)];
  const items: PriceQuantity[] = [];
  const unpaired: string[] = [];
  for (const product of [...new Set([...now.keys(), ...before.keys()])].sort()) {
    const [later, earlier] = [now.get(product), before.get(product)];
    const price = later === undefined ? null : unitValue(later);
    const basePrice = earlier === undefined ? null : unitValue(earlier);
    if (!isAbove(price) || !isAbove(basePrice)) {
      unpaired.push(product);
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
  return Object.freeze({ items: Object.freeze(items), unpaired: Object.freeze(unpaired) });
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
