// Made by scripts/lunar-new-year.ts from the Chinese calendar of ICU 78.2, two days put right.

/** The year of the first day. */
export const FIRST_LUNAR_YEAR = 1990;

/** The month and day of the Lunar New Year, year by year. */
export const LUNAR_NEW_YEARS =
  "01-27 02-15 02-04 01-23 02-10 01-31 02-19 02-07 01-28 02-16 02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 01-26 02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05 01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13 02-03 01-23 02-11 01-31 02-19 02-08 01-28 02-15 02-04 01-24 02-12 02-01 01-22 02-10 01-30 02-17 02-06 01-26 02-14 02-02 01-23";
