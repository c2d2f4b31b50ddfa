import { type Interval, liesAbove } from "../../decimal/interval.js";
import { printedFigure } from "../../print/printed-figure.js";
import type { Claim } from "../claims/claim.js";

type Level = Claim & { readonly kind: "level" };

/** What is said of a partner with whom more would have been traded than with all: it is of another time. */
export function aboveWhole(claims: readonly Claim[]): readonly Claim[] {
  const levels = claims.filter((claim): claim is Level => claim.kind === "level");
  const wholes = new Map(levels.map((one) => [keyOf(one, one.about), standsOf(one).high] as const));
  const above = levels.filter((one) => {
    const { partner, ...all } = one.about;
    const most =
      partner === undefined || all.flow === "balance" ? null : (wholes.get(keyOf(one, all)) ?? null);
    return most !== null && liesAbove(standsOf(one), most);
  });
  return claims.filter((claim) => above.some(({ place }) => place === claim.place));
}

const keyOf = ({ period, currency }: Level, about: object): string =>
  JSON.stringify([about, period, currency]);

const standsOf = ({ printed, currency }: Level): Interval => printedFigure(printed, { currency }).stands;
