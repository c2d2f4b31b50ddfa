import { compare, type Decimal } from "../../../decimal/decimal.js";
import { highEnd, type Interval, liesAbove, liesBelow, lowEnd } from "../../../decimal/interval.js";

/** Whether a statement holds for all values that the evidence allows, for some, for none; or a figure is missing. */
export type Truth = "certain" | "possible" | "impossible" | "unknown";

/** All of them hold: one that is impossible wins over one that is missing. */
export function allOf(truths: readonly Truth[]): Truth {
  for (const truth of ["impossible", "unknown", "possible"] as const)
    if (truths.includes(truth)) return truth;
  return "certain";
}

/** One of them holds at least: one that is certain wins over one that is missing. */
export function anyOf(truths: readonly Truth[]): Truth {
  for (const truth of ["certain", "unknown", "possible"] as const) if (truths.includes(truth)) return truth;
  return "impossible";
}

/** Whether a figure stands to a limit as a word says. */
export function isTo(
  bounds: Interval,
  is: "at-least" | "at-most" | "above" | "below",
  limit: Decimal,
): Truth {
  const [above, below] = [liesAbove(bounds, limit), liesBelow(bounds, limit)];
  if (is === "above")
    return above ? "certain" : reaches(highEnd(bounds), limit, 1) ? "possible" : "impossible";
  if (is === "below")
    return below ? "certain" : reaches(lowEnd(bounds), limit, -1) ? "possible" : "impossible";
  if (is === "at-least")
    return below ? "impossible" : reaches(lowEnd(bounds), limit, -1) ? "possible" : "certain";
  return above ? "impossible" : reaches(highEnd(bounds), limit, 1) ? "possible" : "certain";
}

/** Whether every value of one lies strictly below every value of the other. */
export function isLess(one: Interval, other: Interval): Truth {
  if (endsBefore(highEnd(one), lowEnd(other), true)) return "certain";
  return endsBefore(highEnd(other), lowEnd(one), false) ? "impossible" : "possible";
}

/** The opposite of a statement. */
export function not(truth: Truth): Truth {
  if (truth === "certain") return "impossible";
  return truth === "impossible" ? "certain" : truth;
}

/** Whether an interval goes beyond a limit on that side. */
function reaches(end: { readonly value: Decimal | null }, limit: Decimal, side: 1 | -1): boolean {
  return end.value === null || compare(end.value, limit) * side > 0;
}

interface OpenEnd {
  readonly value: Decimal | null;
  readonly closed: boolean;
}

/** Whether a high end lies before a low one: `strictly`, or at most at it. */
function endsBefore(high: OpenEnd, low: OpenEnd, strictly: boolean): boolean {
  if (high.value === null || low.value === null) return false;
  const order = compare(high.value, low.value);
  return order < 0 || (order === 0 && (!strictly || !(high.closed && low.closed)));
}
