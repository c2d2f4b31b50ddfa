import { LEXICON, PLAIN_WORDS } from "./lexicon.js";
import { type Token, textAt } from "./tokens.js";

/** What a phrase means: a kind and a value, and how many tokens it takes. */
export interface Phrase {
  readonly kind: string;
  readonly value: string;
  readonly length: number;
}

interface Entry extends Phrase {
  readonly words: readonly string[];
}

/** Phrases by their first word, the longest first. */
export type PhraseBook = ReadonlyMap<string, readonly Entry[]>;

/** A book of phrases, from lists of phrases by meaning. */
export function phraseBook(
  lists: Iterable<readonly [meaning: string, phrases: readonly string[]]>,
): PhraseBook {
  const book = new Map<string, Entry[]>();
  for (const [meaning, phrases] of lists) {
    const [kind = "", ...value] = meaning.split(" ");
    for (const phrase of phrases) {
      const words = phrase.split(" ");
      const entry = { kind, value: value.join(" "), length: words.length, words };
      const entries = book.get(words[0]!);
      if (entries) entries.push(entry);
      else book.set(words[0]!, [entry]);
    }
  }
  for (const entries of book.values()) entries.sort((one, other) => other.length - one.length);
  return book;
}

/** The longest phrase that begins at a token. */
export function phraseAt(book: PhraseBook, tokens: readonly Token[], at: number): Phrase | undefined {
  return book
    .get(tokens[at]!.text)
    ?.find((entry) => entry.words.every((word, place) => textAt(tokens, at + place) === word));
}

let lexicon: PhraseBook | undefined;
let plain: ReadonlySet<string> | undefined;

/** The words of trade stories; made on first use. */
export function lexiconBook(): PhraseBook {
  lexicon ??= phraseBook(
    Object.entries(LEXICON).map(([meaning, phrases]) => [meaning, phrases.split("|")] as const),
  );
  return lexicon;
}

/** Whether a word says nothing of its own. */
export function isPlain(word: string): boolean {
  plain ??= new Set(PLAIN_WORDS.split(" "));
  return plain.has(word) || word.endsWith("ly");
}
