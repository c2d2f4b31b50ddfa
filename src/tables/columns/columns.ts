import { readCurrency } from "../../currency/currency.js";
import { readDecimal } from "../../decimal/decimal.js";
import { refuse } from "../../errors.js";
import { readChoice, readText } from "../../fields.js";
import { FLOW_STATUSES } from "../../partners/sums/unpublished-flow.js";
import { readDay } from "../../period/day.js";
import { ADJUSTMENTS, COVERAGES, FLOWS, SYSTEMS, VALUATIONS } from "../../records/subject.js";
import { readPeriodForm } from "./period-form.js";

/**
 * The columns of a table that hold codes or texts. `detail` is what else tells rows apart, such as the mode of
 * transport; `unit` that of the quantity.
 *
 * @category Tables
 */
export type TableColumn =
  | "reporter"
  | "partner"
  | "product"
  | "flow"
  | "period"
  | "currency"
  | "coverage"
  | "adjustment"
  | "system"
  | "valuation"
  | "status"
  | "roundedTo"
  | "unit"
  | "published"
  | "readOn"
  | "source"
  | "derivedFrom"
  | "detail";

/** The columns of codes; their places are those of the lists of codes. */
export const COLUMNS: readonly TableColumn[] = [
  "reporter",
  "partner",
  "product",
  "flow",
  "period",
  "currency",
  "coverage",
  "adjustment",
  "system",
  "valuation",
  "status",
  "roundedTo",
  "unit",
  "published",
  "readOn",
  "source",
  "derivedFrom",
  "detail",
];

/** Reads a text of a column as the table keeps it; throws where it breaks the rule of the column. */
export function readCode(column: TableColumn, text: string): string {
  switch (column) {
    case "flow":
      return readChoice(text, column, FLOWS);
    case "period":
      return readPeriodForm(text, column);
    case "currency":
      return readCurrency(text, column);
    case "coverage":
      return readChoice(text, column, COVERAGES);
    case "adjustment":
      return readChoice(text, column, ADJUSTMENTS);
    case "system":
      return readChoice(text, column, SYSTEMS);
    case "valuation":
      return readChoice(text, column, VALUATIONS);
    case "status":
      return readChoice(text, column, FLOW_STATUSES);
    case "published":
    case "readOn":
      return readDay(text, column);
    case "roundedTo": {
      const step = readDecimal(text, column);
      return step.s > 0 && !step.isZero()
        ? step.toFixed()
        : refuse("INVALID_FIELD", column, "above zero", text);
    }
    default:
      return readText(text, column);
  }
}
