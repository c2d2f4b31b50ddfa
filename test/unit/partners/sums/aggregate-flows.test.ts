import {
  type AggregateFlowsOptions,
  aggregateFlows,
  type FlowKey,
  type PartnerFlowInput,
  partnerFlow,
  partnerGroup,
  plusMonths,
  printed,
  series,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import {
  firstAgain,
  isFirst,
  noKeys,
  nothingSeen,
  numberOfKey,
} from "../../../../src/partners/sums/first-times.js";
import { expectUnchangeable } from "../../../property/unchangeable.js";
import { fieldRefusal, refusal } from "../../refusal.js";

const header = { reporter: "XX", flow: "exports", period: "2025-11", currency: "USD" } as const;
const flow = (partner: string, value: PartnerFlowInput["value"], more: Partial<PartnerFlowInput> = {}) =>
  partnerFlow({ ...header, partner, value, ...more });
const union = partnerGroup({
  code: "UNION",
  name: "A union",
  memberships: ["DE", "FR", { member: "HR", from: "2025-11-01" }],
});
const pact = partnerGroup({ code: "PACT", name: "A pact", memberships: ["US", "FR"] });
const flows = [
  flow("DE", 3, { product: "8471" }),
  flow("FR", 4, { product: "8471" }),
  flow("FR", 5, { product: "8517" }),
  flow("US", 6, { product: "8471", period: "2025-10" }),
  flow("HR", 7, { product: "8471", period: "2025-10" }),
  flow("HR", 0, { product: "8471" }),
];
const lines = (given: typeof flows, by: readonly FlowKey[], options?: AggregateFlowsOptions) =>
  aggregateFlows(given, by, options).map(({ partner, group, product, period, value, flows, partners }) =>
    [partner, group, product, period, value, flows, partners].join(" "),
  );

describe("aggregateFlows", () => {
  test("adds by nothing, partner, product and period", () => {
    expect(lines(flows, [])).toEqual(["    25 6 DE,FR,HR,US"]);
    expect(lines(flows, ["partner"])).toEqual([
      "DE    3 1 DE",
      "FR    9 2 FR",
      "US    6 1 US",
      "HR    7 2 HR",
    ]);
    expect(lines(flows, ["product"])).toEqual(["  8471  20 5 DE,FR,HR,US", "  8517  5 1 FR"]);
    expect(lines(flows, ["period", "product"])).toEqual([
      "  8471 2025-11 7 3 DE,FR,HR",
      "  8517 2025-11 5 1 FR",
      "  8471 2025-10 13 2 HR,US",
    ]);
    expect(aggregateFlows([], ["partner"])).toEqual([]);
  });

  test("adds by group, period by period", () => {
    expect(lines(flows, ["group"], { groups: [union] })).toEqual([
      " UNION   12 4 DE,FR,HR",
      "    13 2 HR,US",
    ]);
  });

  test("adds what a group reports itself", () => {
    expect(lines([flow("UNION", 5), flow("US", 6)], ["group", "partner"], { groups: [union] })).toEqual([
      "UNION UNION   5 1 UNION",
      "US    6 1 US",
    ]);
  });

  test("rolls products up", () => {
    expect(lines(flows, ["product"], { productDigits: 2 })).toEqual([
      "  84  20 5 DE,FR,HR,US",
      "  85  5 1 FR",
    ]);
  });

  test("tells all goods from a product only where asked to", () => {
    const mixed = [flow("DE", 1), flow("FR", 2, { product: "84" })];
    expect(lines(mixed, ["product"])).toEqual(["    1 1 DE", "  84  2 1 FR"]);
  });

  test("takes figures for letters", () => {
    expect(lines([flow("276", 1), flow("DE", 2, { period: "2025-10" })], ["partner"])).toEqual([
      "DE    3 2 DE",
    ]);
  });

  test("keeps what rounding leaves, and the published total", () => {
    const whole = series({ reporter: "XX", flow: "exports", currency: "USD" }, { "2025-11": 40 });
    const [total, other] = aggregateFlows(
      [
        flow("DE", printed("5")),
        flow("FR", printed("7")),
        flow("US", 8),
        flow("US", 9, { period: "2025-10" }),
      ],
      ["period"],
      { whole },
    );
    expect([total?.bounds.low, total?.bounds.high, total?.shareOfWhole].map(String)).toEqual([
      "19",
      "21",
      "0.5",
    ]);
    expect(total?.bounds.closed).toBe("low");
    expect(other).toMatchObject({ shareOfWhole: null, currency: "USD" });
    expect([other?.bounds.low, other?.bounds.high].map(String)).toEqual(["9", "9"]);
    expectUnchangeable(total!);
  });

  test("adds two rows of one partner, product and period when asked", () => {
    const twice = [flow("DE", 1), flow("FR", 2), flow("DE", 3)];
    expect(lines(twice, ["partner"], { duplicates: "add" })).toEqual(["DE    4 2 DE", "FR    2 1 FR"]);
    expect(() => aggregateFlows(twice, ["partner"])).toThrow(
      refusal(
        "DUPLICATE_FLOW",
        "flows of one partner, product and period must be one, got 1 and 3 for DE, 2025-11",
        {
          flows: [twice[0], twice[2]],
        },
      ) as Error,
    );
    const ofProduct = [flow("DE", 1, { product: "84" }), flow("DE", 3, { product: "84" })];
    expect(() => aggregateFlows(ofProduct, [])).toThrow("got 1 and 3 for DE, 84, 2025-11");
  });

  test("adds what overlaps when asked", () => {
    const given = [flow("UNION", 1), flow("PACT", 2), flow("US", 3)];
    const groups = [union, pact];
    expect(lines(given, [], { groups, overlap: "allow" })).toEqual(["    6 3 PACT,UNION,US"]);
    expect(lines(given, ["partner"], { groups }).length).toBe(3);
    const mixed = [flow("DE", 1, { product: "84" }), flow("DE", 2, { product: "8471" })];
    expect(lines(mixed, [], { overlap: "allow" })).toEqual(["    3 2 DE"]);
    expect(lines(mixed, ["product"]).length).toBe(2);
    expect(lines([flow("FR", 1)], ["group"], { groups, overlap: "allow" })).toEqual([" UNION   1 1 FR"]);
  });

  test("makes room for more than sixteen periods and thirty-two partners", () => {
    const months = Array.from({ length: 20 }, (_, i) => plusMonths("2000-01", i));
    const long = months.map((period) => flow("DE", 1, { period }));
    expect(lines(long, [])).toEqual(["    20 20 DE"]);
    expect(aggregateFlows(long, ["period"]).map(({ period }) => period)).toEqual(months);
    const own = Array.from({ length: 40 }, (_, i) =>
      partnerGroup({ code: `G${i}`, name: "One", memberships: [] }),
    );
    const many = own.map(({ code }) => flow(code, 2));
    expect(aggregateFlows(many, ["partner"], { groups: own }).length).toBe(40);
    expect(lines(many, ["period"], { groups: own })[0]).toMatch(/^ {3}2025-11 80 40 /);
    const both = own.map(({ code }, i) => flow(code, 2, { period: months[i % 20]! }));
    expect(aggregateFlows(both, ["group", "product"], { groups: own }).length).toBe(40);
  });

  test("keeps sums apart beyond the first room, also where flows come twice", () => {
    const partners = Array.from({ length: 33 }, (_, i) =>
      partnerGroup({ code: `G${i}`, name: "One", memberships: [] }),
    );
    const given = ["84", "85"].flatMap((product, at) =>
      partners.map(({ code }, i) => flow(code, 100 * at + i, { product })),
    );
    const options = { groups: partners, duplicates: "add" } as const;
    expect(
      aggregateFlows(given, ["partner", "product"], options).map(({ value, flows }) => [
        String(value),
        flows,
      ]),
    ).toEqual(given.map(({ value }) => [String(value), 1]));
    const months = Array.from({ length: 17 }, (_, i) => plusMonths("2024-01", i));
    const long = ["DE", "FR"].flatMap((partner) => months.map((period, i) => flow(partner, i, { period })));
    expect(
      aggregateFlows(long, ["partner", "period"], options).map(({ partner, period, value }) => [
        partner,
        period,
        String(value),
      ]),
    ).toEqual(long.map(({ partner, period, value }) => [partner, period, String(value)]));
  });

  test("adds by group and product, partner by partner and period by period", () => {
    const given = [
      flow("DE", 1, { product: "84" }),
      flow("US", 2, { product: "85" }),
      flow("DE", 4, { product: "85" }),
      flow("US", 8, { product: "84" }),
      flow("JP", 16, { product: "84" }),
      flow("DE", 32, { product: "84", period: "2025-10" }),
    ];
    const groups = [union, partnerGroup({ code: "OTHER", name: "Another", memberships: ["US"] })];
    expect(lines(given, ["group", "product"], { groups })).toEqual([
      " UNION 84  33 2 DE",
      " OTHER 85  2 1 US",
      " UNION 85  4 1 DE",
      " OTHER 84  8 1 US",
      "  84  16 1 JP",
    ]);
  });

  test("finds the flow that comes twice among those of other products", () => {
    const twice = [1, 2, 3].map((value, i) => flow("DE", value, { product: i === 0 ? "84" : "85" }));
    expect(() => aggregateFlows(twice, [])).toThrow("got 2 and 3 for DE, 85, 2025-11");
  });

  test("takes products of just so many digits, years to date told apart, and the whole of its own product", () => {
    expect(lines([flow("DE", 1, { product: "8471" })], ["product"], { productDigits: 4 })).toEqual([
      "  8471  1 1 DE",
    ]);
    const toDate = ["2025-10", "2025-11"].map((last) =>
      flow("DE", 1, { period: `2025-01/${last}` as never }),
    );
    expect(lines(toDate, ["period"])).toHaveLength(2);
    const whole = [
      ...series({ reporter: "XX", flow: "exports", currency: "USD", product: "84" }, { "2025-11": 10 }),
      ...series({ reporter: "XX", flow: "exports", currency: "USD" }, { "2025-11": 40 }),
    ];
    const [total] = aggregateFlows([flow("DE", 10)], ["period"], { whole: whole as never });
    expect(String(total!.shareOfWhole)).toBe("0.25");
  });

  test.each<[string, () => unknown, unknown]>([
    [
      "a product and its heading behind others",
      () =>
        aggregateFlows(
          ["8471", "85", "84"].map((product, i) => flow("DE", i, { product })),
          [],
        ),
      expect.objectContaining({ code: "OVERLAPPING_PARTS", details: { field: "parts", value: "8471" } }),
    ],
    [
      "products that are parts of others once they are rolled up",
      () =>
        aggregateFlows([flow("DE", 1, { product: "84" }), flow("FR", 2, { product: "8471" })], ["product"], {
          productDigits: 2,
        }),
      expect.objectContaining({ code: "OVERLAPPING_PARTS" }),
    ],
    [
      "groups that overlap",
      () => aggregateFlows([flow("UNION", 1), flow("PACT", 2)], [], { groups: [union, pact] }),
      expect.objectContaining({ code: "OVERLAPPING_PARTS" }),
    ],
    [
      "sums of groups that overlap",
      () => aggregateFlows([flow("DE", 1)], ["group"], { groups: [union, pact] }),
      expect.objectContaining({ code: "OVERLAPPING_PARTS" }),
    ],
    [
      "a heading and a product in it",
      () => aggregateFlows([flow("DE", 1, { product: "84" }), flow("FR", 2, { product: "8471" })], []),
      refusal("OVERLAPPING_PARTS", 'parts must be without a product in common with 84, got "8471"', {
        field: "parts",
        value: "8471",
      }),
    ],
    [
      "all goods and a product",
      () => aggregateFlows([flow("DE", 1), flow("FR", 2, { product: "8471" })], []),
      refusal("OVERLAPPING_PARTS", 'parts must be without a product in common with all goods, got "8471"', {
        field: "parts",
        value: "8471",
      }),
    ],
    [
      "months and the year to date",
      () => aggregateFlows([flow("DE", 1), flow("DE", 2, { period: "2025-01/2025-11" })], ["partner"]),
      expect.objectContaining({ code: "OVERLAPPING_PERIODS" }),
    ],
    [
      "years to date",
      () =>
        aggregateFlows(
          [flow("DE", 1, { period: "2025-01/2025-10" }), flow("DE", 2, { period: "2025-01/2025-11" })],
          [],
        ),
      refusal(
        "OVERLAPPING_PERIODS",
        'flows must be of single periods where periods are added up, got "year-to-date rows"',
        {
          field: "flows",
          value: "year-to-date rows",
        },
      ),
    ],
    [
      "an unknown partner",
      () => aggregateFlows([flow("Africa", 1)], []),
      expect.objectContaining({ code: "UNKNOWN_PARTNER", details: { field: "partner", value: "Africa" } }),
    ],
    [
      "keys that are no list",
      () => aggregateFlows(flows, "partner" as never),
      fieldRefusal("INVALID_FIELD", "by", 'a list, got "partner"', "partner"),
    ],
    [
      "products of no digits",
      () => aggregateFlows(flows, [], { productDigits: 0 }),
      fieldRefusal("INVALID_FIELD", "productDigits", "a whole number of 1 or more, got 0", 0),
    ],
    [
      "another system",
      () => aggregateFlows([flow("DE", 1), flow("FR", 1, { system: "special" })], []),
      expect.objectContaining({
        code: "MIXED_SUBJECTS",
        details: { field: "system", values: ["special", "none"] },
      }),
    ],
    [
      "another reporter",
      () => aggregateFlows([flow("DE", 1), flow("FR", 1, { reporter: "YY" })], []),
      expect.objectContaining({
        code: "MIXED_SUBJECTS",
        details: { field: "reporter", values: ["YY", "XX"] },
      }),
    ],
    [
      "another flow",
      () => aggregateFlows([flow("DE", 1), flow("FR", 1, { flow: "imports" })], []),
      expect.objectContaining({
        code: "MIXED_SUBJECTS",
        details: { field: "flow", values: ["imports", "exports"] },
      }),
    ],
    [
      "another coverage",
      () => aggregateFlows([flow("DE", 1), flow("FR", 1, { coverage: "services" })], []),
      expect.objectContaining({
        code: "MIXED_SUBJECTS",
        details: { field: "coverage", values: ["services", "none"] },
      }),
    ],
    [
      "another adjustment",
      () => aggregateFlows([flow("DE", 1), flow("FR", 1, { adjustment: "seasonal" })], []),
      expect.objectContaining({
        code: "MIXED_SUBJECTS",
        details: { field: "adjustment", values: ["seasonal", "none"] },
      }),
    ],
    [
      "other currencies",
      () => aggregateFlows([flow("DE", 1), flow("FR", 1, { currency: "EUR" })], []),
      expect.objectContaining({ code: "MIXED_CURRENCIES" }),
    ],
    [
      "other valuations",
      () => aggregateFlows([flow("DE", 1), flow("FR", 1, { valuation: "FAS" })], []),
      expect.objectContaining({ code: "MIXED_SUBJECTS" }),
    ],
    [
      "a short product",
      () => aggregateFlows([flow("DE", 1, { product: "84" })], [], { productDigits: 4 }),
      fieldRefusal("INVALID_FIELD", "product", 'a code of 4 digits or more, got "84"', "84"),
    ],
    [
      "no product to roll up",
      () => aggregateFlows([flow("DE", 1)], [], { productDigits: 2 }),
      fieldRefusal("INVALID_FIELD", "product", "a code of 2 digits or more, got undefined", undefined),
    ],
    [
      "an unknown key",
      () => aggregateFlows(flows, ["country" as never]),
      fieldRefusal(
        "INVALID_FIELD",
        "by[0]",
        'partner or group or product or period, got "country"',
        "country",
      ),
    ],
    [
      "a whole of another currency",
      () =>
        aggregateFlows([flow("DE", 1)], ["period"], {
          whole: series({ reporter: "XX", flow: "exports", currency: "EUR" }, { "2025-11": 1 }),
        }),
      expect.objectContaining({ code: "MIXED_CURRENCIES" }),
    ],
  ])("refuses %s", (_, make, error) => {
    expect(make).toThrow(error as Error);
  });

  test("takes flows that say that they are not adjusted for those that say nothing", () => {
    expect(lines([flow("DE", 1), flow("FR", 2, { adjustment: "none" })], [])).toEqual(["    3 2 DE,FR"]);
  });
});

describe("first times", () => {
  test("tell numbers apart that differ by 2^32", () => {
    const seen = nothingSeen();
    expect([5, 5 + 2 ** 32, 5, 5 + 2 ** 32].map((number) => isFirst(seen, number))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  // The first number of the second test is the first for which there is no room at the beginning.
  test.each([0, 32 * 1024 - 3, 2 ** 20, 2 ** 28 - 70, 2 ** 40])("are told from %d on", (start) => {
    const seen = nothingSeen();
    expect([3, 64, 3, 99, 64, 35].map((number) => isFirst(seen, start + number))).toEqual([
      true,
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  test.each([0, 32 * 1024 - 3, 2 ** 20, 2 ** 28 - 70, 2 ** 40])(
    "are told of many at once from %d on",
    (start) => {
      const numbers = (...far: number[]) => Float64Array.from(far, (number) => start + number);
      const seen = nothingSeen();
      expect(firstAgain(seen, numbers(3, 64, 99, 3), 3)).toBe(-1);
      expect(firstAgain(seen, numbers(35, 36, 64, 37), 4)).toBe(2);
      expect(firstAgain(seen, numbers(70, 71, 70), 3)).toBe(2);
    },
  );

  test.each([0, 1024 - 3, 2 ** 20, 2 ** 21 - 70, 2 ** 40])("are numbered from %d on", (start) => {
    const keys = noKeys();
    expect([3, 64, 3, 99, 64, 35].map((number) => numberOfKey(keys, start + number))).toEqual([
      0, 1, 0, 2, 1, 3,
    ]);
  });
});
