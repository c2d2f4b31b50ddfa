import type { StatementClaim } from "../claims/claim.js";
import {
  hasAny,
  isAccordingTo,
  isArticle,
  isNameUnread,
  isPlace,
  isSign,
  means,
  type Piece,
  textOf,
} from "./words/pieces.js";

/** What somebody says: kept, never computed. */
interface Kept {
  readonly nature: StatementClaim["nature"];
  readonly by: string;
  /** Pieces from and until. */
  readonly from: number;
  readonly until: number;
}

export interface Quotations {
  readonly kept: readonly Kept[];
  /** A quotation goes on after the sentence. */
  readonly isOpen: boolean;
  readonly speaker: string | null;
}

interface Span {
  readonly from: number;
  readonly until: number;
}

const QUOTES = ['"', "“", "”", "«", "»"];
const isQuote = (piece: Piece | undefined): boolean => means(piece, "quote") || isSign(piece, ...QUOTES);
const isSaying = (piece: Piece): boolean => means(piece, "say");
/** Beside a quotation. */
const isSay = (piece: Piece): boolean =>
  isSaying(piece) || /^(?:add(?:s|ed)|wrote|commented)$/.test(textOf(piece));
const OF_TRADE = ["flow", "side", "modal", "rise", "fall", "super", "record"];
/** What no name of a speaker holds. */
const isOfTrade = (piece: Piece): boolean =>
  ["figure", "period", "rank", "run"].includes(piece.kind) || means(piece, ...OF_TRADE);

/**
 * Causes, opinions and forecasts of a sentence, by whom: quotations in which nothing was placed, and a whole sentence
 * of which nothing was.
 */
export function quotationsIn(
  pieces: readonly Piece[],
  before: { readonly isOpen: boolean; readonly speaker: string | null },
  isPlaced: (span: Span) => boolean,
  hasFound: boolean,
  wordsOf: (span: Span) => string,
): Quotations {
  const { spans, isOpen } = quotedSpans(pieces, before.isOpen);
  const { by, said, isUnknown } = speechIn(pieces, before, spans, wordsOf);
  // Who spoke last goes on where the quotation does, in a sentence that is one, and as "he", "she" or "they".
  const goesOn =
    before.isOpen ||
    // "“Machinery” ranked second": nobody speaks.
    (isQuote(pieces[0]) && (isOpen || pieces.some(isSay) || pieces.slice(-2).some(isQuote))) ||
    pieces.some((piece) => isPerson(textOf(piece)));
  const speaker = by ?? (goesOn && !isUnknown ? before.speaker : null);
  const kept: Kept[] = [];
  const keep = (span: Span, whose: string): void => {
    const part = trimmed(pieces, span);
    // "This is according to the ministry".
    if (part.until <= part.from + 2) return;
    const inPart = pieces.slice(part.from, part.until);
    const isCause = hasAny(inPart, "colour");
    const nature = inPart.some(isOfFuture) ? "forecast" : isCause ? "cause" : "opinion";
    kept.push({ nature, by: whose, ...part });
  };
  for (const span of spans)
    if (speaker !== null && span.until - span.from > 2 && !isPlaced(span)) keep(span, speaker);
  if (!hasFound && spans.length === 0) {
    const isCause = hasAny(pieces, "colour");
    const isForecast = pieces.some(isOfFuture);
    const isTrade = hasAny(pieces, "flow", "side");
    // "They said demand may weaken", "asked what the balance was", "ships will be sold, it was revealed": said by somebody.
    const isOfText = isTrade && (isCause || isForecast) && !hasAny(pieces, "say");
    if (by !== undefined || isOfText) keep(said, by ?? "the text");
  }
  return { kept, isOpen, speaker: by ?? (isUnknown ? null : before.speaker) };
}

/** "Will", "is expected to", and not "can be put down to", "appears to have". */
const isOfFuture = (piece: Piece): boolean =>
  piece.kind === "word" &&
  piece.meanings.has("modal") &&
  !/^(?:can|if|whether|must|(?:appear|seem|tend|suppose|estimate)[sd]? to)$/.test(piece.text);

/** The pieces between quotation marks. */
function quotedSpans(
  pieces: readonly Piece[],
  wasOpen: boolean,
): { readonly spans: readonly Span[]; readonly isOpen: boolean } {
  const spans: Span[] = [];
  let from = wasOpen ? 0 : -1;
  pieces.forEach((piece, at) => {
    if (!isQuote(piece)) return;
    if (from >= 0) {
      if (at > from) spans.push({ from, until: at });
      from = -1;
    } else from = at + 1;
  });
  if (from >= 0 && from < pieces.length) spans.push({ from, until: pieces.length });
  return { spans, isOpen: from >= 0 };
}

/** "X, chief economist at Y, said …", "…, the ministry said", "according to X, …", "“…,” said X". */
function speechIn(
  pieces: readonly Piece[],
  { isOpen, speaker }: { readonly isOpen: boolean; readonly speaker: string | null },
  quoted: readonly Span[],
  wordsOf: (span: Span) => string,
): {
  readonly by: string | undefined;
  readonly said: Span;
  /** Somebody else spoke, who was not understood: "he" behind it is not who spoke before. */
  readonly isUnknown: boolean;
} {
  const whole = { from: 0, until: pieces.length };
  // "“…, which suggests a rebound,” said X".
  const isOutside = (place: number): boolean =>
    quoted.every(({ from, until }) => place < from || place >= until);
  const isSpeech = quoted.length > 0 ? isSay : isSaying;
  const at = pieces.findIndex((piece, place) => isSpeech(piece) && isOutside(place));
  if (at < 0) return { by: undefined, said: whole, isUnknown: false };
  const isOf = isAccordingTo(pieces[at]);
  // "…, down 0.2 per cent, said Anna Zork".
  const isInverted = isSign(pieces[at - 1], ",") && pieces[at + 1] !== undefined && isNamed(pieces[at + 1]!);
  // "“…,” Anna Zork, an economist, said".
  const from = isOf ? 0 : (quoted.findLast(({ until }) => until <= at)?.until ?? 0);
  const isBehind = isQuote(pieces[0]) && from > 0 && trimmed(pieces, { from, until: at }).until > from + 1;
  const isAfter = isOf || isInverted || (!isBehind && (isOpen || isQuote(pieces[0])));
  // "Data from the ministry showed that": the name ends before the second verb.
  // "Figures released by the agency were better".
  const second = isOf ? pieces.findIndex((one, place) => place > at && means(one, "say", "copula")) : -1;
  const until = second < 0 ? pieces.length : second;
  const parts = segments(pieces, isAfter ? { from: at + 1, until } : { from, until: at });
  const first = parts[0] ?? { from: 0, until: 0 };
  const isTrade = (part: Span): boolean => pieces.slice(part.from, part.until).some(isOfTrade);
  // "Anna Zork told the paper on Friday that demand was weak".
  const that =
    textOf(pieces[at]) === "told"
      ? pieces.findIndex((one, place) => place > at && textOf(one) === "that")
      : at;
  const rest = trimmed(pieces, { from: (that < 0 ? pieces.length : that) + 1, until: pieces.length });
  // "Exports fell, data from the ministry showed", "demand was strong, Anna Zork, an economist, said": who speaks stands
  // beside the verb.
  const isLast = !isAfter && (isBehind || parts.some(isTrade) || rest.until <= rest.from);
  const others = parts.filter((part) => !isTrade(part));
  const isName = (part: Span): boolean => isNamed(pieces[part.from]!);
  const named = isLast
    ? (others.findLast(isName) ?? others.at(-1) ?? parts.at(-1) ?? first)
    : (others[0] ?? first);
  // "Anna Zork has also announced", "data now showed".
  let end = named.until;
  while (end > named.from && isAside(pieces[end - 1])) end--;
  const teller = { from: named.from, until: end };
  const who = pieces.slice(teller.from, teller.until);
  // "He said demand may weaken": who spoke before.
  const isAgain = who.length === 1 && /^(?:s?he|they)$/i.test(textOf(who[0]));
  const by = isTeller(who, textOf(pieces[at]))
    ? wordsOf(teller)
    : isAgain
      ? (speaker ?? undefined)
      : undefined;
  const nearest = textOf(pieces.slice(0, at).findLast((one) => !isAside(one)));
  const isOfBefore = who.length === 0 || nearest === "it" || isPerson(nearest) || hasAny(who, "source");
  const isUnknown = by === undefined && !isOfBefore;
  const before = trimmed(pieces, { from: 0, until: at });
  // "The deficit, according to Anna Zork, is due to imports": all of it.
  const goesOn = parts.length > 1 || means(pieces[second], "copula");
  const isWithin = isOf && before.until > 0 && isSign(pieces[at - 1], ",") && goesOn;
  if (isWithin) return { by, said: trimmed(pieces, whole), isUnknown };
  // "Even though demand was weaker, Anna Zork said this was no sign of a downturn".
  const comma = pieces.findIndex((piece, place) => place > at && isSign(piece, ","));
  const told = pieces.slice(at + 1, comma < 0 ? rest.until : comma);
  const isTold = !isAfter && (hasAny(told, "copula", "modal") || /was$/.test(textOf(told[0])));
  // "According to Anna Zork, exports will be strong".
  const isLater = isAfter || (named !== first && !isTold);
  const behind = before.until > 0 ? undefined : parts.findLast((part) => part !== named);
  const said = isLater ? (behind ?? before) : rest.until - rest.from > 2 ? rest : whole;
  return {
    by,
    said: named === first || isTold ? said : trimmed(pieces, { from: 0, until: named.from }),
    isUnknown,
  };
}

const isAside = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^(?:has|have|had|also|now|then|later)$/.test(textOf(piece));

/** A name has no more words. */
const LONGEST = 14;

/** Whether some words name who says it: no "lower prices are said", "mining showed", "particularly in Peru", "the data". */
function isTeller(pieces: readonly Piece[], verb: string): boolean {
  const [head] = pieces;
  const last = pieces.at(-1);
  const isOffice = (piece: Piece | undefined): boolean => means(piece, "agency", "who", "source");
  const isShown = /^(?:show|indicat|suggest|reveal)/.test(verb);
  // "The office releases its data", "calculated based on an index".
  if (/^(?:releas|publish|based)/.test(verb)) return false;
  return (
    head !== undefined &&
    !/^(?:other|from)$/.test(textOf(head)) &&
    pieces.length <= LONGEST &&
    // "Releasing the bulletin, Anna Zork said".
    !/\w{4}ing$/.test(textOf(head)) &&
    (isNamed(head) ||
      isArticle(head) ||
      isOffice(head) ||
      means(head, "owner") ||
      isOffice(last) ||
      GROUPS.test(textOf(last))) &&
    !means(last, "of", "and") &&
    !pieces.some(
      (piece) =>
        means(piece, "copula", "modal", "link", "say") ||
        NO_NAME.test(textOf(piece)) ||
        (isShown && isOfTrade(piece)),
    ) &&
    pieces.some(
      (piece) =>
        isNamed(piece) ||
        (isShown
          ? means(piece, "source")
          : !means(piece, "plain", "pronoun") && !/^(?:data|figures|statistics)$/.test(textOf(piece))),
    )
  );
}

/** "Foreign media", "export firms". */
const GROUPS = /^(?:media|outlets|firms|companies|exporters|producers|makers|traders)$/;

const NO_NAME = /^(?:s?he|they|we|i|has|have|had|which|that|but|since|not|with|in|on|for|during)$/i;

const isNamed = (piece: Piece): boolean => isPlace(piece) || isNameUnread(piece);

const isPerson = (text: string): boolean => /^(?:s?he|they|who|we|i)$/i.test(text);

function segments(pieces: readonly Piece[], { from, until }: Span): readonly Span[] {
  const found: Span[] = [];
  let start = from;
  for (let at = from; at <= until; at++) {
    const piece = pieces[at];
    if (at < until && !isQuote(piece) && !isSign(piece, ",", ";", "(", ")")) continue;
    const part = trimmed(pieces, { from: start, until: at });
    if (part.until > part.from) found.push(part);
    start = at + 1;
  }
  return found;
}

/** Without the signs at both ends. */
function trimmed(pieces: readonly Piece[], span: Span): Span {
  let { from, until } = span;
  const isEdge = (piece: Piece | undefined): boolean => piece?.kind === "sign" || isQuote(piece);
  while (from < until && isEdge(pieces[from])) from++;
  while (until > from && isEdge(pieces[until - 1])) until--;
  return { from, until };
}
