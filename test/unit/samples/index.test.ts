import { readdirSync, readFileSync } from "node:fs";
import {
  type ExchangeRateInput,
  type ExpectationInput,
  exchangeRate,
  expectation,
  type GrowthRateInput,
  growthRate,
  impliedRate,
  type ObservationInput,
  observation,
  type PublishedTariffAverageInput,
  printed,
  publishedTariffAverage,
  type TradeMonthInput,
  tradeMonth,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import * as samples from "../../../src/samples/index.js";

const samplesFolder = new URL("../../../src/samples/", import.meta.url);
const ARTICLE = "the article of 8 December 2025";
/** Each list of samples, its size as counted in its file, and the constructor of its records. */
const LISTS: readonly (readonly [string, readonly object[], number, (input: unknown) => unknown])[] = [
  ["chinaMonths", samples.chinaMonths, 10, (input) => tradeMonth(input as TradeMonthInput)],
  ["chinaObservations", samples.chinaObservations, 12, (input) => observation(input as ObservationInput)],
  ["chinaRevised", samples.chinaRevised, 14, (input) => tradeMonth(input as TradeMonthInput)],
  ["chinaGrowth", samples.chinaGrowth, 37, (input) => growthRate(input as GrowthRateInput)],
  ["chinaGrowthInYuan", samples.chinaGrowthInYuan, 4, (input) => growthRate(input as GrowthRateInput)],
  ["partnerGrowth", samples.partnerGrowth, 41, (input) => growthRate(input as GrowthRateInput)],
  ["expectations", samples.expectations, 4, (input) => expectation(input as ExpectationInput)],
  ["monthlyAverages", samples.monthlyAverages, 50, (input) => exchangeRate(input as ExchangeRateInput)],
  ["truncatedLevels", samples.truncatedLevels, 2, (input) => observation(input as ObservationInput)],
  ["euroReferenceRates", samples.euroReferenceRates, 15, (input) => exchangeRate(input as ExchangeRateInput)],
  [
    "tariffAverages",
    samples.tariffAverages,
    11,
    (input) => publishedTariffAverage(input as PublishedTariffAverageInput),
  ],
];

describe.each(LISTS)("%s", (_, records, size, make) => {
  test("is frozen, as is each record", () => {
    expect(records).toHaveLength(size);
    expect(Object.isFrozen(records)).toBe(true);
    expect(records.filter((record) => !Object.isFrozen(record))).toEqual([]);
  });

  test("has a source or an estimator for each record", () => {
    const sourced = (record: object) =>
      ["source", "sources", "estimator"].some((field) => String(record[field as keyof object] ?? "") !== "");
    expect(records.filter((record) => !sourced(record))).toEqual([]);
  });

  test("is read back from its own JSON", () => {
    expect(records.map((record) => make(JSON.parse(JSON.stringify(record))))).toEqual(records);
  });

  test("has each record once", () => {
    expect(new Set(records.map((record) => JSON.stringify(record))).size).toBe(size);
  });
});

/** The doc comment of each sample, by its name. */
const pages = new Map(
  readdirSync(samplesFolder)
    .flatMap((file) => [
      ...readFileSync(new URL(file, samplesFolder), "utf8").matchAll(
        /\/\*\*\n((?: \*[^\n]*\n)+?) \*\/\nexport const (\w+)/g,
      ),
    ])
    .map(([, page, name]) => [name, page!.replaceAll(/\s+\* /g, " ")]),
);

test.each([
  ...LISTS.map(([name, records]) => [name, records] as const),
  ["chinaPartnerFlows", samples.chinaPartnerFlows] as const,
  ["chinaTotalsInYuan", samples.chinaTotalsInYuan] as const,
  ["printedConversions", samples.printedConversions] as const,
])("the page of %s says until when it goes", (name, records) => {
  const lasts = records.map((record) => {
    const { period, date } = record as { period?: string; date?: string };
    const last = (period ?? date!).split("/").at(-1)!;
    return name === "euroReferenceRates" ? last : last.slice(0, 7);
  });
  const last = lasts.sort().at(-1)!;
  // "November 2025", or "November, 2024 and 2025".
  const [month, year] = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" })
    .format(new Date(last))
    .split(" ") as [string, string];
  expect(pages.get(name)).toMatch(new RegExp(`${month} ${year}|${month}, 2024 and ${year}`));
});

test("the printed conversions give rates, each print being its own text", () => {
  expect(Object.isFrozen(samples.printedConversions)).toBe(true);
  const rates = samples.printedConversions.map(({ period, ...conversion }) => {
    expect(period).toBe("2025-11");
    expect(printed(conversion.amount.text)).toEqual(conversion.amount);
    return impliedRate(conversion).rate.toFixed(3);
  });
  // CASES, rows 6 to 8, reckoned outside this project.
  expect(rates).toEqual(["1468.481", "1465.527", "1470.260"]);
});

test("whatever names the article as its source is marked as taken from it", () => {
  const records = [
    ...samples.chinaMonths,
    ...samples.chinaObservations,
    ...samples.chinaRevised,
    ...samples.chinaGrowth,
    ...samples.partnerGrowth,
  ];
  const named = records.filter(({ source }) => source?.includes("the article"));
  const marked = records.filter(({ derivedFrom }) => derivedFrom !== undefined);
  expect(marked.map(({ derivedFrom }) => derivedFrom)).toEqual(marked.map(() => ARTICLE));
  expect(marked).toEqual(named);
  // November's exports, imports and balance in one; its two growth rates and the two to date.
  expect(marked).toHaveLength(5);
});

test("a tariff average that only the article has says so", () => {
  const about = samples.tariffAverages.filter(({ source }) => source === ARTICLE);
  expect(about.map(({ imposer, average }) => [imposer, average.toFixed()])).toEqual([["CN", "0.32"]]);
});

test("china holds all that is known of China, frozen", () => {
  const { china } = samples;
  expect(Object.isFrozen(china)).toBe(true);
  expect(Object.values(china).every((part) => Object.isFrozen(part))).toBe(true);
  expect(china.months).toEqual([...samples.chinaMonths, ...samples.chinaRevised]);
  expect(china.growthRates).toEqual([
    ...samples.chinaGrowth,
    ...samples.chinaGrowthInYuan,
    ...samples.partnerGrowth,
  ]);
  expect(china.observations).toEqual([...samples.chinaObservations, ...samples.chinaTotalsInYuan]);
  expect(china).toMatchObject({
    reporter: "CN",
    expectations: samples.expectations,
    exchangeRates: samples.monthlyAverages,
    tariffAverages: samples.tariffAverages,
    printedConversions: samples.printedConversions,
  });
});
