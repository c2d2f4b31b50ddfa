import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Day } from "../../src/period/day.js";
import { claimsIn } from "../../src/stories/claims-in.js";
import { lineOf } from "./story-lines.js";

interface Written {
  readonly text: string;
  readonly reporter: string;
  readonly asOf: Day;
  readonly claims?: readonly string[];
  readonly unplaced?: readonly string[];
  readonly left?: readonly string[];
}

const { sentences } = JSON.parse(
  readFileSync(new URL("./stories/sentences.json", import.meta.url), "utf8"),
) as { readonly sentences: readonly Written[] };

describe("the statements of single sentences, written down by hand", () => {
  test("are enough to mean something", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(60);
  });

  test.each(sentences)("$text", ({ text, reporter, asOf, claims = [], unplaced = [], left = [] }) => {
    const found = claimsIn(text, { reporter, asOf });
    expect({
      claims: found.claims.map(lineOf),
      unplaced: found.unplaced.map(({ missing }) => missing.join(" ")),
      left: found.left.map(({ because }) => because),
    }).toEqual({ claims, unplaced, left });
    for (const { place, sentence } of [...found.claims, ...found.unplaced, ...found.left])
      expect(text.slice(place?.start, place?.end)).toBe(sentence);
  });
});
