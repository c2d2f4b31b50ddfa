/**
 * Files of many rows: read with all their problems, added up exactly, written again.
 *
 * @module tradefigures/tables
 */

export type { TableColumn } from "./columns/columns.js";
export { observations, partnerFlows, tradeTable, unpublishedFlows } from "./columns/records.js";
export type { TableFile, TradeTable } from "./columns/table.js";
export type { CsvForm, TableField } from "./csv/form.js";
export { tableFromCsv } from "./csv/read-csv.js";
export { type TradeMonthsFile, type TradeMonthsOptions, tradeMonthsFromCsv } from "./months/months.js";
export type { TableProblem } from "./problem.js";
