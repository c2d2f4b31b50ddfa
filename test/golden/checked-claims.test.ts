import {
  type Decimal,
  decimal,
  growthRate,
  type Observation,
  observation,
  type Period,
  percent,
  printed,
  product,
  tariffRegime,
} from "tradefigures";
import {
  type Check,
  type Claim,
  checkClaim,
  type Evidence,
  type GrowthClaim,
  type LevelClaim,
} from "tradefigures/checking";
import { euroReferenceRates, tariffAverages } from "tradefigures/samples";
import { describe, expect, test } from "vitest";
import {
  firstWeekOfDecember,
  level,
  november2024,
  november2025,
  october2025,
  rate,
  readLater,
  toNovember,
  toUnitedStates,
} from "./checked-figures.js";

// The cases of CHECKING.md, part 7, computed outside this project in exact fractions.

const months = [november2024, october2025, november2025];
const all: Evidence = { months, observations: [...readLater, ...toNovember] };

const toUS = { flow: "exports", partner: "US" } as const;

function grew(
  flow: "exports" | "imports" | "balance",
  print: string,
  more: Partial<GrowthClaim> = {},
): GrowthClaim {
  return {
    kind: "growth",
    about: { reporter: "CN", flow },
    period: "2025-11",
    comparison: "year-on-year",
    direction: print.startsWith("-") ? "fall" : "rise",
    printed: print,
    ...more,
  };
}

/** What a check computed, in percent: both ends to five decimals. */
function bounds(check: Check): readonly string[] {
  if (!("computed" in check)) return [];
  return check.computed.map(
    ({ bounds: { low, high } }) => `${low!.times(100).toFixed(5)} ${high!.times(100).toFixed(5)}`,
  );
}

describe("growth over each base that may have served", () => {
  test.each([
    ["7", grew("exports", "5.9%"), ["5.89678 5.93394", "5.77302 5.77961"]],
    ["8", grew("imports", "1.9%"), ["1.87049 1.92263", "1.76382 1.77321"]],
    [
      "11",
      grew("imports", "-0.6%", { period: "2025-01/2025-11" }),
      ["-0.58933 -0.58510", "-0.72793 -0.72751"],
    ],
    [
      "10",
      grew("balance", "21.6%", { period: "2025-01/2025-11" }),
      ["21.60735 21.61011", "21.22232 21.24965"],
    ],
    ["24", grew("balance", "14.6%"), ["14.60311 14.62513", "14.65606 14.90226"]],
  ])("case %s depends on the vintage of the base", (_, claim, ends) => {
    const check = checkClaim(claim, all);
    expect(check.verdict).toBe("supported");
    expect(check.notes.map(({ kind }) => kind)).toContain("vintage-dependent");
    expect(bounds(check)).toEqual(ends);
  });

  test("case 12 is supported over either base", () => {
    const check = checkClaim(grew("exports", "5.4%", { period: "2025-01/2025-11" }), all);
    expect(check.verdict).toBe("supported");
    expect(check.notes.map(({ kind }) => kind)).not.toContain("vintage-dependent");
    expect(bounds(check)).toEqual(["5.38811 5.39136", "5.36973 5.37006"]);
  });

  test.each([
    ["24%", "supported"],
    ["24.0%", "supported"],
    ["23.99%", "consistent"],
    ["24.1%", "contradicted"],
  ])("case 9: the surplus rose %s on the month is %s", (print, verdict) => {
    const check = checkClaim(grew("balance", print, { comparison: "month-on-month" }), { months });
    expect(check.verdict).toBe(verdict);
    expect(bounds(check)).toEqual(["23.98002 24.00489"]);
    if (check.verdict === "consistent") {
      expect(check.pointAgrees).toBe(true);
      expect(check.coverage?.toFixed(2)).toBe("0.40");
    }
  });

  test.each([
    ["-1.1%", "consistent", "0.52", true],
    ["-1.2%", "consistent", "0.48", false],
  ])("case 13: exports of October %s from levels alone", (print, verdict, coverage, pointAgrees) => {
    const check = checkClaim(grew("exports", print, { period: "2025-10" }), all);
    expect(check).toMatchObject({ verdict, pointAgrees });
    expect(bounds(check)).toEqual(["-1.16686 -1.13162"]);
    expect("coverage" in check ? check.coverage?.toFixed(2) : null).toBe(coverage);
  });

  test.each([
    ["-1.1%", "supported"],
    ["-1.2%", "contradicted"],
  ])("case 13: exports of October %s beside the published rate: %s", (print, verdict) => {
    const published = [rate({ flow: "exports", period: "2025-10" }, "-1.1%", "2025-11-07")];
    const check = checkClaim(grew("exports", print, { period: "2025-10" }), {
      ...all,
      growthRates: published,
    });
    expect(check.verdict).toBe(verdict);
  });

  test("case 14: imports of October rose 1.0%", () => {
    const check = checkClaim(grew("imports", "1.0%", { period: "2025-10" }), all);
    expect(check.verdict).toBe("supported");
    expect(bounds(check)).toEqual(["0.99695 1.04905"]);
  });
});

describe("levels", () => {
  const imports: LevelClaim = {
    kind: "level",
    about: { reporter: "CN", flow: "imports" },
    period: "2025-11",
    currency: "USD",
    printed: "$218.67 billion",
  };

  test("a level as it was published is supported", () => {
    expect(checkClaim(imports, { months }).verdict).toBe("supported");
  });

  test("case 15: a truncated level is contradicted", () => {
    expect(checkClaim({ ...imports, printed: "$218.6 billion" }, { months }).verdict).toBe("contradicted");
  });
});

describe("partners", () => {
  const toEU = { flow: "exports", partner: "EU", period: "2025-11" } as const;
  const eu = grew("exports", "nearly 15%", { about: { reporter: "CN", flow: "exports", partner: "EU" } });
  const us = grew("exports", "28.6%", {
    about: { reporter: "CN", flow: "exports", partner: "US" },
    direction: "fall",
  });
  const inYuan = (
    of: { readonly partner?: string; readonly flow: "exports" },
    period: Period,
    text: string,
  ): Observation =>
    observation({
      reporter: "CN",
      ...of,
      period,
      currency: "CNY",
      source: "GACC by partner, November 2025, 10,000 yuan",
      published: period === "2025-11" ? "2025-12-08" : "2024-12-10",
      value: product(decimal(text), decimal(10_000)),
    });
  const yuan = {
    months: [november2024, november2025],
    observations: [
      inYuan({ flow: "exports" }, "2025-11", "234563445"),
      inYuan({ flow: "exports" }, "2024-11", "222171762"),
      inYuan({ flow: "exports", partner: "US" }, "2025-11", "23988067"),
      inYuan({ flow: "exports", partner: "US" }, "2024-11", "33647438"),
      inYuan({ flow: "exports", partner: "EU" }, "2025-11", "33493936"),
      inYuan({ flow: "exports", partner: "EU" }, "2024-11", "29205206"),
    ],
  };

  test("case 6: 14.8% is nearly 15%", () => {
    expect(checkClaim(eu, { growthRates: [rate(toEU, "14.8%")] }).verdict).toBe("supported");
  });

  test("case 19: the fall to the United States in dollars, by the rates that the totals imply", () => {
    const check = checkClaim({ ...us, currency: "USD" }, yuan);
    expect(check.verdict).toBe("supported");
    expect(bounds(check)).toEqual(["-28.57559 -28.57114"]);
    const said = checkClaim({ ...us, currency: "CNY" }, yuan);
    expect(said.verdict).toBe("contradicted");
    expect(said.verdict === "contradicted" ? said.readings[0] : null).toMatchObject({
      confusion: "other-currency",
      truly: { currency: "USD" },
    });
  });

  test("case 20: the rise to the European Union", () => {
    expect(checkClaim({ ...eu, currency: "CNY" }, yuan).verdict).toBe("supported");
    const check = checkClaim({ ...eu, currency: "USD" }, yuan);
    expect(check.verdict).toBe("supported");
    expect(bounds(check)).toEqual(["14.89717 14.90433"]);
    const plain = { ...eu, currency: "USD", printed: "14.8%" } as const;
    expect(checkClaim(plain, yuan).verdict).toBe("contradicted");
    expect(checkClaim(plain, { ...yuan, growthRates: [rate(toEU, "14.8%")] }).verdict).toBe("supported");
  });

  test("row 14: from press levels it is consistent, and the point prints otherwise", () => {
    const press = [
      level({ ...toUS, period: "2024-11" }, "47.3", "2024-12-10"),
      level({ ...toUS, period: "2025-11" }, "33.8", "2025-12-08"),
    ];
    const check = checkClaim(us, { observations: press });
    expect(check).toMatchObject({ verdict: "consistent", pointAgrees: false });
    expect("coverage" in check ? check.coverage?.toFixed(2) : null).toBe("0.28");
    expect(bounds(check)).toEqual(["-28.72228 -28.35979"]);
  });

  test("case 26: a figure that was taken from the text itself proves nothing", () => {
    const africa = { reporter: "CN", flow: "exports", partner: "Africa" } as const;
    const own = growthRate({
      ...africa,
      period: "2025-11",
      comparison: "year-on-year",
      rate: printed("about 28%"),
      source: "source article",
    });
    const said = grew("exports", "about 28%", { about: africa, source: "source article" });
    expect(checkClaim(said, { growthRates: [own] })).toMatchObject({
      verdict: "undecidable",
      circular: true,
    });
    const other = growthRate({
      ...africa,
      period: "2025-11",
      comparison: "year-on-year",
      rate: printed("27.5%"),
    });
    expect(checkClaim(said, { growthRates: [own, other] }).verdict).toBe("supported");
  });
});

describe("history", () => {
  const us = { reporter: "CN", flow: "exports", partner: "US" } as const;
  const growthRates = toUnitedStates;

  test.each([
    [8, "supported"],
    [7, "contradicted"],
    [9, "contradicted"],
  ])("case 21: month number %i of double-digit declines is %s", (months, verdict) => {
    const check = checkClaim(
      {
        kind: "streak",
        about: us,
        of: "year-on-year",
        period: "2025-11",
        is: "at-most",
        limit: "-10%",
        months,
      },
      { growthRates },
    );
    expect(check.verdict).toBe(verdict);
    if (check.verdict === "contradicted") expect(check.readings[0]?.truly).toMatchObject({ months: 8 });
  });

  test("case 22: the steepest since August", () => {
    const said = {
      kind: "extreme",
      about: us,
      of: "year-on-year",
      period: "2025-11",
      is: "lowest",
      since: "2025-08",
    } as const;
    expect(checkClaim(said, { growthRates }).verdict).toBe("supported");
  });

  test("case 22: the record to the European Union lacks the months from July 2022", () => {
    const eu = { reporter: "CN", flow: "exports", partner: "EU" } as const;
    const known = { "2025-05": "12%", "2025-07": "9.2%", "2025-08": "10.4%", "2025-11": "14.8%" };
    const rates = Object.entries(known).map(([period, text]) =>
      rate({ flow: "exports", partner: "EU", period: period as Period }, text),
    );
    const check = checkClaim(
      { kind: "extreme", about: eu, of: "year-on-year", period: "2025-11", is: "highest", since: "2022-07" },
      { growthRates: rates },
    );
    expect(check.verdict).toBe("undecidable");
    const lacks = check.verdict === "undecidable" ? check.missing.flatMap(({ periods }) => periods) : [];
    expect(lacks).toHaveLength(37);
    expect([lacks[0], lacks.at(-1)]).toEqual(["2022-07", "2025-10"]);
  });
});

describe("money", () => {
  test.each([
    ["111.68 billion", "about 164 trillion won", "2025-11", "163.55 164.47"],
    ["90.07 billion", "about 132 trillion won", "2025-10", "131.90 132.64"],
    ["1.076 trillion", "about 1,582 trillion won", "2025-01/2025-11", "1575.07 1585.23"],
  ] as const)(
    "case 23: $%s is %s at some rate of the first week of December",
    (amount, converted, period, ends) => {
      const check = checkClaim(
        { kind: "conversion", base: "USD", amount, quote: "KRW", converted, period, asOf: "2025-12-08" },
        { exchangeRates: firstWeekOfDecember },
        { rateMargin: 0 },
      );
      expect(check.verdict).toBe("consistent");
      const [first] = "computed" in check ? check.computed : [];
      const inTrillions = (end: Decimal | null) => end!.div("1e12").toFixed(2);
      expect(`${inTrillions(first!.bounds.low)} ${inTrillions(first!.bounds.high)}`).toBe(ends);
    },
  );

  test("case 27: the yuan strengthened", () => {
    const said = {
      kind: "exchange",
      base: "CNY",
      quote: "USD",
      from: "2025-10-30",
      until: "2025-12-08",
      direction: "rise",
    } as const;
    const check = checkClaim(said, { exchangeRates: euroReferenceRates });
    expect(check.verdict).toBe("supported");
    expect("computed" in check ? check.computed[0]?.value.toFixed(5) : null).toBe("0.00654");
    expect(checkClaim({ ...said, direction: "fall" }, { exchangeRates: euroReferenceRates }).verdict).toBe(
      "contradicted",
    );
  });
});

describe("expectations, tariffs and what no figure decides", () => {
  test.each([
    ["exports", "5.9%", "3.8%", "4%", "above", "1.9 to 2.1 points"],
    ["imports", "1.9%", "2.5%", "3%", "below", "0.6 to 1.1 points"],
  ] as const)("case 28: %s of %s against %s to %s", (flow, actual, low, high, position, margin) => {
    const said = {
      kind: "surprise",
      about: { reporter: "CN", flow },
      period: "2025-11",
      comparison: "year-on-year",
      position,
      low,
      high,
    } as const;
    const check = checkClaim(said, { growthRates: [rate({ flow, period: "2025-11" }, actual)] });
    expect(check.verdict).toBe("supported");
    expect(check.explanation).toContain(margin);
    expect(check.notes.map(({ kind }) => kind)).toContain("certain");
    const other = position === "above" ? "below" : "above";
    expect(
      checkClaim({ ...said, position: other }, { growthRates: [rate({ flow, period: "2025-11" }, actual)] })
        .verdict,
    ).toBe("contradicted");
  });

  test("row 20: published averages support the tariffs that the article names", () => {
    const said = {
      kind: "tariff",
      imposer: "US",
      target: "CN",
      from: "2025-11-10",
      printed: "around 47.5%",
    } as const;
    expect(checkClaim(said, { tariffAverages }).verdict).toBe("supported");
    expect(checkClaim({ ...said, estimator: "PIIE" }, { tariffAverages }).verdict).toBe("supported");
  });

  test("row 21: the rate has not held since the truce", () => {
    const ad = (text: string) => ({ kind: "ad-valorem", rate: percent(text) }) as const;
    const onChina = tariffRegime({
      imposer: "US",
      target: "CN",
      stacking: { kind: "additive" },
      measures: [
        {
          name: "IEEPA fentanyl",
          authority: "EO 14228",
          duty: ad("20"),
          from: "2025-03-04",
          until: "2025-11-10",
          ended: "replaced",
        },
        { name: "IEEPA fentanyl", authority: "EO 14357", duty: ad("10"), from: "2025-11-10" },
        { name: "IEEPA reciprocal", authority: "EO 14298", duty: ad("10"), from: "2025-05-14" },
      ],
    });
    const said = {
      kind: "tariff",
      imposer: "US",
      target: "CN",
      from: "2025-10-30",
      until: "2025-11-30",
      printed: "around 47.5%",
    } as const;
    const check = checkClaim(said, { tariffRegimes: [onChina] });
    expect(check.verdict).toBe("contradicted");
    expect(check.explanation).toContain("10.0 points on 10 November 2025 (EO 14357)");
  });

  test("row 22: the target of around 5% is undecidable without GDP", () => {
    const said = {
      kind: "figure",
      figure: "GDP growth",
      period: "2025-01/2025-12",
      printed: "around 5%",
    } as const;
    const check = checkClaim(said, {});
    expect(check.verdict).toBe("undecidable");
    expect(check.explanation).toContain("GDP growth");
  });

  test("row 24: a cause is kept, never computed", () => {
    const said = {
      kind: "statement",
      nature: "cause",
      by: "foreign media",
      text: "the summit was a turning point",
    } as const;
    expect(checkClaim(said, {})).toMatchObject({ verdict: "not-computable", because: "cause" });
    expect(checkClaim({ ...said, nature: "opinion", by: "a bank" }, {}).explanation).toBe(
      "Not computable: an opinion, said by a bank.",
    );
  });

  test("row 1: exports returned to growth", () => {
    const growthRates = [
      rate({ flow: "exports", period: "2025-10" }, "-1.1%"),
      rate({ flow: "exports", period: "2025-11" }, "5.9%"),
    ];
    const said = {
      kind: "turn",
      about: { reporter: "CN", flow: "exports" },
      period: "2025-11",
      comparison: "year-on-year",
      to: "growth",
    } as const;
    expect(checkClaim(said, { growthRates }).verdict).toBe("supported");
  });

  test("row 11: the surplus to date passed a trillion", () => {
    const observations = [
      level({ flow: "balance", period: "2025-01/2025-11" }, "1,076", "2025-12-08"),
      level({ flow: "balance", period: "2025-11" }, "111.68", "2025-12-08"),
    ];
    const said = {
      kind: "crossing",
      about: { reporter: "CN", flow: "balance" },
      period: "2025-01/2025-11",
      currency: "USD",
      threshold: "$1 trillion",
    } as const;
    const check = checkClaim(said, { observations });
    expect(check.verdict).toBe("supported");
    expect("computed" in check ? check.computed[1]?.bounds.low?.toFixed() : null).toBe("963815000000");
  });
});

describe("readings", () => {
  const rates = [
    ...[...toUnitedStates],
    rate({ flow: "exports", partner: "ASEAN", period: "2025-11" }, "8.2%"),
    rate({ flow: "exports", partner: "EU", period: "2025-11" }, "14.8%"),
  ];
  const published = [
    rate({ flow: "exports", period: "2025-11" }, "5.9%", "2025-12-08"),
    rate({ flow: "imports", period: "2025-11" }, "1.9%", "2025-12-08"),
  ];
  const readingsOf = (claim: Claim, evidence: Evidence) => {
    const check = checkClaim(claim, evidence);
    expect(check.verdict).toBe("contradicted");
    return check.verdict === "contradicted" ? check.readings : [];
  };

  test("case 15: 218.6 is 218.67 cut instead of rounded", () => {
    const said = {
      kind: "level",
      about: { reporter: "CN", flow: "imports" },
      period: "2025-11",
      currency: "USD",
      printed: "$218.6 billion",
    } as const;
    const [first] = readingsOf(said, { months });
    expect(first).toMatchObject({ confusion: "truncated", truly: { printed: "218.7 billion" } });
  });

  test("case 16: 8.2% is the change on the month, and the growth to ASEAN", () => {
    const found = readingsOf(grew("exports", "8.2%"), { ...all, growthRates: rates });
    expect(found[0]).toMatchObject({ confusion: "month-on-month", truly: { comparison: "month-on-month" } });
    expect(found.map(({ confusion }) => confusion)).toContain("other-partner");
    const [low, high] = [found[0]?.bounds.low, found[0]?.bounds.high].map((end) =>
      end?.times(100).toFixed(5),
    );
    expect([low, high]).toEqual(["8.18392", "8.19074"]);
  });

  test("case 17: 5.8% is the growth over the first release, where 5.9% was published", () => {
    const found = readingsOf(grew("exports", "5.8%"), { ...all, growthRates: published });
    expect(found[0]).toMatchObject({ confusion: "first-release-base" });
    const cut = found.find(({ confusion }) => confusion === "truncated");
    expect(cut).toBeDefined();
  });

  test("case 18: the flow and the sign", () => {
    expect(readingsOf(grew("imports", "5.9%"), { ...all, growthRates: published })[0]).toMatchObject({
      confusion: "other-flow",
      truly: { about: { flow: "exports" } },
    });
    expect(
      readingsOf(grew("exports", "5.9%", { direction: "fall" }), { ...all, growthRates: published })[0],
    ).toMatchObject({
      confusion: "opposite-sign",
      truly: { direction: "rise", printed: "5.9%" },
    });
  });

  test("row 13: exports did not fall from April to October; those to the United States did", () => {
    const growthRates = [
      ...toUnitedStates,
      ...Object.entries({ "2025-08": "4.4%", "2025-09": "8.3%", "2025-10": "-1.1%" }).map(([period, text]) =>
        rate({ flow: "exports", period: period as Period }, text),
      ),
    ];
    const said = {
      kind: "streak",
      about: { reporter: "CN", flow: "exports" },
      of: "year-on-year",
      period: "2025-10",
      is: "below",
      limit: "0%",
      months: 7,
    } as const;
    const [first] = readingsOf(said, { growthRates });
    expect(first).toMatchObject({ confusion: "other-partner", truly: { about: { partner: "US" } } });
  });
});
