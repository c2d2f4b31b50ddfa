import type {
  Chart,
  ChartEncoding,
  ChartLayer,
  ChartMark,
  ChartRow,
  ChartSeries,
  ChartText,
  ChartTooltip,
} from "./chart.js";
import { type ReadOptions, widthInPixels } from "./options.js";
import { linesOf, widthOf } from "./text-lines.js";
import { configOf, NOTE_SIZE, TITLE_SIZE } from "./theme.js";

/** What is peculiar to one chart. */
export interface Picture<Rows extends string> {
  readonly title: string;
  /** Unit and notes. */
  readonly notes: readonly string[];
  readonly description: string;
  /** Without the heading, in pixels. */
  readonly height: number;
  readonly datasets: Record<Rows, ChartRow[]>;
  readonly layers: ChartLayer[];
}

const PADDING = 14;
const LINE_HEIGHT = 1.35;

/** Puts heading, size and theme around the layers of a chart. */
export function chartOf<Rows extends string>(picture: Picture<Rows>, options: ReadOptions): Chart<Rows> {
  const width = widthInPixels(options.width) - 2 * PADDING;
  const text = linesOf(options.title ?? picture.title, width, TITLE_SIZE * 1.08);
  const subtitle = picture.notes.flatMap((note) => linesOf(note, width, NOTE_SIZE));
  const heading = (text.length * TITLE_SIZE + subtitle.length * NOTE_SIZE) * LINE_HEIGHT;
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    title: { text, subtitle, anchor: "start", frame: "bounds" },
    description: picture.description,
    width: options.width,
    height: Math.round(picture.height + heading) + 2 * PADDING,
    autosize: { type: "fit", contains: "padding" },
    padding: PADDING,
    datasets: picture.datasets,
    layer: picture.layers.map((layer) => withoutSilence(layer, picture.datasets)),
    config: configOf(options.theme, columnsOf(picture.layers, width)),
  };
}

/** A layer without rows says nothing; a screen reader would name it for want of words. */
function withoutSilence(
  layer: ChartLayer,
  datasets: Readonly<Record<string, readonly ChartRow[]>>,
): ChartLayer {
  if (datasets[layer.data.name]?.length !== 0) return layer;
  return { ...layer, mark: { ...layer.mark, aria: false } };
}

/** How many entries of the legend stand side by side. */
function columnsOf(layers: readonly ChartLayer[], width: number): number {
  const names = layers.flatMap(({ encoding }) => encoding.color?.scale.domain ?? []);
  const widest = Math.max(0, ...names.map((name) => widthOf(name, NOTE_SIZE))) + LEGEND_SYMBOL;
  return Math.max(1, Math.floor((width - LEGEND_SYMBOL) / widest));
}

/** What the symbol of a legend takes, with room beside it, in pixels. */
const LEGEND_SYMBOL = 36;

/** A layer over rows by name. */
export function layer(name: string, mark: ChartMark, encoding: ChartEncoding): ChartLayer {
  return { data: { name }, mark, encoding };
}

/** Text from a field. */
export function textOf(field: string): ChartText {
  return { field, type: "nominal" };
}

/** What a mark says to who points at it, and to who does not see it. */
export function spoken(
  fields: Readonly<Record<string, string>>,
): Pick<ChartEncoding, "description" | "tooltip"> {
  const tooltip: ChartTooltip[] = Object.entries(fields).map(([field, title]) => ({
    ...textOf(field),
    title,
  }));
  return { description: textOf("spoken"), tooltip };
}

/** A colour, a form or a dash for each series; a legend where there are several. */
export function bySeries(
  names: readonly string[],
  range?: readonly string[] | readonly number[][],
): ChartSeries {
  const drawn = range?.slice(0, names.length) as string[] | number[][] | undefined;
  return {
    field: "series",
    type: "nominal",
    scale: { domain: [...names], ...(drawn === undefined ? {} : { range: drawn }) },
    legend: names.length > 1 ? { title: null } : null,
  };
}

/** Forms of points by series, so that colour is never all that tells them apart. */
export const SHAPES: readonly string[] = [
  "circle",
  "diamond",
  "square",
  "triangle-up",
  "cross",
  "triangle-down",
];

/** Dashes by series, so that colour is never all that tells them apart. */
export const DASHES: number[][] = [
  [1, 0],
  [7, 3],
  [12, 2],
  [10, 3, 2, 3],
  [4, 4],
  [1, 3],
];
