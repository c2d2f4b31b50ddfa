import { refuse } from "../errors.js";
import { type Columns, FIGURE_COLUMNS, typeOf } from "./column.js";
import { type ResultRow, type SqlDatabase, textIn } from "./database.js";
import type { SqlSchema } from "./schema.js";
import { part, statementOf } from "./statement.js";

/** How databases call the types of a column. */
const TYPES = {
  text: { are: /^(text|varchar|character varying|enum)/i, name: "text" },
  whole: { are: /^(small|big)?int(eger|2|4|8)?$/i, name: "whole numbers" },
  decimal: { are: /^(numeric|decimal)/i, name: "exact decimals" },
  day: { are: /^date$/i, name: "days" },
} as const;

/**
 * Looks whether the table of figures is there and keeps what it must: texts, whole numbers, exact decimals, days. A column of
 * floats in the place of decimals has lost digits already.
 *
 * @param database  the connection
 * @param schema    where the figures lie
 * @throws          {@link TradeError} `INVALID_FIELD` for a table or column that is not there, a column of another type, or
 *                  one of more decimals than the schema says
 * @example
 * checkTables({ run: async () => [] }, sqlSchema({ dialect: "duckdb" })).then(() => "all is there", (error) => error.code) instanceof Promise // => true
 * @category SQL
 */
export async function checkTables(database: SqlDatabase, schema: SqlSchema): Promise<void> {
  await checkTable(database, schema.figures, FIGURE_COLUMNS, schema.decimals);
}

/** The same for one table. */
async function checkTable(
  database: SqlDatabase,
  table: string,
  columns: Columns,
  decimals: number,
): Promise<void> {
  const [name, place] = table.split(".").reverse();
  const found = await database.run(
    statementOf(part`SELECT column_name, data_type, CAST(numeric_scale AS text) AS scale
FROM information_schema.columns
WHERE table_name = ${name}${place === undefined ? part`` : part` AND table_schema = ${place}`}`),
  );
  if (found.length === 0)
    refuse("INVALID_FIELD", `table ${table}`, "there (createStatements makes it)", "none");
  const types = new Map<string, ResultRow>(found.map((row) => [textIn(row, "column_name"), row]));
  for (const [column, kind] of Object.entries(columns)) {
    const row = types.get(column);
    const field = `column ${column} of ${table}`;
    if (row === undefined)
      refuse(
        "INVALID_FIELD",
        field,
        `there (createStatements names all), as ${TYPES[typeOf(kind)].name}`,
        "none",
      );
    const type = textIn(row, "data_type");
    if (!TYPES[typeOf(kind)].are.test(type))
      refuse("INVALID_FIELD", field, `of ${TYPES[typeOf(kind)].name}`, type);
    if (kind === "decimal" && !(Number(row["scale"] ?? Number.NaN) <= decimals))
      refuse("INVALID_FIELD", field, `of ${decimals} decimals at most`, `${type}, scale ${row["scale"]}`);
  }
}
