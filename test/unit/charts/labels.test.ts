// Which figures are written into a chart through time, and on which side of their places.
import { growthRates, monthsOf, percent, printed, tradeMonth } from "tradefigures";
import { type ChartRow, growthChart, tariffChart, tradeChart } from "tradefigures/charts";
import { describe, expect, test } from "vitest";

const header = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const;
const texts = (rows: readonly ChartRow[]) => rows.map(({ label }) => label);

describe("the labels of growth", () => {
  const months = monthsOf("2024-01/2025-03");
  const run = (count: number) =>
    growthChart(
      growthRates(header, Object.fromEntries(months.slice(0, count).map((month) => [month, printed("5%")]))),
    ).datasets;

  test("are those of all rates of one series up to fourteen, else of the last", () => {
    expect([run(14).above.length, run(14).lastAbove.length]).toEqual([14, 0]);
    expect([run(15).above.length, run(15).lastAbove.length]).toEqual([0, 1]);
  });

  test("are above the highest of several series and below the others, from high to low", () => {
    const of = (partner: string, text: "1%" | "2%" | "3%") =>
      growthRates({ ...header, partner }, { "2025-01": printed("9%"), "2025-02": printed(text) });
    const { above, below, lastAbove, lastBelow } = growthChart([
      ...of("US", "1%"),
      ...of("JP", "3%"),
      ...of("KR", "2%"),
    ]).datasets;
    expect([above, below, lastAbove, lastBelow].map(texts)).toEqual([[], [], ["3.0%"], ["2.0%", "1.0%"]]);
  });
});

test("the labels of one month of trade are above the higher of the two and the balance, below the other", () => {
  const month = tradeMonth({
    ...{ reporter: "CN", period: "2025-03", currency: "USD" },
    ...{ exports: 3e9, imports: 4e9 },
  });
  const { above, below, lastAbove, lastBelow } = tradeChart([month]).datasets;
  expect([above, below, lastAbove, lastBelow].map(texts)).toEqual([
    [],
    [],
    ["4.00 billion", "−1.00 billion"],
    ["3.00 billion"],
  ]);
});

test("the labels of a second tariff are below, where more than an eighth of the height is free there", () => {
  const side = (imposer: string, target: string, ...levels: string[]) => ({
    imposer,
    target,
    steps: levels.map((level, index) => ({
      from: `2025-0${index + 1}-01` as const,
      until: index + 1 < levels.length ? (`2025-0${index + 2}-01` as const) : null,
      total: percent(level),
    })),
  });
  const { upper, lower, lines } = tariffChart([
    side("US", "CN", "100", "10"),
    side("CN", "US", "12", "13"),
  ] as Parameters<typeof tariffChart>[0]).datasets;
  // 12 % of the highest is the limit.
  expect([upper, lower].map(texts)).toEqual([["100.0%", "10.0%", "12.0%"], ["13.0%"]]);
  // A line goes on to the end of each step.
  expect(lines.slice(0, 3).map(({ from, label }) => [from, label])).toEqual([
    ["2025-01-01", "100.0%"],
    ["2025-02-01", "100.0%"],
    ["2025-02-01", "10.0%"],
  ]);
});
