import type { BriefingInput, Period } from "tradefigures";
import { describe, expect, test } from "vitest";
import { known } from "../../../src/briefing/known.js";
import { growth, month, row } from "./new-zealand.js";

const knownOf = (period: Period, input: Partial<BriefingInput>) =>
  known({ reporter: "NZ", period, months: [], ...input }, "NZ", period);
const first = month("2025-03", 50, 40, { published: "2025-04-22" });
const revised = month("2025-03", 52, 40, { published: "2025-05-22" });

describe("known", () => {
  test("sees from the day of the first release", () => {
    const found = knownOf("2025-03", { months: [revised, first] });
    expect(found.day).toBe("2025-04-22");
    expect(found.level("exports", "2025-03")?.value.toFixed()).toBe("50");
    expect(found.level("balance", "2025-03")?.value.toFixed()).toBe("10");
    expect(found.level("exports", "2025-02")).toBeNull();
  });

  test("sees from another day where one is given", () => {
    const found = knownOf("2025-03", { months: [revised, first], asOf: "2025-06-01" });
    expect(found.day).toBe("2025-06-01");
    expect(found.level("exports", "2025-03")?.value.toFixed()).toBe("52");
  });

  test("sees the latest of all where no figure of the period has a day", () => {
    const found = knownOf("2025-02", { months: [first, revised, month("2025-02", 7, 6)] });
    expect(found.day).toBeNull();
    expect(found.level("exports", "2025-03")?.value.toFixed()).toBe("52");
  });

  test("takes the day from figures in its own currency", () => {
    const months = [first, month("2025-03", 30, 25, { currency: "USD", published: "2025-04-15" })];
    expect(knownOf("2025-03", { months }).day).toBe("2025-04-22");
    expect(knownOf("2025-03", { months, currency: "USD" }).day).toBe("2025-04-15");
  });

  test("has other currencies in the order of their codes", () => {
    const months = [first, ...["USD", "EUR"].map((currency) => month("2025-03", 30, 25, { currency }))];
    const others = knownOf("2025-03", { months }).inOtherCurrencies();
    expect(others.map(({ currency }) => currency)).toEqual(["EUR", "USD"]);
  });

  test("leaves out what is not of goods", () => {
    const observations = [row("exports", "2025-03", 9, { coverage: "services" })];
    expect(
      knownOf("2025-03", { growthRates: [growth("imports", "2025-03", "1%")], observations }).level(
        "exports",
        "2025-03",
      ),
    ).toBeNull();
  });

  test("takes its currency from the first figure that says one", () => {
    const growthRates = [
      growth("exports", "2025-03", "4%", { currency: undefined }),
      growth("imports", "2025-03", "4%"),
    ];
    expect(knownOf("2025-03", { growthRates }).currency).toBe("NZD");
    expect(knownOf("2025-03", { growthRates: growthRates.slice(0, 1), currency: "AUD" }).currency).toBe(
      "AUD",
    );
  });

  test("sees growth rates from the same day", () => {
    const rates = [
      growth("exports", "2025-03", "4%", { published: "2025-04-22" }),
      growth("exports", "2025-03", "8%", { published: "2025-05-22" }),
    ];
    const rateOf = (input: Partial<BriefingInput>) =>
      knownOf("2025-03", { growthRates: rates, ...input })
        .published("exports", "2025-03")
        ?.rate?.toFixed();
    expect(rateOf({ months: [first] })).toBe("0.04");
    expect(rateOf({ months: [] })).toBe("0.08");
    expect(rateOf({ months: [first], asOf: "2025-06-01" })).toBe("0.08");
  });

  test("knows the parts of a span: the one published before its months", () => {
    const months = [month("2025-01", 1, 1), month("2025-02", 2, 1), month("2025-03", 3, 1)];
    const whole = row("exports", "2025-01/2025-02", 4);
    const partsOf = (input: Partial<BriefingInput>, period: Period) =>
      knownOf("2025-03", { months, ...input })
        .partsOf("exports", period)
        ?.map((part) => part.period) ?? null;
    expect(partsOf({}, "2025-01/2025-03")).toEqual(["2025-01", "2025-02", "2025-03"]);
    expect(partsOf({ observations: [whole] }, "2025-01/2025-03")).toEqual(["2025-01/2025-02", "2025-03"]);
    expect(partsOf({ observations: [whole] }, "2025-01/2025-04")).toBeNull();
  });

  test("knows the shortest pieces of a span, longer ones where these lead nowhere", () => {
    const piecesOf = (...periods: Period[]) =>
      knownOf("2025-03", { observations: periods.map((period) => row("exports", period, 1)) })
        .piecesOf("exports", "2025-01/2025-03")
        ?.map((piece) => piece.period) ?? null;
    expect(piecesOf("2025-01", "2025-02", "2025-03", "2025-01/2025-03")).toEqual([
      "2025-01",
      "2025-02",
      "2025-03",
    ]);
    expect(piecesOf("2025-01", "2025-01/2025-02", "2025-03")).toEqual(["2025-01/2025-02", "2025-03"]);
    expect(piecesOf("2025-01", "2025-03")).toBeNull();
  });

  test("tries shorter periods where a longer one leads nowhere", () => {
    const observations = [
      ...["2025-01", "2025-02", "2025-01/2025-03", "2025-02/2025-04"].map((period) =>
        row("exports", period as Period, 1),
      ),
    ];
    const found = knownOf("2025-02", { observations }).partsOf("exports", "2025-01/2025-04");
    expect(found?.map((part) => part.period)).toEqual(["2025-01", "2025-02/2025-04"]);
  });

  test.each<[string, Period, readonly Period[], Period | undefined]>([
    ["a month", "2025-03", ["2025-01", "2025-02"], "2025-02"],
    ["a month after the two that are published as one", "2025-03", ["2025-01/2025-02"], "2025-01/2025-02"],
    ["a month after both", "2025-03", ["2025-01/2025-02", "2025-02"], "2025-02"],
    ["the two months published as one", "2025-01/2025-02", ["2024-12"], "2024-12"],
    ["two months after two", "2025-01/2025-02", ["2024-11/2024-12", "2024-12"], "2024-11/2024-12"],
    ["a quarter", "2025-04/2025-06", ["2025-01/2025-03", "2025-03"], "2025-01/2025-03"],
    ["a quarter after a month", "2025-04/2025-06", ["2025-03"], undefined],
    ["a month after a quarter", "2025-04", ["2025-01/2025-03"], undefined],
    ["a month after a gap", "2025-04", ["2025-02"], undefined],
  ])("knows the growth right before %s", (_, period, earlier, expected) => {
    const growthRates = [...earlier, period].map((one) => growth("exports", one, "1%"));
    const found = knownOf(period, { growthRates });
    expect(found.publishedBefore("exports")?.period).toBe(expected);
    expect(found.publishedBefore("imports")).toBeNull();
  });
});
