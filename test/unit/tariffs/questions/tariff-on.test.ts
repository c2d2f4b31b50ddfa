import {
  type Day,
  type DutyRateInput,
  percent,
  type TariffMeasureInput,
  type TariffOnDay,
  type TariffOptions,
  type TariffRegime,
  type TariffRegimeInput,
  tariffOn,
  tariffRegime,
  tariffSteps,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { isDeeplyFrozen } from "../../../property/random-series.js";
import { fieldRefusal, refusal } from "../../refusal.js";

const ad = (rate: string) => ({ kind: "ad-valorem", rate: percent(rate) }) as const;
const measure = (name: string, duty: DutyRateInput, input: Partial<TariffMeasureInput> = {}) => ({
  name,
  authority: "act",
  duty,
  from: "2025-01-01" as Day,
  ...input,
});
const regime = (
  measures: readonly TariffMeasureInput[],
  input: Partial<TariffRegimeInput> = {},
): TariffRegime =>
  tariffRegime({ imposer: "US", target: "CN", stacking: { kind: "additive" }, measures, ...input });
const shown = (on: TariffOnDay) => ({
  total: on.total.toFixed(),
  parts: on.parts.map(({ measure, rate }) => `${measure.name} ${rate.toFixed()}`),
  onSomeGoods: on.onSomeGoods.map(({ name }) => name),
  notAdValorem: on.notAdValorem.map(({ name }) => name),
});
const on = (made: TariffRegime, options: TariffOptions = {}, day: Day = "2025-11-15") =>
  shown(tariffOn(made, day, options));
const nothing = { total: "0", parts: [], onSomeGoods: [], notAdValorem: [] };

describe("the view of the past", () => {
  const made = regime([
    measure("fentanyl", ad("20"), { until: "2025-11-10", ended: "replaced" }),
    measure("fentanyl", ad("10"), {
      from: "2025-11-10",
      until: "2026-02-20",
      ended: "void",
      collectedUntil: "2026-02-24",
    }),
    measure("reciprocal", ad("125"), { from: "2025-04-10", until: "2025-05-14", ended: "suspended" }),
    measure("list", ad("7.5"), { until: "2025-06-01", ended: "expired" }),
    measure("steel", ad("50"), { until: "2025-06-01", ended: "replaced", annulled: "2026-02-20" }),
  ]);
  const views = (day: Day) =>
    (["levied", "lawful", "collected"] as const).map((view) => tariffOn(made, day, { view }).total.toFixed());

  test("as levied has a void duty, as the law stands it never applied, and it was collected for days after", () => {
    expect(views("2025-11-15")).toEqual(["0.1", "0", "0.1"]);
    expect(views("2026-02-19")).toEqual(["0.1", "0", "0.1"]);
    expect(views("2026-02-20")).toEqual(["0", "0", "0.1"]);
    expect(views("2026-02-23")).toEqual(["0", "0", "0.1"]);
    expect(views("2026-02-24")).toEqual(["0", "0", "0"]);
  });

  test("has what was replaced, suspended or expired in every view up to its end, but not what was annulled later", () => {
    expect(views("2025-04-10")).toEqual(["2.025", "1.525", "2.025"]);
    expect(views("2025-05-13")).toEqual(["2.025", "1.525", "2.025"]);
    expect(views("2025-05-14")).toEqual(["0.775", "0.275", "0.775"]);
    expect(views("2025-06-01")).toEqual(["0.2", "0.2", "0.2"]);
  });

  test("is the one as levied unless said, and no other word is taken", () => {
    expect(tariffOn(made, "2025-11-15")).toEqual(tariffOn(made, "2025-11-15", { view: "levied" }));
    expect(() => tariffOn(made, "2025-11-15", { view: "legal" as "lawful" })).toThrow(
      fieldRefusal("INVALID_FIELD", "view", 'levied or lawful or collected, got "legal"', "legal"),
    );
  });

  test("makes the steps of the timeline too", () => {
    expect(
      tariffSteps(made, { view: "lawful" }).map(({ from, total }) => `${from} ${total.toFixed()}`),
    ).toEqual(["2025-01-01 0.275", "2025-04-10 1.525", "2025-05-14 0.275", "2025-06-01 0.2", "2025-11-10 0"]);
    expect(tariffSteps(made, { view: "collected" }).at(-1)).toMatchObject({
      from: "2026-02-24",
      until: null,
    });
  });
});

describe("kinds of duty", () => {
  const made = regime([
    measure("ordinary", ad("4"), { role: "base" }),
    measure("by weight", { kind: "specific", amount: "0.3", currency: "USD", unit: "kg" }),
    measure("floor", { kind: "floor", rate: "0.15" }),
    measure("quota", {
      kind: "quota",
      limit: { amount: 100, unit: "t" },
      within: ad("0"),
      over: { kind: "specific", amount: "0.4", currency: "USD", unit: "kg" },
    }),
  ]);
  const unitValue = { amount: "4", currency: "USD", unit: "kg" } as const;

  test("are listed where they are no share of value; a floor tops the base up", () => {
    expect(on(made)).toEqual({
      total: "0.15",
      parts: ["ordinary 0.04", "floor 0.11"],
      onSomeGoods: [],
      notAdValorem: ["by weight", "quota"],
    });
  });

  test("count as their equivalent where it is said what a unit is worth", () => {
    // By hand: 0.30 on 4 dollars are 7.5 %.
    expect(on(made, { unitValue })).toMatchObject({
      total: "0.225",
      parts: ["ordinary 0.04", "by weight 0.075", "floor 0.11"],
      notAdValorem: ["quota"],
    });
    expect(on(made, { unitValue: { ...unitValue, unit: "litre" } }).notAdValorem).toEqual([
      "by weight",
      "quota",
    ]);
  });

  test("count as the duty on what comes next under a quota", () => {
    const used = (amount: number, more: TariffOptions = {}) =>
      on(made, { quotaUsed: { quota: { amount, unit: "t" } }, ...more });
    expect(used(99)).toMatchObject({ total: "0.15", notAdValorem: ["by weight"] });
    expect(used(100)).toMatchObject({ total: "0.15", notAdValorem: ["by weight", "quota"] });
    expect(used(100, { unitValue })).toMatchObject({ total: "0.325", notAdValorem: [] });
    expect(() => on(made, { quotaUsed: { quota: { amount: 1, unit: "kg" } } })).toThrow(
      refusal("WRONG_UNIT", 'quotaUsed["quota"].unit must be that of the quota (t), got "kg"', {
        field: 'quotaUsed["quota"].unit',
        value: "kg",
      }),
    );
    expect(() => on(made, { quotaUsed: { quota: { amount: -1, unit: "t" } } })).toThrow(
      expect.objectContaining({ message: 'quotaUsed["quota"].amount must be zero or above, got -1' }),
    );
    expect(() => on(made, { quotaUsed: [] as never })).toThrow(
      fieldRefusal("INVALID_FIELD", "quotaUsed", "an object, got a list", []),
    );
  });

  test("a floor over a higher base adds nothing, one over an unknown base is not known", () => {
    const floor = measure("floor", { kind: "floor", rate: "0.15" });
    expect(on(regime([floor, measure("ordinary", ad("20"), { role: "base" })]))).toMatchObject({
      total: "0.2",
      parts: ["floor 0", "ordinary 0.2"],
    });
    const bySpecific = measure(
      "ordinary",
      { kind: "specific", amount: 1, currency: "USD", unit: "kg" },
      { role: "base" },
    );
    const unknown = regime([floor, bySpecific]);
    expect(on(unknown)).toEqual({ ...nothing, notAdValorem: ["floor", "ordinary"] });
    expect(on(unknown, { unitValue: { ...unitValue, amount: "50" } })).toMatchObject({
      parts: ["floor 0.13", "ordinary 0.02"],
    });
  });
});

describe("whose goods", () => {
  const measures = [
    measure("all", ad("10")),
    measure("one", ad("20"), { economies: { include: ["BE"] } }),
    measure("but one", ad("5"), { economies: { exclude: ["LU"] } }),
    measure("all named", ad("1"), { economies: { include: ["Benelux"] } }),
  ];
  const groups = [{ code: "Benelux", members: ["BE", "NL", "LU"] }];
  const world = regime(measures, { target: "*", groups });
  const group = regime(measures, { target: "Benelux", groups });

  test("bear what is on them; without a partner what is on all is added, the rest listed", () => {
    expect(on(world)).toEqual({
      ...nothing,
      total: "0.1",
      parts: ["all 0.1"],
      onSomeGoods: ["one", "but one", "all named"],
    });
    expect(on(world, { partner: "BE" })).toMatchObject({ total: "0.36", onSomeGoods: [] });
    expect(on(world, { partner: "LU" }).parts).toEqual(["all 0.1", "all named 0.01"]);
    expect(on(world, { partner: "FR" }).parts).toEqual(["all 0.1", "but one 0.05"]);
    expect(on(group)).toMatchObject({ total: "0.11", onSomeGoods: ["one", "but one"] });
    expect(on(group, { partner: "NL" }).total).toBe("0.16");
  });

  test("are those of the one economy that the regime is about", () => {
    const one = regime(measures, { target: "BE", groups });
    expect(on(one)).toEqual(on(one, { partner: "BE" }));
    expect(on(one).total).toBe("0.36");
  });

  test("must be goods that the regime is about", () => {
    expect(() => on(group, { partner: "FR" })).toThrow(
      fieldRefusal("INVALID_FIELD", "partner", 'BE or NL or LU, got "FR"', "FR"),
    );
    expect(() => on(world, { partner: "" })).toThrow(
      fieldRefusal("INVALID_FIELD", "partner", 'text, trimmed and not empty, got ""', ""),
    );
  });
});

describe("stacking", () => {
  const steel = measure("steel", ad("50"), { family: "steel", scope: { include: ["72"] }, source: "b" });
  const reciprocal = measure("reciprocal", ad("10"), { family: "reciprocal", source: "a" });
  const fentanyl = measure("fentanyl", ad("20"), { source: "a" });

  test("says what is displaced, by what and why; sources of what applies are named once", () => {
    const made = regime([reciprocal, fentanyl, steel], {
      stacking: {
        kind: "exclusive",
        families: [
          { name: "steel", displaces: ["reciprocal"] },
          { name: "reciprocal", displaces: [] },
        ],
      },
    });
    const found = tariffOn(made, "2025-11-15", { product: "72.08" });
    expect(shown(found)).toMatchObject({ total: "0.7", parts: ["fentanyl 0.2", "steel 0.5"] });
    expect(found.displaced).toEqual([{ measure: made.measures[0], by: made.measures[2], reason: "family" }]);
    expect(found.sources).toEqual(["a", "b"]);
    expect(isDeeplyFrozen(found)).toBe(true);
    expect(on(made, { product: "85" })).toMatchObject({ total: "0.3", onSomeGoods: [] });
    expect(on(made).onSomeGoods).toEqual(["steel"]);
    expect(tariffOn(made, "2025-11-15").sources).toEqual(["a"]);
  });

  test("of the highest lists the lower ones", () => {
    const made = regime([reciprocal, fentanyl, steel], { stacking: { kind: "maximum" } });
    expect(on(made).parts).toEqual(["fentanyl 0.2"]);
    expect(on(made, { product: "7208" }).parts).toEqual(["steel 0.5"]);
  });

  test("of a split value needs the share of the content", () => {
    const made = regime([reciprocal, fentanyl, steel], {
      stacking: { kind: "content-split", content: "steel", rest: "reciprocal" },
    });
    // By hand: 0.4 · 50 % + 0.6 · 10 % + 20 %.
    expect(on(made, { product: "7226", contentShare: "0.4" })).toMatchObject({
      total: "0.46",
      parts: ["reciprocal 0.06", "fentanyl 0.2", "steel 0.2"],
    });
    expect(on(made, { product: "7226", contentShare: 1 }).total).toBe("0.7");
    expect(on(made, { product: "85" }).total).toBe("0.3");
    expect(() => on(made, { product: "7226" })).toThrow(
      expect.objectContaining({ code: "INVALID_FIELD", message: expect.stringContaining("contentShare") }),
    );
    for (const contentShare of ["-0.1", "1.1"] as const)
      expect(() => on(made, { contentShare })).toThrow(
        expect.objectContaining({
          message: `contentShare must be a fraction from 0 to 1, got ${contentShare}`,
        }),
      );
  });
});

describe("what a regime covers", () => {
  const ordinary = measure("ordinary", ad("4"), { from: "2024-06-01", until: "2025-07-01" });
  const made = regime([ordinary, measure("later", ad("1"), { from: "2025-03-01" })], {
    complete: { from: "2025-01-01", until: "2026-01-01" },
  });

  test("is asked of no day outside", () => {
    expect(on(made, {}, "2025-01-01").total).toBe("0.04");
    expect(on(made, {}, "2025-12-31").total).toBe("0.01");
    for (const day of ["2024-12-31", "2026-01-01"] as const)
      expect(() => on(made, {}, day)).toThrow(
        refusal(
          "NOT_COVERED",
          `day must be one that the duties of US on CN cover (from 2025-01-01 to 2025-12-31), got ${day}`,
          { field: "day", value: day, covered: { from: "2025-01-01", until: "2026-01-01" } },
        ),
      );
    const open = regime([ordinary], { complete: { from: "2025-01-01" } });
    expect(on(open, {}, "2099-01-01").total).toBe("0");
    expect(() => on(open, {}, "2024-12-31")).toThrow(
      expect.objectContaining({
        message: expect.stringContaining("cover (from 2025-01-01), got 2024-12-31"),
      }),
    );
  });

  test("makes steps that tile the claim, from its first day to its last", () => {
    const steps = tariffSteps(made).map(({ from, until, total }) => [from, until, total.toFixed()]);
    expect(steps).toEqual([
      ["2025-01-01", "2025-03-01", "0.04"],
      ["2025-03-01", "2025-07-01", "0.05"],
      ["2025-07-01", "2026-01-01", "0.01"],
    ]);
    const toTheEnd = measure("to the end", ad("2"), { from: "2025-12-01", until: "2026-01-01" });
    const claimed = regime([toTheEnd], { complete: { from: "2025-12-01", until: "2026-01-01" } });
    expect(tariffSteps(claimed)).toEqual([{ from: "2025-12-01", until: "2026-01-01", total: percent(2) }]);
    expect(tariffSteps(regime([], { complete: { from: "2025-01-01" } }))).toEqual([
      { from: "2025-01-01", until: null, total: percent(0) },
    ]);
  });
});

describe("what is asked", () => {
  const unknown = regime([
    measure("list", ad("25"), { scope: { unknown: "about $34bn of goods" } }),
    measure("all", ad("10")),
  ]);

  test("never adds a duty on goods that are not known, to no product", () => {
    for (const product of [undefined, "72", "7208510000"])
      expect(on(unknown, { product })).toEqual({
        ...nothing,
        total: "0.1",
        parts: ["all 0.1"],
        onSomeGoods: ["list"],
      });
  });

  test("has no unknown options", () => {
    expect(() => on(unknown, { products: "72" } as TariffOptions)).toThrow(
      refusal(
        "UNKNOWN_FIELD",
        'a question about tariffs has the fields product, partner, view, contentShare, unitValue, quotaUsed, got "products" (is "product" meant?)',
        { field: "products" },
      ),
    );
  });

  test("is answered anew for a record that may change", () => {
    const list = [...unknown.measures];
    const loose = { ...unknown, measures: list };
    expect(on(loose).total).toBe("0.1");
    list.pop();
    expect(on(loose).total).toBe("0");
    const frozen = Object.freeze({ ...unknown, measures: list });
    expect(on(frozen).total).toBe("0");
    list.push(unknown.measures[1]!);
    expect(on(frozen).total).toBe("0.1");
  });
});
