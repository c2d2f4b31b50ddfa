import { decimal, type Interval, interval, printedFigure, product } from "tradefigures";
import { describe, expect, test } from "vitest";
import { read, written } from "../unit/decimal/interval-text.js";

const scaled = (text: string, by: string): string => {
  const { low, high, closed } = read(text);
  const at = (end: Interval["low"]): Interval["low"] => end && product(end, decimal(by));
  return written(interval({ low: at(low), high: at(high), closed }))!;
};

// The table of CHECKING.md 1.4; in percent or trillions.
describe("what qualifiers make of a figure", () => {
  test.each([
    ["nearly 15%", "0.01", "[14.5, 15.5)", "[14.5, 15)", null],
    ["about 28%", "0.01", "[27.5, 28.5)", "[27, 29]", null],
    ["around 47.5%", "0.01", "[47.45, 47.55)", "[47.4, 47.6]", null],
    ["around 5%", "0.01", "[4.5, 5.5)", "[4.5, 5.5)", null],
    ["past $1 trillion", "1e12", "[0.9, 1.1)", "(1, ∞)", "(1, 1.2]"],
    ["about 1,582 trillion won", "1e12", "[1581.5, 1582.5)", "[1581, 1583]", null],
  ])("%s", (text, unit, core, stands, near) => {
    const figure = printedFigure(text);
    expect(written(figure.core)).toBe(scaled(core, unit));
    expect(written(figure.stands)).toBe(scaled(stands, unit));
    expect(written(figure.near)).toBe(near && scaled(near, unit));
  });
});

// CHECKING.md section 7, cases 1 to 5.
test("figures of the source article", () => {
  const plain = printedFigure("5.9%");
  expect([written(plain.core), String(plain.step)]).toEqual(["[0.0585, 0.0595)", "0.001"]);
  expect(written(printedFigure("fell 28.6%").core)).toBe("(-0.2865, -0.2855]");
  const range = printedFigure("3.8%–4%");
  expect([written(range.core), String(range.step)]).toEqual(["[0.0375, 0.0405)", "0.001"]);
  const surplus = printedFigure("$111.68 billion");
  expect([written(surplus.core), surplus.currency]).toEqual(["[111675000000, 111685000000)", "USD"]);
  const won = printedFigure("about 1,582 trillion won");
  expect(won.currency).toBe("KRW");
  expect(written(won.core)).toBe("[1581500000000000, 1582500000000000)");
  expect(written(won.stands)).toBe("[1581000000000000, 1583000000000000]");
});
