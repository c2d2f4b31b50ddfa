import { COMMON_OPTIONS } from "./page.js";

const options = {
  year: { type: "string", default: "2025" },
  day: { type: "string" },
  product: { type: "string" },
  view: { type: "string", default: "levied" },
  ...COMMON_OPTIONS,
} as const;

export const TARIFFS = {
  name: "tariffs",
  summary: "the duties between the United States and China, day by day",
  options,
  help: `Usage: tradefigures tariffs [options]

Prints what the United States and China levied on each other's goods on top of ordinary
duties, as far as the samples know (in full from 1 January 2025 to 24 February 2026 for the
United States): the steps of a year, or what one day is made of.

  --year YYYY         the steps of this year (2025 unless said)
  --day YYYY-MM-DD    what this day is made of, instead
  --product CODE      goods under an HS code; unless said goods in general: the additional
                      duties, before exemptions that are not given
  --view VIEW         levied (unless said), lawful (void duties never applied) or collected
  --json              the same as JSON
  --help              this text

Exit code 1: a time that the samples do not cover. 2: a wrong option.

Examples:
  tradefigures tariffs --day 2025-11-15
  tradefigures tariffs --product 8517.13 --day 2025-04-15
The second prints that phones bore 20% on that day.`,
};
