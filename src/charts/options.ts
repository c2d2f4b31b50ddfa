import { refuse } from "../errors.js";
import { checkFields, readChoice, readText } from "../fields.js";
import type { ChartTheme } from "./theme.js";

/**
 * What every chart can be told.
 *
 * @category Charts
 */
export interface ChartOptions {
  /** Instead of the title made from the subject. */
  readonly title?: string | undefined;
  /** "light" unless said. */
  readonly theme?: ChartTheme | undefined;
  /** All of the chart, in pixels, 280 or more; 640 unless said. "container" is as wide as what it stands in. */
  readonly width?: number | "container" | undefined;
  /** Instead of the sources that the figures bring. */
  readonly source?: string | undefined;
  /** Names of reporters and partners by their codes; unless said those of `Intl.DisplayNames` in English, and a group's code. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/**
 * Also the unit of amounts: a billion unless said.
 *
 * @category Charts
 */
export interface AmountChartOptions extends ChartOptions {
  /** The unit of scale and labels. */
  readonly in?: AmountUnit | undefined;
}

/**
 * A unit in which amounts are printed.
 *
 * @category Charts
 */
export type AmountUnit = "unit" | "million" | "billion" | "trillion";

/** Options as they were read. */
export interface ReadOptions {
  readonly title: string | undefined;
  readonly theme: ChartTheme;
  readonly width: number | "container";
  readonly source: string | undefined;
  readonly names: Readonly<Record<string, string>>;
  readonly in: AmountUnit;
}

const FIELDS = ["title", "theme", "width", "source", "names"] as const;
const LEAST_WIDTH = 280;

/** Reads the options of a chart. */
export function readOptions(options: ChartOptions, more: readonly string[] = []): ReadOptions {
  checkFields(options, "the options of a chart", FIELDS, more);
  return {
    title: options.title === undefined ? undefined : readText(options.title, "title"),
    theme: readChoice(options.theme ?? "light", "theme", ["light", "dark"]),
    width: readWidth(options.width ?? 640),
    source: options.source === undefined ? undefined : readText(options.source, "source"),
    names: options.names ?? {},
    in: "billion",
  };
}

/** Reads the options of a chart of amounts. */
export function readAmountOptions(options: AmountChartOptions): ReadOptions {
  const read = readOptions(options, ["in"]);
  return { ...read, in: readChoice(options.in ?? read.in, "in", ["unit", "million", "billion", "trillion"]) };
}

function readWidth(width: number | "container"): number | "container" {
  if (width === "container" || (Number.isFinite(width) && width >= LEAST_WIDTH)) return width;
  return refuse("INVALID_FIELD", "width", `"container" or a number of pixels from ${LEAST_WIDTH}`, width);
}

/** The width for which text is broken into lines: what a phone has, where it is not said. */
export function widthInPixels(width: number | "container"): number {
  return width === "container" ? 390 : width;
}
