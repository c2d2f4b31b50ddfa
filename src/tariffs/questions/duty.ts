import { minorUnitDecimals } from "../../currency/currency.js";
import { type Money, type MoneyInput, money } from "../../currency/money.js";
import { type Decimal, type DecimalInput, divide, ONE, powerOfTen, quotient } from "../../decimal/decimal.js";
import { type RoundingOptions, roundQuotientTo } from "../../decimal/rounding.js";
import { sum } from "../../decimal/sum.js";
import { refuse } from "../../errors.js";
import { checkFields } from "../../fields.js";
import { type Day, readDay } from "../../period/day.js";
import { type Quantity, type QuantityInput, readQuantity } from "../../records/partner-flow.js";
import type { AdValoremRate, DutyRate } from "../regime/duty-rate.js";
import { bearingOn } from "../regime/measure-index.js";
import { indexOfRegime, type TariffView } from "../regime/regime-index.js";
import { type DisplacedMeasure, stack } from "../regime/stacking.js";
import type { TariffMeasure } from "../regime/tariff-measure.js";
import type { TariffRegime } from "../regime/tariff-regime.js";
import { dutyAmount, toppedUp } from "./duty-amount.js";
import { type EntryGoods, quotaAmount, type ScaledEntry, scaledEntry } from "./quota-amount.js";
import { dayAfter, measuresOf, sized, sourcesOf } from "./tariff-on.js";
import { checkCovered, readQuestion } from "./tariff-question.js";

/**
 * One line of a customs declaration.
 *
 * @category Tariffs
 */
export interface CustomsEntry {
  /** The HS code, as far as the duties ask for. */
  readonly product: string;
  /** The day of entry, which decides the duties. */
  readonly day: Day;
  /** The customs value. */
  readonly value: MoneyInput;
  /** In the unit that duties by quantity and quotas are in. */
  readonly quantity?: QuantityInput | undefined;
  /** Whose goods, where the regime is about several economies. */
  readonly partner?: string | undefined;
  /** Where the policy splits the value: the share that the content has. */
  readonly contentShare?: DecimalInput | undefined;
  /** How much of each quota was used before this entry, by the name of its measure. */
  readonly quotaUsed?: Readonly<Record<string, QuantityInput>> | undefined;
}

/**
 * How the past is seen, and how lines are rounded: half away from zero unless said.
 *
 * @category Tariffs
 */
export interface DutyOptions extends RoundingOptions {
  /** As levied on the day unless said. */
  readonly view?: TariffView | undefined;
}

/**
 * One duty on one line, rounded to the smallest coin.
 *
 * @category Tariffs
 */
export interface DutyLine {
  /** The duty that applies. */
  readonly measure: TariffMeasure;
  /** In the currency of the customs value. */
  readonly amount: Decimal;
  /** The amount before it was rounded: exact, but of 34 digits where a quota splits the value by a quantity. */
  readonly exact: Decimal;
}

/**
 * The duties on one line of a declaration and their sum.
 *
 * @category Tariffs
 */
export interface DutyBill {
  /** One for each measure that applies. */
  readonly lines: readonly DutyLine[];
  /** The sum of the rounded lines. */
  readonly total: Money;
  /** The total over the customs value; `null` where that is zero. */
  readonly effective: Decimal | null;
  /** Measures in force that give nothing, and which measure applies in their place. */
  readonly displaced: readonly DisplacedMeasure[];
  /** Measures in force that bear on some goods under the code, or on goods that are not known: not in the total. */
  readonly undecided: readonly TariffMeasure[];
  /** The sources of what applies, each once. */
  readonly sources: readonly string[];
}

const FIELDS = ["product", "day", "value", "quantity", "partner", "contentShare", "quotaUsed"] as const;

/**
 * What is owed on a line of a customs declaration: each duty on the customs value or the quantity, rounded to the
 * smallest coin, then added. Duties never compound.
 *
 * An entry that exceeds what is left of a quota is split: the part within bears the one duty, the rest the other, each
 * with its share of the value. The duty is reckoned as one fraction and rounded once.
 *
 * @param regime   the regime, with the ordinary duties (their role is `base`) where they count
 * @param entry    product, day, customs value; quantity, partner and what else the duties ask for
 * @param options  view and rounding
 * @returns        a line for each duty, their sum, and what could not be decided
 * @throws         {@link TradeError} `INVALID_FIELD` where a duty asks for a quantity that is not given in its unit, or
 *                 for how far a quota is used; as {@link tariffOn}; `UNKNOWN_CURRENCY` for a currency without coins
 * @example
 * const ad = (rate: string) => ({ kind: "ad-valorem", rate: percent(rate) }) as const
 * const from = "2025-11-10"
 * const regime = tariffRegime({
 *   imposer: "US", target: "CN", stacking: { kind: "additive" },
 *   measures: [
 *     { name: "first", authority: "an act", duty: ad("25"), from },
 *     { name: "second", authority: "an act", duty: ad("50"), from },
 *     { name: "ordinary", authority: "the schedule", role: "base", duty: ad("2.9"), from },
 *   ],
 * })
 * const bill = dutyOn(regime, { product: "7318.15", day: "2025-11-15", value: { amount: 14172, currency: "USD" } })
 * bill.lines.map((line) => line.amount.toFixed(2)) // => ["3543.00", "7086.00", "410.99"]
 * bill.total.amount.toFixed(2) // => "11039.99"
 * @category Tariffs
 */
export function dutyOn(regime: TariffRegime, entry: CustomsEntry, options: DutyOptions = {}): DutyBill {
  checkFields(entry, "a customs entry", FIELDS);
  const { product, partner, contentShare, quotaUsed } = entry;
  const question = readQuestion(regime, { product, partner, contentShare, quotaUsed, view: options.view });
  if (question.prefix === "") return refuse("INVALID_FIELD", "product", "an HS code", product);
  const day = readDay(entry.day, "day");
  checkCovered(regime, day);
  const goods = readGoods(entry, question.quotaUsed);
  const index = indexOfRegime(regime, question.partner, question.view);
  const { onAll, onSome } = bearingOn(index, question.prefix, day, dayAfter(day));
  const scaled = scaledEntry(goods, onAll);
  const { scale } = scaled;
  const inForce = sized(onAll, (measure, base) => amountOf(measure, base, scaled));
  const { counted, displaced } = stack(regime.stacking, inForce, question.contentShare);
  const coin = powerOfTen(-minorUnitDecimals(goods.currency));
  const lines = counted.map(({ measure, size }) => {
    const owed = size ?? refuseGoods(measure, goods);
    return Object.freeze({
      measure,
      amount: roundQuotientTo(owed, scale, coin, options),
      exact: scale.eq(ONE) ? owed : quotient(owed, scale),
    });
  });
  const total = sum(lines.map(({ amount }) => amount));
  return Object.freeze({
    lines: Object.freeze(lines),
    total: Object.freeze({ amount: total, currency: goods.currency }),
    effective: divide(total, goods.value),
    displaced: Object.freeze(displaced),
    undecided: measuresOf(onSome),
    sources: sourcesOf(counted),
  });
}

function readGoods(entry: CustomsEntry, quotaUsed: ReadonlyMap<string, Quantity>): EntryGoods {
  const { amount: value, currency } = money(entry.value);
  if (value.isNegative()) return refuse("INVALID_FIELD", "value.amount", "zero or above", value);
  const quantity = entry.quantity === undefined ? null : readQuantity(entry.quantity, "quantity");
  return { value, currency, quantity, quotaUsed };
}

/** A duty on the goods, times the scale of the entry; `null` where it is not known. */
function amountOf({ name, duty }: TariffMeasure, base: Decimal | null, entry: ScaledEntry): Decimal | null {
  if (duty.kind === "floor") return base === null ? null : toppedUp(duty, entry.whole.value, base);
  return duty.kind === "quota" ? quotaAmount(name, duty, entry) : dutyAmount(duty, entry.whole);
}

function refuseGoods({ name, duty }: TariffMeasure, { quantity }: EntryGoods): never {
  const rule = needs(name, duty as Exclude<DutyRate, AdValoremRate>);
  return refuse("INVALID_FIELD", "quantity", `${rule} for the duty "${name}"`, quantity?.unit);
}

/** What the goods must say for a duty; an ad valorem one is always known. */
function needs(name: string, duty: Exclude<DutyRate, AdValoremRate>): string {
  if (duty.kind === "floor") return "such that all base duties are known,";
  if (duty.kind === "quota") return `in ${duty.limit.unit}, with quotaUsed["${name}"],`;
  const { unit, currency } = duty.kind === "specific" ? duty : duty.parts[1];
  return `in ${unit} and the value in ${currency}`;
}
