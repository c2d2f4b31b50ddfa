import { percent, tariffSteps } from "tradefigures";
import { tariffChart } from "tradefigures/charts";
import { usDutiesOnChina } from "tradefigures/samples";
import { describe, expect, test } from "vitest";
import { fieldRefusal, refusal } from "../refusal.js";

const steps = [
  { from: "2025-02-04", until: "2025-03-04", total: percent("10") },
  { from: "2025-03-04", until: "2025-04-09", total: percent("20") },
  { from: "2025-04-09", until: "2025-04-10", total: percent("104") },
  { from: "2025-04-10", until: null, total: percent("145") },
] as const;
const side = { imposer: "US", target: "CN", steps };

describe("tariffChart", () => {
  test("draws each step from its first day to that of the next, and labels what lasts long enough", () => {
    const { steps: drawn, upper } = tariffChart([side], { until: "2025-05-14" }).datasets;
    expect(drawn?.map(({ from, until, position, label }) => [from, until, position, label])).toEqual([
      ["2025-02-04", "2025-03-04", 0.1, "10.0%"],
      ["2025-03-04", "2025-04-09", 0.2, "20.0%"],
      ["2025-04-09", "2025-04-10", 1.04, "104.0%"],
      ["2025-04-10", "2025-05-14", 1.45, "145.0%"],
    ]);
    expect(upper?.map(({ label }) => label)).toEqual(["10.0%", "20.0%", "145.0%"]);
  });

  test("has each label in the middle of its days", () => {
    // 28, 36, 1 and 34 days.
    const { steps: drawn } = tariffChart([side], { until: "2025-05-14" }).datasets;
    expect(drawn.map(({ middle }) => middle)).toEqual([
      "2025-02-18",
      "2025-03-22",
      "2025-04-09",
      "2025-04-27",
    ]);
  });

  test("shows 90 days after the last change unless told where to end", () => {
    expect(tariffChart([side]).datasets.steps.at(-1)).toMatchObject({
      until: "2025-07-09",
      begins: "10 April 2025",
      ends: "open",
    });
  });

  test("cuts steps at both ends, and keeps the days on which they began", () => {
    const { steps: drawn } = tariffChart([side], { from: "2025-02-10", until: "2025-03-01" }).datasets;
    expect(drawn).toMatchObject([
      { from: "2025-02-10", until: "2025-03-01", begins: "4 February 2025", ends: "3 March 2025" },
    ]);
  });

  test("leaves out what ends as the days begin, and what begins as they end", () => {
    const { steps: drawn } = tariffChart([side], { from: "2025-03-04", until: "2025-04-09" }).datasets;
    expect(drawn).toMatchObject([{ from: "2025-03-04", until: "2025-04-09", label: "20.0%" }]);
  });

  // 12 April and 90 days are 11 July, the day after the last.
  test("begins with the first step of all sides and ends after the last, in whatever order they are", () => {
    const later = {
      imposer: "CN",
      target: "US",
      steps: [{ from: "2025-04-12", until: null, total: percent("125") }],
    } as const;
    for (const sides of [
      [later, side],
      [side, later],
    ])
      expect(tariffChart(sides).description).toContain(", 4 February 2025 to 10 July 2025. ");
  });

  test("has a line for each side, and names both", () => {
    const other = {
      imposer: "CN",
      target: "US",
      steps: [{ from: "2025-04-10", until: null, total: percent("125") }],
    } as const;
    const chart = tariffChart([side, other]);
    expect(chart.title.text).toEqual(["Tariffs between the United States and China"]);
    expect(chart.datasets.lower).toMatchObject([{ series: "China on United States", label: "125.0%" }]);
    const third = { imposer: "EU", target: "CN", steps: other.steps };
    expect(tariffChart([side, third]).title.text).toEqual(["Tariffs through time"]);
    expect(tariffChart([third]).title.text).toEqual(["Tariffs of the European Union on China"]);
    // As ISO 3166 writes it.
    const names = { TZ: "Tanzania, United Republic of" };
    const fourth = { imposer: "KE", target: "TZ", steps: other.steps };
    expect(tariffChart([fourth], { names }).title.text).toEqual([
      "Tariffs of Kenya on Tanzania, United Republic of",
    ]);
  });

  test("takes the steps of a regime, and describes each", () => {
    const chart = tariffChart([{ ...usDutiesOnChina, steps: tariffSteps(usDutiesOnChina) }], {
      from: "2025-10-01",
      until: "2025-12-01",
    });
    expect(chart.description).toBe(
      "Tariffs of the United States on China, 1 October 2025 to 30 November 2025. United States on China: 30.0% from 14 May 2025, 20.0% from 10 November 2025.",
    );
  });

  test.each<[string, unknown, unknown, unknown]>([
    [
      "steps alone",
      steps,
      {},
      refusal(
        "INVALID_FIELD",
        'sides[0] must be a side of a tariff with imposer and target and steps, got "from, until, total"',
        expect.anything(),
      ),
    ],
    [
      "an end before the start",
      [side],
      { from: "2025-05-01", until: "2025-04-01" },
      fieldRefusal("INVALID_FIELD", "until", 'after from (2025-05-01), got "2025-04-01"', "2025-04-01"),
    ],
    [
      "an end on the day of the start",
      [side],
      { from: "2025-05-01", until: "2025-05-01" },
      fieldRefusal("INVALID_FIELD", "until", 'after from (2025-05-01), got "2025-05-01"', "2025-05-01"),
    ],
    [
      "days without a step",
      [side],
      { from: "2024-01-01", until: "2024-02-01" },
      refusal(
        "INVALID_FIELD",
        'sides must be with a step between 2024-01-01 and 2024-02-01, got "none"',
        expect.anything(),
      ),
    ],
    [
      "a regime without steps",
      [{ ...side, steps: [] }],
      {},
      refusal("INVALID_DAY", expect.stringContaining("from"), expect.anything()),
    ],
    [
      "text that is no day",
      [side],
      { from: "May" },
      fieldRefusal("INVALID_DAY", "from", 'a day of the calendar, YYYY-MM-DD, got "May"', "May"),
    ],
    [
      "text that is no day, as the end",
      [side],
      { until: "May" },
      fieldRefusal("INVALID_DAY", "until", 'a day of the calendar, YYYY-MM-DD, got "May"', "May"),
    ],
    [
      "more sides than colours",
      ["US", "EU", "JP", "KR", "VN", "IN", "BR"].map((imposer) => ({ ...side, imposer })),
      {},
      fieldRefusal(
        "INVALID_FIELD",
        "sides",
        "of at most 6 series: draw the others in a chart of their own, got 7",
        7,
      ),
    ],
    [
      "a misspelt day",
      [side],
      { till: "2025-05-01" },
      refusal(
        "UNKNOWN_FIELD",
        'the options of a chart has the fields title, theme, width, source, names, from, until, got "till"',
        { field: "till" },
      ),
    ],
  ])("refuses %s", (_, sides, options, expected) => {
    expect(() => tariffChart(sides as never, options as never)).toThrow(expected as Error);
  });
});
