import { type Decimal, type DecimalInput, readDecimal } from "../decimal/decimal.js";
import { refuse } from "../errors.js";
import { checkFields, type Draft, readChoice, readText } from "../fields.js";
import { fillObservation, type Observation, type ObservationInput } from "./observation.js";

/**
 * An amount of goods in a unit.
 *
 * @category Records
 */
export interface Quantity {
  /** Zero or more. */
  readonly amount: Decimal;
  /** "kg", "number of items", as the publisher has it. */
  readonly unit: string;
}

/**
 * The same, before it is read.
 *
 * @category Records
 */
export interface QuantityInput {
  /** Zero or more. */
  readonly amount: DecimalInput;
  /** "kg", "number of items", as the publisher has it. */
  readonly unit: string;
}

/**
 * Trade with one partner in one direction: an observation with a partner, and perhaps a quantity.
 *
 * @category Records
 */
export interface PartnerFlow extends Observation {
  /** ISO 3166-1 alpha-2, or the code of a group. */
  readonly partner: string;
  /** Seen from the reporter. */
  readonly flow: "exports" | "imports";
  /** How much was traded, beside its value. */
  readonly quantity?: Quantity;
}

/**
 * What {@link partnerFlow} takes.
 *
 * @category Records
 */
export interface PartnerFlowInput extends ObservationInput {
  /** ISO 3166-1 alpha-2, or the code of a group. */
  readonly partner: string;
  /** Seen from the reporter. */
  readonly flow: "exports" | "imports";
  /** How much was traded, beside its value. */
  readonly quantity?: QuantityInput | undefined;
}

const QUANTITY_FIELDS = ["amount", "unit"] as const;

/**
 * Makes the trade with one partner: an {@link Observation}, so it goes straight into every measure.
 *
 * @param input  as {@link observation}, with a partner, exports or imports, and a quantity where there is one
 * @returns      the row, frozen
 * @throws       {@link TradeError} as {@link observation}; `INVALID_FIELD` for an empty partner, another flow or a
 *               negative quantity
 * @see          IMTS 2010 para. 6.13: exports by last known destination; imports by origin
 * @example
 * partnerFlow({ reporter: "CN", partner: "US", flow: "exports", period: "2025-11", currency: "USD", value: printed("33.8 billion") }).partner // => "US"
 * @category Records
 */
export function partnerFlow(input: PartnerFlowInput): PartnerFlow {
  const draft = {} as Draft<PartnerFlow>;
  fillObservation(draft, input, "a partner flow");
  readText(draft.partner, "partner");
  readChoice(draft.flow, "flow", ["exports", "imports"]);
  if (input.quantity !== undefined) draft.quantity = readQuantity(input.quantity, "quantity");
  return Object.freeze(draft);
}

/** Reads an amount of goods; the message of an error names the field. */
export function readQuantity(input: QuantityInput, field: string): Quantity {
  checkFields(input, field, QUANTITY_FIELDS);
  const amount = readDecimal(input.amount, `${field}.amount`);
  if (amount.isNegative()) return refuse("INVALID_FIELD", `${field}.amount`, "zero or above", amount);
  return Object.freeze({ amount, unit: readText(input.unit, `${field}.unit`) });
}
