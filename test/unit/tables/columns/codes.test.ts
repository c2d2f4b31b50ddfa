import { describe, expect, test } from "vitest";
import { TradeError } from "../../../../src/errors.js";
import {
  markNumbers,
  noNumbers,
  numbersAt,
  numbersOf,
  roomFor,
} from "../../../../src/tables/columns/block-codes.js";
import { noCodes, numberOf, ruleOf } from "../../../../src/tables/columns/codes.js";

describe("the codes of a column", () => {
  test("have numbers in the order in which they come, those that are the same one number", () => {
    const codes = noCodes("period");
    expect(["", "2025-01", "2025-02", "Jan-25", "2025-01", ""].map((text) => numberOf(codes, text))).toEqual([
      0, 1, 2, 1, 1, 0,
    ]);
    expect(codes.texts).toEqual(["", "2025-01", "2025-02"]);
  });

  test("are a million at most", () => {
    const codes = noCodes("product");
    codes.texts.length = 1_000_000;
    expect(numberOf(codes, "A")).toBe(1_000_000);
    expect(numberOf(codes, "A")).toBe(1_000_000);
    expect(() => numberOf(codes, "B")).toThrow(
      expect.objectContaining({
        code: "TOO_LARGE",
        message: 'product must be of 1000000 distinct texts at most, got "B"',
      }),
    );
  });

  test("are refused with the rule of an error, and with other errors as they are", () => {
    expect(ruleOf(new TradeError("INVALID_FIELD", "a must be, got b, got c"))).toBe("a must be");
    expect(ruleOf(new TradeError("INVALID_FIELD", 'x must be 1 or\n"must be 2", got "\n3"'))).toBe(
      '1 or\n"must be 2"',
    );
    const other = new Error("broken");
    expect(() => ruleOf(other)).toThrow(other);
  });
});

describe("the numbers of rows", () => {
  test("have two bytes each, or four where one is above 65,535", () => {
    expect(roomFor(3, 65_535)).toEqual(new Uint16Array(3));
    expect(roomFor(3, 65_536)).toEqual(new Uint32Array(3));
  });

  test("are those of a column, also where all rows have one", () => {
    const block = {
      rows: 3,
      codes: [70_000, Uint16Array.of(1, 2, 1)],
      values: null,
      quantities: null,
      lines: 2,
    };
    expect([...numbersOf(block, 0)]).toEqual([70_000, 70_000, 70_000]);
    expect([...numbersOf(block, 1)]).toEqual([1, 2, 1]);
  });

  test("at some places are a list, or the one that all have", () => {
    const numbers = Uint32Array.of(5, 70_000, 5, 70_000);
    expect(numbersAt(numbers, Uint32Array.of(0, 2))).toBe(5);
    expect(numbersAt(numbers, Uint32Array.of(1))).toBe(70_000);
    expect(numbersAt(numbers, Uint32Array.of(0, 1, 2))).toEqual(Uint32Array.of(5, 70_000, 5));
    expect(numbersAt(Uint16Array.of(1, 2), Uint32Array.of(1, 0))).toEqual(Uint16Array.of(2, 1));
  });

  /** Marks for the numbers below a limit, of rows from one up to another. */
  function marksOf(limit: number, numbers: readonly number[], from = 0, to = numbers.length): string {
    const seen = noNumbers(limit);
    markNumbers(seen, Uint16Array.from(numbers), from, to);
    return seen.marks.join("");
  }

  test("are marked where they come, from a row up to another", () => {
    expect(marksOf(4, [1, 3, 1])).toBe("0101");
    expect(marksOf(4, [0, 1, 2, 3], 1, 3)).toBe("0110");
    expect(marksOf(4, [2], 1, 1)).toBe("0000");
    // More rows than are looked at before all may have come: 0 alone is looked for then.
    const many = Array.from({ length: 1000 }, (_, i) => 1 + (i % 3));
    expect(marksOf(4, many)).toBe("0111");
    expect(marksOf(4, [...many, 0])).toBe("1111");
    expect(marksOf(4, [...many, 0], 0, 1000)).toBe("0111");
    expect(marksOf(5, [...many, 4], 0, 1000)).toBe("01110");
    expect(marksOf(5, [...many, 4])).toBe("01111");
    const seen = noNumbers(3);
    markNumbers(seen, 2, 0, 5);
    expect(seen.marks.join("")).toBe("001");
    markNumbers(seen, Uint16Array.of(1, 1), 0, 2);
    markNumbers(seen, Uint16Array.of(0, 0), 0, 2);
    expect(seen.marks.join("")).toBe("111");
  });
});
