import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { piecesLine } from "./piece-line.js";

interface Words {
  readonly reporter: string;
  readonly text: string;
  readonly pieces: string;
}

const { texts } = JSON.parse(
  readFileSync(new URL("../../../../golden/stories/words.json", import.meta.url), "utf8"),
) as { readonly texts: readonly Words[] };

describe("the pieces of a text", () => {
  test.each(texts)("$reporter: $text", ({ reporter, text, pieces }) => {
    expect(piecesLine(text, reporter)).toBe(pieces);
  });
});
