import {
  decimal,
  formatPercent,
  type GrowthRate,
  growthRate,
  growthRates,
  type IntervalInput,
  type Period,
  printed,
  series,
  seriesOf,
  tradeMonth,
  yearOnYear,
  yearToDate,
} from "tradefigures";
import { growthChart } from "tradefigures/charts";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

const header = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const;
const exported = growthRates(header, {
  "2024-12": printed("10.7%"),
  "2025-01/2025-02": printed("2.3%"),
  "2025-03": printed("12.4%"),
  "2025-05": printed("-4.8%"),
});
const imported = growthRates(
  { ...header, flow: "imports" },
  { "2024-12": printed("1.0%"), "2025-03": printed("-4.3%") },
);

describe("growthChart", () => {
  test("labels each rate of one series as formatPercent does, below its point where it is below zero", () => {
    const { above, below, lines } = growthChart(exported).datasets;
    expect(above?.map(({ label }) => label)).toEqual(["10.7%", "2.3%", "12.4%"]);
    expect(below?.map(({ label }) => label)).toEqual(["−4.8%"]);
    const drawn = lines?.filter(({ position }) => position !== null);
    expect(drawn?.map(({ label }) => label)).toEqual(exported.map(({ rate }) => formatPercent(rate)));
    expect(drawn?.map(({ position }) => position)).toEqual([0.107, 0.023, 0.124, -0.048]);
  });

  test("draws a span over its months, and a month in its middle", () => {
    const { points, spans } = growthChart(exported).datasets;
    expect(spans).toMatchObject([
      {
        from: "2025-01-01",
        until: "2025-03-01",
        label: "2.3%",
        spoken: "Exports, January and February 2025: 2.3%",
      },
    ]);
    expect(points?.map(({ from, middle, until }) => [from, middle, until])).toEqual([
      ["2024-12-01", "2024-12-16", "2025-01-01"],
      ["2025-03-01", "2025-03-16", "2025-04-01"],
      ["2025-05-01", "2025-05-16", "2025-06-01"],
    ]);
  });

  test("draws what rounding leaves as a band", () => {
    const [december] = growthChart(exported).datasets.bands;
    expect(december).toMatchObject({ low: 0.1065, high: 0.1075, rounding: "10.65% to 10.75%" });
  });

  test("has no band where rounding leaves one end open, and says the other", () => {
    const open = (period: Period, bounds: IntervalInput) =>
      growthRate({ ...header, period, rate: "0.06", bounds });
    const { bands, points } = growthChart([
      open("2025-01", { low: "0.055", high: null }),
      open("2025-02", { low: null, high: "0.065" }),
    ]).datasets;
    expect(bands).toEqual([]);
    expect(points).toMatchObject([
      { low: null, high: null, rounding: "5.50% or more" },
      { low: null, high: null, rounding: "6.50% or less" },
    ]);
  });

  test("says what a band and a bar stand for, where there is one", () => {
    const exact = growthRates(header, { "2025-03": decimal("0.1") });
    const absent = growthRate({ ...header, period: "2025-02", rate: null, absent: "zero-base" });
    const said = (...rates: GrowthRate[]) => growthChart(rates).title.subtitle;
    expect(said(absent, ...exact)).toEqual(["Percent, on a year earlier"]);
    // Only one of the two has rounding.
    expect(said(...exact, ...growthRates(header, { "2025-04": printed("2%") }))).toEqual([
      "Percent, on a year earlier; bands: what rounding leaves",
    ]);
    // Exports have a span, imports have none.
    expect(said(...exported, ...imported)).toEqual([
      "Percent, on a year earlier; bands: what rounding leaves",
      "A bar stands for months that were published as one",
    ]);
  });

  test("counts one period before the first rate as one", () => {
    const growth = yearOnYear(
      series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2024-01": 5, "2025-01": 6 }),
    );
    expect(growthChart(growth).description).toBe(
      "China: growth of exports, on a year earlier. Exports: 20.0% (January 2025). 1 period before them has nothing to compare with.",
    );
  });

  test("has a rate of zero above the line, and says the first of two that are the same", () => {
    const rates = growthRates(header, {
      "2025-01": printed("0%"),
      "2025-02": printed("1%"),
      "2025-03": printed("1%"),
      "2025-04": printed("0%"),
      "2025-05": printed("0.5%"),
    });
    const { datasets, description } = growthChart(rates);
    expect(datasets.below).toEqual([]);
    expect(description).toContain(
      "Exports: first and lowest 0.0% (January 2025), last 0.5% (May 2025), highest 1.0% (February 2025).",
    );
  });

  test("shows a period without a row as a gap that breaks the line", () => {
    const { gaps, lines } = growthChart(exported).datasets;
    expect(gaps).toMatchObject([
      {
        from: "2025-04-01",
        position: null,
        gap: "not in the data",
        spoken: "Exports, April 2025: not in the data",
      },
    ]);
    expect(lines?.map(({ position }) => position)).toEqual([0.107, 0.023, 0.124, null, -0.048]);
    expect(growthChart(exported).description).toContain(" No figure for April 2025.");
  });

  test("shows a rate that does not exist as a gap with its reason, never as zero", () => {
    const balance = { reporter: "CN", flow: "balance", currency: "USD" } as const;
    const growth = yearOnYear(
      series(balance, {
        "2024-01": 5,
        "2024-02": -5,
        "2024-03": 8,
        "2025-01": 6,
        "2025-02": -4,
        "2025-03": -3,
      }),
    );
    const chart = growthChart(growth);
    expect(chart.datasets.gaps.map(({ period, gap }) => [period, gap])).toEqual([
      ["February 2025", "it was below zero before"],
      ["March 2025", "its sign changed"],
    ]);
    expect(chart.datasets.points.map(({ position }) => position)).toEqual([0.2]);
    expect(chart.description).toBe(
      "China: growth of trade balance, on a year earlier. Trade balance: 20.0% (January 2025). No figure for February 2025 and March 2025. 3 periods before them have nothing to compare with.",
    );
  });

  test("has several series in one chart, with a legend and the last rate of each", () => {
    const chart = growthChart([...exported, ...imported]);
    expect(chart.title.text).toEqual(["China: growth of exports and imports"]);
    expect(chart.datasets.lastAbove.map(({ label }) => label)).toEqual(["−4.3%"]);
    expect(chart.datasets.lastBelow.map(({ label }) => label)).toEqual(["−4.8%"]);
    const [points] = chart.layer.filter(({ data }) => data.name === "points");
    expect(points?.encoding.color).toMatchObject({
      scale: { domain: ["Exports", "Imports"] },
      legend: { title: null },
    });
  });

  test("goes from the first day of all series until the last, in whatever order they are", () => {
    const earlier = growthRates({ ...header, flow: "imports" }, { "2024-10": decimal("0.1") });
    const later = growthRates({ ...header, flow: "imports" }, { "2025-07": decimal("0.1") });
    const zero = (...rates: GrowthRate[]) => growthChart(rates).datasets.zero;
    expect(zero(...exported, ...earlier)).toEqual([{ from: "2024-10-01", until: "2025-06-01" }]);
    expect(zero(...later, ...exported)).toEqual([{ from: "2024-12-01", until: "2025-08-01" }]);
  });

  test("takes as many series as there are colours", () => {
    const rates = ["US", "EU", "JP", "KR", "VN", "IN"].flatMap((partner) =>
      growthRates({ ...header, partner }, { "2025-03": printed("1%") }),
    );
    expect(growthChart(rates).datasets.points).toHaveLength(6);
  });

  test("names partner, product, adjustment, reporter and currency where they tell series apart", () => {
    const partner = growthRates(
      { ...header, partner: "US", product: "8517", adjustment: "seasonal" },
      { "2025-03": decimal("0.1") },
    );
    const other = growthRates({ ...header, reporter: "JP", currency: "JPY" }, { "2025-03": decimal("0.2") });
    const yuan = growthRates({ ...header, currency: "CNY" }, { "2025-03": decimal("0.3") });
    expect(
      growthChart([...partner, ...other, ...yuan]).datasets.lines.map(({ series: name }) => name),
    ).toEqual([
      "China: exports to United States, HS 8517, seasonally adjusted",
      "Japan: exports, in Japanese yen",
      "China: exports, in Chinese yuan",
    ]);
  });

  test("draws years to date over their last month", () => {
    const months = ["2024-01", "2024-02", "2025-01", "2025-02"] as const;
    const rows = seriesOf(
      months.map((period, index) =>
        tradeMonth({ reporter: "CN", period, currency: "USD", exports: 10 + index, imports: 1 }),
      ),
      "exports",
    );
    const toDate = yearOnYear(yearToDate(rows));
    expect(growthChart(toDate).datasets.points.map(({ from, until, label }) => [from, until, label])).toEqual(
      [
        ["2025-01-01", "2025-02-01", "20.0%"],
        ["2025-02-01", "2025-03-01", "19.0%"],
      ],
    );
  });

  test("takes rates that came through JSON", () => {
    expect(growthChart(JSON.parse(JSON.stringify(exported)))).toEqual(growthChart(exported));
  });

  test.each<[string, unknown, unknown]>([
    [
      "no list",
      { rate: 1 },
      refusal("INVALID_FIELD", "rates must be a list, got an object", { field: "rates", value: { rate: 1 } }),
    ],
    [
      "an empty list",
      [],
      refusal("INVALID_FIELD", "rates must be one or more growth rates, got 0", expect.anything()),
    ],
    [
      "text in the list",
      ["5.9%"],
      refusal("INVALID_FIELD", 'rates[0] must be an object, got "5.9%"', {
        field: "rates[0]",
        value: "5.9%",
      }),
    ],
    [
      "several comparisons",
      [
        ...exported,
        ...growthRates({ ...header, comparison: "month-on-month" }, { "2025-06": printed("1%") }),
      ],
      refusal(
        "MIXED_SUBJECTS",
        "growth rates must have one comparison, got year-on-year and month-on-month",
        expect.anything(),
      ),
    ],
    [
      "a period twice",
      [...exported, ...exported],
      refusal("DUPLICATE_PERIOD", 'period must be once in a series, got "2024-12"', expect.anything()),
    ],
    [
      "more series than colours",
      ["US", "EU", "JP", "KR", "VN", "IN", "BR"].flatMap((partner) =>
        growthRates({ ...header, partner }, { "2025-03": printed("1%") }),
      ),
      refusal(
        "INVALID_FIELD",
        "rates must be of at most 6 series: draw the others in a chart of their own, got 7",
        { field: "rates", value: 7 },
      ),
    ],
  ])("refuses %s", (_, rates, expected) => {
    expect(() => growthChart(rates as never)).toThrow(expected as Error);
  });
});
