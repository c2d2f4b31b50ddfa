import { printedFigure } from "tradefigures";
import { describe, expect, test } from "vitest";
import { figuresOf } from "./figures-of.js";

// All expected values by hand.
describe("the sign of an amount", () => {
  test.each([
    ["-5", "-5"],
    ["−5", "-5"],
    ["–5", "-5"],
    ["minus 5", "-5"],
    ["negative 5", "-5"],
    ["+5", "5"],
    ["plus 5", "5"],
    ["- 5", "-5"],
    ["-$5", "-5"],
    ["$-5", "-5"],
    ["$ minus 5", "-5"],
    ["+$5", "5"],
    ["$+5", "5"],
    ["minus €5", "-5"],
    ["USD (-) 5", "-5"],
  ])("stands before it or before its number: %j", (text, value) => {
    expect(String(printedFigure(text).value)).toBe(value);
  });

  test.each(["--5", "+-5", "-$-5", "minus minus 5", "—5", "minus plus 5"])("is one at most: %j", (text) => {
    expect(() => printedFigure(text)).toThrow(expect.objectContaining({ code: "UNREADABLE_PRINT" }));
  });

  test.each<[string, string[]]>([
    ["fell -5", ["-5: number (-5.5, -4.5]"]],
    ["fell − 5", ["− 5: number (-5.5, -4.5]"]],
    ["fell - 5", ["5: number [4.5, 5.5)"]],
    ["fell – 5", ["5: number [4.5, 5.5)"]],
    ["fell -", []],
    ["fell −", []],
    ["a-5", ["5: form"]],
    ["rose +5", ["+5: number [4.5, 5.5)"]],
    ["rose + 5", ["5: number [4.5, 5.5)"]],
    ["rose plus 5", ["5: number [4.5, 5.5)"]],
    ["$-5", ["$-5: amount USD (-5.5, -4.5]"]],
    ["$–5", ["$–5: amount USD (-5.5, -4.5]"]],
    ["(-5", ["-5: number (-5.5, -4.5]"]],
    ["(−$5)", ["−$5: amount USD (-5.5, -4.5]"]],
    ["a negative answer", []],
    ["minus signs", []],
  ])("in a text touches it: %j", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe("the number of an amount", () => {
  test.each([
    ["€1 741", "1741", "1"],
    ["€1 741.95", "1741.95", "0.01"],
    ["€21 741 000", "21741000", "1"],
    ["€741 000", "741000", "1"],
    ["€1 741 741 741 741 741 741", "1741741741741741741", "1"],
    ["€1 741.9 bn", "1741900000000", "100000000"],
  ])("has groups after blanks behind a sign of money: %j", (text, value, step) => {
    const figure = printedFigure(text);
    expect([String(figure.value), String(figure.step)]).toEqual([value, step]);
  });

  test.each<[string, string[]]>([
    ["€1741 741", ["€1741: amount EUR [1740.5, 1741.5)", "741: number [740.5, 741.5)"]],
    ["€1.5 741", ["€1.5: amount EUR [1.45, 1.55)", "741: number [740.5, 741.5)"]],
    ["€1 741.5 741", ["€1 741.5: amount EUR [1741.45, 1741.55)", "741: number [740.5, 741.5)"]],
    ["€1  741", ["€1: amount EUR [0.5, 1.5)", "741: number [740.5, 741.5)"]],
    ["€1 74", ["€1: amount EUR [0.5, 1.5)", "74: number [73.5, 74.5)"]],
    ["€1 7410", ["€1: amount EUR [0.5, 1.5)", "7410: number [7409.5, 7410.5)"]],
    ["€1 1,741", ["€1: amount EUR [0.5, 1.5)", "1,741: number [1740.5, 1741.5)"]],
    ["€1 7.415", ["€1: amount EUR [0.5, 1.5)", "7.415: number [7.4145, 7.4155)"]],
    ["€1 741x", ["€1 741x: form"]],
    ["€1 7,41", ["€1: amount EUR [0.5, 1.5)", "7,41: form"]],
    ["5 741", ["5 741: form"]],
    ["5 741 yuan", ["5 741: form"]],
  ])("has no other groups: %j", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  test.each([
    ["a hundred", "100", "1"],
    ["a hundred percent", "1", "0.01"],
    ["a thousand", "1000", "1000"],
    ["a million dollars", "1000000", "1000000"],
    ["a hundred million dollars", "100000000", "100000000"],
    ["a lakh", "100000", "100000"],
    ["one hundred", "100", "1"],
    ["two hundred million", "200000000", "100000000"],
    ["two hundred thousand", "200000", "100000"],
    ["two hundred and five million", "205000000", "1000000"],
    ["twenty million", "20000000", "1000000"],
    ["zero hundred million", "0", "1000000"],
    ["one hundred ten million", "110000000", "1000000"],
    ["two and a half million", "2500000", "100000"],
    ["two million and a half", "2500000", "100000"],
    ["a billion and a half", "1500000000", "100000000"],
    ["two and a half", "2.5", "0.1"],
    ["two and a half percent", "0.025", "0.001"],
  ])("may be in words: %j", (text, value, step) => {
    const figure = printedFigure(text);
    expect([String(figure.value), String(figure.step)]).toEqual([value, step]);
  });

  test.each([
    ["2 and a half", 2],
    ["2 million and a half", 10],
    ["two and half", 4],
    ["two and a third", 4],
    ["two and the half", 4],
    ["half a million and a half", 15],
    ["a mln", 2],
    ["a firm", 2],
  ])("in words is not read on in %j", (text, at) => {
    expect(() => printedFigure(text)).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ at, value: text }) }),
    );
  });
});

describe("the scale of an amount", () => {
  test.each([
    ["11 billion 181 million", "11181000000", "1000000"],
    ["11 billion 181 million 5 thousand", "11181005000", "1000"],
    ["11 billion 181.5 million", "11181500000", "100000"],
    ["1 million 999 thousand", "1999000", "1000"],
    ["two billion five hundred million", "2500000000", "100000000"],
    ["$11 billion 181 million", "11181000000", "1000000"],
  ])("goes down in a sum: %j", (text, value, step) => {
    const figure = printedFigure(text);
    expect([String(figure.value), String(figure.step)]).toEqual([value, step]);
  });

  test.each<[string, string[]]>([
    ["11 billion 1000 million", ["11 billion 1000 million: form"]],
    ["11 billion 999 million", ["11 billion 999 million: number [11998500000, 11999500000)"]],
    [
      "11 million 5 million",
      ["11 million: number [10500000, 11500000)", "5 million: number [4500000, 5500000)"],
    ],
    ["11 billion 1,23", ["11 billion: number [10500000000, 11500000000)", "1,23: form"]],
    ["11 billion 5", ["11 billion: number [10500000000, 11500000000)", "5: number [4.5, 5.5)"]],
    [
      "11 billion, 5 million",
      ["11 billion: number [10500000000, 11500000000)", "5 million: number [4500000, 5500000)"],
    ],
    [
      "11 billion 5.5 million 3 thousand",
      ["11 billion 5.5 million: number [11005450000, 11005550000)", "3 thousand: number [2500, 3500)"],
    ],
    ["11 5 million", ["11: number [10.5, 11.5)", "5 million: number [4500000, 5500000)"]],
    ["3亿5000万元", ["3亿5000万元: form"]],
    ["eleven billion two million goods", ["eleven billion two million: number [11001500000, 11002500000)"]],
  ])("or begins another number: %j", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["5m of it", ["5m: number [4500000, 5500000)"]],
    ["5 m of it", ["5: number [4.5, 5.5)"]],
    ["5 bn of it", ["5 bn: number [4500000000, 5500000000)"]],
    ["5k", ["5k: number [4500, 5500)"]],
    ["5 k", ["5: number [4.5, 5.5)"]],
    ["$5t", ["$5t: amount USD [4500000000000, 5500000000000)"]],
    ["$5 t", ["$5: amount USD [4.5, 5.5)"]],
    ["5t yuan", ["5t yuan: amount CNY [4500000000000, 5500000000000)"]],
    ["5t of tea", ["5t: form"]],
    ["$10. billion", ["$10. billion: form"]],
    ["$10. Billion", ["$10: amount USD [9.5, 10.5)"]],
    ["$10. That", ["$10: amount USD [9.5, 10.5)"]],
    ["$10, billion", ["$10: amount USD [9.5, 10.5)"]],
    ["$10 . billion", ["$10: amount USD [9.5, 10.5)"]],
  ])("of one letter touches its number: %j", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["5 100 million yuan", ["5 100 million yuan: amount CNY [450000000, 550000000)"]],
    ["5.5 100 million USD", ["5.5 100 million USD: amount USD [545000000, 555000000)"]],
    // A scale behind the currency, and no letter that may be anything.
    ["6.4 USD bn", ["6.4 USD bn: amount USD [6350000000, 6450000000)"]],
    ["6481 USD Million", ["6481 USD Million: amount USD [6480500000, 6481500000)"]],
    ["-305.5 EUR million", ["-305.5 EUR million: amount EUR (-305550000, -305450000]"]],
    ["6481 USD m", ["6481 USD: amount USD [6480.5, 6481.5)"]],
    ["5.5 10,000 yuan", ["5.5 10,000 yuan: amount CNY [54500, 55500)"]],
    ["5.5 100 million", ["5.5: number [5.45, 5.55)", "100 million: number [99500000, 100500000)"]],
    ["5.5 10,000 goods", ["5.5: number [5.45, 5.55)", "10,000: number [9999.5, 10000.5)"]],
    ["5.5 100 yuan", ["5.5: number [5.45, 5.55)", "100 yuan: amount CNY [99.5, 100.5)"]],
    [
      "5.5 200 million yuan",
      ["5.5: number [5.45, 5.55)", "200 million yuan: amount CNY [199500000, 200500000)"],
    ],
    [
      "5.5 100.0 million yuan",
      ["5.5: number [5.45, 5.55)", "100.0 million yuan: amount CNY [99950000, 100050000)"],
    ],
    ["5.5 1,000 yuan", ["5.5: number [5.45, 5.55)", "1,000 yuan: amount CNY [999.5, 1000.5)"]],
  ])("may be that of a table's head: %j", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["5 bn. of it", ["5 bn.: number [4500000000, 5500000000)"]],
    ["5 bn. Of it", ["5 bn: number [4500000000, 5500000000)"]],
    ["5 bn .of it", ["5 bn: number [4500000000, 5500000000)"]],
    ["5 bn. 6 bn", ["5 bn: number [4500000000, 5500000000)", "6 bn: number [5500000000, 6500000000)"]],
    ["5 bn. kr6", ["5 bn: number [4500000000, 5500000000)", "kr6: currency SEK NOK DKK ISK"]],
    ["5 billion. of it", ["5 billion: number [4500000000, 5500000000)"]],
    ["5 bn, of it", ["5 bn: number [4500000000, 5500000000)"]],
    ["5 pct. of it", ["5 pct.: percent [0.045, 0.055)"]],
    ["5 pct. Of it", ["5 pct: percent [0.045, 0.055)"]],
  ])("has its point where the text goes on in small letters: %j", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe("the unit of an amount", () => {
  test.each<[string, string[]]>([
    ["5x", ["5x: ratio [4.5, 5.5)"]],
    ["5 x", ["5: number [4.5, 5.5)"]],
    ["5 pp", ["5 pp: points [0.045, 0.055)"]],
    ["5% point", ["5% point: points [0.045, 0.055)"]],
    ["5% of points", ["5%: percent [0.045, 0.055)"]],
    ["$5%", ["$5%: form"]],
    ["5 billion percent", ["5 billion percent: form"]],
    ["$5 times", ["$5 times: form"]],
    ["5% euros", ["5%: percent [0.045, 0.055)"]],
  ])("is of a number alone: %j", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  test("of one letter may stand apart where the figure is all", () => {
    expect(printedFigure("5 x").kind).toBe("ratio");
    expect(String(printedFigure("5 m").value)).toBe("5000000");
    expect(String(printedFigure("5 t yuan").value)).toBe("5000000000000");
  });

  test.each([
    ["$5 billion percent", "a plain number where it is in percent"],
    ["$5 points", "a plain number where it is in points"],
    ["5 billion times", "a plain number where it is in ratio"],
    ["5t", 'a currency with "t", which may be tonnes,'],
    [`${"7".repeat(91)}`, "a number of at most 90 digits"],
    ["1 billion 1000 million", "one number, or numbers that add up"],
    [`€1${" 741".repeat(7)}`, "a number that can be read"],
  ])("is refused in %j", (text, expected) => {
    expect(() => printedFigure(text)).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ expected }) }),
    );
  });
});

describe("the currency of an amount of a text", () => {
  test.each<[string, string[]]>([
    ["5 USD 6", ["5: number [4.5, 5.5)", "USD 6: amount USD [5.5, 6.5)"]],
    ["5 USD of it", ["5 USD: amount USD [4.5, 5.5)"]],
    ["5 euros 6", ["5 euros: amount EUR [4.5, 5.5)", "6: number [5.5, 6.5)"]],
    ["5 rmb 6", ["5 rmb: amount CNY [4.5, 5.5)", "6: number [5.5, 6.5)"]],
    ["5 € 6", ["5: number [4.5, 5.5)", "€ 6: amount EUR [5.5, 6.5)"]],
    ["5 €, 6", ["5 €: amount EUR [4.5, 5.5)", "6: number [5.5, 6.5)"]],
    ["Rs. 5", ["Rs. 5: currency INR PKR LKR NPR MUR"]],
    ["Tk. 5", ["Tk. 5: amount BDT [4.5, 5.5)"]],
    ["Tk .5", ["5: form"]],
    ["Tk . 5", ["5: number [4.5, 5.5)"]],
    ["Rs, 5", ["5: number [4.5, 5.5)"]],
    ["$five of it", ["$five: amount USD [4.5, 5.5)"]],
    ["5 real jobs", ["5: number [4.5, 5.5)"]],
    ["5 real", ["5 real: amount BRL [4.5, 5.5)"]],
    ["5 real, 6", ["5 real: amount BRL [4.5, 5.5)", "6: number [5.5, 6.5)"]],
    ["5 reais of it", ["5 reais: amount BRL [4.5, 5.5)"]],
  ])("is the one that belongs to it: %j", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  test.each("ALL TRY CUP MAD SOS PEN GEL COP MOP BOB RON BAM ANG".split(" "))(
    "needs a scale where its code is a word: %s",
    (code) => {
      expect(figuresOf(`${code} 5`)).toEqual(["5: number [4.5, 5.5)"]);
      expect(figuresOf(`${code} 5 bn`)).toEqual([`${code} 5 bn: amount ${code} [4500000000, 5500000000)`]);
      expect(printedFigure(`${code} 5`).currency).toBe(code);
    },
  );

  test("is none after TOP, which says more than", () => {
    expect(figuresOf("TOP 5")).toEqual(["5: number [4.5, 5.5)"]);
    expect(figuresOf("TOP 5 bn")).toEqual(["TOP 5 bn: number over (5000000000, ∞)"]);
    expect(printedFigure("5 bn TOP").currency).toBe("TOP");
  });
});

test("a number of ninety digits is read and too large for a decimal", () => {
  expect(() => printedFigure("7".repeat(90))).toThrow(
    expect.objectContaining({
      code: "INVALID_DECIMAL",
      details: expect.objectContaining({ field: "a printed figure" }),
    }),
  );
});

test("an article is no number before a short form", () => {
  expect(figuresOf("a mln euros")).toEqual([]);
  expect(figuresOf("a million euros")).toEqual(["a million euros: amount EUR [500000, 1500000)"]);
});

test.each([
  ["0", "1", "1"],
  ["300", "1", "100"],
  ["305", "1", "1"],
  ["3.00", "0.01", "0.01"],
  ["20 billion", "1000000000", "10000000000"],
])("the grain is the last digit that is not zero: %j", (text, step, grain) => {
  const figure = printedFigure(text);
  expect([String(figure.step), String(figure.grain)]).toEqual([step, grain]);
});
