/**
 * Pictures as plain data: results of the library as Vega-Lite specifications, in light and dark.
 *
 * @module tradefigures/charts
 */

export type {
  Chart,
  ChartAxis,
  ChartDate,
  ChartEncoding,
  ChartEnd,
  ChartLayer,
  ChartMark,
  ChartPlace,
  ChartRow,
  ChartScale,
  ChartSeries,
  ChartText,
  ChartTitle,
  ChartTooltip,
} from "./chart.js";
export type { ChartConfig } from "./chart-config.js";
export { contributionChart } from "./contribution-chart.js";
export { growthChart } from "./growth-chart.js";
export type { LabelRows } from "./labels.js";
export type { AmountChartOptions, AmountUnit, ChartOptions } from "./options.js";
export { publishedChart } from "./published-chart.js";
export { revisionChart } from "./revision-chart.js";
export { shareChart } from "./share-chart.js";
export { surpriseChart } from "./surprise-chart.js";
export { type TariffChartOptions, type TariffSide, tariffChart } from "./tariff-chart.js";
export type { ChartTheme } from "./theme.js";
export type { LineRows } from "./time-series.js";
export { tradeChart } from "./trade-chart.js";
