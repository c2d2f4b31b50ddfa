import { type Observation, type Period, printedFigure } from "tradefigures";
import { type Claim, type Confusion, checkClaim, type Evidence, type Reading } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { closest, figureLess, pointFigure } from "../../../../src/checking/claims/readings/candidate.js";
import { digitSlips } from "../../../../src/checking/claims/readings/digit-slips.js";
import { factorSlips } from "../../../../src/checking/claims/readings/factor-slips.js";
import { moved } from "../../../../src/checking/claims/readings/trade-confusions.js";
import { indexOf } from "../../../../src/checking/evidence/evidence-index.js";
import { settingsOf } from "../../../../src/checking/evidence/options.js";
import { about, level, money, rate } from "./evidence-of.js";

// All figures are made up; the answers are worked out by hand beside them.

const june = { about: about("exports"), period: "2025-06" } as const;
const yearOnYear = { ...june, comparison: "year-on-year" } as const;

function readingsOf(claim: Claim, evidence: Evidence): readonly Reading[] {
  const check = checkClaim(claim, evidence);
  if (check.verdict !== "contradicted") throw new Error(check.explanation);
  return check.readings;
}

/** What a claim should have said if it was confused so, which the same evidence supports. */
function trulyOf(claim: Claim, evidence: Evidence, confusion: Confusion): Claim {
  const found = readingsOf(claim, evidence).find((one) => one.confusion === confusion);
  if (found === undefined) throw new Error(`not read as ${confusion}`);
  expect(checkClaim(found.truly, evidence).verdict).not.toBe("contradicted");
  if (confusion === "miscounted") expect(found.certainty).toBe("identified");
  return found.truly;
}

describe("what a level should have been", () => {
  const observations = [
    level("exports", "2025-06", "310!"),
    level("exports", "2025-05", "275!"),
    level("imports", "2025-06", "241!"),
    level("exports", "2025-06", "2,232!", { currency: "CNY" }),
    level("exports", "2025-01/2025-06", "1,705!"),
  ];
  const was = (printed: string): Claim => ({ kind: "level", ...june, currency: "USD", printed });

  test.each([
    ["$275 billion", "month-before", { period: "2025-05" }],
    ["$241 billion", "other-flow", { about: about("imports") }],
    ["$1,705 billion", "year-to-date", { period: "2025-01/2025-06" }],
    // In yuan an amount loses the sign of the dollar.
    ["$2,232 billion", "other-currency", { currency: "CNY", printed: "2.232 trillion" }],
    ["$31 billion", "factor-of-ten", { printed: "310 billion" }],
    ["$310 million", "factor-of-a-thousand", { printed: "310.000 billion" }],
  ] as const)("%s: %s", (printed, confusion, truly) => {
    expect(trulyOf(was(printed), { observations }, confusion)).toEqual({ ...was(printed), ...truly });
  });
});

describe("what a share should have been", () => {
  const part = { partner: "US" };
  const observations = [
    level("exports", "2025-06", "10!", part),
    level("exports", "2025-06", "100!"),
    level("exports", "2025-05", "12!", part),
    level("exports", "2025-05", "100!"),
    level("exports", "2025-06", "30!", { partner: "EU" }),
    level("imports", "2025-06", "45!", part),
    level("imports", "2025-06", "100!"),
  ];
  const share = (printed: string): Claim => ({
    kind: "share",
    about: about("exports", part),
    period: "2025-06",
    printed,
  });

  test.each([
    ["12.0%", "month-before", { period: "2025-05" }],
    ["30.0%", "other-partner", { about: about("exports", { partner: "EU" }) }],
    ["45.0%", "other-flow", { about: about("imports", part) }],
    ["100%", "factor-of-ten", { printed: "10%" }],
  ] as const)("%s: %s", (printed, confusion, truly) => {
    expect(trulyOf(share(printed), { observations }, confusion)).toEqual({ ...share(printed), ...truly });
  });
});

describe("what a figure outside trade should have been", () => {
  const named = { figure: "GDP growth", period: "2025-01/2025-12" } as const;

  test.each([
    ["50%", "5.0%", "factor-of-ten", "5%"],
    ["0.5 points", "0.4 points", "rounded-up", "0.4 points"],
    ["2.5 times", "25 times", "factor-of-ten", "25.0 times"],
    ["5 million", "50 million", "factor-of-ten", "50 million"],
    ["$5 million", "$50 million", "factor-of-ten", "50 million"],
  ] as const)("%s where %s is known", (printed, known, confusion, truly) => {
    const claim = { kind: "figure", ...named, printed } as const;
    const evidence = { otherFigures: [{ ...named, printed: known }] };
    expect(trulyOf(claim, evidence, confusion)).toEqual({ ...claim, printed: truly });
    expect(checkClaim({ ...claim, printed: known }, evidence).verdict).toBe("supported");
  });
});

describe("what the gain of a currency should have been", () => {
  // 0.147 over 0.14 is 1.05.
  const exchangeRates = [
    money("CNY/USD", "spot", "2025-10-30", "0.14"),
    money("CNY/USD", "spot", "2025-12-08", "0.147"),
  ];
  const gained = (direction: "rise" | "fall", printed?: string): Claim => ({
    kind: "exchange",
    base: "CNY",
    quote: "USD",
    from: "2025-10-30",
    until: "2025-12-08",
    direction,
    ...(printed !== undefined && { printed }),
  });

  test.each([
    [gained("fall"), "opposite-sign", gained("rise")],
    [gained("fall", "5.0%"), "opposite-sign", gained("rise", "5.0%")],
    [gained("rise", "50%"), "factor-of-ten", gained("rise", "5%")],
  ] as const)("case %#", (claim, confusion, truly) => {
    expect(trulyOf(claim, { exchangeRates }, confusion)).toEqual(truly);
  });

  test("where it lost", () => {
    const turned = [
      money("CNY/USD", "spot", "2025-10-30", "0.14"),
      money("CNY/USD", "spot", "2025-12-08", "0.133"),
    ];
    expect(trulyOf(gained("rise"), { exchangeRates: turned }, "opposite-sign")).toEqual(gained("fall"));
    expect(trulyOf(gained("fall", "50%"), { exchangeRates: turned }, "factor-of-ten")).toEqual(
      gained("fall", "5%"),
    );
  });

  test("rests on both rates, and says where those at hand differ", () => {
    const claim = gained("rise", "5.0%");
    expect(checkClaim(claim, { exchangeRates })).toMatchObject({
      verdict: "supported",
      computed: [{ from: [exchangeRates[1], exchangeRates[0]] }],
      notes: [],
    });
    const averages = [
      money("CNY/USD", "average", "2025-10", "0.14"),
      money("CNY/USD", "average", "2025-12", "0.147"),
    ];
    const kinds = (all: typeof exchangeRates) =>
      checkClaim(claim, { exchangeRates: all }).notes.map(({ kind }) => kind);
    expect(kinds(averages)).toEqual(["month-averages"]);
    const differing = money("CNY/USD", "spot", "2025-10-30", "0.15");
    expect(kinds([...exchangeRates, differing, ...averages])).toEqual([
      "month-averages",
      "conflicting-evidence",
    ]);
    const unknown = checkClaim(claim, {
      exchangeRates: [...averages, money("CNY/USD", "average", "2025-10", "0.15")],
    });
    expect(unknown).toMatchObject({ verdict: "undecidable", notes: [{ kind: "conflicting-evidence" }] });
    expect(checkClaim(claim, { exchangeRates: averages.slice(0, 1) }).verdict).toBe("undecidable");
    expect(checkClaim(claim, { exchangeRates: averages.slice(1) }).verdict).toBe("undecidable");
  });
});

describe("what an acceleration should have been", () => {
  const growthRates = [
    rate("exports", "2025-06", "5.9%"),
    rate("exports", "2025-05", "-1.1%"),
    rate("exports", "2025-04", "8.1%"),
  ];
  const accelerated = (
    direction: "faster" | "slower",
    printed?: string,
    period: Period = "2025-06",
  ): Claim => ({
    kind: "acceleration",
    ...yearOnYear,
    period,
    direction,
    ...(printed !== undefined && { printed }),
  });

  test.each([
    // 5.9 less −1.1 is 7.0; −1.1 less 8.1 is −9.2.
    [accelerated("faster", "5.9 points"), "percent-for-points", accelerated("faster", "7.0 points")],
    [accelerated("slower", "7.0 points"), "opposite-sign", accelerated("faster", "7.0 points")],
    [accelerated("slower", "9.2 points"), "month-before", accelerated("slower", "9.2 points", "2025-05")],
    [accelerated("slower"), "opposite-sign", accelerated("faster")],
  ] as const)("case %#", (claim, confusion, truly) => {
    expect(trulyOf(claim, { growthRates }, confusion)).toEqual(truly);
  });

  test("is of another flow against the month before, as it was", () => {
    const imports = [rate("imports", "2025-06", "9.0%"), rate("imports", "2025-05", "6.0%")];
    const truly = trulyOf(
      accelerated("faster", "3.0 points"),
      { growthRates: [...growthRates, ...imports] },
      "other-flow",
    );
    expect(truly).toMatchObject({ about: { flow: "imports" } });
    expect(truly).not.toHaveProperty("than");
  });
});

describe("an acceleration of falls", () => {
  const growthRates = [rate("exports", "2025-06", "-5.0%"), rate("exports", "2025-05", "-3.0%")];
  const said = (direction: "faster" | "slower", printed: string) =>
    checkClaim({ kind: "acceleration", ...yearOnYear, direction, printed }, { growthRates });

  test("is that of the fall; that it may be that of the rate is no more than consistent", () => {
    expect(said("faster", "2.0 points")).toMatchObject({ verdict: "supported" });
    expect(said("slower", "2.0 points")).toMatchObject({
      verdict: "consistent",
      notes: expect.arrayContaining([expect.objectContaining({ kind: "of-the-fall" })]) as unknown,
    });
    // Neither: what is said is how the fall changed.
    expect(said("slower", "5.5 points").explanation).toContain("the data give 2.0 points");
  });
});

test("an acceleration against a month that is named keeps it where it is of the same month", () => {
  const growthRates = [
    rate("exports", "2025-06", "5.0%"),
    rate("exports", "2025-04", "12.0%"),
    rate("exports", "2025-05", "1.0%"),
    rate("imports", "2025-06", "9.0%"),
    rate("imports", "2025-04", "6.0%"),
  ];
  const claim = { kind: "acceleration", ...yearOnYear, than: "2025-04", direction: "faster" } as const;
  const faster = { ...claim, printed: "3.0 points" };
  expect(trulyOf(faster, { growthRates }, "other-flow")).toEqual({ ...faster, about: about("imports") });
  // 5.0 less 12.0 is −7.0; of May, against April, it was −11.0.
  expect(trulyOf({ ...claim, printed: "7.0 points" }, { growthRates }, "opposite-sign")).toEqual({
    ...claim,
    direction: "slower",
    printed: "7.0 points",
  });
  const { than: _, ...rest } = claim;
  expect(
    trulyOf({ ...claim, direction: "slower", printed: "11.0 points" }, { growthRates }, "month-before"),
  ).toEqual({ ...rest, period: "2025-05", direction: "slower", printed: "11.0 points" });
});

test("what a multiple or a change should have been", () => {
  const observations = [level("exports", "2025-06", "250!"), level("exports", "2024-06", "100!")];
  const multiple = { kind: "multiple", ...yearOnYear } as const;
  expect(trulyOf({ ...multiple, printed: "1.5 times" }, { observations }, "ratio-for-rise")).toEqual({
    ...multiple,
    printed: "2.5 times",
  });
  const change = { kind: "change", ...yearOnYear, currency: "USD" } as const;
  expect(trulyOf({ ...change, printed: "$1,500 billion" }, { observations }, "factor-of-ten")).toEqual({
    ...change,
    direction: "rise",
    printed: "150 billion",
  });
  // Of another month the print stays as it is: 70 less 50.
  const may = [level("exports", "2025-05", "70!"), level("exports", "2024-05", "50!")];
  const printed = "$20 billion";
  expect(
    trulyOf({ ...change, printed }, { observations: [...observations, ...may] }, "month-before"),
  ).toEqual({ ...change, period: "2025-05", printed });
});

describe("what a claim about months should have been", () => {
  const observations = ["10!", "20!", "30!", "25!", "28!", "27!"].map((text, at) =>
    level("exports", `2025-0${at + 1}` as Period, text),
  );
  const series = { ...june, of: "level", currency: "USD" } as const;

  test("in the number that it counts", () => {
    const streak = { kind: "streak", ...series, is: "above", limit: "$22 billion" } as const;
    expect(trulyOf({ ...streak, months: 3 }, { observations }, "miscounted")).toEqual({
      ...streak,
      months: 4,
    });
    const ended = { ...streak, kind: "streak-end", limit: "$27.5 billion" } as const;
    expect(trulyOf({ ...ended, months: 2 }, { observations }, "miscounted")).toEqual({ ...ended, months: 1 });
    const since = { kind: "first-since", ...series, is: "below", limit: "$27.5 billion" } as const;
    expect(trulyOf({ ...since, since: "2025-02" }, { observations }, "miscounted")).toEqual({
      ...since,
      since: "2025-04",
    });
    expect(trulyOf({ ...since, months: 5 }, { observations }, "miscounted")).toEqual({ ...since, months: 1 });
  });

  test("is of the whole, of another flow or partner that is like it in all else", () => {
    const high = ["10!", "20!", "40!", "25!", "28!", "35!"];
    const others = (more: object, flow: "exports" | "imports" = "exports"): readonly Observation[] =>
      high.map((text, at) => level(flow, `2025-0${at + 1}` as Period, text, more));
    const highest = { kind: "extreme", ...series, is: "highest", since: "2025-03" } as const;
    const found = (...more: readonly Observation[]) =>
      readingsOf(highest, { observations: [...observations, ...more] }).map(
        ({ confusion, truly, certainty, text }) => [
          confusion,
          (truly as typeof highest).about,
          certainty,
          text,
        ],
      );
    expect(found(...others({ partner: "US" }))).toEqual([
      ["other-partner", about("exports", { partner: "US" }), "identified", "it is true of XX exports to US"],
    ]);
    expect(found(...others({}, "imports"))).toEqual([
      ["other-flow", about("imports"), "identified", "it is true of XX imports"],
    ]);
    // Goods of one kind, figures that are adjusted, and another flow of another partner are no slips of that sort.
    expect(found(...others({ product: "85" }))).toEqual([]);
    expect(found(...others({ adjustment: "seasonal" }))).toEqual([]);
    expect(found(...others({ partner: "US" }, "imports"))).toEqual([]);
    expect(found(...others({ product: "85" }, "imports"))).toEqual([]);
    expect(found(...others({ adjustment: "seasonal" }, "imports"))).toEqual([]);
    expect(found(...others({ product: "85", partner: "US" }))).toEqual([]);
    expect(found(...others({ coverage: "services" }, "imports"))).toEqual([]);
    expect(found(...others({ coverage: "services", partner: "US" }))).toEqual([]);
    // A surplus is named of no other flow.
    const surplus = { ...highest, about: about("balance"), balance: "surplus" } as const;
    const sides = [
      ...others({}, "imports"),
      ...observations.map((row) => ({ ...row, flow: "balance" as const })),
    ];
    const { balance: _, ...unnamed } = surplus;
    expect(readingsOf(surplus, { observations: sides })).toEqual([]);
    expect(readingsOf(unnamed, { observations: sides })).toMatchObject([{ confusion: "other-flow" }]);
    // True of two others it is true by chance.
    expect(
      found(...others({ partner: "US" }), ...others({}, "imports")).map(([, , certainty]) => certainty),
    ).toEqual(["possible", "possible"]);
  });

  test("comes before another count where it is true of one other figure, and behind it where of several", () => {
    const five = { kind: "streak", ...series, is: "above", limit: "$22 billion", months: 5 } as const;
    const run = (more: object, flow: "exports" | "imports" = "exports"): readonly Observation[] =>
      ["10!", "25!", "30!", "25!", "28!", "27!"].map((text, at) =>
        level(flow, `2025-0${at + 1}` as Period, text, more),
      );
    const confusions = (...more: readonly Observation[]) =>
      readingsOf(five, { observations: [...observations, ...more] }).map(({ confusion }) => confusion);
    expect(confusions(...run({}, "imports"))).toEqual(["other-flow", "miscounted"]);
    expect(confusions(...run({}, "imports"), ...run({ partner: "US" }))).toEqual([
      "miscounted",
      "other-flow",
      "other-partner",
    ]);
  });

  test("is not sought in a year to date that has none of its length since then", () => {
    const highest = { kind: "extreme", ...series, is: "highest", since: "2025-03" } as const;
    expect(readingsOf(highest, { observations })).toEqual([]);
    const toDate = { ...highest, period: "2025-01/2025-06" } as const;
    expect(checkClaim(toDate, { observations }).verdict).toBe("undecidable");
    const first = {
      kind: "first-since",
      ...series,
      is: "above",
      limit: "$22 billion",
      since: "2025-03",
    } as const;
    expect(checkClaim({ ...first, period: "2025-01/2025-06" }, { observations }).verdict).toBe("undecidable");
  });
});

test("a change that was printed in another currency, as it was published or at the average of the time", () => {
  const dollars = [level("exports", "2025-06", "250!"), level("exports", "2024-06", "100!")];
  const yuan = [
    level("exports", "2025-06", "1,800!", { currency: "CNY" }),
    level("exports", "2024-06", "720!", { currency: "CNY" }),
  ];
  const change = { kind: "change", ...yearOnYear, currency: "USD", printed: "$1,080 billion" } as const;
  expect(trulyOf(change, { observations: [...dollars, ...yuan] }, "other-currency")).toEqual({
    ...change,
    currency: "CNY",
    printed: "1.080 trillion",
  });
  // 150 at 7.2.
  const exchangeRates = [money("USD/CNY", "average", "2025-06", "7.2")];
  const evidence = { observations: dollars, exchangeRates };
  expect(trulyOf(change, evidence, "other-currency")).toEqual({
    ...change,
    direction: "rise",
    printed: "150 billion",
  });
  const [reading] = readingsOf(change, evidence);
  expect(reading!.from).toEqual([...dollars, ...exchangeRates]);
});

test("a growth that is what a partner gave to that of the whole", () => {
  const part = { partner: "US" };
  const observations = [
    level("exports", "2025-06", "26!", part),
    level("exports", "2024-06", "20!", part),
    level("exports", "2024-06", "100!"),
  ];
  const growth = { kind: "growth", about: about("exports", part), period: "2025-06" } as const;
  const claim = { ...growth, comparison: "year-on-year", printed: "6.0%" } as const;
  const find = (known: readonly Observation[]) =>
    readingsOf(claim, { observations: known }).find(({ confusion }) => confusion === "contribution");
  // 30 %; 6 of 100 are 6 %.
  expect(find(observations)?.from).toEqual(observations);
  expect(find(observations.slice(0, 2))).toBeUndefined();
});

describe("the closest of some figures", () => {
  const print = printedFigure("5.0%").stands;
  const figure = (low: string, high: string) => ({
    ...pointFigure(printedFigure(low).value, []),
    bounds: { ...print, low: printedFigure(low).value, high: printedFigure(high).value },
  });

  test("is the one of which most prints so, else the first", () => {
    const [half, all, none] = [figure("5.0%", "5.1%"), figure("4.97%", "5.03%"), figure("7%", "8%")];
    expect(closest([half, all, none], print)).toBe(all);
    expect(closest([all, half], print)).toBe(all);
    expect(closest([none, half], print)).toBe(half);
    expect(closest([none, figure("8%", "9%")], print)).toBe(none);
    // Of what has no end it cannot be said how much.
    const open = { ...half, bounds: { ...half.bounds, high: null } };
    const other = { ...open };
    expect(closest([open, other], print)).toBe(open);
    expect(closest([open, half], print)).toBe(half);
    expect(closest([half, open], print)).toBe(half);
    expect(closest([none], print)).toBe(none);
    expect(closest([], print)).toBeNull();
  });
});

test("what was worked out of two figures has the records and the remarks of both", () => {
  const [one, other] = [level("exports", "2025-06", "5!"), level("exports", "2025-05", "3!")];
  const figure = (record: Observation, mark: "sum" | "undated") => ({
    ...pointFigure(record.value, [record]),
    marks: [mark],
  });
  const [first, second] = [figure(one, "sum"), figure(other, "undated")];
  expect(figureLess(first, second, first.bounds)).toMatchObject({
    from: [one, other],
    marks: ["sum", "undated"],
  });
});

test("a year to date moves within its year, and back by a whole one", () => {
  expect(moved("2025-01/2025-06", -1)).toBe("2025-01/2025-05");
  expect(moved("2025-01/2025-06", 1)).toBe("2025-01/2025-07");
  expect(moved("2025-01/2025-06", -12)).toBe("2024-01/2024-06");
  expect(moved("2025-01/2025-12", 1)).toBeNull();
  expect(moved("2025-04/2025-06", -1)).toBe("2025-03/2025-05");
  expect(moved("2025-01", -1)).toBe("2024-12");
});

describe("a slip of a digit", () => {
  const slipOf = (text: string, found: string, bounds?: readonly [string | null, string]) => {
    const print = printedFigure(text);
    const figure = pointFigure(printedFigure(found).value, []);
    const wide = bounds && {
      low: bounds[0] === null ? null : printedFigure(bounds[0]).value,
      high: printedFigure(bounds[1]).value,
      closed: "both" as const,
    };
    const [slip] = digitSlips({ print, found: [{ ...figure, ...(wide && { bounds: wide }) }] } as never);
    return slip === undefined ? null : `${slip.remade!.low}–${slip.remade!.high}`;
  };

  test("is one that is wrong, or two beside each other in the wrong order", () => {
    expect(slipOf("33.54", "33.74")).toBe("33.735–33.745");
    expect(slipOf("33.54", "33.45")).toBe("33.445–33.455");
    expect(slipOf("33.54", "34.53")).toBeNull();
    expect(slipOf("33.54", "33.87")).toBeNull();
    for (const half of ["33.47", "33.75"]) expect(slipOf("33.54", half)).toBeNull();
    // Of two digits nobody knows which is wrong.
    expect([slipOf("33.5", "33.7"), slipOf("3.5", "3.7")]).toEqual(["33.65–33.75", null]);
    expect(slipOf("33.54", "33.44")).toBe("33.435–33.445");
    // Two that are the wrong way round, but not side by side.
    expect(slipOf("3,354", "4,353")).toBeNull();
    expect(slipOf("33.54", "333.54")).toBeNull();
  });

  test("has the sign of the figure", () => {
    expect(slipOf("-33.54", "-33.45")).toBe("-33.455–-33.445");
    expect(slipOf("-33.54", "33.45")).toBeNull();
    expect(slipOf("33.54", "-33.45")).toBeNull();
  });

  test("is sought between the ends of a figure, the first twelve prints", () => {
    expect(slipOf("33.54", "33.7", ["33.70", "33.74"])).toBe("33.735–33.745");
    expect(slipOf("33.54", "33.7", ["33.635", "33.70"])).toBe("33.635–33.645");
    // 33.64 is the thirteenth from 33.52 on.
    expect(slipOf("43.64", "33.6", ["33.53", "33.64"])).toBe("33.635–33.645");
    expect(slipOf("43.64", "33.6", ["33.52", "33.64"])).toBeNull();
    expect(slipOf("43.64", "33.6", ["33.60", "33.63"])).toBeNull();
    expect(slipOf("33.54", "33.7", [null, "33.74"])).toBeNull();
  });

  test("is sought in twenty digits at most", () => {
    const digits = "12345678901234567890";
    expect(slipOf(digits, digits.replace("7", "8"))).not.toBeNull();
    expect(slipOf(`${digits}1`, `${digits.replace("7", "8")}1`)).toBeNull();
  });

  test("is none of what has a word or a range", () => {
    expect(slipOf("about 33.54", "33.74")).toBeNull();
    expect(slipOf("33.54 to 33.55", "33.74")).toBeNull();
  });
});

describe("a slip of the scale", () => {
  const knowledge = { index: indexOf({}), settings: settingsOf(undefined), day: null };
  const slipsOf = (text: string, found: string) => {
    const print = printedFigure(text);
    const misprint = {
      knowledge,
      print,
      found: [pointFigure(printedFigure(found).value, [])],
      style: { unit: "amount", step: print.step },
      spread: print.value,
      reprinted: () => ({}),
    };
    return factorSlips(misprint as never).map(({ confusion, figure, remade }) => [
      confusion,
      figure.value.toString(),
      remade === undefined ? null : `${remade.low}–${remade.high}`,
    ]);
  };

  test("is by a power of ten, of amounts by a whole scale too", () => {
    expect(slipsOf("5%", "5%").map(([, value]) => value)).toEqual([
      "50",
      "0.00005",
      "0.5",
      "0.005",
      "500",
      "0.000005",
    ]);
    expect(slipsOf("$5 billion", "5").map(([confusion]) => confusion)).toEqual([
      ...["factor-of-a-thousand", "factor-of-a-thousand"],
      ...["factor-of-ten", "factor-of-ten", "factor-of-ten", "factor-of-ten"],
      ...["factor-of-a-million", "factor-of-a-million", "factor-of-a-billion", "factor-of-a-billion"],
    ]);
    // Its size is what one knows an amount by where the scale was forgotten.
    expect(slipsOf("-5", "5").at(-1)![1]).toBe("-0.000000005");
    expect(slipsOf("5", "5").at(-1)![1]).toBe("0.000000005");
  });

  test("brings its zeros with it", () => {
    // 170 for 17 stands for 165 to 175, 1,700 for 17 for no more than 1,650 to 1,750.
    expect(slipsOf("170", "17")[2]).toEqual(["factor-of-ten", "170", "165–175"]);
    expect(slipsOf("1,700", "17")[0]).toEqual(["factor-of-a-thousand", "17000", "1650–1750"]);
    expect(slipsOf("1,700", "17")[3]).toEqual(["factor-of-ten", "1.7", null]);
    expect(slipsOf("17", "17")[2]![2]).toBeNull();
    // With a word, a range or nothing at all no zero came so.
    expect(slipsOf("1,005", "100.5")[2]![2]).toBeNull();
    for (const text of ["about 170", "170 to 190", "0"]) expect(slipsOf(text, "17")[2]![2], text).toBeNull();
  });
});
