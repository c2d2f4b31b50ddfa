import { intervalSum } from "../decimal/interval-arithmetic.js";
import { sum } from "../decimal/sum.js";
import type { Period } from "../period/period.js";
import { boundsOf, isExact, type Observation } from "./observation.js";
import { sharedProvenance } from "./provenance.js";
import { subjectOf } from "./subject.js";

/** Rows of one series as one row over the period that they tile; at least one row. */
export function sumOfRows(rows: readonly Observation[], period: Period): Observation {
  const [first, ...others] = rows as readonly [Observation, ...Observation[]];
  if (others.length === 0) return first;
  return Object.freeze({
    ...subjectOf(first),
    period,
    ...sharedProvenance(rows),
    currency: first.currency,
    value: sum(rows.map((row) => row.value)),
    ...(!rows.every(isExact) && { bounds: rows.map(boundsOf).reduce(intervalSum) }),
  });
}
