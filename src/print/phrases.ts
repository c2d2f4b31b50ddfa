import { alternatives } from "./alternatives.js";
import type { Token } from "./tokens.js";

/** Phrases of one or several words, each with its meaning, found by their first word. */
export type PhraseBook<T> = () => ReadonlyMap<string, readonly Phrase<T>[]>;

interface Phrase<T> {
  readonly words: readonly string[];
  readonly meaning: T;
}

/** Makes a book, on its first use: to import it costs nothing. The forms of one meaning are parted by "|"; "climb[/s]" is two. */
export function phraseBook<T>(entries: () => Iterable<readonly [forms: string, meaning: T]>): PhraseBook<T> {
  let book: ReadonlyMap<string, readonly Phrase<T>[]> | undefined;
  return () => {
    book ??= byFirstWord(entries());
    return book;
  };
}

function byFirstWord<T>(
  entries: Iterable<readonly [forms: string, meaning: T]>,
): ReadonlyMap<string, readonly Phrase<T>[]> {
  const found = new Map<string, Phrase<T>[]>();
  for (const [forms, meaning] of entries)
    for (const form of forms.split("|").flatMap(alternatives)) {
      const words = form.split(" ");
      const others = found.get(words[0]!);
      if (others === undefined) found.set(words[0]!, [{ words, meaning }]);
      else others.push({ words, meaning });
    }
  for (const phrases of found.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** What a phrase means, and the first token after it. */
export interface PhraseAt<T> {
  readonly meaning: T;
  readonly end: number;
}

/** The longest phrase that begins at a token. */
export function phraseAt<T>(book: PhraseBook<T>, tokens: readonly Token[], at: number): PhraseAt<T> | null {
  const first = tokens[at];
  if (first?.kind !== "word") return null;
  const phrases = book().get(first.text);
  if (phrases === undefined) return null;
  for (const { words, meaning } of phrases)
    if (follows(words, tokens, at)) return { meaning, end: at + words.length };
  return null;
}

/** What a text in small letters means, which has to be a phrase as a whole. */
export function meaningOfPhrase<T>(book: PhraseBook<T>, text: string): T | null {
  const words = text.split(" ");
  const phrase = book()
    .get(words[0]!)
    ?.find((one) => one.words.join(" ") === text);
  return phrase === undefined ? null : phrase.meaning;
}

function follows(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let ahead = 1; ahead < words.length; ahead++) {
    const token = tokens[at + ahead];
    if (token?.kind !== "word" || token.text !== words[ahead]) return false;
  }
  return true;
}
