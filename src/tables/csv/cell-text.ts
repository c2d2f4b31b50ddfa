/** What a spreadsheet takes for a formula. */
const FORMULA = /^'*[=+\-@]/;

/** A text that no spreadsheet takes for a formula: an apostrophe stands before what looks like one. */
export function defused(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A text without the apostrophe that {@link defused} put before it. */
export function undefused(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/** A cell of CSV, in quotes where it must be (RFC 4180). */
export function csvCell(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
