import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { topicsIn } from "./topic-line.js";

interface Phrase {
  readonly reporter: string;
  readonly text: string;
  readonly topics: readonly string[];
}

const { phrases } = JSON.parse(
  readFileSync(new URL("../../../../golden/stories/phrases.json", import.meta.url), "utf8"),
) as { readonly phrases: readonly Phrase[] };

/** `[the words of the phrase] flow and sign`, then whose, with whom, and what else is said; last what was not read. */
describe("the noun phrases of flows", () => {
  test.each(phrases)("$reporter: $text", ({ reporter, text, topics }) => {
    expect(topicsIn(text, reporter)).toEqual(topics);
  });
});
