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
  | { readonly kind: "printed"; readonly of: Name; readonly printed: Print }
  | { readonly kind: "known"; readonly of: Name; readonly value: DecimalInput | IntervalInput }
  | { readonly kind: "growth"; readonly of: Name; readonly from: Name; readonly printed: Print }
  | { readonly kind: "share"; readonly of: Name; readonly total: Name; readonly printed: Print }
  | {
      readonly kind: "contribution";
      readonly of: Name;
      readonly from: Name;
      readonly base: Name;
      readonly printed: Print;
    }
  | { readonly kind: "difference"; readonly of: Name; readonly first: Name; readonly second: Name }
  | { readonly kind: "sum"; readonly of: Name; readonly parts: readonly Name[] }
  | { readonly kind: "product"; readonly of: Name; readonly factors: readonly [Name, Name] };

/**
 * A ratio to work out beside the figures: growth of one from another, its share of a total, the contribution of its
 * change over the base of a total, or one over another.
 *
 * @category Checking
 */
export type Asked<Name extends string = string> =
  | { readonly kind: "growth"; readonly of: Name; readonly from: Name }
  | { readonly kind: "share"; readonly of: Name; readonly total: Name }
  | { readonly kind: "contribution"; readonly of: Name; readonly from: Name; readonly base: Name }
  | { readonly kind: "ratio"; readonly of: Name; readonly to: Name };
