import {
  type ExpectationInput,
  expectation,
  type FigureInput,
  type GrowthRateInput,
  growthRate,
  observation,
  printed,
  surprise,
  surprises,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";
import { fieldRefusal } from "../refusal.js";

const about = { reporter: "CN", flow: "exports", period: "2025-11" } as const;
const expected = (input: Partial<ExpectationInput>) =>
  expectation({ ...about, of: "year-on-year", low: "0.038", high: "0.04", sources: ["Reuters"], ...input });
const growth = (rate: FigureInput | null, input: Partial<GrowthRateInput> = {}) =>
  growthRate({ ...about, comparison: "year-on-year", rate, ...input });
const level = (value: FigureInput) => observation({ ...about, currency: "USD", value });
describe("surprise", () => {
  test("is the distance to both ends of the range", () => {
    const beat = surprise(growth(printed("5.9%")), expected({}));
    expect(plain(beat)).toEqual({
      position: "above",
      fromLow: "0.021",
      fromHigh: "0.019",
      standardised: null,
      certain: true,
      // By hand: 5.9 % is [5.85, 5.95).
      boundsFromLow: { low: "0.0205", high: "0.0215", closed: "low" },
      boundsFromHigh: { low: "0.0185", high: "0.0195", closed: "low" },
      word: "beat",
    });
    expect([beat, beat?.boundsFromLow, beat?.boundsFromHigh].every(Object.isFrozen)).toBe(true);
  });

  test("counts in deviations from the middle of the range", () => {
    // By hand: (5.9 − 3.9)/0.8 = 2.5.
    const beat = surprise(growth(printed("5.9%")), expected({ deviation: "0.008" }));
    expect(String(beat?.standardised)).toBe("2.5");
    // By hand: (3.8 − 3.9)/3 is −1/30.
    const missed = surprise(growth("0.038"), expected({ deviation: "0.03" }));
    expect(String(missed?.standardised)).toBe(`-0.0${"3".repeat(34)}`);
  });

  test.each<[string, string, boolean]>([
    ["5.9%", "above", true],
    ["4.1%", "above", true],
    ["4.04%", "above", true],
    ["about 5%", "above", true],
    ["about 4.1%", "above", false],
    ["4.0%", "within", false],
    ["3.9%", "within", true],
    ["3.8%", "within", false],
    ["over 3.9%", "within", false],
    ["3.7%", "below", true],
    ["about 3.7%", "below", false],
    ["under 3%", "below", true],
    ["under 3.79%", "below", true],
    ["-28.6%", "below", true],
  ])("places %s against 3.8 to 4 %%: %s, certain: %s", (text, position, certain) => {
    expect(surprise(growth(printed(text)), expected({}))).toMatchObject({ position, certain });
  });

  test("is certain at an end of the range that is not included", () => {
    // "over 4%" leaves 4 % itself out.
    const over = growthRate({ ...growth("0.041"), bounds: { low: "0.04", high: "0.05", closed: "neither" } });
    expect(surprise(over, expected({}))).toMatchObject({ position: "above", certain: true });
    const from = growthRate({ ...growth("0.041"), bounds: { low: "0.04", high: "0.05", closed: "both" } });
    expect(surprise(from, expected({}))).toMatchObject({ position: "above", certain: false });
    const fits = growthRate({ ...growth("0.039"), bounds: { low: "0.038", high: "0.04", closed: "both" } });
    expect(surprise(fits, expected({}))).toMatchObject({ position: "within", certain: true });
    const endless = growthRate({ ...growth("0.039"), bounds: { low: null, high: "0.04" } });
    expect(surprise(endless, expected({}))).toMatchObject({ position: "within", certain: false });
  });

  test("compares a level in currency units", () => {
    const forecast = expected({ of: "level", low: printed("320 billion"), high: undefined });
    expect(plain(surprise(level(printed("330.35 billion")), forecast))).toEqual({
      position: "above",
      fromLow: "10350000000",
      fromHigh: "10350000000",
      standardised: null,
      certain: true,
      boundsFromLow: { low: "10345000000", high: "10355000000", closed: "low" },
      boundsFromHigh: { low: "10345000000", high: "10355000000", closed: "low" },
      word: "beat",
    });
  });

  test.each([
    ["5%", "higher", "beat"],
    ["3.9%", "higher", "in line"],
    ["3%", "higher", "missed"],
    ["5%", "lower", "missed"],
    ["3.9%", "lower", "in line"],
    ["3%", "lower", "beat"],
  ] as const)("of %s, where %s is better, is called %s", (text, better, word) => {
    expect(surprise(growth(printed(text)), expected({}), { better })?.word).toBe(word);
  });

  test("refuses what is neither higher nor lower", () => {
    expect(() => surprise(growth("0.05"), expected({}), { better: "more" as "higher" })).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: 'better must be higher or lower, got "more"',
        details: { field: "better", value: "more" },
      }),
    );
  });

  test("is null where there is no rate", () => {
    expect(surprise(growth(null, { absent: "zero-base" }), expected({}))).toBeNull();
  });

  test("refuses options that are none, and expectations that are no list", () => {
    expect(() => surprise(growth("0.05"), expected({}), "higher" as never)).toThrow(
      fieldRefusal("INVALID_FIELD", "options", 'an object, got "higher"', "higher"),
    );
    expect(() => surprises(growth("0.05"), "expected" as never)).toThrow(
      fieldRefusal("INVALID_FIELD", "expectations", 'a list, got "expected"', "expected"),
    );
  });

  test("refuses another subject", () => {
    expect(() => surprise(growth("0.05", { flow: "imports" }), expected({}))).toThrow(
      expect.objectContaining({
        code: "MIXED_SUBJECTS",
        message: "records must have one flow, got imports and exports",
        details: { field: "flow", values: ["imports", "exports"] },
      }),
    );
  });

  test("refuses another period", () => {
    expect(() => surprise(growth("0.05", { period: "2025-10" }), expected({}))).toThrow(
      expect.objectContaining({
        code: "INVALID_PERIOD",
        message: 'the period of the actual must be that of the expectation (2025-11), got "2025-10"',
        details: { field: "the period of the actual", value: "2025-10" },
      }),
    );
  });

  test("refuses a level against a growth, and one growth against another", () => {
    const refused = (values: [string, string]): unknown =>
      expect.objectContaining({
        code: "MIXED_SUBJECTS",
        message: `actual and expected must have one kind, got ${values.join(" and ")}`,
        details: { field: "kind", values },
      });
    expect(() => surprise(level(1), expected({}))).toThrow(refused(["level", "year-on-year"]));
    expect(() => surprise(growth("0.05"), expected({ of: "level" }))).toThrow(
      refused(["year-on-year", "level"]),
    );
    expect(() => surprise(growth("0.05"), expected({ of: "month-on-month" }))).toThrow(
      refused(["year-on-year", "month-on-month"]),
    );
  });

  test("refuses a level in another currency than was expected, where both say theirs", () => {
    const inYuan = expected({ of: "level", low: "1", high: "2", currency: "CNY" });
    expect(() => surprise(level(1), inYuan)).toThrow(
      expect.objectContaining({
        code: "MIXED_CURRENCIES",
        message: "actual and expected must have one currency, got USD and CNY",
      }),
    );
    for (const currency of [undefined, "USD"])
      expect(surprise(level(1), expected({ of: "level", low: "1", high: "2", currency }))?.position).toBe(
        "within",
      );
  });
});

test("surprises are one for each expectation, in the order given", () => {
  const [one, other] = [
    expected({ low: "0.038", high: undefined }),
    expected({ low: "0.04", high: undefined }),
  ];
  const found = surprises(growth("0.059"), [other, one]);
  expect(found.map(({ expected: against }) => against)).toEqual([other, one]);
  expect(found.map(({ surprise: each }) => String(each?.fromLow))).toEqual(["0.019", "0.021"]);
  expect(surprises(growth(null, { absent: "zero-base" }), [one])).toEqual([
    { expected: one, surprise: null },
  ]);
  expect(found.every(Object.isFrozen)).toBe(true);
});
