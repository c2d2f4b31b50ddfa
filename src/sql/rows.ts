import { readCurrency } from "../currency/currency.js";
import { refuse } from "../errors.js";
import { checkFields, readChoice, readCount, readText } from "../fields.js";
import { type Day, readDay } from "../period/day.js";
import { type Month, month, ordinalOf } from "../period/month.js";
import { FIGURE_COLUMNS, KEYS, type Key, wordType } from "./column.js";
import { add, bySeries, DAYS, type Guard, listed, MONTHS, type SqlRows, type Writing } from "./relation.js";
import type { SqlSchema } from "./schema.js";
import { type Fragment, joined, part, plain } from "./statement.js";

/**
 * Which rows of the table are meant.
 *
 * @category SQL
 */
export interface SqlSelection {
  /**
   * For each column a text or some texts; nothing said in a row is the text "": `{ partner: "" }` are the rows of the world.
   */
  readonly where?: SqlWhere | undefined;
  /** Periods that begin in this month or later; a base before it is not found. */
  readonly from?: Month | undefined;
  /** Periods that end in this month or earlier. */
  readonly to?: Month | undefined;
  /**
   * Of each period the first release, the latest, or the latest that was out on a day. Unless said each period must be
   * there once.
   */
  readonly vintage?: "first" | "latest" | SqlAsOf | undefined;
  /** Adds partners up, under this name: "world", or the code of what they are. A row of the world is not among them. */
  readonly partner?: string | undefined;
  /** Adds products up, under this name: "all", or a code. A row of all goods is not among them. */
  readonly product?: string | undefined;
  /** Rolls products up to so many digits of their code: 2 for the chapters of the HS. */
  readonly productDigits?: number | undefined;
}

/**
 * The latest vintage that was out on a day.
 *
 * @category SQL
 */
export interface SqlAsOf {
  /** The day of the reader. */
  readonly asOf: Day;
}

/**
 * For each column a text or some texts.
 *
 * @category SQL
 */
export type SqlWhere = Readonly<Partial<Record<Key, string | readonly string[]>>>;

const FIELDS = ["where", "from", "to", "vintage", "partner", "product", "productDigits"] as const;
/** The day by which a row was known. */
const DAY = "coalesce(published, read_on)";
/** Which ends belong to what rounding leaves of a row; of a sum where they belong to each part. */
const CLOSED = `(rounded_to IS NULL OR value > 0) AS low_closed, (rounded_to IS NULL OR value < 0) AS high_closed`;
/** The same of a sum: of rows that were rounded, that were not, of either kind. */
const ROUNDING = "sum(rounded_to) AS width, min(value) > 0 AS low_closed, max(value) < 0 AS high_closed";
const NO_ROUNDING = "NULL AS width, TRUE AS low_closed, TRUE AS high_closed";
const ALL_ROUNDING = `sum(rounded_to) AS width,
bool_and(rounded_to IS NULL OR value > 0) AS low_closed, bool_and(rounded_to IS NULL OR value < 0) AS high_closed`;
const STORED_AS_TEXT =
  "coalesce(CAST(published AS text), '') AS published, coalesce(CAST(read_on AS text), '') AS read_on, source";

/**
 * The rows of a table that a selection means: as they are stored, or added up over partners or products.
 *
 * What is added must be disjoint: a database knows no groups of partners, so leave either a group or its members out.
 * Products of several lengths are refused. Rows without a figure count nowhere.
 *
 * @param schema     where the rows lie
 * @param selection  which of them; all unless said
 * @returns          the rows, for questions
 * @throws           {@link TradeError} `UNKNOWN_FIELD` for a column that no series is told apart by, `INVALID_FIELD`,
 *                   `INVALID_PERIOD`, `INVALID_DAY`
 * @example
 * const rows = sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { reporter: "CN", flow: "exports", currency: "USD" }, partner: "world" })
 * rows.fixed.reporter // => "CN"
 * @category SQL
 */
export function sqlRows(schema: SqlSchema, selection: SqlSelection = {}): SqlRows {
  checkFields(selection, "a selection", FIELDS);
  const where = readWhere(selection.where ?? {});
  const sums = readSums(selection);
  const digits =
    selection.productDigits === undefined ? null : readCount(selection.productDigits, "productDigits");
  const fixed: Partial<Record<Key, string>> = { ...sums.names };
  for (const key of KEYS) {
    const texts = where.get(key);
    if (texts?.length === 1 && !sums.added.includes(key)) fixed[key] = texts[0]!;
  }
  if (digits !== null) delete fixed.product;
  const keys = KEYS.filter((key) => fixed[key] === undefined);
  const adds = sums.added.length > 0 || digits !== null;
  const from = part`FROM ${part.table(schema.figures)}
WHERE ${inLines(conditionsOf(schema, where, selection, sums.added))}`;
  const apart = [...new Set([...keys, ...sums.added])];
  const chosen = chosenVintage(selection.vintage, apart, from);
  const addsProducts = sums.added.includes("product") || digits !== null;
  return Object.freeze({
    schema,
    fixed: Object.freeze(fixed),
    keys: Object.freeze(keys),
    stored: !adds,
    write: (writing: Writing): Fragment => {
      if (!adds)
        return add(
          writing,
          "figures",
          part`SELECT ${listed(keys, MONTHS)}, value, rounded_to AS width,
${plain(CLOSED)}, TRUE AS single,
${plain(STORED_AS_TEXT)}
${chosen ?? from}`,
        );
      const columns = keys.map((key) =>
        plain(key === "product" && digits !== null ? `left(product, ${digits}) AS product` : key),
      );
      const more = [...(chosen === null ? DAYS : []), ...(addsProducts ? ["product_digits"] : [])];
      const rows = add(
        writing,
        "chosen",
        part`SELECT ${joined([...columns, listed(MONTHS, more, ["value", "rounded_to"])])}
${chosen ?? from}`,
        chosen === null,
      );
      const figures = sumsOf(writing, schema, rows, keys, more);
      if (addsProducts) writing.guards.push(codesOfOneLength(writing.guards.length, figures, digits ?? 1));
      return figures;
    },
  });
}

/**
 * Adds rows up. Vintages are apart, so that a period comes twice where there are several. DuckDB passes over a block of
 * rows of which none was rounded, or all were, where it is asked for the others: so it is asked for each kind apart.
 */
function sumsOf(
  writing: Writing,
  { dialect }: SqlSchema,
  rows: Fragment,
  keys: readonly Key[],
  more: readonly string[],
): Fragment {
  const apart = listed(keys, MONTHS, more);
  const summed = (rounding: string, which = ""): Fragment =>
    part`SELECT ${apart}, sum(value) AS value, ${plain(rounding)}, count(*) AS parts
FROM ${rows}${plain(which)}
GROUP BY ${apart}`;
  const sums = add(
    writing,
    "sums",
    dialect === "postgresql"
      ? summed(ALL_ROUNDING)
      : part`${summed(NO_ROUNDING, " WHERE rounded_to IS NULL")}
UNION ALL
${summed(ROUNDING, " WHERE rounded_to IS NOT NULL")}`,
  );
  const lengths = more.includes("product_digits")
    ? ",\nmin(product_digits) AS shortest, max(product_digits) AS longest"
    : "";
  return add(
    writing,
    "figures",
    part`SELECT ${listed(keys, MONTHS)}, sum(value) AS value, sum(width) AS width,
bool_and(low_closed) AS low_closed, bool_and(high_closed) AS high_closed, sum(parts) = 1 AS single${plain(lengths)}
FROM ${sums}
GROUP BY ${listed(
      keys,
      MONTHS,
      more.filter((column) => column !== "product_digits"),
    )}`,
  );
}

/** Products that are added up must not hold one another: their codes are refused where one is longer than another. */
function codesOfOneLength(before: number, figures: Fragment, digits: number): Guard {
  return {
    column: `code_lengths${before === 0 ? "" : `_${before + 1}`}`,
    value: part`SELECT min(shortest) || ' ' || max(longest) FROM ${figures}`,
    tell: (text) => {
      const [shortest = digits, longest = shortest] = text?.split(" ").map(Number) ?? [];
      if (shortest < digits)
        refuse("INVALID_FIELD", "product", `a code of ${digits} digits or more`, `one of ${shortest}`);
      if (shortest < longest)
        refuse(
          "OVERLAPPING_PARTS",
          "products that are added",
          "codes of one length (where: { product } picks some)",
          `${shortest} to ${longest} digits`,
        );
    },
  };
}

/** The texts that each column may have. */
function readWhere(where: SqlWhere): ReadonlyMap<Key, readonly string[]> {
  checkFields(where, "where", KEYS);
  return new Map(
    KEYS.filter((key) => where[key] !== undefined).map((key) => {
      const texts = [where[key]!].flat().map((text) => (text === "" ? text : readKey(key, text)));
      if (texts.length === 0) refuse("INVALID_FIELD", `where.${key}`, "a text or some texts", "none");
      return [key, texts];
    }),
  );
}

function readKey(key: Key, text: unknown): string {
  if (key === "currency") return readCurrency(text, "where.currency");
  const kind = FIGURE_COLUMNS[key]!;
  if (typeof kind === "string") return readText(text, `where.${key}`);
  return key === "adjustment" && text === "none" ? "" : readChoice(text, `where.${key}`, kind);
}

interface Sums {
  readonly added: readonly Key[];
  readonly names: Readonly<Partial<Record<Key, string>>>;
}

function readSums({ partner, product }: SqlSelection): Sums {
  const names: Partial<Record<Key, string>> = {};
  if (partner !== undefined) names.partner = readText(partner, "partner") === "world" ? "" : partner;
  if (product !== undefined) names.product = readText(product, "product") === "all" ? "" : product;
  return { added: KEYS.filter((key) => names[key] !== undefined), names };
}

function conditionsOf(
  { dialect }: SqlSchema,
  where: ReadonlyMap<Key, readonly string[]>,
  { from, to }: SqlSelection,
  added: readonly Key[],
): readonly Fragment[] {
  const conditions = [plain("value IS NOT NULL")];
  for (const [key, texts] of where) {
    // A word is compared as a word: DuckDB would turn the column of each row into text.
    const isWord = dialect === "duckdb" && typeof FIGURE_COLUMNS[key] !== "string";
    const given = texts.map((text) =>
      isWord ? part`CAST(${text} AS ${plain(wordType(key))})` : part`${text}`,
    );
    conditions.push(
      given.length === 1 ? part`${plain(key)} = ${given[0]}` : part`${plain(key)} IN (${joined(given)})`,
    );
  }
  for (const key of added) conditions.push(plain(key === "product" ? "product_digits > 0" : `${key} <> ''`));
  if (from !== undefined) conditions.push(part`first_month >= ${part.lit(ordinalOf(month(from)))}`);
  if (to !== undefined) conditions.push(part`last_month <= ${part.lit(ordinalOf(month(to)))}`);
  return conditions;
}

/** Conditions, four a line. */
function inLines(conditions: readonly Fragment[]): Fragment {
  const lines: Fragment[] = [];
  for (let at = 0; at < conditions.length; at += 4) lines.push(joined(conditions.slice(at, at + 4), " AND "));
  return joined(lines, "\nAND ");
}

/** Of each period the vintage that is asked for; `null` where none is. */
function chosenVintage(
  vintage: SqlSelection["vintage"],
  keys: readonly Key[],
  from: Fragment,
): Fragment | null {
  if (vintage === undefined) return null;
  const series = bySeries(keys, ...MONTHS);
  const ranked = (order: string, known: Fragment): Fragment => part`FROM (
SELECT *, rank() OVER (${series} ORDER BY ${plain(order)}) AS place
${from}${known}
) AS vintages
WHERE place = 1`;
  const latest = `${DAY} DESC NULLS LAST, published DESC NULLS LAST`;
  if (typeof vintage === "object") {
    checkFields(vintage, "vintage", ["asOf"]);
    const day = readDay(vintage.asOf, "vintage.asOf");
    return ranked(latest, part`\nAND (${plain(DAY)} <= CAST(${day} AS date)) IS NOT FALSE`);
  }
  return readChoice(vintage, "vintage", ["first", "latest"]) === "first"
    ? ranked("published", plain("\nAND published IS NOT NULL"))
    : ranked(latest, plain(""));
}
