import { decimal } from "../decimal/decimal.js";
import { type AbsentRow, hasValue } from "../records/absent-row.js";
import { type Observation, observation } from "../records/observation.js";
import { identityOf } from "../records/vintage.js";
import { flagIn, type ResultRow, textIn } from "./database.js";
import { questionOf, type SqlQuestion } from "./question.js";
import { checkRows, guarded, listed, MONTHS, named, type SqlRows, STORED } from "./relation.js";
import { amountIn, type Level, levelIn, type Named, namesIn, periodIn, resultsOf } from "./result.js";
import { part, plain } from "./statement.js";

/** The columns of a level as texts: no driver makes floats of them. */
export const LEVEL_AS_TEXT: string =
  "CAST(value AS text) AS value, CAST(width AS text) AS width, low_closed, high_closed";

/**
 * Asks for rows themselves: stored figures, their sums, years to date.
 *
 * @param rows  which
 * @returns     the question; its answer are observations, with `roundedTo` or the `bounds` that the rounding of parts
 *              leaves; where months are missing from a sum, rows without a value that name them
 * @example
 * const rows = sqlRows(sqlSchema({ dialect: "postgresql" }), { where: { reporter: "CN", currency: "USD" }, vintage: "latest" })
 * sqlLevels(rows).statement.parameters // => ["CN", "USD"]
 * @category SQL
 */
export function sqlLevels(rows: SqlRows): SqlQuestion<Observation | AbsentRow> {
  checkRows(rows, "rows");
  const more = rows.stored ? STORED : rows.inMemory ? ["began", "shown"] : [];
  return questionOf(
    (writing) => {
      const name = named(writing, rows);
      return part`SELECT ${listed(rows.keys, MONTHS, [LEVEL_AS_TEXT, "single"], more)}${guarded(writing)}
FROM ${name}
ORDER BY ${listed(rows.keys, MONTHS)}${plain(rows.inMemory ? ", began" : "")}`;
    },
    (found) => {
      const missing =
        rows.inMemory && found.some((row) => levelIn(row) === null) ? absentRows(rows, found) : null;
      const shown = rows.inMemory ? found.filter((row) => flagIn(row, "shown")) : found;
      return resultsOf(rows, shown, (row, about) => {
        const level = levelIn(row);
        return level === null ? missing!.get(keyOf(about))! : levelOf(rows, row, about, level);
      });
    },
  );
}

/** A level as an observation. */
export function levelOf(rows: SqlRows, row: ResultRow, about: Named, { value, bounds }: Level): Observation {
  const { subject, currency, period } = about;
  const said = (column: string): string | undefined =>
    rows.stored ? textIn(row, column) || undefined : undefined;
  const single = flagIn(row, "single");
  return observation({
    ...subject,
    period,
    currency,
    value,
    published: said("published") as Observation["published"],
    readOn: said("read_on") as Observation["readOn"],
    source: said("source"),
    ...(bounds !== null && (single ? { roundedTo: amountIn(row, "width")! } : { bounds })),
  });
}

/** What memory says of sums from which months are missing: it needs the periods only. */
function absentRows(rows: SqlRows, found: readonly ResultRow[]): ReadonlyMap<string, AbsentRow> {
  const series = new Map<Named["subject"], Observation[]>();
  const nameOf = namesIn(rows);
  for (const row of found) {
    const { subject, currency } = nameOf(row);
    const period = periodIn(row, "began", "last_month");
    const part = observation({ ...subject, currency, period, value: decimal(0) });
    const parts = series.get(subject);
    if (parts === undefined) series.set(subject, [part]);
    else parts.push(part);
  }
  const absent = new Map<string, AbsentRow>();
  for (const parts of series.values())
    for (const row of rows.inMemory!(parts))
      if (!hasValue(row))
        absent.set(keyOf({ subject: row, currency: row.currency, period: row.period }), row);
  return absent;
}

function keyOf({ subject, currency, period }: Named): string {
  return period + identityOf({ ...subject, currency, period } as Parameters<typeof identityOf>[0]);
}
