import { decimal, growthRate } from "tradefigures";
import {
  type ChangeClaim,
  type Check,
  checkClaim,
  type Evidence,
  type GrowthClaim,
} from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { about, level, noted, rate } from "./evidence-of.js";

// All figures are made up; the answers are worked out by hand beside them.

const rose = (printed: string, more: Partial<GrowthClaim> = {}): GrowthClaim => ({
  kind: "growth",
  about: about("exports"),
  period: "2025-11",
  comparison: "year-on-year",
  direction: "rise",
  printed,
  ...more,
});
/** Only a direction, without a figure. */
const went = (
  direction: NonNullable<GrowthClaim["direction"]>,
  more: Partial<GrowthClaim> = {},
): GrowthClaim => {
  const { printed: _, ...claim } = rose("1%", { direction, ...more });
  return claim;
};
const balance = about("balance");
const levels = (now: string, then: string, flow: "exports" | "balance" = "exports"): Evidence => ({
  observations: [level(flow, "2025-11", now), level(flow, "2024-11", then)],
});
const verdict = (claim: GrowthClaim | ChangeClaim, evidence: Evidence): string =>
  checkClaim(claim, evidence).verdict;
const readings = (check: Check) => (check.verdict === "contradicted" ? check.readings : []);

describe("a direction without a figure", () => {
  test.each([
    ["rise", "110.0", "100.0", "supported"],
    ["fall", "110.0", "100.0", "contradicted"],
    ["rise", "100.0", "100.0", "consistent"],
    ["fall", "90.0", "100.0", "supported"],
    ["rise", "100!", "100!", "contradicted"],
    ["flat", "100.2", "100.0", "supported"],
    ["flat", "101.0", "100.0", "contradicted"],
    ["flat", "100.5", "100.0", "consistent"],
  ] as const)("%s from %s over %s is %s", (direction, now, then, expected) => {
    expect(verdict(went(direction), levels(now, then))).toBe(expected);
  });

  test("that is contradicted went the other way", () => {
    expect(readings(checkClaim(went("fall"), levels("110.0", "100.0")))[0]).toMatchObject({
      confusion: "opposite-sign",
      truly: { direction: "rise" },
    });
    expect(readings(checkClaim(went("flat"), levels("110.0", "100.0")))).toEqual([]);
  });

  test("where there is no rate the change tells it", () => {
    const rose = checkClaim(went("rise", { about: balance }), levels("5.0", "-5.0", "balance"));
    expect(rose).toMatchObject({
      verdict: "supported",
      computed: [{ prints: "10.00 billion" }],
      notes: noted("undated"),
      explanation:
        "Supported: the data give 10.00 billion, between 9.90 billion and 10.10 billion whatever the rounding.",
    });
    expect(verdict(went("fall", { about: balance }), levels("5.0", "-5.0", "balance"))).toBe("contradicted");
  });

  test("that has a rate in one currency is told by that", () => {
    const yuan = { currency: "CNY" } as const;
    const observations = [
      level("balance", "2025-11", "12!"),
      level("balance", "2024-11", "10!"),
      level("balance", "2025-11", "5!", yuan),
      level("balance", "2024-11", "-5!", yuan),
    ];
    expect(checkClaim(went("rise", { about: balance }), { observations })).toMatchObject({
      verdict: "supported",
      computed: [{ prints: "20.0%" }],
    });
  });

  test("how far flat reaches may be said", () => {
    expect(checkClaim(went("flat"), levels("101.0", "100.0"), { flat: "0.02" }).verdict).toBe("supported");
  });
});

describe("a rate", () => {
  test("that may be zero is consistent at best with a rise", () => {
    expect(verdict(rose("0.0%"), { growthRates: [rate("exports", "2025-11", "0.0%")] })).toBe("consistent");
    expect(verdict(rose("0.0%"), { growthRates: [rate("exports", "2025-11", "-0.03%")] })).toBe(
      "contradicted",
    );
  });

  test("printed with a minus beside a rise is contradicted by either", () => {
    const growthRates = [rate("exports", "2025-11", "-1.1%")];
    expect(verdict(rose("-1.1%"), { growthRates })).toBe("contradicted");
    expect(verdict(rose("-1.1%", { direction: "fall" }), { growthRates })).toBe("supported");
  });

  test("printed as a ratio of the levels", () => {
    const evidence = levels("250.0", "100.0");
    expect(verdict(rose("2.5 times"), evidence)).toBe("supported");
    expect(verdict(rose("3.5 times"), evidence)).toBe("contradicted");
    expect(readings(checkClaim(rose("1.5 times"), evidence))[0]).toMatchObject({
      confusion: "ratio-for-rise",
    });
    // 1.47 times, cut.
    expect(readings(checkClaim(rose("1.4 times"), levels("147!", "100!")))[0]).toMatchObject({
      confusion: "truncated",
    });
  });

  test("in a range", () => {
    expect(verdict(rose("9%–11%"), levels("110.0", "100.0"))).toBe("supported");
    expect(
      readings(checkClaim(rose("3.8%–4%"), levels("110.0", "100.0"))).map(({ confusion }) => confusion),
    ).not.toContain("truncated");
  });

  test("with one end: far from the figure it is loose", () => {
    const evidence = { growthRates: [rate("exports", "2025-11", "56.4%")] };
    expect(checkClaim(rose("more than 28%"), evidence)).toMatchObject({
      verdict: "supported",
      notes: expect.arrayContaining(noted("loose")),
    });
    expect(checkClaim(rose("more than 60%"), evidence)).toMatchObject({
      verdict: "contradicted",
      readings: [],
    });
  });

  test("nearly, and a little too far below: consistent and loose", () => {
    const evidence = (text: string) => ({ growthRates: [rate("exports", "2025-11", text)] });
    expect(checkClaim(rose("nearly 15%"), evidence("14.3%"))).toMatchObject({
      verdict: "consistent",
      notes: expect.arrayContaining(noted("loose")),
    });
    expect(verdict(rose("nearly 15%"), evidence("13.5%"))).toBe("contradicted");
    expect(verdict(rose("nearly 15%", { direction: "fall" }), evidence("-14.3%"))).toBe("consistent");
    expect(checkClaim(rose("20%", { direction: "fall" }), evidence("over -14%")).explanation).toBe(
      "Consistent: published was −14%.",
    );
  });

  test("with a word and a direction down, as a range, as a ratio with a word", () => {
    const evidence = (text: string) => ({ growthRates: [rate("exports", "2025-11", text)] });
    expect(verdict(rose("more than 28%", { direction: "fall" }), evidence("-28.6%"))).toBe("supported");
    expect(verdict(rose("3%–4%", { direction: "fall" }), evidence("-3.6%"))).toBe("supported");
    expect(verdict(rose("more than 2 times"), levels("250.0", "100.0"))).toBe("supported");
    expect(verdict(rose("nearly 3 times"), levels("290.0", "100.0"))).toBe("supported");
    expect(verdict(rose("2–3 times"), levels("250.0", "100.0"))).toBe("supported");
  });

  test("over two bases that may be zero is consistent with either", () => {
    const observations = [
      level("balance", "2025-11", "5.0"),
      ...["2024-12-09", "2025-01-09"].flatMap((published) => [
        level("exports", "2024-11", "100.4", { published: published as "2024-12-09" }),
        level("imports", "2024-11", "100", { published: published as "2024-12-09" }),
      ]),
    ];
    // 5.0 over 0.4 is 12.5: a rise of 1,150 %, without an end.
    expect(checkClaim(rose("10%", { about: balance }), { observations })).toMatchObject({
      verdict: "consistent",
      coverage: null,
      explanation: "Consistent: the data give 1,150%.",
    });
  });

  test("of data too coarse is weak", () => {
    const check = checkClaim(rose("10.01%"), levels("110", "100"));
    expect(check).toMatchObject({ verdict: "consistent", notes: expect.arrayContaining(noted("weak")) });
  });

  test("over a base that may be zero is consistent, without a coverage", () => {
    // 100.4 less 100, both rounded: between −0.15 and 0.95.
    const observations = [
      level("balance", "2025-11", "5.0"),
      level("exports", "2024-11", "100.4"),
      level("imports", "2024-11", "100"),
    ];
    const check = checkClaim(rose("10%", { about: balance }), { observations });
    expect(check).toMatchObject({
      verdict: "consistent",
      coverage: null,
      notes: expect.arrayContaining(noted("weak")),
    });
  });

  test.each([
    ["5.0", "0!", "zero-base"],
    ["5.0", "-5.0", "sign-change"],
    ["-6.0", "-5.0", "negative-base"],
  ])("that does not exist is not computable: %s over %s", (now, then, because) => {
    const check = checkClaim(rose("10%", { about: balance }), levels(now, then, "balance"));
    expect(check).toMatchObject({ verdict: "not-computable", because });
    expect(check.explanation).toContain("the level changed by");
  });

  test("that was published as not existing says nothing", () => {
    const growthRates = [
      growthRate({
        ...about("exports"),
        period: "2025-11",
        comparison: "year-on-year",
        rate: null,
        absent: "zero-base",
      }),
    ];
    expect(verdict(rose("10%"), { growthRates })).toBe("undecidable");
  });

  test("of a comparison that is not one of levels needs to be published", () => {
    expect(verdict(rose("10%", { comparison: "other" }), levels("110.0", "100.0"))).toBe("undecidable");
    const growthRates = [rate("exports", "2025-11", "10%", { comparison: "other" })];
    expect(verdict(rose("10%", { comparison: "other" }), { growthRates })).toBe("supported");
  });

  test("at a yearly pace", () => {
    // (101 / 100) ^ 12 − 1 = 12.68 %
    const observations = [level("exports", "2025-11", "101!"), level("exports", "2025-10", "100!")];
    expect(verdict(rose("12.7%", { comparison: "annualised" }), { observations })).toBe("supported");
  });

  test("supported by the point alone, where that is asked for", () => {
    const evidence = levels("33.8", "47.3");
    expect(checkClaim(rose("28.5%", { direction: "fall" }), evidence).verdict).toBe("consistent");
    expect(checkClaim(rose("28.5%", { direction: "fall" }), evidence, { supportedBy: "point" }).verdict).toBe(
      "supported",
    );
  });
});

describe("the size of a balance", () => {
  test.each([
    ["widened", "-12.00", "-10.00", "20%", "supported"],
    ["narrowed", "-12.00", "-10.00", "20%", "contradicted"],
    ["narrowed", "8.00", "10.00", "20%", "supported"],
    ["widened", "12.00", "10.00", "20%", "supported"],
  ] as const)("%s from %s over %s by %s: %s", (direction, now, then, printed, expected) => {
    expect(verdict(rose(printed, { about: balance, direction }), levels(now, then, "balance"))).toBe(
      expected,
    );
  });

  test("without a figure", () => {
    expect(verdict(went("widened", { about: balance }), levels("-12.00", "-10.00", "balance"))).toBe(
      "supported",
    );
    expect(
      readings(checkClaim(went("narrowed", { about: balance }), levels("-12.00", "-10.00", "balance")))[0],
    ).toMatchObject({ truly: { direction: "widened" } });
  });

  test("that changed its sign neither widened nor narrowed", () => {
    const check = checkClaim(
      rose("20%", { about: balance, direction: "widened" }),
      levels("12.00", "-10.00", "balance"),
    );
    expect(check).toMatchObject({ verdict: "contradicted", notes: noted("sign-change"), readings: [] });
    // 12 less −10, in the decimals of a level, not of the percentage.
    expect(check).toMatchObject({ computed: [{ prints: "22.00 billion" }] });
    const overNothing = checkClaim(
      rose("20%", { about: balance, direction: "widened" }),
      levels("12.00", "0!", "balance"),
    );
    expect(overNothing).toMatchObject({
      verdict: "not-computable",
      explanation: "Not computable: there is no rate (zero-base); the level changed by 12.00 billion.",
      notes: [],
    });
  });

  test("by an amount", () => {
    const by = (direction: NonNullable<ChangeClaim["direction"]>, printed: string): ChangeClaim => ({
      kind: "change",
      about: balance,
      period: "2025-11",
      comparison: "year-on-year",
      currency: "USD",
      direction,
      printed,
    });
    expect(verdict(by("widened", "$2 billion"), levels("-12.00", "-10.00", "balance"))).toBe("supported");
    expect(verdict(by("widened", "$2 billion"), levels("12.00", "10.00", "balance"))).toBe("supported");
    expect(verdict(by("fall", "$2 billion"), levels("-12.00", "-10.00", "balance"))).toBe("supported");
    expect(checkClaim(by("widened", "$2 billion"), levels("12.00", "-10.00", "balance"))).toMatchObject({
      verdict: "contradicted",
      computed: [{ prints: "22 billion" }],
    });
    expect(verdict(by("rise", "$2 billion"), {})).toBe("undecidable");
    const check = checkClaim(by("narrowed", "$2 billion"), levels("-12.00", "-10.00", "balance"));
    expect(readings(check)[0]).toMatchObject({ confusion: "opposite-sign", truly: { direction: "widened" } });
  });
});

describe("what is missing", () => {
  test("is named: the rate, or both levels", () => {
    const check = checkClaim(rose("10%"), {});
    expect(check).toMatchObject({
      verdict: "undecidable",
      circular: false,
      missing: [
        { what: "growth-rate", periods: ["2025-11"] },
        { what: "level", periods: ["2024-11", "2025-11"] },
      ],
    });
    expect(check.explanation).toBe(
      "Undecidable: it takes the year-on-year growth of XX exports in November 2025, and the level of XX exports in November 2024 and November 2025.",
    );
  });

  test("is the rate alone where it is not said with what it compares", () => {
    expect(checkClaim(rose("10%", { comparison: "other" }), {}).explanation).toBe(
      "Undecidable: it takes the other growth of XX exports in November 2025.",
    );
  });

  test("names partner, product and adjustment", () => {
    const of = (more: Partial<ReturnType<typeof about>>) =>
      checkClaim(rose("10%", { about: about("imports", more) }), {}).explanation;
    expect(of({ partner: "US" })).toContain("XX imports from US");
    expect(of({ product: "8542", adjustment: "seasonal" })).toContain(
      "XX seasonally adjusted imports of 8542",
    );
    expect(checkClaim(rose("1%", { about: about("balance", { partner: "US" }) }), {}).explanation).toContain(
      "balance with US",
    );
  });
});

describe("vintages", () => {
  const first = { published: "2025-12-08" } as const;
  const before = { published: "2024-12-09" } as const;

  test("what came out after the claim neither supports nor contradicts", () => {
    const observations = [
      level("exports", "2025-11", "110.0", first),
      level("exports", "2024-11", "100.0", before),
    ];
    expect(verdict(rose("10%", { asOf: "2025-12-07" }), { observations })).toBe("undecidable");
    expect(verdict(rose("10%", { asOf: "2025-12-08" }), { observations })).toBe("supported");
  });

  test("a copy read later may excuse a figure, if the claim is younger than the first release", () => {
    const observations = [
      level("exports", "2025-11", "110.0", first),
      level("exports", "2025-11", "112.0", { readOn: "2026-07-07" }),
      level("exports", "2024-11", "100.0", before),
    ];
    const later = checkClaim(rose("12%", { asOf: "2026-03-01" }), { observations });
    expect(later).toMatchObject({
      verdict: "consistent",
      notes: expect.arrayContaining(noted("later-vintage")),
    });
    expect(verdict(rose("12%"), { observations })).toBe("contradicted");
    expect(verdict(rose("13%", { asOf: "2026-03-01" }), { observations })).toBe("contradicted");
    expect(readings(checkClaim(rose("12%"), { observations }))[0]).toMatchObject({
      confusion: "latest-vintage",
    });
  });

  test("only a copy read later is no evidence, but may excuse", () => {
    const growthRates = [rate("exports", "2025-11", "12%", { readOn: "2026-07-07" })];
    expect(checkClaim(rose("12%", { asOf: "2025-12-08" }), { growthRates })).toMatchObject({
      verdict: "consistent",
      notes: noted("later-vintage"),
    });
    // 11.95 % to 12.05 % are a tenth of 11.5 % to 12.5 %.
    expect(checkClaim(rose("12.0%", { asOf: "2025-12-08" }), { growthRates })).toMatchObject({
      verdict: "consistent",
      coverage: decimal("0.1"),
    });
    expect(verdict(rose("13%", { asOf: "2025-12-08" }), { growthRates })).toBe("undecidable");
    expect(verdict(rose("12%"), { growthRates })).toBe("supported");
  });

  test("a published rate decides alone only if it comes from the release of the latest levels", () => {
    const observations = [
      level("exports", "2025-11", "110.0", first),
      level("exports", "2024-11", "100.0", before),
    ];
    const by = (more: { published?: "2025-12-08" | "2025-12-01"; readOn?: "2025-12-08" }) => ({
      observations,
      growthRates: [rate("exports", "2025-11", "9.0%", more)],
    });
    expect(verdict(rose("10%"), by(first))).toBe("contradicted");
    expect(checkClaim(rose("9%"), by(first)).notes.map(({ kind }) => kind)).toContain("levels-disagree");
    const slips = (printed: string) =>
      readings(checkClaim(rose(printed), by(first))).map(({ confusion }) => confusion);
    // Ten times what was published, and what the levels give.
    expect(slips("90%")).toContain("factor-of-ten");
    expect(slips("100%")).not.toContain("factor-of-ten");
    // 110 over 100, which came out first.
    expect(readings(checkClaim(rose("10%"), by(first)))[0]).toMatchObject({
      confusion: "first-release-base",
      text: "10% is the growth over the base as first released",
    });
    expect(checkClaim(rose("10%", { asOf: "2025-12-31" }), by({ published: "2025-12-01" }))).toMatchObject({
      verdict: "supported",
      notes: expect.arrayContaining(noted("vintage-dependent")),
    });
    expect(verdict(rose("10%"), by({ readOn: "2025-12-08" }))).toBe("supported");
    expect(verdict(rose("10%"), by({}))).toBe("supported");
    expect(checkClaim(rose("10%"), by({})).explanation).toContain("as published it is 9%");
  });

  test("where no office prints over the revised base, a later base serves only where there is no other", () => {
    const base = level("exports", "2024-11", "100.0", before);
    const copy = level("exports", "2024-11", "90.0", { readOn: "2026-07-07" });
    const now = level("exports", "2025-11", "110.0", first);
    expect(verdict(rose("22%"), { observations: [now, base, copy] })).toBe("contradicted");
    expect(
      checkClaim(rose("22%"), { observations: [now, base, copy] }, { revisedBase: ["XX"] }),
    ).toMatchObject({ verdict: "supported", notes: expect.arrayContaining(noted("later-base")) });
    expect(verdict(rose("22%"), { observations: [now, copy] })).toBe("supported");
    expect(readings(checkClaim(rose("22%"), { observations: [now, base, copy] }))[0]).toMatchObject({
      confusion: "revised-base",
    });
  });

  test("a base that first came out after the claim stands in for what was known", () => {
    const observations = [
      level("exports", "2025-11", "110.0", first),
      level("exports", "2024-11", "100.0", { published: "2026-01-05" }),
    ];
    expect(checkClaim(rose("10%"), { observations })).toMatchObject({
      verdict: "supported",
      notes: noted("later-base"),
    });
  });

  test("a base revised by the day of the claim comes first, then its first release", () => {
    const observations = [
      level("exports", "2025-11", "110.0", first),
      level("exports", "2024-11", "100.0", before),
      level("exports", "2024-11", "99.0", { published: "2025-03-09" }),
    ];
    const check = checkClaim(rose("10%"), { observations });
    expect(check).toMatchObject({ verdict: "supported", notes: noted("vintage-dependent") });
    expect(check.explanation).toBe(
      "Supported: the data give 10%, between 9.89% and 10.11% whatever the rounding; over the base published on 2025-03-09 it is 11%.",
    );
    // What prints alike is not told twice, what does not one after the other.
    const more = [
      ...observations.slice(0, 2),
      level("exports", "2024-11", "100.01", { published: "2025-02-09" }),
    ];
    expect(checkClaim(rose("10%"), { observations: more }).explanation).toBe(
      "Supported: the data give 9.99%, between 9.93% and 10.05% whatever the rounding.",
    );
    expect(
      checkClaim(rose("10%"), { observations, growthRates: [rate("exports", "2025-11", "12%")] }).explanation,
    ).toContain("; as published it is 12%; over the base published on 2025-03-09 it is 11%.");
    // Ten times the one, and ten times the other.
    for (const printed of ["100.0%", "111.1%"])
      expect(
        readings(checkClaim(rose(printed), { observations })).map(({ confusion }) => confusion),
      ).toContain("factor-of-ten");
  });
});

describe("evidence that does not agree", () => {
  test("two figures of one vintage that exclude each other are reported, not chosen from", () => {
    const growthRates = [
      rate("exports", "2025-11", "28.6%", { source: "one" }),
      rate("exports", "2025-11", "28.7%", { source: "other" }),
    ];
    expect(checkClaim(rose("28.6%"), { growthRates })).toMatchObject({
      verdict: "consistent",
      notes: expect.arrayContaining(noted("conflicting-evidence")),
    });
    expect(verdict(rose("29%"), { growthRates })).toBe("supported");
    expect(verdict(rose("27%"), { growthRates })).toBe("contradicted");
  });

  test("two that can both be true are one, as fine as both together", () => {
    const growthRates = [
      rate("exports", "2025-11", "15%", { source: "one" }),
      rate("exports", "2025-11", "14.8%", { source: "other" }),
    ];
    const check = checkClaim(rose("14.8%"), { growthRates });
    expect(check.verdict).toBe("supported");
    expect("computed" in check ? check.computed[0]?.prints : null).toBe("14.8%");
    expect(verdict(rose("14.8%"), { growthRates: growthRates.toReversed() })).toBe("supported");
    const open = [rate("exports", "2025-11", "over 14%"), rate("exports", "2025-11", "14.8%")];
    expect(verdict(rose("14.8%"), { growthRates: open })).toBe("supported");
    expect(verdict(rose("14.8%"), { growthRates: open.toReversed() })).toBe("supported");
  });

  test("exports, imports and balance of one release that do not fit stay as they are", () => {
    const observations = [
      level("exports", "2025-11", "110.0", { published: "2025-12-08" }),
      level("imports", "2025-11", "50.0", { published: "2025-12-08" }),
      level("balance", "2025-11", "70.0", { published: "2025-12-08" }),
      level("exports", "2024-11", "100.0"),
    ];
    expect(checkClaim(rose("10%"), { observations })).toMatchObject({
      verdict: "supported",
      notes: expect.arrayContaining(noted("identity-broken")),
    });
  });
});

describe("several currencies", () => {
  const observations = [
    level("exports", "2025-11", "110.0"),
    level("exports", "2024-11", "100.0"),
    level("exports", "2025-11", "760!", { currency: "CNY" }),
    level("exports", "2024-11", "720!", { currency: "CNY" }),
  ];

  test("a claim that names none may mean any", () => {
    expect(checkClaim(rose("5.6%"), { observations })).toMatchObject({
      verdict: "supported",
      notes: expect.arrayContaining(noted("currency-unsaid")),
    });
    expect(verdict(rose("5.6%", { currency: "USD" }), { observations })).toBe("contradicted");
    expect(readings(checkClaim(rose("5.6%", { currency: "USD" }), { observations }))[0]).toMatchObject({
      confusion: "other-currency",
      truly: { currency: "CNY" },
    });
  });

  test("are told apart, unless a figure rests on both", () => {
    // 110 over 100 in yuan is 10 %, in dollars by the totals 110 / 100 × 720 / 700 − 1 = 13.14 %.
    const toUs = { partner: "US" } as const;
    const yuan = { currency: "CNY" } as const;
    const partner = [
      level("exports", "2025-11", "110!", { ...toUs, ...yuan }),
      level("exports", "2024-11", "100!", { ...toUs, ...yuan }),
      level("exports", "2025-11", "15!", toUs),
      level("exports", "2025-11", "100!"),
      level("exports", "2024-11", "100!"),
      level("exports", "2025-11", "700!", yuan),
      level("exports", "2024-11", "720!", yuan),
    ];
    const told = (printed: string) =>
      checkClaim(rose(printed, { about: about("exports", toUs) }), { observations: partner }).explanation;
    expect(told("13.1%")).toBe(
      "Supported: the data give 13.143%; in CNY, over the base without a date it is 10.0%.",
    );
    expect(told("10.0%")).toBe("Supported: the data give 10.0%; by other figures it is 13.1%.");
  });

  test("a rate without a currency serves any, one with another currency does not", () => {
    expect(
      verdict(rose("5.6%", { currency: "USD" }), { growthRates: [rate("exports", "2025-11", "5.6%")] }),
    ).toBe("supported");
    expect(
      verdict(rose("5.6%", { currency: "USD" }), {
        growthRates: [rate("exports", "2025-11", "5.6%", { currency: "CNY" })],
      }),
    ).toBe("undecidable");
    expect(
      verdict(rose("5.6%"), { growthRates: [rate("exports", "2025-11", "5.6%", { currency: "CNY" })] }),
    ).toBe("supported");
  });
});

describe("independence", () => {
  test("what the source of the claim said proves nothing; what it narrows does not either", () => {
    const own = level("balance", "2025-11", "60.0", {
      published: "2025-12-08",
      derivedFrom: "a text; another",
    });
    const observations = [
      level("exports", "2025-11", "110", { published: "2025-12-08" }),
      level("imports", "2025-11", "50.0", { published: "2025-12-08" }),
      own,
      level("exports", "2024-11", "100!"),
    ];
    const wide = checkClaim(rose("10%", { source: "a text" }), { observations });
    const narrow = checkClaim(rose("10%"), { observations });
    const width = (check: Check) => ("computed" in check ? check.computed[0]?.bounds.high?.toFixed() : null);
    expect([width(wide), width(narrow)]).toEqual(["0.105", "0.101"]);
    expect(wide.notes.map(({ kind }) => kind)).toContain("circular");
  });

  test("an identity needs all of its levels, and a base that is not zero", () => {
    const toUs = (period: "2025-11" | "2024-11", text: string) =>
      level("exports", period, text, { partner: "US", currency: "CNY" });
    const totals = [
      level("exports", "2025-11", "100!"),
      level("exports", "2024-11", "100!"),
      level("exports", "2025-11", "700!", { currency: "CNY" }),
      level("exports", "2024-11", "720!", { currency: "CNY" }),
    ];
    const claim = rose("13.1%", { about: about("exports", { partner: "US" }), currency: "USD" });
    const of = (observations: Evidence["observations"]) => verdict(claim, { observations: observations! });
    // 110 / 100 × 720 / 700 − 1 = 13.14 %
    const partner = [toUs("2025-11", "110!"), toUs("2024-11", "100!")];
    expect(of([...partner, ...totals])).toBe("supported");
    for (const at of totals.keys()) expect(of([...partner, ...totals.toSpliced(at, 1)])).toBe("undecidable");
    for (const one of partner) expect(of([one, ...totals])).toBe("undecidable");
    expect(of([toUs("2025-11", "110!"), toUs("2024-11", "0!"), ...totals])).toBe("undecidable");
    expect(
      verdict({ ...claim, comparison: "month-on-month" }, { observations: [...partner, ...totals] }),
    ).toBe("undecidable");
  });

  test("another source is independent", () => {
    const growthRates = [rate("exports", "2025-11", "10%", { source: "an office" })];
    expect(verdict(rose("10%", { source: "a text" }), { growthRates })).toBe("supported");
    expect(checkClaim(rose("10%", { source: "an office" }), { growthRates })).toMatchObject({
      verdict: "undecidable",
      circular: true,
      notes: noted("circular"),
    });
  });

  test("systems and valuations that differ are other figures", () => {
    const observations = [level("exports", "2025-11", "110.0"), level("exports", "2024-11", "100.0")];
    expect(
      verdict(rose("10%", { about: about("exports", { system: "general", valuation: "FOB" }) }), {
        observations,
      }),
    ).toBe("supported");
    const special = observations.map((row) => ({ ...row, system: "special", valuation: "CIF" }) as const);
    expect(
      verdict(rose("10%", { about: about("exports", { system: "general" }) }), { observations: special }),
    ).toBe("undecidable");
    expect(
      verdict(rose("10%", { about: about("exports", { valuation: "FOB" }) }), { observations: special }),
    ).toBe("undecidable");
  });
});
