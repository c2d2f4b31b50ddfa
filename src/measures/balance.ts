import type { CurrencyCode } from "../currency/currency.js";
import type { Money } from "../currency/money.js";
import { type Decimal, difference, divide, plus } from "../decimal/decimal.js";
import { type Interval, intersection } from "../decimal/interval.js";
import { intervalDifference, intervalSum } from "../decimal/interval-arithmetic.js";
import { refuseMixed } from "../errors.js";
import { checkObject } from "../fields.js";
import type { HasPeriod, Period } from "../period/period.js";
import { checkSameSeries } from "../records/check-series.js";
import {
  boundsOfMonth,
  computedBalance,
  type TradeMonth,
  totalTrade,
  tradeBalance,
} from "../records/trade-month.js";
import { checkPair } from "./growth-of.js";

/**
 * Surplus delta: how the trade balance changed between two periods, and through which side.
 *
 * @category Balance
 */
export interface BalanceChange extends HasPeriod {
  /** The period that it is compared with. */
  readonly earlierPeriod: Period;
  /** Of all amounts here. */
  readonly currency: CurrencyCode;
  /** Exports less imports, or as printed; below zero it is a deficit. */
  readonly balance: Decimal;
  /** The same of the earlier period. */
  readonly earlierBalance: Decimal;
  /** balance − earlierBalance; above zero: the surplus grew or the deficit shrank. */
  readonly change: Decimal;
  /** The change in exports. */
  readonly fromExports: Decimal;
  /** Minus the change in imports. */
  readonly fromImports: Decimal;
  /** What printed balances leave over in the last digit; zero where no balance was printed apart. */
  readonly discrepancy: Decimal;
  /** What rounding leaves of the change. */
  readonly bounds: Interval;
}

/**
 * The change in the trade balance (the surplus delta) from an earlier month to a later one.
 *
 * `ΔB = ΔX − ΔM`
 *
 * @param current  the later month
 * @param earlier  the earlier month: the one before, the same a year earlier, or any of the same length
 * @returns        the change, how much of it came from exports and from imports, and what printed balances
 *                 leave over; all in single currency units
 * @throws         {@link TradeError} `MIXED_SUBJECTS`, `MIXED_CURRENCIES`, `UNEQUAL_SPANS`, `INVALID_PERIOD` where the
 *                 earlier month is the later one
 * @example
 * const october = tradeMonth({ reporter: "CN", period: "2025-10", currency: "USD", exports: billions("305.35"), imports: billions("215.28") })
 * const november = tradeMonth({ reporter: "CN", period: "2025-11", currency: "USD", exports: billions("330.35"), imports: billions("218.67") })
 * formatAmount(balanceChange(november, october).change, { sign: "always" }) // => "+21.61 billion"
 * @category Balance
 */
export function balanceChange(current: TradeMonth, earlier: TradeMonth): BalanceChange {
  checkSameSeries(current, earlier);
  checkPair(current.period, earlier.period);
  const [balance, earlierBalance] = [tradeBalance(current), tradeBalance(earlier)];
  const change = difference(balance, earlierBalance);
  const fromExports = difference(current.exports, earlier.exports);
  const fromImports = difference(earlier.imports, current.imports);
  return Object.freeze({
    period: current.period,
    earlierPeriod: earlier.period,
    currency: current.currency,
    balance,
    earlierBalance,
    change,
    fromExports,
    fromImports,
    discrepancy: difference(change, plus(fromExports, fromImports)),
    bounds: intervalDifference(boundsOfBalance(current), boundsOfBalance(earlier)),
  });
}

/**
 * Exports over imports.
 *
 * @param month  the month
 * @returns      the ratio, 34 digits; above 1 exports exceed imports; `null` where there are no imports
 * @example
 * coverRatio(tradeMonth({ reporter: "XX", period: "2025-11", currency: "USD", exports: 3, imports: 2 })) // => "1.5"
 * @category Balance
 */
export function coverRatio(month: TradeMonth): Decimal | null {
  checkObject(month, "a month");
  return divide(month.exports, month.imports);
}

/**
 * The balance over total trade, between −1 (imports only) and 1 (exports only).
 *
 * `(X − M) / (X + M)`
 *
 * @param month  the month
 * @returns      the ratio, 34 digits; `null` where there is no trade
 * @example
 * normalisedBalance(tradeMonth({ reporter: "XX", period: "2025-11", currency: "USD", exports: 3, imports: 1 })) // => "0.5"
 * @category Balance
 */
export function normalisedBalance(month: TradeMonth): Decimal | null {
  checkObject(month, "a month");
  return divide(difference(month.exports, month.imports), totalTrade(month));
}

/**
 * The balance over gross domestic product.
 *
 * @param month  the month, or a year as a span
 * @param gdp    the gross domestic product of the same period, in the same currency
 * @returns      the ratio as a fraction, 34 digits; below zero for a deficit; `null` where GDP is zero
 * @throws       {@link TradeError} `MIXED_CURRENCIES` where the currencies differ
 * @example
 * const year = tradeMonth({ reporter: "XX", period: "2024-01/2024-12", currency: "USD", exports: 30, imports: 20 })
 * formatPercent(balanceOverGdp(year, money({ amount: 200, currency: "USD" }))) // => "5.0%"
 * @category Balance
 */
export function balanceOverGdp(month: TradeMonth, gdp: Money): Decimal | null {
  checkObject(month, "a month");
  checkObject(gdp, "money");
  if (month.currency !== gdp.currency)
    return refuseMixed("MIXED_CURRENCIES", "balance and GDP", "currency", [month.currency, gdp.currency]);
  return divide(tradeBalance(month), gdp.amount);
}

/**
 * What exports, imports and balance of one release leave of each other.
 *
 * @category Balance
 */
export interface NarrowedMonth extends HasPeriod {
  /** All that the three prints leave of exports. */
  readonly exports: Interval;
  /** All that they leave of imports. */
  readonly imports: Interval;
  /** All that they leave of exports − imports. */
  readonly balance: Interval;
}

/**
 * Lets the three figures of a month narrow each other: exports are imports plus balance, and so on, once each.
 * Useful where a release prints them to different digits.
 *
 * @param month  the month, with its balance as printed
 * @returns      the interval of each, within its own rounding
 * @example
 * const may = tradeMonth({ reporter: "CN", period: "2025-05", currency: "USD", exports: printed("316.1 billion"), imports: printed("212.88 billion"), balance: printed("103.22 billion") })
 * formatAmount(narrowMonth(may).exports.low) // => "316.09 billion"
 * formatAmount(narrowMonth(may).exports.high) // => "316.11 billion"
 * @category Balance
 */
export function narrowMonth(month: TradeMonth): NarrowedMonth {
  checkObject(month, "a month");
  const [x, m, b] = (["exports", "imports", "balance"] as const).map((name) =>
    boundsOfMonth(month, name),
  ) as [Interval, Interval, Interval];
  // That the three meet was checked when the month was made.
  return Object.freeze({
    period: month.period,
    exports: intersection([x, intervalSum(m, b)])!,
    imports: intersection([m, intervalDifference(x, b)])!,
    balance: intersection([b, intervalDifference(x, m)])!,
  });
}

/** The printed balance and the two sides narrow each other; that they meet was checked when the month was made. */
function boundsOfBalance(month: TradeMonth): Interval {
  return intersection([boundsOfMonth(month, "balance"), computedBalance(month)])!;
}
