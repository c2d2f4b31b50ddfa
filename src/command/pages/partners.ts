import { COMMON_OPTIONS, CURRENCY_HELP, DATA_HELP, DATA_OPTIONS } from "./page.js";

const options = {
  period: { type: "string" },
  flow: { type: "string", default: "exports" },
  ...DATA_OPTIONS,
  currency: { type: "string" },
  ...COMMON_OPTIONS,
} as const;

export const PARTNERS = {
  name: "partners",
  summary: "who added what to the growth of a file's trade, or of China's",
  options,
  help: `Usage: tradefigures partners [FILE] [options]

Prints trade by partner: growth on the year, share of the total, contribution to its growth, and
the rest of the world. FILE is as for --data, with the rows of the world and rows that name a
partner. Without a file: what the samples know of China's trade, computed and as its customs
printed it, and what was left out.

  --period PERIOD  a month or a span; the last of the file unless said, of the samples 2025-11
                   or 2025-01/2025-11
  --flow FLOW      exports (unless said) or imports
${DATA_HELP}
${CURRENCY_HELP}
  --json           the figures as JSON, with bounds
  --help           this text

Exit code 1: no data for the period. 2: a wrong option.

Examples:
  tradefigures partners
  tradefigures partners flows.csv --reporter KR --currency USD
  tradefigures partners --flow imports --period 2025-01/2025-11`,
};
