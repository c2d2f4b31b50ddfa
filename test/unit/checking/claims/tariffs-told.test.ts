import {
  type Day,
  percent,
  printed,
  publishedTariffAverage,
  type TariffMeasureInput,
  tariffRegime,
} from "tradefigures";
import { type Check, checkClaim, type Evidence, type TariffClaim } from "tradefigures/checking";
import { describe, expect, test } from "vitest";

// Duties and averages are made up; the answers are worked out by hand beside them.

const claimed = (printed: string, from: Day, more: Partial<TariffClaim> = {}): TariffClaim => ({
  kind: "tariff",
  imposer: "AA",
  target: "BB",
  from,
  printed,
  ...more,
});
const average = (date: Day, text: string, estimator = "one house", of = { imposer: "AA", target: "BB" }) =>
  publishedTariffAverage({ ...of, date, average: printed(text), estimator });
const duty = (
  name: string,
  rate: string,
  from: Day,
  more: Partial<TariffMeasureInput> = {},
): TariffMeasureInput => ({
  name,
  authority: `act on ${name}`,
  duty: { kind: "ad-valorem", rate: percent(rate) },
  from,
  ...more,
});
const regime = (measures: readonly TariffMeasureInput[], more = {}) =>
  tariffRegime({ imposer: "AA", target: "BB", stacking: { kind: "additive" }, measures, ...more });
const values = (check: Check) =>
  "computed" in check ? check.computed.map(({ value }) => String(value)) : [];

function readingsOf(claim: TariffClaim, evidence: Evidence) {
  const check = checkClaim(claim, evidence);
  if (check.verdict !== "contradicted") throw new Error(check.explanation);
  return check.readings.map(({ confusion, truly, text }) => ({ confusion, truly, text }));
}

describe("a published average", () => {
  const means = { means: "average" } as const;
  const [one, other] = [average("2025-05-14", "30.0%"), average("2025-05-20", "50.0%", "another house")];

  test("says whose it is, and whether others have another", () => {
    const alone = checkClaim(claimed("30.0%", "2025-05-21", means), { tariffAverages: [one] });
    expect(alone.notes.map(({ text }) => text)).toEqual(["The average is that of one house."]);
    const disputed = checkClaim(claimed("30.0%", "2025-05-21", means), { tariffAverages: [one, other] });
    expect(disputed.notes.map(({ text }) => text)).toEqual([
      "The average is that of one house; others have another.",
    ]);
    // 29.95 % to 30.05 % against 30.02 % to 30.03 %.
    const partly = checkClaim(claimed("30.025%", "2025-05-21", means), { tariffAverages: [one] });
    expect(partly).toMatchObject({ verdict: "consistent", notes: [{}, { kind: "estimator" }] });
    const wrong = checkClaim(claimed("70.0%", "2025-05-21", means), { tariffAverages: [one, other] });
    expect(wrong.notes).toEqual([]);
  });

  test("of a month may have come out on any of its days", () => {
    const may = claimed("50.0%", "2025-05-01", { ...means, month: "2025-05" });
    expect(checkClaim(may, { tariffAverages: [other] }).verdict).toBe("supported");
    const { month: _, ...onTheFirst } = may;
    expect(checkClaim(onTheFirst, { tariffAverages: [other] }).verdict).toBe("undecidable");
  });

  test("may be that of another house, month or economy", () => {
    const by = { ...means, estimator: "one house" };
    const wrong = claimed("50.0%", "2025-05-21", by);
    expect(readingsOf(wrong, { tariffAverages: [one, other] })).toContainEqual({
      confusion: "other-estimator",
      truly: { ...wrong, estimator: "another house" },
      text: "50.0% is the figure of another estimator",
    });
    const months = [
      average("2025-04-14", "20.0%"),
      average("2025-05-14", "30.0%"),
      average("2025-06-14", "40.0%"),
    ];
    const before = claimed("20.0%", "2025-05-21", means);
    expect(readingsOf(before, { tariffAverages: months })).toContainEqual({
      confusion: "month-before",
      truly: { ...before, from: "2025-04-21" },
      text: "20.0% is the figure of the month before",
    });
    const later = claimed("40.0%", "2025-05-21", by);
    expect(readingsOf(later, { tariffAverages: months })).toContainEqual({
      confusion: "month-after",
      truly: { ...later, from: "2025-06-21" },
      text: "40.0% is the figure of the month after",
    });
    // It is named in full, where the claim has a part of its name.
    expect(
      readingsOf({ ...later, estimator: "house" }, { tariffAverages: months }).map(({ truly }) => truly),
    ).toContainEqual({ ...later, from: "2025-06-21" });
    const theirs = average("2025-05-14", "60.0%", "one house", { imposer: "BB", target: "AA" });
    const turned = claimed("60.0%", "2025-05-21", means);
    expect(readingsOf(turned, { tariffAverages: [one, theirs] })).toContainEqual({
      confusion: "other-partner",
      truly: { ...turned, imposer: "BB", target: "AA" },
      text: "60.0% is the tariff of AA",
    });
    const inForce = claimed("15.0%", "2025-05-21", means);
    expect(
      readingsOf(inForce, {
        tariffAverages: [one],
        tariffRegimes: [regime([duty("x", "15", "2025-01-01")])],
      }),
    ).toContainEqual({
      confusion: "duty-for-average",
      truly: { ...inForce, means: "duty" },
      text: "15.0% is the duty in force, not a published average",
    });
    expect(readingsOf(claimed("300%", "2025-05-21", means), { tariffAverages: [one] })).toContainEqual({
      confusion: "factor-of-ten",
      truly: claimed("30%", "2025-05-21", means),
      text: "300% is the figure with the point in the wrong place",
    });
  });
});

describe("a tariff that has held", () => {
  const held = (from: Day, until: Day, text = "30.0%") => claimed(text, from, { means: "average", until });
  const averages = [average("2025-05-14", "30.0%")];
  const duties = [
    duty("x", "10", "2025-01-01"),
    duty("y", "5", "2025-06-01"),
    duty("z", "0.05", "2025-07-01"),
  ];
  const evidence = {
    tariffAverages: averages,
    tariffRegimes: [regime(duties, { complete: { from: "2025-01-01" } })],
  };

  test("had no step after the first day, up to the last", () => {
    const check = checkClaim(held("2025-06-01", "2025-06-30"), evidence);
    expect(check).toMatchObject({ verdict: "supported", notes: [] });
    expect(check.explanation).toBe("Supported: the averages agree and no duty changed.");
    const broken = checkClaim(held("2025-05-31", "2025-06-01"), evidence);
    expect(broken.explanation).toBe(
      "Contradicted: the duties changed by 5.0 points on 1 June 2025 (act on y).",
    );
    expect(values(broken)).toEqual(["0.15", "0.3"]);
    expect(checkClaim(held("2025-05-14", "2025-05-31"), evidence).verdict).toBe("supported");
  });

  test("may have one that is smaller than the print shows", () => {
    const check = checkClaim(held("2025-06-02", "2025-07-01"), evidence);
    expect(check).toMatchObject({
      verdict: "consistent",
      notes: [{ kind: "duties-unknown" }],
      pointAgrees: true,
    });
    expect(check.explanation).toContain("the averages at hand agree, but duties may have changed");
    // "30.00%" is a hundredth of a point wide: 0.05 points are more.
    expect(checkClaim(held("2025-06-02", "2025-07-01", "30.00%"), evidence).explanation).toContain(
      "the duties changed by 0.1 points on 1 July 2025 (act on z)",
    );
    // Or as large: "30.0%" is a tenth of a point wide.
    const tenth = [...duties.slice(0, 2), duty("z", "0.1", "2025-07-01")];
    const asLarge = { ...evidence, tariffRegimes: [regime(tenth, { complete: { from: "2025-01-01" } })] };
    expect(checkClaim(held("2025-06-02", "2025-07-01"), asLarge).verdict).toBe("consistent");
  });

  test("has every average as claimed", () => {
    const all = (...tariffAverages: (typeof averages)[number][]) =>
      checkClaim(held("2025-06-02", "2025-06-30"), { ...evidence, tariffAverages });
    const wide = publishedTariffAverage({
      ...{ imposer: "AA", target: "BB", date: "2025-05-15", estimator: "another house" },
      ...{ average: percent("30"), bounds: { low: "0.29", high: "0.31" } },
    });
    expect(all(averages[0]!, wide).verdict).toBe("consistent");
    const apart = all(averages[0]!, average("2025-05-15", "40.0%", "another house"));
    expect(apart.explanation).toBe("Contradicted: a published average of that time is another.");
    expect(values(apart)[0]).toBe("0.4");
    expect(all().explanation).toBe(
      "Undecidable: it takes a published average tariff of AA on BB from 2025-06-02 to 2025-06-30.",
    );
  });
});

describe("a duty in force", () => {
  const means = { means: "duty" } as const;
  const duties = [
    duty("first act", "10", "2025-01-01"),
    duty("second act", "20", "2025-05-10", { until: "2025-05-11" }),
    duty("third act", "35", "2025-06-15"),
  ];
  const evidence = { tariffRegimes: [regime(duties)] };

  test.each([
    ["45%", "2025-06-14", {}, "day-after", { from: "2025-06-15" }, "45% is the duty on 2025-06-15"],
    ["30%", "2025-05-11", {}, "day-before", { from: "2025-05-10" }, "30% is the duty on 2025-05-10"],
    [
      "20%",
      "2025-05-10",
      {},
      "part-for-sum",
      { measure: "second act" },
      '20% is the duty "second act" alone',
    ],
    [
      "20%",
      "2025-05-10",
      { measure: "First Act" },
      "other-measure",
      { measure: "second act" },
      '20% is the duty "second act" alone',
    ],
    [
      "30%",
      "2025-05-10",
      { measure: "first act" },
      "sum-for-part",
      { measure: undefined },
      "30% is all duties together",
    ],
    ["45%", "2025-05-20", {}, "month-after", { from: "2025-06-20" }, "45% is the figure of the month after"],
    [
      "10%",
      "2025-06-20",
      {},
      "month-before",
      { from: "2025-05-20" },
      "10% is the figure of the month before",
    ],
    // 1.1 times 1.35 less one.
    [
      "48.5%",
      "2025-06-20",
      {},
      "compounded",
      { printed: "45.0%" },
      "48.5% is the duties compounded, though they add up",
    ],
  ] as const)("%s on %s, %o is read as %s", (text, from, more, confusion, truly, reading) => {
    const claim = claimed(text, from, { ...means, ...more });
    const found = readingsOf(claim, evidence).filter((one) => one.confusion === confusion);
    expect(found).toEqual([{ confusion, truly: { ...claim, ...truly }, text: reading }]);
  });

  test.each([
    ["45%", "2025-05-12", { until: "2025-06-14" }, "day-after", { from: "2025-06-15" }],
    ["30%", "2025-05-11", { until: "2025-06-14" }, "day-before", { from: "2025-05-10" }],
    // The month before, or after, has it on some of its days.
    ["45%", "2025-05-01", { month: "2025-05" }, "month-after", { from: "2025-06-01", month: "2025-06" }],
    ["30%", "2025-06-01", { month: "2025-06" }, "month-before", { from: "2025-05-01", month: "2025-05" }],
  ] as const)("%s from %s, %o is read as %s", (text, from, more, confusion, moved) => {
    const claim = claimed(text, from, { ...means, ...more });
    const { until: _, ...day } = claim;
    const found = readingsOf(claim, evidence).find((one) => one.confusion === confusion);
    expect(found?.truly).toEqual({ ...day, ...moved });
  });

  test("of a month has no day before or after", () => {
    const july = { tariffRegimes: [regime([...duties, duty("fourth act", "40", "2025-07-01")])] };
    const claim = claimed("85%", "2025-06-01", { ...means, month: "2025-06" });
    expect(readingsOf(claim, july).map(({ confusion }) => confusion)).toEqual(["month-after"]);
  });

  test("of one measure is not compounded, and that of another is not itself", () => {
    const confusions = (text: string, more: Partial<TariffClaim>) =>
      readingsOf(claimed(text, "2025-05-10", { ...means, ...more }), evidence).map(
        ({ confusion }) => confusion,
      );
    // 1.1 times 1.2 less one.
    expect(confusions("32%", {})).toContain("compounded");
    expect(confusions("32%", { measure: "first act" })).not.toContain("compounded");
    expect(confusions("30%", { measures: ["first act"] })).toContain("sum-for-part");
    expect(confusions("10%", {})).not.toContain("sum-for-part");
  });

  test("may be an average, of a house that is named", () => {
    const claim = claimed("51.1%", "2025-05-20", means);
    const tariffAverages = [average("2025-05-14", "51.1%")];
    expect(readingsOf(claim, { ...evidence, tariffAverages })).toContainEqual({
      confusion: "average-for-duty",
      truly: { ...claim, means: "average", estimator: "one house" },
      text: "51.1% is a published average, not the duty in force",
    });
  });

  test("is told run by run where it changed", () => {
    const month = { ...means, month: "2025-05" } as const;
    const check = checkClaim(claimed("30%", "2025-05-01", month), evidence);
    expect(check).toMatchObject({
      verdict: "consistent",
      notes: [{ kind: "some-days" }],
      pointAgrees: true,
    });
    expect(check.explanation).toBe(
      "Consistent: the duty was 10% from 1 May 2025 to 9 May 2025, 30% on 10 May 2025, 10% from 11 May 2025 to 31 May 2025, as far as rounding lets one say.",
    );
    // The run that fits stands first.
    expect(values(check)).toEqual(["0.3", "0.1", "0.1"]);
    const wrong = checkClaim(claimed("70%", "2025-05-01", month), evidence);
    expect(wrong.explanation).toBe(
      "Contradicted: the duty was 10% from 1 May 2025 to 9 May 2025, 30% on 10 May 2025, 10% from 11 May 2025 to 31 May 2025.",
    );
    const held = checkClaim(claimed("10%", "2025-05-01", { ...means, until: "2025-05-31" }), evidence);
    expect(held.verdict).toBe("contradicted");
    const between = checkClaim(
      claimed("10% to 30%", "2025-05-01", { ...means, until: "2025-05-31" }),
      evidence,
    );
    expect(between.verdict).toBe("supported");
    // Where it did not change the figure is said as any other.
    const may = checkClaim(claimed("10%", "2025-05-12", { ...means, until: "2025-05-31" }), evidence);
    expect(may.explanation).toBe("Supported: the data give 10%.");
  });

  test("is that of the first regime that covers its days", () => {
    const early = regime([duty("before", "50", "2024-01-01")], {
      complete: { from: "2024-01-01", until: "2024-12-31" },
    });
    const late = regime(duties, { complete: { from: "2025-01-01" } });
    const check = checkClaim(claimed("10%", "2025-05-12", means), { tariffRegimes: [early, late] });
    expect(check.verdict).toBe("supported");
  });

  test("is open in a month where goods may be exempt", () => {
    const open = { tariffRegimes: [regime(duties, { notCovered: ["some goods"] })] };
    const check = (of: Evidence) =>
      checkClaim(claimed("10% to 30%", "2025-05-01", { ...means, month: "2025-05", product: "8517" }), of);
    expect(check(evidence)).toMatchObject({ verdict: "supported", notes: [] });
    expect(check(open)).toMatchObject({ verdict: "consistent", notes: [{ kind: "exemptions-unknown" }] });
  });

  test("is open where on some of the days some of the goods may bear more", () => {
    const onSome = duty("fourth act", "5", "2025-05-20", { scope: { include: ["8517.13"] } });
    const check = (text: string, more: Partial<TariffClaim>) =>
      checkClaim(claimed(text, "2025-05-01", { ...means, product: "8517", ...more }), {
        tariffRegimes: [regime([...duties, onSome])],
      });
    const open = { verdict: "consistent", notes: [{ kind: "exemptions-unknown" }] };
    expect(check("10% to 30%", { month: "2025-05" })).toMatchObject(open);
    // Though what all of them bear stays the same.
    expect(check("10%", { from: "2025-05-12", until: "2025-05-31" })).toMatchObject(open);
    expect(check("10%", { from: "2025-05-12", until: "2025-05-19" })).toMatchObject({
      verdict: "supported",
      notes: [],
    });
  });

  test("of measures on other goods each is any of theirs", () => {
    const some = (name: string, rate: string, of: string, from: Day = "2025-01-01") =>
      duty(name, rate, from, { scope: { include: [of] } });
    const lists = {
      tariffRegimes: [
        regime([
          some("list 1", "25", "84"),
          some("list 2", "7.5", "61"),
          some("list 3", "50", "72", "2025-05-10"),
        ]),
      ],
    };
    const check = checkClaim(
      claimed("90%", "2025-05-01", { ...means, month: "2025-05", measure: "list" }),
      lists,
    );
    expect(check.explanation).toBe(
      "Contradicted: the duty was 25% or 8% from 1 May 2025 to 9 May 2025, 25% or 8% or 50% from 10 May 2025 to 31 May 2025.",
    );
    // One of two that changed is a change.
    const raised = regime([
      some("list 1", "25", "84"),
      duty("list 2", "7.5", "2025-01-01", { scope: { include: ["61"] }, until: "2025-05-10" }),
      some("list 2 raised", "10", "61", "2025-05-10"),
    ]);
    expect(
      checkClaim(claimed("90%", "2025-05-01", { ...means, month: "2025-05", measure: "list" }), {
        tariffRegimes: [raised],
      }).explanation,
    ).toBe(
      "Contradicted: the duty was 25% or 8% from 1 May 2025 to 9 May 2025, 25% or 10% from 10 May 2025 to 31 May 2025.",
    );
  });

  test("is supported by the point where that is enough", () => {
    const claim = claimed("10.0%", "2025-05-01", { ...means, month: "2025-05" });
    for (const supportedBy of ["all", "point"] as const)
      expect(checkClaim(claim, evidence, { supportedBy }).verdict).toBe("consistent");
  });
});

describe("how sure it is that a tariff is another", () => {
  const certainty = (claim: TariffClaim, evidence: Evidence) => {
    const check = checkClaim(claim, evidence);
    return check.verdict === "contradicted" ? check.readings[0] : undefined;
  };
  const on = (rate: string, until: Day) => duty(`of ${rate}`, rate, "2025-05-20", { until });

  test("depends on all averages near it only where a house is named", () => {
    // What two houses said until the next, which is far. "31%" is a point wide, of spread 40 points: one in forty.
    const tariffAverages = [
      average("2025-05-14", "33.0%"),
      average("2025-06-01", "70.0%"),
      average("2025-05-14", "34.0%", "another house"),
      average("2025-06-01", "80.0%", "another house"),
    ];
    const evidence = { tariffAverages, tariffRegimes: [regime([duty("x", "31", "2025-05-20")])] };
    const claim = claimed("31%", "2025-05-20", { means: "average" });
    expect(certainty(claim, evidence)).toMatchObject({
      confusion: "duty-for-average",
      certainty: "identified",
    });
  });

  test("depends on the sum of all duties only where that of a part was claimed", () => {
    // On one day 47 % and 2 % are 49 %, compounded 49.94 %. An average of 30.0 % covers 0.011 of 0.4, each of 47 % and
    // 49.94 % 0.01: 0.0775, with 49 % 0.1025.
    const evidence = {
      tariffAverages: [average("2025-05-14", "30.0%")],
      tariffRegimes: [regime([on("47", "2025-05-21"), on("2", "2025-05-21")])],
    };
    const claim = claimed("30%", "2025-05-20", { means: "duty" });
    expect(certainty(claim, evidence)).toMatchObject({
      confusion: "average-for-duty",
      certainty: "likely",
    });
  });
});

describe("a tariff of which the claim does not say what it is", () => {
  const of = (more: Partial<TariffClaim>) => checkClaim(claimed("30%", "2025-05-01", more), {}).explanation;

  test("is an average where a house is named, a duty where a measure or a product is", () => {
    expect(of({ estimator: "one house" })).toBe(
      "Undecidable: it takes a published average tariff of AA on BB by one house on 2025-05-01.",
    );
    expect(of({ measure: "x" })).toBe('Undecidable: it takes the duty "x" of AA on BB on 2025-05-01.');
    expect(of({ measures: ["x"] })).toBe('Undecidable: it takes the duty "x" of AA on BB on 2025-05-01.');
    expect(of({ product: "85" })).toBe("Undecidable: it takes the duties of AA on BB on 85 on 2025-05-01.");
  });

  test("is open where both are known and say unlike things", () => {
    const evidence = {
      tariffAverages: [average("2025-04-14", "30.0%")],
      tariffRegimes: [regime([duty("x", "10", "2025-01-01")])],
    };
    expect(checkClaim(claimed("30.0%", "2025-05-01", { month: "2025-05" }), evidence).explanation).toBe(
      "Undecidable: it takes whether an average tariff or a duty in force of AA on BB is meant, which are not the same in 2025-05.",
    );
  });

  test("is no surer than the less sure of both", () => {
    const evidence = {
      tariffAverages: [average("2025-04-14", "30.0%")],
      tariffRegimes: [regime([duty("x", "10", "2025-01-01"), duty("y", "20", "2025-05-10")])],
    };
    expect(checkClaim(claimed("30.0%", "2025-05-01", { month: "2025-05" }), evidence)).toMatchObject({
      verdict: "consistent",
      notes: [{ kind: "some-days" }],
    });
  });
});
