import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  countDays,
  type Day,
  day,
  daysBetween,
  firstDay,
  isIn,
  lastDay,
  type Period,
  plusDays,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { isDay, monthOf, readDay, readDayOrPeriod, weekdayOf } from "../../../src/period/day.js";

function refusal(field: string, rule: string, value: unknown): unknown {
  const shown = typeof value === "string" ? JSON.stringify(value) : value;
  return expect.objectContaining({
    name: "TradeError",
    code: "INVALID_DAY",
    message: `${field} must be ${rule}, got ${shown}`,
    details: { field, value },
  });
}
const RULE = "a day of the calendar, YYYY-MM-DD";

describe("day", () => {
  test.each([
    "2025-11-10",
    "2024-02-29",
    "2000-02-29",
    "0000-02-29",
    "0004-02-29",
    "0050-12-31",
    "9999-12-31",
    "2011-12-30",
    "1582-10-10",
  ])("reads %s", (text) => {
    expect(day(text)).toBe(text);
  });

  test.each([
    "2025-02-30",
    "2025-02-29",
    "1900-02-29",
    "2100-02-29",
    "0050-02-29",
    "2025-04-31",
    "2025-11-00",
    "2025-11-32",
    "2025-13-01",
    "2025-00-01",
    "2025-11-1",
    "2025-11",
    "25-11-10",
    "10000-01-01",
    "+010000-01-01",
    "-000001-01-01",
    "2025-11-10T00:00:00Z",
    " 2025-11-10",
    "2025-11-10\n",
    "20251110",
    "10 November 2025",
    "",
  ])("refuses %j", (text) => {
    expect(() => day(text)).toThrow(refusal("day", RULE, text));
    expect(() => readDay(text, "published")).toThrow(refusal("published", RULE, text));
  });

  test("refuses what is no text", () => {
    for (const value of [null, undefined, 20251110])
      expect(() => day(value as unknown as string)).toThrow(refusal("day", RULE, value));
    expect(() => day(new Date(0) as unknown as string)).toThrow(
      expect.objectContaining({ code: "INVALID_DAY" }),
    );
  });
});

describe("a day or a period", () => {
  test("is read by its length", () => {
    expect(readDayOrPeriod("2025-11-10", "date")).toBe("2025-11-10");
    expect(readDayOrPeriod("2025-11", "date")).toBe("2025-11");
    expect(readDayOrPeriod("2025-01/2025-02", "date")).toBe("2025-01/2025-02");
    expect(readDayOrPeriod("2025-11/2025-11", "date")).toBe("2025-11");
  });

  test("is refused as what it looks like", () => {
    expect(() => readDayOrPeriod("2025-02-30", "date")).toThrow(refusal("date", RULE, "2025-02-30"));
    for (const value of ["2025-13", "2025-02/2025-01", "", null])
      expect(() => readDayOrPeriod(value, "date")).toThrow(
        expect.objectContaining({ code: "INVALID_PERIOD", details: { field: "date", value } }),
      );
  });
});

describe("the days of a period", () => {
  test.each([
    ["2025-11", "2025-11-01", "2025-11-30", 30],
    ["2025-02", "2025-02-01", "2025-02-28", 28],
    ["2024-02", "2024-02-01", "2024-02-29", 29],
    ["2000-02", "2000-02-01", "2000-02-29", 29],
    ["1900-02", "1900-02-01", "1900-02-28", 28],
    ["0000-02", "0000-02-01", "0000-02-29", 29],
    ["0050-02", "0050-02-01", "0050-02-28", 28],
    ["2025-01/2025-02", "2025-01-01", "2025-02-28", 59],
    ["2025-01/2025-12", "2025-01-01", "2025-12-31", 365],
    ["2011-12", "2011-12-01", "2011-12-31", 31],
    ["9999-12", "9999-12-01", "9999-12-31", 31],
    // By hand: 10,000 years of 365 days and 2,425 leap days.
    ["0000-01/9999-12", "0000-01-01", "9999-12-31", 3_652_425],
  ] as [Period, Day, Day, number][])("%s is %s to %s, %d days", (period, first, last, count) => {
    expect(firstDay(period)).toBe(first);
    expect(lastDay(period)).toBe(last);
    expect(countDays(period)).toBe(count);
  });

  test("are refused where there is no period", () => {
    for (const use of [countDays, firstDay, lastDay])
      expect(() => use("2025-13" as Period)).toThrow(
        expect.objectContaining({
          code: "INVALID_PERIOD",
          message: 'period must be YYYY-MM or YYYY-MM/YYYY-MM, got "2025-13"',
          details: { field: "period", value: "2025-13" },
        }),
      );
  });
});

describe("plusDays", () => {
  test.each([
    ["2011-12-29", 1, "2011-12-30"],
    ["2011-12-30", 1, "2011-12-31"],
    ["2011-12-31", -1, "2011-12-30"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2025-02-28", 1, "2025-03-01"],
    ["1900-02-28", 1, "1900-03-01"],
    ["2025-11-10", 0, "2025-11-10"],
    ["2025-11-10", -0, "2025-11-10"],
    ["2025-12-31", 1, "2026-01-01"],
    ["0000-02-28", 1, "0000-02-29"],
    ["0050-12-31", 1, "0051-01-01"],
    ["0099-12-31", 1, "0100-01-01"],
    // By hand: 400 years have 146,097 days.
    ["2025-11-10", 146_097, "2425-11-10"],
    ["0000-01-01", 3_652_424, "9999-12-31"],
  ] as [Day, number, Day][])("%s and %d days is %s", (from, count, expected) => {
    expect(plusDays(from, count)).toBe(expected);
  });

  test.each([
    ["9999-12-31", 1],
    ["0000-01-01", -1],
    ["2025-11-10", 1e9],
    ["2025-11-10", -1e9],
    ["2025-11-10", Number.MAX_SAFE_INTEGER],
  ] as [Day, number][])("%s and %d days is beyond the years", (from, count) => {
    expect(() => plusDays(from, count)).toThrow(refusal("count", "within the years 0 to 9999", count));
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, "1", null])("refuses %j days", (count) => {
    expect(() => plusDays("2025-11-10", count as number)).toThrow(
      refusal("count", "a whole number of days", count),
    );
  });

  test("refuses what is no day", () => {
    expect(() => plusDays("2025-02-30", 1)).toThrow(refusal("day", RULE, "2025-02-30"));
  });
});

describe("daysBetween", () => {
  test.each([
    ["2025-11-10", "2025-10-30", 11],
    ["2025-10-30", "2025-11-10", -11],
    ["2025-11-10", "2025-11-10", 0],
    ["2012-01-01", "2011-12-29", 3],
    ["2011-12-31", "2011-12-30", 1],
    ["2024-03-01", "2024-02-28", 2],
    ["1900-03-01", "1900-02-28", 1],
    ["0000-03-01", "0000-02-29", 1],
    ["0000-02-29", "0000-02-28", 1],
    ["0051-01-01", "0050-01-01", 365],
    ["9999-12-31", "0000-01-01", 3_652_424],
  ] as [Day, Day, number][])("%s is so many days after %s: %d", (later, earlier, count) => {
    const days = daysBetween(later, earlier);
    expect(days).toBe(count);
    expect(Object.is(days, -0)).toBe(false);
  });

  test("refuses what is no day, by name", () => {
    expect(() => daysBetween("2025-02-30", "2025-01-01")).toThrow(refusal("later", RULE, "2025-02-30"));
    expect(() => daysBetween("2025-01-01", "2025-02-30")).toThrow(refusal("earlier", RULE, "2025-02-30"));
  });
});

describe("isIn", () => {
  test("is true from the first day of a period to its last", () => {
    expect(isIn("2025-11-10", "2025-01/2025-11")).toBe(true);
    expect(isIn("2025-01-01", "2025-01/2025-11")).toBe(true);
    expect(isIn("2025-11-30", "2025-01/2025-11")).toBe(true);
    expect(isIn("2025-12-01", "2025-01/2025-11")).toBe(false);
    expect(isIn("2024-12-31", "2025-01/2025-11")).toBe(false);
    expect(isIn("2025-11-10", "2025-11")).toBe(true);
    expect(isIn("2025-10-31", "2025-11")).toBe(false);
  });

  test("refuses what is no day or no period", () => {
    expect(() => isIn("2025-02-30", "2025-02")).toThrow(refusal("day", RULE, "2025-02-30"));
    expect(() => isIn("2025-02-28", "2025-13" as Period)).toThrow(
      expect.objectContaining({ code: "INVALID_PERIOD" }),
    );
  });
});

describe("the time zone of the machine", () => {
  const program = `
    import { countDays, day, daysBetween, lastDay, plusDays } from ${JSON.stringify(
      new URL("../../../src/period/day.ts", import.meta.url).href,
    )};
    console.log(JSON.stringify([
      new Date(2011, 11, 30).getDate(),
      day("2011-12-30"),
      plusDays("2011-12-29", 1),
      plusDays("2012-01-01", -2),
      daysBetween("2011-12-31", "2011-12-29"),
      countDays("2011-12"),
      lastDay("2011-12"),
      countDays("2025-03"),
      daysBetween("2025-11-03", "2025-11-01"),
      plusDays("0050-12-31", 1),
    ]));
  `;
  const expected = ["2011-12-30", "2011-12-30", "2011-12-30", 2, 31, "2011-12-31", 31, 2, "0051-01-01"];

  // In Apia 30 December 2011 did not take place: the clocks went from the 29th to the 31st.
  test.each([
    ["Pacific/Apia", 31],
    ["America/St_Johns", 30],
    ["Asia/Kathmandu", 30],
  ])("does not matter: %s", (TZ, local) => {
    const printedText = execFileSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "-e", program],
      {
        cwd: fileURLToPath(new URL("../../../", import.meta.url)),
        env: { ...process.env, TZ },
        encoding: "utf8",
      },
    );
    expect(JSON.parse(printedText)).toEqual([local, ...expected]);
  });
});

describe("weekdayOf", () => {
  test.each([
    // Python, datetime.date.isoweekday.
    ["2025-11-10", 1],
    ["2025-11-08", 6],
    ["2025-11-09", 7],
    ["2024-02-29", 4],
    ["1900-01-01", 1],
    ["0001-01-01", 1],
    ["9999-12-31", 5],
  ] as const)("of %s is %s", (text, weekday) => {
    expect(weekdayOf(text)).toBe(weekday);
  });
});

describe("a day beside a period", () => {
  test("is told by its form, and lies in a month", () => {
    expect(isDay("2025-11-10")).toBe(true);
    expect(isDay("2025-11")).toBe(false);
    expect(isDay("2025-01/2025-11")).toBe(false);
    expect(monthOf("2025-11-10")).toBe("2025-11");
  });

  test.each([
    ["a day as the end of a span", "2025-01/2025-02-01"],
    ["a day as its beginning", "2025-01-01/2025-02"],
    ["an object", {}],
  ])("is read as a period where it holds %s", (_, value) => {
    expect(() => readDayOrPeriod(value, "date")).toThrow(
      expect.objectContaining({
        code: "INVALID_PERIOD",
        message: expect.stringMatching(/^date must be YYYY-MM or YYYY-MM\/YYYY-MM, got /),
      }),
    );
  });

  test("is text: an object that only prints as a day is refused", () => {
    expect(() => day(new String("2025-11-10") as never)).toThrow("day must be a day of the calendar");
  });
});
