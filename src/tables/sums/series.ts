import { isPoint } from "../../decimal/interval.js";
import { refuse } from "../../errors.js";
import { checkFields, readChoice, readText } from "../../fields.js";
import type { AggregateFlowsOptions } from "../../partners/sums/aggregate-flows.js";
import type { Observation, Series } from "../../records/observation.js";
import { insideOf, type TradeTable } from "../columns/table.js";
import { aggregateTable, type TableTotal } from "./aggregate-table.js";
import { type InCommon, inCommonOf } from "./in-common.js";
import { partnerSide, productSide } from "./sides.js";

/**
 * What the sums of a series are called, where several partners or products are added.
 *
 * @category Tables
 */
export interface TotalSeriesOptions extends Omit<AggregateFlowsOptions, "whole"> {
  /** "world", or the code of the group that the partners are; needed where there are several. */
  readonly partner?: string | undefined;
  /** "all", or the code that the products are parts of; needed where there are several. */
  readonly product?: string | undefined;
}

/**
 * The sums of a table by period, as a series for every measure: growth, year to date, contributions.
 *
 * Several partners or products are added up only where the options say what they are together. The sums are of what
 * the table holds; periods in which it has no figure are not there.
 *
 * @param table    rows of one reporter, flow, currency and valuation: see {@link selectRows}
 * @param options  `partner` and `product`: what several of them are together; and as {@link aggregateFlows}
 * @returns        one row for each period, in the order of time
 * @throws         {@link TradeError} `INVALID_FIELD` where several partners or products have no name, and as
 *                 {@link aggregateTable}
 * @example
 * const { table } = tableFromCsv("partner,period,value\nDE,2024-11,3\nFR,2024-11,4\nDE,2025-11,4\nFR,2025-11,5\n", {
 *   all: { reporter: "XX", flow: "exports", currency: "USD" },
 * })
 * formatPercent(at(yearOnYear(totalSeries(table, { partner: "world" })), "2025-11").rate) // => "28.6%"
 * @category Tables
 */
export function totalSeries(table: TradeTable, options: TotalSeriesOptions = {}): Series {
  const { common, sums, name } = seriesOfSums(table, options);
  return rowsOf(aggregateTable(table, ["period"], sums), common, () => name);
}

/**
 * The series of each partner or of each product of a table, as {@link totalSeries}.
 *
 * @param table    rows of one reporter, flow, currency and valuation
 * @param by       what the series are told apart by
 * @param options  as {@link totalSeries}; `productDigits` rolls products up
 * @returns        a series for each, in the order in which they first came
 * @throws         {@link TradeError} as {@link totalSeries}
 * @example
 * const { table } = tableFromCsv("partner,period,value\nDE,2024-11,3\nFR,2024-11,4\nDE,2025-11,4\nFR,2025-11,5\n", {
 *   all: { reporter: "XX", flow: "exports", currency: "USD" },
 * })
 * const rates = seriesBy(table, "partner").map((rows) => at(yearOnYear(rows), "2025-11"))
 * rates.map(({ partner, rate }) => `${partner} ${formatPercent(rate)}`) // => ["DE 33.3%", "FR 25.0%"]
 * @category Tables
 */
export function seriesBy(
  table: TradeTable,
  by: "partner" | "product",
  options: TotalSeriesOptions = {},
): readonly Series[] {
  readChoice(by, "by", ["partner", "product"]);
  const { common, sums } = readOptions(table, options);
  const name = togetherAs(table, by === "partner" ? "product" : "partner", options);
  const totals = new Map<string | null, TableTotal[]>();
  for (const total of aggregateTable(table, [by, "period"], sums)) {
    const some = totals.get(total[by]);
    if (some === undefined) totals.set(total[by], [total]);
    else some.push(total);
  }
  return [...totals.values()].map((some) =>
    rowsOf(some, common, (total) => (total[by] === null ? name : { ...name, [by]: total[by] })),
  );
}

/** What the sums of a table have in common as a series, and how they are added. */
export interface SeriesOfSums {
  readonly common: InCommon;
  readonly name: { readonly partner?: string; readonly product?: string };
  readonly sums: AggregateFlowsOptions;
}

/** Reads what the sums of a table are as a series. */
export function seriesOfSums(table: TradeTable, options: TotalSeriesOptions): SeriesOfSums {
  const name = { ...togetherAs(table, "partner", options), ...togetherAs(table, "product", options) };
  return { ...readOptions(table, options), name };
}

const NAMES = ["partner", "product"] as const;
const SUMS = ["groups", "overlap", "productDigits", "duplicates"] as const;

function readOptions(
  table: TradeTable,
  options: TotalSeriesOptions,
): { readonly common: InCommon; readonly sums: AggregateFlowsOptions } {
  checkFields(options, "options of a series", NAMES, SUMS);
  const { partner, product, ...sums } = options;
  return { common: inCommonOf(insideOf(table)), sums };
}

/** The one partner or product of a table, or what several are called. */
function togetherAs(
  table: TradeTable,
  side: "partner" | "product",
  options: TotalSeriesOptions,
): { readonly partner?: string; readonly product?: string } {
  const inside = insideOf(table);
  const { texts } =
    side === "partner"
      ? partnerSide(inside, options.groups ?? [])
      : productSide(inside, options.productDigits);
  const all = side === "partner" ? "world" : "all";
  const asked = options[side];
  if (asked === undefined && texts.length > 1)
    return refuse(
      "INVALID_FIELD",
      side,
      `given where several are added: "${all}", or the code of what they are`,
      asked,
    );
  const name = asked === undefined ? texts[0]! : readText(asked, side);
  return name === undefined || name === "" || name === all ? {} : { [side]: name };
}

function rowsOf(
  totals: readonly TableTotal[],
  common: InCommon,
  nameOf: (total: TableTotal) => { readonly partner?: string; readonly product?: string },
): Series {
  const rows = totals.map(
    (total): Observation =>
      Object.freeze({
        ...common,
        ...nameOf(total),
        period: total.period!,
        value: total.value,
        ...(!isPoint(total.bounds) && { bounds: total.bounds }),
      }),
  );
  return rows.sort((one, other) => (one.period < other.period ? -1 : 1));
}
