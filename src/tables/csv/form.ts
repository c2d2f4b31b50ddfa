import { EXPONENTS } from "../../decimal/local-format.js";
import { refuse } from "../../errors.js";
import { checkFields, checkObject, readChoice } from "../../fields.js";
import { FLOW_STATUSES, type FlowStatus } from "../../partners/sums/unpublished-flow.js";
import { COLUMNS, readCode, type TableColumn } from "../columns/columns.js";

/**
 * What a column of a file may hold: codes and texts, the value, the quantity.
 *
 * @category Tables
 */
export type TableField = TableColumn | "value" | "quantity";

/**
 * How a CSV file is written. What is left out is as the file shows it: the comma, semicolon or tab by its heading, a
 * decimal point, columns named as our fields.
 *
 * @category Tables
 */
export interface CsvForm {
  /** How the file names the column of each field, or its place from 1. Left out: columns with the names of our fields. */
  readonly columns?: Readonly<Partial<Record<TableField, string | number>>> | undefined;
  /** What no column says, since it is the same in all rows: `{ reporter: "CN", flow: "exports", currency: "USD" }`. */
  readonly all?: Readonly<Partial<Record<TableColumn, string>>> | undefined;
  /** The codes of a column and what they mean: `{ flow: { "1": "imports", "2": "exports" } }`; others are problems. */
  readonly codes?: Readonly<Partial<Record<TableColumn, Readonly<Record<string, string>>>>> | undefined;
  /** Values that are no figures, and why: `{ ":c": "confidential" }`. An empty value is not reported. */
  readonly absent?: Readonly<Record<string, FlowStatus>> | undefined;
  /** Whether the first row names the columns; true unless said. */
  readonly heading?: boolean | undefined;
  /** What parts cells; left out: what stands most often in the first line. */
  readonly delimiter?: "," | ";" | "\t" | "|" | undefined;
  /** A point unless said. */
  readonly decimalMark?: "." | "," | undefined;
  /** What parts thousands; nothing unless said. */
  readonly thousands?: "," | "." | " " | "'" | undefined;
  /** The unit of values; they then keep their rounding to the last digit. */
  readonly in?: "thousand" | "million" | "billion" | undefined;
}

const FORM = [
  "columns",
  "all",
  "codes",
  "absent",
  "heading",
  "delimiter",
  "decimalMark",
  "thousands",
  "in",
] as const;

/** The fields that a column may hold. */
export const TABLE_FIELDS: readonly TableField[] = [...COLUMNS, "value", "quantity"];

/** A form that was read. */
export interface ReadForm {
  readonly columns: readonly (readonly [TableField, string | number])[] | null;
  readonly all: Readonly<Partial<Record<TableColumn, string>>>;
  readonly codes: ReadonlyMap<TableColumn, ReadonlyMap<string, string>>;
  readonly absent: ReadonlyMap<string, FlowStatus>;
  readonly heading: boolean;
  readonly delimiter: string | undefined;
  readonly decimalMark: "." | ",";
  readonly thousands: string | undefined;
  /** The power of ten of the unit; `null` where values are single units. */
  readonly exponent: number | null;
}

/** Reads the form of a file; throws where it cannot be meant. */
export function readForm(form: CsvForm): ReadForm {
  checkFields(form, "the form of a file", FORM);
  const { columns, all = {}, codes = {}, absent = {}, heading = true, decimalMark = ".", thousands } = form;
  if (columns !== undefined) checkFields(columns, "columns", TABLE_FIELDS);
  checkFields(all, "all", COLUMNS);
  checkFields(codes, "codes", COLUMNS);
  checkObject(absent, "absent");
  for (const column of COLUMNS) if (all[column] !== undefined) readCode(column, all[column]);
  readChoice(decimalMark, "decimalMark", [".", ","]);
  if (thousands !== undefined) readChoice(thousands, "thousands", [",", ".", " ", "'"]);
  if (thousands === decimalMark)
    refuse("INVALID_FIELD", "thousands", "other than the decimal mark", thousands);
  if (form.delimiter !== undefined) readChoice(form.delimiter, "delimiter", [",", ";", "\t", "|"]);
  if (columns === undefined && !heading)
    refuse("INVALID_FIELD", "columns", "given where the file has no heading", columns);
  return {
    columns: columns === undefined ? null : readColumns(columns, heading),
    all,
    codes: new Map(
      COLUMNS.flatMap((column) =>
        codes[column] === undefined ? [] : [[column, new Map(Object.entries(codes[column]))] as const],
      ),
    ),
    absent: new Map([
      ["", "not-reported"] as const,
      ...Object.entries(absent).map(
        ([text, status]) => [text, readChoice(status, "absent", FLOW_STATUSES)] as const,
      ),
    ]),
    heading,
    delimiter: form.delimiter,
    decimalMark,
    thousands,
    exponent:
      form.in === undefined ? null : EXPONENTS[readChoice(form.in, "in", ["thousand", "million", "billion"])],
  };
}

function readColumns(
  columns: NonNullable<CsvForm["columns"]>,
  heading: boolean,
): readonly (readonly [TableField, string | number])[] {
  return TABLE_FIELDS.flatMap((field) => {
    const column = columns[field];
    if (column === undefined) return [];
    if (typeof column === "number" ? !Number.isInteger(column) || column < 1 : !heading)
      refuse("INVALID_FIELD", `columns.${field}`, "a name of the heading, or a place from 1", column);
    return [[field, column] as const];
  });
}
