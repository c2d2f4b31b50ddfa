import type { Decimal } from "../../../decimal/decimal.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import type { Claim } from "../claim.js";
import type { Confusion } from "../reading.js";
import type { Style } from "../words/wording.js";
import type { Candidates } from "./candidate.js";

/** A printed figure that the data contradict: what every confusion works with. */
export interface Misprint {
  readonly knowledge: Knowledge;
  readonly print: PrintedFigure;
  readonly style: Style;
  /** What the check found, the figure that decided first. */
  readonly found: readonly KnownFigure[];
  /** How far figures of this kind usually lie apart. */
  readonly spread: Decimal;
  /** The claim with the right figure in its place. */
  reprinted(figure: KnownFigure): Claim;
}

/** One confusion and how it is tried. A list of them is in the order of their likelihood. */
export type Attempt<M> = readonly [confusion: Confusion, confuse: (misprint: M) => Candidates];

/** What one confusion came to. */
export type Tried = readonly [confusion: Confusion, candidates: Candidates];

/** Tries each confusion of a kind of claim. */
export function triedOf<M>(misprint: M, attempts: readonly Attempt<M>[]): readonly Tried[] {
  return attempts.map(([confusion, confuse]) => [confusion, confuse(misprint)]);
}
