import { percent, printed, publishedTariffAverage, publisherConventions, tariffRegime } from "tradefigures";
import {
  type Check,
  type CheckOptions,
  type ConversionClaim,
  checkClaim,
  type Evidence,
  type ExchangeClaim,
  type FigureClaim,
  type TariffClaim,
} from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { about, level, money, noted } from "./evidence-of.js";

// All figures are made up; the answers are worked out by hand beside them.

const names = (check: Check) =>
  check.verdict === "contradicted" ? check.readings.map(({ confusion }) => confusion) : [];

describe("a conversion", () => {
  const won = (converted: string, more: Partial<ConversionClaim> = {}): ConversionClaim => ({
    kind: "conversion",
    base: "USD",
    amount: "$100 billion",
    quote: "KRW",
    converted,
    period: "2025-11",
    asOf: "2025-12-08",
    ...more,
  });
  const spots = [
    money("USD/KRW", "spot", "2025-12-03", "1460"),
    money("USD/KRW", "spot", "2025-12-08", "1470"),
  ];
  const verdict = (
    claim: ConversionClaim,
    exchangeRates: Evidence["exchangeRates"] = spots,
    options: CheckOptions = {},
  ) => checkClaim(claim, { exchangeRates: exchangeRates! }, options).verdict;

  test("by several rates is consistent, never supported", () => {
    const check = checkClaim(won("about 146 trillion won"), { exchangeRates: spots });
    expect(check).toMatchObject({
      verdict: "consistent",
      notes: noted("rate-unnamed"),
      // Of rates that may have served none is the one.
      pointAgrees: false,
    });
    expect(check.explanation).toBe(
      "Consistent: the rate is not named; the printed amounts imply 1,447.76 to 1,472.37, and rates of 3 December 2025 to 8 December 2025 give 144.5 trillion to 148.5 trillion.",
    );
    expect(verdict(won("160 trillion won"))).toBe("contradicted");
  });

  test("widens the range of rates for other hours, as far as is said", () => {
    // 99.5 × 1460 × 0.995 = 144.54 trillion.
    expect(verdict(won("144 trillion won"))).toBe("contradicted");
    expect(verdict(won("145 trillion won"))).toBe("consistent");
    expect(verdict(won("144 trillion won"), spots, { rateMargin: "0.01" })).toBe("consistent");
  });

  test("looks back as far as is said", () => {
    const older = [...spots, money("USD/KRW", "spot", "2025-11-20", "1380")];
    expect(verdict(won("138 trillion won"), older)).toBe("contradicted");
    expect(verdict(won("138 trillion won"), older, { window: 20 })).toBe("consistent");
  });

  test("by the one rate at hand is judged in full", () => {
    const one = [money("USD/KRW", "average", "2025-11", "1460")];
    expect(checkClaim(won("about 146 trillion won"), { exchangeRates: one })).toMatchObject({
      verdict: "supported",
      notes: [],
    });
    expect(verdict(won("150 trillion won"), one)).toBe("contradicted");
    expect(verdict(won("146.0 trillion won"), one)).toBe("consistent");
    expect(
      verdict(won("146 trillion won", { amount: "$100.00 billion" }), [
        money("USD/KRW", "customs", "2025-11", "1460"),
      ]),
    ).toBe("supported");
    // That of customs serves where there is no average.
    const both = [...one, money("USD/KRW", "customs", "2025-11", "1400")];
    expect(verdict(won("146 trillion won", { amount: "$100.00 billion" }), both)).toBe("supported");
  });

  test("by a rate that is named is judged in full, whatever others there are", () => {
    // 99.95 to 100.05 at 1,459.5 to 1,460.5 won is 145.88 to 146.12.
    const named = { amount: "$100.0 billion", rate: "1,460 won" } as const;
    expect(verdict(won("146 trillion won", named))).toBe("supported");
    expect(verdict(won("147 trillion won", named))).toBe("contradicted");
    expect(verdict(won("146 trillion won", named), [])).toBe("supported");
    const differing = [...spots, money("USD/KRW", "spot", "2025-12-08", "1480")];
    expect(checkClaim(won("146 trillion won", named), { exchangeRates: differing }).notes).toEqual([]);
    expect(verdict(won("146.0 trillion won", named), [])).toBe("consistent");
    expect(() => verdict(won("146 trillion won", { rate: "$1,460" }))).toThrow("must have one currency");
  });

  test("to what the office published in that currency is supported by it", () => {
    const observations = [
      level("exports", "2025-11", "100.0"),
      level("imports", "2025-11", "50.0"),
      level("exports", "2025-11", "146,200", { currency: "KRW" }),
      level("imports", "2025-11", "73,100", { currency: "KRW" }),
    ];
    const check = (claim: ConversionClaim) => checkClaim(claim, { observations, exchangeRates: spots });
    const exports = { about: about("exports"), amount: "$100.0 billion" } as const;
    expect(check(won("146.2 trillion won", exports)).verdict).toBe("supported");
    expect(check(won("145.5 trillion won", exports)).verdict).toBe("consistent");
    expect(
      check(won("219.3 trillion won", { about: about("total"), amount: "$150.0 billion" })).verdict,
    ).toBe("supported");
    // 146.1995 to 146.2005 trillion print so in part only: by that alone it is not supported.
    expect(check(won("146.2000 trillion won", exports)).notes).toEqual(noted("rate-unnamed"));
    // Of another amount the published figure says nothing.
    expect(check(won("146.2 trillion won", { ...exports, amount: "$99 billion" })).verdict).toBe(
      "consistent",
    );
  });

  test("is not supported by a figure of the office that was not out, or is of an amount that is not known", () => {
    const exports = { about: about("exports"), amount: "$100.0 billion" } as const;
    const [out, copy] = [{ published: "2025-12-01" }, { readOn: "2026-07-07" }] as const;
    const inDollars = (when: typeof out | typeof copy) => level("exports", "2025-11", "100.0", when);
    const inWon = (when: typeof out | typeof copy) =>
      level("exports", "2025-11", "146,200", { ...when, currency: "KRW" });
    const check = (...observations: readonly ReturnType<typeof inWon>[]) =>
      checkClaim(won("146.2 trillion won", exports), { observations, exchangeRates: spots }).verdict;
    expect(check(inDollars(out), inWon(out))).toBe("supported");
    expect(check(inDollars(out), inWon(copy))).toBe("consistent");
    expect(check(inDollars(copy), inWon(out))).toBe("consistent");
    expect(check(inWon(out))).toBe("consistent");
  });

  test("of a month is not brought over month by month", () => {
    const observations = [level("exports", "2025-11", "90!")];
    const exchangeRates = [...spots, money("USD/KRW", "average", "2025-11", "1400")];
    const check = (converted: string) =>
      checkClaim(won(converted, { about: about("exports") }), { observations, exchangeRates });
    // 90 at 1400 are 126 trillion, 99.5 to 100.5 at 1393 to 1477.35 are 138.6 to 148.5.
    expect(check("146 trillion won")).toMatchObject({
      verdict: "consistent",
      notes: noted("rate-unnamed"),
      computed: [{ prints: "144 trillion" }],
    });
    expect(check("160 trillion won")).toMatchObject({
      verdict: "contradicted",
      notes: noted("rate-unnamed"),
    });
  });

  test("at rates below one is shown with four digits", () => {
    const check = checkClaim(
      {
        kind: "conversion",
        base: "CNY",
        amount: "100.0 billion yuan",
        quote: "USD",
        converted: "$14.5 billion",
        period: "2025-11",
      },
      {
        exchangeRates: [
          money("CNY/USD", "spot", "2025-11-28", "0.141"),
          money("CNY/USD", "spot", "2025-11-27", "0.1405"),
        ],
      },
    );
    expect(check.explanation).toContain("the printed amounts imply 0.1444 to 0.1456");
  });

  test("without a rate is undecidable", () => {
    const check = checkClaim(won("146 trillion won"), {});
    expect(check).toMatchObject({
      verdict: "undecidable",
      missing: [{ what: "exchange-rate", periods: ["2025-11"] }],
    });
    const unlike = [
      money("USD/KRW", "spot", "2025-12-08", "1470"),
      money("USD/KRW", "spot", "2025-12-08", "1480"),
    ];
    expect(checkClaim(won("146 trillion won"), { exchangeRates: unlike })).toMatchObject({
      verdict: "undecidable",
      notes: noted("conflicting-evidence"),
    });
    expect(verdict(won("146 trillion won"), [money("USD/CNY", "spot", "2025-12-08", "7")])).toBe(
      "undecidable",
    );
  });

  test("of a day that is not known takes the rates from the period to its release", () => {
    const { asOf: _, ...undated } = won("about 146 trillion won");
    expect(verdict(undated)).toBe("consistent");
    expect(verdict(undated, [money("USD/KRW", "spot", "2026-03-01", "1460")])).toBe("undecidable");
    // An office that comes out within ten days, one of which that is not known, and one that is not known at all.
    const late = [money("USD/KRW", "spot", "2025-12-11", "1460")];
    const office = { reporter: "XX", office: "an office", shortName: "it" };
    const release = { value: { from: 5, to: 10 }, source: "made up" };
    const by = (more: object): CheckOptions => ({
      conventions: [publisherConventions({ ...office, ...more })],
    });
    const exports = { ...undated, about: about("exports") };
    expect(verdict(exports, late, by({ release }))).toBe("undecidable");
    expect(verdict(exports, late, by({}))).toBe("supported");
    expect(verdict(undated, late, by({ release }))).toBe("supported");
  });

  describe("of a year to date", () => {
    const observations = [
      level("balance", "2025-01/2025-02", "40!"),
      level("balance", "2025-03", "60!"),
      level("balance", "2025-01/2025-03", "100!"),
    ];
    const averages = [
      money("USD/KRW", "average", "2025-01", "1400"),
      money("USD/KRW", "average", "2025-02", "1400"),
      money("USD/KRW", "average", "2025-03", "1300"),
    ];
    const toDate = (converted: string, more: Partial<ConversionClaim> = {}) =>
      won(converted, { period: "2025-01/2025-03", about: about("balance"), ...more });
    const check = (claim: ConversionClaim, exchangeRates = [...spots, ...averages]) =>
      checkClaim(claim, { observations, exchangeRates }, { rateMargin: 0 });

    test("each month at its own average is tried too", () => {
      // 40 × 1400 + 60 × 1300 = 134 trillion; at one rate, 1364 to 1470 times 99.5 to 100.5.
      expect(check(toDate("134.0 trillion won"))).toMatchObject({
        verdict: "consistent",
        notes: expect.arrayContaining(noted("one-rate-excluded")),
      });
      expect(check(toDate("146 trillion won"))).toMatchObject({
        verdict: "consistent",
        notes: expect.arrayContaining(noted("month-by-month-excluded")),
      });
      expect(check(toDate("150 trillion won"))).toMatchObject({
        verdict: "contradicted",
        notes: expect.arrayContaining(noted("one-rate-excluded", "month-by-month-excluded")),
      });
      // The one that fits stands first. The mean of 1,366.67 (the average of the months) and 1,470 is 1,418.3.
      const figures = (converted: string) => {
        const found = check(toDate(converted));
        return "computed" in found ? found.computed.map(({ prints }) => prints) : [];
      };
      expect(figures("134.0 trillion won")).toEqual(["134.0 trillion", "141.8 trillion"]);
      expect(figures("146.0 trillion won")).toEqual(["141.8 trillion", "134.0 trillion"]);
    });

    test("needs all months", () => {
      expect(check(toDate("134.0 trillion won", { period: "2025-01/2025-04" })).verdict).toBe("contradicted");
      expect(check(toDate("134.0 trillion won", { about: about("exports") })).verdict).toBe("contradicted");
      expect(check(toDate("134.0 trillion won"), averages).verdict).toBe("supported");
    });
  });

  test("at another rate is read as such", () => {
    const more = [...spots, money("USD/KRW", "average", "2025-10", "1600")];
    expect(checkClaim(won("160 trillion won"), { exchangeRates: more })).toMatchObject({
      readings: [{ confusion: "other-exchange-rate", from: [more[2]] }],
    });
    expect(
      names(
        checkClaim(won("68.3 million won", { amount: "$100.0 billion" }), {
          exchangeRates: [money("USD/KRW", "end", "2025-11", "1464"), ...spots],
        }),
      ),
    ).toContain("other-exchange-rate");
    expect(
      names(checkClaim(won("1,460 trillion won", { amount: "$100.0 billion" }), { exchangeRates: spots }))[0],
    ).toBe("factor-of-ten");
    const check = checkClaim(won("1,460 trillion won", { amount: "$100.0 billion" }), {
      exchangeRates: spots,
    });
    expect(check.explanation).toContain("; 1,460 trillion is the figure with the point in the wrong place.");
    expect(check.verdict === "contradicted" ? check.readings[0]?.truly : null).toMatchObject({
      converted: "147 trillion",
    });
    expect(check.verdict === "contradicted" ? check.untested : []).toContain("other-exchange-rate");
  });

  test("of no day that is contradicted has readings, too", () => {
    const { asOf: _, ...undated } = won("1,460 trillion won", { amount: "$100.0 billion" });
    expect(names(checkClaim(undated, { exchangeRates: spots }))[0]).toBe("factor-of-ten");
  });

  test("of an amount that may be zero implies no rate", () => {
    expect(
      checkClaim(won("146 trillion won", { amount: "$0 billion" }), { exchangeRates: spots }).explanation,
    ).toContain("no rate is implied");
    expect(checkClaim(won("over 140 trillion won"), { exchangeRates: spots })).toMatchObject({
      verdict: "consistent",
    });
  });
});

describe("an exchange rate", () => {
  const gained = (more: Partial<ExchangeClaim> = {}): ExchangeClaim => ({
    kind: "exchange",
    base: "CNY",
    quote: "USD",
    from: "2025-10-30",
    until: "2025-12-08",
    direction: "rise",
    ...more,
  });
  const exchangeRates = [
    money("CNY/USD", "spot", "2025-10-30", "0.14"),
    money("CNY/USD", "spot", "2025-12-08", "0.1414"),
  ];

  test("by the rates of both days", () => {
    expect(checkClaim(gained({ printed: "1%" }), { exchangeRates }).verdict).toBe("supported");
    expect(checkClaim(gained({ printed: "1.0%" }), { exchangeRates }).explanation).toBe(
      "Supported: the data give 1.0%.",
    );
    expect(names(checkClaim(gained({ printed: "1.0%", direction: "fall" }), { exchangeRates }))[0]).toBe(
      "opposite-sign",
    );
    expect(names(checkClaim(gained({ direction: "fall" }), { exchangeRates }))).toEqual(["opposite-sign"]);
  });

  test("by the averages of both months, where the days are not there", () => {
    const averages = [
      money("CNY/USD", "average", "2025-10", "0.14"),
      money("CNY/USD", "average", "2025-12", "0.1414"),
    ];
    expect(checkClaim(gained(), { exchangeRates: averages })).toMatchObject({
      verdict: "supported",
      notes: noted("month-averages"),
    });
    expect(checkClaim(gained({ from: "2025-12-01" }), { exchangeRates: averages }).verdict).toBe(
      "undecidable",
    );
  });

  test("lacks what is of no trade", () => {
    const check = checkClaim(gained(), {});
    expect(check.verdict === "undecidable" && check.missing[0]).not.toHaveProperty("about");
  });

  test("lacks what is not there", () => {
    expect(checkClaim(gained(), { exchangeRates: exchangeRates.slice(1) })).toMatchObject({
      missing: [{ what: "exchange-rate", periods: ["2025-10", "2025-12"] }],
      explanation:
        "Undecidable: it takes USD per CNY on 2025-10-30 and on 2025-12-08 in October 2025 and December 2025.",
    });
  });
});

describe("a tariff", () => {
  const on = (more: Partial<TariffClaim> = {}): TariffClaim => ({
    kind: "tariff",
    imposer: "AA",
    target: "BB",
    means: "average",
    from: "2025-11-10",
    printed: "around 40%",
    ...more,
  });
  const average = (
    text: string,
    estimator: string,
    date: "2025-11" | "2025-11-10" | "2025-12-01" = "2025-11",
  ) => publishedTariffAverage({ imposer: "AA", target: "BB", date, average: printed(text), estimator });
  const regime = (until?: "2025-11-20") =>
    tariffRegime({
      imposer: "AA",
      target: "BB",
      stacking: { kind: "additive" },
      measures: [
        {
          name: "one",
          authority: "an act",
          duty: { kind: "ad-valorem", rate: percent("20") },
          from: "2025-01-01",
        },
        {
          name: "two",
          authority: "an act",
          duty: { kind: "ad-valorem", rate: percent("10") },
          from: "2025-02-01",
          ...(until !== undefined && { until }),
        },
      ],
    });

  test("on a day is that of any estimator, or of the one that is named", () => {
    const tariffAverages = [
      average("40.1%", "An Institute, as quoted"),
      average("29.8%", "a model", "2025-11-10"),
    ];
    expect(checkClaim(on(), { tariffAverages }).verdict).toBe("supported");
    expect(checkClaim(on({ printed: "30%" }), { tariffAverages }).verdict).toBe("supported");
    expect(checkClaim(on({ printed: "30%", estimator: "an institute" }), { tariffAverages })).toMatchObject({
      verdict: "contradicted",
      readings: [{ confusion: "other-estimator", truly: { estimator: "a model" } }],
    });
    expect(checkClaim(on({ printed: "12%" }), { tariffAverages }).verdict).toBe("contradicted");
    expect(checkClaim(on({ estimator: "an agency" }), { tariffAverages }).explanation).toBe(
      "Undecidable: it takes a published average tariff of AA on BB by an agency on 2025-11-10.",
    );
    expect(checkClaim(on({ from: "2026-03-10" }), { tariffAverages }).verdict).toBe("undecidable");
  });

  test("of the other direction is read as such", () => {
    const tariffAverages = [
      average("40.1%", "x"),
      publishedTariffAverage({
        imposer: "BB",
        target: "AA",
        date: "2025-11",
        average: printed("32%"),
        estimator: "x",
      }),
    ];
    expect(checkClaim(on({ printed: "around 32%" }), { tariffAverages })).toMatchObject({
      verdict: "contradicted",
      readings: [{ confusion: "other-partner", truly: { imposer: "BB", target: "AA" } }],
    });
  });

  const held = on({ until: "2025-11-30" });

  test("has held where no duty changed and the averages agree", () => {
    const tariffAverages = [average("40.1%", "x")];
    expect(checkClaim(held, { tariffAverages, tariffRegimes: [regime()] })).toMatchObject({
      verdict: "supported",
      notes: [],
    });
    expect(checkClaim(held, { tariffAverages })).toMatchObject({
      verdict: "consistent",
      notes: noted("duties-unknown"),
    });
    expect(checkClaim(held, { tariffRegimes: [regime()] }).verdict).toBe("undecidable");
    expect(checkClaim(held, {}).explanation).toContain("from 2025-11-10 to 2025-11-30");
    expect(
      checkClaim(
        { ...held, printed: "40%" },
        { tariffAverages: [average("40.1%", "y"), average("40.5%", "x")], tariffRegimes: [regime()] },
      ),
      // 40.45 % to 40.55 %: the value as printed is the first that "40%" does not stand for.
    ).toMatchObject({ verdict: "consistent", pointAgrees: false });
  });

  test("has not held where a duty changed by more than the figure allows, or an average is another", () => {
    const check = checkClaim(held, { tariffRegimes: [regime("2025-11-20")] });
    expect(check).toMatchObject({
      verdict: "contradicted",
      explanation: "Contradicted: the duties changed by 10.0 points on 20 November 2025 (an act).",
    });
    const other = {
      tariffAverages: [average("40.1%", "x"), average("35%", "x", "2025-11-10")],
      tariffRegimes: [regime()],
    };
    expect(checkClaim(held, other)).toMatchObject({
      verdict: "contradicted",
      explanation: "Contradicted: a published average of that time is another.",
    });
    expect(
      checkClaim(on({ until: "2025-11-30", printed: "at least 30%" }), {
        tariffAverages: [average("40.1%", "x")],
        tariffRegimes: [regime("2025-11-20")],
      }).verdict,
    ).toBe("consistent");
  });
});

describe("a figure outside trade", () => {
  const target: FigureClaim = {
    kind: "figure",
    figure: "GDP growth",
    period: "2025-01/2025-12",
    printed: "around 5%",
  };
  const known = (text: string, source?: string) => ({
    otherFigures: [
      {
        figure: "GDP growth",
        period: "2025-01/2025-12",
        printed: text,
        ...(source !== undefined && { source }),
      } as const,
    ],
  });

  test("goes by its name and period", () => {
    const check = checkClaim(target, known("5.2%"));
    expect(check).toMatchObject({ verdict: "supported", notes: [] });
    // It has no vintage and no base.
    expect("computed" in check && Object.keys(check.computed[0]!)).toEqual([
      ...["value", "bounds", "prints", "from"],
    ]);
    expect(checkClaim(target, known("6.2%")).verdict).toBe("contradicted");
    expect(checkClaim(target, known("5 billion")).verdict).toBe("undecidable");
    expect(checkClaim({ ...target, period: "2024-01/2024-12" }, known("5.2%")).verdict).toBe("undecidable");
    expect(checkClaim({ ...target, figure: "inflation" }, known("5.2%")).verdict).toBe("undecidable");
    expect(checkClaim({ ...target, source: "a text" }, known("5.2%", "a text"))).toMatchObject({
      verdict: "undecidable",
      circular: true,
    });
  });

  test("may be a count", () => {
    const figure = { figure: "months of growth", period: "2025-06" } as const;
    const claim: FigureClaim = { kind: "figure", ...figure, printed: "the eighth straight" };
    expect(checkClaim(claim, { otherFigures: [{ ...figure, printed: "eight in a row" }] })).toMatchObject({
      verdict: "supported",
      computed: [{ prints: "8" }],
    });
  });

  test("may be an amount", () => {
    const gdp = { kind: "figure", figure: "GDP", period: "2024", printed: "$18 trillion" } as const;
    const claim: FigureClaim = { ...gdp, period: "2024-01/2024-12" };
    const otherFigures = [{ figure: "GDP", period: "2024-01/2024-12", printed: "$18.7 trillion" } as const];
    expect(names(checkClaim(claim, { otherFigures }))[0]).toBe("truncated");
  });
});
