import { alternatives } from "../../../print/alternatives.js";
import type { When } from "./when.js";

/** The words for times that are counted from the text or from a statement. */
const WORDS: readonly (readonly [When, string])[] = [
  [{ type: "back", months: 1 }, "[last/this past] month"],
  [{ type: "this", unit: "month" }, "this month"],
  [{ type: "this", unit: "said-month" }, "month|month in question|[reporting/recording/reference] month"],
  [{ type: "this", unit: "named-month" }, "that month"],
  [{ type: "this", unit: "own-month" }, "month under review"],
  [
    { type: "this", unit: "period" },
    "period|[those/these] months|time clause|[said/same] interval|this time|[specified/observed/reporting/reviewed/mentioned/said/this/that/reference/analysed/recording/review/cited] period|period [specified/in review/under review/reviewed/of review/in question]",
  ],
  [{ type: "this", unit: "whole-year" }, "reporting year|year under review"],
  [{ type: "this", unit: "half" }, "half|half year"],
  [{ type: "this", unit: "quarter" }, "quarter under review|quarter"],
  [{ type: "same", year: null }, "comparison period|same [month/quarter/time/period]"],
  [{ type: "same", year: { type: "back", years: 1 } }, "at the same time last year"],
  [{ type: "weeks" }, "[past few/recent] weeks"],
  [
    { type: "unclear" },
    "[next/following/subsequent] month|month [later/after]|year later|this time|recent months|[recent/latest] monthly [data/figures]|past decade|last [decade/week/few months]|this [quarter/week]",
  ],
  [{ type: "back-quarter", quarters: 1 }, "last quarter"],
  [
    { type: "earlier", months: 1 },
    "month [prior/previously/earlier/before/ago]|one month [before/ago/earlier]|[immediately preceding/previous/preceding/prior/earlier] month",
  ],
  [
    { type: "earlier", months: 12 },
    "prior year month|year [back/prior/earlier period/ago month/ago/ago level/ago levels/ago figures/before/previous/ago period/earlier/previously]|one year [previously/earlier/ago/before]|[twelve/12] months earlier|[year on/prior] year period|[twelve/12] months [ago/previously/before]",
  ],
  [{ type: "earlier", months: 24 }, "two years [ago/before/earlier]"],
  [{ type: "before", unit: "quarter" }, "[previous/preceding/prior] quarter|quarter [before/ago/earlier]"],
  [{ type: "before", unit: "half" }, "previous half"],
  [
    { type: "to-date", to: null },
    "ytd|cumulative|cumulatively|cumulated|accumulated|on [a cumulative/an accumulated/a year to date] basis|in cumulative terms|since january|since the beginning of [this/the] year|so far[/ in] this calendar year|since the start of [the/this] year|from the [beginning/start] of the year|so far [in the/this] year|year so far|year thus far|year [to date/so far/todate]|to date[/ this year]",
  ],
  [{ type: "this", unit: "whole-year" }, "year"],
];

/** Each phrase with its time. */
export const RELATIVE: readonly (readonly [string, When])[] = WORDS.flatMap(([when, phrases]) =>
  phrases.split("|").flatMap((one) => alternatives(one).map((phrase) => [phrase, when] as const)),
);
