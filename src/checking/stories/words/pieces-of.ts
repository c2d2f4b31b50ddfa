import { causeAt } from "./causes.js";
import type { FigureReader } from "./figures.js";
import { isOfWith } from "./guards.js";
import { isManner, type Lexicon, phraseAt } from "./lexicon.js";
import { periodAt } from "./periods.js";
import { isFigure, isPlace, isSign, means, type Piece, wordAt, wordsOf } from "./pieces.js";
import { placeAt } from "./places.js";
import { sinceRecords } from "./records.js";
import { ordinalIn, runAt } from "./runs.js";
import { termsAt } from "./terms.js";
import { type Token, textAt } from "./tokens.js";

/** The longest match at each place. */
export function piecesOf(
  tokens: readonly Token[],
  lexicon: Lexicon,
  figures: FigureReader,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const ends = new Map(tokens.map((token, at) => [token.end, at + 1] as const));
  for (let at = 0; at < tokens.length; ) {
    const aside = abbreviationAt(tokens, at);
    if (aside > 0) {
      at += aside;
      continue;
    }
    const piece = pieceAt(figures, tokens, at, lexicon, ends, pieces);
    // "The 27-member EU": the number says no more.
    const before = pieces.at(-1);
    const isOfMembers = isPlace(piece) && isFigure(before) && MEMBERS.test(before.figure.text);
    if (isOfMembers) pieces.pop();
    pieces.push(isOfMembers ? { ...piece, first: before.first } : piece);
    at = piece.next;
  }
  return pieces;
}

function pieceAt(
  figures: FigureReader,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  ends: ReadonlyMap<number, number>,
  before: readonly Piece[],
): Piece {
  const token = tokens[at]!;
  const begun = figures(token.start);
  // "Lower than $63.87 billion in May", "topped $1 trillion" and "up 5% over $38 billion" are no hedges here, "fell to
  // below $5 billion" is one.
  const isOpener =
    begun !== null &&
    ((OPENERS.test(begun.text) &&
      !means(before.at(-1), "to") &&
      !(/^\w+ing /i.test(begun.text) && isOfWith(before))) ||
      (isFigureBefore(before) && /^(?:over|up to)\b/i.test(begun.text)) ||
      (begun.kind === "amount" && isMovedBefore(before) && /^up to\b/i.test(begun.text)));
  const period = periodAt(tokens, at);
  // "Shrank 1.8% in 2012-13 to $300 billion", "in 9MFY24", "8-month exports".
  const isYear = begun?.kind === "unread" && ["count", "span", "year"].includes(period?.when.type ?? "");
  const figure = isYear || (isOpener && begun.kind !== "unread") ? null : begun;
  const figureEnd = figure === null ? 0 : ends.get(figure.end)!;
  const run = runAt(tokens, at);
  const ordinal = ordinalIn(token.text);
  const rank = ordinal > 1 ? phraseAt(lexicon, tokens, Math.min(at + 1, tokens.length - 1)) : undefined;
  const place = placeAt(tokens, at);
  const phrase = phraseAt(lexicon, tokens, at);
  const ever = sinceRecords(tokens, at);
  if (ever !== null) return wordAt(token.text, "ever", { first: at, next: ever });
  const cause = causeAt(tokens, at);
  if (cause !== null && cause - at >= (phrase?.length ?? 0))
    return wordAt(token.text, "colour", { first: at, next: cause });
  const terms = termsAt(tokens, at);
  if (terms !== undefined) return { kind: "terms", code: terms.code, first: at, next: terms.next };
  const rankEnd = rank?.meanings.has("super") ? at + 1 + rank.length : 0;
  const phraseEnd = phrase ? at + phrase.length : 0;
  const next = Math.max(figureEnd, run?.next ?? 0, rankEnd, period?.next ?? 0, place?.next ?? 0, phraseEnd);
  if (next > at) {
    const words = { first: at, next };
    if (figure !== null && figure.kind !== "number" && figureEnd === next)
      return { kind: "figure", figure, ...words };
    if (run?.next === next) return { kind: "run", count: run.count, unit: run.unit, ...words };
    if (rankEnd === next)
      return {
        kind: "rank",
        rank: ordinal,
        is: rank!.meanings.get("super") === "big" ? "big" : "small",
        ...words,
      };
    const isMarked = textAt(tokens, next) === "'s";
    const marked = { first: at, next: next + Number(isMarked) };
    if (period?.next === next)
      return {
        kind: "period",
        when: period.when,
        isOwner: isMarked,
        isFrom: token.text === "from",
        ...marked,
      };
    if (place?.next === next)
      return {
        kind: "place",
        // "To Africa and America": the continent.
        code:
          token.text === "america" && tokens.some(({ text }) => CONTINENTS.includes(text))
            ? "Americas"
            : place.code,
        form: place.form,
        isOwner: isMarked || place.isOwner === true,
        ...marked,
      };
    if (phraseEnd < next) return { kind: "figure", figure: figure!, ...words };
    return {
      kind: "word",
      meanings: phrase!.meanings,
      text: token.text,
      phrase: tokens
        .slice(at, next)
        .map(({ text }) => text)
        .join(" "),
      ...words,
    };
  }
  if (token.kind === "sign") return { kind: "sign", text: token.text, first: at, next: at + 1 };
  if (isManner(token, at === 0 || tokens[at - 1]!.kind === "sign"))
    return wordAt(token.text, "plain", { first: at, next: at + 1 });
  return { kind: "unknown", text: token.text, isName: token.raw !== token.text, first: at, next: at + 1 };
}

const CONTINENTS: readonly string[] = ["africa", "asia", "europe", "oceania"];

/** "7.7%, up to $5 billion", "revised up to $5 billion": these words say which way it went. */
function isFigureBefore(all: readonly Piece[]): boolean {
  // "17% in dollar terms over $40 billion".
  const pieces = all.slice(0, all.findLastIndex(({ kind }) => kind !== "terms") + 1);
  const last = pieces.at(-1);
  if (last?.kind === "word" && last.text === "revised") return true;
  // "A 10% increase over $5 billion".
  const isNoun = /^(?:increase|rise|growth|gain)$/.test(wordsOf(last));
  return (isNoun || isSign(last, ",") ? pieces.at(-2) : last)?.kind === "figure";
}

/** "Rose 7.7% in May, up to $5 billion", "increased up to $5 billion", and not "rose by up to $5 billion". */
const isMovedBefore = (pieces: readonly Piece[]): boolean =>
  means(pieces.at(-1), "rise") || (isSign(pieces.at(-1), ",") && pieces.some(isFigure));

/** "(GAC)", "(yoy)": a short form of what stands before it. */
function abbreviationAt(tokens: readonly Token[], at: number): number {
  if (textAt(tokens, at) !== "(") return 0;
  const [inner, next] = [tokens[at + 1], tokens[at + 2]];
  if (inner?.kind !== "word" || next === undefined) return 0;
  if (next.text === ")" && /^\p{Lu}[\p{Lu}\d.]{1,9}$/u.test(inner.raw) && !/^[QH][1-4]$/i.test(inner.raw))
    return 3;
  if (/^\p{Lu}{2,}$/u.test(inner.raw) && next.kind === "number" && textAt(tokens, at + 3) === ")") return 4;
  return 0;
}

const OPENERS =
  /^(?:(?:lower|higher|greater|smaller|larger|bigger|slower|faster) than|topp?(?:ed|s|ing)|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|past|below|above|under)\b/i;

const MEMBERS = /^\d+-(?:member|nation|country|state|strong)$/;
