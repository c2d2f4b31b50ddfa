import { describe, expect, test } from "vitest";
import { type Json, readJson } from "../../../../src/tables/raw/json.js";
import { fieldOf, itemsOf, objectOf, plainText } from "../../../../src/tables/raw/json-parts.js";

const json = (text: string): Json => {
  const { root, problem } = readJson(text);
  expect(problem).toBeNull();
  return root;
};

describe("parts of JSON", () => {
  const others: readonly (Json | undefined)[] = ["text", true, null, undefined];

  test("are the fields of objects", () => {
    expect(fieldOf(json('{"a": 1}'), "a")).toBe("1");
    expect(fieldOf(json('{"a": 1}'), "b")).toBeUndefined();
    expect(objectOf(json('{"a": 1}'))).toMatchObject({ kind: "object", line: 1 });
    for (const other of [...others, json("[1]")]) {
      expect(objectOf(other)).toBeNull();
      expect(fieldOf(other, "a")).toBeUndefined();
    }
  });

  test("are the items of lists", () => {
    expect(itemsOf(json("[1, 2]"))).toEqual(["1", "2"]);
    for (const other of [...others, json("{}")]) expect(itemsOf(other)).toEqual([]);
  });

  test("are texts and numbers, without blanks around them", () => {
    expect(plainText(json('" a "'))).toBe("a");
    expect(plainText(json("1.50"))).toBe("1.50");
    for (const other of [true, null, undefined, json("[]"), json("{}")]) expect(plainText(other)).toBe("");
  });
});
