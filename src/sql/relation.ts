import { refuse } from "../errors.js";
import type { PartialSeries } from "../records/absent-row.js";
import type { Key } from "./column.js";
import type { SqlSchema } from "./schema.js";
import { type Fragment, joined, part, plain } from "./statement.js";

/**
 * Rows of figures in a database: not the rows themselves, but how they come about there. Questions are asked of them.
 *
 * @category SQL
 */
export interface SqlRows {
  /** Where they lie. */
  readonly schema: SqlSchema;
  /** What all of them have in common. */
  readonly fixed: Readonly<Partial<Record<Key, string>>>;
  /** The columns that tell their series apart. */
  readonly keys: readonly Key[];
  /** Whether they keep the days and the sources of the table. */
  readonly stored: boolean;
  /** Of sums: how memory adds up the periods behind them, to say which months are missing. */
  readonly inMemory?: (periods: PartialSeries) => PartialSeries;
  /**
   * Adds them to a statement; gives their name there.
   *
   * @internal
   */
  readonly write: (writing: Writing) => Fragment;
}

/** Something that must hold of rows, told in a column beside each answer. */
export interface Guard {
  /** Its name. */
  readonly column: string;
  /** Gives a text. */
  readonly value: Fragment;
  /** Throws where the text says that the rule is broken. */
  readonly tell: (text: string | null) => void;
}

/** A statement under construction: the relations that it names before it selects, and what must hold of them. */
export interface Writing {
  readonly guards: Guard[];
  readonly names: Map<SqlRows, Fragment>;
  readonly used: string[];
  readonly relations: Fragment[];
}

/** Refuses what are no rows of this door, by name. */
export function checkRows(rows: unknown, field: string): void {
  if (typeof rows !== "object" || rows === null || !("write" in rows))
    refuse("INVALID_FIELD", field, "as sqlRows gives them", rows);
}

/** What is said of figures that are stored. */
export const STORED: readonly string[] = ["published", "read_on", "source"];

/** What tells the vintages of a figure apart. */
export const DAYS: readonly string[] = ["published", "read_on"];

/** The columns of time. */
export const MONTHS: readonly string[] = ["first_month", "last_month"];

/** Names of columns, with commas between them. */
export function listed(...columns: readonly (readonly string[])[]): Fragment {
  return plain(columns.flat().join(", "));
}

/** A window over the rows of each series, or of each series and something more. */
export function bySeries(keys: readonly string[], ...more: readonly string[]): Fragment {
  const columns = [...keys, ...more];
  return plain(columns.length === 0 ? "" : `PARTITION BY ${columns.join(", ")}`);
}

/** Names rows in a statement; they are written where they are named first. */
export function named(writing: Writing, rows: SqlRows): Fragment {
  const known = writing.names.get(rows);
  if (known !== undefined) return known;
  const name = rows.write(writing);
  writing.names.set(rows, name);
  return name;
}

/**
 * Adds a relation to a statement; gives its name: the one wished for, with a number where that is taken. One that is read
 * in place lies nowhere in between.
 */
export function add(writing: Writing, wish: string, body: Fragment, inPlace = false): Fragment {
  const taken = writing.used.filter((one) => one === wish).length;
  writing.used.push(wish);
  const name = plain(taken === 0 ? wish : `${wish}_${taken + 1}`);
  writing.relations.push(part`${name} AS ${plain(inPlace ? "NOT MATERIALIZED " : "")}(
${body}
)`);
  return name;
}

/** The columns of what must hold of the rows named so far. */
export function guarded(writing: Writing): Fragment {
  return joined(
    writing.guards.map(({ column, value }) => part`,\n(${value}) AS ${plain(column)}`),
    "",
  );
}
