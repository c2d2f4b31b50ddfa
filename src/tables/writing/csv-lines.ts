import { textRows } from "../columns/rows.js";
import type { TradeTable } from "../columns/table.js";
import { csvCell, defused } from "../csv/cell-text.js";
import { fieldsOf, textOfField } from "./fields.js";

/**
 * Writes a table as CSV, line by line, each with its line end: a heading, then a row for each row of the table. Columns
 * that no row has are left out. {@link tableFromCsv} reads it back to the last digit.
 *
 * A text that a spreadsheet would take for a formula (`=`, `+`, `-` or `@` first) gets an apostrophe before it, which
 * the reader takes off again. Numbers are written in full, without thousands or exponents.
 *
 * @param table  the table
 * @returns      the lines, made one by one: `writeFile("trade.csv", csvLines(table))`
 * @throws       {@link TradeError} `INVALID_FIELD` for what is no table
 * @see          RFC 4180; OWASP, CSV injection
 * @example
 * const flow = partnerFlow({ reporter: "CN", partner: "US", flow: "exports", period: "2025-11", currency: "USD", value: printed("33.8 billion") });
 * [...csvLines(tradeTable([flow]))].join("") // => "reporter,partner,flow,period,currency,value,roundedTo\nCN,US,exports,2025-11,USD,33800000000,100000000\n"
 * @category Tables
 */
export function* csvLines(table: TradeTable): Iterable<string> {
  const fields = fieldsOf(table);
  yield `${fields.join(",")}\n`;
  for (const { row } of textRows(table)) {
    const cells = fields.map((field) => {
      const text = textOfField(row, field);
      return csvCell(field === "value" ? text : defused(text));
    });
    yield `${cells.join(",")}\n`;
  }
}
