import { at } from "tradefigures";
import { chinaGrowth, chinaMonths, chinaObservations } from "tradefigures/samples";
import { expect, test } from "vitest";

test("growth came out with the levels of its month", () => {
  const days = new Map(
    [...chinaMonths, ...chinaObservations].map(({ period, published }) => [period.slice(-7), published]),
  );
  expect(chinaGrowth.map(({ period, published }) => [period, published])).toEqual(
    chinaGrowth.map(({ period }) => [period, days.get(period.slice(-7))]),
  );
});

test.each([
  ["exports", "2025-11", "0.059"],
  ["exports", "2025-10", "-0.011"],
  ["imports", "2025-11", "0.019"],
  ["imports", "2025-01/2025-11", "-0.006"],
] as const)("growth of %s in %s is as printed", (flow, period, rate) => {
  const rates = chinaGrowth.filter((one) => one.flow === flow);
  expect(at(rates, period).rate?.toFixed()).toBe(rate);
});
