import {
  type AdValoremRate,
  type Day,
  percent,
  type TariffMeasureInput,
  type TariffRegimeInput,
  tariffRegime,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.js";

const duty = (rate: string) => ({ kind: "ad-valorem", rate: percent(rate) }) as const;
const measure = (input: Partial<TariffMeasureInput> = {}): TariffMeasureInput => ({
  name: "IEEPA fentanyl",
  authority: "EO 14228",
  duty: duty("20"),
  from: "2025-03-04",
  ...input,
});
const regime = (...measures: readonly TariffMeasureInput[]) =>
  tariffRegime({ imposer: "US", target: "CN", measures, stacking: { kind: "additive" } });
describe("tariffRegime", () => {
  const full = measure({
    scope: { include: ["72"], exclude: ["7210"] },
    until: "2025-11-10",
    ended: "replaced",
    announced: "2025-03-03",
    source: "gohnm.com",
  });

  test("keeps imposer, target and measures as they were given", () => {
    const made = regime(measure(), { ...full, name: "Steel" });
    expect(JSON.parse(JSON.stringify(made))).toEqual({
      imposer: "US",
      target: "CN",
      measures: [
        {
          name: "IEEPA fentanyl",
          authority: "EO 14228",
          duty: { kind: "ad-valorem", rate: "0.2" },
          scope: {},
          from: "2025-03-04",
        },
        { ...full, name: "Steel", duty: { kind: "ad-valorem", rate: "0.2" } },
      ],
      stacking: { kind: "additive" },
    });
  });

  test("reads its own JSON", () => {
    const made = regime(full, measure({ from: "2025-11-10", duty: duty("10") }));
    expect(tariffRegime(JSON.parse(JSON.stringify(made)))).toEqual(made);
    expect(tariffRegime(made)).toEqual(made);
  });

  test("is frozen to the last part", () => {
    const made = regime(full);
    const [first] = made.measures;
    const rate = (first?.duty as AdValoremRate | undefined)?.rate;
    const parts = [rate, made, made.measures, made.stacking, first, first?.duty, first?.scope];
    expect(parts.every(Object.isFrozen)).toBe(true);
  });

  test("may have no measure yet, and a rate of zero", () => {
    expect(regime().measures).toEqual([]);
    expect(JSON.stringify(regime(measure({ duty: duty("0") })).measures[0]?.duty)).toBe(
      '{"kind":"ad-valorem","rate":"0"}',
    );
  });

  test("keeps three dates apart, and what became of a void duty", () => {
    const dated = measure({
      announced: "2025-02-27",
      seen: "2025-03-07",
      until: "2026-02-20",
      ended: "void",
      collectedUntil: "2026-02-24",
      annulled: "2026-02-20",
      role: "base",
      family: "any",
    });
    const { measures } = regime(dated);
    expect(measures[0]).toMatchObject({ ...dated, duty: { kind: "ad-valorem" } });
  });

  test("writes groups out: those of its measures and its target", () => {
    const made = tariffRegime({
      imposer: "US",
      target: "Benelux",
      groups: [{ code: "Benelux", members: ["BE", "NL", "LU"] }],
      stacking: { kind: "additive" },
      measures: [measure({ economies: { include: ["Benelux"], exclude: ["LU"] } })],
      complete: { from: "2025-01-01", until: "2025-12-31" },
      notCovered: ["ordinary duties"],
    });
    expect(made).toMatchObject({
      target: "Benelux",
      members: ["BE", "NL", "LU"],
      complete: { from: "2025-01-01", until: "2025-12-31" },
      notCovered: ["ordinary duties"],
    });
    expect(made).not.toHaveProperty("groups");
    expect(made.measures[0]?.economies).toEqual({ include: ["BE", "NL", "LU"], exclude: ["LU"] });
    expect([made.members, made.complete, made.notCovered].every(Object.isFrozen)).toBe(true);
    expect(tariffRegime(JSON.parse(JSON.stringify(made)))).toEqual(made);
    expect(tariffRegime({ ...made, complete: { from: "2025-01-01", until: undefined } }).complete).toEqual({
      from: "2025-01-01",
    });
  });

  test("leaves out what a measure does not say", () => {
    const made = regime(
      measure({
        scope: undefined,
        until: undefined,
        ended: undefined,
        announced: undefined,
        source: undefined,
        economies: undefined,
        collectedUntil: undefined,
        annulled: undefined,
        role: undefined,
        family: undefined,
        seen: undefined,
      }),
    );
    expect(Object.keys(made.measures[0]!)).toEqual(["name", "authority", "duty", "scope", "from"]);
  });

  test.each<[string, Record<string, unknown>, string, string, unknown]>([
    [
      "a rate below zero",
      { duty: { kind: "ad-valorem", rate: "-0.1" } },
      "INVALID_FIELD",
      "measures[0].duty.rate must be zero or above, got -0.1",
      { field: "measures[0].duty.rate", value: expect.anything() },
    ],
    [
      "a rate that is no number",
      { duty: { kind: "ad-valorem", rate: "20%" } },
      "INVALID_DECIMAL",
      'measures[0].duty.rate must be a decimal number such as 1234.5, got "20%"',
      { field: "measures[0].duty.rate", value: "20%" },
    ],
    [
      "another kind of duty",
      { duty: { kind: "surcharge", rate: 1 } },
      "INVALID_FIELD",
      'measures[0].duty.kind must be ad-valorem or specific or compound or mixed or floor or quota, got "surcharge"',
      { field: "measures[0].duty.kind", value: "surcharge" },
    ],
    [
      "no duty",
      { duty: undefined },
      "INVALID_FIELD",
      "measures[0].duty must be an object, got undefined",
      { field: "measures[0].duty", value: undefined },
    ],
    [
      "an unknown field of a duty",
      { duty: { kind: "ad-valorem", rate: 1, unit: "kg" } },
      "UNKNOWN_FIELD",
      'measures[0].duty has the fields kind, rate, high, got "unit"',
      { field: "unit" },
    ],
    [
      "an until that is not after from",
      { until: "2025-03-04" },
      "INVALID_FIELD",
      'measures[0].until must be after from (2025-03-04), got "2025-03-04"',
      { field: "measures[0].until", value: "2025-03-04" },
    ],
    [
      "an end without an until",
      { ended: "expired" },
      "INVALID_FIELD",
      'measures[0].ended must be given together with until, got "expired"',
      { field: "measures[0].ended", value: "expired" },
    ],
    [
      "another reason of an end",
      { until: "2025-11-10", ended: "cancelled" },
      "INVALID_FIELD",
      'measures[0].ended must be replaced or suspended or expired or void, got "cancelled"',
      { field: "measures[0].ended", value: "cancelled" },
    ],
    [
      "a day that does not exist",
      { from: "2025-02-30" },
      "INVALID_DAY",
      'measures[0].from must be a day of the calendar, YYYY-MM-DD, got "2025-02-30"',
      { field: "measures[0].from", value: "2025-02-30" },
    ],
    [
      "a month as the day it ends",
      { until: "2025-11" },
      "INVALID_DAY",
      'measures[0].until must be a day of the calendar, YYYY-MM-DD, got "2025-11"',
      { field: "measures[0].until", value: "2025-11" },
    ],
    [
      "a last day of collection without an until",
      { collectedUntil: "2025-11-10" },
      "INVALID_FIELD",
      'measures[0].collectedUntil must be given together with until, got "2025-11-10"',
      { field: "measures[0].collectedUntil", value: "2025-11-10" },
    ],
    [
      "an annulment without an until",
      { annulled: "2025-11-10" },
      "INVALID_FIELD",
      'measures[0].annulled must be given together with until, got "2025-11-10"',
      { field: "measures[0].annulled", value: "2025-11-10" },
    ],
    [
      "a last day of collection that is not after its end",
      { until: "2025-11-10", collectedUntil: "2025-11-10" },
      "INVALID_FIELD",
      'measures[0].collectedUntil must be after until (2025-11-10), got "2025-11-10"',
      { field: "measures[0].collectedUntil", value: "2025-11-10" },
    ],
    [
      "a month as the day of annulment",
      { until: "2025-11-10", annulled: "2025-11" },
      "INVALID_DAY",
      'measures[0].annulled must be a day of the calendar, YYYY-MM-DD, got "2025-11"',
      { field: "measures[0].annulled", value: "2025-11" },
    ],
    [
      "a month as the day it was seen",
      { seen: "2025-11" },
      "INVALID_DAY",
      'measures[0].seen must be a day of the calendar, YYYY-MM-DD, got "2025-11"',
      { field: "measures[0].seen", value: "2025-11" },
    ],
    [
      "another role",
      { role: "extra" },
      "INVALID_FIELD",
      'measures[0].role must be base, got "extra"',
      { field: "measures[0].role", value: "extra" },
    ],
    [
      "a floor as the base",
      { role: "base", duty: { kind: "floor", rate: "0.15" } },
      "INVALID_FIELD",
      'measures[0].duty.kind must be another than a floor where the role is base, got "floor"',
      { field: "measures[0].duty.kind", value: "floor" },
    ],
    [
      "no name of its family",
      { family: "" },
      "INVALID_FIELD",
      'measures[0].family must be text, trimmed and not empty, got ""',
      { field: "measures[0].family", value: "" },
    ],
    [
      "no economy",
      { economies: { include: [] } },
      "INVALID_FIELD",
      'measures[0].economies.include must be at least one economy, or left out, got "none"',
      { field: "measures[0].economies.include", value: "none" },
    ],
    [
      "a month as the day it was announced",
      { announced: "2025-11" },
      "INVALID_DAY",
      'measures[0].announced must be a day of the calendar, YYYY-MM-DD, got "2025-11"',
      { field: "measures[0].announced", value: "2025-11" },
    ],
    [
      "no name",
      { name: "" },
      "INVALID_FIELD",
      'measures[0].name must be text, trimmed and not empty, got ""',
      { field: "measures[0].name", value: "" },
    ],
    [
      "no authority",
      { authority: null },
      "INVALID_FIELD",
      "measures[0].authority must be text, trimmed and not empty, got null",
      { field: "measures[0].authority", value: null },
    ],
    [
      "an empty source",
      { source: "" },
      "INVALID_FIELD",
      'measures[0].source must be text, trimmed and not empty, got ""',
      { field: "measures[0].source", value: "" },
    ],
    [
      "a scope with letters",
      { scope: { include: ["steel"] } },
      "INVALID_FIELD",
      'measures[0].scope.include[0] must be an HS prefix of 2 to 10 digits, got "steel"',
      { field: "measures[0].scope.include[0]", value: "steel" },
    ],
    [
      "a misspelt field",
      { untill: "2025-11-10" },
      "UNKNOWN_FIELD",
      'measures[0] has the fields name, authority, duty, scope, economies, from, until, ended, collectedUntil, annulled, role, family, announced, seen, source, got "untill" (is "until" meant?)',
      { field: "untill" },
    ],
  ])("refuses a measure with %s", (_, wrong, code, message, details) => {
    expect(() => regime({ ...measure(), ...wrong } as unknown as TariffMeasureInput)).toThrow(
      refusal(code, message, details),
    );
  });

  test.each<[string, Record<string, unknown>, string, string, unknown]>([
    [
      "an empty imposer",
      { imposer: "" },
      "INVALID_FIELD",
      'imposer must be text, trimmed and not empty, got ""',
      { field: "imposer", value: "" },
    ],
    [
      "no target",
      { target: undefined },
      "INVALID_FIELD",
      "target must be text, trimmed and not empty, got undefined",
      { field: "target", value: undefined },
    ],
    [
      "measures that are no list",
      { measures: {} },
      "INVALID_FIELD",
      "measures must be a list, got an object",
      { field: "measures", value: {} },
    ],
    [
      "a measure that is no object",
      { measures: [null] },
      "INVALID_FIELD",
      "measures[0] must be an object, got null",
      { field: "measures[0]", value: null },
    ],
    [
      "no stacking",
      { stacking: undefined },
      "INVALID_FIELD",
      "stacking must be an object, got undefined",
      { field: "stacking", value: undefined },
    ],
    [
      "another stacking",
      { stacking: { kind: "compound" } },
      "INVALID_FIELD",
      'stacking.kind must be additive or maximum or exclusive or content-split, got "compound"',
      { field: "stacking.kind", value: "compound" },
    ],
    [
      "an unknown field of stacking",
      { stacking: { kind: "additive", order: 1 } },
      "UNKNOWN_FIELD",
      'stacking has the fields kind, got "order"',
      { field: "order" },
    ],
    [
      "a family that the policy does not know",
      {
        measures: [measure(), measure({ name: "solar", family: "solar" })],
        stacking: { kind: "content-split", content: "steel", rest: "other" },
      },
      "INVALID_FIELD",
      'measures[1].family must be a family of the stacking policy (steel, other), got "solar"',
      { field: "measures[1].family", value: "solar" },
    ],
    [
      "a claim that ends before it begins",
      { complete: { from: "2025-01-01", until: "2025-01-01" } },
      "INVALID_FIELD",
      'complete.until must be after from (2025-01-01), got "2025-01-01"',
      { field: "complete.until", value: "2025-01-01" },
    ],
    [
      "a claim of months",
      { complete: { from: "2025-01" } },
      "INVALID_DAY",
      'complete.from must be a day of the calendar, YYYY-MM-DD, got "2025-01"',
      { field: "complete.from", value: "2025-01" },
    ],
    [
      "a misspelt field of its claim",
      { complete: { from: "2025-01-01", to: "2025-02-01" } },
      "UNKNOWN_FIELD",
      'complete has the fields from, until, got "to"',
      { field: "to" },
    ],
    [
      "an empty word on what it leaves out",
      { notCovered: [""] },
      "INVALID_FIELD",
      'notCovered[0] must be text, trimmed and not empty, got ""',
      { field: "notCovered[0]", value: "" },
    ],
    [
      "a target without members",
      { members: [] },
      "INVALID_FIELD",
      'members must be at least one economy, or left out, got "none"',
      { field: "members", value: "none" },
    ],
    [
      "a misspelt field",
      { imposers: "US" },
      "UNKNOWN_FIELD",
      'a tariff regime has the fields imposer, target, members, groups, measures, stacking, complete, notCovered, got "imposers" (is "imposer" meant?)',
      { field: "imposers" },
    ],
  ])("refuses a regime with %s", (_, wrong, code, message, details) => {
    const input = { imposer: "US", target: "CN", measures: [], stacking: { kind: "additive" }, ...wrong };
    expect(() => tariffRegime(input as unknown as TariffRegimeInput)).toThrow(
      refusal(code, message, details),
    );
  });

  test.each<[string, Partial<TariffMeasureInput>, Partial<TariffMeasureInput>, boolean]>([
    ["one after the other", { until: "2025-11-10" }, { from: "2025-11-10" }, true],
    ["one after the other, the later first", { from: "2025-11-10" }, { until: "2025-11-10" }, true],
    ["two open ones", {}, { from: "2025-11-10" }, false],
    [
      "one that is still collected when the next begins",
      { until: "2025-11-10", collectedUntil: "2025-11-14" },
      { from: "2025-11-13" },
      false,
    ],
    [
      "one that is collected up to the day on which the next begins",
      { until: "2025-11-10", collectedUntil: "2025-11-14" },
      { from: "2025-11-14" },
      true,
    ],
    ["one day in common", { until: "2025-11-11" }, { from: "2025-11-10" }, false],
    ["the later first, one day in common", { from: "2025-11-10" }, { until: "2025-11-11" }, false],
    ["two names", {}, { name: "IEEPA reciprocal" }, true],
    ["two chapters", { scope: { include: ["72"] } }, { scope: { include: ["73"] } }, true],
    ["one chapter in the other's goods", { scope: { include: ["72"] } }, {}, false],
    [
      "a heading in the other's chapter",
      { scope: { include: ["72"] } },
      { scope: { include: ["7210"] } },
      false,
    ],
    [
      "a heading that the other leaves out",
      { scope: { include: ["72"], exclude: ["7210"] } },
      { scope: { include: ["7210"] } },
      true,
    ],
    [
      "a subheading that the other takes back in",
      { scope: { include: ["72", "721011"], exclude: ["7210"] } },
      { scope: { include: ["7210"] } },
      false,
    ],
    ["what the other leaves out", { scope: { exclude: ["72"] } }, { scope: { include: ["7210"] } }, true],
    ["a scope that is empty", { scope: { include: ["72"], exclude: ["72"] } }, {}, true],
    ["all goods but some, twice", { scope: { exclude: ["72"] } }, { scope: { exclude: ["73"] } }, false],
    ["goods that are not known", { scope: { unknown: "List 1" } }, { scope: { include: ["72"] } }, false],
    [
      "goods that are not known, one after the other",
      { scope: { unknown: "List 1" }, until: "2025-11-10" },
      { scope: { unknown: "List 1" }, from: "2025-11-10" },
      true,
    ],
    ["goods of two economies", { economies: { include: ["CN"] } }, { economies: { include: ["VN"] } }, true],
    ["goods of one economy among all", { economies: { include: ["CN"] } }, {}, false],
  ])("of one name and %s", (_, first, second, allowed) => {
    const make = () =>
      tariffRegime({
        imposer: "US",
        target: "*",
        measures: [measure(first), measure(second)],
        stacking: { kind: "additive" },
      });
    if (allowed) expect(make().measures).toHaveLength(2);
    else expect(make).toThrow(expect.objectContaining({ code: "OVERLAPPING_PERIODS" }));
  });

  test("says the first two of several pairs, though names are looked at in turn", () => {
    const pair = (name: string, from: Day) => [measure({ name }), measure({ name, from })];
    const [a, aToo] = pair("a", "2026-01-01") as [TariffMeasureInput, TariffMeasureInput];
    const [b, bToo] = pair("b", "2026-02-01") as [TariffMeasureInput, TariffMeasureInput];
    const overlap = (message: string): unknown =>
      expect.objectContaining({ code: "OVERLAPPING_PERIODS", message: expect.stringContaining(message) });
    expect(() => regime(a, b, bToo, aToo)).toThrow(overlap('two of "b" from 2025-03-04 and 2026-02-01'));
    expect(() => regime(b, a, aToo, bToo)).toThrow(overlap('two of "a" from 2025-03-04 and 2026-01-01'));
    expect(() => regime(a, aToo, { ...a, from: "2026-03-01" })).toThrow(
      overlap('two of "a" from 2025-03-04 and 2026-01-01'),
    );
    const early = { ...a, until: "2025-12-01" } as const;
    expect(() => regime(aToo, early, { ...a, from: "2025-04-01" })).toThrow(
      overlap('two of "a" from 2026-01-01 and 2025-04-01'),
    );
  });

  test("says which two measures overlap", () => {
    const measures = [measure({ name: "Section 301" }), measure(), measure({ from: "2025-11-10" })];
    expect(() => regime(...measures)).toThrow(
      refusal(
        "OVERLAPPING_PERIODS",
        'a measure must have one rate on a product and day, got two of "IEEPA fentanyl" from 2025-03-04 and 2025-11-10',
        {
          name: "IEEPA fentanyl",
          measures: [
            expect.objectContaining({ from: "2025-03-04" }),
            expect.objectContaining({ from: "2025-11-10" }),
          ],
        },
      ),
    );
  });
});
