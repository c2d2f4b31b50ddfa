import { TradeError } from "../../errors.js";
import { firstAgain, nothingSeen } from "../../partners/sums/first-times.js";
import { type Block, codeAt, type Inside, lineAt } from "../columns/table.js";
import { rowKeys, writeKeys } from "./row-keys.js";
import { productSide, type Side } from "./sides.js";

// Tables whose rows are known to stand once each: a table never changes. By what their partners were taken for.
const known = /* @__PURE__ */ new WeakMap<Inside, string>();

/** Throws where two rows are of one partner, product and period, with their lines. */
export function checkOnce(inside: Inside, partners: Side, periods: Side): void {
  const taken = partners.numbers.join();
  if (known.get(inside) === taken) return;
  const sides = { partners, periods, products: productSide(inside, undefined) };
  const keys = rowKeys(new Set(["partner", "product", "period"]), sides, {});
  const seen = nothingSeen();
  let room = new Float64Array(0);
  for (const block of inside.blocks) {
    if (room.length < block.rows) room = new Float64Array(block.rows);
    writeKeys(keys, block, room);
    const again = firstAgain(seen, room, block.rows);
    if (again >= 0) refuseTwice(inside, partners, block, again);
  }
  known.set(inside, taken);
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
