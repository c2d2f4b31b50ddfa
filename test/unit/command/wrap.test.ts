import { describe, expect, test } from "vitest";
import { wrapped } from "../../../src/command/showing/wrap.js";

const terminal = { isTTY: true, columns: 40 };
const ten = "1234567890";

describe("a line", () => {
  test("is broken at blanks on a terminal, and goes on a little further in", () => {
    expect(wrapped(`  ${ten} ${ten} ${ten} ${ten}`, terminal)).toBe(`  ${ten} ${ten} ${ten}\n    ${ten}`);
    expect(wrapped(`${ten} ${ten} ${ten} ${ten}`, terminal)).toBe(`${ten} ${ten} ${ten}\n${ten}`);
    expect(wrapped("", terminal)).toBe("");
  });

  test("counts no colours, and keeps a word that is too long", () => {
    const red = `\u001B[31m${ten}\u001B[39m`;
    expect(wrapped(`${red} ${red} ${red}`, terminal)).toBe(`${red} ${red} ${red}`);
    const long = ten.repeat(5);
    expect(wrapped(`a ${long} b`, terminal)).toBe(`a\n${long}\nb`);
  });

  test("is never broken in a file, nor for a terminal that knows no width", () => {
    const line = `${ten} `.repeat(20).trim();
    expect(wrapped(line, { ...terminal, isTTY: false })).toBe(line);
    expect(wrapped(`${ten} ${ten} ${ten}`, { ...terminal, columns: 0 })).toBe(`${ten} ${ten} ${ten}`);
  });
});
