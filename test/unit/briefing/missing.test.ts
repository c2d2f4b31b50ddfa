import { exchangeRate, publishedTariffAverage } from "tradefigures";
import { describe, expect, test } from "vitest";
import { brief, growth, month, row } from "./new-zealand.js";

const rate = exchangeRate({ base: "NZD", quote: "USD", kind: "average", date: "2025-03", rate: "0.57" });

describe("what is missing", () => {
  test("is everything but the balance where only that is known", () => {
    expect(brief("2025-03", { observations: [row("balance", "2025-03", 3)] }).missing).toEqual([
      "exports and imports",
      "published growth of exports and imports",
      "growth of exports and imports in the period before",
      "what was expected of exports and imports",
      "exports, imports and trade balance of the month before",
      "exports, imports and trade balance a year earlier",
      "exports, imports and trade balance since January",
      "published growth of exports and imports since January",
      "exports, imports and trade balance since January a year earlier",
      "published average tariffs",
      "an average exchange rate",
    ]);
  });

  test("is the balance where it was not given beside exports and imports", () => {
    const observations = [row("exports", "2025-03", 3), row("imports", "2025-03", 2)];
    expect(brief("2025-03", { observations }).missing[0]).toBe("trade balance");
  });

  test("is nothing that is known, even where this period lacks its like", () => {
    const { missing } = brief("2025-03", {
      months: [month("2025-02", 2, 1), month("2024-03", 2, 1, { published: "2024-04-22" })],
      observations: [row("balance", "2025-03", 3)],
      exchangeRates: [rate],
    });
    expect(missing).not.toContain("an average exchange rate");
    expect(missing.filter((text) => text.includes("month before"))).toEqual([]);
    expect(missing).toContain("exports, imports and trade balance a year earlier (revised)");
    expect(missing).not.toContain("exports, imports and trade balance a year earlier (first release)");
  });

  test("names the vintage where only one is known", () => {
    const { missing } = brief("2025-03", {
      months: [month("2025-03", 2, 1)],
      observations: [row("exports", "2024-03", 2, { readOn: "2024-09-01" })],
    });
    expect(missing).toContain("imports and trade balance a year earlier");
    expect(missing).toContain("exports a year earlier (first release)");
    expect(missing).not.toContain("exports a year earlier (revised)");
  });

  test.each(["2024-09-30", undefined])(
    "is no revised base where one was read later or has no day: %s",
    (day) => {
      const { missing } = brief("2025-03", {
        months: [
          month("2025-03", 2, 1, { published: "2025-04-22" }),
          month("2024-03", 2, 1, day === undefined ? {} : { readOn: "2026-07-07" }),
        ],
      });
      expect(missing).not.toContain("exports, imports and trade balance a year earlier (revised)");
      expect(missing).toContain("exports, imports and trade balance a year earlier (first release)");
    },
  );

  test("is exactly what lacks of the two months that begin a year", () => {
    const { missing } = brief("2025-01/2025-02", {
      months: [month("2025-01/2025-02", 4, 3)],
      exchangeRates: [exchangeRate({ ...rate, date: "2025-01/2025-02" })],
      tariffAverages: [
        publishedTariffAverage({
          ...{ imposer: "NZ", target: "AU", date: "2025-01", average: "0.03", estimator: "WTO" },
        }),
      ],
    });
    expect(missing).toEqual([
      "published growth of exports and imports",
      "growth of exports and imports in the period before",
      "what was expected of exports and imports",
      "exports, imports and trade balance a year earlier",
    ]);
  });

  test("has no month before and no year to date for a period that begins the year", () => {
    const { missing } = brief("2025-01/2025-02", {
      growthRates: [growth("exports", "2025-01/2025-02", "1%")],
    });
    expect(missing.filter((text) => text.includes("since January") || text.includes("month before"))).toEqual(
      [],
    );
    expect(missing).toContain("published growth of imports");
  });
});
