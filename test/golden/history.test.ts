import {
  boundsOf,
  type GrowthRate,
  growthRates,
  highestSince,
  intervalContains,
  lowestSince,
  monthOnMonth,
  type Observation,
  type Period,
  percent,
  printed,
  rankAt,
  rankSentence,
  recordAt,
  recordSentence,
  series,
  sinceSentence,
  streak,
  streakSentence,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { goldenCase } from "./golden-case.js";

type Prints = Readonly<Record<Period, string>>;

const asPrinted = (prints: Prints) =>
  Object.fromEntries(Object.entries(prints).map(([period, text]) => [period, printed(text)]));
const growthTo = (partner: string, prints: Prints): readonly GrowthRate[] =>
  growthRates({ reporter: "CN", partner, flow: "exports", comparison: "year-on-year" }, asPrinted(prints));
const rate = (growth: GrowthRate) => growth.rate;
const bounds = (growth: GrowthRate) => growth.bounds;

describe("exports to the United States", () => {
  const eighth = goldenCase<
    { growth: Prints; limit: `${number}` },
    Record<"months" | "observations", number> & Record<"from" | "to" | "before" | "sentence", string>
  >("eighth-month-of-declines");

  test(eighth.figure, () => {
    const { sentence, ...expected } = eighth.expected;
    const growth = growthTo("US", eighth.inputs.growth);
    const limit = percent(eighth.inputs.limit);
    const run = streak(growth, ({ rate }) => rate?.lte(limit));
    expect(run).toEqual({ ...expected, undecidable: null });
    expect(streakSentence(run, "double-digit declines")).toBe(sentence);
  });

  test("rounding leaves it beyond doubt", () => {
    const limit = percent(eighth.inputs.limit);
    const growth = growthTo("US", eighth.inputs.growth);
    const surely = ({ bounds }: GrowthRate): boolean | undefined =>
      bounds?.high?.lte(limit) ? true : bounds?.low?.gt(limit) ? false : undefined;
    expect(streak(growth, surely)).toMatchObject({ months: 8, from: "2025-04", atLeast: false });
  });

  test("without March it is at least the eighth month", () => {
    const growth = growthTo("US", eighth.inputs.growth).filter(({ period }) => period > "2025-03");
    const run = streak(growth, ({ rate }) => rate?.lt(0));
    expect(streakSentence(run, "declines")).toBe(
      "At least the eighth straight month of declines: the data start in April 2025.",
    );
  });

  const steepest = goldenCase<
    { growth: Prints },
    Record<"since" | "sentence" | "rank", string> & { missing: readonly string[] }
  >("steepest-since-august");

  test(steepest.figure, () => {
    const { sentence, rank, ...expected } = steepest.expected;
    const growth = growthTo("US", steepest.inputs.growth);
    const since = lowestSince(growth, bounds);
    expect(since).toMatchObject(expected);
    expect(lowestSince(growth, rate)).toMatchObject(expected);
    expect(sinceSentence(since, "steepest drop")).toBe(sentence);
    expect(rankSentence(rankAt(growth, bounds, { is: "lowest" }), "steepest drop")).toBe(rank);
  });
});

describe("exports to other regions", () => {
  const europe = goldenCase<
    { growth: Prints; claimed: string; after: Period },
    Record<"verdict" | "sentence", string> & { missing: readonly string[] }
  >("record-to-the-european-union");

  test(europe.figure, () => {
    const { inputs, expected } = europe;
    const growth = growthTo("EU", inputs.growth);
    const record = recordAt(growth, bounds, { is: "highest", after: inputs.after });
    expect(record).toMatchObject({ verdict: expected.verdict, missing: expected.missing, certain: false });
    expect(recordSentence(record, "biggest increase")).toBe(expected.sentence);
    expect(intervalContains(printed(inputs.claimed).bounds, growth[0]!.rate!)).toBe(true);
  });

  const africa = goldenCase<
    { growth: Prints },
    Record<"verdict" | "by" | "since" | "sentence", string> & {
      certain: boolean;
      missing: readonly string[];
    }
  >("growth-to-africa");

  test(africa.figure, () => {
    const { since, sentence, ...expected } = africa.expected;
    const growth = growthTo("Africa", africa.inputs.growth);
    const record = recordAt(growth, bounds, { is: "highest" });
    expect(record).toMatchObject(expected);
    expect(recordSentence(record, "biggest increase")).toBe(sentence);
    expect(highestSince(growth, bounds)).toMatchObject({ since, missing: expected.missing, certain: true });
  });
});

describe("the trade of China, month by month", () => {
  const trade = goldenCase<
    Readonly<Record<Period, readonly [string, string]>>,
    Record<
      "exports" | "imports",
      Readonly<
        Record<
          Period,
          Record<"highestSince" | "lowestSince", Period | null> & Record<"rises" | "rank" | "of", number>
        >
      >
    >
  >("chinese-trade-by-month");
  const months = Object.keys(trade.inputs) as Period[];

  describe.each(["exports", "imports"] as const)("%s", (flow) => {
    const prints = months.map((month) => trade.inputs[month]![flow === "exports" ? 0 : 1]);
    const rows = series(
      { reporter: "CN", flow, currency: "USD" },
      Object.fromEntries(months.map((month, index) => [month, printed(`${prints[index]} billion`)])),
    );
    const growth = monthOnMonth(rows);
    const rises = ({ rate }: GrowthRate): boolean | undefined => rate?.gt(0);
    const value = (row: Observation) => row.value;
    // Each month as a whole number of tenths of a billion; the naive searches use nothing else.
    const tenths = prints.map((print) => Number(print.replace(".", "")));

    test("all 46 months are there", () => {
      expect([months.length, months[0], months.at(-1)]).toEqual([46, "2022-01", "2025-10"]);
    });

    test.each(Object.entries(trade.expected[flow]))("in %s they are what Python finds", (month, found) => {
      const at = month as Period;
      expect({
        rises: streak(growth, rises, { at }).months,
        highestSince: highestSince(rows, value, { at }).since,
        lowestSince: lowestSince(rows, value, { at }).since,
        rank: rankAt(rows, value, { is: "highest", at }).rank,
        of: rankAt(rows, value, { is: "highest", at }).of,
      }).toEqual(found);
    });

    test("the runs of rises are those of a naive search", () => {
      months.forEach((at, last) => {
        // The longest stretch that ends here and in which each month is above the one before it.
        const starts = months.flatMap((_, from) =>
          from >= 1 &&
          from <= last &&
          tenths.every(
            (value, index) => index < from || index > last || (index > 0 && value > tenths[index - 1]!),
          )
            ? [from]
            : [],
        );
        const from = starts[0];
        const run = streak(growth, rises, { at });
        expect(run).toMatchObject({
          months: from === undefined ? 0 : last - from + 1,
          from: from === undefined ? null : months[from],
          atLeast: last === 0 || from === 1,
          endedBy: last === 0 || from === 1 ? "unknown" : "test",
          before: months[from === undefined ? last : from - 1],
        });
      });
    });

    test.each(["highest", "lowest"] as const)("since when each is the %s is that of a naive search", (is) => {
      const sign = is === "highest" ? 1 : -1;
      const since = is === "highest" ? highestSince : lowestSince;
      months.forEach((at, last) => {
        const now = tenths[last]! * sign;
        const found = months
          .filter((_, index) => index < last && tenths[index]! * sign >= now)
          .filter((month) =>
            tenths.every(
              (value, index) => index <= months.indexOf(month) || index >= last || value * sign < now,
            ),
          );
        const expected = found.at(-1) ?? null;
        const tie = expected !== null && tenths[months.indexOf(expected)]! * sign === now;
        const answer = { since: expected, tie, missing: [], lookedBackTo: expected ?? "2022-01" };
        expect(since(rows, value, { at })).toMatchObject({ ...answer, certain: true });
        // A tenth apart the true values cannot be the same; two that print the same may lie either way.
        expect(since(rows, boundsOf, { at })).toMatchObject({ ...answer, certain: !tie });
      });
    });

    test.each(["highest", "lowest"] as const)("the ranks from the %s are those of a naive count", (is) => {
      const sign = is === "highest" ? 1 : -1;
      months.forEach((at, last) => {
        const now = tenths[last]! * sign;
        const past = tenths.slice(0, last).map((value) => value * sign);
        const rank = 1 + past.filter((value) => value > now).length;
        const equal = past.filter((value) => value === now).length;
        const expected = { rank, sharedBy: 1 + equal, of: last + 1, best: rank, missing: [] };
        expect(rankAt(rows, value, { is, at })).toMatchObject({ ...expected, worst: rank });
        expect(rankAt(rows, boundsOf, { is, at })).toMatchObject({ ...expected, worst: rank + equal });
        expect(recordAt(rows, value, { is, at })).toMatchObject({
          verdict: rank > 1 ? "beaten" : equal > 0 ? "tied" : "record",
          certain: true,
        });
      });
    });
  });
});
