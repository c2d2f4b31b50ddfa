import { describe, expect, test } from "vitest";
import { percent } from "../../../src/decimal/read.js";
import {
  type TariffMeasureInput,
  type TariffRegimeInput,
  tariffRegime,
} from "../../../src/tariffs/tariff-regime.js";
import { refusal } from "../refusal.js";

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
    const parts = [made, made.measures, made.stacking, first, first?.duty, first?.duty.rate, first?.scope];
    expect(parts.every(Object.isFrozen)).toBe(true);
  });

  test("may have no measure yet, and a rate of zero", () => {
    expect(regime().measures).toEqual([]);
    expect(String(regime(measure({ duty: duty("0") })).measures[0]?.duty.rate)).toBe("0");
  });

  test("leaves out what a measure does not say", () => {
    const made = regime(
      measure({
        scope: undefined,
        until: undefined,
        ended: undefined,
        announced: undefined,
        source: undefined,
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
      { duty: { kind: "specific", rate: 1 } },
      "INVALID_FIELD",
      'measures[0].duty.kind must be ad-valorem, got "specific"',
      { field: "measures[0].duty.kind", value: "specific" },
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
      'measures[0].duty has the fields kind, rate, got "unit"',
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
      'measures[0] has the fields name, authority, duty, scope, from, until, ended, announced, source, got "untill"',
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
      'stacking.kind must be additive, got "compound"',
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
      "a misspelt field",
      { imposers: "US" },
      "UNKNOWN_FIELD",
      'a tariff regime has the fields imposer, target, measures, stacking, got "imposers"',
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
    ["one day in common", { until: "2025-11-11" }, { from: "2025-11-10" }, false],
    ["the later first, one day in common", { from: "2025-11-10" }, { until: "2025-11-11" }, false],
    ["two names", {}, { name: "IEEPA reciprocal" }, true],
    ["two chapters", { scope: { include: ["72"] } }, { scope: { include: ["73"] } }, true],
    ["one chapter in the other's goods", { scope: { include: ["72"] } }, {}, false],
  ])("of one name and %s", (_, first, second, allowed) => {
    const make = () => regime(measure(first), measure(second));
    if (allowed) expect(make().measures).toHaveLength(2);
    else expect(make).toThrow(expect.objectContaining({ code: "OVERLAPPING_PERIODS" }));
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
