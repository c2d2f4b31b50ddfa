import { billions, formatAmount, type Period, printed, tradeBalance, tradeMonth } from "tradefigures";
import { tradeChart } from "tradefigures/charts";
import { describe, expect, test } from "vitest";
import { fieldRefusal, refusal } from "../refusal.js";

const month = (
  period: "2024-12" | "2025-01/2025-02" | "2025-03" | "2025-05",
  exports: string,
  imports: string,
) =>
  tradeMonth({
    reporter: "CN",
    period,
    currency: "USD",
    exports: printed(exports),
    imports: printed(imports),
    source: `page of ${period}`,
  });
const december = month("2024-12", "335.6 billion", "230.5 billion");
const joint = month("2025-01/2025-02", "539.94 billion", "369.42 billion");
const may = month("2025-05", "316.1 billion", "212.88 billion");
const months = [may, december, joint];

describe("tradeChart", () => {
  test("labels are formatAmount of the figures, and places are in the unit", () => {
    const { lines, columns } = tradeChart(months).datasets;
    expect(columns?.map(({ label, position }) => [label, position])).toEqual([
      [formatAmount(tradeBalance(december)), 105.1],
      ["170.52 billion in 2 months", 85.26],
      [formatAmount(tradeBalance(may)), 103.22],
    ]);
    expect(
      lines
        ?.filter(({ series, position }) => series === "Imports" && position !== null)
        .map(({ position }) => position),
    ).toEqual([230.5, 184.71, 212.88]);
  });

  test("draws a span at the mean of its months, and says the sum", () => {
    const [exports] = tradeChart(months).datasets.spans;
    expect(exports).toMatchObject({
      position: 269.97,
      label: "539.94 billion in 2 months",
      from: "2025-01-01",
      until: "2025-03-01",
    });
    expect(tradeChart(months).title.subtitle).toEqual([
      "Billion US dollars",
      "A bar stands for months that were published as one, at their mean",
    ]);
  });

  test("shows missing months as a gap, also where only the balance would be drawn", () => {
    const { gaps, columns } = tradeChart(months).datasets;
    expect(gaps?.map(({ series, period }) => [series, period])).toEqual([
      ["Exports", "March and April 2025"],
      ["Imports", "March and April 2025"],
    ]);
    expect(columns).toHaveLength(3);
    expect(gaps[0]).toMatchObject({ from: "2025-03-01", until: "2025-05-01", middle: "2025-03-31" });
  });

  test("describes first, last, highest and lowest, comparing months with months", () => {
    expect(tradeChart(months).description).toBe(
      "China: exports, imports and balance, billion US dollars. " +
        "Exports: first and highest 335.60 billion (December 2024), last and lowest 316.10 billion (May 2025). " +
        "Imports: first and highest 230.50 billion (December 2024), last and lowest 212.88 billion (May 2025). " +
        "Balance: first and highest 105.10 billion (December 2024), last and lowest 103.22 billion (May 2025). No figure for March and April 2025.",
    );
  });

  test("describes months that were published as one by themselves where there are no others", () => {
    expect(tradeChart([joint]).description).toContain(
      "Exports: 539.94 billion (January and February 2025). Imports:",
    );
    const later = tradeMonth({
      ...{ reporter: "CN", period: "2025-03/2025-04", currency: "USD" },
      ...{ exports: printed("629.4 billion"), imports: printed("430.5 billion") },
    });
    expect(tradeChart([joint, later]).description).toContain(
      "Exports: first and lowest 539.94 billion (January and February 2025), last and highest 629.40 billion (March and April 2025).",
    );
  });

  test("has years to date over their last month, each a figure of its own", () => {
    const toDate = (period: Period, exports: number, imports: number) =>
      tradeMonth({ reporter: "CN", period, currency: "USD", exports, imports });
    const chart = tradeChart([toDate("2025-01", 3e9, 1e9), toDate("2025-01/2025-02", 5e9, 2e9)]);
    expect(chart.datasets.columns.map(({ from, position, label }) => [from, position, label])).toEqual([
      ["2025-01-01", 2, "2.00 billion"],
      ["2025-02-01", 3, "3.00 billion"],
    ]);
    expect(chart.datasets.spans).toEqual([]);
    expect(chart.title.subtitle).toEqual(["Billion US dollars"]);
    expect(chart.description).toContain(
      "Balance: first and lowest 2.00 billion (January 2025), last and highest 3.00 billion (January and February 2025).",
    );
  });

  test("says where each figure is from, and what its rounding leaves", () => {
    expect(tradeChart(months).datasets.points[0]).toMatchObject({
      source: "page of 2024-12",
      rounding: "335.550 billion to 335.650 billion",
    });
  });

  test("takes another unit", () => {
    const chart = tradeChart([december], { in: "trillion" });
    expect(chart.datasets.columns).toMatchObject([{ label: "0.11 trillion", position: 0.1051 }]);
    expect(chart.description).toBe(
      "China: exports, imports and balance, trillion US dollars. Exports: 0.34 trillion (December 2024). Imports: 0.23 trillion (December 2024). Balance: 0.11 trillion (December 2024).",
    );
    expect(tradeChart([december], { in: "unit" }).title.subtitle).toEqual(["US dollars"]);
  });

  test("keeps places of amounts that a float cannot hold, and their text exact", () => {
    const exact = tradeMonth({
      ...december,
      exports: billions("0.30000000000000000000000001"),
      imports: 0,
      roundedTo: undefined,
    });
    expect(tradeChart([exact], { in: "unit" }).datasets.columns).toMatchObject([
      { label: "300,000,000.00", position: 300_000_000 },
    ]);
  });

  test.each<[string, unknown, unknown]>([
    [
      "rows of a series",
      [{ reporter: "CN", flow: "exports" }],
      refusal("UNKNOWN_FIELD", expect.stringContaining('got "flow"'), { field: "flow" }),
    ],
    ["no month", [], fieldRefusal("INVALID_FIELD", "months", "one or more trade months, got 0", 0)],
    [
      "two reporters",
      [december, { ...may, reporter: "JP" }],
      refusal("MIXED_SUBJECTS", "records must have one reporter, got CN and JP", expect.anything()),
    ],
    [
      "two currencies",
      [december, { ...may, currency: "CNY" }],
      refusal("MIXED_CURRENCIES", "records must have one currency, got USD and CNY", expect.anything()),
    ],
  ])("refuses %s", (_, given, expected) => {
    expect(() => tradeChart(given as never)).toThrow(expected as Error);
  });
});
