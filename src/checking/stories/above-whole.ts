import { type Interval, liesAbove } from "../../decimal/interval.js";
import { printedFigure } from "../../print/printed-figure.js";
import type { Claim } from "../claims/claim.js";

type Level = Claim & { readonly kind: "level" };

const isFlow = (claim: Claim): claim is Level => claim.kind === "level" && claim.about.flow !== "balance";

/** Of which flow, time and currency a level is, whoever the partner. */
const wholeOf = ({ about: { partner: _, ...about }, period, currency }: Level): string =>
  JSON.stringify([about, period, currency]);

/** What is said of a partner with whom more would have been traded than with all: it is of another time. */
export function aboveWhole(claims: readonly Claim[]): readonly Claim[] {
  const levels = claims.filter(isFlow);
  const wholes = new Map(
    levels.flatMap((one) =>
      one.about.partner === undefined ? [[wholeOf(one), standsOf(one)] as const] : [],
    ),
  );
  const above = levels.filter((one) => {
    const most = one.about.partner === undefined ? null : (wholes.get(wholeOf(one))?.high ?? null);
    return most !== null && liesAbove(standsOf(one), most);
  });
  return claims.filter((claim) => above.some(({ place }) => place === claim.place));
}

const standsOf = ({ printed, currency }: Level): Interval => printedFigure(printed, { currency }).stands;
