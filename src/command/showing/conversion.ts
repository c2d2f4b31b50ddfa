import { type Decimal, type ExchangeRate, formatAmount, type Money, type Printed } from "tradefigures";
import { bold } from "./paint.js";

/** An amount in another currency, and what the rounding of its print leaves. */
export interface Conversion {
  readonly amount: Printed;
  readonly from: string;
  readonly converted: Money;
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly rate: ExchangeRate;
}

/** An amount in another currency, the rate, and where that comes from. */
export function conversionToRead({ amount, from, converted, low, high, rate }: Conversion): string {
  const { currency } = converted;
  const [shown, least, most] = [converted.amount, low, high].map((value) =>
    value === null ? "no end" : amountText(value, converted.amount),
  );
  const bounds = least === most ? "" : `, between ${least} and ${most} whatever the rounding`;
  return [
    `${bold(`${amount.text} ${from} = ${shown} ${currency}`)}${bounds}.`,
    `  At ${rateText(rate)} (${KINDS[rate.kind]} of ${rate.date}).`,
    ...(rate.path ?? []).map((step) => `  By way of ${rateText(step)} (${step.date}).`),
    ...(rate.approximate ? ["  The inverse or the cross of averages is not itself an average."] : []),
    ...(rate.source === undefined ? [] : [`  From: ${rate.source}.`]),
  ].join("\n");
}

const KINDS = { spot: "rate", average: "average", end: "rate at the end", customs: "customs rate" } as const;

/** "1 USD = 1,459.8789 KRW"; a rate that was divided has seven digits here. */
function rateText({ base, quote, rate, path }: ExchangeRate): string {
  return `1 ${base} = ${path === undefined ? rate : rate.toSignificantDigits(7)} ${quote}`;
}

/** In the unit that fits the size of an amount. */
function amountText(value: Decimal, size: Decimal): string {
  const unit = size.abs().gte("1e12")
    ? "trillion"
    : size.abs().gte("1e9")
      ? "billion"
      : size.abs().gte("1e6")
        ? "million"
        : "unit";
  return formatAmount(value, { in: unit });
}
