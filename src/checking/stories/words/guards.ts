import {
  AFTER_FIGURES,
  BEFORE_FIGURES,
  BEFORE_RECORDS,
  BEFORE_TIMES,
  BESIDE_TIMES,
  BEYOND,
  BOUNDS,
  CONTRIBUTING,
  EXTREMES,
  PARTS_OF_TIMES,
  PARTS_OF_YEARS,
} from "../vocabulary/guards.js";
import {
  hasAny,
  isArticle,
  isFigure,
  isPercent,
  isPeriod,
  isPlace,
  isSign,
  isUnread,
  meaning,
  means,
  type Piece,
  type PieceOf,
  wordAt,
  wordsOf,
} from "./pieces.js";

/** A sentence whose words that turn a statement are known. */
export interface Guarded {
  /** A time of which only a part is meant says no period. */
  readonly pieces: readonly Piece[];
  /** What is turned, by its first token: the word beside it that does it. */
  readonly turned: ReadonlyMap<number, number>;
  /** Those words: they turn nothing else. */
  readonly words: ReadonlySet<number>;
}

/** Finds the words that change a time, a figure or a record by standing beside it: "early July", "a third of 5%". */
export function guardedIn(all: readonly Piece[]): Guarded {
  const pieces = all.map((piece, at) => (isOneMore(all, at) ? wordAt("a", "plain", piece) : piece));
  const turned = new Map<number, number>();
  const words = new Set<number>();
  const given = pieces.map((piece, at): Piece => {
    if (isContributing(pieces, at))
      return { kind: "unknown", text: wordsOf(piece), first: piece.first, next: piece.next };
    if (isPeriod(piece)) {
      const by = beforeTime(pieces, at);
      if (by === null) return piece;
      words.add(by.first);
      return { ...piece, when: { type: "unclear" } };
    }
    const by = isFigure(piece)
      ? (beforeFigure(pieces, at) ?? afterFigure(pieces, at))
      : isRecord(piece)
        ? beforeRecord(pieces, at)
        : null;
    if (by !== null) {
      turned.set(piece.first, by.first);
      words.add(by.first);
    }
    return piece;
  });
  return { pieces: given, turned, words };
}

/** "From one of $5 billion in May": a surplus or deficit, too. */
function isOneMore(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  const isAmount = isFigure(next) && next.figure.kind === "amount";
  return isAmount && wordsOf(pieces[at]) === "one of" && means(pieces[at - 1], "from", "compare", "after");
}

/**
 * "Contributed in May to the decline", "contributed 2 points to the rise": what it says of, follows. "Contributed
 * $5 billion to exports" is a figure of its own, and that to a rise a part of it.
 */
function isContributing(pieces: readonly Piece[], at: number): boolean {
  if (!CONTRIBUTING.includes(wordsOf(pieces[at])) || means(pieces[at], "colour")) return false;
  const next = pieces[at + 1];
  const isOfRise = hasAny(pieces.slice(at + 3, at + 6), "rise", "fall");
  const isOwn = isFigure(next) && next.figure.kind !== "points" && !isOfRise;
  return !isOwn && pieces.slice(at + 1).some((piece) => wordsOf(piece) === "to");
}

/** The piece before one, over articles. */
function before(pieces: readonly Piece[], at: number): number {
  let place = at - 1;
  while (isArticle(pieces[place])) place--;
  return place;
}

/** "With mutual trade turnover", "with exports": what is said of it next is no clause. */
export function isOfWith(pieces: readonly Piece[]): boolean {
  let at = pieces.length - 1;
  while (means(pieces[at], "mod", "flow", "measure", "side", "bilateral")) at--;
  return at < pieces.length - 1 && means(pieces[at], "with");
}

const isRecord = (piece: Piece): boolean =>
  piece.kind === "rank" ||
  means(piece, "super") ||
  (means(piece, "record") && meaning(piece, "record") !== "verb");

function beforeTime(pieces: readonly Piece[], at: number): Piece | null {
  const piece = pieces[at]!;
  if (!isPeriod(piece) || piece.isOwner) return null;
  const place = before(pieces, at);
  const [whole, one] = [pieces[place - 1], pieces[place]];
  // "Up 6% on the year 2012": than in that. "During the period of 2015": in that, or in the same part of it.
  const isOfPeriod = wordsOf(one) === "of" && isPeriod(whole) && whole.when.type === "this";
  const isBase = piece.when.type === "year" && (isOfPeriod || wordsOf(one) === "on the year");
  // "At September 2015": all until then.
  const isAt = wordsOf(pieces[at - 1]) === "at" && isMonth(piece);
  if (isBase || isAt || BEFORE_TIMES.includes(wordsOf(one))) return one!;
  const other = ofOther(pieces, place);
  if (other !== null) return other;
  // "Increased by 2.7% on September": in that month, or from it. "Up 2.7% on September", "in October rose 2.7% on it".
  const isUp = [2, 3].some((back) =>
    ["rise", "fall"].some((move) => meaning(pieces[place - back], move) === "adverb"),
  );
  const isOn = wordsOf(one) === "on" && isFigure(pieces[place - 1]) && isBareMonth(piece) && !isUp;
  if (isOn && !pieces.slice(0, place).some(isMonth)) return one!;
  const isLong = piece.when.type === "count" || piece.when.type === "length";
  const isThan = wordsOf(one) === "than" && piece.when.type === "earlier";
  if (
    !isLong &&
    !isThan &&
    BESIDE_TIMES.includes(wordsOf(one)) &&
    !isNamed(pieces[at + 1]) &&
    !isComparing(pieces, place)
  )
    return one!;
  if (wordsOf(one) !== "of") return null;
  const part = pieces[place - 1];
  if (piece.when.type === "year" && PARTS_OF_YEARS.includes(wordsOf(part))) return part!;
  return PARTS_OF_TIMES.includes(wordsOf(part)) ? part! : null;
}

/** "As large as in July", "half as much again as a year ago", "half the $2 billion surplus of October": of then nothing is said. */
function ofOther(pieces: readonly Piece[], place: number): Piece | null {
  const word = wordsOf(pieces[place]);
  const isIn = word === "in" || word === "of";
  const as =
    word === "in" ? pieces[place - 1] : wordsOf(pieces[place - 1]) === "again" ? pieces[place] : null;
  const isTimes = (): boolean =>
    pieces.slice(0, place).some((one) => isFigure(one) && one.figure.kind === "ratio");
  if (as && wordsOf(as) === "as" && !isTimes()) return as;
  let at = place - 1;
  while (means(pieces[at], "mod", "flow", "measure")) at--;
  return isIn && at < place - 1 && isFigure(pieces[at]) ? beforeFigure(pieces, at) : null;
}

const isMonth = (piece: Piece): boolean => isPeriod(piece) && piece.when.type === "month";
const isBareMonth = ({ when }: PieceOf<"period">): boolean => when.type === "month" && when.year === null;

/** "Comparing February 2024 with February 2023". */
const isComparing = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(Math.max(0, at - 3), at).some((piece) => wordsOf(piece) === "comparing");

const isNamed = (next: Piece | undefined): boolean =>
  isFigure(next) ||
  isPlace(next) ||
  isUnread(next) ||
  means(next, "mod", "super", "flow", "rise", "fall", "source", "cover", "side");

function beforeFigure(pieces: readonly Piece[], at: number): Piece | null {
  let place = before(pieces, at);
  if (means(pieces[place], "worth")) place = before(pieces, place);
  if (wordsOf(pieces[place]) === "of") place = before(pieces, place);
  const one = pieces[place];
  if (EXTREMES.includes(wordsOf(one)) && isBareTime(pieces[place - 1])) return one!;
  // "Half the $44.0 billion a year earlier" after a comma names another figure.
  // "6 thousand 278 million dollars" is one figure.
  const isThousand = isFigure(one) && place === at - 1 && / thousand$/i.test(one.figure.text);
  if (isThousand) return one;
  if (isFigure(one)) return isPart(one) && !isApart(pieces, place, at) ? one : null;
  if (BOUNDS.includes(wordsOf(one)) && means(pieces[place - 1], "level")) return one!;
  return BEFORE_FIGURES.includes(wordsOf(one)) ? one! : null;
}

/** "August" before "high", but not "August's". */
const isBareTime = (piece: Piece | undefined): boolean =>
  isPeriod(piece) && !piece.isOwner && ["month", "span", "year"].includes(piece.when.type);

/** "A third", "twice", "nearly double": without digits of its own. */
const isPart = (piece: PieceOf<"figure">): boolean => !/\d/.test(piece.figure.text);

const isApart = (pieces: readonly Piece[], part: number, at: number): boolean =>
  isSign(pieces[part - 1], ",", "—") && isArticle(pieces[at - 1]);

function afterFigure(pieces: readonly Piece[], at: number): Piece | null {
  const [next, second] = [pieces[at + 1], pieces[at + 2]];
  // "Fell 2 percent monthly": from the month before.
  // "Exports and imports rose 8 percent each".
  const isEach =
    wordsOf(next) === "each" && pieces.slice(0, at).some((one, place) => isTwo(pieces, one, place));
  if (
    AFTER_FIGURES.includes(wordsOf(next)) &&
    !isEach &&
    !(isPercent(pieces[at]) && wordsOf(next) === "monthly")
  )
    return next!;
  // "Exports were running at $4 trillion a year".
  if (isFigure(pieces[at]) && pieces[at].figure.kind === "amount" && /^(?:a|per) year$/.test(wordsOf(next)))
    return next!;
  if (isArticle(next) && AFTER_FIGURES.includes(`a ${wordsOf(second)}`)) return second!;
  // "Indonesia (-32.0%) and Malaysia (-23.2%) contributed to": whatever stands in the list.
  let end = at + 1;
  while (end < at + LONGEST_LIST && isListed(pieces[end])) end++;
  if (isContributing(pieces, end)) return pieces[end]!;
  // "26 percent in July more than expected": up to a comma.
  for (let place = at + 1; place < pieces.length; place++) {
    const one = pieces[place]!;
    if (one.kind === "sign" || isFigure(one) || means(one, "and", "flow", "link")) return null;
    const words = wordsOf(one).split(" ");
    if (words.length > 2 && words.includes("than") && BEYOND.includes(words.at(-1)!)) return one;
  }
  return null;
}

/** "Exports and imports", "Japan and the EU". */
function isTwo(pieces: readonly Piece[], one: Piece, at: number): boolean {
  const isAnd = means(one, "and") && wordsOf(one) === "and";
  const second = pieces[at + 1 + Number(isArticle(pieces[at + 1]))];
  const first = pieces[at - 1];
  const isPair = (means(first, "flow") && means(second, "flow")) || (isPlace(first) && isPlace(second));
  return isAnd && isPair;
}

/** In pieces: reading does not look through a long sentence from each of its figures. */
const LONGEST_LIST = 60;

/** What a list with figures in brackets consists of. */
const isListed = (piece: Piece | undefined): boolean =>
  isFigure(piece) || isPlace(piece) || piece?.kind === "sign" || means(piece, "and");

function beforeRecord(pieces: readonly Piece[], at: number): Piece | null {
  const one = pieces[before(pieces, at)];
  return BEFORE_RECORDS.includes(wordsOf(one)) ? one! : null;
}

/** "Not", "rather than", "beyond": it turns what stands behind it, and nothing before. "Excluding" turns all. */
export const isDenial = (piece: Piece | undefined, next?: Piece): boolean =>
  meaning(piece, "not") === "behind" && !COUNTS.test(wordsOf(next));

/** "Which does not include", "not adjusted": that is said of all. */
const COUNTS = /^(?:includ|count|cover|compris|adjust|account)/;
