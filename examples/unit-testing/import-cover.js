import {
  boundsOf,
  divide,
  interval,
  intervalProduct,
  intervalQuotient,
  product,
  seriesOf,
  totalOf,
} from "tradefigures";

/**
 * Import cover: for how many months of imports reserves last, at the pace of the last three months.
 *
 * @param {import("tradefigures").Printed} reserves  as printed, in the currency of the months
 * @param {readonly import("tradefigures").TradeMonth[]} months  three months or more, in order, without a gap
 */
export function importCover(reserves, months) {
  const imports = totalOf(seriesOf(months.slice(-3), "imports"));
  const three = interval({ low: 3, high: 3 });
  return {
    months: divide(product(reserves.value, 3), imports.value),
    bounds: intervalQuotient(intervalProduct(reserves.bounds, three), boundsOf(imports)),
  };
}

/** "16.5 months (16.2 to 16.8)" */
export function importCoverLine({ months, bounds }) {
  return `${months.toFixed(1)} months (${bounds.low.toFixed(1)} to ${bounds.high.toFixed(1)})`;
}
