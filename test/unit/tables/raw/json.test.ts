import { describe, expect, test } from "vitest";
import { type Json, readJson } from "../../../../src/tables/raw/json.js";

/** The tree as plain values; numbers stay texts. */
function plain(json: Json): unknown {
  if (json === null || typeof json !== "object") return json;
  if (json.kind === "list") return json.items.map(plain);
  return [...json.fields].map(([key, value]) => [key, plain(value)]);
}

function read(text: string): unknown {
  const { root, problem } = readJson(text);
  return problem ?? plain(root);
}

describe("JSON is read", () => {
  test("with its numbers as they stand, digit for digit", () => {
    expect(
      read("[0, -0, 9007199254740993, 1.10, 1E+5, 1e12, -1e-10, 12345678901234567890.123456789]"),
    ).toEqual([
      "0",
      "-0",
      "9007199254740993",
      "1.10",
      "1E+5",
      "1e12",
      "-1e-10",
      "12345678901234567890.123456789",
    ]);
  });

  test("with words, texts and escapes", () => {
    expect(read('{"a":[true,false,null],"b\\n\\u0041":"\\"\\\\"}')).toEqual([
      ["a", [true, false, null]],
      ["b\nA", '"\\'],
    ]);
  });

  test("after a byte order mark and among blanks", () => {
    expect(read("\uFEFF \r\n\t[ ] \n")).toEqual([]);
    expect(read(" { } ")).toEqual([]);
  });

  test("with the line on which a list or an object begins", () => {
    const { root } = readJson('[\n  {"a": 1},\n\n  [2]\n]');
    expect(root).toMatchObject({ line: 1, items: [{ line: 2 }, { line: 4 }] });
  });

  test("with keys that are the prototype's elsewhere", () => {
    expect(read('{"__proto__": 1, "constructor": 2}')).toEqual([
      ["__proto__", "1"],
      ["constructor", "2"],
    ]);
  });

  test("item by item, of a key of the root or of the root itself", () => {
    const seen: unknown[] = [];
    const visit = (item: Json): void => {
      seen.push(plain(item));
    };
    expect(readJson('{"count": 2, "data": [1, {"data": [2]}]}', { key: "data", visit }).problem).toBeNull();
    expect(readJson("[3, [4]]", { key: null, visit }).problem).toBeNull();
    expect(seen).toEqual(["1", [["data", ["2"]]], "3", ["4"]]);
  });

  test("as a whole where it is no list that is to be taken item by item", () => {
    const visit = (): never => expect.unreachable();
    for (const [text, key] of [
      ['[{"data": [1]}]', "data"],
      ['{"data": [1]}', null],
      ['{"rows": [1]}', "data"],
      ['{"data": {"data": [1]}}', "data"],
    ] as const)
      expect(readJson(text, { key, visit }).problem).toBeNull();
    expect(read('{"rows": [1]}')).toEqual([["rows", ["1"]]]);
  });
});

describe("JSON is refused", () => {
  test.each([
    ["", "a value of JSON", "the end of the file"],
    ["[1,]", "a value of JSON", "]"],
    ["[1 2]", "a comma or ]", "2]"],
    ["[1", "a comma or ]", "the end of the file"],
    ['{"a":1', "a comma or }", "the end of the file"],
    ["{a: 1}", "a key in quotes", "a: 1}"],
    ['{"a" 1}', "a colon after a key", "1}"],
    ['{"a', "a text that is closed with a quote", '"a'],
    ['["a\\"]', "a text that is closed with a quote", '"a\\"]'],
    ['["a\nb"]', "a text with the escapes of JSON and no line ends", '"a\nb"]'],
    ['["\\x"]', "a text with the escapes of JSON and no line ends", '"\\x"]'],
    ["[01]", "a comma or ]", "1]"],
    ["[.5]", "a value of JSON", ".5]"],
    ["[NaN]", "a value of JSON", "NaN]"],
    ["[] []", "nothing after the end of the JSON", "[]"],
    ['{"a":1,"\\u0061":2}', 'each key once in an object ("a" stands twice)', ":2}"],
    ['{"a":[}', "a value of JSON", "}"],
  ])("%j", (text, rule, value) => {
    expect(read(text)).toEqual({ line: 1, column: null, rule, value });
  });

  test("with the line of the fault", () => {
    expect(read('[\n1,\n2\n"a"]')).toMatchObject({ line: 4 });
    expect(read('{"a": x}')).toMatchObject({ rule: "a value of JSON", value: "x}" });
    expect(read('{"a": 1, 2}')).toMatchObject({ rule: "a key in quotes" });
    expect(read('"abc')).toMatchObject({ rule: "a text that is closed with a quote" });
  });

  test("with a long key that stands twice, cut", () => {
    const twice = (key: string): unknown => read(`{"${key}":1,"${key}":2}`);
    expect(twice("k".repeat(40))).toMatchObject({
      rule: `each key once in an object ("${"k".repeat(40)}" stands twice)`,
    });
    expect(twice(`${"k".repeat(40)}l`)).toMatchObject({
      rule: `each key once in an object ("${"k".repeat(40)}…" stands twice)`,
    });
  });

  test("deeper than 64, but not at 64", () => {
    expect(readJson(`${"[".repeat(64)}${"]".repeat(64)}`).problem).toBeNull();
    expect(readJson(`${'{"a":'.repeat(64)}1${"}".repeat(64)}`).problem).toBeNull();
    expect(read("[".repeat(65))).toMatchObject({ rule: "no deeper than 64 lists and objects" });
    expect(read('{"a":'.repeat(1_000_000))).toMatchObject({ rule: "no deeper than 64 lists and objects" });
  });
});
