import { language } from "../../../language.js";
import { CAPITALS } from "../vocabulary/economies.js";
import { SHORT_NAMES } from "../vocabulary/names.js";
import { PEOPLES } from "../vocabulary/peoples.js";
import { type Lexicon, lexiconOf } from "./lexicon.js";

let book: Lexicon | undefined;

/** Economies and groups by their names, adjectives and capitals; made on first use, since it takes longer than an import. */
export function placeBook(): Lexicon {
  const table = (kind: string, names: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(names).map(([code, phrases]) => [`${kind} ${code}`, phrases]));
  book ??= lexiconOf([
    table("place", SHORT_NAMES),
    table("people", PEOPLES),
    table("capital", CAPITALS),
    countryNames(),
  ]);
  return book;
}

/** The codes of ISO 3166-1 with the names that the language data have for them, in lower case. */
function countryNames(): Readonly<Record<string, string>> {
  const { DisplayNames, Locale } = language();
  const names = new DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const found: Record<string, string> = {};
  for (const first of letters)
    for (const second of letters) {
      const code = first + second;
      const name = names.of(code);
      // A code that was withdrawn stands for another one.
      if (name === undefined || new Locale(`und-${code}`).region !== code) continue;
      found[`place ${code}`] = name.replace(/ \(.*| SAR China/, "").toLowerCase();
    }
  return found;
}
