import type { Token, TokenizedText } from "./tokens.js";

/** A text under reading: its tokens, the place of the next one, and what was missed where it could not go on. */
export interface Reader extends TokenizedText {
  at: number;
  /** Whether the text is one figure and nothing else; else the figure is what begins at a place. */
  readonly whole: boolean;
  /** The first place where something else was expected after a figure had begun. */
  fault: Fault | null;
}

/** What was expected at a token. */
export interface Fault {
  readonly at: number;
  readonly expected: string;
}

/** Begins to read at a token. */
export function readerOf(text: TokenizedText, at: number, whole: boolean): Reader {
  return { text: text.text, tokens: text.tokens, mark: text.mark, at, whole, fault: null };
}

/** The next token, or one further on; none after the last. */
export function lookAt(reader: Reader, ahead = 0): Token | null {
  return reader.tokens[reader.at + ahead] ?? null;
}

/** Whether the next token is this word. */
export function isWord(reader: Reader, word: string, ahead = 0): boolean {
  const token = reader.tokens[reader.at + ahead];
  return token?.kind === "word" && token.text === word;
}

/** Takes the next token where it is this word. */
export function takeWord(reader: Reader, word: string): boolean {
  const found = isWord(reader, word);
  if (found) reader.at++;
  return found;
}

/** Notes that the figure cannot be read on; the first such place is the one that counts. */
export function miss(reader: Reader, expected: string, at: number = reader.at): null {
  reader.fault ??= { at, expected };
  return null;
}
