import { readDecimal } from "../../decimal/decimal.js";
import { isMultiple } from "../../decimal/rounding.js";
import { refuse } from "../../errors.js";
import { problem, type TableProblem } from "../problem.js";
import { numberOf, ruleOf } from "./codes.js";
import { COLUMNS, type TableColumn } from "./columns.js";
import { beginQuantities, nextPlace, putLines, putNumber, type TableDraft } from "./draft.js";
import { putNothing, putText } from "./lane.js";

/**
 * One row of a file as texts. A value is a decimal number, with an exponent where it is given in thousands ("12.5e3");
 * `null` where there is none, and then `status` says why.
 */
export interface TableRow extends Readonly<Partial<Record<TableColumn, string | undefined>>> {
  readonly reporter: string;
  readonly flow: string;
  readonly period: string;
  readonly value: string | null;
  readonly quantity?: string | undefined;
}

/** How a file calls the fields of a row, for the problems. */
export type FieldNames = Readonly<Partial<Record<keyof TableRow, string>>>;

type Tell = (field: keyof TableRow, value: string | null | undefined, rule: string) => void;

const ROUNDED_TO: number = COLUMNS.indexOf("roundedTo");
const REQUIRED = ["reporter", "flow", "period"] as const;

/** Adds a row of a file to a table, or says all that is wrong with it; false where it was refused. */
export function addRow(draft: TableDraft, row: TableRow, line: number, names: FieldNames = {}): boolean {
  const at = nextPlace(draft);
  const found: TableProblem[] = [];
  const tell: Tell = (field, value, rule) => {
    found.push(problem(line, names[field] ?? field, rule, value ?? ""));
  };
  for (let i = 0; i < COLUMNS.length; i++) {
    const column = COLUMNS[i]!;
    try {
      putNumber(draft, i, at, numberOf(draft.codes[i]!, row[column] ?? ""));
    } catch (error) {
      tell(column, row[column], ruleOf(error));
    }
  }
  for (const field of REQUIRED) if (!row[field]) tell(field, row[field], "given");
  addFigures(draft, row, at, tell);
  if (found.length > 0) return refuseRow(draft, found);
  putLines(draft, at, at + 1, line);
  draft.rows++;
  return true;
}

/** Counts a row that the table does not hold, and says why. */
export function refuseRow(draft: TableDraft, problems: readonly TableProblem[]): false {
  draft.problems.push(...problems);
  draft.refused++;
  return false;
}

function addFigures(draft: TableDraft, row: TableRow, at: number, tell: Tell): void {
  putNothing(draft.values, at);
  putNothing(draft.quantities, at);
  if (row.value === null) {
    if (row.status === undefined) tell("value", null, "given, or a status that says why it is not");
  } else {
    if (row.status !== undefined) tell("status", row.status, "absent where there is a value");
    if (!row.currency) tell("currency", row.currency, "given where there is a value");
    if (isNegative(row.value) && row.flow !== "balance")
      tell("value", row.value, `zero or above in ${row.flow}`);
    try {
      putText(draft.values, at, row.value, "value");
      if (row.roundedTo && draft.codes[ROUNDED_TO]!.given.has(row.roundedTo))
        checkStep(row.value, row.roundedTo);
    } catch (error) {
      tell("value", row.value, ruleOf(error));
    }
  }
  if (row.quantity === undefined) return;
  beginQuantities(draft, at);
  if (!row.unit) tell("unit", row.unit, "given where there is a quantity");
  if (isNegative(row.quantity)) tell("quantity", row.quantity, "zero or above");
  try {
    putText(draft.quantities, at, row.quantity, "quantity");
  } catch (error) {
    tell("quantity", row.quantity, ruleOf(error));
  }
}

/** Throws where a value has digits below the step that it is rounded to. */
function checkStep(value: string, roundedTo: string): void {
  const step = readDecimal(roundedTo, "roundedTo");
  if (!isMultiple(readDecimal(value, "value"), step))
    refuse("INVALID_FIELD", "value", `a multiple of roundedTo (${step})`, value);
}

function isNegative(text: string): boolean {
  return text.startsWith("-") && /^[^e]*[1-9]/i.test(text);
}
