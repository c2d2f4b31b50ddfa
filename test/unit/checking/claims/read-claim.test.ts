import { type Claim, claim } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { about } from "./evidence-of.js";

const ofCode = (code: string) => expect.objectContaining({ name: "TradeError", code });
const growth = {
  kind: "growth",
  about: about("exports"),
  period: "2025-11",
  comparison: "year-on-year",
  direction: "rise",
  printed: "5.9%",
} as const;
const amount = { about: about("exports"), period: "2025-11", currency: "USD" } as const;

const everyKind: readonly Claim[] = [
  growth,
  {
    kind: "growth",
    about: about("exports"),
    period: "2025-11",
    comparison: "year-on-year",
    direction: "flat",
  },
  { kind: "level", ...amount, printed: "$330.35 billion" },
  { kind: "change", ...amount, comparison: "month-on-month", direction: "rise", printed: "$25 billion" },
  { kind: "turn", about: about("exports"), period: "2025-11", comparison: "year-on-year", to: "growth" },
  {
    kind: "conversion",
    base: "USD",
    amount: "$111.68 billion",
    quote: "KRW",
    converted: "about 164 trillion won",
    period: "2025-11",
    about: about("balance"),
  },
  {
    kind: "extreme",
    about: about("exports"),
    of: "year-on-year",
    period: "2025-11",
    is: "lowest",
    since: "2025-08",
  },
  {
    kind: "streak",
    about: about("exports"),
    of: "year-on-year",
    period: "2025-11",
    is: "at-most",
    limit: "-10%",
    months: 8,
  },
  {
    kind: "streak",
    about: about("exports"),
    of: "level",
    period: "2025-11",
    is: "above",
    limit: "$300 billion",
    months: 3,
  },
  { kind: "crossing", ...amount, threshold: "$1 trillion", is: "above" },
  {
    kind: "surprise",
    about: about("exports"),
    period: "2025-11",
    comparison: "year-on-year",
    position: "above",
    low: "3.8%",
    high: "4%",
  },
  { kind: "share", about: about("exports", { partner: "US" }), period: "2025-11", printed: "10%" },
  {
    kind: "tariff",
    imposer: "US",
    target: "CN",
    from: "2025-10-30",
    until: "2025-11-30",
    estimator: "PIIE",
    printed: "around 47.5%",
  },
  {
    kind: "exchange",
    base: "CNY",
    quote: "USD",
    from: "2025-10-30",
    until: "2025-12-08",
    direction: "rise",
    printed: "0.7%",
  },
  { kind: "figure", figure: "GDP growth", period: "2025-01/2025-12", printed: "around 5%" },
  { kind: "statement", nature: "opinion", by: "a bank", text: "it is surprising" },
  { ...growth, period: "2025-07/2025-09", comparison: "other", basePeriod: "2025-04/2025-06" },
  {
    kind: "acceleration",
    about: about("exports"),
    period: "2025-11",
    comparison: "year-on-year",
    than: "2025-10",
    direction: "faster",
    printed: "7.0 points",
  },
  {
    kind: "multiple",
    about: about("exports"),
    period: "2025-11",
    comparison: "year-on-year",
    printed: "2.5 times",
  },
  {
    kind: "rank",
    about: about("exports"),
    of: "level",
    period: "2025-11",
    is: "highest",
    rank: 3,
    since: "2025-01",
    currency: "USD",
  },
  {
    kind: "first-since",
    about: about("exports"),
    of: "year-on-year",
    period: "2025-10",
    is: "below",
    limit: "0%",
    since: "2024-03",
    months: 18,
  },
  {
    kind: "streak-end",
    about: about("exports"),
    of: "year-on-year",
    period: "2025-11",
    is: "below",
    limit: "0%",
    months: 9,
  },
  { kind: "crossing", ...amount, threshold: "$330 billion", first: true },
  {
    kind: "surprise",
    about: about("balance"),
    period: "2025-11",
    comparison: "level",
    currency: "USD",
    position: "above",
    low: "$100 billion",
    high: "$103 billion",
    by: "$8 billion",
  },
  {
    kind: "tariff",
    imposer: "US",
    target: "CN",
    means: "duty",
    from: "2025-05-01",
    month: "2025-05",
    measures: ["fentanyl duty", "reciprocal duty"],
    product: "8517.13",
    printed: "30%",
  },
  { ...amount, kind: "growth", comparison: "year-on-year", printed: "rose 5.9%" },
  { ...amount, kind: "change", comparison: "year-on-year", printed: "$25 billion" },
];

describe("a claim", () => {
  test.each(everyKind)("of the kind $kind survives JSON, frozen", (input) => {
    const read = claim(input);
    // A field that is not said is left out.
    expect(read).toStrictEqual(input);
    expect(claim(JSON.parse(JSON.stringify(read)) as Claim)).toEqual(read);
    expect(Object.isFrozen(read)).toBe(true);
    expect(claim(read)).toBe(read);
  });

  test("keeps where it was said, by whom and when", () => {
    const said = claim({
      ...growth,
      sentence: "Exports rose 5.9%.",
      place: { start: 0, end: 18 },
      source: "an agency",
      asOf: "2025-12-08",
      notes: ["comparison-default"],
    });
    expect(said).toMatchObject({
      place: { start: 0, end: 18 },
      asOf: "2025-12-08",
      notes: ["comparison-default"],
    });
  });

  test("reads a comma as the mark of decimals where it is told so", () => {
    expect(claim({ ...growth, printed: "5,9%" }, { decimalMark: "," })).toMatchObject({ printed: "5,9%" });
    expect(() => claim({ ...growth, printed: "5,9%" })).toThrow(ofCode("UNREADABLE_PRINT"));
  });

  test.each([
    [{ ...growth, printed: "tens of billions" }, "UNREADABLE_PRINT"],
    [{ ...growth, printed: "5.9" }, "WRONG_UNIT"],
    [{ ...growth, printd: "5.9%" }, "UNKNOWN_FIELD"],
    [{ ...growth, kind: "growht" }, "INVALID_FIELD"],
    [{ ...growth, period: "2025-13" }, "INVALID_PERIOD"],
    [{ ...growth, direction: "up" }, "INVALID_FIELD"],
    [{ ...growth, direction: "rise", printed: "fell 5.9%" }, "INVALID_FIELD"],
    [{ ...growth, direction: "fall", printed: "rose 5.9%" }, "INVALID_FIELD"],
    [{ ...growth, sentence: 5 }, "INVALID_FIELD"],
    [{ ...growth, place: { start: 5, end: 2 } }, "INVALID_FIELD"],
    [{ ...growth, place: { start: -1, end: 2 } }, "INVALID_FIELD"],
    [{ ...growth, place: { start: 1, end: 2.5 } }, "INVALID_FIELD"],
    [{ ...growth, notes: "one" }, "INVALID_FIELD"],
    [{ kind: "level", ...amount, printed: "5.9%" }, "WRONG_UNIT"],
    [{ kind: "level", ...amount, printed: "€330 billion" }, "MIXED_CURRENCIES"],
    [{ kind: "share", about: about("exports"), period: "2025-11", printed: "10" }, "WRONG_UNIT"],
    [{ ...everyKind[7]!, limit: "10 billion" }, "WRONG_UNIT"],
    [{ ...everyKind[8]!, limit: "10%" }, "WRONG_UNIT"],
    [{ ...growth, balance: "deficit" }, "INVALID_FIELD"],
    [{ ...growth, basePeriod: "2025-08" }, "INVALID_FIELD"],
    [{ ...everyKind[19]!, rank: 1 }, "INVALID_FIELD"],
    [{ ...everyKind[22]!, first: false }, "INVALID_FIELD"],
    [{ ...everyKind[19]!, since: undefined, inclusive: true }, "INVALID_FIELD"],
    [{ ...everyKind[23]!, position: "within" }, "INVALID_FIELD"],
    [{ ...everyKind[23]!, by: "8 points" }, "WRONG_UNIT"],
    [{ ...everyKind[24]!, month: "2025-06" }, "INVALID_FIELD"],
    [{ ...everyKind[17]!, printed: "7.0%" }, "WRONG_UNIT"],
    [{ ...everyKind[18]!, printed: "$5 billion" }, "WRONG_UNIT"],
    [{ ...everyKind[5]!, quote: "USD", converted: "$164 trillion" }, "INVALID_FIELD"],
    [{ ...everyKind[13]!, quote: "CNY" }, "INVALID_FIELD"],
    [null, "INVALID_FIELD"],
    ["text", "INVALID_FIELD"],
  ])("that is wrong in %o is refused", (input, code) => {
    expect(() => claim(input as unknown as Claim)).toThrow(ofCode(code));
  });

  const said = {
    sentence: "Exports rose.",
    place: { start: 0, end: 13 },
    source: "an agency",
    asOf: "2025-12-08",
    understood: "exports",
    notes: ["vague-period"],
  };
  const full: readonly object[] = [
    ...everyKind,
    { ...growth, ...said, currency: "USD" },
    { ...growth, balance: "deficit", about: about("balance") },
    { ...everyKind[19]!, balance: "surplus", about: about("balance") },
    { ...everyKind[7]!, is: "at-least" },
    { ...everyKind[5]!, rate: "1,460 won" },
    { ...everyKind[6]!, currency: "USD", inclusive: true },
    { ...everyKind[10]!, by: "1 point" },
    { ...everyKind[24]!, month: undefined, until: "2025-05-31", measure: "fentanyl duty", estimator: "PIIE" },
    { kind: "level", ...amount, printed: "$330 billion" },
  ];

  test("names the field that is wrong, whichever it is", () => {
    for (const one of full) {
      expect(claim(one as Claim)).toEqual(one);
      for (const field of Object.keys(one)) {
        if (field === "about") continue;
        const wrong = { ...one, [field]: Symbol("wrong") };
        expect(() => claim(wrong as unknown as Claim), `${field} of ${JSON.stringify(one)}`).toThrow(
          expect.objectContaining({
            name: "TradeError",
            message: expect.stringMatching(new RegExp(`^${field} `)) as string,
          }),
        );
      }
    }
  });

  test.each([
    [{ ...growth, printd: "5.9%" }, 'a claim of the kind "growth" has the fields'],
    [{ ...growth, balance: "deficit" }, "balance must be left out unless the flow is one"],
    [{ ...growth, basePeriod: "2025-08" }, 'basePeriod must be left out unless the comparison is "other"'],
    [
      { ...growth, place: { start: 5, end: 2 } },
      'place must be from start to end, whole numbers of 0 or more, got "5–2"',
    ],
    [{ ...growth, place: { begin: 5 } }, "place has the fields start, end"],
    [{ ...growth, sentence: 5 }, "sentence must be text"],
    [
      { ...growth, direction: undefined, printed: undefined },
      "direction must be said where nothing is printed",
    ],
    [{ ...growth, direction: "fall", printed: "rose 5.9%" }, "printed must be a fall, as direction says"],
    [{ ...growth, printed: "5.9" }, "printed must be printed with a percent sign, or as a ratio"],
    [{ kind: "level", ...amount, printed: "5.9%" }, "printed must be an amount"],
    [
      { kind: "level", ...amount, printed: "€330 billion" },
      "the claim and its printed must have one currency, got USD and EUR",
    ],
    [
      { kind: "share", about: about("exports"), period: "2025-11", printed: "10" },
      "printed must be printed with a percent sign",
    ],
    [
      { ...everyKind[5]!, quote: "USD", converted: "$164 trillion" },
      "quote must be another currency than base",
    ],
    [{ ...everyKind[7]!, limit: "10 billion" }, "limit must be printed with a percent sign"],
    [{ ...everyKind[8]!, limit: "10%" }, "limit must be an amount"],
    [{ ...everyKind[17]!, printed: "7.0%" }, "printed must be printed in percentage points"],
    [{ ...everyKind[18]!, printed: "$5 billion" }, 'printed must be a multiple such as "2.5 times"'],
    [{ ...everyKind[19]!, rank: 1 }, "rank must be 2 or more"],
    [{ ...everyKind[23]!, position: "within" }, "by must be left out of what lies within"],
    [{ ...everyKind[24]!, month: "2025-06" }, "month must be that of from (2025-05-01)"],
    [{ ...everyKind[23]!, currency: undefined }, "currency must be a code of ISO 4217"],
    [{ ...everyKind[10]!, currency: "dollars" }, "currency must be a code of ISO 4217"],
    [null, "a claim must be an object"],
  ])("says what it must be: %o", (input, message) => {
    expect(() => claim(input as unknown as Claim)).toThrow(message);
  });

  test("may stand in one place, of no length", () => {
    expect(claim({ ...growth, place: { start: 5, end: 5 } })).toMatchObject({ place: { start: 5, end: 5 } });
    expect(claim({ ...growth, understood: "exports" })).toMatchObject({ understood: "exports" });
    const rated = { ...everyKind[5]!, rate: "1,468 won" } as Claim;
    expect(claim(rated)).toMatchObject({ rate: "1,468 won" });
    expect(claim({ kind: "statement", nature: "forecast", by: "a bank", text: "it grows" }).kind).toBe(
      "statement",
    );
  });

  test('reads "$" and "¥" as signs of its own currency', () => {
    const level = { kind: "level", about: about("exports"), period: "2025-11" } as const;
    expect(claim({ ...level, currency: "HKD", printed: "$330 billion" })).toMatchObject({ currency: "HKD" });
    expect(claim({ ...level, currency: "CNY", printed: "¥2.3 trillion" })).toMatchObject({ currency: "CNY" });
  });
});
