import { Decimal } from "decimal.js";
import { decimal, growthBetween, interval, observation, printed, series, tradeMonth } from "tradefigures";
import { equalDecimals, tradeMatchers } from "tradefigures/testing";
import { describe, expect, test } from "vitest";
import { fieldRefusal } from "../refusal.js";

const { toAddUp, toBeDecimal, toBeWithinRounding, toPrintAs, toTile } = tradeMatchers;
const row = (value: string) =>
  observation({ reporter: "CN", flow: "exports", period: "2025-11", currency: "USD", value: printed(value) });
const said = ({ pass, message }: { pass: boolean; message: () => string }) => `${pass}: ${message()}`;

describe("equalDecimals", () => {
  test("compares by value across copies of decimal.js, and nothing but decimals", () => {
    expect(equalDecimals(decimal("1.50"), new Decimal("1.5"))).toBe(true);
    expect(equalDecimals(decimal("1.5"), decimal("1.51"))).toBe(false);
    expect(equalDecimals(decimal("1.5"), "1.5")).toBeUndefined();
    expect(equalDecimals(1.5, decimal("1.5"))).toBeUndefined();
    expect(equalDecimals(new Decimal(Number.NaN), decimal(0))).toBe(false);
  });

  test("serves toEqual inside records and lists", () => {
    expect.addEqualityTesters([equalDecimals]);
    expect({ rows: [{ value: decimal("0.10") }] }).toEqual({ rows: [{ value: new Decimal("0.1") }] });
    expect({ value: decimal("0.10") }).not.toEqual({ value: new Decimal("0.11") });
    expect({ value: decimal("0.10") }).not.toEqual({ value: "0.1" });
  });
});

describe("toBeDecimal", () => {
  test.each([
    [decimal("0.30"), "0.3", "true: expected 0.3 not to be the decimal 0.3"],
    [new Decimal("0.3"), "0.3", "true: expected 0.3 not to be the decimal 0.3"],
    [decimal("0.31"), "0.3", "false: expected 0.31 to be the decimal 0.3: it is off by 0.01"],
    ["0.3", "0.3", 'false: expected "0.3" to be a decimal, 0.3: it is none'],
    [0.3, "0.3", "false: expected 0.3 to be a decimal, 0.3: it is none"],
    [null, "0.3", "false: expected null to be a decimal, 0.3: it is none"],
  ] as const)("%s against %s", (value, expected, what) => {
    expect(said(toBeDecimal(value, expected))).toBe(what);
  });

  test("refuses what is no number", () => {
    expect(() => toBeDecimal(decimal(1), "one" as `${number}`)).toThrow(
      'expected must be a decimal number such as 1234.5, got "one"',
    );
  });
});

describe("toPrintAs", () => {
  test.each([
    ["0.0594", "5.9%", true],
    ["0.0595", "5.9%", false],
    ["0.0595", "6.0%", true],
    ["-0.2871", "−28.7%", true],
    ["330354999999.99", "330.35 billion", true],
    ["330355000000", "330.35 billion", false],
    ["28.4", "about 28", true],
    ["31", "about 28", false],
    ["70", "7.0 points", false],
  ] as const)("%s as %s: %s", (value, print, pass) => {
    if (print.endsWith("points")) expect(() => toPrintAs(decimal(value), print)).toThrow();
    else expect(toPrintAs(decimal(value), print).pass).toBe(pass);
  });

  test("rounds by another rule where that is said", () => {
    expect(toPrintAs(decimal("0.0585"), "5.8%", { rounding: "half-even" }).pass).toBe(true);
    expect(toPrintAs(decimal("0.0585"), "5.8%").pass).toBe(false);
  });

  test("says what it rounds to", () => {
    expect(said(toPrintAs(decimal("0.0577631"), "5.9%"))).toBe(
      'false: expected 0.0577631 to print as "5.9%": it is 0.058, the print 0.059',
    );
    expect(said(toPrintAs(decimal("0.0591"), "5.9%"))).toBe('true: expected 0.0591 not to print as "5.9%"');
    expect(said(toPrintAs(decimal(31.5), "about 28"))).toBe(
      'false: expected 31.5 to print as "about 28": it is 31.5, the print 28',
    );
    expect(said(toPrintAs(null, "5.9%"))).toBe('false: expected null to print as "5.9%": it is no decimal');
  });
});

describe("toBeWithinRounding", () => {
  test("takes values, rows, growths, intervals and prints", () => {
    expect(toBeWithinRounding(decimal("111684999999"), "111.68 billion").pass).toBe(true);
    expect(toBeWithinRounding(row("316.1 billion"), "316.14 billion").pass).toBe(true);
    expect(toBeWithinRounding(row("316.1 billion"), printed("316.16 billion")).pass).toBe(false);
    const growth = growthBetween(
      { ...row("330.35 billion") },
      { ...row("311.9 billion"), period: "2024-11" },
    );
    expect(toBeWithinRounding(growth, "5.9%").pass).toBe(true);
    expect(toBeWithinRounding(growth, "5.8%").pass).toBe(false);
    expect(toBeWithinRounding(interval({ low: "0.0580", high: "0.0586" }), "5.9%").pass).toBe(true);
    expect(toBeWithinRounding("112 billion", "111.68 billion").pass).toBe(true);
  });

  test("shows both intervals", () => {
    expect(said(toBeWithinRounding(decimal("5"), "6"))).toBe(
      'false: expected 5 to be within the rounding of "6": 5 is outside [5.5, 6.5)',
    );
  });

  // By hand: what is over a figure has no upper end, what is under it is above zero.
  test.each([
    ["over 6", "(6, …)"],
    ["at least 6", "[6, …)"],
    ["under 4", "(0, 4)"],
    ["at most 4", "(0, 4]"],
    ["6", "[5.5, 6.5)"],
  ])("shows of %s what it stands for", (print, range) => {
    expect(said(toBeWithinRounding(decimal(5), print))).toBe(
      `false: expected 5 to be within the rounding of "${print}": 5 is outside ${range}`,
    );
  });

  test("shows an interval whole, closed or open at both ends", () => {
    const given = (closed: "both" | "neither" | "high") =>
      said(toBeWithinRounding(interval({ low: 1, high: 2, closed }), "6"))
        .split(": ")
        .at(-1);
    expect([given("both"), given("neither"), given("high")]).toEqual([
      "[1, 2] is outside [5.5, 6.5)",
      "(1, 2) is outside [5.5, 6.5)",
      "(1, 2] is outside [5.5, 6.5)",
    ]);
    expect(said(toBeWithinRounding(interval({ low: null, high: 2 }), "6"))).toContain(": (…, 2] is outside");
    expect(said(toBeWithinRounding(decimal(6), "6"))).toBe(
      'true: expected 6 not to be within the rounding of "6"',
    );
  });

  test("refuses by name what has no value", () => {
    const refused = (rule: string): Error =>
      fieldRefusal("INVALID_FIELD", "received", `${rule}, got an object`, expect.anything()) as Error;
    const noValue = refused("a number, a print or a row with a value");
    for (const given of [
      { period: "2025-11" },
      { value: 1 },
      { low: 1, high: 2 },
      { low: 1, closed: "both" },
      { rate: null },
    ])
      expect(() => toBeWithinRounding(given, "6")).toThrow(noValue);
    expect(() => toBeWithinRounding(null, "6")).toThrow("received must be a decimal number");
    const none = growthBetween({ ...row("1 billion") }, { ...row("0"), period: "2024-11" });
    expect(() => toBeWithinRounding(none, "6%")).toThrow(refused("a growth that has a rate"));
  });
});

describe("toAddUp", () => {
  test("is exact for numbers and takes rounding into account for prints", () => {
    expect(toAddUp(["0.1", "0.2"], "0.3").pass).toBe(true);
    expect(said(toAddUp(["0.1", "0.2"], "0.31"))).toBe(
      "false: expected 2 parts to add up to 0.31: they add up to 0.3, off by -0.01",
    );
    // 212.875 to 212.885 and 103.215 to 103.225 are 316.09 to 316.11: within 316.05 to 316.15.
    expect(toAddUp(["212.88 billion", "103.22 billion"], "316.1 billion").pass).toBe(true);
    expect(toAddUp(["212.88 billion", "103.22 billion"], "316.2 billion").pass).toBe(false);
    expect(toAddUp([row("1 billion"), row("2 billion")], row("4 billion")).pass).toBe(true);
    expect(toAddUp([decimal(1)], decimal(1)).pass).toBe(true);
    expect(said(toAddUp(["0.1", "0.2"], "0.3"))).toBe("true: expected 2 parts not to add up to 0.3");
    // Digits are exact, a print is not: 4.5 to 5.5 billion and the same are 9 to 11.
    for (const exact of ["-12", "12.5", "12e0", "1.2e+1", "1200e-2", "12e10"])
      expect(said(toAddUp([exact], "1"))).toContain(
        `add up to ${Number(exact)}, off by ${Number(exact) - 1}`,
      );
    expect(said(toAddUp(["over 5"], "1"))).toContain("they add up to (5, …)");
    expect(said(toAddUp(["5 billion", "5 billion"], "1"))).toContain(
      "they add up to [9000000000, 11000000000),",
    );
  });

  test("refuses no list and no parts", () => {
    expect(() => toAddUp(decimal(1), "1")).toThrow(
      fieldRefusal("INVALID_FIELD", "parts", "a list, got 1", expect.anything()) as Error,
    );
    expect(() => toAddUp([], "1")).toThrow(
      fieldRefusal("INVALID_FIELD", "parts", "at least one, got a list", []) as Error,
    );
    expect(() => toAddUp([1, null], "1")).toThrow("part 2 must be a decimal number such as 1234.5, got null");
    expect(() => toAddUp([1], null as never)).toThrow(
      "the whole must be a decimal number such as 1234.5, got null",
    );
  });
});

describe("toTile", () => {
  test("takes periods and items, and says what is missing, doubled or partly outside", () => {
    expect(toTile(["2025-01/2025-02", "2025-03"], "2025-01/2025-03").pass).toBe(true);
    const rows = series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2025-01": 1, "2025-02": 2 });
    expect(said(toTile(rows, "2025-01/2025-02"))).toBe("true: expected periods not to tile 2025-01/2025-02");
    expect(
      toTile(
        [tradeMonth({ reporter: "CN", period: "2025-01", currency: "USD", exports: 1, imports: 1 })],
        "2025-01",
      ).pass,
    ).toBe(true);
    expect(said(toTile(["2024-12/2025-01", "2025-02", "2025-02"], "2025-01/2025-03"))).toBe(
      "false: expected periods to tile 2025-01/2025-03: missing 2025-03; doubled 2025-02; straddling 2024-12/2025-01",
    );
    expect(said(toTile(["2025-02"], "2025-01/2025-03"))).toBe(
      "false: expected periods to tile 2025-01/2025-03: missing 2025-01, 2025-03",
    );
    expect(() => toTile("2025-01", "2025-01")).toThrow('periods must be a list, got "2025-01"');
  });
});
