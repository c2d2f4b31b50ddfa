import type { Claim, ClaimBase } from "../claims/claim.js";
import { distribute } from "./distribute.js";
import { figuresOf, type Senses } from "./figures.js";
import { framesOf, type Said, type SentenceRead } from "./frames.js";
import type { Lexicon } from "./lexicon.js";
import { piecesOf, type Piece } from "./pieces.js";
import { type Context, placeAll, type Placed } from "./reach.js";
import type { Sentence } from "./sentences.js";
import { nodesOf, segmentsOf } from "./segments.js";
import { claimOf, type ClaimBody } from "./statements/claim-of.js";
import type { LeftAlone, MissingPart, StoryOptions, Unplaced } from "./story-claims.js";
import { unplacedText } from "./story-claims.js";
import { topicsOf } from "./topics.js";
import { type Token, tokensOf } from "./tokens.js";

export interface SentenceClaims {
  readonly claims: readonly Claim[];
  readonly unplaced: readonly Unplaced[];
  readonly left: readonly LeftAlone[];
  readonly figures: { readonly claimed: number; readonly unplaced: number; readonly left: number };
  readonly context: Context;
}

const DATELINE = /^\p{Lu}[\p{Lu} .,/]{2,30}(?:, \w+\.? \d{1,2})?(?: \([^)]{1,40}\))?\s+(?:--|[—–-])\s+/u;

export function readSentence(sentence: Sentence, context: Context, options: StoryOptions, lexicon: Lexicon, senses: Senses): SentenceClaims {
  const dateline = DATELINE.exec(sentence.text)?.[0].length ?? 0;
  const tokens = tokensOf(sentence.text).filter((token) => token.start >= dateline);
  const pieces = piecesOf(tokens, lexicon, figuresOf(sentence.text, senses));
  const topics = topicsOf(pieces, options.reporter);
  const segments = segmentsOf(nodesOf(pieces, topics));
  const read = framesOf(segments, pieces);
  distribute(read);
  const { placed, context: after } = placeAll(read, context, options);
  const wordsOf = (first: number, next: number): string => sentence.text.slice(tokens[first]!.start, tokens[next - 1]!.end);
  const place = Object.freeze({ start: sentence.start, end: sentence.end });
  const claims: Claim[] = [];
  const unplaced: Unplaced[] = [];
  const used = new Set<number>();
  const base: ClaimBase = { sentence: sentence.text, place, ...(options.source !== undefined && { source: options.source }), asOf: options.asOf };
  const blocked = blockedBy(read, pieces);
  const doubled = doublesOf(placed);
  const moneys = [...new Set(read.said.flatMap(({ figure, kind }) => (figure?.currency && kind !== "conversion" ? [figure.currency] : [])))];
  const money = moneys.length === 1 ? moneys[0]! : moneys.length === 0 ? context.currency : null;
  const lost: { readonly one: Placed; readonly missing: readonly MissingPart[]; readonly unread: readonly string[] }[] = [];
  for (const one of placed) {
    const unread = blocked(one.said).map((at) => wordsOf(pieces[at]!.first, pieces[at]!.next));
    const bodies = doubled.has(one) ? (["flow"] as MissingPart[]) : unread.length > 0 ? (["measure"] as MissingPart[]) : claimOf(one, placed, options, money);
    if (isMissing(bodies)) {
      if (one.said.kind === "moved") continue;
      lost.push({ one, missing: [...new Set([...(one.missing ?? []), ...bodies])], unread });
      continue;
    }
    for (const { body, notes } of bodies) {
      claims.push(Object.freeze({ ...body, ...base, ...(notes.length > 0 && { notes: Object.freeze([...notes]) }) } as Claim));
    }
    if (one.said.figure !== null) used.add(one.said.piece);
  }
  for (const { one, missing, unread } of lost) {
    const at = one.said.piece;
    const piece = pieces.findIndex((other) => other.first === at);
    void piece;
    const [first, next] = clauseOf(pieces, at, sentence, tokens);
    unplaced.push(
      Object.freeze({
        sentence: sentence.text,
        place,
        words: sentence.text.slice(first, next),
        missing: Object.freeze([...missing]),
        ...(unread.length > 0 && { unread: Object.freeze(unread) }),
        text: unplacedText(missing, unread),
      }),
    );
  }
  const figures = pieces.filter((piece) => piece.kind === "figure");
  const lostFigures = new Set(lost.map(({ one }) => one.said.piece));
  const missed = figures.filter((piece) => !used.has(piece.first) && !lostFigures.has(piece.first));
  const isTrade = topics.length > 0 || claims.length > 0 || unplaced.length > 0;
  if (missed.length > 0 && isTrade)
    unplaced.push(Object.freeze({ sentence: sentence.text, place, words: sentence.text, missing: Object.freeze(["measure" as const]), text: unplacedText(["measure"], []) }));
  else if (claims.length === 0 && unplaced.length === 0 && isTrade && pieces.some((piece) => piece.kind === "run" || piece.kind === "rank" || (piece.kind === "word" && piece.meanings.has("super"))))
    unplaced.push(Object.freeze({ sentence: sentence.text, place, words: sentence.text, missing: Object.freeze(["measure" as const]), text: unplacedText(["measure"], []) }));
  const left: LeftAlone[] = [];
  if (claims.length === 0 && unplaced.length === 0)
    left.push(Object.freeze({ sentence: sentence.text, place, because: figures.length > 0 ? "other-subject" : "no-figure" }));
  const claimed = figures.filter((piece) => used.has(piece.first)).length;
  return {
    claims,
    unplaced,
    left,
    figures: { claimed, unplaced: left.length > 0 ? 0 : figures.length - claimed, left: left.length > 0 ? figures.length : 0 },
    context: after,
  };
}

/** Two figures of one thing in one clause: one of them is of something else. */
function doublesOf(placed: readonly Placed[]): ReadonlySet<Placed> {
  const found = new Map<string, Placed[]>();
  for (const one of placed) {
    const { kind, figure, frame, role } = one.said;
    if (one.missing.length > 0) continue;
    if ((kind !== "growth" && kind !== "level" && kind !== "change") || figure === null || role === "bracket") continue;
    const key = JSON.stringify([kind, frame, one.about, one.period, kind === "level" ? "" : one.comparison, one.basePeriod, one.terms]);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  const doubles = [...found.values()].filter((all) => new Set(all.map(({ said }) => said.figure!.text)).size > 1);
  return new Set(doubles.flat());
}

const isMissing = (found: readonly MissingPart[] | readonly { readonly body: ClaimBody; readonly notes: readonly string[] }[]): found is readonly MissingPart[] =>
  found.length > 0 && typeof found[0] === "string";

/** The words that may change a statement: those of its clause that were not read, and limits of the whole sentence. */
function blockedBy(read: SentenceRead, _pieces: readonly Piece[]): (said: Said) => readonly number[] {
  const at = new Map<number, number>();
  _pieces.forEach((piece, index) => at.set(piece.first, index));
  const limits = read.limits.map((first) => at.get(first) ?? 0);
  return (said) => {
    const frame = read.frames[said.frame]!;
    const own = frame.unread.map((first) => at.get(first) ?? 0);
    const forecast = frame.role === "forecast" ? [at.get(said.piece) ?? 0] : [];
    return [...limits, ...own, ...forecast];
  };
}

/** The words around a place, to the next comma or joint. */
function clauseOf(_pieces: readonly Piece[], at: number, sentence: Sentence, tokens: readonly Token[]): readonly [number, number] {
  void at;
  void tokens;
  return [0, sentence.text.length];
}
