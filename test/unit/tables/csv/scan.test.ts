import { describe, expect, test } from "vitest";
import { cellsOf, delimiterOf, noRow, type RowScan, scanRow } from "../../../../src/tables/csv/scan.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const COMMA = 44;

/** The row that begins at a place; `null` where the bytes end before it does. */
function rowOf(bytes: Uint8Array, { from = 0, end = bytes.length, isLast = true } = {}): RowScan | null {
  const row = noRow();
  return scanRow(bytes, from, end, COMMA, isLast, row) ? row : null;
}

const CLOSED = "closed with a quote";
const AFTER = "without text after its closing quote (a quote inside is doubled)";
const WHOLE = "in quotes as a whole where it has a quote";

describe("the scan of a row", () => {
  test.each<[string, number[], number[], number, number]>([
    ["", [0], [0], 0, 1],
    ["a", [0], [1], 1, 1],
    ["a,b\nc", [0, 2], [1, 3], 4, 1],
    ["a,\r\nc", [0, 2], [1, 2], 4, 1],
    ["a\rc", [0], [1], 2, 1],
    ["a\r", [0], [1], 2, 1],
    ['"a"', [0], [3], 3, 1],
    ['"a"\r\nb', [0], [3], 5, 1],
    ['"a"\rb', [0], [3], 4, 1],
    ['"a,""b",c\n', [0, 8], [7, 9], 10, 1],
    ['"a\nb",c\n', [0, 6], [5, 7], 8, 2],
    ['"a\r\nb\rc"\n', [0], [8], 9, 3],
  ])("finds where the cells of %j begin and end", (text, starts, ends, next, lines) => {
    expect(rowOf(bytesOf(text))).toEqual({ starts, ends, next, lines, rule: null, fault: 0 });
  });

  test("begins where it is told, with nothing of the row before", () => {
    const row = noRow();
    const bytes = bytesOf('a"b,"c\nd"x\ne,f\n');
    scanRow(bytes, 0, bytes.length, COMMA, true, row);
    expect([row.rule, row.fault, row.lines]).toEqual([WHOLE, 0, 2]);
    scanRow(bytes, row.next, bytes.length, COMMA, true, row);
    expect(row).toMatchObject({ starts: [11, 13], ends: [12, 14], next: 15, lines: 1, rule: null });
  });

  test.each<[string, string, number, string[]]>([
    ['a,"b', CLOSED, 1, ["a", "b"]],
    ['"a"b,c', AFTER, 0, ['a"b', "c"]],
    ['"a",b"c', WHOLE, 1, ["a", 'b"c']],
    ['a"b,"c', WHOLE, 0, ['a"b', ""]],
    ['a,b"c,d"e', WHOLE, 1, ["a", 'b"c', 'd"e']],
  ])("names the first rule that %j breaks, and its cell", (text, rule, fault, cells) => {
    const bytes = bytesOf(text);
    const row = rowOf(bytes)!;
    expect([row.rule, row.fault, row.ends.at(-1)]).toEqual([rule, fault, text.length]);
    expect(cellsOf(row, bytes, textOf)).toEqual(cells);
  });

  test.each(["a", "a,", '"a', '"a"', '"a\n', '"a""', "a\r", '"a"\r', ""])(
    "waits for more after %j, unless it is the last",
    (text) => {
      expect(rowOf(bytesOf(text), { isLast: false })).toBeNull();
      expect(rowOf(bytesOf(text))?.next).toBe(text.length);
    },
  );

  test.each<[string, number]>([
    ["a\n", 2],
    ["a\r\n", 3],
    ["a\rb", 2],
    ['"a"\rb', 4],
    ['"a\rb"\n', 6],
  ])("waits for no more after %j", (text, next) => {
    expect(rowOf(bytesOf(text), { isLast: false })?.next).toBe(next);
  });

  // An end between CR and LF is asked for by nobody.
  test("looks at nothing behind the end that it is told", () => {
    for (const text of ['"a""b",c\n"d"\r\n', 'a,b\r\n"c"x,""\n', '"a\r\nb"\r"c",d"e,"f'])
      for (let end = 0; end <= text.length; end++) {
        if (text.slice(end - 1, end + 1) === "\r\n") continue;
        for (const isLast of [true, false])
          for (let from = 0; from <= end; from++)
            expect(rowOf(bytesOf(text), { from, end, isLast }), text.slice(from, end)).toEqual(
              rowOf(bytesOf(text.slice(0, end)), { from, isLast }),
            );
      }
  });
});

describe("the cells that were scanned", () => {
  test.each<[string, string[]]>([
    ['a,"b ""c""",\n', ["a", 'b "c"', ""]],
    ['Côte,"中,国",x\n', ["Côte", "中,国", "x"]],
  ])("of %j are texts without their quotes", (text, cells) => {
    const bytes = bytesOf(`x\n${text}`);
    expect(cellsOf(rowOf(bytes, { from: 2 })!, bytes, textOf)).toEqual(cells);
  });
});

describe("what parts cells", () => {
  test.each<[string, number]>([
    ["a,b;c", 44],
    ["a;b\r1,2,3\r", 59],
    ["a;b\n1,2,3\n", 59],
    ['"a,b,c";d', 59],
    ["\r\n\na\tb,", 44],
    ["\r\n\na\tb", 9],
    ["a", 44],
    ["xxxx;", 59],
  ])("in %j", (text, delimiter) => {
    expect(delimiterOf(bytesOf(text), 0)).toBe(delimiter);
  });

  test("is looked for from a place on", () => {
    expect(delimiterOf(bytesOf("a,b,c,d\n1;2\n"), 8)).toBe(59);
  });
});
