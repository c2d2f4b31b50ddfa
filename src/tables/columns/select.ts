import { refuse } from "../../errors.js";
import { checkFields } from "../../fields.js";
import { type Month, month } from "../../period/month.js";
import { endOf, type Period, startOf } from "../../period/period.js";
import { numbersAt, numbersOf } from "./block-codes.js";
import { COLUMNS, readCode, type TableColumn } from "./columns.js";
import { partOfLane } from "./lane.js";
import { type Block, insideOf, lineAt, type TradeTable, tableOf } from "./table.js";

/**
 * Which rows are meant: for each column a text, some texts, or a question that is put to each text once. Nothing said
 * in a row is the text "": `{ partner: "" }` are the rows of the world.
 *
 * @category Tables
 */
export type RowQuery = Readonly<Partial<Record<TableColumn, CodeQuery>>> & {
  /** Periods that begin in this month or later. */
  readonly from?: Month | undefined;
  /** Periods that end in this month or earlier. */
  readonly to?: Month | undefined;
};

/**
 * A text of a column, some texts, or a question.
 *
 * @category Tables
 */
export type CodeQuery = string | readonly string[] | ((text: string) => boolean) | undefined;

/**
 * The rows of a table that a query means, as a table. They keep their order and their lines.
 *
 * @param table  the table
 * @param query  texts by column, and months
 * @returns      the rows that fit all of it; texts that no row has fit none
 * @throws       {@link TradeError} `UNKNOWN_FIELD`, `INVALID_PERIOD`, and the like for a text that its column cannot hold
 * @example
 * const { table } = tableFromCsv("partner,product,period,value\nUS,8471,2025-10,3\nUS,8517,2025-11,4\nDE,8471,2025-11,5\n", {
 *   all: { reporter: "CN", flow: "exports", currency: "USD" },
 * })
 * selectRows(table, { partner: "US", from: "2025-11" }).rows // => 1
 * selectRows(table, { product: (code) => code.startsWith("84") }).rows // => 2
 * @category Tables
 */
export function selectRows(table: TradeTable, query: RowQuery): TradeTable {
  const inside = insideOf(table);
  checkFields(query, "a query", COLUMNS, ["from", "to"]);
  const wanted = COLUMNS.flatMap((column, place) => {
    const fits = questionOf(column, query);
    return fits === null
      ? []
      : [{ place, fits: Uint8Array.from(inside.codes[place]!.texts, (text) => Number(fits(text))) }];
  });
  const blocks = inside.blocks.flatMap((block) => {
    const places = placesIn(block, wanted);
    return places.length === 0 ? [] : [places.length === block.rows ? block : part(block, places)];
  });
  return tableOf({ codes: inside.codes, blocks });
}

function questionOf(column: TableColumn, query: RowQuery): ((text: string) => boolean) | null {
  const asked = query[column];
  const own = asked === undefined ? null : textQuestion(column, asked);
  if (column !== "period" || (query.from === undefined && query.to === undefined)) return own;
  const from = query.from === undefined ? "" : month(query.from);
  const to = query.to === undefined ? "9999-12" : month(query.to);
  return (text) =>
    text !== "" &&
    startOf(text as Period) >= from &&
    endOf(text as Period) <= to &&
    (own === null || own(text));
}

function textQuestion(column: TableColumn, asked: NonNullable<CodeQuery>): (text: string) => boolean {
  if (typeof asked === "function") return asked;
  const list = typeof asked === "string" ? [asked] : asked;
  if (!Array.isArray(list)) return refuse("INVALID_FIELD", column, "a text, some texts or a question", asked);
  const texts = new Set(list.map((text) => (text === "" ? "" : readCode(column, text))));
  return (text) => texts.has(text);
}

function placesIn(
  block: Block,
  wanted: readonly { readonly place: number; readonly fits: Uint8Array<ArrayBuffer> }[],
): Uint32Array<ArrayBuffer> {
  const found = new Uint32Array(block.rows);
  const columns = wanted.map(({ place, fits }) => ({ numbers: numbersOf(block, place), fits }));
  let count = 0;
  for (let i = 0; i < block.rows; i++) {
    let all = true;
    for (const { numbers, fits } of columns) all &&= fits[numbers[i]!] === 1;
    if (all) found[count++] = i;
  }
  return found.subarray(0, count);
}

function part(block: Block, places: Uint32Array<ArrayBuffer>): Block {
  const rows = places.length;
  return {
    rows,
    codes: block.codes.map((codes) => (typeof codes === "number" ? codes : numbersAt(codes, places))),
    values: block.values && partOfLane(block.values, places),
    quantities: block.quantities && partOfLane(block.quantities, places),
    lines: Uint32Array.from(places, (at) => lineAt(block, at)),
  };
}
