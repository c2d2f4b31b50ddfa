import { expectation, percent } from "tradefigures";
import { type Check, type Claim, checkClaim, type Evidence } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { about, level, money, rate } from "./evidence-of.js";

// All figures are made up; the answers are worked out by hand beside them.

const june = { about: about("exports"), period: "2025-06" } as const;
const yearOnYear = { ...june, comparison: "year-on-year" } as const;
const was = (printed: string, more: object = {}) =>
  ({ kind: "level", ...june, currency: "USD", printed, ...more }) as Claim;
const grew = (printed: string) => ({ kind: "growth", ...yearOnYear, printed }) as Claim;
const said = (claim: Claim, evidence: Evidence) => checkClaim(claim, evidence).explanation;

function contradicted(claim: Claim, evidence: Evidence): Extract<Check, { verdict: "contradicted" }> {
  const check = checkClaim(claim, evidence);
  if (check.verdict !== "contradicted") throw new Error(check.explanation);
  return check;
}

const now = level("exports", "2025-06", "110!", { published: "2025-07-09" });
const first = level("exports", "2024-06", "100!", { published: "2024-07-09" });

describe("a check says", () => {
  test("how much of what is possible prints as claimed", () => {
    // 330.35 to 330.45 are a tenth of 329.5 to 330.5.
    expect(said(was("330.4 billion"), { observations: [level("exports", "2025-06", "330")] })).toBe(
      "Consistent: the data give 330.0 billion, between 329.5 billion and 330.5 billion whatever the rounding, of which 10% prints as claimed.",
    );
  });

  test("what a print gives without more decimals than it has", () => {
    const exact = [level("exports", "2025-06", "110!"), level("exports", "2024-06", "100!")];
    expect(said(grew("10%"), { observations: exact })).toBe("Supported: the data give 10%.");
    expect(said(grew("10.0%"), { observations: exact })).toBe("Supported: the data give 10.0%.");
    expect(said(grew("10.000%"), { observations: exact })).toBe("Supported: the data give 10.000%.");
  });

  test("what it is over another base, and what that one is", () => {
    // 110 over 102 is 7.843 %.
    const over = (more: object) => [now, first, level("exports", "2024-06", "102!", more)];
    expect(said(grew("7.8%"), { observations: over({ published: "2025-07-01" }) })).toBe(
      "Supported: the data give 7.843%; over the base published on 2024-07-09 it is 10.0%.",
    );
    expect(said(grew("10.0%"), { observations: over({ readOn: "2025-07-01" }) })).toBe(
      "Supported: the data give 10.0%; over the base read on 2025-07-01 it is 7.8%.",
    );
  });

  test("what it is as published, or in another currency", () => {
    const observations = [level("exports", "2025-06", "110!"), level("exports", "2024-06", "100!")];
    const growthRates = [rate("exports", "2025-06", "9.0%")];
    expect(said(grew("10.0%"), { observations, growthRates })).toBe(
      "Supported: the data give 10.0%; as published it is 9.0%.",
    );
    expect(said(grew("9.0%"), { observations, growthRates })).toBe(
      "Supported: published was 9.0%, between 8.95% and 9.05% whatever the rounding; in USD, over the base without a date it is 10.0%.",
    );
    const inBoth = [
      rate("exports", "2025-06", "10.0%", { currency: "USD" }),
      rate("exports", "2025-06", "12.0%", { currency: "CNY" }),
    ];
    expect(said(grew("10.0%"), { growthRates: inBoth })).toBe(
      "Supported: published was 10.0%, between 9.95% and 10.05% whatever the rounding; in CNY, as published it is 12.0%.",
    );
  });

  test("what the parts give, and what the whole is", () => {
    const quarter = { period: "2025-01/2025-03" };
    const observations = [
      level("exports", "2025-01/2025-03", "63!"),
      ...(["2025-01", "2025-02", "2025-03"] as const).map((month) => level("exports", month, "20!")),
    ];
    expect(said(was("63 billion", quarter), { observations })).toBe(
      "Supported: the data give 63 billion; by the sum of its parts it is 60 billion.",
    );
    expect(said(was("60 billion", quarter), { observations })).toBe(
      "Supported: the data give 60 billion; by the figure without a date it is 63 billion.",
    );
  });

  test("what it takes, with all that it is about", () => {
    const all = about("exports", { coverage: "goods-and-services", product: "85", adjustment: "seasonal" });
    expect(said(was("60 billion", { about: all }), {})).toBe(
      "Undecidable: it takes the level of XX seasonally adjusted exports of goods and services of 85 in USD in June 2025.",
    );
    const own = level("exports", "2025-06", "60!", { source: "a text" });
    expect(said(was("60 billion", { source: "a text" }), { observations: [own] })).toBe(
      "Undecidable: what is at hand was taken from the text itself; it takes the level of XX exports in USD in June 2025.",
    );
    const share = { kind: "share", about: about("exports", { partner: "US" }), period: "2025-06" } as const;
    expect(said({ ...share, printed: "10%" }, {})).toBe(
      "Undecidable: it takes the level of XX exports to US in June 2025, and the level of XX exports in June 2025.",
    );
    const growth = {
      kind: "figure",
      figure: "GDP growth",
      period: "2025-01/2025-12",
      printed: "5%",
    } as const;
    const check = checkClaim(growth, {});
    expect(check).toMatchObject({ missing: [{ what: "other", periods: ["2025-01/2025-12"] }] });
    expect(check.explanation).toBe("Undecidable: it takes GDP growth in January to December 2025.");
  });

  test("that a change takes the levels at both ends, or the period with which it is compared", () => {
    const change = { kind: "change", ...yearOnYear, currency: "USD", printed: "$15 billion" } as const;
    expect(said(change, {})).toBe(
      "Undecidable: it takes the level of XX exports in June 2024 and June 2025.",
    );
    expect(said({ ...change, comparison: "other" }, {})).toBe(
      "Undecidable: it takes the period with which it is compared.",
    );
  });

  test("which duty or average it takes, and of when", () => {
    const tariff = {
      kind: "tariff",
      imposer: "US",
      target: "CN",
      from: "2025-05-01",
      printed: "30%",
    } as const;
    expect(said({ ...tariff, month: "2025-05", estimator: "PIIE" }, {})).toBe(
      "Undecidable: it takes a published average tariff of US on CN by PIIE in 2025-05.",
    );
    expect(said({ ...tariff, until: "2025-06-01", measures: ["one", "two"], product: "85" }, {})).toBe(
      'Undecidable: it takes the duty "one and two" of US on CN on 85 from 2025-05-01 to 2025-06-01.',
    );
    expect(said({ ...tariff, means: "duty", month: "2025-05", measure: "one" }, {})).toBe(
      'Undecidable: it takes the duty "one" of US on CN in 2025-05.',
    );
    expect(said(tariff, {})).toBe(
      "Undecidable: it takes a published average tariff of US on CN on 2025-05-01, and the duties of US on CN on 2025-05-01.",
    );
  });

  test("whose opinion it is, and what no figure decides", () => {
    const of = (nature: "opinion" | "cause" | "forecast") =>
      said({ kind: "statement", nature, by: "a bank", text: "it is so" }, {});
    expect(of("opinion")).toBe("Not computable: an opinion, said by a bank.");
    expect(of("cause")).toBe("Not computable: a cause, said by a bank.");
    expect(of("forecast")).toBe("Not computable: a forecast, said by a bank.");
  });

  test("a multiple as it was printed", () => {
    const multiple = { kind: "multiple", ...yearOnYear, printed: "2.6 times" } as const;
    const observations = [level("exports", "2025-06", "25"), level("exports", "2024-06", "10")];
    // 24.5 over 10.5 to 25.5 over 9.5; 2.55 to 2.65 are 0.1 of 0.3509.
    expect(said(multiple, { observations })).toBe(
      "Consistent: the data give 2.5 times, between 2.333 times and 2.685 times whatever the rounding, of which 29% prints as claimed.",
    );
  });

  test("which rates of exchange it used", () => {
    const exchangeRates = [
      money("USD/KRW", "spot", "2025-12-05", "1470"),
      money("USD/KRW", "spot", "2025-12-01", "1460"),
      money("USD/KRW", "average", "2025-11", "1455"),
    ];
    const conversion = {
      kind: "conversion",
      amount: "$100 billion",
      converted: "about 146 trillion won",
      base: "USD",
      quote: "KRW",
      period: "2025-11",
      asOf: "2025-12-08",
    } as const;
    // 145.5 over 100.5 is 1,447.76, 146.5 over 99.5 is 1,472.37; 1,455 and 1,470 with a margin of half a percent.
    expect(said(conversion, { exchangeRates })).toBe(
      "Consistent: the rate is not named; the printed amounts imply 1,447.76 to 1,472.37, and rates of 1 December 2025 to 5 December 2025, and the rate of November 2025 give 144.0 trillion to 148.5 trillion.",
    );
    const [, one] = exchangeRates;
    // 1,460 with half a percent on each side.
    expect(said(conversion, { exchangeRates: [one!] })).toBe(
      "Supported: the data give 146 trillion, between 145.27 trillion and 146.73 trillion whatever the rounding.",
    );
    expect(said(conversion, {})).toBe("Undecidable: it takes KRW per USD in November 2025.");
  });

  test("how far it lay from what was expected, and which forecast is at hand", () => {
    const surprise = { kind: "surprise", ...yearOnYear, low: "4.0%", high: "4.0%" } as const;
    const growthRates = [rate("exports", "2025-06", "5.9%")];
    expect(said({ ...surprise, position: "above" }, { growthRates })).toBe(
      "Supported: the actual is 5.9%, above what was expected by 1.9 points (beat).",
    );
    const expectations = [
      expectation({
        ...june.about,
        period: "2025-06",
        of: "year-on-year",
        statistic: "median",
        low: percent("5"),
        high: percent("7"),
        sources: ["a poll"],
      }),
    ];
    const check = checkClaim({ ...surprise, position: "above" }, { growthRates, expectations });
    expect(check.explanation).toBe(
      "Contradicted: the actual is 5.9%, above what was expected by 1.9 points (beat); it was in line with the forecast at hand, 5.0% to 7.0%.",
    );
    expect(check.notes.map(({ text }) => text)).toContain("The forecast at hand is another: 5.0% to 7.0%.");
  });
});

describe("a check of months says", () => {
  const observations = ["10!", "20!", "30!", "25!", "28!", "27!"].map((text, at) =>
    level("exports", `2025-0${at + 1}` as "2025-01", text),
  );
  const series = { ...june, of: "level", currency: "USD" } as const;

  test("what June had, and what stands against it", () => {
    const highest = { kind: "extreme", ...series, is: "highest", since: "2025-03" } as const;
    expect(said(highest, { observations })).toBe(
      "Contradicted: June 2025 has 27.00 billion, but May 2025 had 28.00 billion.",
    );
    expect(said({ ...highest, since: "2025-05", is: "lowest" }, { observations })).toContain("Contradicted");
    expect(said({ ...highest, since: "2025-05" }, { observations })).toBe(
      "Supported: June 2025 has 27.00 billion and May 2025 had 28.00 billion.",
    );
  });

  test("what number it is among the months at hand", () => {
    const rank = { kind: "rank", ...series, is: "highest", since: "2025-01" } as const;
    expect(said({ ...rank, rank: 3 }, { observations })).toBe(
      "Supported: June 2025 has 27.00 billion, number 3 of the 5 at hand.",
    );
    const check = contradicted({ ...rank, rank: 2 }, { observations });
    expect(check).toMatchObject({
      verdict: "contradicted",
      readings: [{ confusion: "miscounted", truly: { ...rank, rank: 3 }, text: "it was the third-highest" }],
    });
    // June itself, then those above it.
    expect(check.computed.map(({ value }) => value.toNumber() / 1e9)).toEqual([27, 28, 30]);
  });

  test("how long the run is, or when it was last so", () => {
    const streak = { kind: "streak", ...series, is: "above", limit: "$22 billion" } as const;
    expect(said({ ...streak, months: 4 }, { observations })).toBe(
      "Supported: the run has exactly 4, the last at 27 billion.",
    );
    expect(said({ ...streak, months: 5 }, { observations })).toBe(
      "Contradicted: the run has exactly 4, the last at 27 billion; it was number 4.",
    );
    const ended = { ...streak, kind: "streak-end", limit: "$27.5 billion" } as const;
    expect(said({ ...ended, months: 1 }, { observations })).toBe(
      "Supported: June 2025 has 27.00 billion, and before it the run has exactly 1.",
    );
    expect(said({ ...ended, months: 2 }, { observations })).toBe(
      "Contradicted: June 2025 has 27.00 billion, and before it the run has exactly 1; the run that ended had 1.",
    );
    const since = { kind: "first-since", ...series, is: "below", limit: "$27.5 billion" } as const;
    expect(said({ ...since, since: "2025-04" }, { observations })).toBe(
      "Supported: June 2025 has 27.00 billion; it was last so in April 2025.",
    );
    expect(said({ ...since, since: "2025-02" }, { observations })).toBe(
      "Contradicted: June 2025 has 27.00 billion, but April 2025 had 25.00 billion; it was last so in April 2025.",
    );
  });

  test("what it was before, and then", () => {
    const turn = { kind: "turn", ...yearOnYear, to: "growth" } as const;
    const growthRates = [rate("exports", "2025-06", "5.9%"), rate("exports", "2025-05", "-1.0%")];
    expect(said(turn, { growthRates })).toBe("Supported: −1.0% in May 2025, then 5.9% in June 2025.");
    expect(said({ ...turn, to: "decline" }, { growthRates })).toBe(
      "Contradicted: −1.0% in May 2025, then 5.9% in June 2025.",
    );
    expect(said(turn, { growthRates: growthRates.slice(0, 1) })).toBe(
      "Undecidable: it takes the year-on-year growth of XX exports in May 2025.",
    );
  });

  test("on which side of a threshold they were", () => {
    const crossing = { kind: "crossing", ...june, currency: "USD", threshold: "$26 billion" } as const;
    expect(said({ ...crossing, is: "above" }, { observations })).toBe(
      "Supported: June 2025 has 27.00 billion.",
    );
    expect(said({ ...crossing, is: "below" }, { observations })).toBe(
      "Contradicted: June 2025 has 27.00 billion.",
    );
    expect(said({ ...crossing, is: "passed" }, { observations })).toBe(
      "Contradicted: June 2025 has 27.00 billion, after 28.00 billion.",
    );
    expect(said({ ...crossing, first: true }, { observations })).toBe(
      "Contradicted: June 2025 has 27.00 billion, after 28.00 billion, but March 2025 had 30.00 billion.",
    );
  });
});
