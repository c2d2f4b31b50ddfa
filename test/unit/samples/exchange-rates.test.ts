import { monthsOf } from "tradefigures";
import { euroReferenceRates, monthlyAverages } from "tradefigures/samples";
import { expect, test } from "vitest";

test("the averages are of every month from November 2023 to November 2025, yuan and won", () => {
  for (const quote of ["CNY", "KRW"])
    expect(monthlyAverages.filter((rate) => rate.quote === quote).map(({ date }) => date)).toEqual(
      monthsOf("2023-11/2025-11"),
    );
});

test("the averages keep to what a dollar cost in these years", () => {
  for (const { quote, rate } of monthlyAverages) {
    const [low, high] = quote === "CNY" ? [7, 7.4] : [1290, 1480];
    expect(rate.gt(low) && rate.lt(high)).toBe(true);
  }
});

test("the reference rates are of the euro, in three currencies on five days", () => {
  expect(euroReferenceRates.map(({ base, quote, kind }) => [base, quote, kind])).toEqual(
    [1, 2, 3, 4, 5].flatMap(() => ["USD", "CNY", "KRW"].map((quote) => ["EUR", quote, "spot"])),
  );
});
