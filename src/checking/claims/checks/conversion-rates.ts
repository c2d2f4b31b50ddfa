import type { ExchangeRate } from "../../../currency/exchange-rate.js";
import { compare, type Decimal, difference, ONE, plus, product } from "../../../decimal/decimal.js";
import { type Interval, interval, point } from "../../../decimal/interval.js";
import { type Day, daysBetween, firstDay, lastDay, plusDays } from "../../../period/day.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import { rateOn, spotRates } from "../../evidence/rates-at-hand.js";
import type { ConversionClaim } from "../claim.js";

/** The rates that may have served a conversion, and the range that they span. */
export interface PlausibleRates {
  readonly rates: readonly ExchangeRate[];
  /** The one rate, or the hull of several, widened for other hours and sources. */
  readonly range: Interval;
  readonly isOne: boolean;
}

/** How long after its period a figure comes out, where the day of the claim is not known. */
const RELEASE_DELAY = 45;

/**
 * The reference rates of the days up to the claim and the average of the period; where the day of the claim is
 * not known those from the period to its release.
 */
export function plausibleRates(knowledge: Knowledge, claim: ConversionClaim): PlausibleRates | null {
  const { base, quote, period } = claim;
  const until = knowledge.day ?? plusDays(lastDay(period), RELEASE_DELAY);
  const days = knowledge.day === null ? daysBetween(until, firstDay(period)) : knowledge.settings.window;
  const averages =
    rateOn(knowledge, base, quote, "average", period) ?? rateOn(knowledge, base, quote, "customs", period);
  const spots = spotRates(knowledge, base, quote, until as Day, days);
  const rates = [...spots, ...(averages === null ? [] : [averages])];
  if (rates.length === 0) return null;
  if (rates.length === 1) return { rates, range: point(rates[0]!.rate), isOne: true };
  return { rates, range: widened(rates, knowledge.settings.rateMargin), isOne: false };
}

function widened(rates: readonly ExchangeRate[], margin: Decimal): Interval {
  const values = rates.map(({ rate }) => rate).sort(compare);
  const [least, most] = [values[0]!, values.at(-1)!];
  return interval({
    low: product(least, difference(ONE, margin)),
    high: product(most, plus(ONE, margin)),
  });
}
