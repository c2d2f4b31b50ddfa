import { type PhraseBook, phraseAt, phraseBook } from "./phrases.js";
import type { Token } from "./tokens.js";

/** Where a printed figure stands in a sentence, with its words; what it says is read elsewhere. */
export interface FigureSpan {
  readonly kind: "percent" | "points" | "times" | "amount";
  /** The figure with its qualifier: "nearly 15%". */
  readonly text: string;
  /** The same with a minus before the figure: a deficit is a balance below zero. */
  readonly negative: string;
  /** The ends of a range, each as a print of its own. */
  readonly ends: readonly [low: string, high: string] | null;
  /** The first word after it. */
  readonly next: number;
}

/** One number with what stands around it. */
interface Core {
  readonly kind: FigureSpan["kind"] | "number";
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** What stands before the digits and after them. */
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

const QUALIFIERS = [
  "about|around|roughly|some|approximately|circa|nearly|almost|close to|just under|just below|approaching|shy of|more than|over|just over|slightly more than|slightly over|at least|no less than|less than|under|fewer than|up to|as much as|at most|no more than|north of",
];
const SCALES =
  "thousand k million mn mln m billion bn bln b trillion tn trn t hundred crore lakh".split(" ");
const CURRENCIES = (
  "dollars dollar yuan renminbi rmb won yen euros euro pounds pound rupees rupee baht dong rupiah ringgit pesos peso reais " +
  "real francs franc rubles roubles lira kroner krona kronor riyals dirhams shekels rand zloty forint koruna tenge"
).split(" ");
const SYMBOLS = ["$", "€", "£", "₩", "¥", "₹", "฿", "₫"];
const OF_A_DOLLAR = ["us", "u.s.", "hk", "nt", "a", "c", "s", "r", "au", "ca"];
const CODE = /^(USD|CNY|EUR|JPY|KRW|GBP|INR|TWD|HKD|SGD|VND|THB|IDR|MYR|PHP|BRL|MXN|CAD|AUD|NZD|CHF|RUB|TRY|ZAR|SEK|NOK|DKK|PLN)$/;

let qualifiers: PhraseBook | undefined;

/** The printed figure that begins at a token: a percentage, points, a multiple or an amount. A bare number is none. */
export function figureAt(sentence: string, tokens: readonly Token[], at: number): FigureSpan | undefined {
  qualifiers ??= phraseBook([["qualifier -", QUALIFIERS[0]!.split("|")]]);
  const first = tokens[at]!;
  const words = first.kind === "word" ? (phraseAt(qualifiers, tokens, at)?.length ?? 0) : 0;
  const low = coreAt(sentence, tokens, at + words);
  if (low === undefined) return undefined;
  const range = rangeAfter(sentence, tokens, low, at);
  const last = range ?? low;
  if (last.kind === "number") return undefined;
  const end = orSo(tokens, last.next);
  const text = sentence.slice(first.start, tokens[end - 1]!.end);
  const qualifier = low.start - first.start;
  return {
    kind: last.kind,
    text,
    negative: `${text.slice(0, qualifier)}−${text.slice(qualifier)}`,
    ends: range === undefined ? null : [printOf(low, range), printOf(range, low)],
    next: end,
  };
}

/** The second number of "3.8%–4%", "2.5 to 3 percent", "between $1 billion and $2 billion". */
function rangeAfter(sentence: string, tokens: readonly Token[], low: Core, at: number): Core | undefined {
  const link = tokens[low.next];
  if (link === undefined) return undefined;
  const before = tokens[at - 1]?.text;
  const isDash = link.kind === "sign" && ["-", "–", "—"].includes(link.text) && link.glued;
  const isWord = (link.text === "to" && before !== "from") || (link.text === "and" && before === "between");
  if (!isDash && !isWord) return undefined;
  const high = coreAt(sentence, tokens, low.next + 1);
  if (high === undefined || high.kind === "number") return undefined;
  // "rose 5% to $3 billion" and "rose $2 billion to $3 billion" are no ranges.
  const isOne = low.kind === high.kind && (low.kind === "percent" || isDash);
  return isOne || (low.kind === "number" && low.digits.length < 6) ? high : undefined;
}

/** A number of a range with the unit of the other where its own is not written. */
function printOf(own: Core, other: Core): string {
  return `${own.before || other.before}${own.digits}${own.after || other.after}`;
}

function orSo(tokens: readonly Token[], next: number): number {
  return tokens[next]?.text === "or" && tokens[next + 1]?.text === "so" ? next + 2 : next;
}

function coreAt(sentence: string, tokens: readonly Token[], from: number): Core | undefined {
  let at = from;
  const isMinus = (token: Token | undefined): boolean =>
    token !== undefined && ["-", "−", "–", "minus", "negative"].includes(token.text);
  if (isMinus(tokens[at]) && tokens[at]!.glued === false) at++;
  const money = symbolAt(tokens, at);
  at += money;
  if (money > 0 && isMinus(tokens[at])) at++;
  const number = tokens[at];
  // Without a number, "won" or "hit" may be a verb.
  if (number?.kind !== "number") return undefined;
  at++;
  const scaled = scaleAt(tokens, at);
  at += scaled;
  const unit = unitAt(tokens, at);
  const kind = unit?.kind ?? (money > 0 || scaled > 0 ? "amount" : "number");
  at += unit?.length ?? 0;
  const end = tokens[at - 1]!.end;
  return {
    kind,
    start: tokens[from]!.start,
    end,
    next: at,
    before: sentence.slice(tokens[from]!.start, number.start),
    digits: number.raw,
    after: sentence.slice(number.end, end),
  };
}

/** "$", "US$", "HK$", "USD": how many tokens. */
function symbolAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  if (SYMBOLS.includes(token.text)) return 1;
  if (CODE.test(token.raw)) return 1;
  return OF_A_DOLLAR.includes(token.text) && tokens[at + 1]?.text === "$" && tokens[at + 1]!.glued ? 2 : 0;
}

function scaleAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || !SCALES.includes(token.text)) return 0;
  // "m" and "b" are words of their own unless they follow the digits directly.
  if (token.text.length === 1 && !token.glued) return 0;
  return token.text === "hundred" && tokens[at + 1]?.text === "million" ? 2 : 1;
}

function unitAt(
  tokens: readonly Token[],
  at: number,
): { readonly kind: FigureSpan["kind"]; readonly length: number } | undefined {
  const [token, second] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return undefined;
  if (["%", "percent", "pct"].includes(token.text))
    return isPoints(second) && second!.text !== "pp" ? { kind: "points", length: 2 } : { kind: "percent", length: 1 };
  if (token.text === "per" && second?.text === "cent") return { kind: "percent", length: 2 };
  if ((token.text === "percentage" || token.text === "basis") && isPoints(second)) return { kind: "points", length: 2 };
  if (["pp", "ppt", "bp", "bps"].includes(token.text)) return { kind: "points", length: 1 };
  if (["times", "fold"].includes(token.text)) return { kind: "times", length: 1 };
  if ((token.text === "u.s." || token.text === "american") && CURRENCIES.includes(second?.text ?? ""))
    return { kind: "amount", length: 2 };
  if (CURRENCIES.includes(token.text) || CODE.test(token.raw)) return { kind: "amount", length: 1 };
  return undefined;
}

const isPoints = (token: Token | undefined): boolean =>
  token !== undefined && ["point", "points", "pp"].includes(token.text);
