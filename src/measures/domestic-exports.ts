import { compare, type Decimal, difference, divide } from "../decimal/decimal.js";
import { intervalDifference } from "../decimal/interval-arithmetic.js";
import { refuse } from "../errors.js";
import { at } from "../period/pick.js";
import { checkSameSeries, checkSeries } from "../records/check-series.js";
import { boundsOf, isExact, type Observation, type Series } from "../records/observation.js";
import { sharedProvenance } from "../records/provenance.js";
import { subjectOf } from "../records/subject.js";

/**
 * Exports less re-exports: goods of the economy's own making.
 *
 * @param exports    rows with the flow "exports"
 * @param reExports  rows with the flow "re-exports" of the same subject, one for each period of exports
 * @returns          rows with the flow "domestic-exports", in order of time, with the bounds that rounding leaves
 * @throws           {@link TradeError} `MISSING_PERIOD` where re-exports of a period are missing, `INVALID_FIELD` for other
 *                   flows or re-exports above exports; `MIXED_SUBJECTS`, `MIXED_CURRENCIES`
 * @see              IMTS 2010, United Nations: re-exports are part of exports and are shown apart
 * @example
 * const header = { reporter: "XX", currency: "USD" } as const
 * const shipped = series({ ...header, flow: "exports" }, { "2025-11": billions("400") })
 * const again = series({ ...header, flow: "re-exports" }, { "2025-11": billions("390") })
 * domesticExports(shipped, again)[0]?.value // => "10000000000"
 * @category Balance
 */
export function domesticExports(exports: Series, reExports: Series): Series {
  return pairs(exports, reExports).map(([all, again]) =>
    Object.freeze({
      ...subjectOf(all),
      flow: "domestic-exports",
      period: all.period,
      ...sharedProvenance([all, again]),
      currency: all.currency,
      value: difference(all.value, again.value),
      ...(!(isExact(all) && isExact(again)) && {
        bounds: intervalDifference(boundsOf(all), boundsOf(again)),
      }),
    }),
  );
}

/**
 * Which share of exports are re-exports.
 *
 * @param exports    one row with the flow "exports"
 * @param reExports  the row with the flow "re-exports" of the same subject and period
 * @returns          the fraction, 34 digits; `null` where there are no exports
 * @throws           {@link TradeError} as {@link domesticExports}
 * @example
 * const about = { reporter: "XX", currency: "USD", period: "2025-11" } as const
 * const shipped = observation({ ...about, flow: "exports", value: 400 })
 * const again = observation({ ...about, flow: "re-exports", value: 390 })
 * formatPercent(reExportShare(shipped, again)) // => "97.5%"
 * @category Balance
 */
export function reExportShare(exports: Observation, reExports: Observation): Decimal | null {
  const [[all, again]] = pairs([exports], [reExports]) as readonly [readonly [Observation, Observation]];
  return divide(again.value, all.value);
}

/** Each row of exports with the re-exports of its period. */
function pairs(exports: Series, reExports: Series): readonly (readonly [Observation, Observation])[] {
  const all = checkSeries(exports).rows;
  const again = checkSeries(reExports).rows;
  return all.map((row) => {
    const part = at(again, row.period);
    checkFlow(row, "exports");
    checkFlow(part, "re-exports");
    checkSameSeries({ ...row, flow: part.flow }, part);
    if (compare(part.value, row.value) > 0)
      refuse("INVALID_FIELD", "re-exports", `no more than exports (${row.value})`, part.value);
    return [row, part];
  });
}

function checkFlow(row: Observation, flow: "exports" | "re-exports"): void {
  if (row.flow !== flow) refuse("INVALID_FIELD", "flow", flow, row.flow);
}
