import { calendarYear, type Period } from "../../../period/period.js";
import type { StoryOptions } from "../story-claims.js";
import { periodMeant } from "../words/calendar.js";
import type { Figure } from "../words/figures.js";
import {
  hasAny,
  isPercent,
  isPeriod,
  isPlace,
  isUnread,
  meaning,
  means,
  type Piece,
  type PieceOf,
  textOf,
  wordsOf,
} from "../words/pieces.js";
import type { When } from "../words/when.js";
import { notPlaced, type OtherAsked, type OtherSaid } from "./other-said.js";

/** "GDP grew 5% in 2024", "this year's target of around 5% growth". */
export function namedOf({ pieces, options, own }: OtherAsked, from: number, until: number): OtherSaid | null {
  const part = pieces.slice(from, until);
  const at = part.findIndex(isPercent);
  if (at < 0) return null;
  // "The world's second-largest economy" is one that is spoken of, and "as a percentage of GDP" tells no growth of it.
  const isNoun = (place: number): boolean =>
    part[place - 1]?.kind !== "rank" &&
    !means(part[place - 1], "super") &&
    !isPercent(part[place - 2]) &&
    !/^(?:percentage|share|ratio|proportion)$/.test(wordsOf(part[place - 2]));
  const name = part.flatMap((piece, place) => (isNoun(place) ? (nameIn(piece) ?? []) : []))[0];
  const hasTarget = hasAny(part, "target");
  const isTarget = hasTarget && hasAny(part, "rise");
  // "The growth rate was well above the 18% target": of what, is not said.
  const isHeld = part.some((piece) => /\b(?:above|below|rate)\b/.test(wordsOf(piece)));
  // Only China's growth target is known to be of its GDP.
  if (name === undefined && (!isTarget || isHeld || options.reporter !== "CN")) return null;
  // "Its inflation target" is none of growth, and "fell below 10%" tells no figure.
  if ((hasTarget && name === "inflation") || means(part[at - 1], "undercut")) return null;
  if (hasAny(part, "expect", "share", "tariff", "slower", "faster", "average")) return null;
  // "Sees GDP growing by 0.7%" is no figure yet.
  if (part.some((piece) => /^(?:fore)?sees?$/.test(wordsOf(piece)))) return null;
  // "A deficit of 6.7 per cent of GDP".
  const [of, whole] = part.slice(at + 1);
  if (means(of, "of", "to") && whole !== undefined && nameIn(whole) !== undefined) return null;
  const figure: Figure = (part[at] as PieceOf<"figure">).figure;
  const when = part.find(isPeriod) as PieceOf<"period"> | undefined;
  // "Falling to 4.3% from 10% a year earlier": that is not the time of what is told.
  const period =
    when === undefined || when.when.type === "earlier" ? null : yearOrPeriod(when.when, options, own);
  // "The digital economy grew", "the economy of Peru grew": of something else.
  // "Exports to China fell, where the economy grew".
  const whose = pieces.slice(0, from).findLast(isPlace);
  const isBound = meaning(pieces[from - 1], "link") === "which";
  const isElsewhere = isBound && isPlace(whose) && whose.code !== options.reporter;
  const isOther = (piece: Piece): boolean =>
    (isUnread(piece) && nameIn(piece) === undefined) || (isPlace(piece) && piece.code !== options.reporter);
  const noun = part.findIndex((piece) => means(piece, "target") || nameIn(piece) !== undefined);
  const unread = part.flatMap((piece, place) => {
    const isBeside = place >= Math.min(noun, at) - 1 && place <= Math.max(noun, at) + 1;
    // "May grow 5%"; but "on track to achieve its target of 5%".
    const isOpen = means(piece, "not") || (name !== undefined && means(piece, "modal"));
    return isOpen || (isBeside && isOther(piece)) ? [from + place] : [];
  });
  // "GDP shrank 0.3%", and not "growth fell to 0.3%".
  const isFall =
    name === "GDP growth" &&
    figure.sign === null &&
    !means(part[at - 1], "to") &&
    hasAny(part, "fall") &&
    !hasAny(part, "rise");
  if (isElsewhere) unread.push(from);
  const place = { from, until, figure: from + at };
  if (period === null || unread.length > 0)
    return notPlaced(place, period === null ? ["period"] : [], unread);
  return {
    ...place,
    body: {
      kind: "figure",
      figure: isTarget ? "GDP growth target" : name!,
      period,
      printed: isFall ? figure.text.replace(/\d/, "−$&") : figure.text,
    },
  };
}

const NAMED: Readonly<Record<string, string>> = {
  gdp: "GDP growth",
  economy: "GDP growth",
  inflation: "inflation",
  cpi: "inflation",
};

export const nameIn = (piece: Piece): string | undefined =>
  Object.hasOwn(NAMED, textOf(piece)) ? NAMED[textOf(piece)] : undefined;

/** A year that is not over has its figures in the end. */
function yearOrPeriod(when: When, { asOf, reporter }: StoryOptions, own: Period | null): Period | null {
  const now = Number(asOf.slice(0, 4));
  if (when.type === "this" && when.unit === "year") return calendarYear(now);
  if (when.type === "year" && when.year.type === "said") return calendarYear(when.year.year);
  return periodMeant(when, { asOf, reporter, own, isBefore: false });
}
