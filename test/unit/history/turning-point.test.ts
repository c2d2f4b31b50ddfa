import {
  type GrowthRateInput,
  growthRate,
  growthRates,
  printed,
  type RatesByPeriod,
  turnAt,
  turningPoints,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { header } from "./yearly-rates.js";

const turns = (rates: RatesByPeriod): string[] =>
  turningPoints(growthRates(header, rates)).map((turn) => `${turn.earlierPeriod} ${turn.period} ${turn.to}`);
const rate = (input: Partial<GrowthRateInput>) =>
  growthRate({ ...header, period: "2025-11", rate: 1, ...input });

describe("turningPoints", () => {
  test("finds returns to growth and falls into decline, in any order of the rates", () => {
    const rates = growthRates(header, {
      "2025-09": printed("8.3%"),
      "2025-10": printed("-1.1%"),
      "2025-11": printed("5.9%"),
      "2025-12": printed("6%"),
    });
    const found = turningPoints([...rates].reverse());
    expect(found).toEqual([
      { period: "2025-10", earlierPeriod: "2025-09", to: "decline" },
      { period: "2025-11", earlierPeriod: "2025-10", to: "growth" },
    ]);
    expect(found.every(Object.isFrozen)).toBe(true);
  });

  test.each<[string, RatesByPeriod, string[]]>([
    ["a rate of zero is neither", { "2025-01": -1, "2025-02": 0, "2025-03": 1 }, []],
    ["a gap hides what happened", { "2025-01": -1, "2025-03": 1 }, []],
    ["a month follows a span", { "2025-01/2025-02": 1, "2025-03": -1 }, ["2025-01/2025-02 2025-03 decline"]],
    ["over the end of a year", { "2024-12": -1, "2025-01": 1 }, ["2024-12 2025-01 growth"]],
    [
      "years to date",
      { "2025-01": -1, "2025-01/2025-02": 1, "2025-01/2025-03": 1, "2025-01/2025-04": -1 },
      ["2025-01 2025-01/2025-02 growth", "2025-01/2025-03 2025-01/2025-04 decline"],
    ],
    ["years to date over a gap", { "2025-01": -1, "2025-01/2025-03": 1 }, []],
    [
      "years to date over the end of a year",
      { "2024-01/2024-12": -1, "2025-01": 1 },
      ["2024-01/2024-12 2025-01 growth"],
    ],
    [
      "rolling sums",
      { "2025-01/2025-03": 1, "2025-02/2025-04": -1, "2025-04/2025-06": 1 },
      ["2025-01/2025-03 2025-02/2025-04 decline"],
    ],
    [
      "quarters",
      { "2025-01/2025-03": 1, "2025-04/2025-06": -1 },
      ["2025-01/2025-03 2025-04/2025-06 decline"],
    ],
    ["no rates", {}, []],
    ["one rate", { "2025-11": 1 }, []],
  ])("%s", (_, rates, expected) => {
    expect(turns(rates)).toEqual(expected);
  });

  test("a rate that is absent hides what happened", () => {
    const rates = [
      rate({ period: "2025-09", rate: -1 }),
      rate({ period: "2025-10", rate: null, absent: "missing-base" }),
      rate({ period: "2025-11", rate: 1 }),
    ];
    expect(turningPoints(rates)).toEqual([]);
  });

  test("refuses rates that are not of one kind", () => {
    const refused = (
      input: Partial<GrowthRateInput>,
      code: string,
      message: string,
      details: unknown,
    ): void =>
      expect(() => turningPoints([rate({ currency: "USD" }), rate({ period: "2025-10", ...input })])).toThrow(
        expect.objectContaining({ name: "TradeError", code, message, details }),
      );
    refused({ flow: "imports" }, "MIXED_SUBJECTS", "records must have one flow, got exports and imports", {
      field: "flow",
      values: ["exports", "imports"],
    });
    refused(
      { comparison: "month-on-month" },
      "MIXED_SUBJECTS",
      "growth rates must have one comparison, got year-on-year and month-on-month",
      { field: "comparison", values: ["year-on-year", "month-on-month"] },
    );
    refused({ currency: "CNY" }, "MIXED_CURRENCIES", "growth rates must have one currency, got USD and CNY", {
      field: "currency",
      values: ["USD", "CNY"],
    });
    refused({ period: "2025-11" }, "DUPLICATE_PERIOD", 'period must be once in a series, got "2025-11"', {
      field: "period",
      value: "2025-11",
    });
  });
});

describe("turnAt", () => {
  const all = growthRates(header, { "2025-07": 2, "2025-08": -1, "2025-09": -2, "2025-10": 3, "2025-11": 4 });

  test("tells how long the run of the other sign was", () => {
    const turn = turnAt([...all].reverse(), { at: "2025-10" });
    expect(turn).toEqual({
      period: "2025-10",
      earlierPeriod: "2025-09",
      to: "growth",
      months: 2,
      observations: 2,
      atLeast: false,
    });
    expect(Object.isFrozen(turn)).toBe(true);
    expect(turnAt(all, { at: "2025-08" })).toMatchObject({ to: "decline", months: 1, atLeast: true });
  });

  test("looks at the last period unless said, and is null where the sign did not change", () => {
    expect(turnAt(all)).toBeNull();
    expect(turnAt(all.slice(0, -1))).toMatchObject({ period: "2025-10", to: "growth" });
    expect(turnAt(all, { at: "2025-07" })).toBeNull();
    expect(turnAt([])).toBeNull();
  });

  test("a rate of zero or one that is absent ends the run", () => {
    const zero = growthRates(header, { "2025-07": -1, "2025-08": 0, "2025-09": -1, "2025-10": 1 });
    expect(turnAt(zero)).toMatchObject({ months: 1, atLeast: false });
    const absent = [
      ...growthRates(header, { "2025-07": -1, "2025-09": -1, "2025-10": 1 }),
      rate({ period: "2025-08", rate: null, absent: "missing-base" }),
    ];
    expect(turnAt(absent)).toMatchObject({ months: 1, atLeast: true });
  });

  test("counts a span as all its months", () => {
    const span = growthRates(header, { "2024-12": 1, "2025-01/2025-02": -1, "2025-03": 1 });
    expect(turnAt(span)).toMatchObject({ months: 2, observations: 1, atLeast: false });
  });

  test("refuses a period that no rate has, and rates that are not of one kind", () => {
    expect(() => turnAt(all, { at: "2025-12" })).toThrow(expect.objectContaining({ code: "MISSING_PERIOD" }));
    expect(() => turnAt([...all, rate({ period: "2025-12", flow: "imports" })])).toThrow(
      expect.objectContaining({ code: "MIXED_SUBJECTS" }),
    );
  });
});
