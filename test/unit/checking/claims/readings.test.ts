import { decimal, expectation, type Period, printed } from "tradefigures";
import {
  type ChangeClaim,
  type Check,
  type CheckOptions,
  type Confusion,
  checkClaim,
  type Evidence,
  type GrowthClaim,
  type LevelClaim,
  type Reading,
} from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { about, level, type More, money, noted, rate } from "./evidence-of.js";

// All figures are made up; the answers are worked out by hand beside them.

const rose = (text: string, more: Partial<GrowthClaim> = {}): GrowthClaim => ({
  kind: "growth",
  about: about("exports"),
  period: "2025-06",
  comparison: "year-on-year",
  direction: "rise",
  currency: "USD",
  printed: text,
  ...more,
});
const was = (text: string, more: Partial<LevelClaim> = {}): LevelClaim => ({
  kind: "level",
  about: about("exports"),
  period: "2025-06",
  currency: "USD",
  printed: text,
  ...more,
});
const changed = (text: string, more: Partial<ChangeClaim> = {}): ChangeClaim => ({
  kind: "change",
  about: about("exports"),
  period: "2025-06",
  comparison: "year-on-year",
  currency: "USD",
  direction: "rise",
  printed: text,
  ...more,
});
type Texts = Readonly<Record<Period, string>>;
const rates = (texts: Texts, more: More & { readonly comparison?: GrowthClaim["comparison"] } = {}) =>
  Object.entries(texts).map(([period, text]) => rate("exports", period as Period, text, more));
const levels = (texts: Texts, more: More = {}) =>
  Object.entries(texts).map(([period, text]) => level("exports", period as Period, text, more));
const readings = (check: Check): readonly Reading[] => {
  expect(check.verdict).toBe("contradicted");
  return check.verdict === "contradicted" ? check.readings : [];
};
const find = (
  claim: GrowthClaim | LevelClaim | ChangeClaim,
  evidence: Evidence,
  confusion: Confusion,
  options?: CheckOptions,
) =>
  readings(checkClaim(claim, evidence, options)).find(
    (one) => one.confusion === confusion || one.also.includes(confusion),
  );

describe("another measure", () => {
  const growthRates = [
    ...rates({
      "2025-06": "5.0%",
      "2025-05": "3.3%",
      "2025-07": "7.7%",
      "2024-06": "11.1%",
      "2025-01/2025-06": "4.4%",
    }),
    ...rates({ "2025-06": "1.7%" }, { comparison: "month-on-month" }),
    ...rates({ "2025-06": "22.2%" }, { comparison: "annualised" }),
    ...rates({ "2024-07/2025-06": "8.8%" }),
    ...rates({ "2025-06": "6.6%" }, { adjustment: "seasonal" }),
    ...rates({ "2025-06": "9.9%" }, { partner: "US" }),
    rate("imports", "2025-06", "-2.2%"),
    rate("imports", "2025-06", "13.3%", { reporter: "US", partner: "XX" }),
  ];

  test.each([
    ["1.7%", "month-on-month", { comparison: "month-on-month", period: "2025-06" }],
    ["4.4%", "year-to-date", { period: "2025-01/2025-06" }],
    ["3.3%", "month-before", { period: "2025-05" }],
    ["7.7%", "month-after", { period: "2025-07" }],
    ["11.1%", "year-before", { period: "2024-06" }],
    ["22.2%", "annualised", { comparison: "annualised" }],
    ["8.8%", "rolling-sum", { period: "2024-07/2025-06" }],
    ["6.6%", "other-adjustment", { about: { adjustment: "seasonal" } }],
    ["9.9%", "other-partner", { about: { partner: "US" } }],
  ] as const)("%s is %s", (text, confusion, truly) => {
    expect(find(rose(text), { growthRates }, confusion)).toMatchObject({ truly });
  });

  test("of the other flow, which fell; of any other", () => {
    expect(find(rose("2.2%", { direction: "fall" }), { growthRates }, "other-flow")).toMatchObject({
      truly: { about: { flow: "imports" } },
      text: "−2.2% is the figure of XX imports",
    });
    const all = [...growthRates, rate("balance", "2025-06", "15.5%"), rate("total", "2025-06", "16.6%")];
    for (const [text, flow] of [
      ["15.5%", "balance"],
      ["16.6%", "total"],
    ] as const)
      expect(find(rose(text), { growthRates: all }, "other-flow")).toMatchObject({
        truly: { about: { flow } },
      });
    const imports = rose("5.0%", { about: about("imports") });
    expect(find(imports, { growthRates: all }, "other-flow")).toMatchObject({
      truly: { about: { flow: "exports" } },
    });
  });

  test("is told by its name, another comparison by its own", () => {
    const textOf = (text: string, confusion: Confusion) => find(rose(text), { growthRates }, confusion)?.text;
    expect(textOf("3.3%", "month-before")).toBe("3.3% is the figure of May 2025");
    expect(textOf("1.7%", "month-on-month")).toBe("1.7% is the change from the month before");
  });

  test("is as it was when it came out, or as it is today", () => {
    const may = levels({ "2025-05": "100!", "2024-05": "100!" }, { published: "2025-06-09" });
    const revised = levels({ "2025-05": "107.7!" }, { published: "2025-08-09" });
    const june = levels({ "2025-06": "110!", "2024-06": "100!" }, { published: "2025-07-09" });
    const observations = [...may, ...revised, ...june];
    expect(find(rose("7.7%"), { observations }, "month-before")).toMatchObject({ value: decimal("0.077") });
    expect(find(rose("0.0%"), { observations }, "month-before")).toMatchObject({ value: decimal(0) });
    // Beside a figure without a day others are as they came out.
    const undated = [...may, ...revised, ...levels({ "2025-06": "110!", "2024-06": "100!" })];
    expect(find(rose("7.7%"), { observations: undated }, "month-before")).toBeUndefined();
    expect(find(rose("0.0%"), { observations: undated }, "month-before")).toBeDefined();
  });

  test("over a base that is named has that base, moved with its period, where it is of the same length", () => {
    const other = { comparison: "other", basePeriod: "2025-03" } as const;
    const some = {
      observations: levels({ "2025-06": "105!", "2025-03": "100!", "2025-05": "103.3!", "2025-02": "100!" }),
      growthRates: [
        ...rates({ "2025-01/2025-06": "4.4%", "2025-06": "4.4%" }, { comparison: "other" }),
        ...rates({ "2025-06": "6.6%" }),
      ],
    };
    expect(find(rose("3.3%", other), some, "month-before")?.truly).toMatchObject({
      period: "2025-05",
      basePeriod: "2025-02",
    });
    // Six months over one are no growth: 630 over 100, nor any that was published over another base.
    const toDate = {
      ...some,
      observations: [...some.observations, ...levels({ "2025-01/2025-06": "630!" })],
    };
    for (const text of ["4.4%", "530.0%"])
      expect(find(rose(text, other), toDate, "year-to-date"), text).toBeUndefined();
    expect(find(rose("6.6%", other), some, "year-on-year")?.truly).not.toHaveProperty("basePeriod");
  });

  test("of all for a partner, of a partner for another, as the partner counts it", () => {
    const toUs = { about: about("exports", { partner: "US" }) };
    expect(find(rose("5.0%", toUs), { growthRates }, "other-partner")?.truly).not.toHaveProperty(
      "about.partner",
    );
    expect(find(rose("13.3%", toUs), { growthRates }, "mirror")).toMatchObject({
      truly: { about: { reporter: "US", partner: "XX", flow: "imports" } },
    });
    const more = [...growthRates, ...rates({ "2025-06": "14.4%" }, { partner: "EU" })];
    expect(find(rose("14.4%", toUs), { growthRates: more }, "other-partner")).toMatchObject({
      truly: { about: { partner: "EU" } },
    });
  });

  test("not adjusted for adjusted", () => {
    const adjusted = rose("5.0%", { about: about("exports", { adjustment: "seasonal" }) });
    expect(find(adjusted, { growthRates }, "other-adjustment")?.truly).not.toHaveProperty("about.adjustment");
    const daily = rates({ "2025-06": "12.2%" }, { adjustment: "daily-average" });
    expect(
      find(
        rose("12.2%", { about: about("exports", { adjustment: "seasonal" }) }),
        { growthRates: [...growthRates, ...daily] },
        "other-adjustment",
      ),
    ).toMatchObject({ truly: { about: { adjustment: "daily-average" } } });
  });

  test("on the year for on the month; of the last month for the year to date, and its change on the month", () => {
    expect(
      find(rose("5.0%", { comparison: "month-on-month" }), { growthRates }, "year-on-year"),
    ).toMatchObject({ truly: { comparison: "year-on-year" } });
    const toDate = { period: "2025-01/2025-06" } as const;
    expect(find(rose("5.0%", toDate), { growthRates }, "single-month")).toMatchObject({
      truly: { period: "2025-06" },
    });
    expect(find(rose("1.7%", toDate), { growthRates }, "month-on-month")).toMatchObject({
      truly: { period: "2025-06" },
    });
    const dates = [
      ...growthRates,
      ...rates({ "2025-01/2025-05": "16.6%", "2025-01": "1%", "2024-12": "2%" }),
    ];
    expect(find(rose("16.6%", toDate), { growthRates: dates }, "month-before")).toMatchObject({
      truly: { period: "2025-01/2025-05" },
    });
    expect(
      find(rose("17.7%", { period: "2025-01" }), { growthRates: dates }, "year-to-date"),
    ).toBeUndefined();
    const quarter = [...rates({ "2025-04/2025-06": "5.0%", "2025-03/2025-05": "6.6%" })];
    expect(
      find(rose("6.6%", { period: "2025-04/2025-06" }), { growthRates: quarter }, "month-before"),
    ).toMatchObject({ truly: { period: "2025-03/2025-05" } });
    expect(
      find(
        rose("6.6%", { period: "2025-01/2025-02" }),
        { growthRates: rates({ "2025-01/2025-02": "5.0%" }) },
        "month-before",
      ),
    ).toBeUndefined();
  });

  test("what is missing for a reading is said", () => {
    const check = checkClaim(rose("30.1%"), { growthRates: rates({ "2025-06": "5.0%" }) });
    expect(check.verdict === "contradicted" ? check.untested : []).toEqual(
      expect.arrayContaining([
        "month-on-month",
        "year-to-date",
        "other-flow",
        "month-before",
        "other-partner",
      ]),
    );
  });

  test("the levels of a window that follows from the one before cannot be rounded", () => {
    // 1,200 and 110 less 100 are 1,210; the year before 1,100.
    const observations = levels({
      ...{ "2024-06/2025-05": "1,200!", "2025-06": "110!", "2024-06": "100!" },
      "2023-07/2024-06": "1,100!",
    });
    const window = { period: "2024-07/2025-06" } as const;
    expect(checkClaim(changed("$110 billion", window), { observations }).verdict).toBe("supported");
    const check = checkClaim(changed("$777 billion", window), { observations });
    expect(check.verdict === "contradicted" && check.untested).toContain("from-rounded-figures");
  });

  test("what cannot be confused is not said to be missing", () => {
    const untested = (claim: GrowthClaim, period: Period) => {
      const check = checkClaim(claim, { growthRates: rates({ [period]: "5.0%" }) });
      return check.verdict === "contradicted" ? check.untested : [];
    };
    // January is its own year to date; all partners have no mirror, and are no part of anything.
    const january = untested(rose("30.1%", { period: "2025-01" }), "2025-01");
    expect(january).toContain("month-before");
    for (const none of ["year-to-date", "mirror", "contribution"]) expect(january).not.toContain(none);
  });

  test("of the growth at a yearly pace is no other", () => {
    const growthRates = [
      ...rates({ "2025-06": "5.0%" }, { comparison: "annualised" }),
      ...rates({ "2025-06": "3.0%" }),
    ];
    const [first] = readings(
      checkClaim(rose("3.0%", { comparison: "annualised" }), { growthRates }, { identifiedBelow: "0.057" }),
    );
    // By chance 0.0546 fit: of spread 0.2 the growth on the year covers 0.002, the one over the later figure and that
    // turned round 0.0019 each, that with the other sign 0.002, a tenth 0.0011 and smaller parts 0.001 each.
    expect(first).toMatchObject({ confusion: "year-on-year", certainty: "identified" });
  });
});

describe("another calculation", () => {
  // 110 over 100 is 10 %.
  const observations = levels({ "2025-06": "110!", "2024-06": "100!" });

  test.each([
    ["110%", "ratio-for-rise", "rise"],
    ["9.09%", "wrong-base", "rise"],
    ["9.09%", "swapped", "fall"],
    ["1.0%", "factor-of-ten", "rise"],
    ["100.0%", "factor-of-ten", "rise"],
    ["10,000%", "factor-of-a-thousand", "rise"],
    ["10,000.0%", "factor-of-a-thousand", "rise"],
  ] as const)("%s is %s", (text, confusion, direction) => {
    expect(find(rose(text, { direction }), { observations }, confusion)).toBeDefined();
  });

  test("a minus after a word for a fall is said once, and noted", () => {
    const fallen = levels({ "2025-06": "95!", "2024-06": "100!" });
    const fell = (text: string) => checkClaim(rose(text, { direction: "fall" }), { observations: fallen });
    expect(fell("−5.0%")).toMatchObject({ verdict: "supported", notes: noted("undated", "double-negative") });
    expect(fell("fell 5.0%")).toMatchObject({ verdict: "supported", notes: noted("undated") });
  });

  test("a slip of the point, with the zero that came with it", () => {
    // 117.4 over 100 is 17.4 %, printed as 17; 170 stands for 165 to 175, in which 174 lies.
    const grown = levels({ "2025-06": "117.4!", "2024-06": "100!" });
    expect(find(rose("170%"), { observations: grown }, "factor-of-ten")).toMatchObject({
      value: decimal("1.74"),
    });
    expect(find(rose("about 190%"), { observations: grown }, "factor-of-ten")).toBeUndefined();
    // 1.74 % has no zero to lose.
    expect(find(rose("1.7%"), { observations: grown }, "factor-of-ten")).toBeDefined();
  });

  test("a fall to nothing has no other base", () => {
    const none = levels({ "2025-06": "0!", "2024-06": "100!" });
    expect(checkClaim(rose("50.0%", { direction: "fall" }), { observations: none }).verdict).toBe(
      "contradicted",
    );
  });

  test("a difference of two rates in points", () => {
    const growthRates = rates({ "2025-06": "5.0%", "2025-05": "3.3%" });
    expect(find(rose("1.7%"), { growthRates }, "points-for-percent")).toMatchObject({
      text: "1.7% is a difference in points",
    });
    expect(
      find(
        rose("1.8%", { period: "2025-01/2025-02" }),
        { growthRates: rates({ "2025-01/2025-02": "5.0%" }) },
        "points-for-percent",
      ),
    ).toBeUndefined();
  });

  test("the mean of the growth of the months; the sum of what was first released", () => {
    // (2 + 4 + 9) / 3 = 5 %
    const growthRates = rates({
      "2025-01": "2%",
      "2025-02": "4%",
      "2025-03": "9%",
      "2025-01/2025-03": "4.7%",
    });
    const toDate = { period: "2025-01/2025-03" } as const;
    expect(find(rose("5.0%", toDate), { growthRates }, "mean-of-growths")?.from).toEqual(
      growthRates.slice(0, 3),
    );
    const both = rates({ "2025-01/2025-02": "2%", "2025-03": "8%", "2025-01/2025-03": "4.7%" });
    expect(find(rose("5.0%", toDate), { growthRates: both }, "mean-of-growths")).toBeDefined();
    expect(find(rose("5.0%", toDate), { growthRates: both.slice(1) }, "mean-of-growths")).toBeUndefined();
    const first = { published: "2025-04-09" } as const;
    const sums = [
      ...levels({ "2025-01/2025-02": "200!", "2025-03": "100!", "2025-01/2025-03": "303!" }, first),
      ...levels({ "2024-01/2024-03": "250!" }, { published: "2024-04-09" }),
    ];
    // 300 over 250 is 20 %, 303 over 250 is 21.2 %.
    expect(find(rose("20.0%", toDate), { observations: sums }, "sum-of-first-releases")).toBeDefined();
    expect(
      find(was("$300.0 billion", toDate), { observations: sums }, "sum-of-first-releases"),
    ).toBeDefined();
    // Each sum is that of its own flow.
    const imports = sums.map((row) => ({ ...row, flow: "imports" as const, value: row.value.times(2) }));
    const bothFlows = { observations: [...sums, ...imports] };
    for (const [text, flow] of [
      ["$300.0 billion", "exports"],
      ["$600.0 billion", "imports"],
    ] as const)
      expect(
        find(was(text, { ...toDate, about: about(flow) }), bothFlows, "sum-of-first-releases"),
      ).toBeDefined();
    const months = [...levels({ "2025-01": "100!", "2025-02": "100!" }, first), ...sums.slice(1)];
    expect(
      find(was("$300.0 billion", toDate), { observations: months }, "sum-of-first-releases"),
    ).toBeDefined();
    expect(
      find(was("$300.0 billion", toDate), { observations: sums.slice(2) }, "sum-of-first-releases"),
    ).toBeUndefined();
    expect(
      find(
        rose("20.0%", { ...toDate, comparison: "other" }),
        { growthRates: rates({ "2025-01/2025-03": "4%" }, { comparison: "other" }) },
        "sum-of-first-releases",
      ),
    ).toBeUndefined();
  });

  test("the contribution to the growth of the whole", () => {
    // (33 − 22) / 100 = 11 points; the growth is 50 %.
    const parts = [
      ...levels({ "2025-06": "33!", "2024-06": "22!" }, { partner: "US" }),
      ...levels({ "2024-06": "100!" }),
    ];
    const toUs = { about: about("exports", { partner: "US" }) };
    expect(find(rose("11.0%", toUs), { observations: parts }, "contribution")).toBeDefined();
    expect(find(rose("11.0%", toUs), { observations: parts.slice(0, 2) }, "contribution")).toBeUndefined();
    const goods = parts.slice(0, 2).map(({ partner: _, ...row }) => ({ ...row, product: "85" }));
    const ofGoods = { about: about("exports", { product: "85" }) };
    expect(
      find(rose("11.0%", ofGoods), { observations: [...goods, parts[2]!] }, "contribution"),
    ).toBeDefined();
    expect(
      find(
        rose("11.0%", toUs),
        { observations: [...parts.slice(0, 2), level("exports", "2024-06", "0!")] },
        "contribution",
      ),
    ).toBeUndefined();
    expect(
      find(
        rose("11.0%", { ...toUs, comparison: "month-on-month" }),
        { observations: [...parts, ...levels({ "2025-05": "22!" }, { partner: "US" })] },
        "contribution",
      ),
    ).toBeUndefined();
  });

  test("needs both levels of the part, where its growth follows from that in another currency", () => {
    const toUs = { partner: "US" } as const;
    const yuan = { currency: "CNY" } as const;
    const followed = [
      ...levels({ "2025-06": "110!", "2024-06": "100!" }, { ...toUs, ...yuan }),
      ...levels({ "2025-06": "700!", "2024-06": "720!" }, yuan),
      ...levels({ "2025-06": "100!", "2024-06": "100!" }),
    ];
    for (const period of ["2025-06", "2024-06"] as const) {
      const observations = [...followed, level("exports", period, "15!", toUs)];
      const check = checkClaim(rose("77.7%", { about: about("exports", toUs) }), { observations });
      expect(check.verdict === "contradicted" && check.untested).toContain("contribution");
    }
  });

  test("what was expected", () => {
    const expectations = [
      expectation({
        ...about("exports"),
        period: "2025-06",
        of: "year-on-year",
        low: printed("7.1%"),
        high: printed("8.2%"),
        sources: ["an agency"],
      }),
    ];
    for (const text of ["7.1%", "8.2%"])
      expect(find(rose(text), { observations, expectations }, "expected-for-actual")?.from).toEqual(
        expectations,
      );
    // What was expected of goods with insurance and freight is of no others.
    const withFreight = expectations.map((one) => ({ ...one, valuation: "CIF" as const }));
    const free = rose("7.1%", { about: about("exports", { valuation: "FOB" }) });
    expect(find(free, { observations, expectations: withFreight }, "expected-for-actual")).toBeUndefined();
    const ofLevel = [
      expectation({
        ...about("exports"),
        period: "2025-06",
        of: "level",
        currency: "USD",
        low: 123e9,
        sources: ["an agency"],
      }),
    ];
    expect(
      find(was("$123.0 billion"), { observations, expectations: ofLevel }, "expected-for-actual"),
    ).toBeDefined();
  });

  test("a month without a first release leaves no sum of them", () => {
    const first = { published: "2025-04-09" } as const;
    const sums = levels({ "2025-01/2025-02": "200!", "2025-01/2025-03": "303!" }, first);
    const toDate = { period: "2025-01/2025-03" } as const;
    expect(
      find(was("$300.0 billion", toDate), { observations: sums }, "sum-of-first-releases"),
    ).toBeUndefined();
    const other = [...sums, ...levels({ "2025-03": "100!" }, first)];
    const growthRates = rates({ "2025-01/2025-03": "4%" }, { comparison: "other" });
    expect(
      find(
        rose("20.0%", { ...toDate, comparison: "other" }),
        { observations: other, growthRates },
        "sum-of-first-releases",
      ),
    ).toBeUndefined();
    const ofNothing = [...other, level("exports", "2024-01/2024-03", "0!")];
    expect(
      find(
        rose("20.0%", toDate),
        { observations: ofNothing, growthRates: rates({ "2025-01/2025-03": "4%" }) },
        "sum-of-first-releases",
      ),
    ).toBeUndefined();
    const { currency: _, ...unsaid } = rose("20.0%", toDate);
    const before = levels({ "2024-01/2024-03": "250!" }, { published: "2024-04-09" });
    expect(find(unsaid, { observations: [...other, ...before] }, "sum-of-first-releases")).toBeDefined();
  });

  test("from figures that were rounded before", () => {
    // 330.4 over 311.6 is 6.03 %; of 330 over 312 it is 5.77 %.
    const exact = levels({ "2025-06": "330.4!", "2024-06": "311.6!" });
    expect(find(rose("5.77%"), { observations: exact }, "from-rounded-figures")).toBeDefined();
    // 330.4 less 311.6 is 18.8; of whole billions 18.
    expect(find(changed("$18 billion"), { observations: exact }, "from-rounded-figures")).toBeDefined();
    const sides = [level("exports", "2025-06", "330.4!"), level("imports", "2025-06", "218.6!")];
    expect(
      find(was("$111 billion", { about: about("balance") }), { observations: sides }, "from-rounded-figures")
        ?.from,
    ).toEqual(sides);
    const more = [level("exports", "2025-06", "330.6!"), level("imports", "2025-06", "218.6!")];
    expect(
      find(was("$550 billion", { about: about("total") }), { observations: more }, "from-rounded-figures"),
    ).toBeDefined();
    expect(
      find(
        was("$550 billion", { about: about("total") }),
        { observations: [level("total", "2025-06", "549!")] },
        "from-rounded-figures",
      ),
    ).toBeUndefined();
    for (const side of more)
      expect(
        find(
          was("$550 billion", { about: about("total") }),
          { observations: [level("total", "2025-06", "549!"), side] },
          "from-rounded-figures",
        ),
      ).toBeUndefined();
  });
});

describe("another currency", () => {
  const exchangeRates = [
    money("USD/CNY", "average", "2025-06", "7"),
    money("USD/CNY", "average", "2024-06", "7.2"),
    money("USD/CNY", "spot", "2025-06-30", "7.1"),
  ];
  const observations = levels({ "2025-06": "110!", "2024-06": "100!" });

  test("by the averages of both periods", () => {
    // 1.1 × 7 / 7.2 − 1 = 6.94 %
    expect(find(rose("6.94%"), { observations, exchangeRates }, "other-currency")).toMatchObject({
      truly: { currency: "CNY" },
      from: [...observations, exchangeRates[0], exchangeRates[1]],
    });
    expect(
      find(rose("6.94%"), { observations, exchangeRates: exchangeRates.slice(0, 1) }, "other-currency"),
    ).toBeUndefined();
    const { currency: _, ...unsaid } = rose("6.94%");
    expect(find(unsaid, { observations, exchangeRates }, "other-currency")).toBeDefined();
    // From year to date 600 over 500, 1.2 × 7 / 7.2 − 1 = 16.67 %.
    const toDate = levels({ "2025-01/2025-06": "600!", "2024-01/2024-06": "500!" });
    const averages = [
      money("USD/CNY", "average", "2025-01/2025-06", "7"),
      money("USD/CNY", "average", "2024-01/2024-06", "7.2"),
    ];
    expect(
      find(
        rose("16.67%", { period: "2025-01/2025-06" }),
        { observations: toDate, exchangeRates: averages },
        "other-currency",
      ),
    ).toBeDefined();
  });

  test("to which no rate leads is none", () => {
    const euros = [
      money("EUR/JPY", "average", "2025-06", "160"),
      money("EUR/JPY", "average", "2024-06", "160"),
    ];
    const evidence = { observations, exchangeRates: euros };
    expect(find(rose("6.94%"), evidence, "other-currency")).toBeUndefined();
    expect(find(changed("$70 billion"), evidence, "other-currency")).toBeUndefined();
  });

  test("as the rates of totals imply it, or as it was published where no level is known", () => {
    // 50 over 40 is 25 %; at 7 yuan for a dollar after 7.2 it is 21.5 %.
    const toUs = { partner: "US" } as const;
    const implied = [
      ...levels({ "2025-06": "50!", "2024-06": "40!" }, toUs),
      ...levels({ "2025-06": "100!", "2024-06": "100!" }),
      ...levels({ "2025-06": "700!", "2024-06": "720!" }, { currency: "CNY" }),
    ];
    expect(
      find(rose("21.5%", { about: about("exports", toUs) }), { observations: implied }, "other-currency"),
    ).toMatchObject({ truly: { currency: "CNY" }, text: "21.5% is the figure in CNY" });
    const growthRates = [
      ...rates({ "2025-06": "5.0%" }, { currency: "USD" }),
      ...rates({ "2025-06": "7.7%" }, { currency: "CNY" }),
    ];
    expect(find(rose("7.7%"), { growthRates }, "other-currency")).toMatchObject({
      truly: { currency: "CNY" },
    });
  });

  test("of a level at the average, and as published", () => {
    expect(find(was("$770.0 billion"), { observations, exchangeRates }, "other-currency")).toMatchObject({
      text: "770.0 billion is the figure in another currency",
      from: [observations[0], exchangeRates[0]],
    });
    // At the rate of customs, and at that of the end of the month.
    for (const [kind, text] of [
      ["customs", "$814.0 billion"],
      ["end", "$825.0 billion"],
    ] as const) {
      const by = [money("USD/CNY", kind, "2025-06", kind === "end" ? "7.5" : "7.4")];
      expect(find(was(text), { observations, exchangeRates: by }, "other-currency"), kind).toBeDefined();
    }
    const published = [...observations, ...levels({ "2025-06": "777!" }, { currency: "CNY" })];
    expect(find(was("$777.0 billion"), { observations: published }, "other-currency")).toMatchObject({
      text: "777.0 billion is the figure in CNY",
    });
    const toDate = levels({ "2025-01/2025-06": "600!" });
    expect(
      find(
        was("$4,200 billion", { period: "2025-01/2025-06" }),
        { observations: toDate, exchangeRates: [money("USD/CNY", "average", "2025-01/2025-06", "7")] },
        "other-currency",
      ),
    ).toBeDefined();
  });

  test("of a level at a rate of the end of the month, or of the days before the claim", () => {
    const spots = [
      money("USD/CNY", "spot", "2025-06-30", "7.2"),
      money("USD/CNY", "spot", "2025-07-14", "7.3"),
    ];
    expect(
      find(was("$792.0 billion"), { observations, exchangeRates: spots }, "other-currency"),
    ).toBeDefined();
    const said = { asOf: "2025-07-15" } as const;
    expect(
      find(was("$803.0 billion", said), { observations, exchangeRates: spots }, "other-currency"),
    ).toBeDefined();
    // From yuan: 777 over 7.2 is 107.9, where the office has 110 itself.
    const published = [...observations, ...levels({ "2025-06": "777!" }, { currency: "CNY" })];
    expect(
      find(was("$107.9 billion"), { observations: published, exchangeRates: spots }, "other-exchange-rate"),
    ).toMatchObject({ text: "107.9 billion is the amount at another exchange rate" });
  });

  test("that is known of other periods only", () => {
    const other = [...observations, ...levels({ "2025-05": "777!" }, { currency: "CNY" })];
    expect(find(was("$777.0 billion"), { observations: other }, "other-currency")).toBeUndefined();
    const known = { observations: other, exchangeRates };
    expect(find(was("$111.0 billion"), known, "other-exchange-rate")).toBeUndefined();
  });

  test("of a growth without levels in any currency", () => {
    expect(
      find(
        rose("6.9%", { comparison: "other", currency: "USD" }),
        { growthRates: rates({ "2025-06": "5%" }, { comparison: "other" }), exchangeRates },
        "other-currency",
      ),
    ).toBeUndefined();
    const { currency: _, ...unsaid } = rose("6.9%");
    expect(
      find(unsaid, { growthRates: rates({ "2025-06": "5%" }), exchangeRates }, "other-currency"),
    ).toBeUndefined();
  });
});

describe("partners of other flows", () => {
  test("imports as the partner counts them; a balance has no mirror", () => {
    const own = { reporter: "XX", partner: "US" };
    const growthRates = [
      rate("imports", "2025-06", "5.0%", own),
      rate("exports", "2025-06", "13.3%", { reporter: "US", partner: "XX" }),
      rate("balance", "2025-06", "5.0%", own),
    ];
    const from = (flow: "imports" | "balance") => rose("13.3%", { about: about(flow, { partner: "US" }) });
    expect(find(from("imports"), { growthRates }, "mirror")).toMatchObject({
      truly: { about: { reporter: "US", flow: "exports" } },
    });
    expect(find(from("balance"), { growthRates }, "mirror")).toBeUndefined();
  });

  test("a month after December, to date, is none", () => {
    const growthRates = rates({ "2024-01/2024-12": "5.0%", "2025-01": "7.7%" });
    expect(find(rose("7.7%", { period: "2024-01/2024-12" }), { growthRates }, "month-after")).toBeUndefined();
  });

  test("a rate over a base below zero in another vintage is none", () => {
    const observations = [
      level("balance", "2025-06", "11!", { published: "2025-07-09" }),
      level("balance", "2024-06", "10!", { published: "2024-07-09" }),
      level("balance", "2024-06", "-10!", { readOn: "2026-07-07" }),
    ];
    expect(find(rose("50%", { about: about("balance") }), { observations }, "revised-base")).toBeUndefined();
  });
});

describe("another print", () => {
  const observations = levels({ "2025-06": "218.67!" });

  test.each([
    ["218.6 billion", "truncated"],
    ["220 billion", "coarsely-rounded"],
    ["219.0 billion", "rounded-up"],
  ])("%s is %s", (text, confusion) => {
    const up = confusion === "rounded-up" ? levels({ "2025-06": "218.92!" }) : observations;
    expect(find(was(text), { observations: up }, confusion as Confusion)).toMatchObject({
      truly: { kind: "level" },
    });
  });

  test("at the place that it shows it is not coarse", () => {
    // Cut, 5.4 stands for 5.4 to 5.5.
    const cut = { observations: levels({ "2025-06": "5.37!" }) };
    expect(find(was("5.4 billion"), cut, "coarsely-rounded", { rounding: "floor" })).toBeUndefined();
  });

  test("rounded twice: 2.446 to 2.45 to 2.5", () => {
    expect(
      find(was("2.5 billion"), { observations: levels({ "2025-06": "2.446!" }) }, "rounded-twice"),
    ).toBeDefined();
    const fell = rose("2.5%", { direction: "fall" });
    expect(
      find(fell, { growthRates: [rate("exports", "2025-06", "-2.446%")] }, "rounded-twice"),
    ).toBeDefined();
  });

  test("a digit that is wrong, or two in the wrong order: never more than possible below five digits", () => {
    expect(readings(checkClaim(was("281.67 billion"), { observations }))[0]).toMatchObject({
      confusion: "digits",
      certainty: "identified",
      truly: { printed: "218.67 billion" },
    });
    expect(find(was("206.7 billion"), { observations }, "digits")).toBeUndefined();
    expect(readings(checkClaim(was("228.7 billion"), { observations })).at(-1)).toMatchObject({
      confusion: "digits",
      certainty: "possible",
    });
    expect(find(was("2,218.7 billion"), { observations }, "digits")).toBeUndefined();
    expect(find(was("about 281.67 billion"), { observations }, "digits")).toBeUndefined();
    expect(find(was("21 billion"), { observations }, "digits")).toBeUndefined();
    expect(find(was("182.76 billion"), { observations }, "digits")).toBeUndefined();
  });

  test("of a balance that narrowed it stays so", () => {
    const balances = [level("balance", "2025-06", "87.33!"), level("balance", "2024-06", "100!")];
    const narrowed = rose("12.6%", { about: about("balance"), direction: "narrowed" });
    expect(find(narrowed, { observations: balances }, "truncated")).toMatchObject({
      truly: { direction: "narrowed", printed: "12.7%" },
    });
  });

  test("digits of what has no end, or another sign, are not tried", () => {
    const open = [level("exports", "2025-06", "over 300")];
    expect(find(was("281.67 billion"), { observations: open }, "digits")).toBeUndefined();
    expect(
      find(
        was("-281.67 billion", { about: about("balance") }),
        { observations: [level("balance", "2025-06", "218.67")] },
        "digits",
      ),
    ).toBeUndefined();
  });
});

describe("how sure a reading is", () => {
  test("alone and not by chance it is identified; beside others likely; else possible", () => {
    const alone = readings(
      checkClaim(was("$123.45 billion"), {
        observations: levels({ "2025-06": "218.67!", "2025-05": "123.45!" }),
      }),
    );
    expect(alone.map(({ confusion, certainty }) => [confusion, certainty])).toEqual([
      ["month-before", "identified"],
    ]);
    const two = levels({ "2025-06": "218.67!", "2025-05": "123.45!", "2024-06": "123.45!" });
    expect(readings(checkClaim(was("$123.45 billion"), { observations: two }))).toMatchObject([
      { confusion: "month-before", also: ["year-before"], certainty: "identified" },
    ]);
    const near = levels({ "2025-06": "218.67!", "2025-05": "123.449!", "2024-06": "123.451!" });
    expect(
      readings(checkClaim(was("$123.45 billion"), { observations: near })).map(({ certainty }) => certainty),
    ).toEqual(["likely", "possible"]);
    const coarse = readings(
      checkClaim(rose("3%"), { growthRates: rates({ "2025-06": "5.0%", "2025-05": "3.3%" }) }),
    );
    expect(coarse[0]).toMatchObject({ confusion: "month-before", certainty: "possible" });
  });

  test("by the bars that are set", () => {
    const evidence = { observations: levels({ "2025-06": "218.67!", "2025-05": "123.45!" }) };
    const certainty = (options: CheckOptions) =>
      readings(checkClaim(was("$123.45 billion"), evidence, options))[0]?.certainty;
    expect(certainty({ identifiedBelow: 0 })).toBe("likely");
    expect(certainty({ identifiedBelow: 0, likelyBelow: 0 })).toBe("possible");
  });

  test("is in the sentence unless it is only possible", () => {
    const check = checkClaim(was("$123.45 billion"), {
      observations: levels({ "2025-06": "218.67!", "2025-05": "123.45!" }),
    });
    expect(check.explanation).toBe(
      "Contradicted: the data give 218.67 billion; 123.45 billion is the figure of May 2025.",
    );
    const possible = checkClaim(rose("3%"), { growthRates: rates({ "2025-06": "5.0%", "2025-05": "3.3%" }) });
    expect(possible.explanation).toBe(
      "Contradicted: published was 5%, between 4.9% and 5.1% whatever the rounding.",
    );
  });

  test("what came out later may be it, too", () => {
    const dated = [
      ...levels({ "2025-06": "218.67!" }, { published: "2025-07-09" }),
      ...levels({ "2025-07": "123.45!" }, { published: "2025-08-09" }),
    ];
    expect(find(was("$123.45 billion"), { observations: dated }, "month-after")).toBeDefined();
  });
});
