import {
  monthOnMonth,
  observation,
  rollingSum,
  type Series,
  series,
  yearOnYear,
  yearToDate,
} from "tradefigures";
import {
  ask,
  loadFigures,
  sqlGrowth,
  sqlLevels,
  sqlRollingSum,
  sqlRows,
  sqlYearToDate,
} from "tradefigures/sql";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";
import { fieldRefusal } from "../refusal.js";
import { databases, dialects } from "./databases.js";

const place = databases();
const header = { reporter: "CN", flow: "balance", currency: "USD" } as const;
const whole = sqlOf(header);

/** A where for a header. */
function sqlOf({ reporter, flow, currency }: typeof header) {
  return { where: { reporter, flow, currency } } as const;
}

// Joint January–February against single months, a zero, a negative, a gap, and values of 30 digits.
const uneven: Series = series(header, {
  "2023-01/2023-02": "10.5",
  "2023-03": 4,
  "2023-04": 0,
  "2023-05": -3,
  "2024-01": 5,
  "2024-02": 6,
  "2024-03": "5.123",
  "2024-04": 2,
  "2024-05": -2,
  "2024-06": 123456789012345678901234567890n,
  "2025-01/2025-02": 12,
  "2025-03": -1,
  "2025-04": 3,
  "2025-06": 123456789012345678901234567893n,
});

const printedRows: Series = series(
  { ...header, roundedTo: "0.1" },
  { "2024-01": "1.5", "2024-02": 0, "2024-03": "-0.2", "2025-01": "1.6", "2025-02": "0.3", "2025-03": "0.1" },
);

describe.each(dialects)("growth in %s", (dialect) => {
  test.each([
    ["spans, zeros, negatives and gaps", uneven],
    ["steps", printedRows],
  ])("is that of memory, of rows with %s", async (_, rows) => {
    const { database, schema } = await place(dialect);
    expect(await loadFigures(database, schema, rows)).toBe(rows.length);
    const all = sqlRows(schema, whole);
    expect(plain(await ask(database, sqlLevels(all)))).toEqual(plain(rows));
    const onYear = await ask(database, sqlGrowth(all, { comparison: "year-on-year" }));
    expect(plain(onYear)).toEqual(plain(yearOnYear(rows)));
    const onMonth = await ask(database, sqlGrowth(all, { comparison: "month-on-month" }));
    expect(plain(onMonth)).toEqual(plain(monthOnMonth(rows)));
  });

  test("is that of memory, of years to date and rolling sums", async () => {
    const { database, schema } = await place(dialect);
    await loadFigures(database, schema, printedRows);
    const all = sqlRows(schema, whole);
    const toDate = sqlYearToDate(all);
    expect(plain(await ask(database, sqlLevels(toDate)))).toEqual(plain(yearToDate(printedRows)));
    const growth = await ask(database, sqlGrowth(toDate, { comparison: "year-on-year" }));
    expect(plain(growth)).toEqual(plain(yearOnYear(yearToDate(printedRows))));
    const year = printedRows.filter(({ period }) => period > "2025");
    const later = sqlRows(schema, { ...whole, from: "2025-01" });
    expect(plain(await ask(database, sqlLevels(sqlRollingSum(later, 2))))).toEqual(
      plain(rollingSum(year, 2)),
    );
  });

  test("takes its base from another vintage", async () => {
    const { database, schema } = await place(dialect);
    const first = { ...header, published: "2024-12-10", period: "2024-11" } as const;
    const rows = [
      observation({ ...first, value: 100 }),
      observation({ ...first, published: "2025-01-13", value: 98 }),
      observation({ ...first, published: "2025-12-08", period: "2025-11", value: 110 }),
    ];
    await loadFigures(database, schema, rows);
    const [released, revised] = (["first", "latest"] as const).map((vintage) =>
      sqlRows(schema, { ...whole, vintage }),
    );
    const [, growth] = await ask(
      database,
      sqlGrowth(released!, { comparison: "year-on-year", base: revised! }),
    );
    // 110 / 98 − 1
    expect(plain(growth)).toMatchObject({ base: "98", rate: "0.1224489795918367346938775510204082" });
    const [, own] = await ask(database, sqlGrowth(released!, { comparison: "year-on-year" }));
    expect(plain(own)).toMatchObject({ base: "100", rate: "0.1" });
  });

  test("refuses rows of which a period comes twice, before it gives a figure", async () => {
    const { database, schema } = await place(dialect);
    const row = { ...header, period: "2025-11", value: 1 } as const;
    const twice = [
      observation({ ...row, published: "2025-12-08" }),
      observation({ ...row, published: "2026-01-12" }),
    ];
    await loadFigures(database, schema, twice);
    const question = sqlGrowth(sqlRows(schema, whole), { comparison: "year-on-year" });
    await expect(ask(database, question)).rejects.toEqual(
      fieldRefusal("DUPLICATE_PERIOD", "period", 'once in a series, got "2025-11"', "2025-11"),
    );
  });

  test("says which months are missing from sums, as in memory", async () => {
    const { database, schema } = await place(dialect);
    const rows = series(header, {
      "2023-11/2023-12": 1,
      "2024-01": 1,
      "2024-02": 1,
      "2024-05": 1,
      "2025-01": 3,
      "2025-02": -1,
      "2025-03/2025-05": 2,
      "2025-12/2026-01": 1,
      "2026-02": 1,
    });
    await loadFigures(database, schema, rows);
    const all = sqlRows(schema, whole);
    for (const [sums, inMemory] of [
      [sqlYearToDate(all), yearToDate(rows)],
      [sqlRollingSum(all, 2), rollingSum(rows, 2)],
      [sqlRollingSum(all, 3), rollingSum(rows, 3)],
    ] as const) {
      expect(inMemory.some(({ value }) => value === null)).toBe(true);
      expect(plain(await ask(database, sqlLevels(sums)))).toEqual(plain(inMemory));
      for (const [comparison, growth] of [
        ["year-on-year", yearOnYear(inMemory)],
        ["month-on-month", monthOnMonth(inMemory)],
      ] as const)
        expect(plain(await ask(database, sqlGrowth(sums, { comparison })))).toEqual(plain(growth));
    }
  });

  test("refuses to add up what is added up already", async () => {
    const { database, schema } = await place(dialect);
    await loadFigures(database, schema, series(header, { "2025-01": 1, "2025-01/2025-02": 2 }));
    const sums = sqlLevels(sqlYearToDate(sqlRows(schema, whole)));
    await expect(ask(database, sums)).rejects.toThrow(/a year to date must be made of single periods/);
  });
});
