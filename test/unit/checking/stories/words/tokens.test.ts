import { describe, expect, test } from "vitest";
import { lexiconOf, phraseAt } from "../../../../../src/checking/stories/words/lexicon.js";
import { placesHere } from "../../../../../src/checking/stories/words/places-here.js";
import { tokensOf } from "../../../../../src/checking/stories/words/tokens.js";
import { piecesIn } from "../pieces-in.js";

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
    placesHere(piecesIn(text, { reporter, asOf: "2025-12-08" }), tokensOf(text), reporter, true).map(
      (piece) => (piece.kind === "place" ? piece.code : "text" in piece ? piece.text : ""),
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
