import type { When } from "../words/when.js";
import type { Compared } from "./said.js";

/** "Rose by $2 billion between March and April": the later month, held against the one before. */
export function twoMonths(when: When): { readonly when: When; readonly compared: Compared } | null {
  if (when.type !== "span" || when.compares !== true || when.to !== (when.from % 12) + 1) return null;
  return {
    when: { type: "month", month: when.to, year: when.year },
    compared: { type: "base", when: { type: "month", month: when.from, year: null } },
  };
}
