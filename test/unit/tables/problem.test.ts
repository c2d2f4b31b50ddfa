import { describe, expect, test } from "vitest";
import { checkFile, NOT_UTF_8, problem } from "../../../src/tables/problem.js";

describe("what is wrong at one place of a file", () => {
  test("is told as it stands, up to 80 letters", () => {
    const value = "9".repeat(80);
    const told = problem(3, "value", "a number", value);
    expect(told).toEqual({ line: 3, column: "value", rule: "a number", value });
    expect(Object.isFrozen(told)).toBe(true);
  });

  test("is cut behind the 80th letter", () => {
    expect(problem(3, null, "a number", "9".repeat(81)).value).toBe(`${"9".repeat(80)}…`);
  });

  test("names UTF-8 and the remedy", () => {
    expect(NOT_UTF_8).toBe("text in UTF-8, without zero bytes (UTF-16 has them): save the file as UTF-8");
  });
});

describe("a file", () => {
  test.each([
    ["text", ""],
    ["bytes", new Uint8Array(2)],
  ] as const)("is its %s", (_, file) => {
    expect(() => checkFile(file)).not.toThrow();
  });

  test.each([
    [5, "5"],
    [null, "null"],
    [new ArrayBuffer(2), "an object"],
  ] as const)("is not %s", (file, shown) => {
    expect(() => checkFile(file)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_FIELD",
        message: `a file must be its text or its bytes (Uint8Array), got ${shown}`,
      }),
    );
  });
});
