import { currencyCode } from "../../currency/currency.js";
import { refuse, TradeError } from "../../errors.js";
import { day } from "../../period/day.js";
import { type Printed, printed } from "../../print/printed.js";
import { type Observation, observation } from "../../records/observation.js";
import {
  type MonthFigure,
  type TradeMonth,
  type TradeMonthInput,
  tradeMonth,
} from "../../records/trade-month.js";
import { readPeriodForm } from "../columns/period-form.js";
import type { Cells } from "../csv/named-cells.js";
import type { MonthColumn } from "./columns.js";
import type { TradeMonthsOptions } from "./options.js";

/** What one row says: a month, or single figures. */
export interface MonthRow {
  readonly months: readonly TradeMonth[];
  readonly observations: readonly Observation[];
}

const NOTHING: MonthRow = { months: [], observations: [] };
const FLOWS = ["exports", "imports", "balance"] as const;
const CODE = /^[A-Z][A-Z\d]+$/;
const A_PERIOD = "a month or another period, such as 2025-11, Nov-25, 2025-Q4, 2025-01/2025-02";
const A_CODE = "a code in capital letters, such as CN, US or EU";
const A_DAY = "a day of the calendar, YYYY-MM-DD";

/** Reads the cells of a row; nothing where one has a problem. `lines` knows on which line each month stood so far. */
export function readMonthRow(
  cells: Cells<MonthColumn>,
  said: TradeMonthsOptions,
  lines: Map<string, number>,
): MonthRow {
  const partner = cells.read("partner", A_CODE, readCode);
  const month = cells.need("period", A_PERIOD, (text) => readPeriodForm(text, "period"));
  const reporter = cells.need("reporter", A_CODE, readCode, said.reporter);
  const currency = cells.need(
    "currency",
    "a code of ISO 4217 in capital letters",
    currencyCode,
    said.currency,
  );
  const provenance = {
    published: cells.read("published", A_DAY, day, said.published),
    readOn: cells.read("readOn", A_DAY, day),
    source: cells.read("source", "text", String, said.source),
    derivedFrom: cells.read("derivedFrom", "text", String),
  };
  const [exported, imported, balance] = FLOWS.map((flow) => readAmount(cells, flow, said));
  if (cells.problems.length > 0 || month === undefined || reporter === undefined || currency === undefined)
    return NOTHING;
  const about = [month, reporter, partner, currency, provenance.published, provenance.readOn].join(" ");
  const before = lines.get(about);
  if (before !== undefined) {
    cells.refuse("period", `told apart by published where a row has it already (line ${before})`, month);
    return NOTHING;
  }
  lines.set(about, cells.line);
  const row = { period: month, reporter, currency, ...provenance };
  if (partner === undefined && exported !== undefined && imported !== undefined) {
    const made = madeMonth({ ...row, exports: exported, imports: imported, balance });
    if (made !== null) return { months: [made], observations: [] };
    cells.refuse("balance", "exports − imports, within their rounding", balance?.text ?? "");
    return NOTHING;
  }
  const figures = [exported, imported, balance].flatMap((value, at) =>
    value === undefined ? [] : observation({ ...row, partner, flow: FLOWS[at]!, value }),
  );
  if (figures.length === 0) cells.refuse(null, "a row with exports, imports or a balance", "none");
  return { months: [], observations: figures };
}

/** A month; `null` where exports and imports exclude its balance. */
function madeMonth(input: TradeMonthInput): TradeMonth | null {
  try {
    return tradeMonth(input);
  } catch (error) {
    if (error instanceof TradeError && error.code === "BALANCE_MISMATCH") return null;
    throw error;
  }
}

/** Reads the code of a reporter or a partner. */
export function readCode(text: string, field = "a reporter"): string {
  return CODE.test(text) ? text : refuse("INVALID_FIELD", field, A_CODE, text);
}

function readAmount(
  cells: Cells<MonthColumn>,
  flow: MonthFigure,
  { in: unit }: TradeMonthsOptions,
): Printed | undefined {
  const rule =
    unit === undefined || unit === "unit"
      ? 'an amount as printed ("330.35 billion") or plain ("330350000000")'
      : `an amount in ${unit}s, without a unit of its own ("330.35")`;
  const figure = cells.read(flow, rule, (text) => amount(text, unit));
  if (figure === undefined || flow === "balance" || figure.value.s > 0) return figure;
  return cells.refuse(flow, "zero or above", figure.text);
}

/** A number of currency units, without a word such as "about" and no percentage. */
function amount(text: string, unit: TradeMonthsOptions["in"]): Printed {
  const figure = printed(text, { in: unit });
  if (figure.hedge !== null || figure.unit !== "number") throw new TradeError("UNREADABLE_PRINT", text);
  return figure;
}
