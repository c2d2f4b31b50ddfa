import { refuseRow } from "../columns/add-row.js";
import { finish, newDraft, type TableDraft } from "../columns/draft.js";
import type { TableFile } from "../columns/table.js";
import { takePieces, textReader } from "../columns/utf-8.js";
import { checkFile, NOT_UTF_8, problem } from "../problem.js";
import { type CsvColumns, csvColumns } from "./csv-columns.js";
import { type CsvForm, type ReadForm, readForm } from "./form.js";
import { plainForm } from "./plain-form.js";
import { enterBytes, type PlainReader, plainReader, readPlain } from "./plain-reader.js";
import { readRow } from "./read-row.js";
import { cellsOf, delimiterOf, LONGEST_LINE, noRow, type RowScan, scanRow } from "./scan.js";

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
  checkFile(file);
  const reader = csvReader(form);
  if (typeof file !== "string") readBytes(reader, file, true);
  else takePieces(file, (bytes, isLast) => readBytes(reader, bytes, isLast));
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
  /** What parts its cells, once that is known. */
  delimiter: number;
  /** What its cells hold, once the heading is known. */
  columns: CsvColumns | null;
  plain: PlainReader | null;
}

function csvReader(form: CsvForm): CsvReader {
  const read = readForm(form);
  return {
    draft: newDraft(),
    form: read,
    text: textReader(),
    row: noRow(),
    line: 1,
    size: 0,
    isOver: false,
    delimiter: read.delimiter?.charCodeAt(0) ?? 0,
    columns: null,
    plain: null,
  };
}

const LARGEST_FILE = 2 ** 31;

/** Reads the rows that end in these bytes; gives the place of the first that does not. */
function readBytes(reader: CsvReader, bytes: Uint8Array, isLast: boolean): number {
  let at = reader.size === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (reader.size + bytes.length > LARGEST_FILE) endWith(reader, "a file of 2^31 bytes at most", "more");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Plain rows may look eight bytes beyond their end.
  const plainEnd = bytes.length < 9 ? 0 : bytes.lastIndexOf(10, bytes.length - 9) + 1;
  if (reader.plain !== null) enterBytes(reader.plain);
  while (at < bytes.length && !reader.isOver) {
    if (reader.plain !== null && at < plainEnd) {
      const came = readPlain(reader.plain, bytes, view, at, plainEnd, reader.line);
      reader.line += came.rows;
      at = came.at;
      if (!came.isOdd) continue;
    }
    // The first line may not be here as a whole.
    const isGuess = reader.delimiter === 0;
    if (isGuess) reader.delimiter = delimiterOf(bytes, at);
    if (scanRow(bytes, at, bytes.length, reader.delimiter, isLast, reader.row))
      at = readScanned(reader, bytes, at);
    else {
      if (isGuess) reader.delimiter = 0;
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
  const { draft, row, line, form } = reader;
  const cells = cellsOf(row, bytes, reader.text);
  const isLong = row.next - at > LONGEST_LINE;
  if (cells.some((cell) => cell.includes("\0"))) {
    endWith(reader, NOT_UTF_8, "\\0");
    return row.next;
  }
  reader.line += row.lines;
  if (row.rule !== null && !isLong)
    refuseRow(draft, [problem(line, String(row.fault + 1), row.rule, cells[row.fault]!)]);
  else if (isLong) refuseRow(draft, [problem(line, null, LONG_LINE, cells.join(","))]);
  else if (cells.length > 1 || cells[0] !== "") {
    if (reader.columns !== null) readRow(draft, reader.columns, form, cells, line);
    else readHeading(reader, cells, line);
  }
  return row.next;
}

/** Reads the first row; where it is no heading, as the first with figures. */
function readHeading(reader: CsvReader, cells: readonly string[], line: number): void {
  const { draft, form } = reader;
  const columns = csvColumns(draft.problems, form, cells, line);
  if (columns === null) {
    reader.isOver = true;
    return;
  }
  reader.columns = columns;
  const plain = plainForm(draft, form, columns.fields, reader.delimiter, reader.text);
  reader.plain = plain === null ? null : plainReader(plain);
  if (!form.heading) readRow(draft, columns, form, cells, line);
}
