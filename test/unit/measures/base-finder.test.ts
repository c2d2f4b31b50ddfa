import { type ByPeriod, type Period, printed, series } from "tradefigures";
import { describe, expect, test } from "vitest";
import { baseFinder } from "../../../src/measures/base-finder.js";
import { checkSeries } from "../../../src/records/check-series.js";

const finder = (values: ByPeriod) =>
  baseFinder(checkSeries(series({ reporter: "CN", flow: "exports", currency: "USD" }, values)));

describe("baseFinder", () => {
  const find = finder({
    "2024-01/2024-02": printed("500 billion"),
    "2024-03": printed("280 billion"),
    "2024-05": 300,
    "2024-06": 301,
  });
  const amountOf = (period: Period): string | undefined => find(period)?.value.toFixed();

  test("finds the row of a period", () => {
    expect(amountOf("2024-03")).toBe("280000000000");
    expect(amountOf("2024-01/2024-02")).toBe("500000000000");
  });

  test("adds the rows that tile a span, with what their rounding leaves", () => {
    expect(amountOf("2024-05/2024-06")).toBe("601");
    const sum = find("2024-01/2024-03");
    expect(JSON.parse(JSON.stringify(sum))).toEqual({
      reporter: "CN",
      flow: "exports",
      period: "2024-01/2024-03",
      currency: "USD",
      value: "780000000000",
      bounds: { low: "779000000000", high: "781000000000", closed: "low" },
    });
  });

  test("finds nothing where a month is missing", () => {
    expect(find("2024-04")).toBeNull();
    expect(find("2024-03/2024-05")).toBeNull();
    expect(find("2024-06/2024-07")).toBeNull();
  });

  test("never splits a span", () => {
    expect(find("2024-01")).toBeNull();
    expect(find("2024-02")).toBeNull();
    expect(find("2024-02/2024-03")).toBeNull();
    expect(find("2023-12/2024-01")).toBeNull();
  });

  test("adds nothing where the rows overlap", () => {
    const toDate = finder({ "2024-01": 1, "2024-01/2024-02": 3, "2024-01/2024-03": 6 });
    expect(toDate("2024-01/2024-02")?.value.toFixed()).toBe("3");
    expect(toDate("2024-02/2024-03")).toBeNull();
    const rolling = finder({ "2024-01/2024-02": 3, "2024-02/2024-03": 5 });
    expect(rolling("2024-02/2024-03")?.value.toFixed()).toBe("5");
    expect(rolling("2024-01/2024-03")).toBeNull();
  });

  test("finds nothing in no rows", () => {
    expect(finder({})("2024-01")).toBeNull();
  });
});

test("a base is not made of rolling sums", () => {
  const find = finder({ "2024-01/2024-02": 3, "2024-02/2024-03": 4, "2024-03/2024-04": 5 });
  expect(find("2024-02/2024-03")?.value.toFixed()).toBe("4");
  expect(find("2024-01/2024-04")).toBeNull();
});
