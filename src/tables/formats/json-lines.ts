import { addRow, type TableRow } from "../columns/add-row.js";
import { COLUMNS, type TableColumn } from "../columns/columns.js";
import { finish, newDraft, type TableDraft } from "../columns/draft.js";
import type { TableFile } from "../columns/table.js";
import { NOT_UTF_8, problem, type TableProblem } from "../problem.js";
import { textOf } from "../raw/file-text.js";
import { type Json, type JsonObject, readJson } from "../raw/json.js";
import { fieldOf, objectOf, plainText } from "../raw/json-parts.js";

/**
 * Reads JSON lines into a table: a record on each line, as {@link jsonLines} writes it, or as `JSON.stringify` writes an
 * observation or a partner flow. Figures may be texts or numbers; no digit of a number is lost.
 *
 * @param file  the bytes or the text of the file
 * @returns     the table, the problems and how many rows the file has; an empty line is no row
 * @see         JSON Lines, jsonlines.org
 * @example
 * const { table } = tableFromJsonLines('{"reporter":"CN","flow":"exports","period":"2025-11","currency":"USD","value":12345678901234567890.5}');
 * [...observations(table)].map(({ value }) => `${value}`) // => ["12345678901234567890.5"]
 * @category Tables
 */
export function tableFromJsonLines(file: Uint8Array | string): TableFile {
  const draft = newDraft();
  const text = textOf(file);
  if (text === null) draft.problems.push(problem(1, null, NOT_UTF_8, "\\0"));
  else
    for (const [at, line] of text.split(/\r?\n/).entries())
      if (line.trim() !== "") readLine(draft, line, at + 1);
  return finish(draft);
}

const FIELDS = new Set<string>([...COLUMNS, "value", "quantity"]);

function readLine(draft: TableDraft, text: string, line: number): void {
  const { root, problem: fault } = readJson(text);
  const record = objectOf(root ?? undefined);
  if (fault !== null) refuseLine(draft, { ...fault, line });
  else if (record === null) refuseLine(draft, problem(line, null, "an object for each line", text));
  else {
    const unknown = [...record.fields].find(([key, value]) => !FIELDS.has(key) || !isFit(key, value));
    if (unknown !== undefined) {
      const rule = FIELDS.has(unknown[0])
        ? "a text, a number or an amount with its unit"
        : "a field of a row";
      refuseLine(draft, problem(line, unknown[0], rule, plainText(unknown[1]) || "no text"));
    } else addRow(draft, rowOf(record), line);
  }
}

function refuseLine(draft: TableDraft, found: TableProblem): void {
  draft.problems.push(found);
  draft.refused++;
}

/** A text, a number, or of a quantity an amount with its unit. */
function isFit(key: string, value: Json): boolean {
  if (typeof value === "string") return key !== "quantity";
  return (
    key === "quantity" && [...(objectOf(value)?.fields.keys() ?? ["?"])].every((name) => PARTS.has(name))
  );
}

const PARTS = new Set(["amount", "unit"]);

function rowOf(record: JsonObject): TableRow {
  const texts: Partial<Record<TableColumn, string>> = {};
  for (const column of COLUMNS) {
    const text = record.fields.get(column);
    if (typeof text === "string") texts[column] = text;
  }
  const quantity = record.fields.get("quantity");
  const value = record.fields.get("value");
  return {
    ...{ reporter: "", flow: "", period: "" },
    ...texts,
    value: typeof value === "string" ? value.replace("E", "e") : null,
    ...(quantity !== undefined && {
      quantity: plainText(fieldOf(quantity, "amount")).replace("E", "e"),
      unit: plainText(fieldOf(quantity, "unit")),
    }),
  };
}
