import {
  absolute,
  compare,
  type Decimal,
  difference,
  plus,
  quotient,
  readDecimal,
} from "../../../decimal/decimal.js";
import { type Interval, interval } from "../../../decimal/interval.js";
import { negativeInterval } from "../../../decimal/interval-arithmetic.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { Confusion } from "../reading.js";
import type { Candidate } from "./candidate.js";
import type { Misprint } from "./misprint.js";

const TWO = /* @__PURE__ */ readDecimal("2", "two");
const TWENTY = /* @__PURE__ */ readDecimal("20", "twenty");

/** What the print stands for if it was cut, rounded at a coarser place, rounded twice, or always up. */
export function roundingSlips({ print, found }: Misprint): readonly Candidate[] {
  if (print.qualifier !== null || print.range !== null) return [];
  return remadePrints(print).flatMap(([confusion, remade]) =>
    found.map((figure) => ({ confusion, figure, remade })),
  );
}

function remadePrints(print: PrintedFigure): readonly (readonly [Confusion, Interval])[] {
  const { value, step, grain } = print;
  const size = absolute(value);
  const half = quotient(step, TWO);
  const sliver = quotient(step, TWENTY);
  const turn = (range: Interval): Interval => (value.s < 0 ? negativeInterval(range) : range);
  const from = (low: Decimal, high: Decimal, closed: Interval["closed"]): Interval =>
    turn(interval({ low, high, closed }));
  const lowest = difference(size, half);
  const prints: (readonly [Confusion, Interval])[] = [["truncated", from(size, plus(size, step), "low")]];
  if (compare(grain, step) > 0) {
    const wide = quotient(grain, TWO);
    prints.push(["coarsely-rounded", from(difference(size, wide), plus(size, wide), "low")]);
  }
  prints.push([
    "rounded-twice",
    from(difference(lowest, sliver), difference(plus(size, half), sliver), "low"),
  ]);
  prints.push(["rounded-up", from(difference(size, step), size, "high")]);
  return prints;
}
