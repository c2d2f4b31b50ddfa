/**
 * For tests of calculations with trade figures: equality of decimals, matchers, random figures, and cases whose answers
 * are known.
 *
 * @module tradefigures/testing
 */

export { type TradeArbitraries, tradeArbitraries } from "./arbitraries.js";
export { equalDecimals } from "./equal-decimals.js";
export type { FigureOptions, RoundedFigure, RoundingCase } from "./figures.js";
export type { Case, GoldenCase } from "./golden-case.js";
export { goldenCases } from "./golden-cases.js";
export { type MatcherResult, type TradeMatchers, tradeMatchers } from "./matchers.js";
export type { TestedAmount } from "./ranges.js";
export type { SeriesOptions, TrueSeries } from "./rows.js";
export type { RegimeArbitraries } from "./tariffs.js";
export type { MonthOptions, PeriodOptions } from "./times.js";
