import {
  at,
  contributionTable,
  contributionToGrowth,
  type ObservationInput,
  observation,
  shareShift,
} from "tradefigures";
import { describe, expect, test } from "vitest";

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
    const [table] = contributionTable(now, [whole[0]!], {
      base: [whole[1]!, ...parts.filter(({ partner, period }) => period === "2024-11" && partner !== "DE")],
    });
    expect(table?.parts.map(({ part }) => part.partner)).toEqual(["JP", "US", "DE"]);
    expect(table?.rest.absent).toBe("missing-base");
    expect(table?.baseCoverage).toBeNull();
    const [none] = contributionTable(now, [whole[0]!], {
      base: parts.filter(({ period }) => period === "2024-11"),
    });
    expect(none?.rest.absent).toBe("missing-base");
    expect(none?.parts.map(({ contribution }) => contribution)).toEqual([null, null, null]);
  });

  test("takes products apart, too", () => {
    const machines = pair(500, 400, { product: "84" });
    const table = at(contributionTable(machines, whole), "2025-11");
    expect(table.parts[0]?.contribution?.toFixed()).toBe("0.1");
    expect(table.rest.part.product).toBe("all except 84");
    expect(table.rest.contribution?.toFixed()).toBe("0");
  });

  test("gives no growth of a rest that was nothing", () => {
    const table = at(contributionTable(pair(90, 100, { partner: "US" }), pair(100, 100)), "2025-11");
    expect(table.rest.part).toMatchObject({ rate: null, absent: "zero-base", bounds: null });
    expect(table.rest.contribution?.toFixed()).toBe("0.1");
  });
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
