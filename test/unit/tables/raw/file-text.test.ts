import { describe, expect, test } from "vitest";
import { textOf } from "../../../../src/tables/raw/file-text.js";

describe("the text of a file", () => {
  test("is without a byte order mark at its beginning", () => {
    for (const text of ["a,b", "\uFEFFa,b"]) {
      expect(textOf(text)).toBe("a,b");
      expect(textOf(Buffer.from(text))).toBe("a,b");
    }
    expect(textOf("a\uFEFF")).toBe("a\uFEFF");
    expect([textOf(""), textOf(new Uint8Array(0))]).toEqual(["", ""]);
  });

  test("is none in UTF-16, of either order, and with a zero byte", () => {
    for (const file of [Uint8Array.of(0xff, 0xfe, 0x2d, 0x4e), Uint8Array.of(0xfe, 0xff, 0x4e, 0x2d), "a\0b"])
      expect(textOf(file)).toBeNull();
    expect(textOf(Uint8Array.of(0xc3, 0xbf, 0xc3, 0xbe))).toBe("\u00FF\u00FE");
    expect(textOf("\u00FF\u00FE")).toBe("\u00FF\u00FE");
  });

  test("is that of text or bytes alone", () => {
    expect(() => textOf(5 as never)).toThrow(/^a file must be .*, got 5$/);
  });
});
