import { moveOf } from "../clauses/nodes.js";
import type { Context } from "../context.js";
import { isSame } from "../placed.js";
import type { MissingPart, StoryOptions } from "../story-claims.js";
import { periodMeant } from "../words/calendar.js";
import { datelineOf, GOODS } from "../words/dateline.js";
import type { Lexicon } from "../words/lexicon.js";
import {
  hasAny,
  isArticle,
  isFigure,
  isPeriod,
  isPlace,
  isUnread,
  meaning,
  means,
  type Piece,
  textOf,
  wordsOf,
} from "../words/pieces.js";
import type { Sentence } from "../words/sentences.js";
import type { About } from "./about.js";
import type { Against } from "./against.js";
import { calendarOf } from "./scope.js";

/** What stands below a heading that says no more than of what it is: "Semiconductors", "China", "January to August". */
export function headedBy(
  pieces: readonly Piece[],
  { heading, text, start }: Sentence,
  options: StoryOptions,
  lexicon: Lexicon,
): Partial<Context> | null {
  if (heading === null || pieces.some((piece) => isFigure(piece) || moveOf(piece) !== null)) return null;
  // "Semiconductors" above all else, and not a title or who wrote it, or where.
  const isTown = start === 0 && !text.endsWith("s") && datelineOf(`${text} — A`, lexicon, true) > 0;
  const isBare = pieces.length < 3 && pieces.every(isUnread) && !isTown;
  const headed = pieces.flatMap((piece) => opens(piece, isBare ? "section" : heading, options.reporter));
  const whens = pieces.flatMap((piece) => (isPeriod(piece) ? piece.when : []));
  if (whens.length === 0) return { headed };
  const isOpen = whens.length > 1 || hasAny(pieces, "since", "compare", "from");
  return {
    headed,
    period: isOpen ? null : periodMeant(whens[0]!, calendarOf({ options }, null)),
    isTimed: true,
  };
}

function opens(piece: Piece, heading: string, reporter: string): MissingPart | readonly MissingPart[] {
  if (isPlace(piece)) return isSame(piece.code, reporter) || piece.form === "capital" ? [] : "partner";
  if (means(piece, "comparison", "compare", "from")) return "comparison";
  if (means(piece, ...OTHERS) || meaning(piece, "measure") === "volume") return "value";
  return isUnread(piece) && heading === "section" && !LABELS.test(piece.text) ? "product" : [];
}

const OTHERS: readonly string[] = ["adjusted", "volume", "system", "average", "expect", "not"];

/** Words that stand over any part of a text. */
const LABELS =
  /^(?:abstract|geographic|preface|highlights|summary|overview|commentary|analysis|trends|staff|written|topics|zones?|news|business|economy|finance|world|markets|desk|bureau|reporter|correspondent)$/;

/** "Chips did best.", "In Zork the picture is brighter.": what the paragraph goes on with may be of them. */
export function setBy(pieces: readonly Piece[], isBare: boolean): Partial<Context> {
  const first = pieces.find((piece) => !isArticle(piece) && !means(piece, "in"));
  const isOfSome = isUnread(first) && !OF_ALL.test(first.text);
  const isToldOf = pieces.length < 9 && pieces.every(({ kind }) => kind !== "figure");
  // "Excluding gold, the deficit narrowed. Exports rose 10%": those without gold.
  const isWithout = first?.kind === "word" && WITHOUT.test(first.text);
  // "Border trade grew. Exports were $5 billion": those over the border. "Farm trade grew": those of farms.
  const isOfSomeTrade = (piece: Piece, at: number): boolean =>
    (wordsOf(piece).toLowerCase() === "border" &&
      hasAny(pieces.slice(Math.max(0, at - 3), at + 2), "flow")) ||
    (isUnread(piece) && GOODS.test(piece.text) && meaning(pieces[at + 1], "flow") === "total");
  if (isWithout || pieces.some(isOfSomeTrade) || (isBare && isOfSome && isToldOf))
    return { begunWith: ["product"] };
  // "On a daily average basis, exports rose 12.9%. Imports rose 7.1%": so measured, too.
  const head = pieces.slice(0, 6);
  const figure = head.findIndex(isFigure);
  const before = head.slice(0, figure < 0 ? head.length : figure);
  const isDaily = before.some((piece) => /\b(?:daily|moving)\b/.test(textOf(piece)));
  const isMean = isDaily && hasAny(before, "average");
  return isMean && !isBare ? { begunWith: ["value"] } : {};
}

const WITHOUT = /^(?:excluding|except|excl)$/;

/** What moves all trade. */
const OF_ALL = /^(?:demand|yuan|yen|won|prices|sentiment|inflation|markets?|recovery)$/;

/** "China", a heading, with "exports rose 5%" below: those to it, perhaps. "Chips did best. Exports rose 5%": theirs. */
export const openBelow = (
  { headed, begunWith }: Context,
  { about, side }: About,
  { isDefault }: Against,
): readonly MissingPart[] =>
  side?.topic.saysTotal === true
    ? []
    : [...headed, ...begunWith].filter((part) =>
        part === "partner" ? about?.partner === undefined : part !== "comparison" || isDefault,
      );
