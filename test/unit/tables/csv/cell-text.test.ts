import { describe, expect, test } from "vitest";
import { csvCell, defused, undefused } from "../../../../src/tables/csv/cell-text.js";

describe("a text that a spreadsheet would take for a formula", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
  ])("%s gets an apostrophe, which is taken off again", (text, written) => {
    expect(defused(text)).toBe(written);
    expect(undefused(written)).toBe(text);
  });

  test.each(["a=1", "1-1", "'a", "a'", "", "'", " =1", "=1'"])("is not %j", (text) => {
    expect(undefused(text)).toBe(text);
    if (text !== "=1'") expect(defused(text)).toBe(text);
  });
});

describe("a cell", () => {
  test.each([
    ['a"b', '"a""b"'],
    ['"', '""""'],
    ["a,b", '"a,b"'],
    ["a;b", '"a;b"'],
    ["a\tb", '"a\tb"'],
    ["a\rb", '"a\rb"'],
    ["a\nb", '"a\nb"'],
    [" a", '" a"'],
    ["a ", '"a "'],
  ])("is in quotes where it must be: %j", (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  test.each(["a", "a b", "", "a'b", "a|b"])("stands as it is otherwise: %j", (text) => {
    expect(csvCell(text)).toBe(text);
  });
});
