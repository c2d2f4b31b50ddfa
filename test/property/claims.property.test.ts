import { type Decimal, observation } from "tradefigures";
import {
  type CheckOptions,
  type Claim,
  checkClaim,
  type Evidence,
  claim as readClaim,
} from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { type Knowledge, nearest, randomFrom, textOf, type World, worldOf } from "./claim-world.js";
import { MADE_CONFUSIONS } from "./confusions.js";
import { DUTY_CONFUSIONS, dutyClaim } from "./duty-claims.js";
import { FURTHER, furtherClaim } from "./further-claims.js";
import {
  claimOf,
  type GeneratedClaim,
  generatedClaim,
  meantBy,
  type Pick,
  trueValue,
} from "./generated-claims.js";
import { PAST_KINDS, pastClaim } from "./past-claims.js";
import { divided, type Rational, ratio, times } from "./rational.js";

// Claims are made from real levels with noise around them, and judged a second time in exact ratios (claim-oracle.ts).

const worlds = (["levels", "vintages", "published"] as readonly Knowledge[]).map((one, at) =>
  worldOf(at + 11, one),
);
const RUNS = 400;

function pickFrom(seed: number): Pick {
  const random = randomFrom(seed);
  return (from) => from[Math.floor(random() * from.length)]!;
}

test("the verdict is that of a second program, whatever was confused", () => {
  for (const [at, confusion] of [null, null, null, ...MADE_CONFUSIONS].entries())
    for (let run = 0; run < 30; run++) {
      const world = worlds[run % worlds.length]!;
      const made = generatedClaim(world, confusion, at * 1000 + run);
      if (made === null) continue;
      const check = checkClaim(made.claim, world.evidence);
      expect(`${JSON.stringify(made.claim)} ${check.verdict}`).toBe(
        `${JSON.stringify(made.claim)} ${made.verdict}`,
      );
    }
});

describe("of further kinds the verdict is that of a second program, and no true claim is contradicted", () => {
  const RUNS_OF_A_KIND = 60;
  const world = worldOf(11, "levels");
  const agree = (made: GeneratedClaim | null, evidence: Evidence, isTrue: boolean): void => {
    if (made === null) return;
    const { verdict } = checkClaim(made.claim, evidence);
    expect(`${JSON.stringify(made.claim)} ${verdict}`).toBe(`${JSON.stringify(made.claim)} ${made.verdict}`);
    if (isTrue) expect(verdict).not.toBe("contradicted");
  };

  test.each(PAST_KINDS)("%s", (kind) => {
    for (let run = 0; run < RUNS_OF_A_KIND; run++)
      for (const isTrue of [true, false])
        agree(pastClaim(world, kind, isTrue, run * 31 + 7), world.evidence, isTrue);
  });

  test.each(FURTHER)("%s", (kind, confusions) => {
    for (const confusion of [null, ...confusions])
      for (let run = 0; run < RUNS_OF_A_KIND; run++)
        agree(furtherClaim(world, kind, confusion, run * 31 + 7), world.evidence, confusion === null);
  });

  test.each([null, ...DUTY_CONFUSIONS])("duty, %s", (confusion) => {
    for (let run = 0; run < RUNS_OF_A_KIND; run++) {
      const made = dutyClaim(confusion, run * 31 + 7);
      if (made !== null) agree(made, made.evidence, confusion === null);
    }
  });
});

describe("a true figure", () => {
  const WAYS: Readonly<Record<string, (steps: Rational) => bigint>> = {
    "half-away-from-zero": nearest,
    "half-even": nearest,
    nearest,
    unknown: ({ over, under }) => over / under,
    truncate: ({ over, under }) => over / under,
    floor: ({ over, under }) => over / under - (over < 0n && over % under !== 0n ? 1n : 0n),
    ceiling: ({ over, under }) => over / under + (over > 0n && over % under !== 0n ? 1n : 0n),
    "away-from-zero": ({ over, under }) => over / under + (over % under === 0n ? 0n : over < 0n ? -1n : 1n),
  };

  test.each(Object.keys(WAYS))("printed %s is never contradicted, and has no reading", (rounding) => {
    for (let run = 0; run < RUNS; run++) {
      const world = worlds[run % worlds.length]!;
      const found = truePrint(world, run, WAYS[rounding]!);
      if (found === null) continue;
      const check = checkClaim(found, world.evidence, {
        rounding: rounding as NonNullable<CheckOptions["rounding"]>,
      });
      expect(`${JSON.stringify(found)} ${check.verdict}`).not.toContain("contradicted");
      expect(check).not.toHaveProperty("readings");
    }
  });

  function truePrint(world: World, run: number, round: (steps: Rational) => bigint): Claim | null {
    const pick = pickFrom(run * 31 + 5);
    const meant = meantBy(world, pick, null);
    const value = trueValue(world, meant, meant.period.includes("/") ? "first" : "revised");
    if (value === null) return null;
    const shown = ratio(1n, 10n ** BigInt(pick([0, 1, 2])));
    const units = round(divided(meant.kind === "growth" ? times(value, ratio(100n, 1n)) : value, shown));
    if (units === 0n) return null;
    return claimOf(meant, { text: textOf(times(shown, ratio(units, 1n)), shown), value, step: shown });
  }
});

describe("finer data", () => {
  test("never turn supported into contradicted, nor contradicted into supported", () => {
    const pick = pickFrom(7);
    const digit = () => pick([..."0123456789"]);
    let seen = 0;
    for (let run = 0; run < RUNS; run++) {
      const levels = [0, 1].map(() =>
        BigInt(`${pick([..."123456789"])}${Array.from({ length: 7 }, digit).join("")}`),
      );
      const growth = divided(ratio(levels[0]! - levels[1]!, 1n), ratio(levels[1]!, 1n));
      const shown = ratio(1n, 10n);
      const off = BigInt(pick([0, 0, 0, 1, -1, 7]));
      const units = nearest(divided(times(growth, ratio(100n, 1n)), shown)) + off;
      if (units === 0n) continue;
      const text = textOf(times(shown, ratio(units, 1n)), shown);
      const said = claimOf(
        { kind: "growth", flow: "exports", period: "2025-11", comparison: "year-on-year" },
        { text, value: growth, step: shown },
      );
      const verdicts = [5n, 4n, 3n, 2n, 1n, 0n].map((places) => {
        const step = 10n ** places;
        const rows = levels.map((level, at) =>
          rowOf(at === 0 ? "2025-11" : "2024-11", rounded(level, step) * step, step),
        );
        return checkClaim(said, { observations: rows }).verdict;
      });
      const decided = verdicts.filter((verdict) => verdict !== "consistent");
      expect(new Set(decided).size).toBeLessThanOrEqual(1);
      seen += decided.length;
    }
    expect(seen).toBeGreaterThan(RUNS);
  });

  function rounded(value: bigint, step: bigint): bigint {
    return (2n * value + step) / (2n * step);
  }

  function rowOf(period: "2025-11" | "2024-11", value: bigint, step: bigint) {
    return observation({ reporter: "CN", flow: "exports", currency: "USD", period, value, roundedTo: step });
  }
});

test.each(MADE_CONFUSIONS)(
  "three or more digits of the confusion %s: it is one of the first two readings",
  (confusion) => {
    let [found, all] = [0, 0];
    for (let run = 0; all < 40 && run < 3000; run++) {
      const world = worlds[run % worlds.length]!;
      const made = generatedClaim(world, confusion, 50_000 + run);
      if (made === null || made.digits < 3 || made.verdict !== "contradicted") continue;
      const check = checkClaim(made.claim, world.evidence);
      const readings = check.verdict === "contradicted" ? check.readings : [];
      all += 1;
      if (readings.slice(0, 2).some((one) => [one.confusion, ...one.also].includes(confusion))) found += 1;
    }
    expect(all).toBeGreaterThan(3);
    expect(found / all).toBeGreaterThanOrEqual(0.9);
  },
);

test("other names of the reporter and of partners change nothing", () => {
  for (const world of worlds) {
    const evidence = JSON.parse(JSON.stringify(world.evidence, named), revived) as Evidence;
    for (let run = 0; run < 60; run++) {
      const made = generatedClaim(world, MADE_CONFUSIONS[run % MADE_CONFUSIONS.length]!, 90_000 + run);
      if (made === null) continue;
      const other = JSON.parse(JSON.stringify(made.claim, named)) as Claim;
      const [one, two] = [checkClaim(made.claim, world.evidence), checkClaim(other, evidence)];
      expect(two.verdict).toBe(one.verdict);
      const names = (check: typeof one) =>
        check.verdict === "contradicted" ? check.readings.map(({ confusion }) => confusion) : [];
      expect(names(two)).toEqual(names(one));
    }
  }

  /** The convention of the revised base goes by the reporter, who stays; partners change round. */
  function named(key: string, value: unknown): unknown {
    if (key !== "partner") return value;
    return { US: "Africa", EU: "US", JP: "EU", VN: "JP", BR: "VN" }[value as string];
  }

  function revived(key: string, value: unknown): unknown {
    const isNumber = typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) && key !== "period";
    return isNumber ? decimalOf(value as string) : value;
  }
});

function decimalOf(text: string): Decimal {
  return observation({
    reporter: "XX",
    flow: "balance",
    currency: "USD",
    period: "2025-11",
    value: text as `${number}`,
  }).value;
}

test("a claim survives JSON", () => {
  for (let run = 0; run < 50; run++) {
    const made = generatedClaim(worlds[run % worlds.length]!, null, 70_000 + run);
    if (made === null) continue;
    const read = readClaim(made.claim);
    expect(readClaim(JSON.parse(JSON.stringify(read)) as Claim)).toEqual(read);
    expect(Object.isFrozen(read)).toBe(true);
  }
});
