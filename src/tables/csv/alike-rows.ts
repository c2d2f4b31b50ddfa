import { changeNumber } from "./code-runs.js";
import { MOST_DIGITS, type PlainForm, slotOf } from "./plain-form.js";
import { LONGEST_LINE } from "./scan.js";

// Of the plain rows most are as the one before, but for a figure and some short codes as long as those before: they have
// a loop of their own: one that can do more takes a sixth longer.

const LF = 10;
const CR = 13;
const ZERO = 48;

/** Where plain rows are: the next one, the one before it, and the place of the next in the block. */
export interface RowPlace {
  at: number;
  before: number;
  row: number;
}

/** Reads rows that are like the one before, up to the first that is not, or as the block has room. */
export function readAlikeRows(
  plain: PlainForm,
  bytes: Uint8Array,
  view: DataView,
  place: RowPlace,
  end: number,
): void {
  const { draft, runs, places, delimiter, mark, starts, recent } = plain;
  const figure = places.length - 1;
  const room = draft.lines.length;
  const { scale, units: column } = draft.values;
  const until = starts[figure]!;
  let { at, before, row } = place;
  reading: while (at < end && row < room) {
    let cell = 0;
    let offset = 0;
    for (;;) {
      // As numbers, which are equal where the bytes are; a zero with a sign has zero bytes, and no row has any.
      while (
        offset + 8 <= until &&
        view.getFloat64(before + offset, true) === view.getFloat64(at + offset, true)
      )
        offset += 8;
      for (; offset < until; offset += 4) {
        const differing = view.getInt32(before + offset, true) ^ view.getInt32(at + offset, true);
        if (differing === 0) continue;
        offset += (31 - Math.clz32(differing & -differing)) >> 3;
        break;
      }
      if (offset >= until) break;
      while (starts[cell + 1]! <= offset) cell++;
      const first = starts[cell]!;
      const size = starts[cell + 1]! - first - 1;
      if (size > 4 || bytes[at + first + size] !== delimiter) break reading;
      const four = view.getInt32(at + first, true);
      const word = size === 4 ? four : four & ((1 << (8 * size)) - 1);
      const slot = slotOf(cell, word);
      const number = recent[slot + 1]!;
      // A word that ends in zeros may be that of a shorter cell.
      if (recent[slot] !== word || number < 0 || bytes[at + first + size - 1] === 0) break reading;
      changeNumber(runs, places[cell]!, row, number);
      offset = starts[++cell]!;
    }
    const first = at + until;
    let next = first;
    let units = 0;
    for (;;) {
      const four = view.getInt32(next, true) ^ 0x30303030;
      if ((((four + 0x76767676) | four) & 0x80808080) !== 0) break;
      const pairs = Math.imul(four, 10) + (four >>> 8);
      units = units * 10_000 + (pairs & 0xff) * 100 + ((pairs >>> 16) & 0xff);
      next += 4;
    }
    for (let digit = bytes[next]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++next]! - ZERO)
      units = units * 10 + digit;
    if (next === first) break;
    if (scale > 0) {
      if (bytes[next] !== mark) break;
      const point = next;
      const four = view.getInt32(++next, true) ^ 0x30303030;
      const others = ((four + 0x76767676) | four) & 0x80808080;
      // Mostly two digits and then none, as cents are.
      if ((others & -others) >>> 0 === 0x80_0000) {
        units = units * 100 + (four & 0xf) * 10 + ((four >>> 8) & 0xf);
        next += 2;
      } else
        for (let digit = bytes[next]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++next]! - ZERO)
          units = units * 10 + digit;
      if (next - point - 1 !== scale) break;
      if (next - first - 1 > MOST_DIGITS) break;
    } else if (next - first > MOST_DIGITS) break;
    if (bytes[next] === CR) next++;
    if (bytes[next] !== LF || next - at >= LONGEST_LINE) break;
    column[row++] = units;
    before = at;
    at = next + 1;
  }
  starts[figure + 1] = at - before;
  place.at = at;
  place.before = before;
  place.row = row;
}
