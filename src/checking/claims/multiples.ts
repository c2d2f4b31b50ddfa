import {
  absolute,
  compare,
  type Decimal,
  decimal,
  difference,
  plus,
  product,
  quotient,
} from "../../decimal/decimal.js";
import { type Interval, intersection, interval } from "../../decimal/interval.js";
import { negativeInterval } from "../../decimal/interval-arithmetic.js";
import type { PrintedFigure } from "../../print/printed-figure.js";

/** The multiples and fractions that people say in words: from a tenth to tenfold. */
const LADDER = [
  [1, 10],
  [1, 5],
  [1, 4],
  [1, 3],
  [1, 2],
  [2, 3],
  [3, 4],
  [1, 1],
  [2, 1],
  [3, 1],
  [4, 1],
  [5, 1],
  [10, 1],
] as const;

/**
 * A multiple or a fraction in words stands for all that lies nearer to it than to the others that people say: "doubled"
 * for 1.5 to 2.5, "a third" for 7/24 to 5/12. Beyond the last it goes as far as on the other side. What its words cut
 * off stays cut off: "nearly doubled" is 1.5 to 2, "more than half" all above. A number in digits is what it is.
 */
export function inPlainWords(figure: PrintedFigure): PrintedFigure {
  const { value, stands, qualifier, range, text } = figure;
  if (range !== null || /\d/.test(text)) return figure;
  const size = nearestTo(absolute(value));
  if (size === null) return figure;
  const core = value.s < 0 ? negativeInterval(size) : size;
  switch (qualifier) {
    case null:
    case "about":
      return { ...figure, core, stands: core };
    case "nearly":
    case "just-over":
      return { ...figure, core, stands: besideValue(core, stands, value), loose: null };
    default:
      return { ...figure, core, near: besideValue(core, stands, value) };
  }
}

/** The part of an interval on that side of a value on which words leave it. */
function besideValue(core: Interval, { low, closed }: Interval, value: Decimal): Interval {
  const isAbove = low !== null && compare(low, value) === 0;
  const side = isAbove ? { low: value, high: null, closed } : { low: null, high: value, closed };
  return intersection([core, interval(side)])!;
}

/** What lies nearer to a step than to those beside it; `null` for a size that is none. */
function nearestTo(size: Decimal): Interval | null {
  const steps = LADDER.map(([over, under]) => quotient(decimal(over), decimal(under)));
  const at = steps.findIndex((step) => compare(step, size) === 0);
  if (at < 0) return null;
  const [below, above] = [steps[at - 1], steps[at + 1]];
  const [down, up] = [
    below === undefined ? difference(above!, size) : difference(size, below),
    above === undefined ? difference(size, below!) : difference(above, size),
  ];
  return interval({
    low: difference(size, product(down, HALF)),
    high: plus(size, product(up, HALF)),
    closed: "low",
  });
}

const HALF = /* @__PURE__ */ decimal("0.5");
