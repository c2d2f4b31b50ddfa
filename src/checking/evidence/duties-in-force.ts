import { type Decimal, ZERO } from "../../decimal/decimal.js";
import { point } from "../../decimal/interval.js";
import { sum } from "../../decimal/sum.js";
import { TradeError } from "../../errors.js";
import { type Day, plusDays } from "../../period/day.js";
import { type TariffOnDay, tariffOn } from "../../tariffs/questions/tariff-on.js";
import type { TariffMeasure } from "../../tariffs/regime/tariff-measure.js";
import { economiesOf, type TariffRegime } from "../../tariffs/regime/tariff-regime.js";
import type { KnownFigure } from "./answer.js";
import type { Knowledge } from "./knowledge.js";

/** Which duty is asked for: of one measure, of a set of them, or of all; on a product or on goods in general. */
export interface DutyAsked {
  readonly imposer: string;
  readonly target: string;
  readonly measure?: string;
  readonly measures?: readonly string[];
  readonly product?: string;
}

/** The duty on a day, as a regime has it. */
export interface DutyInForce {
  readonly day: Day;
  readonly figure: KnownFigure;
  /** Whether goods may bear another duty than is known: they may be exempt, or a measure may be on some of them. */
  readonly isOpen: boolean;
}

/** The regimes that say what one economy levies on the goods of another. */
export function regimesOf(
  { index }: Knowledge,
  { imposer, target }: Pick<DutyAsked, "imposer" | "target">,
): readonly TariffRegime[] {
  return (index.records.tariffRegimes ?? []).filter(
    (regime) =>
      regime.imposer === imposer &&
      (regime.target === target || regime.target === "*" || economiesOf(regime)?.includes(target) === true),
  );
}

/**
 * The duty on a day; `null` where the regime does not say: it does not cover the day, it knows no measure of that name,
 * or a duty is no share of value. Of several measures that a name fits ("Section 301") and that are on other goods each,
 * every rate is one figure.
 */
export function dutiesOn(regime: TariffRegime, asked: DutyAsked, day: Day): readonly DutyInForce[] | null {
  const on = onDayOf(regime, asked, day);
  if (on === null) return null;
  const { product, measure } = asked;
  const names = measure === undefined ? asked.measures : [measure];
  const isOpen = product !== undefined && ((regime.notCovered ?? []).length > 0 || on.onSomeGoods.length > 0);
  const one = (value: Decimal): DutyInForce => ({ day, isOpen, figure: dutyFigure(value, regime) });
  if (names === undefined) return on.notAdValorem.length > 0 ? null : [one(on.total)];
  if (names.some((name) => !regime.measures.some((of) => isNamed(of, name)))) return null;
  const isMeant = (of: TariffMeasure): boolean => names.some((name) => isNamed(of, name));
  if (on.notAdValorem.some(isMeant)) return null;
  const parts = on.parts.filter(({ measure: of }) => isMeant(of));
  if (parts.length > 0) return [one(sum(parts.map(({ rate }) => rate)))];
  const ofSome = [...on.onSomeGoods, ...on.displaced.map(({ measure: of }) => of)].filter(isMeant);
  if (ofSome.length === 0) return [one(ZERO)];
  if (names.length > 1) return null;
  const rates = ofSome.flatMap(({ duty }) => (duty.kind === "ad-valorem" ? [duty.rate] : []));
  return rates.length === 0 ? null : rates.map(one);
}

/** The day itself, and each day after it, to the last, on which a measure of the regime began or ended. */
export function daysOfChange({ measures }: TariffRegime, from: Day, until: Day): readonly Day[] {
  const days = measures.flatMap((measure) => [measure.from, measure.until ?? []].flat());
  return [from, ...[...new Set(days)].filter((day) => day > from && day <= until).sort()];
}

/** The names of the measures in force on a day, on all the goods asked about. */
export function measuresOn(regime: TariffRegime, asked: DutyAsked, day: Day): readonly string[] {
  const { measure: _, measures: __, ...all } = asked;
  return [...new Set((onDayOf(regime, all, day)?.parts ?? []).map(({ measure: { name } }) => name))];
}

/** The rates of the measures in force on a day, on all the goods asked about. */
export function ratesOnDay(regime: TariffRegime, asked: DutyAsked, day: Day): readonly Decimal[] {
  return (onDayOf(regime, asked, day)?.parts ?? []).map(({ rate }) => rate);
}

/** A duty of a regime. */
export function dutyFigure(value: Decimal, regime: TariffRegime): KnownFigure {
  return { value, bounds: point(value), from: [regime], marks: [] };
}

/** The last day of a run that ends before another begins. */
export function dayBefore(day: Day): Day {
  return plusDays(day, -1);
}

function onDayOf(regime: TariffRegime, { target, product }: DutyAsked, day: Day): TariffOnDay | null {
  try {
    return tariffOn(regime, day, {
      ...(product !== undefined && { product }),
      ...(regime.target !== target && { partner: target }),
    });
  } catch (error) {
    // A day that is not covered, or what is no HS code.
    if (error instanceof TradeError) return null;
    throw error;
  }
}

/** "Fentanyl" names "IEEPA fentanyl". */
function isNamed({ name }: TariffMeasure, asked: string): boolean {
  return name.toLowerCase().includes(asked.toLowerCase());
}
