import { type ExpectationInput, expectation, type Period, percent } from "tradefigures";
import {
  type Claim,
  checkClaim,
  claim as claimOf,
  type Evidence,
  type GrowthClaim,
} from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { ratesText } from "../../../../src/checking/claims/words/rates-text.js";
import { about, level, money, rate } from "./evidence-of.js";

// All figures are made up; the answers are worked out by hand beside them.

const june = { about: about("exports"), period: "2025-06" } as const;
const yearOnYear = { ...june, comparison: "year-on-year" } as const;
const said = (claim: Claim, evidence: Evidence) => checkClaim(claim, evidence).explanation;
const values = (claim: Claim, evidence: Evidence) => {
  const check = checkClaim(claim, evidence);
  return "computed" in check ? check.computed.map(({ value }) => Number(value)) : null;
};

describe("what a series lacks", () => {
  const highest = { kind: "extreme", ...june, is: "highest" } as const;

  test("are levels or growth, of months that follow one another as one run", () => {
    expect(said({ ...highest, of: "level", since: "2025-01" }, {})).toBe(
      "Undecidable: it takes the level of XX exports in June 2025.",
    );
    expect(said({ ...highest, of: "year-on-year", since: "2025-01" }, {})).toBe(
      "Undecidable: it takes the year-on-year growth of XX exports in June 2025.",
    );
    const months = [level("exports", "2025-01", "40!"), level("exports", "2025-04", "20!")];
    const grown = { ...highest, of: "level", since: "2025-01" } as const;
    expect(said(grown, { observations: [...months, level("exports", "2025-06", "30!")] })).toBe(
      "Undecidable: it takes the level of XX exports in February 2025 to March 2025 and May 2025.",
    );
  });

  test("is the start of the records, where none is said", () => {
    const observations = [level("exports", "2025-05", "20!"), level("exports", "2025-06", "30!")];
    const check = checkClaim({ ...highest, of: "level" }, { observations });
    expect(check).toMatchObject({ missing: [{ what: "level" }] });
    expect(check.explanation).toBe(
      "Undecidable: it takes the start of the records of XX exports (it is the highest of the 2 at hand).",
    );
    const growthRates = [rate("exports", "2025-05", "6.0%"), rate("exports", "2025-06", "5.0%")];
    const growth = checkClaim({ ...highest, is: "lowest", of: "year-on-year" }, { growthRates });
    expect(growth).toMatchObject({ missing: [{ what: "growth-rate" }] });
    expect(growth.explanation).toContain("(it is the lowest of the 2 at hand)");
  });
});

describe("the figures of a check", () => {
  const observations = ["10!", "20!", "30!", "25!", "28!", "27!"].map((text, at) =>
    level("exports", `2025-0${at + 1}` as Period, text),
  );
  const series = { ...june, of: "level", currency: "USD" } as const;

  test("of a record are its own, those of then, and those that stand against it", () => {
    const highest = { kind: "extreme", ...series, is: "highest" } as const;
    expect(values({ ...highest, since: "2025-03" }, { observations })).toEqual([27e9, 30e9, 28e9]);
    expect(values({ ...highest, since: "2025-05" }, { observations })).toEqual([27e9, 28e9]);
  });

  test("of a run are those in it and the one that ends it", () => {
    const run = { kind: "streak", ...series, is: "above", limit: "$22 billion", months: 4 } as const;
    expect(values(run, { observations })).toEqual([27e9, 28e9, 25e9, 30e9, 20e9]);
    const ended = { ...run, kind: "streak-end", limit: "$27.5 billion", months: 1 } as const;
    expect(values(ended, { observations })).toEqual([27e9, 28e9, 25e9]);
    const since = {
      kind: "first-since",
      ...series,
      is: "below",
      limit: "$27.5 billion",
      since: "2025-04",
    } as const;
    expect(values(since, { observations })).toEqual([27e9, 28e9, 25e9]);
    // June is above it still: nothing has ended.
    expect(checkClaim({ ...ended, limit: "$22 billion" }, { observations }).verdict).toBe("contradicted");
  });

  test("of a threshold that was passed are this one, the one before, and the one that was above it", () => {
    const crossing = { kind: "crossing", ...june, currency: "USD", threshold: "$26 billion" } as const;
    expect(values({ ...crossing, first: true }, { observations })).toEqual([27e9, 28e9, 30e9]);
    const quarters = [level("exports", "2025-01/2025-03", "20!"), level("exports", "2025-04/2025-06", "30!")];
    expect(said({ ...crossing, period: "2025-04/2025-06" }, { observations: quarters })).toBe(
      "Supported: April to June 2025 has 30.00 billion, after 20.00 billion.",
    );
    const lacking = observations.filter(({ period }) => period !== "2025-05");
    expect(said(crossing, { observations: lacking })).toBe(
      "Undecidable: it takes the level of XX exports in May 2025.",
    );
    // 140 to June less 27 of June are 113.
    const toDate = [level("exports", "2025-01/2025-06", "140!"), level("exports", "2025-06", "27!")];
    const passed = { ...crossing, period: "2025-01/2025-06", threshold: "$120 billion" } as const;
    const check = checkClaim(passed, { observations: toDate });
    expect(check).toMatchObject({ verdict: "supported", computed: [{}, { from: [toDate[0], toDate[1]] }] });
    expect(check.notes.map(({ kind }) => kind)).toContain("identity");
  });

  test("of a growth are the best one, then the others, each once", () => {
    const levels = [level("exports", "2025-06", "110!"), level("exports", "2024-06", "100!")];
    const growthRates = [rate("exports", "2025-06", "9.0%")];
    const grew = (printed: string): Claim => ({ kind: "growth", ...yearOnYear, printed });
    expect(values(grew("10.0%"), { observations: levels, growthRates })).toEqual([0.1, 0.09]);
    expect(values(grew("9.0%"), { observations: levels, growthRates })).toEqual([0.09, 0.1]);
    const inBoth = [
      rate("exports", "2025-06", "10.0%", { currency: "USD" }),
      rate("exports", "2025-06", "12.0%", { currency: "CNY" }),
    ];
    const yuan = checkClaim(grew("12.0%"), { growthRates: inBoth }, { headlineCurrency: "USD" });
    expect(yuan).toMatchObject({ verdict: "supported" });
    expect(values(grew("12.0%"), { growthRates: inBoth })).toEqual([0.12, 0.1]);
    expect(values(grew("50.0%"), { growthRates: inBoth })).toEqual([0.1, 0.12]);
  });

  test("of a growth that fits in another currency than the office's usual one are that first", () => {
    const growthRates = [
      rate("exports", "2025-06", "10.0%", { reporter: "CN", currency: "USD" }),
      rate("exports", "2025-06", "12.0%", { reporter: "CN", currency: "CNY" }),
    ];
    const grew: Claim = {
      ...{ kind: "growth", period: "2025-06", comparison: "year-on-year", printed: "12.0%" },
      about: { reporter: "CN", flow: "exports" },
    };
    expect(checkClaim(grew, { growthRates })).toMatchObject({
      verdict: "consistent",
      notes: expect.arrayContaining([expect.objectContaining({ kind: "other-currency" })]) as unknown,
    });
    expect(values(grew, { growthRates })).toEqual([0.12, 0.1]);
  });

  test("of a surprise are the actual, then what else it may be", () => {
    const levels = [level("exports", "2025-06", "110!"), level("exports", "2024-06", "100!")];
    const growthRates = [rate("exports", "2025-06", "9.0%")];
    const surprise = { kind: "surprise", ...yearOnYear, low: "9.5%", high: "9.5%" } as const;
    const evidence = { observations: levels, growthRates };
    expect(values({ ...surprise, position: "above" }, evidence)).toEqual([0.1, 0.09]);
    expect(values({ ...surprise, position: "below" }, evidence)).toEqual([0.09, 0.1]);
    const published = { growthRates };
    expect(values({ ...surprise, position: "below" }, published)).toEqual([0.09]);
  });
});

describe("a forecast at hand", () => {
  const growthRates = [rate("exports", "2025-06", "5.9%")];
  const forecast = (low: string, more: Partial<ExpectationInput> = {}) =>
    expectation({
      ...june.about,
      ...{ period: "2025-06", of: "year-on-year", statistic: "median", sources: ["a poll"] },
      low: percent(low),
      high: percent(low),
      ...more,
    });
  const beat = { kind: "surprise", ...yearOnYear, position: "above", low: "4.0%", high: "4.0%" } as const;
  const kinds = (more: object, ...expectations: ReturnType<typeof forecast>[]) =>
    checkClaim({ ...beat, ...more }, { growthRates, expectations })
      .notes.map(({ kind }) => kind)
      .filter((kind) => kind.startsWith("expectation"));

  test("is that of the claim, one of several, or another", () => {
    expect(kinds({}, forecast("4.0"))).toEqual([]);
    expect(kinds({}, forecast("7.0"), forecast("4.0"))).toEqual([]);
    expect(kinds({}, forecast("7.0"))).toEqual(["expectation-differs"]);
    expect(kinds({})).toEqual(["expectation-unchecked"]);
  });

  test("is one for the same currency and system, where they are said", () => {
    const inYuan = forecast("4.0", { currency: "CNY" });
    expect(kinds({ currency: "USD" }, inYuan)).toEqual(["expectation-unchecked"]);
    expect(kinds({ currency: "CNY" }, inYuan)).toEqual([]);
    expect(kinds({}, inYuan)).toEqual([]);
    expect(kinds({ currency: "USD" }, forecast("4.0"))).toEqual([]);
    const special = forecast("4.0", { system: "special" });
    expect(kinds({ about: about("exports", { system: "general" }) }, special)).toEqual([
      "expectation-unchecked",
    ]);
    expect(kinds({ about: about("exports", { system: "special" }) }, special)).toEqual([]);
  });

  test("stands behind the reading of a claim that names another", () => {
    const wide = forecast("5.0", { high: percent("7.0") });
    const check = checkClaim(beat, { growthRates, expectations: [wide] });
    expect(check).toMatchObject({
      verdict: "contradicted",
      readings: [{ confusion: "other-forecast", certainty: "identified", from: [growthRates[0], wide] }],
    });
    const one = checkClaim(
      { ...beat, position: "below", low: "7.0%", high: "7.0%" },
      {
        growthRates,
        expectations: [forecast("5.0")],
      },
    );
    expect(one.explanation).toBe(
      "Contradicted: the actual is 5.9%, below what was expected by 1.1 points (missed); it was above the forecast at hand, 5.0%.",
    );
  });

  test("lacks what it is held against", () => {
    expect(said(beat, {})).toBe("Undecidable: it takes the year-on-year growth of XX exports in June 2025.");
    const amounts = { comparison: "level", currency: "USD", low: "$4 billion", high: "$5 billion" } as const;
    expect(said({ ...beat, ...amounts }, {})).toBe(
      "Undecidable: it takes the level of XX exports in June 2025.",
    );
    expect(said({ ...beat, ...amounts }, { observations: [level("exports", "2025-06", "7.0!")] })).toBe(
      "Supported: the actual is 7 billion, above what was expected by 2 billion to 3 billion (beat).",
    );
  });

  test("may be missed by more on one side than on the other", () => {
    expect(said({ ...beat, low: "3.8%", high: "4.2%" }, { growthRates })).toBe(
      "Supported: the actual is 5.9%, above what was expected by 1.7 to 2.1 points (beat).",
    );
    expect(said({ ...beat, position: "within", low: "5.8%", high: "6.2%" }, { growthRates })).toContain(
      "Supported: the actual is 5.9%, in line with what was expected.",
    );
    const below = { ...beat, position: "below", low: "7.0%", high: "7.0%", by: "1.1 points" } as const;
    expect(checkClaim(below, { growthRates })).toMatchObject({ verdict: "supported" });
    expect(checkClaim({ ...below, by: "2.1 points" }, { growthRates })).toMatchObject({
      verdict: "contradicted",
    });
  });
});

describe("a balance", () => {
  const balances = (then: string, now: string) => [
    level("balance", "2024-06", then),
    level("balance", "2025-06", now),
  ];
  const grew = (more: Partial<GrowthClaim>): Claim => ({
    kind: "growth",
    about: about("balance"),
    period: "2025-06",
    comparison: "year-on-year",
    ...more,
  });

  test("that changed its sign neither widened nor narrowed", () => {
    const check = checkClaim(grew({ direction: "widened", printed: "5%" }), {
      observations: balances("-5!", "8!"),
    });
    expect(check.explanation).toBe(
      "Contradicted: the balance changed its sign, so that it neither widened nor narrowed.",
    );
    // From −5 to 8.
    expect(check).toMatchObject({ computed: [{}] });
    expect("computed" in check && String(check.computed[0]!.value)).toBe("13000000000");
  });

  test("is no surplus or deficit where it has the other sign", () => {
    const observations = balances("5!", "8!");
    const named = (balance: "surplus" | "deficit", more: Partial<GrowthClaim> = {}) =>
      grew({ balance, direction: "widened", printed: "60%", ...more });
    expect(said(named("deficit"), { observations })).toBe("Contradicted: there is no deficit in June 2025.");
    expect(checkClaim(named("surplus"), { observations }).verdict).toBe("supported");
    const yuan = level("balance", "2025-06", "-3!", { currency: "CNY" });
    // In one of two currencies there is none.
    expect(said(named("deficit"), { observations: [...observations, yuan] })).not.toContain(
      "there is no deficit",
    );
    expect(said(named("deficit", { currency: "USD" }), { observations: [...observations, yuan] })).toBe(
      "Contradicted: there is no deficit in June 2025.",
    );
    expect(said(named("deficit"), {})).toContain("Undecidable");
  });
});

describe("a rate that was rounded to one side", () => {
  const fell = { kind: "growth", ...yearOnYear, direction: "fall", printed: "5.9%" } as const;
  const verdict = (exact: `${number}`, rounding: "floor" | "ceiling" | "truncate" | "away-from-zero") =>
    checkClaim(
      fell,
      { growthRates: [{ ...rate("exports", "2025-06", "-5.9%"), ...exactly(exact) }] },
      { rounding },
    ).verdict;
  const exactly = (value: `${number}`) => {
    const { rate: own, bounds } = rate("exports", "2025-06", `${Number(value) * 100}%`);
    return { rate: own, bounds: { ...bounds!, low: own, high: own, closed: "both" as const } };
  };

  test("is so with the sign that the words give it", () => {
    // Rounded down, −5.85 % is −5.9 %; rounded up, −5.95 % is.
    expect([verdict("-0.0585", "floor"), verdict("-0.0595", "floor")]).toEqual(["supported", "contradicted"]);
    expect([verdict("-0.0585", "ceiling"), verdict("-0.0595", "ceiling")]).toEqual([
      "contradicted",
      "supported",
    ]);
    // Towards zero and away from it are the same on both sides.
    expect([verdict("-0.0585", "truncate"), verdict("-0.0595", "truncate")]).toEqual([
      "contradicted",
      "supported",
    ]);
    expect([verdict("-0.0585", "away-from-zero"), verdict("-0.0595", "away-from-zero")]).toEqual([
      "supported",
      "contradicted",
    ]);
  });
});

test("what comes before must come before", () => {
  const exchange = { kind: "exchange", base: "CNY", quote: "USD", direction: "rise" } as const;
  expect(said({ ...exchange, from: "2025-10-30", until: "2025-10-30" }, {})).toBe(
    "Contradicted: 30 October 2025 does not come after 30 October 2025.",
  );
  const tariff = { kind: "tariff", imposer: "US", target: "CN", printed: "30%", means: "duty" } as const;
  expect(checkClaim({ ...tariff, from: "2025-10-30", until: "2025-10-30" }, {}).verdict).toBe("undecidable");
  expect(said({ ...tariff, from: "2025-10-30", until: "2025-10-29" }, {})).toBe(
    "Contradicted: 29 October 2025 does not come after 30 October 2025.",
  );
  const highest = { kind: "extreme", ...june, of: "level", is: "highest" } as const;
  expect(said({ ...highest, since: "2025-06" }, {})).toBe(
    "Contradicted: June 2025 does not come before June 2025.",
  );
  expect(checkClaim({ ...highest, since: "2025-06", inclusive: true }, {}).verdict).toBe("undecidable");
  expect(said({ ...highest, since: "2025-07", inclusive: true }, {})).toBe(
    "Contradicted: July 2025 does not come before June 2025.",
  );
});

describe("an amount of several months in another currency", () => {
  const months = [level("exports", "2025-01", "40!"), level("exports", "2025-02", "60!")];
  const [january, february, both] = [
    money("USD/KRW", "average", "2025-01", "1400"),
    money("USD/KRW", "average", "2025-02", "1300"),
    money("USD/KRW", "average", "2025-01/2025-02", "1350"),
  ];
  const won = (converted: string, more: object = {}): Claim => ({
    ...{ kind: "conversion", base: "USD", amount: "$100.0 billion", quote: "KRW", converted },
    ...{ period: "2025-01/2025-02", about: about("exports"), ...more },
  });
  const kinds = (claim: Claim, evidence: Evidence) =>
    checkClaim(claim, evidence).notes.map(({ kind }) => kind);

  test("is that of each month at its own average, or of all at one", () => {
    // 40 at 1,400 and 60 at 1,300 are 134 trillion; 100 at 1,350 are 135.
    const evidence = { observations: months, exchangeRates: [january, february, both] };
    const check = checkClaim(won("134.0 trillion won"), evidence);
    expect(check).toMatchObject({ verdict: "supported", notes: [{ kind: "month-by-month" }, {}] });
    expect("computed" in check && check.computed[0]!.from).toEqual([months[0], january, months[1], february]);
    expect(values(won("134.0 trillion won"), evidence)).toEqual([134e12, 135e12]);
    expect(kinds(won("135.0 trillion won"), evidence)).not.toContain("month-by-month");
    expect(checkClaim(won("134.0 trillion won", { about: undefined }), evidence).verdict).toBe(
      "contradicted",
    );
    expect(
      checkClaim(won("134.0 trillion won"), { ...evidence, observations: months.slice(1) }).verdict,
    ).toBe("contradicted");
    expect(
      checkClaim(won("134.0 trillion won"), { observations: months, exchangeRates: [january, both] }).verdict,
    ).toBe("contradicted");
  });

  test("may be the office's own, whatever the rates are", () => {
    const own = level("exports", "2025-01/2025-02", "140,000!", { currency: "KRW" });
    const dollars = level("exports", "2025-01/2025-02", "100!");
    const evidence = { observations: [own, dollars], exchangeRates: [both] };
    expect(checkClaim(won("140.0 trillion won"), evidence)).toMatchObject({
      verdict: "supported",
      computed: [{ from: [own] }],
    });
    // Of another amount it is not the office's.
    expect(checkClaim(won("140.0 trillion won", { amount: "$90.0 billion" }), evidence).verdict).toBe(
      "contradicted",
    );
    // A rate that is named is the one that counts.
    expect(checkClaim(won("140.0 trillion won", { rate: "1,350 won" }), evidence).verdict).toBe(
      "contradicted",
    );
  });
});

test("rates of exchange are told from the first day to the last, then by their months", () => {
  const day = (date: "2025-12-01" | "2025-12-05" | "2025-12-08") => money("USD/KRW", "spot", date, "1460");
  const month = (date: "2025-10" | "2025-11") => money("USD/KRW", "average", date, "1455");
  expect(
    ratesText([day("2025-12-05"), month("2025-11"), day("2025-12-08"), day("2025-12-01"), month("2025-10")]),
  ).toBe(
    "rates of 1 December 2025 to 8 December 2025, and the rate of October 2025, and the rate of November 2025",
  );
  expect(ratesText([day("2025-12-05")])).toBe("rates of 5 December 2025");
  expect(ratesText([month("2025-11"), month("2025-11")])).toBe("the rate of November 2025");
});

test("how the words of a claim were read is said beside it", () => {
  const grew = { kind: "growth", ...yearOnYear, printed: "5.9%" } as const;
  const notes = ["relative-period", "comparison-default", "vague-period", "multiple-as-rate"] as const;
  expect(
    checkClaim(claimOf({ ...grew, notes }), { growthRates: [rate("exports", "2025-06", "5.9%")] }).verdict,
  ).toBe("supported");
});

test("a run that the data cut off has at least so many", () => {
  const observations = ["30!", "25!", "28!", "27!"].map((text, at) =>
    level("exports", `2025-0${at + 3}` as Period, text),
  );
  const streak = {
    kind: "streak",
    ...june,
    of: "level",
    currency: "USD",
    is: "above",
    limit: "$22 billion",
  } as const;
  const check = checkClaim({ ...streak, months: 5 }, { observations });
  expect(check.explanation).toContain("Undecidable");
  expect(said({ ...streak, months: 3 }, { observations })).toContain("the run has at least 4");
});
