import { type Decimal, ONE, plus, ZERO } from "../../decimal/decimal.js";
import { refuse } from "../../errors.js";
import { type Day, readDay } from "../../period/day.js";
import type { Quantity } from "../../records/partner-flow.js";
import type { PlainDutyRate, QuotaRate } from "../regime/duty-rate.js";
import { bearingOn, type IndexedMeasure } from "../regime/measure-index.js";
import { indexOfRegime } from "../regime/regime-index.js";
import { type DisplacedMeasure, type SizedMeasure, type Stacked, stack } from "../regime/stacking.js";
import type { TariffMeasure } from "../regime/tariff-measure.js";
import type { TariffRegime } from "../regime/tariff-regime.js";
import { equivalentAt } from "./ad-valorem-equivalent.js";
import { dutyAtMargin, toppedUp } from "./duty-amount.js";
import { checkCovered, readQuestion, type TariffOptions, type TariffQuestion } from "./tariff-question.js";

/**
 * What one measure gives to the total.
 *
 * @category Tariffs
 */
export interface TariffPart {
  /** In force on the day. */
  readonly measure: TariffMeasure;
  /** A fraction of the customs value. */
  readonly rate: Decimal;
}

/**
 * The duties on one day, part by part; parts add up to the total exactly.
 *
 * @category Tariffs
 */
export interface TariffOnDay {
  /** The day asked about. */
  readonly day: Day;
  /** A fraction of the customs value: 0.475 is 47.5 %. */
  readonly total: Decimal;
  /** One for each measure that counts. */
  readonly parts: readonly TariffPart[];
  /** Measures in force on some only of the goods asked about, or on goods that are not known: not in the total. */
  readonly onSomeGoods: readonly TariffMeasure[];
  /** Measures in force that are not a share of value, as far as is known, and so are not in the total. */
  readonly notAdValorem: readonly TariffMeasure[];
  /** Measures in force that give nothing, and which measure applies in their place. */
  readonly displaced: readonly DisplacedMeasure[];
  /** The sources of what applies, each once. */
  readonly sources: readonly string[];
}

/**
 * The duties in force on a day: a measure counts from its `from` to the day before its `until`.
 *
 * Duties add up on the customs value as the policy of the regime says; they never compound. A quota counts with the
 * duty on what comes next where `quotaUsed` says how far it is used; a duty by quantity counts where `unitValue` says
 * what a unit is worth; a floor counts where all base duties do. All else is listed, never added.
 *
 * Without a product the question is what goods in general bear: a duty on all goods but some counts, and its scope says
 * which goods it leaves out; a duty on a list of goods is listed.
 *
 * @param regime   the regime
 * @param day      the day
 * @param options  product and partner; what only some of the goods under a prefix, or those of some economies, bear is
 *                 listed, not added. View: as levied, as the law stands now (no void duties), as collected
 * @returns        the total as a fraction of the customs value, and what it is made of
 * @throws         {@link TradeError} `NOT_COVERED` for a day outside what the regime claims to cover, with the days that
 *                 it does; `INVALID_FIELD` for what is no HS code, a partner that the regime is not about, or a
 *                 missing `contentShare` where the value is split and a duty on the content is in force; `INVALID_DAY`
 * @example
 * const ad = (rate: string) => ({ kind: "ad-valorem", rate: percent(rate) }) as const
 * const regime = tariffRegime({
 *   imposer: "US", target: "CN", stacking: { kind: "additive" },
 *   measures: [
 *     { name: "IEEPA fentanyl", authority: "EO 14228", duty: ad("20"), from: "2025-03-04", until: "2025-11-10", ended: "replaced" },
 *     { name: "IEEPA fentanyl", authority: "EO 14357", duty: ad("10"), from: "2025-11-10" },
 *     { name: "IEEPA reciprocal", authority: "EO 14298", duty: ad("10"), from: "2025-05-14" },
 *   ],
 * })
 * formatPercent(tariffOn(regime, "2025-11-09").total) // => "30.0%"
 * formatPercent(tariffOn(regime, "2025-11-10").total) // => "20.0%"
 * @category Tariffs
 */
export function tariffOn(regime: TariffRegime, day: Day, options: TariffOptions = {}): TariffOnDay {
  const on = readDay(day, "day");
  const question = readQuestion(regime, options);
  checkCovered(regime, on);
  const { onAll, onSome } = bearingOn(
    indexOfRegime(regime, question.partner, question.view),
    question.prefix,
    on,
    dayAfter(on),
  );
  const { counted, displaced } = stackedShares(regime, onAll, question);
  const parts: TariffPart[] = [];
  for (const { measure, size } of counted)
    if (size !== null) parts.push(Object.freeze({ measure, rate: size }));
  return Object.freeze({
    day: on,
    total: totalOf(counted),
    parts: Object.freeze(parts),
    onSomeGoods: measuresOf(onSome),
    notAdValorem: measuresOf(counted.filter(({ size }) => size === null)),
    displaced: Object.freeze(displaced),
    sources: sourcesOf(counted),
  });
}

/** What comes after a day and before the next. */
export function dayAfter(day: Day): string {
  return `${day}~`;
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** The measures alone. */
export function measuresOf(found: readonly { readonly measure: TariffMeasure }[]): readonly TariffMeasure[] {
  return found.length === 0 ? NONE : Object.freeze(found.map(({ measure }) => measure));
}

/** The sources of some measures, each once. */
export function sourcesOf(counted: readonly SizedMeasure[]): readonly string[] {
  let sources: string[] | null = null;
  for (const { measure } of counted) {
    if (measure.source === undefined) continue;
    if (sources === null) sources = [measure.source];
    else if (!sources.includes(measure.source)) sources.push(measure.source);
  }
  return sources === null ? NONE : Object.freeze(sources);
}

/** What the policy leaves of measures on all the goods asked about, as shares of value. */
export function stackedShares(
  regime: TariffRegime,
  onAll: readonly IndexedMeasure[],
  question: TariffQuestion,
): Stacked {
  const inForce = sized(onAll, (measure, base) => shareOf(measure, base, question));
  return stack(regime.stacking, inForce, question.contentShare);
}

/** The sum of what is known. */
export function totalOf(counted: readonly SizedMeasure[]): Decimal {
  let total = ZERO;
  for (const { size } of counted) if (size !== null) total = total === ZERO ? size : plus(total, size);
  return total;
}

/** The size of each measure; that of a floor needs the sum of the base duties, which is `null` where one is not known. */
export function sized(
  inForce: readonly IndexedMeasure[],
  sizeOf: (measure: TariffMeasure, base: Decimal | null) => Decimal | null,
): readonly SizedMeasure[] {
  let base: Decimal | null = ZERO;
  for (const { measure } of inForce) {
    if (measure.role === undefined) continue;
    const size = sizeOf(measure, null);
    base = base === null || size === null ? null : plus(base, size);
  }
  return inForce.map(({ measure }) => ({ measure, size: sizeOf(measure, base) }));
}

/** A duty as a share of value, `null` where it is none. */
function shareOf(
  { name, duty }: TariffMeasure,
  base: Decimal | null,
  { unitValue, quotaUsed }: TariffQuestion,
): Decimal | null {
  if (duty.kind === "floor") return base === null ? null : toppedUp(duty, ONE, base);
  const plain = duty.kind === "quota" ? dutyOfNext(name, duty, quotaUsed.get(name)) : duty;
  if (plain?.kind === "ad-valorem") return plain.rate;
  return plain === null || unitValue === null ? null : equivalentAt(plain, unitValue);
}

/** The duty on what comes next under a quota; `null` where it is not said how much was used. */
function dutyOfNext(name: string, quota: QuotaRate, used: Quantity | undefined): PlainDutyRate | null {
  if (used === undefined) return null;
  checkUsed(name, quota, used);
  return dutyAtMargin(quota, used.amount);
}

/** Refuses a used quantity that is in another unit than the quota. */
export function checkUsed(name: string, { limit }: QuotaRate, used: Quantity): void {
  if (used.unit !== limit.unit)
    refuse("WRONG_UNIT", `quotaUsed["${name}"].unit`, `that of the quota (${limit.unit})`, used.unit);
}
