import { expectation, type Period, printed } from "tradefigures";
import {
  type AccelerationClaim,
  type Check,
  type Claim,
  type CrossingClaim,
  checkClaim,
  type ExtremeClaim,
  type FirstSinceClaim,
  type MultipleClaim,
  type RankClaim,
  type StreakEndClaim,
  type SurpriseClaim,
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

describe("an acceleration", () => {
  const faster = (printed: string, more: Partial<AccelerationClaim> = {}): AccelerationClaim => ({
    kind: "acceleration",
    about: about("exports"),
    period: "2025-06",
    comparison: "year-on-year",
    direction: "faster",
    printed,
    ...more,
  });
  const growthRates = rates({ "2025-03": "1.0%", "2025-05": "-1.1%", "2025-06": "5.9%", "2025-07": "9.9%" });
  const silent = (direction: "faster" | "slower"): AccelerationClaim => {
    const { printed: _, ...claim } = faster("1 point", { direction });
    return claim;
  };

  test("is the difference of the rates as they were printed: 5.9 and −1.1 are 7.0", () => {
    expect(checkClaim(faster("7.0 points"), { growthRates })).toMatchObject({
      verdict: "supported",
      explanation: "Supported: the data give 7.0 points.",
    });
    expect(checkClaim(faster("7.00 points"), { growthRates })).toMatchObject({
      computed: [{ prints: "7.00 points" }],
    });
    expect(checkClaim(faster("7.1 points"), { growthRates }).verdict).toBe("contradicted");
    expect(checkClaim(faster("4.9 points", { than: "2025-03" }), { growthRates }).verdict).toBe("supported");
  });

  test("that went the other way, or is another figure, is named", () => {
    expect(
      readings(checkClaim(faster("7.0 points", { direction: "slower" }), { growthRates }))[0],
    ).toMatchObject({ confusion: "opposite-sign", truly: { direction: "faster", printed: "7.0 points" } });
    expect(readings(checkClaim(faster("5.9 points"), { growthRates }))[0]).toMatchObject({
      confusion: "percent-for-points",
      text: "5.9 points is the growth, not by how much it changed",
    });
    // July: 9.9 less 5.9 is 4.0.
    expect(readings(checkClaim(faster("4.0 points"), { growthRates }))[0]).toMatchObject({
      confusion: "month-after",
      truly: { period: "2025-07" },
    });
    expect(
      readings(checkClaim(faster("4.0 points", { than: "2025-03" }), { growthRates }))[0]?.truly,
    ).not.toHaveProperty("than");
  });

  test("may say no more than the direction", () => {
    expect(checkClaim(silent("faster"), { growthRates })).toMatchObject({
      verdict: "supported",
      notes: noted("undated"),
    });
    expect(readings(checkClaim(silent("slower"), { growthRates }))[0]).toMatchObject({
      confusion: "opposite-sign",
      truly: { direction: "faster" },
    });
  });

  test("of two falls is that of the fall; of the rate it may be meant", () => {
    // −28.6 after −25.2: a fall that is 3.4 points faster, a growth that is 3.4 points slower.
    const falls = { growthRates: rates({ "2025-05": "-25.2%", "2025-06": "-28.6%" }) };
    expect(checkClaim(faster("3.4 points"), falls).verdict).toBe("supported");
    expect(checkClaim(faster("3.4 points", { direction: "slower" }), falls)).toMatchObject({
      verdict: "consistent",
      notes: noted("undated", "of-the-fall"),
    });
    expect(checkClaim(faster("3.5 points"), falls).verdict).toBe("contradicted");
    // 90.0 over 100.0 in both months: the fall may have been 0.1 points faster, and nothing else is meant.
    const observations = levels({
      "2025-06": "90.0",
      "2024-06": "100.0",
      "2025-05": "90.0",
      "2024-05": "100.0",
    });
    expect(checkClaim(faster("0.1 points"), { observations })).toMatchObject({
      verdict: "consistent",
      notes: noted("undated"),
    });
  });

  test("is held against the period before as it was out then", () => {
    const spring = [
      ...rates({ "2025-01/2025-02": "5.0%" }, { published: "2025-03-09" }),
      ...rates({ "2025-03": "7.0%" }, { published: "2025-04-09" }),
    ];
    const march = faster("2.0 points", { period: "2025-03" });
    expect(checkClaim(march, { growthRates: spring }).verdict).toBe("supported");
    // February apart came out at the end of the year only.
    const february = rates({ "2025-02": "1.0%" }, { published: "2025-12-09" });
    expect(checkClaim(march, { growthRates: [...spring, ...february] }).verdict).toBe("supported");
  });

  test("from levels: 110 over 100 after 104 over 100 is 6 points", () => {
    const observations = levels({
      "2025-06": "110!",
      "2024-06": "100!",
      "2025-05": "104!",
      "2024-05": "100!",
    });
    expect(checkClaim(faster("6.0 points"), { observations }).verdict).toBe("supported");
    // A published rate beside a level: 10 % less 4 %.
    const mixed = { observations: observations.slice(2), growthRates: rates({ "2025-06": "10.0%" }) };
    expect(checkClaim(faster("6.0 points"), mixed).verdict).toBe("supported");
    const other = { observations: observations.slice(0, 2), growthRates: rates({ "2025-05": "4.0%" }) };
    expect(checkClaim(faster("6.0 points"), other).verdict).toBe("consistent");
  });

  test("lacks both rates where one is not there", () => {
    expect(lacks(checkClaim(faster("7.0 points"), { growthRates: growthRates.slice(2) }))).toEqual([
      "2025-05",
      "2025-06",
    ]);
  });
});

describe("a multiple", () => {
  const times = (printed: string, more: Partial<MultipleClaim> = {}): MultipleClaim => ({
    kind: "multiple",
    about: about("exports"),
    period: "2025-06",
    comparison: "year-on-year",
    printed,
    ...more,
  });
  const over = (now: string, then: string) => ({
    observations: levels({ "2025-06": now, "2024-06": then }),
  });

  test.each([
    ["2.5 times", "250!", "supported"],
    ["2.5 times", "260!", "contradicted"],
    ["doubled", "160!", "supported"],
    ["doubled", "140!", "contradicted"],
    ["nearly doubled", "190!", "supported"],
    ["nearly doubled", "201!", "contradicted"],
    ["more than doubled", "201!", "supported"],
    ["more than doubled", "199!", "contradicted"],
    ["tenfold", "1200!", "supported"],
    ["tenfold", "1300!", "contradicted"],
    ["half", "52!", "supported"],
    ["halved", "47!", "supported"],
    // A third goes from 7/24 to 5/12.
    ["a third", "41!", "supported"],
    ["a third", "42!", "contradicted"],
    ["a third", "29!", "contradicted"],
    ["a third", "30!", "supported"],
    ["a tenth", "6!", "supported"],
    ["a tenth", "4!", "contradicted"],
    ["sixfold", "600!", "supported"],
    ["two to three times", "250!", "supported"],
    ["two to four times", "210!", "supported"],
  ] as const)("%s of %s over 100 is %s", (printed, now, verdict) => {
    expect(checkClaim(times(printed), over(now, "100!")).verdict).toBe(verdict);
  });

  test("of a deficit is that of its size", () => {
    const observations = [level("balance", "2025-06", "-20!"), level("balance", "2024-06", "-10!")];
    const doubled = times("doubled", { about: about("balance"), balance: "deficit" });
    expect(checkClaim(doubled, { observations }).verdict).toBe("supported");
    expect(checkClaim({ ...doubled, balance: "surplus" }, { observations })).toMatchObject({
      verdict: "contradicted",
      notes: noted("no-surplus"),
      explanation: "Contradicted: there is no surplus in June 2025.",
      computed: [{ prints: "−20.00 billion" }],
    });
    // Of exports and imports that are alike there is neither.
    const even = [level("balance", "2025-06", "0!"), level("balance", "2024-06", "-10!")];
    expect(checkClaim(doubled, { observations: even })).toMatchObject({ notes: noted("no-deficit") });
  });

  test("that is the rise, or one of another period, is named", () => {
    expect(readings(checkClaim(times("1.5 times"), over("250!", "100!")))[0]).toMatchObject({
      confusion: "ratio-for-rise",
    });
    const observations = levels({ "2025-06": "250!", "2024-06": "100!", "2025-05": "500!" });
    expect(readings(checkClaim(times("0.5 times"), { observations }))[0]).toMatchObject({
      confusion: "month-on-month",
      truly: { comparison: "month-on-month" },
    });
  });

  test("over a named period", () => {
    const observations = levels({ "2025-04/2025-06": "300!", "2025-01/2025-03": "200!" });
    const quarter = times("1.5 times", {
      period: "2025-04/2025-06",
      comparison: "other",
      basePeriod: "2025-01/2025-03",
    });
    expect(checkClaim(quarter, { observations }).verdict).toBe("supported");
    expect(lacks(checkClaim(quarter, {}))).toEqual(["2025-01/2025-03", "2025-04/2025-06"]);
    const { basePeriod: _, ...unsaid } = quarter;
    expect(checkClaim(unsaid, { observations })).toMatchObject({ verdict: "undecidable", missing: [] });
  });
});

test("a fall in words: 28.6 % is more than a quarter and not two thirds", () => {
  const growthRates = rates({ "2025-06": "-28.6%" });
  const fell = (printed: string) =>
    checkClaim(
      {
        kind: "growth",
        about: about("exports"),
        period: "2025-06",
        comparison: "year-on-year",
        direction: "fall",
        printed,
      },
      { growthRates },
    ).verdict;
  expect(fell("more than a quarter")).toBe("supported");
  const alone = checkClaim(
    {
      ...{ kind: "growth", about: about("exports"), period: "2025-06", comparison: "year-on-year" },
      printed: "fell by a quarter",
    },
    { growthRates },
  );
  expect(alone.verdict).toBe("supported");
  expect(fell("about a quarter")).toBe("supported");
  expect(fell("a third")).toBe("contradicted");
  expect(fell("two thirds")).toBe("contradicted");
  expect(fell("more than half")).toBe("contradicted");
  expect(fell("less than half")).toBe("supported");
});

describe("an extreme of a window", () => {
  const high: ExtremeClaim = {
    kind: "extreme",
    about: about("exports"),
    of: "level",
    period: "2025-03",
    is: "highest",
    since: "2025-01",
    inclusive: true,
  };
  const observations = levels({ "2024-12": "130!", "2025-01": "90!", "2025-02": "80!", "2025-03": "100!" });

  test("is held against all its periods, the first among them", () => {
    expect(checkClaim(high, { observations }).explanation).toBe("Supported: March 2025 has 100.00 billion.");
    expect(checkClaim({ ...high, period: "2025-02" }, { observations }).verdict).toBe("contradicted");
    expect(lacks(checkClaim({ ...high, since: "2024-11" }, { observations }))).toEqual([]);
    // January alone is the highest of January.
    expect(checkClaim({ ...high, period: "2025-01" }, { observations }).verdict).toBe("supported");
  });

  test("needs each of them", () => {
    const some = observations.filter(({ period }) => period !== "2025-01");
    expect(lacks(checkClaim(high, { observations: some }))).toEqual(["2025-01"]);
    expect(() => checkClaim({ ...high, since: undefined } as never, { observations })).toThrow(
      "inclusive must be beside since only, got true",
    );
    expect(() => checkClaim({ ...high, inclusive: false } as never, { observations })).toThrow(
      "inclusive must be true or left out, got false",
    );
  });
});

describe("a time that is known only within a longer one", () => {
  const observed = levels({
    "2025-01/2025-02": "200!",
    "2025-03": "80!",
    "2025-04": "90!",
  });
  const high = { about: about("exports"), of: "level", period: "2025-04", is: "highest" } as const;

  test("is not known", () => {
    const since = "2025-02";
    expect(lacks(checkClaim({ ...high, kind: "extreme", since }, { observations: observed }))).toEqual([
      since,
    ]);
    const first = { ...high, kind: "first-since", is: "above", limit: "85 billion", since } as const;
    expect(lacks(checkClaim(first, { observations: observed }))).toEqual([since]);
    // Growth of both months is that of neither.
    const growth = { ...high, kind: "extreme", of: "year-on-year", since } as const;
    const growthRates = rates({ "2025-01/2025-02": "5%", "2025-03": "1%", "2025-04": "3%" });
    expect(lacks(checkClaim(growth, { growthRates }))).toEqual([since]);
  });
});

describe("a rank", () => {
  const third = (more: Partial<RankClaim> = {}): RankClaim => ({
    kind: "rank",
    about: about("exports"),
    of: "level",
    period: "2025-06",
    is: "highest",
    rank: 3,
    since: "2025-01",
    inclusive: true,
    ...more,
  });
  const texts = {
    "2025-01": "90!",
    "2025-02": "120!",
    "2025-03": "80!",
    "2025-04": "110!",
    "2025-05": "70!",
  };
  const observations = levels({ ...texts, "2025-06": "100!" } as Texts);

  test("counts how many are higher", () => {
    expect(checkClaim(third(), { observations })).toMatchObject({
      verdict: "supported",
      explanation: "Supported: June 2025 has 100.00 billion, number 3 of the 6 at hand.",
    });
    expect(checkClaim(third({ is: "lowest", rank: 4 }), { observations }).verdict).toBe("supported");
    expect(readings(checkClaim(third({ rank: 2 }), { observations }))[0]).toMatchObject({
      confusion: "miscounted",
      certainty: "identified",
      truly: { kind: "rank", rank: 3 },
      text: "it was the third-highest",
    });
  });

  test("since a period is one among those after it", () => {
    const { inclusive: _, ...since } = third({ since: "2025-02", rank: 2 });
    expect(checkClaim(since, { observations })).toMatchObject({
      verdict: "supported",
      explanation: "Supported: June 2025 has 100.00 billion, number 2 of the 4 at hand.",
    });
    // What February itself had need not be known.
    const without = observations.filter(({ period }) => period !== "2025-02");
    expect(checkClaim(since, { observations: without }).verdict).toBe("supported");
    const truly = (start: Period): Claim | undefined =>
      readings(checkClaim({ ...since, since: start }, { observations }))[0]?.truly;
    // April had more, May less.
    expect(truly("2025-04")).toMatchObject({ kind: "extreme", since: "2025-04" });
    expect(truly("2025-04")).not.toHaveProperty("inclusive");
    expect(truly("2025-05")).toMatchObject({ kind: "extreme", since: "2025-05", inclusive: true });
  });

  test("that is the first is an extreme", () => {
    const first = levels({ ...texts, "2025-06": "130!" } as Texts);
    const [reading] = readings(checkClaim(third(), { observations: first }));
    expect(reading).toMatchObject({
      truly: { kind: "extreme", since: "2025-01" },
      text: "it was the highest",
    });
    expect(reading?.truly).not.toHaveProperty("rank");
  });

  test("is possible where rounding leaves two in doubt", () => {
    const close = levels({ ...texts, "2025-06": "110.0", "2025-04": "110.0" } as Texts);
    expect(checkClaim(third(), { observations: close })).toMatchObject({
      verdict: "consistent",
      pointAgrees: false,
    });
    expect(checkClaim(third({ rank: 2 }), { observations: close })).toMatchObject({
      verdict: "consistent",
      pointAgrees: true,
    });
    expect(readings(checkClaim(third({ rank: 4 }), { observations: close }))).toEqual([]);
  });

  test("needs all the periods, and the beginning where none is said", () => {
    const some = observations.filter(({ period }) => period !== "2025-03");
    expect(lacks(checkClaim(third(), { observations: some }))).toEqual(["2025-03"]);
    // Which place it has cannot be said.
    expect(checkClaim(third({ rank: 2 }), { observations: some })).toMatchObject({
      verdict: "contradicted",
      readings: [],
    });
    expect(lacks(checkClaim(third({ rank: 4 }), { observations: some }))).toEqual(["2025-03"]);
    expect(checkClaim(third({ rank: 5 }), { observations: some }).verdict).toBe("contradicted");
    const { since: _, inclusive: __, ...ever } = third();
    expect(checkClaim(ever, { observations }).explanation).toContain(
      "the start of the records of XX exports (it is number 3 of the 6 at hand)",
    );
    expect(checkClaim(ever, { observations }, { recordsSince: "2025-01" }).verdict).toBe("supported");
    expect(lacks(checkClaim(third(), {}))).toEqual(["2025-06"]);
    // Before all that is known nothing is looked for.
    expect(lacks(checkClaim(third({ since: "2024-11" }), { observations }))).toEqual(["2024-11", "2024-12"]);
  });

  test("since a later time is none", () => {
    const { inclusive: _, ...now } = third({ since: "2025-06" });
    expect(checkClaim(now, { observations })).toMatchObject({
      verdict: "contradicted",
      notes: noted("no-earlier-period"),
      explanation: "Contradicted: June 2025 does not come before June 2025.",
    });
  });

  test("of years, and of what a year had so far, goes back by years", () => {
    const years = levels({ "2023-01/2023-12": "300!", "2024-01/2024-12": "310!", "2025-01/2025-12": "305!" });
    const second = third({ period: "2025-01/2025-12", rank: 2, since: "2023-01/2023-12" });
    expect(checkClaim(second, { observations: years }).verdict).toBe("supported");
    const toDate = levels({ "2024-01/2024-06": "310!", "2025-01/2025-06": "305!" });
    expect(
      checkClaim(third({ period: "2025-01/2025-06", rank: 2, since: "2024-01/2024-06" }), {
        observations: toDate,
      }).verdict,
    ).toBe("supported");
    // Before the years that are known there is one span, not its months.
    expect(lacks(checkClaim({ ...second, since: "2021-01/2021-12" }, { observations: years }))).toEqual([
      "2021-01/2022-12",
    ]);
  });
});

describe("the first since", () => {
  const fell = (more: Partial<FirstSinceClaim> = {}): FirstSinceClaim => ({
    kind: "first-since",
    about: about("exports"),
    of: "year-on-year",
    period: "2025-06",
    is: "below",
    limit: "0%",
    since: "2025-02",
    ...more,
  });
  const texts = {
    "2025-01": "3%",
    "2025-02": "-1%",
    "2025-03": "2%",
    "2025-04": "1%",
    "2025-05": "4%",
    "2025-06": "-2%",
  };
  const growthRates = rates(texts as Texts);
  const counted = (months: number): FirstSinceClaim => {
    const { since: _, ...claim } = fell({ months });
    return claim;
  };

  test("is so now, was so then, and not between", () => {
    expect(checkClaim(fell(), { growthRates })).toMatchObject({
      verdict: "supported",
      explanation: "Supported: June 2025 has −2.0%; it was last so in February 2025.",
    });
    expect(readings(checkClaim(fell({ since: "2025-01" }), { growthRates }))[0]).toMatchObject({
      confusion: "miscounted",
      truly: { since: "2025-02" },
      text: "it was last so in February 2025",
    });
    expect(readings(checkClaim(fell({ since: "2025-04" }), { growthRates }))[0]).toMatchObject({
      confusion: "for-longer",
      truly: { since: "2025-02" },
    });
    expect(checkClaim(fell({ since: "2025-04" }), { growthRates }).explanation).toContain(
      "but April 2025 had 1.0%",
    );
    const above = checkClaim(fell({ is: "above" }), { growthRates });
    expect(above.explanation).toBe("Contradicted: June 2025 has −2.0%, which is not above 0.0%.");
    expect(readings(above)).toEqual([]);
  });

  test("counts the months without, or those since the last with it", () => {
    expect(checkClaim(counted(3), { growthRates }).verdict).toBe("supported");
    expect(checkClaim(counted(4), { growthRates }).verdict).toBe("supported");
    expect(readings(checkClaim(counted(2), { growthRates }))[0]).toMatchObject({ truly: { months: 3 } });
    expect(checkClaim(counted(5), { growthRates }).verdict).toBe("contradicted");
    expect(checkClaim(fell({ months: 3 }), { growthRates }).verdict).toBe("supported");
    expect(checkClaim(fell({ since: "2025-01", months: 3 }), { growthRates }).verdict).toBe("contradicted");
    // It was last so when it is said to have been; the count is another.
    expect(readings(checkClaim(fell({ months: 9 }), { growthRates }))[0]).toMatchObject({
      confusion: "miscounted",
      truly: { since: "2025-02" },
    });
    const noEnd = rates({ "2025-04": "1%", "2025-05": "4%", "2025-06": "-2%" });
    expect(lacks(checkClaim(counted(6), { growthRates: noEnd }))).toEqual(["2025-03"]);
    // It was so the month before: no month without.
    const before = rates({ "2025-05": "-1%", "2025-06": "-2%" });
    expect(readings(checkClaim(counted(3), { growthRates: before }))[0]).toMatchObject({
      truly: { months: 0 },
    });
  });

  test("needs every month between", () => {
    const some = growthRates.filter(({ period }) => period !== "2025-04");
    expect(lacks(checkClaim(fell(), { growthRates: some }))).toEqual(["2025-04"]);
    expect(checkClaim(fell({ since: "2025-01" }), { growthRates: some }).verdict).toBe("contradicted");
    const none = growthRates.filter(({ period }) => period !== "2025-02");
    expect(lacks(checkClaim(fell(), { growthRates: none }))).toEqual(["2025-02"]);
    expect(lacks(checkClaim(fell(), {}))).toEqual(["2025-06"]);
  });

  test("ever needs the beginning", () => {
    const { since: _, ...ever } = fell();
    expect(readings(checkClaim(ever, { growthRates }))[0]).toMatchObject({ truly: { since: "2025-02" } });
    const late = growthRates.slice(2);
    expect(checkClaim(ever, { growthRates: late }).explanation).toBe(
      "Undecidable: it takes the start of the records of XX exports.",
    );
    expect(checkClaim(ever, { growthRates: late }, { recordsSince: "2025-03" }).explanation).toBe(
      "Supported: June 2025 has −2.0%.",
    );
  });

  test("is open where rounding leaves it open", () => {
    const unsure = rates({ ...texts, "2025-04": "-0.0%" } as Texts);
    expect(checkClaim(fell(), { growthRates: unsure })).toMatchObject({ verdict: "consistent" });
    // One month or three, but not nine.
    expect(checkClaim(counted(9), { growthRates: unsure })).toMatchObject({
      verdict: "contradicted",
      readings: [],
    });
  });
});

describe("the end of a run", () => {
  const ended = (months: number, more: Partial<StreakEndClaim> = {}): StreakEndClaim => ({
    kind: "streak-end",
    about: about("exports"),
    of: "year-on-year",
    period: "2025-06",
    is: "below",
    limit: "0%",
    months,
    ...more,
  });
  const growthRates = rates({ "2025-03": "1%", "2025-04": "-1%", "2025-05": "-2%", "2025-06": "3%" });

  test("is not so now, and was so exactly so many times before", () => {
    expect(checkClaim(ended(2), { growthRates })).toMatchObject({
      verdict: "supported",
      explanation: "Supported: June 2025 has 3.0%, and before it the run has exactly 2.",
    });
    expect(readings(checkClaim(ended(3), { growthRates }))[0]).toMatchObject({
      confusion: "miscounted",
      truly: { months: 2 },
      text: "the run that ended had 2",
    });
  });

  test("has not come where it is so still", () => {
    const check = checkClaim(ended(1, { period: "2025-05" }), { growthRates });
    expect(check.explanation).toBe("Contradicted: May 2025 has −2.0%, so that the run goes on.");
    expect(readings(check)).toEqual([]);
    expect(readings(checkClaim(ended(2, { period: "2025-05" }), { growthRates }))).toEqual([]);
  });

  test("needs what began it", () => {
    expect(lacks(checkClaim(ended(4), { growthRates: growthRates.slice(1) }))).toEqual(["2025-03"]);
    expect(lacks(checkClaim(ended(2), {}))).toEqual(["2025-06"]);
    expect(checkClaim(ended(1), { growthRates: growthRates.slice(1) }).verdict).toBe("contradicted");
  });

  test("is possible where rounding leaves it open", () => {
    const unsure = rates({ "2025-03": "1%", "2025-04": "-0.0%", "2025-05": "-2%", "2025-06": "3%" });
    expect(checkClaim(ended(1), { growthRates: unsure })).toMatchObject({
      verdict: "consistent",
      pointAgrees: true,
    });
    expect(checkClaim(ended(2), { growthRates: unsure })).toMatchObject({
      verdict: "consistent",
      pointAgrees: false,
    });
    expect(readings(checkClaim(ended(5), { growthRates: unsure }))).toEqual([]);
  });
});

describe("a first crossing", () => {
  const first = (more: Partial<CrossingClaim> = {}): CrossingClaim => ({
    kind: "crossing",
    about: about("exports"),
    period: "2025-03",
    currency: "USD",
    threshold: "$100 billion",
    first: true,
    ...more,
  });
  const observations = levels({ "2025-01": "80!", "2025-02": "90!", "2025-03": "110!" });
  const since = { recordsSince: "2025-01" } as const;

  test("is one that no earlier figure makes, from the beginning of the records", () => {
    expect(checkClaim(first(), { observations }, since).verdict).toBe("supported");
    expect(checkClaim(first(), { observations }).explanation).toContain(
      "the start of the records of XX exports",
    );
    const above = levels({ "2025-01": "120!", "2025-02": "90!", "2025-03": "110!" });
    expect(checkClaim(first(), { observations: above }).explanation).toBe(
      "Contradicted: March 2025 has 110.00 billion, after 90.00 billion, but January 2025 had 120.00 billion.",
    );
    expect(lacks(checkClaim(first(), { observations: observations.slice(1) }, since))).toEqual(["2025-01"]);
    expect(lacks(checkClaim(first(), {}))).toEqual(["2025-02", "2025-03"]);
    // One that was above is enough, whatever else is not known.
    expect(checkClaim(first(), { observations: above.slice(0, 1) }).explanation).toBe(
      "Contradicted: January 2025 had 120.00 billion.",
    );
  });

  test("downward", () => {
    const falling = levels({ "2025-01": "120!", "2025-02": "110!", "2025-03": "90!" });
    expect(checkClaim(first({ is: "below" }), { observations: falling }, since).verdict).toBe("supported");
    expect(checkClaim(first({ is: "below" }), { observations }, since).verdict).toBe("contradicted");
    // February was below it, too.
    const fallen = levels({ "2025-01": "120!", "2025-02": "90!", "2025-03": "80!" });
    expect(checkClaim(first({ is: "below" }), { observations: fallen }, since).verdict).toBe("contradicted");
  });

  test("of a sum from January looks at the years before", () => {
    const sums = levels({
      "2023-01/2023-12": "230!",
      "2024-01/2024-12": "240!",
      "2025-01/2025-02": "200!",
      "2025-01/2025-03": "260!",
    });
    const toDate = first({ period: "2025-01/2025-03", threshold: "$250 billion" });
    expect(checkClaim(toDate, { observations: sums }, { recordsSince: "2023-01" }).verdict).toBe("supported");
    expect(
      checkClaim(
        { ...toDate, threshold: "$235 billion" },
        { observations: sums },
        { recordsSince: "2023-01" },
      ).explanation,
    ).toContain("but January to December 2024 had 240");
  });
});

describe("a surprise", () => {
  const beat = (more: Partial<SurpriseClaim> = {}): SurpriseClaim => ({
    kind: "surprise",
    about: about("exports"),
    period: "2025-06",
    comparison: "year-on-year",
    position: "above",
    low: "3.8%",
    high: "4.0%",
    ...more,
  });
  const growthRates = rates({ "2025-06": "5.9%" });
  const forecast = (low: string, of: "year-on-year" | "level" = "year-on-year", currency?: "USD" | "CNY") =>
    expectation({
      ...about("exports"),
      ...{ period: "2025-06", of, low: printed(low), sources: ["an agency"] },
      ...(currency !== undefined && { currency }),
    });

  test("says by how much: from either end of the range", () => {
    for (const [by, verdict] of [
      ["1.9 points", "supported"],
      ["2.1 points", "supported"],
      ["2 points", "supported"],
      ["1.87 points", "consistent"],
      ["3 points", "contradicted"],
    ] as const)
      expect(checkClaim(beat({ by }), { growthRates }).verdict).toBe(verdict);
    const below = beat({ position: "below", low: "6.5%", high: "6.5%", by: "0.6 points" });
    expect(checkClaim(below, { growthRates }).verdict).toBe("supported");
  });

  test("of a level is one of amounts", () => {
    const observations = levels({ "2025-06": "111.68" });
    const ofLevel = beat({ comparison: "level", currency: "USD", low: "$100 billion", high: "$103 billion" });
    expect(checkClaim({ ...ofLevel, by: "$8.68 billion" }, { observations })).toMatchObject({
      verdict: "supported",
      explanation:
        "Supported: the actual is 112 billion, above what was expected by 9 billion to 12 billion (beat).",
    });
    expect(checkClaim({ ...ofLevel, by: "$5 billion" }, { observations }).verdict).toBe("contradicted");
    // From two years to date: 111.68.
    const toDate = levels({ "2025-01/2025-05": "500!", "2025-01/2025-06": "611.68!" });
    expect(checkClaim(ofLevel, { observations: toDate }).verdict).toBe("supported");
    expect(lacks(checkClaim(ofLevel, {}))).toEqual(["2025-06"]);
    const expectations = [forecast("102 billion", "level", "USD"), forecast("700 billion", "level", "CNY")];
    expect(checkClaim(ofLevel, { observations, expectations })).toMatchObject({
      verdict: "supported",
      notes: noted("certain", "undated"),
    });
  });

  test("against a forecast that nobody at hand made is never supported", () => {
    const expectations = [forecast("4.5%")];
    expect(checkClaim(beat(), { growthRates, expectations })).toMatchObject({
      verdict: "consistent",
      notes: noted("certain", "expectation-differs", "undated"),
    });
    const missed = beat({ position: "below", low: "6.5%", high: "6.5%" });
    const check = checkClaim(missed, { growthRates, expectations });
    expect(check.explanation).toContain("it was above the forecast at hand, 4.5%");
    expect(readings(check)).toMatchObject([
      { confusion: "other-forecast", truly: { position: "above", low: "4.5%", high: "4.5%" } },
    ]);
    // Of imports nobody at hand said anything, and they fell short: that is no reading of it.
    const imports = rate("imports", "2025-06", "5.0%");
    expect(
      readings(checkClaim(missed, { growthRates: [...growthRates, imports], expectations })).map(
        ({ confusion }) => confusion,
      ),
    ).toEqual(["other-forecast"]);
    const range = [
      expectation({
        ...about("exports"),
        ...{
          period: "2025-06",
          of: "year-on-year",
          low: printed("5.5%"),
          high: printed("6.0%"),
          sources: ["x"],
        },
      }),
    ];
    expect(readings(checkClaim(missed, { growthRates, expectations: range }))).toMatchObject([
      { truly: { position: "within" }, text: "it was in line with the forecast at hand, 5.5% to 6.0%" },
    ]);
  });
});

test("what is held against a later time is contradicted, and nothing throws", () => {
  const check = (claim: object) => checkClaim(claim as RankClaim, {});
  const growth = { kind: "growth", about: about("exports"), period: "2025-06", direction: "rise" };
  const exchange = { kind: "exchange", base: "CNY", quote: "USD", direction: "rise" };
  for (const claim of [
    { ...growth, comparison: "other", basePeriod: "2025-07" },
    { ...growth, kind: "acceleration", comparison: "year-on-year", direction: "faster", than: "2025-09" },
    { ...exchange, from: "2025-01-01", until: "2025-01-01" },
    { kind: "tariff", imposer: "US", target: "CN", printed: "10%", from: "2025-02-01", until: "2025-01-01" },
  ])
    expect(check(claim)).toMatchObject({ verdict: "contradicted", notes: noted("no-earlier-period") });
});
