import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cutIn, saidIn } from "./said-line.js";

interface Sentence {
  readonly reporter: string;
  readonly text: string;
  /** Its parts: "start: exports rose | bracket 1: 5%". */
  readonly cut: string;
  /** Its statements, then its clauses. */
  readonly said: readonly string[];
}

const { sentences } = JSON.parse(
  readFileSync(new URL("../../../../golden/stories/clauses.json", import.meta.url), "utf8"),
) as { readonly sentences: readonly Sentence[] };

describe("the clauses of a sentence", () => {
  test.each(sentences)("$reporter: $text", ({ reporter, text, cut, said }) => {
    expect({ cut: cutIn(text, reporter), said: saidIn(text, reporter) }).toEqual({ cut, said });
  });
});
