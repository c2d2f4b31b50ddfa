import type { TableRow } from "./add-row.js";
import { COLUMNS } from "./columns.js";
import { decimalAt } from "./lane.js";
import { type Block, codeAt, type Inside, insideOf, lineAt, type TradeTable } from "./table.js";

/** A row as texts, and its line. */
export interface TextRow {
  readonly row: TableRow;
  readonly line: number;
}

/** The rows of a table as texts, one after the other. */
export function* textRows(table: TradeTable): Iterable<TextRow> {
  const inside = insideOf(table);
  for (const block of inside.blocks)
    for (let at = 0; at < block.rows; at++)
      yield { row: textRow(inside, block, at), line: lineAt(block, at) };
}

function textRow(inside: Inside, block: Block, at: number): TableRow {
  const texts: Partial<Record<(typeof COLUMNS)[number], string>> = {};
  for (let i = 0; i < COLUMNS.length; i++) {
    const text = inside.codes[i]!.texts[codeAt(block, i, at)]!;
    if (text !== "") texts[COLUMNS[i]!] = text;
  }
  const { reporter = "", flow = "", period = "", ...rest } = texts;
  const value = block.values === null ? null : decimalAt(block.values, at);
  const quantity = block.quantities === null ? null : decimalAt(block.quantities, at);
  return {
    ...{ reporter, flow, period },
    ...rest,
    value: value === null ? null : value.toFixed(),
    ...(quantity !== null && { quantity: quantity.toFixed() }),
  };
}
