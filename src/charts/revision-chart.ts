import { type Decimal, difference } from "../decimal/decimal.js";
import { formatAmount, formatPercent, formatPoints } from "../decimal/format.js";
import type { Interval } from "../decimal/interval.js";
import { intervalDifference } from "../decimal/interval-arithmetic.js";
import { refuse } from "../errors.js";
import type { GrowthRate } from "../measures/growth-rate.js";
import { inOrder } from "../period/in-order.js";
import { boundsOf, type Observation } from "../records/observation.js";
import { vintageDay } from "../records/vintage.js";
import type { VintageRow } from "../records/vintage-table.js";
import type { Chart, ChartAxis, ChartPlace } from "./chart.js";
import { readResults } from "./containers.js";
import { type AmountChartOptions, type ReadOptions, readAmountOptions, widthInPixels } from "./options.js";
import { bySeries, chartOf, layer, spoken, textOf } from "./picture.js";
import { endsOf, inUnit, pointsOf, positionOf } from "./position.js";
import { sourceLines, sourceText } from "./sources.js";
import { placeOf, timeAxis, timePlace } from "./time-axis.js";
import { extentOf } from "./time-series.js";
import {
  boundsText,
  counted,
  dayName,
  flowName,
  inside,
  periodName,
  reportersOf,
  unitName,
} from "./wording.js";

type Release = Observation | GrowthRate;

/**
 * How figures were revised: for each period the releases that followed, as distances from the oldest one.
 *
 * Lines say what the rounding of both releases leaves: where one crosses zero, the figure may not have been revised at all.
 * A period with one release stands at zero.
 *
 * @param table    the vintages of one subject, as {@link vintageTable} gives them: levels, or growth rates
 * @param options  title, theme, width, source, names, and the unit of levels
 * @returns        a Vega-Lite specification; labels are those of {@link formatAmount} or {@link formatPoints}
 * @throws         {@link TradeError} `INVALID_FIELD` for what is no vintage table, an unknown option or a growth rate without
 *                 a rate; `DUPLICATE_PERIOD`, `OVERLAPPING_PERIODS`
 * @see            OECD / Eurostat Guidelines on Revisions Policy and Analysis
 * @example
 * const header = { reporter: "CN", flow: "exports", currency: "USD" } as const
 * const table = vintageTable([
 *   ...series({ ...header, published: "2024-12-10" }, { "2024-11": printed("312.31 billion") }),
 *   ...series({ ...header, readOn: "2026-07-07" }, { "2024-11": printed("311.9 billion") }),
 * ])
 * revisionChart(table).description // => "China: revisions of exports, billion US dollars. November 2024: −0.41 billion (7 July 2026), from 312.31 to 311.90 billion."
 * @category Charts
 */
export function revisionChart(
  table: readonly VintageRow<Observation | GrowthRate>[],
  options: AmountChartOptions = {},
): Chart<"oldest" | "later" | "bounds" | "labels"> {
  const read = readAmountOptions(options);
  const all = readResults<VintageRow<Release>>(table, "table", "a row of vintages", ["period", "releases"]);
  const { items, shape } = inOrder(all);
  const rows = items.flatMap(({ period, releases }) =>
    releases.map((release, index) => ({
      ...placeOf(period, shape),
      series: index === 0 ? OLDEST : index === releases.length - 1 ? LATEST : BETWEEN,
      period: periodName(period),
      ...drawnRelease(release, releases[0]!, read),
    })),
  );
  const [oldest, later, latest] = [
    rows.filter(({ series }) => series === OLDEST),
    rows.filter(({ series }) => series !== OLDEST),
    rows.filter(({ series }) => series === LATEST),
  ];
  const names = [BETWEEN, LATEST].filter((name) => rows.some(({ series }) => series === name));
  const width = widthInPixels(read.width);
  const isRoomy = items.length * LABEL_WIDTH <= width - 70;
  const releases = items.flatMap((item) => item.releases);
  const first = releases[0]!;
  const unit = "comparison" in first ? "Points" : unitName(read.in, first.currency);
  const time = timeAxis(extentOf(rows), width, sourceLines(releases, read));
  const values: ChartAxis = {
    title: null,
    description: `revisions: ${unit}`,
    format: ",~f",
    tickCount: 6,
    grid: true,
  };
  const scale = { padding: 20 };
  const x = timePlace("middle", time);
  const y: ChartPlace = { field: "position", type: "quantitative", axis: values, scale };
  const told = spoken({
    period: "Period",
    day: "Known on",
    figure: "Figure",
    label: "Revision",
    rounding: "What rounding leaves",
    source: "Source",
  });
  const title = `${reportersOf(releases, read.names)}revisions of ${inside(flowName(first, read.names))}`;
  const alone = items.filter((item) => item.releases.length === 1).length;
  const rest = alone === 0 ? "" : ` ${counted(alone, "period")} with one release only.`;
  return chartOf(
    {
      title,
      notes: [`${unit} from the oldest release, which is at zero; lines: what rounding leaves`],
      description: `${title}, ${inside(unit)}. ${latest.map(({ change }) => `${change}.`).join(" ")}${rest}`,
      height: 260,
      datasets: {
        oldest,
        later,
        bounds: latest.filter(({ low }) => low !== null),
        labels: isRoomy ? latest : latest.slice(-1),
      },
      layers: [
        layer(
          "oldest",
          { type: "rule", strokeWidth: 2 },
          { x: timePlace("from", time), x2: { field: "until" }, y, ...told },
        ),
        layer(
          "bounds",
          { type: "rule", aria: false, strokeWidth: 1.5 },
          { x, y: { ...y, field: "low" }, y2: { field: "high" } },
        ),
        layer(
          "later",
          { type: "point", filled: true, opacity: 1, size: 70 },
          { x, y, color: bySeries(names), shape: bySeries(names, ["square", "circle"]), ...told },
        ),
        layer("labels", { type: "text", aria: false, align: "left", dx: 9 }, { x, y, text: textOf("label") }),
      ],
    },
    read,
  );
}

/** How many pixels a label takes. */
const LABEL_WIDTH = 84;

const [OLDEST, BETWEEN, LATEST] = ["Oldest", "In between", "Latest"] as const;

function drawnRelease(release: Release, oldest: Release, { in: unit }: ReadOptions) {
  const isRate = "comparison" in release;
  const [from, to] = [figureOf(oldest), figureOf(release)];
  const place = (value: Decimal) => positionOf(isRate ? pointsOf(value) : inUnit(value, unit));
  const format = (value: Decimal) => (isRate ? formatPercent(value) : formatAmount(value, { in: unit }));
  const formatChange = (value: Decimal) =>
    isRate ? formatPoints(value, { sign: "always" }) : formatAmount(value, { in: unit, sign: "always" });
  const change = difference(to, from);
  const bounds =
    release === oldest ? null : intervalDifference(boundsOfRelease(release), boundsOfRelease(oldest));
  const day = dayName(vintageDay(release)!);
  const label = formatChange(change);
  const before = format(from);
  // One unit for both: "from 312.31 to 311.90 billion".
  const number = before.split(" ")[0]!;
  const words = `${label} (${day}), from ${isRate ? before : number} to ${format(to)}`;
  return {
    position: place(change),
    ...endsOf(bounds, place),
    label,
    day,
    figure: format(to),
    change: `${periodName(release.period)}: ${words}`,
    spoken: `${periodName(release.period)}, ${day}: ${format(to)}${release === oldest ? "" : `, ${label}`}`,
    rounding: boundsText(bounds, formatChange),
    source: sourceText(release),
  };
}

function figureOf(release: Release): Decimal {
  if (!("comparison" in release)) return release.value;
  return (
    release.rate ?? refuse("INVALID_FIELD", "rate", "there in a growth rate that is revised", release.rate)
  );
}

function boundsOfRelease(release: Release): Interval {
  return "comparison" in release ? release.bounds! : boundsOf(release);
}
