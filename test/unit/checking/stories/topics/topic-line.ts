import type { PartnerSaid, TopicNode } from "../../../../../src/checking/stories/topics/topic.js";
import { topicsOf } from "../../../../../src/checking/stories/topics/topics.js";
import type { Piece } from "../../../../../src/checking/stories/words/pieces.js";
import { tokensOf } from "../../../../../src/checking/stories/words/tokens.js";
import { piecesIn } from "../pieces-in.js";

/** What the noun phrases of a text speak of, for a reporter: the words of each, then what they say. */
export function topicsIn(text: string, reporter: string): readonly string[] {
  const pieces = piecesIn(text, { reporter, asOf: "2025-12-08" });
  const tokens = tokensOf(text);
  const words = (some: readonly Piece[]): string =>
    some.length === 0 ? "" : text.slice(tokens[some[0]!.first]!.start, tokens[some.at(-1)!.next - 1]!.end);
  return topicsOf(pieces, reporter).map((node) => lineOf(node, words, pieces));
}

function lineOf(
  { topic, at, until }: TopicNode,
  words: (some: readonly Piece[]) => string,
  pieces: readonly Piece[],
): string {
  const { flows, ofWhom, withWhom, when, strangers, unread } = topic;
  const marks = Object.entries(topic)
    .filter(([, value]) => value === true)
    .map(([name]) => name.replace(/^is/, ""));
  const names = [topic.coverage, topic.measure, topic.scale, topic.valuation, topic.system, topic.adjustment];
  const each = (some: readonly Piece[]): string => some.map((one) => words([one])).join(", ");
  return [
    `[${words(pieces.slice(at, until))}]`,
    flows
      .map(
        ({ flow, sign, isGap }) => `${flow}${sign === 0 ? "" : sign > 0 ? "+" : "-"}${isGap ? " gap" : ""}`,
      )
      .join(" & "),
    ...(ofWhom.length > 0 ? [`of ${ofWhom.join(", ")}`] : []),
    ...(withWhom.length > 0 ? [`with ${withWhom.map(partnerOf).join(", ")}`] : []),
    ...names.filter((name) => name !== null),
    ...marks,
    ...(when === null ? [] : [`in ${JSON.stringify(when)}`]),
    ...(strangers.length > 0 ? [`strangers: ${each(strangers)}`] : []),
    ...(unread.length > 0 ? [`unread: ${each(unread)}`] : []),
  ].join(" ");
}

const partnerOf = (partner: PartnerSaid): string =>
  partner.type === "code" ? partner.code : partner.type === "before" ? `that ${partner.kind}` : partner.type;
