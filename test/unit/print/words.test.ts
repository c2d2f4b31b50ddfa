import { describe, expect, test } from "vitest";
import { tokensOf } from "../../../src/print/tokens.js";
import { ordinalAt, wholeInWords } from "../../../src/print/words.js";

type Read = typeof wholeInWords;

/** The number that begins a text, and the words of it that were taken. */
function begun(read: Read, text: string): readonly [value: number, words: string] | null {
  const { tokens } = tokensOf(text);
  const found = read(tokens, 0);
  return found && [found.value, text.slice(0, tokens[found.end - 1]!.end)];
}

// All expected values by hand.
const ONES = [
  ["zero", "zeroth"],
  ["one", "first"],
  ["two", "second"],
  ["three", "third"],
  ["four", "fourth"],
  ["five", "fifth"],
  ["six", "sixth"],
  ["seven", "seventh"],
  ["eight", "eighth"],
  ["nine", "ninth"],
  ["ten", "tenth"],
  ["eleven", "eleventh"],
  ["twelve", "twelfth"],
  ["thirteen", "thirteenth"],
  ["fourteen", "fourteenth"],
  ["fifteen", "fifteenth"],
  ["sixteen", "sixteenth"],
  ["seventeen", "seventeenth"],
  ["eighteen", "eighteenth"],
  ["nineteen", "nineteenth"],
] as const;
const TENS = [
  [20, "twenty", "twentieth"],
  [30, "thirty", "thirtieth"],
  [40, "forty", "fortieth"],
  [50, "fifty", "fiftieth"],
  [60, "sixty", "sixtieth"],
  [70, "seventy", "seventieth"],
  [80, "eighty", "eightieth"],
  [90, "ninety", "ninetieth"],
] as const;

describe("a whole number in words", () => {
  test("is one word below twenty", () => {
    ONES.forEach(([word], value) => {
      expect(begun(wholeInWords, `${word} goods`)).toEqual([value, word]);
    });
  });

  test("is tens with one to nine, or tens alone", () => {
    for (const [tens, word] of TENS)
      ONES.forEach(([one], value) => {
        const whole = value > 0 && value < 10;
        const text = `${word}-${one}`;
        expect(begun(wholeInWords, text)).toEqual(whole ? [tens + value, text] : [tens, word]);
      });
  });

  test.each([
    ["one hundred goods", 100, "one hundred"],
    ["two hundred five", 205, "two hundred five"],
    ["two hundred and fifty-one", 251, "two hundred and fifty-one"],
    ["two hundred and of", 200, "two hundred"],
    ["ninety-nine hundred", 9900, "ninety-nine hundred"],
    ["two hundred hundred", 200, "two hundred"],
    ["two thousand", 2, "two"],
    ["two thousand one", 2001, "two thousand one"],
    ["two thousand five hundred", 2500, "two thousand five hundred"],
    ["two thousand and fifty", 2050, "two thousand and fifty"],
    ["two thousand and ninety-nine", 2099, "two thousand and ninety-nine"],
    ["two thousand and one hundred", 2, "two"],
    ["two thousand and of", 2, "two"],
    [
      "one hundred and twenty-one thousand five hundred and one",
      121_501,
      "one hundred and twenty-one thousand five hundred and one",
    ],
  ])("goes on over hundreds and thousands: %j", (text, value, words) => {
    expect(begun(wholeInWords, text)).toEqual([value, words]);
  });

  test.each(["hundred", "thousand five", "and five", "goods", "twentyone", "5", ""])(
    "does not begin with %j",
    (text) => {
      expect(begun(wholeInWords, text)).toBeNull();
    },
  );
});

describe("an ordinal", () => {
  test("is one word below twenty", () => {
    ONES.forEach(([, word], value) => {
      expect(begun(ordinalAt, `${word} month`)).toEqual([value, word]);
    });
  });

  test("is tens, alone or with first to ninth", () => {
    for (const [tens, word, ordinal] of TENS) {
      expect(begun(ordinalAt, `${ordinal} month`)).toEqual([tens, ordinal]);
      ONES.forEach(([, one], value) => {
        const text = `${word}-${one}`;
        expect(begun(ordinalAt, text)).toEqual(value > 0 && value < 10 ? [tens + value, text] : null);
      });
    }
  });

  test("is up to four digits with their ending", () => {
    for (const text of ["21st", "2nd", "3rd", "9999th"])
      expect(begun(ordinalAt, `${text} month`)).toEqual([Number.parseInt(text, 10), text]);
  });

  test.each(["10000th", "1990s", "one", "twenty", "five-first", "umptieth", "5", "a1st"])(
    "is not %j",
    (text) => {
      expect(begun(ordinalAt, text)).toBeNull();
    },
  );
});
