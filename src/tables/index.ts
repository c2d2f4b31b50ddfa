/**
 * Files of many rows: read with all their problems, each with its line and column.
 *
 * @module tradefigures/tables
 */

export { type TradeMonthsFile, type TradeMonthsOptions, tradeMonthsFromCsv } from "./months/months.js";
export type { TableProblem } from "./problem.js";
