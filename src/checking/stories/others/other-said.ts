import type { Period } from "../../../period/period.js";
import type { ToldClaim } from "../statements/told.js";
import type { MissingPart, StoryOptions } from "../story-claims.js";
import type { Piece } from "../words/pieces.js";

/** What a part of a sentence says of tariffs, exchange rates and figures outside trade. */
export type OtherSaid = {
  /** Pieces from and until: nothing else is read there. */
  readonly from: number;
  readonly until: number;
  readonly figure: number | null;
} & (
  | ToldClaim
  | { readonly body: null; readonly missing: readonly MissingPart[]; readonly unread: readonly number[] }
);

/** A sentence as it is asked for its other statements. */
export interface OtherAsked {
  readonly pieces: readonly Piece[];
  readonly options: StoryOptions;
  readonly own: Period | null;
  readonly wordsFrom: (piece: number) => string;
}

/** What lacks something, or has words that were not read. */
export const notPlaced = (
  place: Pick<OtherSaid, "from" | "until" | "figure">,
  missing: readonly MissingPart[],
  unread: readonly number[],
): OtherSaid => ({ ...place, body: null, missing: missing.length > 0 ? missing : ["measure"], unread });
