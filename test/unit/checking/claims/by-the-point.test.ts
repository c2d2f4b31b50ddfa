import { expectation, type Period, percent } from "tradefigures";
import { type Claim, checkClaim, type Evidence } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { about, level, rate } from "./evidence-of.js";

// All figures are made up. Where rounding leaves open whether a claim holds, it is said whether the printed values agree.

const june = { about: about("exports"), period: "2025-06" } as const;
const levels = (...texts: readonly string[]): Evidence => ({
  observations: texts.map((text, at) => level("exports", `2025-0${at + 1}` as Period, text)),
});
const agrees = (claim: Claim, evidence: Evidence): boolean | string => {
  const check = checkClaim(claim, evidence);
  return check.verdict === "consistent" ? check.pointAgrees : check.verdict;
};

describe("the one value that was printed agrees where rounding leaves open", () => {
  const series = { ...june, of: "level", currency: "USD" } as const;
  // May is 26.5 to 27.5, June 27.35 to 27.45 or 26.75 to 26.85.
  const [above, below] = [
    levels("10", "20", "40", "25", "27", "27.4"),
    levels("10", "20", "40", "25", "27", "26.8"),
  ];

  test("a record", () => {
    const highest = { kind: "extreme", ...series, is: "highest", since: "2025-03" } as const;
    expect(agrees(highest, above)).toBe(true);
    expect(agrees(highest, below)).toBe(false);
    // March may have had as much: 27.35 to 27.45 against 26.5 to 27.5.
    const since = { ...highest, since: "2025-03" } as const;
    expect(agrees(since, levels("10", "20", "27", "25", "26", "27.4"))).toBe(false);
    expect(agrees(since, levels("10", "20", "27", "25", "26", "26.9"))).toBe(true);
  });

  test("a rank", () => {
    const second = { kind: "rank", ...series, is: "highest", rank: 2, since: "2025-01" } as const;
    expect(agrees(second, above)).toBe(true);
    expect(agrees(second, below)).toBe(false);
    expect(checkClaim(second, above).explanation).toContain("number 2 to 3 of the 5 at hand");
  });

  test("a run, its end, and the first since", () => {
    const run = { kind: "streak", ...series, is: "above", limit: "$26.9 billion", months: 2 } as const;
    expect(agrees(run, above)).toBe(true);
    expect(agrees({ ...run, months: 1 }, above)).toBe(false);
    const ended = { kind: "streak-end", ...series, is: "above", limit: "$27.2 billion", months: 1 } as const;
    // June has 26.5 to 27.5, and 27 is not above 27.2; May 27.35 to 27.45.
    const fell = levels("10", "20", "40", "25", "27.4", "27");
    expect(agrees(ended, fell)).toBe(true);
    expect(agrees({ ...ended, limit: "$26.9 billion" }, fell)).toBe(false);
    const first = {
      kind: "first-since",
      ...series,
      is: "below",
      limit: "$27.2 billion",
      since: "2025-04",
    } as const;
    expect(agrees(first, fell)).toBe(true);
    expect(agrees({ ...first, limit: "$26.9 billion" }, fell)).toBe(false);
  });

  test("a turn", () => {
    const turn = { kind: "turn", ...june, comparison: "year-on-year", to: "growth" } as const;
    const rates = (then: string, now: string): Evidence => ({
      growthRates: [rate("exports", "2025-05", then), rate("exports", "2025-06", now)],
    });
    expect(agrees(turn, rates("-1%", "0.4%"))).toBe("supported");
    // 0 % is −0.5 % to 0.5 %, and as printed no growth.
    expect(agrees(turn, rates("-1%", "0%"))).toBe(false);
    // 100.2 over 99.5 to 100.5 may be a fall, and as printed is growth.
    const observations = [level("exports", "2025-06", "100.2"), level("exports", "2024-06", "100")];
    expect(agrees(turn, { observations, growthRates: [rate("exports", "2025-05", "-1%")] })).toBe(true);
  });

  test("a threshold that was passed", () => {
    const passed = {
      kind: "crossing",
      ...june,
      currency: "USD",
      threshold: "$27 billion",
      is: "passed",
    } as const;
    // June has 26.5 to 27.5.
    expect(
      agrees({ ...passed, threshold: "$26.9 billion" }, levels("10", "20", "20", "20", "20", "27")),
    ).toBe(true);
    expect(
      agrees({ ...passed, threshold: "$27.2 billion" }, levels("10", "20", "20", "20", "20", "27")),
    ).toBe(false);
  });

  test("what was expected of it", () => {
    const beat = {
      kind: "surprise",
      ...june,
      comparison: "year-on-year",
      low: "4.0%",
      high: "4.0%",
    } as const;
    const expectations = [
      expectation({
        ...june.about,
        ...{ period: "2025-06", of: "year-on-year", statistic: "median", sources: ["a poll"] },
        ...{ low: percent("5"), high: percent("5") },
      }),
    ];
    const evidence = { growthRates: [rate("exports", "2025-06", "5.9%")], expectations };
    // Against the forecast at hand, 5 %, it was above too.
    expect(agrees({ ...beat, position: "above" }, evidence)).toBe(true);
    // 110.0 over 100.0 is 9.9 % to 10.1 %, and as printed 10 %: 6.0 points more than 4 %, and not 6.08.
    const computed = {
      observations: [level("exports", "2025-06", "110.0"), level("exports", "2024-06", "100.0")],
    };
    const by = (points: string) => agrees({ ...beat, position: "above", by: points }, computed);
    expect([by("6 points"), by("6.0 points"), by("6.08 points")]).toEqual(["supported", true, false]);
  });
});
