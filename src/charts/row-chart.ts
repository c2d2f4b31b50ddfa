import { refuse } from "../errors.js";
import type { ChartEncoding, ChartLayer, ChartPlace, ChartRow, ChartScale } from "./chart.js";
import { type ReadOptions, widthInPixels } from "./options.js";
import { layer, textOf } from "./picture.js";
import { widthOf } from "./text-lines.js";
import { SOURCE_SIZE } from "./theme.js";

/** Height of a row, and of the axis below all of them, in pixels. */
const ROW_HEIGHT = 30;
const AXIS_HEIGHT = 62;

/** The height of a chart of rows, without its heading. */
export function heightOfRows(count: number, rowHeight: number = ROW_HEIGHT): number {
  return count * rowHeight + AXIS_HEIGHT;
}

/** How long the names of rows may be, as a share of all. */
const MOST_OF_NAMES = 0.4;

/** How many pixels the names of rows take. */
export function widthOfNames(rows: readonly ChartRow[], { width }: ReadOptions): number {
  const lines = rows.flatMap(({ name }) => String(name).split("\n"));
  const longest = Math.max(...lines.map((line) => widthOf(line, SOURCE_SIZE)));
  return Math.min(longest, widthInPixels(width) * MOST_OF_NAMES);
}

/** Rows one below the other, by their names. */
export function rowPlace({ width }: ReadOptions): ChartPlace {
  return {
    field: "name",
    type: "nominal",
    sort: null,
    axis: {
      title: null,
      labelExpr: "split(datum.label, '\\n')",
      labelLimit: Math.round(widthInPixels(width) * MOST_OF_NAMES),
      ticks: false,
      domain: false,
    },
  };
}

/** The scale of the rows, its axis below them. */
export function valuePlace(
  field: string,
  format: string,
  source: string[],
  { description, ...scale }: { readonly description: string } & ChartScale,
): ChartPlace {
  return {
    field,
    type: "quantitative",
    axis: { title: source, description, format, tickCount: 5, grid: true },
    scale,
  };
}

/** Labels beyond the end of each row: to the left of what lies below zero, else to the right. */
export function endLabels(x: ChartPlace, y: ChartPlace): ChartLayer[] {
  const encoding: ChartEncoding = { x: { ...x, field: "end" }, y, text: textOf("label") };
  return [
    layer("toLeft", { type: "text", aria: false, align: "right", dx: -9 }, encoding),
    layer("toRight", { type: "text", aria: false, align: "left", dx: 9 }, encoding),
  ];
}

/** The rows by the side of their labels. */
export function labelSides(rows: readonly ChartRow[]): Record<"toLeft" | "toRight", ChartRow[]> {
  const isLeft = ({ end }: ChartRow) => Number(end) < 0;
  return { toLeft: rows.filter(isLeft), toRight: rows.filter((row) => !isLeft(row)) };
}

/** Refuses two rows of one name: they would be drawn over each other. */
export function checkNames(rows: readonly ChartRow[], field: string): void {
  const names = new Set<unknown>();
  for (const { name } of rows) {
    if (names.has(name)) refuse("INVALID_FIELD", field, "of different names (see the option names)", name);
    names.add(name);
  }
}
