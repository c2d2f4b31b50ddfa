import {
  billions,
  expectation,
  growthRate,
  observation,
  partnerFlow,
  printed,
  type Subject,
  type SubjectInput,
  subject,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import {
  checkSameSubject,
  fillTreatment,
  isSameSubject,
  readFlow,
  subjectOf,
} from "../../../src/records/subject.js";
import { refusal as refused } from "../refusal.js";

const TEXT = "text, trimmed and not empty";
const TRADE_FLOWS = "exports or imports or balance or total";
const FLOWS = `${TRADE_FLOWS} or re-exports or domestic-exports`;
const full: Subject = {
  reporter: "CN",
  partner: "US",
  flow: "exports",
  coverage: "goods-and-services",
  product: "8542",
  adjustment: "seasonal",
  system: "general",
  valuation: "FOB",
};

function refusal(field: string, rule: string, shownValue: string, value: unknown): unknown {
  return expect.objectContaining({
    name: "TradeError",
    code: "INVALID_FIELD",
    message: `${field} must be ${rule}, got ${shownValue}`,
    details: { field, value },
  });
}

describe("subject", () => {
  test("keeps what it is given, and leaves out what it does not have", () => {
    expect(subject(full)).toEqual(full);
    expect(JSON.stringify(subject({ reporter: "CN", flow: "balance", partner: undefined }))).toBe(
      '{"reporter":"CN","flow":"balance"}',
    );
  });

  test("is frozen", () => {
    expect(Object.isFrozen(subject(full))).toBe(true);
  });

  test.each([
    ["flow", ["exports", "imports", "balance", "total", "re-exports", "domestic-exports"]],
    ["adjustment", ["none", "seasonal", "calendar", "seasonal-and-calendar", "daily-average"]],
    ["coverage", ["services", "goods-and-services"]],
    ["system", ["general", "special", "balance-of-payments"]],
    ["valuation", ["FOB", "CIF", "FAS", "customs"]],
  ])("takes every %s", (field, words) => {
    for (const word of words) expect(subject({ ...full, [field]: word })).toEqual({ ...full, [field]: word });
  });

  test("gives the subject of a richer record", () => {
    const row = { ...full, period: "2025-11" } as const;
    const records = [
      observation({
        ...row,
        currency: "USD",
        value: printed("33.8 billion"),
        source: "customs",
        readOn: "2026-07-07",
      }),
      partnerFlow({
        ...row,
        partner: "US",
        flow: "exports",
        currency: "USD",
        value: 1,
        quantity: { amount: 2, unit: "t" },
      }),
      growthRate({ ...row, comparison: "year-on-year", rate: printed("-28.6%"), published: "2025-12-08" }),
      expectation({
        ...row,
        of: "year-on-year",
        low: printed("3.8%"),
        high: printed("4%"),
        sources: ["Reuters"],
      }),
    ];
    for (const record of records) expect(subject(record)).toEqual(full);
  });

  test.each<[string, Record<string, unknown>, string, string, string]>([
    ["an empty reporter", { reporter: "" }, "reporter", TEXT, '""'],
    ["a reporter of blanks", { reporter: " " }, "reporter", TEXT, '" "'],
    ["no reporter", { reporter: undefined }, "reporter", TEXT, "undefined"],
    ["an empty partner", { partner: "" }, "partner", TEXT, '""'],
    ["null for a partner", { partner: null }, "partner", TEXT, "null"],
    ["a product that is a number", { product: 8542 }, "product", TEXT, "8542"],
    ["no flow", { flow: undefined }, "flow", FLOWS, "undefined"],
    ["another flow", { flow: "export" }, "flow", FLOWS, '"export"'],
    [
      "another adjustment",
      { adjustment: "SA" },
      "adjustment",
      "none or seasonal or calendar or seasonal-and-calendar or daily-average",
      '"SA"',
    ],
    [
      "another system",
      { system: "General" },
      "system",
      "general or special or balance-of-payments",
      '"General"',
    ],
    [
      "a valuation in small letters",
      { valuation: "fob" },
      "valuation",
      "FOB or CIF or FAS or customs",
      '"fob"',
    ],
  ])("refuses %s", (_, change, field, rule, shownValue) => {
    expect(() => subject({ ...full, ...change } as SubjectInput)).toThrow(
      refusal(field, rule, shownValue, change[field]),
    );
  });

  test("refuses a field that no record has", () => {
    expect(() => subject({ ...full, reporters: "CN" } as SubjectInput)).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_FIELD",
        message: expect.stringMatching(
          /^a subject has the fields reporter, partner, .*, got "reporters" \(is "reporter" meant\?\)$/,
        ),
        details: { field: "reporters" },
      }),
    );
  });

  test.each([
    ["null", null, "null"],
    ["a list", ["CN", "exports"], "a list"],
    ["text", "CN", '"CN"'],
  ])("refuses %s", (_, input, shownValue) => {
    expect(() => subject(input as never)).toThrow(refusal("a subject", "an object", shownValue, input));
  });
});

describe("fillTreatment", () => {
  test("reads coverage, adjustment and system, and nothing else", () => {
    const draft = {};
    fillTreatment(draft, full);
    expect(draft).toEqual({ coverage: "goods-and-services", adjustment: "seasonal", system: "general" });
    const nothing = {};
    fillTreatment(nothing, {});
    expect(Object.keys(nothing)).toEqual([]);
  });
});

describe("readFlow", () => {
  test("takes a flow and refuses another word", () => {
    expect(readFlow("total")).toBe("total");
    expect(() => readFlow("exports ")).toThrow(refusal("flow", TRADE_FLOWS, '"exports "', "exports "));
    expect(() => readFlow("re-exports")).toThrow(refusal("flow", TRADE_FLOWS, '"re-exports"', "re-exports"));
  });
});

describe("subjectOf", () => {
  test("takes the fields of a subject out of a row, and only those that are there", () => {
    const row = observation({ ...full, period: "2025-11", currency: "USD", value: billions("33.8") });
    expect(subjectOf(row)).toEqual(full);
    expect(Object.keys(subjectOf({ reporter: "CN", flow: "balance" }))).toEqual(["reporter", "flow"]);
  });
});

describe("two subjects", () => {
  test("are the same with the same fields", () => {
    expect(isSameSubject(full, { ...full })).toBe(true);
    expect(checkSameSubject(full, { ...full })).toBeUndefined();
  });

  test("are the same where one says that it is not adjusted and the other says nothing", () => {
    const silent: Subject = { reporter: "CN", flow: "exports" };
    expect(isSameSubject(silent, { ...silent, adjustment: "none" })).toBe(true);
    expect(checkSameSubject({ ...silent, adjustment: "none" }, silent)).toBeUndefined();
  });

  test("differ where the word none stands in another field", () => {
    expect(
      isSameSubject({ ...full, partner: "none" }, { ...subjectOf(full), partner: undefined } as never),
    ).toBe(false);
  });

  test.each<[keyof Subject, string]>([
    ["reporter", "VN"],
    ["partner", "EU"],
    ["flow", "imports"],
    ["product", "85"],
    ["adjustment", "calendar"],
    ["system", "special"],
    ["valuation", "CIF"],
  ])("differ in the %s, and the message shows both", (field, other) => {
    const second = { ...full, [field]: other } as Subject;
    expect(isSameSubject(full, second)).toBe(false);
    expect(() => checkSameSubject(full, second)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "MIXED_SUBJECTS",
        message: `records must have one ${field}, got ${full[field]} and ${other}`,
        details: { field, values: [full[field], other] },
      }),
    );
  });

  test("differ where the word none is a product of one, and the message says so", () => {
    expect(() => checkSameSubject({ product: "none" }, {})).toThrow(
      refused("MIXED_SUBJECTS", expect.stringMatching(/^records must have one product, /), {
        field: "product",
        values: ["none", undefined],
      }),
    );
    expect(() => checkSameSubject({ adjustment: "none" }, {})).not.toThrow();
  });

  test("must be records, both", () => {
    expect(() => checkSameSubject(5 as never, {})).toThrow("a record must be an object, got 5");
    expect(() => checkSameSubject({}, 5 as never)).toThrow("a record must be an object, got 5");
  });

  test("refuse a coverage that is none, by its name", () => {
    expect(() => fillTreatment({}, { coverage: "services" as never })).not.toThrow();
    expect(() => fillTreatment({}, { coverage: "some" as never })).toThrow("coverage must be ");
  });

  test("differ where one has a partner and the other is about the world", () => {
    const { partner: _, ...world } = full;
    expect(() => checkSameSubject(world, full)).toThrow(
      expect.objectContaining({
        code: "MIXED_SUBJECTS",
        message: "records must have one partner, got none and US",
        details: { field: "partner", values: [undefined, "US"] },
      }),
    );
  });
});
