import {
  type AverageQuery,
  averagesSideBySide,
  type Day,
  type Period,
  printed,
  publishedTariffAverage,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { isDeeplyFrozen } from "../../../property/random-series.js";

const average = (estimator: string, date: Day | Period, text: string, [imposer, target] = ["US", "CN"]) =>
  publishedTariffAverage({ imposer: imposer!, target: target!, date, average: printed(text), estimator });
const averages = [
  average("tradewartracker", "2025-11-14", "29.77%"),
  average("PIIE", "2025-11", "47.5%"),
  average("PIIE", "2025-10/2025-12", "47.6%"),
  average("PIIE", "2025-05-14", "51.1%"),
  average("press", "2025-11", "32%", ["CN", "US"]),
  average("press", "2025-11", "15%", ["US", "NZ"]),
];
const found = (date: Day | Period) =>
  averagesSideBySide(averages, { imposer: "US", target: "CN", date }).averages.map(
    (one) => `${one.estimator} ${one.date}`,
  );

describe("averagesSideBySide", () => {
  test("shows two estimators of one time beside one another, never their average", () => {
    const side = averagesSideBySide(averages, { imposer: "US", target: "CN", date: "2025-11" });
    expect(side.averages).toEqual([averages[2], averages[1], averages[0]]);
    // By hand: 47.6 − 29.77.
    expect(JSON.parse(JSON.stringify([side.lowest, side.highest, side.spread]))).toEqual([
      "0.2977",
      "0.476",
      "0.1783",
    ]);
    expect(isDeeplyFrozen(side)).toBe(true);
  });

  test("finds for a day its own and those of the periods around it, for a period also what lies inside", () => {
    expect(found("2025-11-14")).toEqual([
      "PIIE 2025-10/2025-12",
      "PIIE 2025-11",
      "tradewartracker 2025-11-14",
    ]);
    expect(found("2025-11-15")).toEqual(["PIIE 2025-10/2025-12", "PIIE 2025-11"]);
    expect(found("2025-12")).toEqual(["PIIE 2025-10/2025-12"]);
    expect(found("2025-01/2025-12")).toHaveLength(4);
    // It overlaps, but neither lies in the other.
    expect(found("2025-12/2026-01")).toEqual([]);
  });

  test("has nothing to compare where nothing was published", () => {
    expect(averagesSideBySide(averages, { imposer: "CN", target: "NZ", date: "2025-11" })).toEqual({
      averages: [],
      lowest: null,
      highest: null,
      spread: null,
    });
  });

  test.each<[object, string]>([
    [{ imposer: "" }, "INVALID_FIELD"],
    [{ target: undefined }, "INVALID_FIELD"],
    [{ date: "2025-13" }, "INVALID_PERIOD"],
    [{ date: "2025-02-30" }, "INVALID_DAY"],
    [{ estimator: "PIIE" }, "UNKNOWN_FIELD"],
  ])("refuses %o", (wrong, code) => {
    const query = { imposer: "US", target: "CN", date: "2025-11", ...wrong } as AverageQuery;
    expect(() => averagesSideBySide(averages, query)).toThrow(expect.objectContaining({ code }));
  });
});

test("averages stand in order of estimator and date, whichever comes first", () => {
  const all = [averages[2]!, averages[1]!, average("tradewartracker", "2025-10/2025-12", "30%")];
  for (const given of [all, [...all].reverse(), [all[1]!, all[2]!, all[0]!]])
    expect(averagesSideBySide(given, { imposer: "US", target: "CN", date: "2025-11" }).averages).toEqual(all);
});
