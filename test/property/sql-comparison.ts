// Random series in a database and in memory: whatever is asked, both must say the same in every digit and reason.
import {
  boundsOf,
  convertSeries,
  type Day,
  type ExchangeRate,
  exchangeRate,
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
  type Series,
  shareOf,
  span,
  streak,
  sum,
  yearOnYear,
  yearToDate,
} from "tradefigures";
import {
  createStatements,
  loadFigures,
  type SqlDatabase,
  type SqlQuestion,
  type SqlRows,
  type SqlSchema,
  sqlConcentration,
  sqlConversion,
  sqlFirstSince,
  sqlGrowth,
  sqlLevels,
  sqlRecord,
  sqlRollingSum,
  sqlRows,
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
  ...(["highest", "lowest"] as const).flatMap((is): Pair[] => [
    {
      name: `the ${is} since`,
      asked: (_, latest) => sqlSince(latest, is),
      inMemory: (_, latest) =>
        ofSeries(latest, (is === "highest" ? highestSince : lowestSince)(latest, boundsOf)),
    },
    {
      name: `the ${is} on record`,
      asked: (first) => sqlRecord(first, { is, after: "2021-06" }),
      inMemory: (first) => ofSeries(first, recordAt(first, boundsOf, { is, after: "2021-06" })),
    },
  ]),
  {
    name: "for how long values were above a bound",
    asked: (_, latest) => sqlStreak(latest, { is: "above", than: "0.5" }),
    inMemory: (_, latest) =>
      ofSeries(
        latest,
        streak(latest, ({ value }) => value.gt("0.5")),
      ),
  },
  {
    name: "the first above a bound since",
    asked: (_, latest) => sqlFirstSince(latest, { is: "above", than: "0.5" }),
    inMemory: (_, latest) =>
      ofSeries(
        latest,
        firstSince(latest, ({ value }) => value.gt("0.5")),
      ),
  },
  {
    name: "for how long they fell by a tenth",
    asked: (first) => sqlStreak(first, { comparison: "year-on-year", is: "at-most", than: "-0.1" }),
    inMemory: (first) =>
      ofSeries(
        first,
        streak(yearOnYear(first), ({ rate }) => rate?.lte("-0.1")),
      ),
  },
  {
    name: "the first rise since",
    asked: (first) => sqlFirstSince(first, { comparison: "month-on-month", is: "above", than: 0 }),
    inMemory: (first) =>
      ofSeries(
        first,
        firstSince(monthOnMonth(first), ({ rate }) => rate?.gt(0)),
      ),
  },
];

/** What is said of a series, with its subject; nothing where it has no rows. */
function ofSeries([row]: Series, said: object): readonly object[] {
  if (row === undefined) return [];
  const { reporter, partner, flow, currency } = row;
  return [{ reporter, partner, flow, currency, ...said }];
}

/** How concentrated the imports of each reporter are, by period. */
function concentrations(latest: readonly (readonly Observation[])[]): readonly unknown[] {
  const groups = new Map<string, Observation[]>();
  for (const row of latest.flat()) {
    if (row.flow !== "imports") continue;
    const key = `${row.reporter} ${row.period}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups]
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
}

/** Rates of most months: of the won as they stand, of the euro turned round, of the yen over the euro. */
function randomRates(random: Random): readonly ExchangeRate[] {
  const rates: ExchangeRate[] = [];
  for (let at = 0; at < 48; at++)
    for (const [base, quote] of [
      ["USD", "KRW"],
      ["EUR", "USD"],
      ["EUR", "JPY"],
    ] as const)
      if (random(15) > 0)
        rates.push(
          exchangeRate({
            ...{ base, quote, kind: "average", date: plusMonths("2021-01", at) },
            rate: `${1 + random(10 ** (2 + random(5)))}e-${random(6)}` as `${number}`,
          }),
        );
  return rates;
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
  await Promise.all(
    places.map(async ({ database, schema }) => {
      for (const statement of createStatements(schema)) await database.run(statement);
      await loadFigures(database, schema, rows);
      await database.run({ sql: `ANALYZE ${schema.figures}`, parameters: [] });
    }),
  );
  const vintages = series.map((one) => [firstReleases(one), latestReleases(one)] as const);
  let equal = 0;
  const compare = async (
    name: string,
    inMemory: readonly unknown[],
    asked: (schema: SqlSchema) => SqlQuestion<unknown>,
  ): Promise<void> => {
    // The databases work at the same time; what both say in the same letters is read once.
    const answers = await Promise.all(
      places.map(async ({ database, schema }) => {
        const question = asked(schema);
        return { schema, question, rows: await database.run(question.statement) };
      }),
    );
    let before: string | null = null;
    for (const { schema, question, rows } of answers) {
      const text = JSON.stringify(rows);
      if (text === before) continue;
      before = text;
      const found = question.read(rows);
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
  const imports = { where: { flow: "imports" }, vintage: "latest" } as const;
  await compare("concentration", concentrations(vintages.map(([, other]) => other)), (schema) =>
    sqlConcentration(sqlRows(schema, imports), "partner", 2),
  );
  const rates = randomRates(random);
  for (const [to, flow] of [
    ["KRW", null],
    ["EUR", null],
    ["JPY", "imports"],
  ] as const) {
    const where = { currency: "USD", ...(flow !== null && { flow }) };
    const of = vintages.map(([, rows]) => rows.filter((row) => flow === null || row.flow === flow));
    await compare(
      `in ${to}`,
      of.flatMap((rows) => convertSeries(rows, to, rates)),
      (schema) => sqlConversion(sqlRows(schema, { where, vintage: "latest" }), to, rates),
    );
  }
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
