import {
  type CustomsEntry,
  type Day,
  type DutyBill,
  type DutyRateInput,
  dutyOn,
  percent,
  type TariffMeasureInput,
  type TariffRegimeInput,
  tariffRegime,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { isDeeplyFrozen } from "../../../property/random-series.js";
import { fieldRefusal, refusal } from "../../refusal.js";

const ad = (rate: string) => ({ kind: "ad-valorem", rate: percent(rate) }) as const;
const byWeight = (amount: `${number}`) =>
  ({ kind: "specific", amount, currency: "USD", unit: "kg" }) as const;
const measure = (name: string, duty: DutyRateInput, input: Partial<TariffMeasureInput> = {}) => ({
  name,
  authority: "act",
  duty,
  from: "2025-01-01" as Day,
  source: `source of ${name}`,
  ...input,
});
const regime = (measures: readonly TariffMeasureInput[], input: Partial<TariffRegimeInput> = {}) =>
  tariffRegime({ imposer: "US", target: "CN", stacking: { kind: "additive" }, measures, ...input });
const entry = (input: Partial<CustomsEntry> = {}): CustomsEntry => ({
  product: "7318.15",
  day: "2025-11-15",
  value: { amount: "14172", currency: "USD" },
  ...input,
});
const shown = (bill: DutyBill) => ({
  lines: bill.lines.map(({ measure, amount }) => `${measure.name} ${amount.toFixed(2)}`),
  total: bill.total.amount.toFixed(2),
});

describe("dutyOn", () => {
  const three = regime([
    measure("first", ad("25")),
    measure("second", ad("50")),
    measure("ordinary", ad("2.9"), { role: "base" }),
  ]);

  test("rounds each line, then adds: 11,039.99 on 14,172 dollars", () => {
    const bill = dutyOn(three, entry());
    // CASES: 3,543.00 + 7,086.00 + 410.99; 2.9 % of 14,172 is 410.988.
    expect(shown(bill)).toEqual({
      lines: ["first 3543.00", "second 7086.00", "ordinary 410.99"],
      total: "11039.99",
    });
    expect(bill.lines.map(({ exact }) => exact.toFixed())).toEqual(["3543", "7086", "410.988"]);
    expect(bill.total.currency).toBe("USD");
    // 11,039.99 / 14,172 by bc, rounded to 34 digits: …3638159751….
    expect(bill.effective?.toFixed()).toBe("0.779000141123341800733841377363816");
    expect(bill.sources).toEqual(["source of first", "source of second", "source of ordinary"]);
    expect(bill.undecided).toEqual([]);
    expect(bill.displaced).toEqual([]);
    expect(isDeeplyFrozen(bill)).toBe(true);
  });

  test("rounds in another mode, and to the coins of the currency", () => {
    expect(shown(dutyOn(three, entry(), { rounding: "floor" })).total).toBe("11039.98");
    expect(shown(dutyOn(three, entry({ value: { amount: "14172", currency: "JPY" } })))).toEqual({
      lines: ["first 3543.00", "second 7086.00", "ordinary 411.00"],
      total: "11040.00",
    });
  });

  test("has no effective rate on goods without value", () => {
    const bill = dutyOn(three, entry({ value: { amount: 0, currency: "USD" } }));
    expect([bill.total.amount.toFixed(), bill.effective]).toEqual(["0", null]);
  });

  test("takes duties by quantity, compound and mixed ones, and what tops the base up", () => {
    const made = regime([
      measure("ordinary", byWeight("0.5"), { role: "base" }),
      measure("compound", { kind: "compound", parts: [ad("1"), byWeight("0.1")] }),
      measure("higher", { kind: "mixed", take: "higher", parts: [ad("1"), byWeight("0.1")] }),
      measure("lower", { kind: "mixed", take: "lower", parts: [ad("1"), byWeight("0.1")] }),
      measure("floor", { kind: "floor", rate: "0.15" }),
    ]);
    // By hand, on 1,000 dollars and 200 kg: 100; 10 + 20; 20; 10; 150 − 100.
    const goods = { value: { amount: 1000, currency: "USD" }, quantity: { amount: 200, unit: "kg" } };
    expect(shown(dutyOn(made, entry(goods)))).toEqual({
      lines: ["ordinary 100.00", "compound 30.00", "higher 20.00", "lower 10.00", "floor 50.00"],
      total: "210.00",
    });
    const heavy = { ...goods, quantity: { amount: 400, unit: "kg" } };
    expect(shown(dutyOn(made, entry(heavy))).lines.at(-1)).toBe("floor 0.00");
  });

  describe("with a quota", () => {
    const made = regime([
      measure("sugar", {
        kind: "quota",
        limit: { amount: 100, unit: "t" },
        within: ad("5"),
        over: { kind: "compound", parts: [ad("50"), { ...byWeight("100"), unit: "t" }] },
      }),
    ]);
    const bill = (used: number, amount: number) =>
      dutyOn(
        made,
        entry({
          value: { amount: 10_000, currency: "USD" },
          quantity: { amount, unit: "t" },
          quotaUsed: { sugar: { amount: used, unit: "t" } },
        }),
      ).total.amount.toFixed();

    test("splits what goes beyond it", () => {
      // By hand: 10 of 40 t within, with a quarter of the value: 2,500 · 5 % + 7,500 · 50 % + 30 · 100.
      expect(bill(90, 40)).toBe("6875");
      expect(bill(0, 100)).toBe("500");
      expect(bill(60, 40)).toBe("500");
      expect(bill(60, 0)).toBe("500");
      // 10,000 · 50 % + 40 · 100.
      expect(bill(100, 40)).toBe("9000");
      expect(bill(120, 40)).toBe("9000");
    });

    test("reckons one fraction and rounds it once", () => {
      const split = (
        within: string,
        over: string,
        value: `${number}`,
        amount: number,
        rounding?: "truncate" | "floor" | "ceiling",
      ) =>
        dutyOn(
          regime([
            measure("base", ad("1"), { role: "base" }),
            measure("quota", {
              ...{ kind: "quota", limit: { amount: 10, unit: "t" } },
              ...{ within: ad(within), over: ad(over) },
            }),
            measure("floor", { kind: "floor", rate: "0.04" }),
          ]),
          entry({
            value: { amount: value, currency: "USD" },
            quantity: { amount, unit: "t" },
            quotaUsed: { quota: { amount: 9, unit: "t" } },
          }),
          { rounding },
        ).lines.map((line) => [line.amount.toFixed(2), line.exact.toFixed()]);
      // By hand: 1.5 % of two thirds of 1,002.50 is 10.025; beside it 1 %, and 4 % less 1 %.
      expect(split("0", "1.5", "1002.50", 3)).toEqual([
        ["10.03", "10.025"],
        ["10.03", "10.025"],
        ["30.08", "30.075"],
      ]);
      // 3 % of a third of 1,000 is 10 exactly.
      for (const rounding of ["truncate", "floor", "ceiling"] as const)
        expect(split("3", "0", "1000", 3, rounding)[1]).toEqual(["10.00", "10"]);
      // 1 % of a seventh of 1,000: 10/7 = 1.428571….
      expect(split("1", "0", "1000", 7)[1]).toEqual(["1.43", "1.428571428571428571428571428571429"]);
    });

    test("takes a quantity of any number of places", () => {
      const tiny = `1e-58` as const;
      const made = regime([
        measure("quota", {
          ...{ kind: "quota", limit: { amount: tiny, unit: "t" } },
          ...{ within: ad("10"), over: ad("20") },
        }),
      ]);
      const bill = dutyOn(
        made,
        entry({
          value: { amount: "0.03", currency: "USD" },
          quantity: { amount: "3e-58", unit: "t" },
          quotaUsed: { quota: { amount: 0, unit: "t" } },
        }),
      );
      // By hand: 10 % of a cent and 20 % of two.
      expect(bill.lines.map(({ amount, exact }) => [amount.toFixed(), exact.toFixed()])).toEqual([
        ["0.01", "0.005"],
      ]);
    });

    test.each<[string, Partial<CustomsEntry>, unknown]>([
      ["how far it is used", { quantity: { amount: 1, unit: "t" } }, "t"],
      ["a quantity", { quotaUsed: { sugar: { amount: 1, unit: "t" } } }, undefined],
      [
        "its unit",
        { quantity: { amount: 1, unit: "kg" }, quotaUsed: { sugar: { amount: 1, unit: "t" } } },
        "kg",
      ],
    ])("asks for %s", (_, input, unit) => {
      expect(() => dutyOn(made, entry(input))).toThrow(
        fieldRefusal(
          "INVALID_FIELD",
          "quantity",
          `in t, with quotaUsed["sugar"], for the duty "sugar", got ${unit === undefined ? unit : `"${unit}"`}`,
          unit,
        ),
      );
    });

    test("asks for its unit of what was used, and for the currency of the duty beyond", () => {
      const quantity = { amount: 40, unit: "t" } as const;
      const used = (unit: string) => ({ quantity, quotaUsed: { sugar: { amount: 90, unit } } });
      expect(() => dutyOn(made, entry(used("kg")))).toThrow(expect.objectContaining({ code: "WRONG_UNIT" }));
      expect(() => dutyOn(made, entry({ ...used("t"), value: { amount: 1, currency: "EUR" } }))).toThrow(
        expect.objectContaining({ code: "INVALID_FIELD", details: { field: "quantity", value: "t" } }),
      );
      const turned = regime([
        measure("sugar", {
          kind: "quota",
          limit: { amount: 100, unit: "t" },
          within: { ...byWeight("1"), unit: "t" },
          over: ad("50"),
        }),
      ]);
      expect(() => dutyOn(turned, entry({ ...used("t"), value: { amount: 1, currency: "EUR" } }))).toThrow(
        expect.objectContaining({ code: "INVALID_FIELD", details: { field: "quantity", value: "t" } }),
      );
    });
  });

  test("stacks as the policy says: the highest amount, or one family on the content", () => {
    const highest = regime([measure("share", ad("10")), measure("by weight", byWeight("2"))], {
      stacking: { kind: "maximum" },
    });
    const goods = { value: { amount: 1000, currency: "USD" } };
    const weighing = (amount: number) =>
      dutyOn(highest, entry({ ...goods, quantity: { amount, unit: "kg" } }));
    expect(shown(weighing(49)).lines).toEqual(["share 100.00"]);
    expect(shown(weighing(51)).lines).toEqual(["by weight 102.00"]);
    expect(weighing(51).displaced).toMatchObject([{ measure: { name: "share" }, reason: "lower" }]);

    const split = regime(
      [
        measure("steel", ad("50"), { family: "steel" }),
        measure("reciprocal", ad("10"), { family: "reciprocal" }),
      ],
      { stacking: { kind: "content-split", content: "steel", rest: "reciprocal" } },
    );
    expect(shown(dutyOn(split, entry({ ...goods, contentShare: "0.4" }))).lines).toEqual([
      "steel 200.00",
      "reciprocal 60.00",
    ]);
  });

  test("lists what bears on some goods only, and what may", () => {
    const made = regime([
      measure("narrow", ad("10"), { scope: { include: ["73181500"] } }),
      measure("list", ad("25"), { scope: { unknown: "about $34bn of goods" } }),
    ]);
    const bill = dutyOn(made, entry());
    expect(bill.total.amount.toFixed()).toBe("0");
    expect(bill.undecided.map(({ name }) => name)).toEqual(["narrow", "list"]);
    expect(shown(dutyOn(made, entry({ product: "7318.15.00" }))).lines).toEqual(["narrow 1417.20"]);
  });

  test("takes the partner and the view", () => {
    const made = regime(
      [
        measure("all", ad("10"), { until: "2026-02-20", ended: "void" }),
        measure("one", ad("5"), { economies: { include: ["CN"] } }),
      ],
      { target: "*" },
    );
    expect(shown(dutyOn(made, entry({ partner: "CN" }))).total).toBe("2125.80");
    expect(shown(dutyOn(made, entry({ partner: "CN" }), { view: "lawful" })).total).toBe("708.60");
    expect(shown(dutyOn(made, entry({ partner: "VN" }))).total).toBe("1417.20");
  });

  test.each<[string, Partial<Record<keyof CustomsEntry, unknown>>, string, string]>([
    ["no product", { product: undefined }, "INVALID_FIELD", "product must be an HS code, got undefined"],
    [
      "letters as a product",
      { product: "steel" },
      "INVALID_FIELD",
      'product must be an HS prefix of 2 to 10 digits, got "steel"',
    ],
    [
      "a value below zero",
      { value: { amount: -1, currency: "USD" } },
      "INVALID_FIELD",
      "value.amount must be zero or above, got -1",
    ],
    [
      "no day",
      { day: "2025-02-30" },
      "INVALID_DAY",
      'day must be a day of the calendar, YYYY-MM-DD, got "2025-02-30"',
    ],
    [
      "a currency without coins",
      { value: { amount: 1, currency: "XAU" } },
      "UNKNOWN_CURRENCY",
      'currency must be one that has coins, got "XAU"',
    ],
    [
      "a misspelt field",
      { price: 1 } as never,
      "UNKNOWN_FIELD",
      'a customs entry has the fields product, day, value, quantity, partner, contentShare, quotaUsed, got "price"',
    ],
  ])("refuses %s", (_, wrong, code, message) => {
    expect(() => dutyOn(three, { ...entry(), ...wrong } as CustomsEntry)).toThrow(
      expect.objectContaining({ code, message }),
    );
  });

  test("refuses a day that the regime does not cover", () => {
    const made = regime([], { complete: { from: "2025-12-01" } });
    expect(() => dutyOn(made, entry())).toThrow(expect.objectContaining({ code: "NOT_COVERED" }));
  });

  test.each<[string, DutyRateInput, Partial<CustomsEntry>, string]>([
    ["no quantity", byWeight("1"), {}, "got undefined"],
    ["another unit", byWeight("1"), { quantity: { amount: 1, unit: "litre" } }, 'got "litre"'],
    [
      "another currency",
      { kind: "compound", parts: [ad("1"), byWeight("1")] },
      { quantity: { amount: 1, unit: "kg" }, value: { amount: 1, currency: "EUR" } },
      'got "kg"',
    ],
    [
      "no quantity of a mixed duty",
      { kind: "mixed", take: "lower", parts: [ad("1"), byWeight("1")] },
      {},
      "got undefined",
    ],
  ])("refuses goods with %s where a duty is by quantity", (_, duty, input, got) => {
    const made = regime([measure("by weight", duty)]);
    expect(() => dutyOn(made, entry(input))).toThrow(
      refusal(
        "INVALID_FIELD",
        `quantity must be in kg and the value in USD for the duty "by weight", ${got}`,
        { field: "quantity", value: input.quantity?.unit },
      ),
    );
  });

  test("refuses a floor over a base that is not known, but not one that is displaced", () => {
    const measures = [
      measure("floor", { kind: "floor", rate: "0.15" }, { family: "reciprocal" }),
      measure("steel", ad("50"), { family: "steel" }),
      measure("weighed", byWeight("1"), { family: "reciprocal" }),
    ];
    const families = [
      { name: "steel", displaces: ["reciprocal"] },
      { name: "reciprocal", displaces: [] },
    ];
    const made = regime(measures, { stacking: { kind: "exclusive", families } });
    expect(shown(dutyOn(made, entry())).lines).toEqual(["steel 7086.00"]);
    const floor = regime([measures[0]!, measure("ordinary", byWeight("1"), { role: "base" })]);
    expect(() => dutyOn(floor, entry())).toThrow(
      expect.objectContaining({
        message: 'quantity must be such that all base duties are known, for the duty "floor", got undefined',
      }),
    );
  });
});
