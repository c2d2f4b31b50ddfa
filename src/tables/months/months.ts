import { readCurrency } from "../../currency/currency.js";
import { allFrozen, checkFields, readText } from "../../fields.js";
import { readDay } from "../../period/day.js";
import type { Observation } from "../../records/observation.js";
import type { TradeMonth } from "../../records/trade-month.js";
import { readNamedRows } from "../csv/named-cells.js";
import type { TableProblem } from "../problem.js";
import { monthColumns } from "./columns.js";
import type { TradeMonthsOptions } from "./options.js";
import { readCode, readMonthRow } from "./row.js";

/**
 * What a file of months says, and what is wrong with it.
 *
 * @category Tables
 */
export interface TradeMonthsFile {
  /** Rows with exports and imports. */
  readonly months: readonly TradeMonth[];
  /** The figures of the other rows: those of one partner, and those with one side of trade or the balance alone. */
  readonly observations: readonly Observation[];
  /** How many rows there are below the heading, those with problems too. */
  readonly rowCount: number;
  /** All of them, in the order of the file. A row with a problem is left out. */
  readonly problems: readonly TableProblem[];
}

const OPTIONS = ["reporter", "currency", "in", "source", "published"] as const;

/**
 * Reads a CSV file of months as a newsroom keeps it: a heading with `period`, `exports`, `imports`, and where there
 * are, `balance`, `currency`, `reporter`, `partner` (none: the whole world), `published`, `readOn`, `source`, `derivedFrom`, in any order.
 *
 * Amounts are as printed ("330.35 billion"), which brings their rounding, or plain ("330350000000"); a comma groups
 * thousands. A period (a column `month` is one, too) is `2025-11`, `Nov-25` as spreadsheets make of it, `2025-Q4`, or,
 * where months came out as one, `2025-01/2025-02`. Cells are parted by comma,
 * semicolon or tab. Rows may be of several vintages, told apart by `published`.
 *
 * @param text     the text of the file; a byte order mark is no text
 * @param options  reporter, currency, unit, source and day, where no column has them
 * @returns        the records, and every problem of the file with its line and column; nothing is dropped silently
 * @throws         {@link TradeError} `UNKNOWN_CURRENCY`, `INVALID_DAY`, `INVALID_FIELD`, `UNKNOWN_FIELD` for a wrong option;
 *                 what is wrong with the file is no error but a problem
 * @see            RFC 4180
 * @example
 * const { months, problems } = tradeMonthsFromCsv(
 *   "period,exports,imports\n2025-11,330.35 billion,218.67 billion\n2025-13,1,2\n",
 *   { reporter: "CN", currency: "USD" },
 * );
 * months[0]?.exports // => "330350000000"
 * problems.map(({ line, column, value }) => `line ${line}, ${column}: ${value}`) // => ["line 3, period: 2025-13"]
 * @category Tables
 */
export function tradeMonthsFromCsv(text: string, options: TradeMonthsOptions = {}): TradeMonthsFile {
  const said = readOptions(options);
  const months: TradeMonth[] = [];
  const observations: Observation[] = [];
  const lines = new Map<string, number>();
  const read = readNamedRows(
    text,
    (row) => monthColumns(row, said),
    (cells) => {
      const found = readMonthRow(cells, said, lines);
      months.push(...found.months);
      observations.push(...found.observations);
    },
  );
  return allFrozen({ months, observations, ...read });
}

function readOptions(options: TradeMonthsOptions): TradeMonthsOptions {
  checkFields(options, "the options of a file of months", OPTIONS);
  const { reporter, currency, source, published } = options;
  if (reporter !== undefined) readCode(reporter, "reporter");
  if (currency !== undefined) readCurrency(currency, "currency");
  if (source !== undefined) readText(source, "source");
  if (published !== undefined) readDay(published, "published");
  return options;
}
