import { type PublishedTariffAverageInput, printed, publishedTariffAverage } from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../../plain.js";

const about = { imposer: "US", target: "CN", date: "2025-11", estimator: "PIIE" } as const;
describe("publishedTariffAverage", () => {
  test("keeps the rounding of a print as bounds", () => {
    const average = publishedTariffAverage({ ...about, average: printed("47.5%"), source: "press" });
    expect(plain(average)).toEqual({
      ...about,
      average: "0.475",
      bounds: { low: "0.4745", high: "0.4755", closed: "low" },
      source: "press",
    });
    expect(Object.isFrozen(average)).toBe(true);
    expect(Object.isFrozen(average.bounds)).toBe(true);
  });

  test("keeps the bounds of a word, or those that are given", () => {
    // "around 32%": one of the last digit either way.
    const around = publishedTariffAverage({ ...about, average: printed("around 32%") });
    expect(plain(around.bounds)).toEqual({ low: "0.31", high: "0.33", closed: "both" });
    const given = publishedTariffAverage({ ...about, average: "0.32", bounds: { low: "0.3", high: "0.34" } });
    expect(plain(given.bounds)).toEqual({ low: "0.3", high: "0.34", closed: "both" });
    const exact = publishedTariffAverage({ ...about, average: 0, bounds: undefined, source: undefined });
    expect(plain(exact.bounds)).toEqual({ low: "0", high: "0", closed: "both" });
    expect(exact).not.toHaveProperty("source");
  });

  test.each(["2025-11-14", "2025-11", "2025-01/2025-03"] as const)("takes the date %s", (date) => {
    expect(publishedTariffAverage({ ...about, date, average: "0.3" }).date).toBe(date);
  });

  test("reads its own JSON", () => {
    const average = publishedTariffAverage({ ...about, average: printed("47.5%"), source: "press" });
    expect(publishedTariffAverage(JSON.parse(JSON.stringify(average)))).toEqual(average);
    expect(publishedTariffAverage(average)).toEqual(average);
  });

  test.each<[string, Record<string, unknown>, string, string, Record<string, unknown>]>([
    [
      "no estimator",
      { estimator: undefined },
      "INVALID_FIELD",
      "estimator must be text, trimmed and not empty, got undefined",
      { field: "estimator", value: undefined },
    ],
    [
      "an empty imposer",
      { imposer: "" },
      "INVALID_FIELD",
      'imposer must be text, trimmed and not empty, got ""',
      { field: "imposer", value: "" },
    ],
    [
      "a target with a blank",
      { target: "CN " },
      "INVALID_FIELD",
      'target must be text, trimmed and not empty, got "CN "',
      { field: "target", value: "CN " },
    ],
    [
      "an average below zero",
      { average: "-0.01" },
      "INVALID_FIELD",
      "average must be zero or above, got -0.01",
      { field: "average", value: expect.anything() },
    ],
    [
      "an average printed without a percent sign",
      { average: printed("47.5") },
      "WRONG_UNIT",
      'average must be printed with a percent sign, got "47.5"',
      { field: "average", value: "47.5" },
    ],
    [
      "a day that does not exist",
      { date: "2025-02-30" },
      "INVALID_DAY",
      'date must be a day of the calendar, YYYY-MM-DD, got "2025-02-30"',
      { field: "date", value: "2025-02-30" },
    ],
    [
      "a month that does not exist",
      { date: "2025-13" },
      "INVALID_PERIOD",
      'date must be YYYY-MM or YYYY-MM/YYYY-MM, got "2025-13"',
      { field: "date", value: "2025-13" },
    ],
    [
      "a misspelt field",
      { estimater: "PIIE" },
      "UNKNOWN_FIELD",
      'a published tariff average has the fields imposer, target, date, average, bounds, estimator, source, got "estimater" (is "estimator" meant?)',
      { field: "estimater" },
    ],
  ])("refuses %s", (_, wrong, code, message, details) => {
    const input = { ...about, average: "0.475", ...wrong } as unknown as PublishedTariffAverageInput;
    expect(() => publishedTariffAverage(input)).toThrow(
      expect.objectContaining({ name: "TradeError", code, message, details }),
    );
  });
});
