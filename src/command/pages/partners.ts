import { COMMON_OPTIONS } from "./page.js";

const options = {
  period: { type: "string", default: "2025-11" },
  flow: { type: "string", default: "exports" },
  ...COMMON_OPTIONS,
} as const;

export const PARTNERS = {
  name: "partners",
  summary: "who added what to the growth of China's trade in November 2025",
  options,
  help: `Usage: tradefigures partners [options]

Prints what the samples know of China's trade by partner in November 2025: growth on the
year, computed and as customs printed it, share of the total, contribution to its growth,
the rest of the world, and what was left out.

  --period PERIOD  2025-11 (unless said) or 2025-01/2025-11
  --flow FLOW      exports (unless said) or imports
  --json           the figures as JSON, with bounds
  --help           this text

Exit code 1: no data for the period. 2: a wrong option.

Examples:
  tradefigures partners
  tradefigures partners --flow imports --period 2025-01/2025-11`,
};
