import type { FieldNames } from "../columns/add-row.js";
import { problem, type TableProblem } from "../problem.js";
import { type ReadForm, TABLE_FIELDS, type TableField } from "./form.js";

/** What the cells of a row hold, and how the file calls it. */
export interface CsvColumns {
  readonly fields: readonly (TableField | null)[];
  readonly names: FieldNames;
}

/** Finds the columns by the first row of a file; `null` where rows cannot be read, with the problems. */
export function csvColumns(
  problems: TableProblem[],
  form: ReadForm,
  cells: readonly string[],
  line: number,
): CsvColumns | null {
  const wanted =
    form.columns ??
    TABLE_FIELDS.filter((field) => cells.includes(field)).map((field) => [field, field] as const);
  const fields: (TableField | null)[] = cells.map(() => null);
  const names: Partial<Record<TableField, string>> = {};
  const before = problems.length;
  const tell = (column: string, rule: string): void => {
    problems.push(problem(line, column, rule, cells.join(", ")));
  };
  for (const [field, column] of wanted) {
    const at = typeof column === "number" ? column - 1 : cells.indexOf(column);
    names[field] = String(column);
    if (at < 0 || at >= cells.length) tell(String(column), `a column of the file, for ${field}`);
    else if (typeof column === "string" && cells.lastIndexOf(column) !== at)
      tell(column, "the name of one column");
    else fields[at] = field;
  }
  for (const field of ["reporter", "flow", "period", "value"] as const)
    if (!fields.includes(field) && (field === "value" || form.all[field] === undefined))
      tell(field, "a column of the file, or said for all rows");
  return problems.length > before ? null : { fields, names };
}
