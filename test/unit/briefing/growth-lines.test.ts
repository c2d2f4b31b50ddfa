import { describe, expect, test } from "vitest";
import { tradeLines } from "../../../src/briefing/growth-lines.js";
import { brief, growth, month, row, textOf } from "./new-zealand.js";

describe("the lines of exports and imports", () => {
  test.each([
    [
      "-1.1%",
      "5.9%",
      "Exports returned to growth: +5.9% from a year earlier, after −1.1% in February. That is 7.0 points faster.",
    ],
    [
      "8.3%",
      "5.9%",
      "Exports: +5.9% from a year earlier, after +8.3% in February. That is 2.4 points slower.",
    ],
    ["5.9%", "5.9%", "Exports: +5.9% from a year earlier, after +5.9% in February. The pace is unchanged."],
    [
      "-4.3%",
      "-0.2%",
      "Exports: −0.2% from a year earlier, after −4.3% in February. The decline eased by 4.1 points.",
    ],
    [
      "-0.2%",
      "-3.4%",
      "Exports: −3.4% from a year earlier, after −0.2% in February. The decline deepened by 3.2 points.",
    ],
    [
      "8.3%",
      "-1.1%",
      "Exports fell into decline: −1.1% from a year earlier, after +8.3% in February. That is 9.4 points lower.",
    ],
    [
      "0.0%",
      "-1.1%",
      "Exports: −1.1% from a year earlier, after 0.0% in February. That is 1.1 points lower.",
    ],
    [
      "1.1%",
      "0.0%",
      "Exports: 0.0% from a year earlier, after +1.1% in February. That is 1.1 points slower.",
    ],
    [
      "-1.1%",
      "0.0%",
      "Exports: 0.0% from a year earlier, after −1.1% in February. That is 1.1 points faster.",
    ],
  ])("say how %s and then %s compare", (earlier, rate, line) => {
    const growthRates = [growth("exports", "2025-02", earlier), growth("exports", "2025-03", rate)];
    expect(textOf("2025-03", { growthRates })).toEqual([line]);
  });

  test("give the level beside the growth, or alone", () => {
    const months = [month("2025-03", "6.5", "6.2")];
    const growthRates = [growth("exports", "2025-03", "5.9%")];
    expect(textOf("2025-03", { months, growthRates }).slice(0, 2)).toEqual([
      "Exports: +5.9% from a year earlier (6.5 billion).",
      "Imports: 6.2 billion.",
    ]);
  });

  test("name the two months published as one before the month after them", () => {
    const growthRates = [growth("imports", "2025-01/2025-02", "-8%"), growth("imports", "2025-03", "5%")];
    expect(textOf("2025-03", { growthRates })).toEqual([
      "Imports returned to growth: +5% from a year earlier, after −8% in January and February.",
      "  Back to growth after at least two months of decline.",
    ]);
  });

  test("and the month before them", () => {
    const growthRates = [growth("imports", "2024-12", "1%"), growth("imports", "2025-01/2025-02", "-8%")];
    expect(textOf("2025-01/2025-02", { growthRates })).toEqual([
      "Imports fell into decline: −8% from a year earlier, after +1% in December.",
    ]);
  });

  test("reckon growth over every vintage of the year before", () => {
    const months = [
      month("2025-03", "6.6", "6.2", { published: "2025-04-22" }),
      month("2024-03", "6.0", "6.2", { published: "2024-04-22" }),
      month("2024-03", "5.5", "6.2", { published: "2024-09-30" }),
    ];
    expect(textOf("2025-03", { months })[1]).toBe(
      "  Computed: +20.0% over the revised base (5.5 billion), +10.0% over the first release (6.0 billion).",
    );
  });

  test("say where the base was read later or has no day", () => {
    const lineOf = (more: Parameters<typeof month>[3]) =>
      textOf("2025-03", {
        months: [month("2025-03", 66, 60, { published: "2025-04-22" }), month("2024-03", 60, 60, more)],
      })[1];
    expect(lineOf({ readOn: "2026-07-07" })).toBe(
      "  Computed: +10.0% over the revised base (60, a copy read later).",
    );
    expect(lineOf({})).toBe("  Computed: +10.0% over an undated base (60).");
  });

  test("give the base where there is no rate over it", () => {
    const observations = [row("exports", "2025-03", 5), row("exports", "2024-03", 0)];
    expect(textOf("2025-03", { observations })).toEqual([
      "Exports: 5.",
      "  Computed: no rate over an undated base (0).",
    ]);
  });

  test("are none where nothing is known", () => {
    expect(
      tradeLines(brief("2025-03", { months: [month("2025-03", 1, 1)] }).figures.slice(0, 0), "exports"),
    ).toEqual([]);
  });

  test("say nothing of the print where it fits", () => {
    const months = [
      month("2025-03", "6.5", "6.2", { published: "2025-04-22" }),
      month("2024-03", "6.25", "6.2", { published: "2024-04-22" }),
    ];
    // By hand: 6.5 / 6.25 = 1.04.
    expect(textOf("2025-03", { months, growthRates: [growth("exports", "2025-03", "4%")] })[1]).toBe(
      "  Computed: +4.0% over the first release (6.25 billion).",
    );
  });

  test("say which base the print fits, where that tells them apart", () => {
    const bases = [
      month("2024-03", "6.25", "6.2", { published: "2024-04-22" }),
      month("2024-03", "6.13", "6.2", { published: "2025-01-22" }),
    ];
    const now = month("2025-03", "6.5", "6.2", { published: "2025-04-22" });
    const line = (rate: string) =>
      textOf("2025-03", { months: [...bases, now], growthRates: [growth("exports", "2025-03", rate)] })[1];
    // By hand: 6.5 / 6.13 is +6.0 %, and 6.5 / 6.25 at most 6.55 / 6.245, which is +4.9 %.
    expect(line("6%")).toContain(" The printed +6% fits the revised base, not the first release.");
    expect(line("20%")).toContain(" The printed +20% does not fit the revised base or the first release.");
  });
});
