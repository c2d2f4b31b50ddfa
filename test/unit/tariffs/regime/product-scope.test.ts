import type { ProductScope } from "tradefigures";
import { describe, expect, test } from "vitest";
import {
  covers,
  coversAll,
  firstFrom,
  readProduct,
  readScope,
  scopeReader,
} from "../../../../src/tariffs/regime/product-scope.js";

describe("readScope", () => {
  test("reads prefixes to include and to exclude, and freezes them", () => {
    const input = { include: ["72", "7610"], exclude: ["7210"] };
    const scope = readScope(input, "scope");
    expect(scope).toEqual(input);
    expect([scope, scope.include, scope.exclude].every(Object.isFrozen)).toBe(true);
    input.include.push("85");
    expect(scope.include).toEqual(["72", "7610"]);
  });

  test("is all goods where nothing is said", () => {
    for (const scope of [readScope(undefined, "scope"), readScope({}, "scope")]) {
      expect(scope).toEqual({});
      expect(Object.isFrozen(scope)).toBe(true);
    }
    expect(readScope({ exclude: [] }, "scope")).toEqual({ exclude: [] });
  });

  test("takes dots out of codes, and says what is known of unknown goods", () => {
    expect(readScope({ include: ["85.17"], exclude: ["8517.13.00"] }, "scope")).toEqual({
      include: ["8517"],
      exclude: ["85171300"],
    });
    expect(readScope({ unknown: "List 1" }, "scope")).toEqual({ unknown: "List 1" });
  });

  test.each<[string, unknown, string, unknown]>([
    ["what is no object", "72", 'scope must be an object, got "72"', { field: "scope", value: "72" }],
    ["a list", ["72"], "scope must be an object, got a list", { field: "scope", value: ["72"] }],
    [
      "prefixes that are no list",
      { include: "72" },
      'scope.include must be a list, got "72"',
      { field: "scope.include", value: "72" },
    ],
    [
      "no prefix at all",
      { include: [] },
      'scope.include must be at least one HS prefix, or left out, got "none"',
      { field: "scope.include", value: "none" },
    ],
    [
      "a prefix with a point in an odd place",
      { exclude: ["72", "721.011"] },
      'scope.exclude[1] must be an HS prefix of 2 to 10 digits, got "721.011"',
      { field: "scope.exclude[1]", value: "721.011" },
    ],
    [
      "unknown goods beside known ones",
      { include: ["72"], unknown: "List 1" },
      'scope.unknown must be alone, without include and exclude, got "List 1"',
      { field: "scope.unknown", value: "List 1" },
    ],
    [
      "unknown goods beside excluded ones",
      { exclude: [], unknown: "List 1" },
      'scope.unknown must be alone, without include and exclude, got "List 1"',
      { field: "scope.unknown", value: "List 1" },
    ],
    [
      "unknown goods of which nothing is said",
      { unknown: "" },
      'scope.unknown must be text, trimmed and not empty, got ""',
      { field: "scope.unknown", value: "" },
    ],
  ])("refuses %s", (_, input, message, details) => {
    expect(() => readScope(input as ProductScope, "scope")).toThrow(
      expect.objectContaining({ name: "TradeError", code: "INVALID_FIELD", message, details }),
    );
  });

  test("refuses a misspelt field", () => {
    expect(() => readScope({ includes: ["72"] } as ProductScope, "scope")).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_FIELD",
        message: 'scope has the fields include, exclude, unknown, got "includes" (is "include" meant?)',
        details: { field: "includes" },
      }),
    );
  });
});

describe("readProduct", () => {
  test.each(["72", "7210", "7210110000"])("takes %s", (code) => {
    expect(readProduct(code, "product")).toBe(code);
  });

  test.each([
    ["85.17", "8517"],
    ["8517.13", "851713"],
    ["8517.13.00", "85171300"],
    ["8517.13.00.00", "8517130000"],
    ["8517.13.0000", "8517130000"],
    ["8517.1300", "85171300"],
  ])("takes the dots out of %s", (code, digits) => {
    expect(readProduct(code, "product")).toBe(digits);
  });

  test.each([
    "",
    "7",
    "72101100001",
    "72 10",
    "７２",
    7210,
    null,
    "8517.1",
    "851.713",
    "8517.",
    ".8517",
    "85.1713",
    "8517..13",
    "8517.13000",
    "8517.13.00.00.00",
    "8517.13.0",
    "8517.13.000",
    "85.17.13",
    "8517.1A",
    "851713.00",
  ])("refuses %o", (value) => {
    expect(() => readProduct(value, "product")).toThrow(
      expect.objectContaining({ code: "INVALID_FIELD", details: { field: "product", value } }),
    );
  });
});

describe("coversAll", () => {
  test.each<[ProductScope, string, boolean]>([
    [{}, "", true],
    [{}, "7210", true],
    [{ exclude: [] }, "", true],
    [{ exclude: ["72"] }, "", false],
    [{ exclude: ["72"] }, "72", false],
    [{ exclude: ["72"] }, "7210", false],
    [{ exclude: ["7210"] }, "72", false],
    [{ exclude: ["72"] }, "73", true],
    [{ include: ["72"] }, "", false],
    [{ include: ["72"] }, "72", true],
    [{ include: ["72"] }, "721011", true],
    [{ include: ["72"] }, "73", false],
    [{ include: ["7210"] }, "72", false],
    [{ include: ["72"], exclude: ["7210"] }, "721011", false],
    [{ include: ["72"], exclude: ["7210"] }, "72", false],
    [{ include: ["72"], exclude: ["7210"] }, "7211", true],
    [{ include: ["72", "721011"], exclude: ["7210"] }, "721011", true],
    [{ include: ["72", "721011"], exclude: ["7210"] }, "721012", false],
    [{ include: ["72"], exclude: ["72"] }, "7210", false],
  ])("of %o for %o is %s", (scope, prefix, result) => {
    expect(coversAll(scopeReader(scope), prefix)).toBe(result);
  });
});

describe("covers", () => {
  test.each<[ProductScope, string, boolean]>([
    [{}, "", true],
    [{ exclude: ["72"] }, "", true],
    [{ exclude: ["72"] }, "7210", false],
    [{ include: ["7210"] }, "72", false],
    [{ include: ["72"], exclude: ["7210"] }, "72", true],
    [{ include: ["72"], exclude: ["7210"] }, "7210", false],
    [{ include: ["72", "721011"], exclude: ["7210"] }, "72101100", true],
    [{ include: ["7210"], exclude: ["7210"] }, "7210", false],
  ])("of %o for %o is %s", (scope, product, result) => {
    expect(covers(scopeReader(scope), product)).toBe(result);
  });
});

describe("firstFrom", () => {
  test.each<[readonly string[], string, number]>([
    [[], "72", 0],
    [["10", "72", "7210"], "72", 1],
    [["10", "72", "7210"], "7200", 2],
    [["10", "72", "7210"], "", 0],
    [["10", "72", "7210"], "99", 3],
  ])("in %o from %o is %i", (texts, text, place) => {
    expect(firstFrom(texts, text)).toBe(place);
  });
});
