import type { Entry, Lexicon } from "./lexicon.js";
import { placeBook } from "./places.js";

const SHORT =
  /(?<name>(?:\p{Lu}[\p{L}'’.-]{0,30} (?:(?:of|for|and|the|de|on) ){0,2}){1,8})\((?<short>\p{Lu}[\p{L}]{1,7})\)/gu;
const OFFICE =
  /(?:statisti|offi|bureau|agenc|institut|minist|bank|customs|department|administration|authority|service|commission|directorate|chamber|board|federation|association|cent(?:er|re)|council)/i;

/** "ZORK, the national statistics institute". */
const APPOSED =
  /(?<!\p{L})(?<short>\p{Lu}{2,7}), (?<name>(?:the|an?|\p{Lu}\p{L}+['’]s) (?:[\p{L}-]+ ){1,4}?[\p{L}-]+)(?=,)/gu;

/** "The Philippine Statistics Authority (PSA)": the short names that a text gives to those who speak in it. */
export function withOffices(lexicon: Lexicon, text: string): Lexicon {
  const found = new Map<string, readonly Entry[]>();
  for (const { groups } of [...text.matchAll(SHORT), ...text.matchAll(APPOSED)]) {
    const { name, short } = groups as { readonly name: string; readonly short: string };
    const word = short.toLowerCase();
    const isNew = !lexicon.has(word) && !placeBook().has(word);
    if (isNew && /\p{Lu}.*\p{Lu}/u.test(short) && OFFICE.test(name))
      found.set(word, [{ words: [word], meanings: new Map([["agency", "-"]]) }]);
  }
  return found.size === 0 ? lexicon : new Map([...lexicon, ...found]);
}
