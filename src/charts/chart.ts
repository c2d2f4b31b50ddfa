import type { ChartConfig } from "./chart-config.js";

/**
 * A picture as plain data: a Vega-Lite specification, version 6, that Vega-Embed and every other renderer of Vega-Lite
 * take as it is.
 *
 * It is made anew at each call and is not frozen, since Vega writes into the rows that it is given. All text in it is
 * made here from exact figures; the numbers are places on a scale.
 *
 * @category Charts
 */
export interface Chart<Rows extends string = string> {
  /** The version of Vega-Lite that it is written in. */
  $schema: string;
  /** What it shows, in which unit, and what is peculiar about it. */
  title: ChartTitle;
  /** One or two sentences made from the figures, for who does not see the picture. */
  description: string;
  /** All of it, with labels, in pixels; "container" is as wide as what it stands in. */
  width: number | "container";
  /** All of it, in pixels. */
  height: number;
  /** Width and height are those of all of it. */
  autosize: {
    /** The marks get what the labels leave. */
    type: "fit";
    /** The margin is in it. */
    contains: "padding";
  };
  /** The margin, in pixels. */
  padding: number;
  /** The rows of each layer, by name. */
  datasets: Record<Rows, ChartRow[]>;
  /** From the back to the front. */
  layer: ChartLayer[];
  /** Colours and letters of the theme. */
  config: ChartConfig;
}

/**
 * The heading of a chart.
 *
 * @category Charts
 */
export interface ChartTitle {
  /** The subject, in lines. */
  text: string[];
  /** Unit and notes, in lines. */
  subtitle: string[];
  /** At the left end. */
  anchor: "start";
  /** Over all of the chart. */
  frame: "bounds";
}

/**
 * One row of the data of a chart: text as it is shown, and places on a scale. `null` is a gap.
 *
 * @category Charts
 */
export interface ChartRow {
  /** By the names that the layers use. */
  [field: string]: string | number | null;
}

/**
 * One layer: which rows it draws, and how.
 *
 * @category Charts
 */
export interface ChartLayer {
  /** The name of its rows among the datasets. */
  data: {
    /** As it stands in the datasets. */
    name: string;
  };
  /** What it draws. */
  mark: ChartMark;
  /** Where, and in which colour. */
  encoding: ChartEncoding;
}

/**
 * What a layer draws.
 *
 * @category Charts
 */
export interface ChartMark {
  /** The kind of mark. */
  type: "bar" | "line" | "point" | "rect" | "rule" | "text" | "tick";
  /** `false` where a screen reader shall pass over it: another layer says it. */
  aria?: false;
  /** Steps, where a value holds until the next. */
  interpolate?: "step-after";
  /** Full or hollow. */
  filled?: boolean;
  /** The area of a point, in square pixels. */
  size?: number;
  /** The width of a line, in pixels. */
  strokeWidth?: number;
  /** How much of what is behind is covered. */
  opacity?: number;
  /** The same, of the inside. */
  fillOpacity?: number;
  /** To which side of its place a text stands. */
  align?: "left" | "center" | "right";
  /** Above or below its place. */
  baseline?: "top" | "middle" | "bottom";
  /** To the right of its place, in pixels. */
  dx?: number;
  /** Below its place, in pixels. */
  dy?: number;
  /** The form of a point. */
  shape?: "circle" | "diamond" | "square" | "triangle-up";
  /** The height of a bar or the length of a tick, in pixels. */
  height?: number;
}

/**
 * Where a layer draws, in which colour, and what it says of each mark.
 *
 * @category Charts
 */
export interface ChartEncoding {
  /** From left to right. */
  x?: ChartPlace;
  /** The right end of what has two. */
  x2?: ChartEnd;
  /** From bottom to top, or row by row. */
  y?: ChartPlace;
  /** The other end of what has two. */
  y2?: ChartEnd;
  /** By series. */
  color?: ChartSeries;
  /** By series too, for who does not see the colours apart. */
  shape?: ChartSeries;
  /** By series too. */
  strokeDash?: ChartSeries;
  /** The text of a label. */
  text?: ChartText;
  /** What a screen reader says of a mark. */
  description?: ChartText;
  /** What is shown under the pointer. */
  tooltip?: ChartTooltip[];
}

/**
 * A place on an axis.
 *
 * @category Charts
 */
export interface ChartPlace {
  /** The field with the place. */
  field?: string;
  /** How the field is read. */
  type?: "nominal" | "quantitative" | "temporal";
  /** One place for all, on the scale. */
  datum?: number;
  /** One place for all, in pixels, or the lower edge. */
  value?: number | "height";
  /** In the order of the rows. */
  sort?: null;
  /** Not added up. */
  stack?: null;
  /** How the axis looks. */
  axis?: ChartAxis | null;
  /** How places are laid out. */
  scale?: ChartScale;
}

/**
 * The other end of what has two.
 *
 * @category Charts
 */
export interface ChartEnd {
  /** The field with the place. */
  field?: string;
  /** One place for all, on the scale. */
  datum?: number;
}

/**
 * How places are laid out.
 *
 * @category Charts
 */
export interface ChartScale {
  /** Time without time zones. */
  type?: "utc";
  /** Whether it begins at zero. */
  zero?: boolean;
  /** Room at both ends, in pixels. */
  padding?: number;
  /** Whether it ends at round numbers. */
  nice?: false;
  /** Where it ends at the latest. */
  domainMax?: number;
}

/**
 * How an axis looks.
 *
 * @category Charts
 */
export interface ChartAxis {
  /** The line with the sources, below the chart. */
  title: string[] | null;
  /** What a screen reader says of it. */
  description?: string;
  /** How the numbers of the scale are written, as d3-format has it. */
  format?: string;
  /** Where the labels stand. */
  values?: ChartDate[];
  /** How labels are written: dates, or names in several lines. */
  labelExpr?: string;
  /** How long a label may be, in pixels. */
  labelLimit?: number;
  /** Whether it has lines through the chart. */
  grid?: boolean;
  /** Whether it has ticks. */
  ticks?: boolean;
  /** Whether it has a line of its own. */
  domain?: boolean;
  /** Every label is shown: there is room for all. */
  labelOverlap?: false;
  /** About how many labels. */
  tickCount?: number;
}

/**
 * A day as Vega-Lite takes it.
 *
 * @category Charts
 */
export interface ChartDate {
  /** Four digits. */
  year: number;
  /** From 1 to 12. */
  month: number;
  /** The day of the month. */
  date: number;
  /** Without time zones. */
  utc: true;
}

/**
 * A colour, a form or a dash for each series.
 *
 * @category Charts
 */
export interface ChartSeries {
  /** The field with the name of the series. */
  field: "series";
  /** Names. */
  type: "nominal";
  /** All names, in the order of the legend, and what each is drawn with. */
  scale: {
    /** Names, from left to right. */
    domain: string[];
    /** Forms, or lengths of dashes; absent: the colours of the theme. */
    range?: string[] | number[][];
  };
  /** The legend needs no title; `null` is no legend. */
  legend: {
    /** None. */
    title: null;
  } | null;
}

/**
 * Text from the rows.
 *
 * @category Charts
 */
export interface ChartText {
  /** The field with the text. */
  field: string;
  /** It is taken as it is. */
  type: "nominal";
}

/**
 * One line of what is shown under the pointer.
 *
 * @category Charts
 */
export interface ChartTooltip extends ChartText {
  /** What the line is of. */
  title: string;
}
