import { expect } from "vitest";
import { figureAt } from "../../../src/print/figure-at.js";
import { figureSense, type PrintedFigureOptions, printedFigure } from "../../../src/print/printed-figure.js";
import { tokensOf } from "../../../src/print/tokens.js";
import { written } from "../decimal/interval-text.js";

/** Every figure of a text in its order: its words, what it stands for, its currency; of an unread one why. */
export function figuresOf(text: string, options: PrintedFigureOptions = {}): string[] {
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
    // By itself its text is the same figure.
    expect(figure).toEqual(printedFigure(words, options));
    const parts = [figure.kind, figure.currency, figure.qualifier, written(figure.stands)];
    found.push(`${words}: ${parts.filter((part) => part !== null).join(" ")}`);
  }
  return found;
}
