import {
  type Day,
  dayWeightedTariff,
  type Period,
  percent,
  type TariffMeasureInput,
  type TariffStep,
  tariffOn,
  tariffRegime,
  tariffSteps,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.js";

const measure = (name: string, rate: string, from: Day, input: Partial<TariffMeasureInput> = {}) => ({
  name,
  authority: "act",
  duty: { kind: "ad-valorem", rate: percent(rate) } as const,
  from,
  ...input,
});
const regime = (...measures: readonly TariffMeasureInput[]) =>
  tariffRegime({ imposer: "US", target: "CN", measures, stacking: { kind: "additive" } });
const onChina = regime(
  measure("fentanyl", "20", "2025-03-04", { until: "2025-11-10" }),
  measure("fentanyl", "10", "2025-11-10"),
  measure("reciprocal", "10", "2025-05-14"),
  measure("steel", "25", "2025-03-12", { scope: { include: ["72"], exclude: ["7210"] } }),
);
const names = (measures: readonly { readonly name: string }[]): string[] => measures.map(({ name }) => name);
describe("tariffOn", () => {
  test("adds the duties on all goods, and lists those on some", () => {
    const on = tariffOn(onChina, "2025-11-09");
    expect(on.day).toBe("2025-11-09");
    expect(String(on.total)).toBe("0.3");
    expect(on.parts.map(({ measure, rate }) => [measure.name, String(rate)])).toEqual([
      ["fentanyl", "0.2"],
      ["reciprocal", "0.1"],
    ]);
    expect(names(on.onSomeGoods)).toEqual(["steel"]);
    expect(on.onSomeGoods[0]).toBe(onChina.measures[3]);
  });

  test("counts a measure from its first day to the day before its end", () => {
    const total = (day: Day): string => String(tariffOn(onChina, day).total);
    expect((["2025-03-03", "2025-03-04", "2025-11-09", "2025-11-10"] as const).map(total)).toEqual([
      "0",
      "0.2",
      "0.3",
      "0.2",
    ]);
  });

  test.each<[string, string, string[]]>([
    ["7208", "0.55", []],
    ["72101100", "0.3", []],
    ["85", "0.3", []],
    ["72", "0.3", ["steel"]],
  ])("of the goods under %s", (product, total, onSomeGoods) => {
    const on = tariffOn(onChina, "2025-11-09", { product });
    expect(String(on.total)).toBe(total);
    expect(names(on.onSomeGoods)).toEqual(onSomeGoods);
  });

  test("lists a measure on part of the goods asked about, and adds it where they are that part", () => {
    const narrow = regime(measure("pipes", "25", "2025-01-01", { scope: { include: ["7304"] } }));
    const asked = (product: string) => tariffOn(narrow, "2025-06-01", { product });
    expect(names(asked("73").onSomeGoods)).toEqual(["pipes"]);
    expect(String(asked("73").total)).toBe("0");
    expect(asked("7304").onSomeGoods).toEqual([]);
    expect(String(asked("7304").total)).toBe("0.25");
    expect(asked("7305").onSomeGoods).toEqual([]);
  });

  test("is zero, with no parts, where nothing is in force", () => {
    const on = tariffOn(onChina, "2020-01-01", { product: undefined });
    expect({ ...on, total: String(on.total) }).toEqual({
      day: "2020-01-01",
      total: "0",
      parts: [],
      onSomeGoods: [],
      notAdValorem: [],
      displaced: [],
      sources: [],
    });
  });

  test("is frozen, with its lists", () => {
    const on = tariffOn(onChina, "2025-11-09");
    expect([on, on.parts, on.parts[0], on.onSomeGoods].every(Object.isFrozen)).toBe(true);
  });

  test("refuses a day that does not exist, and what is no HS code", () => {
    expect(() => tariffOn(onChina, "2025-02-30")).toThrow(
      refusal("INVALID_DAY", 'day must be a day of the calendar, YYYY-MM-DD, got "2025-02-30"', {
        field: "day",
        value: "2025-02-30",
      }),
    );
    for (const product of ["", "7", "steel"])
      expect(() => tariffOn(onChina, "2025-11-09", { product })).toThrow(
        refusal("INVALID_FIELD", `product must be an HS prefix of 2 to 10 digits, got "${product}"`, {
          field: "product",
          value: product,
        }),
      );
  });
});

describe("tariffSteps", () => {
  const shown = (steps: readonly TariffStep[]): unknown =>
    steps.map(({ from, until, total }) => [from, until, String(total)]);

  test("lists all changes of the total, the last without end", () => {
    const steps = tariffSteps(onChina);
    expect(shown(steps)).toEqual([
      ["2025-03-04", "2025-05-14", "0.2"],
      ["2025-05-14", "2025-11-10", "0.3"],
      ["2025-11-10", null, "0.2"],
    ]);
    expect(steps.every(Object.isFrozen)).toBe(true);
  });

  test("of a product has its measures too", () => {
    expect(shown(tariffSteps(onChina, { product: "7208" }))).toEqual([
      ["2025-03-04", "2025-03-12", "0.2"],
      ["2025-03-12", "2025-05-14", "0.45"],
      ["2025-05-14", "2025-11-10", "0.55"],
      ["2025-11-10", null, "0.45"],
    ]);
  });

  test("falls to zero where all has ended, and rises again", () => {
    const steps = tariffSteps(
      regime(
        measure("second", "5", "2025-06-01"),
        measure("first", "10", "2025-01-01", { until: "2025-02-01" }),
      ),
    );
    expect(shown(steps)).toEqual([
      ["2025-01-01", "2025-02-01", "0.1"],
      ["2025-02-01", "2025-06-01", "0"],
      ["2025-06-01", null, "0.05"],
    ]);
  });

  test("makes no step where the total stays", () => {
    const replaced = regime(
      measure("old", "10", "2025-01-01", { until: "2025-02-01" }),
      measure("new", "10", "2025-02-01"),
    );
    expect(shown(tariffSteps(replaced))).toEqual([["2025-01-01", null, "0.1"]]);
  });

  test("begins with the first measure that applies, though its rate is zero", () => {
    const steps = tariffSteps(
      regime(
        measure("steel", "25", "2024-01-01", { scope: { include: ["72"] } }),
        measure("none", "0", "2025-01-01"),
        measure("some", "10", "2025-02-01"),
      ),
    );
    expect(shown(steps)).toEqual([
      ["2025-01-01", "2025-02-01", "0"],
      ["2025-02-01", null, "0.1"],
    ]);
  });

  test("of no measure is empty", () => {
    expect(tariffSteps(regime())).toEqual([]);
    expect(tariffSteps(regime(measure("steel", "25", "2024-01-01", { scope: { include: ["72"] } })))).toEqual(
      [],
    );
  });

  test("refuses what is no HS code", () => {
    expect(() => tariffSteps(onChina, { product: "steel" })).toThrow(
      expect.objectContaining({ code: "INVALID_FIELD", details: { field: "product", value: "steel" } }),
    );
  });
});

describe("dayWeightedTariff", () => {
  const step = (from: Day, until: Day | null, rate: string): TariffStep => ({
    from,
    until,
    total: percent(rate),
  });
  const mean = (period: Period, ...steps: TariffStep[]): string => String(dayWeightedTariff(steps, period));

  test("weighs each rate by its days", () => {
    const steps = [step("2025-11-10", null, "47.5"), step("2025-10-30", "2025-11-10", "57.5")];
    // By hand: (9 · 57.5 + 21 · 47.5)/30.
    expect(mean("2025-11", ...steps)).toBe("0.505");
    expect(mean("2025-12", ...steps)).toBe("0.475");
    expect(steps.map(({ from }) => from)).toEqual(["2025-11-10", "2025-10-30"]);
  });

  test("has 34 digits of a mean that does not end", () => {
    // By hand: (10 · 10 + 20 · 20)/30 = 16.666… %.
    expect(mean("2025-11", step("2025-11-01", "2025-11-11", "10"), step("2025-11-11", null, "20"))).toBe(
      `0.1${"6".repeat(32)}7`,
    );
  });

  test("counts the days of a span, those of a leap February too", () => {
    // By hand: 31 days of 0 and 29 of 60 %, over 60 days.
    const steps = [step("2024-01-01", "2024-02-01", "0"), step("2024-02-01", "2024-03-01", "60")];
    expect(mean("2024-01/2024-02", ...steps)).toBe("0.29");
  });

  test("takes steps that end with the period, or lie outside it", () => {
    const steps = [
      step("2025-09-01", "2025-11-01", "90"),
      step("2025-11-01", "2025-12-01", "10"),
      step("2025-12-01", null, "90"),
    ];
    expect(mean("2025-11", ...steps)).toBe("0.1");
  });

  test("names the first day that no step covers", () => {
    const uncovered = (day: Day): unknown =>
      refusal("INCOMPLETE_SPAN", `steps must cover each day of 2025-11, got none on ${day}`, {
        period: "2025-11",
        day,
      });
    expect(() => mean("2025-11")).toThrow(uncovered("2025-11-01"));
    expect(() => mean("2025-11", step("2025-11-02", null, "1"))).toThrow(uncovered("2025-11-01"));
    expect(() => mean("2025-11", step("2025-11-01", "2025-11-30", "1"))).toThrow(uncovered("2025-11-30"));
    expect(() =>
      mean("2025-11", step("2025-11-01", "2025-11-05", "1"), step("2025-11-07", null, "1")),
    ).toThrow(uncovered("2025-11-05"));
  });

  test("refuses steps that overlap", () => {
    const overlap = (day: Day): unknown =>
      refusal("OVERLAPPING_PERIODS", `steps must not overlap, got two on ${day}`, { day });
    expect(() =>
      mean("2025-11", step("2025-11-01", "2025-11-11", "1"), step("2025-11-10", null, "1")),
    ).toThrow(overlap("2025-11-10"));
    expect(() => mean("2025-11", step("2025-10-01", null, "1"), step("2025-10-30", null, "1"))).toThrow(
      overlap("2025-10-30"),
    );
    expect(() => mean("2025-11", step("2025-11-01", null, "1"), step("2025-11-01", null, "1"))).toThrow(
      overlap("2025-11-01"),
    );
  });

  test("refuses what is no period", () => {
    expect(() => mean("2025-13" as Period)).toThrow(
      expect.objectContaining({ code: "INVALID_PERIOD", details: { field: "period", value: "2025-13" } }),
    );
  });
});
