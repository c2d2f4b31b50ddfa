import {
  type Decimal,
  type DecimalInput,
  difference,
  quotient,
  readDecimal,
  ZERO,
} from "../decimal/decimal.js";
import { refuse, refuseMixed } from "../errors.js";
import { checkFields, checkObject, readChoice, readList, readText } from "../fields.js";
import { type Day, readDay, readDayOrPeriod } from "../period/day.js";
import { type Period, readPeriod } from "../period/period.js";
import { type CurrencyCode, readCurrency } from "./currency.js";

/**
 * How a rate was made: one day's, the period's average or end, or the one that customs applied.
 *
 * @category Currency
 */
export type ExchangeRateKind = "spot" | "average" | "end" | "customs";

/**
 * So many units of `quote` for one unit of `base`, on a day or over a period.
 *
 * @category Currency
 */
export interface ExchangeRate {
  /** The currency of which there is one unit. */
  readonly base: CurrencyCode;
  /** The currency in which it is priced. */
  readonly quote: CurrencyCode;
  /** Above zero; exact where it was published, 34 digits where it was divided. */
  readonly rate: Decimal;
  /** A day's rate, an average, a customs rate, or one behind a print. */
  readonly kind: ExchangeRateKind;
  /** The day of a spot rate, the period of an average; either for the other kinds. */
  readonly date: Day | Period;
  /** Of a customs rate, where exports and imports were converted at different ones. */
  readonly flow?: "exports" | "imports";
  /** The rates it was turned, crossed or averaged from. */
  readonly path?: readonly ExchangeRate[];
  /** Set where an average was turned round or crossed: the result is not itself an average. */
  readonly approximate?: true;
  /** Who published it. */
  readonly source?: string;
}

/**
 * What {@link exchangeRate} takes.
 *
 * @category Currency
 */
export interface ExchangeRateInput {
  /** The currency of which there is one unit. */
  readonly base: CurrencyCode;
  /** The currency in which it is priced. */
  readonly quote: CurrencyCode;
  /** Units of `quote` for one of `base`, above zero. */
  readonly rate: DecimalInput;
  /** A day's rate, an average, a customs rate, or one behind a print. */
  readonly kind: ExchangeRateKind;
  /** A day for a spot rate, a period for an average. */
  readonly date: Day | Period;
  /** Of a customs rate that holds for one flow only. */
  readonly flow?: "exports" | "imports" | undefined;
  /** The rates it was made from. */
  readonly path?: readonly ExchangeRateInput[] | undefined;
  /** Only where an average was turned round or crossed. */
  readonly approximate?: true | undefined;
  /** Who published it. */
  readonly source?: string | undefined;
}

/** The kinds of rates. */
export const KINDS: readonly ExchangeRateKind[] = ["spot", "average", "end", "customs"];
const FIELDS = ["base", "quote", "rate", "kind", "date", "flow", "path", "approximate", "source"] as const;

/**
 * Makes an exchange rate: so many units of `quote` for one unit of `base`.
 *
 * @param input  the two currencies, the rate, its kind and its date: a day for a spot rate, a period for an
 *               average, either for the end of a period or for a rate that customs applied
 * @returns      the rate, frozen
 * @throws       {@link TradeError} `INVALID_FIELD` for a rate of zero or less or one currency twice,
 *               `INVALID_DAY` or `INVALID_PERIOD` for a date that does not suit the kind, `UNKNOWN_CURRENCY`
 * @example
 * exchangeRate({ base: "USD", quote: "KRW", rate: "1459.8789", kind: "average", date: "2025-11" }).rate // => "1459.8789"
 * exchangeRate({ base: "USD", quote: "KRW", rate: 0, kind: "average", date: "2025-11" }) // => throws INVALID_FIELD
 * @category Currency
 */
export function exchangeRate(input: ExchangeRateInput): ExchangeRate {
  checkFields(input, "an exchange rate", FIELDS);
  const base = readCurrency(input.base, "base");
  const quote = readCurrency(input.quote, "quote");
  if (base === quote) return refuse("INVALID_FIELD", "quote", "another currency than base", quote);
  const rate = readDecimal(input.rate, "rate");
  if (rate.lte(ZERO)) return refuse("INVALID_FIELD", "rate", "above zero", rate);
  const kind = readChoice(input.kind, "kind", KINDS);
  if (input.approximate !== undefined && input.approximate !== true)
    return refuse("INVALID_FIELD", "approximate", "true or absent", input.approximate);
  return Object.freeze({
    base,
    quote,
    rate,
    kind,
    date: readDate(input.date, kind),
    ...(input.flow !== undefined && { flow: readChoice(input.flow, "flow", ["exports", "imports"]) }),
    ...(input.path !== undefined && {
      path: readList(input.path, "path", (item) => exchangeRate(item as ExchangeRateInput)),
    }),
    ...(input.approximate !== undefined && { approximate: true as const }),
    ...(input.source !== undefined && { source: readText(input.source, "source") }),
  });
}

/**
 * How far `base` gained (+) or lost (−) against `quote` from an earlier rate to a later one.
 *
 * To say how the quote currency fared, ask for the rates the other way round: a dollar that fell 0.650 %
 * against the yuan is a yuan that rose 0.654 % against the dollar.
 *
 * @param later    the later rate
 * @param earlier  the earlier rate of the same two currencies and kind
 * @returns        later / earlier − 1, as a fraction
 * @throws         {@link TradeError} `MIXED_CURRENCIES` for other currencies, `INVALID_FIELD` for other kinds or
 *                 dates in the wrong order
 * @example
 * const october = exchangeRate({ base: "CNY", quote: "USD", rate: "0.14", kind: "spot", date: "2025-10-30" })
 * const december = exchangeRate({ base: "CNY", quote: "USD", rate: "0.1414", kind: "spot", date: "2025-12-08" })
 * appreciation(december, october) // => "0.01"
 * @category Currency
 */
export function appreciation(later: ExchangeRate, earlier: ExchangeRate): Decimal {
  checkObject(later, "a rate");
  checkObject(earlier, "a rate");
  const pairs = [`${later.base}/${later.quote}`, `${earlier.base}/${earlier.quote}`] as const;
  if (pairs[0] !== pairs[1]) refuseMixed("MIXED_CURRENCIES", "rates", "base and quote", pairs);
  if (later.kind !== earlier.kind)
    return refuse("INVALID_FIELD", "kind", `${earlier.kind} in both rates`, later.kind);
  if (later.date <= earlier.date) return refuse("INVALID_FIELD", "date", `after ${earlier.date}`, later.date);
  return quotient(difference(later.rate, earlier.rate), earlier.rate);
}

/** Reads the date of a rate of some kind. */
export function readDate(date: unknown, kind: ExchangeRateKind): Day | Period {
  if (kind === "spot") return readDay(date, "date");
  if (kind === "average") return readPeriod(date, "date");
  return readDayOrPeriod(date, "date");
}
