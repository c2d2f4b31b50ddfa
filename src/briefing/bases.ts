import type { Period } from "../period/period.js";
import { type BaseRule, type BaseVintage, basesOf } from "../records/base-rule.js";
import { levelsInTime } from "../records/levels-in-time.js";
import type { Observation } from "../records/observation.js";
import { sumOfRows } from "../records/sum-of-rows.js";

/** A level a year earlier, and which vintage it is of. */
export interface Base {
  readonly row: Observation;
  readonly vintage: "revised-base" | "later-base" | "first-release" | "undated-base";
}

const NAMES: Readonly<Record<BaseVintage, Base["vintage"]>> = {
  revised: "revised-base",
  later: "later-base",
  first: "first-release",
  undated: "undated-base",
};

/** The levels of a period that a growth may have been reckoned over, each as one row. */
export function basesOver(rows: readonly Observation[], period: Period, rule: BaseRule): readonly Base[] {
  return basesOf(levelsInTime(rows), period, rule).map(({ vintage, parts }) => ({
    row: sumOfRows(parts, period),
    vintage: NAMES[vintage],
  }));
}
