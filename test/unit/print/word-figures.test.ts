import { printedFigure } from "tradefigures";
import { describe, expect, test } from "vitest";
import { written } from "../decimal/interval-text.js";
import { figuresOf } from "./figures-of.js";

/** The words of the figures of a text. */
function wordsOf(text: string): readonly string[] {
  return figuresOf(text).map((figure) => figure.slice(0, figure.indexOf(":")));
}

// All expected values by hand, those without end by Python's decimals of 34 digits.
describe("a fraction in words", () => {
  test.each([
    ["half", "0.5", "0.05"],
    ["a half", "0.5", "0.05"],
    ["one half", "0.5", "0.05"],
    ["a third", "0.3333333333333333333333333333333333", "0.03333333333333333333333333333333333"],
    ["two thirds", "0.6666666666666666666666666666666667", "0.033333333333333333333333333333333335"],
    ["a quarter", "0.25", "0.025"],
    ["three quarters", "0.75", "0.025"],
    ["one fourth", "0.25", "0.025"],
    ["three fourths", "0.75", "0.025"],
    ["a fifth", "0.2", "0.02"],
    ["four fifths", "0.8", "0.02"],
    ["a sixth", "0.1666666666666666666666666666666667", "0.01666666666666666666666666666666667"],
    ["five sixths", "0.8333333333333333333333333333333333", "0.016666666666666666666666666666666666"],
    ["a seventh", "0.1428571428571428571428571428571429", "0.01428571428571428571428571428571429"],
    ["an eighth", "0.125", "0.0125"],
    ["three eighths", "0.375", "0.0125"],
    ["seven eighths", "0.875", "0.0125"],
    ["a ninth", "0.1111111111111111111111111111111111", "0.01111111111111111111111111111111111"],
    ["a tenth", "0.1", "0.01"],
    ["nine tenths", "0.9", "0.01"],
    ["a twelfth", "0.08333333333333333333333333333333333", "0.008333333333333333333333333333333333"],
    ["a twentieth", "0.05", "0.005"],
  ])("is a percentage in tenths of its part: %j", (text, value, step) => {
    const figure = printedFigure(text);
    expect([figure.kind, String(figure.value), String(figure.step), String(figure.grain)]).toEqual([
      "percent",
      value,
      step,
      step,
    ]);
    expect([figure.currency, figure.direction, figure.qualifier]).toEqual([null, null, null]);
  });

  test.each([
    "three thirds",
    "four thirds",
    "zero thirds",
    "zero quarters",
    "zero fifths",
    "three sixths",
    "six ninths",
  ])("is less than a whole, and not to be shortened by three: not %j", (text) => {
    expect(() => printedFigure(text)).toThrow(expect.objectContaining({ code: "UNREADABLE_PRINT" }));
    expect(figuresOf(`${text} of it`)).toEqual([]);
  });

  // A tenth of a part more or less.
  test.each([
    ["about three quarters", "[0.725, 0.775]"],
    ["about two thirds", "[0.633333333333333333333333333333333365, 0.700000000000000000000000000000000035]"],
  ])("may be about: %j", (text, stands) => {
    expect(written(printedFigure(text).stands)).toBe(stands);
  });

  test("need not be in its lowest terms", () => {
    expect(wordsOf("two sixths of it")).toEqual(["two sixths"]);
    expect(wordsOf("two fourths of it")).toEqual(["two fourths"]);
  });
});

describe("a fraction of a text", () => {
  test.each(
    "of more less higher lower larger smaller bigger fewer greater to from in on over compared versus against between during since and but while as last this".split(
      " ",
    ),
  )("is one before %j", (word) => {
    expect(wordsOf(`rose a third ${word} May`)).toEqual(["a third"]);
    expect(wordsOf(`rose a quarter ${word} May`)).toEqual(["a quarter"]);
  });

  test.each(["term", "point", "record", "straight", "year"])(
    "is the one after the second before %j",
    (word) => {
      expect(figuresOf(`a third ${word} today`)).toEqual([]);
    },
  );

  test.each([
    ["one half the level", ["half"]],
    ["a third-more", []],
    ["a third-of", []],
    ["a third and record month", []],
    ["a third and rising", ["a third"]],
    ["a third in a row", []],
    ["a third in as many months", []],
    ["a third in May", ["a third"]],
    ["a third year on year", []],
    ["a third year-on-year", ["a third"]],
    ["a third 5 times", ["5 times"]],
    ["a third.", ["a third"]],
    ["a third", ["a third"]],
    ["a third $5", ["a third", "$5"]],
    ["two thirds point", ["two thirds"]],
    ["three quarters point", ["three quarters point"]],
    ["three quarters term", []],
    ["two quarters of growth", ["two quarters"]],
  ])("goes by what follows: %j", (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test.each(["the", "that", "what", "its", "their", "those", "last", "as", "this"])(
    "is half of a level before %j",
    (word) => {
      expect(wordsOf(`half ${word} level`)).toEqual(["half"]);
      expect(wordsOf(`a half ${word} level`)).toEqual(["a half"]);
    },
  );

  test.each(["the", "that", "what", "its", "their", "those"])(
    "is no part of a level in thirds and quarters before %j",
    (word) => {
      for (const part of ["a third", "a quarter"]) expect(figuresOf(`${part} ${word} level`)).toEqual([]);
    },
  );

  test.each(
    "the first second third fourth latter other last next this each per past every for over within early late".split(
      " ",
    ),
  )("is a part of a year after %j", (word) => {
    expect(figuresOf(`${word} half in May`).filter((figure) => figure.includes("0.5"))).toEqual([]);
    expect(wordsOf(`${word} quarter in May`)).toEqual([]);
  });

  test.each([
    ["fell by half in May", ["half"]],
    ["cut in half in May", ["half"]],
    ["in a quarter in May", []],
    ["within a quarter in May", []],
    ["the half of it", ["half"]],
    ["for a fifth in May", ["a fifth"]],
  ])("goes by what stands before: %j", (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe("a part of a unit", () => {
  test.each([
    ["half a million dollars", "500000", "100000"],
    ["half million dollars", "500000", "100000"],
    ["a half million dollars", "500000", "100000"],
    ["a quarter million dollars", "250000", "10000"],
    ["a quarter of a million dollars", "250000", "10000"],
    ["three quarters of a billion dollars", "750000000", "10000000"],
    ["half a lakh", "50000", "10000"],
    ["half of one percent", "0.005", "0.001"],
    ["half an percentage point", "0.005", "0.001"],
    ["a fifth of a percent", "0.002", "0.001"],
    ["a twentieth of a percentage point", "0.0005", "0.0001"],
    ["half a basis point", "0.00005", "0.00001"],
  ])("is a number with decimals: %j", (text, value, step) => {
    const figure = printedFigure(text);
    expect([String(figure.value), String(figure.step)]).toEqual([value, step]);
  });

  test.each([
    ["a third of a point", 13, "a part that is a decimal number"],
    ["an eighth of a percent", 15, "a part that is a decimal number"],
    ["half of million", 5, "nothing that follows"],
    ["half a bn", 5, "nothing that follows"],
    ["half a mln", 5, "nothing that follows"],
    ["a third million", 8, "nothing that follows"],
    ["half a times", 5, "nothing that follows"],
  ])("is none that could be read in %j", (text, at, expected) => {
    expect(() => printedFigure(text)).toThrow(
      expect.objectContaining({ details: { field: "a printed figure", value: text, at, expected } }),
    );
  });
});

describe("a multiple in a word", () => {
  test.each([
    ["doubled doubling doubles", "2", "rise"],
    ["tripled tripling triples trebled trebling", "3", "rise"],
    ["quadrupled quadrupling quadruples", "4", "rise"],
    ["quintupled quintupling", "5", "rise"],
    ["halved halving halves", "0.5", "fall"],
    ["twice double", "2", null],
    ["thrice triple treble", "3", null],
    ["quadruple", "4", null],
    ["onefold", "1", null],
    ["threefold", "3", null],
    ["nineteenfold", "19", null],
    ["seventyfold", "70", null],
  ])("is rounded to a tenth of itself: %j", (words, value, direction) => {
    for (const word of words.split(" ")) {
      const figure = printedFigure(word);
      expect([figure.kind, String(figure.value), figure.direction], word).toEqual([
        "ratio",
        value,
        direction,
      ]);
      expect(String(figure.step.times(10)), word).toBe(value);
    }
  });

  test.each(["twice", "double", "thrice", "triple", "treble", "quadruple"])(
    "is one in a text before a level: %j",
    (word) => {
      for (const level of ["the", "that", "what", "its", "their", "those", "last", "as", "this"])
        expect(wordsOf(`${word} ${level} level`)).toEqual([word]);
      for (const other of ["weekly", "a", "tax", "5"])
        expect(figuresOf(`${word} ${other}`).filter((figure) => figure.includes("ratio"))).toEqual([]);
      expect(figuresOf(word)).toEqual([]);
    },
  );

  test.each(["fold", "zerofold", "manifold", "twentyonefold"])("is not %j", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test("may be about, within the share that is asked for", () => {
    const { stands } = printedFigure("about doubled", { widths: { about: { share: "0.2" } } });
    expect(written(stands)).toBe("[1.8, 2.2]");
  });

  test("may have its number apart", () => {
    expect(figuresOf("zero fold")).toEqual(["zero fold: ratio (-0.5, 0.5)"]);
    for (const text of ["two fold", "two-fold", "twenty-one fold"]) expect(wordsOf(text)).toEqual([text]);
  });
});

describe("digits in words", () => {
  test.each([
    ["single digit", "under", "0.1"],
    ["single digits", "under", "0.1"],
    ["double digit", "at-least", "0.1"],
    ["double digits", "at-least", "0.1"],
    ["two digit", "at-least", "0.1"],
    ["triple digit", "at-least", "1"],
    ["triple digits", "at-least", "1"],
    ["three digit", "at-least", "1"],
  ])("are a bound: %j", (text, qualifier, value) => {
    const figure = printedFigure(text);
    expect([figure.kind, figure.qualifier, String(figure.value)]).toEqual(["percent", qualifier, value]);
    expect([String(figure.step), String(figure.grain)]).toEqual(["0.01", value]);
    expect(wordsOf(`a ${text.replace(" ", "-")} rise`)).toEqual([text.replace(" ", "-")]);
  });

  test.each(["low", "mid", "high", "upper", "lower", "middle"])("are no figure after %j", (word) => {
    expect(figuresOf(`${word} double-digit growth`)).toEqual([]);
    expect(figuresOf(`${word} single digits`)).toEqual([]);
  });
});
