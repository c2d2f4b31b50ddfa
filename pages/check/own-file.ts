import { currencyCode } from "tradefigures";
import type { Evidence } from "tradefigures/checking";
import { type TradeMonthsFile, tradeMonthsFromCsv } from "tradefigures/tables";
import { isJson } from "../../src/command/reading/json.js";
import { recordsIn } from "../../src/command/reading/records.js";
import type { Question } from "./address.js";
import { element } from "./element.js";

/** A file that the reader opened. */
export interface OwnFile {
  readonly name: string;
  readonly text: string;
}

/** What a file holds: records, all problems of its rows, or one fault of the whole. */
export interface OwnFigures {
  readonly evidence: Evidence;
  /** `null` of JSON, which has no rows. */
  readonly rowCount: number | null;
  readonly problems: TradeMonthsFile["problems"];
  readonly fault: string | null;
}

const MOST_PROBLEMS = 200;

/** What a file holds, read as the form says. */
export function readOwnFile({ name, text }: OwnFile, question: Question): OwnFigures {
  if (isJson(text)) {
    const read = recordsIn(text, name);
    const fault = typeof read === "string" ? read : null;
    return { evidence: typeof read === "string" ? {} : read, rowCount: null, problems: [], fault };
  }
  const { reporter, currency, unit } = question;
  const { months, observations, rowCount, problems } = tradeMonthsFromCsv(text, {
    ...(reporter !== "" && { reporter }),
    ...(currency !== "" && { currency: currencyCode(currency) }),
    ...(isUnit(unit) && { in: unit }),
  });
  return { evidence: { months, observations }, rowCount, problems, fault: null };
}

function isUnit(unit: string): unit is "million" | "billion" | "trillion" {
  return ["million", "billion", "trillion"].includes(unit);
}

/** What was read of a file, and every problem of it. */
export function showOwnFile({ name }: OwnFile, read: OwnFigures): readonly HTMLElement[] {
  const { rowCount, problems, fault } = read;
  if (fault !== null) return [element("p", {}, `${fault}.`)];
  const dated = datedOf(read);
  const periods = dated.map(({ period }) => period).toSorted();
  const broken = new Set(problems.map(({ line }) => line)).size;
  const from = periods[0] === periods.at(-1) ? `${periods[0]}` : `${periods[0]} to ${periods.at(-1)}`;
  const rows = rowCount === null ? counted(dated.length, "record") : counted(rowCount, "row");
  const said =
    problems.length === 0
      ? `${name}: ${rows}${dated.length === 0 ? "" : `, ${from}`}.`
      : `${name}: ${rows}; ${counted(problems.length, "problem")} on ${counted(broken, "line")}, which ${broken === 1 ? "is" : "are"} left out.`;
  if (problems.length === 0) return [element("p", {}, said)];
  const shown = problems.slice(0, MOST_PROBLEMS).map(({ line, column, rule, value }) => {
    const place = column === null ? `Line ${line}` : `Line ${line}, ${column}`;
    return element("li", {}, `${place}: must be ${rule}; there is “${value}”.`);
  });
  const more = problems.length - shown.length;
  return [
    element("p", {}, said),
    element("ul", {}, ...shown),
    ...(more > 0 ? [element("p", {}, `And ${more} more.`)] : []),
  ];
}

/** The day on which the newest row came out, where the rows say so. */
export function newestDay(read: OwnFigures): string | undefined {
  return datedOf(read)
    .flatMap(({ published }) => (published === undefined ? [] : [published]))
    .toSorted()
    .at(-1);
}

/** The records that are of a period. */
function datedOf({ evidence }: OwnFigures) {
  const { months = [], observations = [], growthRates = [] } = evidence;
  return [...months, ...observations, ...growthRates];
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
