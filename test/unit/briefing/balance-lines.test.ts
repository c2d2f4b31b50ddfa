import { describe, expect, test } from "vitest";
import { growth, month, row, textOf } from "./new-zealand.js";

const balances = (before: number, now: number) =>
  textOf("2025-03", { observations: [row("balance", "2025-02", before), row("balance", "2025-03", now)] })[0];

describe("the line of the balance", () => {
  test.each([
    [40, 50, "Trade surplus: 50, up 10 (+25.0%, not seasonally adjusted) from February's 40."],
    [40, 30, "Trade surplus: 30, down 10 (−25.0%, not seasonally adjusted) from February's 40."],
    [40, 40, "Trade surplus: 40, as much as in February."],
    [-40, -50, "Trade deficit: 50, 10 wider than February's 40."],
    [-40, -30, "Trade deficit: 30, 10 narrower than February's 40."],
    [40, -10, "Trade deficit: 10, down 50 from February's surplus of 40."],
    [-40, 10, "Trade surplus: 10, up 50 from February's deficit of 40."],
    [0, 10, "Trade surplus: 10, up 10 from February's balance of 0."],
    [10, 0, "Trade balance: 0, down 10 from February's surplus of 10."],
  ])("says how %s and then %s compare", (before, now, line) => {
    expect(balances(before, now)).toBe(line);
  });

  test("splits the change by side", () => {
    const months = [month("2025-02", "5.0", "5.5"), month("2025-03", "6.2", "7.9")];
    expect(textOf("2025-03", { months })[2]).toBe(
      "Trade deficit: 1.7 billion, 1.2 billion wider than February's 500 million: +1.2 from exports, −2.4 from imports.",
    );
  });

  test("gives amounts in millions where they are small", () => {
    const months = [month("2025-02", 4_100_000, 3_900_000), month("2025-03", 6_200_000, 3_700_000)];
    expect(textOf("2025-03", { months }).slice(0, 3)).toEqual([
      "Exports: 6.2 million.",
      "Imports: 3.7 million.",
      "Trade surplus: 2.5 million, up 2.3 million (+1,150.0%, not seasonally adjusted) from February's 200,000: +2.1 from exports, +0.2 from imports.",
    ]);
  });

  test("gives growth on the year as published and over each base", () => {
    const observations = [
      row("balance", "2025-03", 60),
      row("balance", "2024-03", 50, { published: "2024-04-22" }),
    ];
    const growthRates = [growth("balance", "2025-03", "18%")];
    expect(textOf("2025-03", { observations, growthRates })).toEqual([
      "Trade surplus: 60 (+18% from a year earlier).",
      "  From a year earlier: +20.0% over the first release (50). The printed +18% does not fit the first release.",
    ]);
  });

  test("gives the deficit of a year earlier, over which there is no rate", () => {
    const observations = [
      row("balance", "2025-03", -60),
      row("balance", "2024-03", -50, { published: "2024-04-22" }),
    ];
    expect(textOf("2025-03", { observations })).toEqual([
      "Trade deficit: 60.",
      "  From a year earlier: no rate over the first release (a deficit of 50).",
    ]);
  });

  test("is not there without a balance", () => {
    expect(textOf("2025-03", { observations: [row("exports", "2025-03", 5)] })).toEqual(["Exports: 5."]);
  });
});
