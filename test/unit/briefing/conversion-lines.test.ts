import { type BriefingInput, briefingLines, decimal, exchangeRate, printed } from "tradefigures";
import { describe, expect, test } from "vitest";
import { brief, growth, month, row } from "./new-zealand.js";

const rate = exchangeRate({ base: "NZD", quote: "KRW", kind: "average", date: "2025-03", rate: "800" });
const inWon = (input: Partial<BriefingInput>) =>
  briefingLines(brief("2025-03", { exchangeRates: [rate], ...input }), { currency: "KRW" }).filter(
    (line) => /won|average|press|since January is/.test(line) && !line.startsWith("Not available"),
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
  test("give the main amounts with the rate of each, deficits as such", () => {
    const months = [month("2025-02", "5", "8"), month("2025-03", "6.5", "7.7"), month("2025-01", "5", "2")];
    const exchangeRates = [
      rate,
      { ...rate, date: "2025-02", rate: decimal("790"), source: "a bank" },
    ] as const;
    expect(inWon({ months, exchangeRates })).toEqual([
      // 800 times 6.5, 7.7 and 1.2 billion, 790 times 3.
      "In South Korean won, at the average of March 2025 (800.00): exports 5,200.00 billion, imports 6,160.00 billion, deficit 960.00 billion.",
      "  At the average of February 2025 (790.00, a bank): deficit of the month before 2,370.00 billion.",
      "  The deficit since January is not converted: not every month of it is at hand with its rate.",
    ]);
    // 3 at 780, less 3 at 790, less 1.2 at 800: 2,340 − 2,370 − 960.
    const january = { ...rate, date: "2025-01", rate: decimal("780") } as const;
    expect(inWon({ months, exchangeRates: [...exchangeRates, january] }).at(-1)).toBe(
      "  Each month since January at its own average (a bank): deficit 990.00 billion.",
    );
  });

  test("say what the months add up to where the whole was published otherwise", () => {
    const months = [
      month("2025-01/2025-02", 10, 8),
      month("2025-03", 6, 5),
      month("2025-01/2025-03", 20, 16),
    ];
    const exchangeRates = [rate, { ...rate, date: "2025-01/2025-02", rate: decimal("700") }] as const;
    // 2 at 700 and 1 at 800; the whole is 4.
    expect(inWon({ months, exchangeRates }).at(-1)).toBe(
      "  Each month since January at its own average: surplus 2,200.00, of the 3 that the months add up to as released.",
    );
  });

  test("give what the office itself gave in the currency", () => {
    const own = { currency: "KRW" } as const;
    const observations = [
      row("exports", "2025-03", 60, own),
      row("imports", "2025-03", 50, own),
      row("balance", "2025-02", -3, own),
      row("exports", "2025-01/2025-02", 100, own),
    ];
    const growthRates = [
      growth("exports", "2025-03", "5.7%", own),
      growth("imports", "2025-01/2025-03", "0.2%", own),
      growth("balance", "2025-01/2025-03", "9%", own),
    ];
    const months = [month("2025-02", 1, 2), month("2025-03", 6, 5)];
    const lines = (input: Partial<BriefingInput>) =>
      briefingLines(brief("2025-03", { months, observations, growthRates, ...input }), { currency: "KRW" });
    const given = [
      "In South Korean won, as published: exports 60 (+5.7% from a year earlier), imports 50, surplus 10 (the difference), deficit of the month before 3.",
      "  As published for January to March: exports 160 (added up), imports +0.2% from a year earlier, trade balance +9% from a year earlier.",
    ];
    expect(lines({}).slice(-3, -1)).toEqual(given);
    // Nothing is left to convert.
    expect(lines({ exchangeRates: [rate] }).slice(-3, -1)).toEqual(given);
    // Since January, nothing is known in the main currency either: there it is said that it is not converted.
    const first = { months: [...months, month("2025-01", 2, 1)], exchangeRates: [rate] };
    expect(lines(first).at(-2)).toBe(
      "  The surplus since January is not converted: not every month of it is at hand with its rate.",
    );
    expect(lines({ ...first, exchangeRates: [] }).slice(-3, -1)).toEqual(given);
    const whole = [...observations, row("balance", "2025-01/2025-03", 9, own)];
    expect(lines({ ...first, observations: whole }).at(-2)).toContain("surplus 9 (+9% from a year earlier)");
  });

  test("join the sources of a rate, and what is said of an amount", () => {
    const january = exchangeRate({ ...rate, date: "2025-01", source: "a bank" });
    const february = exchangeRate({ ...rate, date: "2025-02", source: "another" });
    const months = [month("2025-01/2025-02", 4, 3), month("2025-01", 2, 2), month("2025-02", 2, 1)];
    const found = briefingLines(brief("2025-01/2025-02", { months, exchangeRates: [january, february] }), {
      currency: "KRW",
    });
    expect(found.find((line) => line.startsWith("In South"))).toBe(
      "In South Korean won, at the average of January and February 2025 (800.00, a bank, another): exports 3,200.00, imports 2,400.00, surplus 800.00.",
    );
    // A rate that was published with those it was made from has a source of its own.
    const crossed = exchangeRate({ ...rate, source: "a paper", path: [{ ...rate, source: "a bank" }] });
    expect(inWon({ months: [month("2025-03", 1, 1)], exchangeRates: [crossed] })[0]).toContain(
      "(800.00, a paper, a bank)",
    );
    const own = { currency: "KRW" } as const;
    const sums = briefingLines(
      brief("2025-02", {
        months: [...months, month("2025-01", 20, 20, own), month("2025-02", 30, 10, own)],
        growthRates: [growth("exports", "2025-01/2025-02", "5%", own)],
        currency: "NZD",
      }),
      { currency: "KRW" },
    );
    expect(sums).toContain(
      "  As published for January and February: exports 50 (+5% from a year earlier, added up), imports 30 (added up), surplus 20 (added up).",
    );
  });

  test("since January name each source once", () => {
    const months = [month("2025-03", 6, 5), month("2025-02", 2, 1), month("2025-01", 2, 2)];
    const exchangeRates = [
      rate,
      exchangeRate({ ...rate, date: "2025-01", source: "a bank" }),
      exchangeRate({ ...rate, date: "2025-02", source: "another" }),
    ];
    // 0, 1 and 1 at 800.
    expect(inWon({ months, exchangeRates }).at(-1)).toBe(
      "  Each month since January at its own average (a bank, another): surplus 1,600.00.",
    );
  });

  test("say where there is no amount", () => {
    expect(inWon({ growthRates: [growth("exports", "2025-03", "1%")] })).toEqual([
      "In South Korean won, at the average of March 2025 (800.00): no amount is known.",
    ]);
  });

  test("give what the press printed and the rate that it implies", () => {
    const months = [month("2025-03", "6.5", "6.2")];
    const printedConversions = [
      press("10 billion", "8 trillion"),
      press("100 billion", "82 trillion"),
      { ...press("10 billion", "9 billion"), quote: "AUD" },
    ];
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
