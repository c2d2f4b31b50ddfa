import { percent, type TariffMeasureInput, type TariffRegimeInput, tariffRegime } from "tradefigures";
import { describe, expect, test } from "vitest";
import {
  type DutyAsked,
  daysOfChange,
  dutiesOn,
  measuresOn,
  ratesOnDay,
  regimesOf,
} from "../../../../src/checking/evidence/duties-in-force.js";
import { knowledgeOf } from "./knowledge-of.js";

// Regimes are made up.

const duty = (name: string, rate: string, more: Partial<TariffMeasureInput> = {}): TariffMeasureInput => ({
  name,
  authority: "an act",
  duty: { kind: "ad-valorem", rate: percent(rate) },
  from: "2025-01-01",
  ...more,
});
const regime = (measures: readonly TariffMeasureInput[], more: Partial<TariffRegimeInput> = {}) =>
  tariffRegime({ imposer: "AA", target: "BB", stacking: { kind: "additive" }, measures, ...more });
const asked = (more: Partial<DutyAsked> = {}): DutyAsked => ({ imposer: "AA", target: "BB", ...more });

/** The rates as text, so that a test reads like a table. */
function ratesOf(of: ReturnType<typeof regime>, question: DutyAsked): readonly string[] | null {
  return dutiesOn(of, question, "2025-06-01")?.map(({ figure }) => String(figure.value)) ?? null;
}

describe("the regimes of one economy for the goods of another", () => {
  const own = regime([duty("one", "1")]);
  const all = regime([duty("one", "1")], { target: "*" });
  const group = regime([duty("one", "1")], { target: "GG", members: ["BB", "CC"] });
  const another = regime([duty("one", "1")], { target: "CC" });
  const byAnother = regime([duty("one", "1")], { imposer: "DD" });
  const { index, ...rest } = knowledgeOf({ tariffRegimes: [own, all, group, another, byAnother] });

  test("are those on it, on all, and on a group that it is in", () => {
    expect(regimesOf({ index, ...rest }, asked())).toEqual([own, all, group]);
    expect(regimesOf({ index, ...rest }, asked({ target: "EE" }))).toEqual([all]);
    expect(regimesOf({ index, ...rest }, asked({ target: "GG" }))).toEqual([all, group]);
    expect(regimesOf(knowledgeOf({}), asked())).toEqual([]);
  });

  test("on a group have a duty for it and for each member, and on all one for those in its scope", () => {
    expect(ratesOf(group, asked({ target: "GG" }))).toEqual(["0.01"]);
    expect(ratesOf(group, asked({ target: "CC" }))).toEqual(["0.01"]);
    const onOne = regime([duty("one", "1"), duty("two", "2", { economies: { include: ["BB"] } })], {
      target: "*",
    });
    expect(ratesOf(onOne, asked())).toEqual(["0.03"]);
    expect(ratesOf(onOne, asked({ target: "CC" }))).toEqual(["0.01"]);
  });
});

describe("the duty on a day", () => {
  const some = { scope: { include: ["8517"] } } as const;

  test("is open for a product where it may be exempt, or a measure is on some of it", () => {
    const isOpen = (of: ReturnType<typeof regime>, product?: string) =>
      dutiesOn(of, asked(product === undefined ? {} : { product }), "2025-06-01")!.map((one) => one.isOpen);
    const exempt = regime([duty("one", "1")], { notCovered: ["goods that are exempt"] });
    expect(isOpen(exempt, "8517")).toEqual([true]);
    expect(isOpen(exempt)).toEqual([false]);
    const onSome = regime([duty("one", "1"), duty("some", "2", some)]);
    expect(isOpen(onSome, "85")).toEqual([true]);
    expect(isOpen(onSome, "8517")).toEqual([false]);
    expect(isOpen(onSome)).toEqual([false]);
  });

  test("rests on its regime", () => {
    const own = regime([duty("one", "1")]);
    expect(dutiesOn(own, asked(), "2025-06-01")).toMatchObject([
      { day: "2025-06-01", figure: { from: [own], marks: [] } },
    ]);
  });

  test("of several measures is their sum, and none where one of them is not known", () => {
    const two = regime([duty("one", "1"), duty("two", "2"), duty("three", "4")]);
    expect(ratesOf(two, asked({ measures: ["one", "two"] }))).toEqual(["0.03"]);
    expect(ratesOf(two, asked({ measures: ["one", "nobody knows"] }))).toBeNull();
  });

  test("of a measure without effect, or on some goods, is its own rate, where that is a share of value", () => {
    const highest = regime([duty("low", "5"), duty("high", "10")], { stacking: { kind: "maximum" } });
    expect(ratesOf(highest, asked({ measure: "low" }))).toEqual(["0.05"]);
    const byWeight = { duty: { kind: "specific", amount: 3, currency: "USD", unit: "t" } } as const;
    const mixed = regime([
      duty("some by value", "5", some),
      duty("some by weight", "5", { ...byWeight, scope: { include: ["72"] } }),
    ]);
    expect(ratesOf(mixed, asked({ measure: "some" }))).toEqual(["0.05"]);
    expect(ratesOf(mixed, asked({ measure: "by weight" }))).toBeNull();
  });

  test("is not known on a day that the regime does not cover, nor are its measures", () => {
    const of = regime([duty("one", "1"), duty("two", "2")], { complete: { from: "2025-02-01" } });
    expect(dutiesOn(of, asked(), "2025-01-31")).toBeNull();
    expect(measuresOn(of, asked({ measure: "one" }), "2025-02-01")).toEqual(["one", "two"]);
    expect(measuresOn(of, asked(), "2025-01-31")).toEqual([]);
    expect(ratesOnDay(of, asked(), "2025-02-01").map(String)).toEqual(["0.01", "0.02"]);
    expect(ratesOnDay(of, asked(), "2025-01-31")).toEqual([]);
  });
});

test("the days of change are those on which a measure begins or ends, in order, each once", () => {
  const of = regime([
    duty("one", "1", { from: "2025-03-01", until: "2025-06-01" }),
    duty("two", "2", { from: "2025-02-01", until: "2025-03-01" }),
    duty("three", "2", { from: "2025-06-02" }),
  ]);
  expect(daysOfChange(of, "2025-01-15", "2025-06-01")).toEqual([
    "2025-01-15",
    "2025-02-01",
    "2025-03-01",
    "2025-06-01",
  ]);
  expect(daysOfChange(of, "2025-03-01", "2025-05-31")).toEqual(["2025-03-01"]);
});
