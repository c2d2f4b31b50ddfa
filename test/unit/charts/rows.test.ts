// The rows of charts with all that can lack in them: figures made up so that each place and each text is plain to reckon.
import {
  contributionTable,
  growthRate,
  type IntervalInput,
  type ObservationInput,
  observation,
  type Period,
  printed,
  vintageTable,
} from "tradefigures";
import {
  type ChartRow,
  contributionChart,
  publishedChart,
  revisionChart,
  shareChart,
} from "tradefigures/charts";
import { describe, expect, test } from "vitest";
import { fieldRefusal } from "../refusal.js";

const subject = { reporter: "CN", flow: "exports" } as const;
const rate = (period: Period, text: string, source?: string) =>
  growthRate({ ...subject, comparison: "year-on-year", period, rate: printed(text), source });
const row = (value: string | number, period: Period, more: Partial<ObservationInput> = {}) =>
  observation({
    ...{ ...subject, currency: "USD", period },
    value: typeof value === "string" ? printed(value) : value,
    ...more,
  });
/** Some fields of rows, in their order. */
const fields = (rows: readonly ChartRow[] | undefined, ...names: readonly string[]) =>
  rows?.map((one) => names.map((name) => one[name]));

describe("published beside computed growth", () => {
  const open = growthRate({
    ...{ ...subject, comparison: "year-on-year", period: "2025-01", source: "a bank" },
    ...{ rate: "0.06", bounds: { low: "0.055", high: null } },
  });
  const chart = publishedChart(
    [rate("2025-02", "3%"), rate("2025-01", "over 5%", "customs"), rate("2025-03", "4%")],
    [rate("2025-04", "under 2%"), open, rate("2025-03", "-4%")],
  );
  const { prints, results, labels } = chart.datasets;

  test("has places of both and of their ends, where there are some", () => {
    expect(fields(prints, "period", "print", "printLow", "printHigh", "series")).toEqual([
      ["January 2025", 0.05, 0.05, null, "Published"],
      ["February 2025", 0.03, 0.025, 0.035, "Published"],
      ["March 2025", 0.04, 0.035, 0.045, "Published"],
    ]);
    expect(fields(results, "period", "result", "resultLow", "resultHigh", "series")).toEqual([
      ["January 2025", 0.06, 0.055, null, "Computed"],
      ["March 2025", -0.04, -0.045, -0.035, "Computed"],
      ["April 2025", 0.02, 0, 0.02, "Computed"],
    ]);
  });

  test("have years to date over their last month, where one of the two has but one of them", () => {
    const [october, november] = [rate("2025-01/2025-10", "5%"), rate("2025-01/2025-11", "5%")];
    for (const { datasets } of [
      publishedChart([november], [october, november]),
      publishedChart([october, november], [november]),
    ])
      expect(fields(datasets.labels, "from", "until")).toEqual([
        ["2025-10-01", "2025-11-01"],
        ["2025-11-01", "2025-12-01"],
      ]);
  });

  test("are in order of time where the computed ones begin before", () => {
    const { labels: both } = publishedChart(
      [rate("2025-02", "3%")],
      [rate("2025-02", "3%"), rate("2025-01", "2%")],
    ).datasets;
    expect(fields(both, "period", "verdict")).toEqual([
      ["January 2025", "only one of the two"],
      ["February 2025", "yes"],
    ]);
  });

  test("labels each above the higher of the two, and says what differs", () => {
    expect(fields(labels, "top", "label", "verdict", "spoken")).toEqual([
      [0.06, "5.0%", "yes", "January 2025: published 5.0%, computed 6.0%"],
      [0.03, "3.0%", "only one of the two", "February 2025: published 3.0%, computed –"],
      [0.04, "4.0% ≠ −4.0%", "no", "March 2025: published 4.0%, computed −4.0%, differ"],
      [0.02, "2.0%", "only one of the two", "April 2025: published –, computed 2.0%"],
    ]);
    expect(fields(labels, "rounding", "source")).toEqual([
      ["5.50% or more", "customs; a bank"],
      ["–", "not said"],
      ["−4.50% to −3.50%", "not said"],
      ["0.00% to 2.00%", "not said"],
    ]);
  });

  test("counts in its description", () => {
    expect(chart.description).toMatch(
      /2 periods compared, 1 differs: March 2025 \(published 4\.0%, computed −4\.0%\)\. 2 periods with one of the two only\.$/,
    );
    const two = publishedChart(
      [rate("2025-02", "3%"), rate("2025-03", "4%")],
      [rate("2025-02", "5%"), rate("2025-03", "6%")],
    );
    expect(two.description).toMatch(
      /2 periods compared, 2 differ: February 2025 \(published 3\.0%, computed 5\.0%\) and March 2025 \(/,
    );
    const same = publishedChart([rate("2025-02", "3%")], [rate("2025-02", "3%")]);
    expect(same.description).toMatch(/1 period compared, none differs by more than rounding\.$/);
  });

  test("refuses lists without rates, by name", () => {
    const none = (field: string): Error =>
      fieldRefusal("INVALID_FIELD", field, "one or more growth rates, got 0", 0) as Error;
    expect(() => publishedChart([], [rate("2025-02", "3%")])).toThrow(none("published"));
    expect(() => publishedChart([rate("2025-02", "3%")], [])).toThrow(none("computed"));
  });
});

describe("revisions", () => {
  const chart = revisionChart(
    vintageTable([
      row("312.3 billion", "2024-11", { published: "2024-12-10", source: "customs" }),
      row("311.9 billion", "2024-11", { published: "2025-12-08" }),
      row(312e9, "2024-11", { readOn: "2026-01-08" }),
      row("over 300 billion", "2024-12", { published: "2025-01-13" }),
      row("310 billion", "2024-12", { published: "2025-12-08" }),
      row(5e9, "2025-01", { published: "2025-02-13" }),
    ]),
  );
  const { oldest, later, bounds, labels } = chart.datasets;

  test("are from the oldest release, with what rounding leaves", () => {
    expect(
      fields(oldest, "period", "position", "low", "high", "day", "spoken", "rounding", "source"),
    ).toEqual([
      [
        "November 2024",
        0,
        null,
        null,
        "10 December 2024",
        "November 2024, 10 December 2024: 312.30 billion",
        "–",
        "customs",
      ],
      [
        "December 2024",
        0,
        null,
        null,
        "13 January 2025",
        "December 2024, 13 January 2025: 300.00 billion",
        "–",
        "not said",
      ],
      [
        "January 2025",
        0,
        null,
        null,
        "13 February 2025",
        "January 2025, 13 February 2025: 5.00 billion",
        "–",
        "not said",
      ],
    ]);
    // 311.9 ± 0.05 less 312.3 ± 0.05; 312 exactly less that; 310 ± 0.5 less 300 or more.
    expect(fields(later, "series", "position", "low", "high", "label", "figure")).toEqual([
      ["In between", -0.4, -0.5, -0.3, "−0.40 billion", "311.90 billion"],
      ["Latest", -0.3, -0.35, -0.25, "−0.30 billion", "312.00 billion"],
      ["Latest", 10, null, null, "+10.00 billion", "310.00 billion"],
    ]);
    expect(fields(later, "spoken", "rounding")).toEqual([
      ["November 2024, 8 December 2025: 311.90 billion, −0.40 billion", "−0.50 billion to −0.30 billion"],
      ["November 2024, 8 January 2026: 312.00 billion, −0.30 billion", "−0.35 billion to −0.25 billion"],
      ["December 2024, 8 December 2025: 310.00 billion, +10.00 billion", "+10.50 billion or less"],
    ]);
  });

  test("have a line for the latest whose ends are known, and a label for each latest where there is room", () => {
    expect(fields(bounds, "period", "series")).toEqual([["November 2024", "Latest"]]);
    expect(fields(labels, "period", "label")).toEqual([
      ["November 2024", "−0.30 billion"],
      ["December 2024", "+10.00 billion"],
    ]);
    expect(chart.description).toBe(
      "China: revisions of exports, billion US dollars. November 2024: −0.30 billion (8 January 2026), from 312.30 to 312.00 billion. December 2024: +10.00 billion (8 December 2025), from 300.00 to 310.00 billion. 1 period with one release only.",
    );
  });

  test("name in the legend only what there is", () => {
    const two = revisionChart(
      vintageTable([
        row(3e9, "2024-12", { published: "2025-01-13" }),
        row(4e9, "2024-12", { published: "2025-12-08" }),
      ]),
    );
    const names = (of: typeof two) =>
      of.layer.find(({ data }) => data.name === "later")?.encoding.color?.scale.domain;
    expect([names(two), names(chart)]).toEqual([["Latest"], ["In between", "Latest"]]);
    expect(chart.layer.find(({ data }) => data.name === "later")?.encoding.shape?.scale.range).toEqual([
      "square",
      "circle",
    ]);
    expect(two.title.subtitle.join(" ")).toBe(
      "Billion US dollars from the oldest release, which is at zero; lines: what rounding leaves",
    );
  });
});

describe("parts of a whole", () => {
  const flow = (value: number, period: Period, partner?: string) =>
    row(value, period, { partner, source: partner === undefined ? "customs" : undefined });
  const [now, before] = ["2025-11", "2024-11"] as const;
  const whole = [flow(1100, now), flow(1000, before)];
  const [, table] = contributionTable(
    [flow(150, now, "US"), flow(200, before, "US"), flow(300, now, "DE"), flow(250, before, "DE")],
    whole,
  );
  const [bare] = contributionTable([flow(150, now, "US")], whole.slice(0, 1));

  test("contribute points, with the growth of each beside", () => {
    const { rows, bounds, toLeft, toRight } = contributionChart(table!).datasets;
    expect(fields(rows, "name", "series", "position", "label", "growth", "rounding", "source")).toEqual([
      ["Germany", "part", 5, "+5.00 points", "+20.0%", "exact", "not said"],
      ["United States", "part", -5, "−5.00 points", "−25.0%", "exact", "not said"],
      // 650 after 550.
      ["Rest of the world", "rest", 10, "+10.00 points", "+18.2%", "exact", "not said"],
      ["Total", "whole", 10, "+10.0%", "+10.0%", "exact", "customs"],
    ]);
    expect(fields(rows, "spoken")).toEqual(
      [
        "Germany: +5.00 points",
        "United States: −5.00 points",
        "Rest of the world: +10.00 points",
        "Total: +10.0%",
      ].map((text) => [text]),
    );
    expect(bounds).toHaveLength(4);
    expect([toLeft, toRight].map((side) => fields(side, "name")?.flat())).toEqual([
      ["United States"],
      ["Germany", "Rest of the world", "Total"],
    ]);
  });

  test("without a year before say so, and are not drawn", () => {
    const { rows, bounds, toLeft, toRight } = contributionChart(bare!).datasets;
    expect(fields(rows, "name", "position", "low", "high", "end", "label", "growth", "rounding")).toEqual(
      ["United States", "Rest of the world", "Total"].map((name) => [
        ...[name, null, null, null, 0, "– (no figure to compare with)", "–", "–"],
      ]),
    );
    expect(fields(rows, "spoken")?.flat()).toEqual(
      ["United States", "Rest of the world", "Total"].map((name) => `${name}: no figure to compare with`),
    );
    expect([bounds, toLeft, toRight].map((some) => some?.length)).toEqual([0, 0, 3]);
  });

  test("have whiskers where rounding leaves something, in points", () => {
    const [, rounded] = contributionTable(
      [row("150", now, { partner: "US" }), flow(200, before, "US")],
      [row("1,100", now), flow(1000, before)],
    );
    const { rows, bounds } = contributionChart(rounded!).datasets;
    // 149.5 to 150.5 less 200 over 1,000.
    expect(fields(bounds, "name", "low", "high", "rounding")?.[0]).toEqual([
      ...["United States", -5.05, -4.95, "−5.05 points to −4.95 points"],
    ]);
    // 1,099.5 to 1,100.5.
    expect(fields(rows, "label", "rounding")?.at(-1)).toEqual(["+10.0%", "9.95% to 10.05%"]);
  });

  test("have no whisker to a side where rounding leaves no end", () => {
    const total = (bounds: IntervalInput) => {
      const [, made] = contributionTable(
        [row("over 150", now, { partner: "US" }), flow(200, before, "US")],
        [row(1100, now, { bounds }), flow(1000, before)],
      );
      return fields(contributionChart(made!).datasets.bounds, "name", "position", "low", "high", "rounding");
    };
    const parts = [
      ["United States", -5, -5, -5, "–"],
      ["Rest of the world", 15, 15, 15, "–"],
    ];
    // 1,050 or more, and 1,200 or less, after 1,000.
    expect(total({ low: 1050, high: null })).toEqual([...parts, ["Total", 10, 5, 10, "5.00% or more"]]);
    expect(total({ low: null, high: 1200 })).toEqual([...parts, ["Total", 10, 10, 20, "20.00% or less"]]);
  });

  test("have the label of a contribution of zero to the right, beyond what rounding leaves", () => {
    const [, none] = contributionTable(
      [row("200", now, { partner: "US" }), flow(200, before, "US")],
      [flow(1100, now), flow(1000, before)],
    );
    // 199.5 to 200.5 less 200 over 1,000.
    const { toLeft, toRight } = contributionChart(none!).datasets;
    expect(toLeft).toEqual([]);
    expect(fields(toRight, "name", "position", "low", "high", "end")?.[0]).toEqual([
      ...["United States", 0, -0.05, 0.05, 0.05],
    ]);
  });

  test("have shares of both years, the end at the larger", () => {
    const { rows, points, toRight } = shareChart(table!).datasets;
    expect(fields(rows, "name", "base", "label", "earlier", "change", "spoken")).toEqual([
      ["Germany", 0.25, "27.3%", "25.0%", "+2.27 points", "Germany 27.3%, 25.0% before"],
      ["United States", 0.2, "13.6%", "20.0%", "−6.36 points", "United States 13.6%, 20.0% before"],
      ["Rest of the world", 0.55, "59.1%", "55.0%", "+4.09 points", "Rest of the world 59.1%, 55.0% before"],
    ]);
    expect(rows?.map(({ position, end }) => [Number(position).toFixed(4), Number(end).toFixed(4)])).toEqual([
      ["0.2727", "0.2727"],
      ["0.1364", "0.2000"],
      ["0.5909", "0.5909"],
    ]);
    expect(points.slice(0, 2).map(({ series, position }) => [series, Number(position).toFixed(4)])).toEqual([
      ["November 2024", "0.2500"],
      ["November 2025", "0.2727"],
    ]);
    expect(points).toHaveLength(6);
    expect(toRight).toHaveLength(3);
    const alone = shareChart(bare!).datasets;
    expect(fields(alone.rows, "base", "earlier", "change", "spoken")).toEqual([
      [null, "–", "–", "United States 13.6%, – before"],
      [null, "–", "–", "Rest of the world 86.4%, – before"],
    ]);
    expect(alone.rows?.map(({ position, end }) => position === end)).toEqual([true, true]);
  });

  test("refuse what is no table, and two parts of one name", () => {
    for (const chart of [shareChart, contributionChart])
      expect(() => chart({ whole: 1, parts: [] } as never)).toThrow(
        "table must be a contribution table with whole and parts and rest, got",
      );
    const names = { US: "One", DE: "One" };
    for (const chart of [shareChart, contributionChart])
      expect(() => chart(table!, { names })).toThrow(
        fieldRefusal(
          "INVALID_FIELD",
          "parts",
          'of different names (see the option names), got "One"',
          "One",
        ) as Error,
      );
  });
});
