import type { TableRow } from "../columns/add-row.js";
import { COLUMNS, type TableColumn } from "../columns/columns.js";
import { textRows } from "../columns/rows.js";
import type { TradeTable } from "../columns/table.js";

/** What a row may say. */
export type RowField = TableColumn | "value" | "quantity";

/** The fields in the order in which they are written: who, what and when, then how much. */
const ORDER: readonly RowField[] = [...COLUMNS.slice(0, 6), "value", "quantity", ...COLUMNS.slice(6)];

/** The fields that some row of a table has; the value is always one. */
export function fieldsOf(table: TradeTable): readonly RowField[] {
  const found = new Set<RowField>(["value"]);
  for (const { row } of textRows(table))
    for (const field of ORDER) if (textOfField(row, field) !== "") found.add(field);
  return ORDER.filter((field) => found.has(field));
}

/** The text of a field; empty where the row has none. */
export function textOfField(row: TableRow, field: RowField): string {
  return row[field] ?? "";
}
