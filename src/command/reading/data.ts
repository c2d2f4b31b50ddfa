import { type Evidence, evidence } from "tradefigures/checking";
import { type TableProblem, type TradeMonthsOptions, tradeMonthsFromCsv } from "tradefigures/tables";
import { isRefusal, misused, unreadable } from "../ending.js";
import { readJson } from "./json.js";
import { choiceOf } from "./options.js";
import { nameOf, readText } from "./text.js";

/** Which data are asked for. */
export interface DataAsked {
  readonly data?: readonly string[] | undefined;
  readonly sample?: string | undefined;
  readonly reporter?: string | undefined;
  readonly currency?: string | undefined;
  readonly in?: string | undefined;
}

const SAMPLES = ["china"] as const;
const UNITS = ["unit", "thousand", "million", "billion", "trillion"] as const;

/** Reads all data that are asked for, those of files and the samples together. */
export async function readData({
  data = [],
  sample,
  reporter,
  currency,
  in: unit,
}: DataAsked): Promise<Evidence> {
  if (data.filter((file) => file === "-").length > 1) misused("standard input can be read once only");
  const said = { reporter, currency, in: unit === undefined ? undefined : choiceOf("in", unit, UNITS) };
  if (sample !== undefined) choiceOf("sample", sample, SAMPLES);
  const read = sample === undefined ? [] : [await samples()];
  for (const file of data) read.push(dataOf(await readText(file), nameOf(file), said));
  return together(read);
}

/** The one economy that the data are about; nothing where they are about several, or about none. */
export function onlyReporter({
  months = [],
  observations = [],
  growthRates = [],
}: Evidence): string | undefined {
  const reporters = new Set([...months, ...observations, ...growthRates].map(({ reporter }) => reporter));
  return reporters.size === 1 ? [...reporters][0] : undefined;
}

/** All that the samples know of China, and of the tariffs between it and the United States. */
async function samples(): Promise<Evidence> {
  const { china, chinaPartnerFlows, euroReferenceRates, tariffRegimes } = await import(
    "tradefigures/samples"
  );
  const { printedConversions: _, reporter: __, ...lists } = china;
  return {
    ...lists,
    observations: [...china.observations, ...chinaPartnerFlows],
    exchangeRates: [...china.exchangeRates, ...euroReferenceRates],
    tariffRegimes,
  };
}

/** JSON begins with a bracket, CSV with the name of a column. */
function dataOf(text: string, name: string, said: TradeMonthsOptions): Evidence {
  if (!/^\s*[{[]/.test(text)) return ofCsv(text, name, said);
  const value = readJson(text, name);
  try {
    return evidence(Array.isArray(value) ? { [listOf(value)]: value } : value);
  } catch (error) {
    if (isRefusal(error)) unreadable(`${name}: ${error.message}`);
    throw error;
  }
}

/** A list alone is one of months, or of single figures, which say their flow. */
function listOf([first]: readonly unknown[]): keyof Evidence {
  const isFigure = typeof first === "object" && first !== null && "flow" in first;
  return isFigure ? "observations" : "months";
}

function ofCsv(text: string, name: string, said: TradeMonthsOptions): Evidence {
  const { months, observations, rowCount, problems } = tradeMonthsFromCsv(text, { ...said, source: name });
  if (problems.length > 0)
    unreadable(
      [
        `${name} was not read: ${counted(problems.length, "problem")} in ${counted(rowCount, "row")}`,
        ...problems.map((problem) => problemLine(problem, name)),
        ...unsaidLine(said),
      ].join("\n"),
    );
  return { months, observations };
}

/** What may be said beside a file. */
function unsaidLine({ reporter, currency }: TradeMonthsOptions): readonly string[] {
  return reporter === undefined || currency === undefined
    ? ["Where no column says reporter and currency, options do: see --help."]
    : [];
}

function problemLine({ line, column, rule, value }: TableProblem, name: string): string {
  const place = column === null ? "" : ` column ${column}`;
  return `  ${name}:${line}${place}: must be ${rule}, got "${value}"`;
}

/** "1 row", "2 rows". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** All that several sets of data hold. */
export function together(parts: readonly Evidence[]): Evidence {
  return {
    months: parts.flatMap(({ months = [] }) => months),
    observations: parts.flatMap(({ observations = [] }) => observations),
    growthRates: parts.flatMap(({ growthRates = [] }) => growthRates),
    exchangeRates: parts.flatMap(({ exchangeRates = [] }) => exchangeRates),
    expectations: parts.flatMap(({ expectations = [] }) => expectations),
    tariffRegimes: parts.flatMap(({ tariffRegimes = [] }) => tariffRegimes),
    tariffAverages: parts.flatMap(({ tariffAverages = [] }) => tariffAverages),
    otherFigures: parts.flatMap(({ otherFigures = [] }) => otherFigures),
  };
}
