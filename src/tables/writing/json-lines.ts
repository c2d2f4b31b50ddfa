import { textRows } from "../columns/rows.js";
import type { TradeTable } from "../columns/table.js";

/**
 * Writes a table as JSON lines, each a record of its own with its line end: a row with a figure as {@link partnerFlow}
 * or {@link observation} take it, one without as {@link unpublishedFlow}. Figures are texts, so that no reader rounds
 * them. {@link tableFromJsonLines} reads it back.
 *
 * @param table  the table
 * @returns      the lines, made one by one
 * @throws       {@link TradeError} `INVALID_FIELD` for what is no table
 * @see          JSON Lines, jsonlines.org
 * @example
 * const flow = partnerFlow({ reporter: "CN", partner: "US", flow: "exports", period: "2025-11", currency: "USD", value: 33800000000 });
 * [...jsonLines(tradeTable([flow]))][0] // => '{"reporter":"CN","flow":"exports","period":"2025-11","partner":"US","currency":"USD","value":"33800000000"}\n'
 * @category Tables
 */
export function* jsonLines(table: TradeTable): Iterable<string> {
  for (const { row } of textRows(table)) {
    const { value, quantity, unit, ...texts } = row;
    const record = {
      ...texts,
      ...(value !== null && { value }),
      ...(quantity !== undefined && { quantity: { amount: quantity, unit } }),
      // A unit may stand without a quantity.
      ...(quantity === undefined && unit !== undefined && { unit }),
    };
    yield `${JSON.stringify(record)}\n`;
  }
}
