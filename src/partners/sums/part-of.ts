import { refuseMixed } from "../../errors.js";
import { checkObject } from "../../fields.js";
import type { Observation } from "../../records/observation.js";
import type { Subject } from "../../records/subject.js";

/** What part and whole must have in common. */
const IN_COMMON = ["reporter", "flow", "coverage", "adjustment", "system", "valuation"] as const;
const OTHER_SIDE = { partner: "product", product: "partner" } as const;

/**
 * Throws where one row cannot be part of another; where parts are told apart by partner, all have one product, and
 * the other way round.
 */
export function checkPartOf(
  part: Subject & HasCurrency,
  whole: Subject & HasCurrency,
  apart?: "partner" | "product",
): void {
  checkObject(part, "a row");
  checkObject(whole, "a row");
  for (const field of [...IN_COMMON, ...(apart === undefined ? [] : [OTHER_SIDE[apart]])]) {
    const values = [part[field] ?? "none", whole[field] ?? "none"] as const;
    if (values[0] !== values[1]) refuseMixed("MIXED_SUBJECTS", "part and whole", field, values);
  }
  if (part.currency !== whole.currency)
    refuseMixed("MIXED_CURRENCIES", "part and whole", "currency", [part.currency, whole.currency]);
}

interface HasCurrency {
  readonly currency: string;
}

/** Throws where two rows are not of one period and currency. */
export function checkSamePeriod(first: Observation, second: Observation, what: string): void {
  if (first.period !== second.period)
    refuseMixed("INVALID_PERIOD", what, "period", [first.period, second.period]);
  if (first.currency !== second.currency)
    refuseMixed("MIXED_CURRENCIES", what, "currency", [first.currency, second.currency]);
}
