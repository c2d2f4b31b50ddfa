import { COLUMNS } from "../columns/columns.js";
import { BLOCK_ROWS } from "../columns/draft.js";
import { changeNumber, changeNumbers, enterRuns, leaveRuns } from "./code-runs.js";
import { FREE, INPUT, type Kernel, PIECE, SEPARATORS, widen } from "./kernel.js";
import { CODE, numberOfPlain, type PlainForm, VALUE } from "./plain-form.js";

// Plain rows, thousands at once: a piece of the file is copied to where the kernel finds its cells, and column by column
// is read. What the kernel does not understand ends it; so it decides nothing.

const ROUNDED_TO: number = COLUMNS.indexOf("roundedTo");
/** What a table of the kernel takes, in bytes. */
const TABLE = 32 << 12;
const LEAST_PIECE = 2048;
const LF = 10;

/** A column of the file: its cell, and where the kernel puts what it reads. */
interface Column {
  readonly cell: number;
  readonly out: number;
  /** Where it remembers cells, or puts how many decimal places there are. */
  readonly beside: number;
  /** Whether the rows read last have not all one number. */
  differs: boolean;
}

/** The plain rows of a file, as the kernel reads them. */
export interface ManyRows {
  readonly plain: PlainForm;
  readonly kernel: Kernel;
  /** Which file this is. */
  readonly file: number;
  /** The cells that are skipped. */
  readonly skipped: readonly number[];
  readonly figures: readonly Column[];
  readonly codes: readonly Column[];
  readonly find: Kernel["find"];
  /** Where the piece begins that the kernel has; infinite for none. */
  base: number;
  /** How many cells end in it, and which of them comes next. */
  separators: number;
  separator: number;
  /** How long the next piece is. */
  size: number;
}

/** Prepares the kernel for the rows of a file. */
export function manyRows(plain: PlainForm, kernel: Kernel): ManyRows {
  const [figures, codes]: [Column[], Column[]] = [[], []];
  let free = FREE;
  const take = (bytes: number): number => {
    free += bytes;
    return free - bytes;
  };
  plain.kinds.forEach((kind, cell) => {
    if (kind > CODE)
      figures.push({ cell, out: take(8 * BLOCK_ROWS), beside: take(BLOCK_ROWS), differs: false });
    else if (kind === CODE)
      codes.push({ cell, out: take(4 * BLOCK_ROWS), beside: take(TABLE), differs: false });
  });
  widen(kernel, free);
  return {
    plain,
    kernel,
    file: ++kernel.files,
    skipped: [...plain.kinds.keys()].filter((cell) => plain.kinds[cell]! < CODE),
    figures,
    codes,
    find: (cell, from, size) => numberOfPlain(plain, kernel.bytes, kernel.view, cell, from, size),
    base: Number.NEGATIVE_INFINITY,
    separators: 0,
    separator: 0,
    size: PIECE,
  };
}

/** Says that other bytes come: the piece that the kernel has is none of them. */
export function forgetPiece(many: ManyRows): void {
  many.base = Number.NEGATIVE_INFINITY;
}

/** Reads rows from a place, up to the first that is not plain, or as the block has room; gives the place it came to. */
export function readManyRows(
  many: ManyRows,
  bytes: Uint8Array,
  from: number,
  end: number,
  line: number,
): { readonly at: number; readonly rows: number } {
  const { kernel, plain } = many;
  const { draft } = plain;
  const first = enterRuns(plain.runs, line);
  const room = draft.lines.length;
  kernel.find = many.find;
  let row = first;
  let at = from;
  while (at < end && row < room) {
    if (!isInPiece(many, at)) loadPiece(many, bytes, at, end);
    const whole = wholeRows(many, room - row);
    if (whole === 0) {
      const isCut = many.separators - many.separator < plain.kinds.length;
      if (!isCut || many.base === at) break;
      forgetPiece(many);
      continue;
    }
    const rows = readRows(many, row, whole);
    row += rows;
    many.separator += rows * plain.kinds.length;
    at = many.base + kernel.words[SEPARATORS / 4 + many.separator - 1]! + 1 - INPUT;
    if (rows < whole) break;
  }
  leaveRuns(plain.runs, row);
  return { at, rows: row - first };
}

/** Whether a row that begins at a place is in the piece that the kernel has; then it comes next. */
function isInPiece(many: ManyRows, at: number): boolean {
  const { words } = many.kernel;
  const place = at - many.base + INPUT;
  if (place > INPUT + PIECE) return false;
  while (many.separator < many.separators && words[SEPARATORS / 4 + many.separator]! < place)
    many.separator++;
  return words[SEPARATORS / 4 + many.separator - 1] === place - 1;
}

/** Gives the kernel the next piece. Where its cells are not found up to its end, those that follow are shorter. */
function loadPiece(many: ManyRows, bytes: Uint8Array, at: number, end: number): void {
  const { kernel, plain } = many;
  const piece = bytes.subarray(at, Math.min(end, at + many.size));
  kernel.bytes.set(piece, INPUT);
  many.base = at;
  many.separators = kernel.run.index(INPUT, INPUT + piece.length, plain.delimiter);
  many.separator = 0;
  const last = kernel.words[SEPARATORS / 4 + many.separators - 1]! - INPUT;
  many.size =
    2 * last < piece.length ? Math.max(LEAST_PIECE, many.size >> 2) : Math.min(PIECE, 2 * many.size);
}

/**
 * How many rows of the piece come next for which the block has room, if each has as many cells as the heading: whether
 * the cells before the last end with a delimiter is seen when they are read.
 */
function wholeRows(many: ManyRows, room: number): number {
  const { kernel, separators, separator } = many;
  const cells = many.plain.kinds.length;
  const most = Math.min(room, Math.floor((separators - separator) / cells));
  return kernel.run.ending(cells - 1, separator, cells, most, LF);
}

/** Reads so many rows of the piece at most into the block, all up to the first that the kernel does not understand. */
function readRows(many: ManyRows, row: number, most: number): number {
  const { kernel, plain, separator } = many;
  const { run } = kernel;
  const { draft, kinds, unit } = plain;
  const cells = kinds.length;
  const laneOf = ({ cell }: Column) => (kinds[cell] === VALUE ? draft.values : draft.quantities);
  const endOf = (cell: number) => (cell === cells - 1 ? LF : plain.delimiter);
  let rows = most;
  for (const cell of many.skipped) rows = run.ending(cell, separator, cells, rows, endOf(cell));
  for (const one of many.figures) {
    const scale = laneOf(one).scale + (kinds[one.cell] === VALUE && unit !== null ? unit.exponent : 0);
    rows = run.figures(
      one.cell,
      separator,
      cells,
      rows,
      endOf(one.cell),
      plain.mark,
      scale,
      one.out,
      one.beside,
    );
  }
  for (const one of many.codes) {
    rows = run.codes(one.cell, separator, cells, rows, endOf(one.cell), one.beside, many.file, one.out);
    one.differs = run.differ.value !== 0;
  }
  if (rows === 0) return 0;
  for (const one of many.figures) {
    laneOf(one).units.set(kernel.floats.subarray(one.out / 8, one.out / 8 + rows), row);
    if (kinds[one.cell] !== VALUE || unit === null) continue;
    for (let i = 0; i < rows; i++)
      changeNumber(plain.runs, ROUNDED_TO, row + i, unit.steps[kernel.bytes[one.beside + i]!]!);
  }
  for (const { cell, out, differs } of many.codes) {
    const place = plain.places[cell]!;
    if (differs) changeNumbers(plain.runs, place, row, kernel.words.subarray(out / 4, out / 4 + rows));
    else changeNumber(plain.runs, place, row, kernel.words[out / 4]!);
  }
  return rows;
}
