import { describe, expect, test } from "vitest";
import { emptyLane, packedLane, putNothing, putText, putUnits } from "../../../../src/tables/columns/lane.js";
import {
  addLane,
  addLaneTo,
  type ExactSums,
  noSums,
  totalOf,
  unitsOfSums,
} from "../../../../src/tables/sums/exact-sums.js";

/** Texts as a packed lane, "" for none. */
function laneOf(...texts: string[]) {
  const lane = emptyLane(texts.length);
  for (const [at, text] of texts.entries()) {
    putNothing(lane, at);
    if (text !== "") putText(lane, at, text, "value");
  }
  return packedLane(lane, texts.length)!;
}

/** Whole numbers of 10^-places as a packed lane. */
function unitsLane(units: readonly number[], places = 0) {
  const lane = emptyLane(units.length);
  for (const [at, one] of units.entries()) putUnits(lane, at, one, places);
  return packedLane(lane, units.length)!;
}

const FULL = 2 ** 52;
const textsOf = (sums: ExactSums, count: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => totalOf(sums, number).toFixed());
/** A lane added row by row to the sums with these numbers. */
const add = (sums: ExactSums, lane: ReturnType<typeof laneOf>, numbers: number[], count: number): void =>
  addLane(sums, lane, numbers.length, Uint32Array.from(numbers), count);

describe("sums by number", () => {
  test("are of the figures that there are, of any scale and width", () => {
    for (const count of [2, 9]) {
      const sums = noSums();
      add(sums, laneOf("1.5", "2", "", "1e-20", "4"), [0, 1, 0, 1, 0], count);
      add(sums, laneOf("-0.25", "1e-20", "", "", ""), [0, 1, 1, 1, 1], count);
      expect(textsOf(sums, 3)).toEqual(["5.25", "2.00000000000000000002", "0"]);
    }
  });

  test.each([
    [[FULL - 1, FULL - 1, FULL - 1], "13510798882111485"],
    [[1 - FULL, 1 - FULL, 1 - FULL], "-13510798882111485"],
    [[FULL, -FULL, FULL], "4503599627370496"],
    [[-FULL, FULL, -FULL], "-4503599627370496"],
    [[FULL - 1, 1, -1], "4503599627370495"],
    [[FULL - 1, 2 - FULL, -1], "0"],
  ])("are exact beyond 2^52: %j", (units, total) => {
    for (const [count, times] of [
      [1, 1],
      [9, 1],
      [1, 3],
      [9, 3],
    ] as const) {
      const sums = noSums();
      for (let i = 0; i < times; i++) add(sums, unitsLane(units), [0, 0, 0], count);
      expect(totalOf(sums, 0).toFixed()).toBe(String(BigInt(total) * BigInt(times)));
    }
  });

  test("are exact where few units at a time are not wider than 2^52", () => {
    const sums = noSums();
    for (let i = 0; i < 5; i++) add(sums, unitsLane([FULL - 2, 1], 2), [0, 0], 1);
    // Five times 2^52 - 1 hundredths.
    expect(totalOf(sums, 0).toFixed()).toBe("225179981368524.75");
  });

  test("are kept apart where there are many, and where more come later", () => {
    const sums = noSums();
    for (const number of [0, 255, 256, 300, 700, 1500]) {
      addLaneTo(sums, laneOf("1.5"), 0, 1, number);
      addLaneTo(sums, unitsLane([FULL]), 0, 1, number);
    }
    addLaneTo(sums, laneOf("0.25"), 0, 1, 0);
    expect(totalOf(sums, 0).toFixed()).toBe("4503599627370497.75");
    for (const number of [255, 256, 300, 700, 1500])
      expect(totalOf(sums, number).toFixed()).toBe("4503599627370497.5");
    for (const number of [1, 254, 257, 512, 1499, 5000]) expect(totalOf(sums, number).isZero()).toBe(true);
  });
});

describe("a part of a lane", () => {
  const lane = laneOf("1", "2", "", "4", "1e-20", "16", "32");

  test.each([
    [0, 7, "55.00000000000000000001"],
    [0, 1, "1"],
    [0, 2, "3"],
    [1, 4, "6"],
    [2, 3, "0"],
    [2, 5, "4.00000000000000000001"],
    [3, 4, "4"],
    [3, 5, "4.00000000000000000001"],
    [4, 5, "0.00000000000000000001"],
    [5, 7, "48"],
    [6, 7, "32"],
  ])("from %i up to %i is added", (from, to, total) => {
    const sums = noSums();
    addLaneTo(sums, lane, from, to, 3);
    expect(textsOf(sums, 4)).toEqual(["0", "0", "0", total]);
  });

  test("is exact where its sum is wider than 2^52 on the way", () => {
    const units = [FULL - 1, FULL - 1, FULL - 1, -3, 1 - FULL, 5];
    for (const [from, to] of [
      [0, 6],
      [0, 3],
      [1, 6],
      [2, 5],
    ] as const) {
      const sums = noSums();
      addLaneTo(sums, unitsLane(units), from, to, 0);
      const right = units.slice(from, to).reduce((sum, one) => sum + BigInt(one), 0n);
      expect(totalOf(sums, 0).toFixed(), `${from} ${to}`).toBe(String(right));
    }
  });

  test("may be added again and again", () => {
    const sums = noSums();
    for (let i = 0; i < 1000; i++) addLaneTo(sums, unitsLane([FULL - 1]), 0, 1, 0);
    for (let i = 0; i < 1001; i++) addLaneTo(sums, unitsLane([1 - FULL]), 0, 1, 0);
    expect(totalOf(sums, 0).toFixed()).toBe("-4503599627370495");
  });
});

describe("sums as units of one scale", () => {
  const sumsOf = (...lanes: ReturnType<typeof laneOf>[]): ExactSums => {
    const sums = noSums();
    for (const lane of lanes) addLaneTo(sums, lane, 0, lane.units.length, 0);
    return sums;
  };

  test("are those of the finest", () => {
    const sums = sumsOf(laneOf("1.5"), laneOf("0.25"), laneOf("-7"));
    addLaneTo(sums, laneOf("3"), 0, 1, 2);
    expect(unitsOfSums(sums, 3)).toEqual({ scale: 2, units: Float64Array.of(-525, 0, 300) });
    expect(unitsOfSums(sums, 300)!.units.length).toBe(300);
    expect(unitsOfSums(noSums(), 2)).toEqual({ scale: 0, units: Float64Array.of(0, 0) });
  });

  test.each([
    ["wide", [laneOf("1", "1e-20")], null],
    ["of 2^52 units that were taken away", [unitsLane([FULL - 1, 2])], null],
    ["of 2^52 units below zero", [unitsLane([1 - FULL, -2])], null],
    ["of 2^52 - 1 units", [unitsLane([FULL - 2, 1])], FULL - 1],
    ["wider at a finer scale", [unitsLane([FULL / 4]), laneOf("0.5")], null],
    ["wider at a finer scale, below zero", [unitsLane([-FULL / 4]), laneOf("0.5")], null],
    ["together 2^52 units", [unitsLane([450359962737049]), laneOf("0.6")], FULL],
    ["together below zero", [unitsLane([-450359962737049]), laneOf("-0.6")], -FULL],
    ["together wider", [unitsLane([450359962737049]), laneOf("0.7")], null],
    ["together wider below zero", [unitsLane([-450359962737049]), laneOf("-0.7")], null],
  ])("%s", (_, lanes, units) => {
    expect(unitsOfSums(sumsOf(...lanes), 1)?.units[0] ?? null).toBe(units);
  });
});
