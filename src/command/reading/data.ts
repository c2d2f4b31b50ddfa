import type { Evidence } from "tradefigures/checking";
import { type TradeMonthsOptions, tradeMonthsFromCsv } from "tradefigures/tables";
import { misused } from "../ending.js";
import { isJson } from "./json.js";
import { choiceOf } from "./options.js";
import { orRefuse, refuseProblems } from "./problems.js";
import { recordsIn } from "./records.js";
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
}: DataAsked): Promise<Required<Evidence>> {
  if (data.filter((file) => file === "-").length > 1) misused("standard input can be read once only");
  const said = { reporter, currency, in: unit === undefined ? undefined : choiceOf("in", unit, UNITS) };
  if (sample !== undefined) choiceOf("sample", sample, SAMPLES);
  const read = sample === undefined ? [] : [await samples()];
  for (const file of data) read.push(dataOf(await readText(file), nameOf(file), said));
  return together(read);
}

/** The one economy that the data are about; nothing where they are about several, or about none. */
export function onlyReporter({
  months,
  observations,
  growthRates,
}: Pick<Required<Evidence>, "months" | "observations" | "growthRates">): string | undefined {
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

function dataOf(text: string, name: string, said: TradeMonthsOptions): Evidence {
  return isJson(text) ? orRefuse(recordsIn(text, name)) : ofCsv(text, name, said);
}

function ofCsv(text: string, name: string, said: TradeMonthsOptions): Evidence {
  const file = tradeMonthsFromCsv(text, { ...said, source: name });
  const isSaid = said.reporter !== undefined && said.currency !== undefined;
  refuseProblems(
    name,
    file,
    isSaid ? undefined : "Where no column says reporter and currency, options do: see --help.",
  );
  return { months: file.months, observations: file.observations };
}

/** All that several sets of data hold. */
export function together(parts: readonly Evidence[]): Required<Evidence> {
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
