import type { ChartAxis, ChartLayer, ChartPlace, ChartRow, ChartScale } from "./chart.js";
import { layer, textOf } from "./picture.js";
import { timePlace } from "./time-axis.js";

/**
 * The rows of labels in a chart through time.
 *
 * @category Charts
 */
export type LabelRows = "above" | "below" | "lastAbove" | "lastBelow";

/** How many figures of one series have each its label. */
const MOST_LABELS = 14;

/**
 * The figures that are written into a chart through time: all of one short series; of several, or of a long one, the last
 * of each, above its place where it is the highest or a column, else below.
 */
export function labelledRows(
  rows: readonly ChartRow[],
  columns: readonly ChartRow[] = [],
): Record<LabelRows, ChartRow[]> {
  const drawn = rows.filter(({ position }) => position !== null);
  const names = [...new Set(rows.map(({ series }) => series))];
  if (names.length + columns.length === 1 && drawn.length <= MOST_LABELS) {
    const isBelow = ({ position }: ChartRow) => Number(position) < 0;
    return {
      above: drawn.filter((row) => !isBelow(row)),
      below: drawn.filter(isBelow),
      lastAbove: [],
      lastBelow: [],
    };
  }
  const last = names
    .flatMap((name) => drawn.filter(({ series }) => series === name).slice(-1))
    .sort(({ position: a }, { position: b }) => Number(b) - Number(a));
  return {
    above: [],
    below: [],
    lastAbove: [...last.slice(0, 1), ...columns.slice(-1)],
    lastBelow: last.slice(1),
  };
}

/** The layers of labels: in the middle of a period, or, of the last, to the right edge. */
export function labelLayers(time: ChartAxis, values: ChartAxis, scale: ChartScale): ChartLayer[] {
  const y: ChartPlace = { field: "position", type: "quantitative", axis: values, scale };
  const text = textOf("label");
  const [middle, until] = [timePlace("middle", time), timePlace("until", time)];
  return [
    layer("above", { type: "text", aria: false, baseline: "bottom", dy: -7 }, { x: middle, y, text }),
    layer("below", { type: "text", aria: false, baseline: "top", dy: 8 }, { x: middle, y, text }),
    layer(
      "lastAbove",
      { type: "text", aria: false, align: "right", baseline: "bottom", dy: -7 },
      { x: until, y, text },
    ),
    layer(
      "lastBelow",
      { type: "text", aria: false, align: "right", baseline: "top", dy: 8 },
      { x: until, y, text },
    ),
  ];
}
