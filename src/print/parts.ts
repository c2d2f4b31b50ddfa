import type { PrintedCurrency } from "./currency.js";
import type { PrintedSize } from "./digits.js";
import type { GrowthDirection, Hedge, PrintedFigure, PrintNote } from "./figure.js";

/** One end of a print; a single number has one. */
export interface PrintedEnd extends PrintedSize {
  readonly minus: boolean;
}

/** The numbers of a print, without the words around them. */
export interface Numbers {
  readonly ends: readonly [PrintedEnd] | readonly [PrintedEnd, PrintedEnd];
  readonly kind: PrintedFigure["kind"];
  readonly currency: PrintedCurrency | null;
  /** Of a word that is the figure by itself: "doubled" is a rise, "double-digit" at least 10 %. */
  readonly direction?: GrowthDirection | null;
  readonly hedge?: Hedge;
}

/** A text, taken apart. */
export interface PrintParts extends Omit<Numbers, "direction" | "hedge"> {
  readonly direction: GrowthDirection | null;
  readonly hedge: Hedge | null;
  /** Whether the words alone are the figure: "double-digit". */
  readonly open: boolean;
  readonly notes: readonly PrintNote[];
}
