import { refuse } from "../errors.js";
import { checkFields, readChoice } from "../fields.js";
import { type Columns, FIGURE_COLUMNS, typeOf, wordType } from "./column.js";
import { type Dialect, functionsOf } from "./dialect.js";
import { part, plain, type SqlStatement, statementOf } from "./statement.js";

/**
 * Where the figures lie: which database, what the table is called, how many decimals they keep.
 *
 * @category SQL
 */
export interface SqlSchema {
  /** Which database. */
  readonly dialect: Dialect;
  /** The table of figures. */
  readonly figures: string;
  /** Decimals of an amount: with 3 the smallest is a thousandth of a currency unit. */
  readonly decimals: number;
}

/**
 * What {@link sqlSchema} takes.
 *
 * @category SQL
 */
export interface SqlSchemaInput {
  /** "duckdb", or "postgresql" and what speaks as it does. */
  readonly dialect: Dialect;
  /** The table of figures; "trade_figures" unless said. */
  readonly figures?: string | undefined;
  /** Decimals of an amount, 0 to 9; 3 unless said. */
  readonly decimals?: number | undefined;
}

const FIELDS = ["dialect", "figures", "decimals"] as const;
/** The types of columns that have words alone. */
const WORD_TYPES = Object.entries(FIGURE_COLUMNS).flatMap(([column, kind]) =>
  typeof kind === "string"
    ? []
    : `CREATE TYPE IF NOT EXISTS ${wordType(column)} AS ENUM (${kind.map((word) => `'${word}'`).join(", ")})`,
);
const NAME = /^[a-z_][a-z0-9_]{0,62}(\.[a-z_][a-z0-9_]{0,62})?$/;

/**
 * Says where the figures lie.
 *
 * @param input  the dialect, and the name of the table and decimals where they are others than usual
 * @returns      the schema, frozen
 * @throws       {@link TradeError} `INVALID_FIELD` for a name that is not of small letters, digits and underscores, perhaps
 *               with a schema before a point, and for decimals beyond 0 to 9
 * @example
 * sqlSchema({ dialect: "duckdb" }).figures // => "trade_figures"
 * sqlSchema({ dialect: "duckdb", figures: "flows; DROP TABLE flows" }) // => throws INVALID_FIELD
 * @category SQL
 */
export function sqlSchema(input: SqlSchemaInput): SqlSchema {
  checkFields(input, "a schema", FIELDS);
  const decimals = input.decimals ?? 3;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 9)
    refuse("INVALID_FIELD", "decimals", "a whole number from 0 to 9", decimals);
  return Object.freeze({
    dialect: readChoice(input.dialect, "dialect", ["duckdb", "postgresql"]),
    figures: readName(input.figures ?? "trade_figures", "figures"),
    decimals,
  });
}

function readName(name: unknown, field: string): string {
  return typeof name === "string" && NAME.test(name)
    ? name
    : refuse("INVALID_FIELD", field, "a name of small letters, digits and underscores", name);
}

/**
 * The statements that make the table and the functions of exact division; what is there already stays.
 *
 * A row has a subject and a currency as texts ("" where nothing is said), the length of its product's code, its first and
 * last month as months since January of the year 0 (`2025 * 12 + 10` is November 2025), an exact value or the status of
 * one that is not published, the step that it was rounded to, a quantity, and its vintage.
 *
 * @param schema  where it is to lie
 * @returns       the statements, in order
 * @example
 * createStatements(sqlSchema({ dialect: "postgresql" })).at(-1)?.sql.split("(")[0] // => "CREATE OR REPLACE FUNCTION exact_converted"
 * @category SQL
 */
export function createStatements(schema: SqlSchema): readonly SqlStatement[] {
  return [
    ...(schema.dialect === "duckdb" ? WORD_TYPES.map((sql) => Object.freeze({ sql, parameters: [] })) : []),
    createTable(schema, schema.figures, FIGURE_COLUMNS, schema.decimals, [
      "CHECK (first_month <= last_month)",
      "CHECK (product_digits = length(product))",
      "CHECK ((value IS NULL) <> (status = ''))",
    ]),
    ...functionsOf(schema.dialect, schema.decimals).map((sql) => Object.freeze({ sql, parameters: [] })),
  ];
}

function createTable(
  { dialect }: SqlSchema,
  name: string,
  columns: Columns,
  decimals: number,
  rules: readonly string[],
): SqlStatement {
  const types = {
    text: "text NOT NULL DEFAULT ''",
    whole: "integer NOT NULL",
    decimal: `decimal(38, ${decimals})`,
    day: "date",
  };
  const typed = (column: string, kind: Columns[string]): string =>
    typeof kind !== "string" && dialect === "duckdb"
      ? `${wordType(column)} NOT NULL DEFAULT ''`
      : types[typeOf(kind)];
  const lines = Object.entries(columns).map(([column, kind]) => `${column} ${typed(column, kind)}`);
  return statementOf(part`CREATE TABLE IF NOT EXISTS ${part.table(name)} (
${plain([...lines, ...rules].join(",\n"))}
)`);
}
