import {
  type ByPeriod,
  crossingSentence,
  expectation,
  type FigureInput,
  firstCrossing,
  type GrowthRate,
  growthRate,
  growthRates,
  highestSince,
  lowestSince,
  observation,
  type Period,
  printed,
  type RatesByPeriod,
  type RecordOptions,
  rankAt,
  rankSentence,
  recordAt,
  recordSentence,
  type SurpriseOptions,
  series,
  sinceSentence,
  streak,
  streakSentence,
  surprise,
  surpriseSentence,
  turnAt,
  turnSentence,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { monthAt } from "../../../src/period/month.js";
import { fieldRefusal } from "../refusal.js";
import { bounds, header } from "./yearly-rates.js";

const rates = (values: RatesByPeriod, ...unknown: Period[]): readonly GrowthRate[] => [
  ...growthRates(header, values),
  ...unknown.map((period) => growthRate({ ...header, period, rate: null, absent: "missing-base" })),
];
/** Month by month from January 2020. */
const monthly = (...values: number[]): readonly GrowthRate[] =>
  rates(Object.fromEntries(values.map((value, index) => [monthAt(24_240 + index), value])));
const repeated = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

describe("streakSentence", () => {
  const sentence = (items: readonly GrowthRate[]): string =>
    streakSentence(
      streak(items, ({ rate }) => rate?.lt(0)),
      "declines",
    );

  test.each<[string, readonly GrowthRate[]]>([
    ["The second straight month of declines, since February 2020.", monthly(1, -1, -1)],
    ["The eighth straight month of declines, since February 2020.", monthly(1, ...repeated(8, -1))],
    ["The twelfth straight month of declines, since February 2020.", monthly(1, ...repeated(12, -1))],
    ["The 13th straight month of declines, since February 2020.", monthly(1, ...repeated(13, -1))],
    ["The 21st straight month of declines, since February 2020.", monthly(1, ...repeated(21, -1))],
    ["The 22nd straight month of declines, since February 2020.", monthly(1, ...repeated(22, -1))],
    ["The 23rd straight month of declines, since February 2020.", monthly(1, ...repeated(23, -1))],
    ["The 111th straight month of declines, since February 2020.", monthly(1, ...repeated(111, -1))],
    [
      "The third straight month of declines, since January and February 2025.",
      rates({ "2024-12": 1, "2025-01/2025-02": -1, "2025-03": -1 }),
    ],
    ["One month of declines, February 2020.", monthly(1, -1)],
    ["At least the second straight month of declines: the data start in January 2020.", monthly(-1, -1)],
    ["At least one month of declines: the data start in January 2020.", monthly(-1)],
    [
      "At least the second straight month of declines: September 2025 is missing.",
      rates({ "2025-08": -1, "2025-10": -1, "2025-11": -1 }),
    ],
    [
      "At least one month of declines: September and October 2025 are missing.",
      rates({ "2025-08": -1, "2025-11": -1 }),
    ],
    [
      "At least one month of declines: October 2025 is not known.",
      rates({ "2025-09": -1, "2025-11": -1 }, "2025-10"),
    ],
    [
      "At least one month of declines: January and February 2025 are not known.",
      rates({ "2025-03": -1 }, "2025-01/2025-02"),
    ],
    ["No run of declines up to February 2020.", monthly(-1, 1)],
    ["Cannot be said: October 2025 is not known.", rates({ "2025-09": -1 }, "2025-10")],
    ["Cannot be said: January and February 2025 are not known.", rates({}, "2025-01/2025-02")],
    ["Cannot be said: there are no data.", []],
  ])("%s", (expected, items) => {
    expect(sentence(items)).toBe(expected);
  });
});

/** The streak, the turn and the rank of so many months. */
const ofMonths = (count: number) => ({
  run: streakSentence(
    streak(monthly(1, ...repeated(count, -1)), ({ rate }) => rate?.lt(0)),
    "declines",
  ),
  turn: turnSentence(turnAt(monthly(1, ...repeated(count, -1), 1))),
  rank: rankSentence(rankAt(monthly(...repeated(count - 1, 2), 1), bounds, { is: "highest" }), "highest"),
});

// The words as English has them.
test.each([
  [3, "three", "third"],
  [4, "four", "fourth"],
  [5, "five", "fifth"],
  [6, "six", "sixth"],
  [7, "seven", "seventh"],
  [8, "eight", "eighth"],
  [9, "nine", "ninth"],
  [10, "ten", "tenth"],
  [11, "eleven", "eleventh"],
  [12, "twelve", "twelfth"],
])("%i is written in letters: %s, %s", (count, cardinal, ordinal) => {
  expect(ofMonths(count)).toEqual({
    run: `The ${ordinal} straight month of declines, since February 2020.`,
    turn: `Back to growth after ${cardinal} months of decline.`,
    rank: `The ${ordinal}-highest of ${count}.`,
  });
});

test.each<[string, (found: never) => string]>([
  ["a streak", (found) => streakSentence(found, "declines")],
  ["a result", (found) => sinceSentence(found, "steepest drop")],
  ["a record", (found) => recordSentence(found, "biggest increase")],
  ["a rank", (found) => rankSentence(found, "highest")],
  ["a turn", (found) => turnSentence(found)],
  ["a crossing", (found) => crossingSentence(found, "10 dollars")],
  ["a surprise", (found) => surpriseSentence(found, "growth")],
])("what is not %s is refused", (what, sentence) => {
  expect(() => sentence("nothing" as never)).toThrow(
    fieldRefusal("INVALID_FIELD", what, 'an object, got "nothing"', "nothing"),
  );
});

describe("sinceSentence", () => {
  test.each<[string, readonly GrowthRate[]]>([
    ["The steepest drop since January 2020.", monthly(-3, -1, -2)],
    ["The steepest drop since January 2020, which was the same.", monthly(-2, -1, -2)],
    ["The steepest drop in the data, which start in January 2020.", monthly(-1, -2)],
    [
      "The steepest drop since August 2025, although September 2025 is missing.",
      rates({ "2025-08": -3, "2025-10": -1, "2025-11": -2 }),
    ],
    [
      "The steepest drop since May 2025, although June and July 2025 and September 2025 are missing.",
      rates({ "2025-05": -3, "2025-08": -1, "2025-10": -2 }),
    ],
    [
      "The steepest drop in the data, which start in May 2025, although June 2025, August 2025 and October to December 2025 are missing.",
      rates({ "2025-05": -1, "2025-07": -1, "2025-09": -1, "2026-01": -2 }),
    ],
    [
      "The steepest drop since August 2025; rounding could change that.",
      rates({ "2025-08": printed("-28.7%"), "2025-09": printed("-28%"), "2025-10": printed("-28.69%") }),
    ],
    [
      "The steepest drop since August 2025, which was the same, although September 2025 is missing; rounding could change that.",
      rates({ "2025-08": printed("-28.6%"), "2025-10": printed("-28.6%") }),
    ],
    ["Cannot be said: October 2025 is not known.", rates({ "2025-09": -1 }, "2025-10")],
    ["Cannot be said: there are no data.", []],
  ])("%s", (expected, items) => {
    expect(sinceSentence(lowestSince(items, bounds), "steepest drop")).toBe(expected);
  });

  test("takes what the press calls it", () => {
    expect(sinceSentence(highestSince(monthly(3, 1, 2), bounds), "fastest growth")).toBe(
      "The fastest growth since January 2020.",
    );
  });
});

describe("recordSentence", () => {
  const sentence = (items: readonly GrowthRate[], options: Partial<RecordOptions> = {}): string =>
    recordSentence(recordAt(items, bounds, { is: "highest", ...options }), "biggest increase");

  test.each<[string, readonly GrowthRate[]]>([
    ["The biggest increase in the data from January 2020 on.", monthly(1, 2)],
    ["Not the biggest increase: January 2020 surpasses it.", monthly(3, 2, 2)],
    [
      "Not the biggest increase: September 2025 surpasses it; rounding could change that.",
      rates({ "2025-09": printed("5.1%"), "2025-10": printed("5%") }),
    ],
    [
      "The biggest increase in the data from September 2025 on; rounding could change that.",
      rates({ "2025-09": printed("4.9%"), "2025-10": printed("5%") }),
    ],
    [
      "As much as the biggest increase before, of January 2020, in the data from January 2020 on.",
      monthly(2, 2),
    ],
    [
      "As much as the biggest increase before, of October 2025, in the data from September 2025 on; rounding could change that.",
      rates({ "2025-09": 0, "2025-10": printed("5%"), "2025-11": printed("5%") }),
    ],
    [
      "Whether it is the biggest increase cannot be said: October 2025 is missing.",
      rates({ "2025-09": 1, "2025-11": 2 }),
    ],
    ["Cannot be said: October 2025 is not known.", rates({ "2025-09": -1 }, "2025-10")],
    ["Cannot be said: there are no data.", []],
  ])("%s", (expected, items) => {
    expect(sentence(items)).toBe(expected);
  });

  test("names the months after the date that are missing", () => {
    expect(sentence(rates({ "2025-08": 1, "2025-11": 2 }), { after: "2022-07" })).toBe(
      "Whether it is the biggest increase cannot be said: August 2022 to July 2025 and September and October 2025 are missing.",
    );
  });
});

describe("rankSentence", () => {
  test.each<[string, readonly GrowthRate[]]>([
    ["The highest of 2.", monthly(1, 2)],
    ["The second-highest of 3.", monthly(1, 3, 2)],
    ["The twelfth-highest of 12.", monthly(...repeated(11, 2), 1)],
    ["The 21st-highest of 21.", monthly(...repeated(20, 2), 1)],
    ["The highest of 3, shared by two.", monthly(1, 2, 2)],
    ["The highest of 13, shared by 13.", monthly(...repeated(13, 2))],
    ["The highest of 2, although October 2025 is missing.", rates({ "2025-09": 1, "2025-11": 2 })],
    [
      "The second-highest of 2; rounding could change that.",
      rates({ "2025-10": printed("5.1%"), "2025-11": printed("5%") }),
    ],
    [
      "The highest of 2; rounding could change that.",
      rates({ "2025-10": printed("4.9%"), "2025-11": printed("5%") }),
    ],
    [
      "The highest of 2, shared by two; rounding could change that.",
      rates({ "2025-10": printed("5%"), "2025-11": printed("5%") }),
    ],
    ["Cannot be said: October 2025 is not known.", rates({ "2025-09": -1 }, "2025-10")],
    ["Cannot be said: there are no data.", []],
  ])("%s", (expected, items) => {
    expect(rankSentence(rankAt(items, bounds, { is: "highest" }), "highest")).toBe(expected);
  });
});

describe("turnSentence", () => {
  test.each<[string, readonly GrowthRate[]]>([
    ["Back to growth after one month of decline.", monthly(1, -1, 1)],
    ["Back to growth after two months of decline.", monthly(1, -1, -1, 1)],
    ["Back to growth after 13 months of decline.", monthly(1, ...repeated(13, -1), 1)],
    ["Back to growth after at least one month of decline.", monthly(-1, 1)],
    ["The first decline after at least twelve months of growth.", monthly(...repeated(12, 1), -1)],
    ["The first decline after six months of growth.", monthly(-1, ...repeated(6, 1), -1)],
    ["No turn.", monthly(1, 1)],
  ])("%s", (expected, items) => {
    expect(turnSentence(turnAt(items))).toBe(expected);
  });
});

describe("crossingSentence", () => {
  test.each<[string, ByPeriod]>([
    ["Passed 10 dollars in February 2025, for the first time in the data.", { "2025-01": 9, "2025-02": 11 }],
    [
      "Passed 10 dollars in January to March 2025, for the first time in the data; rounding could change that.",
      { "2025-01/2025-02": printed("10"), "2025-01/2025-03": printed("12") },
    ],
    ["Past 10 dollars from the start of the data, January 2025.", { "2025-01": 11, "2025-02": 12 }],
    [
      "Past 10 dollars from the start of the data, January 2025; rounding could change that.",
      { "2025-01": printed("about 11") },
    ],
    ["Has not passed 10 dollars.", { "2025-01": 10 }],
    ["Has not passed 10 dollars.", {}],
  ])("%s", (expected, values) => {
    const rows = series({ reporter: "CN", flow: "balance", currency: "USD" }, values);
    expect(crossingSentence(firstCrossing(rows, 10), "10 dollars")).toBe(expected);
  });
});

describe("surpriseSentence", () => {
  const about = { reporter: "CN", flow: "exports", period: "2025-11" } as const;
  const growth = (rate: string | null, low: string, high: string, options?: SurpriseOptions): string =>
    surpriseSentence(
      surprise(
        growthRate({
          ...about,
          comparison: "year-on-year",
          ...(rate === null ? { rate, absent: "missing-base" } : { rate: printed(rate) }),
        }),
        expectation({
          ...{ ...about, of: "year-on-year", sources: ["Reuters"] },
          ...{ low: printed(low), high: printed(high) },
        }),
        options,
      ),
      "growth",
    );

  test.each<[string, string | null, string, string]>([
    ["Beat expectations, by 1.9 to 2.1 points.", "5.9%", "3.8%", "4%"],
    ["Beat expectations, by 2.1 points.", "5.9%", "3.8%", "3.8%"],
    ["Beat expectations, by 0.1 points; rounding could change that.", "3.9%", "3.85%", "3.85%"],
    ["Missed expectations, by 0.6 to 1.1 points.", "1.9%", "2.5%", "3%"],
    ["In line with expectations.", "2.7%", "2.5%", "3%"],
    ["In line with expectations; rounding could change that.", "3%", "3%", "3%"],
    ["Cannot be compared: there is no rate.", null, "3%", "3%"],
  ])("%s", (expected, rate, low, high) => {
    expect(growth(rate, low, high)).toBe(expected);
  });

  test("turns the word where lower is better", () => {
    expect(growth("5.9%", "3.8%", "4%", { better: "lower" })).toBe(
      "Missed expectations, by 1.9 to 2.1 points.",
    );
  });

  test("of a level is in billions", () => {
    const level = (low: FigureInput, high: FigureInput): string =>
      surpriseSentence(
        surprise(
          observation({ ...about, currency: "USD", value: printed("330.35 billion") }),
          expectation({ ...about, of: "level", low, high, sources: ["Reuters"] }),
        ),
        "level",
      );
    expect(level(printed("320 billion"), printed("325 billion"))).toBe(
      "Beat expectations, by 5.35 to 10.35 billion.",
    );
    expect(level(printed("340 billion"), printed("340 billion"))).toBe(
      "Missed expectations, by 9.65 billion.",
    );
  });
});
