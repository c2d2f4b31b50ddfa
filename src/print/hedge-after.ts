import { HEDGES_AFTER } from "./books.js";
import type { Hedge } from "./figure.js";
import { type PhraseAt, phraseAt } from "./phrases.js";
import type { Token } from "./tokens.js";

/** What stands behind a figure and widens it: "5% or more", "5%+". */
export function hedgeAfter(tokens: readonly Token[], at: number): PhraseAt<Hedge> | null {
  const found = phraseAt(HEDGES_AFTER, tokens, at);
  if (found === null) return plusSignAt(tokens, at);
  // "$4.2 billion and up from $4 billion", "and up nearly 3%": it went up.
  const [last, next] = tokens.slice(found.end - 1);
  return last?.text === "up" && next !== undefined && next.kind !== "sign" ? null : found;
}

function plusSignAt(tokens: readonly Token[], at: number): PhraseAt<Hedge> | null {
  const sign = tokens[at];
  const ends = sign?.kind === "sign" && sign.text === "+" && sign.glued && tokens[at + 1]?.glued !== true;
  return ends ? { meaning: "at-least", end: at + 1 } : null;
}
