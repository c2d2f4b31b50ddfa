import type { Confusion } from "tradefigures/checking";

/** The confusions that are made on purpose, each in its turn. */
export const MADE_CONFUSIONS: readonly Confusion[] = [
  "first-release-base",
  "month-on-month",
  "year-on-year",
  "year-to-date",
  "single-month",
  "other-flow",
  "opposite-sign",
  "truncated",
  "other-currency",
  "month-before",
  "other-partner",
  "factor-of-a-thousand",
  "factor-of-ten",
  "points-for-percent",
  "year-before",
  "ratio-for-rise",
  "wrong-base",
  "month-after",
  "swapped",
  "digits",
];
