import { distribute } from "../../../../../src/checking/stories/clauses/distribute.js";
import { nodesOf } from "../../../../../src/checking/stories/clauses/nodes.js";
import type {
  Compared,
  Detail,
  Frame,
  Said,
  SentenceRead,
} from "../../../../../src/checking/stories/clauses/said.js";
import { segmentsOf } from "../../../../../src/checking/stories/clauses/segments.js";
import { framesOf } from "../../../../../src/checking/stories/parts/frames.js";
import type { PartnerSaid, Topic } from "../../../../../src/checking/stories/topics/topic.js";
import { topicsOf } from "../../../../../src/checking/stories/topics/topics.js";
import { guardedIn } from "../../../../../src/checking/stories/words/guards.js";
import { tokensOf } from "../../../../../src/checking/stories/words/tokens.js";
import { piecesIn } from "../pieces-in.js";
import { whenOf } from "../words/piece-line.js";

/** What the clauses of a sentence say, before it is known of which time: a line a statement, then a line a clause. */
export function saidIn(text: string, reporter: string): readonly string[] {
  const { pieces, words } = guardedIn(piecesIn(text, { reporter, asOf: "2025-12-08" }));
  const tokens = tokensOf(text);
  const wordAt = (first: number): string => {
    const piece = pieces.find((one) => one.first === first)!;
    return text.slice(tokens[piece.first]!.start, tokens[piece.next - 1]!.end);
  };
  const nodes = nodesOf(pieces, topicsOf(pieces, reporter));
  const read = framesOf(nodes, pieces, words, reporter);
  distribute(read);
  return [
    ...read.said.map((said) => saidLine(said, wordAt)),
    ...read.frames.map((clause) => frameLine(clause, wordAt)),
    ...headLines(read, wordAt),
  ];
}

/** Segments as they are cut: "start: exports rose | bracket 1: 5%". */
export function cutIn(text: string, reporter: string): string {
  const { pieces } = guardedIn(piecesIn(text, { reporter, asOf: "2025-12-08" }));
  const tokens = tokensOf(text);
  const words = (first: number, next: number): string =>
    text.slice(tokens[first]!.start, tokens[next - 1]!.end);
  const segments = segmentsOf(nodesOf(pieces, topicsOf(pieces, reporter)));
  return segments
    .map(({ opener, depth, nodes }) => {
      const parts = nodes.map((node) =>
        node.kind === "topic"
          ? `[${words(node.first, pieces[node.until - 1]!.next)}]`
          : words(node.first, node.next),
      );
      return `${opener}${depth > 0 ? ` ${depth}` : ""}: ${parts.join(" ")}`;
    })
    .join(" | ");
}

function saidLine(said: Said, wordAt: (first: number) => string): string {
  const { kind, move, figure, role, base, when, compared, partner, topic, terms, missing, clause } = said;
  return [
    `${kind}${move === null ? "" : ` ${move}`}`,
    figure === null ? `(${wordAt(said.piece)})` : `{${figure.text}}`,
    ...(topic === null ? [] : [topicOf(topic)]),
    ...(partner === null ? [] : [`with ${partnerOf(partner)}`]),
    ...(when === null ? [] : [`in <${whenOf(when)}>`]),
    ...(compared === null ? [] : [comparedOf(compared)]),
    ...(terms === null ? [] : [`in ${terms}`]),
    ...(role === "main" ? [] : [role]),
    ...(base === null ? [] : [`of #${base}`]),
    ...detailOf(said.detail),
    ...(missing.length > 0 ? [`lacks ${missing.join(" ")}`] : []),
    `@${clause}`,
  ].join(" ");
}

function frameLine(clause: Frame, wordAt: (first: number) => string): string {
  const { index, role, joint, topic, when, compared, terms, adjustment, withWhom, unread, nounMove, listed } =
    clause;
  const marks = Object.entries(clause).flatMap(([name, value]) => (value === true ? [name] : []));
  return [
    `@${index} ${role} ${joint}:`,
    ...(topic === null ? [] : [topicOf(topic)]),
    ...(when === null ? [] : [`in <${whenOf(when)}>`]),
    ...(compared === null ? [] : [comparedOf(compared)]),
    ...(terms === null ? [] : [`in ${terms}`]),
    ...(adjustment === null ? [] : [adjustment]),
    ...(withWhom.length > 0 ? [`with ${withWhom.map(partnerOf).join(", ")}`] : []),
    ...(listed.length > 0 ? [`listed ${listed.map(partnerOf).join(", ")}`] : []),
    ...(nounMove === null ? [] : [`noun ${nounMove}`]),
    ...(clause.whenOfCause === null ? [] : [`cause in <${whenOf(clause.whenOfCause)}>`]),
    ...marks,
    ...(unread.length > 0 ? [`unread: ${unread.map(wordAt).join(", ")}`] : []),
  ].join(" ");
}

function headLines(
  { head, limits, covered, endsWithPartner, denials }: SentenceRead,
  wordAt: (first: number) => string,
) {
  const said = [
    ...(head.when === null ? [] : [`in <${whenOf(head.when)}>`]),
    ...(head.compared === null ? [] : [comparedOf(head.compared)]),
    ...(head.withWhom.length > 0 ? [`with ${head.withWhom.map(partnerOf).join(", ")}`] : []),
    ...(head.adjustment === null ? [] : [head.adjustment]),
    ...(head.topic === null ? [] : [topicOf(head.topic)]),
  ];
  return [
    ...(said.length > 0 ? [`head: ${said.join(" ")}`] : []),
    ...(limits.length > 0 ? [`limits: ${limits.map(wordAt).join(", ")}`] : []),
    ...(covered.length > 0 ? [`covered: ${covered.map(wordAt).join(", ")}`] : []),
    ...(denials.length > 0 ? [`denials: ${denials.map(wordAt).join(", ")}`] : []),
    ...(endsWithPartner ? ["ends with a partner"] : []),
  ];
}

const topicOf = ({ flows, ofWhom, withWhom }: Topic): string =>
  [
    flows.map(({ flow, sign }) => flow + (sign === 0 ? "" : sign > 0 ? "+" : "-")).join("&"),
    ...(ofWhom.length > 0 ? [`of ${ofWhom.join(",")}`] : []),
    ...(withWhom.length > 0 ? [`with ${withWhom.map(partnerOf).join(",")}`] : []),
  ].join(" ");

const partnerOf = (partner: PartnerSaid): string =>
  partner.type === "code"
    ? partner.code
    : partner.type === "label"
      ? `label ${partner.code}`
      : partner.type === "before"
        ? `that ${partner.kind}`
        : partner.type;

const comparedOf = (compared: Compared): string =>
  compared.type === "named"
    ? compared.of
    : `from <${whenOf(compared.when)}>${compared.byAmount ? " by amount" : ""}`;

/** "to", "noun", "of 3 month": what one kind of statement has beside its figure. */
function detailOf(detail: Detail): readonly string[] {
  return Object.entries(detail).flatMap(([name, value]): readonly string[] => {
    if (value === null || value === undefined || value === false) return [];
    if (name === "since") return [`since=<${whenOf(value)}>`];
    if (name === "topic") return [`topic=${topicOf(value)}`];
    return [value === true ? name : `${name}=${value}`];
  });
}
