import type { Observation, ObservationInput, Period } from "tradefigures";
import { describe, expect, test } from "vitest";
import { indexOf, namesIn } from "../../../../src/checking/evidence/evidence-index.js";
import type { Question } from "../../../../src/checking/evidence/knowledge.js";
import { levelAnswers } from "../../../../src/checking/evidence/level-answers.js";
import { levelAt } from "../../../../src/checking/evidence/level-at.js";
import { currenciesOf, levelVintages } from "../../../../src/checking/evidence/level-vintages.js";
import { shareAnswers } from "../../../../src/checking/evidence/share-answers.js";
import { windowLevels } from "../../../../src/checking/evidence/window-level.js";
import { written } from "../../decimal/interval-text.js";
import { about, rate } from "../claims/evidence-of.js";
import { knowledgeOf } from "./knowledge-of.js";
import { type Flow, row } from "./made-up-rows.js";

// Figures are made up; sums by hand.

const question = (flow: Flow, period: Period, more: Partial<Question> = {}): Question => ({
  about: about(flow),
  period,
  comparison: "other",
  currency: "USD",
  ...more,
});
const vintagesOf = (observations: readonly Observation[], flow: Flow, more = {}) =>
  levelVintages(indexOf({ observations }), about(flow, more), "USD", "2025-06");
const texts = (levels: readonly { readonly value: unknown }[]) => levels.map(({ value }) => String(value));

describe("the vintages of a level", () => {
  test("are in order of time, however they lie", () => {
    const found = vintagesOf(
      [
        row("exports", "2025-06", "103", { published: "2025-09-09" }),
        row("exports", "2025-06", "101", { published: "2025-07-09" }),
        row("exports", "2025-06", "102", { published: "2025-08-09" }),
        row("exports", "2025-06", "100"),
      ],
      "exports",
    );
    expect(found.flatMap(({ levels }) => texts(levels))).toEqual(["100", "101", "102", "103"]);
    expect(found.map(({ published }) => published)).toEqual([
      undefined,
      "2025-07-09",
      "2025-08-09",
      "2025-09-09",
    ]);
  });

  test("of a balance are made of both sides of one release, not of two", () => {
    const balances = (exports: Partial<ObservationInput>, imports: Partial<ObservationInput>) =>
      vintagesOf(
        [row("exports", "2025-06", "100", exports), row("imports", "2025-06", "60", imports)],
        "balance",
      ).flatMap(({ levels }) => texts(levels));
    const copy = { readOn: "2025-07-09", source: "a text" } as const;
    expect(balances(copy, copy)).toEqual(["40"]);
    expect(balances(copy, { ...copy, source: "another" })).toEqual([]);
    expect(balances(copy, { ...copy, readOn: "2025-07-10" })).toEqual([]);
    expect(balances({}, {})).toEqual(["40"]);
    expect(balances({}, copy)).toEqual([]);
    expect(balances({ source: "a text" }, {})).toEqual([]);
    // A release is known by its day, whoever cites it.
    const released = { published: "2025-07-09" } as const;
    expect(balances({ ...released, source: "a text" }, { ...released, source: "another" })).toEqual(["40"]);
  });

  test("say on what they stand", () => {
    const marksOf = (more: Partial<ObservationInput>) =>
      vintagesOf(
        [row("exports", "2025-06", "100", more), row("imports", "2025-06", "60", more)],
        "balance",
      )[0]!.levels[0]!.marks;
    expect(marksOf({})).toEqual(["undated"]);
    expect(marksOf({ readOn: "2025-07-09" })).toEqual(["read-on"]);
    expect(marksOf({ published: "2025-07-09" })).toEqual([]);
  });

  test("that exclude each other stay side by side, those that agree are one", () => {
    const both = [row("imports", "2025-06", "50"), row("balance", "2025-06", "50")];
    const conflicting = vintagesOf(
      [row("exports", "2025-06", "100"), row("exports", "2025-06", "200"), ...both],
      "exports",
    );
    expect(conflicting.map(({ levels }) => texts(levels))).toEqual([["100", "200"]]);
    expect(conflicting[0]!.levels[1]!.marks).toEqual(["undated", "conflicting-evidence"]);
    const rounded = row("exports", "2025-06", "100", { bounds: { low: "99.5", high: "100.5" } });
    const finer = row("exports", "2025-06", "100.2", { bounds: { low: "100.15", high: "100.25" } });
    for (const order of [
      [rounded, finer],
      [finer, rounded],
    ]) {
      const [{ levels } = { levels: [] }] = vintagesOf(order, "exports");
      expect(texts(levels)).toEqual(["100.2"]);
      expect(levels[0]).toMatchObject({ marks: ["undated"], from: order });
      expect(written(levels[0]!.bounds)).toBe("[100.15, 100.25]");
    }
  });

  test("of one system or valuation are told from those of another", () => {
    const general = row("exports", "2025-06", "100", { system: "general", valuation: "FOB" });
    const special = row("exports", "2025-06", "90", { system: "special", valuation: "CIF" });
    const index = indexOf({ observations: [general, special] });
    const of = (more: object) =>
      levelVintages(index, about("exports", more), "USD", "2025-06").map(({ levels }) => texts(levels));
    expect(of({ system: "general" })).toEqual([["100"]]);
    expect(of({ system: "special" })).toEqual([["90"]]);
    expect(of({ valuation: "FOB" })).toEqual([["100"]]);
    expect(of({ valuation: "CIF" })).toEqual([["90"]]);
    // One that does not say fits all.
    expect(of({})).toEqual([["100", "90"]]);
    const plain = indexOf({ observations: [row("exports", "2025-06", "80")] });
    expect(
      levelVintages(plain, about("exports", { system: "special", valuation: "CIF" }), "USD", "2025-06")
        .length,
    ).toBe(1);
  });
});

describe("a sum of levels", () => {
  const months = (...more: readonly Partial<ObservationInput>[]) =>
    more.map((one, at) => row("exports", `2025-0${at + 1}` as Period, "10", one));
  const sumOf = (observations: readonly Observation[], period: Period) =>
    levelAt(knowledgeOf({ observations }), about("exports"), "USD", period, "known");

  test("is out with the last of its parts", () => {
    expect(
      sumOf(
        months({ published: "2025-09-01" }, { published: "2025-10-01" }, { published: "2025-07-01" }),
        "2025-01/2025-03",
      ),
    ).toMatchObject({ published: "2025-10-01" });
    expect(
      sumOf(
        months({ published: "2025-07-01" }, { readOn: "2025-10-01" }, { published: "2025-09-01" }),
        "2025-01/2025-03",
      ),
    ).toMatchObject({ readOn: "2025-10-01" });
    const undated = sumOf(months({ published: "2025-07-01" }, {}), "2025-01/2025-02")!;
    expect([undated.published, undated.readOn]).toEqual([undefined, undefined]);
    expect(undated.levels[0]!.marks).toEqual(["sum", "undated"]);
  });

  test("is of the longest parts that there are", () => {
    const halves = [row("exports", "2025-01/2025-03", "31"), row("exports", "2025-04/2025-06", "32")];
    const all = [...months({}, {}, {}, {}, {}, {}), ...halves];
    for (const observations of [all, [...all].reverse()])
      expect(texts(sumOf(observations, "2025-01/2025-06")!.levels)).toEqual(["63"]);
  });

  test("of parts that exclude each other rests on all of them", () => {
    const january = [row("exports", "2025-01", "10"), row("exports", "2025-01", "20")];
    const february = row("exports", "2025-02", "10");
    const [figure] = sumOf([...january, february], "2025-01/2025-02")!.levels;
    expect(figure!.from).toEqual([...january, february]);
    expect(written(figure!.bounds)).toBe("[20, 30]");
  });
});

describe("what the evidence says of a level", () => {
  test("is nothing where nothing is known", () => {
    expect(levelAnswers(knowledgeOf({}), question("exports", "2025-06"))).toEqual([]);
    expect(levelAnswers(knowledgeOf({}), question("exports", "2025-06", { currency: null }))).toEqual([]);
    expect(currenciesOf(knowledgeOf({}), about("exports"))).toEqual([]);
  });

  const toDate = [
    row("exports", "2025-01/2025-06", "60", { published: "2025-07-09" }),
    row("exports", "2025-01/2025-05", "49", { published: "2025-07-09" }),
  ];

  test("follows from years to date where it was not published", () => {
    const [answer] = levelAnswers(knowledgeOf({ observations: toDate }), question("exports", "2025-06"));
    expect(answer).toMatchObject({
      published: null,
      computed: [[{ from: [toDate[0], toDate[1]], marks: ["identity"] }]],
    });
    expect(texts(answer!.computed[0]!)).toEqual(["11"]);
    const own = row("exports", "2025-06", "11", { published: "2025-07-09" });
    const [published] = levelAnswers(
      knowledgeOf({ observations: [...toDate, own] }),
      question("exports", "2025-06"),
    );
    expect(published).toMatchObject({ published: [{ from: [own] }], computed: [] });
  });

  test("is decided by what was published of a span alone, unless its parts are newer", () => {
    const aloneWith = (span: Partial<ObservationInput>, part: Partial<ObservationInput> | null) =>
      levelAnswers(
        knowledgeOf(
          {
            observations: [
              row("exports", "2025-05/2025-06", "22", span),
              ...(part === null
                ? []
                : (["2025-05", "2025-06"] as const).map((month) => row("exports", month, "11", part))),
            ],
          },
          "2026-01-01",
        ),
        question("exports", "2025-05/2025-06"),
      )[0]!.alone;
    const on = (published: "2025-07-09" | "2025-08-09") => ({ published });
    expect(aloneWith(on("2025-07-09"), null)).toBe(true);
    expect(aloneWith(on("2025-08-09"), on("2025-07-09"))).toBe(true);
    expect(aloneWith(on("2025-07-09"), on("2025-07-09"))).toBe(true);
    expect(aloneWith(on("2025-07-09"), on("2025-08-09"))).toBe(false);
    expect(aloneWith(on("2025-07-09"), {})).toBe(true);
    expect(aloneWith({}, on("2025-07-09"))).toBe(false);
  });

  test("may follow from them beside a later copy", () => {
    const copy = row("exports", "2025-06", "12", { readOn: "2026-01-01" });
    const [answer] = levelAnswers(
      knowledgeOf({ observations: [...toDate, copy] }, "2025-07-10"),
      question("exports", "2025-06"),
    );
    expect([answer!.computed, answer!.later].map((groups) => groups.map(texts))).toEqual([
      [["11"]],
      [["12"]],
    ]);
  });

  test("follows from a growth and the level at its other end", () => {
    // 100 and 10 % more are 110; 110 less that growth are 100.
    const grew = rate("exports", "2025-06", "10.0%");
    const [base, now] = [row("exports", "2024-06", "100"), row("exports", "2025-06", "110")];
    const answerTo = (level: Observation, period: Period) =>
      levelAnswers(
        knowledgeOf({ observations: [level], growthRates: [grew] }),
        question("exports", period),
      )[0]!.computed;
    for (const [level, period, value] of [
      [base, "2025-06", "110"],
      [now, "2024-06", "100"],
    ] as const) {
      expect(answerTo(level, period)).toMatchObject([
        [{ from: [level, grew], marks: ["identity", "undated"] }],
      ]);
      expect(texts(answerTo(level, period)[0]!)).toEqual([value]);
    }
  });
});

describe("a share", () => {
  const part = { partner: "YY" };
  const shareIn = (observations: readonly Observation[], day: "2025-07-10" | null = null) =>
    shareAnswers(
      knowledgeOf({ observations }, day),
      question("exports", "2025-06", { about: about("exports", part) }),
    );

  test("rests on part and whole, and says on what they stand", () => {
    const [of, whole] = [row("exports", "2025-06", "20", part), row("exports", "2025-06", "80")];
    const [answer] = shareIn([of, whole]);
    expect(answer!.computed).toMatchObject([[{ from: [of, whole], marks: ["undated"] }]]);
    expect(texts(answer!.computed[0]!)).toEqual(["0.25"]);
  });

  test("is that of the first release where no day is said, and of the whole as it was first and later", () => {
    const first = { published: "2025-07-09" } as const;
    const later = { published: "2025-08-09" } as const;
    const rows = [
      row("exports", "2025-06", "20", { ...part, ...first }),
      row("exports", "2025-06", "40", { ...part, ...later }),
      row("exports", "2025-06", "80", first),
    ];
    expect(shareIn(rows).map(({ computed }) => computed.map(texts))).toEqual([[["0.25"]]]);
    // By 10 July the whole was 100.
    const revised = [...rows, row("exports", "2025-06", "100", { published: "2025-07-10" })];
    expect(shareIn(revised, "2025-07-10").map(({ computed }) => computed.map(texts))).toEqual([
      [["0.2"], ["0.25"]],
    ]);
  });

  test("is none without the part, or of a whole that is or may be zero", () => {
    expect(shareIn([row("exports", "2025-06", "80")])).toEqual([]);
    const of = row("exports", "2025-06", "20", part);
    expect(shareIn([of, row("exports", "2025-06", "0")])).toEqual([]);
    const wide = row("exports", "2025-06", "1", { bounds: { low: "0", high: "2" } });
    expect(shareIn([of, wide])).toEqual([]);
  });
});

describe("a window of months", () => {
  const rows = [
    row("exports", "2024-12/2025-05", "60"),
    row("exports", "2025-06", "12"),
    row("exports", "2024-12", "9"),
  ];

  test("rests on all three figures that it follows from", () => {
    const spring = [
      row("exports", "2025-01/2025-03", "30"),
      row("exports", "2025-04", "12"),
      row("exports", "2025-01", "9"),
    ];
    const known = knowledgeOf({ observations: spring });
    // 30 and 12 less 9.
    const [figure] = windowLevels(known, about("exports"), "USD", "2025-02/2025-04");
    expect(figure).toMatchObject({ from: spring, marks: ["identity", "undated"] });
    expect(String(figure!.value)).toBe("33");
  });

  test("is neither a month nor a year to date", () => {
    const known = knowledgeOf({ observations: rows });
    expect(windowLevels(known, about("exports"), "USD", "2025-01/2025-06")).toEqual([]);
    const months = knowledgeOf({ observations: [row("exports", "2025-05", "10"), rows[1]!] });
    expect(windowLevels(months, about("exports"), "USD", "2025-06")).toEqual([]);
  });
});

test("the names of a source are the whole and its parts, with or without blanks", () => {
  expect(namesIn(undefined)).toEqual([]);
  expect(namesIn("an office")).toEqual(["an office"]);
  expect(namesIn("a text;a wire ;  an office")).toEqual([
    "a text;a wire ;  an office",
    "a text",
    "a wire",
    "an office",
  ]);
});
