import { decimal, interval, type PrintedOptions, printed } from "tradefigures";
import { describe, expect, test } from "vitest";
import {
  printChange,
  printConverted,
  printLevel,
  printPart,
  printPoints,
  printRate,
  printRateBounds,
  printRateOfExchange,
  printThreshold,
} from "../../../src/briefing/print.js";

const level = (text: string) => printed(text);
const exact = (text: `${number}`) => ({ value: decimal(text) });

describe("a level", () => {
  test.each([
    ["111.68 billion", "111.68 billion"],
    ["586 billion", "586 billion"],
    ["316.0 billion", "316.0 billion"],
    ["1,075.8481 billion", "1,075.85 billion"],
    ["-950 million", "−950 million"],
    ["12.5 million", "12.5 million"],
    ["950,000", "950,000"],
    ["0.75", "0.75"],
    ["0", "0"],
  ])("printed %s is %s", (text, expected) => {
    expect(printLevel(level(text))).toBe(expected);
  });

  test("that is exact has the decimals that it needs, two at most", () => {
    expect(printLevel(exact("99000000000"))).toBe("99 billion");
    expect(printLevel(exact("-1234567890"))).toBe("−1.23 billion");
  });
});

describe("a change", () => {
  test("has the unit of the level and the decimals of the finer of both", () => {
    expect(printChange(decimal("21610000000"), level("111.68 billion"), level("90.1 billion"))).toBe(
      "21.61 billion",
    );
    expect(printChange(decimal("-250000000"), level("1.2 billion"), level("950 million"))).toBe(
      "−0.25 billion",
    );
    expect(printPart(decimal("9100000000"), level("325.2 billion"), level("316.1 billion"))).toBe("+9.1");
    expect(printPart(decimal("-12"), level("950"), level("962"))).toBe("−12");
  });
});

test.each([
  ["999999999", "1,000.00 million"],
  ["2347760000000", "2,347.76 billion"],
  ["-12345000000000", "−12.35 trillion"],
  ["1570605656000000", "1,571 trillion"],
] as const)("the conversion %s is printed %s", (value, expected) => {
  expect(printConverted(decimal(value))).toBe(expected);
});

describe("a published rate", () => {
  test.each<[string, string, PrintedOptions?]>([
    ["5.9%", "+5.9%"],
    ["-25.17%", "−25.17%"],
    ["28%", "+28%"],
    ["0.0%", "0.0%"],
    ["5.9%", "+5.9%", { rounding: "truncate" }],
    ["about 28%", "about +28%"],
    ["about -28%", "about −28%"],
    ["nearly 17%", "nearly +17%"],
    ["over 11%", "over +11%"],
    ["just over 11%", "just over +11%"],
    ["at least 11%", "at least +11%"],
    ["at most 11%", "at most +11%"],
    ["under 11%", "under +11%"],
  ])("of %s is printed %s", (text, expected, options) => {
    const { value, bounds } = printed(text, options);
    expect(printRate(value, bounds)).toBe(expected);
  });

  test.each([
    ["nearly -15%", "nearly −15%"],
    ["over -11%", "over −11%"],
    ["under -11%", "under −11%"],
  ])("below zero keeps the word about its size: %s", (text, expected) => {
    const { value, bounds } = printed(text);
    expect(printRate(value, bounds)).toBe(expected);
  });

  test("that is exact has two decimals at most", () => {
    const value = decimal("0.0592345");
    expect(printRate(value, null)).toBe("+5.92%");
    expect(printRate(value, interval({ low: value, high: value }))).toBe("+5.92%");
    expect(printRate(decimal("0.038"), null, "negative")).toBe("3.8%");
  });

  test("with bounds of its own is about so much, or on one side of them", () => {
    expect(printRate(decimal("0.05"), interval({ low: "0.043", high: "0.06" }))).toBe("about +5%");
    expect(printRate(decimal("0.05"), interval({ low: null, high: "0.05", closed: "neither" }))).toBe(
      "under +5%",
    );
    expect(printRate(decimal("0.05"), interval({ low: "0.04", high: "0.05" }))).toBe("at most +5%");
    expect(printRate(decimal("0.05"), interval({ low: "0.04", high: null }))).toBe("about +5%");
  });
});

test.each([
  ["0.07", "+7.0 points"],
  ["-0.0125", "−1.25 points"],
  ["0", "0.0 points"],
] as const)("a difference of rates of %s is printed %s", (value, expected) => {
  expect(printPoints(decimal(value))).toBe(expected);
});

describe("a rate of exchange", () => {
  test.each([
    ["1459.8789", "1,459.88"],
    ["7.1069", "7.1069"],
    ["0.0068", "0.0068000"],
    ["25.5", "25.500"],
  ] as const)("of %s is printed %s", (value, expected) => {
    expect(printRateOfExchange(decimal(value))).toBe(expected);
  });

  test("has its ends rounded outward", () => {
    expect(printRateBounds(interval({ low: "1469.1156", high: "1471.1508" }))).toBe(
      "between 1,469.11 and 1,471.16",
    );
    expect(printRateBounds(interval({ low: "7.10001", high: null }))).toBe("above 7.1000");
    expect(printRateBounds(interval({ low: "0", high: "7.10001", closed: "neither" }))).toBe("below 7.1001");
  });
});

test.each([
  ["1000000000000", "1 trillion"],
  ["10000000000", "10 billion"],
  ["1000000", "1 million"],
  ["1000", "1,000"],
] as const)("the threshold %s is printed %s", (value, expected) => {
  expect(printThreshold(decimal(value))).toBe(expected);
});
