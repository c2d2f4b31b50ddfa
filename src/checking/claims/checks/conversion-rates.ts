import type { ExchangeRate } from "../../../currency/exchange-rate.js";
import { compare, type Decimal, difference, ONE, plus, product } from "../../../decimal/decimal.js";
import { type Interval, interval, point } from "../../../decimal/interval.js";
import { daysBetween, firstDay, lastDay, plusDays } from "../../../period/day.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import { conventionsOf } from "../../../records/publishers.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import { ratesOn, spotsUntil } from "../../evidence/rates-at-hand.js";
import type { ConversionClaim } from "../claim.js";

/** The rates that may have served a conversion, and the range that they span. */
interface PlausibleRates {
  readonly rates: readonly ExchangeRate[];
  /** The one rate, or the hull of several, widened for other hours and sources. */
  readonly range: Interval;
  readonly isOne: boolean;
}

/** The rates that may have served, if there are any, and whether others could not be used. */
export interface FoundRates {
  readonly plausible: PlausibleRates | null;
  readonly conflicting: boolean;
}

/** How long after its period a figure comes out, where neither the day of the claim nor the office is known. */
const RELEASE_DELAY = 45;

/** The rate that a text names, in full. */
export function namedRate({ stands }: Pick<PrintedFigure, "stands">): FoundRates {
  return { plausible: { rates: [], range: stands, isOne: true }, conflicting: false };
}

/**
 * The reference rates of the days up to the claim and the average of the period; where the day of the claim is
 * not known those from the period to its release.
 */
export function plausibleRates(knowledge: Knowledge, claim: ConversionClaim): FoundRates {
  const { base, quote, period, about } = claim;
  const office = about === undefined ? null : conventionsOf(about.reporter, knowledge.settings.conventions);
  const until = knowledge.day ?? plusDays(lastDay(period), office?.release?.value.to ?? RELEASE_DELAY);
  const days = knowledge.day === null ? daysBetween(until, firstDay(period)) : knowledge.settings.window;
  const spots = ratesOn(knowledge, base, quote, spotsUntil(until, days));
  const average = ratesOn(knowledge, base, quote, [
    ["average", period],
    ["customs", period],
  ]);
  const rates = [...spots.rates, ...average.rates.slice(0, 1)];
  const conflicting = spots.conflicting || average.conflicting;
  if (rates.length === 0) return { plausible: null, conflicting };
  const isOne = rates.length === 1;
  const range = isOne ? point(rates[0]!.rate) : widened(rates, knowledge.settings.rateMargin);
  return { plausible: { rates, range, isOne }, conflicting };
}

function widened(rates: readonly ExchangeRate[], margin: Decimal): Interval {
  const values = rates.map(({ rate }) => rate).sort(compare);
  const [least, most] = [values[0]!, values.at(-1)!];
  return interval({
    low: product(least, difference(ONE, margin)),
    high: product(most, plus(ONE, margin)),
  });
}
