import { alternatives } from "../../../print/alternatives.js";
import type { When } from "./when.js";

/** The words for times that are counted from the text or from a statement. */
const WORDS: readonly (readonly [When, string])[] = [
  [{ type: "back", months: 1 }, "[last/this past] month"],
  [{ type: "this", unit: "month" }, "this month"],
  [{ type: "this", unit: "said-month" }, "month|month in question|[recording/reference/reporting] month"],
  [{ type: "this", unit: "named-month" }, "that month"],
  [{ type: "this", unit: "own-month" }, "month under review|[review/reviewed] month"],
  [
    { type: "this", unit: "period" },
    "period|[these/those] months|time clause|[said/same] interval|this time|[analysed/cited/mentioned/observed/recording/report/reference/reporting/review/reviewed/said/specified/that/this] period|period [in question/in review/of review/reviewed/specified/under review]",
  ],
  [{ type: "this", unit: "whole-year" }, "reporting year|year under review"],
  [{ type: "this", unit: "half" }, "half|half year"],
  [{ type: "this", unit: "quarter" }, "quarter under review|[reference/review/reviewed] quarter|quarter"],
  [{ type: "same", year: null }, "comparison period|same [month/period/quarter/time]"],
  [{ type: "same", year: { type: "back", years: 1 } }, "at the same time last year"],
  [{ type: "weeks" }, "[past few/recent] weeks"],
  [
    { type: "unclear" },
    "[following/next/subsequent] month|month [after/later]|year later|this time|recent months|[latest/recent] monthly [data/figures]|past decade|last [decade/few months/week]|this [quarter/week]",
  ],
  [{ type: "back-quarter", quarters: 1 }, "last quarter"],
  [
    { type: "earlier", months: 1 },
    "month [ago/before/earlier/previously/prior]|one month [ago/before/earlier]|[earlier/immediately preceding/preceding/previous/prior] month",
  ],
  [
    { type: "earlier", months: 12 },
    "prior year month|year [ago/ago figures/ago level/ago levels/ago month/ago period/back/before/earlier/earlier period/previous/previously/prior]|one year [ago/before/earlier/previously]|[12/twelve] months earlier|[prior/year on] year period|[12/twelve] months [ago/before/previously]",
  ],
  [{ type: "earlier", months: 24 }, "two years [ago/before/earlier]"],
  [{ type: "before", unit: "quarter" }, "[preceding/previous/prior] quarter|quarter [ago/before/earlier]"],
  [{ type: "before", unit: "half" }, "previous half"],
  [
    { type: "to-date", to: null },
    "ytd|cumulative|cumulatively|cumulated|accumulated|on [a cumulative/a year to date/an accumulated] basis|in cumulative terms|since january|since the beginning of [the/this] year|so far[/ in] this calendar year|since the start of [the/this] year|from the [beginning/start] of the year|so far [in the/this] year|year so far|year thus far|year [so far/to date/todate]|to date[/ this year]",
  ],
  [{ type: "this", unit: "whole-year" }, "year"],
];

/** Each phrase with its time. */
export const RELATIVE: readonly (readonly [string, When])[] = WORDS.flatMap(([when, phrases]) =>
  phrases.split("|").flatMap((one) => alternatives(one).map((phrase) => [phrase, when] as const)),
);
