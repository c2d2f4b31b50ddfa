/** A change after which a text says the same; `null` where it cannot be made. */
export interface FormChange {
  readonly name: string;
  change(text: string): string | null;
}

const NO_BREAK = "\u00a0";
const NARROW = "\u202f";

const swap =
  (pattern: RegExp, by: string | ((found: string, ...groups: string[]) => string)) =>
  (text: string): string | null => {
    const made = text.replace(pattern, by as never);
    return made === text ? null : made;
  };
const lower = (text: string): string => text[0]!.toLowerCase() + text.slice(1);

export const FORM_CHANGES: readonly FormChange[] = [
  { name: "percent in words", change: swap(/(\d)%/g, "$1 percent") },
  { name: "per cent", change: swap(/(\d) percent\b/g, "$1 per cent") },
  { name: "a sign for percent", change: swap(/(\d) (?:percent|per cent)\b(?! point)/g, "$1%") },
  { name: "a blank that holds", change: swap(/(\d) (billion|trillion|percent|%)/g, `$1${NO_BREAK}$2`) },
  { name: "a narrow blank", change: swap(/(\d)%/g, `$1${NARROW}%`) },
  { name: "two blanks", change: swap(/ /, "  ") },
  { name: "a line's end", change: swap(/ (?=in )/, "\n") },
  { name: "a round apostrophe", change: swap(/'/g, "\u2019") },
  { name: "US for U.S.", change: swap(/\bU\.S\. (?=[a-z])/g, "US ") },
  { name: "US$", change: swap(/(^|[^A-Z])\$/g, "$1US$") },
  { name: "bn", change: swap(/(\d) billion\b/g, "$1bn") },
  {
    name: "a short month",
    change: swap(
      /\b(January|February|August|September|October|November|December)\b/g,
      (found) => `${found.slice(0, 3)}.`,
    ),
  },
  { name: "said behind", change: swap(/\.$/, ", the customs office said.") },
  { name: "shown behind", change: swap(/\.$/, ", official data showed on Thursday.") },
  {
    name: "said in front",
    change: (text) =>
      /^(?:Exports|Imports|The )/.test(text) ? `Official data showed on Thursday that ${lower(text)}` : null,
  },
  { name: "a dateline", change: (text) => `BEIJING, Dec 8 (Agency) - ${text}` },
  { name: "a sentence before", change: (text) => `The office released its figures on Monday. ${text}` },
  { name: "a sentence behind", change: (text) => `${text} Economists expect demand to weaken.` },
  { name: "sharply", change: swap(/\b(rose|fell|grew|dropped|climbed|declined) (?=\d)/, "$1 sharply by ") },
  { name: "unexpectedly", change: swap(/\b(rose|fell|grew|dropped|climbed|declined)\b/, "unexpectedly $1") },
  {
    name: "slightly",
    change: swap(/\b(rose|fell|grew|dropped|climbed|declined) (?=\d)/, "$1 slightly, by "),
  },
  { name: "another word for rising", change: swap(/\brose\b/g, "went up") },
  { name: "another word for falling", change: swap(/\bfell\b/g, "went down") },
  { name: "a by", change: swap(/\b(rose|fell|grew|dropped|climbed|declined) (?=\d)/g, "$1 by ") },
  { name: "year earlier", change: swap(/from a year earlier/g, "from a year before") },
  { name: "year on year", change: swap(/year on year/g, "year-on-year") },
  { name: "goods", change: swap(/^Exports (?!of|to)/, "Exports of goods ") },
  { name: "merchandise", change: swap(/^Imports (?!of|from)/, "Merchandise imports ") },
  { name: "totalled", change: swap(/\btotalled\b/g, "totaled") },
  { name: "compared to", change: swap(/compared with/g, "compared to") },
];
