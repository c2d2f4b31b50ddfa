import { negativeInterval } from "../../../decimal/interval-arithmetic.js";
import { intervalGrowth } from "../../../decimal/interval-growth.js";
import { meets } from "../../../decimal/interval-sets.js";
import { printedFigure } from "../../../print/printed-figure.js";
import type { Said } from "../clauses/said.js";
import type { Figure } from "../words/figures.js";

/**
 * Whether a level, its growth and what the level is held against fit each other as they are printed: what is "against
 * $7.25 billion" beside "$7.49 billion" and "growth of 3.28%" is that from which the growth is counted.
 */
export function agree(level: Said, growth: Said, base: Said): boolean {
  const [now, before, rate] = [level.figure!, base.figure!, growth.figure!];
  if (now.kind !== "amount" || before.kind !== "amount" || rate.kind !== "percent") return false;
  if (now.currency !== before.currency) return false;
  const isFall = growth.move === "fall" || growth.move === "narrowed";
  const printed = stands(rate);
  const grown = isFall && rate.sign !== "−" ? negativeInterval(printed) : printed;
  return meets(intervalGrowth(stands(now), stands(before)), grown);
}

const stands = ({ text, currency }: Figure) =>
  printedFigure(text, currency === null ? {} : { currency }).stands;
