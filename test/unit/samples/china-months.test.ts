import { at, boundsOf, decimal, intervalContains, seriesOf, tradeBalance } from "tradefigures";
import { chinaMonths, chinaObservations } from "tradefigures/samples";
import { describe, expect, test } from "vitest";

describe("the first releases of China", () => {
  test("are of China, in dollars, each with its day and its rounding", () => {
    for (const month of chinaMonths)
      expect(month).toMatchObject({
        ...{ reporter: "CN", currency: "USD", published: expect.any(String) },
        roundedTo: { exports: expect.anything(), imports: expect.anything() },
      });
  });

  test("came out in the month after the last of the period", () => {
    const late = [...chinaMonths, ...chinaObservations].filter(({ period, published }) => {
      const [year, month] = period.slice(-7).split("-").map(Number) as [number, number];
      const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
      return published !== undefined && !published.startsWith(next);
    });
    expect(late).toEqual([]);
  });

  test("have printed balances that exports and imports give within their rounding", () => {
    const exact = chinaMonths.filter(
      (month) => month.balance !== undefined && month.exports.minus(month.imports).eq(month.balance),
    );
    // August's 321.8 and 219.5 were printed with one decimal beside 102.33.
    expect(chinaMonths.filter((month) => month.balance !== undefined && !exact.includes(month))).toEqual([
      at(chinaMonths, "2025-08"),
    ]);
  });

  test.each([
    ["2024-11", "97440000000"],
    ["2025-11", "111680000000"],
    ["2024-01/2024-11", "884680000000"],
    ["2025-01/2025-11", "1075848100000"],
  ] as const)("of %s leave %s", (period, balance) => {
    expect(tradeBalance(at(chinaMonths, period)).toFixed()).toBe(balance);
  });

  test("to October and of November do not quite add up: earlier months were revised", () => {
    const october = at(chinaObservations, "2025-01/2025-10");
    const november = at(chinaMonths, "2025-11");
    const whole = at(chinaMonths, "2025-01/2025-11");
    // 964.8 + 111.68 = 1,076.48 after the 1,075.8481 published: 0.6319 less.
    const revision = tradeBalance(whole).minus(october.value).minus(tradeBalance(november));
    expect(revision.toFixed()).toBe("-631900000");
    expect(intervalContains(boundsOf(october), decimal("964168100000"))).toBe(false);
  });

  test("show exports since January 5.4 % higher and imports 0.7 % lower", () => {
    // 3,414.7328 / 3,240.71 and 2,338.8847 / 2,356.03 by bc: 1.05369897 and 0.99272280.
    const [before, now] = [at(chinaMonths, "2024-01/2024-11"), at(chinaMonths, "2025-01/2025-11")];
    expect(now.exports.dividedBy(before.exports).toFixed(6)).toBe("1.053699");
    expect(now.imports.dividedBy(before.imports).toFixed(6)).toBe("0.992723");
  });

  test("of February 2025 name the release of that month as their source", () => {
    const exported = chinaObservations.find(({ flow, period }) => flow === "exports" && period.includes("/"));
    expect(exported?.source).toMatch(/, February 2025 \(in USD\),/);
  });

  test("make a series of months", () => {
    const months = chinaMonths.filter(({ period }) => !period.includes("/"));
    expect(seriesOf(months, "exports").map(({ period }) => period)).toEqual([
      ...["2024-11", "2025-03", "2025-05", "2025-06", "2025-07", "2025-08", "2025-10", "2025-11"],
    ]);
  });
});
