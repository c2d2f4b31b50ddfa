import { addRow, type FieldNames, refuseRow, type TableRow } from "../columns/add-row.js";
import type { TableColumn } from "../columns/columns.js";
import { finish, newDraft, type TableDraft } from "../columns/draft.js";
import type { TableFile } from "../columns/table.js";
import { bytesOf, textReader } from "../columns/utf-8.js";
import { problem } from "../problem.js";
import { type CsvForm, type ReadForm, readForm, TABLE_FIELDS, type TableField } from "./form.js";
import { LONGEST_LINE, type RowScan, scanRow } from "./scan.js";

/**
 * Reads a CSV file into a table.
 *
 * Cells are as RFC 4180 has them, in UTF-8, with or without a byte order mark. Months are read as 2025-01, 202501,
 * 2025M01, 2025.01, 01/2025, Jan-25 or January 2025; quarters as 2025-Q1, years as 2025. Every row is in the table or
 * among the problems; a row without a figure is kept with its status, and is no zero.
 *
 * @param file  the bytes or the text of the file
 * @param form  how it is written: the names of its columns, what all rows have in common, marks and units
 * @returns     the table, the problems and how many rows the file has
 * @throws      {@link TradeError} `INVALID_FIELD`, `UNKNOWN_FIELD` and the like for a form that cannot be meant; what is
 *              wrong with the file is no error but a problem
 * @see         RFC 4180
 * @example
 * const { table, problems } = tableFromCsv("Month;Partner;Value\n2025M10;US;1.234,5\n2025M11;US;n/a\n", {
 *   columns: { period: "Month", partner: "Partner", value: "Value" },
 *   all: { reporter: "CN", flow: "exports", currency: "USD" },
 *   decimalMark: ",",
 *   thousands: ".",
 *   in: "million",
 * })
 * Array.from(partnerFlows(table), ({ period, value }) => `${period}: ${value}`) // => ["2025-10: 1234500000"]
 * problems.map(({ line, column, value }) => `line ${line}, ${column}: ${value}`) // => ["line 3, Value: n/a"]
 * @category Tables
 */
export function tableFromCsv(file: Uint8Array | string, form: CsvForm = {}): TableFile {
  const reader = csvReader(form);
  readBytes(reader, typeof file === "string" ? bytesOf(file) : file, true);
  return finish(reader.draft);
}

/** A file that is being read. */
interface CsvReader {
  readonly draft: TableDraft;
  readonly form: ReadForm;
  readonly row: RowScan;
  line: number;
  /** The fields of the cells, once the heading is known. */
  fields: readonly (TableField | null)[] | null;
  names: FieldNames;
  delimiter: number;
}

function csvReader(form: CsvForm): CsvReader {
  return {
    draft: newDraft(),
    form: readForm(form),
    row: { starts: [], ends: [], next: 0, lines: 0, rule: null },
    line: 1,
    fields: null,
    names: {},
    delimiter: 44,
  };
}

const NOT_UTF_8 = "text in UTF-8, without zero bytes (UTF-16 has them): save the file as UTF-8";

function readBytes(reader: CsvReader, bytes: Uint8Array, isLast: boolean): number {
  const { draft, row } = reader;
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (bytes.includes(0)) {
    refuseRow(draft, [problem(1, null, NOT_UTF_8, "\\0")]);
    return bytes.length;
  }
  const text = textReader();
  while (at < bytes.length) {
    if (reader.fields === null) reader.delimiter = delimiterOf(reader.form, bytes, at);
    if (!scanRow(bytes, at, bytes.length, reader.delimiter, isLast, row)) break;
    const cells = row.starts.map((start, i) => cellText(text(bytes.subarray(start, row.ends[i]))));
    const { line } = reader;
    reader.line += row.lines;
    const length = row.next - at;
    at = row.next;
    if (row.rule !== null || length > LONGEST_LINE)
      refuseRow(draft, [
        problem(line, String(cells.length), row.rule ?? "a line of 1 MB at most", cells.at(-1)!),
      ]);
    else if (cells.length === 1 && cells[0] === "") continue;
    else if (reader.fields === null) {
      if (readHeading(reader, cells, line)) continue;
      return bytes.length;
    } else readRow(reader, cells, line);
  }
  return at;
}

/** The delimiter that stands most often in the first line; the comma where none does. */
function delimiterOf(form: ReadForm, bytes: Uint8Array, from: number): number {
  if (form.delimiter !== undefined) return form.delimiter.charCodeAt(0);
  const counts = new Map([44, 59, 9].map((delimiter) => [delimiter, 0]));
  for (let i = from; i < bytes.length && bytes[i] !== 10 && bytes[i] !== 13; i++)
    if (counts.has(bytes[i]!)) counts.set(bytes[i]!, counts.get(bytes[i]!)! + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function cellText(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}

/** Finds the columns; false where rows cannot be read. */
function readHeading(reader: CsvReader, cells: readonly string[], line: number): boolean {
  const { form, draft } = reader;
  const wanted =
    form.columns ??
    TABLE_FIELDS.filter((field) => cells.includes(field)).map((field) => [field, field] as const);
  const fields: (TableField | null)[] = cells.map(() => null);
  const names: Partial<Record<TableField, string>> = {};
  const before = draft.problems.length;
  const tell = (column: string, rule: string): void => {
    draft.problems.push(problem(line, column, rule, cells.join(", ")));
  };
  for (const [field, column] of wanted) {
    const at = typeof column === "number" ? column - 1 : form.heading ? cells.indexOf(column) : -1;
    names[field] = String(column);
    if (at < 0 || at >= cells.length) tell(String(column), `a column of the file, for ${field}`);
    else if (typeof column === "string" && cells.lastIndexOf(column) !== at)
      tell(column, "the name of one column");
    else fields[at] = field;
  }
  for (const field of ["reporter", "flow", "period", "value"] as const)
    if (!fields.includes(field) && (field === "value" || form.all[field] === undefined))
      tell(field, "a column of the file, or said for all rows");
  reader.names = names;
  reader.fields = fields;
  if (draft.problems.length > before) return false;
  if (!form.heading) readRow(reader, cells, line);
  return true;
}

function readRow(reader: CsvReader, cells: readonly string[], line: number): void {
  const { draft, form, fields } = reader;
  if (cells.length !== fields!.length) {
    const rule = `a row of ${fields!.length} cells`;
    refuseRow(draft, [problem(line, null, rule, `${cells.length} cells`)]);
    return;
  }
  const texts: Partial<Record<TableField, string>> = { ...form.all };
  fields!.forEach((field, i) => {
    const text = cells[i]!.trim();
    if (field !== null && text !== "") texts[field] = text;
  });
  for (const [column, codes] of form.codes) {
    const text = texts[column];
    if (text === undefined) continue;
    const meant = codes.get(text);
    if (meant === undefined) {
      const rule = `one of the codes ${[...codes.keys()].join(", ")}`;
      refuseRow(draft, [problem(line, reader.names[column] ?? column, rule, text)]);
      return;
    }
    texts[column] = meant;
  }
  addRow(draft, rowOf(texts, form), line, reader.names);
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
