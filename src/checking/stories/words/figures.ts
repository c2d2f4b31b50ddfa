import type { CurrencyCode } from "../../../currency/currency.js";
import { figureAt } from "../../../print/figure-at.js";
import { type FigureSense, figureSense } from "../../../print/printed-figure.js";
import { type TokenizedText, tokensOf } from "../../../print/tokens.js";
import type { StoryOptions } from "../story-claims.js";
import { ONLY_THERE, OWN_MONEYS } from "../vocabulary/economies.js";
import { millionsBehind, sharedUnit, statedScale } from "./shared-units.js";
import { asPrinted } from "./tokens.js";

/** A printed figure in a sentence; what it stands for is read where it is judged. */
export interface Figure {
  /** `unread`: it begins as a figure and cannot be read whole. */
  readonly kind: "percent" | "points" | "ratio" | "amount" | "number" | "unread";
  /** With its hedge: "nearly 15%". */
  readonly text: string;
  /** The same with a minus before the figure: a deficit is a balance below zero. */
  readonly negative: string;
  readonly currency: CurrencyCode | null;
  /** Its currency is a sign or a word that several share: "$", "¥", "crowns". */
  readonly isBareSign: boolean;
  readonly sign: "+" | "−" | null;
  /** The ends of a range. */
  readonly ends: readonly [low: string, high: string] | null;
  /** What a word for it means: "doubled" went up. */
  readonly moves: "rise" | "fall" | null;
  /** Where it ends in the sentence. */
  readonly end: number;
}

/** The figures of one sentence, by where they begin. */
export type FigureReader = (from: number) => Figure | null;

/** What "$" and "¥" mean in a story, and the money of whose trade it is. */
export interface Senses {
  readonly usual: FigureSense;
  readonly own: FigureSense | null;
  readonly money: string | null;
  /** The text has "152,1 million": in "1,491 billion" the comma may be a mark of decimals too. */
  readonly hasCommas: boolean;
}

const COMMA =
  /(?<![\d.,])\d{1,3},\d{1,2}(?![\d,]|\.\d)\s?(?:%|percent|per cent|million|billion|trillion|mln|bln|mn|bn)/i;
const GROUP = /(?<![\d.,])\d{1,3},\d{3}(?![\d,]|\.\d)/;

export function sensesOf({ reporter, dollar, yen }: StoryOptions, text: string): Senses {
  const ofYen = yen ?? (reporter === "CN" ? "CNY" : reporter === "JP" ? "JPY" : undefined);
  const options = {
    ...(dollar !== undefined && { dollar }),
    ...(ofYen === "CNY" || ofYen === "JPY" ? { yen: ofYen } : {}),
  };
  const own = Object.hasOwn(OWN_MONEYS, reporter) ? OWN_MONEYS[reporter]! : null;
  return {
    usual: figureSense({
      ...options,
      ...(own !== null && ONLY_THERE.includes(own) && { currency: own }),
    } as never),
    own: own === null ? null : figureSense({ ...options, currency: own } as never),
    money: own,
    hasCommas: COMMA.test(text),
  };
}

/** A reader of the printed figures of a sentence, by the grammar of printed figures. */
export function figuresOf(printed: string, senses: Senses): FigureReader {
  // "12 646 million": blanks between groups keep the number together, where it is plain that it is one.
  const sentence = asPrinted(printed)
    .replace(GROUPED, (number) => number.replaceAll(" ", "\u00a0"))
    // "To the US $5 billion": a country, and then a figure.
    .replace(/(?<=\bthe U\.?S\.?) (?=\$)/g, ",");
  const plain = tokensOf(sentence);
  const places = placesOf(plain);
  let comma: TokenizedText | undefined;
  return (from) => {
    const at = places.get(from);
    if (at === undefined) return null;
    const found = figureAt(plain, at, senses.usual);
    if (found === null) {
      const unknown = UNKNOWN_MONEY.exec(sentence.slice(from, from + 40))?.[0];
      return unknown === undefined ? null : unread(plain, at, tokenBehind(plain, from + unknown.length));
    }
    const number = "number" in found ? found.number : found.start;
    if (isEndOfNumber(plain, number) || isBehindPoint(plain, number) || isSpelled(plain, number))
      return unread(plain, found.start, found.end);
    const end = plain.tokens[found.end - 1]!.end;
    const written = sentence.slice(plain.tokens[found.start]!.start, end);
    const broken = endOfBroken(plain, written, end);
    if (broken > 0) return unread(plain, found.start, broken);
    if (senses.hasCommas && SCALED.test(written) && GROUP.test(written))
      return unread(plain, found.start, found.end);
    if (found.figure !== null) {
      const read = made(plain, found);
      const stated = read.kind === "amount" ? statedScale(sentence, read.text) : null;
      if (stated !== null) return withUnit(read, stated, senses) ?? read;
      if (read.kind !== "number") return read;
      const [millions, until] = millionsBehind(sentence, read.end, senses.money);
      const unit = millions ?? sharedUnit(sentence, read.text, read.end);
      return unit === null ? read : (withUnit({ ...read, end: until }, unit, senses) ?? read);
    }
    const own = found.unread === "currency" ? readBy(plain, senses.own, at, true) : null;
    if (own !== null) return own;
    // "12,77%": where a point is no mark of decimals, a comma may be one.
    if (found.unread === "form") {
      comma ??= tokensOf(sentence, ",");
      const place = placesOf(comma).get(from);
      const read = readBy(comma, senses.usual, place) ?? readBy(comma, senses.own, place, true);
      if (read !== null) {
        const [text, negative, ...ends] = [read.text, read.negative, ...(read.ends ?? [])].map((one) =>
          one.replaceAll(/(?<=\d)\.(?=\d{3})/g, "").replaceAll(",", "."),
        ) as [string, string, string, string];
        return { ...read, text, negative, ends: read.ends && ends };
      }
    }
    return unread(plain, found.start, found.end);
  };
}

/** A figure by what its sign may mean; where only the money of whose trade it is gives that meaning, the sign is bare. */
function readBy(text: TokenizedText, sense: FigureSense | null, at?: number, isOwn = false): Figure | null {
  const found = at === undefined || sense === null ? null : figureAt(text, at, sense);
  return found?.figure ? { ...made(text, found), ...(isOwn && { isBareSign: true }) } : null;
}

const GROUPED =
  /(?<![\p{L}\d.,])(?<!\d )\d{1,3}(?: \d{3})+(?=(?:[.,]\d+)? (?:thousand|million|billion|trillion|mln|mil|mio|mill|bln|mn|bn|percent|per cent|euros?|dollars?|[A-Z]{3}\b))/giu;

/** "P9. 232 billion", "TND 26, 431.1 million", "2. 3 percent": the end of a number that a blank has broken. */
const isBehindPoint = ({ text, tokens }: TokenizedText, at: number): boolean => {
  const from = tokens[at]?.start ?? 0;
  const [before, after] = [text.slice(Math.max(0, from - 8), from), text.slice(from, from + 20)];
  return /(?<![\d.,])\d{1,3}\. $/.test(before) && /^\d{1,2} ?(?:%|per ?cent\b|pct\b)/.test(after);
};

/** "44-point-two billion": the decimals of a number that is written as it is spoken. */
const isSpelled = ({ text, tokens }: TokenizedText, at: number): boolean =>
  /[\p{L}\d][- ]point[- ]$/iu.test(text.slice(0, tokens[at]?.start).slice(-9));

/** "N2, 022.9 billion": the token behind a number that a blank has broken; 0 for others. */
function endOfBroken(plain: TokenizedText, written: string, end: number): number {
  const { text } = plain;
  const rest = /^[^\d\s]{0,4} ?\d{1,3}$/.test(written) && /^[.,] /.test(text.slice(end, end + 2));
  const found = rest ? BROKEN.exec(text.slice(end + 2, end + 30)) : null;
  if (found === null) return 0;
  return tokenBehind(plain, end + 2 + found[0].length);
}

function tokenBehind({ tokens }: TokenizedText, place: number): number {
  const next = tokens.findIndex(({ start }) => start >= place);
  return next < 0 ? tokens.length : next;
}

/** "XYZ12.3 billion": of no money that is known, and a figure all the same. */
const UNKNOWN_MONEY = /^\p{L}{2,}\d[\d.,]* ?(?:[mb]illion|trillion|[mbt]n|[mb]ln)\b/u;

const BROKEN = /^\d{3}(?:\.\d+)? ?(?:[mb]illion|trillion|[mb]n\b)/;

/** "14 082 176.75": digits behind a blank that go on with the number before them. */
function isEndOfNumber({ text, tokens }: TokenizedText, at: number): boolean {
  const [before, one] = [tokens[at - 1], tokens[at]];
  return (
    before?.kind === "number" &&
    one?.kind === "number" &&
    one.start === before.end + 1 &&
    /^\d{3}(?!\d)/.test(text.slice(one.start))
  );
}

/** The same with a unit that stands behind another figure. */
function withUnit(read: Figure, unit: string, senses: Senses): Figure | null {
  const text = tokensOf(`${read.text} ${unit}`);
  const found = figureAt(text, 0, senses.own ?? senses.usual);
  if (found === null || found.figure === null) return null;
  return { ...made(text, found), end: read.end };
}

type Found = Extract<ReturnType<typeof figureAt>, { readonly number: number }>;

const SCALED = /\d[\s-]?(?:thousand|million|billion|trillion|mn|mln|bn|bln|tn|trn|m|b|t|k|crores?|lakhs?)\b/i;

function made(read: TokenizedText, { start, number, end, figure }: Found): Figure {
  const { text, tokens } = read;
  const [first, core] = [tokens[start]!.start, tokens[number]!.start];
  const last = tokens[end - 1]!.end;
  const written = text.slice(core, last).replace(/ {6,}/, " ");
  const isBelow = figure.value.s < 0 || /^minus\b/i.test(written);
  const sign = isBelow ? "−" : /^\S{0,4}\s?\+/.test(written) ? "+" : null;
  const isAmount = figure.kind === "number" && SCALED.test(written);
  const { direction } = figure;
  const ends = figure.range === null ? null : endsOf(written);
  // "Rose 5% to 45% of all exports": no range.
  const isOfOther = /(?:%|cent) to /.test(written) && text.startsWith(" of ", last);
  if (figure.range !== null && (ends === null || isOfOther)) return unread(read, start, end);
  const hedge = text.slice(first, core);
  // "A deficit of €5.2–5.6 billion": from −5.6 to −5.2.
  const below = ends && `−${ends[1]}${/between/i.test(hedge) ? " and " : " to "}−${ends[0]}`;
  return {
    kind: isAmount ? "amount" : figure.kind === "count" ? "number" : figure.kind,
    text: hedge + written,
    negative: `${hedge}${below ?? `−${written.replace(/^\+/, "")}`}`,
    currency: figure.currency,
    isBareSign: /^[$¥￥]/.test(written),
    sign,
    ends,
    moves: direction === "rise" || direction === "fall" ? direction : null,
    end: last,
  };
}

function unread({ text, tokens }: TokenizedText, start: number, end: number): Figure {
  const last = tokens[end - 1]!.end;
  const written = text.slice(tokens[start]!.start, last);
  return {
    kind: "unread",
    text: written,
    negative: written,
    currency: null,
    isBareSign: false,
    sign: null,
    ends: null,
    moves: null,
    end: last,
  };
}

/** "3.8%–4%", "4 to 7 percent": each end with the unit of the other where it has none; `null` for "one to 9 million". */
function endsOf(written: string): readonly [low: string, high: string] | null {
  const link = /(\d[^\d–—]*?)\s?(?:–|—|-|\bto\b|\band\b)\s?(?=\D{0,4}\d)/.exec(written);
  if (link === null) return null;
  const low = written.slice(0, link.index + link[1]!.length).trim();
  const high = written.slice(link.index + link[0].length).trim();
  const unit = /[\d.,]+(.*)$/.exec(high)?.[1] ?? "";
  const sign = /^\D*/.exec(low)?.[0] ?? "";
  return [/\d$/.test(low) ? low + unit : low, /^\d/.test(high) ? sign + high : high];
}

function placesOf({ tokens }: TokenizedText): ReadonlyMap<number, number> {
  return new Map(tokens.map(({ start }, at) => [start, at]));
}
