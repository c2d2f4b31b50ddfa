import type { Period } from "tradefigures";
import {
  type Check,
  checkClaim,
  type Evidence,
  type LevelClaim,
  type ShareClaim,
} from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { about, level, noted, rate } from "./evidence-of.js";

// All figures are made up; the answers are worked out by hand beside them.

const was = (printed: string, more: Partial<LevelClaim> = {}): LevelClaim => ({
  kind: "level",
  about: about("exports"),
  period: "2025-11",
  currency: "USD",
  printed,
  ...more,
});
const verdict = (claim: LevelClaim | ShareClaim, evidence: Evidence): string =>
  checkClaim(claim, evidence).verdict;
const first = (check: Check) => ("computed" in check ? check.computed[0] : undefined);
const names = (check: Check) =>
  check.verdict === "contradicted" ? check.readings.map(({ confusion }) => confusion) : [];
const months = (texts: Readonly<Record<Period, string>>, more = {}) =>
  Object.entries(texts).map(([period, text]) => level("exports", period as Period, text, more));

describe("a level", () => {
  test("of another currency is undecidable", () => {
    expect(
      verdict(was("110 billion", { currency: "CNY" }), { observations: months({ "2025-11": "110.0" }) }),
    ).toBe("undecidable");
    expect(checkClaim(was("110 billion"), {}).explanation).toBe(
      "Undecidable: it takes the level of XX exports in USD in November 2025.",
    );
  });

  test("that is the third of two is worked out", () => {
    const observations = [level("exports", "2025-11", "110.0"), level("imports", "2025-11", "50.0")];
    expect(verdict(was("60 billion", { about: about("balance") }), { observations })).toBe("supported");
    expect(verdict(was("160 billion", { about: about("total") }), { observations })).toBe("supported");
    const others = [level("balance", "2025-11", "60.0"), level("imports", "2025-11", "50.0")];
    expect(verdict(was("110 billion"), { observations: others })).toBe("supported");
    const more = [level("balance", "2025-11", "60.0"), level("exports", "2025-11", "110.0")];
    expect(verdict(was("50 billion", { about: about("imports") }), { observations: more })).toBe("supported");
    expect(verdict(was("60 billion", { about: about("re-exports") }), { observations })).toBe("undecidable");
  });

  test("of re-exports stands for itself", () => {
    const observations = [level("re-exports", "2025-11", "60.0")];
    expect(verdict(was("60 billion", { about: about("re-exports") }), { observations })).toBe("supported");
  });

  test("of a span is the sum of what tiles it", () => {
    const observations = months({ "2025-01/2025-02": "200.0", "2025-03": "100.0", "2025-04": "110.0" });
    const span = { period: "2025-01/2025-04" } as const;
    expect(verdict(was("410 billion", span), { observations })).toBe("supported");
    expect(verdict(was("410 billion", { period: "2025-01/2025-05" }), { observations })).toBe("undecidable");
    expect(verdict(was("410 billion", { period: "2024-12/2025-04" }), { observations })).toBe("undecidable");
    expect(verdict(was("100 billion", { period: "2025-02/2025-03" }), { observations })).toBe("undecidable");
  });

  test("of a span as published stands before the sum of its months", () => {
    const released = { published: "2025-04-09" } as const;
    const observations = [
      ...months({ "2025-01/2025-02": "200!", "2025-03": "100!" }, released),
      level("exports", "2025-01/2025-03", "302.0", released),
    ];
    const span = { period: "2025-01/2025-03" } as const;
    expect(checkClaim(was("302 billion", span), { observations }).explanation).toContain(
      "; by the sum of its parts it is 300 billion",
    );
    expect(checkClaim(was("302 billion", span), { observations })).toMatchObject({
      verdict: "supported",
      notes: noted("levels-disagree"),
    });
    const summed = checkClaim(was("300 billion", span), { observations });
    expect(summed.verdict).toBe("contradicted");
    expect(names(summed)).toContain("sum-of-first-releases");
    const later = [...observations, level("exports", "2025-03", "100.5!", { published: "2025-05-09" })];
    expect(verdict(was("300.5 billion", { ...span, asOf: "2025-06-01" }), { observations: later })).toBe(
      "supported",
    );
    const undated = [
      ...months({ "2025-01/2025-02": "200!", "2025-03": "100!" }),
      level("exports", "2025-01/2025-03", "302.0"),
    ];
    expect(verdict(was("300 billion", span), { observations: undated })).toBe("supported");
  });

  test("of a month follows from two years to date of one vintage", () => {
    const observations = months({ "2025-01/2025-03": "302.0", "2025-01/2025-04": "412.0" });
    const april = { period: "2025-04" } as const;
    expect(verdict(was("110 billion", april), { observations })).toBe("supported");
    expect(checkClaim(was("110 billion", april), { observations }).notes.map(({ kind }) => kind)).toContain(
      "identity",
    );
    expect(verdict(was("110 billion", { period: "2025-05" }), { observations })).toBe("undecidable");
    expect(verdict(was("110 billion", { period: "2025-01" }), { observations })).toBe("undecidable");
    const dated = [
      ...months({ "2025-01/2025-03": "302.0" }, { published: "2025-04-09" }),
      ...months({ "2025-01/2025-04": "412.0" }, { published: "2025-05-09" }),
    ];
    expect(verdict(was("110 billion", april), { observations: dated })).toBe("undecidable");
    const copies = months(
      { "2025-01/2025-03": "302.0", "2025-01/2025-04": "412.0" },
      { readOn: "2025-06-01" },
    );
    expect(verdict(was("110 billion", { ...april, asOf: "2025-05-10" }), { observations: copies })).toBe(
      "undecidable",
    );
  });

  test("follows from a growth and the level at its other end", () => {
    const growthRates = [rate("exports", "2025-11", "10.0%")];
    expect(verdict(was("110 billion"), { growthRates, observations: months({ "2024-11": "100!" }) })).toBe(
      "supported",
    );
    expect(
      verdict(was("100 billion", { period: "2024-11" }), {
        growthRates,
        observations: months({ "2025-11": "110!" }),
      }),
    ).toBe("supported");
    const fallen = [rate("exports", "2025-11", "-100%")];
    expect(
      verdict(was("100 billion", { period: "2024-11" }), {
        growthRates: fallen,
        observations: months({ "2025-11": "0!" }),
      }),
    ).toBe("undecidable");
  });

  test("as first released, where it was revised by the day of the claim", () => {
    const observations = [
      ...months({ "2025-11": "110.0" }, { published: "2025-12-08" }),
      ...months({ "2025-11": "112.0" }, { published: "2026-01-08" }),
    ];
    expect(names(checkClaim(was("$110 billion", { asOf: "2026-02-01" }), { observations }))[0]).toBe(
      "first-release",
    );
    expect(names(checkClaim(was("$112 billion"), { observations }))[0]).toBe("latest-vintage");
    const copy = [
      ...months({ "2025-11": "110.0" }, { published: "2025-12-08" }),
      ...months({ "2025-11": "112.0" }, { readOn: "2026-07-07" }),
    ];
    expect(verdict(was("$112 billion", { asOf: "2026-02-01" }), { observations: copy })).toBe("consistent");
  });

  test("without its scale is a million or a billion times too small, of whichever sign", () => {
    const observations = [level("balance", "2025-11", "111.68")];
    const balance = (printed: string) =>
      checkClaim(was(printed, { about: about("balance") }), { observations });
    expect(names(balance("$111.68"))).toEqual(["factor-of-a-billion"]);
    expect(names(balance("−$111.68"))).toEqual(["factor-of-a-billion"]);
    expect(names(balance("$111.68 million"))).toEqual(["factor-of-a-thousand"]);
    expect(balance("$111.68 million").explanation).toBe(
      "Contradicted: the data give 111.68 billion, between 111.675 billion and 111.685 billion whatever the rounding; 111.68 million is the figure a thousand times too large or too small.",
    );
    expect(names(balance("$111,680"))).toEqual(["factor-of-a-million"]);
    expect(names(balance("−$111.68 billion"))).toEqual(["opposite-sign"]);
  });

  test("is shown in the unit of its size", () => {
    const shown = (text: string, printed: string) =>
      first(checkClaim(was(printed), { observations: months({ "2025-11": text }) }))?.prints;
    expect(shown("1,076", "1.076 trillion")).toBe("1.076 trillion");
    expect(shown("0.0765", "76.5 million")).toBe("76.5 million");
    expect(shown("0.000005!", "5,000")).toBe("5,000");
    expect(shown("0!", "5,000")).toBe("0");
  });

  test("a maximum is judged as a single value, and noted", () => {
    const check = checkClaim(was("as much as $120 billion"), {
      observations: months({ "2025-11": "110.0" }),
    });
    expect(check).toMatchObject({ verdict: "supported", notes: expect.arrayContaining(noted("maximum")) });
  });
});

describe("rows of several vintages in a sum", () => {
  test("are those known on the day, with the latest of their days", () => {
    const observations = [
      ...months({ "2025-01/2025-02": "200.0" }, { published: "2025-03-09" }),
      ...months({ "2025-03": "100.0" }, { published: "2025-04-09" }),
      ...months({ "2025-03": "103.0" }, { readOn: "2026-07-07" }),
    ];
    const span = { period: "2025-01/2025-03" } as const;
    expect(verdict(was("300 billion", { ...span, asOf: "2025-04-09" }), { observations })).toBe("supported");
    expect(verdict(was("303 billion", span), { observations })).toBe("supported");
    expect(verdict(was("300 billion", { ...span, asOf: "2025-04-01" }), { observations })).toBe(
      "undecidable",
    );
  });

  test("that exclude each other are added with all that either leaves", () => {
    const observations = [
      ...months({ "2025-01/2025-02": "200!" }),
      ...months({ "2025-03": "100!" }, { source: "one" }),
      ...months({ "2025-03": "101!" }, { source: "other" }),
    ];
    const span = { period: "2025-01/2025-03" } as const;
    const check = checkClaim(was("300.0 billion", span), { observations });
    expect(check.verdict).toBe("consistent");
    expect(first(check)?.bounds.high?.toFixed()).toBe("301000000000");
  });

  test("that lead nowhere are given up", () => {
    const rolling = Object.fromEntries(
      ["2025-01/2025-03", "2025-02/2025-04", "2025-01/2025-02", "2025-03/2025-04"].map((period) => [
        period,
        "10.0",
      ]),
    );
    expect(verdict(was("30 billion", { period: "2025-01/2025-06" }), { observations: months(rolling) })).toBe(
      "undecidable",
    );
  });
});

describe("a share", () => {
  const share = (printed: string, more: Partial<ShareClaim> = {}): ShareClaim => ({
    kind: "share",
    about: about("exports", { partner: "US" }),
    period: "2025-11",
    printed,
    ...more,
  });
  const us = level("exports", "2025-11", "11.0", { partner: "US" });
  const chips = level("exports", "2025-11", "5.5", { partner: "US", product: "8542" });
  const all = level("exports", "2025-11", "110.0");
  const allChips = level("exports", "2025-11", "22.0", { product: "8542" });

  test("is that of a partner in all, of a product in all, of a partner in all of a product", () => {
    const observations = [us, all, chips, allChips];
    expect(verdict(share("10%"), { observations })).toBe("supported");
    expect(verdict(share("20%", { about: about("exports", { product: "8542" }) }), { observations })).toBe(
      "supported",
    );
    expect(
      verdict(share("25%", { about: about("exports", { partner: "US", product: "8542" }) }), {
        observations,
      }),
    ).toBe("supported");
    expect(verdict(share("12%"), { observations })).toBe("contradicted");
  });

  test("lacks what is not there", () => {
    expect(verdict(share("10%"), { observations: [us] })).toBe("undecidable");
    expect(checkClaim(share("10%"), { observations: [all] })).toMatchObject({
      verdict: "undecidable",
      missing: [{ about: { partner: "US" } }, { about: { flow: "exports" } }],
    });
    expect(verdict(share("10%"), { observations: [us, level("exports", "2025-11", "0!")] })).toBe(
      "undecidable",
    );
  });

  test("over a whole revised by the day or as first released", () => {
    const dated = [
      level("exports", "2025-11", "11!", { partner: "US", published: "2025-12-20" }),
      level("exports", "2025-11", "110!", { published: "2025-12-08" }),
      level("exports", "2025-11", "120!", { published: "2025-12-19" }),
    ];
    expect(verdict(share("10%"), { observations: dated })).toBe("supported");
    expect(verdict(share("9.2%"), { observations: dated })).toBe("supported");
  });

  test("of another partner, of the month before, as a difference in points", () => {
    const observations = [
      us,
      all,
      level("exports", "2025-11", "33.0", { partner: "EU" }),
      level("exports", "2025-10", "22!", { partner: "US" }),
      level("exports", "2025-10", "100!"),
      level("exports", "2024-11", "15!", { partner: "US" }),
      level("exports", "2024-11", "100!"),
    ];
    expect(names(checkClaim(share("30%"), { observations }))).toContain("other-partner");
    expect(names(checkClaim(share("22.0%"), { observations }))[0]).toBe("month-before");
    expect(names(checkClaim(share("-5.0%"), { observations }))[0]).toBe("points-for-percent");
  });
});
