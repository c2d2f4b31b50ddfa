import { TradeError } from "../../errors.js";
import { firstAgain, nothingSeen } from "../../partners/sums/first-times.js";
import { type Block, codeAt, type Inside, lineAt, type RowNumbers } from "../columns/table.js";
import { type RowKeys, rowKeys, writeKeys } from "./row-keys.js";
import { isInOrder } from "./rows-in-order.js";
import { productSide, type Side } from "./sides.js";

// Tables whose rows are known to stand once each: a table never changes. By what their partners were taken for.
const known = /* @__PURE__ */ new WeakMap<Inside, string>();

/** Throws where two rows are of one partner, product and period, with their lines. */
export function checkOnce(inside: Inside, partners: Side, periods: Side): void {
  const taken = partners.numbers.join();
  if (known.get(inside) === taken) return;
  // Where no two codes are of one partner, rows in order are rows that stand once.
  const seen = partners.seen.reduce((count, one) => count + one, 0);
  if (partners.texts.length === seen && isInOrder(inside)) {
    known.set(inside, taken);
    return;
  }
  findAgain(inside, partners, periods);
  known.set(inside, taken);
}

/** Throws where a row is as one before it. */
function findAgain(inside: Inside, partners: Side, periods: Side): void {
  const sides = { partners, periods, products: productSide(inside, undefined) };
  const keys = rowKeys(new Set(["partner", "product", "period"]), sides, {});
  const seen = nothingSeen();
  const most = partners.texts.length * sides.products.texts.length * periods.texts.length;
  const isFew = most < MOST_BITS;
  if (isFew) seen.bits = new Uint32Array((most >>> 5) + 1);
  const adds = isFew ? keys.parts.map((part) => new Int32Array(part.adds)) : [];
  let room = new Float64Array(0);
  for (const block of inside.blocks) {
    let again = isFew ? firstAgainOfTwo(seen.bits, keys, adds, block) : null;
    if (again === null) {
      if (room.length < block.rows) room = new Float64Array(block.rows);
      writeKeys(keys, block, room);
      again = firstAgain(seen, room, block.rows);
    }
    if (again >= 0) refuseTwice(inside, partners, block, again);
  }
}

// Two megabytes of bits, one for each key that there may be.
const MOST_BITS = 2 ** 24;

/** The first row of a block whose key has come before, −1 for none; `null` where not just two columns differ in it. */
function firstAgainOfTwo(
  bits: Uint32Array,
  { parts }: RowKeys,
  adds: readonly Int32Array[],
  { rows, codes }: Block,
): number | null {
  let same = 0;
  const differing: { readonly numbers: RowNumbers; readonly adds: Int32Array }[] = [];
  parts.forEach(({ side }, i) => {
    const numbers = codes[side.place]!;
    if (typeof numbers === "number") same += adds[i]![numbers]!;
    else differing.push({ numbers, adds: adds[i]! });
  });
  const [one, other, third] = differing;
  if (one === undefined || other === undefined || third !== undefined) return null;
  return firstTwice(bits, rows, one.numbers, one.adds, other.numbers, other.adds, same);
}

function firstTwice(
  bits: Uint32Array,
  rows: number,
  one: RowNumbers,
  oneAdds: Int32Array,
  other: RowNumbers,
  otherAdds: Int32Array,
  same: number,
): number {
  for (let i = 0; i < rows; i++) {
    const key = (same + oneAdds[one[i]!]! + otherAdds[other[i]!]!) | 0;
    const before = bits[key >>> 5]! | 0;
    const after = before | (1 << (key & 31));
    if (after === before) return i;
    bits[key >>> 5] = after;
  }
  return -1;
}

function refuseTwice(inside: Inside, partners: Side, block: Block, at: number): never {
  const [partner, product, period] = [1, 2, 4].map((place) => codeAt(block, place, at));
  const text = (place: number, code: number): string => inside.codes[place]!.texts[code]!;
  const what = [text(1, partner!), text(2, product!), text(4, period!)]
    .filter((one) => one !== "")
    .join(", ");
  const lines = [firstLike(inside, partners, [partner!, product!, period!]), lineAt(block, at)];
  throw new TradeError(
    "DUPLICATE_FLOW",
    `rows of one partner, product and period must be one, got lines ${lines.join(" and ")} for ${what}`,
    { lines, partner: text(1, partner!), product: text(2, product!), period: text(4, period!) },
  );
}

function firstLike(
  { blocks }: Inside,
  { numbers }: Side,
  [partner, product, period]: readonly [number, number, number],
): number | null {
  for (const block of blocks)
    for (let at = 0; at < block.rows; at++)
      if (
        codeAt(block, 2, at) === product &&
        codeAt(block, 4, at) === period &&
        numbers[codeAt(block, 1, at)] === numbers[partner]
      )
        return lineAt(block, at);
  return null;
}
