import { exchangeRate } from "../../currency/exchange-rate.js";
import { refuse, TradeError } from "../../errors.js";
import { checkFields, readList, readText } from "../../fields.js";
import { expectation } from "../../history/expectation.js";
import { growthRate } from "../../measures/growth-rate.js";
import { readPeriod } from "../../period/period.js";
import { printedFigure } from "../../print/printed-figure.js";
import { observation } from "../../records/observation.js";
import { tradeMonth } from "../../records/trade-month.js";
import { publishedTariffAverage } from "../../tariffs/averages/published-average.js";
import { tariffRegime } from "../../tariffs/regime/tariff-regime.js";
import { EVIDENCE_FIELDS, type Evidence, type NamedFigure } from "./evidence.js";

/** How the records of each list are read. */
const READERS: { readonly [field in keyof Evidence]-?: (record: never) => unknown } = {
  months: tradeMonth,
  observations: observation,
  growthRates: growthRate,
  exchangeRates: exchangeRate,
  expectations: expectation,
  tariffRegimes: tariffRegime,
  otherFigures: namedFigure,
  tariffAverages: publishedTariffAverage,
};

/**
 * Reads evidence, of a file for example: each record of each list by its own constructor.
 *
 * @param input  lists of records, as this library writes them to JSON or as their constructors take them
 * @returns      the evidence, frozen
 * @throws       {@link TradeError} `UNKNOWN_FIELD` for a list that is none of the evidence's, `INVALID_FIELD` for what
 *               is no list and for a record that belongs in another, and the errors of the records
 * @example
 * import { chinaMonths } from "tradefigures/samples";
 * const written = JSON.stringify({ months: chinaMonths });
 * evidence(JSON.parse(written)).months?.length === chinaMonths.length // => true
 * evidence({ month: [] }) // => throws UNKNOWN_FIELD
 * @category Checking
 */
export function evidence(input: unknown): Evidence {
  checkFields(input, "evidence", EVIDENCE_FIELDS);
  return recordsOf(input as Evidence);
}

/** The records of the evidence; those that a constructor did not make, of JSON for example, are read by it. */
export function recordsOf(given: Evidence): Evidence {
  const draft: Record<string, unknown> = {};
  for (const field of EVIDENCE_FIELDS) {
    const read = READERS[field] as (record: unknown) => unknown;
    const made = (record: unknown, place: string): unknown => {
      checkPlace(record, field, place);
      return placed(() => read(record), place);
    };
    if (given[field] !== undefined) draft[field] = readList(given[field], field, made);
  }
  return Object.freeze(draft as Evidence);
}

/** Says in which record of a list a rule was broken. */
function placed(read: () => unknown, place: string): unknown {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TradeError)) throw error;
    throw new TradeError(error.code, `${place}: ${error.message}`, { ...error.details, place });
  }
}

/** By which field the records of each list are told from all others. */
const TELLTALES: readonly (readonly [field: string, list: keyof Evidence])[] = [
  ["measures", "tariffRegimes"],
  ["estimator", "tariffAverages"],
  ["figure", "otherFigures"],
  ["low", "expectations"],
  ["comparison", "growthRates"],
  ["quote", "exchangeRates"],
  ["exports", "months"],
  ["flow", "observations"],
];

/** Refuses a record that belongs in another list: it would be passed over. */
function checkPlace(record: unknown, list: keyof Evidence, place: string): void {
  if (typeof record !== "object" || record === null) return;
  const own = TELLTALES.find(([field]) => field in record)?.[1];
  if (own !== undefined && own !== list) refuse("INVALID_FIELD", place, `a record for "${list}"`, own);
}

function namedFigure(input: NamedFigure): NamedFigure {
  checkFields(input, "a named figure", ["figure", "printed", "source", "period"]);
  const printed = readText(input.printed, "printed");
  printedFigure(printed);
  return Object.freeze({
    figure: readText(input.figure, "figure"),
    period: readPeriod(input.period, "period"),
    printed,
    ...(input.source !== undefined && { source: readText(input.source, "source") }),
  });
}
