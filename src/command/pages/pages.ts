import { BRIEFING } from "./briefing.js";
import { CHECK } from "./check.js";
import { CONVERT } from "./convert.js";
import { GROWTH } from "./growth.js";
import { PARTNERS } from "./partners.js";
import { TARIFFS } from "./tariffs.js";

/** The subcommands, in the order in which they are listed. */
export const PAGES = [CHECK, BRIEFING, GROWTH, PARTNERS, TARIFFS, CONVERT] as const;

const list = PAGES.map(({ name, summary }) => `  ${name.padEnd(10)}  ${summary}`);

/** The help of the command as a whole. */
export const HELP = `Usage: tradefigures COMMAND [options]

Merchandise-trade statistics, computed exactly as customs and the press print them.

${list.join("\n")}
  ${"help".padEnd(10)}  this text; help COMMAND is the same as COMMAND --help

  --version     the version
  --help        this text

Colours are shown on a terminal only, and never where NO_COLOR is set.
Exit code 0: all is well. 1: something is contradicted, or there are no such data. 2: a wrong
option or input. 70: a fault of the program. 74: the result could not be written.

Examples:
  tradefigures check --example
  tradefigures check story.txt --data months.csv --reporter CN --currency USD --as-of 2025-12-08
  tradefigures growth months.csv
  tradefigures briefing --month 2025-11`;
