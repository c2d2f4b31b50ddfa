import type { Context } from "./context.js";
import { economiesIn } from "./placed.js";
import type { Topic, TopicNode } from "./topics/topic.js";
import { UNIONS } from "./vocabulary/economies.js";
import { isEconomy } from "./words/official-names.js";
import { hasAny, isFigure, isPercent, isPlace, meaning, means, type Piece, wordsOf } from "./words/pieces.js";

/**
 * After a sentence of which nothing was told. "Zork stocks were $900 billion": what follows it may be of them.
 */
export function afterUntold(
  pieces: readonly Piece[],
  { ofWhom, surpluses, subject }: Context,
  { extent }: Context,
  topics: readonly TopicNode[],
  isTrade: boolean,
  reporter: string,
): Partial<Context> {
  const has = (is: (piece: Piece) => boolean): boolean => pieces.some(is);
  const isOfSame = has((one) => means(one, "pronoun") || wordsOf(one) === "it was");
  const hasFigure = has(isFigure);
  // "This rise was due to imports, which zorked 5%": what goes on may be those.
  const isOfAnother =
    hasFigure &&
    topics.some(({ topic: { flows } }) => isSide(flows[0]!.flow) && flows[0]!.flow !== subject?.flow);
  // "Bangladesh, a rival, saw garment shipments climb", and not "China is in first place in terms of imports".
  const isRanking = topics.length > 0 && has((one) => means(one, "copula", "lead", "partner"));
  const mayBeOfAnother = !isRanking && topics.every(({ topic }) => isOfNobody(topic));
  const isOther = topics.length === 0 && !isOfSame && hasFigure;
  // "28 EU countries had …" in a text on the euro area: whose trade goes on is not said.
  const union = pieces.find(
    (one, at) => isPlace(one) && UNIONS.includes(one.code) && !isPartner(pieces[at - 1]),
  );
  const isUnion = UNIONS.includes(reporter) && isPlace(union) && union.code !== reporter;
  // "Zork surged by a monthly 15.8 percent": what goes on may be on the month, too.
  const isMonthly =
    isTrade &&
    has(isPercent) &&
    pieces.some(
      (one, at) =>
        meaning(one, "comparison") === "month-on-month" ||
        (one.kind === "word" && one.text === "monthly" && isFigure(pieces[at + 1])),
    );
  // "The current account deficit may narrow", "the current account recorded a deficit": what goes on may be that.
  const isOfAccount = pieces.some(
    (one, at) => ACCOUNTS.test(wordsOf(one)) && !means(pieces[at - 1], "owner"),
  );
  const isOfPart =
    isOfAccount ||
    topics.some(({ topic: { flows, unread } }) => flows[0]!.flow === "balance" && unread.length > 0);
  return {
    ...(isOfPart && { unreadTopic: "balance" as const }),
    ...(isOfAccount && { extent }),
    ...(isOfAnother && { subject: null }),
    ...(mayBeOfAnother && afterNames(pieces, ofWhom, reporter)),
    ...(isMonthly && { lastComparison: "month-on-month" }),
    ...(isUnion && { ofWhom: [...ofWhom, union.code] }),
    ...(isOther && {
      subject: null,
      pair: null,
      isPairText: false,
      surpluses: [...surpluses, ...economiesIn(pieces)],
    }),
  };
}

/**
 * "The second partner was Peru. A surplus of $5 billion was recorded": with Peru, perhaps. "Germany is struggling. Exports
 * fell 3%", "in Vietnam, the trend was similar": whose exports, is not said.
 */
function afterNames(pieces: readonly Piece[], ofWhom: readonly string[], reporter: string): Partial<Context> {
  const others = economiesIn(pieces).filter((code) => code !== reporter);
  const economies = others.filter(isEconomy);
  if (others.length > 0 && hasAny(pieces, "partner", "source"))
    return { partner: economies.length === 1 ? economies[0]! : "unread", isTopicPartner: false };
  const [first, second] = pieces.filter((one) => !means(one, "plain"));
  const begin = means(first, "in") ? second : first;
  // A heading is no sentence.
  // "Vietnam has gained from firms leaving China", and not "Japan is China's largest market".
  const isOwn = pieces.some((one) => isPlace(one) && one.code === reporter && one.isOwner);
  const isOfOther = pieces.length > 3 && isPlace(begin) && begin.code !== reporter && !isOwn;
  return isOfOther && isEconomy(begin.code)
    ? { ofWhom: [...ofWhom, reporter, begin.code], subject: null }
    : {};
}

const isOfNobody = ({ ofWhom, withWhom }: Topic): boolean => ofWhom.length + withWhom.length === 0;

const isSide = (flow: string): boolean => flow === "exports" || flow === "imports";

const isPartner = (before: Piece | undefined): boolean => means(before, "to", "from", "with", "not", "and");

const ACCOUNTS = /^(?:accounts?|balance of payments|budget)$/;
