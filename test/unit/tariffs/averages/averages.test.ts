import {
  billions,
  bindingOverhang,
  decimal,
  effectiveTariff,
  lineWeightedTariff,
  simpleAverageTariff,
  type TariffLine,
  tariffEscalation,
  tariffProfile,
  tradeWeightedTariff,
  type WeightedLine,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { isDeeplyFrozen } from "../../../property/random-series.js";
import { plain } from "../../plain.js";
import { fieldRefusal } from "../../refusal.js";

const line = (product: string, rate: `${number}`, imports: `${number}` = "0"): WeightedLine => ({
  product,
  rate,
  imports,
});
// Two subheadings: one free; one in three lines, of which one is high.
const lines = [
  line("8517.13.00", "0", "600"),
  line("8703.23.01", "0.02", "200"),
  line("8703.23.02", "0.04", "100"),
  line("8703.23.03", "0.3", "100"),
];
const weights = { period: "2024-01/2024-12", of: "imports from all partners" } as const;
describe("simpleAverageTariff", () => {
  test("averages the lines of a subheading first", () => {
    // By hand: (0 + (2 + 4 + 30)/3)/2 = 6 %; over the four lines it would be 9 %.
    expect(simpleAverageTariff(lines)?.toFixed()).toBe("0.06");
    expect(
      simpleAverageTariff([line("851713", "0.1"), line("870323", "0.2"), line("870324", "0.2")])?.toFixed(),
    ).toBe(`0.1${"6".repeat(32)}7`);
    expect(simpleAverageTariff([])).toBeNull();
  });

  test("rounds once: lines of many numbers are averaged as exact fractions", () => {
    // By hand: a third, and one seventh of 1: (1/3 + 1/7)/2 = 5/21 = 0.238095238095….
    const thirds = [line("11111101", "1"), line("11111102", "0"), line("11111103", "0")];
    const sevenths = Array.from({ length: 7 }, (_, i) => line(`2222220${i}`, i === 0 ? "1" : "0"));
    expect(simpleAverageTariff([...thirds, ...sevenths])?.toFixed()).toBe(
      "0.2380952380952380952380952380952381",
    );
  });

  test.each<[string, readonly TariffLine[], string, string, unknown]>([
    [
      "a code of four digits",
      [line("8517", "0")],
      "lines[0].product",
      'an HS code of 6 digits or more, got "8517"',
      "8517",
    ],
    [
      "letters",
      [line("phones", "0")],
      "lines[0].product",
      'an HS prefix of 2 to 10 digits, got "phones"',
      "phones",
    ],
    [
      "a code twice, with and without dots",
      [line("8517.13", "0"), line("851713", "0")],
      "lines[1].product",
      'another than those before, got "851713"',
      "851713",
    ],
    [
      "a rate below zero",
      [line("851713", "-0.1")],
      "lines[0].rate",
      "zero or above, got -0.1",
      decimal("-0.1"),
    ],
  ])("refuses %s", (_, wrong, field, rule, value) => {
    expect(() => simpleAverageTariff(wrong)).toThrow(fieldRefusal("INVALID_FIELD", field, rule, value));
  });
});

describe("averages weighted by trade", () => {
  // One line of the two subheadings without trade.
  const stopped = lines.map((one) =>
    one.product === "8703.23.03" ? { ...one, imports: "0" } : one,
  ) as WeightedLine[];
  const averages = (some: readonly WeightedLine[]) =>
    [tradeWeightedTariff, lineWeightedTariff].map((average) => average(some, weights).average?.toFixed());

  test("weigh averages of subheadings, or lines, by imports, and say whose and of when", () => {
    // World Tariff Profiles: HS six-digit averages weighted with HS six-digit import flows: (600 · 0 + 400 · 12 %)/1,000.
    const found = tradeWeightedTariff(lines, weights);
    expect(plain(found)).toEqual({ by: "subheading", average: "0.048", imports: "1000", weights });
    expect(isDeeplyFrozen(found)).toBe(true);
    // By hand: (200 · 2 + 100 · 4 + 100 · 30)/1,000 = 3.8 %.
    expect(plain(lineWeightedTariff(lines, weights))).toEqual({
      by: "line",
      average: "0.038",
      imports: "1000",
      weights,
    });
  });

  test("fall where a duty stops trade in a subheading; by line also where it stops that in a line", () => {
    // By hand: 300 · 12 % over 900, and (200 · 2 + 100 · 4)/900.
    expect(averages(stopped)).toEqual(["0.04", `0.00${"8".repeat(33)}9`]);
    expect(averages(lines.map((one) => (one.rate === "0" ? one : { ...one, imports: "0" })))).toEqual([
      "0",
      "0",
    ]);
  });

  test("are the same where each subheading has one line, or each line of it the same duty", () => {
    // By hand: (3 · 10 % + 1 · 2 %)/4.
    expect(averages([line("851713", "0.1", "3"), line("870323", "0.02", "1")])).toEqual(["0.08", "0.08"]);
    const same = [line("85171301", "0.1", "2"), line("85171302", "0.1", "1"), line("870323", "0.02", "1")];
    expect(averages(same)).toEqual(["0.08", "0.08"]);
  });

  test("round once: averages of many lines are exact fractions", () => {
    // By hand: a third with weight 1, a seventh with weight 2: (1/3 + 2/7)/3 = 13/63.
    const thirds = ["1", "0", "0"].map((rate, i) => line(`1111110${i}`, rate as "1", i === 0 ? "1" : "0"));
    const sevenths = ["1", "0", "0", "0", "0", "0", "0"].map((rate, i) =>
      line(`2222220${i}`, rate as "1", i === 3 ? "2" : "0"),
    );
    expect(tradeWeightedTariff([...thirds, ...sevenths], weights).average?.toFixed()).toBe(
      "0.2063492063492063492063492063492063",
    );
  });

  test("are null where nothing was imported", () => {
    expect(averages([])).toEqual([undefined, undefined]);
    expect(averages([line("851713", "0.1")])).toEqual([undefined, undefined]);
  });

  test("refuse imports below zero, and weights that are not said", () => {
    expect(() => lineWeightedTariff([line("851713", "0", "-1")], weights)).toThrow(
      fieldRefusal("INVALID_FIELD", "lines[0].imports", "zero or above, got -1", decimal(-1)),
    );
    expect(() => tradeWeightedTariff([line("851713", "0", "-1")], weights)).toThrow(
      fieldRefusal("INVALID_FIELD", "lines[0].imports", "zero or above, got -1", decimal(-1)),
    );
    expect(() => tradeWeightedTariff([], { ...weights, of: "" })).toThrow(
      fieldRefusal("INVALID_FIELD", "weights.of", 'text, trimmed and not empty, got ""', ""),
    );
    expect(() => tradeWeightedTariff([], { ...weights, period: "2024" as "2024-01" })).toThrow(
      expect.objectContaining({ code: "INVALID_PERIOD" }),
    );
    expect(() => tradeWeightedTariff([], { ...weights, year: 2024 } as typeof weights)).toThrow(
      expect.objectContaining({ code: "UNKNOWN_FIELD" }),
    );
  });
});

test("effectiveTariff is duties over imports, null without imports", () => {
  expect(effectiveTariff(billions("30.2"), billions("302"))?.toFixed()).toBe("0.1");
  expect(effectiveTariff(decimal(0), decimal(0))).toBeNull();
});

describe("tariffEscalation", () => {
  test("is the difference of two averages, rounded once", () => {
    expect(tariffEscalation([line("610910", "0.16")], [line("520511", "0.04")])?.toFixed()).toBe("0.12");
    expect(tariffEscalation([line("610910", "0.04")], [line("520511", "0.16")])?.toFixed()).toBe("-0.12");
    // By hand: 1/3 − 1/7 = 4/21 = 0.190476190476….
    const third = ["1", "0", "0"].map((rate, i) => line(`6109100${i}`, rate as "1"));
    const seventh = ["1", "0", "0", "0", "0", "0", "0"].map((rate, i) => line(`5205110${i}`, rate as "1"));
    expect(tariffEscalation(third, seventh)?.toFixed()).toBe("0.1904761904761904761904761904761905");
  });

  test("is null where a stage has no lines", () => {
    expect(tariffEscalation([], lines)).toBeNull();
    expect(tariffEscalation(lines, [])).toBeNull();
  });
});

describe("tariffProfile", () => {
  test("counts a subheading in part where only some of its lines are free or peaks", () => {
    const profile = tariffProfile([...lines, line("0101.21.01", "0"), line("0101.21.02", "0.5")]);
    // By hand: averages 0, 12 and 25 %, in the mean 37/3; free 1, 0 and 1/2; above 15 % 0, 1/3 and 1/2; above 37 % 0, 0 and 1/2.
    expect(plain(profile)).toEqual({
      lines: 6,
      subheadings: 3,
      average: `0.12${"3".repeat(32)}`,
      highest: "0.5",
      dutyFree: "0.5",
      internationalPeaks: `0.2${"7".repeat(32)}8`,
      domesticPeaks: `0.1${"6".repeat(32)}7`,
    });
    expect(isDeeplyFrozen(profile)).toBe(true);
  });

  test("takes a duty of 15 %, and one of three times the average exactly, for no peak", () => {
    // By hand: (0.1 + 0 + 0)/3, three times of which is 0.1, though a third of 0.1 does not end.
    const some = [line("111111", "0.1"), line("222222", "0"), line("333333", "0")];
    expect(tariffProfile(some).domesticPeaks?.toFixed()).toBe("0");
    expect(tariffProfile([...some, line("444444", "0")]).domesticPeaks?.toFixed()).toBe("0.25");
    expect(tariffProfile([line("111111", "0.15")]).internationalPeaks?.toFixed()).toBe("0");
    expect(tariffProfile([line("111111", "0.1501")]).internationalPeaks?.toFixed()).toBe("1");
  });

  test("of no lines has no shares", () => {
    expect(tariffProfile([])).toEqual({
      lines: 0,
      subheadings: 0,
      average: null,
      highest: null,
      dutyFree: null,
      internationalPeaks: null,
      domesticPeaks: null,
    });
  });
});

describe("bindingOverhang", () => {
  test("compares what is applied with what is bound, over bound lines", () => {
    const found = bindingOverhang([
      { product: "8517.13.01", applied: "0.05", bound: "0.25" },
      { product: "8517.13.02", applied: "0.9", bound: null },
      { product: "8703.23", applied: "0.1", bound: "0.08" },
      { product: "0101.21", applied: "0.3", bound: null },
      { product: "0102.21", applied: "0.3", bound: null },
    ]);
    // By hand: bound (25 + 8)/2, applied (5 + 10)/2; two of four subheadings are bound.
    expect(plain(found)).toEqual({
      coverage: "0.5",
      bound: "0.165",
      applied: "0.075",
      overhang: "0.09",
      above: ["870323"],
    });
    expect(isDeeplyFrozen(found)).toBe(true);
  });

  test("has no averages where nothing is bound, and takes a bound of zero for bound", () => {
    expect(plain(bindingOverhang([{ product: "851713", applied: "0.1", bound: null }]))).toEqual({
      coverage: "0",
      bound: null,
      applied: null,
      overhang: null,
      above: [],
    });
    expect(plain(bindingOverhang([{ product: "851713", applied: 0, bound: 0 }]))).toMatchObject({
      coverage: "1",
      overhang: "0",
    });
    expect(bindingOverhang([]).coverage).toBeNull();
  });

  test("refuses a bound below zero", () => {
    expect(() => bindingOverhang([{ product: "851713", applied: 0, bound: -1 }])).toThrow(
      fieldRefusal("INVALID_FIELD", "lines[0].bound", "zero or above, got -1", decimal(-1)),
    );
  });
});
