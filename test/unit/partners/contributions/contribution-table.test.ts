import {
  at,
  contributionTable,
  contributionToGrowth,
  type ObservationInput,
  observation,
  shareShift,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { fieldRefusal } from "../../refusal.js";

const row = (value: ObservationInput["value"], input: Partial<ObservationInput> = {}) =>
  observation({ reporter: "CN", flow: "exports", currency: "USD", period: "2025-11", value, ...input });
const pair = (now: number, before: number, input: Partial<ObservationInput> = {}) => [
  row(now, input),
  row(before, { period: "2024-11", ...input }),
];

describe("contributionTable", () => {
  const whole = pair(1100, 1000);
  const parts = [
    ...pair(150, 200, { partner: "US" }),
    ...pair(300, 250, { partner: "DE" }),
    ...pair(200, 180, { partner: "JP" }),
  ];

  test("ranks the parts, and the rest makes them whole", () => {
    const table = at(contributionTable(parts, whole), "2025-11");
    expect(table.parts.map(({ part, contribution }) => [part.partner, contribution?.toFixed()])).toEqual([
      ["DE", "0.05"],
      ["JP", "0.02"],
      ["US", "-0.05"],
    ]);
    expect(table.rest.part.partner).toBe("world except DE, JP, US");
    expect(table.rest.contribution?.toFixed()).toBe("0.08");
    // 450 after 370.
    expect([table.rest.part.value, table.rest.part.base, table.rest.part.change].map(String)).toEqual([
      "450",
      "370",
      "80",
    ]);
    expect(table.rest.part.bounds).toMatchObject({ low: table.rest.part.rate, high: table.rest.part.rate });
    expect(table.rest.part.comparison).toBe("year-on-year");
    expect(table.whole.rate?.toFixed()).toBe("0.1");
    expect([table.coverage, table.baseCoverage].map((share) => String(share).slice(0, 6))).toEqual([
      "0.5909",
      "0.63",
    ]);
    expect(Object.isFrozen(table) && Object.isFrozen(table.parts) && Object.isFrozen(table.rest.part)).toBe(
      true,
    );
  });

  test("has no contributions where there is no base", () => {
    const [first] = contributionTable(parts, whole);
    expect(first).toMatchObject({ period: "2024-11", baseCoverage: null });
    expect(first?.coverage?.toFixed()).toBe("0.63");
    expect(first?.rest).toMatchObject({ contribution: null, absent: "missing-base", bounds: null });
    expect(first?.rest.part).toMatchObject({
      base: null,
      change: null,
      rate: null,
      absent: "missing-base",
      bounds: null,
    });
  });

  test("puts parts without a base last, and the rest has none then", () => {
    const now = parts.filter(({ period }) => period === "2025-11");
    const [us, de, jp] = now;
    for (const given of [now, [de!, us!, jp!], [jp!, us!, de!]]) {
      const [table] = contributionTable(given, [whole[0]!], {
        base: [whole[1]!, ...parts.filter(({ partner, period }) => period === "2024-11" && partner !== "DE")],
      });
      expect(table?.parts.map(({ part }) => part.partner)).toEqual(["JP", "US", "DE"]);
      expect(table?.rest.absent).toBe("missing-base");
      expect(table?.baseCoverage).toBeNull();
    }
    const [none] = contributionTable(now, [whole[0]!], {
      base: parts.filter(({ period }) => period === "2024-11"),
    });
    expect(none?.rest.absent).toBe("missing-base");
    expect(none?.parts.map(({ contribution }) => contribution)).toEqual([null, null, null]);
  });

  test("takes products apart, too", () => {
    const machines = pair(500, 400, { product: "84" });
    const cars = pair(100, 150, { product: "87" });
    const table = at(contributionTable([...machines, ...cars], whole), "2025-11");
    expect(table.parts.map(({ part, contribution }) => [part.product, contribution?.toFixed()])).toEqual([
      ["84", "0.1"],
      ["87", "-0.05"],
    ]);
    expect(table.rest.part.product).toBe("all except 84, 87");
    expect(table.rest.contribution?.toFixed()).toBe("0.05");
  });

  test("gives no growth of a rest that was nothing", () => {
    const table = at(contributionTable(pair(90, 100, { partner: "US" }), pair(100, 100)), "2025-11");
    expect(table.rest.part).toMatchObject({ rate: null, absent: "zero-base", bounds: null });
    expect(table.rest.contribution?.toFixed()).toBe("0.1");
  });
});

test("knows nothing of the growth of a rest that rounding may leave without a base", () => {
  // By hand: 100 less what lies from 99 to 101 may be nothing. The change, that less 90, is sure: 9 to 11 of 100.
  const us = [
    row(90, { partner: "US" }),
    row("99.5", { partner: "US", period: "2024-11", bounds: { low: 99, high: 101 } }),
  ];
  const table = at(contributionTable(us, pair(100, 100)), "2025-11");
  expect(table.rest.part.rate?.toFixed()).toBe("19");
  expect(table.rest.part.bounds).toEqual({ low: null, high: null, closed: "neither" });
  expect([table.rest.bounds?.low, table.rest.bounds?.high].map(String)).toEqual(["0.09", "0.11"]);
});

test("bounds the growth of the rest by the levels that lie furthest apart together", () => {
  const whole = [row(20, { bounds: { low: 17, high: 23 } }), row(55, { period: "2024-11" })];
  const us = [
    row(14, { partner: "US", bounds: { low: 10, high: 18 } }),
    row(10, { partner: "US", period: "2024-11", bounds: { low: 6, high: 14 } }),
  ];
  const { bounds } = at(contributionTable(us, whole), "2025-11").rest.part;
  // By hand: (17 − 18) / (55 − 14) − 1 = −42/41, below −50/49 with the other base; (23 − 10) / (55 − 14) − 1 = −28/41.
  expect([bounds?.low, bounds?.high].map((end) => end?.toFixed(7))).toEqual(["-1.0243902", "-0.6829268"]);
});

test.each<[string, () => unknown, unknown]>([
  [
    "parts that are no list",
    () => contributionTable("US" as never, []),
    fieldRefusal("INVALID_FIELD", "parts", 'a list, got "US"', "US"),
  ],
  [
    "a whole that is no list",
    () => contributionTable([], "CN" as never),
    fieldRefusal("INVALID_FIELD", "the whole", 'a list, got "CN"', "CN"),
  ],
  [
    "parts of nothing",
    () => contributionTable([row(1, { partner: "US" })], []),
    fieldRefusal(
      "MISSING_PERIOD",
      "the whole",
      'given for each period of the parts, got "2025-11"',
      "2025-11",
    ),
  ],
  [
    "a partner beside a product",
    () => contributionTable([row(1, { partner: "US" }), row(1, { product: "84" })], pair(2, 2)),
    fieldRefusal("INVALID_FIELD", "partner", "given for each part, got undefined", undefined),
  ],
  [
    "no contribution to split",
    () => shareShift("US" as never),
    fieldRefusal("INVALID_FIELD", "a contribution", 'an object, got "US"', "US"),
  ],
])("refuses %s", (_, make, error) => {
  expect(make).toThrow(error as Error);
});

describe("shareShift", () => {
  const whole = pair(110, 100);

  test("splits the change into growth with the whole and a shift of the share", () => {
    const split = shareShift(at(contributionToGrowth(pair(15, 20, { partner: "US" }), whole), "2025-11"));
    expect([split?.period, ...[split?.change, split?.withWhole, split?.fromShare].map(String)]).toEqual([
      "2025-11",
      "-5",
      "2",
      "-7",
    ]);
  });

  test("is null without a contribution", () => {
    expect(shareShift(contributionToGrowth([row(1, { partner: "US" })], whole)[0]!)).toBeNull();
  });
});
