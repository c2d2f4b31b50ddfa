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

  test("has all the room that there is", () => {
    const [letters, more] = ["a".repeat(27), "b".repeat(25)];
    // With the indent 40 characters in each line: 2 + 27 + 1 + 10, and 4 + 25 + 1 + 10.
    const full = `  ${letters} ${ten}\n    ${more} ${ten}`;
    expect(wrapped(`  ${letters} ${ten} ${more} ${ten}`, terminal)).toBe(full);
    // One more, and it is the next line's.
    expect(wrapped(`  ${letters}a ${ten}`, terminal)).toBe(`  ${letters}a\n    ${ten}`);
    expect(wrapped(`  ${letters} ${ten} ${more}b ${ten}`, terminal)).toBe(
      `  ${letters} ${ten}\n    ${more}b\n    ${ten}`,
    );
  });

  test("begins with a word that is too long, and ends with no blank", () => {
    const long = ten.repeat(5);
    expect(wrapped(`${long} b `, terminal)).toBe(`${long}\nb`);
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
