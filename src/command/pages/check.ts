import { COMMON_OPTIONS, CURRENCY_HELP, DATA_HELP, DATA_OPTIONS } from "./page.js";

const options = {
  ...DATA_OPTIONS,
  currency: { type: "string" },
  evidence: { type: "string", multiple: true },
  story: { type: "string" },
  "as-of": { type: "string" },
  source: { type: "string" },
  example: { type: "boolean", default: false },
  ...COMMON_OPTIONS,
} as const;

export const CHECK = {
  name: "check",
  summary: "hold a news story against data, statement by statement",
  options,
  help: `Usage: tradefigures check [FILE] --data FILE [options]

Holds a news story about trade against data, statement by statement: what was understood, the
verdict, the figure that the data give and its bounds, where that comes from, and what a wrong
figure really is. Words that were not read and may change a statement are named. The story is
plain text in English, of FILE or of standard input.

${DATA_HELP}
${CURRENCY_HELP},
                     and of amounts of the story that stand without one
  --as-of DAY        the day on which the story came out, YYYY-MM-DD; today unless said
  --source NAME      who printed the story: data that were taken from there decide nothing
  --example          where no story is given, one of 8 December 2025 on China; where no data
                     are given, the samples
  --json             the checks as JSON
  --help             this text

--story FILE is the same as FILE, --evidence FILE the same as --data FILE.

Exit code 0: nothing is contradicted. 1: a statement is. 2: a wrong option, story or file.

Examples:
  tradefigures check --example
  tradefigures check story.txt --data months.csv --reporter CN --as-of 2025-12-08
  cat story.txt | tradefigures check --sample china --as-of 2025-12-08 --json`,
};
