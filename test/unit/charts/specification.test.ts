// What every chart must be, whatever it shows: Vega-Lite itself takes it without a warning, each layer finds its rows
// and fields, whoever does not see it is told each mark once, and labels stand beside what they label.
import { readFileSync } from "node:fs";
import { growthRate, growthRates, printed } from "tradefigures";
import { type Chart, type ChartLayer, type ChartRow, growthChart } from "tradefigures/charts";
import { logger, parse, View, Warn } from "vega";
import { compile } from "vega-lite";
import { describe, expect, test } from "vitest";
import { PICTURES } from "../../../scripts/pictures/charts.js";

const header = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const;
/** The pictures of the guides, and one series alone, of which every figure has its label. */
const CHARTS: typeof PICTURES = {
  ...PICTURES,
  "one series": (options) =>
    growthChart(
      growthRates(header, {
        "2025-01/2025-02": printed("-1.1%"),
        "2025-03": printed("5.9%"),
        "2025-05": printed("2%"),
      }).map((rate) => growthRate({ ...rate, source: "made up" })),
      options,
    ),
};
const each = test.each(Object.keys(CHARTS));
const drawn = (name: string): Chart => CHARTS[name]!({});

/** What stands empty in a specification: texts, lists and records with nothing in them. */
function empty(part: unknown, path: string): readonly string[] {
  if (part === "") return [path];
  if (typeof part !== "object" || part === null) return [];
  const inner = Object.entries(part);
  if (inner.length === 0) return [path];
  return inner.flatMap(([key, value]) => empty(value, `${path}.${key}`));
}

/** The layers that have rows, with these. */
function filled({ layer, datasets }: Chart): readonly (readonly [ChartLayer, readonly ChartRow[]])[] {
  return layer.map((one) => [one, datasets[one.data.name]!] as const).filter(([, rows]) => rows.length > 0);
}

/** What Vega-Lite makes of a chart; its warnings are errors. */
function compiled(chart: Chart) {
  const complain = (...words: unknown[]): never => {
    throw new Error(words.join(" "));
  };
  const quiet = { ...logger(Warn), warn: complain, error: complain };
  return compile(chart, { logger: { ...quiet, level: () => quiet } as never }).spec;
}

describe("a specification", () => {
  each("of %s is one that Vega-Lite takes", (name) => {
    const chart = drawn(name);
    expect(chart.$schema).toBe("https://vega.github.io/schema/vega-lite/v6.json");
    expect(() => compiled(chart)).not.toThrow();
    // All of it, with its margin.
    expect(chart.autosize).toEqual({ type: "fit", contains: "padding" });
    expect(chart.title).toMatchObject({ anchor: "start", frame: "bounds" });
  });

  each("of %s has nothing that is empty but a source or a scale that is as usual", (name) => {
    const { datasets, ...chart } = drawn(name);
    expect(empty(CHARTS[name]!({ theme: "dark" }).config, "")).toEqual([]);
    // A regime of tariffs has a source for each measure, which its chart does not name.
    const allowed = { tariffs: ".x.axis.title", trade: ".y.scale" }[name] ?? "nothing";
    expect(empty(chart, "").filter((path) => !path.endsWith(allowed))).toEqual([]);
    expect(Object.values(datasets).flat().length).toBeGreaterThan(0);
  });

  // The pictures were looked at; they hold title and description, and every text that they show.
  test.each(Object.keys(PICTURES))("of %s says what its picture in the guides says", (name) => {
    const file = new URL(`../../../docs/pictures/${name}.svg`, import.meta.url);
    const svg = readFileSync(file, "utf8").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
    const { title, description, height, width } = drawn(name);
    expect(svg).toContain(`<title>${title.text.join(" ")}</title><desc>${description}</desc>`);
    for (const line of [...title.text, ...title.subtitle]) expect(svg).toContain(`>${line}</t`);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    const shown = (texts: readonly unknown[]) => texts.filter((text) => !svg.includes(`>${text}</text>`));
    const labels = filled(drawn(name)).flatMap(([{ encoding }, rows]) =>
      encoding.text === undefined ? [] : rows.map((row) => row[encoding.text!.field]),
    );
    expect(labels.length).toBeGreaterThan(1);
    expect(shown(labels)).toEqual([]);
    const legend = filled(drawn(name)).flatMap(([{ encoding }]) =>
      encoding.color?.legend == null ? [] : encoding.color.scale.domain,
    );
    expect(shown(legend)).toEqual([]);
    const { background, range, axis } = drawn(name).config;
    expect(svg).toContain(background);
    expect([axis.gridColor, ...range.category].filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual(
      [],
    );
  });

  each("of %s places what it draws", (name) => {
    const { layer, datasets } = drawn(name);
    for (const { mark, encoding, data } of layer) {
      const { x, y, x2, y2, text, tooltip, shape } = encoding;
      expect(x ?? y, data.name).toBeDefined();
      if (mark.type === "text") expect([x, y, text].includes(undefined), data.name).toBe(false);
      if (mark.type === "point") expect([x, y, shape].includes(undefined), data.name).toBe(false);
      if (mark.type === "line") expect(encoding.strokeDash, data.name).toBeDefined();
      if (mark.type === "rect") expect([x, x2, y].includes(undefined), data.name).toBe(false);
      if (mark.type === "rule") expect(x2 ?? y2 ?? x?.datum ?? y?.datum, data.name).toBeDefined();
      // Series, period or part, and figure.
      if (tooltip !== undefined) expect(tooltip.length, data.name).toBeGreaterThan(2);
      for (const axis of [x?.axis, y?.axis]) {
        if (axis == null) continue;
        if (axis.format !== undefined) expect(axis.format, data.name).toMatch(/^,?~[%f]$/);
        if (axis.labelExpr !== undefined)
          expect([axis.grid ?? false, axis.ticks], data.name).toEqual([false, false]);
        if (axis.values !== undefined) expect(axis.labelOverlap, data.name).toBe(false);
        if (axis.labelExpr === undefined) expect(axis.grid ?? true, data.name).toBe(true);
      }
    }
    // A band or a whisker only where its ends are known.
    for (const rows of [datasets["bands"], datasets["bounds"]])
      for (const { low, high } of rows ?? [])
        expect(typeof low === "number" && typeof high === "number" && low <= high).toBe(true);
  });

  each("of %s has rows for each layer, and a layer for all rows", (name) => {
    const chart = drawn(name);
    expect(new Set(chart.layer.map(({ data }) => data.name))).toEqual(new Set(Object.keys(chart.datasets)));
  });

  each("of %s reads fields that its rows have, and what they hold", (name) => {
    for (const [{ encoding, data }, rows] of filled(drawn(name)))
      for (const [channel, part] of Object.entries(encoding).flatMap(([key, value]) =>
        (Array.isArray(value) ? value : [value]).map((one) => [key, one] as const),
      )) {
        const { field, type, scale } = part as { field?: string; type?: string; scale?: { type?: string } };
        if (field === undefined) continue;
        const held = rows.map((row) => row[field]);
        const where = `${data.name} ${channel} ${field}`;
        expect(
          held.filter((one) => one === undefined),
          where,
        ).toEqual([]);
        if (type === "quantitative")
          expect(
            held.filter((one) => one !== null && typeof one !== "number"),
            where,
          ).toEqual([]);
        if (type === "temporal") {
          expect(
            held.filter((one) => !/^\d{4}-\d\d-\d\d$/.test(String(one))),
            where,
          ).toEqual([]);
          // Whatever the time zone of who looks at it.
          expect(scale, where).toEqual({ type: "utc" });
        }
        if (type === undefined) expect(["x2", "y2"], where).toContain(channel);
        if (channel === "text") expect(held.map(String), where).not.toContain("");
      }
  });

  each("of %s names its series as its rows do", (name) => {
    for (const [{ encoding, data }, rows] of filled(drawn(name)))
      for (const channel of ["color", "shape", "strokeDash"] as const) {
        const part = encoding[channel];
        if (part === undefined) continue;
        const { domain, range } = part.scale;
        for (const { series } of rows) expect(domain, `${data.name} ${channel}`).toContain(series);
        if (channel !== "color") expect(range).toHaveLength(domain.length);
        expect(new Set(range?.map(String)).size).toBe(range?.length ?? 0);
        expect(part).toMatchObject({ field: "series", type: "nominal" });
        expect([null, { title: null }]).toContainEqual(part.legend);
      }
  });

  each("of %s tells each mark once, in words that its rows have", (name) => {
    const chart = drawn(name);
    const told = filled(chart).filter(([{ mark }]) => mark.aria !== false);
    expect(told.length).toBeGreaterThan(0);
    for (const [{ encoding, mark, data }, rows] of filled(chart)) {
      expect(mark.aria, data.name).not.toBe(true);
      expect(encoding.description !== undefined, data.name).toBe(mark.aria !== false);
      expect(encoding.tooltip !== undefined, data.name).toBe(mark.aria !== false);
      if (encoding.description === undefined) continue;
      expect(encoding.description).toEqual({ field: "spoken", type: "nominal" });
      for (const { spoken } of rows) expect(String(spoken).length).toBeGreaterThan(10);
      for (const { title, type } of encoding.tooltip!) {
        expect(title).toMatch(/^[A-Z][A-Za-z\d ]+$/);
        expect(type).toBe("nominal");
      }
    }
  });

  each("of %s has labels beside their marks, and points that cover what is behind", (name) => {
    for (const [{ mark, data }] of filled(drawn(name))) {
      if (mark.type === "point") expect(mark, data.name).toMatchObject({ filled: true, opacity: 1 });
      if (mark.type !== "text") continue;
      const { align, baseline, dx = 0, dy = 0 } = mark;
      expect([dx, dy], data.name).not.toEqual([0, 0]);
      if (dx !== 0) expect(align, data.name).toBe(dx > 0 ? "left" : "right");
      if (dy !== 0) expect(baseline, data.name).toBe(dy > 0 ? "top" : "bottom");
    }
  });

  each("of %s has an axis of each direction, described, and its sources below", (name) => {
    const { layer, datasets } = drawn(name);
    const axes = (channel: "x" | "y") =>
      layer
        .filter(({ data }) => datasets[data.name]!.length > 0)
        .flatMap(({ encoding }) => encoding[channel]?.axis ?? []);
    const [across, up] = [axes("x"), axes("y")];
    // A regime of tariffs has a source for each measure, which the chart does not name.
    const sources = across.flatMap(({ title }) => title ?? []);
    if (name === "tariffs") expect(sources).toEqual([]);
    else expect(sources[0]).toMatch(/^Sources?: /);
    for (const axis of up) expect(axis.title).toBeNull();
    for (const axis of [...across, ...up]) {
      if (axis.labelExpr?.includes("split") !== true) expect(axis.description).toMatch(/[a-z]{4}/);
      for (const value of axis.values ?? []) expect(value).toMatchObject({ utc: true, date: 15 });
    }
    // One scale, one axis: what the layers say of it is the same.
    for (const all of [across, up]) expect(new Set(all.map((axis) => JSON.stringify(axis))).size).toBe(1);
  });

  // One with months and one with names.
  test.each(["trade", "shares", "one series"])(
    "of %s has labels of the axes that Vega can write",
    async (name) => {
      const view = await new View(parse(compiled(drawn(name))), { renderer: "none" }).runAsync();
      const texts: string[] = [];
      const visit = (item: { text?: unknown; items?: readonly object[] }): void => {
        if (item.text !== undefined) texts.push(String(item.text));
        for (const inner of item.items ?? []) visit(inner);
      };
      visit((view.scenegraph() as unknown as { readonly root: object }).root);
      expect(texts.length).toBeGreaterThan(5);
      for (const text of texts) expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    },
  );
});
