import { describe, expect, test } from "vitest";
import { figureAt } from "../../../src/print/figure-at.js";
import { figureSense, type PrintedFigureOptions } from "../../../src/print/printed-figure.js";
import { tokensOf } from "../../../src/print/tokens.js";
import { written } from "../decimal/interval-text.js";

/** Every figure of a text in its order: its words, what it stands for, its currency; of an unread one why. */
function figuresOf(text: string, options: PrintedFigureOptions = {}): string[] {
  const sense = figureSense(options);
  const tokenized = tokensOf(text, sense.mark);
  const found: string[] = [];
  let at = 0;
  while (at < tokenized.tokens.length) {
    const one = figureAt(tokenized, at, sense);
    if (one === null) {
      at++;
      continue;
    }
    expect(one.start).toBe(at);
    expect(one.end).toBeGreaterThan(at);
    const words = text.slice(tokenized.tokens[at]!.start, tokenized.tokens[one.end - 1]!.end);
    at = one.end;
    if (one.figure === null) {
      found.push(`${words}: ${one.unread}${one.currencies.length > 0 ? ` ${one.currencies.join(" ")}` : ""}`);
      continue;
    }
    const { figure } = one;
    expect(figure.text).toBe(words);
    const parts = [figure.kind, figure.currency, figure.qualifier, written(figure.stands)];
    found.push(`${words}: ${parts.filter((part) => part !== null).join(" ")}`);
  }
  return found;
}

// All expected values by hand.
describe("figures of a text", () => {
  test.each<[string, string[]]>([
    ["exports rose to €1 741.9 bn in May", ["€1 741.9 bn: amount EUR [1741850000000, 1741950000000)"]],
    ["a trade worth RMB6.5 trillion", ["RMB6.5 trillion: amount CNY [6450000000000, 6550000000000)"]],
    ["US$54.24 billion", ["US$54.24 billion: amount USD [54235000000, 54245000000)"]],
    ["13.6 billion U.S. dollars", ["13.6 billion U.S. dollars: amount USD [13550000000, 13650000000)"]],
    [
      "11 billion 181 million dollars",
      ["11 billion 181 million dollars: amount USD [11180500000, 11181500000)"],
    ],
    ["a gap of -$52.8 billion", ["-$52.8 billion: amount USD (-52850000000, -52750000000]"]],
    ["a change of minus 3.1 percent", ["minus 3.1 percent: percent (-0.0315, -0.0305]"]],
    ["up 0.2 per cent, to 7", ["0.2 per cent: percent [0.0015, 0.0025)", "7: number [6.5, 7.5)"]],
    ["a 28.6-percent drop", ["28.6-percent: percent [0.2855, 0.2865)"]],
    ["some 40 billion", ["some 40 billion: number about [36000000000, 44000000000]"]],
    ["5% or higher", ["5% or higher: percent at-least [0.05, ∞)"]],
    ["from 3% to 4%", ["3%: percent [0.025, 0.035)", "4%: percent [0.035, 0.045)"]],
    ["rose 3 to 4 percent", ["3 to 4 percent: percent [0.025, 0.045)"]],
  ])("%j", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});
