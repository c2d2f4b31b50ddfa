import { guardedIn } from "../../../../../src/checking/stories/words/guards.js";
import { means, type Piece } from "../../../../../src/checking/stories/words/pieces.js";
import { tokensOf } from "../../../../../src/checking/stories/words/tokens.js";
import type { When, Year } from "../../../../../src/checking/stories/words/when.js";
import { piecesIn } from "../pieces-in.js";

/** What a word may stand for without being in the lexicon. */
const MARKED = ["ever", "colour"];

/** The pieces of a text, and what turns one of them: "in <month 11 2024> CN's [exports] rose {amount · $5 billion · USD}". */
export function piecesLine(text: string, reporter: string): string {
  const { pieces, turned } = guardedIn(piecesIn(text, { asOf: "2025-12-08", reporter }));
  const tokens = tokensOf(text);
  const textOf = ({ first, next }: Piece): string =>
    tokens
      .slice(first, next)
      .map((one) => one.text)
      .join(" ");
  const lines = pieces.map((piece) => {
    const by = pieces.find(({ first }) => first === turned.get(piece.first));
    return wordsOf(piece, textOf(piece)) + (by === undefined ? "" : ` (turned by ${textOf(by)})`);
  });
  return lines.join(" ");
}

function wordsOf(piece: Piece, text: string): string {
  switch (piece.kind) {
    case "figure": {
      const { kind, text, currency, isBareSign, sign, ends, moves } = piece.figure;
      const marks = [currency, isBareSign && "bare", sign, ends?.join("…"), moves].filter((one) => one);
      return `{${[kind, text, ...marks].join(" · ")}}`;
    }
    case "period":
      return `<${piece.isFrom ? "from " : ""}${whenOf(piece.when)}>${owner(piece)}`;
    case "place":
      return `${piece.code}${piece.form === "place" ? "" : ` (${piece.form})`}${owner(piece)}`;
    case "terms":
      return `(terms of ${piece.code})`;
    case "run":
      return `(run of ${piece.count}${piece.unit === null ? "" : ` ${piece.unit}`})`;
    case "rank":
      return `(rank ${piece.rank} ${piece.is})`;
    case "word":
      return (
        (text.includes(" ") ? `[${text}]` : text) +
        MARKED.filter((kind) => means(piece, kind))
          .map((kind) => `:${kind}`)
          .join("")
      );
    case "sign":
      return piece.text;
    case "unknown":
      return `?${piece.text}${piece.isName ? "^" : ""}`;
  }
}

const owner = ({ isOwner }: { readonly isOwner: boolean }): string => (isOwner ? "'s" : "");

/** "span 1–11 of 2024", "rolling 12 to 6". */
export function whenOf(when: When): string {
  const parts = Object.entries(when).flatMap(([name, value]): readonly string[] => {
    if (name === "type") return [String(value)];
    if (value === null) return [];
    if (name === "year" && typeof value === "object") return [`of ${yearOf(value as Year)}`];
    return value === true ? [name] : [`${name} ${value}`];
  });
  return parts.join(" ");
}

function yearOf(year: Year): string {
  switch (year.type) {
    case "said":
      return String(year.year);
    case "last":
      return "last";
    case "fiscal":
      return `fiscal ${year.year}`;
    default:
      return `${year.type} ${year.years}`;
  }
}
