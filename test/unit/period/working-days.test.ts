import { type Day, type Period, type WorkingDayOptions, workingDays } from "tradefigures";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

describe("workingDays", () => {
  test.each([
    // Python, datetime.date.isoweekday.
    ["2025-11", 20],
    ["2024-11", 21],
    ["2024-02", 21],
    ["1900-02", 20],
    ["2000-02", 21],
    ["2025-01/2025-12", 261],
    ["9999-12", 23],
  ] as const)("of %s are %s without holidays", (period, count) => {
    expect(workingDays(period)).toBe(count);
  });

  test("leave out holidays, but not those on a weekend, outside the period, or given twice", () => {
    // November 2025 begins on a Saturday.
    const off = (...holidays: Day[]) => workingDays("2025-11", { holidays });
    expect(off("2025-11-03")).toBe(19);
    expect(off("2025-11-03", "2025-11-03")).toBe(19);
    expect(off("2025-11-01", "2025-11-30", "2025-10-31", "2025-12-01")).toBe(20);
  });

  test("count days worked on a weekend, and other worked days no more than once", () => {
    const worked = (...workedDays: Day[]) => workingDays("2025-11", { workedDays });
    expect(worked("2025-11-01")).toBe(21);
    expect(worked("2025-11-01", "2025-11-01", "2025-11-03", "2025-12-06")).toBe(21);
  });

  test("go by the weekend of the country", () => {
    // By hand: November 2025 has four Fridays and five Saturdays and Sundays.
    expect(workingDays("2025-11", { weekend: [5, 6] })).toBe(21);
    expect(workingDays("2025-11", { weekend: [7] })).toBe(25);
    expect(workingDays("2025-11", { weekend: [] })).toBe(30);
    expect(workingDays("2025-11", { weekend: [1, 2, 3, 4, 5, 6, 7] })).toBe(0);
    expect(
      workingDays("2025-11", { weekend: [5, 5], holidays: ["2025-11-07"], workedDays: ["2025-11-14"] }),
    ).toBe(27);
  });

  test("refuses a day both worked and off", () => {
    const options = { holidays: ["2025-10-11"], workedDays: ["2025-10-11"] } as const;
    expect(() => workingDays("2025-11", options)).toThrow(
      refusal("INVALID_FIELD", 'workedDays must be days that are no holidays, got "2025-10-11"', {
        ...{ field: "workedDays", value: "2025-10-11" },
      }),
    );
  });

  test.each([0, 8, 1.5, Number.NaN])("refuses a weekend on weekday %s", (weekday) => {
    expect(() => workingDays("2025-11", { weekend: [6, weekday] })).toThrow(
      refusal("INVALID_FIELD", `weekend must be days from 1 (Monday) to 7 (Sunday), got ${weekday}`, {
        ...{ field: "weekend", value: weekday },
      }),
    );
  });

  test.each(["holidays", "workedDays"] as const)("refuses what is no day in %s", (field) => {
    const options = { [field]: ["2025-02-30"] } as WorkingDayOptions;
    expect(() => workingDays("2025-02", options)).toThrow(
      refusal("INVALID_DAY", `${field} must be a day of the calendar, YYYY-MM-DD, got "2025-02-30"`, {
        ...{ field, value: "2025-02-30" },
      }),
    );
  });

  test("refuses what is no period", () => {
    expect(() => workingDays("2025-13" as Period)).toThrow(
      refusal("INVALID_PERIOD", 'period must be YYYY-MM or YYYY-MM/YYYY-MM, got "2025-13"', {
        ...{ field: "period", value: "2025-13" },
      }),
    );
  });
});
