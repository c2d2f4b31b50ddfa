import { type Period, printed, type RatesByPeriod, type RecordOptions, recordAt } from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";
import { fieldRefusal } from "../refusal.js";
import { bounds, rate, rates, unknown } from "./yearly-rates.js";

const highest: RecordOptions = { is: "highest" };

describe("recordAt", () => {
  test("is a record where all before are known and less extreme", () => {
    const found = recordAt(rates({ "2025-08": 1, "2025-09": 2, "2025-10": 3 }), rate, highest);
    expect(plain(found)).toEqual({
      period: "2025-10",
      value: "3",
      is: "highest",
      verdict: "record",
      by: null,
      certain: true,
      missing: [],
      lookedBackTo: "2025-08",
      undecidable: null,
    });
    expect([found, found.missing].every(Object.isFrozen)).toBe(true);
    expect(recordAt(rates({ "2025-09": -2, "2025-10": -3 }), rate, { is: "lowest" })).toMatchObject({
      verdict: "record",
    });
  });

  test("names the latest that beats it, not one that only equals it", () => {
    const items = rates({ "2025-07": 5, "2025-08": 4, "2025-09": 3, "2025-10": 3 });
    expect(recordAt(items, rate, highest)).toMatchObject({ verdict: "beaten", by: "2025-08", certain: true });
    expect(recordAt(items, rate, { ...highest, after: "2025-08" })).toMatchObject({
      verdict: "tied",
      by: "2025-09",
      certain: true,
      lookedBackTo: "2025-09",
    });
  });

  test("cannot be said where something is missing, and is beaten all the same by what is known", () => {
    const items = [...rates({ "2025-03": 1, "2025-06": 2, "2025-08": 3 }), unknown("2025-07")];
    expect(recordAt(items, rate, highest)).toMatchObject({
      verdict: "undecidable",
      by: null,
      certain: false,
      missing: ["2025-04/2025-05", "2025-07"],
      undecidable: null,
    });
    expect(recordAt([...items, ...rates({ "2025-09": 3 })], rate, highest)).toMatchObject({
      verdict: "undecidable",
      by: "2025-08",
      certain: false,
    });
    expect(recordAt([...items, ...rates({ "2025-09": "2.5" })], rate, highest)).toMatchObject({
      verdict: "beaten",
      by: "2025-08",
      certain: true,
    });
  });

  test("since a period needs all after it", () => {
    const items = rates({ "2025-03": 9, "2025-04": 1, "2025-05": 2 });
    const since = (after: Period) => recordAt(items, rate, { ...highest, after });
    expect(since("2025-03")).toMatchObject({ verdict: "record", missing: [], lookedBackTo: "2025-04" });
    expect(since("2025-01/2025-03")).toMatchObject({ verdict: "record", missing: [] });
    expect(since("2025-01")).toMatchObject({ verdict: "beaten", missing: ["2025-02"] });
    expect(recordAt(items, rate, { ...highest, at: "2025-03", after: "2024-12" })).toMatchObject({
      verdict: "undecidable",
      missing: ["2025-01/2025-02"],
    });
    // A span that begins before it does not count, and hides its other months.
    const span = rates({ "2025-01/2025-02": 9, "2025-03": 1, "2025-04": 2 });
    expect(recordAt(span, rate, { ...highest, after: "2025-01" })).toMatchObject({
      verdict: "undecidable",
      missing: ["2025-02"],
      lookedBackTo: "2025-03",
    });
    expect(() => recordAt(items, rate, "highest" as never)).toThrow(
      fieldRefusal("INVALID_FIELD", "options", 'an object, got "highest"', "highest"),
    );
    expect(() => since("2025-3" as Period)).toThrow(
      expect.objectContaining({ code: "INVALID_PERIOD", details: { field: "after", value: "2025-3" } }),
    );
  });

  test.each<[string, RatesByPeriod, string, boolean]>([
    ["a record beyond rounding", { "2025-10": printed("4.4%"), "2025-11": printed("5%") }, "record", true],
    ["a record within rounding", { "2025-10": printed("4.6%"), "2025-11": printed("5%") }, "record", false],
    [
      "a record beyond one of two",
      { "2025-09": printed("1%"), "2025-10": printed("4.6%"), "2025-11": printed("5%") },
      "record",
      false,
    ],
    ["beaten beyond rounding", { "2025-10": printed("6%"), "2025-11": printed("5%") }, "beaten", true],
    ["beaten within rounding", { "2025-10": printed("5.1%"), "2025-11": printed("5%") }, "beaten", false],
    ["a tie of prints", { "2025-10": printed("5%"), "2025-11": printed("5%") }, "tied", false],
    ["a tie of exact values", { "2025-10": "0.05", "2025-11": "0.05" }, "tied", true],
    [
      "a tie of exact values above a third",
      { "2025-09": printed("4.99%"), "2025-10": "0.05", "2025-11": "0.05" },
      "tied",
      true,
    ],
    [
      "a tie of exact values within the rounding of a third",
      { "2025-09": printed("4.8%"), "2025-10": "0.0484", "2025-11": "0.0484" },
      "tied",
      false,
    ],
  ])("is certain or not: %s", (_, values, verdict, certain) => {
    expect(recordAt(rates(values), bounds, highest)).toMatchObject({ verdict, certain });
  });

  test("is no certain tie with what is only known to be over the value", () => {
    const items = rates({ "2025-10": printed("over 5%"), "2025-11": "0.05" });
    expect(recordAt(items, bounds, { is: "lowest" })).toMatchObject({ verdict: "tied", certain: false });
  });

  test("cannot be told where the value is not known, or nothing is there", () => {
    const nothing = { value: null, is: "highest", verdict: "undecidable", by: null, certain: false };
    expect(recordAt([...rates({ "2025-09": 1 }), unknown("2025-10")], rate, highest)).toEqual({
      ...nothing,
      period: "2025-10",
      missing: [],
      lookedBackTo: "2025-09",
      undecidable: "unknown-value",
    });
    const none = {
      ...nothing,
      period: null,
      missing: [],
      lookedBackTo: null,
      undecidable: "no-observations",
    };
    expect(recordAt([], rate, highest)).toEqual(none);
    expect(recordAt(rates({ "2025-09": 1 }), rate, { ...highest, after: "2025-09" })).toEqual(none);
  });
});
