import {
  annualisedGrowth,
  at,
  compoundAnnualGrowth,
  growthBetween,
  monthOnMonth,
  observation,
  type Period,
  type Series,
  type SubjectInput,
  seasonalNote,
  series,
  threeMonthsOnThreeMonths,
  threeMonthsYearOnYear,
  yearOnYear,
} from "tradefigures";
import { describe, expect, test } from "vitest";

const months = (adjustment?: SubjectInput["adjustment"]): Series =>
  series(
    { reporter: "XX", flow: "exports", currency: "USD", adjustment },
    Object.fromEntries(
      [2023, 2024].flatMap((year) =>
        Array.from({ length: 12 }, (_, month) => [
          `${year}-${String(month + 1).padStart(2, "0")}`,
          10 + month,
        ]),
      ),
    ) as Record<"2024-01", number>,
  );
const row = (period: Period) =>
  observation({ reporter: "XX", flow: "exports", currency: "USD", period, value: 1 });
const NOTE = "not-seasonally-adjusted";

describe("seasonalNote", () => {
  test.each([undefined, "none", "calendar", "daily-average"] as const)(
    "is due between months of rows with the adjustment %s, and at a yearly pace",
    (adjustment) => {
      const rows = months(adjustment);
      expect(seasonalNote(at(monthOnMonth(rows), "2024-12"))).toBe(NOTE);
      expect(seasonalNote(at(annualisedGrowth(rows, 1), "2024-12"))).toBe(NOTE);
      expect(seasonalNote(at(annualisedGrowth(rows, 3), "2024-12"))).toBe(NOTE);
      expect(seasonalNote(at(threeMonthsOnThreeMonths(rows), "2024-10/2024-12"))).toBe(NOTE);
    },
  );

  test.each(["seasonal", "seasonal-and-calendar"] as const)(
    "is not due of rows with the adjustment %s",
    (adjustment) => {
      const rows = months(adjustment);
      expect(seasonalNote(at(monthOnMonth(rows), "2024-12"))).toBeNull();
      expect(seasonalNote(at(annualisedGrowth(rows, 1), "2024-12"))).toBeNull();
    },
  );

  test("is not due between like months, or whole years", () => {
    const rows = months();
    expect(seasonalNote(at(yearOnYear(rows), "2024-12"))).toBeNull();
    expect(seasonalNote(at(threeMonthsYearOnYear(rows), "2024-10/2024-12"))).toBeNull();
    expect(seasonalNote(at(annualisedGrowth(rows, 12), "2024-12"))).toBeNull();
    expect(seasonalNote(compoundAnnualGrowth(row("2025-01"), row("2022-01")))).toBeNull();
    expect(seasonalNote(growthBetween(row("2024-07/2025-06"), row("2023-01/2023-12")))).toBeNull();
    expect(seasonalNote(growthBetween(row("2024-07/2024-12"), row("2024-01/2024-06")))).toBe(NOTE);
  });
});
