import type { TableProblem } from "../problem.js";
import { roomFor } from "./block-codes.js";
import { type Codes, noCodes } from "./codes.js";
import { COLUMNS } from "./columns.js";
import { emptyLane, type Lane, packedLane } from "./lane.js";
import { type Block, type RowNumbers, type TableFile, tableOf } from "./table.js";

/** A table under construction: blocks that are done, and one that is written. */
export interface TableDraft {
  readonly codes: readonly Codes[];
  readonly blocks: Block[];
  readonly problems: TableProblem[];
  /** How many rows were refused. */
  refused: number;
  /** The block that is written: how many rows it has, and the number of the text of each column. */
  rows: number;
  readonly written: RowNumbers[];
  /** For each column whether it differs between the rows of the block; after them whether a row has a quantity. */
  readonly varies: Uint8Array<ArrayBuffer>;
  values: Lane;
  quantities: Lane;
  /** The line of the first row, where the others stand on those that follow; `null` where `lines` has them. */
  firstLine: number | null;
  lines: Uint32Array<ArrayBuffer>;
}

// Little at first, for small tables.
const FIRST_ROOM = 64;
/** No block has more rows. */
export const BLOCK_ROWS = 8192;

/** A table without rows. */
export function newDraft(): TableDraft {
  return {
    codes: COLUMNS.map(noCodes),
    blocks: [],
    problems: [],
    refused: 0,
    rows: 0,
    written: COLUMNS.map(() => roomFor(1, 0)),
    varies: new Uint8Array(COLUMNS.length + 1),
    values: emptyLane(FIRST_ROOM),
    quantities: emptyLane(FIRST_ROOM),
    firstLine: null,
    lines: new Uint32Array(FIRST_ROOM),
  };
}

/** Whether the block that is written has no more room. */
export function isFull(draft: TableDraft): boolean {
  return draft.rows === draft.lines.length;
}

/** The place of the next row in the block that is written. */
export function nextPlace(draft: TableDraft): number {
  if (isFull(draft)) {
    closeBlock(draft);
    nextBlock(draft);
  }
  return draft.rows;
}

/** The table, and what was refused. */
export function finish(draft: TableDraft): TableFile {
  closeBlock(draft);
  const table = tableOf({ codes: draft.codes, blocks: draft.blocks });
  return Object.freeze({
    table,
    problems: Object.freeze(draft.problems),
    rows: table.rows + draft.refused,
  });
}

/** Puts the number of a text into a column of the block. Where all rows have one number, it stands in the first alone. */
export function putNumber(draft: TableDraft, place: number, at: number, number: number): void {
  if (at > 0 && draft.varies[place] === 0) {
    if (number === draft.written[place]![0]) return;
    beginToVary(draft, place, at);
  }
  writeRun(draft, place, number, at, at + 1);
}

/** Gives all rows up to one the number of the first, since those that follow have others. */
export function beginToVary(draft: TableDraft, place: number, rows: number): void {
  writeRun(draft, place, draft.written[place]![0]!, 0, rows);
  draft.varies[place] = 1;
}

/** Says that rows of the block may have a quantity, and those up to one have none. */
export function beginQuantities({ varies, quantities }: TableDraft, rows: number): void {
  if (varies[COLUMNS.length] === 0) quantities.units.fill(Number.NaN, 0, rows);
  varies[COLUMNS.length] = 1;
}

/** Writes a number into a column from a row up to another. */
export function writeRun(draft: TableDraft, place: number, number: number, from: number, to: number): void {
  const numbers = widened(draft, place, number, to);
  for (let at = from; at < to; at++) numbers[at] = number;
}

/** Writes numbers into a column from a row on. */
export function writeNumbers(draft: TableDraft, place: number, numbers: Uint32Array, from: number): void {
  const largest = draft.codes[place]!.texts.length - 1;
  widened(draft, place, largest, from + numbers.length).set(numbers, from);
}

/** What is written of a column, with room for a number and so many rows. */
function widened({ written, lines }: TableDraft, place: number, number: number, rows: number): RowNumbers {
  const numbers = written[place]!;
  const isNarrow = numbers instanceof Uint16Array;
  if (rows <= numbers.length && !(isNarrow && number > 0xffff)) return numbers;
  const wider = roomFor(lines.length, isNarrow ? number : Infinity);
  wider.set(numbers);
  written[place] = wider;
  return wider;
}

/** Says that rows from one up to another stand on lines that follow one another. */
export function putLines(draft: TableDraft, from: number, to: number, line: number): void {
  const { lines, firstLine } = draft;
  if (from === to) return;
  if (from === 0) draft.firstLine = line;
  else if (firstLine !== null && firstLine !== line - from) {
    for (let at = 0; at < from; at++) lines[at] = firstLine + at;
    draft.firstLine = null;
  }
  if (draft.firstLine === null) for (let at = from; at < to; at++) lines[at] = line + at - from;
}

function closeBlock(draft: TableDraft): void {
  const { blocks, rows, written, varies, values, quantities, firstLine, lines } = draft;
  if (rows === 0) return;
  blocks.push({
    rows,
    codes: written.map((numbers, place) =>
      varies[place] === 0 ? numbers[0]! : rows === numbers.length ? numbers : numbers.slice(0, rows),
    ),
    values: packedLane(values, rows),
    quantities: varies[COLUMNS.length] === 1 ? packedLane(quantities, rows) : null,
    lines: firstLine ?? lines.slice(0, rows),
  });
}

/** Begins a block: what the one before has written is its own now. */
function nextBlock(draft: TableDraft): void {
  const { written, varies, quantities } = draft;
  const room = Math.min(BLOCK_ROWS, 4 * draft.rows);
  for (let place = 0; place < written.length; place++)
    if (varies[place] === 1) written[place] = roomFor(room, 0);
  if (varies[COLUMNS.length] === 1 || quantities.units.length < room) draft.quantities = emptyLane(room);
  draft.values = emptyLane(room);
  if (draft.lines.length < room) draft.lines = new Uint32Array(room);
  varies.fill(0);
  draft.rows = 0;
}
