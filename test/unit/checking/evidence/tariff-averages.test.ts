import { type Day, type Period, percent, publishedTariffAverage } from "tradefigures";
import { describe, expect, test } from "vitest";
import { averagesOver, monthsAfter } from "../../../../src/checking/evidence/tariff-averages.js";
import { knowledgeOf } from "./knowledge-of.js";

// Averages are made up.

const average = (
  date: Day | Period,
  rate: string,
  estimator = "PIIE",
  of = { imposer: "US", target: "CN" },
) => publishedTariffAverage({ ...of, date, average: percent(rate), estimator });
const known = knowledgeOf({
  tariffAverages: [
    average("2025-06-14", "51.1"),
    average("2025-05-14", "50"),
    average("2025-05-20", "40", "Another House"),
    average("2025-05-14", "11", "PIIE", { imposer: "US", target: "MX" }),
    average("2025-05-14", "12", "PIIE", { imposer: "CA", target: "CN" }),
  ],
});
const over = (from: Day, until: Day, estimator?: string): readonly string[] =>
  averagesOver(known, {
    imposer: "US",
    target: "CN",
    from,
    until,
    ...(estimator !== undefined && { estimator }),
  }).map(({ average: { average: rate } }) => String(rate));

describe("a published average holds", () => {
  test("from its day to the day before the next of its estimator", () => {
    expect(over("2025-05-13", "2025-05-13")).toEqual([]);
    expect(over("2025-05-14", "2025-05-14")).toEqual(["0.5"]);
    expect(over("2025-06-13", "2025-06-13", "piie")).toEqual(["0.5"]);
    expect(over("2025-06-14", "2025-06-14", "piie")).toEqual(["0.511"]);
    expect(over("2025-05-21", "2025-06-30")).toEqual(["0.5", "0.4", "0.511"]);
  });

  test("for three months at most", () => {
    expect(over("2025-09-14", "2025-09-14")).toEqual(["0.511"]);
    expect(over("2025-09-15", "2025-09-15")).toEqual([]);
    // The next one is four months away.
    const far = knowledgeOf({ tariffAverages: [average("2025-01-14", "1"), average("2025-05-14", "2")] });
    const on = (day: Day) => averagesOver(far, { imposer: "US", target: "CN", from: day, until: day }).length;
    expect([on("2025-04-14"), on("2025-04-15"), on("2025-05-14")]).toEqual([1, 0, 1]);
    // That one begins on the last day on which the first would hold.
    const near = knowledgeOf({ tariffAverages: [average("2025-01-14", "1"), average("2025-04-14", "2")] });
    expect(
      averagesOver(near, { imposer: "US", target: "CN", from: "2025-04-14", until: "2025-04-14" }).length,
    ).toBe(1);
  });

  test("over all of a period that it names", () => {
    const half = knowledgeOf({ tariffAverages: [average("2025-01/2025-06", "1")] });
    const on = (day: Day) =>
      averagesOver(half, { imposer: "US", target: "CN", from: day, until: day }).map(({ figure }) => figure);
    expect(on("2024-12-31")).toEqual([]);
    expect(on("2025-01-01")).toMatchObject([{ from: half.index.records.tariffAverages, marks: [] }]);
    expect(on("2025-09-30").length).toBe(1);
    expect(on("2025-10-01")).toEqual([]);
  });

  test("nowhere where none is known", () => {
    expect(
      averagesOver(knowledgeOf({}), { imposer: "US", target: "CN", from: "2025-01-01", until: "2025-12-31" }),
    ).toEqual([]);
  });
});

test("some months after a day is the same day, or the last of that month", () => {
  expect(monthsAfter("2025-01-15", 3)).toBe("2025-04-15");
  expect(monthsAfter("2025-01-26", 3)).toBe("2025-04-26");
  expect(monthsAfter("2025-01-31", 3)).toBe("2025-04-30");
  expect(monthsAfter("2025-01-30", 3)).toBe("2025-04-30");
  expect(monthsAfter("2005-01-31", 3)).toBe("2005-04-30");
  expect(monthsAfter("2024-11-30", 3)).toBe("2025-02-28");
  expect(monthsAfter("2025-11-28", 3)).toBe("2026-02-28");
});
