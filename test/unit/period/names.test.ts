import type { Period } from "tradefigures";
import { describe, expect, test } from "vitest";
import { dayName, monthsName, periodName } from "../../../src/period/names.js";

describe("names in English", () => {
  test("a day has its number, month and year", () => {
    expect(dayName("2025-12-08")).toBe("8 December 2025");
    expect(dayName("2024-02-29")).toBe("29 February 2024");
  });

  test.each<[Period, string, string]>([
    ["2025-11", "November", "November 2025"],
    ["2025-01/2025-02", "January and February", "January and February 2025"],
    ["2025-01/2025-03", "January to March", "January to March 2025"],
    ["2025-01/2025-11", "January to November", "January to November 2025"],
    ["2024-12/2025-01", "December 2024 and January", "December 2024 and January 2025"],
    ["2022-08/2025-07", "August 2022 to July", "August 2022 to July 2025"],
  ])("%s is %s, with the year %s", (period, months, whole) => {
    expect(monthsName(period)).toBe(months);
    expect(periodName(period)).toBe(whole);
  });

  test("what is no period has no name", () => {
    expect(() => periodName("2025-13" as Period)).toThrow(
      expect.objectContaining({ code: "INVALID_PERIOD" }),
    );
  });
});
