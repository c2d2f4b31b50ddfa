import { type CurrencyCode, currencyCode } from "../../currency/currency.js";
import { TradeError } from "../../errors.js";
import { headingOf, namedAlike } from "../csv/heading.js";
import type { Columns } from "../csv/named-cells.js";
import type { CsvRow } from "../csv/rows.js";
import { problem } from "../problem.js";
import type { ExchangeRatesOptions } from "./options.js";

/** The columns of a file with one rate a row; in one with a column for each currency their codes stand beside `date`. */
const RATE_COLUMNS = ["date", "base", "quote", "rate", "kind", "flow", "source"] as const;
export type RateColumn = (typeof RATE_COLUMNS)[number];

/** What the heading of a file of rates says. */
export interface RateHeading extends Columns<RateColumn | CurrencyCode> {
  /** The currencies that have a column each; none where a row has one rate. */
  readonly priced: readonly CurrencyCode[];
}

/** The columns of a file of rates. */
export function rateColumns(row: CsvRow | undefined, said: ExchangeRatesOptions): RateHeading {
  const isOneARow =
    row === undefined || row.cells.some((cell) => namedAlike(cell.trim(), ["rate"] as const) !== null);
  const { line, names, columns, problems } = headingOf<RateColumn | CurrencyCode>(
    row,
    RATE_COLUMNS,
    isOneARow ? namedAlike : (name, known) => namedAlike(name, known) ?? currencyNamed(name),
  );
  const needed = isOneARow ? (["base", "quote"] as const) : (["base"] as const);
  const priced = columns.flatMap((column) =>
    column === null || column === "" || namedAlike(column, RATE_COLUMNS) !== null ? [] : column,
  ) as CurrencyCode[];
  const refuse = (rule: string): void => {
    problems.push(problem(line, null, rule, names.join(", ")));
  };
  if (!columns.includes("date") || (!isOneARow && priced.length === 0))
    refuse("a heading with the columns date and rate, or date and the codes of currencies");
  else
    for (const column of needed)
      if (!columns.includes(column) && said[column] === undefined)
        refuse(`a heading with the column ${column} where no option says it`);
  return { heading: problems.some(({ column }) => column === null) ? null : columns, priced, problems };
}

function currencyNamed(name: string): CurrencyCode | null {
  try {
    return currencyCode(name);
  } catch (error) {
    if (error instanceof TradeError) return null;
    throw error;
  }
}
