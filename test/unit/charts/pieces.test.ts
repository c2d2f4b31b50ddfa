import type { Day } from "tradefigures";
import { decimal, monthsOf, type Period } from "tradefigures";
import { describe, expect, test } from "vitest";
import { readOptions } from "../../../src/charts/options.js";
import { DASHES, SHAPES } from "../../../src/charts/picture.js";
import { inUnit, meanOf, pointsOf, positionOf } from "../../../src/charts/position.js";
import { gapBefore, gapWords, hasSpans, runsOf } from "../../../src/charts/runs.js";
import { sourceLines, sourceText } from "../../../src/charts/sources.js";
import { linesOf, widthOf } from "../../../src/charts/text-lines.js";
import { placeOf, timeAxis } from "../../../src/charts/time-axis.js";
import {
  COMPARED,
  counted,
  flowName,
  partName,
  REASONS,
  reportersOf,
  SPAN_NOTE,
} from "../../../src/charts/wording.js";

describe("the axis of time", () => {
  const named = (from: Day, until: Day, width: number) => {
    const axis = timeAxis([from, until], width, ["Source: one"]);
    return {
      months: axis.values!.map(({ year, month }) => `${year}-${String(month).padStart(2, "0")}`),
      years: axis.labelExpr === "utcFormat(datum.value, '%Y')",
    };
  };

  test("names every month where there is room: 34 pixels each beside 70", () => {
    // 3 · 34 + 70 = 172.
    expect(named("2025-01-01", "2025-04-01", 172)).toEqual({
      months: monthsOf("2025-01/2025-03"),
      years: false,
    });
    expect(named("2025-01-01", "2025-04-01", 171).months).toEqual(["2025-01", "2025-03"]);
  });

  test("names each second, third or sixth month, else January, where there is less", () => {
    const twoYears = (width: number) => named("2024-01-01", "2026-01-01", width);
    // 24 months in 12, 8, 4 and 2 places.
    expect(twoYears(70 + 12 * 34).months).toHaveLength(12);
    expect(twoYears(70 + 8 * 34).months.slice(0, 2)).toEqual(["2024-01", "2024-04"]);
    expect(twoYears(70 + 4 * 34)).toEqual({
      months: ["2024-01", "2024-07", "2025-01", "2025-07"],
      years: false,
    });
    expect(twoYears(70 + 2 * 34)).toEqual({ months: ["2024-01", "2025-01"], years: true });
  });

  test("names tens of years at the most, however narrow", () => {
    expect(named("1900-01-01", "2000-01-01", 60)).toEqual({
      months: [
        "1900-01",
        "1910-01",
        "1920-01",
        "1930-01",
        "1940-01",
        "1950-01",
        "1960-01",
        "1970-01",
        "1980-01",
        "1990-01",
      ],
      years: true,
    });
  });

  test("is without lines and ticks, described, with the sources as its title", () => {
    expect(timeAxis(["2025-01-01", "2025-02-01"], 640, ["Source: one"])).toEqual({
      title: ["Source: one"],
      description: "time, by month",
      values: [{ year: 2025, month: 1, date: 15, utc: true }],
      labelExpr: expect.stringContaining("'%b'"),
      labelOverlap: false,
      grid: false,
      ticks: false,
    });
  });

  test("has a period from its first day until the day after it, and of overlapping ones the last month", () => {
    expect(placeOf("2025-01/2025-02", "sequence")).toEqual({
      from: "2025-01-01",
      until: "2025-03-01",
      // The 29th of 59 days after the first.
      middle: "2025-01-30",
    });
    expect(placeOf("2025-01/2025-02", "year-to-date")).toMatchObject({
      from: "2025-02-01",
      until: "2025-03-01",
    });
  });
});

describe("text in lines", () => {
  test("is about half as wide as it is high", () => {
    expect(widthOf("x".repeat(100), 10)).toBeCloseTo(530, 6);
  });

  test("breaks at blanks only, as late as it can", () => {
    // 54 pixels are ten letters of size 10.
    expect(linesOf("one two three", 54, 10)).toEqual(["one two", "three"]);
    expect(linesOf("one twofour", 54, 10)).toEqual(["one", "twofour"]);
    expect(linesOf("one two4 x", 54, 10)).toEqual(["one two4 x"]);
    expect(linesOf("averyveryverylongword b", 54, 10)).toEqual(["averyveryverylongword", "b"]);
  });
});

test("places are numbers in the unit, points, and the mean of months", () => {
  expect(positionOf(decimal("1.23456789012345"))).toBe(1.23456789012);
  expect(pointsOf(decimal("0.059")).toFixed()).toBe("5.9");
  expect(
    (["unit", "million", "billion", "trillion"] as const).map((unit) => inUnit(decimal(5e9), unit).toFixed()),
  ).toEqual(["5000000000", "5000", "5", "0.005"]);
  expect([meanOf(decimal(6), 1), meanOf(decimal(6), 2)].map(String)).toEqual(["6", "3"]);
});

test("six series are told apart by forms and by dashes that Vega has, each another", () => {
  // The forms of https://vega.github.io/vega/docs/marks/symbol/.
  const forms = [
    "circle",
    "square",
    "cross",
    "diamond",
    "triangle-up",
    "triangle-down",
    "triangle-right",
    "triangle-left",
  ];
  expect(SHAPES.filter((shape) => !forms.includes(shape))).toEqual([]);
  for (const all of [SHAPES, DASHES.map(String)]) expect(new Set(all).size).toBe(6);
  // A line is drawn and left out by turns.
  for (const dash of DASHES) expect([dash.length % 2, dash[0]! > 0]).toEqual([0, true]);
});

describe("runs", () => {
  const items = (...periods: Period[]) => periods.map((period) => ({ period }));

  test("have gaps between their periods", () => {
    const [run] = runsOf(items("2025-01", "2025-02", "2025-05"), () => "one");
    expect([0, 1, 2].map((index) => gapBefore(run!, index))).toEqual([null, null, "2025-03/2025-04"]);
    expect(gapWords(run!)).toBe(" No figure for March and April 2025.");
    expect(gapWords(run!, ({ period }) => period === "2025-02")).toBe(
      " No figure for February 2025 and March and April 2025.",
    );
    const [whole] = runsOf(items("2025-01", "2025-02"), () => "one");
    expect(gapWords(whole!)).toBe("");
  });

  test("have spans where months were published as one, not where years to date overlap", () => {
    const spans = (...periods: Period[]) => hasSpans(runsOf(items(...periods), () => "one")[0]!);
    expect(spans("2025-01/2025-02", "2025-03")).toBe(true);
    expect(spans("2025-01", "2025-02")).toBe(false);
    expect(spans("2025-01", "2025-01/2025-02")).toBe(false);
  });

  test("of years to date have a gap where a month lacks", () => {
    const [run] = runsOf(items("2025-01", "2025-01/2025-02", "2025-01/2025-04"), () => "one");
    expect([1, 2].map((index) => gapBefore(run!, index))).toEqual([null, "2025-03"]);
  });
});

describe("sources", () => {
  const options = readOptions({});
  const from = (...sources: string[]) => sources.map((source) => ({ source }));

  test("are named once, as many as there is room for", () => {
    expect(sourceLines(from("one", "two", "one"), options)).toEqual(["Sources: one; two"]);
    expect(sourceLines(from("one"), options)).toEqual(["Source: one"]);
    expect(sourceLines([{}], options)).toEqual([]);
    expect(sourceLines([{ derivedFrom: "an article" }], options)).toEqual(["Source: an article"]);
    const [most, more] = ["x".repeat(148), "x".repeat(149)];
    expect(sourceLines(from(most, ""), options).join(" ")).toContain(most);
    expect(sourceLines(from(most, "y"), options)).toEqual(["Sources: 2, each named with its figures"]);
    // One of any length is named.
    expect(sourceLines(from(more.repeat(2)), options).join(" ")).toBe(`Source: ${more.repeat(2)}`);
    expect(sourceLines(from("one", "two"), readOptions({ source: "z".repeat(200) })).join(" ")).toBe(
      `Source: ${"z".repeat(200)}`,
    );
  });

  test("of one figure stand under the pointer", () => {
    expect(sourceText({ source: "one" }, { source: "two" }, { source: "one" })).toBe("one; two");
    expect(sourceText({})).toBe("not said");
  });

  test("break where the chart ends: 30 pixels of margins, 50 of the scale", () => {
    // 280 − 80 = 200 pixels are 34 letters of size 11; without 50 they are 42.
    const words = "12345 789 12345 789 12345 789 123";
    expect(sourceLines(from(words), readOptions({ width: 280 }))).toEqual([
      "Source: 12345 789 12345 789 12345",
      "789 123",
    ]);
    expect(sourceLines(from(words), readOptions({ width: 280 }), 0)).toEqual([`Source: ${words}`]);
  });
});

describe("the words", () => {
  test("of flows say with whom", () => {
    const flows = ["exports", "imports", "balance", "total", "re-exports", "domestic-exports"] as const;
    expect(flows.map((flow) => flowName({ reporter: "US", flow, partner: "CN" }, {}))).toEqual([
      "Exports to China",
      "Imports from China",
      "Trade balance with China",
      "Total trade with China",
      "Re-exports to China",
      "Domestic exports to China",
    ]);
  });

  test("of parts are the partner, the product or the world", () => {
    const of = (more: object) => partName({ reporter: "US", flow: "exports", ...more }, { "87": "Cars" });
    expect([of({}), of({ partner: "CN" }), of({ product: "84" }), of({ product: "87" })]).toEqual([
      "World",
      "China",
      "HS 84",
      "Cars",
    ]);
    expect([of({ product: "all except 84" }), of({ partner: "world except CN" })]).toEqual([
      "Other goods",
      "Rest of the world",
    ]);
  });

  test("of reporters are theirs where there is one", () => {
    expect(reportersOf([{ reporter: "CN" }, { reporter: "CN" }], {})).toBe("China: ");
    expect(reportersOf([{ reporter: "CN" }, { reporter: "US" }], {})).toBe("");
  });

  test("of comparisons, reasons and counts read on in a sentence", () => {
    for (const text of [...Object.values(COMPARED), ...Object.values(REASONS)])
      expect(text).toMatch(/^[a-z][a-z ]+[a-z]$/);
    expect(new Set(Object.values(REASONS)).size).toBe(Object.keys(REASONS).length);
    expect([counted(1, "month"), counted(2, "month")]).toEqual(["1 month", "2 months"]);
    expect(SPAN_NOTE).toMatch(/^A bar stands for months /);
  });
});
