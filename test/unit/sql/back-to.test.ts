// What memory says of the rows that come back is what it says of all rows.
import {
  boundsOf,
  type Decimal,
  firstSince,
  type Growth,
  highestSince,
  lowestSince,
  type Observation,
  recordAt,
  type Series,
  series,
  streak,
  yearOnYear,
} from "tradefigures";
import { ask, loadFigures, sqlBackTo, sqlGrowth, sqlLevels, sqlRows, sqlYearToDate } from "tradefigures/sql";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";
import { databases, dialects } from "./databases.js";

const place = databases();
const header = { reporter: "CN", flow: "balance", currency: "USD" } as const;
const steps = { ...header, roundedTo: "0.1" } as const;

// Each list of rows has its own end: a record, a tie, one that is beaten, one that rounding leaves open, a gap, a span.
const lists: readonly (readonly [string, Series])[] = [
  ["a record", series(header, { "2024-01": 1, "2024-02": "-5.5", "2024-03": "1.001" })],
  ["a tie", series(header, { "2024-01": 4, "2024-02": 4, "2024-03": 2, "2024-04": 4 })],
  ["one beaten", series(header, { "2024-01": 9, "2024-02": 8, "2024-03": 7, "2024-04": 8 })],
  ["steps", series(steps, { "2024-01": "1.5", "2024-02": 0, "2024-03": "1.4", "2024-04": "1.5" })],
  ["steps apart", series(steps, { "2024-01": "-1.5", "2024-02": 0, "2024-03": "1.6" })],
  ["steps that touch", series(steps, { "2024-01": "-1.6", "2024-02": 0, "2024-03": "0.1" })],
  ["gaps", series(header, { "2024-01": 3, "2024-04": 1, "2024-08": 2 })],
  ["spans", series(header, { "2024-01/2024-02": 3, "2024-03": 1, "2025-01/2025-02": 4, "2025-03": 2 })],
  [
    "years to date as they were published",
    series(header, { "2024-01/2024-11": 3, "2024-01/2024-12": 4, "2025-01": 1, "2025-01/2025-02": 2 }),
  ],
  ["one row", series(header, { "2024-01": 0 })],
];

// 40 months that rise; the last falls back to the size of the 25th.
const long = series(
  header,
  Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [
      `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
      at === 39 ? 25 : at + 1,
    ]),
  ),
);

const passes = (value: Decimal | null | undefined, is: "above" | "at-most", than: string) =>
  is === "above" ? value?.gt(than) : value?.lte(than);

describe.each(dialects)("in %s", (dialect) => {
  test.each(lists)("a value as high or as low is where memory finds it: %s", async (_, rows) => {
    const { database, schema } = await place(dialect);
    await loadFigures(database, schema, rows);
    const all = sqlRows(schema, { where: header });
    for (const [to, since] of [
      ["as-high", highestSince],
      ["as-low", lowestSince],
    ] as const) {
      const found = (await ask(database, sqlLevels(sqlBackTo(all, to)))) as Series;
      expect(plain(since(found, boundsOf))).toEqual(plain(since(rows, boundsOf)));
    }
  });

  test.each(lists)("runs and first times are those of memory: %s", async (_, rows) => {
    const { database, schema } = await place(dialect);
    await loadFigures(database, schema, rows);
    const all = sqlRows(schema, { where: header });
    for (const than of ["0", "1.4", "2", "-5.5"] as const)
      for (const is of ["above", "at-most"] as const)
        for (const [until, tell] of [
          ["fails", streak],
          ["passes", firstSince],
        ] as const) {
          const found = (await ask(database, sqlLevels(sqlBackTo(all, { until, is, than })))) as Series;
          const holds = ({ value }: Observation) => passes(value, is, than);
          expect(plain(tell(found, holds))).toEqual(plain(tell(rows, holds)));
        }
  });

  test("runs of growth are those of memory", async () => {
    const { database, schema } = await place(dialect);
    // Growth of a tenth to the last digit, less, more, none where the base is missing or zero.
    const of = { ...header, flow: "exports" } as const;
    const rows = series(of, {
      ...{ "2023-01/2023-02": 100, "2023-03": 10, "2023-04": 0, "2023-05": 20, "2023-06": 30, "2023-07": 40 },
      ...{ "2024-01": 60, "2024-02": 50, "2024-03": 11, "2024-04": 1, "2024-05": 22, "2024-06": 33 },
      ...{ "2024-07": 44, "2024-09": 1 },
    });
    await loadFigures(database, schema, rows);
    for (const to of ["2024-06", "2024-07", "2024-09"] as const) {
      const all = sqlRows(schema, { where: of, to });
      const growth = yearOnYear(rows.filter(({ period }) => period <= to));
      for (const is of ["above", "at-most"] as const)
        for (const than of ["0", "0.1"] as const)
          for (const [until, tell] of [
            ["fails", streak],
            ["passes", firstSince],
          ] as const) {
            const comparison = "year-on-year";
            const cut = sqlBackTo(all, { until, comparison, is, than });
            const found = await ask(database, sqlGrowth(cut, { comparison, base: all }));
            const holds = ({ rate }: Growth) => passes(rate, is, than);
            expect(plain(tell(found, holds))).toEqual(plain(tell(growth, holds)));
          }
    }
  });

  test("no more rows come than are needed, and a year", async () => {
    const { database, schema } = await place(dialect);
    const other = series({ ...header, reporter: "VN" }, { "2024-01": 1, "2024-02": 2 });
    await loadFigures(database, schema, [...long, ...other]);
    const all = sqlRows(schema, { where: { flow: "balance" } });
    const found = (await ask(database, sqlLevels(sqlBackTo(all, "as-high")))) as Series;
    const [cn, vn] = ["CN", "VN"].map((reporter) => found.filter((row) => row.reporter === reporter));
    // The 39th is as high; 12 more are the 27th to the 38th.
    expect(cn!.map(({ period }) => period)).toEqual(long.slice(26).map(({ period }) => period));
    // Nothing was as high: all come, and the last is a record.
    expect(plain(vn)).toEqual(plain(other));
    expect(highestSince(vn!, boundsOf).since).toBe(null);
    expect(recordAt(vn!, boundsOf, { is: "highest" }).verdict).toBe("record");
  });

  test("what is no test is refused, and sums over months", async () => {
    const { schema } = await place(dialect);
    const all = sqlRows(schema, { where: header });
    expect(() => sqlBackTo(sqlYearToDate(all), "as-high")).toThrow(/single figures or their sums/);
    expect(() => sqlBackTo(all, "as-long" as "as-high")).toThrow(/to must be/);
    expect(() => sqlBackTo(all, { until: "fails", is: "over" as "above", than: 1 })).toThrow(/is must be/);
  });
});
