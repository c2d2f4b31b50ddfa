import { absolute, difference, ZERO } from "../../decimal/decimal.js";
import { type Interval, liesAbove, liesBelow } from "../../decimal/interval.js";
import { intervalDifference, negativeInterval } from "../../decimal/interval-arithmetic.js";
import type { AbsentReason, Comparison } from "../../measures/growth-rate.js";
import { DEFICIT, type RateLaw, SIMPLE, yearlyPace } from "../../measures/rate-law.js";
import type { KnownFigure } from "./answer.js";
import { madeOf } from "./made-figure.js";

/** What is made of a level and its base. */
export interface PairRule {
  readonly name: string;
  /** Whether it is a rate, which may have been published. */
  readonly isRate: boolean;
  /** `null` where there is none. */
  figure(level: KnownFigure, base: KnownFigure): KnownFigure | null;
  /** Why there is none. */
  reason(level: KnownFigure, base: KnownFigure): AbsentReason;
}

/** The growth that a comparison asks for. */
export function growthRule(comparison: Comparison): PairRule {
  return comparison === "annualised" ? yearlyGrowth : simpleGrowth;
}

/** The growth of the size of a balance, of one sign in both periods. */
export const SIZE_GROWTH: PairRule = {
  name: "growth of the size",
  isRate: true,
  figure: (level, base) => (base.value.s < 0 ? deficitGrowth : simpleGrowth).figure(level, base),
  reason: (level, base) => (level.value.s !== base.value.s ? "sign-change" : "zero-base"),
};

/** The change of a level. */
export const CHANGE: PairRule = {
  name: "change",
  isRate: false,
  figure: (level, base) =>
    madeOf([level, base], difference(level.value, base.value), intervalDifference(level.bounds, base.bounds)),
  reason: signChange,
};

/** The change of the size of a balance, of one sign in both periods. */
export const SIZE_CHANGE: PairRule = {
  name: "change of the size",
  isRate: false,
  figure(level, base) {
    if (isNeverOfSign(base, level)) return null;
    const isDeficit = base.value.s < 0;
    const bounds = (of: KnownFigure): Interval => (isDeficit ? negativeInterval(of.bounds) : of.bounds);
    const value = difference(absolute(level.value), absolute(base.value));
    return madeOf([level, base], value, intervalDifference(bounds(level), bounds(base)));
  },
  reason: signChange,
};

/** A change there always is, that of a size only where the sign stayed. */
function signChange(): AbsentReason {
  return "sign-change";
}

/** Whether two levels are certainly of unlike signs. */
function isNeverOfSign(level: KnownFigure, base: KnownFigure): boolean {
  return (
    (liesAbove(level.bounds, ZERO) && liesBelow(base.bounds, ZERO)) ||
    (liesBelow(level.bounds, ZERO) && liesAbove(base.bounds, ZERO))
  );
}

function ruleOf(law: RateLaw): PairRule {
  return {
    name: "growth",
    isRate: true,
    figure: (level, base) =>
      law.reason(level.value, base.value) === null
        ? madeOf([level, base], law.rate(level.value, base.value), law.bounds(level.bounds, base.bounds))
        : null,
    reason: (level, base) => law.reason(level.value, base.value)!,
  };
}

const simpleGrowth = /* @__PURE__ */ ruleOf(SIMPLE);
const deficitGrowth = /* @__PURE__ */ ruleOf(DEFICIT);
const yearlyGrowth = /* @__PURE__ */ ruleOf(/* @__PURE__ */ yearlyPace(1));
