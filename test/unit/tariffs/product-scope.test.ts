import { describe, expect, test } from "vitest";
import {
  coversAll,
  type ProductScope,
  readProduct,
  readScope,
  scopesOverlap,
} from "../../../src/tariffs/product-scope.js";

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
      "a prefix with a point",
      { exclude: ["72", "7210.11"] },
      'scope.exclude[1] must be an HS prefix of 2 to 10 digits, got "7210.11"',
      { field: "scope.exclude[1]", value: "7210.11" },
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
        message: 'scope has the fields include, exclude, got "includes"',
        details: { field: "includes" },
      }),
    );
  });
});

describe("readProduct", () => {
  test.each(["72", "7210", "7210110000"])("takes %s", (code) => {
    expect(readProduct(code, "product")).toBe(code);
  });

  test.each(["", "7", "72101100001", "72 10", "７２", 7210, null])("refuses %o", (value) => {
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
    expect(coversAll(scope, prefix)).toBe(result);
  });
});

describe("scopesOverlap", () => {
  test.each<[ProductScope, ProductScope, boolean]>([
    [{}, {}, true],
    [{}, { include: ["72"] }, true],
    [{ exclude: ["72"] }, { include: ["72"] }, false],
    [{ exclude: ["72"] }, { include: ["7210"] }, false],
    [{ exclude: ["7210"] }, { include: ["72"] }, true],
    [{ exclude: ["72"] }, { exclude: ["84"] }, true],
    [{ include: ["72"] }, { include: ["73"] }, false],
    [{ include: ["72"] }, { include: ["7210"] }, true],
    [{ include: ["72"], exclude: ["7210"] }, { include: ["7210"] }, false],
    [{ include: ["72"], exclude: ["7210"] }, { include: ["72"], exclude: ["7220"] }, true],
    [{ include: ["72", "721011"], exclude: ["7210"] }, { include: ["7210"] }, true],
  ])("%o and %o: %s", (a, b, result) => {
    expect(scopesOverlap(a, b)).toBe(result);
    expect(scopesOverlap(b, a)).toBe(result);
  });
});
