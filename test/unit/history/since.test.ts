import { highestSince, lowestSince, type Period, printed, type RatesByPeriod } from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";
import { bounds, rate, rates, unknown } from "./yearly-rates.js";

describe("highestSince and lowestSince", () => {
  const items = rates({ "2025-07": 5, "2025-08": 1, "2025-09": 4, "2025-10": 2, "2025-11": 3 });

  test("give the latest earlier period at least as extreme", () => {
    const found = highestSince(items, rate);
    expect(plain(found)).toEqual({
      period: "2025-11",
      value: "3",
      is: "highest",
      since: "2025-09",
      tie: false,
      certain: true,
      missing: [],
      lookedBackTo: "2025-09",
      undecidable: null,
    });
    expect([found, found.missing].every(Object.isFrozen)).toBe(true);
    expect(plain(lowestSince(items, rate))).toMatchObject({ value: "3", is: "lowest", since: "2025-10" });
  });

  test("look back from the period that is asked about", () => {
    expect(highestSince(items, rate, { at: "2025-09" })).toMatchObject({ since: "2025-07" });
    expect(lowestSince(items, rate, { at: "2025-10" })).toMatchObject({ since: "2025-08" });
    expect(() => lowestSince(items, rate, { at: "2025-06" })).toThrow(
      expect.objectContaining({ code: "MISSING_PERIOD" }),
    );
  });

  test("find none where the value is the most extreme in the data", () => {
    expect(highestSince(items, rate, { at: "2025-07" })).toMatchObject({
      since: null,
      lookedBackTo: "2025-07",
    });
    expect(lowestSince(items, rate, { at: "2025-08" })).toMatchObject({
      since: null,
      lookedBackTo: "2025-07",
    });
  });

  test("say where the earlier value is the same", () => {
    const same = rates({ "2025-08": 3, "2025-09": 3, "2025-10": 1, "2025-11": 3 });
    expect(highestSince(same, rate)).toMatchObject({ since: "2025-09", tie: true, certain: true });
    expect(lowestSince(same, rate)).toMatchObject({ since: "2025-10", tie: false });
  });

  test("name what is missing or not known between, in order of time", () => {
    const some = [...rates({ "2025-03": 5, "2025-06": 1, "2025-08": 1, "2025-10": 2 }), unknown("2025-07")];
    expect(highestSince(some, rate)).toMatchObject({
      since: "2025-03",
      missing: ["2025-04/2025-05", "2025-07", "2025-09"],
    });
    // What lies before the period found does not count.
    expect(highestSince([...some, ...rates({ "2025-09": 9 })], rate)).toMatchObject({
      since: "2025-09",
      missing: [],
    });
  });

  test.each<[string, RatesByPeriod, Period | null, boolean]>([
    // By hand: 4.4 % is [4.35, 4.45), 5 % is [4.5, 5.5).
    [
      "apart",
      { "2025-09": printed("8%"), "2025-10": printed("4.4%"), "2025-11": printed("5%") },
      "2025-09",
      true,
    ],
    ["one between may be higher", { "2025-10": printed("4.6%"), "2025-11": printed("5%") }, null, false],
    ["one between ends where it begins", { "2025-10": printed("4%"), "2025-11": printed("5%") }, null, true],
    [
      "the one found may be lower",
      { "2025-10": printed("5.1%"), "2025-11": printed("5%") },
      "2025-10",
      false,
    ],
    [
      "the one found begins where it ends",
      { "2025-10": printed("6%"), "2025-11": printed("5%") },
      "2025-10",
      true,
    ],
    ["a tie of prints", { "2025-10": printed("5%"), "2025-11": printed("5%") }, "2025-10", false],
    [
      "of those between the highest counts",
      {
        "2025-08": printed("4.8%"),
        "2025-09": printed("4%"),
        "2025-10": printed("1%"),
        "2025-11": printed("5%"),
      },
      null,
      false,
    ],
  ])("are certain or not where %s", (_, values, since, certain) => {
    expect(highestSince(rates(values), bounds)).toMatchObject({ since, certain });
    const turned = Object.entries(values).map(([period, figure]) => [
      period,
      printed(`-${(figure as { text: string }).text}`),
    ]);
    expect(lowestSince(rates(Object.fromEntries(turned)), bounds)).toMatchObject({ since, certain });
  });

  test("cannot be told where the value is not known, or nothing is there", () => {
    const nothing = {
      ...{ value: null, since: null, tie: false, certain: false, missing: [], lookedBackTo: null },
    };
    const found = highestSince([...items, unknown("2025-12")], rate);
    expect(found).toEqual({ ...nothing, period: "2025-12", is: "highest", undecidable: "unknown-value" });
    expect([found, found.missing].every(Object.isFrozen)).toBe(true);
    expect(lowestSince([], rate)).toEqual({
      ...nothing,
      period: null,
      is: "lowest",
      undecidable: "no-observations",
    });
  });
});
