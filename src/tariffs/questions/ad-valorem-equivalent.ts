import { type CurrencyCode, readCurrency } from "../../currency/currency.js";
import { type Decimal, type DecimalInput, ONE, quotient, readDecimal, ZERO } from "../../decimal/decimal.js";
import { refuse } from "../../errors.js";
import { checkFields, readText } from "../../fields.js";
import type { PlainDutyRate } from "../regime/duty-rate.js";
import { dutyAmount } from "./duty-amount.js";

/**
 * What one unit of the goods is worth at customs: 2.50 dollars a kilogram.
 *
 * @category Tariffs
 */
export interface UnitValue {
  /** Currency units for one unit of quantity. */
  readonly amount: Decimal;
  /** ISO 4217: "USD". */
  readonly currency: CurrencyCode;
  /** "kg", as the duty has it. */
  readonly unit: string;
}

/**
 * The same, before it is read.
 *
 * @category Tariffs
 */
export interface UnitValueInput {
  /** Currency units for one unit of quantity. */
  readonly amount: DecimalInput;
  /** ISO 4217: "USD". */
  readonly currency: CurrencyCode;
  /** "kg", as the duty has it. */
  readonly unit: string;
}

const FIELDS = ["amount", "currency", "unit"] as const;

/** Reads what a unit is worth. */
export function readUnitValue(input: UnitValueInput): UnitValue {
  checkFields(input, "unitValue", FIELDS);
  const amount = readDecimal(input.amount, "unitValue.amount");
  return amount.gt(ZERO)
    ? {
        amount,
        currency: readCurrency(input.currency, "unitValue.currency"),
        unit: readText(input.unit, "unitValue.unit"),
      }
    : refuse("INVALID_FIELD", "unitValue.amount", "above zero", amount);
}

/**
 * The share of value that a duty comes to, at what a unit of the goods is worth: 5 cents a kilogram on goods of
 * 2.50 dollars a kilogram is 2 %.
 *
 * `duty on one unit / value of one unit`
 *
 * @param duty       an ad valorem, specific, compound or mixed duty, as a regime holds it
 * @param unitValue  what a unit is worth, above zero
 * @returns          a fraction, 34 digits; `null` where the duty is by another unit or in another currency
 * @throws           {@link TradeError} `INVALID_FIELD` for a unit value of zero or less; `UNKNOWN_CURRENCY`
 * @see              WTO, World Tariff Profiles, technical annexes: ad valorem equivalents from import unit values
 * @example
 * const duty = { kind: "specific", amount: decimal("0.05"), currency: "USD", unit: "kg" } as const
 * adValoremEquivalent(duty, { amount: "2.5", currency: "USD", unit: "kg" }) // => "0.02"
 * adValoremEquivalent(duty, { amount: "2.5", currency: "USD", unit: "litre" }) // => null
 * @category Tariffs
 */
export function adValoremEquivalent(duty: PlainDutyRate, unitValue: UnitValueInput): Decimal | null {
  return equivalentAt(duty, readUnitValue(unitValue));
}

/** The same, at a unit value that was read. */
export function equivalentAt(duty: PlainDutyRate, { amount, currency, unit }: UnitValue): Decimal | null {
  if (duty.kind === "ad-valorem") return duty.rate;
  const onOne = dutyAmount(duty, { value: amount, currency, quantity: { amount: ONE, unit } });
  return onOne === null ? null : quotient(onOne, amount);
}
