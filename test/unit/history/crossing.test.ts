import {
  type ByPeriod,
  crossings,
  decimal,
  firstCrossing,
  monthsAtPresentPace,
  observation,
  printed,
  type Series,
  series,
  yearToDate,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";

const surplus = (values: ByPeriod): Series =>
  series({ reporter: "CN", flow: "balance", currency: "USD" }, values);

/** Two years to date with one between them that has no value, as its January is missing. */
const overAbsent = (first: number, last: number) =>
  yearToDate(surplus({ "2024-01": first, "2025-02": 99, "2026-01": last }));

test("a row without a value is passed over", () => {
  const rows = overAbsent(5, 17);
  expect(rows.map(({ value }) => value === null)).toEqual([false, true, false]);
  const passage = { period: "2026-01", certainty: "certain", before: rows[0], after: rows[2] };
  expect(firstCrossing(rows, 10)).toEqual(passage);
  expect(crossings(rows, 10)).toEqual([{ ...passage, direction: "up" }]);
  // By hand: 12 in 24 months is 0.5 a month, and 3 are left.
  expect(plain(monthsAtPresentPace(rows, 20))).toEqual({ perMonth: "0.5", months: "6", absent: null });
});

describe("firstCrossing", () => {
  test("is the first row above the threshold, in any order of the rows", () => {
    const rows = surplus({ "2025-01": 1, "2025-02": 5, "2025-03": 2, "2025-04": 7 });
    const crossing = firstCrossing([...rows].reverse(), 3);
    expect(crossing).toEqual({ period: "2025-02", certainty: "certain", before: rows[0], after: rows[1] });
    expect(Object.isFrozen(crossing)).toBe(true);
  });

  test("is null where the threshold is not passed, only reached, or there are no rows", () => {
    expect(firstCrossing(surplus({ "2025-01": 1, "2025-02": 3 }), 3)).toBeNull();
    expect(firstCrossing([], 3)).toBeNull();
  });

  test("has nothing before it where the series begins past the threshold", () => {
    expect(firstCrossing(surplus({ "2025-01": 4, "2025-02": 5 }), "3")).toMatchObject({
      period: "2025-01",
      certainty: "certain",
      before: null,
    });
  });

  test("works on years to date", () => {
    const rows = surplus({
      "2025-01/2025-10": printed("964.8 billion"),
      "2025-01/2025-11": printed("1,075.8481 billion"),
    });
    expect(firstCrossing(rows, "1e12")).toMatchObject({ period: "2025-01/2025-11", certainty: "certain" });
  });

  test.each<[string, ByPeriod, "certain" | "possible"]>([
    ["rounding leaves the row above", { "2025-01": 9, "2025-02": printed("11") }, "certain"],
    [
      "rounding may leave the row below",
      { "2025-01": 9, "2025-02": printed("10.1"), "2025-03": 12 },
      "certain",
    ],
    ["the row is known too roughly", { "2025-01": 9, "2025-02": printed("about 11") }, "possible"],
    ["an earlier row may have been above", { "2025-01": printed("10"), "2025-02": 12 }, "possible"],
    [
      "an earlier row ends at the threshold, not included",
      { "2025-01": printed("9.95"), "2025-02": 12 },
      "certain",
    ],
    ["an earlier row has no upper end", { "2025-01": printed("over 8"), "2025-02": 12 }, "possible"],
    ["the row has no lower end", { "2025-01": 9, "2025-02": printed("under 12") }, "possible"],
  ])("where %s", (_, values, certainty) => {
    expect(firstCrossing(surplus(values), 10)?.certainty).toBe(certainty);
  });

  test("is certain where the row says no more than that it is over the threshold", () => {
    const rows = surplus({ "2025-01": 9, "2025-02": printed("over 10"), "2025-03": 11 });
    expect(firstCrossing(rows, 10)).toMatchObject({ period: "2025-02", certainty: "certain" });
  });

  test("is possible where the row may begin at the threshold", () => {
    const after = observation({
      ...{ reporter: "CN", flow: "balance", currency: "USD", period: "2025-02", value: 11 },
      bounds: { low: 10, high: 12 },
    });
    expect(firstCrossing([after], decimal(10))?.certainty).toBe("possible");
  });

  test("refuses a threshold that is no number", () => {
    expect(() => firstCrossing([], "1 trillion" as `${number}`)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_DECIMAL",
        message: 'threshold must be a decimal number such as 1234.5, got "1 trillion"',
        details: { field: "threshold", value: "1 trillion" },
      }),
    );
  });

  test("refuses what is no series", () => {
    const [row] = surplus({ "2025-01": 1 });
    expect(() => firstCrossing([row!, row!], 1)).toThrow(
      expect.objectContaining({ code: "DUPLICATE_PERIOD" }),
    );
    expect(() => firstCrossing([row!, { ...row!, period: "2025-02", currency: "CNY" }], 1)).toThrow(
      expect.objectContaining({ code: "MIXED_CURRENCIES" }),
    );
  });
});

describe("crossings", () => {
  const level = surplus({ "2025-07": 9, "2025-08": 11, "2025-09": 10, "2025-11": 12, "2025-12": 13 });

  test("are all passages up and down, in any order of the rows", () => {
    const found = crossings([...level].reverse(), 10);
    expect(found).toEqual([
      { period: "2025-08", direction: "up", certainty: "certain", before: level[0], after: level[1] },
      { period: "2025-09", direction: "down", certainty: "certain", before: level[1], after: level[2] },
      { period: "2025-11", direction: "up", certainty: "certain", before: level[2], after: level[3] },
    ]);
    expect(found.every(Object.isFrozen)).toBe(true);
  });

  test.each<[string, ByPeriod, string[]]>([
    ["up beyond rounding", { "2025-01": printed("9"), "2025-02": printed("11") }, ["up certain"]],
    ["up from what may be past", { "2025-01": printed("10"), "2025-02": 12 }, ["up possible"]],
    ["up to what may not be past", { "2025-01": 9, "2025-02": printed("about 11") }, ["up possible"]],
    ["down beyond rounding", { "2025-01": printed("11"), "2025-02": printed("9") }, ["down certain"]],
    ["down from what may not be past", { "2025-01": printed("about 11"), "2025-02": 9 }, ["down possible"]],
    ["down to what may be past", { "2025-01": 12, "2025-02": printed("10") }, ["down possible"]],
    ["up to what is over the level", { "2025-01": 9, "2025-02": printed("over 10") }, ["up certain"]],
    ["none", { "2025-01": 11, "2025-02": 12 }, []],
  ])("%s", (_, values, expected) => {
    const found = crossings(surplus(values), 10);
    expect(found.map(({ direction, certainty }) => `${direction} ${certainty}`)).toEqual(expected);
  });

  test("are none of nothing", () => {
    expect(crossings([], 10)).toEqual([]);
  });

  test("refuse a threshold that is no number", () => {
    expect(() => crossings(level, "ten" as `${number}`)).toThrow(
      expect.objectContaining({ code: "INVALID_DECIMAL", details: { field: "threshold", value: "ten" } }),
    );
  });
});

describe("monthsAtPresentPace", () => {
  test("divides what is left by what the last month brought", () => {
    // By hand: 964.8 − 875.75 = 89.05 a month; 35.2 / 89.05 = 0.395…
    const toDate = surplus({ "2025-01/2025-09": "875.75", "2025-01/2025-10": "964.8" });
    const pace = monthsAtPresentPace([...toDate].reverse(), 1000);
    expect(plain(pace)).toEqual({
      perMonth: "89.05",
      months: expect.stringMatching(/^0\.3952835485/),
      absent: null,
    });
    expect(Object.isFrozen(pace)).toBe(true);
  });

  test("spreads a longer step over its months", () => {
    // By hand: 3 in three months is 1 a month, and 2 are left. What was before the last two rows does not count.
    expect(plain(monthsAtPresentPace(surplus({ "2024-10": 1, "2024-11": 5, "2025-02": 8 }), 10))).toEqual({
      perMonth: "1",
      months: "2",
      absent: null,
    });
  });

  test.each<[string, ByPeriod, string | null, string]>([
    ["no rows", {}, null, "too-few-rows"],
    ["one row", { "2025-01": 1 }, null, "too-few-rows"],
    ["a series that stands still", { "2025-01": 1, "2025-02": 1 }, "0", "standing-still"],
    ["one that moves away", { "2025-01": 2, "2025-02": 1 }, "-1", "moving-away"],
    ["one that is there", { "2025-01": 9, "2025-02": 10 }, "1", "passed-already"],
    ["one that is past it", { "2025-01": 12, "2025-02": 11 }, "-1", "passed-already"],
  ])("has no answer for %s", (_, values, perMonth, absent) => {
    const pace = monthsAtPresentPace(surplus(values), 10);
    expect(plain(pace)).toEqual({ perMonth, months: null, absent });
    expect(Object.isFrozen(pace)).toBe(true);
  });

  test("refuses a threshold that is no number", () => {
    expect(() => monthsAtPresentPace([], "ten" as `${number}`)).toThrow(
      expect.objectContaining({ code: "INVALID_DECIMAL", details: { field: "threshold", value: "ten" } }),
    );
  });
});
