// A news story held against the data, statement by statement: npm run factcheck -- --help
import { readFileSync } from "node:fs";
import { parseArgs, styleText } from "node:util";
import { day, TradeError } from "tradefigures";
import {
  checkStory,
  type Evidence,
  evidence as readEvidence,
  type StoryCheckOptions,
  storyLines,
} from "tradefigures/checking";
import {
  china,
  chinaPartnerFlows,
  euroReferenceRates,
  novemberStory,
  tariffRegimes,
  truncatedLevels,
} from "tradefigures/samples";

const HELP = `Usage: npm run factcheck -- [options]

Checks a news story about trade: each statement with its verdict, the figure that the
data give and its bounds, where that comes from, and what a wrong figure really is.
Without options: a story of 8 December 2025 on China, against the samples.

  --story FILE       another story: plain text in English
  --reporter CODE    whose trade it is about (CN unless said)
  --as-of DAY        the day on which it came out, YYYY-MM-DD (2025-12-08 unless said)
  --source NAME      who printed it: evidence taken from there decides nothing
  --evidence FILE    other evidence: JSON with months, observations, growthRates,
                     exchangeRates, expectations, tariffRegimes, tariffAverages and
                     otherFigures, each a list of records as this library writes them
  --json             the checks as JSON
  --help             this text

Exit code 1: a statement is contradicted. Exit code 2: a wrong option or file.`;

/** All that the samples know of China, and of the tariffs between it and the United States. */
const samples: Evidence = {
  ...china,
  observations: [...china.observations, ...chinaPartnerFlows, ...truncatedLevels],
  exchangeRates: [...china.exchangeRates, ...euroReferenceRates],
  tariffRegimes,
};

const COLOURS = {
  Supported: "green",
  Consistent: "cyan",
  Contradicted: "red",
  Undecidable: "yellow",
  "Not computable": "gray",
  "Not placed": "magenta",
} as const;
/** After what was understood. */
const VERDICT = new RegExp(`^ {2}\\b(?:.*?[.] )?(${Object.keys(COLOURS).join("|")}): `);

function fail(error: unknown): never {
  console.error((error as Error).message);
  console.error(`\n${HELP}`);
  process.exit(2);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      story: { type: "string" },
      reporter: { type: "string" },
      "as-of": { type: "string" },
      source: { type: "string" },
      evidence: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  return values;
}

function checked(values: ReturnType<typeof readOptions>) {
  const { text, ...known } =
    values.story === undefined
      ? novemberStory
      : { text: readFileSync(values.story, "utf8"), reporter: "CN", asOf: novemberStory.asOf };
  const options: StoryCheckOptions = {
    ...known,
    ...(values.reporter !== undefined && { reporter: values.reporter }),
    ...(values["as-of"] !== undefined && { asOf: day(values["as-of"]) }),
    ...(values.source !== undefined && { source: values.source }),
  };
  const evidence =
    values.evidence === undefined ? samples : readEvidence(JSON.parse(readFileSync(values.evidence, "utf8")));
  return checkStory(text, evidence, options);
}

/** The verdict of a line in its colour, where the terminal has colours and NO_COLOR is not set. */
function painted(line: string): string {
  const verdict = VERDICT.exec(line)?.[1] as keyof typeof COLOURS | undefined;
  const colour = verdict && COLOURS[verdict];
  const { NO_COLOR } = process.env;
  if (!colour || !process.stdout.isTTY || NO_COLOR) return line;
  return line.replace(verdict, styleText(colour, verdict));
}

// Whoever reads only the first lines has read enough.
process.stdout.on("error", () => process.exit(0));

let values: ReturnType<typeof readOptions>;
try {
  values = readOptions();
} catch (error) {
  fail(error);
}

if (values.help) console.log(HELP);
else {
  try {
    const story = checked(values);
    console.log(values.json ? JSON.stringify(story, null, 2) : storyLines(story).map(painted).join("\n"));
    if (story.verdicts.contradicted > 0) process.exitCode = 1;
  } catch (error) {
    const isInput =
      error instanceof TradeError ||
      error instanceof SyntaxError ||
      (error as { code?: string }).code !== undefined;
    if (!isInput) throw error;
    fail(error);
  }
}
