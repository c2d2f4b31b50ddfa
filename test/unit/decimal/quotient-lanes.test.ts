import { describe, expect, test } from "vitest";
import { putQuotient, quotientAt, zeroQuotients } from "../../../src/decimal/quotient-lanes.js";

describe("a quotient in lanes", () => {
  // Worked out with the decimals of Python, 34 digits, half-even.
  test.each([
    ["an exact one", 3, 8, "0.375"],
    ["a whole one", 2 ** 53 - 1, 1, "9007199254740991"],
    ["one over a number without end", 1, 3, "0.3333333333333333333333333333333333"],
    [
      "one below zero, of three words before the point",
      -(2 ** 53 - 1),
      7,
      "-1286742750677284.428571428571428571",
    ],
    ["a half beyond an even digit, down", 1, 2 ** 49, "0.000000000000001776356839400250464677810668945312"],
    ["a half beyond an odd digit, up", 7, 2 ** 48, "0.00000000000002486899575160350650548934936523438"],
    ["nines in the last two words, up", 2298746482049500, 2016613953914229, "1.139904084065100500239"],
    ["nines in the last two words, up", 6910696011249265, 3502534191325061, "1.973055974261551884434"],
    ["the largest divisor", 2 ** 52 - 1, 2 ** 52, "0.9999999999999997779553950749686919"],
    ["nothing", 0, 5, "0"],
  ])("is right: %s", (_, dividend, divisor, expected) => {
    const lanes = zeroQuotients(3);
    putQuotient(lanes, 1, dividend, divisor);
    expect(quotientAt(lanes, 1).toFixed()).toBe(expected);
    expect([0, 2].map((at) => quotientAt(lanes, at).toFixed())).toEqual(["0", "0"]);
  });
});
