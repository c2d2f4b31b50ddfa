import { refuse } from "../errors.js";
import { checkFields, readChoice, readCount, readText } from "../fields.js";
import { type Day, readDay } from "../period/day.js";
import { type Month, month, ordinalOf } from "../period/month.js";
import { FIGURE_COLUMNS, KEYS, type Key } from "./column.js";
import { add, bySeries, type Guard, listed, MONTHS, type SqlRows } from "./relation.js";
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
const DAY = "CASE WHEN published <> '' THEN published ELSE read_on END";
/** What the rounding of a row leaves of it: which ends belong to it. */
const LOW_CLOSED = "rounded_to IS NULL OR value > 0";
const HIGH_CLOSED = "rounded_to IS NULL OR value < 0";
/** The same of a sum: an end belongs to it where that of each part does. */
const CLOSED = `coalesce(min(value) FILTER (WHERE rounded_to IS NOT NULL) > 0, TRUE) AS low_closed,
coalesce(max(value) FILTER (WHERE rounded_to IS NOT NULL) < 0, TRUE) AS high_closed`;
const LENGTHS = ",\nmin(length(product)) AS shortest, max(length(product)) AS longest";

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
WHERE ${joined(conditionsOf(where, selection, sums.added), "\nAND ")}`;
  const apart = [...new Set([...keys, ...sums.added])];
  const chosen = chosenVintage(selection.vintage, apart, from);
  const addsProducts = sums.added.includes("product") || digits !== null;
  const columns = keys.map((key) =>
    key === "product" && digits !== null ? part`left(product, ${part.lit(digits)}) AS product` : plain(key),
  );
  return Object.freeze({
    schema,
    fixed: Object.freeze(fixed),
    keys: Object.freeze(keys),
    stored: !adds,
    write: (writing: Parameters<SqlRows["write"]>[0]): Fragment => {
      const figures = add(
        writing,
        "figures",
        adds
          ? part`SELECT ${joined([...columns, listed(MONTHS)])},
sum(value) AS value, sum(rounded_to) AS width,
${plain(CLOSED)},
count(*) = 1 AS single${plain(addsProducts ? LENGTHS : "")}
${chosen ?? from}
GROUP BY ${joined([...columns.map((column, at) => (keys[at] === "product" && digits !== null ? plain(`${at + 1}`) : column)), listed(MONTHS, chosen === null ? ["published", "read_on"] : [])])}`
          : part`SELECT ${listed(keys, MONTHS)}, value, rounded_to AS width,
(${plain(LOW_CLOSED)}) AS low_closed, (${plain(HIGH_CLOSED)}) AS high_closed,
TRUE AS single, published, read_on, source
${chosen ?? from}`,
      );
      if (addsProducts) writing.guards.push(codesOfOneLength(writing.guards.length, figures, digits ?? 1));
      return figures;
    },
  });
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
  where: ReadonlyMap<Key, readonly string[]>,
  { from, to }: SqlSelection,
  added: readonly Key[],
): readonly Fragment[] {
  const conditions = [plain("value IS NOT NULL")];
  for (const [key, texts] of where)
    conditions.push(
      texts.length === 1
        ? part`${plain(key)} = ${texts[0]}`
        : part`${plain(key)} IN (${joined(texts.map((text) => part`${text}`))})`,
    );
  for (const key of added) conditions.push(part`${plain(key)} <> ''`);
  if (from !== undefined) conditions.push(part`first_month >= ${part.lit(ordinalOf(month(from)))}`);
  if (to !== undefined) conditions.push(part`last_month <= ${part.lit(ordinalOf(month(to)))}`);
  return conditions;
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
  const latest = `${DAY} DESC, published DESC`;
  if (typeof vintage === "object") {
    checkFields(vintage, "vintage", ["asOf"]);
    return ranked(latest, part`\nAND ${plain(DAY)} <= ${readDay(vintage.asOf, "vintage.asOf")}`);
  }
  return readChoice(vintage, "vintage", ["first", "latest"]) === "first"
    ? ranked("published", plain("\nAND published <> ''"))
    : ranked(latest, plain(""));
}
