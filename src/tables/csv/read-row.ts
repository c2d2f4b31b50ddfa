import { addRow, refuseRow, type TableRow } from "../columns/add-row.js";
import type { TableColumn } from "../columns/columns.js";
import type { TableDraft } from "../columns/draft.js";
import { NOT_UTF_8, problem, type TableProblem } from "../problem.js";
import { undefused } from "./cell-text.js";
import type { CsvColumns } from "./csv-columns.js";
import type { ReadForm, TableField } from "./form.js";

/** Reads a row of cells into the table, or says all that is wrong with it. */
export function readRow(
  draft: TableDraft,
  { fields, names }: CsvColumns,
  form: ReadForm,
  cells: readonly string[],
  line: number,
): void {
  if (cells.length !== fields.length) {
    const rule = `a row of ${fields.length} cells`;
    refuseRow(draft, [problem(line, null, rule, `${cells.length} cells`)]);
    return;
  }
  const texts: Partial<Record<TableField, string>> = { ...form.all };
  const found: TableProblem[] = [];
  fields.forEach((field, i) => {
    const text = undefused(cells[i]!.trim());
    if (field === null || text === "") return;
    const codes = field === "value" || field === "quantity" ? undefined : form.codes.get(field);
    const meant = codes === undefined ? text : codes.get(text);
    if (meant !== undefined && !meant.includes("\uFFFD")) texts[field] = meant;
    else {
      const rule = meant === undefined ? `one of the codes ${[...codes!.keys()].join(", ")}` : NOT_UTF_8;
      found.push(problem(line, names[field] ?? field, rule, text));
    }
  });
  if (found.length > 0) {
    refuseRow(draft, found);
    return;
  }
  addRow(draft, rowOf(texts, form), line, names);
}

function rowOf(
  {
    value = "",
    quantity,
    reporter = "",
    flow = "",
    period = "",
    status,
    ...texts
  }: Partial<Record<TableField, string>>,
  form: ReadForm,
): TableRow {
  const rest: Partial<Record<TableColumn, string>> = texts;
  const absent = status ?? form.absent.get(value);
  const row = { ...rest, reporter, flow, period, quantity: quantity && plain(quantity, form) };
  if (absent !== undefined) return { ...row, value: null, status: absent };
  const number = plain(value, form);
  if (form.exponent === null || !/^-?\d+(\.\d+)?$/.test(number)) return { ...row, value: number };
  const places = number.includes(".") ? number.length - 1 - number.indexOf(".") : 0;
  return { ...row, value: `${number}e${form.exponent}`, roundedTo: `1e${form.exponent - places}` };
}

/** A number as we write it; as it stands where it is none. */
function plain(text: string, { decimalMark, thousands }: ReadForm): string {
  if (thousands === undefined && decimalMark === ".") return text;
  const mark = text.indexOf(decimalMark);
  const whole = mark < 0 ? text : text.slice(0, mark);
  const fraction = mark < 0 ? "" : `.${text.slice(mark + 1)}`;
  if (thousands === undefined) return whole + fraction;
  const groups = whole.split(thousands);
  const grouped = groups.every((group, i) => (i === 0 ? /^-?\d{1,3}$/ : /^\d{3}$/).test(group));
  return groups.length === 1 || grouped ? groups.join("") + fraction : text;
}
