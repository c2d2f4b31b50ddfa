import type { CurrencyCode } from "../currency/currency.js";
import { type Decimal, difference, divide, plus } from "../decimal/decimal.js";
import { type Interval, intersection } from "../decimal/interval.js";
import { intervalDifference } from "../decimal/interval-arithmetic.js";
import type { HasPeriod, Period } from "../period/period.js";
import { checkSameSeries } from "../records/check-series.js";
import {
  balanceOf,
  boundsOfMonth,
  computedBalance,
  type TradeMonth,
  totalOfMonth,
} from "../records/trade-month.js";
import { checkPair } from "./growth.js";

/**
 * Surplus delta: how the trade balance changed between two periods, and through which side.
 *
 * @category Balance
 */
export interface BalanceChange extends HasPeriod {
  readonly earlierPeriod: Period;
  readonly currency: CurrencyCode;
  readonly balance: Decimal;
  readonly earlierBalance: Decimal;
  /** balance − earlierBalance; above zero: the surplus grew or the deficit shrank. */
  readonly change: Decimal;
  readonly fromExports: Decimal;
  /** Minus the change in imports. */
  readonly fromImports: Decimal;
  /** What printed balances leave over in the last digit; zero where no balance was printed apart. */
  readonly discrepancy: Decimal;
  /** What rounding leaves of the change. */
  readonly bounds: Interval;
}

/**
 * Exports minus imports; the printed balance where the month has one.
 *
 * With exports valued FOB and imports CIF, as is usual, a balance is understated by freight and insurance.
 *
 * @param month  the month
 * @returns      the balance in single currency units; below zero it is a deficit
 * @see          IMTS 2010 para. 4.8: exports FOB, imports CIF
 * @example
 * tradeBalance(tradeMonth({ reporter: "CN", period: "2025-11", currency: "USD", exports: billions("330.35"), imports: billions("218.67") })) // => "111680000000"
 * @category Balance
 */
export function tradeBalance(month: TradeMonth): Decimal {
  return balanceOf(month);
}

/**
 * The change in the trade balance (the surplus delta) from an earlier month to a later one.
 *
 * $$ \Delta B = \Delta X - \Delta M $$
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
  const [balance, earlierBalance] = [balanceOf(current), balanceOf(earlier)];
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
  return divide(month.exports, month.imports);
}

/**
 * The balance over total trade, between −1 (imports only) and 1 (exports only).
 *
 * $$ \frac{X - M}{X + M} $$
 *
 * @param month  the month
 * @returns      the ratio, 34 digits; `null` where there is no trade
 * @example
 * normalisedBalance(tradeMonth({ reporter: "XX", period: "2025-11", currency: "USD", exports: 3, imports: 1 })) // => "0.5"
 * @category Balance
 */
export function normalisedBalance(month: TradeMonth): Decimal | null {
  return divide(difference(month.exports, month.imports), totalOfMonth(month));
}

/**
 * Exports plus imports.
 *
 * @param month  the month
 * @returns      total trade, in single currency units
 * @example
 * totalTrade(tradeMonth({ reporter: "CN", period: "2025-11", currency: "USD", exports: billions("330.35"), imports: billions("218.67") })) // => "549020000000"
 * @category Balance
 */
export function totalTrade(month: TradeMonth): Decimal {
  return totalOfMonth(month);
}

/** The printed balance and the two sides narrow each other; that they meet was checked when the month was made. */
function boundsOfBalance(month: TradeMonth): Interval {
  return intersection([boundsOfMonth(month, "balance"), computedBalance(month)])!;
}
