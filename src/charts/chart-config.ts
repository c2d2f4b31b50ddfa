/**
 * Colours and letters of a theme, as Vega-Lite takes them. Sizes are in pixels, colours in hexadecimal.
 *
 * @category Charts
 */
export interface ChartConfig {
  /** The colour behind all of it. */
  background: string;
  /** The letters of all text. */
  font: string;
  /** The frame around the marks. */
  view: {
    /** None. */
    stroke: null;
  };
  /** Letters and lines of the axes. */
  axis: {
    /** Of the text at the ticks. */
    labelColor: string;
    /** Of the text at the ticks. */
    labelFontSize: number;
    /** Of the line with the sources, as are all that begin so. */
    titleColor: string;
    /** How high its letters are. */
    titleFontSize: number;
    /** Not bold. */
    titleFontWeight: "normal";
    /** At the left end. */
    titleAnchor: "start";
    /** Its lines begin below each other. */
    titleAlign: "left";
    /** Between it and the text at the ticks. */
    titlePadding: number;
    /** Of the lines through the chart. */
    gridColor: string;
    /** Of the line of the axis. */
    domainColor: string;
    /** Of the short lines at the labels. */
    tickColor: string;
  };
  /** The names of series. */
  legend: {
    /** Of the names. */
    labelColor: string;
    /** How high their letters are. */
    labelFontSize: number;
    /** Above the marks. */
    orient: "top";
    /** How many names stand side by side. */
    columns: number;
    /** The area of the sign before a name. */
    symbolSize: number;
  };
  /** The heading. */
  title: {
    /** Of the first lines. */
    color: string;
    /** How high their letters are. */
    fontSize: number;
    /** They are bold. */
    fontWeight: "bold";
    /** Of unit and notes. */
    subtitleColor: string;
    /** How high the letters of unit and notes are. */
    subtitleFontSize: number;
    /** Between the two. */
    subtitlePadding: number;
    /** Between the heading and what is below it. */
    offset: number;
  };
  /** What series are drawn with. */
  range: {
    /** Colours, in the order of series. */
    category: string[];
  };
  /** Labels in the chart. */
  text: {
    /** Of all of them. */
    color: string;
    /** How high their letters are. */
    fontSize: number;
  };
  /** Lines that are no series. */
  rule: {
    /** Of zero, and of what rounding leaves. */
    color: string;
  };
  /** Bars that are no series. */
  bar: {
    /** Of what was expected. */
    color: string;
  };
  /** Their ends. */
  tick: {
    /** The same. */
    color: string;
  };
}
