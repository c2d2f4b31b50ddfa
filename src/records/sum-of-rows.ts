import { type Decimal, plus } from "../decimal/decimal.js";
import type { Interval } from "../decimal/interval.js";
import { intervalSum } from "../decimal/interval-arithmetic.js";
import { sum } from "../decimal/sum.js";
import type { Draft } from "../fields.js";
import type { Period } from "../period/period.js";
import { boundsOf, isExact, type Observation } from "./observation.js";
import { keepSharedProvenance } from "./provenance.js";
import { keepSubject } from "./subject.js";

/** Rows of one series as one row over the period that they tile; at least one row. */
export function sumOfRows(rows: readonly Observation[], period: Period): Observation {
  if (rows.length === 1) return rows[0]!;
  const value = sum(rows.map((row) => row.value));
  return total(rows, period, value, rows.every(isExact) ? null : rows.map(boundsOf).reduce(intervalSum));
}

/** The same where the sum of all rows but the last is at hand. */
export function sumWithLast(
  allButLast: Observation,
  rows: readonly Observation[],
  period: Period,
): Observation {
  const last = rows.at(-1)!;
  const value = plus(allButLast.value, last.value);
  const exact = isExact(allButLast) && isExact(last);
  return total(rows, period, value, exact ? null : intervalSum(boundsOf(allButLast), boundsOf(last)));
}

function total(
  rows: readonly Observation[],
  period: Period,
  value: Decimal,
  bounds: Interval | null,
): Observation {
  const first = rows[0]!;
  const draft = {} as Draft<Observation>;
  keepSubject(draft, first);
  draft.period = period;
  keepSharedProvenance(draft, rows);
  draft.currency = first.currency;
  draft.value = value;
  if (bounds !== null) draft.bounds = bounds;
  return Object.freeze(draft);
}
