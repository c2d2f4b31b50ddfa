import { fromUnits, powerOfTen } from "../decimal/decimal.js";
import { COMPARED, DIRECTIONS, FILLERS, FLAT, HEDGES, IN_A_ROW, MOVERS, SOFTENERS, SPANS } from "./books.js";
import type { CurrencyChoices } from "./currency.js";
import type { GrowthDirection, Hedge, PrintNote } from "./figure.js";
import { takeNumbers } from "./grammar.js";
import { hedgeAfter } from "./hedge-after.js";
import type { Numbers, PrintParts } from "./parts.js";
import { phraseAt } from "./phrases.js";
import { lookAt, miss, type Reader, takeWord } from "./reader.js";
import { articleFigureFollows } from "./word-figures.js";
import { ordinalAt, wholeInWords } from "./words.js";

/** What stands around the numbers, as far as it has been read. */
interface Around {
  direction: GrowthDirection | null;
  hedge: Hedge | null;
  between: boolean;
  readonly notes: PrintNote[];
}

/** Reads the whole of a text as one figure with its words; `null` where it cannot, with the reader's fault. */
export function wholeFigure(reader: Reader, choices: CurrencyChoices): PrintParts | null {
  const around: Around = { direction: null, hedge: null, between: false, notes: [] };
  while (takeBefore(reader, around));
  const from = reader.at;
  const numbers =
    takeFlatFigure(reader, around) ?? takeCount(reader, around) ?? takeNumbersAround(reader, around, choices);
  if (numbers === null) return null;
  checkRatio(reader, from, around, numbers);
  checkRange(reader, from, around, numbers);
  while (takeAfter(reader, around, numbers));
  if (reader.at < reader.tokens.length) miss(reader, expectedAfter(lookAt(reader)!.text));
  if (reader.fault !== null) return null;
  const { direction, hedge, notes } = around;
  const { ends, kind, currency } = numbers;
  return { ends, kind, currency, direction, hedge, open: numbers.hedge !== undefined, notes };
}

function takeNumbersAround(reader: Reader, around: Around, choices: CurrencyChoices): Numbers | null {
  const from = reader.at;
  const numbers = takeNumbers(reader, around.between, choices);
  if (numbers === null) return null;
  if (numbers.hedge !== undefined) setHedge(reader, from, around, numbers.hedge);
  if (numbers.direction) setDirection(reader, from, around, numbers.direction);
  return numbers;
}

function takeBefore(reader: Reader, around: Around): boolean {
  if (reader.fault !== null || flatAt(reader) !== null) return false;
  const from = reader.at;
  const hedge = phraseAt(HEDGES, reader.tokens, from);
  if (hedge !== null) {
    reader.at = hedge.end;
    setHedge(reader, from, around, hedge.meaning.hedge);
    const { level, maximum } = hedge.meaning;
    const { direction } = around;
    if (direction !== null && (level === "always" || (level === "after-fall" && direction === "fall")))
      addNote(around, "level");
    if (maximum) addNote(around, "maximum");
    return true;
  }
  if (setDirection(reader, from, around, takeDirection(reader))) return true;
  if (takeWord(reader, "between")) {
    around.between = true;
    return true;
  }
  const token = lookAt(reader);
  if (token?.kind !== "word" || !FILLERS.has(token.text) || articleFigureFollows(reader)) return false;
  reader.at++;
  if (token.text === "to" && around.direction !== null) addNote(around, "level");
  return true;
}

function takeAfter(reader: Reader, around: Around, numbers: Numbers): boolean {
  if (reader.fault !== null) return false;
  const from = reader.at;
  const hedge = hedgeAfter(reader.tokens, from);
  if (hedge !== null) {
    reader.at = hedge.end;
    setHedge(reader, from, around, hedge.meaning);
    checkRange(reader, from, around, numbers);
    return true;
  }
  return setDirection(reader, from, around, takeDirection(reader) ?? takeComparative(reader));
}

/** "rose", "edged up". */
function takeDirection(reader: Reader): GrowthDirection | null {
  const token = lookAt(reader);
  const moves = token?.kind === "word" && MOVERS.has(token.text) ? 1 : 0;
  const found = phraseAt(DIRECTIONS, reader.tokens, reader.at + moves);
  if (found === null || (moves === 1 && !ADVERBS.includes(lookAt(reader, 1)!.text))) return null;
  reader.at = found.end;
  return found.meaning;
}
const ADVERBS: readonly string[] = ["up", "down", "higher", "lower"];

/** "28% more". */
function takeComparative(reader: Reader): GrowthDirection | null {
  const found = phraseAt(COMPARED, reader.tokens, reader.at);
  if (found === null) return null;
  reader.at = found.end;
  return found.meaning;
}

function takeFlatFigure(reader: Reader, around: Around): Numbers | null {
  const end = flatAt(reader);
  if (end === null) return null;
  const from = reader.at;
  setDirection(reader, from, around, "flat");
  if (around.hedge !== null) return miss(reader, "no word of size");
  reader.at = end;
  return { ...whole(0, -2), kind: "percent" };
}

/** The end of "flat" and the like, softened or not. */
function flatAt({ tokens, at }: Reader): number | null {
  const flat =
    phraseAt(FLAT, tokens, phraseAt(SOFTENERS, tokens, at)?.end ?? at) ?? phraseAt(FLAT, tokens, at);
  return flat === null ? null : flat.end;
}

/** "Eighth straight month", "for eight months in a row", "21st consecutive". */
function takeCount(reader: Reader, { direction, hedge }: Around): Numbers | null {
  if (direction !== null || hedge !== null) return null;
  const { tokens } = reader;
  const start = reader.at + (lookAt(reader)?.text === "a" || lookAt(reader)?.text === "an" ? 1 : 0);
  const digits = tokens[start]?.digits;
  const isCount = digits && digits.decimals === 0 && digits.digits.length <= 4;
  const count =
    ordinalAt(tokens, start) ??
    (isCount ? { value: Number(digits.digits), end: start + 1 } : wholeInWords(tokens, start));
  if (count === null || count.value === 0) return null;
  const span = spanAt(reader, count.end);
  const run = phraseAt(IN_A_ROW, tokens, span);
  if (run === null) return null;
  reader.at = span === count.end ? spanAt(reader, run.end) : run.end;
  return { ...whole(count.value, 0), kind: "count" };
}

function spanAt({ tokens }: Reader, at: number): number {
  const token = tokens[at];
  return token?.kind === "word" && SPANS.has(token.text) ? at + 1 : at;
}

function whole(value: number, place: number): Pick<Numbers, "ends" | "currency"> {
  const step = powerOfTen(place);
  const size = fromUnits(BigInt(value), 0);
  return { ends: [{ size, step, grain: step, endsInFive: false, minus: false }], currency: null };
}

/** "Fell threefold" may be to a third or by a multiple of what there was: nobody knows. */
function checkRatio(reader: Reader, from: number, { direction, notes }: Around, numbers: Numbers): void {
  const falls = direction === "fall" || direction === "narrowed";
  const isOwn = numbers.direction === "fall";
  if (numbers.kind === "ratio" && falls && !isOwn && !notes.includes("level"))
    missBack(reader, from, "no multiple after a word for a fall");
}

function checkRange(reader: Reader, from: number, { hedge }: Around, { ends }: Numbers): void {
  if (ends.length === 2 && hedge !== null && hedge !== "about")
    missBack(reader, from, `one number beside a word such as "${hedge}"`);
}

function setHedge(reader: Reader, from: number, around: Around, hedge: Hedge): void {
  if (around.hedge !== null) missBack(reader, from, "one qualifier");
  else around.hedge = hedge;
}

function setDirection(
  reader: Reader,
  from: number,
  around: Around,
  direction: GrowthDirection | null,
): boolean {
  if (direction === null) return false;
  if (around.direction !== null && around.direction !== direction) missBack(reader, from, "one direction");
  else around.direction = direction;
  return true;
}

function addNote({ notes }: Around, note: PrintNote): void {
  if (!notes.includes(note)) notes.push(note);
}

function missBack(reader: Reader, from: number, expected: string): void {
  reader.at = from;
  miss(reader, expected);
}

function expectedAfter(word: string): string {
  return word === "from" ? 'one figure, of which "from … to …" has two,' : "nothing that follows";
}
