// The bytes that part cells and rows, and quotes.
const LF = 10;
const CR = 13;
const QUOTE = 34;

/** The longest line of a file, in bytes. */
export const LONGEST_LINE: number = 1 << 20;

/** The cells of one row in the bytes of a file. */
export interface RowScan {
  /** Where each cell begins and ends, quotes included. */
  readonly starts: number[];
  readonly ends: number[];
  /** Where the next row begins. */
  next: number;
  /** How many lines the row has. */
  lines: number;
  /** What is wrong with the cell that came last, or with the row. */
  rule: string | null;
}

/** Finds the cells of a row as RFC 4180 has them; false where the bytes end before the row does. */
export function scanRow(
  bytes: Uint8Array,
  from: number,
  end: number,
  delimiter: number,
  isLast: boolean,
  row: RowScan,
): boolean {
  row.starts.length = row.ends.length = 0;
  row.lines = 1;
  row.rule = null;
  let at = from;
  for (;;) {
    row.starts.push(at);
    if (bytes[at] === QUOTE && at < end) {
      for (at++; ; at++) {
        if (at >= end) {
          if (!isLast) return false;
          row.rule = "closed with a quote";
          break;
        }
        if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) row.lines++;
        if (bytes[at] !== QUOTE) continue;
        if (bytes[at + 1] === QUOTE && at + 1 < end) at++;
        else break;
      }
      if (at < end) at++;
      else if (row.rule === null) row.rule = "closed with a quote";
      if (at < end && bytes[at] !== delimiter && bytes[at] !== LF && bytes[at] !== CR)
        row.rule = "nothing after its closing quote (a quote inside is doubled)";
    }
    while (at < end && bytes[at] !== delimiter && bytes[at] !== LF && bytes[at] !== CR) {
      if (bytes[at] === QUOTE) row.rule ??= "in quotes as a whole where it has a quote";
      at++;
    }
    if (at >= end && !isLast) return false;
    row.ends.push(at);
    if (at < end && bytes[at] === delimiter) {
      at++;
      continue;
    }
    if (bytes[at] === CR && at + 1 >= end && !isLast) return false;
    row.next = at >= end ? end : bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
    return true;
  }
}
