import {
  type ObservationInput,
  observation,
  partnerGroup,
  printed,
  restOfProducts,
  restOfWorld,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { refusal } from "../../refusal.js";

const row = (value: ObservationInput["value"], input: Partial<ObservationInput> = {}) =>
  observation({ reporter: "CN", flow: "exports", currency: "USD", period: "2025-11", value, ...input });
const union = partnerGroup({
  code: "UNION",
  name: "A union",
  memberships: ["DE", "FR", { member: "GB", until: "2020-02-01" }],
});
const pact = partnerGroup({ code: "PACT", name: "A pact", memberships: ["FR", "US"] });
const nowhere = partnerGroup({ code: "NES", name: "Areas n.e.s.", memberships: [] });
const groups = [union, pact, nowhere];

describe("restOfWorld", () => {
  test("is the whole less the parts, period by period", () => {
    const whole = [row(100), row(90, { period: "2025-10" })];
    const parts = [
      row(30, { partner: "US" }),
      row(25, { partner: "US", period: "2025-10" }),
      row(5, { partner: "NES", period: "2025-10" }),
      row(20, { partner: "UNION", period: "2025-10" }),
      row(21, { partner: "UNION" }),
      row(0, { partner: "NES" }),
    ];
    const rest = restOfWorld(whole, parts, { groups });
    expect(rest.map(({ period, value }) => [period, value.toFixed()])).toEqual([
      ["2025-10", "40"],
      ["2025-11", "49"],
    ]);
    expect(rest[0]).toMatchObject({
      reporter: "CN",
      partner: "world except NES, UNION, US",
      flow: "exports",
    });
    expect(rest[0]).not.toHaveProperty("bounds");
    expect(Object.isFrozen(rest[0])).toBe(true);
  });

  test("of a group is named after it", () => {
    const [rest] = restOfWorld([row(10, { partner: "UNION" })], [row(4, { partner: "FR" })]);
    expect(rest?.partner).toBe("UNION except FR");
  });

  test("keeps what rounding leaves, and the source that all share", () => {
    const whole = row(printed("330.3 billion"), { source: "GACC" });
    const [rest] = restOfWorld([whole], [row(printed("33.8 billion"), { partner: "US", source: "GACC" })]);
    expect(rest?.source).toBe("GACC");
    expect(rest?.bounds).toMatchObject({ closed: "neither" });
    expect([rest?.bounds?.low, rest?.bounds?.high].map(String)).toEqual(["296400000000", "296600000000"]);
  });

  test("keeps what rounding leaves of one part alone, or of the whole alone", () => {
    const [ofPart] = restOfWorld([row(100)], [row(printed("30"), { partner: "US" })]);
    expect([ofPart?.bounds?.low, ofPart?.bounds?.high].map(String)).toEqual(["69.5", "70.5"]);
    const [ofWhole] = restOfWorld([row(printed("100"))], [row(30, { partner: "US" })]);
    expect([ofWhole?.bounds?.low, ofWhole?.bounds?.high].map(String)).toEqual(["69.5", "70.5"]);
  });

  test("may be below zero in a balance", () => {
    const flow = { flow: "balance" } as const;
    const [rest] = restOfWorld([row(10, flow)], [row(40, { ...flow, partner: "US" })]);
    expect(rest?.value.toFixed()).toBe("-30");
  });

  test("takes overlapping parts away when asked", () => {
    const parts = [row(30, { partner: "UNION" }), row(40, { partner: "PACT" })];
    const [rest] = restOfWorld([row(100)], parts, { groups, overlap: "allow" });
    expect(rest?.value.toFixed()).toBe("30");
  });

  test("takes a member after it left its group", () => {
    const parts = [row(30, { partner: "UNION" }), row(4, { partner: "GB" })];
    expect(restOfWorld([row(100)], parts, { groups })[0]?.value.toFixed()).toBe("66");
    const then = parts.map((part) => observation({ ...part, period: "2020-01" }));
    expect(() => restOfWorld([row(100, { period: "2020-01" })], then, { groups })).toThrow(
      "GB and UNION with GB in 2020-01",
    );
  });

  const us = row(30, { partner: "US" });
  test.each<[string, () => unknown, unknown]>([
    [
      "parts that share a member",
      () =>
        restOfWorld([row(100)], [row(30, { partner: "UNION" }), row(40, { partner: "PACT" })], { groups }),
      refusal(
        "OVERLAPPING_PARTS",
        "parts must have no member in common, got PACT and UNION with FR in 2025-11",
        { parts: ["PACT", "UNION"], member: "FR", period: "2025-11" },
      ),
    ],
    [
      "one partner by two codes",
      () => restOfWorld([row(100)], [us, row(40, { partner: "840" })]),
      refusal("OVERLAPPING_PARTS", "parts must have no member in common, got 840 and US with US in 2025-11", {
        parts: ["840", "US"],
        member: "US",
        period: "2025-11",
      }),
    ],
    [
      "an unknown partner",
      () => restOfWorld([row(100)], [row(30, { partner: "Africa" })]),
      expect.objectContaining({ code: "UNKNOWN_PARTNER", details: { field: "partner", value: "Africa" } }),
    ],
    [
      "parts beyond the whole",
      () => restOfWorld([row(60)], [us, row(31, { partner: "DE" })]),
      refusal("NEGATIVE_RESIDUAL", "parts must not exceed the whole, got -1 beyond DE, US in 2025-11", {
        parts: ["DE", "US"],
        period: "2025-11",
        residual: expect.anything(),
      }),
    ],
    [
      "a part twice",
      () => restOfWorld([row(100)], [us, us]),
      refusal("DUPLICATE_FLOW", 'partner must be once in 2025-11, got "US"', {
        field: "partner",
        value: "US",
      }),
    ],
    [
      "a part without a partner",
      () => restOfWorld([row(100)], [row(30)]),
      refusal("INVALID_FIELD", "partner must be given for each part, got undefined", {
        field: "partner",
        value: undefined,
      }),
    ],
    [
      "a part of another product",
      () => restOfWorld([row(100)], [row(30, { partner: "US", product: "84" })]),
      refusal("MIXED_SUBJECTS", "part and whole must have one product, got 84 and none", {
        field: "product",
        values: ["84", "none"],
      }),
    ],
    [
      "parts that are no list",
      () => restOfWorld([row(100)], "US" as never),
      refusal("INVALID_FIELD", 'parts must be a list, got "US"', { field: "parts", value: "US" }),
    ],
    [
      "no parts",
      () => restOfWorld([row(100)], []),
      refusal("INVALID_FIELD", "parts must be a list of one row or more, got a list", {
        field: "parts",
        value: [],
      }),
    ],
    [
      "a part in a period that the whole does not have",
      () => restOfWorld([row(100)], [us, row(30, { partner: "US", period: "2025-10" })]),
      refusal("MISSING_PERIOD", 'the whole must be given for each period of the parts, got "2025-10"', {
        field: "the whole",
        value: "2025-10",
      }),
    ],
    [
      "a part that lacks a period",
      () => restOfWorld([row(100), row(90, { period: "2025-10" })], [us]),
      refusal("MISSING_PERIOD", 'US must be given for each period of the whole, got "2025-10"', {
        field: "US",
        value: "2025-10",
      }),
    ],
    [
      "a part of another currency",
      () => restOfWorld([row(100)], [row(30, { partner: "US", currency: "CNY" })]),
      refusal("MIXED_CURRENCIES", "part and whole must have one currency, got CNY and USD", {
        field: "currency",
        values: ["CNY", "USD"],
      }),
    ],
  ])("refuses %s", (_, make, error) => {
    expect(make).toThrow(error as Error);
  });
});

describe("restOfProducts", () => {
  const whole = [row(100)];

  test("is the whole less the products", () => {
    const [rest] = restOfProducts(whole, [row(30, { product: "84" }), row(20, { product: "85" })]);
    expect(rest).toMatchObject({ product: "all except 84, 85", period: "2025-11" });
    expect(rest?.value.toFixed()).toBe("50");
  });

  test("of a heading is named after it", () => {
    const [rest] = restOfProducts([row(100, { product: "84" })], [row(30, { product: "8471" })]);
    expect(rest?.product).toBe("84 except 8471");
  });

  test.each<[string, () => unknown, unknown]>([
    [
      "a product and its heading",
      () => restOfProducts(whole, [row(30, { product: "84" }), row(20, { product: "8471" })]),
      refusal("OVERLAPPING_PARTS", 'parts must be without a product in common with 84, got "8471"', {
        field: "parts",
        value: "8471",
      }),
    ],
    [
      "products that are no list",
      () => restOfProducts(whole, "84" as never),
      refusal("INVALID_FIELD", 'parts must be a list, got "84"', { field: "parts", value: "84" }),
    ],
    [
      "products of another partner",
      () => restOfProducts(whole, [row(30, { product: "84", partner: "US" })]),
      refusal("MIXED_SUBJECTS", "part and whole must have one partner, got US and none", {
        field: "partner",
        values: ["US", "none"],
      }),
    ],
  ])("refuses %s", (_, make, error) => {
    expect(make).toThrow(error as Error);
  });
});
