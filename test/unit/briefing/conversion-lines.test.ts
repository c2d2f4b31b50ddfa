import { type BriefingInput, briefingLines, exchangeRate, printed } from "tradefigures";
import { describe, expect, test } from "vitest";
import { brief, growth, month } from "./new-zealand.js";

const rate = exchangeRate({ base: "NZD", quote: "KRW", kind: "average", date: "2025-03", rate: "800" });
const inWon = (input: Partial<BriefingInput>) =>
  briefingLines(brief("2025-03", { exchangeRates: [rate], ...input }), { currency: "KRW" }).filter(
    (line) => line.includes("won") || line.includes("press"),
  );
const press = (amount: string, converted: string) =>
  ({
    period: "2025-03",
    base: "NZD",
    quote: "KRW",
    amount: printed(amount),
    converted: printed(converted),
  }) as const;

describe("the lines in another currency", () => {
  test("give the main amounts, deficits as such", () => {
    const months = [month("2025-02", "5", "8"), month("2025-03", "6.5", "7.7"), month("2025-01", "5", "2")];
    expect(inWon({ months })).toEqual([
      // 800 times 6.5, 7.7, 1.2, 3 and 1.2 billion.
      "In South Korean won, at the average of March 2025 (800.00): exports 5,200.00 billion, imports 6,160.00 billion, deficit 960.00 billion, deficit of the month before 2,400.00 billion, deficit since January 960.00 billion.",
    ]);
  });

  test("say where there is no amount", () => {
    expect(inWon({ growthRates: [growth("exports", "2025-03", "1%")] })).toEqual([
      "In South Korean won, at the average of March 2025 (800.00): no amount is known.",
    ]);
  });

  test("give what the press printed and the rate that it implies", () => {
    const months = [month("2025-03", "6.5", "6.2")];
    const printedConversions = [press("10 billion", "8 trillion"), press("100 billion", "82 trillion")];
    expect(inWon({ months, printedConversions })[1]).toBe(
      "  The press printed 8 trillion and 82 trillion; this implies one rate between 810.94 and 829.15.",
    );
  });

  test("say where no one rate gives all that the press printed", () => {
    const months = [month("2025-03", "6.5", "6.2")];
    const printedConversions = [press("10.0 billion", "8.0 trillion"), press("10.0 billion", "9.0 trillion")];
    expect(inWon({ months, printedConversions })[1]).toBe(
      "  The press printed 8.0 trillion and 9.0 trillion; no one rate gives all of them.",
    );
  });

  test("refuse a currency where there is no rate at all", () => {
    const found = brief("2025-03", { months: [month("2025-03", 5, 4)] });
    expect(() => briefingLines(found, { currency: "KRW" })).toThrow(
      expect.objectContaining({
        code: "MISSING_EXCHANGE_RATE",
        message: "currency must be one with an average rate for 2025-03 (there is none), got KRW",
        details: { field: "currency", value: "KRW", currencies: [] },
      }),
    );
  });
});
