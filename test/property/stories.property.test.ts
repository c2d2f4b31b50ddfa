import { readFileSync } from "node:fs";
import fc from "fast-check";
import { checkStory, claimsIn, type StoryOptions } from "tradefigures/checking";
import { describe, expect, test } from "vitest";

const options: StoryOptions = { reporter: "CN", asOf: "2025-12-08", period: "2025-11" };

/** Pieces of which sentences of trade are made, and what may stand between them. */
const pieces = fc.constantFrom(
  ...(
    "Exports|imports|the trade deficit|surplus|rose|fell|widened|to|from|with|by|of|in|since|and|while|after|beat|past|5.9%|$3 billion|" +
    "(about 164 trillion won)|3.8%–4%|November|May|the 8th|last month|this month|a year earlier|the first half|U.S.|Japan|China's|the EU|" +
    'the eighth straight month|the biggest|record|expected|tariff|yuan|said|"|(|)|,|.|;|—|\n\n|will|not|those|it|U.|1,234|-|per cent|March 3'
  ).split("|"),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((words) => words.join(" ")),
  fc.string({ maxLength: 300, unit: "binary" }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 60 }).map((words) => words.join("")),
);

describe("any text", () => {
  test("is read, and each place is a sentence of it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { claims, unplaced, left } = claimsIn(text, options);
        for (const found of [claims, unplaced, left]) {
          let last = 0;
          for (const { place, sentence } of found) {
            expect(text.slice(place!.start, place!.end)).toBe(sentence);
            expect(place!.start).toBeGreaterThanOrEqual(last);
            last = place!.start;
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("is read alike twice, and alike after another text", () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = claimsIn(text, options);
        claimsIn(other, options);
        expect(claimsIn(text, options)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });
});

describe("any text of trade", () => {
  test("is checked, and its figures are held against each other", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { checks, verdicts, groups } = checkStory(text, {}, options);
        const counted = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
        expect(checks).toHaveLength(counted);
        for (const group of groups) expect(group.claims.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the sentences that were judged by hand, cut anywhere", () => {
  const sentences = ["sentences", "corners", "forms", "kinds", "reach", "rules"].flatMap(
    (name): readonly string[] =>
      JSON.parse(
        readFileSync(new URL(`../golden/stories/${name}.json`, import.meta.url), "utf8"),
      ).sentences.map(({ text }: { readonly text: string }) => text),
  );

  test("are read: a text may be the end of another", () => {
    for (const text of sentences) {
      const signs = [...text.matchAll(/[,;:()–—]/g)].map(({ index }) => index);
      for (const at of signs) claimsIn(text.slice(at), options);
    }
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.nat(), fc.nat(), (text, one, other) => {
        const words = [...text.matchAll(/(?<!\S)\S/g)].map(({ index }) => index);
        const [from, to] = [one, other].map((at) => words[at % words.length]!).sort((a, b) => a - b);
        claimsIn(text.slice(from), options);
        claimsIn(text.slice(from, to), options);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a long text", () => {
  const long = (piece: string): string => piece.repeat(Math.ceil(99_000 / piece.length));

  // A way through the text that came back to its start would take minutes.
  test.each([
    "Exports rose 5.9% in November. ",
    "1",
    "1,111",
    "U.S. ",
    "a.",
    ". ",
    "\n \n",
    '"',
    "(",
    "'s",
    "-",
    "$",
    "the ",
    "from ",
    "May ",
    "first ",
  ])("of nothing but %j is read in one pass", (piece) => {
    expect(claimsIn(long(piece), options).unplaced).toEqual([]);
  });
});
