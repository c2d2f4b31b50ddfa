/**
 * Files of many rows: read with all their problems, added up exactly, written again.
 *
 * @module tradefigures/tables
 */

export type { TableColumn } from "./columns/columns.js";
export { observations, partnerFlows, tradeTable, unpublishedFlows } from "./columns/records.js";
export { type CodeQuery, type RowQuery, selectRows } from "./columns/select.js";
export type { TableFile, TradeTable } from "./columns/table.js";
export type { CsvForm, TableField } from "./csv/form.js";
export { tableFromCsv, tableFromCsvStream } from "./csv/read-csv.js";
export { type TradeMonthsFile, type TradeMonthsOptions, tradeMonthsFromCsv } from "./months/months.js";
export type { TableProblem } from "./problem.js";
export { aggregateTable, type TableTotal } from "./sums/aggregate-table.js";
export { type LargestTotals, largestTotals, type RankedTotal } from "./sums/largest.js";
export { seriesBy, type TotalSeriesOptions, totalSeries } from "./sums/series.js";
