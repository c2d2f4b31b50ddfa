// How much a chart has room for: a letter takes 0.53 of its size, the margins 28 pixels, margins and scale 70.
import { expectation, growthRates, percent, printed, series, vintageTable } from "tradefigures";
import {
  type Chart,
  growthChart,
  publishedChart,
  revisionChart,
  surpriseChart,
  tariffChart,
} from "tradefigures/charts";
import { describe, expect, test } from "vitest";
import { readOptions } from "../../../src/charts/options.js";
import { rowPlace, widthOfNames } from "../../../src/charts/row-chart.js";

const header = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const;
const months = ["2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"] as const;
const rates = (text: "5%" | "6%") =>
  growthRates(header, Object.fromEntries(months.map((month) => [month, printed(text)])));

describe("a title", () => {
  // 252 pixels are 29 letters of 1.08 · 15 pixels, since it is bold.
  test("is broken where it would leave the margins", () => {
    const titleOf = (title: string) => growthChart(rates("5%"), { title, width: 280 }).title.text;
    expect(titleOf("Exports of China, month by mo")).toEqual(["Exports of China, month by mo"]);
    expect(titleOf("Exports of China, month by mon")).toEqual(["Exports of China, month by", "mon"]);
  });
});

describe("a legend", () => {
  const columns = ({ config }: Chart) => config.legend.columns;
  const partners = (width: number) =>
    growthChart(
      ["US", "JP", "KR", "VN"].flatMap((partner) =>
        growthRates({ ...header, partner }, { "2025-01": printed("1%") }),
      ),
      { width },
    );

  // The longest is "Exports to United States", 24 letters of 12 pixels: 153, and 36 for its symbol. Three are 566.
  test("has as many columns as its longest name leaves room for", () => {
    expect(columns(partners(640))).toBe(3);
    // 28 of margins and 36 beside.
    expect([columns(partners(630)), columns(partners(629))]).toEqual([3, 2]);
    expect(columns(partners(280))).toBe(1);
    // Seven letters: 45 and 36.
    const both = [
      ...rates("5%"),
      ...growthRates({ ...header, flow: "imports" }, { "2025-01": printed("1%") }),
    ];
    expect(columns(growthChart(both))).toBe(7);
  });
});

describe("labels", () => {
  test("of rates take 40 pixels each", () => {
    const labels = (width: number) => publishedChart(rates("5%"), rates("5%"), { width }).datasets.labels;
    // 6 · 40 + 70.
    expect([labels(310), labels(309)].map(({ length }) => length)).toEqual([6, 0]);
  });

  test("of revisions take 84", () => {
    const levels = (published: "2025-07-01" | "2025-08-01", value: number) =>
      series(
        { reporter: "CN", flow: "exports", currency: "USD", published },
        Object.fromEntries(months.slice(0, 3).map((month) => [month, value])),
      );
    const table = vintageTable([...levels("2025-07-01", 1), ...levels("2025-08-01", 2)]);
    const labels = (width: number) => revisionChart(table, { width }).datasets.labels;
    // 3 · 84 + 70; of what has no room the last.
    expect([labels(322), labels(321)].map(({ length }) => length)).toEqual([3, 1]);
  });

  test("of tariffs take 42", () => {
    const steps = [
      { from: "2025-01-01", until: "2025-01-11", total: percent("10") },
      { from: "2025-01-11", until: null, total: percent("20") },
    ] as const;
    const labels = (width: number) =>
      tariffChart([{ imposer: "US", target: "CN", steps }], { until: "2025-04-11", width }).datasets.upper;
    // 10 of 100 days, of 420 pixels or 419.
    expect([labels(490), labels(489)].map((rows) => rows.map(({ label }) => label))).toEqual([
      ["10.0%", "20.0%"],
      ["20.0%"],
    ]);
  });
});

describe("the names of rows", () => {
  test("take the width of their longest line, at most two fifths", () => {
    const options = readOptions({});
    const width = (...names: string[]) =>
      widthOfNames(
        names.map((name) => ({ name })),
        options,
      );
    // Four letters of 11 pixels.
    expect(width("a\nbcde", "fgh")).toBeCloseTo(23.32, 6);
    expect(width("x".repeat(100))).toBe(256);
    expect(rowPlace(options).axis).toMatchObject({ labelLimit: 256, domain: false, ticks: false });
  });

  // 0.38 of 280 pixels are 18 letters of 11 pixels.
  test("are broken before they are cut off", () => {
    const [actual] = growthRates(header, { "2025-11": printed("5.9%") });
    const expected = expectation({
      ...{ reporter: "CN", flow: "exports", period: "2025-11", of: "year-on-year" },
      ...{ low: printed("4%"), sources: ["a survey of banks"] },
    });
    const names = (width: number) => surpriseChart([{ actual: actual!, expected }], { width }).datasets.rows;
    expect(names(280)).toMatchObject([{ name: "Exports, November\n2025\na survey of banks" }]);
    expect(names(640)).toMatchObject([{ name: "Exports, November 2025\na survey of banks" }]);
  });
});
