import { type Decimal, fromUnits, ZERO } from "../../decimal/decimal.js";
import { putQuotient, type QuotientLanes, quotientAt, zeroQuotients } from "../../decimal/quotient-lanes.js";
import { refuse } from "../../errors.js";
import { checkFields, readChoice } from "../../fields.js";
import { monthOnMonth, yearOnYear } from "../../measures/growth.js";
import { type Growth, growthOf } from "../../measures/growth-of.js";
import { SIMPLE } from "../../measures/rate-law.js";
import { type Month, month, monthAt, ordinalOf } from "../../period/month.js";
import { endOf, startOf } from "../../period/period.js";
import type { Observation } from "../../records/observation.js";
import type { TradeTable } from "../columns/table.js";
import { addTable } from "../sums/add-table.js";
import { type SeriesOfSums, seriesOfSums, type TotalSeriesOptions, totalSeries } from "../sums/series.js";
import { type MonthSums, monthSums } from "./month-sums.js";

/**
 * The growth of the sums of a table, kept in columns.
 *
 * @category Tables
 */
export interface TableGrowth {
  /** How many periods it has. */
  readonly rows: number;
  /** How many of them have a rate. */
  readonly rates: number;
}

/**
 * The growth of the sums of a table by period, to 34 digits: what {@link yearOnYear} or {@link monthOnMonth} say of
 * {@link totalSeries}, without making records. A hundred thousand months take a twentieth of the time.
 *
 * @param table       rows of one reporter, flow, currency and valuation
 * @param comparison  with the same period a year earlier, or with the month before
 * @param options     as {@link totalSeries}
 * @returns           the growth; {@link growths} makes its records
 * @throws            {@link TradeError} as {@link totalSeries} and {@link yearOnYear}
 * @example
 * const { table } = tableFromCsv("period,value\n2025-10,4\n2025-11,5\n", { all: { reporter: "XX", flow: "exports", currency: "USD" } })
 * totalGrowth(table, "month-on-month") // => { rows: 2, rates: 1 }
 * @category Tables
 */
export function totalGrowth(
  table: TradeTable,
  comparison: "year-on-year" | "month-on-month",
  options: TotalSeriesOptions = {},
): TableGrowth {
  readChoice(comparison, "comparison", ["year-on-year", "month-on-month"]);
  const header = seriesOfSums(table, options);
  const sums = monthSums(addTable(table, ["period"], header.sums));
  const lag = comparison === "year-on-year" ? 12 : 1;
  // A month of the year 0 may have none before it.
  if (sums === null || sums.first < lag) {
    const rows = (lag === 12 ? yearOnYear : monthOnMonth)(totalSeries(table, options));
    const rates = rows.filter(({ rate }) => rate !== null).length;
    return known({ rows: rows.length, rates }, (from, to) =>
      rows.filter(({ period }) => startOf(period) >= from && endOf(period) <= to),
    );
  }
  const rates = ratesOf(sums, lag);
  return known({ rows: sums.count, rates: rates.count }, (from, to) =>
    recordsOf({ header, comparison, lag, sums, rates }, from, to),
  );
}

/**
 * The growth of a table as records, made one by one as they are asked for.
 *
 * @param growth  what {@link totalGrowth} gives
 * @param query   `from`, `to`: periods that begin in this month or later, and end in this month or earlier
 * @returns       as {@link yearOnYear}, in the order of time
 * @throws        {@link TradeError} `INVALID_FIELD` for what is no growth of a table, `INVALID_PERIOD`
 * @example
 * const { table } = tableFromCsv("period,value\n2025-10,4\n2025-11,5\n", { all: { reporter: "XX", flow: "exports", currency: "USD" } })
 * Array.from(growths(totalGrowth(table, "month-on-month"), { from: "2025-11" }), ({ rate }) => formatPercent(rate)) // => ["25.0%"]
 * @category Tables
 */
export function growths(
  growth: TableGrowth,
  query: { readonly from?: Month | undefined; readonly to?: Month | undefined } = {},
): Iterable<Growth> {
  const records = insides.get(growth) ?? refuse("INVALID_FIELD", "growth", "what totalGrowth gives", growth);
  checkFields(query, "a query", ["from", "to"]);
  return records(month(query.from ?? "0000-01"), month(query.to ?? "9999-12"));
}

/** Makes the records from one month to another. */
type Records = (from: Month, to: Month) => Iterable<Growth>;

const insides = /* @__PURE__ */ new WeakMap<TableGrowth, Records>();

function known(growth: TableGrowth, records: Records): TableGrowth {
  insides.set(growth, records);
  return Object.freeze(growth);
}

/** The rates of the months that have one. */
interface Rates {
  readonly quotients: QuotientLanes;
  readonly count: number;
}

function ratesOf({ units }: MonthSums, lag: number): Rates {
  const quotients = zeroQuotients(units.length);
  let count = 0;
  for (let at = lag; at < units.length; at++) {
    const value = units[at]!;
    const base = units[at - lag]!;
    // Not so where one of them is none.
    if (!(base > 0 && value >= 0)) continue;
    putQuotient(quotients, at, value - base, base);
    count++;
  }
  return { quotients, count };
}

interface GrowthColumns {
  readonly header: SeriesOfSums;
  readonly comparison: "year-on-year" | "month-on-month";
  readonly lag: number;
  readonly sums: MonthSums;
  readonly rates: Rates;
}

function* recordsOf(columns: GrowthColumns, from: Month, to: Month): Iterable<Growth> {
  const { comparison, lag, sums, rates } = columns;
  const last = Math.min(sums.units.length - 1, ordinalOf(to) - sums.first);
  for (let at = Math.max(0, ordinalOf(from) - sums.first); at <= last; at++) {
    const row = rowAt(columns, at);
    if (row === null) continue;
    const rate = (): Decimal => quotientAt(rates.quotients, at);
    const base = at < lag ? null : rowAt(columns, at - lag);
    yield growthOf(row, monthAt(sums.first + at - lag), base, { comparison, law: { ...SIMPLE, rate } });
  }
}

function rowAt({ header, sums }: GrowthColumns, at: number): Observation | null {
  const units = sums.units[at]!;
  if (Number.isNaN(units)) return null;
  const value = units === 0 ? ZERO : fromUnits(BigInt(units), -sums.scale);
  return { ...header.common, ...header.name, period: monthAt(sums.first + at), value };
}
