import { decimal, type StackingPolicy, type TariffMeasureInput } from "tradefigures";
import { describe, expect, test } from "vitest";
import {
  checkFamily,
  readStacking,
  type SizedMeasure,
  stack,
} from "../../../../src/tariffs/regime/stacking.js";
import { readMeasure } from "../../../../src/tariffs/regime/tariff-measure.js";
import { isDeeplyFrozen } from "../../../property/random-series.js";
import { fieldRefusal } from "../../refusal.js";

const cars = { name: "cars", displaces: ["steel", "reciprocal"] };
const steel = { name: "steel", displaces: ["reciprocal"] };
const reciprocal = { name: "reciprocal", displaces: [] };
const exclusive = { kind: "exclusive", families: [cars, steel, reciprocal] } as const;
const split = { kind: "content-split", content: "steel", rest: "reciprocal" } as const;

const sized = (
  name: string,
  size: `${number}` | null,
  input: Partial<TariffMeasureInput> = {},
): SizedMeasure => ({
  measure: readMeasure(
    { name, authority: "act", duty: { kind: "ad-valorem", rate: 0 }, from: "2025-01-01", ...input },
    name,
    new Map(),
  ),
  size: size === null ? null : decimal(size),
});
const result = (
  policy: StackingPolicy,
  inForce: readonly SizedMeasure[],
  share: `${number}` | null = null,
) => {
  const { counted, displaced } = stack(policy, inForce, share === null ? null : decimal(share));
  return {
    counted: counted.map(({ measure, size }) => `${measure.name} ${size?.toFixed()}`),
    displaced: displaced.map(({ measure, by, reason }) => `${measure.name}: ${by.name}, ${reason}`),
  };
};

describe("readStacking", () => {
  test.each<StackingPolicy>([{ kind: "additive" }, { kind: "maximum" }, exclusive, split])(
    "reads %o, frozen, and its own JSON",
    (input) => {
      const policy = readStacking(input);
      expect(policy).toEqual(input);
      expect(isDeeplyFrozen(policy)).toBe(true);
      expect(readStacking(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
    },
  );

  const families = (...list: readonly { name: string; displaces: readonly string[] }[]) => ({
    kind: "exclusive",
    families: list,
  });
  test.each<[string, object, string, string, unknown]>([
    [
      "a family that is not there",
      families(cars, steel),
      "stacking.families[0].displaces[1]",
      'a family of the stacking policy (cars, steel), got "reciprocal"',
      "reciprocal",
    ],
    [
      "a family twice",
      families(reciprocal, reciprocal),
      "stacking.families[1].name",
      'another than those before, got "reciprocal"',
      "reciprocal",
    ],
    [
      "a family that displaces itself",
      families({ name: "cars", displaces: ["cars"] }),
      "stacking.families[0].displaces[0]",
      'no family that displaces cars, got "cars"',
      "cars",
    ],
    [
      "families that displace one another",
      families({ name: "cars", displaces: ["steel"] }, { name: "steel", displaces: ["cars"] }),
      "stacking.families[0].displaces[0]",
      'no family that displaces cars, got "steel"',
      "steel",
    ],
    [
      "families in a circle that does not begin with the first",
      families(
        { name: "a", displaces: ["b"] },
        { name: "b", displaces: ["c"] },
        { name: "c", displaces: ["b"] },
      ),
      "stacking.families[1].displaces[0]",
      'no family that displaces b, got "c"',
      "c",
    ],
    [
      "families that are no list",
      { kind: "exclusive" },
      "stacking.families",
      "a list, got undefined",
      undefined,
    ],
    [
      "one family on both parts of the value",
      { ...split, rest: "steel" },
      "stacking.rest",
      'another family than content (steel), got "steel"',
      "steel",
    ],
    [
      "no family on the rest",
      { kind: "content-split", content: "steel" },
      "stacking.rest",
      "text, trimmed and not empty, got undefined",
      undefined,
    ],
  ])("refuses %s", (_, input, field, rule, value) => {
    expect(() => readStacking(input as StackingPolicy)).toThrow(
      fieldRefusal("INVALID_FIELD", field, rule, value),
    );
  });

  test.each<[object, string]>([
    [{ kind: "maximum", families: [] }, 'stacking has the fields kind, got "families"'],
    [{ kind: "exclusive", families: [], rest: "x" }, 'stacking has the fields kind, families, got "rest"'],
    [{ ...split, families: [] }, 'stacking has the fields kind, content, rest, got "families"'],
    [
      families({ ...cars, rank: 1 } as typeof cars),
      'stacking.families[0] has the fields name, displaces, got "rank"',
    ],
  ])("refuses a field that %o does not have", (input, message) => {
    expect(() => readStacking(input as StackingPolicy)).toThrow(
      expect.objectContaining({ code: "UNKNOWN_FIELD", message }),
    );
  });
});

describe("checkFamily", () => {
  test.each<[StackingPolicy, string | undefined]>([
    [{ kind: "additive" }, "any"],
    [{ kind: "maximum" }, "any"],
    [exclusive, "cars"],
    [exclusive, undefined],
    [split, "reciprocal"],
  ])("under %o takes %s", (policy, family) => {
    expect(() => checkFamily(policy, family, "family")).not.toThrow();
  });

  test.each<[StackingPolicy, string]>([
    [exclusive, "cars, steel, reciprocal"],
    [split, "steel, reciprocal"],
  ])("under %o refuses another", (policy, names) => {
    expect(() => checkFamily(policy, "solar", "family")).toThrow(
      fieldRefusal(
        "INVALID_FIELD",
        "family",
        `a family of the stacking policy (${names}), got "solar"`,
        "solar",
      ),
    );
  });
});

describe("stack", () => {
  const onCars = sized("on cars", "0.25", { family: "cars" });
  const onSteel = sized("on steel", "0.5", { family: "steel" });
  const onAll = sized("on all", "0.1", { family: "reciprocal" });
  const fentanyl = sized("fentanyl", "0.2");
  const base = sized("ordinary", "0.029", { role: "base" });

  test("adds all", () => {
    expect(result({ kind: "additive" }, [onSteel, onAll, base])).toEqual({
      counted: ["on steel 0.5", "on all 0.1", "ordinary 0.029"],
      displaced: [],
    });
  });

  test("takes the highest beside the base, and what it cannot compare", () => {
    const bySpecific = sized("by weight", null);
    expect(result({ kind: "maximum" }, [fentanyl, onSteel, bySpecific, onAll, base])).toEqual({
      counted: ["on steel 0.5", "by weight undefined", "ordinary 0.029"],
      displaced: ["fentanyl: on steel, lower", "on all: on steel, lower"],
    });
    expect(result({ kind: "maximum" }, [base])).toEqual({ counted: ["ordinary 0.029"], displaced: [] });
    expect(result({ kind: "maximum" }, [])).toEqual({ counted: [], displaced: [] });
  });

  test("of equals takes the one whose name comes first, in any order", () => {
    const [a, b] = [sized("a", "0.1"), sized("b", "0.10")];
    for (const pair of [
      [a, b],
      [b, a],
    ])
      expect(result({ kind: "maximum" }, pair)).toEqual({ counted: ["a 0.1"], displaced: ["b: a, lower"] });
  });

  test("leaves out families that another displaces", () => {
    expect(result(exclusive, [onAll, onCars, onSteel, fentanyl, base])).toEqual({
      counted: ["on cars 0.25", "fentanyl 0.2", "ordinary 0.029"],
      displaced: ["on all: on cars, family", "on steel: on cars, family"],
    });
    expect(result(exclusive, [onAll, onSteel])).toEqual({
      counted: ["on steel 0.5"],
      displaced: ["on all: on steel, family"],
    });
    expect(result(exclusive, [onAll])).toEqual({ counted: ["on all 0.1"], displaced: [] });
  });

  test("lets a displaced family displace nothing", () => {
    const chain = {
      kind: "exclusive",
      families: [
        { name: "cars", displaces: ["steel"] },
        { name: "steel", displaces: ["reciprocal"] },
        { name: "reciprocal", displaces: [] },
      ],
    } as const;
    expect(result(chain, [onCars, onSteel, onAll])).toEqual({
      counted: ["on cars 0.25", "on all 0.1"],
      displaced: ["on steel: on cars, family"],
    });
  });

  test("names the first of a family by its name, and never displaces the base", () => {
    const [first, second] = [sized("a", "0.1", { family: "cars" }), sized("b", "0.1", { family: "cars" })];
    const ordinary = sized("ordinary", "0.03", { role: "base", family: "reciprocal" });
    for (const pair of [
      [first, second],
      [second, first],
    ])
      expect(result(exclusive, [...pair, onAll, ordinary])).toEqual({
        counted: [...pair.map(({ measure }) => `${measure.name} 0.1`), "ordinary 0.03"],
        displaced: ["on all: a, family"],
      });
  });

  test("puts one family on the content and the other on the rest", () => {
    expect(
      result(split, [onSteel, onAll, fentanyl, sized("by weight", null, { family: "steel" })], "0.4"),
    ).toEqual({
      counted: ["on steel 0.2", "on all 0.06", "fentanyl 0.2", "by weight undefined"],
      displaced: [],
    });
  });

  test("asks for the share only where the content family applies", () => {
    expect(result(split, [onAll, fentanyl]).counted).toEqual(["on all 0.1", "fentanyl 0.2"]);
    expect(() => result(split, [onSteel, onAll])).toThrow(
      fieldRefusal(
        "INVALID_FIELD",
        "contentShare",
        "given: steel bears on a part of the value, got null",
        null,
      ),
    );
  });
});

test("the highest of several stands beside the base, however high that is", () => {
  const base = sized("base", "0.25", { role: "base" });
  // By hand: 0.25 stays, of 0.1 and 0.2 the higher.
  expect(result({ kind: "maximum" }, [base, sized("one", "0.1"), sized("two", "0.2")])).toEqual({
    counted: ["base 0.25", "two 0.2"],
    displaced: ["one: two, lower"],
  });
});
