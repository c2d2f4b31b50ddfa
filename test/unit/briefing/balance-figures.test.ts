import type { BriefingFigure } from "tradefigures";
import { describe, expect, test } from "vitest";
import { brief, month, named, row } from "./new-zealand.js";

const change = (figures: readonly BriefingFigure[]) =>
  figures
    .filter(({ name }) => name === "balance-earlier" || name.startsWith("balance-change"))
    .map(({ name, printed }) => [name, printed]);

describe("the change of the balance", () => {
  test("is split by side", () => {
    const found = brief("2025-03", {
      months: [month("2025-02", "5.00", "4.0"), month("2025-03", "6.25", "5.5")],
    });
    // 0.75 after 1.00: exports 1.25 more, imports 1.5 more.
    expect(change(found.figures)).toEqual([
      ["balance-earlier", "1 billion"],
      ["balance-change", "−250 million"],
      ["balance-change-percent", "−25.0%"],
      ["balance-change-from-exports", "+1.25"],
      ["balance-change-from-imports", "−1.5"],
    ]);
    expect(named(found, "balance-change-percent").map(({ notes }) => notes)).toEqual([
      ["computed", "not-seasonally-adjusted"],
    ]);
    const bounds = named(found, "balance-change-from-imports").map((figure) =>
      JSON.parse(JSON.stringify(figure.bounds)),
    );
    expect(bounds).toEqual([{ low: "-1600000000", high: "-1400000000", closed: "neither" }]);
    const ofExports = named(found, "balance-change-from-exports").map((figure) =>
      figure.bounds?.low?.toFixed(),
    );
    expect(ofExports).toEqual(["1240000000"]);
  });

  test("has no percentage over a deficit", () => {
    const found = brief("2025-03", { months: [month("2025-02", 5, 9), month("2025-03", 4, 9)] });
    expect(change(found.figures)).toEqual([
      ["balance-earlier", "−4"],
      ["balance-change", "−1"],
      ["balance-change-from-exports", "−1"],
      ["balance-change-from-imports", "0"],
    ]);
  });

  test("has only the sides that are known in both months", () => {
    const observations = [
      row("balance", "2025-02", 3),
      row("balance", "2025-03", 6),
      row("imports", "2025-02", 9),
      row("imports", "2025-03", 7),
      row("exports", "2025-03", 13),
    ];
    expect(change(brief("2025-03", { observations }).figures)).toEqual([
      ["balance-earlier", "3"],
      ["balance-change", "3"],
      ["balance-change-percent", "+100.0%"],
      ["balance-change-from-imports", "+2"],
    ]);
  });

  test("needs both balances", () => {
    const observations = [row("balance", "2025-02", 3), row("exports", "2025-03", 13)];
    expect(change(brief("2025-03", { observations }).figures)).toEqual([["balance-earlier", "3"]]);
    expect(change(brief("2025-03", { months: [month("2025-03", 2, 1)] }).figures)).toEqual([]);
  });

  test("is of months only", () => {
    const months = [month("2024-12/2025-01", 4, 2), month("2024-12", 2, 1), month("2025-01/2025-02", 4, 3)];
    expect(change(brief("2025-01/2025-02", { months }).figures)).toEqual([]);
  });

  test("is in the year before for January", () => {
    const months = [month("2024-12", 4, 2), month("2025-01", 4, 3)];
    expect(named(brief("2025-01", { months }), "balance-earlier")[0]?.about).toBe("2024-12");
  });
});
