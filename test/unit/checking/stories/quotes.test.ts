import { describe, expect, test } from "vitest";
import { quotationsIn } from "../../../../src/checking/stories/quotes.js";
import { tokensOf } from "../../../../src/checking/stories/words/tokens.js";
import { piecesIn } from "./pieces-in.js";

interface Around {
  /** A quotation was open before. */
  readonly isOpen?: boolean;
  readonly speaker?: string;
  /** Words in which a claim was placed. */
  readonly placed?: string;
  readonly hasFound?: boolean;
}

/** What is kept of a sentence: its nature, by whom, and the words; then whether a quotation goes on, and whose it is. */
function kept(text: string, { isOpen = false, speaker, placed, hasFound = false }: Around = {}) {
  const pieces = piecesIn(text, { reporter: "VN", asOf: "2025-12-08" });
  const tokens = tokensOf(text);
  const wordsOf = ({ from, until }: { readonly from: number; readonly until: number }): string =>
    text.slice(tokens[pieces[from]!.first]!.start, tokens[pieces[until - 1]!.next - 1]!.end);
  const found = quotationsIn(
    pieces,
    { isOpen, speaker: speaker ?? null },
    (span) => placed !== undefined && wordsOf(span).includes(placed),
    hasFound,
    wordsOf,
  );
  return [
    ...found.kept.map(({ nature, by, ...span }) => `${nature} of ${by}: ${wordsOf(span)}`),
    ...(found.isOpen ? ["goes on"] : []),
    found.speaker,
  ];
}

describe("what is said between quotation marks", () => {
  test.each<[string, Around, readonly (string | null)[]]>([
    [
      '"Demand is strong this winter," said Anna Zork.',
      {},
      ["opinion of Anna Zork: Demand is strong this winter", "Anna Zork"],
    ],
    [
      "“Demand is strong this winter,” said Anna Zork.",
      {},
      ["opinion of Anna Zork: Demand is strong this winter", "Anna Zork"],
    ],
    [
      "«Demand is strong this winter,» said Anna Zork.",
      {},
      ["opinion of Anna Zork: Demand is strong this winter", "Anna Zork"],
    ],
    [
      'Anna Zork said: "Demand is strong this winter."',
      {},
      ["opinion of Anna Zork: Demand is strong this winter", "Anna Zork"],
    ],
    [
      'Anna Zork, an economist, said: "Demand is strong this winter."',
      {},
      ["opinion of Anna Zork: Demand is strong this winter", "Anna Zork"],
    ],
    [
      '"Demand will be strong this winter," said Anna Zork.',
      {},
      ["forecast of Anna Zork: Demand will be strong this winter", "Anna Zork"],
    ],
    [
      '"It fell because of the weather," said Anna Zork.',
      {},
      ["cause of Anna Zork: It fell because of the weather", "Anna Zork"],
    ],
    [
      '"It was driven by the weather," said Anna Zork.',
      {},
      ["cause of Anna Zork: It was driven by the weather", "Anna Zork"],
    ],
    // Two words are a name for something.
    ['"Strong demand" was seen, said Anna Zork.', {}, ["Anna Zork"]],
    // A claim was placed in it.
    ['"Exports rose 5% in November," said Anna Zork.', { placed: "5%", hasFound: true }, ["Anna Zork"]],
    // Nobody speaks.
    ['"Demand is strong this winter."', {}, [null]],
    [
      '"Demand is strong this winter."',
      { speaker: "Anna Zork" },
      ["opinion of Anna Zork: Demand is strong this winter", "Anna Zork"],
    ],
    [
      '"Demand is strong this winter.',
      { speaker: "Anna Zork" },
      ["opinion of Anna Zork: Demand is strong this winter", "goes on", "Anna Zork"],
    ],
    [
      "Demand is strong this winter.",
      { speaker: "Anna Zork", isOpen: true },
      ["opinion of Anna Zork: Demand is strong this winter", "goes on", "Anna Zork"],
    ],
    [
      'Demand is strong this winter."',
      { speaker: "Anna Zork", isOpen: true },
      ["opinion of Anna Zork: Demand is strong this winter", "Anna Zork"],
    ],
    [
      'Demand is strong this winter," said Paul Zark.',
      { speaker: "Anna Zork", isOpen: true },
      ["opinion of Paul Zark: Demand is strong this winter", "Paul Zark"],
    ],
    ['Exports rose ""', { speaker: "Anna Zork", hasFound: true }, ["Anna Zork"]],
    ['"', { speaker: "Anna Zork" }, ["goes on", "Anna Zork"]],
    // The signs at its ends are none of its words.
    [
      '"; Demand is strong this winter –" said Anna Zork.',
      {},
      ["opinion of Anna Zork: Demand is strong this winter", "Anna Zork"],
    ],
    // The mark of a quotation without words.
    ['Exports will be strong "".', {}, ["forecast of the text: Exports will be strong", null]],
    ['Exports will be strong "', {}, ["forecast of the text: Exports will be strong", "goes on", null]],
    [
      '"Demand is strong this winter," said Anna Zork, "and it is broad at last."',
      {},
      [
        "opinion of Anna Zork: Demand is strong this winter",
        "opinion of Anna Zork: and it is broad at last",
        "Anna Zork",
      ],
    ],
  ])("%s", (text, around, expected) => {
    expect(kept(text, around)).toEqual(expected);
  });
});

describe("what is said of trade without quotation marks", () => {
  test.each<[string, Around, readonly (string | null)[]]>([
    ["Anna Zork said demand was strong.", {}, ["opinion of Anna Zork: demand was strong", "Anna Zork"]],
    ["Anna Zork said so.", {}, ["opinion of Anna Zork: Anna Zork said so", "Anna Zork"]],
    [
      "Anna Zork said it was driven by demand.",
      {},
      ["cause of Anna Zork: it was driven by demand", "Anna Zork"],
    ],
    ["Anna Zork said it would be strong.", {}, ["forecast of Anna Zork: it would be strong", "Anna Zork"]],
    ["Exports were strong, Anna Zork said.", {}, ["opinion of Anna Zork: Exports were strong", "Anna Zork"]],
    [
      "Exports were strong, according to Anna Zork.",
      {},
      ["opinion of Anna Zork: Exports were strong", "Anna Zork"],
    ],
    [
      "Some 5% of the shops closed, Anna Zork said.",
      {},
      ["opinion of Anna Zork: Some 5% of the shops closed", "Anna Zork"],
    ],
    // The name ends before the second verb.
    ["Data from Anna Zork showed demand was strong.", {}, ["Anna Zork"]],
    // Nobody speaks, and nothing is said.
    ["said", {}, [null]],
    // A name that names nobody.
    ["It said demand was strong.", {}, [null]],
    // What was placed says it all.
    ["Anna Zork said exports rose.", { hasFound: true }, ["Anna Zork"]],
    // Nobody speaks, and it is of trade.
    ["Exports will be strong.", {}, ["forecast of the text: Exports will be strong", null]],
    [
      "Exports were strong because of the weather.",
      {},
      ["cause of the text: Exports were strong because of the weather", null],
    ],
    ["Exports were strong.", {}, [null]],
    ["Demand will be strong.", {}, [null]],
    ["Demand was strong because of the weather.", {}, [null]],
    ["Zork will be strong.", { speaker: "Anna Zork" }, ["Anna Zork"]],
  ])("%s", (text, around, expected) => {
    expect(kept(text, around)).toEqual(expected);
  });
});
