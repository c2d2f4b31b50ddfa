import { describe, expect, test } from "vitest";
import { csvRows } from "../../../../src/tables/csv/rows.js";

const cellsOf = (text: string) => csvRows(text).rows.map(({ cells }) => cells);

describe("the rows of a CSV file", () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ["plain cells", "a,b\n1,2\n", [["a", "b"], ["1", "2"]]], // biome-ignore format: a table
    ["no line end at the end", "a,b\n1,2", [["a", "b"], ["1", "2"]]], // biome-ignore format: a table
    ["empty cells", "a,b,c\n,,\n", [["a", "b", "c"], ["", "", ""]]], // biome-ignore format: a table
    ["delimiters, quotes and line ends in quotes", 'a\n"1,2 ""3""\r\n4"\n', [["a"], ['1,2 "3"\r\n4']]],
    ["an empty cell in quotes", 'a,b\n"",2\n', [["a", "b"], ["", "2"]]], // biome-ignore format: a table
    ["blanks as they stand", "a, b \n", [["a", " b "]]],
    ["a byte order mark", "\uFEFFa,b\n", [["a", "b"]]],
    ["empty lines", "\n\na\n\n1\n\n", [["a"], ["1"]]],
    ["nothing", "", []],
  ])("have %s", (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
    expect(csvRows(text).problems).toEqual([]);
  });

  test("end in LF, CRLF or CR, and know their line", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const text = ["a,b", "", '"x', 'y",2', "3,4", ""].join(end);
      expect(csvRows(text).rows).toEqual([
        { line: 1, cells: ["a", "b"] },
        { line: 3, cells: [`x${end}y`, "2"] },
        { line: 5, cells: ["3", "4"] },
      ]);
    }
  });

  test.each([
    ["a,b;c\n", ","],
    ["a;b\n1,2,3;4\n", ";"],
    ["a\tb\n", "\t"],
    ['"a;b;c",d\n', ","],
    ["a\n", ","],
  ])("are parted by what parts the first line: %j", (text, delimiter) => {
    expect(csvRows(text).delimiter).toBe(delimiter);
  });

  test("are parted by what the caller says", () => {
    expect(csvRows("a;b,c\n", ",").rows).toEqual([{ line: 1, cells: ["a;b", "c"] }]);
  });

  test("that cannot be split are all told, and the others kept", () => {
    const { rows, problems } = csvRows('a,b\n1,"2"x\n3,4\n5"6,7\n8,"9\n10,11\n');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["a", "b"],
      ["3", "4"],
    ]);
    expect(problems).toEqual([
      {
        line: 2,
        column: "2",
        rule: "without text after its closing quote (a quote inside is doubled)",
        value: '2"x',
      },
      { line: 4, column: "1", rule: "in quotes as a whole where it has a quote", value: '5"6' },
      { line: 5, column: "2", rule: "closed with a quote", value: "9\n10,11\n" },
    ]);
  });

  test("of UTF-16 are refused by name", () => {
    const { rows, problems } = csvRows("a\n\0b");
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      { line: 2, column: null, rule: expect.stringContaining("UTF-16"), value: "\\0" },
    ]);
  });

  test("show the beginning of a long value", () => {
    expect(csvRows(`a\n"${"x".repeat(200)}`).problems[0]!.value).toBe(`${"x".repeat(80)}…`);
  });
});
