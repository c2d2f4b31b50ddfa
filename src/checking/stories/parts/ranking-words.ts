import { wordsOf } from "../clauses/nodes.js";
import { means, type Piece } from "../words/pieces.js";

/** "The bulk of exports". */
export const MOST: RegExp = /^(?:most(?: of)?|bulk|majority|portion|part)$/;
/** What buyers do, and sellers. */
export const TAKEN: RegExp =
  /^(?:t(?:oo|a)k(?:es?|ing)?(?: up)?|absorb(?:ed|s|ing)?|bought|buying|receiv(?:ed|ing)|purchas(?:ed|ing)|spen(?:t|ds?|ding))$/;
export const GIVEN: RegExp = /^(?:suppl(?:ied|ying)|sell(?:s|ing)|sold|provid(?:ed|ing)|shipping)$/;
export const VALUES: RegExp = /^(?:value|sales|purchases|turnover|revenues?)$/;
const RANKS =
  /^(?:again|chiefly|first|second|third|fourth|fifth|sixth|place[sd]?|positions?|spots?|ranks?|ranked|ranking|came|comes?|list|topped|tops|leads?|leading|led|ahead|behind|next|follow(?:s|ing)?|trailed|distance|closely|held|holds|occup(?:ied|ies)|kept|keeps|went|go(?:es)?|coming|mainly|mostly|number|one|country|countries|stands?|stood|emerged|served|originated|included?|includes|features?|claim(?:ed|s)|comprised|arrived|destined|directed|sent|shipped|recorded|registered|whose|representing|reached|group|role|continued|still|ran|run|purchases|overseas|amounted|overall|sales|showed|noted|seen|these|following|contributors?|consignment|former|latter|minus|completing|rounding|represent(?:s|ed))$/;
const RANK_PHRASES =
  /^(?:ahead of|went to|going to|(?:was|were) (?:recorded|registered|noted|seen)|were to|part of|as a whole|as a group|such as)$/;

/** What tells a place in a list, or that a share is meant. */
export const tellsRank = (one: Piece, text: string): boolean =>
  RANKS.test(text) ||
  RANK_PHRASES.test(wordsOf(one)) ||
  means(one, "super", "source", "share", "chief", "list", "lead", "shares") ||
  MOST.test(wordsOf(one));

/** What may stand beside it, and says nothing else. */
export const isBesideRank = (one: Piece, text: string): boolean =>
  means(
    one,
    "plain",
    "mod",
    "level",
    "members",
    "owner",
    "copula",
    "whole",
    "tail",
    "jointly",
    "respectively",
  ) ||
  means(one, "of", "in", "and", "to", "for", "with", "by", "at", "all", "worth", "among") ||
  /^(?:from|up|alone)$/.test(text);
