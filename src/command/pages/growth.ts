import { COMMON_OPTIONS, DATA_HELP, DATA_OPTIONS } from "./page.js";

const options = {
  flow: { type: "string" },
  partner: { type: "string" },
  first: { type: "boolean", default: false },
  ...DATA_OPTIONS,
  currency: { type: "string" },
  ...COMMON_OPTIONS,
} as const;

export const GROWTH = {
  name: "growth",
  summary: "growth on the year and on the month of a file of months",
  options,
  help: `Usage: tradefigures growth [FILE] [options]

Prints exports, imports and balance of each month with their growth from a year earlier and from
the month before, and what the rounding of the levels leaves of it: "5.8% (5.7 to 5.9)". A dash
stands where there is none: the month to compare with is missing, or no growth can be said of it.
FILE is as for --data; without a file, standard input.

  --flow FLOW        exports, imports, balance or total alone
  --partner CODE     the rows of this partner, where there are any; else those of the world
  --first            of several vintages the first release; the latest unless said
${DATA_HELP}
  --currency CODE    in which currency it is where the data do not say it; growth needs none
  --json             the rows as JSON, with exact rates, bounds and reasons
  --help             this text

Exit code 2: a wrong option or file.

Examples:
  tradefigures growth months.csv
  tradefigures growth --sample china --flow exports
  printf 'period,exports,imports\\n2024-11,312.31,214.87\\n2025-11,330.35,218.67\\n' |
    tradefigures growth --in billion`,
};
