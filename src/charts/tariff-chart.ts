import { formatPercent } from "../decimal/format.js";
import { refuse } from "../errors.js";
import { type Day, daysBetween, plusDays, readDay } from "../period/day.js";
import type { TariffStep } from "../tariffs/questions/timeline.js";
import type { Chart, ChartAxis, ChartPlace } from "./chart.js";
import { readResults } from "./containers.js";
import { type ChartOptions, readOptions, widthInPixels } from "./options.js";
import { bySeries, chartOf, DASHES, layer, SHAPES, spoken, textOf } from "./picture.js";
import { positionOf } from "./position.js";
import { checkSeriesCount } from "./series-names.js";
import { sourceLines } from "./sources.js";
import { timeAxis, timePlace } from "./time-axis.js";
import { dayName, type Names, placeName } from "./wording.js";

/**
 * The tariff of one economy on the goods of another through time.
 *
 * @category Charts
 */
export interface TariffSide {
  /** Who levies it. */
  readonly imposer: string;
  /** On whose goods. */
  readonly target: string;
  /** Its levels, as {@link tariffSteps} gives them. */
  readonly steps: readonly TariffStep[];
}

/**
 * Also the days that are shown.
 *
 * @category Charts
 */
export interface TariffChartOptions extends ChartOptions {
  /** The first day; unless said that of the first step. */
  readonly from?: Day | undefined;
  /** The day after the last; unless said 90 days after the last change. */
  readonly until?: Day | undefined;
}

/**
 * Tariffs through time, step by step: a line for each side, a label for each level that lasts long enough to bear one.
 *
 * Days before the first step of a side, and after the last where it ends, are left blank: nothing is known of them.
 *
 * @param sides    who levies on whom, and the steps; at most six
 * @param options  the first day and the day after the last; title, theme, width, source, names
 * @returns        a Vega-Lite specification; labels are those of {@link formatPercent}
 * @throws         {@link TradeError} `INVALID_FIELD` for what is no list of sides, an unknown option, no step in the days that
 *                 are shown, or an `until` that is not after `from`; `INVALID_DAY`
 * @example
 * const steps = [{ from: "2025-10-30", until: "2025-11-10", total: percent("57.5") }, { from: "2025-11-10", until: null, total: percent("47.5") }] as const
 * const chart = tariffChart([{ imposer: "US", target: "CN", steps }])
 * chart.title.text // => ["Tariffs of the United States on China"]
 * chart.description // => "Tariffs of the United States on China, 30 October 2025 to 7 February 2026. United States on China: 57.5% from 30 October 2025, 47.5% from 10 November 2025."
 * @category Charts
 */
export function tariffChart(
  sides: readonly TariffSide[],
  options: TariffChartOptions = {},
): Chart<"lines" | "steps" | "upper" | "lower"> {
  const read = readOptions(options, ["from", "until"]);
  const all = readResults<TariffSide>(sides, "sides", "a side of a tariff", ["imposer", "target", "steps"]);
  const changes = all.flatMap(({ steps }) => steps.map(({ from }) => from)).sort();
  const from = readDay(options.from ?? changes[0], "from");
  const until = readDay(options.until ?? plusDays(changes.at(-1)!, 90), "until");
  if (until <= from) refuse("INVALID_FIELD", "until", `after from (${from})`, until);
  const width = widthInPixels(read.width);
  const rows = all.flatMap((side) => rowsOf(side, from, until, read.names));
  if (rows.length === 0) refuse("INVALID_FIELD", "sides", `with a step between ${from} and ${until}`, "none");
  const names = [...new Set(rows.map(({ series }) => series))];
  checkSeriesCount(names, "sides");
  const pixelsOfDay = (width - 70) / daysBetween(until, from);
  const labelled = rows.filter(({ days }) => days * pixelsOfDay >= LABEL_WIDTH);
  const time = timeAxis([from, until], width, sourceLines([], read));
  const values: ChartAxis = {
    title: null,
    description: "tariffs, in percent",
    format: "~%",
    tickCount: 6,
    grid: true,
  };
  const scale = { zero: true };
  const y: ChartPlace = { field: "position", type: "quantitative", axis: values, scale };
  const color = bySeries(names);
  const top = Math.max(...rows.map(({ position }) => position));
  // Beside the first line the others have their labels below, where the axis leaves room.
  const isBelow = ({ series, position }: { readonly series: string; readonly position: number }) =>
    series !== names[0] && position > top * 0.12;
  const lines = rows.flatMap((row) => [row, { ...row, from: row.until }]);
  const sentences = names.map((name) => sentenceOf(rows.filter(({ series }) => series === name)));
  const title = titleOf(all, read.names);
  return chartOf(
    {
      title,
      notes: ["Percent of the customs value"],
      description: `${title}, ${dayName(from)} to ${dayName(plusDays(until, -1))}. ${sentences.join(" ")}`,
      height: 290,
      datasets: {
        lines,
        steps: rows,
        upper: labelled.filter((row) => !isBelow(row)),
        lower: labelled.filter(isBelow),
      },
      layers: [
        layer(
          "lines",
          { type: "line", aria: false, interpolate: "step-after", strokeWidth: 2.5 },
          { x: timePlace("from", time), y, color, strokeDash: bySeries(names, DASHES) },
        ),
        layer(
          "steps",
          { type: "point", filled: true, opacity: 1, size: 40 },
          {
            x: timePlace("from", time),
            y,
            color,
            shape: bySeries(names, SHAPES),
            ...spoken({ series: "Tariff", label: "Level", begins: "From", ends: "Until" }),
          },
        ),
        ...(["upper", "lower"] as const).map((name) =>
          layer(
            name,
            {
              type: "text",
              aria: false,
              baseline: name === "upper" ? "bottom" : "top",
              dy: name === "upper" ? -5 : 6,
            },
            { x: timePlace("middle", time), y, text: textOf("label") },
          ),
        ),
      ],
    },
    read,
  );
}

/** How many pixels a label takes. */
const LABEL_WIDTH = 42;

function rowsOf({ imposer, target, steps }: TariffSide, from: Day, until: Day, names: Names) {
  return steps
    .filter((step) => step.from < until && (step.until === null || step.until > from))
    .map((step) => {
      const start = step.from < from ? from : step.from;
      const end = step.until === null || step.until > until ? until : step.until;
      const days = daysBetween(end, start);
      const label = formatPercent(step.total);
      const begins = dayName(step.from);
      const series = `${placeName(imposer, names)} on ${placeName(target, names)}`;
      return {
        series,
        from: start,
        until: end,
        middle: plusDays(start, Math.floor(days / 2)),
        days,
        position: positionOf(step.total),
        label,
        begins,
        ends: step.until === null ? "open" : dayName(plusDays(step.until, -1)),
        spoken: `${series}, from ${begins}: ${label}`,
      };
    });
}

function sentenceOf(rows: ReturnType<typeof rowsOf>): string {
  const said = rows.map(({ label, begins }) => `${label} from ${begins}`);
  return `${rows[0]!.series}: ${said.join(", ")}.`;
}

function titleOf(sides: readonly TariffSide[], names: Names): string {
  const [one] = sides;
  const [imposer, target] = [
    withArticle(placeName(one!.imposer, names)),
    withArticle(placeName(one!.target, names)),
  ];
  if (sides.length === 1) return `Tariffs of ${imposer} on ${target}`;
  const isPair = sides.every((side) =>
    [side.imposer, side.target].every((code) => code === one!.imposer || code === one!.target),
  );
  return isPair ? `Tariffs between ${imposer} and ${target}` : "Tariffs through time";
}

/** "the United States". */
function withArticle(name: string): string {
  return /^(United|European|Netherlands|Philippines|Bahamas)/.test(name) ? `the ${name}` : name;
}
