// Random series in a database and in memory: whatever is asked, both must say the same in every digit and reason.
import {
  boundsOf,
  type Day,
  firstReleases,
  firstSince,
  herfindahlIndex,
  highestSince,
  latestReleases,
  lowestSince,
  monthOnMonth,
  type Observation,
  observation,
  type Period,
  plusMonths,
  recordAt,
  rollingSum,
  shareOf,
  span,
  streak,
  sum,
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
  sqlConcentration,
  sqlFirstSince,
  sqlGrowth,
  sqlLevels,
  sqlRecord,
  sqlRollingSum,
  sqlRows,
  sqlShares,
  sqlSince,
  sqlStreak,
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
type Flow = "balance" | "exports" | "imports";

/** So many partners has each reporter. */
const PARTNERS = 5;

/** A whole number of 10^-3: zero, small, of a size that floats still hold, or of 30 digits; of imports 15 at most. */
function units(random: Random, flow: Flow): bigint {
  const digits = [0, 0, 1, 2, 6, 6, 12, 15, 20, 30][random(flow === "imports" ? 8 : 10)]!;
  let value = 0n;
  for (let at = 0; at < digits; at += 3) value = value * 1000n + BigInt(random(1000));
  return flow === "balance" && random(4) === 0 ? -value : value;
}

/** The periods of two years or so: gaps, and January and February as one in some years of a reporter. */
function* periods(random: Random, reporter: number): Iterable<Period> {
  const first = plusMonths("2021-01", random(14));
  const gaps = random(3) === 0;
  const months = 12 + random(16);
  for (let at = 0; at < months; at++) {
    const month = plusMonths(first, at);
    if (gaps && random(8) === 0) continue;
    const joint = (reporter + Number(month.slice(0, 4))) % 3 === 0;
    if (joint && month.endsWith("-02")) continue;
    yield joint && month.endsWith("-01") ? span(month, plusMonths(month, 1)) : month;
  }
}

/** A series of a reporter and a partner, of which some figures were revised. */
function randomRows(random: Random, at: number): readonly Observation[] {
  const number = Math.floor(at / PARTNERS);
  const reporter = `R${String(number).padStart(7, "0")}`;
  const partner = `P${at % PARTNERS}`;
  const flow = (["balance", "exports", "imports"] as const)[random(3)]!;
  const places = random(3) === 0 ? random(7) : null;
  const rows: Observation[] = [];
  for (const period of periods(random, number)) {
    const revised = random(6) === 0;
    for (const published of revised ? ["2025-01-10", "2025-06-10"] : ["2025-01-10"]) {
      const exact = units(random, flow);
      const step = places === null ? 1n : 10n ** BigInt(places);
      rows.push(
        observation({
          ...{ reporter, partner, flow, currency: "USD", period, published: published as Day },
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
  {
    name: "a record",
    asked: (first) => sqlRecord(first, { is: "highest" }),
    inMemory: (first) => about(first, recordAt(first, boundsOf, { is: "highest" })),
  },
  {
    name: "a record of years to date after a month",
    asked: (_, latest) => sqlRecord(sqlYearToDate(latest), { is: "lowest", after: "2022-06" }),
    inMemory: (_, latest) =>
      about(
        latest,
        recordAt(yearToDate(latest), (row) => (row.value === null ? null : boundsOf(row)), {
          is: "lowest",
          after: "2022-06",
        }),
      ),
  },
  ...(["highest", "lowest"] as const).map(
    (is): Pair => ({
      name: `the ${is} since`,
      asked: (_, latest) => sqlSince(latest, { is }),
      inMemory: (_, latest) =>
        about(latest, (is === "highest" ? highestSince : lowestSince)(latest, boundsOf)),
    }),
  ),
  {
    name: "for how long values were above a bound",
    asked: (first) => sqlStreak(first, { of: "value", is: "above", than: "0.5" }),
    inMemory: (first) =>
      about(
        first,
        streak(first, ({ value }) => value.gt("0.5")),
      ),
  },
  {
    name: "for how long they fell by a tenth",
    asked: (_, latest) => sqlStreak(latest, { of: "year-on-year", is: "at-most", than: "-0.1" }),
    inMemory: (_, latest) =>
      about(
        latest,
        streak(yearOnYear(latest), ({ rate }) => rate?.lte("-0.1")),
      ),
  },
  {
    name: "the first rise since",
    asked: (first) => sqlFirstSince(first, { of: "month-on-month", is: "above", than: 0 }),
    inMemory: (first) =>
      about(
        first,
        firstSince(monthOnMonth(first), ({ rate }) => rate?.gt(0)),
      ),
  },
];

/** What is said of a series, with its subject. */
function about([first]: readonly Observation[], found: object): readonly object[] {
  const { reporter, partner, flow, currency } = first!;
  return [{ currency, reporter, partner, flow, ...found }];
}

/** Shares in the sum of partners, and how concentrated imports are: of each reporter. */
function comparePartners(latest: readonly (readonly Observation[])[]): readonly (readonly unknown[])[] {
  const groups = new Map<string, Observation[]>();
  for (const row of latest.flat()) {
    if (row.flow !== "imports") continue;
    const key = `${row.reporter} ${row.period}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const shares = latest.flatMap((rows) =>
    rows
      .filter(({ flow }) => flow === "imports")
      .map((row) => {
        const { reporter, partner, flow, period, currency, value } = row;
        const whole = sum(groups.get(`${reporter} ${period}`)!.map((one) => one.value));
        const of = observation({ reporter, flow, period, currency, value: whole });
        return { reporter, partner, flow, period, currency, value, whole, share: shareOf(row, of) };
      }),
  );
  const concentrations = [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, rows]) => {
      const { reporter, flow, period, currency } = rows[0]!;
      const values = rows.map(({ value }) => value);
      const total = sum(values);
      const largest = sum([...values].sort((one, other) => other.cmp(one)).slice(0, 2));
      const world = observation({ reporter, flow, period, currency, value: total });
      const herfindahl = herfindahlIndex(rows);
      const topShare = shareOf(observation({ ...world, partner: "X", value: largest }), world);
      return { reporter, flow, period, currency, parts: rows.length, total, herfindahl, topShare };
    });
  return [shares, concentrations];
}

/** A database, and the table that is made in it. */
export interface Place {
  readonly database: SqlDatabase;
  readonly schema: SqlSchema;
}

/**
 * Compares all questions on random series, in each database; gives how many records of one were equal, and throws at the
 * first that is not.
 */
export async function compareSeries(places: readonly Place[], count: number, seed: number): Promise<number> {
  const random = randomNumbers(seed);
  const series = Array.from({ length: count }, (_, at) => randomRows(random, at));
  const rows = series.flat();
  for (const { database, schema } of places) {
    for (const statement of createStatements(schema)) await database.run(statement);
    await loadFigures(database, schema, rows);
    await database.run({ sql: `ANALYZE ${schema.figures}`, parameters: [] });
  }
  const vintages = series.map((one) => [firstReleases(one), latestReleases(one)] as const);
  let equal = 0;
  const compare = async (
    name: string,
    inMemory: readonly unknown[],
    asked: (schema: SqlSchema) => SqlQuestion<unknown>,
  ): Promise<void> => {
    for (const { database, schema } of places) {
      const found = await ask(database, asked(schema));
      for (let at = 0; at < Math.max(found.length, inMemory.length); at++)
        if (!alike(found[at], inMemory[at]))
          throw new Error(
            `${name}, seed ${seed}: ${schema.dialect} says ${JSON.stringify(found[at])}, memory ${JSON.stringify(inMemory[at])}`,
          );
    }
    equal += inMemory.length;
  };
  const first = (schema: SqlSchema): SqlRows => sqlRows(schema, { vintage: "first" });
  const latest = (schema: SqlSchema): SqlRows => sqlRows(schema, { vintage: "latest" });
  for (const { name, asked, inMemory } of pairs)
    await compare(
      name,
      vintages.flatMap(([one, other]) => inMemory(one, other)),
      (schema) => asked(first(schema), latest(schema)),
    );
  const [shares, concentrations] = comparePartners(vintages.map(([, other]) => other));
  const imports = { where: { flow: "imports" }, vintage: "latest" } as const;
  await compare("shares", shares!, (schema) =>
    sqlShares(sqlRows(schema, imports), sqlRows(schema, { ...imports, partner: "world" })),
  );
  await compare("concentration", concentrations!, (schema) =>
    sqlConcentration(sqlRows(schema, imports), { by: "partner", top: 2 }),
  );
  for (const { database, schema } of places)
    await database.run({ sql: `DROP TABLE ${schema.figures}`, parameters: [] });
  return equal;
}

/** Whether two values are alike in all their parts; computed figures of a database have no day of their own. */
function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const [keys, others] = [fieldsOf(one), fieldsOf(other)];
  return (
    keys.length === others.length &&
    keys.every((key) => key in other && alike(one[key as keyof typeof one], other[key as keyof typeof other]))
  );
}

function fieldsOf(record: object): readonly string[] {
  const keys = Object.keys(record);
  return "published" in record ? keys.filter((key) => key !== "published") : keys;
}
