import {
  type FlowStatus,
  groupTotal,
  growthOnConstantMembers,
  observation,
  type PartnerFlowInput,
  partnerFlow,
  partnerGroup,
  printed,
  unpublishedFlow,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { expectUnchangeable } from "../../../property/unchangeable.js";
import { fieldRefusal, refusal } from "../../refusal.js";

const header = { reporter: "CN", flow: "exports", period: "2025-11", currency: "USD" } as const;
const flow = (partner: string, value: PartnerFlowInput["value"], more: Partial<PartnerFlowInput> = {}) =>
  partnerFlow({ ...header, partner, value, ...more });
const without = (partner: string, status: FlowStatus, more: object = {}) =>
  unpublishedFlow({ reporter: "CN", flow: "exports", period: "2025-11", partner, status, ...more });
const union = partnerGroup({
  code: "UNION",
  name: "A union",
  memberships: [
    "DE",
    "FR",
    "IT",
    "MT",
    "CY",
    "LU",
    { member: "HR", from: "2013-07-01" },
    { member: "GB", until: "2020-02-01" },
  ],
});

describe("groupTotal", () => {
  const flows = [flow("DE", 5), flow("250", 0), flow("US", 100), flow("DE", 9, { period: "2025-10" })];

  test("has members with a figure above zero among others not among those of zero", () => {
    const twice = [
      flow("DE", 0, { product: "84" }),
      flow("DE", 5, { product: "84" }),
      flow("FR", 0, { product: "84" }),
    ];
    expect(groupTotal(twice, union, "2025-11", { duplicates: "add" }).zero).toEqual(["FR"]);
  });

  test("passes over unpublished flows of other groups, and refuses those of another subject", () => {
    const pact = partnerGroup({ code: "PACT", name: "A pact", memberships: ["US"] });
    const unpublished = [without("PACT", "confidential"), without("IT", "confidential")];
    expect(groupTotal(flows, union, "2025-11", { groups: [pact], unpublished }).confidential).toEqual(["IT"]);
    expect(() => groupTotal(flows, union, "2025-11", { unpublished })).toThrow(
      expect.objectContaining({ code: "UNKNOWN_PARTNER", details: { field: "partner", value: "PACT" } }),
    );
    expect(() =>
      groupTotal(flows, union, "2025-11", {
        unpublished: [without("IT", "confidential", { product: "84" })],
      }),
    ).toThrow(expect.objectContaining({ code: "MIXED_SUBJECTS" }));
    expect(() =>
      groupTotal(flows, union, "2025-11", { world: observation({ ...header, product: "84", value: 200 }) }),
    ).toThrow(expect.objectContaining({ code: "MIXED_SUBJECTS" }));
  });

  test("adds what the members report, and tells the rest apart", () => {
    const total = groupTotal(flows, union, "2025-11", {
      world: observation({ ...header, value: 200 }),
      unpublished: [
        without("IT", "confidential"),
        without("MT", "below-threshold"),
        without("CY", "not-reported"),
        without("LU", "confidential", { period: "2025-10" }),
        without("DE", "confidential"),
      ],
    });
    expect(total).toMatchObject({
      period: "2025-11",
      members: ["CY", "DE", "FR", "HR", "IT", "LU", "MT"],
      reported: ["DE", "FR"],
      zero: ["FR"],
      confidential: ["IT"],
      belowThreshold: ["MT"],
      missing: ["CY", "HR", "LU"],
    });
    expect(total.observation).toMatchObject({
      partner: "UNION",
      period: "2025-11",
      currency: "USD",
      flow: "exports",
    });
    expect([total.observation?.value, total.shareOfWorld].map(String)).toEqual(["5", "0.025"]);
    expect(total.observation).not.toHaveProperty("bounds");
    expect(Object.isFrozen(total)).toBe(true);
  });

  test("is no zero where nobody reports", () => {
    const total = groupTotal([flow("US", 1)], union, "2025-11", {
      world: observation({ ...header, value: 200 }),
    });
    expect(total).toMatchObject({ observation: null, shareOfWorld: null, reported: [] });
    expect(
      groupTotal([], union, "2025-11", { unpublished: [without("IT", "confidential")] }).confidential,
    ).toEqual(["IT"]);
  });

  test("keeps what rounding leaves", () => {
    const total = groupTotal([flow("DE", printed("5.1 billion")), flow("FR", 1)], union, "2025-11");
    expect([total.observation?.bounds?.low, total.observation?.bounds?.high].map(String)).toEqual([
      "5050000001",
      "5150000001",
    ]);
  });

  test("adds two rows of one partner when asked", () => {
    const twice = [flow("DE", 5), flow("276", 6)];
    expect(groupTotal(twice, union, "2025-11", { duplicates: "add" }).observation?.value.toFixed()).toBe(
      "11",
    );
    expect(() => groupTotal(twice, union, "2025-11")).toThrow(
      refusal(
        "DUPLICATE_FLOW",
        "flows of one partner, product and period must be one, got 5 and 6 for 276, 2025-11",
        { flows: twice },
      ) as Error,
    );
  });

  test("passes over groups that it is told of", () => {
    const asean = partnerGroup({ code: "ASEAN", name: "ASEAN", memberships: ["VN"] });
    const given = [...flows, flow("ASEAN", 50)];
    expect(groupTotal(given, union, "2025-11", { groups: [asean] }).observation?.value.toFixed()).toBe("5");
    expect(() => groupTotal(given, union, "2025-11")).toThrow(
      'partner must be a code of ISO 3166-1, of UN M49 or of UNION, got "ASEAN"',
    );
  });

  test.each<[string, () => unknown, string, string]>([
    [
      "currencies",
      () => groupTotal([...flows, flow("FR", 1, { currency: "CNY" })], union, "2025-11"),
      "MIXED_CURRENCIES",
      "CNY and USD",
    ],
    [
      "valuations",
      () => groupTotal([...flows, flow("FR", 1, { valuation: "FOB" })], union, "2025-11"),
      "MIXED_SUBJECTS",
      "FOB and none",
    ],
    [
      "products",
      () => groupTotal([...flows, flow("FR", 1, { product: "84" })], union, "2025-11"),
      "MIXED_SUBJECTS",
      "84 and none",
    ],
    [
      "flows without a figure",
      () =>
        groupTotal(flows, union, "2025-11", {
          unpublished: [without("IT", "confidential", { flow: "imports" })],
        }),
      "MIXED_SUBJECTS",
      "imports and exports",
    ],
    [
      "a world of another currency",
      () =>
        groupTotal(flows, union, "2025-11", { world: observation({ ...header, currency: "CNY", value: 1 }) }),
      "MIXED_CURRENCIES",
      "USD and CNY",
    ],
  ])("refuses other %s", (_, make, code, got) => {
    expect(make).toThrow(expect.objectContaining({ code, message: expect.stringContaining(got) }) as Error);
  });
});

describe("growthOnConstantMembers", () => {
  const flows = [
    flow("DE", 110),
    flow("DE", 100, { period: "2019-11" }),
    flow("GB", 50, { period: "2019-11" }),
    flow("FR", 7),
    flow("IT", 8, { period: "2019-11" }),
    flow("GB", 60),
  ];
  const periods = { current: "2025-11", earlier: "2019-11" } as const;

  test("compares the members of both periods, by name", () => {
    const found = growthOnConstantMembers(flows, union, periods);
    expect(found.growth).toMatchObject({ partner: "UNION", comparison: "other", basePeriod: "2019-11" });
    expect(found.growth?.rate?.toFixed()).toBe("0.1");
    expect(found).toMatchObject({
      members: ["DE"],
      joined: [],
      left: ["GB"],
      notCompared: ["CY", "FR", "HR", "IT", "LU", "MT"],
    });
  });

  test("says who joined", () => {
    const found = growthOnConstantMembers(
      [
        flow("FR", 1, { period: "2012-11" }),
        flow("FR", 3, { period: "2013-11" }),
        flow("HR", 9, { period: "2013-11" }),
      ],
      union,
      { current: "2013-11", earlier: "2012-11" },
    );
    expect(found.growth?.rate?.toFixed()).toBe("2");
    expect(found.joined).toEqual(["HR"]);
  });

  test("refuses what are no periods", () => {
    expect(() => growthOnConstantMembers(flows, union, "2025-11" as never)).toThrow(
      fieldRefusal("INVALID_FIELD", "periods", 'an object, got "2025-11"', "2025-11") as Error,
    );
  });

  test("has no growth where no member has both figures", () => {
    expect(growthOnConstantMembers([flow("FR", 1)], union, periods)).toMatchObject({
      growth: null,
      members: [],
    });
  });
});

describe("unpublishedFlow", () => {
  const one = without("KP", "confidential", { source: "a note", product: "2709" });

  test("makes a record that its own JSON makes again, and that cannot be changed", () => {
    expect(unpublishedFlow(JSON.parse(JSON.stringify(one)))).toEqual(one);
    expectUnchangeable(one);
  });

  test.each([
    [
      "another status",
      { status: "secret" },
      fieldRefusal(
        "INVALID_FIELD",
        "status",
        'confidential or below-threshold or not-reported, got "secret"',
        "secret",
      ),
    ],
    [
      "no partner",
      { partner: undefined },
      fieldRefusal("INVALID_FIELD", "partner", "text, trimmed and not empty, got undefined", undefined),
    ],
    [
      "a value",
      { value: 1 },
      refusal("UNKNOWN_FIELD", expect.stringMatching(/^an unpublished flow has the fields .* got "value"/), {
        field: "value",
      }),
    ],
    [
      "no period",
      { period: "2025" },
      fieldRefusal("INVALID_PERIOD", "period", 'YYYY-MM or YYYY-MM/YYYY-MM, got "2025"', "2025"),
    ],
  ])("refuses %s", (_, wrong, error) => {
    expect(() => unpublishedFlow({ ...one, ...wrong } as never)).toThrow(error as Error);
  });
});
