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
export function conversionSlips({ claim, knowledge }: ReadingTools): readonly Candidate[] | null {
  if (claim.kind !== "conversion") return [];
  const amount = readAmountPrint(claim.amount, "amount", claim.base, knowledge.settings.print);
  const rates = otherRates({ claim, knowledge } as {
    claim: ConversionClaim;
    knowledge: ReadingTools["knowledge"];
  });
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
    return [times, inverse].map((figure) => ({
      confusion: "other-exchange-rate" as const,
      figure,
      truly: null,
    }));
  });
}

function otherRates({
  claim,
  knowledge,
}: {
  readonly claim: ConversionClaim;
  readonly knowledge: ReadingTools["knowledge"];
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
  return kinds.flatMap(([kind, date]) => rateOn(knowledge, base, quote, kind, date) ?? []);
}
