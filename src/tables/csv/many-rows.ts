import { COLUMNS } from "../columns/columns.js";
import { BLOCK_ROWS } from "../columns/draft.js";
import type { Lane } from "../columns/lane.js";
import { changeNumber, changeNumbers, enterRuns, leaveRuns } from "./code-runs.js";
import { FREE, INPUT, type Kernel, PIECE, widen } from "./kernel.js";
import { CODE, numberOfPlain, type PlainForm, VALUE } from "./plain-form.js";

// Plain rows, thousands at once: a piece of the file is copied to where the kernel reads its rows. What the kernel does
// not understand ends it; so it decides nothing.

const ROUNDED_TO: number = COLUMNS.indexOf("roundedTo");
/** What a table of the kernel takes, in bytes. */
const TABLE = 32 * (4096 + 4);
const LF = 10;

// What the kernel knows of a cell, word by word; kernel/csv-rows.ts says what each is.
const CELL = 64;
const SCALE = 4;
const NUMBER = 9;
const SINCE = 10;

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
  const { draft, runs, kinds, places, unit, nextFigure } = plain;
  const { run } = kernel;
  const file = ++kernel.files;
  const first = FREE;
  const last = FREE + CELL * (kinds.length - 1);
  let free = last + CELL;
  // Where the kernel puts what it reads of each cell, and beside it what it remembers, or how many decimal places there are.
  const columns = Array.from(kinds, (kind, cell) => {
    const out = free;
    const beside = out + 8 * BLOCK_ROWS + 16;
    if (kind > 0) free = beside + TABLE;
    return { cell, kind, out, beside, words: (first + CELL * cell) / 4 };
  });
  widen(kernel, free);

  // Which bytes the kernel has: none at first.
  let base = 0;
  let size = 0;
  const laneOf = (kind: number): Lane => (kind === VALUE ? draft.values : draft.quantities);

  /** Says what the cells are, where another file came between, and how many decimal places the columns have now. */
  function describe(): void {
    const isOther = kernel.file !== file;
    kernel.file = file;
    for (const { cell, kind, out, beside, words } of columns) {
      if (isOther)
        kernel.words.set(
          [kind === CODE ? 1 : 0, cell, out, beside, 0, first + CELL * nextFigure[cell]!],
          words,
        );
      if (kind > CODE)
        kernel.words[words + SCALE] =
          laneOf(kind).scale + (kind === VALUE && unit !== null ? unit.exponent : 0);
    }
  }

  /** Gives the kernel the rows that end in the next piece. */
  function load(bytes: Uint8Array, at: number, end: number): void {
    const piece = bytes.subarray(at, Math.min(end, at + PIECE));
    base = at;
    size = piece.lastIndexOf(LF) + 1;
    kernel.bytes.set(piece, INPUT);
  }

  /** Puts what the kernel has read of a column into the block. */
  function take(
    { cell, kind, out, beside, words }: (typeof columns)[number],
    row: number,
    rows: number,
  ): void {
    if (kind > CODE) laneOf(kind).units.set(kernel.floats.subarray(out / 8, out / 8 + rows), row);
    if (kind === VALUE && unit !== null)
      for (let i = 0; i < rows; i++)
        changeNumber(runs, ROUNDED_TO, row + i, unit.steps[kernel.bytes[beside + i]!]!);
    if (kind !== CODE) return;
    if (kernel.words[words + SINCE] === 0)
      changeNumber(runs, places[cell]!, row, kernel.words[words + NUMBER]!);
    else changeNumbers(runs, places[cell]!, row, kernel.words.subarray(out / 4, out / 4 + rows));
  }

  return {
    forget() {
      size = 0;
    },
    read(bytes, from, end, line) {
      const begun = enterRuns(runs, line);
      const room = draft.lines.length;
      kernel.find = (cell, start, length) =>
        numberOfPlain(plain, kernel.bytes, kernel.view, cell, start, length);
      let row = begun;
      let at = from;
      while (at < end && row < room) {
        if (at < base || at >= base + size) load(bytes, at, end);
        describe();
        const rows = run.rows(
          at - base + INPUT,
          size + INPUT,
          room - row,
          first,
          last,
          plain.delimiter,
          plain.mark,
          file,
        );
        if (rows > 0) for (const one of columns) take(one, row, rows);
        row += rows;
        at = base + run.came.value - INPUT;
        if (at < base + size || size === 0) break;
      }
      leaveRuns(runs, row);
      return { at, rows: row - begun };
    },
  };
}
