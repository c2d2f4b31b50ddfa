import { type Decimal, ZERO } from "../../../decimal/decimal.js";
import { interval } from "../../../decimal/interval.js";
import type { GrowthDirection } from "../../../print/figure.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { Settings } from "../../evidence/options.js";
import type { Claim } from "../claim.js";
import { readingOf } from "../readings/make-reading.js";
import { NO_READINGS, type Readings } from "../readings/readings.js";
import { type Assertion, assertionOf } from "./judge.js";

/** Whether the words speak of the size of a balance. */
export function isOfSize(direction: GrowthDirection | undefined): boolean {
  return direction === "widened" || direction === "narrowed";
}

/** What a direction says: on which side of zero a figure lies, or that it hardly moved. */
export function directionAlone(direction: GrowthDirection, { flat }: Settings): Assertion {
  const sign = signOf(direction);
  const stands =
    sign === null
      ? flat
      : interval({ low: sign > 0 ? ZERO : null, high: sign > 0 ? null : ZERO, closed: "neither" });
  return { stands, near: null, loose: null, sign };
}

/** What a print says beside a direction; where none is said it has its own sign. */
export function directedPrint(direction: GrowthDirection | undefined, print: PrintedFigure): Assertion {
  if (direction !== undefined) return assertionOf(print, signOf(direction));
  return assertionOf(print, print.value.isZero() ? null : print.value.s < 0 ? -1 : 1);
}

function signOf(direction: GrowthDirection): 1 | -1 | null {
  if (direction === "flat") return null;
  return direction === "fall" || direction === "narrowed" ? -1 : 1;
}

/** Which way a figure went, in the words of a claim: of its size, or of itself. */
export function wayOf(value: Decimal, direction: GrowthDirection | undefined): GrowthDirection {
  if (isOfSize(direction)) return value.s > 0 ? "widened" : "narrowed";
  return value.s > 0 ? "rise" : "fall";
}

/** Only a direction was said, and it went the other way, unless it did not move. */
export function otherWay(truly: Claim, figure: KnownFigure): Readings {
  if (figure.value.isZero()) return NO_READINGS;
  const text = "it went the other way";
  const reading = readingOf({ confusion: "opposite-sign", truly, figure, certainty: "identified", text });
  return { readings: Object.freeze([reading]), untested: NO_READINGS.untested };
}
