import type { GrowthRate, Observation } from "tradefigures";
import { checkClaim, type GrowthClaim } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { about, level, rate } from "../evidence-of.js";

// An office that prints growth over the revised level, of which only the first release is at hand: 110 over 100.
// A revision of 0.75 % leaves 99.25 to 100.75, so that growth is 9.18 % to 10.83 %.

const now = level("exports", "2025-06", "110!", { published: "2025-07-09" });
const base = level("exports", "2024-06", "100!", { published: "2024-07-09" });
const grew = (printed: string, more: Partial<GrowthClaim> = {}): GrowthClaim => ({
  kind: "growth",
  about: about("exports"),
  period: "2025-06",
  comparison: "year-on-year",
  printed,
  ...more,
});

function check(
  claim: GrowthClaim,
  observations: readonly Observation[] = [now, base],
  growthRates: readonly GrowthRate[] = [],
  revisedBase: readonly string[] = ["XX"],
) {
  return checkClaim(claim, { observations, growthRates }, { revisedBase });
}

describe("a growth that the first release of its base refuses", () => {
  test("is undecidable where a plausible revision gives it", () => {
    expect(check(grew("10.5%"))).toMatchObject({
      verdict: "undecidable",
      missing: [{ what: "level", about: about("exports"), periods: ["2024-06"] }],
      explanation:
        "Undecidable: it takes the level of XX exports in June 2024 as revised, over which the office prints growth.",
    });
    expect(check(grew("9.5%")).verdict).toBe("undecidable");
    expect(check(grew("11.0%")).verdict).toBe("contradicted");
    expect(check(grew("9.0%")).verdict).toBe("contradicted");
    expect(check(grew("10.5%", { currency: "USD" })).verdict).toBe("undecidable");
    expect(check(grew("10.0%")).verdict).toBe("supported");
  });

  test("is contradicted where the office does not, or the revision, or a published rate is at hand", () => {
    expect(check(grew("10.5%"), [now, base], [], []).verdict).toBe("contradicted");
    const revised = level("exports", "2024-06", "101!", { published: "2025-07-01" });
    expect(check(grew("10.5%"), [now, base, revised]).verdict).toBe("contradicted");
    const published = rate("exports", "2025-06", "10.0%", { published: "2025-07-09" });
    expect(check(grew("10.5%"), [now, base], [published]).verdict).toBe("contradicted");
    const undated = level("exports", "2024-06", "100!");
    expect(check(grew("10.5%"), [now, undated]).verdict).toBe("contradicted");
    // In one of two currencies it was published.
    const inDollars = rate("exports", "2025-06", "10.0%", { published: "2025-07-09", currency: "USD" });
    const inYuan = [
      level("exports", "2025-06", "792!", { currency: "CNY", published: "2025-07-09" }),
      level("exports", "2024-06", "720!", { currency: "CNY", published: "2024-07-09" }),
    ];
    expect(check(grew("10.5%"), [now, base, ...inYuan], [inDollars]).verdict).toBe("contradicted");
  });

  test("is contradicted where it follows from other figures, which have no base", () => {
    // 110 over 100 in yuan, at 7 yuan for a dollar after 7.2: 13.1 % in dollars.
    const toUs = { partner: "US", currency: "CNY" } as const;
    const followed = [
      level("exports", "2025-06", "110!", toUs),
      level("exports", "2024-06", "100!", toUs),
      level("exports", "2025-06", "100!"),
      level("exports", "2024-06", "100!"),
      level("exports", "2025-06", "700!", { currency: "CNY" }),
      level("exports", "2024-06", "720!", { currency: "CNY" }),
    ];
    const inDollars = { about: about("exports", { partner: "US" }), currency: "USD" } as const;
    expect(check(grew("13.2%", inDollars), followed).verdict).toBe("contradicted");
  });

  test("may be explained by one of two levels that exclude each other", () => {
    const other = level("exports", "2025-06", "130!", { published: "2025-07-09", source: "another" });
    expect(check(grew("10.5%"), [now, other, base]).verdict).toBe("undecidable");
    expect(check(grew("30.5%"), [now, other, base]).verdict).toBe("undecidable");
  });

  test("is contradicted on the month, whatever was revised", () => {
    const may = level("exports", "2025-05", "100!", { published: "2025-06-09" });
    const june = level("exports", "2025-06", "110!", { published: "2025-07-09" });
    expect(check(grew("10.5%", { comparison: "month-on-month" }), [june, may]).verdict).toBe("contradicted");
  });

  test("may be that of another currency", () => {
    const yuan = [
      level("exports", "2025-06", "792!", { currency: "CNY", published: "2025-07-09" }),
      level("exports", "2024-06", "720!", { currency: "CNY", published: "2024-07-09" }),
    ];
    // 792 over 720 is 10 % too.
    expect(check(grew("10.5%"), [now, base, ...yuan]).verdict).toBe("undecidable");
    const slower = [
      yuan[0]!,
      level("exports", "2024-06", "760!", { currency: "CNY", published: "2024-07-09" }),
    ];
    expect(check(grew("10.5%"), [now, base, ...slower]).verdict).toBe("undecidable");
    expect(check(grew("10.5%", { currency: "CNY" }), [now, base, ...slower]).verdict).toBe("contradicted");
    // Of which one level is not known, or the base is nothing, it is none.
    expect(check(grew("12%"), [yuan[0]!, now, base]).verdict).toBe("contradicted");
    expect(check(grew("12%"), [yuan[1]!, now, base]).verdict).toBe("contradicted");
    const ofNothing = level("exports", "2024-06", "0!", { currency: "CNY", published: "2024-07-09" });
    expect(check(grew("12%"), [yuan[0]!, ofNothing, now, base]).verdict).toBe("contradicted");
  });

  test("of a balance takes the revisions of both sides, where they are known", () => {
    // 300 less 200; 0.75 % of 500 are 3.75: 110 over 96.25 to 103.75 is 6.0 % to 14.3 %.
    const balance = (more: Partial<Parameters<typeof level>[3]> = {}) => [
      level("balance", "2025-06", "110!", { published: "2025-07-09", ...more }),
      level("balance", "2024-06", "100!", { published: "2024-07-09" }),
    ];
    const sides = [
      level("exports", "2024-06", "300!", { published: "2024-07-09" }),
      level("imports", "2024-06", "200!", { published: "2024-07-09" }),
    ];
    const claim = (printed: string) => grew(printed, { about: about("balance") });
    expect(check(claim("13.0%"), [...balance(), ...sides]).verdict).toBe("undecidable");
    expect(check(claim("15.0%"), [...balance(), ...sides]).verdict).toBe("contradicted");
    expect(check(claim("13.0%"), balance()).verdict).toBe("contradicted");
    expect(check(claim("13.0%"), [...balance(), sides[0]!]).verdict).toBe("undecidable");
    // Imports of another release say nothing of exports.
    const imports = level("imports", "2024-06", "200!", { published: "2024-07-10" });
    expect(check(claim("13.0%"), [...balance(), imports]).verdict).toBe("contradicted");
    // Nor do both make a balance of the same day, in another currency.
    const yuan = [
      level("balance", "2025-06", "792!", { currency: "CNY", published: "2025-07-09" }),
      level("exports", "2024-06", "2,160!", { currency: "CNY", published: "2024-07-09" }),
      level("imports", "2024-06", "1,440!", { currency: "CNY", published: "2024-07-10" }),
    ];
    expect(check(claim("13.0%"), [...yuan, ...balance()]).verdict).toBe("contradicted");
  });
});
