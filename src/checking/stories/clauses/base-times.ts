import type { Figure } from "../words/figures.js";
import { isPeriod, means } from "../words/pieces.js";
import { isEarlier, type When } from "../words/when.js";
import { type Node, wordsOf } from "./nodes.js";
import type { Reading } from "./reading.js";
import { baseWhen, figuresIn, newestOutside } from "./said.js";
import { lose } from "./sayings.js";

/** A time alone behind a comma, after what something is held against, whose own time is not said. */
export function readTimeBehindBase(
  { said, clause, last, segment, segments, headWhen, nodes, opener }: Reading,
  when: When,
  at: number,
): boolean {
  // "From the same month of last year, June 2012": that month.
  const of = baseWhen(clause!.compared);
  const isCalled =
    "year" in when &&
    when.year !== null &&
    opener === "comma" &&
    at === 0 &&
    nodes.every((one) => isPeriod(one) || one.kind === "sign");
  const isOfThen = of?.type === "same" || of?.type === "earlier";
  if (isOfThen && isCalled && isPeriod(segments[segment - 1]?.nodes.at(-1))) {
    // "From the same quarter of last year, June 2012": of the quarter, perhaps.
    const isOfLonger = when.type === "month" && of.type === "same" && of.months !== 1;
    clause!.compared = { type: "base", when: isOfLonger ? { type: "unclear" } : when };
    return true;
  }
  if (last !== null && last.clause !== clause!.index) return false;
  const newest = newestOutside({ said });
  const isAlone = (): boolean => nodes.every((one) => isPeriod(one) || means(one, "in", "plain", "of"));
  // "$4 billion a year earlier, in May 2024": that month; "in May 2025", where nothing else is of it, is of what is told.
  const isOpen = newest?.when === null || headWhen !== null || clause!.when !== null || clause!.hasPronoun;
  if (newest?.role === "base" && isOpen && newest.segment === segment - 1 && isAlone()) {
    newest.when = when;
    return true;
  }
  // "Against $6 billion, a record, in 2021": of either.
  const isFirst = nodes.slice(0, at).every((one) => means(one, "in", "plain"));
  const isLast = nodes.slice(at + 1).every((one) => one?.kind === "sign");
  const isOfEither = figuresIn({ said }, clause!.index).some(
    (one) =>
      one.role === "base" && one.when === null && one.segment < segment && segments[one.segment]!.depth === 0,
  );
  if (!isFirst || !isLast || !isOfEither || clause!.when !== null) return false;
  clause!.when = { type: "unclear" };
  return true;
}

/** "Smaller than in October and in May 2024": another base. */
export function isOfNextBase(nodes: readonly Node[], at: number): boolean {
  const and = at - 1 - Number(means(nodes[at - 1], "in"));
  if (!means(nodes[and], "and") || !isPeriod(nodes[and - 1]) || at < nodes.length - 2) return false;
  return nodes.slice(Math.max(0, and - 4), and).some((one) => / than$/.test(wordsOf(one)));
}

/** "Compared to the same period, but in 2019": the same of then. */
export function dateSame({ opener, clause, nodes }: Reading, when: When): boolean {
  const of = baseWhen(clause!.compared);
  const isOfSame = of?.type === "same" && of.year === null;
  if (opener !== "but" || !isOfSame || when.type !== "year" || nodes.length > 3) return false;
  if (!nodes.every((node) => isPeriod(node) || means(node, "in") || node.kind === "sign")) return false;
  clause!.compared = { type: "base", when: { type: "same", year: when.year } };
  return true;
}

/** "Fell to $1.6 billion in May over $1.7 billion in April": from that, which is kept out. */
export function readAgainst(reading: Reading, { kind, text }: Figure, at: number): number | null {
  const { nodes } = reading;
  const isOver = kind === "amount" && /^over\b/.test(text) && reading.last?.segment === reading.segment;
  if (!isOver || !isPeriod(nodes[at - 1]) || !isPeriod(nodes[at + 2])) return null;
  lose(reading, nodes[at]!);
  return at + 3;
}

/** "A month earlier, in October", "in the same period during April-October 2024": the time of a base in other words. */
export const isSaidAgain = (when: When, next: When): boolean =>
  (isEarlier(when) && next.type === "month") ||
  (when.type === "same" && next.type === "span" && next.year !== null);

/** "Shrank to $3.9 billion from $6.1 billion in the first two months of this fiscal year": not of the base. */
export const isOfNow = (when: When | null): boolean =>
  when?.type === "span" && when.year?.type === "fiscal-back" && when.year.years === 0;
