import {
  at,
  contributionTable,
  contributionToGrowth,
  type Decimal,
  formatPercent,
  restOfWorld,
  shareOf,
  sum,
} from "tradefigures";
import { apec, asean, europeanUnion, rcep } from "tradefigures/groups";
import { chinaPartnerFlows, chinaTotalsInYuan } from "tradefigures/samples";
import { describe, expect, test } from "vitest";

const groups = [apec, asean, europeanUnion, rcep];
const months = ["2024-11", "2025-11"];
const world = chinaTotalsInYuan.filter(({ flow, period }) => flow === "exports" && months.includes(period));
const to = (...partners: string[]) =>
  chinaPartnerFlows.filter(
    ({ flow, partner, period }) =>
      flow === "exports" && months.includes(period) && partners.includes(partner),
  );
const percent = (value: Decimal | null): string => formatPercent(value, { decimals: 4 });

// Row 19 of the cases: the figures there were computed apart, from the table of China's customs in yuan.
describe("China's exports of November 2025 by partner, in yuan", () => {
  const table = at(contributionTable(to("US", "ASEAN", "EU"), world, { groups }), "2025-11");

  test("grew by 5.5775 %, of which the United States took 4.3477 points off", () => {
    const lost = at(contributionToGrowth(to("US"), world), "2025-11");
    expect([lost.whole.rate, lost.contribution, lost.baseShare, lost.share].map(percent)).toEqual([
      "5.5775%",
      "−4.3477%",
      "15.1448%",
      "10.2267%",
    ]);
  });

  test("grew by 11.6967 % elsewhere, 9.9252 points", () => {
    const elsewhere = at(contributionTable(to("US"), world), "2025-11").rest;
    expect([elsewhere.part.rate, elsewhere.contribution].map(percent)).toEqual(["11.6967%", "9.9252%"]);
  });

  test("are shared out so that the changes in yuan add up", () => {
    const all = [...table.parts, table.rest];
    // 234563445 − 222171762 = 12391683, in 10,000 yuan.
    expect(sum(all.map(({ part }) => part.change!)).toFixed()).toBe("123916830000");
    // (23988067 + 41239060 + 33493936) / 234563445 by bc.
    expect(percent(table.coverage)).toBe("42.0871%");
    expect(table.rest.part.partner).toBe("world except ASEAN, EU, US");
    expect(sum(all.map(({ part }) => part.value!)).toFixed()).toBe("2345634450000");
  });

  test("have shares of the published total", () => {
    const shares = to("US", "ASEAN", "EU")
      .filter(({ period }) => period === "2025-11")
      .map((flow) => percent(shareOf(flow, at(world, "2025-11"))));
    // By bc.
    expect(shares).toEqual(["10.2267%", "17.5812%", "14.2793%"]);
  });

  test.each([
    ["RCEP", "BN"],
    ["APEC", "BN"],
  ])("cannot be added up for ASEAN and %s", (other, member) => {
    const now = to("ASEAN", other).filter(({ period }) => period === "2025-11");
    expect(() => restOfWorld([at(world, "2025-11")], now, { groups })).toThrow(
      expect.objectContaining({
        code: "OVERLAPPING_PARTS",
        details: expect.objectContaining({ member, period: "2025-11" }),
      }) as Error,
    );
  });

  test("cannot be added up for a partner whose members nobody gave", () => {
    const now = to("Belt and Road").filter(({ period }) => period === "2025-11");
    expect(() => restOfWorld([at(world, "2025-11")], now, { groups })).toThrow("of APEC, ASEAN, EU, RCEP");
  });
});
