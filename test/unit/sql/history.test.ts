import {
  boundsOf,
  firstSince,
  highestSince,
  lowestSince,
  type Observation,
  recordAt,
  rollingSum,
  type Series,
  series,
  streak,
  yearOnYear,
  yearToDate,
} from "tradefigures";
import {
  ask,
  loadFigures,
  sqlFirstSince,
  sqlRecord,
  sqlRollingSum,
  sqlRows,
  sqlSince,
  sqlStreak,
  sqlYearToDate,
} from "tradefigures/sql";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";
import { databases, dialects } from "./databases.js";

const place = databases();
const header = { reporter: "CN", flow: "balance", currency: "USD" } as const;

// Each list of rows has its own end: a record, a tie, one that is beaten, one that rounding leaves open, a gap, a span.
const lists: readonly (readonly [string, Series])[] = [
  ["a record", series(header, { "2024-01": 1, "2024-02": "-5.5", "2024-03": "1.001" })],
  ["a tie", series(header, { "2024-01": 4, "2024-02": 4, "2024-03": 2, "2024-04": 4 })],
  ["one beaten", series(header, { "2024-01": 9, "2024-02": 8, "2024-03": 7, "2024-04": 8 })],
  [
    "steps",
    series(
      { ...header, roundedTo: "0.1" },
      { "2024-01": "1.5", "2024-02": 0, "2024-03": "1.4", "2024-04": "1.5" },
    ),
  ],
  [
    "steps apart",
    series({ ...header, roundedTo: "0.1" }, { "2024-01": "-1.5", "2024-02": 0, "2024-03": "1.6" }),
  ],
  [
    "steps that touch",
    series({ ...header, roundedTo: "0.1" }, { "2024-01": "-1.6", "2024-02": 0, "2024-03": "0.1" }),
  ],
  ["gaps", series(header, { "2024-01": 3, "2024-04": 1, "2024-08": 2 })],
  ["spans", series(header, { "2024-01/2024-02": 3, "2024-03": 1, "2025-01/2025-02": 4, "2025-03": 2 })],
  ["one row", series(header, { "2024-01": 0 })],
];

const bounds = (row: Observation) => boundsOf(row);
/** What memory says, with the subject that a database adds. */
const about = (found: object) => [plain({ ...header, ...found })];

describe.each(dialects)("in %s", (dialect) => {
  test.each(lists)("records and since are those of memory: %s", async (_, rows) => {
    const { database, schema } = await place(dialect);
    await loadFigures(database, schema, rows);
    const all = sqlRows(schema, { where: header });
    for (const is of ["highest", "lowest"] as const) {
      for (const after of [undefined, "2023-11", "2024-01", "2025-12"] as const)
        expect(plain(await ask(database, sqlRecord(all, { is, after })))).toEqual(
          about(recordAt(rows, bounds, { is, after })),
        );
      const since = is === "highest" ? highestSince : lowestSince;
      expect(plain(await ask(database, sqlSince(all, is)))).toEqual(about(since(rows, bounds)));
    }
  });

  test.each(lists)("runs and first times are those of memory: %s", async (_, rows) => {
    const { database, schema } = await place(dialect);
    await loadFigures(database, schema, rows);
    const all = sqlRows(schema, { where: header });
    for (const than of [0, "1.4", 2, "-5.5"] as const) {
      const above = { is: "above", than } as const;
      expect(plain(await ask(database, sqlStreak(all, above)))).toEqual(
        about(streak(rows, ({ value }) => value.gt(than))),
      );
      expect(plain(await ask(database, sqlFirstSince(all, above)))).toEqual(
        about(firstSince(rows, ({ value }) => value.gt(than))),
      );
      expect(plain(await ask(database, sqlStreak(all, { ...above, is: "at-most" })))).toEqual(
        about(streak(rows, ({ value }) => value.lte(than))),
      );
    }
  });

  test("runs of growth are those of memory, also of years to date and rolling sums", async () => {
    const { database, schema } = await place(dialect);
    // Growth of a tenth to the last digit, less, more, none where the base is missing or zero.
    const rows = series(
      { ...header, flow: "exports" },
      {
        ...{
          "2023-01/2023-02": 100,
          "2023-03": 10,
          "2023-04": 0,
          "2023-05": 20,
          "2023-06": 30,
          "2023-07": 40,
        },
        ...{ "2024-01": 60, "2024-02": 50, "2024-03": 11, "2024-04": 1, "2024-05": 22, "2024-06": 33 },
        ...{ "2024-07": 44, "2024-09": 1 },
      },
    );
    await loadFigures(database, schema, rows);
    const where = { ...header, flow: "exports" } as const;
    const pairs = [
      [sqlRows(schema, { where }), rows],
      [sqlRows(schema, { where, to: "2024-07" }), rows.slice(0, -1)],
      [sqlYearToDate(sqlRows(schema, { where })), yearToDate(rows)],
      [sqlYearToDate(sqlRows(schema, { where, to: "2024-06" })), yearToDate(rows.slice(0, -2))],
      [sqlRollingSum(sqlRows(schema, { where }), 3), rollingSum(rows, 3)],
    ] as const;
    for (const [asked, inMemory] of pairs)
      for (const [is, test] of [
        ["above", "gt"],
        ["at-least", "gte"],
        ["below", "lt"],
        ["at-most", "lte"],
      ] as const)
        for (const than of ["0", "0.1"] as const) {
          const growth = yearOnYear(inMemory);
          const held = { comparison: "year-on-year", is, than } as const;
          const passes = (one: (typeof growth)[number]) => one.rate?.[test](than);
          expect(plain(await ask(database, sqlStreak(asked, held)))).toEqual([
            plain({ ...where, ...streak(growth, passes) }),
          ]);
          expect(plain(await ask(database, sqlFirstSince(asked, held)))).toEqual([
            plain({ ...where, ...firstSince(growth, passes) }),
          ]);
        }
    const toDate = pairs[2];
    expect(plain(await ask(database, sqlRecord(toDate[0], { is: "highest" })))).toEqual([
      plain({
        ...where,
        ...recordAt(toDate[1], (row) => (row.value === null ? null : boundsOf(row)), { is: "highest" }),
      }),
    ]);
  });

  test("each series has its answer, and what is no series is refused", async () => {
    const { database, schema } = await place(dialect);
    const rows = series(header, { "2024-01": 1, "2024-02": 2 });
    await loadFigures(database, schema, [
      ...rows,
      ...series({ ...header, reporter: "VN" }, { "2024-01": 2, "2024-02": 1 }),
      ...series({ ...header, reporter: "KR", published: "2025-01-01" }, { "2024-01": 2 }),
      ...series({ ...header, reporter: "KR", published: "2025-02-01" }, { "2024-01": 2 }),
      ...series({ ...header, reporter: "JP" }, { "2024-01/2024-02": 2 }),
      ...series({ ...header, reporter: "JP" }, { "2024-02": 1 }),
    ]);
    const of = (reporter: string | string[]) => sqlRows(schema, { where: { reporter } });
    const records = await ask(database, sqlRecord(of(["VN", "CN"]), { is: "highest" }));
    expect(records.map(({ reporter, verdict }) => [reporter, verdict])).toEqual([
      ["CN", "record"],
      ["VN", "beaten"],
    ]);
    expect(await ask(database, sqlRecord(of("XX"), { is: "highest" }))).toEqual([]);
    await expect(ask(database, sqlSince(of("KR"), "highest"))).rejects.toThrow(/once in a series/);
    await expect(ask(database, sqlSince(of("JP"), "highest"))).rejects.toThrow(
      /period must be after the end of/,
    );
    await loadFigures(database, schema, series({ ...header, currency: "CNY" }, { "2024-01": 1 }));
    await expect(ask(database, sqlSince(of("CN"), "lowest"))).rejects.toThrow(/one currency/);
  });
});
