import type { CurrencyCode } from "../../currency/currency.js";
import type { AmountUnit } from "../../decimal/format.js";
import type { Day } from "../../period/day.js";

/**
 * What a file of months does not say in its columns.
 *
 * @category Tables
 */
export interface TradeMonthsOptions {
  /** Whose trade it is, where no column says so. */
  readonly reporter?: string | undefined;
  /** Where no column says so. */
  readonly currency?: CurrencyCode | undefined;
  /** The unit of all amounts, where the heading of a printed table has it: "in billion". */
  readonly in?: AmountUnit | undefined;
  /** Where no column says so. */
  readonly source?: string | undefined;
  /** The day on which all rows came out, where no column says so. */
  readonly published?: Day | undefined;
}
