import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from "kysely";

/**
 * A text for the database, and what stands for `$1`, `$2` and so on in it.
 *
 * @category SQL
 */
export interface SqlStatement {
  /** SQL; no value of a caller is in it. */
  readonly sql: string;
  /** Texts and whole numbers. */
  readonly parameters: readonly (string | number)[];
}

/** A piece of SQL: what a caller gave is a parameter of it, or a name in quotes. */
export type Fragment = RawBuilder<unknown>;

// DuckDB and PostgreSQL write names and parameters alike, and so do the kin of PostgreSQL.
const writer = /* @__PURE__ */ new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** The pieces of the house: values become parameters. */
export const part: typeof sql = sql;

/** SQL as it stands: only for what we wrote ourselves. */
export const plain = (text: string): Fragment => sql.raw(text);

/** Pieces with something between them. */
export function joined(pieces: readonly Fragment[], between = ", "): Fragment {
  return sql.join([...pieces], sql.raw(between));
}

/** Writes a piece as a statement. */
export function statementOf(piece: Fragment): SqlStatement {
  const { sql: text, parameters } = piece.compile(writer);
  return Object.freeze({
    sql: indented(text),
    parameters: Object.freeze(parameters.map((value) => (typeof value === "number" ? value : String(value)))),
  });
}

/** Each line as deep as the brackets around it. */
function indented(text: string): string {
  let depth = 0;
  const lines: string[] = [];
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") continue;
    const closing = /^\)+/.exec(line)?.[0].length ?? 0;
    lines.push("  ".repeat(Math.max(depth - closing, 0)) + line);
    depth += line.split("(").length - line.split(")").length;
  }
  return lines.join("\n");
}
