import { alternatives } from "../../../print/alternatives.js";
import { FLOW_WORDS } from "../vocabulary/flows.js";
import { FRAME_WORDS } from "../vocabulary/frames.js";
import { JOINT_WORDS, PLAIN_WORDS } from "../vocabulary/joints.js";
import { MANNERS } from "../vocabulary/manners.js";
import { MOVEMENT_WORDS } from "../vocabulary/movements.js";
import { type Token, textAt, tokensOf } from "./tokens.js";

/** What a phrase may mean: a value by kind. */
export type Meanings = ReadonlyMap<string, string>;

export interface Entry {
  readonly words: readonly string[];
  readonly meanings: Meanings;
}

/** Phrases by their first word, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

const TABLES: readonly Readonly<Record<string, string>>[] = [
  FLOW_WORDS,
  MOVEMENT_WORDS,
  FRAME_WORDS,
  JOINT_WORDS,
  { "plain -": PLAIN_WORDS },
];

/** A lexicon of tables of phrases by meaning; "[minister/ministry] of trade" stands for two. */
export function lexiconOf(tables: readonly Readonly<Record<string, string>>[]): Lexicon {
  const found = new Map<string, Map<string, string>>();
  for (const table of tables)
    for (const [meaning, phrases] of Object.entries(table)) {
      const [kind = "", ...value] = meaning.split(" ");
      for (const phrase of phrases.split("|").flatMap(alternatives)) {
        const meanings = found.get(phrase) ?? new Map<string, string>();
        if (!meanings.has(kind)) meanings.set(kind, value.join(" "));
        found.set(phrase, meanings);
      }
    }
  const book = new Map<string, Entry[]>();
  for (const [phrase, meanings] of found) {
    const words = tokensOf(phrase).map(({ text }) => text);
    const entries = book.get(words[0]!);
    const entry = { words, meanings };
    if (entries) entries.push(entry);
    else book.set(words[0]!, [entry]);
  }
  for (const entries of book.values()) entries.sort((one, other) => other.words.length - one.words.length);
  return book;
}

let lexicon: Lexicon | undefined;

/** The words of trade stories; made on first use. */
export function storyLexicon(): Lexicon {
  lexicon ??= lexiconOf(TABLES);
  return lexicon;
}

/** The longest phrase that begins at a token, and how many tokens it takes. */
export function phraseAt(
  book: Lexicon,
  tokens: readonly Token[],
  at: number,
): { readonly meanings: Meanings; readonly length: number } | undefined {
  const entry = book.get(tokens[at]!.text)?.find(
    ({ words, meanings }) =>
      words.every((word, place) => textAt(tokens, at + place) === word) &&
      !(meanings.has("whole") && TRADED.test(textAt(tokens, at + words.length))) &&
      // "The amount of exports" is no pronoun.
      !(meanings.has("pronoun") && words.length > 1 && textAt(tokens, at + words.length) === "of"),
  );
  return entry && { meanings: entry.meanings, length: entry.words.length };
}

/** "Of the total exports" is no phrase of its own, as "of the total" is. */
const TRADED = /^(?:exports?|imports?|shipments|trade|turnover|merchandise|goods|foreign|external)$/;

const KNOWN: ReadonlySet<string> = new Set(MANNERS.split("|"));

/** "Sharply", "unprecedentedly": how something went. A name has a capital. */
export const isManner = ({ raw, text }: Token, isFirst: boolean): boolean =>
  (isFirst || raw === text) && text.endsWith("ly") && KNOWN.has(text.slice(0, -2));
