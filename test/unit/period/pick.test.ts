import { at, byLastMonth, during, type Period, plusMonths } from "tradefigures";
import { describe, expect, test } from "vitest";
import { partOf } from "../../../src/period/pick.js";

const items = [
  { period: "2025-03", value: 3 },
  { period: "2025-01/2025-02", value: 2 },
  { period: "2024-12", value: 1 },
] as const;

describe("at", () => {
  test("gives the one item of a period", () => {
    expect(at(items, "2025-03")).toBe(items[0]);
    expect(at(items, "2025-01/2025-02")).toBe(items[1]);
    expect(at(items, "2025-03/2025-03")).toBe(items[0]);
  });

  test("refuses a period that is not there, and names those that are", () => {
    expect(() => at(items, "2025-02")).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "MISSING_PERIOD",
        message:
          'period must be one of 2025-03, 2025-01/2025-02, 2024-12, got "2025-02", which is part of 2025-01/2025-02 (byLastMonth finds it)',
        details: { field: "period", value: "2025-02", periods: ["2025-03", "2025-01/2025-02", "2024-12"] },
      }),
    );
    expect(() => at([], "2025-02")).toThrow(
      'period must be one of those of the items (there are none), got "2025-02"',
    );
  });

  test("names the shortest period that holds the one asked for", () => {
    const toDate = [...items, { period: "2025-01/2025-03", value: 5 }] as const;
    expect(() => at(toDate, "2025-02")).toThrow(
      /got "2025-02", which is part of 2025-01\/2025-02 \(byLastMonth finds it\)$/,
    );
    expect(() => at(toDate, "2025-02/2025-03")).toThrow(/, which is part of 2025-01\/2025-03$/);
    expect(() => at(toDate, "2025-04")).toThrow(/got "2025-04"$/);
  });

  test("names the shortest, whichever stands first, and no period as a part of itself", () => {
    const around = ["2025-01/2025-12", "2025-01/2025-02", "2025-01/2025-03"] as const;
    expect(partOf(around, "2025-01")).toBe(", which is part of 2025-01/2025-02");
    expect(partOf([...around, "2025-01"], "2025-01")).toBe("");
    expect(partOf(around, "2024-12")).toBe("");
  });

  test("names the first 24 of many periods", () => {
    const months = Array.from({ length: 26 }, (_, i) => ({ period: plusMonths("2020-01", i) }));
    expect(() => at(months.slice(0, 24), "2019-12")).toThrow(/2021-11, 2021-12, got "2019-12"$/);
    expect(() => at(months.slice(0, 25), "2019-12")).toThrow(/2021-12 and 1 more, got "2019-12"$/);
    expect(() => at(months, "2019-12")).toThrow(/2021-12 and 2 more, got "2019-12"$/);
  });

  test("refuses a period that stands twice", () => {
    expect(() => at([...items, { period: "2025-03" as const, value: 4 }], "2025-03")).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "DUPLICATE_PERIOD",
        message: "period must stand once in the items, got 2025-03 2 times",
        details: { field: "period", value: "2025-03" },
      }),
    );
  });

  test("refuses what is no period", () => {
    expect(() => at(items, "2025-13" as Period)).toThrow(
      expect.objectContaining({ code: "INVALID_PERIOD", details: { field: "period", value: "2025-13" } }),
    );
  });
});

describe("during", () => {
  test("gives the items that lie wholly inside, as they were ordered", () => {
    expect(during(items, "2025-01/2025-12")).toEqual([items[0], items[1]]);
    expect(during(items, "2025-01/2025-02")).toEqual([items[1]]);
    expect(during(items, "2025-02/2025-03")).toEqual([items[0]]);
    expect(during(items, "2024-12/2025-01")).toEqual([items[2]]);
    expect(during(items, "2023-01")).toEqual([]);
  });

  test("leaves the items as they were, and refuses what is no period", () => {
    expect(during(items, "2020-01/2025-12")).toEqual(items);
    expect(during(items, "2020-01/2025-12")).not.toBe(items);
    expect(() => during(items, "2025" as Period)).toThrow(
      expect.objectContaining({ code: "INVALID_PERIOD" }),
    );
    expect(() => during([{ period: "2025-13" as Period }], "2025-01")).toThrow(
      expect.objectContaining({ code: "INVALID_PERIOD" }),
    );
  });
});

describe("byLastMonth", () => {
  test("lays periods side by side by their last month", () => {
    const index = byLastMonth(items);
    expect([...index.keys()]).toEqual(["2025-03", "2025-02", "2024-12"]);
    expect(index.get("2025-02")).toBe(items[1]);
    expect(byLastMonth([]).size).toBe(0);
  });

  test("refuses two items that end in one month", () => {
    expect(() => byLastMonth([{ period: "2025-02" }, { period: "2025-01/2025-02" }])).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "DUPLICATE_PERIOD",
        message: "items must end in different months, got 2025-02 and 2025-01/2025-02",
        details: { periods: ["2025-02", "2025-01/2025-02"] },
      }),
    );
  });
});

describe("what is no list of items", () => {
  test.each([
    ["at", () => at(items[0] as never, "2025-03")],
    ["during", () => during(items[0] as never, "2025-03")],
    ["byLastMonth", () => byLastMonth(items[0] as never)],
  ])("is refused by %s", (_, call) => {
    expect(call).toThrow("items must be a list, got an object");
  });
});

test("the first of many periods are named one by one", () => {
  const months = Array.from({ length: 25 }, (_, i) => ({ period: plusMonths("2020-01", i) }));
  expect(() => at(months, "2019-12")).toThrow(/one of 2020-01, 2020-02, .* 2021-12 and 1 more/);
});
