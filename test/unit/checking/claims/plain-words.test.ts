import { type PrintedFigure, printedFigure } from "tradefigures";
import { describe, expect, test } from "vitest";
import { inPlainWords } from "../../../../src/checking/claims/multiples.js";
import { factorSlips } from "../../../../src/checking/claims/readings/factor-slips.js";
import { roundingSlips } from "../../../../src/checking/claims/readings/rounding-slips.js";
import { written } from "../../decimal/interval-text.js";

const stands = (text: string) => written(inPlainWords(printedFigure(text)).stands);

describe("a multiple in words", () => {
  test("stands for what lies nearer to it than to those beside it, on the side that its words leave", () => {
    expect(stands("doubled")).toBe("[1.5, 2.5)");
    expect(stands("nearly doubled")).toBe("[1.5, 2)");
    expect(stands("just over double")).toMatch(/^[([]2, 2\.5\)$/);
    expect(stands("about double")).toBe("[1.5, 2.5)");
  });

  test("in digits is what it is", () => {
    for (const text of ["2.5 times", "2 to 3 times"]) {
      const figure: PrintedFigure = printedFigure(text);
      expect(inPlainWords(figure)).toBe(figure);
    }
  });
});

test("a word or a range was neither rounded wrongly nor moved by its zeros", () => {
  const misprint = (text: string) => {
    const print = printedFigure(text);
    const found = [{ value: print.value, bounds: print.stands, from: [], marks: [] }];
    return { print, found } as never;
  };
  expect(roundingSlips(misprint("33.5%"))).not.toEqual([]);
  for (const text of ["about 33.5%", "33.5% to 33.6%"])
    expect(roundingSlips(misprint(text)), text).toEqual([]);
  expect(factorSlips(misprint("1,070")).filter(({ remade }) => remade !== undefined).length).toBeGreaterThan(
    0,
  );
});
