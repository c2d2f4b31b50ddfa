/**
 * Words in -ly that say more than how something went: part of it, how often, when, whether it is so, of what; and
 * those that are no adverbs. All others are adverbs of manner and change no figure.
 */
export const NO_MANNERS: string =
  "nearly|barely|hardly|scarcely|rarely|partly|partially|mostly|mainly|largely|primarily|chiefly|principally|predominantly|solely|exclusively|purely|merely|only|roughly|approximately|virtually|practically|arguably|possibly|probably|presumably|potentially|allegedly|reportedly|supposedly|purportedly|seemingly|apparently|nominally|falsely|wrongly|incorrectly|mistakenly|erroneously|early|yearly|monthly|weekly|daily|quarterly|annually|initially|originally|previously|formerly|traditionally|historically|sequentially|volumetrically|illegally|informally|usually|normally|typically|generally|commonly|occasionally|temporarily|seasonally|cumulatively|jointly|collectively|respectively|separately|equally|directly|indirectly|domestically|locally|internally|bilaterally|publicly|family|supply|reply|ally|rally|assembly|apply|imply|multiply|rely|likely|unlikely|friendly|costly|timely|wholly";
