import { type Decimal, difference, ZERO } from "../../decimal/decimal.js";
import type { Day } from "../../period/day.js";
import type { TariffMeasure } from "../regime/tariff-measure.js";
import type { TariffRegime } from "../regime/tariff-regime.js";
import { type TariffOnDay, tariffOn } from "./tariff-on.js";
import type { TariffOptions } from "./tariff-question.js";

/**
 * A measure of one name on two days: at another rate, by another act, or displaced on one of them.
 *
 * @category Tariffs
 */
export interface TariffMeasureChange {
  /** That of the measure on both days. */
  readonly name: string;
  /** As it is now. */
  readonly current: TariffMeasure;
  /** As it was then. */
  readonly earlier: TariffMeasure;
  /** What it gives to the total now, less what it gave then; `null` where one of them is no share of value. */
  readonly change: Decimal | null;
}

/**
 * What became of the duties between two days.
 *
 * @category Tariffs
 */
export interface TariffComparison {
  /** The duties on the later day asked about. */
  readonly current: TariffOnDay;
  /** The duties on the day it is compared with. */
  readonly earlier: TariffOnDay;
  /** The difference of the totals: 0.1 is ten points. */
  readonly change: Decimal;
  /** In force now and not then. */
  readonly began: readonly TariffMeasure[];
  /** In force then and not now. */
  readonly ended: readonly TariffMeasure[];
  /** In force on both days, but not alike. */
  readonly changed: readonly TariffMeasureChange[];
}

/** A measure in force and what it gives: `null` where that is no share of value. */
interface Given {
  readonly measure: TariffMeasure;
  readonly rate: Decimal | null;
}

/**
 * What began, ended or changed between two days, by the names of measures. Those on some goods only are compared where
 * a product is asked for that they bear on.
 *
 * @param regime   the regime
 * @param current  the later day
 * @param earlier  the day it is compared with
 * @param options  product, partner and view, as for {@link tariffOn}
 * @returns        both days and what differs
 * @throws         {@link TradeError} as {@link tariffOn}
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
 * const since = compareTariffDays(regime, "2025-11-10", "2025-05-13")
 * since.began.map((measure) => measure.name) // => ["IEEPA reciprocal"]
 * since.changed.map(({ name, change }) => `${name} ${formatPoints(change)}`) // => ["IEEPA fentanyl −10.0 points"]
 * @category Tariffs
 */
export function compareTariffDays(
  regime: TariffRegime,
  current: Day,
  earlier: Day,
  options: TariffOptions = {},
): TariffComparison {
  const [now, then] = [tariffOn(regime, current, options), tariffOn(regime, earlier, options)];
  const [given, before] = [givenOn(now), givenOn(then)];
  const missing = (some: ReadonlyMap<string, Given>, others: ReadonlyMap<string, Given>) =>
    Object.freeze([...some.values()].map(({ measure }) => measure).filter(({ name }) => !others.has(name)));
  const changed: TariffMeasureChange[] = [];
  for (const [name, one] of given) {
    const other = before.get(name);
    if (other === undefined) continue;
    const change = one.rate && other.rate && difference(one.rate, other.rate);
    if (one.measure !== other.measure || change?.isZero() === false)
      changed.push(Object.freeze({ name, current: one.measure, earlier: other.measure, change }));
  }
  return Object.freeze({
    current: now,
    earlier: then,
    change: difference(now.total, then.total),
    began: missing(given, before),
    ended: missing(before, given),
    changed: Object.freeze(changed),
  });
}

/** All measures in force, by name: a name has one measure on a product and day. */
function givenOn({ parts, notAdValorem, displaced }: TariffOnDay): ReadonlyMap<string, Given> {
  const all: readonly Given[] = [
    ...parts,
    ...notAdValorem.map((measure) => ({ measure, rate: null })),
    ...displaced.map(({ measure }) => ({ measure, rate: ZERO })),
  ];
  return new Map(all.map((one) => [one.measure.name, one]));
}
