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

  test("count halves where a weekday is a half day", () => {
    // The counts of Korea's ministry of trade for October: 22 in 2024 and 20 in 2025, Saturdays as half days.
    const korea = (period: Period, holidays: Day[]) => workingDays(period, { halfDays: [6], holidays });
    expect(korea("2024-10", ["2024-10-01", "2024-10-03", "2024-10-09"])).toBe(22);
    const chuseok = [
      "2025-10-03",
      "2025-10-05",
      "2025-10-06",
      "2025-10-07",
      "2025-10-08",
      "2025-10-09",
    ] as Day[];
    expect(korea("2025-10", chuseok)).toBe(20);
    // By hand: 20 weekdays and five Saturdays in November 2025, the first a Saturday.
    const half = { halfDays: [6] };
    expect(workingDays("2025-11", half)).toBe(22.5);
    expect(workingDays("2025-11", { ...half, holidays: ["2025-11-01", "2025-11-02"] })).toBe(22);
    expect(workingDays("2025-11", { ...half, workedDays: ["2025-11-01", "2025-11-02"] })).toBe(24);
    expect(workingDays("2025-11", { weekend: [5], halfDays: [6, 4, 6] })).toBe(21.5);
  });

  test("refuses a weekday both half and off", () => {
    expect(() => workingDays("2025-11", { weekend: [6, 7], halfDays: [6] })).toThrow(
      refusal("INVALID_FIELD", "halfDays must be days that are no weekend, got 6", {
        ...{ field: "halfDays", value: 6 },
      }),
    );
    expect(() => workingDays("2025-11", { halfDays: [8] })).toThrow(
      refusal("INVALID_FIELD", "halfDays must be days from 1 (Monday) to 7 (Sunday), got 8", {
        ...{ field: "halfDays", value: 8 },
      }),
    );
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

  test("refuse options that are no object", () => {
    expect(() => workingDays("2025-11", 6 as never)).toThrow("options must be an object, got 6");
  });
});
