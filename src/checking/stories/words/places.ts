import { language } from "../../../language.js";
import { CAPITALS } from "../vocabulary/economies.js";
import { SHORT_NAMES } from "../vocabulary/names.js";
import { PEOPLES, PEOPLES_BY_ENDING } from "../vocabulary/peoples.js";
import { type Lexicon, lexiconOf, phraseAt } from "./lexicon.js";
import { isOneCountry, nameAfterForm } from "./official-names.js";
import type { Token } from "./tokens.js";

let book: Lexicon | undefined;

/** Economies and groups by their names, adjectives and capitals; made on first use, since it takes longer than an import. */
export function placeBook(): Lexicon {
  book ??= madeBook();
  return book;
}

function madeBook(): Lexicon {
  const table = (kind: string, names: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(names).map(([code, phrases]) => [
        `${kind} ${code}`,
        // A group is called by its code, too.
        [code.length > 2 && code.toLowerCase(), phrases].filter(Boolean).join("|"),
      ]),
    );
  const countries = countryNames();
  const peoples = Object.entries(PEOPLES_BY_ENDING).map(([ending, codes]) =>
    table("people", Object.fromEntries(codes.split(" ").map((code) => [code, countries[code] + ending]))),
  );
  return lexiconOf([
    table("place", SHORT_NAMES),
    table("people", PEOPLES),
    ...peoples,
    table("capital", CAPITALS),
    table("place", countries),
  ]);
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
      found[code] = name.replace(/ \(.*| SAR China/, "").toLowerCase();
    }
  return found;
}

/** The economy or group that a name stands for. */
export function placeAt(
  tokens: readonly Token[],
  at: number,
):
  | {
      readonly code: string;
      readonly form: "place" | "people" | "capital";
      readonly next: number;
      readonly isOwner?: true;
    }
  | undefined {
  const token = tokens[at]!;
  // Names begin with a capital: "us", "turkey".
  if (
    token.kind === "word" &&
    token.raw === token.text &&
    !["euro", "eurozone", "mainland", "rest"].includes(token.text)
  )
    return undefined;
  if (token.text === "us" && (!/^U/.test(token.raw) || token.raw === "Us")) return undefined;
  const found = phraseAt(placeBook(), tokens, at);
  const own = found === undefined ? nameAfterForm(tokens, at) : null;
  if (own !== null && own < tokens.length) {
    const country = placeAt(tokens, own);
    return country?.form === "place" && isOneCountry(country.code) ? country : undefined;
  }
  // "Pakistans exports": an apostrophe was lost. "Turkeys", "jerseys" and "chiles" are goods.
  if (
    found === undefined &&
    token.text.endsWith("s") &&
    !/^(?:jersey|turkey|chile|korea)s/.test(token.text)
  ) {
    const bare = placeAt([{ ...token, text: token.text.slice(0, -1) }], 0);
    return bare?.form === "place" ? { ...bare, next: at + 1, isOwner: true } : undefined;
  }
  if (found === undefined) return undefined;
  const [form, code] = [...found.meanings][0]! as ["place" | "people" | "capital", string];
  return { code, form, next: at + found.length };
}
