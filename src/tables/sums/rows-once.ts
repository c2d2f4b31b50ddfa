import { TradeError } from "../../errors.js";
import { isFirst, nothingSeen } from "../../partners/sums/first-times.js";
import { numbersOf } from "../columns/block-codes.js";
import { type Block, codeAt, type Inside, lineAt } from "../columns/table.js";
import type { Side } from "./sides.js";

// Tables whose rows are known to stand once each: a table never changes. By what their partners were taken for.
const known = /* @__PURE__ */ new WeakMap<Inside, string>();

/** Throws where two rows are of one partner, product and period, with their lines. */
export function checkOnce(inside: Inside, partners: Side, periods: Side): void {
  const taken = partners.numbers.join();
  if (known.get(inside) === taken) return;
  const [ofPartner, ofPeriod] = [partners.texts.length, periods.texts.length];
  const seen = nothingSeen();
  for (const block of inside.blocks) {
    const [p, q, t] = [partners.place, 2, periods.place].map((place) => numbersOf(block, place));
    for (let i = 0; i < block.rows; i++) {
      const key = (q![i]! * ofPartner + partners.numbers[p![i]!]!) * ofPeriod + periods.numbers[t![i]!]!;
      if (!isFirst(seen, key)) refuseTwice(inside, partners, block, i);
    }
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
