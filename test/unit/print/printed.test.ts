import { decimal, type Hedge, interval, type Printed, type PrintedOptions, printed } from "tradefigures";
import { describe, expect, test } from "vitest";
import { boundsOfFigure, readFigure } from "../../../src/print/printed.js";
import { written } from "../decimal/interval-text.js";

function summary({ value, unit, roundedTo, bounds }: Printed): (string | null)[] {
  return [String(value), unit, String(roundedTo), written(bounds)];
}

// All expected values by hand, from CHECKING.md 1.2 to 1.4.
describe("printed reads", () => {
  test.each([
    ["5.9%", "0.059", "fraction", "0.001", "[0.0585, 0.0595)"],
    ["+5.9%", "0.059", "fraction", "0.001", "[0.0585, 0.0595)"],
    ["24%", "0.24", "fraction", "0.01", "[0.235, 0.245)"],
    ["24.0%", "0.24", "fraction", "0.001", "[0.2395, 0.2405)"],
    ["5.9 %", "0.059", "fraction", "0.001", "[0.0585, 0.0595)"],
    ["5.9 percent", "0.059", "fraction", "0.001", "[0.0585, 0.0595)"],
    ["5.9 Per Cent", "0.059", "fraction", "0.001", "[0.0585, 0.0595)"],
    ["5.9 pct", "0.059", "fraction", "0.001", "[0.0585, 0.0595)"],
    ["\u22121.1%", "-0.011", "fraction", "0.001", "(-0.0115, -0.0105]"],
    ["-28.6%", "-0.286", "fraction", "0.001", "(-0.2865, -0.2855]"],
    ["\u20131%", "-0.01", "fraction", "0.01", "(-0.015, -0.005]"],
    ["0.0%", "0", "fraction", "0.001", "(-0.0005, 0.0005)"],
    ["\u22120.0%", "0", "fraction", "0.001", "(-0.0005, 0.0005)"],
    ["111.68 billion", "111680000000", "number", "10000000", "[111675000000, 111685000000)"],
    ["111.68billion", "111680000000", "number", "10000000", "[111675000000, 111685000000)"],
    ["111.68 Billion", "111680000000", "number", "10000000", "[111675000000, 111685000000)"],
    ["1.076 trillion", "1076000000000", "number", "1000000000", "[1075500000000, 1076500000000)"],
    ["1,582 trillion", "1582000000000000", "number", "1000000000000", "[1581500000000000, 1582500000000000)"],
    ["95mn", "95000000", "number", "1000000", "[94500000, 95500000)"],
    ["95 million", "95000000", "number", "1000000", "[94500000, 95500000)"],
    ["12 thousand", "12000", "number", "1000", "[11500, 12500)"],
    ["1,500", "1500", "number", "1", "[1499.5, 1500.5)"],
    ["1,234,567.8", "1234567.8", "number", "0.1", "[1234567.75, 1234567.85)"],
    ["1'234'567", "1234567", "number", "1", "[1234566.5, 1234567.5)"],
    ["1\u00a0234\u00a0567", "1234567", "number", "1", "[1234566.5, 1234567.5)"],
    ["1\u202f234", "1234", "number", "1", "[1233.5, 1234.5)"],
    ["1\u2009234", "1234", "number", "1", "[1233.5, 1234.5)"],
    ["  330.35\n", "330.35", "number", "0.01", "[330.345, 330.355)"],
    ["007", "7", "number", "1", "[6.5, 7.5)"],
    ["0", "0", "number", "1", "(-0.5, 0.5)"],
  ])("%j", (text, ...expected) => {
    const print = printed(text);
    expect(summary(print)).toEqual(expected);
    expect(print.text).toBe(text);
    expect(print.hedge).toBeNull();
    expect(Object.isFrozen(print)).toBe(true);
  });

  test.each([
    ["316.1", { in: "billion" }, "316100000000", "number", "100000000", "[316050000000, 316150000000)"],
    ["1.076", { in: "trillion" }, "1076000000000", "number", "1000000000", "[1075500000000, 1076500000000)"],
    ["95.4", { in: "thousand" }, "95400", "number", "100", "[95350, 95450)"],
    ["95.4", { in: "million" }, "95400000", "number", "100000", "[95350000, 95450000)"],
    ["95.4", { in: "unit" }, "95.4", "number", "0.1", "[95.35, 95.45)"],
    ["-25.17", { in: "percent" }, "-0.2517", "fraction", "0.0001", "(-0.25175, -0.25165]"],
    ["5.9%", { rounding: "truncate" }, "0.059", "fraction", "0.001", "[0.059, 0.06)"],
    ["5.8%", { rounding: "half-even" }, "0.058", "fraction", "0.001", "[0.0575, 0.0585]"],
    ["5.9%", { rounding: "ceiling" }, "0.059", "fraction", "0.001", "(0.058, 0.059]"],
    ["-5.9%", { rounding: "floor" }, "-0.059", "fraction", "0.001", "[-0.059, -0.058)"],
    ["5.9%", { rounding: "nearest" }, "0.059", "fraction", "0.001", "[0.0585, 0.0595]"],
    ["5.9%", { rounding: "unknown" }, "0.059", "fraction", "0.001", "[0.0585, 0.06)"],
    ["5.9%", { in: undefined, rounding: undefined }, "0.059", "fraction", "0.001", "[0.0585, 0.0595)"],
  ] as [string, PrintedOptions, string, string, string, string][])(
    "%j with %j",
    (text, options, ...expected) => {
      expect(summary(printed(text, options))).toEqual(expected);
    },
  );

  test.each([
    ["about 28%", "about", "[0.27, 0.29]"],
    ["around 47.5%", "about", "[0.474, 0.476]"],
    ["around 5%", "about", "[0.045, 0.055)"],
    ["roughly 30%", "about", "[0.27, 0.33]"],
    ["approximately 1,500", "about", "[1400, 1600]"],
    ["about 1,582 trillion", "about", "[1581000000000000, 1583000000000000]"],
    ["about 0", "about", "(-0.5, 0.5)"],
    ["About 28%", "about", "[0.27, 0.29]"],
    ["about  28%", "about", "[0.27, 0.29]"],
    [" about 28%", "about", "[0.27, 0.29]"],
    ["just  under \t 15%", "nearly", "[0.145, 0.15)"],
    ["about \u221228%", "about", "[-0.29, -0.27]"],
    ["about 335 billion", "about", "[332500000000, 337500000000]"],
    ["about 350 billion", "about", "[340000000000, 360000000000]"],
    ["about 1.5 million", "about", "[1400000, 1600000]"],
    ["just under 15%", "nearly", "[0.145, 0.15)"],
    ["nearly 3%", "nearly", "[0.025, 0.03)"],
    ["nearly 3 billion", "nearly", "[2700000000, 3000000000)"],
    ["no more than 5", "at-most", "(0, 5]"],
    ["nearly 15%", "nearly", "[0.145, 0.15)"],
    ["almost 15%", "nearly", "[0.145, 0.15)"],
    ["close to 15%", "nearly", "[0.145, 0.15)"],
    ["nearly 1 trillion", "nearly", "[900000000000, 1000000000000)"],
    ["nearly -15%", "nearly", "(-0.15, -0.145]"],
    ["nearly 1,000", "nearly", "[900, 1000)"],
    ["just over 15%", "just-over", "(0.15, 0.155]"],
    ["slightly more than 15.0%", "just-over", "(0.15, 0.1505]"],
    ["over 1 trillion", "over", "(1000000000000, ∞)"],
    ["above 5.9%", "over", "(0.059, ∞)"],
    ["more than 28%", "over", "(0.28, ∞)"],
    ["more than -28%", "over", "(−∞, -0.28)"],
    ["at least 5", "at-least", "[5, ∞)"],
    ["under 5", "under", "(0, 5)"],
    ["below 5", "under", "(0, 5)"],
    ["less than 5", "under", "(0, 5)"],
    ["at most 5", "at-most", "(0, 5]"],
    ["up to 5", "at-most", "(0, 5]"],
    ["up to -5", "at-most", "[-5, 0)"],
  ] as [string, Hedge, string][])("%j as a hedge", (text, hedge, bounds) => {
    const print = printed(text);
    expect(print.hedge).toBe(hedge);
    expect(written(print.bounds)).toBe(bounds);
  });

  test("a hedge of another width, and with another rounding", () => {
    const wide = printed("about 28%", { widths: { about: { grains: 2, share: "0.05" } } });
    expect(written(wide.bounds)).toBe("[0.266, 0.294]");
    expect(written(printed("about 5%", { rounding: "away-from-zero" }).bounds)).toBe("(0.04, 0.05]");
    expect(written(printed("about 28.0%", { rounding: "away-from-zero" }).bounds)).toBe("[0.279, 0.281]");
    expect(
      written(printed("about 90.0", { rounding: "floor", widths: { about: { grains: "0.7" } } }).bounds),
    ).toBe("[89.93, 90.1)");
  });

  test("a hedge beside the unit of a column", () => {
    const print = printed("about 28", { in: "percent" });
    expect(summary(print)).toEqual(["0.28", "fraction", "0.01", "[0.27, 0.29]"]);
  });
});

describe("printed refuses", () => {
  test.each([
    "",
    "   ",
    "%",
    "billion",
    "5.",
    ".5",
    "5.9.1",
    "1,23",
    "1,2345",
    "1234,567",
    "1,234'567",
    "1 234",
    "0x1F",
    "1_000",
    "１２３",
    "NaN",
    "Infinity",
    "5e9",
    "+-5.9%",
    "--5",
    "$111.68 billion",
    "111.68 billion dollars",
    "3.8%–4%",
    "rose 5.9%",
    "5.9 %%",
    "5.9 billion %",
    "5.9 billion percent",
    "5.9 unit",
    "5.9 constructor",
    "constructor 5.9",
    "5.9 points",
    "about",
    "about about 5",
    "over5",
    "a third",
  ])("%j", (text) => {
    expect(() => printed(text)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "UNREADABLE_PRINT",
        message: `a printed figure must be a number such as "111.68 billion" or "5.9%", got "${text}"`,
        details: { field: "a printed figure", value: text },
      }),
    );
  });

  test.each([
    [null, "null"],
    [undefined, "undefined"],
    [5.9, "5.9"],
    [{ text: "5.9%" }, "an object"],
  ])("what is no text: %j", (value, shownValue) => {
    expect(() => printed(value as unknown as string)).toThrow(
      expect.objectContaining({
        code: "UNREADABLE_PRINT",
        message: `a printed figure must be a number such as "111.68 billion" or "5.9%", got ${shownValue}`,
      }),
    );
  });

  test.each([
    ["5.9%", "percent"],
    ["5.9%", "billion"],
    ["5.9 billion", "billion"],
    ["5.9 billion", "percent"],
    ["5.9 billion", "unit"],
  ] as const)("two units: %j in %s", (text, unit) => {
    expect(() => printed(text, { in: unit })).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "WRONG_UNIT",
        message: `a printed figure must be without a unit where it is in: "${unit}", got "${text}"`,
        details: { field: "a printed figure", value: text },
      }),
    );
  });

  test("an unknown unit of a column", () => {
    for (const unit of ["dozen", "constructor", "%", "pct", "", null])
      expect(() => printed("5.9", { in: unit as "unit" })).toThrow(
        expect.objectContaining({
          code: "INVALID_FIELD",
          message: `in must be unit, thousand, million, billion, trillion or percent, got ${JSON.stringify(unit)}`,
          details: { field: "in", value: unit },
        }),
      );
  });

  test("an unknown rounding", () => {
    expect(() => printed("5.9", { rounding: "up" as "floor" })).toThrow(
      expect.objectContaining({ code: "INVALID_FIELD", details: { field: "rounding", value: "up" } }),
    );
  });

  test("what lies between zero and zero", () => {
    for (const [text, hedge] of [
      ["under 0", "under"],
      ["at most 0.0%", "at-most"],
      ["nearly 0", "nearly"],
    ] as const)
      expect(() => printed(text)).toThrow(
        expect.objectContaining({
          code: "UNREADABLE_PRINT",
          message: `a printed figure must be above zero after a word such as ${hedge}, got 0`,
        }),
      );
  });

  test("a text of more than 200 characters", () => {
    expect(printed(`5${" ".repeat(198)}%`).unit).toBe("fraction");
    expect(() => printed(`5${" ".repeat(199)}%`)).toThrow(
      expect.objectContaining({ code: "UNREADABLE_PRINT" }),
    );
  });

  test("a text that is too long to be a figure", () => {
    for (const text of ["1".repeat(201), `${"a ".repeat(50_000)}5%`, `5${" ".repeat(100_000)}%`])
      expect(() => printed(text)).toThrow(expect.objectContaining({ code: "UNREADABLE_PRINT" }));
  });

  test("digits beyond the places of all numbers", () => {
    expect(() => printed("1".repeat(61))).toThrow(
      expect.objectContaining({
        code: "INVALID_DECIMAL",
        details: expect.objectContaining({ field: "a printed figure" }),
      }),
    );
    expect(() => printed(`0.${"1".repeat(58)}%`)).toThrow(
      expect.objectContaining({ code: "INVALID_DECIMAL" }),
    );
  });
});

describe("readFigure", () => {
  test("takes a number as it is", () => {
    expect(readFigure("330.35", "exports", "number")).toEqual({ value: decimal("330.35") });
    expect(readFigure(5n, "exports", "number")).toEqual({ value: decimal(5) });
  });

  test("takes the step that a record has for it", () => {
    expect(readFigure("330.35", "exports", "number", "0.01")).toEqual({
      value: decimal("330.35"),
      roundedTo: decimal("0.01"),
    });
    expect(readFigure("330.35", "exports", "number", undefined)).toEqual({ value: decimal("330.35") });
    // A print has its own.
    expect(readFigure(printed("5.9"), "exports", "number", 0)).toEqual({
      value: decimal("5.9"),
      roundedTo: decimal("0.1"),
    });
  });

  test("refuses a value with digits below its step, and a step of zero or less", () => {
    const fives = { ...printed("5.9"), value: "5.95" };
    for (const [input, step] of [
      ["5.95", "0.1"],
      [fives, undefined],
    ] as const)
      expect(() => readFigure(input, "exports", "number", step)).toThrow(
        expect.objectContaining({
          name: "TradeError",
          code: "INVALID_FIELD",
          message: "exports must be a multiple of roundedTo (0.1), got 5.95",
          details: { field: "exports", value: decimal("5.95") },
        }),
      );
    for (const [input, step] of [
      ["5.9", -1],
      [{ ...printed("5.9"), roundedTo: "-1" }, undefined],
    ] as const)
      expect(() => readFigure(input, "exports", "number", step)).toThrow(
        expect.objectContaining({
          code: "INVALID_FIELD",
          message: "roundedTo must be above zero, got -1",
          details: { field: "roundedTo", value: decimal(-1) },
        }),
      );
  });

  test("takes the rounding of a print", () => {
    expect(readFigure(printed("111.68 billion"), "balance", "number")).toEqual({
      value: decimal("111680000000"),
      roundedTo: decimal("10000000"),
    });
    expect(readFigure(printed("5.9%"), "rate", "fraction")).toEqual({
      value: decimal("0.059"),
      roundedTo: decimal("0.001"),
    });
  });

  test("takes the bounds where they say something else than the rounding", () => {
    const figure = readFigure(printed("nearly 15%"), "rate", "fraction");
    expect(String(figure.value)).toBe("0.15");
    expect(written(figure.bounds!)).toBe("[0.145, 0.15)");
    const truncated = readFigure(printed("5.9%", { rounding: "truncate" }), "rate", "fraction");
    expect(written(truncated.bounds!)).toBe("[0.059, 0.06)");
  });

  test("reads a print that went through JSON", () => {
    for (const text of ["5.9%", "nearly 15%", "over 20%", "\u22121.1%"]) {
      const again: unknown = JSON.parse(JSON.stringify(printed(text)));
      expect(readFigure(again, "rate", "fraction")).toEqual(readFigure(printed(text), "rate", "fraction"));
    }
  });

  test("refuses an amount with a percent sign and a rate without one", () => {
    expect(() => readFigure(printed("5.9%"), "exports", "number")).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "WRONG_UNIT",
        message: 'exports must be printed without a percent sign, got "5.9%"',
        details: { field: "exports", value: "5.9%" },
      }),
    );
    expect(() => readFigure(printed("5.9"), "rate", "fraction")).toThrow(
      expect.objectContaining({
        code: "WRONG_UNIT",
        message: 'rate must be printed with a percent sign, got "5.9"',
        details: { field: "rate", value: "5.9" },
      }),
    );
  });

  test("refuses what is neither a number nor a print, by name", () => {
    for (const input of ["1_000", "5.9%", null, undefined, {}, { text: "5.9%" }])
      expect(() => readFigure(input, "exports", "number")).toThrow(
        expect.objectContaining({ code: "INVALID_DECIMAL", details: { field: "exports", value: input } }),
      );
  });
});

describe("boundsOfFigure", () => {
  test("are its own, else those of its rounding, else the value", () => {
    const value = decimal("5.9");
    const bounds = interval({ low: 5, high: 6 });
    expect(boundsOfFigure({ value, roundedTo: decimal("0.1"), bounds })).toBe(bounds);
    expect(written(boundsOfFigure({ value, roundedTo: decimal("0.1") }))).toBe("[5.85, 5.95)");
    expect(written(boundsOfFigure({ value }))).toBe("[5.9, 5.9]");
  });
});
