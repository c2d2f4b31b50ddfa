// Writes src/history/lunar-new-year-days.ts from the Chinese calendar of ICU: `npx tsx scripts/lunar-new-year.ts`.
//
// Where the new moon is minutes from midnight in Beijing, ICU may take the wrong day. In Beijing it falls on
// 6 February 2027 at 23:56 and on 3 February 2030 at 00:08 (astronomy-engine 2.1.19; lunar-typescript 1.8.6 has the
// same days, and those of ICU in all other years).
import { writeFileSync } from "node:fs";

const FIRST = 1990;
const LAST = 2050;
const RIGHT_DAYS: Readonly<Record<number, string>> = { 2027: "02-06", 2030: "02-03" };
const calendar = new Intl.DateTimeFormat("en-u-ca-chinese", {
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});

function newYear(year: number): string {
  const rightDay = RIGHT_DAYS[year];
  if (rightDay !== undefined) return rightDay;
  for (let day = 20; day <= 52; day++) {
    const date = new Date(Date.UTC(year, 0, day));
    const parts = calendar.formatToParts(date);
    const of = (type: string) => parts.find((part) => part.type === type)?.value;
    if (of("month") === "1" && of("day") === "1") return date.toISOString().slice(5, 10);
  }
  throw new Error(`no new year in ${year}`);
}

const { icu } = process.versions;
const days = Array.from({ length: LAST - FIRST + 1 }, (_, index) => newYear(FIRST + index));
writeFileSync(
  new URL("../src/history/lunar-new-year-days.ts", import.meta.url),
  `// Made by scripts/lunar-new-year.ts from the Chinese calendar of ICU ${icu}, two days put right.

/** The year of the first day. */
export const FIRST_LUNAR_YEAR = ${FIRST};

/** The month and day of the Lunar New Year, year by year. */
export const LUNAR_NEW_YEARS = "${days.join(" ")}";
`,
);
