import { readDecimal } from "../../../decimal/decimal.js";
import { type Interval, point } from "../../../decimal/interval.js";
import { negativeInterval } from "../../../decimal/interval-arithmetic.js";
import type { Comparison } from "../../../measures/growth-rate.js";
import { periodName } from "../../../period/names.js";
import type { Period } from "../../../period/period.js";
import type { Subject } from "../../../records/subject.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { Missing } from "../missing.js";
import { missing, missingLevels, missingRates, subjectName } from "../words/naming.js";
import { inStyle, percentStyle, type Style } from "../words/wording.js";

/** Levels or growth of a subject, one figure a period. */
export interface Series {
  readonly about: Subject;
  readonly of: "level" | Comparison;
}

const TEN_MILLION = /* @__PURE__ */ readDecimal("1e7", "step");

/** How the figures of a series are written where no print says it. */
export function styleOf({ of }: Series): Style {
  return of === "level" ? { unit: "amount", step: TEN_MILLION } : percentStyle(null);
}

/** The figures of a series that would decide. */
export function lackOf({ about, of }: Series, periods: readonly Period[]): Missing {
  return of === "level" ? missingLevels(about, periods) : missingRates(about, of, periods);
}

/** What goes back to the beginning needs the beginning. */
export function lackOfStart({ about, of }: Series, offer = ""): Missing {
  const what = of === "level" ? "level" : "growth-rate";
  return missing(what, about, [], `the start of the records of ${subjectName(about)}${offer}`);
}

/** An interval turned so that more extreme is greater. */
export function turnedTo(is: "highest" | "lowest", bounds: Interval): Interval {
  return is === "highest" ? bounds : negativeInterval(bounds);
}

/** "June 2025 has 5.0%". */
export function inPeriod(period: Period, { value }: KnownFigure, style: Style): string {
  return `${periodName(period)} has ${inStyle(value, style)}`;
}

/** A figure as it was printed, without its rounding. */
export function asPrinted({ value }: KnownFigure): Interval {
  return point(value);
}
