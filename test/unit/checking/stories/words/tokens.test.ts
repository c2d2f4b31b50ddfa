import { describe, expect, test } from "vitest";
import { lexiconOf, phraseAt } from "../../../../../src/checking/stories/words/lexicon.js";
import { placesHere } from "../../../../../src/checking/stories/words/places-here.js";
import { tokensOf, withoutShortForms } from "../../../../../src/checking/stories/words/tokens.js";
import { piecesIn } from "../pieces-in.js";

describe("the short form of a comparison in its bracket", () => {
  const kept = (text: string): string =>
    withoutShortForms(tokensOf(text))
      .map((token) => token.text)
      .join(" ");

  test.each([
    ["on a month-on-month (mom) basis", "on a month on month basis"],
    ["on a quarter-on-quarter (qoq) basis", "on a quarter on quarter basis"],
    ["a year-on-year (YoY) rise", "a year on year rise"],
    ["a month-on-month (zork) rise", "a month on month ( zork ) rise"],
    ["a month-on-month (mom zork) rise", "a month on month ( mom zork ) rise"],
    ["a month-on-month mom rise", "a month on month mom rise"],
    ["exports (mom) rose", "exports ( mom ) rose"],
    ["for a month (momo) exports", "for a month ( momo ) exports"],
    ["for months (mom) exports", "for months ( mom ) exports"],
    ["for a midmonth (mom) rise", "for a midmonth ( mom ) rise"],
    ["for a year (xyoy) rise", "for a year ( xyoy ) rise"],
    ["in the first half (H1) exports", "in the first half exports"],
    ["in the quarter (Q5) exports", "in the quarter ( q 5 ) exports"],
    ["in the half (x1) exports", "in the half ( x 1 ) exports"],
    ["on Tuesday (June 8) exports", "on tuesday exports"],
    ["on Monday (8) exports", "on monday exports"],
    ["on Tuesday (in June) exports", "on tuesday ( in june ) exports"],
    ["by daylight (8) exports", "by daylight ( 8 ) exports"],
    ["exports (8) rose", "exports ( 8 ) rose"],
    ["exports (of all goods sold) rose", "exports ( of all goods sold ) rose"],
    ["the balance of trade in goods (BOT-G) rose", "the balance of trade in goods rose"],
    ["the gross domestic product (GDP) rose", "the gross domestic product rose"],
    ["the gross domestic product (gdp) rose", "the gross domestic product ( gdp ) rose"],
    ["the trade balance (TB) rose", "the trade balance ( tb ) rose"],
    ["the gross domestic product (GXP) rose", "the gross domestic product ( gxp ) rose"],
    [
      "all big cars did ever fall gladly (ABCDEFG) there",
      "all big cars did ever fall gladly ( abcdefg ) there",
    ],
    ["all (GDP) rose", "all ( gdp ) rose"],
  ])("%s", (text, rest) => {
    expect(kept(text)).toBe(rest);
  });
});

describe("the words and signs of a text", () => {
  test.each([
    ["the Philippines' exports", "the philippines 's exports"],
    ["Zork' pits", "zork ' pits"],
    ["goods'x rose", "goods ' x rose"],
    ["five- to ten", "five — to ten"],
    ["year-on-year", "year on year"],
    ["-5", "— 5"],
    ["IT exports", "i.t. exports"],
    ["EXPORTS: IT ROSE", "exports : i.t. rose"],
    ["EXPORTS IT ROSE", "exports it rose"],
  ])("%s", (text, plain) => {
    expect(
      tokensOf(text)
        .map((token) => token.text)
        .join(" "),
    ).toBe(plain);
  });
});

describe("the mainland", () => {
  const namesIn = (text: string, reporter: string) =>
    placesHere(piecesIn(text, { reporter, asOf: "2025-12-08" }), tokensOf(text), reporter).map((piece) =>
      piece.kind === "place" ? piece.code : "text" in piece ? piece.text : "",
    );

  test.each(["CN", "HK", "MO", "TW"])("is that of China for %s", (reporter) => {
    expect(namesIn("exports to the mainland", reporter)).toEqual(["exports", "to", "the", "CN"]);
  });

  test.each(["US", "FR"])("is not known for %s", (reporter) => {
    expect(namesIn("exports to the mainland", reporter)).toEqual(["exports", "to", "the", "mainland"]);
  });

  test("is that of China where it is named", () => {
    expect(namesIn("exports to mainland China and Japan", "US")).toEqual([
      "exports",
      "to",
      "CN",
      "and",
      "JP",
    ]);
  });
});

describe("a lexicon", () => {
  const book = lexiconOf([{ "kind a b": "red|red [apple/pear]" }, { "other -": "red", "kind c": "red" }]);
  const found = (text: string) => {
    const entry = phraseAt(book, tokensOf(text), 0);
    return entry && [entry.length, Object.fromEntries(entry.meanings)];
  };

  test("has the longest phrase first, with all that it means", () => {
    expect(found("red apple pie")).toEqual([2, { kind: "a b" }]);
    expect(found("red pear")).toEqual([2, { kind: "a b" }]);
    expect(found("red plum")).toEqual([1, { kind: "a b", other: "-" }]);
    expect(found("plum")).toBeUndefined();
  });
});
