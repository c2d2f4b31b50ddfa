import { formatAmount } from "../decimal/format.js";
import { countMonths } from "../period/period.js";
import { checkSameSeries } from "../records/check-series.js";
import { boundsOf, type Observation } from "../records/observation.js";
import { seriesOf } from "../records/series-of.js";
import { type TradeMonth, tradeMonth } from "../records/trade-month.js";
import type { Chart, ChartAxis, ChartLayer } from "./chart.js";
import { readRecords } from "./containers.js";
import { runInWords } from "./described.js";
import { type LabelRows, labelLayers, labelledRows } from "./labels.js";
import { type AmountChartOptions, type ReadOptions, readAmountOptions, widthInPixels } from "./options.js";
import { bySeries, chartOf, layer, spoken } from "./picture.js";
import { inUnit, meanOf, positionOf } from "./position.js";
import { gapWords, hasSpans, type Run, runsOf } from "./runs.js";
import { sourceLines, sourceText } from "./sources.js";
import { timeAxis, timePlace } from "./time-axis.js";
import {
  type Drawn,
  extentOf,
  type LineRows,
  lineDatasets,
  lineLayers,
  rowsOf,
  zeroLine,
  zeroRow,
} from "./time-series.js";
import { boundsText, counted, periodName, reportersOf, unitName } from "./wording.js";

/**
 * Exports, imports and balance through time: lines for the two sides of trade, columns for the balance.
 *
 * A period without a month is a gap. What was published for several months as one stands over all of them, as high as
 * their mean, so that it compares with the months beside it; its label says the sum. Years to date and rolling sums stand
 * over their last month.
 *
 * @param months   months of one reporter and currency, each period once, in any order
 * @param options  title, theme, width, source, names, and the unit of scale and labels
 * @returns        a Vega-Lite specification; labels are those of {@link formatAmount}
 * @throws         {@link TradeError} `INVALID_FIELD` for what is no list of trade months or an unknown option;
 *                 `MIXED_SUBJECTS`, `MIXED_CURRENCIES`, `DUPLICATE_PERIOD`, `OVERLAPPING_PERIODS`
 * @see            IMTS 2010, United Nations, on the presentation of monthly data
 * @example
 * const chart = tradeChart([
 *   tradeMonth({ reporter: "CN", period: "2025-10", currency: "USD", exports: printed("305.35 billion"), imports: printed("215.28 billion") }),
 *   tradeMonth({ reporter: "CN", period: "2025-11", currency: "USD", exports: printed("330.35 billion"), imports: printed("218.67 billion") }),
 * ])
 * chart.title.text // => ["China: exports, imports and balance"]
 * chart.datasets.columns.map(({ label }) => label) // => ["90.07 billion", "111.68 billion"]
 * @category Charts
 */
export function tradeChart(
  months: readonly TradeMonth[],
  options: AmountChartOptions = {},
): Chart<"zero" | "columns" | LineRows | LabelRows> {
  const read = readAmountOptions(options);
  const all = readRecords(months, "months", "trade months", tradeMonth);
  for (const month of all) checkSameSeries(all[0]!, month);
  const lines = [...seriesOf(all, "exports"), ...seriesOf(all, "imports")];
  const runs = runsOf(lines, ({ flow }) => (flow === "exports" ? "Exports" : "Imports"));
  const balance = runsOf(seriesOf(all, "balance"), () => "Balance")[0]!;
  const rows = runs.flatMap((run) => rowsOf(run, drawnIn(run, read)));
  const columns = rowsOf(balance, drawnIn(balance, read)).filter(({ position }) => position !== null);
  const names = ["Exports", "Imports", "Balance"];
  const extent = extentOf(rows);
  const time = timeAxis(extent, widthInPixels(read.width), sourceLines(all, read));
  const unit = unitName(read.in, all[0]!.currency);
  const values: ChartAxis = { title: null, description: unit, format: ",~f", tickCount: 6, grid: true };
  const title = `${reportersOf(all, read.names)}exports, imports and balance`;
  const sentences = [...runs, balance].map((run) => sentenceOf(run, read));
  const spans = hasSpans(balance);
  return chartOf(
    {
      title,
      notes: [unit, ...(spans ? ["A bar stands for months that were published as one, at their mean"] : [])],
      description: `${title}, ${unit.charAt(0).toLowerCase()}${unit.slice(1)}. ${sentences.join(" ")}${gapWords(balance)}`,
      height: 330,
      datasets: { ...zeroRow(extent), columns, ...lineDatasets(rows), ...labelledRows(rows, columns) },
      layers: [
        columnLayer(names, time, values),
        zeroLine(time),
        ...lineLayers({ names, time, values, scale: {}, tooltip: TOOLTIP }),
        ...labelLayers(time, values, {}),
      ],
    },
    read,
  );
}

const TOOLTIP = {
  series: "Series",
  period: "Period",
  label: "Amount",
  rounding: "What rounding leaves",
  source: "Source",
};

function drawnIn(run: Run<Observation>, { in: unit }: ReadOptions): (row: Observation) => Drawn {
  return (row) => {
    const months = run.shape === "sequence" ? countMonths(row.period) : 1;
    const label = formatAmount(row.value, { in: unit });
    const sum = months === 1 ? label : `${label} in ${counted(months, "month")}`;
    return {
      position: positionOf(meanOf(inUnit(row.value, unit), months)),
      label: sum,
      gap: "",
      fields: {
        rounding: boundsText(boundsOf(row), (end) => formatAmount(end, { in: unit, decimals: 3 })),
        source: sourceText(row),
      },
    };
  };
}

function columnLayer(names: readonly string[], time: ChartAxis, values: ChartAxis): ChartLayer {
  return layer(
    "columns",
    { type: "rect" },
    {
      x: timePlace("from", time),
      x2: { field: "until" },
      y: { field: "position", type: "quantitative", axis: values },
      y2: { datum: 0 },
      color: bySeries(names),
      ...spoken(TOOLTIP),
    },
  );
}

function sentenceOf(run: Run<Observation>, { in: unit }: ReadOptions): string {
  const figures = run.items.map(({ value, period }) => ({
    value,
    text: formatAmount(value, { in: unit }),
    of: periodName(period),
  }));
  const singles = figures.filter((_, index) => countMonths(run.items[index]!.period) === 1);
  return `${run.name}: ${runInWords(figures, singles.length > 0 && run.shape === "sequence" ? singles : figures)}.`;
}
