import { comparePeriods, firstMonth, type Period, tiling } from "tradefigures";
import { describe, expect, test } from "vitest";
import { tilesOf } from "../../../src/period/tiling.js";

describe("tiling", () => {
  test("is complete where each month is covered once, in any order", () => {
    expect(tiling(["2025-03", "2025-01/2025-02"], "2025-01/2025-03")).toEqual({
      complete: true,
      missing: [],
      doubled: [],
      straddling: [],
    });
    expect(tiling(["2025-01/2025-03"], "2025-01/2025-03").complete).toBe(true);
    expect(tiling(["2025-01"], "2025-01").complete).toBe(true);
  });

  test("names the months that are missing", () => {
    expect(tiling(["2025-01", "2025-04"], "2025-01/2025-05")).toEqual({
      complete: false,
      missing: ["2025-02", "2025-03", "2025-05"],
      doubled: [],
      straddling: [],
    });
    expect(tiling([], "2025-01/2025-02").missing).toEqual(["2025-01", "2025-02"]);
  });

  test("names the months that are doubled", () => {
    expect(tiling(["2025-01/2025-02", "2025-02/2025-03", "2025-02"], "2025-01/2025-03")).toEqual({
      complete: false,
      missing: [],
      doubled: ["2025-02"],
      straddling: [],
    });
  });

  test("names the periods that lie partly outside", () => {
    expect(tiling(["2024-12/2025-01", "2025-02", "2025-03/2025-04"], "2025-01/2025-03")).toEqual({
      complete: false,
      missing: [],
      doubled: [],
      straddling: ["2024-12/2025-01", "2025-03/2025-04"],
    });
    expect(tiling(["2024-01/2026-12"], "2025-01/2025-03").straddling).toEqual(["2024-01/2026-12"]);
  });

  test("does not count periods wholly outside", () => {
    expect(tiling(["2024-12", "2025-01", "2025-02", "2025-03/2025-04"], "2025-01/2025-02").complete).toBe(
      true,
    );
  });

  test("refuses what is no period", () => {
    for (const use of [() => tiling(["2025-13" as Period], "2025-01"), () => tiling([], "2025-13" as Period)])
      expect(use).toThrow(
        expect.objectContaining({ code: "INVALID_PERIOD", details: { field: "period", value: "2025-13" } }),
      );
  });
});

describe("tiles of a period", () => {
  /** Those that begin in a month, the longest first. */
  const tiles = (whole: Period, ...periods: Period[]) => {
    const all = periods.map((period) => ({ period })).sort((a, b) => comparePeriods(b.period, a.period));
    const found = tilesOf(whole, (month) => all.filter(({ period }) => firstMonth(period) === month));
    return found?.map(({ period }) => period) ?? null;
  };

  test.each<[string, readonly Period[], readonly Period[] | null]>([
    ["nothing", [], null],
    ["months", ["2025-01", "2025-02", "2025-03"], ["2025-01", "2025-02", "2025-03"]],
    ["a gap", ["2025-01", "2025-03"], null],
    ["the whole before its parts", ["2025-01", "2025-02", "2025-03", "2025-01/2025-03"], ["2025-01/2025-03"]],
    [
      "a period that runs beyond the end",
      ["2025-01/2025-04", "2025-01/2025-02", "2025-03"],
      ["2025-01/2025-02", "2025-03"],
    ],
    [
      "a longer one that leads nowhere",
      ["2025-01/2025-02", "2025-01", "2025-02/2025-03"],
      ["2025-01", "2025-02/2025-03"],
    ],
  ])("are found among %s", (_, periods, expected) => {
    expect(tiles("2025-01/2025-03", ...periods)).toEqual(expected);
  });

  test("are found at the end of time", () => {
    expect(tiles("9999-11/9999-12", "9999-11", "9999-12")).toEqual(["9999-11", "9999-12"]);
    expect(tiles("2025-01", "2025-01")).toEqual(["2025-01"]);
  });

  test("that lead nowhere are looked at once", () => {
    let asked = 0;
    const found = tilesOf("2025-01/2026-12", (month) => {
      asked += 1;
      const long = {
        period: `${month}/${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, "0")}`,
      };
      return month >= "2025-12" ? [] : [long as { period: Period }, { period: month }];
    });
    expect(found).toBe(null);
    expect(asked).toBeLessThan(20);
  });
});
