// Where scales begin and end, and what is drawn across them.
import {
  at,
  contributionTable,
  expectation,
  growthRate,
  observation,
  percent,
  printed,
  series,
} from "tradefigures";
import {
  type Chart,
  contributionChart,
  growthChart,
  shareChart,
  surpriseChart,
  tariffChart,
} from "tradefigures/charts";
import { describe, expect, test } from "vitest";

const about = { reporter: "CN", flow: "exports", period: "2025-11" } as const;
const levels = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const table = at(
  contributionTable(
    series({ ...levels, partner: "US" }, { "2024-11": 20, "2025-11": 10 }),
    series(levels, { "2024-11": 100, "2025-11": 100 }),
  ),
  "2025-11",
);
const encoding = ({ layer }: Chart, name: string) => layer.find(({ data }) => data.name === name)!.encoding;

describe("a scale", () => {
  test("begins at zero where heights or lengths are compared", () => {
    const steps = [{ from: "2025-01-01", until: null, total: percent("10") }] as const;
    const tariffs = tariffChart([{ imposer: "US", target: "CN", steps }]);
    expect(encoding(tariffs, "steps").y?.scale).toEqual({ zero: true });
    expect(encoding(contributionChart(table), "rows").x?.scale).toEqual({
      ...{ zero: true, nice: false, padding: 82 },
    });
    // The rest is 90 of 100; its label stands beyond.
    expect(encoding(shareChart(table), "points").x?.scale).toEqual({
      zero: true,
      domainMax: expect.closeTo(1.035, 12),
    });
  });

  test("of figures and expectations begins near them, in the form of its unit", () => {
    const rate = growthRate({ ...about, comparison: "year-on-year", rate: printed("5.9%") });
    const level = observation({ ...about, currency: "USD", value: printed("330.35 billion") });
    const growth = expectation({ ...about, of: "year-on-year", low: printed("4%"), sources: ["a bank"] });
    const amount = expectation({ ...about, of: "level", low: printed("320 billion"), sources: ["a bank"] });
    const x = (pair: Parameters<typeof surpriseChart>[0][number]) =>
      encoding(surpriseChart([pair]), "toRight").x;
    expect(x({ actual: rate, expected: growth })).toMatchObject({
      axis: { format: "~%", description: "Percent" },
      scale: { zero: false, nice: false },
    });
    expect(x({ actual: level, expected: amount })).toMatchObject({
      axis: { format: ",~f", description: "Billion US dollars" },
      scale: { zero: false, nice: false },
    });
  });
});

describe("a line at zero", () => {
  test("is drawn once across the contributions", () => {
    const chart = contributionChart(table);
    expect(chart.datasets.zero).toEqual([{}]);
    expect(encoding(chart, "zero")).toEqual({ x: { datum: 0 } });
  });

  test("is drawn from the first day of growth until the last", () => {
    const chart = growthChart([growthRate({ ...about, comparison: "year-on-year", rate: printed("5.9%") })]);
    expect(chart.datasets.zero).toEqual([{ from: "2025-11-01", until: "2025-12-01" }]);
    expect(encoding(chart, "zero")).toMatchObject({
      x: { field: "from", type: "temporal" },
      x2: { field: "until" },
      y: { datum: 0 },
    });
  });
});

test("a layer without rows is silent to who does not see it, one with rows is not", () => {
  const chart = growthChart([growthRate({ ...about, comparison: "year-on-year", rate: printed("5.9%") })]);
  const aria = (name: string) => chart.layer.find(({ data }) => data.name === name)!.mark.aria;
  expect([aria("spans"), aria("gaps"), aria("points")]).toEqual([false, false, undefined]);
});
