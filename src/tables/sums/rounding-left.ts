import { decimal, negative, product } from "../../decimal/decimal.js";
import { highEnd, type Interval, intervalOf, lowEnd } from "../../decimal/interval.js";
import { intervalSum, shifted } from "../../decimal/interval-arithmetic.js";
import { usualInterval } from "../../decimal/rounding.js";
import { COLUMNS } from "../columns/columns.js";
import { decimalAt, type PackedLane } from "../columns/lane.js";
import { type Block, codeAt, type Inside } from "../columns/table.js";

const ROUNDED_TO = COLUMNS.indexOf("roundedTo");

/** What rounding leaves around sums: for each number how many of its rows have which interval around their value. */
export interface RoundingLeft {
  /** The intervals around values of one step and sign. */
  readonly around: Map<string, Interval>;
  readonly counts: Map<number, Map<string, number>>;
}

/** Nothing was rounded yet. */
export function nothingLeft(): RoundingLeft {
  return { around: new Map(), counts: new Map() };
}

/** Whether rows of a block were rounded. */
export function isRounded({ codes }: Block): boolean {
  return codes[ROUNDED_TO] !== 0;
}

/** Counts the rows of a block that were rounded. */
export function addRounding(
  left: RoundingLeft,
  inside: Inside,
  block: Block,
  values: PackedLane,
  numbers: Uint32Array,
): void {
  if (!isRounded(block)) return;
  for (let at = 0; at < block.rows; at++) {
    const step = codeAt(block, ROUNDED_TO, at);
    const value = step === 0 ? null : decimalAt(values, at);
    if (value === null) continue;
    const kind = `${step} ${value.isZero() ? 0 : value.s}`;
    if (!left.around.has(kind)) {
      const interval = usualInterval(value, decimal(inside.codes[ROUNDED_TO]!.texts[step]!));
      left.around.set(kind, shifted(interval, negative(value)));
    }
    const counts = left.counts.get(numbers[at]!) ?? new Map<string, number>();
    left.counts.set(numbers[at]!, counts.set(kind, (counts.get(kind) ?? 0) + 1));
  }
}

/** What rounding leaves around a sum; `null` where it is exact. */
export function leftAround({ around, counts }: RoundingLeft, number: number): Interval | null {
  let all: Interval | null = null;
  for (const [kind, count] of counts.get(number) ?? []) {
    const some = times(around.get(kind)!, count);
    all = all === null ? some : intervalSum(all, some);
  }
  return all;
}

/** The sum of so many intervals that are alike. */
function times(range: Interval, count: number): Interval {
  const [low, high] = [lowEnd(range), highEnd(range)].map((end) => ({
    ...end,
    value: end.value === null ? null : product(end.value, decimal(count)),
  }));
  return intervalOf(low!, high!)!;
}
