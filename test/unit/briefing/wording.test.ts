import { decimal } from "tradefigures";
import { describe, expect, test } from "vitest";
import {
  balanceName,
  capital,
  currencyName,
  economyName,
  listed,
  sizeOf,
} from "../../../src/briefing/wording.js";
import { dayName, monthsName, periodName } from "../../../src/period/names.js";

describe("names", () => {
  test("of economies are English, codes of groups stay", () => {
    expect(["US", "EU", "ASEAN", "Latin America"].map(economyName)).toEqual([
      "United States",
      "European Union",
      "ASEAN",
      "Latin America",
    ]);
  });

  test("of currencies are plural", () => {
    expect((["USD", "KRW", "CNY"] as const).map(currencyName)).toEqual([
      "US dollars",
      "South Korean won",
      "Chinese yuan",
    ]);
  });

  test("of days begin with the day", () => {
    expect(dayName("2025-12-08")).toBe("8 December 2025");
  });

  test.each([
    ["2025-11", "November", "November 2025"],
    ["2025-01/2025-02", "January and February", "January and February 2025"],
    ["2025-01/2025-11", "January to November", "January to November 2025"],
    ["2024-12/2025-02", "December 2024 to February", "December 2024 to February 2025"],
  ] as const)("of the period %s are %s and %s", (period, months, withYear) => {
    expect(monthsName(period)).toBe(months);
    expect(periodName(period)).toBe(withYear);
  });

  test("of balances say the side", () => {
    expect((["5", "-5", "0"] as const).map((value) => balanceName(decimal(value)))).toEqual([
      "surplus",
      "deficit",
      "balance",
    ]);
  });
});

test("a list has an and before its last", () => {
  expect(listed(["a"])).toBe("a");
  expect(listed(["a", "b", "c"])).toBe("a, b and c");
});

test("a size has no sign", () => {
  expect(["+5.9%", "−5.9%", "5.9%"].map(sizeOf)).toEqual(["5.9%", "5.9%", "5.9%"]);
});

test("a sentence begins with a capital", () => {
  expect(capital("exports to")).toBe("Exports to");
});
