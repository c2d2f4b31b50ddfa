import type { Decimal } from "../decimal/decimal.js";
import { formatPercent } from "../decimal/format.js";
import { intersection } from "../decimal/interval.js";
import { checkComparable, type GrowthRate, growthRate } from "../measures/growth-rate.js";
import { inOrder } from "../period/in-order.js";
import { comparePeriods, type Period } from "../period/period.js";
import type { Chart, ChartAxis, ChartPlace } from "./chart.js";
import { readRecords } from "./containers.js";
import { type ChartOptions, readOptions, widthInPixels } from "./options.js";
import { bySeries, chartOf, layer, spoken, textOf } from "./picture.js";
import { positionOf } from "./position.js";
import { sourceLines, sourceText } from "./sources.js";
import { placeOf, type TimePlace, timeAxis, timePlace } from "./time-axis.js";
import { extentOf, zeroLine, zeroRow } from "./time-series.js";
import {
  boundsText,
  COMPARED,
  counted,
  flowName,
  inside,
  listed,
  periodName,
  reportersOf,
} from "./wording.js";

/**
 * Published growth against computed growth, period by period: whether what rounding leaves of the two has anything in common.
 *
 * Where it has nothing, the two differ, and both labels are shown; who computed over another base or read another vintage
 * sees it here. A period that only one of them has stands alone; a rate that does not exist is not drawn, and the
 * description counts it.
 *
 * @param published  growth as it was printed, of one subject and comparison
 * @param computed   the same as computed, in any order; of other periods too
 * @param options    title, theme, width, source, names
 * @returns          a Vega-Lite specification; labels are those of {@link formatPercent}
 * @throws           {@link TradeError} `INVALID_FIELD` for what is no list of growth rates or an unknown option;
 *                   `MIXED_SUBJECTS` and `MIXED_CURRENCIES` where the two are not of one thing; `DUPLICATE_PERIOD`
 * @example
 * const exported = (rates: RatesByPeriod) => growthRates({ reporter: "CN", flow: "exports", comparison: "year-on-year" }, rates)
 * const chart = publishedChart(exported({ "2025-11": printed("5.9%") }), exported({ "2025-11": printed("5.78%") }))
 * chart.description // => "China: published and computed growth of exports, on a year earlier. 1 period compared, 1 differs: November 2025 (published 5.9%, computed 5.8%)."
 * @category Charts
 */
export function publishedChart(
  published: readonly GrowthRate[],
  computed: readonly GrowthRate[],
  options: ChartOptions = {},
): Chart<"zero" | "prints" | "results" | "labels"> {
  const read = readOptions(options);
  const [prints, results] = [
    readRecords(published, "published", "growth rates", growthRate),
    readRecords(computed, "computed", "growth rates", growthRate),
  ];
  const all = [...prints, ...results];
  const first = all[0]!;
  for (const rate of all) checkComparable(first, rate);
  const pairs = pairsOf(prints, results);
  const rows = pairs.map(rowOf);
  const width = widthInPixels(read.width);
  const isRoomy = rows.length * LABEL_WIDTH <= width - 70;
  const extent = extentOf(rows);
  const time = timeAxis(extent, width, sourceLines(all, read));
  const values: ChartAxis = {
    title: null,
    description: "growth, in percent",
    format: "~%",
    tickCount: 6,
    grid: true,
  };
  const scale = { padding: 18 };
  const y: ChartPlace = { field: "print", type: "quantitative", axis: values, scale };
  const [x, middle] = [timePlace("from", time), timePlace("middle", time)];
  const names = [PUBLISHED, COMPUTED];
  const color = bySeries(names);
  const told = spoken({
    period: "Period",
    published: "Published",
    computed: "Computed",
    verdict: "Within rounding",
    rounding: "What rounding leaves of the computed",
    source: "Source",
  });
  const title = `${reportersOf(all, read.names)}published and computed growth of ${inside(flowName(first, read.names))}`;
  const drawn = (field: "print" | "result", series: string) =>
    rows.filter((row) => row[field] !== null).map((row) => ({ ...row, series }));
  return chartOf(
    {
      title,
      notes: [`Percent, ${COMPARED[first.comparison]}; ≠ where rounding does not explain the difference`],
      description: `${title}, ${COMPARED[first.comparison]}. ${summaryOf(pairs)}`,
      height: 280,
      datasets: {
        ...zeroRow(extent),
        prints: drawn("print", PUBLISHED),
        results: drawn("result", COMPUTED),
        labels: isRoomy ? rows : rows.filter(({ verdict }) => verdict === "no"),
      },
      layers: [
        zeroLine(time),
        layer(
          "prints",
          { type: "rect", aria: false, fillOpacity: 0.4, strokeWidth: 0.5 },
          { x, x2: { field: "until" }, y: { ...y, field: "printLow" }, y2: { field: "printHigh" }, color },
        ),
        layer("prints", { type: "rule", strokeWidth: 3 }, { x, x2: { field: "until" }, y, color, ...told }),
        layer(
          "results",
          { type: "rule", aria: false, strokeWidth: 1.5 },
          { x: middle, y: { ...y, field: "resultLow" }, y2: { field: "resultHigh" }, color },
        ),
        layer(
          "results",
          { type: "point", filled: true, opacity: 1, size: 60 },
          {
            x: middle,
            y: { ...y, field: "result" },
            color,
            shape: bySeries(names, ["square", "circle"]),
            ...told,
          },
        ),
        layer(
          "labels",
          { type: "text", aria: false, baseline: "bottom", dy: -8 },
          { x: middle, y: { ...y, field: "top" }, text: textOf("label") },
        ),
      ],
    },
    read,
  );
}

/** How many pixels a label takes. */
const LABEL_WIDTH = 40;

const [PUBLISHED, COMPUTED] = ["Published", "Computed"];

/** A period with the rates that it has. */
interface Pair {
  readonly period: Period;
  readonly place: TimePlace;
  readonly published: GrowthRate | null;
  readonly computed: GrowthRate | null;
  /** Whether some value fits both; `null` where one is missing. */
  readonly fits: boolean | null;
}

function pairsOf(published: readonly GrowthRate[], computed: readonly GrowthRate[]): readonly Pair[] {
  const [prints, results] = [inOrder(published), inOrder(computed)];
  // One year to date alone is a sequence.
  const { shape } = prints.shape === "sequence" ? results : prints;
  const one = (rates: readonly GrowthRate[], period: Period) =>
    rates.find((rate) => rate.period === period && rate.rate !== null) ?? null;
  const periods = new Set([...published, ...computed].map(({ period }) => period));
  return [...periods].sort(comparePeriods).flatMap((period) => {
    const [print, result] = [one(published, period), one(computed, period)];
    if (print === null && result === null) return [];
    const fits =
      print === null || result === null ? null : intersection([print.bounds!, result.bounds!]) !== null;
    return { period, place: placeOf(period, shape), published: print, computed: result, fits };
  });
}

function rowOf({ period, place, published, computed, fits }: Pair) {
  const [print, result] = [formatPercent(published?.rate ?? null), formatPercent(computed?.rate ?? null)];
  const position = (value: Decimal | null | undefined) => (value == null ? null : positionOf(value));
  const [low, high] = [position(published?.rate), position(computed?.rate)];
  const verdict = fits === null ? "only one of the two" : fits ? "yes" : "no";
  return {
    ...place,
    period: periodName(period),
    print: low,
    printLow: position(published?.bounds?.low),
    printHigh: position(published?.bounds?.high),
    result: high,
    resultLow: position(computed?.bounds?.low),
    resultHigh: position(computed?.bounds?.high),
    top: Math.max(low ?? high ?? 0, high ?? low ?? 0),
    label:
      fits === false ? differing(published!, computed!).join(" ≠ ") : published === null ? result : print,
    published: print,
    computed: result,
    verdict,
    spoken: `${periodName(period)}: published ${print}, computed ${result}${fits === false ? ", differ" : ""}`,
    rounding: boundsText(computed?.bounds ?? null, (end) => formatPercent(end, { decimals: 2 })),
    source: sourceText(...[published, computed].flatMap((rate) => rate ?? [])),
  };
}

/** Two rates with as many decimals as tell them apart, up to three. */
function differing(published: GrowthRate, computed: GrowthRate): readonly [string, string] {
  const at = (decimals: number) =>
    [formatPercent(published.rate, { decimals }), formatPercent(computed.rate, { decimals })] as const;
  return [1, 2].map(at).find(([print, result]) => print !== result) ?? at(3);
}

function summaryOf(pairs: readonly Pair[]): string {
  const compared = pairs.filter(({ fits }) => fits !== null);
  const differ = compared.filter(({ fits }) => fits === false);
  const alone = pairs.length - compared.length;
  const found = differ.map(({ period, published, computed }) => {
    const [print, result] = differing(published!, computed!);
    return `${periodName(period)} (published ${print}, computed ${result})`;
  });
  const verdict =
    differ.length === 0
      ? "none differs by more than rounding"
      : `${differ.length} ${differ.length === 1 ? "differs" : "differ"}: ${listed(found)}`;
  const rest = alone === 0 ? "" : ` ${counted(alone, "period")} with one of the two only.`;
  return `${counted(compared.length, "period")} compared, ${verdict}.${rest}`;
}
