import type { Decimal } from "../decimal/decimal.js";
import { refuse } from "../errors.js";
import type { UnpublishedFlow } from "../partners/sums/unpublished-flow.js";
import { ordinalOf } from "../period/month.js";
import { endOf, startOf } from "../period/period.js";
import { type Observation, observation } from "../records/observation.js";
import type { PartnerFlow } from "../records/partner-flow.js";
import { FIGURE_COLUMNS, KEYS } from "./column.js";
import { type SqlDatabase, textIn, textOrNull } from "./database.js";
import { insertionOf } from "./dialect.js";
import { listed, MONTHS } from "./relation.js";
import { periodIn } from "./result.js";
import type { SqlSchema } from "./schema.js";
import { type Fragment, part, plain, type SqlStatement, statementOf } from "./statement.js";
import { checkTables } from "./tables.js";

type Loaded = Observation | PartnerFlow | UnpublishedFlow;

const BATCH = 5000;
/** What tells the vintages of a figure apart. */
const VINTAGE = ["published", "CASE WHEN published IS NULL THEN read_on END"];

/**
 * Loads records into the table of figures: all of them, or none where something is wrong with one.
 *
 * They lie apart first, in one transaction; only when each was read and none is there already they go to the table. The
 * files of offices come in through `tradefigures/tables`: `loadFigures(database, schema, partnerFlows(table))`.
 *
 * @param database  the connection: one, for the transaction
 * @param schema    where the figures lie
 * @param records   observations, partner flows and flows that are not published; they are taken one by one
 * @returns         how many were loaded
 * @throws          {@link TradeError} `DUPLICATE_PERIOD` where a figure of one vintage comes twice or is there already;
 *                  `INVALID_FIELD` for more decimals than the schema keeps, bounds of its own, a conversion or `derivedFrom`, none
 *                  of which a table keeps; as {@link checkTables}; and what the database throws
 * @example
 * loadFigures({ run: async () => [] }, sqlSchema({ dialect: "duckdb" }), []).then(() => "loaded", (error) => error.code) instanceof Promise // => true
 * @category SQL
 */
export async function loadFigures(
  database: SqlDatabase,
  schema: SqlSchema,
  records: Iterable<Observation | PartnerFlow | UnpublishedFlow>,
): Promise<number> {
  await checkTables(database, schema);
  return inTransaction(database, async () => {
    await database.run(
      statementOf(
        part`CREATE TEMPORARY TABLE figures_to_load AS SELECT * FROM ${part.table(schema.figures)} WHERE FALSE`,
      ),
    );
    const count = await insertAll(database, schema, records);
    await refuseTwice(database, schema);
    const columns = listed(Object.keys(FIGURE_COLUMNS));
    await database.run(
      statementOf(
        part`INSERT INTO ${part.table(schema.figures)} (${columns}) SELECT ${columns} FROM figures_to_load`,
      ),
    );
    await database.run(statementOf(plain("DROP TABLE figures_to_load")));
    return count;
  });
}

/** Does something wholly or not at all. */
async function inTransaction<T>(database: SqlDatabase, work: () => Promise<T>): Promise<T> {
  const say = (text: string): Promise<unknown> => database.run(statementOf(plain(text)));
  await say("BEGIN");
  try {
    const result = await work();
    await say("COMMIT");
    return result;
  } catch (error) {
    await say("ROLLBACK");
    throw error;
  }
}

async function insertAll(
  database: SqlDatabase,
  schema: SqlSchema,
  records: Iterable<Loaded>,
): Promise<number> {
  const insert = (rows: readonly object[]): SqlStatement =>
    statementOf(
      insertionOf(schema.dialect, schema.decimals, "figures_to_load", FIGURE_COLUMNS, JSON.stringify(rows)),
    );
  let rows: object[] = [];
  let count = 0;
  for (const record of records) {
    rows.push(rowOf(record, `records[${count}]`, schema));
    count++;
    if (rows.length === BATCH) {
      await database.run(insert(rows));
      rows = [];
    }
  }
  if (rows.length > 0) await database.run(insert(rows));
  return count;
}

/** A record as texts and whole numbers, by column. */
function rowOf(
  record: Loaded,
  field: string,
  schema: SqlSchema,
): Readonly<Record<string, string | number | null>> {
  const amount = (value: Decimal | undefined, name: string): string | null =>
    value === undefined ? null : amountText(value, `${field}.${name}`, schema.decimals);
  const { reporter, partner = "", flow, coverage = "", product = "", system = "", valuation = "" } = record;
  const { adjustment = "", period, published = null, readOn = null, source = "" } = record;
  if (record.derivedFrom !== undefined)
    refuse("INVALID_FIELD", `${field}.derivedFrom`, "absent in a database", record.derivedFrom);
  return {
    ...{ reporter, partner, flow, coverage, product, system, valuation, published, source },
    adjustment: adjustment === "none" ? "" : adjustment,
    product_digits: [...product].length,
    first_month: ordinalOf(startOf(period)),
    last_month: ordinalOf(endOf(period)),
    read_on: readOn,
    ...("status" in record
      ? { currency: "", value: null, status: record.status, rounded_to: null, quantity: null, unit: "" }
      : {
          currency: record.currency,
          value: amount(checked(record, field).value, "value"),
          status: "",
          rounded_to: amount(record.roundedTo, "roundedTo"),
          quantity: amount("quantity" in record ? record.quantity?.amount : undefined, "quantity"),
          unit: ("quantity" in record && record.quantity?.unit) || "",
        }),
  };
}

function checked(record: Observation, field: string): Observation {
  if (record.bounds !== undefined && record.roundedTo === undefined)
    refuse("INVALID_FIELD", `${field}.bounds`, "left to roundedTo in a database", record.bounds);
  if (record.convertedAt !== undefined)
    refuse("INVALID_FIELD", `${field}.convertedAt`, "absent in a database", record.convertedAt);
  return observation(record);
}

function amountText(value: Decimal, field: string, decimals: number): string {
  if (value.decimalPlaces() > decimals)
    return refuse("INVALID_FIELD", field, `of ${decimals} decimals at most (sqlSchema: decimals)`, value);
  return value.e < 38 - decimals
    ? value.toFixed()
    : refuse("TOO_LARGE", field, `of ${38 - decimals} digits at most before the point`, value);
}

/** Throws where a figure of one vintage comes twice, or is in the table already. */
async function refuseTwice(database: SqlDatabase, schema: SqlSchema): Promise<void> {
  const identity: Fragment = listed(KEYS, MONTHS, VINTAGE);
  const found = await database.run(
    statementOf(part`SELECT ${listed(KEYS, MONTHS, ["CAST(published AS text) AS published", "count(*)"])}
FROM (
SELECT * FROM figures_to_load
UNION ALL
SELECT * FROM ${part.table(schema.figures)}
WHERE (reporter, first_month) IN (SELECT reporter, first_month FROM figures_to_load)
) AS figures
GROUP BY ${identity}
HAVING count(*) > 1
LIMIT 1`),
  );
  const [twice] = found;
  if (twice === undefined) return;
  const what = [...KEYS.map((key) => textIn(twice, key)), periodIn(twice, "first_month", "last_month")];
  refuse(
    "DUPLICATE_PERIOD",
    "a figure",
    "loaded once for each period and vintage",
    [...what, textOrNull(twice, "published") ?? ""].filter((text) => text !== "").join(", "),
  );
}
