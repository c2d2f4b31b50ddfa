import { SUBJECT_FIELDS, type Subject } from "../records/subject.js";

/**
 * A column that tells series apart.
 *
 * @category SQL
 */
export type Key = keyof Subject | "currency";

/** What tells series apart: the subject and the currency. Nothing said is an empty text. */
export const KEYS: readonly Key[] = [...SUBJECT_FIELDS, "currency"];

/** How a column is kept: text, a whole number, an exact decimal. */
type Kind = "text" | "whole" | "decimal";

/** The columns of a table. */
export type Columns = Readonly<Record<string, Kind>>;

/** The columns of the table of figures. */
export const FIGURE_COLUMNS: Columns = {
  reporter: "text",
  partner: "text",
  flow: "text",
  coverage: "text",
  product: "text",
  adjustment: "text",
  system: "text",
  valuation: "text",
  currency: "text",
  first_month: "whole",
  last_month: "whole",
  value: "decimal",
  status: "text",
  rounded_to: "decimal",
  quantity: "decimal",
  unit: "text",
  published: "text",
  read_on: "text",
  source: "text",
};
