import { SHORT } from "../vocabulary/times.js";
import type { Lexicon } from "./lexicon.js";
import { placeBook } from "./places.js";

const NAME = "\\p{Lu}[\\p{L}'’.-]+(?: \\p{L}[\\p{L}'’-]*){0,3}";
const LAND = "(?:(?:, | \\(| \\[)\\p{Lu}[\\p{L} ]{1,20}[)\\]]?)?";
const MONTH = `(?:${SHORT.join("|")})[a-z]{0,6}\\.?`;
const DAY = `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`;
const AGENCY =
  "(?:,? ?\\([^)]{1,40}\\)| ?/[^/]{1,20}/|, \\p{Lu}[\\p{L}-]{1,15}(?: \\p{Lu}[\\p{L}-]{1,15})?(?= [-—–])|, \\p{Lu}{3,12})";
const DASH = "\\s*(?:--?|[—–]|:)";

/** Products that a line may begin with, and trade be in. */
export const GOODS: RegExp = new RegExp(
  "^(?:agri\\w*|farm|rice|coffee|tea|gold|oil|gas|crude|steel|iron|copper|coal|cars?|autos?|chips|semiconductors|" +
    "electronics|machinery|textiles|garments|apparel|wheat|corn|soy\\w*|" +
    "sugar|cotton|cocoa|rubber|fish|meat|beef|fruits?|services|goods|energy|fuels?|food|drugs|medicines|" +
    "pharmaceuticals|vehicles|aircraft)\\b",
  "i",
);
/** Flows and times in capitals, and those. */
const NO_TOWN = new RegExp(
  "(?:ex|im)port|\\btrade|balance|surplus|deficit|tariff|dut(?:y|ies)\\b|\\b(?:" +
    `${SHORT.join("|")})(?:\\b|[a-z]{3,})|\\b(?:year|month|quarter|half|week|total)|${GOODS.source}`,
  "i",
);
/** Words of the lexicon that are part of a town's name. */
const OF_TOWNS: readonly string[] = "new city town cape san saint port of the am".split(" ");

/** "SEOUL, Dec. 1 (Yonhap) -- ", "DUSHANBE, Tajikistan, July 21 - ", "MINSK (6 December): ": no sentence. */
const DATED = new RegExp(
  `^(${NAME})${LAND}(?:, ${DAY}| \\(${DAY}\\))(?:${AGENCY} ?[.:]?(?:${DASH})?|[.:]?${DASH})\\s*(?=[\\p{Lu}"“])`,
  "iu",
);
/** "BEIJING (AFP) - ", "TASHKENT, Uzbekistan (UzDaily.com) -- ", "ALGIERS- ", "MANILA — ", "Dushanbe /AVESTA/ ", "PRELA.- ". */
const UNDATED = new RegExp(
  `^(${NAME}|\\p{Lu}[\\p{Lu} .,/'’-]{2,30}?)${LAND}(?: \\([\\p{L}./ ]{2,40}\\)\\.?(?:${DASH})?|\\s*(?:--|[—–•])| - | /[^/]{2,20}/|(?<=\\p{Lu})(?:\\.?- |:))\\s*(?=[\\p{Lu}"“])`,
  "u",
);
/** "BOGOTA Nov 17 ", "JAKARTA, June 3 ". */
const BARE = /^(\p{Lu}{3,20}),? \p{Lu}\p{Ll}{2,8}\.? \d{1,2} (?=\p{Lu}\p{Ll})/u;

/** "May 1 -- ". */
const DAY_ALONE = new RegExp(`^${DAY}\\s+(?:--|—)\\s+(?=\\p{Lu})`, "iu");

/** "• Africa: the surplus rose": the mark of an item. */
const ITEM = /^[*•·▪■●]\s+/;

/** How long a dateline or the mark of an item is that stands before a sentence. Below the first a line may begin with anything. */
export function datelineOf(text: string, lexicon: Lexicon, isFirst: boolean): number {
  const [mark = ""] = ITEM.exec(text) ?? DAY_ALONE.exec(text) ?? [];
  if (mark !== "") return mark.length;
  const [dated = "", where = ""] = DATED.exec(text) ?? [];
  if (dated !== "" && !NO_TOWN.test(where)) return dated.length;
  const [all = "", town = ""] = UNDATED.exec(text) ?? BARE.exec(text) ?? [];
  const name = town.toLowerCase();
  const named = placeBook().get(name) ?? [];
  const isCapital = named.some(({ meanings }) => meanings.has("capital"));
  const isOpen = all.includes("(");
  // "LYON - Exports rose", below a headline.
  const isLoud = town === town.toUpperCase() && !all.includes(":");
  if (all === "" || NO_TOWN.test(town) || !(isFirst || isCapital || isOpen || isLoud)) return 0;
  const words = name.split(/[ '’-]/).filter((word) => !OF_TOWNS.includes(word));
  // A capital stands for its economy, and in a dateline for itself.
  const isPlace = named.some(({ meanings }) => !meanings.has("capital"));
  const isKnown = (isPlace && !isOpen) || words.some((word) => lexicon.has(word));
  return isKnown && !isCapital ? 0 : all.length;
}
