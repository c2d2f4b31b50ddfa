import { type GrowthRate, growthRate, observation, type Period } from "tradefigures";
import { type ChangeClaim, checkClaim, type GrowthClaim, type LevelClaim } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { about, level, rate } from "../claims/evidence-of.js";

// All figures are made up; the answers are worked out by hand beside them.

const exactly = (flow: "exports" | "imports", value: `${number}`): GrowthRate =>
  growthRate({ ...about(flow), period: "2025-06", comparison: "year-on-year", rate: value });

describe("the growth of a balance without a base", () => {
  const grew = (printed: string, more: Partial<GrowthClaim> = {}): GrowthClaim => ({
    kind: "growth",
    about: about("balance"),
    period: "2025-06",
    comparison: "year-on-year",
    direction: "rise",
    currency: "USD",
    printed,
    ...more,
  });
  // 330 and 220 leave 110; 10 % less are 300 and 200, which leave 100.
  const observations = [level("exports", "2025-06", "330!"), level("imports", "2025-06", "220!")];
  const exact = { observations, growthRates: [exactly("exports", "0.1"), exactly("imports", "0.1")] };

  test("follows from both sides and their growth", () => {
    expect(checkClaim(grew("10.0%"), exact)).toMatchObject({
      verdict: "supported",
      computed: [{ bounds: { closed: "both" } }],
    });
    expect(checkClaim(grew("10.1%"), exact).verdict).toBe("contradicted");
  });

  test("has its ends where all four are at an end: 9.7505 % and 10.2505 %", () => {
    const rounded = {
      observations,
      growthRates: [rate("exports", "2025-06", "10.0%"), rate("imports", "2025-06", "10.0%")],
    };
    const [figure] = [checkClaim(grew("10%"), rounded)].flatMap((check) =>
      "computed" in check ? check.computed : [],
    );
    expect(figure?.bounds.low?.toFixed(6)).toBe("0.097505");
    expect(figure?.bounds.high?.toFixed(6)).toBe("0.102505");
    expect(checkClaim(grew("10%"), rounded).verdict).toBe("supported");
    expect(checkClaim(grew("10.3%"), rounded).verdict).toBe("consistent");
    expect(checkClaim(grew("10.4%"), rounded).verdict).toBe("contradicted");
  });

  test("gives the change as an amount: 110 less 100", () => {
    const by: ChangeClaim = {
      kind: "change",
      about: about("balance"),
      period: "2025-06",
      comparison: "year-on-year",
      currency: "USD",
      printed: "$10 billion",
    };
    expect(checkClaim(by, exact).verdict).toBe("supported");
    expect(checkClaim({ ...by, printed: "$11 billion" }, exact).verdict).toBe("contradicted");
  });

  test("is none where the base may be zero, or all was lost", () => {
    const even = { ...exact, growthRates: [exactly("exports", "0.65"), exactly("imports", "0.1")] };
    expect(checkClaim(grew("10.0%"), even).verdict).toBe("undecidable");
    const lost = { ...exact, growthRates: [exactly("exports", "-1"), exactly("imports", "0.1")] };
    expect(checkClaim(grew("10.0%"), lost).verdict).toBe("undecidable");
    // 165 over 1.1 leaves 150 less 200: a deficit, of which a surplus is no growth.
    const turned = { ...exact, growthRates: [exactly("exports", "1"), exactly("imports", "0.1")] };
    expect(checkClaim(grew("10.0%"), turned).verdict).toBe("undecidable");
    const near = {
      observations: [level("exports", "2025-06", "220!"), level("imports", "2025-06", "110!")],
      growthRates: [rate("exports", "2025-06", "10%"), rate("imports", "2025-06", "-45%")],
    };
    expect(checkClaim(grew("10%"), near).verdict).toBe("undecidable");
  });

  test("needs both sides", () => {
    expect(checkClaim(grew("10.0%"), { ...exact, observations: observations.slice(1) }).verdict).toBe(
      "undecidable",
    );
    const endless = growthRate({
      ...about("imports"),
      period: "2025-06",
      comparison: "year-on-year",
      rate: "0.1",
      bounds: { low: "0.05", high: null, closed: "low" },
    });
    expect(
      checkClaim(grew("10.0%"), { observations, growthRates: [exactly("exports", "0.1"), endless] }).verdict,
    ).toBe("undecidable");
  });
});

describe("a window of months", () => {
  const sums = { "2024-07/2025-06": "1200!", "2024-07": "90!", "2025-07": "110!" } as const;
  const observations = Object.entries(sums).map(([period, text]) => level("exports", period as Period, text));
  const total = (printed: string): LevelClaim => ({
    kind: "level",
    about: about("exports"),
    period: "2024-08/2025-07",
    currency: "USD",
    printed,
  });

  test("follows from the one before: 1,200 and 110 less 90", () => {
    expect(checkClaim(total("$1,220 billion"), { observations }).verdict).toBe("supported");
    expect(checkClaim(total("$1,240 billion"), { observations }).verdict).toBe("contradicted");
    expect(checkClaim(total("$1,220 billion"), { observations: observations.slice(0, 2) }).verdict).toBe(
      "undecidable",
    );
  });

  test("may be the level that grew, and its base", () => {
    const grew: GrowthClaim = {
      kind: "growth",
      about: about("exports"),
      period: "2024-08/2025-07",
      comparison: "year-on-year",
      printed: "22%",
    };
    // 1,220 over 1,000.
    const own = [...observations, level("exports", "2023-08/2024-07", "1000!")];
    expect(checkClaim(grew, { observations: own }).verdict).toBe("supported");
    // 980 and 90 less 70 are 1,000.
    const before = [
      ...observations,
      level("exports", "2023-07/2024-06", "980!"),
      level("exports", "2023-07", "70!"),
    ];
    expect(checkClaim(grew, { observations: before }).verdict).toBe("supported");
    expect(checkClaim({ ...grew, printed: "23%" }, { observations: before })).toMatchObject({
      verdict: "contradicted",
      computed: [
        { vintage: { period: "2024-08/2025-07" }, base: { period: "2023-08/2024-07", as: "undated" } },
      ],
    });
  });
});

describe("growth over a named period", () => {
  const grew = (printed: string, basePeriod: Period | null = "2025-01/2025-03"): GrowthClaim => ({
    kind: "growth",
    about: about("exports"),
    period: "2025-04/2025-06",
    comparison: "other",
    ...(basePeriod !== null && { basePeriod }),
    printed,
  });
  const quarters = [
    ["2024-10/2024-12", "80!"],
    ["2025-01/2025-03", "100!"],
    ["2025-04/2025-06", "110!"],
    ["2025-05/2025-07", "150!"],
    ["2025-02/2025-04", "120!"],
  ] as const;
  const observations = quarters.map(([period, text]) => level("exports", period, text));

  test("follows from the levels, or was published over that period", () => {
    expect(checkClaim(grew("10%"), { observations }).verdict).toBe("supported");
    expect(checkClaim(grew("11%"), { observations }).verdict).toBe("contradicted");
    const published = (basePeriod: Period): GrowthRate =>
      growthRate({
        ...about("exports"),
        ...{ period: "2025-04/2025-06", comparison: "other", basePeriod, rate: "0.1" },
      });
    expect(checkClaim(grew("10%"), { growthRates: [published("2025-01/2025-03")] }).verdict).toBe(
      "supported",
    );
    expect(checkClaim(grew("10%"), { growthRates: [published("2024-10/2024-12")] }).verdict).toBe(
      "undecidable",
    );
    expect(checkClaim(grew("10%", null), { growthRates: [published("2024-10/2024-12")] }).verdict).toBe(
      "supported",
    );
  });

  test("is confused with that of the quarter after, whose base moves with it", () => {
    // 150 over 120 is 25 %.
    expect(checkClaim(grew("25.0%"), { observations })).toMatchObject({
      readings: [
        { confusion: "month-after", truly: { period: "2025-05/2025-07", basePeriod: "2025-02/2025-04" } },
      ],
    });
    // The last month of a half-year has no base of its length.
    const halves = [level("exports", "2025-01/2025-06", "210!"), level("exports", "2024-07/2024-12", "200!")];
    const half = { ...grew("30.0%", "2024-07/2024-12"), period: "2025-01/2025-06" } as const;
    const check = checkClaim(half, { observations: halves });
    expect(check.verdict === "contradicted" && check.untested).toContain("year-to-date");
    const changed: ChangeClaim = {
      kind: "change",
      about: about("exports"),
      period: "2025-04/2025-06",
      comparison: "other",
      basePeriod: "2025-01/2025-03",
      currency: "USD",
      printed: "$30 billion",
    };
    expect(checkClaim(changed, { observations })).toMatchObject({
      readings: [{ confusion: "month-after", truly: { basePeriod: "2025-02/2025-04" } }],
    });
    expect(checkClaim({ ...changed, printed: "$10 billion" }, { observations }).verdict).toBe("supported");
  });
});

test("a record may rest on a later copy of what came before, not of what it speaks of", () => {
  const row = (period: Period, value: `${number}`, readOn?: "2026-01-01") =>
    observation({
      ...about("exports"),
      ...{ period, currency: "USD", value },
      ...(readOn === undefined ? { published: "2025-07-09" } : { readOn }),
    });
  const claim = {
    kind: "extreme",
    about: about("exports"),
    of: "level",
    period: "2025-06",
    is: "highest",
    since: "2025-05",
    asOf: "2025-07-10",
  } as const;
  const copies = [row("2025-05", "120", "2026-01-01"), row("2025-06", "100")];
  const check = checkClaim(claim, { observations: copies });
  expect(check).toMatchObject({ verdict: "supported" });
  expect(check.notes.map(({ kind }) => kind)).toContain("later");
  const own = [row("2025-05", "120", "2026-01-01"), row("2025-06", "100", "2026-01-01")];
  expect(checkClaim(claim, { observations: own }).verdict).toBe("undecidable");
});
