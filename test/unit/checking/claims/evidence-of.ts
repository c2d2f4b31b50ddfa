import {
  type Comparison,
  type CurrencyCode,
  type Day,
  type ExchangeRate,
  type ExchangeRateKind,
  exchangeRate,
  type Flow,
  type GrowthRate,
  growthRate,
  type Observation,
  observation,
  type Period,
  printed,
  type Subject,
} from "tradefigures";
import type { CheckNote } from "tradefigures/checking";
import { expect } from "vitest";

// Made-up figures of an economy "XX", in billions.

/** What a made-up figure may have beside its period and value. */
export interface More {
  readonly reporter?: string;
  readonly partner?: string;
  readonly product?: string;
  readonly adjustment?: Subject["adjustment"];
  readonly currency?: CurrencyCode;
  readonly published?: Day;
  readonly readOn?: Day;
  readonly source?: string;
  readonly derivedFrom?: string;
}

/** A level as it is printed, in billions; exact where the text ends in "!". */
export function level(flow: Flow, period: Period, text: string, more: More = {}): Observation {
  const isExact = text.endsWith("!");
  return observation({
    reporter: "XX",
    currency: "USD",
    flow,
    period,
    ...more,
    value: isExact ? printed(text.slice(0, -1), { in: "billion" }).value : printed(text, { in: "billion" }),
  });
}

/** A growth rate as it is printed. */
export function rate(
  flow: Flow,
  period: Period,
  text: string,
  more: More & { readonly comparison?: Comparison } = {},
): GrowthRate {
  return growthRate({
    reporter: "XX",
    flow,
    period,
    comparison: "year-on-year",
    ...more,
    rate: printed(text),
  });
}

/** So many units of a quote currency for one of a base. */
export function money(
  pair: `${string}/${string}`,
  kind: ExchangeRateKind,
  date: Day | Period,
  text: `${number}`,
): ExchangeRate {
  const [base, quote] = pair.split("/") as [string, string];
  return exchangeRate({ base, quote, kind, date, rate: text });
}

export const about = (flow: Flow, more: Partial<Subject> = {}): Subject => ({
  reporter: "XX",
  flow,
  ...more,
});

/** Remarks of these kinds, whatever they say. */
export const noted = (...kinds: readonly CheckNote["kind"][]): unknown[] =>
  kinds.map((kind) => expect.objectContaining({ kind, text: expect.stringMatching(/^[A-Z].*\.$/) }));
