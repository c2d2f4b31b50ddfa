import type { KnownFigure } from "../../evidence/answer.js";
import type { Claim, GrowthClaim } from "../claim.js";
import { claim as readClaim } from "../read-claim.js";
import type { Readings } from "./readings.js";

const OPPOSITE: Readonly<Record<string, string>> = {
  rise: "fall",
  fall: "rise",
  widened: "narrowed",
  narrowed: "widened",
};

/** Only a direction was printed, and it went the other way. */
export function oppositeDirection(claim: Claim, figure: KnownFigure): Readings {
  const direction = OPPOSITE[(claim as GrowthClaim).direction as "rise"];
  if (direction === undefined) return { readings: [], untested: [] };
  return Object.freeze({
    readings: Object.freeze([
      Object.freeze({
        confusion: "opposite-sign",
        truly: readClaim({ ...claim, direction } as Claim),
        certainty: "identified",
        also: Object.freeze([]),
        value: figure.value,
        bounds: figure.bounds,
        text: "it went the other way",
      }),
    ]),
    untested: Object.freeze([]),
  });
}
