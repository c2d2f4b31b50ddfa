import { type Period, tiling } from "tradefigures";
import { describe, expect, test } from "vitest";

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
