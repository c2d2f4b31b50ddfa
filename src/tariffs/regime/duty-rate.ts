import { type CurrencyCode, readCurrency } from "../../currency/currency.js";
import { type Decimal, type DecimalInput, readDecimal } from "../../decimal/decimal.js";
import { refuse } from "../../errors.js";
import { checkFields, checkObject, readChoice, readText } from "../../fields.js";
import { type Quantity, type QuantityInput, readQuantity } from "../../records/partner-flow.js";

/**
 * A duty as a fraction of the customs value: 0.25 is 25 %. Above 10 (1,000 %) it is taken only where `high` says
 * that such a rate is meant: 25 % given as 25 is refused.
 *
 * @category Tariffs
 */
export interface AdValoremRate {
  /** A share of the customs value. */
  readonly kind: "ad-valorem";
  /** A fraction of the customs value: 0.25 is 25 %. */
  readonly rate: Decimal;
  /** A rate above 10 is meant. */
  readonly high?: true;
}

/**
 * An amount for each unit of quantity: 5 cents a kilogram.
 *
 * @category Tariffs
 */
export interface SpecificRate {
  /** By quantity. */
  readonly kind: "specific";
  /** Currency units for one unit of quantity. */
  readonly amount: Decimal;
  /** ISO 4217: "USD". */
  readonly currency: CurrencyCode;
  /** "kg", as quantities are given. */
  readonly unit: string;
}

/**
 * A share of value and an amount for each unit, both added.
 *
 * @category Tariffs
 */
export interface CompoundRate {
  /** Both, added. */
  readonly kind: "compound";
  /** The share of value, then the amount. */
  readonly parts: readonly [AdValoremRate, SpecificRate];
}

/**
 * A share of value or an amount for each unit: the higher of the two, or the lower.
 *
 * @category Tariffs
 */
export interface MixedRate {
  /** One of two. */
  readonly kind: "mixed";
  /** Which of the two applies. */
  readonly take: "higher" | "lower";
  /** The share of value, then the amount. */
  readonly parts: readonly [AdValoremRate, SpecificRate];
}

/**
 * What tops the base duties up to a floor: with 15 % over a base of 4 % it is 11 %, over a base of 20 % nothing.
 *
 * @category Tariffs
 */
export interface FloorRate {
  /** What is lacking to a floor. */
  readonly kind: "floor";
  /** The floor, a fraction of the customs value. */
  readonly rate: Decimal;
  /** A rate above 10 is meant. */
  readonly high?: true;
}

/**
 * A duty that needs nothing but the goods to be reckoned.
 *
 * @category Tariffs
 */
export type PlainDutyRate = AdValoremRate | SpecificRate | CompoundRate | MixedRate;

/**
 * A tariff-rate quota: one duty until the quota is used up, another above. How much was used is for the caller
 * to say.
 *
 * @category Tariffs
 */
export interface QuotaRate {
  /** By what was used before. */
  readonly kind: "quota";
  /** The quantity until which `within` applies. */
  readonly limit: Quantity;
  /** The duty inside the quota. */
  readonly within: PlainDutyRate;
  /** The duty above it. */
  readonly over: PlainDutyRate;
}

/**
 * How a duty is reckoned.
 *
 * @category Tariffs
 */
export type DutyRate = PlainDutyRate | FloorRate | QuotaRate;

/**
 * The same, before it is read.
 *
 * @category Tariffs
 */
export interface AdValoremRateInput {
  /** A share of the customs value. */
  readonly kind: "ad-valorem";
  /** A fraction of the customs value: 0.25 is 25 %. */
  readonly rate: DecimalInput;
  /** Needed for a rate above 10. */
  readonly high?: true | undefined;
}

/**
 * The same, before it is read.
 *
 * @category Tariffs
 */
export interface SpecificRateInput {
  /** By quantity. */
  readonly kind: "specific";
  /** Currency units for one unit of quantity. */
  readonly amount: DecimalInput;
  /** ISO 4217: "USD". */
  readonly currency: CurrencyCode;
  /** "kg", as quantities are given. */
  readonly unit: string;
}

/**
 * The same, before it is read.
 *
 * @category Tariffs
 */
export type PlainDutyRateInput =
  | AdValoremRateInput
  | SpecificRateInput
  | {
      /** Both, added. */
      readonly kind: "compound";
      /** The share of value, then the amount. */
      readonly parts: readonly [AdValoremRateInput, SpecificRateInput];
    }
  | {
      /** One of two. */
      readonly kind: "mixed";
      /** Which of the two applies. */
      readonly take: "higher" | "lower";
      /** The share of value, then the amount. */
      readonly parts: readonly [AdValoremRateInput, SpecificRateInput];
    };

/**
 * The same, before it is read.
 *
 * @category Tariffs
 */
export type DutyRateInput =
  | PlainDutyRateInput
  | {
      /** What is lacking to a floor. */
      readonly kind: "floor";
      /** The floor, a fraction of the customs value. */
      readonly rate: DecimalInput;
      /** Needed for a rate above 10. */
      readonly high?: true | undefined;
    }
  | {
      /** By what was used before. */
      readonly kind: "quota";
      /** The quantity until which `within` applies. */
      readonly limit: QuantityInput;
      /** The duty inside the quota. */
      readonly within: PlainDutyRateInput;
      /** The duty above it. */
      readonly over: PlainDutyRateInput;
    };

/** The fields of all kinds, before they are read. */
type Fields = {
  readonly [K in
    | "kind"
    | "rate"
    | "high"
    | "amount"
    | "currency"
    | "unit"
    | "take"
    | "parts"
    | "limit"
    | "within"
    | "over"]?: unknown;
};

const PLAIN_KINDS = ["ad-valorem", "specific", "compound", "mixed"] as const;
const KINDS = ["ad-valorem", "specific", "compound", "mixed", "floor", "quota"] as const;
const SHARE_FIELDS = ["kind", "rate", "high"] as const;
const SPECIFIC_FIELDS = ["kind", "amount", "currency", "unit"] as const;
const COMPOUND_FIELDS = ["kind", "parts"] as const;
const MIXED_FIELDS = ["kind", "take", "parts"] as const;
const QUOTA_FIELDS = ["kind", "limit", "within", "over"] as const;
const HIGHEST = 10;

/** Reads a duty of any kind; the message of an error names the field. */
export function readDuty(input: unknown, field: string): DutyRate {
  checkObject(input, field);
  const given = input as Fields;
  const kind = readChoice(given.kind, `${field}.kind`, KINDS);
  if (kind === "floor") return readShare(given, field, kind);
  return kind === "quota" ? readQuota(given, field) : readPlain(given, field);
}

function readPlain(input: unknown, field: string): PlainDutyRate {
  checkObject(input, field);
  const given = input as Fields;
  const kind = readChoice(given.kind, `${field}.kind`, PLAIN_KINDS);
  if (kind === "ad-valorem") return readShare(given, field, kind);
  if (kind === "specific") return readSpecific(given, field);
  checkFields(given, field, kind === "compound" ? COMPOUND_FIELDS : MIXED_FIELDS);
  const parts = readParts(given.parts, `${field}.parts`);
  if (kind === "compound") return Object.freeze({ kind, parts });
  const take = readChoice(given.take, `${field}.take`, ["higher", "lower"]);
  return Object.freeze({ kind, take, parts });
}

function readShare<K extends "ad-valorem" | "floor">(given: Fields, field: string, kind: K) {
  checkFields(given, field, SHARE_FIELDS);
  const rate = readDecimal(given.rate, `${field}.rate`);
  if (rate.isNegative()) return refuse("INVALID_FIELD", `${field}.rate`, "zero or above", rate);
  if (given.high !== undefined && given.high !== true)
    return refuse("INVALID_FIELD", `${field}.high`, "true, or left out", given.high);
  if (given.high === undefined && rate.gt(HIGHEST))
    return refuse(
      "INVALID_FIELD",
      `${field}.rate`,
      "a fraction of 10 (1,000 %) at most, unless high says that more is meant",
      rate,
    );
  return Object.freeze({ kind, rate, ...(given.high === true && { high: true as const }) });
}

function readSpecific(given: Fields, field: string): SpecificRate {
  checkFields(given, field, SPECIFIC_FIELDS);
  const amount = readDecimal(given.amount, `${field}.amount`);
  if (amount.isNegative()) return refuse("INVALID_FIELD", `${field}.amount`, "zero or above", amount);
  const currency = readCurrency(given.currency, `${field}.currency`);
  return Object.freeze({ kind: "specific", amount, currency, unit: readText(given.unit, `${field}.unit`) });
}

function readParts(given: unknown, field: string): readonly [AdValoremRate, SpecificRate] {
  if (!Array.isArray(given) || given.length !== 2)
    return refuse("INVALID_FIELD", field, "an ad valorem and a specific duty", given);
  const [share, specific] = given.map((part: unknown, index) => readPlain(part, `${field}[${index}]`));
  return share?.kind === "ad-valorem" && specific?.kind === "specific"
    ? Object.freeze([share, specific] as const)
    : refuse("INVALID_FIELD", field, "an ad valorem and a specific duty", given);
}

function readQuota(given: Fields, field: string): QuotaRate {
  checkFields(given, field, QUOTA_FIELDS);
  return Object.freeze({
    kind: "quota",
    limit: readQuantity(given.limit as QuantityInput, `${field}.limit`),
    within: readPlain(given.within, `${field}.within`),
    over: readPlain(given.over, `${field}.over`),
  });
}
