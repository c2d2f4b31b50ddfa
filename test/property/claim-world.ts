import {
  type Day,
  type GrowthRate,
  growthRate,
  type Month,
  type Observation,
  observation,
  type Period,
  printed,
  type TradeMonth,
  tradeMonth,
} from "tradefigures";
import type { Evidence } from "tradefigures/checking";
import { monthlyAverages } from "tradefigures/samples";
import { monthAt, ordinalOf } from "../../src/period/month.js";
import { EXPORTS, IMPORTS } from "./customs-copy.js";
import { divided, minus, plus, type Rational, ratio, rational, times, total } from "./rational.js";

/** A figure that trade has: exports and imports, what they leave and what they add up to. */
export type WorldFlow = "exports" | "imports" | "balance";

/** Random numbers that come again with the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * What is known in a world: `levels` of one vintage without a day; `vintages`, first releases with their days and
 * one later copy; `published`, the same beside growth rates that came out with the releases.
 */
export type Knowledge = "levels" | "vintages" | "published";

export const PARTNERS = ["US", "EU", "JP", "VN", "BR"] as const;
const FIRST = ordinalOf("2022-01");
const COUNT = EXPORTS.length;
const READ_ON: Day = "2026-07-07";
const TENTH = ratio(1n, 10n);
const HUNDREDTH = ratio(1n, 100n);

/** True levels in billions, to four decimals, around a real series; and what was printed of them. */
export interface World {
  readonly knowledge: Knowledge;
  readonly evidence: Evidence;
  readonly months: readonly Month[];
  /** The true level of a period: as first released, or as revised. */
  level(flow: WorldFlow, period: Period, vintage: "first" | "revised"): Rational | null;
  /** The true growth of exports to a partner. */
  partnerGrowth(partner: string, month: Month): Rational;
  /** Yuan for a dollar, the average of a month. */
  yuan(month: Month): Rational | null;
}

export function monthBefore(month: Month, count: number): Month {
  return monthAt(ordinalOf(month) - count);
}

/** Half away from zero to a step, as text of billions. */
function roundedText(value: Rational, step: Rational): string {
  return textOf(times(step, ratio(nearest(divided(value, step)), 1n)), step);
}

/** The whole number nearest to a ratio, halves away from zero. */
export function nearest({ over, under }: Rational): bigint {
  const size = over < 0n ? -over : over;
  const whole = (2n * size + under) / (2n * under);
  return over < 0n ? -whole : whole;
}

/** A multiple of a power of ten as decimal text. */
export function textOf(value: Rational, step: Rational): string {
  const places = Math.max(0, String(step.under).length - 1);
  const units = (value.over * 10n ** BigInt(places)) / value.under;
  const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
  const sign = units < 0n ? "-" : "";
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

export function worldOf(seed: number, knowledge: Knowledge): World {
  const random = randomFrom(seed);
  const months = Array.from({ length: COUNT }, (_, index) => monthAt(FIRST + index));
  const noise = (size: number): Rational =>
    ratio(BigInt(Math.round((random() * 2 - 1) * size * 10_000)), 10_000n);
  const revised = {
    exports: EXPORTS.map((text) => plus(rational(text), noise(0.0499))),
    imports: IMPORTS.map((text) => plus(rational(text), noise(0.0499))),
  };
  const first = {
    exports: revised.exports.map((value) => plus(value, noise(1))),
    imports: revised.imports.map((value) => plus(value, noise(1))),
  };
  const growth = new Map(PARTNERS.map((partner) => [partner as string, months.map(() => noise(0.35))]));
  const at = (month: Month): number => ordinalOf(month) - FIRST;
  const series = { first, revised };
  const single = (flow: WorldFlow, month: Month, vintage: "first" | "revised"): Rational | null => {
    const index = at(month);
    if (index < 0 || index >= COUNT) return null;
    const { exports: x, imports: m } = series[knowledge === "levels" ? "revised" : vintage];
    return flow === "balance" ? minus(x[index]!, m[index]!) : flow === "exports" ? x[index]! : m[index]!;
  };
  const level: World["level"] = (flow, period, vintage) => {
    const [from, to] = [period.slice(0, 7), period.slice(-7)] as [Month, Month];
    const parts = Array.from({ length: ordinalOf(to) - ordinalOf(from) + 1 }, (_, index) =>
      single(flow, monthAt(ordinalOf(from) + index), vintage),
    );
    return parts.includes(null) ? null : total(parts as Rational[]);
  };
  const averages = new Map(
    monthlyAverages.filter(({ quote }) => quote === "CNY").map(({ date, rate }) => [date, rational(rate)]),
  );
  return {
    knowledge,
    months,
    level,
    partnerGrowth: (partner, month) => growth.get(partner)![at(month)]!,
    yuan: (month) => averages.get(month) ?? null,
    evidence: evidenceOf(knowledge, months, level, growth),
  };
}

/** Day of release: the 9th of the month after. */
function releaseDay(month: Month): Day {
  return `${monthBefore(month, -1)}-09`;
}

function evidenceOf(
  knowledge: Knowledge,
  months: readonly Month[],
  level: World["level"],
  growth: ReadonlyMap<string, readonly Rational[]>,
): Evidence {
  const print = (value: Rational, step: Rational) => printed(roundedText(value, step), { in: "billion" });
  const month = (period: Month, vintage: "first" | "revised"): TradeMonth => {
    const step = vintage === "first" ? HUNDREDTH : TENTH;
    const [x, m] = [level("exports", period, vintage)!, level("imports", period, vintage)!];
    return tradeMonth({
      reporter: "CN",
      currency: "USD",
      period,
      exports: print(x, step),
      imports: print(m, step),
      ...(vintage === "first" && { balance: print(minus(x, m), step) }),
      ...(knowledge === "levels"
        ? {}
        : vintage === "first"
          ? { published: releaseDay(period) }
          : { readOn: READ_ON }),
    });
  };
  const toDate = (period: Month): readonly Observation[] =>
    (["exports", "imports"] as const).map((flow) =>
      observation({
        reporter: "CN",
        flow,
        currency: "USD",
        period: `${period.slice(0, 4)}-01/${period}` as Period,
        value: print(level(flow, `${period.slice(0, 4)}-01/${period}` as Period, "first")!, HUNDREDTH),
        published: releaseDay(period),
      }),
    );
  const rate = (flow: WorldFlow, period: Month, value: Rational, partner?: string): GrowthRate =>
    growthRate({
      reporter: "CN",
      flow,
      partner,
      currency: "USD",
      period,
      comparison: "year-on-year",
      rate: printed(`${roundedText(times(value, ratio(100n, 1n)), TENTH)}%`),
      ...(knowledge === "levels" ? {} : { published: releaseDay(period) }),
    });
  const ofTotals = months.slice(12).flatMap((period) =>
    (["exports", "imports"] as const).map((flow) => {
      const [now, then] = [level(flow, period, "first")!, level(flow, monthBefore(period, 12), "revised")!];
      return rate(flow, period, minus(divided(now, then), ratio(1n, 1n)));
    }),
  );
  const ofPartners = [...growth].flatMap(([partner, values]) =>
    values.map((value, index) => rate("exports", months[index]!, value, partner)),
  );
  return {
    months: [
      ...(knowledge === "levels" ? [] : months.map((period) => month(period, "first"))),
      ...months.map((period) => month(period, "revised")),
    ],
    observations: knowledge === "levels" ? [] : months.filter((one) => !one.endsWith("-01")).flatMap(toDate),
    growthRates: [...ofPartners, ...(knowledge === "published" ? ofTotals : [])],
    exchangeRates: monthlyAverages,
  };
}
