import { type BriefingInput, briefing, type TradeError } from "tradefigures";
import { describe, expect, test } from "vitest";
import { fieldRefusal } from "../refusal.js";
import { brief, growth, month, named, row } from "./new-zealand.js";

const march = { reporter: "NZ", period: "2025-03", months: [month("2025-03", "6.5", "6.2")] } as const;

describe("briefing", () => {
  test("says of whom, when, in which currency and from which day it sees", () => {
    const months = [month("2025-03", "6.5", "6.2", { published: "2025-04-22" })];
    expect(brief("2025-03", { months })).toMatchObject({
      reporter: "NZ",
      period: "2025-03",
      currency: "NZD",
      asOf: "2025-04-22",
    });
    expect(briefing(march).asOf).toBeNull();
  });

  test("gives levels with value, bounds, print and the records they were made from", () => {
    const found = briefing(march);
    expect(found.figures.map(({ name, printed }) => [name, printed])).toEqual([
      ["exports", "6.5 billion"],
      ["imports", "6.2 billion"],
      ["balance", "300 million"],
    ]);
    const [balance] = named(found, "balance");
    // 6.45 to 6.55 minus 6.15 to 6.25.
    expect(JSON.parse(JSON.stringify(balance))).toMatchObject({
      about: null,
      value: "300000000",
      bounds: { low: "200000000", high: "400000000", closed: "neither" },
      from: [{ reporter: "NZ", flow: "balance", period: "2025-03", value: "300000000" }],
      notes: [],
    });
  });

  test("is frozen to its last part", () => {
    const found = briefing(march);
    const [first] = found.figures;
    for (const part of [found, found.figures, found.missing, first, first?.from, first?.notes])
      expect(Object.isFrozen(part)).toBe(true);
  });

  test("leaves its input untouched and does not mind its order", () => {
    const months = [
      month("2025-02", "5", "6"),
      month("2025-03", "6.5", "6.2"),
      month("2024-03", "6.0", "6.1"),
      month("2025-01", "4", "4.5"),
    ];
    const growthRates = [growth("exports", "2025-02", "-2%"), growth("exports", "2025-03", "3%")];
    const before = JSON.stringify({ months, growthRates });
    const found = brief("2025-03", { months, growthRates });
    expect(JSON.stringify({ months, growthRates })).toBe(before);
    const turned = brief("2025-03", {
      months: [...months].reverse(),
      growthRates: [...growthRates].reverse(),
    });
    expect(turned).toEqual(found);
  });

  test("leaves out other economies, partners, products and adjusted figures", () => {
    const found = brief("2025-03", {
      months: [
        month("2025-03", 5, 4, { reporter: "AU" }),
        month("2025-03", 9, 8, { adjustment: "seasonal" }),
      ],
      observations: [
        row("exports", "2025-03", 1, { partner: "AU" }),
        row("exports", "2025-03", 2, { product: "0402" }),
        row("exports", "2025-03", 7),
      ],
      growthRates: [
        growth("exports", "2025-03", "1%", { adjustment: "seasonal" }),
        growth("exports", "2025-03", "2%", { comparison: "month-on-month" }),
        growth("exports", "2025-03", "3%", { reporter: "AU" }),
      ],
    });
    expect(found.figures.map(({ name, printed }) => [name, printed])).toEqual([["exports", "7"]]);
  });

  test("takes the currency asked for where a month is known in two", () => {
    const months = [month("2025-03", "6.5", "6.2"), month("2025-03", "3.9", "3.7", { currency: "USD" })];
    const growthRates = [
      growth("exports", "2025-03", "4%"),
      growth("exports", "2025-03", "7%", { currency: "USD" }),
      growth("imports", "2025-03", "2%", { currency: undefined }),
    ];
    const prints = (input: Partial<BriefingInput>) =>
      brief("2025-03", { months, growthRates, ...input })
        .figures.filter(({ name }) => !name.endsWith("-own"))
        .map(({ printed }) => printed);
    expect(prints({})).toEqual(["6.5 billion", "+4%", "6.2 billion", "+2%", "300 million"]);
    expect(prints({ currency: "USD" })).toEqual(["3.9 billion", "+7%", "3.7 billion", "+2%", "200 million"]);
  });

  test("needs no level where a growth is known", () => {
    const found = brief("2025-03", { growthRates: [growth("exports", "2025-03", "4%")] });
    expect(found).toMatchObject({ currency: "NZD", asOf: null });
    expect(found.figures.map(({ name }) => name)).toEqual(["exports-growth"]);
  });

  test.each<[string, Partial<BriefingInput>, string]>([
    [
      "nothing is known",
      { months: [] },
      "period must be one with figures of NZ's trade (there is none), got 2025-02",
    ],
    [
      "the period lies outside",
      { months: [month("2025-03", 1, 1), month("2025-06", 1, 1)] },
      "period must be one with figures of NZ's trade (2025-03 to 2025-06), got 2025-02",
    ],
    [
      "the period lies in a gap",
      { months: [month("2025-01", 1, 1), month("2025-03", 1, 1), month("2025-04", 1, 1)] },
      "period must be one with figures of NZ's trade (2025-01 to 2025-04, next to it 2025-01 and 2025-03), got 2025-02",
    ],
    [
      "the month came out with another",
      { months: [month("2025-01/2025-02", 2, 1), month("2025-03", 1, 1)] },
      "period must be one with figures of NZ's trade (2025-01/2025-02 to 2025-03, next to it 2025-01/2025-02 and 2025-03), got 2025-02, which is part of 2025-01/2025-02",
    ],
    [
      "the currency asked for has none",
      { months: [month("2025-02", 1, 1), month("2025-01", 1, 1, { currency: "USD" })], currency: "USD" },
      "period must be one with figures of NZ's trade in USD (2025-01 to 2025-01), got 2025-02",
    ],
    [
      "the currency of the only growth is not known",
      { growthRates: [growth("exports", "2025-02", "4%", { currency: undefined })] },
      "period must be one with figures of NZ's trade (2025-02 to 2025-02), got 2025-02",
    ],
    [
      "the currency of its growth and of that beside it is not known",
      {
        growthRates: (["2025-03", "2025-01", "2025-02"] as const).map((period) =>
          growth("exports", period, "4%", { currency: undefined }),
        ),
      },
      "period must be one with figures of NZ's trade (2025-01 to 2025-03, next to it 2025-02 and 2025-03), got 2025-02",
    ],
  ])("refuses a period where %s", (_, input, message) => {
    expect(() => brief("2025-02", input)).toThrow(
      expect.objectContaining({
        code: "MISSING_PERIOD",
        message,
        details: expect.objectContaining({ field: "period", value: "2025-02", reporter: "NZ" }),
      }),
    );
  });

  test("refuses two vintages of one day", () => {
    const months = [
      month("2025-03", 5, 4, { published: "2025-04-22" }),
      month("2025-03", 6, 4, { published: "2025-04-22" }),
    ];
    expect(() => brief("2025-03", { months })).toThrow(
      expect.objectContaining({ code: "AMBIGUOUS_VINTAGE" }),
    );
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ["an unknown field", { rates: [] }, "UNKNOWN_FIELD", 'got "rates"'],
    ["an empty reporter", { reporter: "" }, "INVALID_FIELD", "reporter must be text"],
    ["a month that does not exist", { period: "2025-13" }, "INVALID_PERIOD", 'got "2025-13"'],
    ["a day that does not exist", { asOf: "2025-02-30" }, "INVALID_DAY", "asOf must be"],
    ["a currency in small letters", { currency: "nzd" }, "UNKNOWN_CURRENCY", 'got "nzd"'],
    [
      "months that are no list",
      { months: undefined },
      "INVALID_FIELD",
      "months must be a list, got undefined",
    ],
    [
      "rates that are no list",
      { growthRates: {} },
      "INVALID_FIELD",
      "growthRates must be a list, got an object",
    ],
  ])("refuses %s", (_, input, code, message) => {
    const made = () => briefing({ ...march, ...input } as unknown as BriefingInput);
    expect(made).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
  });

  test("refuses what is no input, and names the field that is wrong", () => {
    expect(() => briefing(null as unknown as BriefingInput)).toThrow(
      fieldRefusal("INVALID_FIELD", "a briefing's input", "an object, got null", null) as Error,
    );
    const details = (input: object): unknown => {
      try {
        return briefing({ ...march, ...input });
      } catch (error) {
        return (error as TradeError).details;
      }
    };
    expect(details({ period: "2025-13" })).toEqual({ field: "period", value: "2025-13" });
    expect(details({ currency: "nzd" })).toEqual({ field: "currency", value: "nzd" });
    expect(details({ revisedBase: "NZ" })).toEqual({ field: "revisedBase", value: "NZ" });
  });
});
