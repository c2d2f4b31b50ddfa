import { wordsOf } from "../clauses/nodes.js";
import { means, type Piece } from "../words/pieces.js";

/** "The bulk of exports". */
export const MOST: RegExp = /^(?:most(?: of)?|bulk|majority|portion|part)$/;
/** What buyers do, and sellers. */
export const TAKEN: RegExp =
  /^(?:took|takes|taking|take|absorb(?:ed|s|ing)?|bought|buying|receiv(?:ed|ing)|purchas(?:ed|ing))$/;
export const GIVEN: RegExp = /^(?:suppl(?:ied|ying)|provid(?:ed|ing))$/;
const RANKS =
  /^(?:first|second|third|fourth|fifth|sixth|place[sd]?|position|spot|ranks?|ranked|ranking|came|comes?|list|topped|tops|leads?|leading|led|ahead|behind|next|then|followed|follow(?:s|ing)?|trailed|distance|closely|held|holds|occup(?:ied|ies)|kept|keeps|went|go(?:es)?|coming|mainly|mostly|number|one|country|countries|stands?|originated|included|includes|comprised|arrived|destined|directed|sent|shipped|recorded|registered|whose|representing|reached|group|role|continued|again)$/;
const RANK_PHRASES =
  /^(?:ahead of|shares? of|in the list|went to|came from|comes? from|accounted for|followed by|going to|(?:was|were) (?:recorded|registered)|part of|as a whole|as a group|as before)$/;

/** What tells a place in a list, or that a share is meant, and says nothing else. */
export const isWordOfRank = (one: Piece, text: string): boolean =>
  RANKS.test(text) ||
  MOST.test(wordsOf(one) || text) ||
  RANK_PHRASES.test(wordsOf(one)) ||
  means(
    one,
    "plain",
    "mod",
    "chief",
    "super",
    "copula",
    "lead",
    "list",
    "whole",
    "owner",
    "members",
    "share",
  ) ||
  means(one, "of", "in", "and", "with", "at", "for", "by", "to", "all", "among", "worth", "source") ||
  text === "from";
