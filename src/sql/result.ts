import { type CurrencyCode, readCurrency } from "../currency/currency.js";
import { type Decimal, decimal, difference, fromUnits, plus, product } from "../decimal/decimal.js";
import { between, type Interval, point } from "../decimal/interval.js";
import { refuseMixed } from "../errors.js";
import { inOrder } from "../period/in-order.js";
import { monthAt } from "../period/month.js";
import { type HasPeriod, type Period, span } from "../period/period.js";
import { type Subject, type SubjectInput, subject } from "../records/subject.js";
import { KEYS, type Key } from "./column.js";
import { flagIn, type ResultRow, textIn, textOrNull, wholeIn } from "./database.js";
import type { SqlRows } from "./relation.js";

const HALF = /* @__PURE__ */ decimal("0.5");

/** What a row of a result is about. */
export interface Named {
  readonly subject: Subject;
  readonly currency: CurrencyCode;
  readonly period: Period;
}

/** Reads subject, currency and period of rows; each subject is read once. */
export function namesIn({ fixed }: Pick<SqlRows, "fixed">): (row: ResultRow) => Named {
  const told = KEYS.filter((key) => fixed[key] === undefined);
  const known = new Map<string, Omit<Named, "period">>();
  return (row) => {
    const key = JSON.stringify(told.map((column) => textIn(row, column)));
    const about = known.get(key) ?? subjectIn(fixed, row);
    known.set(key, about);
    return { ...about, period: periodIn(row, "first_month", "last_month") };
  };
}

function subjectIn(fixed: SqlRows["fixed"], row: ResultRow): Omit<Named, "period"> {
  const texts: Partial<Record<Key, string>> = {};
  for (const key of KEYS) {
    const text = fixed[key] ?? textIn(row, key);
    if (text !== "") texts[key] = text;
  }
  const { currency, ...rest } = texts;
  return { subject: subject(rest as SubjectInput), currency: readCurrency(currency, "currency") };
}

/** Reads a period of two columns of months. */
export function periodIn(row: ResultRow, first: string, last: string): Period {
  return span(monthAt(wholeIn(row, first)), monthAt(wholeIn(row, last)));
}

/** Reads an amount, written as text. */
export function amountIn(row: ResultRow, column: string): Decimal | null {
  const text = textOrNull(row, column);
  return text === null ? null : decimal(text);
}

/** Reads a quotient: its digits, and the place of the last of them. */
export function quotientIn(row: ResultRow, column: string): Decimal | null {
  const [digits, place] = textOrNull(row, column)?.split("e") ?? [];
  return digits === undefined ? null : fromUnits(BigInt(digits), Number(place));
}

/** A level as a database gives it. */
export interface Level {
  readonly value: Decimal;
  /** What rounding leaves of it; `null`: it is exact. */
  readonly bounds: Interval | null;
}

/** Reads a level; `null` where there is none. The columns of several levels have a beginning each. */
export function levelIn(row: ResultRow, prefix = ""): Level | null {
  const value = amountIn(row, prefix === "" ? "value" : prefix);
  if (value === null) return null;
  const before = prefix === "" ? "" : `${prefix}_`;
  const width = amountIn(row, `${before}width`);
  if (width === null) return { value, bounds: null };
  const half = product(width, HALF);
  const low = { value: difference(value, half), closed: flagIn(row, `${before}low_closed`) };
  const high = { value: plus(value, half), closed: flagIn(row, `${before}high_closed`) };
  return { value, bounds: between(low, high) };
}

/** All that a level may be. */
export function rangeOf({ value, bounds }: Level): Interval {
  return bounds ?? point(value);
}

/** Makes results of rows; refuses several currencies, and what a check says of a series: that a period comes twice. */
export function resultsOf<T extends HasPeriod>(
  rows: Pick<SqlRows, "fixed">,
  found: readonly ResultRow[],
  make: (row: ResultRow, named: Named) => T,
  check: (series: readonly T[]) => unknown = inOrder,
): readonly T[] {
  const nameOf = namesIn(rows);
  const series = new Map<Subject, T[]>();
  let first: CurrencyCode | undefined;
  const results = found.map((row) => {
    const named = nameOf(row);
    first ??= named.currency;
    if (named.currency !== first)
      refuseMixed("MIXED_CURRENCIES", "rows of a selection", "currency", [first, named.currency]);
    const result = make(row, named);
    const others = series.get(named.subject);
    if (others === undefined) series.set(named.subject, [result]);
    else others.push(result);
    return result;
  });
  for (const one of series.values()) check(one);
  return results;
}
