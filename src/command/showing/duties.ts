import { type Decimal, divide, formatPercent, percent, roundTo, type TariffMeasure } from "tradefigures";

/** A measure by its name, rate and authority, and which goods it leaves out. */
export function described(measure: TariffMeasure): string {
  const { unknown, exclude = [] } = measure.scope;
  const but = exclude.length === 0 ? "" : `, all goods but ${exclude.length} codes`;
  return `${measure.name} ${rateOf(measure)} (${measure.authority}${unknown === undefined ? but : `: ${unknown}`})`;
}

export function rateOf({ duty }: TariffMeasure): string {
  return duty.kind === "ad-valorem" ? rateText(duty.rate) : duty.kind;
}

/** 0.1 is 10%, 0.2977 is 29.77%: as many places as are needed, two at most. */
export function rateText(rate: Decimal): string {
  return formatPercent(rate, { decimals: 2 }).replace(/\.?0*%$/, "%");
}

/** A rate and its bar: a block for every three points or part of them. */
export function barOf(rate: Decimal): string {
  const blocks = Number(roundTo(divide(rate, percent(3))!, 1, { rounding: "ceiling" }));
  return `${rateText(rate).padStart(7)} ${"█".repeat(blocks)}`.trimEnd();
}
