import {
  at,
  contributionTable,
  contributionToGrowth,
  growthRate,
  type ObservationInput,
  observation,
  printed,
  series,
  shareOf,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { fieldRefusal, refusal } from "../../refusal.js";

const world = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const toUnitedStates = { ...world, partner: "US" } as const;
const yearOnYear = { period: "2025-11", comparison: "year-on-year" } as const;
const total = growthRate({ ...world, ...yearOnYear, rate: printed("5.9%") });
const decline = growthRate({ ...toUnitedStates, ...yearOnYear, rate: printed("-28.6%") });
const exported = series(world, { "2025-11": printed("330.3 billion") });
const sent = series(toUnitedStates, { "2025-11": printed("33.8 billion") });
const sentBefore = series(toUnitedStates, { "2024-11": printed("47.3 billion") });

/** A number cut to so many characters. */
const cut = (value: unknown, length = 9): string => String(value).slice(0, length);

// Row 19 of the article: the intervals are those of a computation in exact fractions, apart from this program.
describe("the gap that other regions filled", () => {
  test("from a level of the year before and the growth of the whole", () => {
    const [lost] = contributionToGrowth(sent, exported, { base: sentBefore, growthRates: [total] });
    expect(cut(lost?.contribution, 7)).toBe("-0.0432");
    // [−4.3632, −4.2936] points.
    expect([cut(lost?.bounds?.low), cut(lost?.bounds?.high)]).toEqual(["-0.043631", "-0.042935"]);
    expect([cut(lost?.baseShare, 6), cut(lost?.share, 6)]).toEqual(["0.1516", "0.1023"]);
    const [table] = contributionTable(sent, exported, { base: sentBefore, growthRates: [total] });
    const { contribution, bounds, part } = table!.rest;
    expect(cut(contribution, 7)).toBe("0.10228");
    // [10.1436, 10.3132] points and [11.9533, 12.1604] %.
    expect([cut(bounds?.low), cut(bounds?.high)]).toEqual(["0.1014359", "0.1031311"]);
    expect([cut(part.bounds?.low), cut(part.bounds?.high)]).toEqual(["0.1195329", "0.1216036"]);
    expect(cut(part.rate, 7)).toBe("0.12056");
    expect(bounds?.closed).toBe("neither");
  });

  test("from the growth of the part and of the whole", () => {
    const [table] = contributionTable(sent, exported, { growthRates: [total, decline] });
    const [lost] = table!.parts;
    // [−4.3607, −4.3211], [10.1710, 10.3107] points, [11.9850, 12.1617] %.
    expect([cut(lost?.bounds?.low), cut(lost?.bounds?.high)]).toEqual(["-0.043606", "-0.043210"]);
    expect([cut(table!.rest.bounds?.low), cut(table!.rest.bounds?.high)]).toEqual(["0.1017109", "0.1031061"]);
    const { rate, bounds } = table!.rest.part;
    expect([cut(rate, 6), cut(bounds?.low), cut(bounds?.high)]).toEqual(["0.1207", "0.1198506", "0.1216165"]);
    expect(lost!.part.rate?.toFixed()).toBe("-0.286");
    expect(lost!.part.bounds).toEqual(decline.bounds);
  });
});

describe("contributionToGrowth", () => {
  const row = (input: Partial<ObservationInput>) =>
    observation({ ...world, period: "2025-11", value: 1, ...input });
  const pair = (now: number, before: number, input: Partial<ObservationInput> = {}) => [
    row({ value: now, ...input }),
    row({ value: before, period: "2024-11", ...input }),
  ];
  const whole = pair(110, 100);

  test("is the change of the part over the base of the whole, exactly one point where all is exact", () => {
    const found = at(contributionToGrowth(pair(25, 20, { partner: "DE" }), whole), "2025-11");
    expect(found.contribution?.toFixed()).toBe("0.05");
    expect(found.bounds).toMatchObject({ low: found.contribution, high: found.contribution, closed: "both" });
    expect([found.part.change, found.whole.change].map(String)).toEqual(["5", "10"]);
    expect([found.share, found.baseShare].map((share) => cut(share, 6))).toEqual(["0.2272", "0.2"]);
    // 25/110 − 20/100 = 300/11000.
    expect(cut(found.shareChange, 10)).toBe("0.02727272");
  });

  test("has a result for each row of the part, in order of time", () => {
    const found = contributionToGrowth(pair(25, 20, { partner: "DE" }), whole);
    expect(found.map(({ period, absent }) => [period, absent])).toEqual([
      ["2024-11", "missing-base"],
      ["2025-11", null],
    ]);
    expect(found[0]).toMatchObject({ contribution: null, bounds: null, baseShare: null, shareChange: null });
    expect(found[0]?.share?.toFixed()).toBe("0.2");
  });

  test.each([
    ["zero-base", 0],
    ["negative-base", -5],
  ])("is null with the reason %s", (absent, before) => {
    const flow = { flow: "balance" } as const;
    const found = at(
      contributionToGrowth(pair(25, 20, { ...flow, partner: "DE" }), pair(110, before, flow)),
      "2025-11",
    );
    expect(found).toMatchObject({ contribution: null, absent, bounds: null });
  });

  test("has no shares of nothing", () => {
    const found = at(contributionToGrowth(pair(0, 0, { partner: "DE" }), pair(0, 100)), "2025-11");
    expect(found).toMatchObject({ share: null, shareChange: null });
    expect(found.contribution?.toFixed()).toBe("0");
  });

  test("of nothing is nothing", () => {
    expect(contributionToGrowth([], whole)).toEqual([]);
    expect(contributionToGrowth([], whole, { base: whole })).toEqual([]);
  });

  test("prefers levels that are given apart, of the same subject and currency only", () => {
    const base = [
      row({ period: "2024-11", value: 40, partner: "DE" }),
      row({ period: "2024-11", value: 50, partner: "FR" }),
      row({ period: "2024-11", value: 60, partner: "DE", currency: "CNY" }),
    ];
    const found = at(contributionToGrowth(pair(25, 20, { partner: "DE" }), whole, { base }), "2025-11");
    expect(found.contribution?.toFixed()).toBe("-0.15");
  });

  test.each<[string, object]>([
    ["another period", { period: "2025-10" }],
    ["another comparison", { comparison: "month-on-month" }],
    ["another currency", { currency: "CNY" }],
    ["another partner", { partner: "JP" }],
    ["a decline of all", { rate: "-1" }],
    ["no rate", { rate: null, absent: "zero-base", bounds: null }],
  ])("takes no base from a rate of %s", (_, other) => {
    const rate = growthRate({ ...toUnitedStates, ...yearOnYear, rate: "-0.286", ...other } as never);
    const [found] = contributionToGrowth(sent, exported, { growthRates: [total, rate] });
    expect(found?.absent).toBe("missing-base");
  });

  test("takes the level a year earlier where there is one, and no rate", () => {
    const rate = growthRate({ ...world, partner: "DE", ...yearOnYear, rate: "0.5" });
    const growthRates = [rate];
    const found = at(
      contributionToGrowth(pair(25, 20, { partner: "DE" }), whole, { growthRates }),
      "2025-11",
    );
    expect([found.part.base, found.part.rate].map(String)).toEqual(["20", "0.25"]);
    expect([found.part.comparison, found.whole.comparison]).toEqual(["year-on-year", "year-on-year"]);
  });

  test("takes a base from a rate without a currency", () => {
    const { currency: _, ...rest } = toUnitedStates;
    const rate = growthRate({ ...rest, ...yearOnYear, rate: "-0.5" });
    const [found] = contributionToGrowth(sent, exported, { growthRates: [total, rate] });
    expect(found?.part.base?.toFixed()).toBe("67600000000");
    expect(found?.part.change?.toFixed()).toBe("-33800000000");
    expect(found?.part).toMatchObject({ comparison: "year-on-year", currency: "USD", partner: "US" });
  });

  test("does not open its bounds for a figure that does not count", () => {
    const balance = { flow: "balance" } as const;
    const uneven = [
      row({ ...balance, value: printed("-12") }),
      row({ ...balance, period: "2024-11", value: 100 }),
    ];
    const found = at(contributionToGrowth(pair(25, 20, { ...balance, partner: "DE" }), uneven), "2025-11");
    expect(found.bounds).toMatchObject({ low: found.contribution, high: found.contribution, closed: "both" });
  });

  test("lies between the extremes of the levels that count", () => {
    const rounded = [row({ value: printed("110") }), row({ period: "2024-11", value: printed("100") })];
    const found = at(contributionToGrowth(pair(25, 20, { partner: "DE" }), rounded), "2025-11");
    // 5 / 100.5, which does not print as 100, and 5 / 99.5, which does.
    expect([cut(found.bounds?.low, 10), cut(found.bounds?.high, 10)]).toEqual(["0.04975124", "0.05025125"]);
    expect(found.bounds?.closed).toBe("high");
  });

  test("knows nothing of the bounds where a level has no end", () => {
    const over = series(toUnitedStates, { "2025-11": printed("over 33.8 billion") });
    const [found] = contributionToGrowth(over, exported, { growthRates: [total, decline] });
    const before = series(toUnitedStates, { "2024-11": printed("over 47.3 billion") });
    const [other] = contributionToGrowth(sent, exported, { base: before, growthRates: [total] });
    for (const one of [found, other])
      expect(one?.bounds).toEqual({ low: null, high: null, closed: "neither" });
  });

  test("knows nothing of the bounds where the base of the whole may be zero", () => {
    const uncertain = [
      row({ value: 110 }),
      row({ period: "2024-11", value: 1, bounds: { low: 0, high: 5 } }),
    ];
    const found = at(contributionToGrowth(pair(2, 1, { partner: "DE" }), uncertain), "2025-11");
    expect(found.contribution?.toFixed()).toBe("1");
    expect(found.bounds).toEqual({ low: null, high: null, closed: "neither" });
  });

  test.each<[string, Partial<ObservationInput>, string, string]>([
    ["reporter", { reporter: "DE" }, "MIXED_SUBJECTS", "DE and CN"],
    ["flow", { flow: "imports" }, "MIXED_SUBJECTS", "imports and exports"],
    ["adjustment", { adjustment: "seasonal" }, "MIXED_SUBJECTS", "seasonal and none"],
    ["system", { system: "special" }, "MIXED_SUBJECTS", "special and none"],
    ["valuation", { valuation: "FAS" }, "MIXED_SUBJECTS", "FAS and none"],
    ["currency", { currency: "CNY" }, "MIXED_CURRENCIES", "CNY and USD"],
  ])("refuses another %s", (field, input, code, got) => {
    const part = pair(2, 1, { partner: "US", ...input });
    const error = refusal(code, `part and whole must have one ${field}, got ${got}`, {
      field,
      values: got.split(" and "),
    });
    expect(() => contributionToGrowth(part, whole)).toThrow(error as Error);
    expect(() => shareOf(part[0]!, whole[0]!)).toThrow(error as Error);
  });

  test("refuses options that are none", () => {
    expect(() => contributionToGrowth([], whole, "base" as never)).toThrow(
      fieldRefusal("INVALID_FIELD", "options", 'an object, got "base"', "base") as Error,
    );
  });

  test("refuses a period that the whole does not have", () => {
    expect(() => contributionToGrowth(pair(2, 1), [row({})])).toThrow(
      refusal("MISSING_PERIOD", 'the whole must be given for each period of the part, got "2024-11"', {
        field: "the whole",
        value: "2024-11",
      }) as Error,
    );
  });
});

describe("shareOf", () => {
  const all = observation({ ...world, period: "2025-11", value: 8, adjustment: "none" });
  const part = observation({ ...world, period: "2025-11", value: 2, partner: "US" });

  test("is the part over the whole", () => {
    expect(shareOf(part, all)?.toFixed()).toBe("0.25");
  });

  test("is null of nothing", () => {
    expect(shareOf(part, observation({ ...all, value: 0 }))).toBeNull();
  });

  test("refuses another period", () => {
    expect(() => shareOf(part, observation({ ...all, period: "2025-10" }))).toThrow(
      fieldRefusal(
        "INVALID_PERIOD",
        "period of the part",
        'that of the whole (2025-10), got "2025-11"',
        "2025-11",
      ) as Error,
    );
  });
});
