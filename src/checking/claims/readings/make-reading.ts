import { allFrozen } from "../../../fields.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { Claim } from "../claim.js";
import type { Confusion, Reading } from "../reading.js";

/** What a reading is made of. */
export interface ReadingParts {
  readonly confusion: Confusion;
  readonly figure: KnownFigure;
  readonly truly: Claim;
  readonly certainty: Reading["certainty"];
  readonly also?: readonly Confusion[];
  readonly text: string;
}

/** Makes a reading. */
export function readingOf({ confusion, figure, truly, certainty, also = [], text }: ReadingParts): Reading {
  const { value, bounds, from } = figure;
  return Object.freeze({
    confusion,
    truly: allFrozen(truly),
    certainty,
    also: Object.freeze(also),
    value,
    bounds,
    from: Object.freeze(from),
    text,
  });
}
