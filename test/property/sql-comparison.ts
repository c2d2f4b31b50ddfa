// Random series in a database and in memory: whatever is asked, both must say the same in every digit and reason.
import {
  type Day,
  firstReleases,
  latestReleases,
  monthOnMonth,
  type Observation,
  observation,
  type Period,
  plusMonths,
  rollingSum,
  span,
  yearOnYear,
  yearToDate,
} from "tradefigures";
import {
  ask,
  createStatements,
  loadFigures,
  type SqlDatabase,
  type SqlQuestion,
  type SqlRows,
  type SqlSchema,
  sqlGrowth,
  sqlLevels,
  sqlRollingSum,
  sqlRows,
  sqlYearToDate,
} from "tradefigures/sql";

/** Numbers that look random, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Random = (below: number) => number;

/** A whole number of 10^-3: zero, small, of a size that floats still hold, or of 30 digits. */
function units(random: Random, negative: boolean): bigint {
  const digits = [0, 0, 1, 2, 6, 6, 12, 15, 20, 30][random(10)]!;
  let value = 0n;
  for (let at = 0; at < digits; at += 3) value = value * 1000n + BigInt(random(1000));
  return negative && random(4) === 0 ? -value : value;
}

/** The periods of some years: gaps, and January and February as one in some of them. */
function* periods(random: Random): Iterable<Period> {
  const first = plusMonths("2021-01", random(14));
  const gaps = random(3) === 0;
  const months = 20 + random(25);
  for (let at = 0; at < months; at++) {
    const month = plusMonths(first, at);
    if (gaps && random(8) === 0) continue;
    if (month.endsWith("-01") && random(3) === 0 && at + 1 < months) {
      yield span(month, plusMonths(month, 1));
      at++;
    } else yield month;
  }
}

/** A series of a reporter, of which some figures were revised. */
function randomRows(random: Random, reporter: string): readonly Observation[] {
  const flow = (["balance", "exports"] as const)[random(2)]!;
  const places = random(3) === 0 ? random(7) : null;
  const rows: Observation[] = [];
  for (const period of periods(random)) {
    const revised = random(6) === 0;
    for (const published of revised ? ["2025-01-10", "2025-06-10"] : ["2025-01-10"]) {
      const exact = units(random, flow === "balance");
      const step = places === null ? 1n : 10n ** BigInt(places);
      rows.push(
        observation({
          ...{ reporter, flow, currency: "USD", period, published: published as Day },
          value: `${(exact / step) * step}e-3` as `${number}`,
          ...(places !== null && { roundedTo: `${step}e-3` as `${number}` }),
        }),
      );
    }
  }
  return rows;
}

/** A question to the database, and the same in memory, for each series. */
interface Pair {
  readonly name: string;
  readonly asked: (first: SqlRows, latest: SqlRows) => SqlQuestion<unknown>;
  readonly inMemory: (first: readonly Observation[], latest: readonly Observation[]) => readonly unknown[];
}

const pairs: readonly Pair[] = [
  { name: "levels", asked: (_, latest) => sqlLevels(latest), inMemory: (_, latest) => latest },
  {
    name: "growth on the year over the revised base",
    asked: (first, latest) => sqlGrowth(first, { comparison: "year-on-year", base: latest }),
    inMemory: (first, latest) => yearOnYear(first, { base: latest }),
  },
  {
    name: "growth on the month",
    asked: (_, latest) => sqlGrowth(latest, { comparison: "month-on-month" }),
    inMemory: (_, latest) => monthOnMonth(latest),
  },
  {
    name: "years to date",
    asked: (first) => sqlLevels(sqlYearToDate(first)),
    inMemory: (first) => yearToDate(first),
  },
  {
    name: "growth of years to date",
    asked: (_, latest) => sqlGrowth(sqlYearToDate(latest), { comparison: "year-on-year" }),
    inMemory: (_, latest) => yearOnYear(yearToDate(latest)),
  },
  {
    name: "sums of three months",
    asked: (_, latest) => sqlLevels(sqlRollingSum(latest, 3)),
    inMemory: (_, latest) => rollingSum(latest, 3),
  },
];

/** Computed figures of a database have no day of their own. */
const told = (record: unknown): string =>
  JSON.stringify(record, (key, value) => (key === "published" ? undefined : value));

/** Compares all questions on random series; gives how many records were equal, and throws at the first that is not. */
export async function compareSeries(
  database: SqlDatabase,
  schema: SqlSchema,
  count: number,
  seed: number,
): Promise<number> {
  const random = randomNumbers(seed);
  for (const statement of createStatements(schema)) await database.run(statement);
  const series = Array.from({ length: count }, (_, at) =>
    randomRows(random, `S${String(at).padStart(7, "0")}`),
  );
  await loadFigures(database, schema, series.flat());
  const [first, latest] = (["first", "latest"] as const).map((vintage) => sqlRows(schema, { vintage }));
  const vintages = series.map((rows) => [firstReleases(rows), latestReleases(rows)] as const);
  let equal = 0;
  for (const { name, asked, inMemory } of pairs) {
    const found = (await ask(database, asked(first!, latest!))).map(told);
    const expected = vintages.flatMap(([one, other]) => inMemory(one, other)).map(told);
    // The fields of a record may stand in another order.
    for (let at = 0; at < Math.max(found.length, expected.length); at++)
      if (found[at] !== expected[at] && fieldsOf(found[at]) !== fieldsOf(expected[at]))
        throw new Error(`${name}, seed ${seed}: the database says ${found[at]}, memory ${expected[at]}`);
    equal += found.length;
  }
  await database.run({ sql: `DROP TABLE ${schema.figures}`, parameters: [] });
  return equal;
}

/** The fields of a record in the order of their names. */
function fieldsOf(text: string | undefined): string {
  if (text === undefined) return "nothing";
  return JSON.stringify(
    Object.entries(JSON.parse(text) as object).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
