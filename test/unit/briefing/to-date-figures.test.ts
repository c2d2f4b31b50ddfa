import { printed } from "tradefigures";
import { describe, expect, test } from "vitest";
import { brief, growth, month, named, prints, row } from "./new-zealand.js";

describe("the figures since January", () => {
  test("are those published", () => {
    const found = brief("2025-03", {
      months: [month("2025-03", "6.5", "6.2"), month("2025-01/2025-03", "17.25", "18")],
      growthRates: [
        growth("exports", "2025-01/2025-03", "3.5%"),
        growth("balance", "2025-01/2025-03", "-4%"),
      ],
    });
    expect(prints(found, "exports-to-date")).toEqual(["17.25 billion"]);
    expect(named(found, "exports-to-date")[0]).toMatchObject({
      about: "2025-01/2025-03",
      notes: ["published"],
    });
    expect(prints(found, "exports-to-date-growth")).toEqual(["+3.5%"]);
    expect(prints(found, "balance-to-date")).toEqual(["−750 million"]);
    expect(prints(found, "balance-to-date-growth")).toEqual(["−4%"]);
  });

  test("are sums where nothing was published", () => {
    const found = brief("2025-03", {
      months: [month("2025-01", "4.1", "4"), month("2025-02", "5.2", "4"), month("2025-03", "6.3", "5")],
    });
    const [exported] = named(found, "exports-to-date");
    expect(exported).toMatchObject({ printed: "15.6 billion", notes: ["sum of published figures"] });
    expect(exported?.from).toHaveLength(3);
    // Three roundings of ± 0.05.
    expect(exported?.bounds?.low?.toFixed()).toBe("15450000000");
  });

  test("lack where a month lacks", () => {
    const found = brief("2025-03", { months: [month("2025-01", 4, 4), month("2025-03", 6, 5)] });
    expect(prints(found, "exports-to-date")).toEqual([]);
  });

  test("are compared with the year before", () => {
    const found = brief("2025-02", {
      months: [
        month("2025-02", 6, 5, { published: "2025-03-20" }),
        month("2025-01", 5, 5, { published: "2025-02-20" }),
        month("2024-01", 4, 4, { readOn: "2026-07-07" }),
        month("2024-02", 4, 4, { readOn: "2026-07-07" }),
      ],
    });
    // 11 after 8.
    expect(prints(found, "exports-to-date-growth-computed")).toEqual(["+37.5%"]);
    expect(prints(found, "balance-to-date-base")).toEqual(["0"]);
  });

  test.each(["2025-01", "2025-01/2025-02"] as const)("are none where %s begins the year", (period) => {
    const found = brief(period, {
      months: [month(period, 5, 4), month("2024-12", 1, 1)],
      growthRates: [growth("exports", period, "1%")],
    });
    expect(found.figures.filter(({ name }) => name.includes("to-date"))).toEqual([]);
  });
});

describe("a threshold", () => {
  const passed = (before: number | string, now: number | string) => {
    const found = brief("2025-03", {
      observations: [row("balance", "2025-01/2025-02", before), row("balance", "2025-01/2025-03", now)],
      growthRates: [growth("exports", "2025-03", "1%")],
    });
    return found.figures
      .filter(({ name }) => name.startsWith("balance-to-date-") && name !== "balance-to-date-growth")
      .map(({ name, printed: text, about, notes }) => [name.slice(16), text, about, ...notes]);
  };

  test.each<[string, number, number, string]>([
    ["a trillion", 964_800_000_000, 1_075_848_100_000, "1 trillion"],
    ["ten billion", 9_000_000_000, 12_000_000_000, "10 billion"],
    ["a hundred million", 99_000_000, 100_000_001, "100 million"],
    ["a thousand", 1000, 1001, "1,000"],
    ["one, from below zero", -3, 5, "1"],
  ])("of %s is passed for certain", (_, before, now, text) => {
    expect(passed(before, now)).toEqual([
      ["earlier", expect.any(String), "2025-01/2025-02"],
      ["threshold", text, null, "certain"],
    ]);
  });

  test("is passed within rounding where a print leaves it open", () => {
    expect(passed("1.0", "1.2")[1]).toEqual(["threshold", "1 billion", null, "possible"]);
  });

  test("that was passed before is not passed again", () => {
    expect(passed(1100, 1200)).toEqual([]);
  });

  test("that is only reached is not passed", () => {
    expect(passed(900, 1000)).toEqual([]);
  });

  test("is not looked for in a deficit", () => {
    expect(passed(-900, -1100)).toEqual([]);
  });

  test("is passed by a quarter after the quarters before it", () => {
    const found = brief("2025-04/2025-06", {
      months: [month("2025-01/2025-03", 90, 20), month("2025-04/2025-06", 90, 40)],
    });
    // 70, then 120.
    expect(prints(found, "balance-to-date-threshold")).toEqual(["100"]);
    expect(named(found, "balance-to-date-earlier")[0]).toMatchObject({
      about: "2025-01/2025-03",
      printed: "70",
    });
  });

  test("needs the balance to the month before", () => {
    const found = brief("2025-03", {
      observations: [row("balance", "2025-01/2025-03", 1200)],
      growthRates: [growth("exports", "2025-03", "1%")],
    });
    expect(prints(found, "balance-to-date")).toEqual(["1,200"]);
    expect(prints(found, "balance-to-date-threshold")).toEqual([]);
  });

  test("needs the balance since January, of this year and the year before", () => {
    const found = brief("2025-03", {
      observations: [row("balance", "2025-01/2025-02", 900), row("balance", "2024-01/2024-12", 100)],
      growthRates: [growth("exports", "2025-03", "1%")],
    });
    expect(found.figures.filter(({ name }) => name.startsWith("balance"))).toEqual([]);
  });

  test("keeps the hedge of a print", () => {
    const about = row("balance", "2025-01/2025-03", 0, { value: printed("about 12 billion") });
    const found = brief("2025-03", {
      observations: [row("balance", "2025-01/2025-02", "9"), about],
      growthRates: [growth("exports", "2025-03", "1%")],
    });
    // From 10.8 on: a tenth of 12 is more than the last digit, which is 1: 11 to 13.
    expect(named(found, "balance-to-date-threshold")[0]?.notes).toEqual(["certain"]);
  });
});
