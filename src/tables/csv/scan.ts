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
  /** The rule that a cell breaks, and which cell is the first that breaks one, from 0. */
  rule: string | null;
  fault: number;
}

/** No row was scanned yet. */
export function noRow(): RowScan {
  return { starts: [], ends: [], next: 0, lines: 0, rule: null, fault: 0 };
}

/** The byte that stands most often in the first line with a text, outside quotes: comma, semicolon or tab. */
export function delimiterOf(bytes: Uint8Array, from: number): number {
  const counts = new Map([44, 59, 9].map((delimiter) => [delimiter, 0]));
  let at = from;
  while (bytes[at] === LF || bytes[at] === CR) at++;
  for (let isQuoted = false; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (byte === LF || byte === CR) break;
    if (counts.has(byte)) counts.set(byte, counts.get(byte)! + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** The texts of the cells that were scanned, without their quotes. */
export function cellsOf(row: RowScan, bytes: Uint8Array, text: (bytes: Uint8Array) => string): string[] {
  const from = row.starts[0]!;
  const whole = text(bytes.subarray(from, row.ends.at(-1)));
  // A text of as many letters as bytes is in ASCII: its cells are parts of it.
  const isAscii = whole.length === row.ends.at(-1)! - from;
  return row.starts.map((start, cell) => {
    const end = row.ends[cell]!;
    const written = isAscii ? whole.slice(start - from, end - from) : text(bytes.subarray(start, end));
    if (!written.startsWith('"')) return written;
    const isBroken = row.rule !== null && row.fault === cell;
    return written.slice(1, isBroken ? undefined : -1).replaceAll('""', '"');
  });
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
  const refuse = (rule: string): void => {
    if (row.rule === null) row.fault = row.starts.length - 1;
    row.rule ??= rule;
  };
  let at = from;
  for (;;) {
    row.starts.push(at);
    if (bytes[at] === QUOTE && at < end) {
      for (at++; ; at++) {
        if (at >= end) {
          if (!isLast) return false;
          refuse("closed with a quote");
          break;
        }
        if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) row.lines++;
        if (bytes[at] !== QUOTE) continue;
        if (bytes[at + 1] === QUOTE && at + 1 < end) at++;
        else break;
      }
      if (at < end) at++;
      if (at < end && bytes[at] !== delimiter && bytes[at] !== LF && bytes[at] !== CR)
        refuse("without text after its closing quote (a quote inside is doubled)");
    }
    while (at < end && bytes[at] !== delimiter && bytes[at] !== LF && bytes[at] !== CR) {
      if (bytes[at] === QUOTE) refuse("in quotes as a whole where it has a quote");
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
