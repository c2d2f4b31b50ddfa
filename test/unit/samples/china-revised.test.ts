import { at, decimal, sum } from "tradefigures";
import { chinaMonths, chinaRevised } from "tradefigures/samples";
import { expect, test } from "vitest";

test("the copy was read on one day and is no release", () => {
  expect(chinaRevised.map(({ readOn, published }) => [readOn, published])).toEqual(
    chinaRevised.map(() => ["2026-07-07", undefined]),
  );
});

test("its November differs from the first release by less than one percent", () => {
  const [revised, first] = [at(chinaRevised, "2024-11"), at(chinaMonths, "2024-11")];
  for (const flow of ["exports", "imports"] as const)
    expect(Math.abs(revised[flow].dividedBy(first[flow]).toNumber() - 1)).toBeLessThan(0.01);
});

test.each(["2024-10", "2024-11"] as const)(
  "its months to %s add up to its year to date within rounding",
  (last) => {
    const months = chinaRevised.filter(({ period }) => !period.includes("/") && period <= last);
    expect(months).toHaveLength(Number(last.slice(5)));
    const whole = at(chinaRevised, `2024-01/${last}`);
    for (const flow of ["exports", "imports"] as const) {
      const apart = sum(months.map((month) => month[flow]))
        .minus(whole[flow])
        .abs();
      // Each of the months and the whole may be out by half of 0.1 billion.
      expect(apart.lte(decimal((months.length + 1) * 50_000_000))).toBe(true);
    }
  },
);
