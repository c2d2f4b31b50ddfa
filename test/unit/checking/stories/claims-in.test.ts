import { claimsIn, type StoryOptions } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.js";

const options: StoryOptions = { reporter: "CN", asOf: "2025-12-08" };

describe("the claims of a text", () => {
  test.each([
    // A run has no figure of its own.
    [
      "Exports rose for the second month in a row in November. In November exports fell 31.5% from a year earlier.",
      { claimed: 1, unplaced: 0, left: 0 },
    ],
    [
      "Exports fell 2 percent in November. Exports fell 2 percent in November compared with October.",
      { claimed: 1, unplaced: 1, left: 0 },
    ],
  ])("that gave way leave each figure counted: %s", (text, figures) => {
    expect(claimsIn(text, options).figures).toEqual(figures);
  });

  test.each([
    ["Did exports rise 5% in November from a year earlier?", ["?"]],
    ["“Did exports rise 5% in November from a year earlier?”", ["?"]],
    ["Exports rose 5% from a year earlier in November, at a faster pace than in October.", ["than"]],
  ])("take no question, and no pace, for growth: %s", (text, unread) => {
    const { claims, unplaced } = claimsIn(text, options);
    expect(claims).toEqual([]);
    expect(unplaced.map((one) => one.unread)).toEqual([unread]);
  });

  test("take a part of a total for no total", () => {
    const text = "$2.1 billion of the trade turnover in November fell on exports.";
    expect(claimsIn(text, options).claims).toEqual([]);
  });

  test("are of goods and services after a sentence on both that was not read", () => {
    const text =
      "The difference between the goods and services that it sells and buys was $51 billion, the smallest gap since 2023.\n\nOverall imports fell 1.7% in November.";
    const us = { reporter: "US", asOf: "2025-12-11", coverage: "any" } as const;
    const { claims } = claimsIn(text, { ...us, comparisonDefault: "month-on-month" });
    expect(claims).toMatchObject([{ about: { flow: "imports", coverage: "goods-and-services" } }]);
    // The Census Bureau goes by the month before: where the caller does not say, it is not known.
    expect(claimsIn(text, us).claims).toEqual([]);
  });

  test("name their source, their day and their sentence", () => {
    const text = "A headline\n\nExports rose 5.9% in November from a year earlier.";
    const { claims, left } = claimsIn(text, { ...options, source: "a paper" });
    expect(claims).toEqual([
      {
        kind: "growth",
        about: { reporter: "CN", flow: "exports" },
        period: "2025-11",
        comparison: "year-on-year",
        direction: "rise",
        printed: "5.9%",
        sentence: "Exports rose 5.9% in November from a year earlier.",
        place: { start: 12, end: text.length },
        source: "a paper",
        asOf: "2025-12-08",
        understood: "China, exports, November 2025, from a year earlier: rise 5.9%",
      },
    ]);
    expect(left).toEqual([{ sentence: "A headline", place: { start: 0, end: 10 }, because: "no-figure" }]);
  });

  test("survive JSON", () => {
    const { claims } = claimsIn("In November exports rose 3%, the biggest rise since March.", options);
    expect(JSON.parse(JSON.stringify(claims))).toEqual(claims);
    expect(claims).toHaveLength(2);
    for (const claim of claims) expect(Object.isFrozen(claim)).toBe(true);
  });

  test("that lack something say what, in words", () => {
    const [unplaced] = claimsIn("Chip exports rose 5%.", options).unplaced;
    expect(unplaced).toEqual({
      sentence: "Chip exports rose 5%.",
      place: { start: 0, end: 21 },
      words: "Chip exports rose 5%.",
      missing: ["product", "period"],
      text: "It is not said which goods are meant by their code and which period is meant.",
    });
  });

  test("hold the period of the options until the text names one", () => {
    const read = (text: string) => claimsIn(text, { ...options, period: "2025-10" }).claims;
    const periods = read("Exports rose 3%. In November they rose 5%. Imports fell 2%.").map(
      (claim) => "period" in claim && claim.period,
    );
    expect(periods).toEqual(["2025-10", "2025-11", "2025-11"]);
  });

  test("hold the days of events and of recent weeks", () => {
    const text =
      "Since the truce, the U.S. tariff on China has stayed at 47%. The yuan rose in recent weeks.";
    const { claims } = claimsIn(text, { ...options, events: { "the truce": "2025-10-30" }, recentWeeks: 2 });
    expect(claims).toMatchObject([
      { kind: "tariff", from: "2025-10-30", until: "2025-12-08" },
      { kind: "exchange", from: "2025-11-24", until: "2025-12-08" },
    ]);
  });

  test("are not looked for in a sentence longer than any of a story", () => {
    const long = `Exports rose 3% in November${", and so on".repeat(400)}.`;
    expect(claimsIn(long, options).left.map(({ because }) => because)).toEqual(["too-long"]);
    const figures = { claimed: 0, unplaced: 0, left: 2 };
    expect(claimsIn(long.replace("3%", "3% to $5 billion"), options).figures).toEqual(figures);
  });

  test("say nothing of another account, behind it either", () => {
    const account =
      "In May the current account showed a deficit of $2 billion after a surplus of $1 billion in April.";
    expect(claimsIn(account, options).claims).toEqual([]);
  });

  test("that take a comparison for granted give way to the same rate with another", () => {
    const text = "Exports fell 2% in May. Exports fell 2% in May compared with April.";
    const { claims, unplaced, figures } = claimsIn(text, options);
    expect(claims.map(({ kind, understood }) => [kind, understood])).toEqual([
      ["growth", "China, exports, May 2025, from the month before: fall 2%"],
    ]);
    expect(unplaced.map(({ missing }) => missing)).toEqual([["comparison"]]);
    expect(figures).toEqual({ claimed: 1, unplaced: 1, left: 0 });
  });

  test("that take a comparison for granted give way to what goes the other way", () => {
    const run =
      "The trade surplus rose for the second month in a row in May. It was down 31% from a year earlier.";
    const tripled =
      "The deficit nearly tripled to $1.3 billion in May, from the $500 million recorded in April.";
    expect(claimsIn(run, options).claims.map(({ kind }) => kind)).toEqual(["growth"]);
    expect(claimsIn(tripled, options).claims.map(({ kind }) => kind)).toEqual(["level", "level"]);
  });

  test("of the whole are not read in a text on a partner", () => {
    const text =
      "Exports to Chile rose 5% in May from a year earlier. Imports from Chile fell 2%. Peru had a deficit of $2 billion.";
    expect(claimsIn(text, { ...options, reporter: "PE" }).claims.map(({ kind }) => kind)).toEqual([
      "growth",
      "growth",
    ]);
  });

  test("of bare imports behind a partner are not read where a forecast stands beside them", () => {
    const text =
      "Exports to Chile rose 4% in May from a year earlier, while imports fell 2%, less than the 3% expected.";
    expect(claimsIn(text, options).claims.map(({ kind }) => kind)).toEqual(["growth"]);
  });

  test("a month after since is of nothing that goes on", () => {
    const first = "In November exports fell 1%. This was the first fall since January. Imports rose 2%.";
    expect(
      claimsIn(first, options).claims.map((claim) => [claim.kind, "period" in claim && claim.period]),
    ).toEqual([
      ["growth", "2025-11"],
      ["first-since", "2025-11"],
      ["growth", "2025-11"],
    ]);
    const later = "The deficit was the largest since poor figures in January 2014. Exports hit $6 billion.";
    expect(claimsIn(later, options).claims).toEqual([]);
  });

  test("a span of one paragraph does not go on in the next where a month was spoken of too", () => {
    const text = (link: string) =>
      `Exports rose 3% in November. In the first eleven months they rose 5%.${link}Imports fell 2%.`;
    expect(claimsIn(text("\n\n"), options).unplaced.map(({ missing }) => missing)).toEqual([["period"]]);
    expect(claimsIn(text(" "), options).claims.at(-1)).toMatchObject({ period: "2025-01/2025-11" });
  });
});

describe("a text cannot be read", () => {
  test.each<[string, unknown, Partial<Record<keyof StoryOptions, unknown>>, string, string]>([
    [
      "that is none",
      7,
      {},
      "INVALID_FIELD",
      "text must be text of at most 100000 UTF-16 code units (limit), got 7",
    ],
    [
      "that is too long",
      "a".repeat(11),
      { limit: 10 },
      "INVALID_FIELD",
      "at most 10 UTF-16 code units (limit), got 11",
    ],
    ["without a limit above zero", "", { limit: 0 }, "INVALID_FIELD", "limit must be"],
    ["without a reporter", "", { reporter: "" }, "INVALID_FIELD", "reporter must be"],
    ["without its day", "", { asOf: "2025-02-30" }, "INVALID_DAY", "asOf must be"],
    [
      "of another age",
      "",
      { asOf: "1899-12-31" },
      "INVALID_DAY",
      'asOf must be a day from 1900 on, got "1899-12-31"',
    ],
    ["of no period", "", { period: "2025" }, "INVALID_PERIOD", "period must be"],
    ["in no currency", "", { currency: "won" }, "UNKNOWN_CURRENCY", "currency must be"],
    ["with another dollar", "", { dollar: "$" }, "UNKNOWN_CURRENCY", "dollar must be"],
    ["with another yen", "", { yen: "¥" }, "UNKNOWN_CURRENCY", "yen must be"],
    [
      "with another comparison",
      "",
      { comparisonDefault: "other" },
      "INVALID_FIELD",
      "comparisonDefault must be",
    ],
    ["with half a week", "", { recentWeeks: 0.5 }, "INVALID_FIELD", "recentWeeks must be"],
    ["with an event of no day", "", { events: { truce: "soon" } }, "INVALID_DAY", 'events["truce"] must be'],
    ["with a misspelt option", "", { asof: "2025-12-08" } as never, "UNKNOWN_FIELD", 'got "asof"'],
  ])("%s", (_, text, more, code, message) => {
    const read = () => claimsIn(text as string, { ...options, ...more } as StoryOptions);
    expect(read).toThrow(refusal(code, expect.stringContaining(message), expect.anything()));
  });
});
