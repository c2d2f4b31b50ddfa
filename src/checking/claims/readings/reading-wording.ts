import { periodName } from "../../../period/names.js";
import type { Subject } from "../../../records/subject.js";
import type { Confusion } from "../reading.js";
import { subjectName } from "../words/naming.js";
import { inStyle } from "../words/wording.js";
import type { Candidate, ReadingTools } from "./reading-tools.js";

/** What a printed figure is where it was confused so. */
const PHRASES: Readonly<Partial<Record<Confusion, string>>> = {
  "first-release": "the figure as first released",
  "first-release-base": "the growth over the base as first released",
  "revised-base": "the growth over the base as revised",
  "latest-vintage": "the figure of the latest vintage",
  "month-on-month": "the change from the month before",
  "year-on-year": "the change from a year before",
  "opposite-sign": "the figure with the other sign",
  truncated: "the figure cut instead of rounded",
  "coarsely-rounded": "the figure rounded to a coarser place",
  "rounded-twice": "the figure rounded twice",
  "rounded-up": "the figure rounded up",
  "from-rounded-figures": "what figures give that were rounded before",
  "factor-of-a-thousand": "the figure a thousand times too large or too small",
  "factor-of-ten": "the figure with the point in the wrong place",
  "points-for-percent": "a difference in points",
  "other-exchange-rate": "the amount at another exchange rate",
  "sum-of-first-releases": "the sum of what was first released for each month",
  "ratio-for-rise": "the ratio in place of the rise, or the other way round",
  "wrong-base": "the change over the later figure",
  "expected-for-actual": "what was expected",
  swapped: "the earlier figure over the later one",
  digits: "the figure with a wrong digit, or two of them in the wrong order",
  annualised: "the change from the month before, at a yearly rate",
  "mean-of-growths": "the mean of the growth of the months",
  contribution: "the contribution to the growth of the whole",
  "other-estimator": "the figure of another estimator",
};

/** "−2.9% is the change from the month before". */
export function readingText(tools: ReadingTools, candidate: Candidate): string {
  return `${inStyle(tools.print.value, tools.style)} is ${phraseOf(candidate)}`;
}

function phraseOf({ confusion, truly }: Candidate): string {
  const { about, period, currency, imposer } = (truly ?? {}) as {
    readonly imposer?: string;
    readonly about?: Subject;
    readonly period?: Parameters<typeof periodName>[0];
    readonly currency?: string;
  };
  if (about !== undefined) return `the figure of ${subjectName(about)}`;
  if (confusion === "other-currency")
    return currency === undefined ? "the figure in another currency" : `the figure in ${currency}`;
  if (imposer !== undefined) return `the tariff of ${imposer}`;
  return PHRASES[confusion] ?? `the figure of ${periodName(period!)}`;
}
