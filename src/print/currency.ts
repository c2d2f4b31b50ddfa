import { type CurrencyCode, isCurrency } from "../currency/currency.js";
import { alternatives } from "./alternatives.js";
import {
  ADJECTIVE_NAMES,
  CODES_THAT_ARE_WORDS,
  CURRENCY_LETTERS,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  GLUED_CURRENCY_LETTERS,
  USUALLY_THE_FIRST,
} from "./currency-names.js";
import { phraseAt, phraseBook } from "./phrases.js";
import { lookAt, type Reader } from "./reader.js";

/** Which currency a sign or a name stands for that several share. */
export interface CurrencyChoices {
  readonly dollar: CurrencyCode;
  readonly yen: CurrencyCode | null;
  readonly currency: CurrencyCode | null;
}

/** The currencies that a sign, a code or a name may stand for. */
export interface PrintedCurrency {
  readonly written: string;
  readonly codes: readonly CurrencyCode[];
  /** Whether the first is meant where nothing chooses. */
  readonly usually: boolean;
}

const NAMES = /* @__PURE__ */ phraseBook(namedCurrencies);
const SIGNS = /* @__PURE__ */ writtenCurrencies(CURRENCY_SIGNS);
const LETTERS = /* @__PURE__ */ writtenCurrencies(CURRENCY_LETTERS);
const GLUED_LETTERS = /* @__PURE__ */ writtenCurrencies(GLUED_CURRENCY_LETTERS);

/** Takes a sign, a code in capitals or a name. */
export function takeCurrency(reader: Reader): PrintedCurrency | null {
  const token = lookAt(reader);
  if (token === null) return null;
  const found = token.kind === "money" ? moneyOf(token.text) : null;
  if (found !== null) {
    reader.at++;
    return found;
  }
  const written = reader.text.slice(token.start, token.end);
  if (isCurrency(written)) {
    reader.at++;
    return { written, codes: [written], usually: false };
  }
  const named = phraseAt(NAMES, reader.tokens, reader.at);
  if (named === null) return null;
  if (isAdjective(reader, token.text, named.end)) return null;
  reader.at = named.end;
  return named.meaning;
}

/** Takes a currency that stands before a number: a sign, a code, "Rs", "RMB". */
export function takeCurrencyBefore(reader: Reader): PrintedCurrency | null {
  const token = lookAt(reader);
  if (token?.kind === "word") {
    const letters = LETTERS[reader.text.slice(token.start, token.end)];
    if (letters !== undefined) {
      reader.at++;
      const point = lookAt(reader);
      if (point?.text === "." && point.glued) reader.at++;
      return letters;
    }
  }
  return takeCurrency(reader);
}

/** Whether a code is a word too. */
export function isWordToo({ written }: PrintedCurrency): boolean {
  return CODES_THAT_ARE_WORDS.includes(written);
}

/** What both say together; `null` where they exclude each other. */
export function agreed(
  first: PrintedCurrency | null,
  second: PrintedCurrency | null,
): PrintedCurrency | null {
  if (first === null || second === null) return first ?? second;
  const codes = first.codes.filter((code) => second.codes.includes(code));
  if (codes.length === 0) return null;
  const usually = first.usually && second.usually;
  return codes.length === first.codes.length ? { ...first, usually } : { ...second, codes, usually };
}

/** The one currency that is meant; `null` where several may be. */
export function settled(printed: PrintedCurrency, choices: CurrencyChoices): CurrencyCode | null {
  const { codes, usually } = printed;
  if (codes.length === 1) return codes[0]!;
  if (choices.currency !== null && codes.includes(choices.currency)) return choices.currency;
  if (codes.includes("USD")) return choices.dollar;
  if (choices.yen !== null && codes.includes(choices.yen)) return choices.yen;
  return usually ? codes[0]! : null;
}

/** How a message names it: by its code where that is certain. */
export function nameOf(printed: PrintedCurrency, choices: CurrencyChoices): string {
  return settled(printed, choices) ?? printed.written;
}

function moneyOf(text: string): PrintedCurrency | null {
  return (
    SIGNS[text] ?? LETTERS[text] ?? GLUED_LETTERS[text] ?? { written: text, codes: [text], usually: false }
  );
}

/** "5 million real jobs". */
function isAdjective({ tokens }: Reader, word: string, end: number): boolean {
  return ADJECTIVE_NAMES.includes(word) && tokens[end]?.kind === "word";
}

function* namedCurrencies(): Iterable<readonly [forms: string, meaning: PrintedCurrency]> {
  for (const [forms, byCode] of CURRENCY_NAMES)
    for (const form of forms.split("|").flatMap(alternatives)) {
      const byWord = new Map<string, CurrencyCode[]>();
      for (const code in byCode)
        for (const word of byCode[code]!.split("|")) byWord.set(word, [...(byWord.get(word) ?? []), code]);
      for (const [word, codes] of byWord) {
        const written = word === "" ? form : `${word} ${form}`;
        yield [written, { written, codes, usually: USUALLY_THE_FIRST.includes(written) }];
      }
    }
}

function writtenCurrencies(
  signs: Readonly<Record<string, string>>,
): Readonly<Record<string, PrintedCurrency>> {
  const found: Record<string, PrintedCurrency> = Object.create(null);
  for (const written in signs)
    found[written] = {
      written,
      codes: signs[written]!.split(" "),
      usually: USUALLY_THE_FIRST.includes(written),
    };
  return found;
}
