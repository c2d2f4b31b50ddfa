import { numbersOf } from "../columns/block-codes.js";
import { codeAt, type Inside, type RowNumbers } from "../columns/table.js";
import { runEnds } from "./run-ends.js";

/**
 * Whether the rows of a table ascend by the codes of period, product and partner, as they do where each period lists the
 * same: then no two are alike, and nothing has to be remembered of them.
 */
export function isInOrder({ blocks, codes }: Inside): boolean {
  const [partners, products] = [codes[1]!.texts.length, codes[2]!.texts.length];
  const keys = partners * products;
  if (keys > MOST_KEYS) return false;
  let period = 0;
  let last = -1;
  for (const block of blocks) {
    const periods = block.codes[4]!;
    const ends = typeof periods === "number" ? [block.rows] : runEnds(periods, block.rows);
    if (ends === null) return false;
    const [one, other] = [numbersOf(block, 2), numbersOf(block, 1)];
    let from = 0;
    for (const to of ends) {
      const next = codeAt(block, 4, from);
      if (next < period) return false;
      last = lastInOrder(from, to, one, partners, other, next > period ? -1 : last);
      if (last < 0) return false;
      period = next;
      from = to;
    }
  }
  return true;
}

const MOST_KEYS = 2 ** 31;

/** The key of the last of some rows; −1 where one is not above the one before it. */
function lastInOrder(
  from: number,
  to: number,
  one: RowNumbers,
  weight: number,
  other: RowNumbers,
  before: number,
): number {
  let last = before;
  for (let i = from; i < to; i++) {
    const key = (Math.imul(one[i]!, weight) + other[i]!) | 0;
    if (key <= last) return -1;
    last = key;
  }
  return last;
}
