import { growthBetween, type Observation } from "tradefigures";
import {
  chinaGrowthInYuan,
  chinaMonths,
  chinaPartnerFlows,
  chinaTotalsInYuan,
  partnerGrowth,
} from "tradefigures/samples";
import { describe, expect, test } from "vitest";

const all: readonly Observation[] = [...chinaTotalsInYuan, ...chinaPartnerFlows];
const found = (partner: string | undefined, flow: string, period: string): Observation =>
  all.find((row) => row.partner === partner && row.flow === flow && row.period === period)!;
const PERIODS = ["2024-11", "2024-01/2024-11", "2025-11", "2025-01/2025-11"] as const;

describe("China's trade by partner in yuan", () => {
  test("has exports and imports of November and since January, of both years but for Belt and Road", () => {
    const names = all.map(({ partner, flow, period }) => `${partner ?? "all"} ${flow} ${period}`);
    const flows = (partner: string, periods: readonly string[]) =>
      ["exports", "imports"].flatMap((flow) => periods.map((period) => `${partner} ${flow} ${period}`));
    expect([...names].sort()).toEqual(
      [
        ...["all", "US", "ASEAN", "EU", "APEC", "RCEP", "Belt and Road"].flatMap((partner) =>
          flows(partner, PERIODS.slice(2)),
        ),
        ...["all", "US", "ASEAN", "EU", "APEC"].flatMap((partner) => flows(partner, PERIODS.slice(0, 2))),
      ].sort(),
    );
    for (const row of all) expect(row).toMatchObject({ reporter: "CN", currency: "CNY" });
  });

  test("came out on the day on which the figures in dollars did", () => {
    const days = new Map(chinaMonths.map(({ period, published }) => [period, published]));
    expect(all.map(({ published }) => published)).toEqual(all.map(({ period }) => days.get(period)));
  });

  test("grew about as customs printed it: in dollars by partner, in yuan over a revised base", () => {
    const printed = [...partnerGrowth, ...chinaGrowthInYuan].filter(
      ({ partner, period }) =>
        PERIODS.slice(2).some((one) => one === period) &&
        (partner === undefined || ["US", "ASEAN", "EU"].includes(partner)),
    );
    for (const { partner, flow, period, rate } of printed) {
      const base = found(partner, flow, period.replaceAll("2025", "2024"));
      const { rate: grown } = growthBetween(found(partner, flow, period), base);
      // The yuan moved by less than a point in these months.
      expect(Math.abs(Number(grown) - Number(rate)), `${partner} ${flow} ${period}`).toBeLessThan(0.008);
    }
    expect(printed.length).toBeGreaterThan(6);
  });

  test("since January is that of eight to fourteen Novembers, and more was sold than bought", () => {
    for (const { partner, flow, period, value } of chinaPartnerFlows) {
      const toDate = period.includes("/");
      const month = found(partner, flow, period.slice(-7));
      if (toDate) expect(value.dividedBy(month.value).toNumber()).toBeGreaterThan(8);
      if (toDate) expect(value.dividedBy(month.value).toNumber()).toBeLessThan(14);
      const [exports, imports] = [found(partner, "exports", period), found(partner, "imports", period)];
      expect(exports.value.gt(imports.value)).toBe(true);
      expect(value.lt(found(undefined, flow, period).value)).toBe(true);
    }
  });
});
