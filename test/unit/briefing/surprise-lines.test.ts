import { type ExpectationInput, expectation, type FigureInput, printed } from "tradefigures";
import { expect, test } from "vitest";
import { growth, month, textOf } from "./new-zealand.js";

const expected = (low: FigureInput, high?: FigureInput, more: Partial<ExpectationInput> = {}) =>
  expectation({
    ...{
      reporter: "NZ",
      flow: "exports",
      period: "2025-03",
      of: "year-on-year",
      sources: ["ANZ", "BNZ"],
      low,
      high,
    },
    ...more,
  });
const growthRates = [growth("exports", "2025-03", "5.9%")];

test.each<[string, string, string | undefined, string]>([
  ["a range below", "3.8%", "4%", "  Above the 3.8% to 4% expected (ANZ, BNZ), by 1.9 to 2.1 points."],
  ["a range above", "6.5%", "7%", "  Below the 6.5% to 7% expected (ANZ, BNZ), by 0.6 to 1.1 points."],
  ["a range around it", "5.5%", "7%", "  Within the 5.5% to 7% expected (ANZ, BNZ)."],
  [
    "a range that it ends",
    "5%",
    "5.9%",
    "  Within the 5% to 5.9% expected (ANZ, BNZ); rounding leaves that open.",
  ],
  ["a number below", "4%", undefined, "  Above the 4% expected (ANZ, BNZ), by 1.9 points."],
  [
    "a number just below",
    "5.88%",
    undefined,
    "  Above the 5.88% expected (ANZ, BNZ), by 0.02 points; rounding leaves that open.",
  ],
  ["that number", "5.9%", undefined, "  As expected: 5.9% (ANZ, BNZ)."],
])("a growth of 5.9 %% against %s", (_, low, high, line) => {
  const expectations = [expected(printed(low), high === undefined ? undefined : printed(high))];
  expect(textOf("2025-03", { growthRates, expectations })[1]).toBe(line);
});

test("each expectation has its line", () => {
  const expectations = [expected(printed("4%")), expected(printed("7%"), undefined, { sources: ["ASB"] })];
  expect(textOf("2025-03", { growthRates, expectations }).slice(1)).toEqual([
    "  Above the 4% expected (ANZ, BNZ), by 1.9 points.",
    "  Below the 7% expected (ASB), by 1.1 points.",
  ]);
});

test("an expected level is compared in amounts", () => {
  const months = [month("2025-03", "16.5", "6.2")];
  const expectations = [
    expected(12e9, 13e9, { of: "level" }),
    expected(900e6, 11e9, { of: "level", flow: "balance" }),
  ];
  const text = textOf("2025-03", { months, expectations });
  expect(text[1]).toBe("  Above the 12 to 13 billion expected (ANZ, BNZ), by 3.5 to 4.5 billion.");
  expect(text.at(-1)).toBe("  Within the 900 million to 11 billion expected (ANZ, BNZ).");
});
