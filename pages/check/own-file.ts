import { currencyCode } from "tradefigures";
import { type TradeMonthsFile, type TradeMonthsOptions, tradeMonthsFromCsv } from "tradefigures/tables";
import type { Question } from "./address.js";
import { element } from "./element.js";

/** A file that the reader opened. */
export interface OwnFile {
  readonly name: string;
  readonly text: string;
}

const MOST_PROBLEMS = 200;

/** What a file holds, read as the form says. */
export function readOwnFile({ text }: OwnFile, question: Question): TradeMonthsFile {
  const { reporter, currency, unit } = question;
  const options: TradeMonthsOptions = {
    ...(reporter !== "" && { reporter }),
    ...(currency !== "" && { currency: currencyCode(currency) }),
    ...(isUnit(unit) && { in: unit }),
  };
  return tradeMonthsFromCsv(text, options);
}

function isUnit(unit: string): unit is "million" | "billion" | "trillion" {
  return ["million", "billion", "trillion"].includes(unit);
}

/** What was read of a file, and every problem of it. */
export function showOwnFile({ name }: OwnFile, read: TradeMonthsFile): readonly HTMLElement[] {
  const { months, observations, rowCount, problems } = read;
  const periods = [...months, ...observations].map(({ period }) => period).toSorted();
  const broken = new Set(problems.map(({ line }) => line)).size;
  const from = periods[0] === periods.at(-1) ? `${periods[0]}` : `${periods[0]} to ${periods.at(-1)}`;
  const rows = counted(rowCount, "row");
  const said =
    problems.length === 0
      ? `${name}: ${rows}, ${from}.`
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
export function newestDay({ months, observations }: TradeMonthsFile): string | undefined {
  return [...months, ...observations]
    .flatMap(({ published }) => (published === undefined ? [] : [published]))
    .toSorted()
    .at(-1);
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
