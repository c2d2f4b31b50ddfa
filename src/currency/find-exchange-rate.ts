import { type Decimal, decimal, ONE, product, quotient } from "../decimal/decimal.js";
import { sum } from "../decimal/sum.js";
import { refuse, TradeError } from "../errors.js";
import { checkFields, checkList, readChoice } from "../fields.js";
import { countDays, type Day } from "../period/day.js";
import { monthsOf, type Period } from "../period/period.js";
import { type CurrencyCode, readCurrency } from "./currency.js";
import { type ExchangeRate, type ExchangeRateKind, KINDS, readDate } from "./exchange-rate.js";

/**
 * Which rate is looked for.
 *
 * @category Currency
 */
export interface ExchangeRateQuery {
  /** The currency of which there is one unit. */
  readonly base: CurrencyCode;
  /** The currency in which it is priced. */
  readonly quote: CurrencyCode;
  /** No other kind is taken in its place. */
  readonly kind: ExchangeRateKind;
  /** A day for a spot rate, a period for an average; no other date is taken in its place. */
  readonly date: Day | Period;
  /** A customs rate that holds for one flow only is found only where that flow is asked for. */
  readonly flow?: "exports" | "imports" | undefined;
}

/** So many of the rates at hand are named where one is missing. */
const MOST_NAMED = 5;
const FIELDS = ["base", "quote", "kind", "date", "flow"] as const;

/**
 * Finds a rate of exactly this kind and date: as given, turned round, or crossed over a third currency.
 *
 * An average over a span that is not given itself is the day-weighted mean of the averages of its months. A
 * result that was turned, crossed or averaged carries the rates it was made from in `path`; the inverse or
 * the cross of averages is marked `approximate`, since it is not the average of inverses or crosses. Of
 * several third currencies the first in the alphabet serves.
 *
 * @param rates  the rates at hand, in any order
 * @param query  currencies, kind and date
 * @returns      the rate, from base to quote
 * @throws       {@link TradeError} `MISSING_EXCHANGE_RATE` with base, quote and date, `AMBIGUOUS_EXCHANGE_RATE`
 *               where two rates for one thing differ, `INVALID_FIELD` for one currency twice
 * @example
 * const rates = [exchangeRate({ base: "USD", quote: "KRW", rate: "1250", kind: "spot", date: "2025-11-28" })]
 * findExchangeRate(rates, { base: "KRW", quote: "USD", kind: "spot", date: "2025-11-28" }).rate // => "0.0008"
 * findExchangeRate(rates, { base: "USD", quote: "KRW", kind: "spot", date: "2025-11-27" }) // => throws MISSING_EXCHANGE_RATE
 * @category Currency
 */
export function findExchangeRate(rates: readonly ExchangeRate[], query: ExchangeRateQuery): ExchangeRate {
  checkFields(query, "an exchange rate query", FIELDS);
  const kind = readChoice(query.kind, "kind", KINDS);
  const asked: ExchangeRateQuery = {
    base: readCurrency(query.base, "base"),
    quote: readCurrency(query.quote, "quote"),
    kind,
    date: readDate(query.date, kind),
    ...(query.flow !== undefined && { flow: readChoice(query.flow, "flow", ["exports", "imports"]) }),
  };
  if (asked.base === asked.quote)
    return refuse("INVALID_FIELD", "quote", "another currency than base", asked.quote);
  const found = rateAmong(ratesByDate(rates), asked);
  return "rate" in found ? found : refuseMissingRate(rates, found[0]!);
}

/** Rates sorted by their dates, to look up many. */
export interface RatesByDate {
  /** Those of a date, in the order given. */
  readonly on: (date: Day | Period) => readonly ExchangeRate[];
}

/** Sorts rates by their dates. */
export function ratesByDate(rates: readonly ExchangeRate[]): RatesByDate {
  checkList(rates, "rates");
  const byDate = new Map<Day | Period, ExchangeRate[]>();
  for (const rate of rates) {
    const others = byDate.get(rate.date);
    if (others === undefined) byDate.set(rate.date, [rate]);
    else others.push(rate);
  }
  return { on: (date) => byDate.get(date) ?? [] };
}

/** Finds a rate as {@link findExchangeRate}, for a query that was read; else what is missing. */
export function rateAmong(
  rates: RatesByDate,
  query: ExchangeRateQuery,
): ExchangeRate | readonly ExchangeRateQuery[] {
  return pathTo(rates.on(query.date), query) ?? meanOfMonths(rates, query);
}

/** The factor between two currencies as a ratio, so that a conversion rounds once at the most. */
export interface RateRatio {
  readonly times: Decimal;
  readonly over: Decimal;
  /** Whether one of them was itself divided, so that a product with it has 34 digits. */
  readonly divided: boolean;
}

/** What a rate multiplies by and divides by: a turned or crossed rate is taken apart into the rates given. */
export function ratioOf(rate: ExchangeRate): RateRatio {
  const asItStands = { times: rate.rate, over: ONE, divided: rate.path !== undefined };
  // A mean of months is no chain: its parts lie in time.
  if (rate.path === undefined || rate.path.some((part) => part.date !== rate.date)) return asItStands;
  const chain = chainOf(rate.base, rate.path);
  return rateOf(chain).eq(rate.rate) ? chain : asItStands;
}

function chainOf(base: CurrencyCode, path: readonly ExchangeRate[]): RateRatio {
  let chain: RateRatio = { times: ONE, over: ONE, divided: false };
  let at = base;
  for (const step of path) {
    const { times, over, divided } = ratioOf(step);
    const forward = step.base === at;
    chain = {
      times: product(chain.times, forward ? times : over),
      over: product(chain.over, forward ? over : times),
      divided: chain.divided || divided,
    };
    at = forward ? step.quote : step.base;
  }
  return chain;
}

function rateOf({ times, over }: RateRatio): Decimal {
  return over.eq(ONE) ? times : quotient(times, over);
}

function pathTo(rates: readonly ExchangeRate[], query: ExchangeRateQuery): ExchangeRate | null {
  const usable = rates.filter((rate) => rate.kind === query.kind && suits(rate, query));
  const { base, quote } = query;
  const given = between(usable, base, quote);
  if (given?.base === base) return given;
  if (given !== null) return derived(query, [given]);
  const thirds = new Set(usable.flatMap((rate) => [rate.base, rate.quote]));
  for (const third of [...thirds].sort()) {
    const first = between(usable, base, third);
    const second = between(usable, third, quote);
    if (first !== null && second !== null) return derived(query, [first, second]);
  }
  return null;
}

function meanOfMonths(
  rates: RatesByDate,
  query: ExchangeRateQuery,
): ExchangeRate | readonly ExchangeRateQuery[] {
  if (query.kind !== "average") return [query];
  const whole = query.date as Period;
  const months = monthsOf(whole);
  const path: ExchangeRate[] = [];
  const missing: ExchangeRateQuery[] = [];
  for (const date of months) {
    const rate = pathTo(rates.on(date), { ...query, date });
    if (rate === null) missing.push({ ...query, date });
    else path.push(rate);
  }
  if (missing.length > 0) return missing;
  const weighted = sum(path.map(({ rate }, at) => product(rate, decimal(countDays(months[at]!)))));
  return made(query, quotient(weighted, decimal(countDays(whole))), path);
}

/** The rate between two currencies, whichever way it was given: that of the flow asked for before a general one. */
function between(rates: readonly ExchangeRate[], from: CurrencyCode, to: CurrencyCode): ExchangeRate | null {
  const ofFlow = rates.filter((rate) => rate.flow !== undefined);
  return either(ofFlow, from, to) ?? either(rates, from, to);
}

function either(rates: readonly ExchangeRate[], from: CurrencyCode, to: CurrencyCode): ExchangeRate | null {
  return only(rates, from, to) ?? only(rates, to, from);
}

/** The one rate for one thing, however often it was given. */
function only(rates: readonly ExchangeRate[], base: CurrencyCode, quote: CurrencyCode): ExchangeRate | null {
  let found: ExchangeRate | null = null;
  for (const rate of rates) {
    if (rate.base !== base || rate.quote !== quote) continue;
    if (found !== null && !rate.rate.eq(found.rate))
      return refuse("AMBIGUOUS_EXCHANGE_RATE", named(rate), "given once", `${found.rate} and ${rate.rate}`);
    found ??= rate;
  }
  return found;
}

function derived(query: ExchangeRateQuery, path: readonly ExchangeRate[]): ExchangeRate {
  return made(query, rateOf(chainOf(query.base, path)), path);
}

function made(query: ExchangeRateQuery, rate: Decimal, path: readonly ExchangeRate[]): ExchangeRate {
  const approximate = path.some(
    (part) => part.approximate === true || (part.kind === "average" && part.date === query.date),
  );
  const sources = new Set(path.flatMap((part) => part.source ?? []));
  return Object.freeze({
    base: query.base,
    quote: query.quote,
    rate,
    kind: query.kind,
    date: query.date,
    ...(query.flow !== undefined && { flow: query.flow }),
    path: Object.freeze(path),
    ...(approximate && { approximate: true as const }),
    ...(sources.size > 0 && { source: [...sources].join("; ") }),
  });
}

function suits(rate: ExchangeRate, query: ExchangeRateQuery): boolean {
  return rate.flow === undefined || rate.flow === query.flow;
}

/** Throws: there is no such rate. Names some that there are of its second currency. */
export function refuseMissingRate(rates: readonly ExchangeRate[], query: ExchangeRateQuery): never {
  const others = rates.map(named).filter((name) => name.includes(query.quote));
  return refuseWithoutRate(query, others.slice(0, MOST_NAMED).join(", ") || "none");
}

/** Throws: there is no such rate, but something else. */
export function refuseWithoutRate(query: ExchangeRateQuery, got: string): never {
  throw new TradeError(
    "MISSING_EXCHANGE_RATE",
    `an exchange rate must be given for ${named(query)}, got ${got}`,
    { ...query },
  );
}

function named({ base, quote, kind, date, flow }: ExchangeRateQuery): string {
  return `${base}/${quote} (${kind}, ${date}${flow === undefined ? "" : `, ${flow}`})`;
}
