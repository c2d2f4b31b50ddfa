import type { Chart } from "tradefigures/charts";
import * as vega from "vega";
import { compile } from "vega-lite";

/** What lies on the page as SVG, places with two decimals, with its title and description for screen readers. */
export async function svgOf(view: vega.View, chart: Chart): Promise<string> {
  vega.resetSVGDefIds();
  const svg = (await view.toSVG()).replace(/\d+\.\d{3,}/g, (number) =>
    String(Number(Number(number).toFixed(2))),
  );
  const words = `<title>${inXml(chart.title.text.join(" "))}</title><desc>${inXml(chart.description)}</desc>`;
  return `${svg.replace(/<svg[^>]*>/, (opening) => opening + words)}\n`;
}

function inXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** How wide text is: letters of Helvetica are half as wide as high, on the average, bold ones a little more. */
const letters: {
  textMetrics: { width: (item: { fontSize?: number; fontWeight?: string }, text: unknown) => number };
} = vega as never;
letters.textMetrics.width = ({ fontSize = 11, fontWeight }, text) =>
  String(text).length * fontSize * (fontWeight === "bold" ? 0.57 : 0.53);

/**
 * A chart as it lies on the page, without a canvas: the widths of letters are reckoned, so that every machine draws the
 * same. Its warnings are taken for errors.
 */
export async function viewOf(chart: Chart): Promise<vega.View> {
  const complain = (...words: unknown[]): never => {
    throw new Error(words.join(" "));
  };
  const quiet = { ...vega.logger(vega.Warn), warn: complain, error: complain };
  const { spec } = compile(chart, { logger: { ...quiet, level: () => quiet } as never });
  return new vega.View(vega.parse(spec), { renderer: "none" }).runAsync();
}

/** A part of what lies on the page: places are from the corner of the group around it. */
interface SceneItem {
  readonly marktype?: string;
  readonly items?: readonly SceneItem[];
  readonly x?: number;
  readonly y?: number;
  readonly text?: unknown;
  readonly bounds: Record<"x1" | "x2" | "y1" | "y2", number>;
}

/** The texts of a chart that its edges cut. */
export function textsOutside(view: vega.View, chart: Chart): readonly string[] {
  const [left, top] = view.origin();
  const padding = view.padding() as Record<"left" | "right" | "top" | "bottom", number>;
  const [from, above] = [-left! - padding.left, -top! - padding.top];
  const [to, below] = [from + Number(chart.width), above + Number(chart.height)];
  const found: string[] = [];
  const visit = (item: SceneItem, x: number, y: number): void => {
    const { x1, x2, y1, y2 } = item.bounds;
    if (item.text !== undefined && (x + x1 < from || x + x2 > to || y + y1 < above || y + y2 > below))
      found.push(String(item.text));
    // A mark has no place of its own; a group has.
    const [dx, dy] =
      item.marktype === undefined && item.items !== undefined ? [item.x ?? 0, item.y ?? 0] : [0, 0];
    for (const inner of item.items ?? []) visit(inner, x + dx, y + dy);
  };
  const { root } = view.scenegraph() as unknown as { readonly root: SceneItem };
  for (const group of root.items ?? []) for (const mark of group.items ?? []) visit(mark, 0, 0);
  return found;
}
