import { describe, expect, test } from "vitest";
import type { ClaimBody } from "../../../../src/checking/stories/statements/told.js";
import { unplacedText } from "../../../../src/checking/stories/story-claims.js";
import { understoodOf } from "../../../../src/checking/stories/understood.js";

const exports = { reporter: "KE", flow: "exports" } as const;
const period = "2025-11";

describe("what was understood of a claim", () => {
  test.each<[string, ClaimBody]>([
    [
      "Kenya, exports, November 2025: $5 billion",
      { kind: "level", about: exports, period, currency: "USD", printed: "$5 billion" },
    ],
    [
      "Kenya, imports from Uganda, November 2025: $5 billion",
      {
        kind: "level",
        about: { reporter: "KE", partner: "UG", flow: "imports" },
        period,
        currency: "USD",
        printed: "$5 billion",
      },
    ],
    [
      "Kenya, exports to Uganda, November 2025: $5 billion",
      { kind: "level", about: { ...exports, partner: "UG" }, period, currency: "USD", printed: "$5 billion" },
    ],
    [
      "Kenya, re-exports to ASEAN, November 2025: $5 billion",
      {
        kind: "level",
        about: { reporter: "KE", partner: "ASEAN", flow: "re-exports" },
        period,
        currency: "USD",
        printed: "$5 billion",
      },
    ],
    [
      "Kenya, domestic exports, November 2025: $5 billion",
      {
        kind: "level",
        about: { reporter: "KE", flow: "domestic-exports" },
        period,
        currency: "USD",
        printed: "$5 billion",
      },
    ],
    [
      "euro area, trade balance of goods and services with United States, seasonally adjusted, November 2025: €5 billion",
      {
        kind: "level",
        about: {
          reporter: "EA",
          partner: "US",
          flow: "balance",
          coverage: "goods-and-services",
          adjustment: "seasonal",
        },
        period,
        currency: "EUR",
        printed: "€5 billion",
      },
    ],
    [
      "Kenya, total trade with Uganda, January to November 2025: $5 billion",
      {
        kind: "level",
        about: { reporter: "KE", partner: "UG", flow: "total" },
        period: "2025-01/2025-11",
        currency: "USD",
        printed: "$5 billion",
      },
    ],
    [
      "Kenya, exports, November 2025, from a year earlier, in KES: rise 5%",
      {
        kind: "growth",
        about: exports,
        period,
        comparison: "year-on-year",
        currency: "KES",
        direction: "rise",
        printed: "5%",
      },
    ],
    [
      "Kenya, exports, November 2025, from the month before: fall",
      { kind: "growth", about: exports, period, comparison: "month-on-month", direction: "fall" },
    ],
    [
      "Kenya, exports, November 2025, from March 2025: rise 5%",
      {
        kind: "growth",
        about: exports,
        period,
        comparison: "other",
        basePeriod: "2025-03",
        direction: "rise",
        printed: "5%",
      },
    ],
    [
      "Kenya, exports, November 2025, from an earlier period: rise $2 billion",
      {
        kind: "change",
        about: exports,
        period,
        comparison: "other",
        currency: "USD",
        direction: "rise",
        printed: "$2 billion",
      },
    ],
    [
      "Kenya, exports, November 2025, growth from a year earlier: faster than in October 2025 by 0.7 points",
      {
        kind: "acceleration",
        about: exports,
        period,
        comparison: "year-on-year",
        direction: "faster",
        than: "2025-10",
        printed: "0.7 points",
      },
    ],
    [
      "Kenya, exports, November 2025, growth from the month before: slower",
      { kind: "acceleration", about: exports, period, comparison: "month-on-month", direction: "slower" },
    ],
    [
      "Kenya, exports, November 2025, over a year earlier: doubled",
      { kind: "multiple", about: exports, period, comparison: "year-on-year", printed: "doubled" },
    ],
    [
      "Kenya, exports, November 2025, over March 2025: doubled",
      {
        kind: "multiple",
        about: exports,
        period,
        comparison: "other",
        basePeriod: "2025-03",
        printed: "doubled",
      },
    ],
    [
      "Kenya, exports, November 2025, from a year earlier: back to growth",
      { kind: "turn", about: exports, period, comparison: "year-on-year", to: "growth" },
    ],
    [
      "November 2025: $5 billion in KES: 650 billion shillings",
      {
        kind: "conversion",
        period,
        base: "USD",
        amount: "$5 billion",
        quote: "KES",
        converted: "650 billion shillings",
      },
    ],
    [
      "Kenya, exports, November 2025, level: the highest ever",
      { kind: "extreme", about: exports, of: "level", period, is: "highest" },
    ],
    [
      "Kenya, exports, November 2025, growth from a year earlier: the lowest since March 2025",
      { kind: "extreme", about: exports, of: "year-on-year", period, is: "lowest", since: "2025-03" },
    ],
    [
      "Kenya, exports, November 2025, level: the highest from January 2025 on",
      {
        kind: "extreme",
        about: exports,
        of: "level",
        period,
        is: "highest",
        since: "2025-01",
        inclusive: true,
      },
    ],
    [
      "Kenya, exports, November 2025, growth from the month before: the third-highest ever",
      { kind: "rank", about: exports, of: "month-on-month", period, is: "highest", rank: 3 },
    ],
    [
      "Kenya, trade balance, November 2025, level: below 0 for the first time since March 2025",
      {
        kind: "first-since",
        about: { reporter: "KE", flow: "balance" },
        of: "level",
        period,
        is: "below",
        limit: "0",
        since: "2025-03",
      },
    ],
    [
      "Kenya, exports, November 2025, growth from a year earlier: above 0% for the first time in 9 months",
      {
        kind: "first-since",
        about: exports,
        of: "year-on-year",
        period,
        is: "above",
        limit: "0%",
        months: 9,
      },
    ],
    [
      "Kenya, exports, November 2025, growth from a year earlier: at least 10% for 3 months in a row",
      { kind: "streak", about: exports, of: "year-on-year", period, is: "at-least", limit: "10%", months: 3 },
    ],
    [
      "Kenya, exports, November 2025, growth from a year earlier: no longer at most −10% after 1 month",
      {
        kind: "streak-end",
        about: exports,
        of: "year-on-year",
        period,
        is: "at-most",
        limit: "−10%",
        months: 1,
      },
    ],
    [
      "Kenya, exports, November 2025: passed $5 billion",
      { kind: "crossing", about: exports, period, currency: "USD", threshold: "$5 billion" },
    ],
    [
      "Kenya, exports, November 2025: above $5 billion for the first time",
      {
        kind: "crossing",
        about: exports,
        period,
        currency: "USD",
        threshold: "$5 billion",
        is: "above",
        first: true,
      },
    ],
    [
      "Kenya, exports, November 2025, growth from a year earlier: above the expected 4%",
      {
        kind: "surprise",
        about: exports,
        period,
        comparison: "year-on-year",
        position: "above",
        low: "4%",
        high: "4%",
      },
    ],
    [
      "Kenya, exports, November 2025, level: within the expected $4 billion to $5 billion",
      {
        kind: "surprise",
        about: exports,
        period,
        comparison: "level",
        currency: "USD",
        position: "within",
        low: "$4 billion",
        high: "$5 billion",
      },
    ],
    [
      "Kenya, exports to Uganda, November 2025, share of the total: 12%",
      { kind: "share", about: { ...exports, partner: "UG" }, period, printed: "12%" },
    ],
    [
      "tariff of United States on Kenya, 7 August 2025: 10%",
      { kind: "tariff", imposer: "US", target: "KE", from: "2025-08-07", printed: "10%" },
    ],
    [
      "tariff of United States on Kenya, since 7 August 2025: 10%",
      {
        kind: "tariff",
        imposer: "US",
        target: "KE",
        from: "2025-08-07",
        until: "2025-12-08",
        printed: "10%",
      },
    ],
    [
      "tariff of United States on Kenya, August 2025: 10%",
      {
        kind: "tariff",
        imposer: "US",
        target: "KE",
        from: "2025-08-01",
        month: "2025-08",
        printed: "10%",
      },
    ],
    [
      "KES in USD, 1 October 2025 to 31 October 2025: fall 2%",
      {
        kind: "exchange",
        base: "KES",
        quote: "USD",
        from: "2025-10-01",
        until: "2025-10-31",
        direction: "fall",
        printed: "2%",
      },
    ],
    [
      "KES in USD, 1 October 2025 to 31 October 2025: rise",
      {
        kind: "exchange",
        base: "KES",
        quote: "USD",
        from: "2025-10-01",
        until: "2025-10-31",
        direction: "rise",
      },
    ],
    [
      "GDP growth, January to December 2024: 5%",
      { kind: "figure", figure: "GDP growth", period: "2024-01/2024-12", printed: "5%" },
    ],
    [
      "forecast of the minister",
      { kind: "statement", nature: "forecast", by: "the minister", text: "Trade will grow" },
    ],
  ])("%s", (words, claim) => {
    expect(understoodOf(claim)).toBe(words);
  });
});

describe("what a statement lacks", () => {
  test.each([
    ["flow", "which flow is meant"],
    ["period", "which period is meant"],
    ["comparison", "with what it is compared"],
    ["partner", "which partner is meant"],
    ["reporter", "whose trade is meant"],
    ["currency", "in which currency it is"],
    ["product", "which goods are meant by their code"],
    [
      "coverage",
      'whether such figures count (coverage: "any" reads those of services, and of goods and services)',
    ],
    ["value", "what the value is: it speaks of volumes or prices"],
    ["direction", "which way it went"],
    ["measure", "what the figure measures"],
    ["expectation", "which figure was expected"],
    ["position", "whether the actual figure was above or below"],
    ["since", "since when"],
    ["from", "from which day on"],
    ["figure", "which figure is printed"],
  ] as const)("is said in words: %s", (part, words) => {
    expect(unplacedText([part], [])).toBe(`It is not said ${words}.`);
  });

  test("is several parts at once, or words that were not read", () => {
    expect(unplacedText(["flow", "period"], [])).toBe(
      "It is not said which flow is meant and which period is meant.",
    );
    expect(unplacedText(["measure"], ["early", "July"])).toBe(
      'These words were not read and may change it: "early", "July".',
    );
  });
});
