import type { Day } from "../period/day.js";
import { printed } from "../print/printed.js";
import { type Observation, observation } from "../records/observation.js";
import { ARTICLE, TRUNCATED } from "./sources.js";

/**
 * A story in words of our own, with the facts and short quotations of the article of 8 December 2025, and what its
 * reader knows beside it.
 *
 * @category Samples
 */
export interface SampleStory {
  /** The story itself. */
  readonly text: string;
  /** China: whose trade it is about. */
  readonly reporter: "CN";
  /** The day of the article. */
  readonly asOf: Day;
  /** The article that it takes its facts from. */
  readonly source: string;
  /** The days of what it calls "the truce" and "the summit". */
  readonly events: Readonly<Record<string, Day>>;
}

/**
 * What the article of 8 December 2025 says of China's trade in November, told in short: the facts, and a few
 * quotations. Its claims are checked with `checkStory(novemberStory.text, evidence, options)`.
 *
 * @category Samples
 */
export const novemberStory: SampleStory = Object.freeze({
  text: `China's exports returned to growth last month, and the cumulative surplus passed $1 trillion. Exports had declined up until Oct. 30, the day of the summit in Busan.

Exports in November rose 5.9% from a year earlier, the customs office said on the 8th. That followed a 1.1% drop in October and beat the 3.8%–4% increase expected by Reuters and Bloomberg.

Imports gained 1.9%, after a 1% increase the previous month, and below market expectations for a 2.5%–3% rise. The trade surplus this month was $111.68 billion (about 164 trillion won), up 24% from the previous month's $90.07 billion (about 132 trillion won).

In the first eleven months, exports grew 5.4% from a year earlier while imports fell 0.6%. The cumulative trade surplus was $1.076 trillion (about 1,582 trillion won), up 21.6%.

Zhang Zhiwei of Pinpoint Asset Management said that "the rebound in exports in November will help ease weak domestic demand." China seems to reach this year's government target of "around 5% growth."

CNBC said, "Since the truce, the U.S. tariff rate on China has held around 47.5%, while China's tariff rate on the U.S. has stayed around 32%." The yuan has strengthened in recent weeks.

China's exports to the U.S. fell 28.6% in November, the steepest drop since August and the eighth straight month of double-digit declines. Exports to the European Union, Africa and Latin America rose. Exports to the EU were up by nearly 15%, the biggest increase since July 2022, while those to Africa jumped about 28%.

Lin Song of ING told Bloomberg that "the rebound in exports to the EU and Japan is somewhat surprising."
`,
  reporter: "CN",
  asOf: "2025-12-08",
  source: ARTICLE,
  events: Object.freeze({ "the truce": "2025-10-30", "the summit": "2025-10-30" }),
});

/**
 * China's exports and imports of November 2025 as a paper printed them, cut off after one decimal: what the article
 * says can be held against them, since they were not taken from it.
 *
 * @category Samples
 */
export const truncatedLevels: readonly Observation[] = Object.freeze([
  truncated("exports", "330.3 billion"),
  truncated("imports", "218.6 billion"),
]);

function truncated(flow: "exports" | "imports", text: string): Observation {
  return observation({
    reporter: "CN",
    flow,
    period: "2025-11",
    currency: "USD",
    published: "2025-12-08",
    value: printed(text, { rounding: "truncate" }),
    source: TRUNCATED,
  });
}
