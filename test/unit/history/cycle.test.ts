import {
  type ByPeriod,
  type CycleOptions,
  cyclePoints,
  decimal,
  type Observation,
  type Period,
  series,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { monthAt } from "../../../src/period/month.js";
import { fieldRefusal } from "../refusal.js";

const rows = (values: ByPeriod) => series({ reporter: "XX", flow: "balance", currency: "USD" }, values);
const value = (row: Observation) => row.value;
/** Month by month from January 2000. */
const monthly = (values: readonly number[]) =>
  rows(Object.fromEntries(values.map((value, index) => [monthAt(24_000 + index), value])));
const points = (values: readonly number[], options?: CycleOptions) =>
  cyclePoints(monthly(values), value, options).map(({ period, is }) => `${period} ${is}`);
const short = { window: 1, minimumPhase: 1, minimumCycle: 1 };

describe("cyclePoints", () => {
  test("are the highest and the lowest of their window, by turns", () => {
    const items = monthly([1, 3, 2, 1, 2, 4, 3]);
    const found = cyclePoints(items, value, short);
    expect(found).toEqual([
      { period: "2000-02", is: "peak", value: decimal(3) },
      { period: "2000-04", is: "trough", value: decimal(1) },
      { period: "2000-06", is: "peak", value: decimal(4) },
    ]);
    expect(found.every(Object.isFrozen)).toBe(true);
    expect(cyclePoints([...items].reverse(), value, short)).toEqual(found);
  });

  test("are, unless said, the extreme of five months to each side, none in the five at either end", () => {
    const rising = [0, 1, 2, 3, 4, 5];
    const falling = [4, 3, 2, 1, 0];
    expect(points([...rising, ...falling])).toEqual(["2000-06 peak"]);
    expect(points([...rising.slice(1), ...falling])).toEqual([]);
    expect(points([...rising, ...falling.slice(1)])).toEqual([]);
    expect(points([...rising, ...falling].map((one) => -one))).toEqual(["2000-06 trough"]);
  });

  test("of equal values in a window are the first", () => {
    expect(points([1, 2, 3, 3, 1, 1, 2, 2], { ...short, window: 2 })).toEqual([
      ...["2000-03 peak", "2000-05 trough"],
    ]);
    // What stays level to the end of the window is neither peak nor trough.
    expect(points([1, 1, 1, 1, 1], short)).toEqual([]);
    expect(points([1, 3, 3, 3, 3], short)).toEqual([]);
    // A month that one of those after it surpasses is none, though the next is lower; nor is one undercut so.
    expect(points([1, 2, 3, 2, 4], { ...short, window: 2 })).toEqual([]);
    expect(points([4, 3, 2, 3, 1], { ...short, window: 2 })).toEqual([]);
  });

  test("of two peaks in a row the higher stays, of two troughs the lower, of equal ones the later", () => {
    // A fall that ends level has a peak before it and no trough after it.
    expect(points([0, 4, 3, 3, 5, 0], short)).toEqual(["2000-05 peak"]);
    expect(points([0, 5, 3, 3, 4, 0], short)).toEqual(["2000-02 peak"]);
    expect(points([0, 5, 3, 3, 5, 0], short)).toEqual(["2000-05 peak"]);
    expect(points([9, 4, 6, 6, 3, 9], short)).toEqual(["2000-05 trough"]);
    expect(points([9, 3, 6, 6, 4, 9], short)).toEqual(["2000-02 trough"]);
    expect(points([9, 3, 6, 6, 3, 9], short)).toEqual(["2000-05 trough"]);
  });

  test("of two peaks nearer than a cycle the lower goes", () => {
    // Peaks in February (5), April (6) and August (7); troughs in March (2) and June (1).
    const values = [0, 5, 2, 6, 3, 1, 4, 7, 0];
    expect(points(values, short)).toEqual([
      ...["2000-02 peak", "2000-03 trough", "2000-04 peak", "2000-06 trough", "2000-08 peak"],
    ]);
    expect(points(values, { ...short, minimumCycle: 3 })).toEqual([
      ...["2000-03 trough", "2000-04 peak", "2000-06 trough", "2000-08 peak"],
    ]);
    // The higher trough goes too, and then the peak in April is too near that of August.
    expect(points(values, { ...short, minimumCycle: 5 })).toEqual(["2000-06 trough", "2000-08 peak"]);
  });

  test("of two troughs nearer than a cycle the higher goes", () => {
    const values = [9, 4, 7, 3, 6, 8, 5, 2, 9];
    expect(points(values, { ...short, minimumCycle: 3 })).toEqual([
      ...["2000-03 peak", "2000-04 trough", "2000-06 peak", "2000-08 trough"],
    ]);
  });

  test("a rise or fall that is too short goes with both its ends", () => {
    const values = [0, 2, 5, 4, 6, 3, 1, 0, 1];
    expect(points(values, short)).toEqual([
      "2000-03 peak",
      "2000-04 trough",
      "2000-05 peak",
      "2000-08 trough",
    ]);
    expect(points(values, { ...short, minimumPhase: 2 })).toEqual(["2000-05 peak", "2000-08 trough"]);
  });

  test("once a peak is gone the lower of the troughs beside it stays, however near they are", () => {
    // Peaks in March (9) and June (8), troughs in May (3) and July (2). The June peak is within a cycle of
    // March and goes; the July trough then stands alone, four months after the peak.
    const values = [0, 5, 9, 6, 3, 8, 2, 4, 5];
    expect(points(values, { window: 1, minimumPhase: 3, minimumCycle: 4 })).toEqual([
      ...["2000-03 peak", "2000-07 trough"],
    ]);
  });

  test("counts items where an item is no month", () => {
    const quarters = rows({
      "2025-01/2025-03": 1,
      "2025-04/2025-06": 3,
      "2025-07/2025-09": 2,
    });
    expect(cyclePoints(quarters, value, short)).toMatchObject([{ period: "2025-04/2025-06", is: "peak" }]);
  });

  test("are none where the series is empty or shorter than two windows", () => {
    expect(cyclePoints([], value)).toEqual([]);
    expect(points([1, 2])).toEqual([]);
  });

  test("refuses a gap and a value that is not known", () => {
    const refused = (period: Period) =>
      expect.objectContaining({
        name: "TradeError",
        code: "INCOMPLETE_SPAN",
        message: `a series must be known without a gap, got none for ${period}`,
        details: { missing: [period] },
      });
    expect(() => cyclePoints(rows({ "2025-01": 1, "2025-04": 2 }), value)).toThrow(
      refused("2025-02/2025-03"),
    );
    expect(() =>
      cyclePoints(monthly([1, 2]), ({ period }) => (period === "2000-02" ? null : decimal(1))),
    ).toThrow(refused("2000-02"));
  });

  test.each(["window", "minimumPhase", "minimumCycle"])("refuses a length below 1: %s", (field) => {
    for (const length of [0, -1, 1.5, Number.NaN])
      expect(() => cyclePoints(monthly([1]), value, { [field]: length })).toThrow(
        expect.objectContaining({
          code: "INVALID_FIELD",
          message: `${field} must be a whole number of 1 or more, got ${length}`,
          details: { field, value: length },
        }),
      );
  });

  test("refuses what is no list of rows", () => {
    expect(() => cyclePoints("rows" as never, value)).toThrow(
      fieldRefusal("INVALID_FIELD", "items", 'a list, got "rows"', "rows"),
    );
  });

  test("refuses two rows of one period", () => {
    const [row] = monthly([1]);
    expect(() => cyclePoints([row!, row!], value)).toThrow(
      expect.objectContaining({ code: "DUPLICATE_PERIOD" }),
    );
  });
});
