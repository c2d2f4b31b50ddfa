import type { TableProblem } from "../problem.js";
import { type Codes, noCodes } from "./codes.js";
import { COLUMNS } from "./columns.js";
import { emptyLane, type Lane, packedLane } from "./lane.js";
import { type Block, type TableFile, tableOf } from "./table.js";

/** A table under construction: blocks that are done, and one that is written. */
export interface TableDraft {
  readonly codes: readonly Codes[];
  readonly blocks: Block[];
  readonly problems: TableProblem[];
  /** How many rows were refused. */
  refused: number;
  /** The block that is written: how many rows it has, and the number of the text of each column. */
  rows: number;
  written: readonly Uint32Array<ArrayBuffer>[];
  /** For each column, and after them the quantities, whether it may differ between the rows of the block. */
  readonly varies: Uint8Array<ArrayBuffer>;
  values: Lane;
  quantities: Lane;
  lines: Uint32Array<ArrayBuffer>;
}

// Little at first, for small tables.
const FIRST_ROOM = 64;
const ROOM = 8192;

/** A table without rows. */
export function newDraft(): TableDraft {
  return {
    codes: COLUMNS.map(noCodes),
    ...{ blocks: [], problems: [], refused: 0, rows: 0, varies: new Uint8Array(COLUMNS.length + 1) },
    ...room(FIRST_ROOM),
  };
}

/** The place of the next row in the block that is written. */
export function nextPlace(draft: TableDraft): number {
  if (draft.rows === draft.lines.length) closeBlock(draft);
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

function room(rows: number): Pick<TableDraft, "written" | "values" | "quantities" | "lines"> {
  return {
    written: COLUMNS.map(() => new Uint32Array(rows)),
    values: emptyLane(rows),
    quantities: emptyLane(rows),
    lines: new Uint32Array(rows),
  };
}

function closeBlock(draft: TableDraft): void {
  const { rows } = draft;
  if (rows > 0) {
    draft.blocks.push({
      rows,
      codes: draft.written.map((numbers, at) =>
        draft.varies[at] === 1 ? packedCodes(numbers, rows) : numbers[0]!,
      ),
      values: packedLane(draft.values, rows),
      quantities: draft.varies[COLUMNS.length] === 1 ? packedLane(draft.quantities, rows) : null,
      lines: packedLines(draft.lines, rows),
    });
    draft.rows = 0;
    draft.varies.fill(0);
    // What was written is copied: its room is there for the next block.
    if (draft.lines.length < ROOM) Object.assign(draft, room(ROOM));
    else for (const lane of [draft.values, draft.quantities]) Object.assign(lane, { scale: 0, wide: null });
  }
}

/** Numbers in as little room as they need. */
export function packedCodes(
  numbers: Uint32Array<ArrayBuffer>,
  count: number,
): number | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> {
  const first = numbers[0]!;
  let differing = 0;
  let bits = 0;
  for (let i = 0; i < count; i++) {
    const number = numbers[i]!;
    differing |= number ^ first;
    bits |= number;
  }
  if (differing === 0) return first;
  const packed = bits >>> 16 === 0 ? new Uint16Array(count) : new Uint32Array(count);
  for (let i = 0; i < count; i++) packed[i] = numbers[i]!;
  return packed;
}

function packedLines(lines: Uint32Array<ArrayBuffer>, count: number): number | Uint32Array<ArrayBuffer> {
  const first = lines[0]!;
  for (let i = 1; i < count; i++) if (lines[i] !== first + i) return lines.slice(0, count);
  return first;
}
