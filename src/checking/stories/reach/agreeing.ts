import type { Interval } from "../../../decimal/interval.js";
import { intervalDifference, intervalSum, negativeInterval } from "../../../decimal/interval-arithmetic.js";
import { intervalGrowth } from "../../../decimal/interval-growth.js";
import { meets } from "../../../decimal/interval-sets.js";
import { printedFigure } from "../../../print/printed-figure.js";
import { isDown } from "../clauses/nodes.js";
import {
  type Compared,
  type Frame,
  isBefore,
  type Said,
  type SentenceRead,
  saidIn,
} from "../clauses/said.js";
import type { Figure } from "../words/figures.js";
import type { When } from "../words/when.js";

/**
 * Whether a level, its growth and what the level is held against fit each other as they are printed: what is "against
 * $7.25 billion" beside "$7.49 billion" and "growth of 3.28%" is that from which the growth is counted.
 */
export function agree(level: Said, growth: Said, base: Said): boolean {
  const [now, before, rate] = [level.figure!, base.figure!, growth.figure!];
  if (now.kind !== "amount" || before.kind !== "amount" || rate.kind !== "percent") return false;
  if (now.currency !== before.currency) return false;
  return meets(intervalGrowth(stands(now), stands(before)), rateOf(growth));
}

/** A rate as it is printed, below zero where it fell. */
function rateOf({ figure, move }: Said): Interval {
  const printed = stands(figure!);
  return isDown(move) && figure!.sign !== "−" ? negativeInterval(printed) : printed;
}

/** "Was $5.2 billion, up 3% ($5 billion)": so much it was before, perhaps, and not by so much. */
export function isOtherAmount(
  read: SentenceRead,
  { clause, figure, kind, move, piece, role }: Said,
): boolean {
  if (role !== "bracket" || kind !== "change") return false;
  const beside = saidIn(read, clause).filter((one) => one.role === "main");
  const level = beside.find((one) => one.kind === "level");
  const growth = beside.findLast((one) => one.kind === "growth" && one.piece < piece);
  if (level === undefined || growth === undefined) return false;
  const [now, printed] = [stands(level.figure!), stands(figure!)];
  const by = figure!.sign === "−" ? negativeInterval(printed) : printed;
  const before = isDown(move) ? intervalSum(now, by) : intervalDifference(now, by);
  const isAbove = before.low?.isPositive() === true && !before.low.isZero();
  return !isAbove || !meets(intervalGrowth(now, before), rateOf(growth));
}

/** "Exports rose 5% to $390 million, compared with $380 million in August": the rate is not from August. */
export function isOfLevelAlone(read: SentenceRead, compared: Compared, growth: Said): boolean {
  if (compared.type !== "base" || compared.byAmount !== true || growth.figure === null) return false;
  const levels = levelsBeside(read, growth);
  const [level, base] = ["main", "base"].map((role) => levels.find((one) => one.role === role));
  const isRate = growth.kind === "growth" && growth.terms === null;
  // "Down 30% from $78 billion": from that.
  const isBetween = level != null && level.piece > growth.piece;
  return isRate && isBetween && base != null && !agree(level, growth, base);
}

/** "$28.8 billion in May after $33 billion in April, a 12% decline": where they fit, from then. */
export function countedFrom(read: SentenceRead, growth: Said): When | null {
  const levels = levelsBeside(read, growth);
  const level = levels.find(({ role }) => role === "main");
  const base = levels.find((one) => isBefore(one) && one.when !== null);
  const fits = growth.kind === "growth" && level !== undefined && base !== undefined;
  return fits && agree(level, growth, base) ? base.when : null;
}

/** The levels of its clause. */
export const levelsBeside = (read: SentenceRead, { clause }: Said): readonly Said[] =>
  saidIn(read, clause).filter(({ kind }) => kind === "level");

export const stands = ({ text, currency }: Pick<Figure, "text" | "currency">): Interval =>
  printedFigure(text, currency === null ? {} : { currency }).stands;

/** Whether a level stands where the comparison of its clause does. */
export const isLevelAt = (read: SentenceRead, { index, comparedAt }: Frame): boolean =>
  saidIn(read, index).some(({ segment, detail }) => segment === comparedAt && detail.cue === "to");
