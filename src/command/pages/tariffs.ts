import { COMMON_OPTIONS } from "./page.js";

const options = {
  year: { type: "string" },
  day: { type: "string" },
  product: { type: "string" },
  view: { type: "string", default: "levied" },
  ...COMMON_OPTIONS,
} as const;

export const TARIFFS = {
  name: "tariffs",
  summary: "duties day by day: of a file, or between the United States and China",
  options,
  help: `Usage: tradefigures tariffs [FILE] [options]

Prints what one economy levied on the goods of another: the steps of a year, or what one day is
made of. FILE is JSON of this library's records: a list of tariff regimes, or an object with
tariffRegimes and, where there are, tariffAverages. Without a file: what the United States and
China levied on each other's goods on top of ordinary duties, as far as the samples know (in full
from 1 January 2025 to 24 February 2026 for the United States).

  --year YYYY         the steps of this year; of a file that in which its last duty began, of
                      the samples 2025, unless said
  --day YYYY-MM-DD    what this day is made of, instead
  --product CODE      goods under an HS code; unless said goods in general: duties on all goods
                      or all but some, before exemptions that are not given
  --view VIEW         levied (unless said), lawful (void duties never applied) or collected
  --json              the same as JSON
  --help              this text

Exit code 1: a time that the data do not cover. 2: a wrong option or file.

Examples:
  tradefigures tariffs --day 2025-11-15
  tradefigures tariffs regimes.json --year 2025
  tradefigures tariffs --product 8517.13 --day 2025-04-15
The last prints that phones bore 20% on that day.`,
};
