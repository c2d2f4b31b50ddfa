import { COLUMNS } from "../columns/columns.js";
import { BLOCK_ROWS } from "../columns/draft.js";
import type { Lane } from "../columns/lane.js";
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

/** What reads the plain rows of a file by the kernel. */
export interface ManyRows {
  /** Says that other bytes come: the piece that the kernel has is none of them. */
  forget(): void;
  /** Reads rows from a place, up to the first that is not plain, or as the block has room; gives where it came to. */
  read(
    bytes: Uint8Array,
    from: number,
    end: number,
    line: number,
  ): { readonly at: number; readonly rows: number };
}

/** Prepares the kernel for the rows of a file. */
export function manyRows(plain: PlainForm, kernel: Kernel): ManyRows {
  const { draft, runs, kinds, places, unit } = plain;
  const cells = kinds.length;
  const { run } = kernel;
  const file = ++kernel.files;
  let free = FREE;
  // Where the kernel puts what it reads of each cell, and beside it what it remembers, or how many decimal places there are.
  const columns = Array.from(kinds, (kind, cell) => {
    const out = free;
    const beside = out + 8 * BLOCK_ROWS;
    if (kind > 0) free = beside + TABLE;
    return { cell, kind, out, beside, differs: 0, end: cell === cells - 1 ? LF : plain.delimiter };
  });
  widen(kernel, free);

  // Where the piece begins that the kernel has; infinite for none. How many cells end in it, and which comes next.
  let base = Number.NEGATIVE_INFINITY;
  let separators = 0;
  let next = 0;
  let size = PIECE;
  const separatorAt = (place: number): number => kernel.words[SEPARATORS / 4 + place]!;
  const laneOf = (kind: number): Lane => (kind === VALUE ? draft.values : draft.quantities);

  /** Whether a row that begins at a place is in the piece; then it comes next. */
  function isInPiece(at: number): boolean {
    const place = at - base + INPUT;
    if (place > INPUT + PIECE) return false;
    while (next < separators && separatorAt(next) < place) next++;
    return separatorAt(next - 1) === place - 1;
  }

  /** Gives the kernel the next piece. Where its cells are not found up to its end, those that follow are shorter. */
  function load(bytes: Uint8Array, at: number, end: number): void {
    const piece = bytes.subarray(at, Math.min(end, at + size));
    kernel.bytes.set(piece, INPUT);
    base = at;
    next = 0;
    separators = run.index(INPUT, INPUT + piece.length, plain.delimiter);
    const isCut = 2 * (separatorAt(separators - 1) - INPUT) < piece.length;
    size = isCut ? Math.max(LEAST_PIECE, size >> 2) : Math.min(PIECE, 2 * size);
  }

  /** Reads so many rows of the piece at most into the block, all up to the first that is not plain. */
  function readRows(row: number, most: number): number {
    let rows = most;
    // First those that remember nothing, so that no cell of a row of other cells is remembered.
    for (const { cell, kind, end, out, beside } of columns)
      if (kind > CODE) {
        const scale = laneOf(kind).scale + (kind === VALUE && unit !== null ? unit.exponent : 0);
        rows = run.figures(cell, next, cells, rows, end, plain.mark, scale, out, beside);
      } else if (kind < CODE) rows = run.ending(cell, next, cells, rows, end);
    for (const one of columns)
      if (one.kind === CODE) {
        rows = run.codes(one.cell, next, cells, rows, one.end, one.beside, file, one.out);
        one.differs = run.differ.value;
      }
    if (rows > 0) for (const one of columns) take(one, row, rows);
    return rows;
  }

  /** Puts what the kernel has read of a column into the block. */
  function take(
    { cell, kind, out, beside, differs }: (typeof columns)[number],
    row: number,
    rows: number,
  ): void {
    if (kind > CODE) laneOf(kind).units.set(kernel.floats.subarray(out / 8, out / 8 + rows), row);
    if (kind === VALUE && unit !== null)
      for (let i = 0; i < rows; i++)
        changeNumber(runs, ROUNDED_TO, row + i, unit.steps[kernel.bytes[beside + i]!]!);
    if (kind !== CODE) return;
    if (differs === 0) changeNumber(runs, places[cell]!, row, kernel.words[out / 4]!);
    else changeNumbers(runs, places[cell]!, row, kernel.words.subarray(out / 4, out / 4 + rows));
  }

  return {
    forget() {
      base = Number.NEGATIVE_INFINITY;
    },
    read(bytes, from, end, line) {
      const first = enterRuns(runs, line);
      const room = draft.lines.length;
      kernel.find = (cell, start, length) =>
        numberOfPlain(plain, kernel.bytes, kernel.view, cell, start, length);
      let row = first;
      let at = from;
      while (at < end && row < room) {
        if (!isInPiece(at)) load(bytes, at, end);
        // Whether the cells before the last end with a delimiter is seen when they are read.
        const most = Math.floor((separators - next) / cells);
        const whole = run.ending(cells - 1, next, cells, Math.min(room - row, most), LF);
        if (whole === 0) {
          if (most > 0 || base === at) break;
          base = Number.NEGATIVE_INFINITY;
          continue;
        }
        const rows = readRows(row, whole);
        row += rows;
        next += rows * cells;
        at = base + separatorAt(next - 1) + 1 - INPUT;
        if (rows < whole) break;
      }
      leaveRuns(runs, row);
      return { at, rows: row - first };
    },
  };
}
