import {
  expectation,
  growthRate,
  growthRates,
  type Month,
  observation,
  printed,
  series,
  yearOnYear,
} from "tradefigures";
import { publishedChart, surpriseChart } from "tradefigures/charts";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

const about = { reporter: "CN", flow: "exports", period: "2025-11" } as const;
const header = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const;
const [november] = growthRates(header, { "2025-11": printed("5.9%") });
const expected = (low: string, high: string, source: string) =>
  expectation({ ...about, of: "year-on-year", low: printed(low), high: printed(high), sources: [source] });

describe("publishedChart", () => {
  const levels = { reporter: "CN", flow: "exports", currency: "USD" } as const;
  const now = series(levels, { "2025-10": printed("305.35 billion"), "2025-11": printed("330.35 billion") });
  const base = series(levels, { "2024-11": printed("312.31 billion") });
  const published = growthRates(header, { "2025-09": printed("8.3%"), "2025-11": printed("5.9%") });

  // 330.35 / 312.31 − 1 = 5.776 %: printed 5.8 %.
  test("labels both rates where rounding does not explain the difference", () => {
    const chart = publishedChart(published, yearOnYear(now, { base }));
    const { labels } = chart.datasets;
    expect(labels?.map(({ period, label, verdict }) => [period, label, verdict])).toEqual([
      ["September 2025", "8.3%", "only one of the two"],
      ["November 2025", "5.9% ≠ 5.8%", "no"],
    ]);
    expect(chart.description).toBe(
      "China: published and computed growth of exports, on a year earlier. 1 period compared, 1 differs: November 2025 (published 5.9%, computed 5.8%). 1 period with one of the two only.",
    );
  });

  test("labels one where they agree within rounding", () => {
    const revised = series(levels, { "2024-11": printed("311.9 billion") });
    const { labels, results } = publishedChart(published, yearOnYear(now, { base: revised })).datasets;
    expect(labels?.at(-1)).toMatchObject({
      label: "5.9%",
      verdict: "yes",
      published: "5.9%",
      computed: "5.9%",
      rounding: "5.90% to 5.93%",
    });
    expect(results).toHaveLength(1);
  });

  test("prints as many decimals as tell two rates apart", () => {
    const close = growthRates(header, { "2025-11": printed("5.91%") });
    expect(
      publishedChart(growthRates(header, { "2025-11": printed("5.93%") }), close).datasets.labels,
    ).toMatchObject([{ label: "5.93% ≠ 5.91%" }]);
  });

  test("shows differences only where there is no room for all labels", () => {
    const months = Array.from(
      { length: 12 },
      (_, month) => `2025-${String(month + 1).padStart(2, "0")}` as Month,
    );
    const rates = (last: string) =>
      growthRates(
        header,
        Object.fromEntries(
          months.map((month) => [month, printed(month === "2025-12" ? (last as "1%") : "5%")]),
        ),
      );
    expect(publishedChart(rates("6%"), rates("7%"), { width: 390 }).datasets.labels).toMatchObject([
      { label: "6.0% ≠ 7.0%" },
    ]);
  });

  test("refuses rates of two things", () => {
    const imports = growthRates({ ...header, flow: "imports" }, { "2025-11": printed("1.9%") });
    expect(() => publishedChart(published, imports)).toThrow(
      refusal("MIXED_SUBJECTS", expect.stringContaining("flow"), expect.anything()) as Error,
    );
  });
});

describe("surpriseChart", () => {
  test("has a row for each expectation, with its range, the actual and the surprise", () => {
    const { rows, toLeft, toRight } = surpriseChart([
      { actual: november!, expected: expected("3.8%", "4%", "Reuters") },
      { actual: november!, expected: expected("5.5%", "6%", "Bloomberg") },
      { actual: november!, expected: expected("6.5%", "6.5%", "a bank") },
    ]).datasets;
    expect(
      rows?.map(({ name, series: word, low, position, high, label, expected: range }) => [
        name,
        word,
        low,
        position,
        high,
        label,
        range,
      ]),
    ).toEqual([
      ["Exports, November 2025\nReuters", "beat", 0.038, 0.059, 0.04, "5.9%", "3.8% to 4.0%"],
      ["Exports, November 2025\nBloomberg", "in line", 0.055, 0.059, 0.06, "5.9%", "5.5% to 6.0%"],
      ["Exports, November 2025\na bank", "missed", 0.065, 0.059, 0.065, "5.9%", "6.5%"],
    ]);
    expect(rows?.map(({ surprise }) => surprise)).toEqual([
      "Beat expectations, by 1.9 to 2.1 points.",
      "In line with expectations.",
      "Missed expectations, by 0.6 points.",
    ]);
    expect(toRight?.map(({ end }) => end)).toEqual([0.059, 0.06]);
    expect(toLeft?.map(({ end }) => end)).toEqual([0.059]);
  });

  test("takes levels, in their unit", () => {
    const actual = observation({ ...about, currency: "USD", value: printed("330.35 billion") });
    const level = expectation({
      ...about,
      of: "level",
      currency: "USD",
      low: printed("320 billion"),
      sources: ["a bank"],
    });
    const chart = surpriseChart([{ actual, expected: level }]);
    expect(chart.datasets.rows).toMatchObject([
      { label: "330.35 billion", position: 330.35, low: 320, expected: "320.00 billion" },
    ]);
    expect(chart.title.subtitle).toEqual(["Billion US dollars, levels; bars: what was expected"]);
    const inMillions = surpriseChart([{ actual, expected: level }], { in: "million" });
    expect(inMillions.datasets.rows).toMatchObject([
      { label: "330,350.00 million", position: 330_350, low: 320_000, expected: "320,000.00 million" },
    ]);
    expect(inMillions.title.subtitle).toEqual(["Million US dollars, levels; bars: what was expected"]);
  });

  test("has a figure on the lower end of what was expected to the right, with what is above it", () => {
    const { toLeft, toRight } = surpriseChart([
      { actual: november!, expected: expected("5.9%", "6.5%", "Reuters") },
    ]).datasets;
    expect(toLeft).toEqual([]);
    expect(toRight).toMatchObject([{ series: "in line", position: 0.059, low: 0.059, end: 0.065 }]);
  });

  test("refuses levels of two currencies, takes growth of both", () => {
    const level = (currency: "USD" | "CNY") => ({
      actual: observation({ ...about, currency, value: 330e9 }),
      expected: expectation({ ...about, of: "level", low: 320e9, sources: [currency] }),
    });
    expect(() => surpriseChart([level("USD"), level("CNY")])).toThrow(
      refusal("MIXED_CURRENCIES", "levels must have one currency, got USD and CNY", {
        field: "currency",
        values: ["USD", "CNY"],
      }) as Error,
    );
    const growth = (["USD", "CNY"] as const).map((currency) => ({
      actual: growthRate({ ...november!, currency }),
      expected: expected("3.8%", "4%", currency),
    }));
    expect(surpriseChart(growth).datasets.rows.map(({ of }) => of)).toEqual([
      "Exports, in US dollars, November 2025",
      "Exports, in Chinese yuan, November 2025",
    ]);
  });

  test("has no point where there is no rate", () => {
    const [absent] = yearOnYear(
      series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2025-11": 1 }),
    );
    const { rows, toLeft, toRight } = surpriseChart([
      { actual: absent!, expected: expected("3.8%", "4%", "Reuters") },
    ]).datasets;
    expect(rows).toMatchObject([
      { series: null, position: null, label: "–", surprise: "Cannot be compared: there is no rate." },
    ]);
    // Its dash stands beyond the upper end.
    expect([toLeft, toRight.map(({ end }) => end)]).toEqual([[], [0.04]]);
  });

  test("refuses levels beside growth, a row twice, and what is no pair", () => {
    const pair = { actual: november!, expected: expected("3.8%", "4%", "Reuters") };
    const level = expectation({ ...about, of: "level", low: printed("320 billion"), sources: ["a bank"] });
    expect(() => surpriseChart([pair, { actual: november!, expected: level }])).toThrow(
      refusal(
        "MIXED_SUBJECTS",
        "expectations must have one kind, got year-on-year and level",
        expect.anything(),
      ) as Error,
    );
    expect(() => surpriseChart([pair, pair])).toThrow(
      refusal(
        "INVALID_FIELD",
        expect.stringMatching(/^pairs must be of different names/),
        expect.anything(),
      ) as Error,
    );
    expect(() => surpriseChart([november] as never)).toThrow(
      refusal(
        "INVALID_FIELD",
        expect.stringMatching(/^pairs\[0\] must be a pair with actual and expected, got "/),
        expect.anything(),
      ) as Error,
    );
  });
});
