import { TradeError } from "../../errors.js";
import { numberOf } from "../columns/codes.js";
import { COLUMNS } from "../columns/columns.js";
import type { TableDraft } from "../columns/draft.js";
import { addCell, type CellCodes, LONGEST_CELL, noCellCodes, numberOfCell } from "./cell-codes.js";
import { undefused } from "./cell-text.js";
import { type CodeRuns, codeRuns } from "./code-runs.js";
import type { ReadForm, TableField } from "./form.js";

const SKIPPED = 0;
export const CODE = 1;
export const VALUE = 2;
const QUANTITY = 3;
/** More digits are no whole number of float64 for certain. */
export const MOST_DIGITS = 15;
/** How much of the cells that came last is kept. */
const RECENT = 256;
const NEEDED = ["reporter", "flow", "period", "currency"];

/** What is known of the plain rows of a file before the first of them. */
export interface PlainForm {
  readonly draft: TableDraft;
  readonly form: ReadForm;
  readonly text: (bytes: Uint8Array) => string;
  /** For each byte whether a cell without quotes ends before it. */
  readonly ends: Uint8Array<ArrayBuffer>;
  readonly delimiter: number;
  readonly mark: number;
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** For each cell the next one with a figure, or how many cells there are. */
  readonly nextFigure: Uint32Array<ArrayBuffer>;
  /** The place of the column of each cell. */
  readonly places: Uint8Array<ArrayBuffer>;
  readonly needed: Uint8Array<ArrayBuffer>;
  readonly codes: readonly CellCodes[];
  /** Cells of four bytes at most that came last, {@link RECENT} a cell: the word of each and its number. */
  readonly recent: Int32Array<ArrayBuffer>;
  readonly runs: CodeRuns;
  /** Where each cell of the row before begins, and the row after it. */
  readonly starts: Int32Array<ArrayBuffer>;
  /** The numbers of what is said for all rows, by column. */
  readonly all: readonly number[];
  /** The power of ten of the unit, and the number of the step that a value of so many places is rounded to. */
  readonly unit: { readonly exponent: number; readonly steps: readonly number[] } | null;
}

/** What is known of the plain rows of a file; `null` where no row can be plain. */
export function plainForm(
  draft: TableDraft,
  form: ReadForm,
  fields: readonly (TableField | null)[],
  delimiter: number,
  text: (bytes: Uint8Array) => string,
): PlainForm | null {
  const has = (field: TableField): boolean => fields.includes(field);
  if (!has("currency") && form.all.currency === undefined) return null;
  if (has("quantity") && !has("unit") && form.all.unit === undefined) return null;
  if (has("roundedTo") || form.all.status !== undefined) return null;
  // "1,5" is two cells then, unless it stands in quotes.
  if (form.decimalMark.charCodeAt(0) === delimiter) return null;
  if ([...form.absent.keys()].some((text) => /^\d/.test(text))) return null;
  const isFigure = (field: TableField | null): boolean => field === "value" || field === "quantity";
  const ends = new Uint8Array(256);
  for (const byte of [0, delimiter, 10, 13, 34]) ends[byte] = 1;
  const all = COLUMNS.map((column, place) => numberOf(draft.codes[place]!, form.all[column] ?? ""));
  return {
    draft,
    form,
    text,
    ends,
    delimiter,
    all,
    mark: form.decimalMark.charCodeAt(0),
    kinds: Uint8Array.from(fields, (field) =>
      field === null ? SKIPPED : field === "value" ? VALUE : field === "quantity" ? QUANTITY : CODE,
    ),
    nextFigure: Uint32Array.from(fields, (_, cell) => {
      const next = fields.findIndex((field, at) => at >= cell && isFigure(field));
      return next < 0 ? fields.length : next;
    }),
    places: Uint8Array.from(fields, (field) =>
      field === null || field === "value" || field === "quantity" ? 0 : COLUMNS.indexOf(field),
    ),
    needed: Uint8Array.from(fields, (field) =>
      Number(field !== null && (NEEDED.includes(field) || (field === "unit" && has("quantity")))),
    ),
    codes: fields.map(noCellCodes),
    recent: new Int32Array(RECENT * fields.length).fill(-1),
    runs: codeRuns(draft, all, has("quantity")),
    starts: new Int32Array(fields.length + 1),
    unit: form.exponent === null ? null : { exponent: form.exponent, steps: stepsOf(draft, form.exponent) },
  };
}

function stepsOf({ codes }: TableDraft, exponent: number): readonly number[] {
  const column = codes[COLUMNS.indexOf("roundedTo")]!;
  return Array.from({ length: MOST_DIGITS + 1 }, (_, places) => numberOf(column, `1e${exponent - places}`));
}

/** The number of a cell; −1 where it is not plain. */
export function numberOfPlain(
  plain: PlainForm,
  bytes: Uint8Array,
  view: DataView,
  cell: number,
  first: number,
  size: number,
): number {
  if (size > 4) return numberFound(plain, bytes, view, cell, first, size);
  const four = view.getInt32(first, true);
  const word = size === 4 ? four : four & ((1 << (8 * size)) - 1);
  const { recent } = plain;
  const at = RECENT * cell + ((Math.imul(word, 0x9e3779b1) >>> 25) << 1);
  if (recent[at] === word) return recent[at + 1]!;
  const number = numberFound(plain, bytes, view, cell, first, size);
  if (number < 0) return -1;
  recent[at] = word;
  recent[at + 1] = number;
  return number;
}

function numberFound(
  plain: PlainForm,
  bytes: Uint8Array,
  view: DataView,
  cell: number,
  first: number,
  size: number,
): number {
  const codes = plain.codes[cell]!;
  let number = size > LONGEST_CELL ? -1 : numberOfCell(codes, view, first, size);
  if (number < 0) {
    number = newNumber(plain, plain.places[cell]!, bytes.subarray(first, first + size));
    if (number < 0) return -1;
    if (size <= LONGEST_CELL) addCell(codes, view, first, size, number);
  }
  return number === 0 && plain.needed[cell] === 1 ? -1 : number;
}

/** The number of a cell that did not come before; −1 where it breaks a rule, or the row needs more than its codes. */
function newNumber({ draft, form, text, all }: PlainForm, place: number, bytes: Uint8Array): number {
  const column = COLUMNS[place]!;
  const cell = undefused(text(bytes).trim());
  if (cell === "") return all[place]!;
  if (column === "status") return -1;
  const codes = form.codes.get(column);
  const meant = codes === undefined ? cell : codes.get(cell);
  if (meant === undefined || cell.includes("\uFFFD")) return -1;
  try {
    return numberOf(draft.codes[place]!, meant);
  } catch (error) {
    if (error instanceof TradeError) return -1;
    throw error;
  }
}
