import type { Lexicon } from "./lexicon.js";
import { placeBook } from "./places.js";

/** "SEOUL, Dec. 1 (Yonhap) -- ": no sentence. */
const IN_CAPITALS =
  /^\p{Lu}[\p{Lu} .,/]{2,30}(?:, \w+\.? \d{1,2})?(?: \([^)]{1,40}\))?\s+(?:--|[—–-])\s+|^(?![^(]*(?:port|rade|lance|plus|cit))\p{Lu}[\p{L} .]{2,20}(?:, (?:\d\d? )?\p{Lu}\p{Ll}{2,8}\.?(?: \d\d?)?)? \([\p{Lu}/]{2,12}\)(?::|[\s.]*(?:--|[—–-]))?\s+|^(?!.{0,30}(?:EXPORT|IMPORT|TRADE|BALANCE|SURPLUS|DEFICIT|TARIFF|DUT))\p{Lu}[\p{Lu} .,]{3,30}(?: \([^)]{1,30}\))?:\s+/u;
/** "Rabat — ", "KINGSTON, Jamaica (CMC) – ", "BOGOTA Nov 17 ": a town that means nothing else. */
const OF_A_TOWN =
  /^(\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2})(?:(?:, \p{Lu}[\p{L} ]{2,20})?(?: \([\p{L}/ ]{2,20}\))?,? ?(?:--|[—–])\s+|(?<=\p{Lu}) \p{Lu}\p{Ll}{2,8}\.? \d{1,2} (?=\p{Lu}\p{Ll}))/u;

/** A capital stands for its economy, and in a dateline for itself. */
const isPlace = (word: string): boolean =>
  placeBook()
    .get(word)
    ?.some(({ meanings }) => !meanings.has("capital")) === true;

/** How long a dateline is that stands before a sentence. */
export function datelineOf(text: string, lexicon: Lexicon): number {
  const plain = IN_CAPITALS.exec(text);
  if (plain !== null) return plain[0].length;
  const [all = "", town = ""] = OF_A_TOWN.exec(text) ?? [];
  const isKnown = town
    .toLowerCase()
    .split(/[ '’-]/)
    .some((word) => lexicon.has(word) || isPlace(word));
  return isKnown ? 0 : all.length;
}
