import type { FieldNames, TableRow } from "../columns/add-row.js";

/** What sets a row apart from the others, by the columns that say so. */
export interface Apart {
  readonly totals: readonly string[];
  readonly details: readonly string[];
}

/** A row that waits for its table. */
export interface WaitingRow extends Apart {
  readonly row: TableRow;
  readonly line: number;
  readonly names: FieldNames;
  /** How many figures of the file it has: a value may have been joined by a quantity. */
  readonly figures: number;
}
