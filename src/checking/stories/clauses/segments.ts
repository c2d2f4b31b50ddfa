import { hasAny, isFigure, isPeriod, isPlace, isSign, isUnread, meaning, means } from "../words/pieces.js";
import {
  isByFigure,
  isMoveNode,
  isOfGoods,
  isSigned,
  isTopic,
  moveOf,
  type Node,
  skipPlain,
  textOf,
  wordsOf,
} from "./nodes.js";

/** A part of a sentence between commas, brackets and joints. */
export interface Segment {
  readonly opener:
    | "start"
    | "comma"
    | "dash"
    | "semicolon"
    | "colon"
    | "bracket"
    | "resume"
    | "and"
    | "while"
    | "but"
    | "which"
    | "after"
    | "with"
    | "as"
    | "when"
    | "whom";
  readonly nodes: readonly Node[];
  readonly depth: number;
}

/** Cuts a row of nodes where another statement may begin. */
export function segmentsOf(nodes: readonly Node[]): readonly Segment[] {
  const segments: Segment[] = [];
  let current: Node[] = [];
  let opener: Segment["opener"] = "start";
  let depth = 0;
  const close = (next: Segment["opener"]): void => {
    if (current.length > 0) segments.push({ opener, nodes: current, depth });
    else if (opener !== "start" && (next === "comma" || next === "dash")) next = opener;
    current = [];
    opener = next;
  };
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    // "In May 2025 compared with May 2024 exports rose".
    if (opener === "start" && isTopic(node) && isComparedHead(current)) close("comma");
    const isNamedAlone = means(nodes[at + 1], "comparison") && isSign(nodes[at + 2], ")", "]");
    if (isSign(node, "(", "[") && isNamedAlone) {
      // "Fell 5 percent (yoy) in May": as if without the bracket.
      current.push(nodes[at + 1]!);
      at += 2;
    } else if (isSign(node, "(", "[")) {
      close("bracket");
      depth++;
    } else if (isSign(node, ")", "]")) {
      close("resume");
      depth = Math.max(0, depth - 1);
    } else if (isSign(node, ",") && (isOfBoth(nodes, at) || isOfBoth(nodes, at - 3))) {
      // "$600 million, or 9%, higher": both are.
    } else if (isSign(node, ",")) {
      // "(+9.0% and +11.6%, respectively, in 2023)".
      const isInner = depth > 0 && [at - 1, at + 1].some((beside) => means(nodes[beside], "respectively"));
      if (!isInner) close("comma");
      // "To China were $5 billion (+4%), to Japan $3 billion (+2%)": the next of a list.
      if (current.length === 0 && isOfNextPartner(nodes, at + 1)) opener = "comma";
    } else if (isSign(node, ";")) close(depth > 0 && isSigned(nodes[at + 1]) ? "comma" : "semicolon");
    else if (isSign(node, "—") && isTopic(current.at(-1)) && isByFigure(nodes, at + 1)) {
      // "Exports rose by 2%, but imports – by 5%".
    } else if (isSign(node, "—")) close("dash");
    else if (isSign(node, ":") && depth === 0) close("colon");
    else if (means(node, "link") && isJoint(nodes, at)) {
      close(textOf(node) === "as" ? "as" : (meaning(node, "link") as Segment["opener"]));
    } else if (means(node, "and") && startsClause(nodes, at + 1) && !goesOn(current, nodes, at)) close("and");
    else if (means(node, "after") && isClauseAhead(nodes, at + 1)) close("after");
    else if (
      (means(node, "with") || isOfSides(nodes, at)) &&
      isTopic(nodes[skipPlain(nodes, at + 1)]) &&
      isPredicate(nodes, skipPlain(nodes, at + 1) + 1)
    )
      close("with");
    // "To $986 million with consumer goods up 15%": of those.
    else {
      if (means(node, "with") && isFigure(current.at(-1)) && isOfGoods(nodes, at + 1)) close("comma");
      current.push(node);
    }
  }
  close("comma");
  return segments;
}

const isComparedHead = (nodes: readonly Node[]): boolean =>
  isPeriod(nodes.at(-1)) &&
  (isPeriod(nodes[0]) || means(nodes[0], "in", "from")) &&
  nodes.filter(isPeriod).length === 2 &&
  nodes.some((node) => means(node, "compare") && !means(node, "in")) &&
  nodes.every((node) => isPeriod(node) || means(node, "in", "from", "compare", "plain"));

const isOfNextPartner = (nodes: readonly Node[], at: number): boolean =>
  means(nodes[at], "to", "from", "with") &&
  isPlace(nodes[skipPlain(nodes, at + 1)]) &&
  isFigure(nodes[skipPlain(nodes, at + 1) + 1]);

const isOfBoth = (nodes: readonly Node[], at: number): boolean =>
  isFigure(nodes[at - 1]) &&
  isSign(nodes[at], ",") &&
  textOf(nodes[at + 1]) === "or" &&
  isFigure(nodes[at + 2]) &&
  isSign(nodes[at + 3], ",") &&
  /^(?:higher|lower|more|less|fewer|above|below|wider|narrower|smaller|larger|greater)\b/.test(
    wordsOf(nodes[at + 4]),
  );

/** "Trade amounted to $46 billion, including exports of $24 billion": one of its sides. */
function isOfSides(nodes: readonly Node[], at: number): boolean {
  const side = nodes[at + 1];
  if (textOf(nodes[at]) !== "including" || !isTopic(side)) return false;
  const { flows, unread, withWhom } = side.topic;
  const whole = nodes.slice(0, at).findLast(isTopic)?.topic.flows[0];
  return whole?.flow === "total" && flows[0]!.flow !== "total" && unread.length + withWhom.length === 0;
}

/** "As" before a noun that is no clause binds nothing; "which", "that" and "while" always do. */
function isJoint(nodes: readonly Node[], at: number): boolean {
  const text = textOf(nodes[at]);
  if (text === "as") {
    const next = nodes[skipPlain(nodes, at + 1)];
    // "Remained as China's largest partner", "such countries as Peru".
    if (means(nodes[at - 1], "copula") || textOf(nodes[at - 2]) === "such") return false;
    // "As higher tariffs weighed on steel".
    const behind = nodes[skipPlain(nodes, at + 1) + 1];
    const isOfStranger = moveOf(next)?.use === "adverb" && (isUnread(behind) || means(behind, "tariff"));
    return (
      isTopic(next) ||
      isOfStranger ||
      means(next, "pronoun", "owner", "maybe", "flow", "side", "tariff") ||
      isUnread(next) ||
      isPlace(next) ||
      textOf(next) === "non"
    );
  }
  // "When compared with May", and not "when it was $5 billion".
  if (text === "when") return !means(nodes[at + 1], "compare") || wordsOf(nodes[at + 1]) === "it was";
  if (text === "that") {
    // "The data showed that": the speech ends there; "more than that in May", "that country", "that with Peru" name one.
    const next = nodes[at + 1];
    const isNamed = means(next, "nation") || (means(next, "with") && isPlace(nodes[at + 2]));
    return !means(nodes[at - 1], "from", "compare") && !isNamed;
  }
  // "Hurt by still weak prices".
  return !(["still", "yet"].includes(text) && at > 0 && !isClauseAhead(nodes, at + 1));
}

/** Whether a phrase of a flow with something said of it comes next. */
function isClauseAhead(nodes: readonly Node[], from: number): boolean {
  const at = skipPlain(nodes, from);
  return isTopic(nodes[at]) && isPredicate(nodes, at + 1);
}

/** Whether something is said: a movement, a level or a figure. */
function isPredicate(nodes: readonly Node[], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const one = nodes[at];
    if (isMoveNode(nodes[at]) || isFigure(nodes[at])) return true;
    if (one === undefined || isTopic(one) || isSign(one, ",", ";", "(", ")")) return false;
  }
  return false;
}

/** "Hurt by weak prices and the trade row": a cause goes on over a flow that nothing is said of. */
function goesOn(current: readonly Node[], nodes: readonly Node[], at: number): boolean {
  const isCause = hasAny(current, "colour");
  if (!isCause || isClauseAhead(nodes, at + 1)) return false;
  const isNoun = ["a", "an", "the"].includes(textOf(nodes[at + 1]));
  // "Owing to higher exports and dipping imports".
  const isAttribute = isMoveNode(nodes[at + 1]) && isTopic(nodes[at + 2]) && !isPredicate(nodes, at + 3);
  return isNoun || isAttribute || isOfStrangers(nodes, at + 1) || isTopic(nodes[skipPlain(nodes, at + 1)]);
}

/** "Due to the pandemic and falling oil prices": a movement of something else. */
function isOfStrangers(nodes: readonly Node[], from: number): boolean {
  const end = nodes.findIndex((node, at) => at > from && isSign(node, ",", ";", "(", ")", "—"));
  const rest = nodes.slice(from + 1, end < 0 ? nodes.length : end);
  return (
    isMoveNode(nodes[from]) &&
    isUnread(rest[0]) &&
    rest.every((node) => !isTopic(node) && !["figure", "period", "run", "rank"].includes(node.kind))
  );
}

/** Whether "and" begins another statement rather than goes on with a list. */
function startsClause(nodes: readonly Node[], from: number): boolean {
  const at = skipPlain(nodes, from);
  const node = nodes[at];
  if (node === undefined) return false;
  // "And year-on-year imports fell".
  if (isTopic(node) || (means(node, "comparison") && isTopic(nodes[at + 1]))) return true;
  // "And 9 percent above the target of $5 billion".
  if (isFigure(node) && hasAny(nodes.slice(at, at + 7), "target")) return true;
  if (
    isMoveNode(node) ||
    means(
      node,
      "from",
      "beat",
      "end",
      "pass",
      "result",
      "after",
      "super",
      "expect",
      "share",
      "pronoun",
      "link",
      "modal",
      "not",
      "tariff",
      "since",
    )
  )
    return true;
  if (node.kind === "run" || node.kind === "rank") return true;
  // "And added that imports fell", "and noted that".
  if (means(node, "say") && (/ that$/.test(wordsOf(node)) || textOf(nodes[at + 1]) === "that")) return true;
  if (isPeriod(node) && node.isOwner) return true;
  if (isUnread(node)) {
    // "By Reuters and Bloomberg" goes on with a list.
    for (let place = at + 1; place < at + 5; place++) {
      if (isSign(nodes[place], ",", ";", "(", ")")) return false;
      if (isTopic(nodes[place]) || isMoveNode(nodes[place]) || means(nodes[place], "say", "modal", "copula"))
        return true;
    }
    return false;
  }
  // "And in May imports fell".
  if (!means(node, "in", "for", "at", "by") && !isPeriod(node)) return false;
  const next = nodes.slice(at + 1, at + 6);
  const said = next.find((node) => isTopic(node) || isMoveNode(node) || isFigure(node));
  return said !== undefined && !isFigure(said);
}
