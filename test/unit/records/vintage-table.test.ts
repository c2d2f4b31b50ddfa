import { growthRate, type ObservationInput, observation, vintageTable } from "tradefigures";
import { describe, expect, test } from "vitest";

const row = (input: Partial<ObservationInput>) =>
  observation({ reporter: "CN", flow: "exports", currency: "USD", period: "2024-11", value: 1, ...input });
const first = row({ published: "2024-12-10", value: 3 });
const revised = row({ published: "2025-12-08", value: 2 });
const copy = row({ readOn: "2026-07-07", value: 4 });
const december = row({ period: "2024-12", published: "2025-01-13" });

describe("vintageTable", () => {
  test("has a row for each period in order of time, and its releases oldest first", () => {
    const items = Object.freeze([copy, december, revised, first]);
    const table = vintageTable(items);
    expect(table).toEqual([
      { period: "2024-11", releases: [first, revised, copy] },
      { period: "2024-12", releases: [december] },
    ]);
    for (const line of table) expect([line, line.releases].every(Object.isFrozen)).toBe(true);
    expect(vintageTable([])).toEqual([]);
  });

  test("has its rows in order of time, whichever comes first", () => {
    expect(vintageTable([december, first]).map(({ period }) => period)).toEqual(["2024-11", "2024-12"]);
    expect(() => vintageTable(first as never)).toThrow("items must be a list, got an object");
  });

  test("takes growth rates too", () => {
    const rate = growthRate({
      ...{ reporter: "CN", flow: "exports", period: "2024-11", comparison: "year-on-year", rate: "0.067" },
      published: "2024-12-10",
    });
    expect(vintageTable([rate])).toEqual([{ period: "2024-11", releases: [rate] }]);
  });

  test("takes what is not adjusted for what does not say so", () => {
    expect(vintageTable([first, row({ ...revised, adjustment: "none" })])).toHaveLength(1);
  });

  test.each([
    ["published", row({ published: "2024-12-10", value: 9 })],
    ["read", row({ readOn: "2024-12-10", value: 9 })],
  ])("refuses two figures for one period and day, the second %s on it", (_, second) => {
    expect(() => vintageTable([first, second])).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "AMBIGUOUS_VINTAGE",
        message: 'a figure must be the only one of 2024-11 for its day, got "2024-12-10"',
        details: { field: "a figure", value: "2024-12-10" },
      }),
    );
  });

  test("refuses an item without a day", () => {
    expect(() => vintageTable([first, row({})])).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: 'published must be given, or readOn, in a vintage table, got "neither for 2024-11"',
        details: { field: "published", value: "neither for 2024-11" },
      }),
    );
  });

  test.each([
    ["flows", { flow: "imports" }],
    ["partners", { partner: "US" }],
    ["currencies", { currency: "CNY" }],
    ["adjustments", { adjustment: "seasonal" }],
  ] as const)("refuses items of several subjects: other %s", (_, input) => {
    expect(() =>
      vintageTable([first, row({ period: "2024-12", published: "2025-01-13", ...input })]),
    ).toThrow(
      expect.objectContaining({
        code: "MIXED_SUBJECTS",
        message: 'a vintage table must be of one subject, got "several, at 2024-12"',
        details: { field: "a vintage table", value: "several, at 2024-12" },
      }),
    );
  });
});
