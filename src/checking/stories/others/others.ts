import { hasAny, isFigure, isPercent, isSign, means, type Piece } from "../words/pieces.js";
import { exchangeOf } from "./exchange.js";
import { namedOf, nameIn } from "./named-figures.js";
import type { OtherAsked, OtherSaid } from "./other-said.js";
import { isOfDutyAlone } from "./tariff-words.js";
import { tariffOf } from "./tariffs.js";

/** The statements of a sentence that are not of trade flows, in order. */
export function othersIn(asked: OtherAsked): readonly OtherSaid[] {
  const found: OtherSaid[] = [];
  const { pieces } = asked;
  let from = 0;
  let before = 0;
  for (let at = 0; at <= pieces.length; at++) {
    const piece = pieces[at];
    const isEnd =
      piece === undefined ||
      isSign(piece, ";", "—") ||
      (isSign(piece, ",") && !isHead(pieces, from, at)) ||
      means(piece, "link");
    if (!isEnd) continue;
    const one = otherOf(asked, from, at) ?? beforeOf(asked, before, from, at);
    before = from;
    const last = found.at(-1)?.body;
    const tariff = one?.body?.kind === "tariff" ? one.body : undefined;
    const isLater =
      tariff !== undefined &&
      tariff.until === undefined &&
      tariff.month === undefined &&
      tariff.from === asked.options.asOf;
    // "Since the truce" holds for what goes on after it.
    if (one !== null && isLater && last?.kind === "tariff" && last.until !== undefined)
      found.push({ ...one, body: { ...tariff, from: last.from, until: last.until } });
    else if (one !== null) found.push(one);
    from = at + 1;
  }
  return found;
}

/** "Since the truce," stands before what it speaks of. */
function isHead(pieces: readonly Piece[], from: number, at: number): boolean {
  return hasAny(pieces.slice(from, at), "since") && !pieces.slice(from, at).some(isFigure);
}

function otherOf(asked: OtherAsked, from: number, until: number): OtherSaid | null {
  const part = asked.pieces.slice(from, until);
  if (hasAny(part, "flow", "side", "flowverb") && !isOfDutyAlone(part)) return null;
  if (hasAny(part, "tariff") && part.some(isPercent)) return tariffOf(asked, from, until);
  return exchangeOf(asked, from, until) ?? namedOf(asked, from, until);
}

/** "…, under tariffs of 55%, down from 145% in April": what the tariff was, and no growth of trade. */
function beforeOf({ pieces }: OtherAsked, before: number, from: number, until: number): OtherSaid | null {
  const part = pieces.slice(from, until);
  const figure = part.findIndex(isPercent);
  const told = pieces.slice(Math.max(before, from - LAST), Math.max(before, from - 1));
  // "Asia's largest economy" is one that is spoken of.
  const isOfOther = told.some((piece, at) => {
    const isRanked = told[at - 1]?.kind === "rank" || means(told[at - 1], "super");
    return means(piece, "tariff") || (nameIn(piece) !== undefined && !isRanked);
  });
  const isBase = hasAny(part.slice(0, figure), "from");
  const isTrade = hasAny(part, "flow", "side", "flowverb");
  return figure > 0 && isOfOther && isBase && !isTrade
    ? { from, until, figure: from + figure, body: null, missing: ["measure"], unread: [] }
    : null;
}

/** So near the end of a part its tariff stands. */
const LAST = 10;
