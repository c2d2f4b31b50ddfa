import { expectation, type Period, printed } from "tradefigures";
import {
  type Check,
  type Claim,
  type CrossingClaim,
  checkClaim,
  type ExtremeClaim,
  type StreakClaim,
  type SurpriseClaim,
  type TurnClaim,
} from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { about, level, type More, noted, rate } from "./evidence-of.js";

// All figures are made up; the answers are worked out by hand beside them.

type Texts = Readonly<Record<Period, string>>;
const rates = (texts: Texts, more: More = {}) =>
  Object.entries(texts).map(([period, text]) => rate("exports", period as Period, text, more));
const levels = (texts: Texts, more: More = {}) =>
  Object.entries(texts).map(([period, text]) => level("exports", period as Period, text, more));
const readings = (check: Check) => (check.verdict === "contradicted" ? check.readings : []);
const lacks = (check: Check) =>
  check.verdict === "undecidable" ? check.missing.flatMap(({ periods }) => periods) : [];

describe("a streak", () => {
  const fell = (months: number, more: Partial<StreakClaim> = {}): StreakClaim => ({
    kind: "streak",
    about: about("exports"),
    of: "year-on-year",
    period: "2025-06",
    is: "below",
    limit: "0%",
    months,
    ...more,
  });
  const whole = rates({ "2025-03": "1.0%", "2025-04": "-1.0%", "2025-05": "-2.0%", "2025-06": "-3.0%" });

  test("is exact where what ended it is known", () => {
    const check = checkClaim(fell(3), { growthRates: whole });
    expect(check).toMatchObject({
      verdict: "supported",
      explanation: "Supported: the run has exactly 3, the last at −3%.",
      notes: noted("undated"),
    });
    expect(check).not.toHaveProperty("coverage");
    expect(checkClaim(fell(4), { growthRates: whole })).toMatchObject({ untested: [] });
    expect(readings(checkClaim(fell(4), { growthRates: whole }))[0]).toMatchObject({
      confusion: "miscounted",
      truly: { months: 3 },
    });
    expect(readings(checkClaim(fell(2), { growthRates: whole }))[0]).toMatchObject({ truly: { months: 3 } });
  });

  test("that the period itself ends is none", () => {
    const check = checkClaim(fell(2, { is: "above" }), { growthRates: whole });
    expect(check).toMatchObject({ verdict: "contradicted", readings: [] });
  });

  test("is possible where rounding leaves it open", () => {
    const growthRates = rates({
      "2025-03": "1.0%",
      "2025-04": "-0.0%",
      "2025-05": "-2.0%",
      "2025-06": "-3.0%",
    });
    expect(checkClaim(fell(3), { growthRates })).toMatchObject({ verdict: "consistent", pointAgrees: false });
    expect(checkClaim(fell(2), { growthRates })).toMatchObject({ verdict: "consistent", pointAgrees: true });
    expect(checkClaim(fell(2), { growthRates }).explanation).toContain("the run has 2 to 3");
    expect(readings(checkClaim(fell(4), { growthRates }))).toEqual([]);
  });

  test("that runs into a gap has at least its length", () => {
    const growthRates = whole.slice(1);
    // How long it is cannot be said.
    expect(checkClaim(fell(2), { growthRates })).toMatchObject({ verdict: "contradicted", readings: [] });
    const check = checkClaim(fell(3), { growthRates });
    expect(lacks(check)).toEqual(["2025-03"]);
    expect(check.notes).toEqual([]);
    expect(lacks(checkClaim(fell(5), { growthRates }))).toEqual(["2025-03"]);
    expect(lacks(checkClaim(fell(1), {}))).toEqual(["2025-06"]);
    const unsure = rates({ "2025-05": "-0.0%", "2025-06": "-3.0%" });
    expect(checkClaim(fell(1), { growthRates: unsure }).verdict).toBe("consistent");
    expect(checkClaim(fell(2), { growthRates: unsure }).verdict).toBe("undecidable");
  });

  test("counts January and February published as one as two months, or as one observation", () => {
    const growthRates = rates({ "2024-12": "1.0%", "2025-01/2025-02": "-1.0%", "2025-03": "-2.0%" });
    const march = { period: "2025-03" } as const;
    expect(checkClaim(fell(3, march), { growthRates }).verdict).toBe("supported");
    expect(checkClaim(fell(2, march), { growthRates }, { spanCounts: "observations" }).verdict).toBe(
      "supported",
    );
  });

  test("of years to date and of quarters goes back by months and by quarters", () => {
    const toDate = rates({
      "2025-01/2025-03": "1.0%",
      "2025-01/2025-04": "-1.0%",
      "2025-01/2025-05": "-2.0%",
    });
    expect(checkClaim(fell(2, { period: "2025-01/2025-05" }), { growthRates: toDate }).verdict).toBe(
      "supported",
    );
    const quarters = rates({
      "2024-10/2024-12": "1.0%",
      "2025-04/2025-06": "-2.0%",
      "2025-07/2025-09": "-2.0%",
    });
    expect(lacks(checkClaim(fell(2, { period: "2025-07/2025-09" }), { growthRates: quarters }))).toEqual([
      "2025-01/2025-03",
    ]);
  });

  test("of levels", () => {
    const observations = levels({ "2025-04": "90.0", "2025-05": "101.0", "2025-06": "102.0" });
    const above = fell(2, { of: "level", is: "above", limit: "$100 billion" });
    expect(checkClaim(above, { observations }).verdict).toBe("supported");
    expect(lacks(checkClaim(fell(1, { of: "level", is: "above", limit: "$100 billion" }), {}))).toEqual([
      "2025-06",
    ]);
  });

  test("over one base or the other", () => {
    // June 2025: 100 over 101 (revised) or over 99 (first release); May rose over either.
    const observations = [
      ...levels({ "2025-06": "100!", "2025-05": "100!" }, { published: "2025-07-09" }),
      ...levels({ "2024-06": "99!", "2024-05": "90!" }, { published: "2024-07-09" }),
      ...levels({ "2024-06": "101!" }, { published: "2025-01-09" }),
    ];
    expect(checkClaim(fell(1), { observations }).verdict).toBe("supported");
    // Over either: 100 over 102 is −2.0 %. Where both bases say the same the revised one is shown.
    const both = [...observations, ...levels({ "2024-06": "102!" }, { published: "2024-07-09" })];
    const revised = both.filter(({ value }) => !value.eq(99e9));
    expect(checkClaim(fell(1, { limit: "0.0%" }), { observations: revised }).explanation).toBe(
      "Supported: the run has exactly 1, the last at −1.0%.",
    );
    const rose = fell(2, { is: "above" });
    expect(lacks(checkClaim(rose, { observations }))).toEqual(["2025-04"]);
  });

  test("is not known by copies of a later day alone", () => {
    const growthRates = rates({ "2025-06": "-1.0%" }, { readOn: "2026-07-07" });
    expect(lacks(checkClaim(fell(1, { asOf: "2025-07-10" }), { growthRates }))).toEqual(["2025-06"]);
  });

  test("of an adjusted series has adjusted neighbours", () => {
    const adjusted = { adjustment: "seasonal" } as const;
    const growthRates = [
      ...rates({ "2025-06": "2.0%" }, adjusted),
      ...rates({ "2025-05": "1.0%", "2025-06": "-2.0%" }, { ...adjusted, partner: "US" }),
      ...rates({ "2025-05": "1.0%", "2025-06": "-2.0%" }, { partner: "EU" }),
    ];
    const found = readings(checkClaim(fell(1, { about: about("exports", adjusted) }), { growthRates }));
    expect(found.map(({ truly }) => (truly as StreakClaim).about.partner)).toEqual(["US"]);
  });

  test("is true of another partner, flow or year to date", () => {
    const growthRates = [
      ...rates({ "2025-05": "1.0%", "2025-06": "2.0%" }),
      ...rates({ "2025-04": "1.0%", "2025-05": "-1.0%", "2025-06": "-2.0%" }, { partner: "US" }),
    ];
    const [first] = readings(checkClaim(fell(2), { growthRates }));
    expect(first).toMatchObject({
      confusion: "other-partner",
      certainty: "identified",
      also: [],
      truly: { about: { partner: "US" } },
      text: "it is true of XX exports to US",
    });
    const imports = ["2025-04", "2025-05", "2025-06"].map((period, at) =>
      rate("imports", period as Period, at === 0 ? "1%" : "-2%"),
    );
    const found = readings(checkClaim(fell(2), { growthRates: [...growthRates, ...imports] }));
    expect(found.map(({ confusion, certainty }) => [confusion, certainty])).toEqual([
      ["other-flow", "possible"],
      ["other-partner", "possible"],
    ]);
    const toDate = rates({
      "2025-01/2025-04": "1.0%",
      "2025-01/2025-05": "-1.0%",
      "2025-01/2025-06": "-2.0%",
    });
    expect(
      readings(checkClaim(fell(2), { growthRates: [...rates({ "2025-06": "2.0%" }), ...toDate] }))[0],
    ).toMatchObject({ confusion: "year-to-date" });
  });
});

describe("over the base as revised", () => {
  // April 80 over 90, May 90.45 over 90; June 100 over 101 (revised) or over 99 (first release).
  const observations = [
    ...levels({ "2025-04": "80!", "2025-05": "90.45!", "2025-06": "100!" }, { published: "2025-07-09" }),
    ...levels({ "2024-04": "90!", "2024-05": "90!", "2024-06": "99!" }, { published: "2024-07-09" }),
    ...levels({ "2024-06": "101!" }, { published: "2025-01-09" }),
  ];
  const june = { about: about("exports"), period: "2025-06" } as const;
  const series = { ...june, of: "year-on-year" } as const;
  const limit = { limit: "0%" } as const;

  test.each<Claim>([
    { kind: "turn", ...june, comparison: "year-on-year", to: "decline" },
    { kind: "streak-end", ...series, ...limit, is: "above", months: 1 },
    { kind: "first-since", ...series, ...limit, is: "below", since: "2025-04" },
    { kind: "extreme", ...series, is: "lowest", since: "2025-04" },
    { kind: "rank", ...series, is: "lowest", rank: 2, since: "2025-04", inclusive: true },
  ])("$kind is supported", (claim) => {
    expect(checkClaim(claim, { observations }).verdict).toBe("supported");
    const unrevised = observations.filter(({ published }) => published !== "2025-01-09");
    expect(checkClaim(claim, { observations: unrevised }).verdict).toBe("contradicted");
  });
});

describe("an extreme", () => {
  const most = (more: Partial<ExtremeClaim> = {}): ExtremeClaim => ({
    kind: "extreme",
    about: about("exports"),
    of: "year-on-year",
    period: "2025-06",
    is: "highest",
    since: "2025-03",
    ...more,
  });
  const texts = {
    "2025-01": "9.0%",
    "2025-02": "4.0%",
    "2025-03": "6.0%",
    "2025-04": "3.0%",
    "2025-05": "4.0%",
    "2025-06": "5.0%",
  } as const;
  const growthRates = rates(texts);

  test("is more than all between, and no more than then", () => {
    expect(checkClaim(most(), { growthRates })).toMatchObject({
      verdict: "supported",
      explanation: "Supported: June 2025 has 5.0% and March 2025 had 6.0%.",
    });
    const between = checkClaim(most({ since: "2025-01" }), { growthRates });
    expect(between).toMatchObject({ verdict: "contradicted", readings: [] });
    expect(between.explanation).toContain("but March 2025 had 6.0%");
    // February had less, but so it is not true for longer.
    expect(readings(checkClaim(most({ since: "2025-02" }), { growthRates }))).toEqual([]);
  });

  test("that is true for longer says since when", () => {
    const check = checkClaim(most({ since: "2025-05" }), { growthRates });
    expect(readings(check)[0]).toMatchObject({
      confusion: "for-longer",
      certainty: "identified",
      truly: { since: "2025-03" },
      text: "it is true for longer: since March 2025",
    });
    const highest = checkClaim(most({ since: "2025-05" }), {
      growthRates: rates({ ...texts, "2025-06": "10.0%" }),
    });
    expect(readings(highest)[0]?.truly).not.toHaveProperty("since");
    const gap = checkClaim(most({ since: "2025-05" }), {
      growthRates: rates({ "2025-02": "9%", "2025-05": "4.0%", "2025-06": "5.0%" }),
    });
    expect(readings(gap)[0]?.text).toBe("it is true for longer, as far back as the data go");
  });

  test("with a tie between is not, with a tie then it is", () => {
    expect(
      checkClaim(most(), { growthRates: rates({ ...texts, "2025-05": "5!%".replace("!", ".0") }) }).verdict,
    ).toBe("consistent");
    expect(checkClaim(most(), { growthRates: rates({ ...texts, "2025-03": "5.0%" }) }).verdict).toBe(
      "consistent",
    );
  });

  test("lacks the periods that are not there, but for one that rules it out", () => {
    const { "2025-04": _, ...some } = texts;
    expect(lacks(checkClaim(most(), { growthRates: rates(some) }))).toEqual(["2025-04"]);
    expect(checkClaim(most(), { growthRates: rates({ ...some, "2025-05": "7.0%" }) }).verdict).toBe(
      "contradicted",
    );
    const { "2025-03": __, ...noStart } = texts;
    expect(lacks(checkClaim(most(), { growthRates: rates(noStart) }))).toEqual(["2025-03"]);
    expect(lacks(checkClaim(most({ period: "2025-07" }), { growthRates }))).toEqual(["2025-07"]);
    expect(lacks(checkClaim(most(), {}))).toEqual(["2025-06"]);
  });

  test("ever needs the start of the records", () => {
    const { since: _, ...ever } = most();
    const record = checkClaim(ever, { growthRates: rates({ ...texts, "2025-06": "10.0%" }) });
    expect(record.explanation).toContain(
      "the start of the records of XX exports (it is the highest of the 6 at hand)",
    );
    expect(checkClaim(ever, { growthRates }).verdict).toBe("contradicted");
    const unsure = checkClaim(ever, { growthRates: rates({ "2025-05": "5.0%", "2025-06": "5.0%" }) });
    expect(unsure.explanation).toContain("the start of the records of XX exports.");
    const since = { recordsSince: "2025-01" } as const;
    expect(checkClaim(ever, { growthRates: rates({ ...texts, "2025-06": "10.0%" }) }, since).verdict).toBe(
      "supported",
    );
    expect(
      lacks(checkClaim(ever, { growthRates: rates({ "2025-06": "10.0%" }) }, { recordsSince: "2025-05" })),
    ).toEqual(["2025-05"]);
    expect(checkClaim(ever, { growthRates: rates({ ...texts, "2025-06": "9.05%" }) }, since)).toMatchObject({
      verdict: "consistent",
      pointAgrees: true,
    });
    const single = checkClaim(ever, { growthRates: rates({ "2025-06": "10.0%" }) });
    expect(single.explanation).toContain("the highest of the 1 at hand");
  });

  test("of what is made of other flows goes back as far as they do", () => {
    const observations = ["2025-05", "2025-06"].flatMap((period, at) => [
      level("exports", period as Period, `${110 + at * 20}!`),
      level("imports", period as Period, "50!"),
    ]);
    const { since: _, ...ever } = most({ about: about("total"), of: "level" });
    expect(checkClaim(ever, { observations }).explanation).toContain("the highest of the 2 at hand");
  });

  test("is that of the currency in which it was published", () => {
    const usd = { currency: "USD" } as const;
    const inYuan = levels({ "2025-06": "120!", "2024-06": "100!" }, { currency: "CNY" });
    const growthRates = rates({ "2025-05": "4.0%", "2025-06": "5.0%", "2025-04": "6.0%" }, usd);
    const check = checkClaim(most({ since: "2025-04" }), { growthRates, observations: inYuan });
    expect(check.explanation).toBe("Supported: June 2025 has 5.0% and April 2025 had 6.0%.");
  });

  test("of levels, lowest", () => {
    const observations = levels({
      "2025-03": "90.0",
      "2025-04": "110.0",
      "2025-05": "105.0",
      "2025-06": "95.0",
    });
    expect(checkClaim(most({ of: "level", is: "lowest" }), { observations }).verdict).toBe("supported");
    const { since: _, ...ever } = most({ of: "level", is: "lowest", period: "2025-03" });
    expect(checkClaim(ever, { observations }).verdict).toBe("undecidable");
  });

  test("passes over January and February published as one", () => {
    const spans = rates({ "2024-12": "9.0%", "2025-01/2025-02": "1.0%", "2025-03": "2.0%" });
    expect(checkClaim(most({ period: "2025-03", since: "2024-12" }), { growthRates: spans }).verdict).toBe(
      "supported",
    );
    expect(checkClaim(most({ period: "2025-03", since: "2025-01" }), { growthRates: spans }).verdict).toBe(
      "contradicted",
    );
  });
});

describe("a crossing", () => {
  const passed = (more: Partial<CrossingClaim> = {}): CrossingClaim => ({
    kind: "crossing",
    about: about("exports"),
    period: "2025-01/2025-03",
    currency: "USD",
    threshold: "$250 billion",
    ...more,
  });

  test("passed: not above it before, above it now", () => {
    const observations = levels({ "2025-01/2025-02": "200.0", "2025-01/2025-03": "300.0" });
    expect(checkClaim(passed(), { observations })).toMatchObject({
      verdict: "supported",
      computed: [{ prints: "300 billion" }, { prints: "200 billion" }],
    });
    // 199.95 to 200.05, as it was published.
    expect(checkClaim(passed({ threshold: "$200.1 billion" }), { observations }).verdict).toBe("supported");
    expect(checkClaim(passed({ threshold: "$150 billion" }), { observations }).verdict).toBe("contradicted");
    expect(checkClaim(passed({ threshold: "$400 billion" }), { observations }).verdict).toBe("contradicted");
    expect(checkClaim(passed({ threshold: "$200 billion" }), { observations })).toMatchObject({
      verdict: "consistent",
      pointAgrees: true,
    });
  });

  test("above or below asks for now alone", () => {
    const observations = levels({ "2025-01/2025-03": "300.0" });
    expect(checkClaim(passed({ is: "above" }), { observations }).verdict).toBe("supported");
    expect(checkClaim(passed({ is: "below" }), { observations }).verdict).toBe("contradicted");
    expect(lacks(checkClaim(passed(), { observations }))).toEqual(["2025-01/2025-02"]);
    expect(lacks(checkClaim(passed({ is: "above" }), {}))).toEqual(["2025-01/2025-03"]);
    // What is as much as the threshold is not below it.
    const asMuch = levels({ "2025-01/2025-03": "250!" });
    expect(checkClaim(passed({ is: "below" }), { observations: asMuch }).verdict).toBe("contradicted");
    expect(lacks(checkClaim(passed(), {}))).toEqual(["2025-01/2025-02", "2025-01/2025-03"]);
  });

  test("of a month looks at the month before", () => {
    const observations = levels({ "2025-02": "240.0", "2025-03": "260.0" });
    expect(checkClaim(passed({ period: "2025-03" }), { observations }).verdict).toBe("supported");
    expect(checkClaim(passed({ period: "2025-02" }), { observations }).verdict).toBe("contradicted");
    // Where that was above it already, what came after need not be known.
    expect(checkClaim(passed({ period: "2025-04" }), { observations }).explanation).toBe(
      "Contradicted: March 2025 had 260.00 billion.",
    );
  });

  test("by the month that was added, where the year to date before is not there", () => {
    const observations = levels({ "2025-01/2025-03": "300.0", "2025-03": "90.0" });
    const check = checkClaim(passed(), { observations });
    expect(check).toMatchObject({
      verdict: "supported",
      explanation: "Supported: January to March 2025 has 300.00 billion, after 210.00 billion.",
    });
  });
});

describe("a turn", () => {
  const turned = (to: TurnClaim["to"]): TurnClaim => ({
    kind: "turn",
    about: about("exports"),
    period: "2025-06",
    comparison: "year-on-year",
    to,
  });

  test.each([
    ["growth", "-1.0%", "2.0%", "supported"],
    ["growth", "1.0%", "2.0%", "contradicted"],
    ["growth", "-0.0%", "2.0%", "consistent"],
    ["decline", "1.0%", "-2.0%", "supported"],
    ["decline", "-1.0%", "-2.0%", "contradicted"],
  ] as const)("to %s: %s, then %s is %s", (to, then, now, verdict) => {
    const check = checkClaim(turned(to), { growthRates: rates({ "2025-05": then, "2025-06": now }) });
    expect(check.verdict).toBe(verdict);
  });

  test("says what it saw, or what it lacks", () => {
    expect(
      checkClaim(turned("growth"), { growthRates: rates({ "2025-05": "-1.0%", "2025-06": "2.0%" }) }),
    ).toMatchObject({
      explanation: "Supported: −1.0% in May 2025, then 2.0% in June 2025.",
      computed: [{ prints: "2.0%" }, { prints: "−1.0%" }],
    });
    expect(lacks(checkClaim(turned("growth"), { growthRates: rates({ "2025-05": "-1.0%" }) }))).toEqual([
      "2025-06",
    ]);
    expect(checkClaim(turned("growth"), { growthRates: rates({ "2025-05": "1.0%" }) }).explanation).toBe(
      "Contradicted: 1.0% in May 2025.",
    );
    expect(lacks(checkClaim(turned("growth"), { growthRates: rates({ "2025-06": "2.0%" }) }))).toEqual([
      "2025-05",
    ]);
    expect(lacks(checkClaim(turned("growth"), {}))).toEqual(["2025-05", "2025-06"]);
    expect(checkClaim(turned("growth"), { growthRates: rates({ "2025-06": "-2.0%" }) }).explanation).toBe(
      "Contradicted: −2.0% in June 2025.",
    );
  });
});

describe("a surprise", () => {
  const beat = (position: SurpriseClaim["position"], more: Partial<SurpriseClaim> = {}): SurpriseClaim => ({
    kind: "surprise",
    about: about("exports"),
    period: "2025-06",
    comparison: "year-on-year",
    position,
    low: "3.8%",
    high: "4%",
    ...more,
  });

  test.each([
    ["above", "4.1%", "supported", "above what was expected by 0.1 to 0.3 points (beat)"],
    ["within", "4.0%", "supported", "in line with what was expected"],
    ["within", "3.8%", "supported", "in line with what was expected"],
    ["below", "3.7%", "supported", "below what was expected by 0.1 to 0.3 points (missed)"],
    ["below", "4.1%", "contradicted", "above what was expected"],
  ] as const)("%s with %s: %s", (position, actual, verdict, words) => {
    const check = checkClaim(beat(position), { growthRates: rates({ "2025-06": actual }) });
    expect(check.verdict).toBe(verdict);
    expect(check.explanation).toContain(words);
  });

  test("is certain where rounding leaves no doubt, and less may be better", () => {
    expect(
      checkClaim(beat("above"), { growthRates: rates({ "2025-06": "5.9%" }) }).notes.map(({ kind }) => kind),
    ).toContain("certain");
    expect(
      checkClaim(beat("below"), { growthRates: rates({ "2025-06": "1.9%" }) }).notes.map(({ kind }) => kind),
    ).toContain("certain");
    expect(checkClaim(beat("above"), { growthRates: rates({ "2025-06": "4.05%" }) }).notes).toEqual(
      noted("expectation-unchecked", "undated"),
    );
    const better = checkClaim(
      beat("below", { high: "3.8%" }),
      { growthRates: rates({ "2025-06": "1.9%" }) },
      { higherIsBetter: false },
    );
    expect(better.explanation).toContain("by 1.9 points (beat)");
  });

  test("by the published rate, or by one base or another", () => {
    const observations = [
      ...levels({ "2025-06": "110!" }, { published: "2025-07-09" }),
      ...levels({ "2024-06": "100!" }, { published: "2024-07-09" }),
      ...levels({ "2024-06": "105.9!" }, { published: "2025-01-09" }),
    ];
    expect(checkClaim(beat("above"), { observations }).verdict).toBe("supported");
    expect(checkClaim(beat("within"), { observations }).verdict).toBe("supported");
    expect(checkClaim(beat("below"), { observations }).verdict).toBe("contradicted");
    expect(
      checkClaim(beat("below"), { observations, growthRates: rates({ "2025-06": "3.0%" }) }).verdict,
    ).toBe("supported");
    expect(
      checkClaim(beat("above"), {
        observations,
        growthRates: rates({ "2025-06": "3.0%" }, { published: "2025-07-09" }),
      }).verdict,
    ).toBe("contradicted");
    expect(lacks(checkClaim(beat("above"), {}))).toEqual(["2025-06"]);
  });

  test("notes where the expectations at hand are others, or none", () => {
    const growthRates = rates({ "2025-06": "5.9%" });
    const expected = (low: string, more = {}) => [
      expectation({
        ...about("exports"),
        period: "2025-06",
        of: "year-on-year",
        low: printed(low),
        sources: ["an agency"],
        ...more,
      }),
    ];
    const notes = (expectations: ReturnType<typeof expected>) =>
      checkClaim(beat("above", { source: "an agency" }), { growthRates, expectations }).notes.map(
        ({ kind }) => kind,
      );
    expect(notes([])).toContain("expectation-unchecked");
    expect(notes(expected("4.0%"))).toContain("expectation-unchecked");
    expect(notes(expected("4.0%", { sources: ["another"] }))).not.toContain("expectation-differs");
    expect(notes(expected("6.0%", { sources: ["another"] }))).toContain("expectation-differs");
  });
});
