import { refuse } from "../../errors.js";
import { checkFields, readList, readText } from "../../fields.js";
import type { TableColumn } from "../columns/columns.js";
import { type CsvForm, readForm, TABLE_FIELDS, type TableField } from "../csv/form.js";

/**
 * What a file of SDMX does not say of itself. Nothing of it is needed where the file uses the common concepts, such as
 * REF_AREA, COUNTERPART_AREA, TIME_PERIOD and OBS_VALUE, or those of Eurostat.
 *
 * @category Tables
 */
export interface SdmxForm extends Pick<CsvForm, "all" | "codes"> {
  /** The id of the dimension or attribute that holds a field. */
  readonly columns?: Readonly<Partial<Record<TableField, string>>> | undefined;
  /** Codes that stand for totals, beside those of the world, of all goods and of Eurostat's groups. */
  readonly totals?: Readonly<Partial<Record<TotalField, readonly string[]>>> | undefined;
  /** Whether totals and details lie apart; with `false` all rows are in one table, in the order of the file. */
  readonly apart?: boolean | undefined;
}

/**
 * The columns in which a code may stand for the total of others.
 *
 * @category Tables
 */
export type TotalField = "reporter" | "partner" | "product";

export const TOTAL_FIELDS: readonly TotalField[] = ["reporter", "partner", "product"];

/** A form that was read. */
export interface ReadSdmxForm {
  readonly columns: Readonly<Partial<Record<TableField, string>>>;
  readonly all: Readonly<Partial<Record<TableColumn, string>>>;
  readonly codes: ReadonlyMap<TableColumn, ReadonlyMap<string, string>>;
  readonly totals: ReadonlyMap<TotalField, ReadonlySet<string>>;
  readonly apart: boolean;
}

/** Reads the form; throws where it cannot be meant. */
export function readSdmxForm(form: SdmxForm): ReadSdmxForm {
  checkFields(form, "the form of a file", ["columns", "all", "codes", "totals", "apart"]);
  const { columns = {}, totals = {}, apart = true } = form;
  if (typeof apart !== "boolean") refuse("INVALID_FIELD", "apart", "true or false", apart);
  checkFields(columns, "columns", TABLE_FIELDS);
  checkFields(totals, "totals", TOTAL_FIELDS);
  for (const [field, id] of Object.entries(columns))
    if (typeof id !== "string") refuse("INVALID_FIELD", `columns.${field}`, "the id of a dimension", id);
  const { all, codes } = readForm({ all: form.all, codes: form.codes });
  return {
    ...{ columns, all, codes, apart },
    totals: new Map(
      TOTAL_FIELDS.map((field) => [
        field,
        new Set(readList(totals[field] ?? [], `totals.${field}`, readText)),
      ]),
    ),
  };
}
