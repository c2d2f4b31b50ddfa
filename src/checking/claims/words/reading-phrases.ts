import type { Confusion } from "../reading.js";

/** What a printed figure is where it was confused so. */
const PHRASES: Readonly<Record<Confusion, string>> = {
  "first-release": "the figure as first released",
  "first-release-base": "the growth over the base as first released",
  "revised-base": "the growth over the base as revised",
  "latest-vintage": "the figure of the latest vintage",
  "month-on-month": "the change from the month before",
  "year-on-year": "the change from a year before",
  "single-month": "the figure of the last month",
  "year-to-date": "the figure of the year to date",
  "other-flow": "the figure of another flow",
  "opposite-sign": "the figure with the other sign",
  truncated: "the figure cut instead of rounded",
  "coarsely-rounded": "the figure rounded to a coarser place",
  "rounded-twice": "the figure rounded twice",
  "rounded-up": "the figure rounded up",
  "other-currency": "the figure in another currency",
  "from-rounded-figures": "what figures give that were rounded before",
  "month-before": "the figure of the month before",
  "month-after": "the figure of the month after",
  "other-partner": "the figure of another partner",
  "factor-of-a-thousand": "the figure a thousand times too large or too small",
  "factor-of-a-million": "the figure a million times too large or too small",
  "factor-of-a-billion": "the figure a billion times too large or too small",
  "factor-of-ten": "the figure with the point in the wrong place",
  "points-for-percent": "a difference in points",
  "percent-for-points": "the growth, not by how much it changed",
  "other-exchange-rate": "the amount at another exchange rate",
  "other-adjustment": "the figure with another adjustment",
  "sum-of-first-releases": "the sum of what was first released for each month",
  "year-before": "the figure of the year before",
  "ratio-for-rise": "the ratio in place of the rise, or the other way round",
  "wrong-base": "the change over the later figure",
  "expected-for-actual": "what was expected",
  "other-forecast": "against another forecast",
  swapped: "the earlier figure over the later one",
  digits: "the figure with a wrong digit, or two of them in the wrong order",
  annualised: "the change from the month before, at a yearly rate",
  "mean-of-growths": "the mean of the growth of the months",
  "rolling-sum": "the figure of twelve months",
  contribution: "the contribution to the growth of the whole",
  mirror: "the figure of the partner",
  "other-estimator": "the figure of another estimator",
  miscounted: "another count",
  "for-longer": "true for longer",
};

/** "the change from the month before": where no other figure is named. */
export function readingPhrase(confusion: Confusion): string {
  return PHRASES[confusion];
}
