import { refuse } from "../../errors.js";
import { month } from "../../period/month.js";
import { calendarYear, type Period, quarter, readPeriod } from "../../period/period.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const YEAR_MONTH = /^(\d{4})(?:[-./ ]|M|-M)?(0[1-9]|1[0-2])$/;
const MONTH_YEAR = /^(0[1-9]|1[0-2])[-./ ](\d{4})$/;
const NAME_YEAR = /* @__PURE__ */ new RegExp(`^(${LONG})\\.?[-/ ,]{0,2}(\\d{4}|\\d\\d)$`, "i");
const YEAR_NAME = /* @__PURE__ */ new RegExp(`^(\\d{4})[-/ ]?(${LONG})$`, "i");
const QUARTER = /^(\d{4})[-./ ]?Q([1-4])$/i;
const QUARTER_YEAR = /^Q([1-4])[-./ ](\d{4})$/i;
const YEAR = /^\d{4}$/;

/**
 * Reads a month, a quarter or a year as files write them: 2025-01, 202501, 2025M01, 2025.01, 01/2025, Jan-25, January
 * 2025, 2025-Q1, 2025; and a span as we do. A year of two digits is one from 1969 to 2068, as POSIX has it.
 */
export function readPeriodForm(text: string, field: string): Period {
  const [, year, number] = YEAR_MONTH.exec(text) ?? reversed(MONTH_YEAR.exec(text)) ?? [];
  if (year !== undefined) return month(`${year}-${number}`);
  const [, ofName, name] = YEAR_NAME.exec(text) ?? reversed(NAME_YEAR.exec(text)) ?? [];
  if (ofName !== undefined) return month(`${fullYear(ofName)}-${numberOfMonth(name!)}`);
  const [, ofQuarter, which] = QUARTER.exec(text) ?? reversed(QUARTER_YEAR.exec(text)) ?? [];
  if (ofQuarter !== undefined) return quarter(Number(ofQuarter), Number(which) as 1 | 2 | 3 | 4);
  if (YEAR.test(text)) return calendarYear(Number(text));
  if (text.includes("/")) return readPeriod(text, field);
  return refuse(
    "INVALID_PERIOD",
    field,
    "a month, a quarter or a year such as 2025-01, 202501, 2025M01, Jan-25, 2025-Q1",
    text,
  );
}

function reversed(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found === null ? null : [found[0], found[2], found[1]];
}

function numberOfMonth(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, "0");
}

function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 69 ? "20" : "19"}${year}`;
}
