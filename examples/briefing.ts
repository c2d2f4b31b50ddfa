// The customs release of a month, as the press prints it: npm run briefing -- --help
import { parseArgs } from "node:util";
import { type Briefing, briefing, briefingText, period, TradeError } from "tradefigures";
import { china } from "tradefigures/samples";
import { command } from "./command.js";

const HELP = `Usage: npm run briefing -- [options]

Prints what the samples know of China's trade in a month, September 2024 to November 2025,
every figure computed exactly.

  --month YYYY-MM    the month (2025-11 unless said); January and February 2025,
                     released as one, are 2025-01/2025-02
  --currency CODE    amounts also in this currency, KRW or CNY: as customs gave them, else
                     converted, each month at its own average rate
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

const { readOr2, end1 } = command(HELP);
const options = readOr2(readOptions);

if (options.help) console.log(HELP);
else {
  try {
    const found: Briefing = briefing({ ...china, period: options.period });
    const text = briefingText(found, { currency: options.currency });
    console.log(options.json ? JSON.stringify(found, null, 2) : text);
  } catch (error) {
    if (!(error instanceof TradeError)) throw error;
    end1(error);
  }
}
