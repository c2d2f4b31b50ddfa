import { publisherConventions } from "tradefigures";
import {
  type Check,
  type CheckOptions,
  checkClaim,
  type Evidence,
  type GrowthClaim,
} from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { level, noted } from "./evidence-of.js";

// What an office does decides how its figures are read: over which base it prints growth, in which currencies.

const grew = (printed: string, more: Partial<GrowthClaim> = {}): GrowthClaim => ({
  kind: "growth",
  about: { reporter: "CN", flow: "exports" },
  period: "2025-11",
  comparison: "year-on-year",
  direction: "rise",
  printed,
  ...more,
});
const names = (check: Check) =>
  check.verdict === "contradicted" ? check.readings.map(({ confusion }) => confusion) : [];

describe("a base that is not at hand", () => {
  // First releases of China's customs. 330.35 over 312.31 is 5.78 %; over 311.9, as revised, it was printed as 5.9 %.
  const now = { reporter: "CN", published: "2025-12-08" } as const;
  const then = { reporter: "CN", published: "2024-12-10" } as const;
  const observations = [
    level("exports", "2025-11", "330.35", now),
    level("exports", "2024-11", "312.31", then),
    level("imports", "2025-11", "218.67", now),
    level("imports", "2024-11", "214.87", then),
  ];
  const verdict = (claim: GrowthClaim, options?: CheckOptions, evidence: Evidence = { observations }) =>
    checkClaim(claim, evidence, options).verdict;

  test("leaves open what a plausible revision explains", () => {
    const check = checkClaim(grew("5.9%"), { observations });
    expect(check).toMatchObject({
      verdict: "undecidable",
      missing: [{ what: "level", periods: ["2024-11"] }],
      explanation:
        "Undecidable: it takes the level of CN exports in November 2024 as revised, over which the office prints growth.",
    });
    expect(verdict(grew("5.8%"))).toBe("supported");
    // 330.35 over 1.05 is 314.6, which is 0.74 % more; over 1.0495 it is 0.79 % more, and over 1.0695 1.1 % less.
    expect(verdict(grew("5.0%"))).toBe("undecidable");
    expect(verdict(grew("4.9%"))).toBe("contradicted");
    expect(verdict(grew("7.0%"))).toBe("contradicted");
    expect(verdict(grew("5.9%", { direction: "fall" }))).toBe("contradicted");
  });

  test("of a balance may have been revised on each side", () => {
    // 0.75 % of 312.31 and of 214.87 is 3.95: 111.68 over 93.49 to 101.39 is 10.1 to 19.5 %.
    const surplus = (text: string) => grew(text, { about: { reporter: "CN", flow: "balance" } });
    expect(verdict(surplus("19.4%"))).toBe("undecidable");
    expect(verdict(surplus("19.6%"))).toBe("contradicted");
    expect(verdict(surplus("10.2%"))).toBe("undecidable");
    expect(verdict(surplus("10.0%"))).toBe("contradicted");
  });

  test("is no excuse where there is a copy of it, a published growth, another office or no revision that is plausible", () => {
    const copy = level("exports", "2024-11", "311.9", { reporter: "CN", readOn: "2026-07-07" });
    expect(verdict(grew("5.0%"), {}, { observations: [...observations, copy] })).toBe("contradicted");
    expect(verdict(grew("5.0%"), { plausibleRevision: 0 })).toBe("contradicted");
    expect(verdict(grew("4.9%"), { plausibleRevision: "0.01" })).toBe("undecidable");
    expect(verdict(grew("5.0%"), { conventions: [] })).toBe("contradicted");
    expect(verdict(grew("5.0%"), { revisedBase: [] })).toBe("contradicted");
    const office = publisherConventions({
      reporter: "CN",
      office: "an office",
      shortName: "it",
      growthBase: { value: "first-release", source: "made up" },
    });
    expect(verdict(grew("5.0%"), { conventions: [office] })).toBe("contradicted");
  });

  test("is no excuse for a figure in another currency", () => {
    // In yuan it grew by 5.6 %.
    const yuan = [
      level("exports", "2025-11", "2345.63", { ...now, currency: "CNY" }),
      level("exports", "2024-11", "2221.24", { ...then, currency: "CNY" }),
    ];
    const check = checkClaim(grew("5.60%", { currency: "USD" }), {
      observations: [...observations, ...yuan],
    });
    expect(names(check)).toContain("other-currency");
    expect(verdict(grew("5.60%", { currency: "USD" }))).toBe("undecidable");
  });
});

describe("a growth that names no currency", () => {
  // 110 over 100 is 10 %; 760 over 720 is 5.56 %.
  const of = (reporter: string) => ({
    observations: [
      level("exports", "2025-11", "110!", { reporter }),
      level("exports", "2024-11", "100!", { reporter }),
      level("exports", "2025-11", "760!", { reporter, currency: "CNY" }),
      level("exports", "2024-11", "720!", { reporter, currency: "CNY" }),
    ],
  });

  test("is meant in the currency of the headline; in another of the office's it may be meant", () => {
    expect(checkClaim(grew("10.0%"), of("CN")).verdict).toBe("supported");
    expect(checkClaim(grew("5.6%"), of("CN"))).toMatchObject({
      verdict: "consistent",
      notes: expect.arrayContaining(noted("other-currency")) as unknown,
    });
    expect(checkClaim(grew("5.6%"), of("CN"), { headlineCurrency: "CNY" }).verdict).toBe("supported");
    expect(checkClaim(grew("10.0%"), of("CN"), { headlineCurrency: "CNY" }).verdict).toBe("consistent");
    expect(checkClaim(grew("7.0%"), of("CN")).verdict).toBe("contradicted");
  });

  test("is meant in the only currency of an office, in any where nothing is known of it", () => {
    const about = (reporter: string) => ({ about: { reporter, flow: "exports" } }) as const;
    expect(checkClaim(grew("5.6%", about("US")), of("US")).verdict).toBe("consistent");
    // Japan publishes in yen: neither is meant.
    const yen = {
      observations: of("JP").observations.map((row) =>
        row.currency === "CNY" ? { ...row, currency: "JPY" as const } : row,
      ),
    };
    expect(checkClaim(grew("10.0%", about("JP")), yen).verdict).toBe("consistent");
    expect(checkClaim(grew("5.6%", about("NZ")), of("NZ")).verdict).toBe("supported");
  });
});
