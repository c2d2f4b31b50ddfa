import { COMMON_OPTIONS, DATA_HELP, DATA_OPTIONS } from "./page.js";

const options = {
  month: { type: "string" },
  currency: { type: "string" },
  "data-currency": { type: "string" },
  ...DATA_OPTIONS,
  ...COMMON_OPTIONS,
} as const;

export const BRIEFING = {
  name: "briefing",
  summary: "the release of a month as text, every figure computed",
  options,
  help: `Usage: tradefigures briefing [options]

Prints what the data know of a month, every figure computed exactly: levels, growth, balance,
the year to date, records. Without data: of the samples on China, September 2024 to November
2025.

  --month YYYY-MM    the month, the last of the data unless said; January and February 2025,
                     released as one, are 2025-01/2025-02
  --currency CODE    amounts also in this currency, KRW or CNY of the samples: as customs gave
                     them, else converted, each month at its own average rate
${DATA_HELP}
  --data-currency CODE  in which currency the data are where they do not say it
  --json             the figures as JSON, with bounds, records and notes
  --help             this text

Exit code 1: no data for the month or currency. 2: a wrong option or file.

Examples:
  tradefigures briefing --month 2025-10 --currency KRW
  tradefigures briefing --data months.csv --reporter CN --data-currency USD`,
};
