import { type Expectation, type ExpectationInput, expectation, growthRate, printed } from "tradefigures";
import { describe, expect, test } from "vitest";
import { brief, growth, month, named, prints } from "./new-zealand.js";

const expected = (more: Partial<ExpectationInput> = {}): Expectation =>
  expectation({
    ...{ reporter: "NZ", flow: "exports", period: "2025-03", of: "year-on-year", sources: ["ANZ"] },
    low: printed("3%"),
    ...more,
  });
const now = growth("exports", "2025-03", "5.9%");
const growths = (earlier: string, rate: string) =>
  brief("2025-03", {
    growthRates: [growth("exports", "2025-02", earlier), growth("exports", "2025-03", rate)],
  });

describe("published growth", () => {
  test("keeps its bounds, its period and what it was taken from", () => {
    const found = brief("2025-03", {
      growthRates: [growth("exports", "2025-03", "5.9%", { derivedFrom: "an article" })],
    });
    const [figure] = named(found, "exports-growth");
    expect(figure).toMatchObject({
      about: "2025-03",
      printed: "+5.9%",
      notes: ["published", "from an article"],
    });
    expect(JSON.parse(JSON.stringify(figure?.bounds))).toEqual({
      low: "0.0585",
      high: "0.0595",
      closed: "low",
    });
  });

  test.each([
    ["-1.1%", "5.9%", "+7.0 points", ["published", "returned to growth"]],
    ["8.3%", "-1.1%", "−9.4 points", ["published", "fell into decline"]],
    ["5.9%", "5.9%", "0.0 points", ["published"]],
    ["-4%", "-5.25%", "−1.25 points", ["published"]],
  ])("after %s of %s is a change of rate", (earlier, rate, points, notes) => {
    const found = growths(earlier, rate);
    expect(prints(found, "exports-acceleration")).toEqual([points]);
    expect(named(found, "exports-growth")[0]?.notes).toEqual(notes);
  });

  test("after a longer period turns but has no change of rate", () => {
    const found = brief("2025-03", {
      growthRates: [growth("exports", "2025-01/2025-02", "-2%"), growth("exports", "2025-03", "5%")],
    });
    expect(prints(found, "exports-growth-earlier")).toEqual(["−2%"]);
    expect(named(found, "exports-growth")[0]?.notes).toContain("returned to growth");
    expect(prints(found, "exports-acceleration")).toEqual([]);
  });

  test("that does not exist gives no figure and no change of rate", () => {
    const none = growthRate({
      ...{ reporter: "NZ", flow: "balance", period: "2025-03", comparison: "year-on-year", currency: "NZD" },
      ...{ rate: null, absent: "sign-change" },
    });
    const found = brief("2025-03", { growthRates: [growth("balance", "2025-02", "4%"), none] });
    expect(found.figures.map(({ name }) => name)).toEqual(["balance-growth-earlier"]);
  });

  test("of the balance has no past", () => {
    const growthRates = (["2024-12", "2025-01", "2025-02", "2025-03"] as const).map((period) =>
      growth("balance", period, "4%"),
    );
    expect(brief("2025-03", { growthRates }).figures.map(({ name }) => name)).toEqual([
      ...["balance-growth", "balance-growth-earlier", "balance-acceleration"],
    ]);
  });
});

describe("a surprise", () => {
  const surprise = (expectations: readonly Expectation[]) => {
    const found = brief("2025-03", { growthRates: [now], expectations });
    return {
      expected: [...prints(found, "exports-expected-low"), ...prints(found, "exports-expected-high")],
      distances: [
        ...prints(found, "exports-surprise-from-low"),
        ...prints(found, "exports-surprise-from-high"),
      ],
      notes: named(found, "exports-surprise-from-low").map((figure) => figure.notes),
    };
  };

  test("is the distance to both ends of a range", () => {
    expect(surprise([expected({ low: printed("3.8%"), high: printed("4%") })])).toEqual({
      expected: ["3.8%", "4%"],
      distances: ["2.1 points", "1.9 points"],
      notes: [["above"]],
    });
  });

  test("is the same distance twice where one number was expected", () => {
    expect(surprise([expected({ low: printed("6.25%") })])).toEqual({
      expected: ["6.25%", "6.25%"],
      distances: ["−0.35 points", "−0.35 points"],
      notes: [["below"]],
    });
  });

  test("says where rounding leaves the position open", () => {
    expect(surprise([expected({ low: printed("5.9%") })]).notes).toEqual([["within", "within rounding"]]);
    expect(surprise([expected({ low: printed("5%"), high: printed("6%") })]).notes).toEqual([["within"]]);
  });

  test("is given for every expectation", () => {
    const two = [expected(), expected({ low: printed("7%"), sources: ["ASB", "BNZ"] })];
    expect(surprise(two).distances).toEqual(["2.9 points", "−1.1 points", "2.9 points", "−1.1 points"]);
    const found = brief("2025-03", { growthRates: [now], expectations: two });
    expect(named(found, "exports-expected-low").map(({ about }) => about)).toEqual(["ANZ", "ASB, BNZ"]);
  });

  test("of a level is an amount", () => {
    const found = brief("2025-03", {
      months: [month("2025-03", "6.50", "6.2")],
      expectations: [
        expected({ of: "level", low: 6.2e9, high: 6.4e9 }),
        expected({ of: "level", flow: "balance", low: printed("-0.25 billion") }),
      ],
    });
    expect(prints(found, "exports-expected-high")).toEqual(["6.4 billion"]);
    expect(prints(found, "exports-surprise-from-low")).toEqual(["0.30 billion"]);
    expect(prints(found, "exports-surprise-from-high")).toEqual(["0.10 billion"]);
    // 0.3 against −0.25; the print of the balance is in millions, as it is below a billion.
    expect(prints(found, "balance-expected-low")).toEqual(["−250 million"]);
    expect(prints(found, "balance-surprise-from-low")).toEqual(["550 million"]);
  });

  test("is not looked for in other economies, partners, goods, periods or comparisons", () => {
    const others: Partial<ExpectationInput>[] = [
      { reporter: "AU" },
      { partner: "AU" },
      { product: "0402" },
      { adjustment: "seasonal" },
      { period: "2025-04" },
      { of: "month-on-month" },
      { flow: "imports" },
    ];
    expect(surprise(others.map(expected))).toEqual({ expected: [], distances: [], notes: [] });
  });

  test("does not exist where there is no rate", () => {
    const none = growthRate({
      ...{ reporter: "NZ", flow: "exports", period: "2025-03", comparison: "year-on-year", currency: "NZD" },
      ...{ rate: null, absent: "zero-base" },
    });
    expect(brief("2025-03", { growthRates: [none], expectations: [expected()] }).figures).toEqual([]);
  });
});
