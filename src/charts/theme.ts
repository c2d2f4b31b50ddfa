import type { ChartConfig } from "./chart-config.js";

/**
 * On white, or on near black.
 *
 * @category Charts
 */
export type ChartTheme = "light" | "dark";

interface Palette {
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
  readonly grid: string;
  readonly series: readonly string[];
}

/**
 * Series after Okabe and Ito (2008), who chose colours that people with any kind of colour vision tell apart; lighter or
 * darker where the background asks for it. Text has a contrast of 4.5 or more, marks of 3 or more.
 */
const PALETTES: Readonly<Record<ChartTheme, Palette>> = {
  light: {
    background: "#ffffff",
    text: "#1f2328",
    quiet: "#6b7280",
    grid: "#d8dee4",
    series: ["#0072b2", "#d55e00", "#008f68", "#a8518a", "#8a6d00", "#56606b"],
  },
  dark: {
    background: "#0d1117",
    text: "#e6edf3",
    quiet: "#9aa4af",
    grid: "#30363d",
    series: ["#56b4e9", "#e69f00", "#1fbf94", "#d98ab8", "#f0e442", "#c3cad1"],
  },
};

/** The size of letters, in pixels. */
export const TITLE_SIZE = 15;
export const NOTE_SIZE = 12;
export const SOURCE_SIZE = 11;

/** How many series have a colour of their own. */
export const MOST_SERIES: number = PALETTES.light.series.length;

/** The whole theme, as Vega-Lite takes it. */
export function configOf(theme: ChartTheme, columns: number): ChartConfig {
  const { background, text, quiet, grid, series } = PALETTES[theme];
  return {
    background,
    font: "Helvetica, Arial, sans-serif",
    view: { stroke: null },
    axis: {
      labelColor: text,
      labelFontSize: 11,
      titleColor: text,
      titleFontSize: SOURCE_SIZE,
      titleFontWeight: "normal",
      titleAnchor: "start",
      titleAlign: "left",
      titlePadding: 10,
      gridColor: grid,
      domainColor: quiet,
      tickColor: quiet,
    },
    legend: { labelColor: text, labelFontSize: 12, orient: "top", columns, symbolSize: 80 },
    title: {
      color: text,
      fontSize: TITLE_SIZE,
      fontWeight: "bold",
      subtitleColor: text,
      subtitleFontSize: NOTE_SIZE,
      subtitlePadding: 5,
      offset: 12,
    },
    range: { category: [...series] },
    text: { color: text, fontSize: 11 },
    rule: { color: quiet },
    bar: { color: quiet },
    tick: { color: quiet },
  };
}
