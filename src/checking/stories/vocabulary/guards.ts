const list = (words: string): readonly string[] => words.split("|");

/** Before a time: only a part of it is meant, or all until then. */
export const BEFORE_TIMES: readonly string[] = list(
  "by|until|till|to end|early|late|mid|end|before|around|about|pre|post|into|at the end of",
);

/** Before a time: it is spoken of, and nothing is said to be of it, unless a flow follows ("with November exports"). */
export const BESIDE_TIMES: readonly string[] = list("with|to|than");

/** "Most of July", "the middle of the year". */
export const PARTS_OF_TIMES: readonly string[] = list(
  "most|much|part|parts|some|half|rest|remainder|middle|close|closing|start|beginning|days|weeks|week|day|fortnight|bulk|eve|end",
);

/** "The final month of 2013": of a year only a part. */
export const PARTS_OF_YEARS: readonly string[] = list("month|months|quarter|quarters|half|halves|season");

/** "The August high of €9,074 million": of the time that stands before, not of that which is spoken of. */
export const EXTREMES: readonly string[] = list("high|low|peak|trough|bottom|top|record|level");

/** "Lower exports contributed to the decline of": of what follows, which may be a part only. */
export const CONTRIBUTING: readonly string[] = list("contributed|contributing|contributes|contribute");

/** Before a figure: it is only a part of what is said, or several times that. */
export const BEFORE_FIGURES: readonly string[] = list(
  "part of|some of|half of|most of|one of|all but|fraction|multiple|parts|part|bulk|majority|minority|times|fold|double|triple|twice|thrice|half",
);

/** "Was below $70 billion" where it was not read as one. */
export const BOUNDS: readonly string[] = list("below|above|under|past|beyond|over");

/** After a figure: not the figure of the whole time, of everything, or not from the base that is said. */
export const AFTER_FIGURES: readonly string[] = list(
  "per|each|apiece|average|averaged|short of|shy|a day|a week|a month|daily|weekly|monthly|hourly|short|off",
);

/** "Faster than expected" after a figure: it is the distance from what was expected. */
export const BEYOND: readonly string[] = list("expected|forecast|anticipated|predicted|estimated|thought");

/** Before a record or a rank: it is none, or one of several. */
export const BEFORE_RECORDS: readonly string[] = list(
  "nearly|almost|one of|one|among|amongst|close|close to the|near|short of|joint|jointly|equal|possibly|perhaps|probably|likely|virtually|practically|arguably|about|roughly|around|approximately|approaching|next|tied|second|third|fourth|fifth|below|not|only",
);
