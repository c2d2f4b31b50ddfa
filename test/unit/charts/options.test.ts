import { printed, tradeMonth } from "tradefigures";
import { type ChartConfig, tradeChart } from "tradefigures/charts";
import { describe, expect, test } from "vitest";
import { fieldRefusal, refusal } from "../refusal.js";

const months = [
  tradeMonth({
    reporter: "EU",
    period: "2025-03",
    currency: "EUR",
    exports: printed("3.1 billion"),
    imports: printed("2.2 billion"),
    source: "one",
  }),
  tradeMonth({
    reporter: "EU",
    period: "2025-04",
    currency: "EUR",
    exports: printed("3.0 billion"),
    imports: printed("2.3 billion"),
    source: "two",
  }),
];
const sourceOf = (chart: ReturnType<typeof tradeChart>) => chart.layer.at(-1)?.encoding.x?.axis?.title;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(colour: string, { background }: ChartConfig): number {
  const [dark, light] = [colour, background].map(luminance).sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe("a theme", () => {
  test.each(["light", "dark"] as const)(
    "%s has marks of contrast 3 and text of contrast 4.5 or more",
    (theme) => {
      const { config } = tradeChart(months, { theme });
      const { range, axis, title, text, legend, rule, bar, tick } = config;
      expect(new Set(range.category).size).toBe(6);
      for (const colour of [...range.category, axis.domainColor, rule.color, bar.color, tick.color])
        expect(contrast(colour, config), colour).toBeGreaterThanOrEqual(3);
      for (const colour of [
        axis.labelColor,
        axis.titleColor,
        title.color,
        title.subtitleColor,
        text.color,
        legend.labelColor,
      ])
        expect(contrast(colour, config), colour).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("changes nothing but colours", () => {
    const [light, dark] = [tradeChart(months), tradeChart(months, { theme: "dark" })];
    expect(light.config).not.toEqual(dark.config);
    expect({ ...light, config: null }).toEqual({ ...dark, config: null });
  });
});

describe("the options of a chart", () => {
  test("are a title, a width, a source and names", () => {
    const chart = tradeChart(months, {
      title: "Trade",
      width: "container",
      source: "Eurostat",
      names: { EU: "EU27" },
    });
    expect(chart.title.text).toEqual(["Trade"]);
    expect(chart.width).toBe("container");
    expect(sourceOf(chart)).toEqual(["Source: Eurostat"]);
    expect(chart.description).toMatch(/^EU27: exports/);
  });

  test("leave the sources to the figures", () => {
    expect(sourceOf(tradeChart(months))).toEqual(["Sources: one; two"]);
    expect(sourceOf(tradeChart(months.slice(1)))).toEqual(["Source: two"]);
    const long = months.map((month, index) => ({ ...month, source: `${index}`.repeat(90) }));
    expect(sourceOf(tradeChart(long))).toEqual(["Sources: 2, each named with its figures"]);
    expect(sourceOf(tradeChart(months.map(({ source, ...month }) => month)))).toEqual([]);
  });

  test("break a long title where it would leave the chart", () => {
    const title = "European Union: exports, imports and balance";
    expect(tradeChart(months, { width: 640 }).title.text).toEqual([title]);
    const { text } = tradeChart(months, { width: 300 }).title;
    expect(text.length).toBeGreaterThan(1);
    expect(text.join(" ")).toBe(title);
    expect(tradeChart(months, { width: 300 }).height).toBeGreaterThan(
      tradeChart(months, { width: 640 }).height,
    );
  });

  test("take the least width", () => {
    expect(tradeChart(months, { width: 280 }).width).toBe(280);
  });

  test.each<[string, unknown, unknown]>([
    [
      "text",
      "dark",
      fieldRefusal("INVALID_FIELD", "the options of a chart", 'an object, got "dark"', "dark"),
    ],
    [
      "an unknown theme",
      { theme: "blue" },
      fieldRefusal("INVALID_FIELD", "theme", 'light or dark, got "blue"', "blue"),
    ],
    [
      "a chart too narrow for its labels",
      { width: 100 },
      fieldRefusal("INVALID_FIELD", "width", '"container" or a number of pixels from 280, got 100', 100),
    ],
    [
      "a width without end",
      { width: Number.POSITIVE_INFINITY },
      fieldRefusal(
        "INVALID_FIELD",
        "width",
        '"container" or a number of pixels from 280, got Infinity',
        Number.POSITIVE_INFINITY,
      ),
    ],
    [
      "a width in letters",
      { width: "640" },
      fieldRefusal("INVALID_FIELD", "width", '"container" or a number of pixels from 280, got "640"', "640"),
    ],
    [
      "an unknown unit",
      { in: "dozen" },
      fieldRefusal("INVALID_FIELD", "in", 'unit or million or billion or trillion, got "dozen"', "dozen"),
    ],
    [
      "an empty title",
      { title: "" },
      fieldRefusal("INVALID_FIELD", "title", 'text, trimmed and not empty, got ""', ""),
    ],
    [
      "a source with blanks around it",
      { source: " Eurostat" },
      fieldRefusal("INVALID_FIELD", "source", 'text, trimmed and not empty, got " Eurostat"', " Eurostat"),
    ],
    [
      "a misspelt option",
      { colour: "red" },
      refusal(
        "UNKNOWN_FIELD",
        'the options of a chart has the fields title, theme, width, source, names, in, got "colour"',
        { field: "colour" },
      ),
    ],
  ])("refuse %s", (_, options, expected) => {
    expect(() => tradeChart(months, options as never)).toThrow(expected as Error);
  });
});
