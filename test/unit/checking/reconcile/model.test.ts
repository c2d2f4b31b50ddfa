import type { Relation } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { modelOf } from "../../../../src/checking/reconcile/model.js";

/** The figures that may be below zero. */
function signedIn(relations: readonly Relation[], named: readonly string[] = []): readonly string[] {
  const { names, signed } = modelOf(relations, named, {});
  return names.filter((_, level) => signed[level]);
}

const sum = (of: string, ...parts: string[]): Relation => ({ kind: "sum", of, parts });
const gap: Relation = { kind: "difference", of: "gap", first: "x", second: "y" };
const growth = (of: string, from: string): Relation => ({ kind: "growth", of, from, printed: "5%" });
const known = (of: string, low: number | null, high: number | null): Relation => ({
  kind: "known",
  of,
  value: { low, high } as { low: number; high: number },
});

describe("a figure may be below zero", () => {
  test("where it is a difference, or is named, and not where it is a part or a sum", () => {
    expect(signedIn([gap])).toEqual(["gap"]);
    expect(signedIn([sum("all", "a", "b")])).toEqual([]);
    expect(signedIn([sum("all", "a", "b")], ["b"])).toEqual(["all", "b"]);
    expect(signedIn([sum("all", "a", "b")], ["all"])).toEqual(["all"]);
  });

  test("where it is given so", () => {
    expect(signedIn([known("a", -2, -1), known("b", 0, 5), known("c", 1, 5), known("d", null, 5)])).toEqual([
      "a",
      "d",
    ]);
    // A rate below zero is no level below zero.
    expect(signedIn([{ kind: "share", of: "part", total: "whole", printed: "-5%" }])).toEqual([]);
  });

  test("where a sum, a product or a growth ties it to such a one", () => {
    expect(signedIn([gap, sum("all", "gap", "z")])).toEqual(["gap", "all"]);
    expect(signedIn([sum("more", "all", "b"), sum("all", "gap", "z"), gap])).toEqual(["more", "all", "gap"]);
    expect(signedIn([gap, { kind: "product", of: "won", factors: ["gap", "rate"] }])).toEqual(["gap", "won"]);
    const won: Relation = { kind: "product", of: "won", factors: ["usd", "rate"] };
    expect(signedIn([won], ["won"])).toEqual(["won"]);
    expect(signedIn([gap, growth("gap", "before")])).toEqual(["gap", "before"]);
    expect(signedIn([gap, growth("after", "gap")])).toEqual(["gap", "after"]);
    expect(signedIn([growth("a", "b")])).toEqual([]);
    // A share has no sign of its own to give.
    expect(signedIn([gap, { kind: "share", of: "part", total: "gap", printed: "5%" }])).toEqual(["gap"]);
    expect(signedIn([gap, { kind: "share", of: "gap", total: "whole", printed: "5%" }])).toEqual(["gap"]);
  });
});

test("a flat figure stands for no more where its rounding is not known", () => {
  const { measured } = modelOf([{ kind: "growth", of: "a", from: "b", printed: "flat" }], [], {});
  const [{ stands, unsure } = { stands: null, unsure: null }] = measured;
  expect([unsure?.low, unsure?.high]).toEqual([stands?.low, stands?.high]);
  expect(unsure?.closed).toBe("both");
});
