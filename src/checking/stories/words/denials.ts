import { means, type Piece, wordsOf } from "./pieces.js";

/** "Not", "rather than", "beyond": it turns what stands behind it, and nothing before. "Excluding" turns all. */
export const isDenial = (piece: Piece | undefined, next?: Piece): boolean =>
  means(piece, "not") && DENIALS.test(wordsOf(piece)) && !COUNTS.test(wordsOf(next));

const DENIALS =
  /^(?:not|no|never|no longer|n't|cannot|neither|nor|fail(?:ed|s) to|hardly|barely|scarcely|rather than|instead of|beyond|unlike|among|(?:one|most|some|half|part) of)$/;

/** "Which does not include", "not adjusted": that is said of all. */
const COUNTS = /^(?:includ|count|cover|compris|adjust|account)/;
