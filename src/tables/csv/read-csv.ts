import { addRow, type FieldNames, refuseRow, type TableRow } from "../columns/add-row.js";
import type { TableColumn } from "../columns/columns.js";
import { finish, newDraft, type TableDraft } from "../columns/draft.js";
import type { TableFile } from "../columns/table.js";
import { bytesOf, textReader } from "../columns/utf-8.js";
import { NOT_UTF_8, problem, type TableProblem } from "../problem.js";
import { undefused } from "./cell-text.js";
import { type FastRows, fastRows, readFastRows, restore } from "./fast-rows.js";
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

/**
 * Reads a CSV file piece by piece, as {@link tableFromCsv}: a stream of Node or of the web, or any bytes that come one
 * after the other. The file never lies in memory as a whole.
 *
 * @param pieces  the bytes of the file, in order
 * @param form    how it is written
 * @returns       the table, the problems and how many rows the file has
 * @throws        {@link TradeError} as {@link tableFromCsv}; an error of the stream as it is
 * @example
 * const pieces = ["period,val", "ue\n2025-11,1\n2025-12,2"].map((text) => new TextEncoder().encode(text))
 * const reading = tableFromCsvStream(pieces, { all: { reporter: "CN", flow: "exports", currency: "USD" } })
 * reading instanceof Promise // => true
 * @category Tables
 */
export async function tableFromCsvStream(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  form: CsvForm = {},
): Promise<TableFile> {
  const reader = csvReader(form);
  let left: Uint8Array = new Uint8Array(0);
  for await (const piece of pieces) {
    const bytes = joined(left, piece);
    left = bytes.subarray(readBytes(reader, bytes, false));
  }
  readBytes(reader, left, true);
  return finish(reader.draft);
}

function joined(left: Uint8Array, piece: Uint8Array): Uint8Array {
  if (left.length === 0) return piece;
  const bytes = new Uint8Array(left.length + piece.length);
  bytes.set(left);
  bytes.set(piece, left.length);
  return bytes;
}

/** A file that is being read. */
interface CsvReader {
  readonly draft: TableDraft;
  readonly form: ReadForm;
  readonly text: (bytes: Uint8Array) => string;
  readonly row: RowScan;
  line: number;
  /** How many bytes were read. */
  size: number;
  /** Whether the file cannot be read any further. */
  isOver: boolean;
  /** The fields of the cells, once the heading is known. */
  fields: readonly (TableField | null)[] | null;
  names: FieldNames;
  delimiter: number;
  fast: FastRows | null;
}

function csvReader(form: CsvForm): CsvReader {
  return {
    draft: newDraft(),
    form: readForm(form),
    text: textReader(),
    row: { starts: [], ends: [], next: 0, lines: 0, rule: null },
    ...{ line: 1, size: 0, isOver: false, fields: null, names: {}, delimiter: 44, fast: null },
  };
}

const LARGEST_FILE = 2 ** 31;

/** Reads the rows that end in these bytes; gives the place of the first that does not. */
function readBytes(reader: CsvReader, bytes: Uint8Array, isLast: boolean): number {
  if (!isLast && bytes.length < 3) return 0;
  let at = reader.size === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (bytes.includes(0)) endWith(reader, NOT_UTF_8, "\\0");
  if (reader.size + bytes.length > LARGEST_FILE) endWith(reader, "a file of 2^31 bytes at most", "more");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Plain rows may look eight bytes beyond their end.
  const plainEnd = bytes.length < 9 ? 0 : bytes.lastIndexOf(10, bytes.length - 9) + 1;
  while (at < bytes.length && !reader.isOver) {
    if (reader.fast !== null && at < plainEnd) {
      const came = readFastRows(reader.fast, bytes, view, at, plainEnd, reader.line);
      reader.line += came.rows;
      at = came.at;
      if (at >= plainEnd) continue;
    }
    if (reader.fields === null) reader.delimiter = delimiterOf(reader.form, bytes, at);
    if (scanRow(bytes, at, bytes.length, reader.delimiter, isLast, reader.row))
      at = readScanned(reader, bytes, at);
    else {
      if (bytes.length - at <= LONGEST_LINE) break;
      endWith(reader, LONG_LINE, reader.text(bytes.subarray(at, at + 100)));
    }
  }
  if (reader.isOver) return bytes.length;
  reader.size += at;
  return at;
}

const LONG_LINE = "a line of 1 MB at most";

/** Refuses the rest of a file that cannot be read. */
function endWith(reader: CsvReader, rule: string, value: string): void {
  if (!reader.isOver) refuseRow(reader.draft, [problem(reader.line, null, rule, value)]);
  reader.isOver = true;
}

/** Reads the row that was scanned; gives the place of the next. */
function readScanned(reader: CsvReader, bytes: Uint8Array, at: number): number {
  const { draft, row, line, fast } = reader;
  const cells = row.starts.map((start, i) => cellText(reader.text(bytes.subarray(start, row.ends[i]))));
  const before = draft.refused;
  reader.line += row.lines;
  const rule = row.rule ?? (row.next - at > LONGEST_LINE ? LONG_LINE : null);
  if (rule !== null) refuseRow(draft, [problem(line, String(cells.length), rule, cells.at(-1)!)]);
  else if (cells.length > 1 || cells[0] !== "") {
    if (reader.fields !== null) readRow(reader, cells, line);
    else if (!readHeading(reader, cells, line)) reader.isOver = true;
  }
  if (fast !== null && draft.refused > before) restore(fast);
  return row.next;
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
  reader.fast = fastRows(draft, form, fields, reader.delimiter, reader.text);
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
  const found: TableProblem[] = [];
  fields!.forEach((field, i) => {
    const text = undefused(cells[i]!.trim());
    if (field === null || text === "") return;
    const codes = field === "value" || field === "quantity" ? undefined : form.codes.get(field);
    const meant = codes === undefined ? text : codes.get(text);
    if (meant !== undefined && !meant.includes("\uFFFD")) texts[field] = meant;
    else {
      const rule = meant === undefined ? `one of the codes ${[...codes!.keys()].join(", ")}` : NOT_UTF_8;
      found.push(problem(line, reader.names[field] ?? field, rule, text));
    }
  });
  if (found.length > 0) {
    refuseRow(draft, found);
    return;
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
