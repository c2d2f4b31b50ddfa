import { readFileSync } from "node:fs";
import { checkStory, claimsIn, type StoryOptions } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { lineOf } from "./story-lines.js";

interface Written {
  readonly text: string;
  readonly claims?: readonly string[];
  readonly unplaced?: readonly string[];
  readonly left?: readonly string[];
}

interface Sentences {
  readonly sentences: readonly (Written & StoryOptions)[];
}

interface Article extends StoryOptions {
  readonly statements: readonly (Written & { readonly newParagraph?: true })[];
}

const sentences = ["sentences", "corners", "forms", "kinds", "reach", "rules"].flatMap(
  (name) => golden<Sentences>(name).sentences,
);
const article = golden<Article>("article");

function golden<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./stories/${name}.json`, import.meta.url), "utf8"));
}

describe("the statements of single sentences, written down by hand", () => {
  test("are enough to mean something", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(60);
  });

  test.each(sentences)("$text", ({ text, claims = [], unplaced = [], left = [], ...options }) => {
    const found = claimsIn(text, { coverage: "any", ...options });
    expect({
      claims: found.claims.map(lineOf),
      unplaced: found.unplaced.map(({ missing }) => missing.join(" ")),
      left: found.left.map(({ because }) => because),
    }).toEqual({ claims, unplaced, left });
    for (const { place, sentence } of [...found.claims, ...found.unplaced, ...found.left])
      expect(text.slice(place?.start, place?.end)).toBe(sentence);
  });
});

test("each is judged without data, and its figures are such as a print has", () => {
  for (const { text, claims, unplaced, left, ...options } of sentences)
    expect(() => checkStory(text, {}, { coverage: "any", ...options }), text).not.toThrow();
});

describe("the source article", () => {
  const { reporter, asOf, events, statements } = article;
  const text = statements.map(({ text, newParagraph }) => `${newParagraph ? "\n\n" : ""}${text}`).join(".\n");
  const from = (place: { readonly start: number } | undefined) =>
    statements.findLast((one) => text.indexOf(one.text) <= place!.start)!.text;

  test("says what each of its sentences says", () => {
    const found = claimsIn(text, { reporter, asOf, events });
    const said = (words: string) => {
      const own = <T extends { readonly place?: { readonly start: number } }>(all: readonly T[]) =>
        all.filter(({ place }) => from(place) === words);
      return {
        text: words,
        claims: own(found.claims).map(lineOf),
        unplaced: own(found.unplaced).map(({ missing }) => missing.join(" ")),
      };
    };
    expect(statements.map((one) => said(one.text))).toEqual(
      statements.map((one) => ({ text: one.text, claims: one.claims ?? [], unplaced: one.unplaced ?? [] })),
    );
  });
});
