import { TradeError } from "../../errors.js";
import { numberOf } from "../columns/codes.js";
import { COLUMNS } from "../columns/columns.js";
import { nextPlace, type TableDraft } from "../columns/draft.js";
import { putUnits } from "../columns/lane.js";
import { undefused } from "./cell-text.js";
import type { ReadForm, TableField } from "./form.js";
import { LONGEST_LINE } from "./scan.js";
import { addShort, noShortCodes, type ShortCodes, shortNumber } from "./short-codes.js";

// Plain rows, which nearly all are, go from the bytes of the file into the columns at once. What is not plain (a cell
// that breaks a rule, a status, a doubled quote, a row of another length) is left to the reading of rows one by one.

const SKIPPED = 0;
const CODE = 1;
const VALUE = 2;
const QUANTITY = 3;
const LF = 10;
const CR = 13;
const BLANK = 32;
const QUOTE = 34;
const ZERO = 48;
const MOST_DIGITS = 15;
const ROUNDED_TO: number = COLUMNS.indexOf("roundedTo");
const NEEDED = ["reporter", "flow", "period", "currency"];
const TENS = Array.from({ length: 16 }, (_, n) => 10 ** n);
/** The bits of so many bytes. */
const BITS = Int32Array.of(0, 0xff, 0xffff, 0xffffff, -1);

/** What reads plain rows of a file. */
export interface FastRows {
  readonly draft: TableDraft;
  readonly form: ReadForm;
  readonly text: (bytes: Uint8Array) => string;
  /** For each byte whether a cell without quotes ends before it. */
  readonly ends: Uint8Array<ArrayBuffer>;
  readonly delimiter: number;
  readonly mark: number;
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** The place of the column of each cell. */
  readonly places: Uint8Array<ArrayBuffer>;
  readonly needed: Uint8Array<ArrayBuffer>;
  readonly codes: readonly ShortCodes[];
  /** The cell that each column had in the row before: most are the same again. */
  readonly lastLength: Int32Array<ArrayBuffer>;
  readonly lastLow: Int32Array<ArrayBuffer>;
  readonly lastHigh: Int32Array<ArrayBuffer>;
  readonly lastNumber: Int32Array<ArrayBuffer>;
  /** The numbers of what is said for all rows, by column. */
  readonly all: readonly number[];
  readonly withQuantity: boolean;
  /** The number of the step that a value of so many places is rounded to; nothing for none. */
  readonly steps: readonly number[] | null;
  /** The number of the block that has what is said for all rows. */
  filled: number;
}

/** What reads plain rows; `null` where no row can be plain. */
export function fastRows(
  draft: TableDraft,
  form: ReadForm,
  fields: readonly (TableField | null)[],
  delimiter: number,
  text: (bytes: Uint8Array) => string,
): FastRows | null {
  const has = (field: TableField): boolean => fields.includes(field);
  if (!has("currency") && form.all.currency === undefined) return null;
  if (has("quantity") && !has("unit") && form.all.unit === undefined) return null;
  if (has("roundedTo") || form.all.status !== undefined) return null;
  if ([...form.absent.keys()].some((text) => /^\d/.test(text))) return null;
  const places = Uint8Array.from(fields, (field) =>
    field === null || field === "value" || field === "quantity" ? 0 : COLUMNS.indexOf(field),
  );
  const ends = new Uint8Array(256);
  for (const byte of [delimiter, LF, CR, QUOTE]) ends[byte] = 1;
  return {
    ...{ draft, form, text, ends, delimiter, places },
    mark: form.decimalMark.charCodeAt(0),
    kinds: Uint8Array.from(fields, (field) =>
      field === null ? SKIPPED : field === "value" ? VALUE : field === "quantity" ? QUANTITY : CODE,
    ),
    needed: Uint8Array.from(fields, (field) =>
      Number(field !== null && (NEEDED.includes(field) || (field === "unit" && has("quantity")))),
    ),
    codes: fields.map(noShortCodes),
    lastLength: new Int32Array(fields.length),
    lastLow: new Int32Array(fields.length),
    lastHigh: new Int32Array(fields.length),
    lastNumber: new Int32Array(fields.length).fill(-1),
    all: COLUMNS.map((column, place) => numberOf(draft.codes[place]!, form.all[column] ?? "")),
    withQuantity: has("quantity"),
    steps:
      form.exponent === null
        ? null
        : Array.from({ length: MOST_DIGITS + 1 }, (_, n) =>
            numberOf(draft.codes[ROUNDED_TO]!, `1e${form.exponent! - n}`),
          ),
    filled: -1,
  };
}

/** Reads rows from a place, up to the first that is not plain, or to the end; gives the place it came to. */
export function readFastRows(
  fast: FastRows,
  bytes: Uint8Array,
  view: DataView,
  from: number,
  end: number,
  line: number,
): { readonly at: number; readonly rows: number } {
  const { draft, kinds, places, ends, needed, delimiter } = fast;
  const { lastLength, lastLow, lastHigh, lastNumber } = fast;
  const cells = kinds.length;
  let rows = 0;
  let at = from;
  let start = from;
  reading: while (at < end) {
    start = at;
    const row = nextPlace(draft);
    const { written, values, quantities } = draft;
    if (fast.filled !== draft.blocks.length) fill(fast);
    for (let cell = 0; cell < cells; cell++) {
      const kind = kinds[cell]!;
      if (kind === CODE) {
        const length = lastLength[cell]!;
        let number = lastNumber[cell]!;
        if (
          number < 0 ||
          ends[bytes[at + length]!] === 0 ||
          (view.getInt32(at, true) & BITS[Math.min(length, 4)]!) !== lastLow[cell]! ||
          (length > 4 && (view.getInt32(at + 4, true) & BITS[length - 4]!) !== lastHigh[cell]!)
        ) {
          let first = at;
          let stop = at;
          if (bytes[at] === QUOTE) {
            first = ++stop;
            while (bytes[stop]! >= BLANK && bytes[stop] !== QUOTE) stop++;
            if (bytes[stop] !== QUOTE) break reading;
            at = stop + 1;
          } else {
            while (ends[bytes[stop]!] === 0) stop++;
            at = stop;
          }
          const size = stop - first;
          if (size <= 8) {
            const low = view.getInt32(first, true) & BITS[Math.min(size, 4)]!;
            const high = size > 4 ? view.getInt32(first + 4, true) & BITS[size - 4]! : 0;
            number = shortNumber(fast.codes[cell]!, low, high);
            if (number < 0) {
              number = newNumber(fast, places[cell]!, bytes.subarray(first, stop));
              if (number >= 0) addShort(fast.codes[cell]!, low, high, number);
            }
            if (first === at - size) {
              lastLength[cell] = size;
              lastLow[cell] = low;
              lastHigh[cell] = high;
              lastNumber[cell] = number;
            }
          } else number = newNumber(fast, places[cell]!, bytes.subarray(first, stop));
          if (number < 0) break reading;
        } else at += length;
        if (number === 0 && needed[cell] === 1) break reading;
        written[places[cell]!]![row] = number;
      } else if (kind === SKIPPED) {
        if (bytes[at] === QUOTE) {
          at++;
          while (bytes[at]! >= BLANK && bytes[at] !== QUOTE) at++;
          if (bytes[at++] !== QUOTE) break reading;
        } else while (ends[bytes[at]!] === 0) at++;
      } else {
        const quoted = bytes[at] === QUOTE;
        if (quoted) at++;
        let units = 0;
        let digits = 0;
        let point = -1;
        for (;;) {
          const byte = bytes[at]!;
          const digit = byte - ZERO;
          if (digit >= 0 && digit <= 9) {
            units = units * 10 + digit;
            digits++;
          } else if (byte === fast.mark && point < 0 && digits > 0) point = digits;
          else break;
          at++;
        }
        if (digits === 0 || digits === point || digits > MOST_DIGITS) break reading;
        if (quoted && bytes[at++] !== QUOTE) break reading;
        const decimals = point < 0 ? 0 : digits - point;
        if (kind === QUANTITY) putUnits(quantities, row, units, decimals);
        else if (fast.steps === null) putUnits(values, row, units, decimals);
        else {
          const exponent = fast.form.exponent!;
          if (digits + exponent > MOST_DIGITS) break reading;
          if (decimals >= exponent) putUnits(values, row, units, decimals - exponent);
          else putUnits(values, row, units * TENS[exponent - decimals]!, 0);
          written[ROUNDED_TO]![row] = fast.steps[decimals]!;
        }
      }
      const byte = bytes[at]!;
      if (byte === delimiter) {
        if (cell === cells - 1) break reading;
      } else if (cell < cells - 1) break reading;
      else if (byte === CR) {
        if (bytes[++at] !== LF) break reading;
      } else if (byte !== LF) break reading;
      at++;
    }
    if (at - start > LONGEST_LINE) break;
    draft.lines[row] = line + rows++;
    draft.rows++;
    start = at;
  }
  return { at: start, rows };
}

/** Puts what is said for all rows into the block that is written. */
function fill(fast: FastRows): void {
  const { draft, all } = fast;
  for (let place = 0; place < all.length; place++) draft.written[place]!.fill(all[place]!, draft.rows);
  for (let cell = 0; cell < fast.kinds.length; cell++)
    if (fast.kinds[cell] === CODE) draft.varies[fast.places[cell]!] = 1;
  if (fast.steps !== null) draft.varies[ROUNDED_TO] = 1;
  if (fast.withQuantity) draft.varies[COLUMNS.length] = 1;
  else draft.quantities.units.fill(Number.NaN, draft.rows);
  fast.filled = draft.blocks.length;
}

/** Puts back what is said for all rows where a row that was refused stood. */
export function restore({ draft, all }: FastRows): void {
  for (let place = 0; place < all.length; place++) draft.written[place]![draft.rows] = all[place]!;
  draft.quantities.units[draft.rows] = Number.NaN;
}

/** The number of a cell that was not met before; −1 where it breaks a rule, or the row needs more than its codes. */
function newNumber({ draft, form, text, all }: FastRows, place: number, bytes: Uint8Array): number {
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
