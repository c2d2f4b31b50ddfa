import type { DecimalInput } from "../../decimal/decimal.js";
import type { IntervalInput } from "../../decimal/interval.js";
import type { PrintedFigure } from "../../print/figure.js";
import type { Printed } from "../../print/printed.js";

/**
 * A figure as printed: its text, or what {@link printedFigure} or {@link printed} made of it.
 *
 * @category Checking
 */
export type Print = string | PrintedFigure | Printed;

/**
 * A printed figure, or a rule that ties figures together; figures go by names of the user's choice.
 *
 * `printed` is a level; `known` a level from a table, exact or within bounds; `growth` of a figure from another;
 * `share` of a total; `contribution` of a figure's change to the growth of a total, over that total's base;
 * `difference` is first − second; `sum` is all parts together, which must be complete and must not overlap; `product`
 * is an amount times a rate.
 *
 * @category Checking
 */
export type Relation<Name extends string = string> =
  | {
      /** A level as printed. */
      readonly kind: "printed";
      /** The figure. */
      readonly of: Name;
      /** The print, as text or read. */
      readonly printed: Print;
    }
  | {
      /** A level from a table. */
      readonly kind: "known";
      /** The figure. */
      readonly of: Name;
      /** Exact, or within bounds. */
      readonly value: DecimalInput | IntervalInput;
    }
  | {
      /** Growth of a figure. */
      readonly kind: "growth";
      /** The later level. */
      readonly of: Name;
      /** The earlier level. */
      readonly from: Name;
      /** With a percent sign. */
      readonly printed: Print;
    }
  | {
      /** A part over a total. */
      readonly kind: "share";
      /** The part. */
      readonly of: Name;
      /** The whole. */
      readonly total: Name;
      /** With a percent sign. */
      readonly printed: Print;
    }
  | {
      /** A part's change over a total's base. */
      readonly kind: "contribution";
      /** The part, later. */
      readonly of: Name;
      /** The part, earlier. */
      readonly from: Name;
      /** The total, earlier. */
      readonly base: Name;
      /** In points. */
      readonly printed: Print;
    }
  | {
      /** One less another. */
      readonly kind: "difference";
      /** The difference. */
      readonly of: Name;
      /** The one taken from: exports. */
      readonly first: Name;
      /** The one taken away: imports. */
      readonly second: Name;
    }
  | {
      /** All parts together. */
      readonly kind: "sum";
      /** The whole. */
      readonly of: Name;
      /** Complete, without overlap. */
      readonly parts: readonly Name[];
    }
  | {
      /** One times another. */
      readonly kind: "product";
      /** The product. */
      readonly of: Name;
      /** An amount and a rate. */
      readonly factors: readonly [Name, Name];
    };

/**
 * A ratio to work out beside the figures: growth of one from another, its share of a total, the contribution of its
 * change over the base of a total, or one over another.
 *
 * @category Checking
 */
export type Asked<Name extends string = string> =
  | {
      /** Growth of a figure. */
      readonly kind: "growth";
      /** The later level. */
      readonly of: Name;
      /** The earlier level. */
      readonly from: Name;
    }
  | {
      /** A part over a total. */
      readonly kind: "share";
      /** The part. */
      readonly of: Name;
      /** The whole. */
      readonly total: Name;
    }
  | {
      /** A part's change over a total's base. */
      readonly kind: "contribution";
      /** The part, later. */
      readonly of: Name;
      /** The part, earlier. */
      readonly from: Name;
      /** The total, earlier. */
      readonly base: Name;
    }
  | {
      /** One over another. */
      readonly kind: "ratio";
      /** The figure above. */
      readonly of: Name;
      /** The figure below. */
      readonly to: Name;
    };
