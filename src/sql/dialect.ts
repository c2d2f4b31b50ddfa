import { type Columns, typeOf } from "./column.js";
import { type Fragment, part, plain } from "./statement.js";

/**
 * A database whose SQL is written: DuckDB, or PostgreSQL and what speaks as it does.
 *
 * @category SQL
 */
export type Dialect = "duckdb" | "postgresql";

/**
 * The functions that a database divides by: `exact_quotient(n, d)` of two amounts, and `exact_ratio(n, d)` of two whole
 * numbers of any size that the database holds. Both give 34 significant digits, half-even, as text: "5915e-5"; nothing
 * where the divisor is zero. `exact_whole(x)` is an amount in units of its last decimal. `exact_converted(x, t, d, short)`
 * is such an amount times t, a whole number, over d: all its digits where d is 1 and it is not short, else 34.
 */
export function functionsOf(dialect: Dialect, decimals: number): readonly string[] {
  return dialect === "duckdb" ? macros(decimals) : functions(`1${"0".repeat(decimals)}`);
}

// A whole number has 38 digits at most there. A step of the long division takes as many digits as there is room for
// beside the divisor, three at least; what it leaves is handed on in a list of one, and the list is as long as it takes.
function macros(decimals: number): readonly string[] {
  return [
    "MACRO exact_power(n) AS CAST('1' || repeat('0', n) AS HUGEINT)",
    `MACRO exact_whole(x) AS CAST(replace(CAST(CAST(x AS decimal(38, ${decimals})) AS VARCHAR), '.', '') AS HUGEINT)`,
    "MACRO exact_digits(x) AS length(CAST(x AS VARCHAR))",
    `MACRO exact_aligned(n, d) AS list_transform([exact_digits(n) - exact_digits(d)], lambda e: {
  'q': CAST(0 AS HUGEINT), 'r': n * exact_power(greatest(-e, 0)), 'd': d * exact_power(greatest(e, 0)), 'e': e, 'more': 34
})[1]`,
    `MACRO exact_begun(x) AS if(x.r < x.d, x, {
  'q': x.r // x.d, 'r': x.r % x.d, 'd': x.d, 'e': x.e, 'more': 33
})`,
    `MACRO exact_step(x) AS list_transform(list_transform([least(x.more, 38 - exact_digits(x.d))],
  lambda k: {'p': exact_power(k), 'k': k}),
  lambda s: list_transform([if(s.k = 0, 0, x.r * s.p // x.d)],
  lambda t: {'q': x.q * s.p + t, 'r': x.r * s.p - t * x.d, 'd': x.d, 'e': x.e - s.k, 'more': x.more - s.k})[1]
)[1]`,
    `MACRO exact_divided(n, d) AS list_reduce(
  list_resize(list_transform([exact_aligned(n, d)], lambda x: exact_begun(x)),
    2 + 33 // greatest(3, 38 - greatest(exact_digits(n), exact_digits(d)))), lambda x, y: exact_step(x)
)`,
    `MACRO exact_ratio(n, d) AS CASE WHEN d = 0 THEN NULL WHEN n = 0 THEN '0e0' ELSE
  list_transform([exact_divided(abs(n), abs(d))], lambda x:
    if(x.more > 0, error('exact_ratio needs numbers of 35 digits at most'),
      if((n < 0) <> (d < 0), '-', '') ||
      (x.q + if(x.r > x.d - x.r OR (x.r = x.d - x.r AND x.q % 2 = 1), 1, 0)) || 'e' || x.e))[1]
END`,
    // Both are made whole once: a macro writes its arguments wherever they are named.
    `MACRO exact_quotient(n, d) AS list_transform([{'n': exact_whole(n), 'd': exact_whole(d)}],
  lambda wholes: exact_ratio(wholes.n, wholes.d))[1]`,
    // Beyond 38 digits a product is made of parts of 18 digits, and written one after the other.
    `MACRO exact_product(a, b) AS list_transform(list_transform(list_transform(
  [{'a': a // exact_power(18), 'b': b // exact_power(18), 'c': a % exact_power(18), 'd': b % exact_power(18)}],
  lambda x: {'x': x, 'low': x.c * x.d}),
  lambda y: {'x': y.x, 'low': y.low, 'middle': y.x.a * y.x.d + y.x.c * y.x.b + y.low // exact_power(18)}),
  lambda z: ltrim((z.x.a * z.x.b + z.middle // exact_power(18)) || lpad(CAST(z.middle % exact_power(18) AS VARCHAR), 18, '0') ||
    lpad(CAST(z.low % exact_power(18) AS VARCHAR), 18, '0'), '0'))[1]`,
    // The digits beyond 34 are more than a half, or just that after an odd digit.
    `MACRO exact_short(digits) AS if(length(digits) < 35, digits || 'e0',
  (CAST(left(digits, 34) AS HUGEINT) + if(substr(digits, 35) > '5' AND rtrim(substr(digits, 35), '0') <> '5' OR
    (rtrim(substr(digits, 35), '0') = '5' AND CAST(substr(digits, 34, 1) AS INTEGER) % 2 = 1), 1, 0)) ||
  'e' || (length(digits) - 34))`,
    `MACRO exact_converted(x, t, d, short) AS list_transform([exact_whole(x)], lambda n: CASE WHEN n = 0 THEN '0e0'
  WHEN d <> 1 THEN exact_ratio(n * CAST(t AS HUGEINT), CAST(d AS HUGEINT))
  ELSE list_transform([exact_product(abs(n), CAST(t AS HUGEINT))], lambda digits:
    if(n < 0, '-', '') || if(short, exact_short(digits), digits || 'e0'))[1]
END)[1]`,
  ].map((text) => `CREATE OR REPLACE ${text}`);
}

// The numbers of PostgreSQL have room for all digits at once.
function functions(units: string): readonly string[] {
  const written = (head: string, type: string, body: string, strict = "STRICT "): string =>
    `CREATE OR REPLACE FUNCTION ${head} RETURNS ${type} LANGUAGE sql IMMUTABLE ${strict}PARALLEL SAFE AS $exact$
${body}
$exact$`;
  return [
    written("exact_whole(x numeric)", "numeric", `SELECT trunc(x * ${units})`),
    written(
      "exact_ratio(n numeric, d numeric)",
      "text",
      `SELECT CASE WHEN n = 0 THEN '0e0' ELSE (
  SELECT CASE WHEN (n < 0) <> (d < 0) THEN '-' ELSE '' END ||
    (q + CASE WHEN r > b - r OR (r = b - r AND mod(q, 2) = 1) THEN 1 ELSE 0 END) || 'e' || e
  FROM (SELECT e, b, div(a, b) AS q, mod(a, b) AS r
    FROM (SELECT e, (a || repeat('0', -e))::numeric AS a, (b || repeat('0', e))::numeric AS b
      FROM (SELECT a, b, length(a) - length(b) - CASE WHEN rtrim(a, '0') < rtrim(b, '0') COLLATE "C" THEN 34 ELSE 33 END AS e
        FROM (SELECT trunc(abs(n))::text AS a, trunc(abs(d))::text AS b) AS wholes) AS places) AS aligned) AS divided
) END WHERE d <> 0`,
    ),
    written(
      "exact_quotient(n numeric, d numeric)",
      "text",
      "SELECT exact_ratio(exact_whole(n), exact_whole(d))",
    ),
    written(
      "exact_converted(x numeric, t numeric, d numeric, short boolean)",
      "text",
      `SELECT CASE WHEN d = 1 AND NOT short THEN CAST(exact_whole(x) * t AS text) || 'e0' ELSE exact_ratio(exact_whole(x) * t, d) END`,
      // So it is written out in the statement: a function that calls a function plans it anew each time.
      "",
    ),
  ];
}

/** Inserts rows that come as one parameter. */
export function insertionOf(
  dialect: Dialect,
  decimals: number,
  table: string,
  columns: Columns,
  json: string,
): Fragment {
  const types = { text: "text", whole: "integer", decimal: `decimal(38, ${decimals})`, day: "date" };
  const names = Object.keys(columns).join(", ");
  const typed = Object.entries(columns).map(([column, kind]) => [column, types[typeOf(kind)]] as const);
  return part`${plain(`INSERT INTO ${table} (${names}) SELECT ${names} FROM`)} ${givenRows(dialect, typed, json)}`;
}

/** Rows that come as one parameter, a JSON text of texts, whole numbers and true or false; their columns with types. */
export function givenRows(
  dialect: Dialect,
  columns: readonly (readonly [name: string, type: string])[],
  json: string,
): Fragment {
  if (dialect === "postgresql")
    return part`json_to_recordset(CAST(CAST(${json} AS text) AS json)) AS given(${plain(columns.map((one) => one.join(" ")).join(", "))})`;
  const shape = columns.map(([name, type]) => `"${name}": "${type}"`).join(", ");
  return part`(SELECT unnest(from_json(CAST(${json} AS text), ${plain(`'[{${shape}}]'`)}), recursive := true)) AS given`;
}
