import { currencyCodes } from "../currency/currency.js";
import {
  ADJUSTMENTS,
  COVERAGES,
  FLOWS,
  SUBJECT_FIELDS,
  type Subject,
  SYSTEMS,
  VALUATIONS,
} from "../records/subject.js";

/**
 * A column that tells series apart.
 *
 * @category SQL
 */
export type Key = keyof Subject | "currency";

/** What tells series apart: the subject and the currency. Nothing said is an empty text. */
export const KEYS: readonly Key[] = [...SUBJECT_FIELDS, "currency"];

/** How a column is kept: text, one of some words, a whole number, an exact decimal, a day. */
type Kind = "text" | "whole" | "decimal" | "day" | readonly string[];

/** The columns of a table. */
export type Columns = Readonly<Record<string, Kind>>;

/** The columns of the table of figures. */
export const FIGURE_COLUMNS: Columns = {
  reporter: "text",
  partner: "text",
  flow: words(FLOWS),
  coverage: words(COVERAGES),
  product: "text",
  product_digits: "whole",
  adjustment: words(ADJUSTMENTS),
  system: words(SYSTEMS),
  valuation: words(VALUATIONS),
  currency: words(currencyCodes()),
  first_month: "whole",
  last_month: "whole",
  value: "decimal",
  status: "text",
  rounded_to: "decimal",
  quantity: "decimal",
  unit: "text",
  published: "day",
  read_on: "day",
  source: "text",
};

/** Words in the order of texts, and that nothing is said. */
function words(all: readonly string[]): readonly string[] {
  return ["", ...all.filter((word) => word !== "none")].sort();
}

/** The same, with words as the texts that they are. */
export function typeOf(kind: Kind): "text" | "whole" | "decimal" | "day" {
  return typeof kind === "string" ? kind : "text";
}

/** The type of a column that has words alone. DuckDB passes over a condition that a whole block of such rows meets. */
export function wordType(column: string): string {
  return `trade_${column}`;
}
