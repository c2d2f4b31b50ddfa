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
export type { AreasForm } from "./formats/areas.js";
export { tableFromCensusCountries } from "./formats/census-countries.js";
export { tableFromCensus } from "./formats/census-json.js";
export { tableFromComtrade } from "./formats/comtrade.js";
export { tableFromEurostatTsv } from "./formats/eurostat-tsv.js";
export type { FormatFile, LeftOut } from "./formats/format-file.js";
export { tableFromGacc } from "./formats/gacc-page.js";
export { tableFromJsonLines } from "./formats/json-lines.js";
export { tableFromSdmxCsv } from "./formats/sdmx-csv.js";
export type { SdmxForm, TotalField } from "./formats/sdmx-form.js";
export { tableFromSdmxJson } from "./formats/sdmx-json.js";
export { growths, type TableGrowth, totalGrowth } from "./growth/total-growth.js";
export { type TradeMonthsFile, tradeMonthsFromCsv } from "./months/months.js";
export type { TradeMonthsOptions } from "./months/options.js";
export type { TableProblem } from "./problem.js";
export { type CensusQueryInput, censusQuery } from "./queries/census-query.js";
export { type ComextQueryInput, comextQueries } from "./queries/comext-query.js";
export { type ComtradeQueryInput, comtradeQueries } from "./queries/comtrade-query.js";
export type { DataQuery } from "./queries/query.js";
export type { ExchangeRatesOptions } from "./rates/options.js";
export { type ExchangeRatesFile, exchangeRatesFromCsv } from "./rates/rates.js";
export { fileBytes } from "./raw/file-bytes.js";
export { aggregateTable, type TableTotal } from "./sums/aggregate-table.js";
export { type LargestTotals, largestTotals, type RankedTotal } from "./sums/largest.js";
export { seriesBy, type TotalSeriesOptions, totalSeries } from "./sums/series.js";
export { csvLines } from "./writing/csv-lines.js";
export { jsonLines } from "./writing/json-lines.js";
export { type SdmxCsvOptions, sdmxCsvLines } from "./writing/sdmx-csv-lines.js";
