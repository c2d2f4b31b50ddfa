import { describe, expect, test } from "vitest";
import { bytesOf, takePieces, textReader } from "../../../../src/tables/columns/utf-8.js";

/** A text in pieces, of which all bytes but some at the end are taken each time; what came in all, and how it came. */
function pieces(text: string, leave: (size: number) => number) {
  const taken: Uint8Array[] = [];
  const sizes: number[] = [];
  const ends: boolean[] = [];
  takePieces(text, (bytes, isLast) => {
    const count = isLast ? bytes.length : bytes.length - leave(bytes.length);
    taken.push(bytes.slice(0, count));
    sizes.push(bytes.length);
    ends.push(isLast);
    return count;
  });
  return { text: Buffer.concat(taken).toString("utf8"), sizes, ends };
}

const PIECE = 65_536;

describe("text as UTF-8", () => {
  test("comes as one piece where it is short", () => {
    for (const text of ["", "a\u{1f600}é", "a".repeat(PIECE)])
      expect(pieces(text, () => 0)).toEqual({ text, sizes: [bytesOf(text).length], ends: [true] });
  });

  test("comes piece by piece where it is long, the last one said to be so", () => {
    const text = "a".repeat(2 * PIECE + 1);
    expect(pieces(text, () => 0)).toEqual({
      text,
      sizes: [PIECE, PIECE, 1, 0],
      ends: [false, false, false, true],
    });
  });

  test("keeps what was not taken before the next piece", () => {
    const text = Array.from({ length: 40_000 }, (_, i) => `${i},`).join("");
    const found = pieces(text, () => 5);
    expect(found.text).toBe(text);
    expect(found.sizes.slice(0, 2)).toEqual([PIECE, PIECE + 5]);
    expect(found.sizes.at(-1)).toBe(5);
  });

  test("has room for all of it where nothing is taken", () => {
    const text = "中é".repeat(3 * PIECE);
    const found = pieces(text, (size) => size);
    expect(found.text).toBe(text);
    expect(found.sizes.at(-1)).toBe(bytesOf(text).length);
  });

  test("cuts no letter of two halves", () => {
    const text = `${"a".repeat(PIECE - 1)}\u{1f600}${"b".repeat(PIECE - 2)}\u{1f600}c`;
    const found = pieces(text, () => 0);
    expect(found.text).toBe(text);
    expect(found.sizes).toEqual([PIECE - 1, PIECE + 2, 5, 0]);
    // A half that stands alone at the end is none.
    expect(pieces(`${"a".repeat(PIECE)}\ud83d`, () => 0).text).toBe(`${"a".repeat(PIECE)}\ufffd`);
  });

  test("is read with its byte order mark", () => {
    expect(textReader()(bytesOf("\uFEFFé"))).toBe("\uFEFFé");
  });
});
