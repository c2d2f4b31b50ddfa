import { headingOf, namedAlike } from "../csv/heading.js";
import type { Columns } from "../csv/named-cells.js";
import type { CsvRow } from "../csv/rows.js";
import { problem } from "../problem.js";
import type { TradeMonthsOptions } from "./options.js";

/** The columns that a file of months may have. */
const MONTH_COLUMNS = [
  "period",
  "exports",
  "imports",
  "balance",
  "currency",
  "reporter",
  "partner",
  "published",
  "readOn",
  "source",
  "derivedFrom",
] as const;
export type MonthColumn = (typeof MONTH_COLUMNS)[number];

/** The columns of a file of months; `null` where rows cannot be read by its heading. */
export function monthColumns(
  row: CsvRow | undefined,
  said: Pick<TradeMonthsOptions, "reporter" | "currency">,
): Columns<MonthColumn> {
  const { line, names, columns, problems } = headingOf(row, MONTH_COLUMNS, columnNamed);
  const refuse = (rule: string): void => {
    problems.push(problem(line, null, rule, names.join(", ")));
  };
  const has = (column: MonthColumn): boolean => columns.includes(column);
  if (!has("period")) refuse("a heading with the column period");
  else if (!has("exports") && !has("imports") && !has("balance"))
    refuse("a heading with the columns exports and imports");
  else
    for (const column of ["reporter", "currency"] as const)
      if (!has(column) && said[column] === undefined)
        refuse(`a heading with the column ${column} where no option says it`);
  return { heading: problems.some(({ column }) => column === null) ? null : columns, problems };
}

function columnNamed(name: string, columns: readonly MonthColumn[]): MonthColumn | null {
  return namedAlike(name.toLowerCase() === "month" ? "period" : name, columns);
}
