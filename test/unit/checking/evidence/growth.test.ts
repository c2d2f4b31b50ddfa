import {
  type Day,
  type GrowthRate,
  type GrowthRateInput,
  growthRate,
  type Observation,
  type Period,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { accelerationOf, growthPairs } from "../../../../src/checking/evidence/acceleration-answers.js";
import {
  type Answer,
  allFigures,
  computedAnswers,
  NO_ANSWER,
} from "../../../../src/checking/evidence/answer.js";
import { firstDayOf, growthAnswers, pairAnswers } from "../../../../src/checking/evidence/growth-answers.js";
import { growthAtImpliedRates } from "../../../../src/checking/evidence/growth-at-implied-rates.js";
import type { Knowledge, Question } from "../../../../src/checking/evidence/knowledge.js";
import { CHANGE, SIZE_CHANGE, SIZE_GROWTH } from "../../../../src/checking/evidence/pair-rule.js";
import { pastFigures } from "../../../../src/checking/evidence/past-figures.js";
import { written } from "../../decimal/interval-text.js";
import { about } from "../claims/evidence-of.js";
import { knowledgeOf } from "./knowledge-of.js";
import { type Flow, row } from "./made-up-rows.js";

// Figures are made up; growth by hand.

const grew = (
  flow: Flow,
  period: Period,
  rate: `${number}`,
  more: Partial<GrowthRateInput> = {},
): GrowthRate => growthRate({ reporter: "XX", flow, period, comparison: "year-on-year", rate, ...more });
const question = (flow: Flow, more: Partial<Question> = {}): Question => ({
  about: about(flow),
  period: "2025-06",
  comparison: "year-on-year",
  currency: "USD",
  ...more,
});
const texts = (levels: readonly { readonly value: unknown }[] | null | undefined) =>
  levels?.map(({ value }) => String(value)) ?? null;
const computedOf = (answer: Answer | undefined) => answer?.computed.map(texts);

describe("what the evidence says of a growth", () => {
  const released = (published: Day) => ({ published });

  test("is nothing where nothing is known", () => {
    expect(growthAnswers(knowledgeOf({}), question("exports"))).toEqual([]);
    expect(growthAnswers(knowledgeOf({}), question("exports", { currency: null }))).toEqual([]);
  });

  test("is decided by a published rate alone where it is from the release of the level, or there is none", () => {
    const rate = grew("exports", "2025-06", "0.1");
    const isAlone = (observations: readonly Observation[], growthRates: readonly GrowthRate[]) =>
      growthAnswers(knowledgeOf({ observations, growthRates }), question("exports"))[0]!.alone;
    expect(isAlone([], [rate])).toBe(true);
    expect(isAlone([row("exports", "2025-06", "110")], [rate])).toBe(true);
    const base = row("exports", "2024-06", "100");
    expect(isAlone([row("exports", "2025-06", "110"), base], [rate])).toBe(false);
    const july = released("2025-07-09");
    const dated = grew("exports", "2025-06", "0.1", july);
    expect(isAlone([row("exports", "2025-06", "110", july), base], [dated])).toBe(true);
    expect(isAlone([row("exports", "2025-06", "110", released("2025-07-08")), base], [dated])).toBe(false);
  });

  test("is, as published, what was out by the day of the claim", () => {
    const rates = [
      grew("exports", "2025-06", "0.3", released("2025-09-09")),
      grew("exports", "2025-06", "0.1", released("2025-07-09")),
      grew("exports", "2025-06", "0.2", released("2025-08-09")),
    ];
    const publishedBy = (day: Day | null) =>
      growthAnswers(knowledgeOf({ growthRates: rates }, day), question("exports")).map(({ published }) =>
        texts(published),
      );
    expect(publishedBy("2025-08-10")).toEqual([["0.2"]]);
    expect(publishedBy("2025-09-10")).toEqual([["0.3"]]);
    expect(publishedBy(null)).toEqual([["0.1"]]);
  });

  test("has the base of the same release before one that was revised since", () => {
    // In July 110 over 100; on 1 August the base became 88.
    const observations = [
      row("exports", "2025-06", "110", released("2025-07-09")),
      row("exports", "2024-06", "100", released("2025-07-09")),
      row("exports", "2024-06", "88", released("2025-08-01")),
    ];
    const [answer] = growthAnswers(knowledgeOf({ observations }, "2025-08-10"), question("exports"));
    expect(computedOf(answer)).toEqual([["0.1"], ["0.25"]]);
    expect(answer!.computed.map(([figure]) => figure!.base?.as)).toEqual(["first", "revised"]);
  });

  test("does not follow from other figures where it was published", () => {
    const sides = [row("exports", "2025-06", "330"), row("imports", "2025-06", "220")];
    const rates = [grew("exports", "2025-06", "0.1"), grew("imports", "2025-06", "0.1")];
    // 110 over 300 − 200.
    const answerTo = (growthRates: readonly GrowthRate[], day: Day | null = null) =>
      growthAnswers(knowledgeOf({ observations: sides, growthRates }, day), question("balance"))[0];
    expect(computedOf(answerTo(rates))).toEqual([["0.1"]]);
    expect(computedOf(answerTo([...rates, grew("balance", "2025-06", "0.1")]))).toEqual([]);
    const copy = grew("balance", "2025-06", "0.2", { readOn: "2026-01-01" });
    const late = answerTo([...rates, copy], "2025-07-10");
    expect([computedOf(late), late!.later.map(texts)]).toEqual([[["0.1"]], [["0.2"]]]);
  });

  test("first came out with the level or the rate, in the currency that is asked for", () => {
    const known = knowledgeOf({
      observations: [
        row("exports", "2025-06", "110", released("2025-08-09")),
        row("exports", "2025-06", "770", { ...released("2025-07-01"), currency: "CNY" }),
      ],
      growthRates: [grew("imports", "2025-06", "0.1", released("2025-07-05"))],
    });
    expect(firstDayOf(known, question("exports"))).toBe("2025-08-09");
    expect(firstDayOf(known, question("exports", { currency: "CNY" }))).toBe("2025-07-01");
    expect(firstDayOf(known, question("exports", { currency: null }))).toBe("2025-07-01");
    expect(firstDayOf(known, question("imports"))).toBe("2025-07-05");
  });

  test("at the rates that totals imply rests on all six figures", () => {
    const part = { product: "85" };
    const cny = { currency: "CNY" };
    const observations = [
      row("exports", "2025-06", "12", part),
      row("exports", "2024-06", "10", part),
      row("exports", "2025-06", "110"),
      row("exports", "2024-06", "100"),
      row("exports", "2025-06", "847", cny),
      row("exports", "2024-06", "700", cny),
    ];
    const asked = question("exports", { about: about("exports", part), currency: "CNY" });
    const [[figure] = []] = growthAtImpliedRates(knowledgeOf({ observations }), asked, "CNY");
    // 1.2 over 1.1 times 1.21.
    expect(String(figure!.value)).toBe("0.32");
    expect(new Set(figure!.from)).toEqual(new Set(observations));
    expect(figure!.marks).toEqual(["implied-rates"]);
  });
});

describe("the growth of a balance from both sides", () => {
  const between = (low: `${number}`, high: `${number}`, closed: "both" | "low" | "high" = "both") => ({
    bounds: { low, high, closed },
  });
  const growthOf = (observations: readonly Observation[], growthRates: readonly GrowthRate[]) =>
    growthAnswers(knowledgeOf({ observations, growthRates }), question("balance"))[0]?.computed[0]?.[0];
  const sides = [row("exports", "2025-06", "330"), row("imports", "2025-06", "220")];

  test("has ends that belong to it where all four do", () => {
    // The lowest base is 330/1.1 − 220/1.1 = 100, the highest 330/1.1 − 220/1.25 = 124.
    const ended = (closed: "both" | "low" | "high") =>
      written(
        growthOf(sides, [
          grew("exports", "2025-06", "0.1"),
          grew("imports", "2025-06", "0.1", between("0.1", "0.25", closed)),
        ])!.bounds,
      );
    expect(ended("both")).toBe("[-0.1129032258064516129032258064516129, 0.1]");
    expect(ended("low")).toBe("(-0.1129032258064516129032258064516129, 0.1]");
    expect(ended("high")).toBe("[-0.1129032258064516129032258064516129, 0.1)");
  });

  test("is that of the exports where there are no imports, whatever theirs may be", () => {
    const none = [sides[0]!, row("imports", "2025-06", "0")];
    for (const closed of ["low", "high"] as const)
      expect(
        written(
          growthOf(none, [
            grew("exports", "2025-06", "0.1", between("0.1", "0.25")),
            grew("imports", "2025-06", "0", between("-0.5", "0.5", closed)),
          ])!.bounds,
        ),
      ).toBe("[0.1, 0.25]");
  });

  test("is none where the base may be of either sign, or more than all was lost; a change there is", () => {
    // 330 over 1 to 2 is 165 to 330, less 220.
    const either = [grew("exports", "2025-06", "0.25", between("0", "1")), grew("imports", "2025-06", "0")];
    expect(growthOf(sides, either)).toBeUndefined();
    const [change] = pairAnswers(
      knowledgeOf({ observations: sides, growthRates: either }),
      question("balance"),
      CHANGE,
    );
    // 110 less 110, and 110 less −55.
    expect(change!.computed.map(([figure]) => written(figure!.bounds))).toEqual(["[0, 165]"]);
    expect(
      growthOf(sides, [grew("exports", "2025-06", "-1.5"), grew("imports", "2025-06", "0.1")]),
    ).toBeUndefined();
    expect(
      growthOf(sides, [grew("exports", "2025-06", "0.1"), grew("imports", "2025-06", "-1.5")]),
    ).toBeUndefined();
  });

  test("is none where all may be of either sign, though each corner has a rate", () => {
    // 90 to 110 less 100, now and then.
    const open = row("exports", "2025-06", "106", { bounds: { low: "90", high: "110" } });
    const none = [grew("exports", "2025-06", "0"), grew("imports", "2025-06", "0")];
    expect(growthOf([open, row("imports", "2025-06", "100")], none)).toBeUndefined();
    for (const lost of ["exports", "imports"] as const) {
      const growthRates = [...none.filter(({ flow }) => flow !== lost), grew(lost, "2025-06", "-1.5")];
      const known = knowledgeOf({ observations: sides, growthRates });
      expect(pairAnswers(known, question("balance"), CHANGE)).toEqual([]);
    }
  });

  test("is a change in size only where the base has one sign", () => {
    // At 90 and 110 the size changes by 10 − 14.3 and 10 − 4.8, but at 100 by 0 − 4.8.
    const open = row("exports", "2025-06", "106", { bounds: { low: "90", high: "110" } });
    const observations = [open, row("imports", "2025-06", "100")];
    const growthRates = [grew("exports", "2025-06", "0.05"), grew("imports", "2025-06", "0")];
    const known = knowledgeOf({ observations, growthRates });
    expect(pairAnswers(known, question("balance"), SIZE_CHANGE)).toEqual([]);
  });

  test("is a change from nothing too, and no rate", () => {
    // 110 over 1.1 less 100, and 110 less 100.
    const observations = [row("exports", "2025-06", "110"), row("imports", "2025-06", "100")];
    const growthRates = [grew("exports", "2025-06", "0.1"), grew("imports", "2025-06", "0")];
    const known = knowledgeOf({ observations, growthRates });
    for (const rule of [CHANGE, SIZE_CHANGE])
      expect(computedOf(pairAnswers(known, question("balance"), rule)[0])).toEqual([["10"]]);
    expect(growthOf(observations, growthRates)).toBeUndefined();
  });

  test("rests on all four figures", () => {
    const rates = [grew("exports", "2025-06", "0.1"), grew("imports", "2025-06", "0.1")];
    expect(growthOf(sides, rates)).toMatchObject({
      from: [sides[0], rates[0], sides[1], rates[1]],
      marks: ["identity", "undated"],
    });
  });
});

describe("a change", () => {
  const changeOf = (from: `${number}`, to: `${number}`, bounds?: readonly [`${number}`, `${number}`]) =>
    pairAnswers(
      knowledgeOf({
        observations: [
          row("balance", "2025-06", to),
          row("balance", "2024-06", from, bounds && { bounds: { low: bounds[0], high: bounds[1] } }),
        ],
      }),
      question("balance"),
      SIZE_CHANGE,
    )[0];

  test("of a size is that of a deficit too, and none where the sign is another", () => {
    expect(computedOf(changeOf("-5", "-8"))).toEqual([["3"]]);
    expect(computedOf(changeOf("5", "8"))).toEqual([["3"]]);
    for (const [from, to] of [
      ["-5", "8"],
      ["5", "-8"],
    ] as const)
      expect(changeOf(from, to)).toMatchObject({ computed: [], absent: { reason: "sign-change" } });
    // A base that may be zero may have any sign.
    expect(computedOf(changeOf("-1", "2", ["-2", "0.5"]))).toEqual([["1"]]);
    expect(computedOf(changeOf("1", "-2", ["-0.5", "2"]))).toEqual([["1"]]);
  });

  test("of a size is worked out of levels alone, its growth may have been published", () => {
    const observations = [row("balance", "2025-06", "-8"), row("balance", "2024-06", "-5")];
    const growthRates = [grew("balance", "2025-06", "0.5")];
    const [change] = pairAnswers(
      knowledgeOf({ observations, growthRates }),
      question("balance"),
      SIZE_CHANGE,
    );
    expect([change!.published, computedOf(change)]).toEqual([null, [["3"]]]);
    const [growth] = pairAnswers(knowledgeOf({ growthRates }), question("balance"), SIZE_GROWTH);
    expect(texts(growth!.published)).toEqual(["0.5"]);
    const even = [row("balance", "2025-06", "8"), row("balance", "2024-06", "0")];
    const [none] = pairAnswers(knowledgeOf({ observations: even }), question("balance"), SIZE_GROWTH);
    expect(none!.absent?.reason).toBe("zero-base");
  });

  test("rests on both levels", () => {
    const observations = [row("exports", "2025-06", "110"), row("exports", "2024-06", "100")];
    for (const rule of [CHANGE, SIZE_CHANGE])
      expect(
        pairAnswers(knowledgeOf({ observations }), question("exports"), rule)[0]!.computed[0]![0]!.from,
      ).toEqual(observations);
  });
});

describe("an acceleration", () => {
  const figure = (value: number) => ({ value, bounds: { low: value, high: value }, from: [], marks: [] });
  const known: Knowledge = knowledgeOf({
    growthRates: [
      grew("exports", "2025-06", "0.1", { currency: "USD" }),
      grew("exports", "2025-05", "0.04", { currency: "USD" }),
      grew("exports", "2025-06", "0.2", { currency: "CNY" }),
      grew("exports", "2025-05", "0.05", { currency: "CNY" }),
    ],
  });

  test("is that of each currency, or of the one that is asked for", () => {
    const values = (currency: Question["currency"]) =>
      growthPairs(known, question("exports", { currency }), "2025-05").map((pair) =>
        texts(accelerationOf(pair).published),
      );
    expect(values(null)).toEqual([["0.06"], ["0.15"]]);
    expect(values("CNY")).toEqual([["0.15"]]);
    // Rates that name no currency.
    const plain = knowledgeOf({
      growthRates: [grew("exports", "2025-06", "0.1"), grew("exports", "2025-05", "0.04")],
    });
    const [pair] = growthPairs(plain, question("exports", { currency: null }), "2025-05");
    expect(texts(accelerationOf(pair!).published)).toEqual(["0.06"]);
  });

  test("is as it was when the growth first came out, where no day is said", () => {
    const first = { published: "2025-07-09" } as const;
    const revised = { published: "2025-08-09" } as const;
    const growthRates = [
      grew("exports", "2025-06", "0.1", first),
      grew("exports", "2025-05", "0.04", { published: "2025-06-09" }),
      grew("exports", "2025-05", "0.02", revised),
    ];
    const [pair] = growthPairs(knowledgeOf({ growthRates }), question("exports"), "2025-05");
    expect(texts(accelerationOf(pair!).published)).toEqual(["0.06"]);
    // What May had been revised to by then.
    const sooner = grew("exports", "2025-05", "0.02", { published: "2025-07-01" });
    const [other] = growthPairs(
      knowledgeOf({ growthRates: [...growthRates.slice(0, 2), sooner] }),
      question("exports"),
      "2025-05",
    );
    expect(texts(accelerationOf(other!).published)).toEqual(["0.08"]);
  });

  test("is decided alone by two rates that each decide alone", () => {
    const of = (...alone: readonly [boolean, boolean]) => {
      const [now, then] = alone.map((one): Answer => ({ ...NO_ANSWER, alone: one })) as [Answer, Answer];
      return accelerationOf({ now, then }).alone;
    };
    expect([of(true, true), of(true, false), of(false, true), of(false, false)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test("takes one published and one computed rate only where there is nothing better", () => {
    const observations = [row("exports", "2025-05", "105"), row("exports", "2024-05", "100")];
    const answerOf = (growthRates: readonly GrowthRate[]) => {
      const [pair] = growthPairs(knowledgeOf({ observations, growthRates }), question("exports"), "2025-05");
      return accelerationOf(pair!);
    };
    const june = grew("exports", "2025-06", "0.1");
    expect(computedOf(answerOf([june]))).toEqual([["0.05"]]);
    const both = answerOf([june, grew("exports", "2025-05", "0.04")]);
    expect([texts(both.published), computedOf(both)]).toEqual([["0.06"], []]);
  });

  test("has all its figures, the published first", () => {
    const [one, two, three] = [figure(1), figure(2), figure(3)] as never[];
    const answer = (published: unknown, ...computed: unknown[]) =>
      ({ ...NO_ANSWER, published, computed }) as unknown as Answer;
    expect(allFigures(answer(null, [one!], [two!]))).toEqual([one, two]);
    expect(allFigures(answer([one!], [two!]))).toEqual([one, two]);
    expect(allFigures(answer(null, [one!]))).toEqual([one]);
    expect(allFigures(answer([three!]))).toEqual([three]);
    expect(allFigures(NO_ANSWER)).toEqual([]);
    expect(computedAnswers([])).toEqual([]);
  });
});

describe("figures through time", () => {
  const valueAt = (figures: ReturnType<typeof pastFigures>, period: Period) => {
    const found = figures.at(period);
    return found === null ? null : String(found.value);
  };

  test("are growth over the first base that may have served, or over the last", () => {
    const observations = [
      row("exports", "2025-06", "110", { published: "2025-07-09" }),
      row("exports", "2024-06", "88", { published: "2025-06-01" }),
      row("exports", "2024-06", "100", { published: "2024-07-09" }),
    ];
    const known = knowledgeOf({ observations });
    const over = (...base: ["revised" | "first"] | []) =>
      valueAt(
        pastFigures(known, about("exports"), "year-on-year", { period: "2025-06" }, ...base),
        "2025-06",
      );
    expect([over(), over("revised"), over("first")]).toEqual(["0.25", "0.25", "0.1"]);
  });

  test("are as they were when the last of them first came out, where no day is said", () => {
    const growthRates = [
      grew("exports", "2025-06", "0.1", { published: "2025-07-09" }),
      grew("exports", "2025-06", "0.3", { published: "2025-09-09" }),
      grew("exports", "2025-06", "0.2", { comparison: "month-on-month", published: "2025-10-09" }),
      grew("exports", "2025-06", "0.4", { comparison: "month-on-month", published: "2025-11-09" }),
    ];
    const of = (comparison: "year-on-year" | "month-on-month") =>
      valueAt(
        pastFigures(knowledgeOf({ growthRates }), about("exports"), comparison, { period: "2025-06" }),
        "2025-06",
      );
    expect([of("year-on-year"), of("month-on-month")]).toEqual(["0.1", "0.2"]);
  });

  test("are levels as they first came out, whatever growth was out before", () => {
    const known = knowledgeOf({
      observations: [row("exports", "2025-06", "110", { published: "2025-07-09" })],
      growthRates: [
        grew("exports", "2025-06", "0.1", {
          comparison: "other",
          basePeriod: "2025-01",
          published: "2025-07-01",
        }),
      ],
    });
    const levels = pastFigures(known, about("exports"), "level", { period: "2025-06" });
    expect(valueAt(levels, "2025-06")).toBe("110");
  });

  test("are in the currency in which they were published, where several are known", () => {
    const cny = { currency: "CNY" };
    const known = knowledgeOf({
      observations: [
        row("exports", "2025-01/2025-05", "40"),
        row("exports", "2025-01/2025-06", "50"),
        row("exports", "2025-06", "70", cny),
      ],
    });
    expect(valueAt(pastFigures(known, about("exports"), "level", { period: "2025-06" }), "2025-06")).toBe(
      "70",
    );
  });

  test("are not there where they are not known, or there is no rate", () => {
    const observations = [
      row("exports", "2025-06", "110"),
      row("exports", "2024-06", "0"),
      row("exports", "2025-05", "110"),
      row("exports", "2024-05", "0"),
    ];
    const growth = pastFigures(knowledgeOf({ observations }), about("exports"), "year-on-year", {
      period: "2025-06",
    });
    expect([growth.at("2025-06"), growth.at("2025-05"), growth.at("2025-04")]).toEqual([null, null, null]);
  });

  test("begin with the first month of which anything is known, of a balance of either side", () => {
    const observations = [
      row("exports", "2025-03", "1"),
      row("imports", "2024-01", "1"),
      row("exports", "2024-02", "1"),
    ];
    const since = (flow: Flow) =>
      pastFigures(knowledgeOf({ observations }), about(flow), "level", { period: "2025-06" }).since;
    expect([since("balance"), since("exports")]).toEqual(["2024-01", "2024-01"]);
    expect(pastFigures(knowledgeOf({}), about("exports"), "level", { period: "2025-06" }).since).toBeNull();
  });

  test.each([
    ["2025-01/2025-06", "2024-01/2024-06", "2025-01/2025-05"],
    ["2024-01/2024-12", "2023-01/2023-12", "2023-01/2023-12"],
    ["2025-04/2025-06", "2025-01/2025-03", "2025-01/2025-03"],
    // January and February were published as one.
    ["2025-03", "2025-02", "2025-01/2025-02"],
    ["2024-03", "2024-02", "2024-02"],
    ["2023-03", "2023-02", "2023-02"],
    ["2025-06", "2025-05", "2025-05"],
  ] as const)("before %s come levels of %s, growth of %s", (period, level, growth) => {
    const known = knowledgeOf({
      observations: [row("exports", "2025-01/2025-02", "20")],
      growthRates: [
        grew("exports", "2025-01/2025-02", "0.1"),
        grew("exports", "2024-01/2024-02", "0.1"),
        grew("exports", "2024-02", "0.1"),
        grew("exports", "2025-04/2025-05", "0.1"),
      ],
    });
    const earlier = (of: "level" | "year-on-year") =>
      pastFigures(known, about("exports"), of, { period: "2025-06" }).before(period);
    expect([earlier("level"), earlier("year-on-year")]).toEqual([level, growth]);
  });
});
