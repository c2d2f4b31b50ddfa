import type { ExchangeRate } from "../../../currency/exchange-rate.js";
import { product, quotient } from "../../../decimal/decimal.js";
import { point } from "../../../decimal/interval.js";
import { intervalProduct, intervalQuotient } from "../../../decimal/interval-arithmetic.js";
import { lastDay } from "../../../period/day.js";
import { plusMonths } from "../../../period/period.js";
import type { KnownFigure } from "../../evidence/answer.js";
import { rateOn } from "../../evidence/rates-at-hand.js";
import type { ConversionClaim } from "../claim.js";
import { type Candidates, candidatesOf } from "./candidate.js";
import type { Misprint } from "./misprint.js";

/** An amount that was converted wrongly. */
export interface ConversionMisprint extends Misprint {
  readonly claim: ConversionClaim;
  /** What was converted. */
  readonly amount: Pick<KnownFigure, "value" | "bounds">;
}

/** At another rate: of the period's end, its average, that of customs, of the month before, or the inverse. */
export function otherExchangeRate(misprint: ConversionMisprint): Candidates {
  const { value, bounds } = misprint.amount;
  const rates = otherRates(misprint);
  if (rates.length === 0) return null;
  const figures = rates.flatMap((rate): readonly KnownFigure[] => {
    const at = point(rate.rate);
    const common = { from: [rate], marks: [] };
    return [
      { value: product(value, rate.rate), bounds: intervalProduct(bounds, at), ...common },
      { value: quotient(value, rate.rate), bounds: intervalQuotient(bounds, at)!, ...common },
    ];
  });
  return candidatesOf("other-exchange-rate", figures);
}

function otherRates({ claim, knowledge }: ConversionMisprint): readonly ExchangeRate[] {
  const { base, quote, period } = claim;
  const kinds = [
    ["average", period],
    ["customs", period],
    ["end", period],
    ["end", lastDay(period)],
    ["spot", lastDay(period)],
    ["average", plusMonths(period, -1)],
    ["average", plusMonths(period, 1)],
    ["average", plusMonths(period, -12)],
  ] as const;
  return kinds.flatMap(([kind, date]) => rateOn(knowledge, base, quote, kind, date) ?? []);
}
