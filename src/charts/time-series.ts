import type { Day } from "../period/day.js";
import { countMonths, type HasPeriod } from "../period/period.js";
import type { ChartAxis, ChartLayer, ChartPlace, ChartRow, ChartScale } from "./chart.js";
import { bySeries, DASHES, layer, SHAPES, spoken, textOf } from "./picture.js";
import { gapBefore, type Run } from "./runs.js";
import { placeOf, timePlace } from "./time-axis.js";
import { periodName } from "./wording.js";

/** What is drawn of a record: the place of its figure, `null` where there is none, and the texts that it shows. */
export interface Drawn {
  readonly position: number | null;
  /** Its text, exact. */
  readonly label: string;
  /** Why there is no figure. */
  readonly gap: string;
  /** Bounds as places, and text by the names that tooltips use. */
  readonly fields: ChartRow;
}

/** The rows of a run, with a gap wherever there is no figure. */
export function rowsOf<T extends HasPeriod>(run: Run<T>, draw: (item: T) => Drawn): ChartRow[] {
  return run.items.flatMap((item, index) => {
    const { position, label, fields, gap } = draw(item);
    const months = run.shape === "sequence" ? countMonths(item.period) : 1;
    const period = periodName(item.period);
    const head = { series: run.name, ...placeOf(item.period, run.shape), period };
    const own =
      position === null
        ? gapRow(head, gap)
        : { ...head, months, position, label, spoken: `${run.name}, ${period}: ${label}`, ...fields };
    const between = gapBefore(run, index);
    if (between === null) return [own];
    const missing = { series: run.name, ...placeOf(between, "sequence"), period: periodName(between) };
    return [gapRow(missing, "not in the data"), own];
  });
}

function gapRow(head: ChartRow, gap: string): ChartRow {
  const { series, period } = head;
  return { ...head, position: null, gap, spoken: `${series}, ${period}: ${gap}`, dash: "–" };
}

/** The first day of all rows, and the day after the last. */
export function extentOf(rows: readonly ChartRow[]): readonly [from: Day, until: Day] {
  const sorted = (field: string) => rows.map((row) => row[field] as Day).sort();
  return [sorted("from")[0]!, sorted("until").at(-1)!];
}

/** How lines through time are drawn. */
export interface LineStyle {
  readonly names: readonly string[];
  readonly time: ChartAxis;
  readonly values: ChartAxis;
  readonly scale: ChartScale;
  /** Titles of what is shown under the pointer, by field. */
  readonly tooltip: Readonly<Record<string, string>>;
}

/**
 * The rows of lines through time.
 *
 * @category Charts
 */
export type LineRows = "lines" | "points" | "spans" | "gaps";

/** Rows by the layer that draws them: what was published for several months as one is a bar and no point. */
export function lineDatasets(rows: ChartRow[]): Record<LineRows, ChartRow[]> {
  const isGap = ({ position }: ChartRow) => position === null;
  return {
    lines: rows,
    points: rows.filter(({ months }) => months === 1),
    spans: rows.filter(({ months, position }) => position !== null && months !== 1),
    gaps: rows.filter(isGap),
  };
}

/** Lines through time: a point a month, a bar where months were published as one, a dash at the foot of a gap. */
export function lineLayers({ names, time, values, scale, tooltip }: LineStyle): ChartLayer[] {
  const color = bySeries(names);
  const shape = bySeries(names, SHAPES);
  const strokeDash = bySeries(names, DASHES);
  const x = timePlace("middle", time);
  const y: ChartPlace = { field: "position", type: "quantitative", axis: values, scale };
  const wide = { x: timePlace("from", time), x2: { field: "until" }, y };
  return [
    layer("lines", { type: "line", aria: false, strokeWidth: 2 }, { x, y, color, strokeDash }),
    layer("spans", { type: "rule", strokeWidth: 5 }, { ...wide, color, ...spoken(tooltip) }),
    layer(
      "points",
      { type: "point", filled: true, opacity: 1, size: 44 },
      { x, y, color, shape, ...spoken(tooltip) },
    ),
    layer(
      "gaps",
      { type: "text", baseline: "bottom", dy: -2 },
      {
        x,
        y: { value: "height" },
        text: textOf("dash"),
        ...spoken({ series: "Series", period: "Period", gap: "No figure" }),
      },
    ),
  ];
}

/** A line where the scale is zero, over all the time that is shown. */
export function zeroLine(time: ChartAxis): ChartLayer {
  const wide = { x: timePlace("from", time), x2: { field: "until" } };
  return layer("zero", { type: "rule", aria: false }, { ...wide, y: { datum: 0 } });
}

/** The row of that line. */
export function zeroRow([from, until]: readonly [Day, Day]): { zero: ChartRow[] } {
  return { zero: [{ from, until }] };
}
