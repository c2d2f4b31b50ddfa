// The customs release of a month, as the press prints it: npm run briefing -- --help
import { parseArgs } from "node:util";
import { type Briefing, briefing, briefingText, period, TradeError } from "tradefigures";
import { china } from "tradefigures/samples";

const HELP = `Usage: npm run briefing -- [options]

Prints what the samples know of China's trade in a month, every figure computed exactly.

  --month YYYY-MM    the month (2025-11 unless said); January and February 2025,
                     released as one, are 2025-01/2025-02
  --currency CODE    amounts also in this currency: KRW or CNY
  --json             the figures as JSON, with bounds, records and notes
  --help             this text

Exit code 1: no data for the month or currency. Exit code 2: a wrong option.`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      month: { type: "string", default: "2025-11" },
      currency: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  return { ...values, period: period(values.month) };
}

function fail(error: unknown, code: 1 | 2): never {
  console.error((error as Error).message);
  if (code === 2) console.error(`\n${HELP}`);
  process.exit(code);
}

// Whoever reads only the first lines has read enough.
process.stdout.on("error", () => process.exit(0));

let options: ReturnType<typeof readOptions>;
try {
  options = readOptions();
} catch (error) {
  fail(error, 2);
}

if (options.help) console.log(HELP);
else {
  try {
    const found: Briefing = briefing({ ...china, period: options.period });
    const text = briefingText(found, { currency: options.currency });
    console.log(options.json ? JSON.stringify(found, null, 2) : text);
  } catch (error) {
    if (!(error instanceof TradeError)) throw error;
    fail(error, 1);
  }
}
