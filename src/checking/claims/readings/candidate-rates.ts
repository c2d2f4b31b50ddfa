import type { ExchangeRate } from "../../../currency/exchange-rate.js";
import { product, quotient } from "../../../decimal/decimal.js";
import { point } from "../../../decimal/interval.js";
import { intervalProduct, intervalQuotient } from "../../../decimal/interval-arithmetic.js";
import { lastDay } from "../../../period/day.js";
import { plusMonths } from "../../../period/period.js";
import { rateOn } from "../../evidence/rates-at-hand.js";
import type { ConversionClaim } from "../claim.js";
import { readAmountPrint } from "../print-of-claim.js";
import type { Candidate, ReadingTools } from "./reading-tools.js";

/** A conversion at another rate: of the period's end, its average, that of customs, of the month before, or the inverse. */
export function conversionSlips({ claim, view }: ReadingTools): readonly Candidate[] | null {
  if (claim.kind !== "conversion") return [];
  const amount = readAmountPrint(claim.amount, "amount", claim.base, view.settings.print);
  const rates = otherRates({ claim, view } as { claim: ConversionClaim; view: ReadingTools["view"] });
  if (rates.length === 0) return null;
  return rates.flatMap((rate) => {
    const at = point(rate.rate);
    const times = {
      value: product(amount.value, rate.rate),
      bounds: intervalProduct(amount.core, at),
      from: [rate],
      notes: [],
    };
    const over = intervalQuotient(amount.core, at)!;
    const inverse = { value: quotient(amount.value, rate.rate), bounds: over, from: [rate], notes: [] };
    return [times, inverse].map((way) => ({
      confusion: "other-exchange-rate" as const,
      way,
      truly: null,
    }));
  });
}

function otherRates({
  claim,
  view,
}: {
  readonly claim: ConversionClaim;
  readonly view: ReadingTools["view"];
}): readonly ExchangeRate[] {
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
  return kinds.flatMap(([kind, date]) => rateOn(view, base, quote, kind, date) ?? []);
}
