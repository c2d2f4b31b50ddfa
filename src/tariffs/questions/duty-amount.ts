import type { CurrencyCode } from "../../currency/currency.js";
import { type Decimal, difference, plus, product, ZERO } from "../../decimal/decimal.js";
import type { Quantity } from "../../records/partner-flow.js";
import type { FloorRate, PlainDutyRate, QuotaRate, SpecificRate } from "../regime/duty-rate.js";

/** Goods as a duty is reckoned on them. */
export interface DutiableGoods {
  readonly value: Decimal;
  readonly currency: CurrencyCode;
  readonly quantity: Quantity | null;
}

/** The duty on goods, exactly; `null` where it is by another unit or in another currency than theirs. */
export function dutyAmount(duty: PlainDutyRate, goods: DutiableGoods): Decimal | null {
  if (duty.kind === "ad-valorem") return product(goods.value, duty.rate);
  if (duty.kind === "specific") return specificAmount(duty, goods);
  const byValue = product(goods.value, duty.parts[0].rate);
  const byQuantity = specificAmount(duty.parts[1], goods);
  if (byQuantity === null) return null;
  if (duty.kind === "compound") return plus(byValue, byQuantity);
  return byValue.gt(byQuantity) === (duty.take === "higher") ? byValue : byQuantity;
}

/** What a floor adds to the base duty on goods of a value. */
export function toppedUp({ rate }: FloorRate, value: Decimal, base: Decimal): Decimal {
  const missing = difference(product(value, rate), base);
  return missing.isNegative() ? ZERO : missing;
}

/** The duty of a quota on what comes next, after so much of it was used. */
export function dutyAtMargin({ limit, within, over }: QuotaRate, used: Decimal): PlainDutyRate {
  return used.lt(limit.amount) ? within : over;
}

function specificAmount(duty: SpecificRate, { quantity, currency }: DutiableGoods): Decimal | null {
  return quantity !== null && quantity.unit === duty.unit && currency === duty.currency
    ? product(quantity.amount, duty.amount)
    : null;
}
