import { type CsvRow, csvRows } from "../csv/rows.js";
import { type FormatDraft, refuseFigures } from "./format-file.js";

/** A file of rows below a heading, which is missing where the file is empty. */
export interface HeadedRows {
  readonly heading: CsvRow | undefined;
  readonly others: readonly CsvRow[];
  readonly delimiter: string;
}

/** Splits a file into its heading and its rows; what cannot be split is refused. */
export function headedRows(draft: FormatDraft, text: string, given?: string): HeadedRows {
  const { rows, problems, delimiter } = csvRows(text, given);
  for (const one of problems) refuseFigures(draft, one);
  const [heading, ...others] = rows;
  return { heading, others, delimiter };
}
