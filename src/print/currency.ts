import { type CurrencyCode, isCurrency } from "../currency/currency.js";
import { TradeError } from "../errors.js";
import { next, type Reader, takePhrase } from "./tokens.js";

/** Which dollar and which "¥" are meant. */
export interface CurrencyChoices {
  readonly dollar: CurrencyCode;
  readonly yen: CurrencyCode | null;
}

/** What a print says about its currency: a code, or a "¥" that may be yen or yuan. */
export type PrintedCurrency = CurrencyCode | "¥";

const SIGNS: Readonly<Record<string, CurrencyCode>> = {
  US$: "USD",
  HK$: "HKD",
  NT$: "TWD",
  C$: "CAD",
  CA$: "CAD",
  A$: "AUD",
  AU$: "AUD",
  NZ$: "NZD",
  S$: "SGD",
  R$: "BRL",
  "€": "EUR",
  "£": "GBP",
  "₩": "KRW",
  "￦": "KRW",
  "₹": "INR",
  "RMB¥": "CNY",
  "CN¥": "CNY",
  "JP¥": "JPY",
};
const NAMES: Readonly<Record<CurrencyCode, readonly string[]>> = {
  USD: ["us dollar", "us dollars", "american dollars", "美元"],
  CNY: ["yuan", "renminbi", "rmb", "chinese yuan", "yuan renminbi", "人民币", "元"],
  KRW: ["won", "korean won", "south korean won"],
  JPY: ["yen", "japanese yen"],
  EUR: ["euro", "euros"],
  GBP: ["pound", "pounds", "sterling", "pounds sterling", "british pounds"],
  HKD: ["hong kong dollar", "hong kong dollars"],
  TWD: ["taiwan dollars", "new taiwan dollars"],
  CAD: ["canadian dollar", "canadian dollars"],
  AUD: ["australian dollar", "australian dollars"],
  NZD: ["new zealand dollars"],
  SGD: ["singapore dollar", "singapore dollars"],
  CHF: ["swiss franc", "swiss francs"],
  INR: ["indian rupee", "indian rupees"],
  THB: ["baht", "thai baht"],
  MYR: ["ringgit", "malaysian ringgit"],
  IDR: ["rupiah", "indonesian rupiah"],
};

/** Takes a sign, a code in capitals or a name. */
export function takeCurrency(reader: Reader, { dollar, yen }: CurrencyChoices): PrintedCurrency | null {
  const { kind, text, start, end } = next(reader);
  const code = reader.text.slice(start, end);
  if (kind === "money" || (kind === "word" && isCurrency(code))) {
    reader.at++;
    if (kind === "word") return code;
    return text === "$" ? dollar : (SIGNS[text] ?? yen ?? "¥");
  }
  return takePhrase(reader, (words) => {
    if (words === "dollar" || words === "dollars") return dollar;
    for (const named in NAMES) if (NAMES[named]!.includes(words)) return named;
    return null;
  });
}

/** Throws where nothing but "¥" says which currency it is. */
export function settled(currency: PrintedCurrency | null, reader: Reader): CurrencyCode | null {
  if (currency !== "¥") return currency;
  throw new TradeError(
    "AMBIGUOUS_CURRENCY",
    `"¥" must come with a name, a code or the option yen, since it is CNY or JPY, got "${reader.text.slice(0, 80)}"`,
    { field: "a printed figure", value: reader.text, currencies: ["CNY", "JPY"] },
  );
}

/** Whether the second may stand beside the first: "¥" agrees with yen and yuan. */
export function agree(first: PrintedCurrency, second: PrintedCurrency): boolean {
  const both = [first, second];
  return first === second || (both.includes("¥") && (both.includes("CNY") || both.includes("JPY")));
}
