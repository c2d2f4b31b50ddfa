import type { CsvRow } from "../csv/rows.js";
import { problem, type TableProblem } from "../problem.js";
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

/** Which column stands where: `""` has no name, `null` one that is not known. */
export type MonthHeading = readonly (MonthColumn | "" | null)[];

/** The columns of a heading, in any order and with any capitals; `null` where rows cannot be read by it. */
export function headingOf(
  heading: CsvRow | undefined,
  said: Pick<TradeMonthsOptions, "reporter" | "currency">,
): { readonly heading: MonthHeading | null; readonly problems: readonly TableProblem[] } {
  const line = heading?.line ?? 1;
  const names = heading?.cells.map((cell) => cell.trim()) ?? [];
  const columns = names.map(columnNamed);
  const problems: TableProblem[] = [];
  const refuse = (column: string | null, rule: string, value: string): void => {
    problems.push(problem(line, column, rule, value));
  };
  names.forEach((name, at) => {
    const column = columns[at]!;
    if (column === null) refuse(String(at + 1), `one of ${MONTH_COLUMNS.join(", ")}`, name);
    if (column !== null && column !== "" && columns.indexOf(column) < at)
      refuse(String(at + 1), "the only column of its name", name);
  });
  const shown = names.join(", ");
  const has = (column: MonthColumn): boolean => columns.includes(column);
  if (!has("period")) refuse(null, "a heading with the column period", shown);
  else if (!has("exports") && !has("imports") && !has("balance"))
    refuse(null, "a heading with the columns exports and imports", shown);
  else
    for (const column of ["reporter", "currency"] as const)
      if (!has(column) && said[column] === undefined)
        refuse(null, `a heading with the column ${column} where no option says it`, shown);
  return { heading: problems.some(({ column }) => column === null) ? null : columns, problems };
}

function columnNamed(name: string): MonthHeading[number] {
  if (name === "") return "";
  const small = name.toLowerCase();
  return small === "month"
    ? "period"
    : (MONTH_COLUMNS.find((column) => column.toLowerCase() === small) ?? null);
}
