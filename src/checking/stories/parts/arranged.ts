import type { Segment } from "../clauses/segments.js";
import { withOwnBases } from "./own-bases.js";
import { withPartnerFirst } from "./partner-first.js";

/** The parts of a sentence with each figure and each partner where it is read. */
export const arranged = (segments: readonly Segment[]): readonly Segment[] =>
  withPartnerFirst(withOwnBases(segments));
