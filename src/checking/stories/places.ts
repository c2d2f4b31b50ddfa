import { type PhraseBook, phraseBook } from "./phrases.js";
import { tokensOf } from "./tokens.js";

/** Short forms, adjectives and groups as the press writes them; every other country goes by its own name. */
const PEOPLES: Readonly<Record<string, string>> = {
  US: "american",
  CN: "chinese",
  JP: "japanese",
  KR: "south korean|korean",
  DE: "german",
  GB: "british",
  FR: "french",
  IT: "italian",
  ES: "spanish",
  NL: "dutch",
  CH: "swiss",
  IN: "indian",
  VN: "vietnamese",
  TW: "taiwanese",
  TH: "thai",
  ID: "indonesian",
  MY: "malaysian",
  PH: "philippine|filipino",
  BR: "brazilian",
  MX: "mexican",
  CA: "canadian",
  AU: "australian",
  RU: "russian",
  TR: "turkish",
  ZA: "south african",
  SG: "singaporean",
  AR: "argentine|argentinian",
  CL: "chilean",
  PE: "peruvian",
  CO: "colombian",
  EG: "egyptian",
  SA: "saudi",
  AE: "emirati",
  IL: "israeli",
  PK: "pakistani",
  BD: "bangladeshi",
  LK: "sri lankan",
  PL: "polish",
  CZ: "czech",
  HU: "hungarian",
  AT: "austrian",
  BE: "belgian",
  SE: "swedish",
  NO: "norwegian",
  DK: "danish",
  FI: "finnish",
  IE: "irish",
  PT: "portuguese",
  GR: "greek",
  UA: "ukrainian",
  KP: "north korean",
};
const SHORT: Readonly<Record<string, string>> = {
  US: "u.s.|america|united states of america",
  GB: "u.k.|britain|great britain",
  KR: "korea",
  HK: "hong kong|hongkong",
  MO: "macau|macao",
  TR: "turkey",
  CZ: "czech republic",
  CI: "ivory coast",
  MM: "myanmar|burma",
  AE: "uae",
  VN: "viet nam",
  RU: "russian federation",
  EU: "eu|european union|eu countries|the bloc",
  ASEAN: "asean|association of southeast asian nations|asean countries",
  "euro area": "euro zone|euro area|eurozone",
  Africa: "africa|african countries",
  "Latin America": "latin america|latin american countries",
  "Southeast Asia":
    "southeast asia|southeast asian economies|southeast asian countries|southeast asian nations",
  "Middle East": "middle east|the middle east",
  Europe: "europe",
  Asia: "asia",
  Oceania: "oceania",
  "North America": "north america",
  "South America": "south america",
  "Central Asia": "central asia",
  BRICS: "brics",
  "Belt and Road":
    "belt and road countries|countries along the belt and road|belt and road partner countries",
};

let book: PhraseBook | undefined;

/** Countries and groups by their names in English; made on first use, since it takes longer than an import. */
export function placeBook(): PhraseBook {
  book ??= phraseBook([
    ...countryNames().map(([code, name]) => [`place ${code}`, [name]] as const),
    ...Object.entries(SHORT).map(([code, names]) => [`place ${code}`, names.split("|")] as const),
    ...Object.entries(PEOPLES).map(([code, names]) => [`people ${code}`, names.split("|")] as const),
  ]);
  return book;
}

/** The codes of ISO 3166-1 with the names that the language data have for them, in lower case. */
function countryNames(): (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters.flatMap((first) =>
    letters.flatMap((second) => {
      const code = first + second;
      const name = names.of(code);
      // A code that was withdrawn stands for another one.
      if (name === undefined || new Intl.Locale(`und-${code}`).region !== code) return [];
      const plain = tokensOf(name.replace(/ \(.*| SAR China/, ""));
      return [[code, plain.map((token) => token.text).join(" ")] as const];
    }),
  );
}
