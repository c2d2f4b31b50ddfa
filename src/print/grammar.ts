import { compare, type Decimal, fromUnits, negative, readDecimal } from "../decimal/decimal.js";
import { amountFollows, type PrintedAmount, takeAmount } from "./amount.js";
import { foldOf, takeCount } from "./count.js";
import { agree, type CurrencyChoices, type PrintedCurrency } from "./currency.js";
import { type PrintedSize, sizeOf } from "./digits.js";
import type { GrowthDirection } from "./direction.js";
import type { PrintedFigure, PrintNote } from "./figure.js";
import { type Hedge, hedgeOf } from "./hedge.js";
import { failAt, next, type Reader, takePhrase, takeWord } from "./tokens.js";
import { takeComparative, takeDirection, takeFiller, takeFlat, takeHedgeAfter } from "./words.js";

/** One end of a print; a single number has one. */
export interface PrintedEnd extends PrintedSize {
  readonly minus: boolean;
}

/** A text, taken apart. */
export interface PrintParts {
  readonly ends: readonly [PrintedEnd] | readonly [PrintedEnd, PrintedEnd];
  readonly kind: PrintedFigure["kind"];
  readonly currency: PrintedCurrency | null;
  readonly direction: GrowthDirection | null;
  readonly hedge: Hedge | null;
  /** Whether the words alone are the figure: "double-digit". */
  readonly open: boolean;
  readonly notes: readonly PrintNote[];
}

type Numbers = Pick<PrintParts, "ends" | "kind" | "currency">;

/** What stands around the numbers, as far as it has been read. */
interface Around {
  direction: GrowthDirection | null;
  hedge: Hedge | null;
  between: boolean;
  readonly notes: PrintNote[];
}

/** After a direction these say where a figure stands: "fell below 5%". */
const LEVEL_HEDGE = /^(?:(?:just|well|slightly) )?(?:above|below|past)$/;
const MULTIPLES: Readonly<Record<string, readonly [string, GrowthDirection]>> = {
  doubled: ["2", "rise"],
  tripled: ["3", "rise"],
  trebled: ["3", "rise"],
  quadrupled: ["4", "rise"],
  halved: ["0.5", "fall"],
};
/** The place of the first digit of what they mean, and their hedge. */
const DIGIT_WORDS: Readonly<Record<string, readonly [number, Hedge]>> = {
  "single digit": [-1, "under"],
  "double digit": [-1, "at-least"],
  "triple digit": [0, "at-least"],
};

/** Reads the whole of a text as one figure. */
export function partsOf(reader: Reader, choices: CurrencyChoices): PrintParts {
  const around: Around = { direction: null, hedge: null, between: false, notes: [] };
  while (takeBefore(reader, around));
  const digits = takeDigitWord(reader, around);
  const numbers =
    digits ??
    takeFlatFigure(reader, around) ??
    takeCountFigure(reader, around) ??
    takeMultiple(reader, around) ??
    takeNumbers(reader, around, choices);
  while (takeAfter(reader, around, numbers));
  if (next(reader).kind !== "end") return failAt(reader, expectedAfter(next(reader).text));
  const { direction, hedge, notes } = around;
  return { ...numbers, direction, hedge, open: digits !== null, notes };
}

function takeBefore(reader: Reader, around: Around): boolean {
  if (flatFollows(reader)) return false;
  const from = reader.at;
  const hedge = takePhrase(reader, (words) => hedgeOf(words) && { hedge: hedgeOf(words)!, words });
  if (hedge !== null) {
    setHedge(reader, from, around, hedge.hedge);
    const level = LEVEL_HEDGE.test(hedge.words) || (hedge.words === "under" && around.direction === "fall");
    if (around.direction !== null && level) addNote(around, "level");
    if (/^up to$|^as (?:much|many) as$/.test(hedge.words)) addNote(around, "maximum");
    return true;
  }
  if (setDirection(reader, from, around, takeDirection(reader))) return true;
  if (takeWord(reader, "between")) {
    around.between = true;
    return true;
  }
  const filler = takeFiller(reader);
  if (filler === "to" && around.direction !== null) addNote(around, "level");
  return filler !== null;
}

function takeAfter(reader: Reader, around: Around, numbers: Numbers): boolean {
  const from = reader.at;
  const hedge = takeHedgeAfter(reader);
  if (hedge !== null) {
    setHedge(reader, from, around, hedge);
    checkHedgedRange(reader, from, around, numbers);
    return true;
  }
  return setDirection(reader, from, around, takeDirection(reader) ?? takeComparative(reader));
}

function takeFlatFigure(reader: Reader, around: Around): Numbers | null {
  if (!flatFollows(reader)) return null;
  setDirection(reader, reader.at, around, "flat");
  if (around.hedge !== null) return failAt(reader, "no word of size");
  takeFlat(reader);
  return single(fromUnits(0n, 0), -2, "percent");
}

function takeCountFigure(reader: Reader, { direction, hedge }: Around): Numbers | null {
  const count = direction === null && hedge === null ? takeCount(reader) : null;
  return count === null ? null : single(fromUnits(BigInt(count), 0), 0, "count");
}

function takeDigitWord(reader: Reader, around: Around): Numbers | null {
  const from = reader.at;
  const found = takePhrase(reader, (words) => {
    const singular = words.replace(/digits$/, "digit");
    return Object.hasOwn(DIGIT_WORDS, singular) ? DIGIT_WORDS[singular]! : null;
  });
  if (found === null) return null;
  const [place, hedge] = found;
  setHedge(reader, from, around, hedge);
  const size = fromUnits(1n, place);
  return {
    ends: [{ size, step: fromUnits(1n, -2), grain: size, endsInFive: false, minus: false }],
    kind: "percent",
    currency: null,
  };
}

function takeMultiple(reader: Reader, around: Around): Numbers | null {
  const from = reader.at;
  const { text } = next(reader);
  const fold = foldOf(text);
  if (fold === null && !Object.hasOwn(MULTIPLES, text)) return null;
  reader.at++;
  if (fold !== null)
    return checkedRatio(reader, from, around, single(fromUnits(BigInt(fold), 0), 0, "ratio"));
  const [written, direction] = MULTIPLES[text]!;
  const multiple = readDecimal(written, "a multiple");
  setDirection(reader, from, around, direction);
  return single(multiple, -multiple.decimalPlaces(), "ratio");
}

function takeNumbers(reader: Reader, around: Around, choices: CurrencyChoices): Numbers {
  const from = reader.at;
  const first = takeAmount(reader, choices);
  const mark = takeRangeMark(reader, around, choices);
  if (mark === null) {
    if (around.between) return failAt(reader, '"and" with a second figure');
    const end = { ...sizeOf(first.number, exponentOf(first)), minus: first.minus };
    return checkedRatio(reader, from, around, { ends: [end], ...kindOf(first) });
  }
  const place = reader.at;
  const second = takeAmount(reader, choices);
  const numbers = rangeOf(reader, place, first, second);
  if (mark !== "word" && first.minus && !second.minus)
    return failBack(reader, place, "a minus before both ends or before none");
  checkHedgedRange(reader, place, around, numbers);
  return checkedRatio(reader, from, around, numbers);
}

function takeRangeMark(
  reader: Reader,
  { between }: Around,
  choices: CurrencyChoices,
): "word" | "dash" | null {
  const { kind, text } = next(reader);
  if (takeWord(reader, between ? "and" : "to")) return "word";
  if (between || kind !== "dash" || text === "−") return null;
  reader.at++;
  return amountFollows(reader, choices) ? "dash" : failAt(reader, "a number");
}

/** Two ends, each with the kind, the currency and the scale of the other where it has none, in the finer step. */
function rangeOf(reader: Reader, place: number, first: PrintedAmount, second: PrintedAmount): Numbers {
  const fits =
    first.unit === null ? second.unit === null || first.currency === null : first.unit === second.unit;
  if (!fits || (first.unit === null && second.unit !== null && first.scale !== null))
    return failBack(reader, place, "a second figure of the same kind as the first");
  const { currency: one, ...bare } = first;
  const { currency: other } = second;
  if (one !== null && other !== null && !agree(one, other))
    return failBack(reader, place, `one currency, not ${one} and ${other},`);
  const unit = second.unit;
  const currency = one === null || one === "¥" ? (other ?? one) : one;
  const whole = { ...bare, unit, scale: first.scale ?? second.scale };
  const low = sizeOf(first.number, exponentOf(whole));
  const high = sizeOf(second.number, exponentOf(second));
  if (
    compare(first.minus ? negative(low.size) : low.size, second.minus ? negative(high.size) : high.size) >= 0
  )
    return failBack(reader, place, "the lower end first and the higher end");
  const step = finer(low.step, high.step);
  const toFives = [low, high].every((end) => end.endsInFive || compare(end.grain, step) > 0);
  const shared = {
    step,
    grain: finer(low.grain, high.grain),
    endsInFive: toFives && (low.endsInFive || high.endsInFive),
  };
  return {
    ends: [
      { ...low, ...shared, minus: first.minus },
      { ...high, ...shared, minus: second.minus },
    ],
    kind: kindOf({ unit, currency }).kind,
    currency,
  };
}

function kindOf({
  unit,
  currency,
}: Pick<PrintedAmount, "unit" | "currency">): Pick<Numbers, "kind" | "currency"> {
  return { kind: unit?.kind ?? (currency === null ? "number" : "amount"), currency };
}

function exponentOf({ scale, unit }: Pick<PrintedAmount, "scale" | "unit">): number {
  return (scale ?? 0) + (unit?.exponent ?? 0);
}

function single(size: Decimal, place: number, kind: PrintedFigure["kind"]): Numbers {
  const step = fromUnits(1n, place);
  return { ends: [{ size, step, grain: step, endsInFive: false, minus: false }], kind, currency: null };
}

/** "Fell threefold" may be to a third or by a multiple of what there was: nobody knows. */
function checkedRatio(reader: Reader, from: number, { direction, notes }: Around, numbers: Numbers): Numbers {
  const falls = direction === "fall" || direction === "narrowed";
  return numbers.kind === "ratio" && falls && !notes.includes("level")
    ? failBack(reader, from, "no multiple after a word for a fall")
    : numbers;
}

function checkHedgedRange(reader: Reader, from: number, { hedge }: Around, { ends }: Numbers): void {
  if (ends.length === 2 && hedge !== null && hedge !== "about")
    failBack(reader, from, `one number beside a word such as "${hedge}"`);
}

function setHedge(reader: Reader, from: number, around: Around, hedge: Hedge): void {
  if (around.hedge !== null) failBack(reader, from, "one qualifier");
  around.hedge = hedge;
}

function setDirection(
  reader: Reader,
  from: number,
  around: Around,
  direction: GrowthDirection | null,
): boolean {
  if (direction === null) return false;
  if (around.direction !== null && around.direction !== direction) failBack(reader, from, "one direction");
  around.direction = direction;
  return true;
}

function addNote({ notes }: Around, note: PrintNote): void {
  if (!notes.includes(note)) notes.push(note);
}

function flatFollows(reader: Reader): boolean {
  const from = reader.at;
  const follows = takeFlat(reader);
  reader.at = from;
  return follows;
}

function failBack(reader: Reader, from: number, expected: string): never {
  reader.at = from;
  return failAt(reader, expected);
}

function expectedAfter(word: string): string {
  return word === "from" ? 'one figure, of which "from … to …" has two,' : "nothing that follows";
}

const finer = (a: Decimal, b: Decimal): Decimal => (compare(a, b) < 0 ? a : b);
