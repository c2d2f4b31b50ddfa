import type { EconomyGroup, EconomyScope } from "tradefigures";
import { describe, expect, test } from "vitest";
import {
  coversEconomy,
  economiesOverlap,
  readEconomyScope,
  readGroups,
} from "../../../../src/tariffs/regime/economy-scope.js";
import { isDeeplyFrozen } from "../../../property/random-series.js";
import { fieldRefusal } from "../../refusal.js";

const benelux = { code: "Benelux", members: ["BE", "NL", "LU"] };

describe("readEconomyScope", () => {
  test("writes groups out, and names nobody twice", () => {
    const groups = readGroups([benelux], "groups");
    const scope = readEconomyScope(
      { include: ["NL", "Benelux", "DE"], exclude: ["LU"] },
      "economies",
      groups,
    );
    expect(scope).toEqual({ include: ["NL", "BE", "LU", "DE"], exclude: ["LU"] });
    expect(isDeeplyFrozen(scope)).toBe(true);
    expect(readEconomyScope(scope, "economies", new Map())).toEqual(scope);
    expect(readEconomyScope({}, "economies", groups)).toEqual({});
  });

  test.each<[EconomyScope, string, string, unknown]>([
    [{ include: [] }, "economies.include", 'at least one economy, or left out, got "none"', "none"],
    [{ exclude: [] }, "economies.exclude", 'at least one economy, or left out, got "none"', "none"],
    [{ include: [""] }, "economies.include[0]", 'text, trimmed and not empty, got ""', ""],
  ])("refuses %o", (input, field, rule, value) => {
    expect(() => readEconomyScope(input, "economies", new Map())).toThrow(
      fieldRefusal("INVALID_FIELD", field, rule, value),
    );
  });

  test("refuses a misspelt field", () => {
    expect(() => readEconomyScope({ includes: ["NL"] } as EconomyScope, "economies", new Map())).toThrow(
      expect.objectContaining({ code: "UNKNOWN_FIELD" }),
    );
  });
});

describe("readGroups", () => {
  test("reads groups by their code; none where none is given", () => {
    expect([...readGroups([benelux], "groups")]).toEqual([["Benelux", ["BE", "NL", "LU"]]]);
    expect(readGroups(undefined, "groups").size).toBe(0);
  });

  test.each<[unknown, string, string]>([
    [[benelux, benelux], "INVALID_FIELD", 'groups[1].code must be another than those before, got "Benelux"'],
    [
      [{ ...benelux, code: "" }],
      "INVALID_FIELD",
      'groups[0].code must be text, trimmed and not empty, got ""',
    ],
    [
      [{ ...benelux, members: [] }],
      "INVALID_FIELD",
      'groups[0].members must be at least one economy, or left out, got "none"',
    ],
    [[{ ...benelux, name: "x" }], "UNKNOWN_FIELD", 'groups[0] has the fields code, members, got "name"'],
    [benelux, "INVALID_FIELD", "groups must be a list, got an object"],
  ])("refuses %o", (input, code, message) => {
    expect(() => readGroups(input as EconomyGroup[], "groups")).toThrow(
      expect.objectContaining({ code, message }),
    );
  });
});

test.each<[EconomyScope | undefined, string, boolean]>([
  [undefined, "NL", true],
  [{}, "NL", true],
  [{ include: ["NL"] }, "NL", true],
  [{ include: ["NL"] }, "BE", false],
  [{ exclude: ["NL"] }, "NL", false],
  [{ exclude: ["NL"] }, "BE", true],
  [{ include: ["NL", "BE"], exclude: ["NL"] }, "NL", false],
])("%o and the goods of %s: %s", (scope, economy, result) => {
  expect(coversEconomy(scope, economy)).toBe(result);
});

test.each<[EconomyScope | undefined, EconomyScope | undefined, readonly string[] | undefined, boolean]>([
  [undefined, undefined, undefined, true],
  [{ include: ["NL"] }, undefined, undefined, true],
  [{ include: ["NL"] }, { include: ["BE"] }, undefined, false],
  [{ include: ["NL", "BE"] }, { include: ["BE"] }, undefined, true],
  [{ include: ["NL"] }, { exclude: ["NL"] }, undefined, false],
  [{ exclude: ["NL"] }, { exclude: ["BE"] }, undefined, true],
  [{ exclude: ["NL"] }, { exclude: ["BE"] }, ["NL", "BE"], false],
  [{ exclude: ["NL"] }, { exclude: ["BE"] }, ["NL", "BE", "LU"], true],
  [{ include: ["NL"] }, { include: ["NL"] }, ["BE"], false],
])("%o and %o within %o overlap: %s", (a, b, members, result) => {
  expect(economiesOverlap(a, b, members)).toBe(result);
  expect(economiesOverlap(b, a, members)).toBe(result);
});
