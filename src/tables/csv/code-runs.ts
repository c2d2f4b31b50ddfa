import { COLUMNS } from "../columns/columns.js";
import {
  beginQuantities,
  beginToVary,
  nextPlace,
  putLines,
  type TableDraft,
  writeNumbers,
  writeRun,
} from "../columns/draft.js";

// Of the rows that come one after the other a column has mostly the same number: it is written when it ends, or when
// the block is done, and not at all where a block has no other.

const QUANTITY: number = COLUMNS.length;

/** The numbers that the columns have now, and since which row of the block that is written. */
export interface CodeRuns {
  readonly draft: TableDraft;
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly since: Uint32Array<ArrayBuffer>;
  readonly withQuantity: boolean;
  /** The row and the line from which lines follow one another. */
  first: number;
  line: number;
  /** How many rows and blocks the table had when these rows were left. */
  rows: number;
  blocks: number;
}

/** The columns begin with the numbers of what is said for all rows. */
export function codeRuns(draft: TableDraft, all: readonly number[], withQuantity: boolean): CodeRuns {
  const numbers = Uint32Array.from(all);
  return {
    draft,
    numbers,
    since: new Uint32Array(numbers.length),
    withQuantity,
    first: 0,
    line: 0,
    rows: -1,
    blocks: 0,
  };
}

/** Goes on with the rows of a table; gives the place of the next in its block. */
export function enterRuns(runs: CodeRuns, line: number): number {
  const { draft } = runs;
  const row = nextPlace(draft);
  if (runs.rows !== row || runs.blocks !== draft.blocks.length) {
    // Rows of others have come between.
    runs.since.fill(row);
    for (let place = 0; row > 0 && place < runs.numbers.length; place++)
      if (draft.varies[place] === 0 && draft.written[place]![0] !== runs.numbers[place])
        beginToVary(draft, place, row);
  }
  if (runs.withQuantity) beginQuantities(draft, row);
  runs.first = row;
  runs.line = line;
  return row;
}

/** Gives a column another number from a row on. */
export function changeNumber(runs: CodeRuns, place: number, row: number, number: number): void {
  const { draft, numbers, since } = runs;
  const before = numbers[place]!;
  if (before === number) return;
  if (row > 0) {
    // Where the column did not vary, all rows before have the number.
    if (draft.varies[place] === 0) since[place] = 0;
    draft.varies[place] = 1;
    writeRun(draft, place, before, since[place]!, row);
  }
  since[place] = row;
  numbers[place] = number;
}

/** Gives the rows from one on numbers of their own. */
export function changeNumbers(runs: CodeRuns, place: number, row: number, own: Uint32Array): void {
  const { draft, numbers, since } = runs;
  if (row > 0) {
    if (draft.varies[place] === 0) since[place] = 0;
    writeRun(draft, place, numbers[place]!, since[place]!, row);
  }
  draft.varies[place] = 1;
  writeNumbers(draft, place, own, row);
  since[place] = row + own.length;
  numbers[place] = own.at(-1)!;
}

/** Writes what was put off, so that rows of others may follow. */
export function leaveRuns(runs: CodeRuns, rows: number): void {
  const { draft, numbers, since, first, line } = runs;
  const { varies, quantities } = draft;
  for (let place = 0; place < numbers.length; place++)
    if (varies[place] === 1) writeRun(draft, place, numbers[place]!, since[place]!, rows);
    else if (rows > 0) writeRun(draft, place, numbers[place]!, 0, 1);
  putLines(draft, first, rows, line);
  if (!runs.withQuantity && varies[QUANTITY] === 1) quantities.units.fill(Number.NaN, first, rows);
  draft.rows = rows;
  runs.rows = rows;
  runs.blocks = draft.blocks.length;
}
