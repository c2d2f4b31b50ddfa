import {
  adValoremEquivalent,
  averagesSideBySide,
  bindingOverhang,
  decimal,
  dutyOn,
  effectiveProtection,
  publishedTariffAverage,
  simpleAverageTariff,
  type TariffRegimeInput,
  tariffOn,
  tariffRegime,
  tariffSteps,
  tradeWeightedTariff,
} from "tradefigures";
import { describe, expect, test } from "vitest";

const none = 5 as never;
const measure = { name: "base", authority: "an act", from: "2025-01-01" } as const;
const rate = { kind: "ad-valorem", rate: "0.1" } as const;
const specific = { kind: "specific", amount: "5", currency: "USD", unit: "kg" } as const;
const regime = (change: object) =>
  tariffRegime({
    ...{ imposer: "US", target: "CN", stacking: { kind: "additive" }, measures: [] },
    ...change,
  } as TariffRegimeInput);
const withDuty = (duty: unknown) => () => regime({ measures: [{ ...measure, duty }] });
const query = { imposer: "US", target: "CN", date: "2025-11" } as const;
const average = { ...query, average: "0.475", estimator: "PIIE" } as const;
const line = { product: "8517.13", rate: "0.05", imports: 1 } as const;
const duty = "measures[0].duty";

describe("what is of the wrong kind is refused by its name", () => {
  test.each<[string, string, () => unknown]>([
    ["a query", "a query of averages must be an object, got 5", () => averagesSideBySide([], none)],
    ["an imposer", "imposer must be text", () => averagesSideBySide([], { ...query, imposer: "" })],
    ["a target", "target must be text", () => averagesSideBySide([], { ...query, target: "" })],
    ["a date", "date must be YYYY-MM", () => averagesSideBySide([], { ...query, date: "now" as never })],
    ["a source", "source must be text", () => publishedTariffAverage({ ...average, source: "" })],
    ["weights", "weights must be an object, got 5", () => tradeWeightedTariff([line], none)],
    [
      "the period of weights",
      "weights.period must be YYYY-MM",
      () => tradeWeightedTariff([line], { period: "2025" as never, of: "imports" }),
    ],
    ["inputs", "inputs must be a list, got 5", () => effectiveProtection(1, none)],
    ["lines", "lines must be a list, got 5", () => simpleAverageTariff(none)],
    ["bound lines", "lines must be a list, got 5", () => bindingOverhang(none)],
    [
      "a unit value",
      "unitValue.amount must be a decimal number",
      () => adValoremEquivalent(specific as never, { amount: "x" as never, currency: "USD", unit: "kg" }),
    ],
    ["a regime", "a regime must be an object, got 5", () => tariffSteps(none)],
    [
      "a share of content",
      "contentShare must be",
      () => tariffOn(regime({}), "2025-11-10", { contentShare: "x" as never }),
    ],
    [
      "a quantity",
      "quantity must be an object, got 5",
      () =>
        dutyOn(regime({}), {
          ...{ day: "2025-11-10", product: "8517.13", quantity: none },
          value: { amount: 1, currency: "USD" },
        } as never),
    ],
    ["a specific duty", `${duty}.amount must be a decimal number`, withDuty({ ...specific, amount: "x" })],
    [
      "the duty within a quota",
      `${duty}.within must be`,
      withDuty({ kind: "quota", limit: { amount: 1, unit: "kg" }, within: 5, over: rate }),
    ],
    ["a policy", "stacking must be an object, got 5", () => regime({ stacking: 5 })],
    [
      "content",
      "stacking.content must be text",
      () => regime({ stacking: { kind: "content-split", content: "", rest: "b" } }),
    ],
    [
      "the name of a family",
      "stacking.families[0].name must be text",
      () => regime({ stacking: { kind: "exclusive", families: [{ name: "", displaces: [] }] } }),
    ],
    [
      "what a family displaces",
      "stacking.families[0].displaces must be a list, got 5",
      () => regime({ stacking: { kind: "exclusive", families: [{ name: "a", displaces: 5 }] } }),
    ],
    [
      "the day to which a duty is collected",
      "measures[0].collectedUntil must be a day of the calendar",
      () => regime({ measures: [{ ...measure, duty: rate, until: "2025-06-01", collectedUntil: "x" }] }),
    ],
    ["groups", "groups must be a list, got 5", () => regime({ groups: 5 })],
    [
      "the end of what is covered",
      "complete.until must be a day",
      () => regime({ complete: { from: "2025-01-01", until: "x" } }),
    ],
  ])("%s", (_, message, call) => {
    expect(call).toThrow(message);
  });

  test("a share of content above one", () => {
    expect(() => tariffOn(regime({}), "2025-11-10", { contentShare: 2 })).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: "contentShare must be a fraction from 0 to 1, got 2",
      }),
    );
  });

  test.each([
    ["three parts", [rate, specific, specific]],
    ["two specific duties", [specific, specific]],
    ["two shares", [rate, rate]],
    ["what only counts as two", { length: 2 }],
    ["a text", "ab"],
    ["a longer text", "abc"],
  ])("a compound duty of %s", (_, parts) => {
    expect(withDuty({ kind: "compound", parts })).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: expect.stringContaining(`${duty}.parts must be an ad valorem and a specific duty, got `),
      }),
    );
  });
});

test("of measures that overlap the first two are named, whichever has the longer prefix", () => {
  const [first, second, third] = [["85"], ["8471"], ["8471", "8528"]].map((include, index) => ({
    ...{ ...measure, duty: rate, scope: { include } },
    authority: `act ${index}`,
  }));
  expect(() => regime({ measures: [first, second, third] })).toThrow(
    expect.objectContaining({
      code: "OVERLAPPING_PERIODS",
      details: {
        name: "base",
        measures: [
          expect.objectContaining({ authority: "act 0" }),
          expect.objectContaining({ authority: "act 2" }),
        ],
      },
    }),
  );
});

describe("a duty", () => {
  test("of many digits is its own equivalent, digit for digit", () => {
    const share = decimal("0.1234567890123456789012345678901234567891");
    const unitValue = { amount: 3, currency: "USD", unit: "kg" } as const;
    expect(adValoremEquivalent({ kind: "ad-valorem", rate: share }, unitValue)?.toFixed()).toBe(
      share.toFixed(),
    );
  });

  test("without a source has none to name", () => {
    expect(tariffOn(regime({ measures: [{ ...measure, duty: rate }] }), "2025-11-10").sources).toEqual([]);
  });

  test("on goods that it includes and excludes bears on none of them", () => {
    const scope = { include: ["8471"], exclude: ["8471"] };
    const found = tariffOn(regime({ measures: [{ ...measure, duty: rate, scope }] }), "2025-11-10", {
      product: "84",
    });
    expect([found.parts, found.onSomeGoods]).toEqual([[], []]);
  });

  test("up to a floor is not known where one of the base duties is not", () => {
    const found = tariffOn(
      regime({
        measures: [
          { ...measure, name: "by weight", role: "base", duty: specific },
          { ...measure, name: "by value", role: "base", duty: rate },
          { ...measure, name: "floor", duty: { kind: "floor", rate: "0.15" } },
        ],
      }),
      "2025-11-10",
    );
    expect(found.notAdValorem.map(({ name }) => name)).toEqual(["by weight", "floor"]);
    expect(found.total.toFixed()).toBe("0.1");
  });
});
