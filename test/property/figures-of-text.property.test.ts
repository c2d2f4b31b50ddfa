import fc from "fast-check";
import { printedFigure } from "tradefigures";
import { describe, expect, test } from "vitest";
import { figureAt } from "../../src/print/figure-at.js";
import { figureSense } from "../../src/print/printed-figure.js";
import { tokensOf } from "../../src/print/tokens.js";

// Pieces of figures and of what stands around them: what is made of them is seldom English, and often broken.
const PIECES =
  "5|12.5|1,234.5|1 234|0.05|.5|1,23|5½|2024|19|-|–|—|−|+|%|％|$|US$|€|¥|£|Rs|Rs.|RMB|USD|won|dollars|pesos|euros|billion|bn|bn.|million|m|t|crore|lakh|thousand|hundred|trillion|percent|pct.|percentage point|points|basis points|times|x|fold|a|an|one|two|three|twenty|twenty-one|half|third|thirds|quarter|quarters|tenfold|doubled|twice|double-digit|single digits|about|some|nearly|more than|just under|up to|at least|top|past|between|and|to|from|of|or more|or so|plus|minus|negative|tens of|billions of|several|the|in|year|more|(|)|[|,|.|;|'|\"|’s|/|:|China|rose|down".split(
    "|",
  );
const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", " ", "")), { maxLength: 14 })
  .map((parts) => parts.map(([piece, blank]) => piece + blank).join(""));
const sense = figureSense({});

describe("the figures of any text", () => {
  test("are read or named as unread, without an error, and each ends after it begins", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokenized = tokensOf(text);
        tokenized.tokens.forEach((_, at) => {
          const found = figureAt(tokenized, at, sense);
          if (found === null) return;
          expect(found.start).toBe(at);
          expect(found.end).toBeGreaterThan(at);
          expect(found.end).toBeLessThanOrEqual(tokenized.tokens.length);
        });
      }),
      { numRuns: 4000 },
    );
  });

  test("are what their words are when they stand alone", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokenized = tokensOf(text);
        tokenized.tokens.forEach((_, at) => {
          const found = figureAt(tokenized, at, sense);
          if (found === null || found.figure === null) return;
          const { notes: _notes, ...alone } = printedFigure(found.figure.text);
          const { notes: _others, ...inText } = found.figure;
          expect(JSON.stringify(inText)).toBe(JSON.stringify(alone));
        });
      }),
      { numRuns: 4000 },
    );
  });

  test("take a time that grows as the text: so many looks at tokens for each of them", () => {
    for (const piece of PIECES) {
      const looks = (count: number): number => {
        const { text, tokens, mark } = tokensOf(`${piece} `.repeat(count));
        let seen = 0;
        const counted = new Proxy(tokens, {
          get(list, key, self): unknown {
            seen++;
            return Reflect.get(list, key, self);
          },
        });
        for (let at = 0; at < tokens.length; at++) figureAt({ text, tokens: counted, mark }, at, sense);
        return seen;
      };
      expect(looks(400), piece).toBeLessThanOrEqual(2.5 * looks(200) + 100);
    }
  });
});
