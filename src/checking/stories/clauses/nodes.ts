import type { TopicNode } from "../topics/topic.js";
import {
  isFigure,
  isPeriod,
  isUnread,
  type MaybePiece,
  meaning,
  means,
  type Piece,
  textOf,
  wordsOf,
} from "../words/pieces.js";
import type { When } from "../words/when.js";

export { textOf, wordsOf };

const MOVES = ["rise", "fall", "flat", "widened", "narrowed", "slower", "faster"] as const;

export type Move = (typeof MOVES)[number];

/** A phrase of a flow, or a piece that is in none. */
export type Node = TopicNode | (Piece & { readonly at: number });

/** The pieces of a sentence with its noun phrases as one node each. */
export function nodesOf(pieces: readonly Piece[], topics: readonly TopicNode[]): readonly Node[] {
  const nodes: Node[] = [];
  let next = 0;
  for (let at = 0; at < pieces.length; ) {
    const topic = topics[next];
    if (topic && topic.at <= at) {
      // Articles and adverbs that belong to no phrase may stand before it.
      nodes.push(topic);
      at = topic.until;
      next++;
    } else {
      nodes.push({ ...pieces[at]!, at });
      at++;
    }
  }
  return nodes;
}

export const isTopic = (node: Node | undefined): node is TopicNode => node?.kind === "topic";

/** The time that a node names. */
export const whenOf = (node: Node | undefined): When | null => (isPeriod(node) ? node.when : null);

export const isMoveNode = (node: Node | undefined): boolean =>
  means(node, ...MOVES, "level", "record", "turn");

/** "At a faster pace". */
export const isPace = (node: MaybePiece): boolean =>
  ["pace", "rate", "clip", "tempo", "speed"].includes(textOf(node));

export function moveOf(one: MaybePiece): { readonly move: Move; readonly use: string } | null {
  for (const move of MOVES) {
    const use = meaning(one, move);
    if (use !== undefined) return { move, use };
  }
  return null;
}

/** "A rise", "an increase", and not "rose", "higher". */
export function nounMoveOf(one: MaybePiece): Move | null {
  const moved = moveOf(one);
  return moved?.use === "noun" || moved?.use === "both" ? moved.move : null;
}

/** A rise or a fall, and no other movement. */
export const isUpOrDown = (move: unknown): move is "rise" | "fall" => move === "rise" || move === "fall";

/** What fell, or a gap that became smaller. */
export const isDown = (move: unknown): boolean => move === "fall" || move === "narrowed";

/** The growth itself went slower or faster. */
export const isOfPace = (move: unknown): move is "slower" | "faster" =>
  move === "slower" || move === "faster";

/** "+2%" is a rise, "−2%" a fall. */
export const signedMove = (sign: string | null): Move | null =>
  sign === null ? null : sign === "−" ? "fall" : "rise";

/** "Or 3.1 percent": the same in another way. */
export const isOr = (nodes: readonly Node[], at: number): boolean => textOf(nodes[at - 1]) === "or";

export function skipPlain(nodes: readonly Node[], from: number): number {
  let at = from;
  while (means(nodes[at], "plain") && !isMoveNode(nodes[at])) at++;
  return at;
}

export const skipBack = (nodes: readonly Node[], at: number): number =>
  means(nodes[at - 1], "plain") ? at - 1 : at;

export function figureAfter(nodes: readonly Node[], from: number, end: number): number | null {
  for (let at = from; at < end && at < from + 9; at++) {
    const one = nodes[at];
    if (isFigure(one)) return at;
    if (means(one, "and", "level") && !means(one, "plain", "record", "worth")) return null;
  }
  return null;
}

const ARTICLES: readonly string[] = ["a", "an", "the"];

/** The node before a place that is neither a small word nor an attribute; an article is one. */
export const nodeBefore = (nodes: readonly Node[], at: number): Node | undefined =>
  nodes.slice(0, at).findLast((one) => !means(one, "plain", "mod") || ARTICLES.includes(textOf(one)));

/** Where "rise" is a noun: after an article, a figure or a comparison. */
export const isNounPlace = (before: MaybePiece): boolean =>
  isFigure(before) ||
  isPeriod(before) ||
  isUnread(before) ||
  ARTICLES.includes(textOf(before)) ||
  means(
    before,
    "comparison",
    "of",
    "record",
    "super",
    "owner",
    "from",
    "compare",
    "after",
    "with",
    "level",
    "expect",
  );

export const isLast = (nodes: readonly Node[], at: number): boolean =>
  at === nodes.length - 1 || (at === nodes.length - 2 && means(nodes[at + 1], "members"));

/** "From a three-year low of $5 billion": how long it was the lowest. */
export const isLowPoint = (nodes: readonly Node[], at: number): boolean => {
  const when = whenOf(nodes[at]);
  const isLong = when?.type === "length" || when?.type === "count";
  return isLong && LOW_POINTS.includes(textOf(nodes[at + 1]));
};

const LOW_POINTS: readonly string[] = ["high", "low", "peak", "trough", "highs", "lows"];

const HEDGES: readonly string[] =
  "a|the|nearly|almost|over|about|around|roughly|more than|some|past|last".split("|");

/** "Nearly two years". */
export function yearsAt(
  nodes: readonly Node[],
  at: number,
): { readonly months: number; readonly next: number } | null {
  while (HEDGES.includes(wordsOf(nodes[at]))) at++;
  const words = wordsOf(nodes[at]);
  const when = whenOf(nodes[at]);
  const isLong = when?.type === "length" || when?.type === "count" || when?.type === "past";
  const months = isLong ? when.months : words === "a year" ? 12 : words === "decade" ? 120 : null;
  return months === null ? null : { months, next: at + 1 };
}

/** "Ending a 15-month shortfall", "snapped two months of decline". */
export function cardinalMonths(
  nodes: readonly Node[],
  at: number,
): { readonly count: number; readonly next: number } | null {
  const found = yearsAt(nodes, at);
  if (found === null) return null;
  const next = means(nodes[found.next], "streak") ? found.next + 1 : found.next;
  const after = nodes[next];
  const isRun = next > found.next || means(after, "of", "rise", "fall") || isTopic(after);
  return isRun ? { count: found.months, next } : null;
}

// How far small words and times go at the start of a part: asked at each of them, and looked up once.
const starts = /* @__PURE__ */ new WeakMap<readonly Node[], number>();

/** Whether nothing but small words and times stands before a place. */
export function segmentStart(nodes: readonly Node[], at: number): boolean {
  let end = starts.get(nodes);
  if (end === undefined) {
    const first = nodes.findIndex((node) => !means(node, "plain", "and", "in", "link") && !isPeriod(node));
    end = first < 0 ? nodes.length : first;
    starts.set(nodes, end);
  }
  return at <= end;
}

export const LINKS: readonly string[] = ["was", "were", "is", "are", "had", "has", "have", "been"];

/** "Was revised", "revised up to". */
export const isRevised = (nodes: readonly Node[]): boolean =>
  nodes.some(
    (node, at) =>
      /^revised ./.test(wordsOf(node)) ||
      (textOf(node) === "revised" &&
        (LINKS.includes(textOf(nodes[at - 1])) || means(nodes[at - 1], "who", "agency"))),
  );

export function isBalanceAhead(nodes: readonly Node[], from: number, strict = false): boolean {
  for (let at = from; at < nodes.length && at < from + 6; at++) {
    const node = nodes[at]!;
    if (isTopic(node)) return true;
    const one: Piece = node;
    if (means(one, "of")) return false;
    // "Mexico recorded $5 billion in exports".
    const isOfFigure = isFigure(nodes[at - 1]) && isTopic(nodes[at + 1]);
    const isIn = means(one, "in") && textOf(one) !== "on";
    if (strict && (means(one, "share", "partner") || (isIn && !isOfFigure))) return false;
    if (textOf(one) !== "first" && !["figure", "place", "word", "run", "rank"].includes(one.kind))
      return false;
  }
  return false;
}

/** "Recorded", "a high": it ends what was said of a base. */
export const isTail = (one: Piece): boolean =>
  means(one, "record", "super") || textOf(one) === "was" || / for$/.test(wordsOf(one));

/** Whether a figure ahead has its own time behind it. */
export function periodAfterFigure(nodes: readonly Node[], from: number, end: number): boolean {
  const figure = figureAfter(nodes, from, end) ?? end;
  return nodes.slice(figure + 1, Math.min(end, figure + 5)).some(isPeriod);
}

/** "With consumer goods up 15%": words that are not known, and how they moved. */
export function isOfGoods(nodes: readonly Node[], from: number): boolean {
  const at = nodes.findIndex((node, place) => place >= from && !isUnread(node) && !means(node, "cover"));
  return at > from && isUnread(nodes[from]) && isMoveNode(nodes[at]) && isFigure(nodes[at + 1]);
}

export const isByFigure = (nodes: readonly Node[], at: number): boolean =>
  means(nodes[at], "by") && isFigure(nodes[at + 1]);

/** "(−2.1% m/m; +31.9% y/y)". */
export const isSigned = (node: Node | undefined): boolean => isFigure(node) && node.figure.sign !== null;
