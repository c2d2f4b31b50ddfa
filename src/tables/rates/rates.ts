import { readCurrency } from "../../currency/currency.js";
import { type ExchangeRate, KINDS } from "../../currency/exchange-rate.js";
import { allFrozen, checkFields, readChoice, readText } from "../../fields.js";
import { readNamedRows } from "../csv/named-cells.js";
import type { TableProblem } from "../problem.js";
import { rateColumns } from "./columns.js";
import type { ExchangeRatesOptions } from "./options.js";
import { readRates } from "./row.js";

/**
 * What a file of exchange rates says, and what is wrong with it.
 *
 * @category Tables
 */
export interface ExchangeRatesFile {
  /** In the order of the file. */
  readonly rates: readonly ExchangeRate[];
  /** How many rows there are below the heading, those with problems too. */
  readonly rowCount: number;
  /** All of them, in the order of the file. A row with a problem is left out. */
  readonly problems: readonly TableProblem[];
}

const OPTIONS = ["base", "quote", "kind", "source"] as const;

/**
 * Reads a CSV file of exchange rates: a heading with `date`, `rate` and, where there are, `base`, `quote`, `kind`, `flow`,
 * `source`, in any order; or one with `date` and a column for each currency, as the European Central Bank has it
 * (`Date,USD,JPY`), the prices of one unit of `options.base`. There an empty cell and `N/A` are no rate.
 *
 * @param text     the text of the file; a byte order mark is no text
 * @param options  the currencies, the kind and the source, where no column has them
 * @returns        the rates, and every problem of the file with its line and column; nothing is dropped silently
 * @throws         {@link TradeError} `UNKNOWN_CURRENCY`, `INVALID_FIELD`, `UNKNOWN_FIELD` for a wrong option; what is wrong
 *                 with the file is no error but a problem
 * @example
 * const { rates, problems } = exchangeRatesFromCsv("Date,USD,JPY\n2025-12-08,1.1655,N/A\n2025-12-05,0,180\n", { base: "EUR" });
 * rates.map(({ quote, rate, kind }) => `${quote} ${rate} ${kind}`) // => ["USD 1.1655 spot"]
 * problems.map(({ line, column, value }) => `line ${line}, ${column}: ${value}`) // => ["line 3, USD: 0"]
 * @category Tables
 */
export function exchangeRatesFromCsv(text: string, options: ExchangeRatesOptions = {}): ExchangeRatesFile {
  const said = readOptions(options);
  const rates: ExchangeRate[] = [];
  const lines = new Map<string, number>();
  const read = readNamedRows(
    text,
    (row) => rateColumns(row, said),
    (cells, { priced }) => {
      rates.push(...readRates(cells, priced, said, lines));
    },
  );
  return allFrozen({ rates, ...read });
}

function readOptions(options: ExchangeRatesOptions): ExchangeRatesOptions {
  checkFields(options, "the options of a file of exchange rates", OPTIONS);
  const { base, quote, kind, source } = options;
  if (base !== undefined) readCurrency(base, "base");
  if (quote !== undefined) readCurrency(quote, "quote");
  if (kind !== undefined) readChoice(kind, "kind", KINDS);
  if (source !== undefined) readText(source, "source");
  return options;
}
