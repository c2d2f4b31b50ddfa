import { changeNumber, enterRuns, leaveRuns } from "./code-runs.js";
import { putFigure } from "./plain-figures.js";
import { CODE, MOST_DIGITS, numberOfPlain, type PlainForm, VALUE } from "./plain-form.js";
import { LONGEST_LINE } from "./scan.js";

// Plain rows, which nearly all are, go from the bytes of the file into the columns at once. What is not plain (a cell
// that breaks a rule, a status, a doubled quote, a row of another length) is left to the reading of rows one by one.
// Most cells are those of the row before: they are compared with it, eight bytes at a time, over all cells up to the
// next figure, and not looked at any further. It is one function, since a call for each cell takes as long as the rest.

const LF = 10;
const CR = 13;
const BLANK = 32;
const QUOTE = 34;
const ZERO = 48;

/** Reads rows from a place, up to the first that is not plain, or as the block has room; gives the place it came to. */
export function readPlainRows(
  plain: PlainForm,
  bytes: Uint8Array,
  view: DataView,
  from: number,
  end: number,
  line: number,
): { readonly at: number; readonly rows: number } {
  const { draft, runs, kinds, places, ends, delimiter, mark, starts, nextFigure } = plain;
  const cells = kinds.length;
  const room = draft.lines.length;
  let row = enterRuns(runs, line);
  const { values } = draft;
  const isUnits = plain.unit === null;
  let rows = 0;
  let before = -1;
  let at = from;
  let start = from;
  reading: while (at < end && row < room) {
    start = at;
    for (let cell = 0; cell < cells; cell++) {
      const figure = nextFigure[cell]!;
      if (before >= 0 && cell < figure) {
        const first = starts[cell]!;
        const shift = at - start - first;
        const other = before + first;
        const count = starts[figure]! - first;
        let same = 0;
        // As numbers, which are equal where the bytes are; a zero with a sign has zero bytes, and no row has any.
        while (same + 8 <= count && view.getFloat64(other + same, true) === view.getFloat64(at + same, true))
          same += 8;
        for (; same < count; same += 4) {
          const differing = view.getInt32(other + same, true) ^ view.getInt32(at + same, true);
          if (differing === 0) continue;
          same += (31 - Math.clz32(differing & -differing)) >> 3;
          break;
        }
        if (same >= count && shift === 0) cell = figure;
        else {
          const alike = first + same;
          while (cell < figure && starts[cell + 1]! <= alike) starts[cell++]! += shift;
        }
        at = start + starts[cell]! + shift;
        if (cell === cells) break;
      }
      starts[cell] = at - start;
      const isQuoted = bytes[at] === QUOTE;
      if (isQuoted) at++;
      const first = at;
      if (kinds[cell]! <= CODE) {
        if (isQuoted) while (bytes[at]! >= BLANK && bytes[at] !== QUOTE) at++;
        else while (ends[bytes[at]!] === 0) at++;
        if (kinds[cell] === CODE) {
          const number = numberOfPlain(plain, bytes, view, cell, first, at - first);
          if (number < 0) break reading;
          changeNumber(runs, places[cell]!, row, number);
        }
      } else {
        let units = 0;
        for (;;) {
          const four = view.getInt32(at, true) ^ 0x30303030;
          if ((((four + 0x76767676) | four) & 0x80808080) !== 0) break;
          const pairs = Math.imul(four, 10) + (four >>> 8);
          units = units * 10_000 + (pairs & 0xff) * 100 + ((pairs >>> 16) & 0xff);
          at += 4;
        }
        for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO)
          units = units * 10 + digit;
        const digits = at - first;
        let decimals = 0;
        if (digits > 0 && bytes[at] === mark) {
          at++;
          for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO)
            units = units * 10 + digit;
          decimals = at - first - digits - 1;
          if (decimals === 0) break reading;
        }
        if (digits === 0 || digits + decimals > MOST_DIGITS) break reading;
        if (isUnits && kinds[cell] === VALUE && decimals === values.scale) values.units[row] = units;
        else if (!putFigure(plain, cell, row, units, digits + decimals, decimals)) break reading;
      }
      if (isQuoted && bytes[at++] !== QUOTE) break reading;
      const byte = bytes[at++]!;
      if (cell < cells - 1) {
        if (byte !== delimiter) break reading;
      } else if (byte !== LF && (byte !== CR || bytes[at++] !== LF)) break reading;
    }
    if (at - start > LONGEST_LINE) break;
    starts[cells] = at - start;
    before = start;
    row++;
    rows++;
    start = at;
  }
  leaveRuns(runs, row);
  return { at: start, rows };
}
