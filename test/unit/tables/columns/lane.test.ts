import { describe, expect, test } from "vitest";
import { decimal } from "../../../../src/decimal/decimal.js";
import {
  decimalAt,
  emptyLane,
  type Lane,
  packedLane,
  partOfLane,
  putNothing,
  putText,
  putUnits,
} from "../../../../src/tables/columns/lane.js";

/** Texts as a lane, "" for none. */
function laneOf(texts: readonly string[]): Lane {
  const lane = emptyLane(texts.length);
  for (const [at, text] of texts.entries()) {
    putNothing(lane, at);
    if (text !== "") putText(lane, at, text, "value");
  }
  return lane;
}

const textsOf = (lane: Lane, count: number): readonly (string | undefined)[] =>
  Array.from({ length: count }, (_, at) => decimalAt(lane, at)?.toFixed());

// 2^52 is 4503599627370496; texts of up to fifteen digits before the point are read as units.
describe("figures in a lane", () => {
  test.each([
    ["of one scale", ["1.5", "-2.5", "0.0"], 1, 0],
    ["whose scale grows", ["3", "-0.25", "1.125", "7"], 3, 0],
    [
      "that do not fit once the scale grows",
      ["450359962737050", "-450359962737050", "450359962737049", "0.1"],
      1,
      2,
    ],
    [
      "that do not fit the scale that is there",
      ["0.1", "450359962737050", "-450359962737050", "450359962737049"],
      1,
      2,
    ],
    ["that do not fit once it grows again", ["45035996273704.9", "0.01", "0.001"], 3, 1],
    ["of sixteen digits", ["4503599627370495"], 0, 1],
    ["of seventeen digits around a point", ["12345678901234.567", "-12345678901234.567"], 0, 2],
    ["of nine places at most", ["1.123456789", "1"], 9, 0],
    ["of more than nine places", ["1", "1.1234567891", "-0.0000000001"], 0, 2],
    ["with exponents", ["12.5e3", "1e-3", "-1e2", "1e-20"], 3, 1],
    ["longer than float64 tells apart", ["12345678901234567890.5", "999999999999999"], 0, 1],
    ["with none among them", ["", "2", "", "1e-20"], 0, 1],
  ])("%s stand as they were given", (_, texts, scale, wide) => {
    const lane = laneOf(texts);
    const given = texts.map((text) => (text === "" ? undefined : decimal(text).toFixed()));
    expect(textsOf(lane, texts.length)).toEqual(given);
    expect(lane.scale).toBe(scale);
    const packed = packedLane(lane, texts.length)!;
    expect(packed.wide?.size ?? 0).toBe(wide);
    expect(packed.figures).toBe(given.filter((text) => text !== undefined).length);
    expect(textsOf(packed, texts.length)).toEqual(given);
  });

  test("have no sign where they are zero", () => {
    const lane = laneOf(["-0", "-0.00", "0"]);
    expect(Array.from({ length: 3 }, (_, at) => Object.is(lane.units[at], 0))).toEqual([true, true, true]);
  });

  test.each(["", "1,5", "1.", ".5.", "x", "--1", "1e", "NaN"])("are not %j", (text) => {
    expect(() => putText(emptyLane(1), 0, text, "quantity")).toThrow(/^quantity must be /);
  });

  test("may be put anew, or taken away", () => {
    const lane = laneOf(["1e-20", "5"]);
    putNothing(lane, 0);
    putText(lane, 1, "1e-20", "value");
    expect(textsOf(lane, 2)).toEqual([undefined, "0.00000000000000000001"]);
    putText(lane, 1, "6", "value");
    expect(textsOf(lane, 2)).toEqual([undefined, "6"]);
  });

  test("may be put as units of any scale", () => {
    const lane = emptyLane(9);
    putUnits(lane, 0, 15, 1);
    putUnits(lane, 1, 2, 0);
    putUnits(lane, 2, -7, 2);
    putUnits(lane, 3, 2 ** 52, 0);
    putUnits(lane, 4, -(2 ** 52), 0);
    putUnits(lane, 5, 25, 12);
    putUnits(lane, 6, 2 ** 52, 2);
    putUnits(lane, 7, -(2 ** 52), 2);
    putUnits(lane, 8, 2 ** 52 + 2, 2);
    expect(textsOf(lane, 9)).toEqual([
      ...["1.5", "2", "-0.07", "4503599627370496", "-4503599627370496"],
      ...["0.000000000025", "45035996273704.96", "-45035996273704.96", "45035996273704.98"],
    ]);
    expect(lane.scale).toBe(2);
    expect([...lane.wide!.keys()]).toEqual([3, 4, 5, 8]);
    const whole = emptyLane(2);
    putUnits(whole, 0, -(2 ** 52) - 2, 0);
    putUnits(whole, 1, 2 ** 52 + 2, 0);
    expect(textsOf(whole, 2)).toEqual(["-4503599627370498", "4503599627370498"]);
    expect([...whole.wide!.keys()]).toEqual([0, 1]);
  });
});

describe("a packed lane", () => {
  const packed = (texts: readonly string[]) => packedLane(laneOf(texts), texts.length);

  test("knows the sum of its units", () => {
    expect(packed(["1.5", "-2", "0.25"])!.sum).toBe(-25);
    expect(packed(["1", "2", "4", "8"])!.sum).toBe(15);
    expect(packed(["7"])!.sum).toBe(7);
    expect(packed(["1", "", "-4", ""])!.sum).toBe(-3);
    // What is wide is not among the units.
    expect(packed(["1", "1e-20", "4"])!.sum).toBe(5);
  });

  test("knows no sum that is wider than 2^52 on the way, and how many units are not", () => {
    const ofUnits = (...units: number[]) => {
      const lane = emptyLane(units.length);
      for (const [at, one] of units.entries()) putUnits(lane, at, one, 0);
      const { sum, atOnce } = packedLane(lane, units.length)!;
      return { sum, atOnce };
    };
    expect(ofUnits(2 ** 52 - 1, -1)).toEqual({ sum: 2 ** 52 - 2, atOnce: 2 });
    expect(ofUnits(2 ** 52 - 1, 2)).toEqual({ sum: null, atOnce: 1 });
    expect(ofUnits(2 ** 52 - 1, 2, -1)).toEqual({ sum: null, atOnce: 1 });
    // 2^52 over 999,999,999,999,999 is 4.5.
    const some = packed(["-3", ...Array.from({ length: 5 }, () => "-999999999999999"), "", "3"])!;
    expect([some.sum, some.atOnce]).toEqual([null, 4]);
  });

  test("is none without a figure", () => {
    expect(packed(["", ""])).toBeNull();
    expect(packed([])).toBeNull();
    expect(packed(["1e-20"])!.figures).toBe(1);
  });

  test("has so many rows as are asked for, and is not copied where it is full", () => {
    const lane = laneOf(["1", "2", "3"]);
    expect(packedLane(lane, 2)!.units).toEqual(Float64Array.of(1, 2));
    expect(packedLane(lane, 3)!.units).toBe(lane.units);
  });

  test("is taken apart by places, the wide figures too", () => {
    const lane = packed(["1.5", "1e-20", "", "4503599627370497", "2"])!;
    const part = partOfLane(lane, Uint32Array.of(1, 2, 4))!;
    expect(textsOf(part, 3)).toEqual(["0.00000000000000000001", undefined, "2"]);
    expect([part.figures, part.sum, part.scale]).toEqual([2, 20, 1]);
    expect(partOfLane(lane, Uint32Array.of(2))).toBeNull();
  });
});
