import { formatPercent } from "../decimal/format.js";
import { isPoint } from "../decimal/interval.js";
import { refuseMixed } from "../errors.js";
import { type GrowthRate, growthRate } from "../measures/growth-rate.js";
import type { Chart, ChartAxis, ChartLayer } from "./chart.js";
import { readRecords } from "./containers.js";
import { runInWords } from "./described.js";
import { type LabelRows, labelLayers, labelledRows } from "./labels.js";
import { type ChartOptions, readOptions, widthInPixels } from "./options.js";
import { bySeries, chartOf, layer } from "./picture.js";
import { endsOf, positionOf } from "./position.js";
import { gapWords, hasSpans, type Run, runsOf } from "./runs.js";
import { checkSeriesCount, seriesNamer } from "./series-names.js";
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
import {
  boundsText,
  COMPARED,
  counted,
  inside,
  listed,
  periodName,
  REASONS,
  reportersOf,
  SPAN_NOTE,
} from "./wording.js";

/**
 * Growth through time: a line for each subject, a band for what the rounding of the figures leaves of each rate.
 *
 * A rate that does not exist, and a period without a row, is a gap with its reason, never zero; periods before the first
 * rate that have nothing to compare with are left out, and the description counts them. What was published for several
 * months as one is a bar over them. Years to date and rolling sums stand over their last month.
 *
 * @param rates    growth as computed or as published, of one comparison; of at most six subjects, each period once
 * @param options  title, theme, width, source, names
 * @returns        a Vega-Lite specification; labels are those of {@link formatPercent}
 * @throws         {@link TradeError} `INVALID_FIELD` for what is no list of growth rates, an unknown theme or too many
 *                 subjects; `MIXED_SUBJECTS` for several comparisons; `DUPLICATE_PERIOD`, `OVERLAPPING_PERIODS`
 * @see            OECD (2007), Data and Metadata Reporting and Presentation Handbook, on growth rates
 * @example
 * const rates = growthRates({ reporter: "CN", flow: "exports", comparison: "year-on-year" }, { "2025-10": printed("-1.1%"), "2025-11": printed("5.9%") })
 * growthChart(rates).title.text // => ["China: growth of exports"]
 * growthChart(rates).description // => "China: growth of exports, on a year earlier. Exports: first and lowest −1.1% (October 2025), last and highest 5.9% (November 2025)."
 * @category Charts
 */
export function growthChart(
  rates: readonly GrowthRate[],
  options: ChartOptions = {},
): Chart<"zero" | "bands" | LineRows | LabelRows> {
  const read = readOptions(options);
  const all = readRecords(rates, "rates", "growth rates", growthRate);
  checkOneComparison(all);
  const runs = runsOf(all, seriesNamer(all, read.names));
  const shown = runs.map(withoutStart);
  const names = runs.map(({ name }) => name);
  checkSeriesCount(names, "rates");
  const rows = shown.flatMap((run) => rowsOf(run, drawnRate));
  const width = widthInPixels(read.width);
  const extent = extentOf(rows);
  const time = timeAxis(extent, width, sourceLines(all, read));
  const values: ChartAxis = { title: null, description: "growth, in percent", format: "~%", tickCount: 6 };
  const rounded = all.some(({ bounds }) => bounds !== null && !isPoint(bounds));
  const title = `${reportersOf(all, read.names)}growth of ${listed(names.map(inside))}`;
  const compared = COMPARED[all[0]!.comparison];
  return chartOf(
    {
      title,
      notes: [
        `Percent, ${compared}${rounded ? "; bands: what rounding leaves" : ""}`,
        ...(shown.some(hasSpans) ? [SPAN_NOTE] : []),
      ],
      description: `${title}, ${compared}. ${runs.map((run, index) => sentenceOf(run, shown[index]!)).join(" ")}`,
      height: 270,
      datasets: {
        ...zeroRow(extent),
        bands: rows.filter(({ low }) => low != null),
        ...lineDatasets(rows),
        ...labelledRows(rows),
      },
      layers: [
        zeroLine(time),
        bandLayer(names, time, values),
        ...lineLayers({ names, time, values, scale: ROOM, tooltip: TOOLTIP }),
        ...labelLayers(time, values, ROOM),
      ],
    },
    read,
  );
}

/** For the labels at both ends. */
const ROOM = { padding: 18 };

const TOOLTIP = {
  series: "Series",
  period: "Period",
  label: "Growth",
  rounding: "What rounding leaves",
  source: "Source",
};

function checkOneComparison(rates: readonly GrowthRate[]): void {
  const [first] = rates;
  for (const { comparison } of rates)
    if (comparison !== first!.comparison)
      refuseMixed("MIXED_SUBJECTS", "growth rates", "comparison", [first!.comparison, comparison]);
}

/** A run from its first rate on: before it there is nothing to compare with. All of it where it has no rate. */
function withoutStart(run: Run<GrowthRate>): Run<GrowthRate> {
  const start = run.items.findIndex(({ absent }) => absent !== "missing-base");
  return { ...run, items: run.items.slice(Math.max(0, start)) };
}

function drawnRate(rate: GrowthRate): Drawn {
  const label = formatPercent(rate.rate);
  return {
    label,
    position: rate.rate === null ? null : positionOf(rate.rate),
    gap: rate.absent === null ? "" : REASONS[rate.absent],
    fields: {
      ...endsOf(rate.bounds, positionOf),
      rounding: boundsText(rate.bounds, (end) => formatPercent(end, { decimals: 2 })),
      source: sourceText(rate),
    },
  };
}

function bandLayer(names: readonly string[], time: ChartAxis, values: ChartAxis): ChartLayer {
  return layer(
    "bands",
    { type: "rect", aria: false, fillOpacity: 0.4, strokeWidth: 0.5 },
    {
      x: timePlace("from", time),
      x2: { field: "until" },
      y: { field: "low", type: "quantitative", axis: values },
      y2: { field: "high" },
      color: bySeries(names),
    },
  );
}

/** "Exports: first 5.8% (November 2024), …": the figures of a run, and what is missing in it. */
function sentenceOf(run: Run<GrowthRate>, shown: Run<GrowthRate>): string {
  const figures = shown.items.flatMap(({ rate, period }) =>
    rate === null ? [] : { value: rate, text: formatPercent(rate), of: periodName(period) },
  );
  const left = run.items.length - shown.items.length;
  const start =
    left === 0
      ? ""
      : ` ${counted(left, "period")} before them ${left === 1 ? "has" : "have"} nothing to compare with.`;
  return `${run.name}: ${runInWords(figures)}.${gapWords(shown, ({ rate }) => rate === null)}${start}`;
}
