import { type PhraseBook, phraseAt, phraseBook } from "./phrases.js";
import { type Token, textAt } from "./tokens.js";

/** Where a printed figure stands in a sentence, with its words; what it says is read elsewhere. */
export interface FigureSpan {
  readonly kind: "percent" | "points" | "times" | "amount";
  /** The figure with its qualifier: "nearly 15%". */
  readonly text: string;
  /** The same with a minus before the figure: a deficit is a balance below zero. */
  readonly negative: string;
  /** The ends of a range, each as a print of its own. */
  readonly ends: readonly [low: string, high: string] | null;
  /** "doubled", "halved" are read as a rate with its direction. */
  readonly moves?: "rise" | "fall";
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
const SCALES = "thousand k million mn mln m billion bn bln b trillion tn trn t hundred crore lakh".split(" ");
const CURRENCIES = (
  "dollars dollar yuan renminbi rmb won yen euros euro pounds pound rupees rupee baht dong rupiah ringgit pesos peso reais " +
  "real francs franc rubles roubles lira kroner krona kronor riyals dirhams shekels rand zloty forint koruna tenge"
).split(" ");
const SYMBOLS = ["$", "€", "£", "₩", "¥", "₹", "฿", "₫"];
const OF_A_DOLLAR = ["us", "u.s.", "hk", "nt", "a", "c", "s", "r", "au", "ca"];
const CODE =
  /^(USD|CNY|EUR|JPY|KRW|GBP|INR|TWD|HKD|SGD|VND|THB|IDR|MYR|PHP|BRL|MXN|CAD|AUD|NZD|CHF|RUB|TRY|ZAR|SEK|NOK|DKK|PLN)$/;

let qualifiers: PhraseBook | undefined;

/** The printed figure that begins at a token: a percentage, points, a multiple or an amount. A bare number is none. */
export function figureAt(sentence: string, tokens: readonly Token[], at: number): FigureSpan | undefined {
  qualifiers ??= phraseBook([["qualifier -", QUALIFIERS[0]!.split("|")]]);
  const first = tokens[at]!;
  const isBetween = first.text === "between";
  const words = isBetween ? 1 : (phraseAt(qualifiers, tokens, at)?.length ?? 0);
  const multiple = multipleAt(sentence, tokens, at, words);
  if (multiple) return multiple;
  const low = coreAt(sentence, tokens, at + words);
  if (low === undefined) return undefined;
  const range = rangeAfter(sentence, tokens, low, at);
  const last = range ?? low;
  if (last.kind === "number" || (isBetween && !range)) return undefined;
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

const MULTIPLES: Readonly<Record<string, readonly [moves: "rise" | "fall", rate: string]>> = {
  doubled: ["rise", "100%"],
  doubling: ["rise", "100%"],
  tripled: ["rise", "200%"],
  tripling: ["rise", "200%"],
  trebled: ["rise", "200%"],
  quadrupled: ["rise", "300%"],
  halved: ["fall", "50%"],
};

/** "more than doubled" is a rise of more than 100%; without more words it is about so much. */
function multipleAt(
  sentence: string,
  tokens: readonly Token[],
  at: number,
  words: number,
): FigureSpan | undefined {
  const verb = textAt(tokens, at + words);
  if (!Object.hasOwn(MULTIPLES, verb) || textAt(tokens, at + words + 1) === "down") return undefined;
  const [moves, rate] = MULTIPLES[verb]!;
  const qualifier = words === 0 ? "about" : sentence.slice(tokens[at]!.start, tokens[at + words - 1]!.end);
  const text = `${qualifier.toLowerCase()} ${rate}`;
  return { kind: "percent", text, negative: text, ends: null, moves, next: at + words + 1 };
}

/** The second number of "3.8%–4%", "2.5 to 3 percent", "between $1 billion and $2 billion". */
function rangeAfter(sentence: string, tokens: readonly Token[], low: Core, at: number): Core | undefined {
  const [link, before] = [textAt(tokens, low.next), textAt(tokens, at - 1)];
  const isDash = ["-", "–", "—"].includes(link) && tokens[low.next]!.glued;
  const isWord = (link === "to" && before !== "from") || (link === "and" && textAt(tokens, at) === "between");
  if (!isDash && !isWord) return undefined;
  const high = coreAt(sentence, tokens, low.next + 1);
  if (high === undefined || high.kind === "number") return undefined;
  // "rose 5% to $3 billion" and "rose $2 billion to $3 billion" are no ranges.
  const isOne = low.kind === high.kind && (low.kind === "percent" || isDash || link === "and");
  return isOne || low.kind === "number" ? high : undefined;
}

/** A number of a range with the unit of the other where its own is not written. */
function printOf(own: Core, other: Core): string {
  return `${own.before || other.before}${own.digits}${own.after || other.after}`;
}

/** "or so", "or more" belong to the figure. */
function orSo(tokens: readonly Token[], next: number): number {
  return textAt(tokens, next) === "or" && ["so", "more", "less"].includes(textAt(tokens, next + 1))
    ? next + 2
    : next;
}

function coreAt(sentence: string, tokens: readonly Token[], from: number): Core | undefined {
  const signed = from + Number(isMinus(tokens, from) && tokens[from]!.glued === false);
  const priced = signed + symbolAt(tokens, signed);
  const at = priced + Number(priced > signed && isMinus(tokens, priced));
  const number = tokens[at];
  // Without a number, "won" or "hit" may be a verb.
  if (number?.kind !== "number") return undefined;
  const scaled = at + 1 + scaleAt(tokens, at + 1);
  const unit = unitAt(tokens, scaled);
  const next = scaled + (unit?.length ?? 0);
  const isAmount = priced > signed || scaled > at + 1;
  const end = tokens[next - 1]!.end;
  return {
    kind: unit?.kind ?? (isAmount ? "amount" : "number"),
    start: tokens[from]!.start,
    end,
    next,
    before: sentence.slice(tokens[from]!.start, number.start),
    digits: number.raw,
    after: sentence.slice(number.end, end),
  };
}

const isMinus = (tokens: readonly Token[], at: number): boolean =>
  ["-", "−", "–", "minus", "negative"].includes(textAt(tokens, at));

/** "$", "US$", "HK$", "USD": how many tokens. */
function symbolAt(tokens: readonly Token[], at: number): number {
  if (SYMBOLS.includes(textAt(tokens, at)) || isCode(tokens, at)) return 1;
  const isOfDollar = OF_A_DOLLAR.includes(textAt(tokens, at)) && textAt(tokens, at + 1) === "$";
  return isOfDollar && tokens[at + 1]!.glued ? 2 : 0;
}

const isCode = (tokens: readonly Token[], at: number): boolean => CODE.test(tokens[at]?.raw ?? "");

/** "billion", "hundred million", and "m" or "b" where they follow the digits directly. */
function scaleAt(tokens: readonly Token[], at: number): number {
  const text = textAt(tokens, at);
  if (!SCALES.includes(text) || (text.length === 1 && !tokens[at]!.glued)) return 0;
  return text === "hundred" ? 2 : 1;
}

interface Unit {
  readonly kind: FigureSpan["kind"];
  readonly length: number;
}

const PERCENT: Unit = { kind: "percent", length: 1 };
const AMOUNT: Unit = { kind: "amount", length: 1 };
const UNITS: Readonly<Record<string, Unit>> = {
  "%": PERCENT,
  percent: PERCENT,
  pct: PERCENT,
  "per cent": { kind: "percent", length: 2 },
  "percentage point": { kind: "points", length: 2 },
  "percentage points": { kind: "points", length: 2 },
  "basis point": { kind: "points", length: 2 },
  "basis points": { kind: "points", length: 2 },
  "% points": { kind: "points", length: 2 },
  pp: { kind: "points", length: 1 },
  bps: { kind: "points", length: 1 },
  times: { kind: "times", length: 1 },
  fold: { kind: "times", length: 1 },
};

function unitAt(tokens: readonly Token[], at: number): Unit | undefined {
  const [text, second] = [textAt(tokens, at), textAt(tokens, at + 1)];
  const unit = UNITS[`${text} ${second}`] ?? (Object.hasOwn(UNITS, text) ? UNITS[text] : undefined);
  if (unit) return unit;
  if (CURRENCIES.includes(text) || isCode(tokens, at)) return AMOUNT;
  return text === "u.s." && CURRENCIES.includes(second) ? { kind: "amount", length: 2 } : undefined;
}
