import { means, type Piece, wordsOf } from "../words/pieces.js";
import { isOfBudget } from "./of-budget.js";
import { ofThen } from "./of-then.js";
import { type Draft, EMPTY_TOPIC, type FlowSaid, one, type TopicNode } from "./topic.js";
import { takeAfter } from "./topic-after.js";
import { takeBefore } from "./topic-before.js";
import { headAt } from "./topic-heads.js";

const FOREIGN: readonly string[] = ["foreign", "external"];

const isOfTrade = (piece: Piece | undefined): boolean => wordsOf(piece).includes("trade");

/** The noun phrases of flows in a row of pieces, in order. */
export function topicsOf(pieces: readonly Piece[], reporter: string): readonly TopicNode[] {
  const found: TopicNode[] = [];
  for (let at = 0; at < pieces.length; ) {
    const flow = headAt(pieces, at);
    if (flow === null) {
      const meant = ofThen(pieces, at, found);
      if (meant !== null) found.push(meant);
      at++;
      continue;
    }
    const draft: Draft = {
      ...EMPTY_TOPIC,
      flows: [flow],
      ofWhom: [],
      withWhom: [],
      // "These exports": those that were spoken of.
      isThose: means(pieces[at], "those") || ["these", "those"].includes(one(pieces[at - 1])),
      isOfTrade: flow.flow === "balance" && isOfTrade(pieces[at]),
      isVerb: means(pieces[at], "flowverb", "both") && !means(pieces[at], "flow"),
      strangers: [],
      unread: [],
    };
    const from = takeBefore(pieces, at, found.at(-1)?.until ?? 0, draft, reporter);
    const until = takeAfter(pieces, at, draft, reporter);
    // "The prices of exports rose, while those of imports fell".
    if (means(pieces[from - 1 - Number(means(pieces[from - 1], "of"))], "those")) draft.isThose = true;
    // "Shipments abroad".
    const isAbroad = /(?:shipments|sales) abroad$/.test(wordsOf(pieces[at]));
    if (isAbroad && draft.withWhom.length === 0) draft.withWhom.push({ type: "world" });
    // "Uzbekistan's foreign trade turnover", in a text on its trade with one partner: that with all.
    const isWhole = pieces.slice(from, at).some((piece) => FOREIGN.includes(one(piece)));
    const isOfOne = draft.ofWhom.length === 1 || (draft.isOwned && draft.isFresh);
    if (flow.flow === "total" && isWhole && isOfOne && draft.withWhom.length === 0) {
      draft.isFresh = true;
      draft.saysTotal = true;
    }
    // "The balance of Peru's zork trade": what is not known is of both.
    const last = found.at(-1);
    if (last?.until === from) draft.unread.unshift(...last.topic.unread, ...last.topic.strangers);
    if (last !== undefined && isOfBefore(pieces, last, from, flow)) draft.unread.push(pieces[from]!);
    const isBudget = flow.flow === "balance" && !draft.isOfTrade && isOfBudget(pieces, from);
    if (isBudget || isRevision(pieces, from, at)) draft.unread.push(pieces[at]!);
    found.push({ kind: "topic", topic: draft, first: pieces[from]!.first, at: from, until });
    at = until;
  }
  return found;
}

/** "The ministry revised May exports from $4 billion": no movement in time. */
const isRevision = (pieces: readonly Piece[], from: number, head: number): boolean =>
  wordsOf(pieces[from]) === "revised" &&
  means(pieces[from - 1], "who", "agency", "pronoun") &&
  means(pieces[head + 1], "from");

/** "The surplus on goods trade", "the excess of exports over imports": where no phrase is known, of which it is, is not said. */
function isOfBefore(
  pieces: readonly Piece[],
  { topic, until }: TopicNode,
  from: number,
  { flow }: FlowSaid,
): boolean {
  const isOfBalance = topic.flows[0]!.flow === "balance" && flow !== "balance";
  const [joint] = pieces.slice(until, from);
  if (from === until) return isOfBalance && flow === "total";
  if (from > until + 1) return false;
  return (isOfBalance && means(joint, "of")) || (topic.unread.length > 0 && means(joint, "compare"));
}
