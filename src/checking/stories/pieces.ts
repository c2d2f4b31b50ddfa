import { type Figure, figureFrom } from "./figures.js";
import { type Lexicon, type Meanings, phraseAt } from "./lexicon.js";
import { periodAt, type When } from "./periods.js";
import { placeBook } from "./places.js";
import { ordinalAt, runAt } from "./runs.js";
import { type Token, textAt } from "./tokens.js";

interface Words {
  /** The first token, and the first after it. */
  readonly first: number;
  readonly next: number;
}

/** One piece of a sentence. The pieces do not overlap, and none is left out. */
export type Piece = Words &
  (
    | { readonly kind: "figure"; readonly figure: Figure }
    | { readonly kind: "period"; readonly when: When; readonly isOwner: boolean }
    | { readonly kind: "place"; readonly code: string; readonly form: "place" | "people" | "capital"; readonly isOwner: boolean }
    | { readonly kind: "run"; readonly count: number; readonly unit: "month" | "quarter" | "year" | "other" | null }
    | { readonly kind: "rank"; readonly rank: number; readonly is: "big" | "small" }
    | { readonly kind: "word"; readonly meanings: Meanings; readonly text: string }
    | { readonly kind: "sign"; readonly text: string }
    | { readonly kind: "unknown"; readonly text: string }
  );

/** The longest match at each place. */
export function piecesOf(sentence: string, tokens: readonly Token[], lexicon: Lexicon): readonly Piece[] {
  const pieces: Piece[] = [];
  const ends = new Map(tokens.map((token, at) => [token.end, at + 1] as const));
  for (let at = 0; at < tokens.length; ) {
    const piece = pieceAt(sentence, tokens, at, lexicon, ends);
    pieces.push(piece);
    at = piece.next;
  }
  return pieces;
}

function pieceAt(
  sentence: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  ends: ReadonlyMap<number, number>,
): Piece {
  const token = tokens[at]!;
  const figure = figureFrom(sentence, token.start);
  const figureEnd = figure === null ? 0 : tokenAfter(tokens, at, figure.end, ends);
  const period = periodAt(tokens, at);
  const run = runAt(tokens, at);
  const ordinal = ordinalAt(tokens, at);
  const rank = ordinal && ordinal.number > 1 ? phraseAt(lexicon, tokens, Math.min(ordinal.next, tokens.length - 1)) : undefined;
  const place = placeAt(tokens, at);
  const phrase = phraseAt(lexicon, tokens, at);
  const lengths = [
    figure !== null && figure.kind !== "number" ? figureEnd : 0,
    run?.next ?? 0,
    rank?.meanings.has("super") ? ordinal!.next + rank.length : 0,
    period?.next ?? 0,
    place?.next ?? 0,
    phrase ? at + phrase.length : 0,
    figure !== null && figure.kind === "number" ? figureEnd : 0,
  ];
  const longest = Math.max(...lengths);
  if (longest > at) {
    const next = longest;
    switch (lengths.indexOf(longest)) {
      case 0:
      case 6:
        return { kind: "figure", figure: figure!, first: at, next };
      case 1:
        return { kind: "run", count: run!.count, unit: run!.unit, first: at, next };
      case 2:
        return { kind: "rank", rank: ordinal!.number, is: rank!.meanings.get("super") === "big" ? "big" : "small", first: at, next };
      case 3: {
        const isOwner = textAt(tokens, next) === "'s";
        return { kind: "period", when: period!.when, isOwner, first: at, next: next + Number(isOwner) };
      }
      case 4: {
        const isOwner = textAt(tokens, next) === "'s";
        return { kind: "place", code: place!.code, form: place!.form, isOwner, first: at, next: next + Number(isOwner) };
      }
      default:
        return { kind: "word", meanings: phrase!.meanings, text: token.text, first: at, next };
    }
  }
  if (token.kind === "sign") return { kind: "sign", text: token.text, first: at, next: at + 1 };
  return { kind: "unknown", text: token.text, first: at, next: at + 1 };
}

function tokenAfter(tokens: readonly Token[], at: number, end: number, ends: ReadonlyMap<number, number>): number {
  const exact = ends.get(end);
  if (exact !== undefined) return exact;
  let next = at;
  while (next < tokens.length && tokens[next]!.start < end) next++;
  return next;
}

function placeAt(
  tokens: readonly Token[],
  at: number,
): { readonly code: string; readonly form: "place" | "people" | "capital"; readonly next: number } | undefined {
  const token = tokens[at]!;
  // Names begin with a capital: "us", "turkey".
  if (token.kind === "word" && token.raw === token.text && token.text !== "mainland") return undefined;
  if (token.text === "us" && !/^U/.test(token.raw)) return undefined;
  if (token.text === "us" && /^Us$/.test(token.raw)) return undefined;
  const found = phraseAt(placeBook(), tokens, at);
  if (found === undefined) return undefined;
  const [form, code] = [...found.meanings][0]! as ["place" | "people" | "capital", string];
  return { code, form, next: at + found.length };
}

/** What a piece may mean of a kind. */
export function meaning(piece: Piece | undefined, kind: string): string | undefined {
  return piece?.kind === "word" ? piece.meanings.get(kind) : undefined;
}

export const means = (piece: Piece | undefined, ...kinds: readonly string[]): boolean =>
  piece?.kind === "word" && kinds.some((kind) => piece.meanings.has(kind));

export const isSign = (piece: Piece | undefined, ...texts: readonly string[]): boolean =>
  piece?.kind === "sign" && texts.includes(piece.text);
