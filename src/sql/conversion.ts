import { type CurrencyCode, readCurrency } from "../currency/currency.js";
import type { ExchangeRate } from "../currency/exchange-rate.js";
import { type ExchangeRateQuery, rateAmong, ratesByDate, ratioOf } from "../currency/find-exchange-rate.js";
import { powerOfTen, product } from "../decimal/decimal.js";
import { refuse } from "../errors.js";
import { checkFields, readChoice } from "../fields.js";
import { type ConvertOptions, convertRow } from "../measures/conversion.js";
import { singleRows } from "../measures/single-periods.js";
import { isDay } from "../period/day.js";
import { isMonth, ordinalOf } from "../period/month.js";
import { endOf, type Period, plusMonths, span, startOf } from "../period/period.js";
import { type AbsentRow, withoutRate } from "../records/absent-row.js";
import type { Observation } from "../records/observation.js";
import { wholeIn } from "./database.js";
import { givenRows } from "./dialect.js";
import { LEVEL_AS_TEXT, levelOf, sqlLevels } from "./levels.js";
import { questionOf, type SqlQuestion } from "./question.js";
import { add, checkRows, guarded, listed, MONTHS, named, type SqlRows, STORED } from "./relation.js";
import { levelIn, quotientIn, resultsOf } from "./result.js";
import { part } from "./statement.js";

/** So many months in a row may be one period: their mean is worked out beforehand. */
const MOST_MONTHS = 12;
/** Of more digits DuckDB holds no product. */
const MOST_DIGITS = 35;
const LIMITS = `of ${MOST_DIGITS} digits and a mean of ${MOST_MONTHS} months at most`;

const COLUMNS = [
  ["first_month", "integer"],
  ["last_month", "integer"],
  ["times", "decimal(38, 0)"],
  ["divisor", "decimal(38, 0)"],
  ["is_divided", "boolean"],
  ["place", "integer"],
] as const;

/**
 * Asks for rows in another currency, each at the rate of its own period: as `convertSeries` of the main door, with the
 * same rates found by the same rules. Those go along as a parameter; the database multiplies and divides.
 *
 * A product with a rate as given is exact; what was divided on the way (a rate turned, crossed, or the mean of months)
 * has 34 digits. Convert first, then cumulate.
 *
 * @param rows     stored figures, their sums or balances, of one currency (`where: { currency }`)
 * @param to       the currency wanted
 * @param rates    the rates at hand; inverse and cross rates are found, and the mean of up to twelve months for a span
 * @param options  the kind of rate: the period's average unless said
 * @returns        the question; its answer has a row for each, with the rate in `convertedAt` and what rounding leaves in
 *                 `bounds`; where a rate is missing, `value` is `null`, `absent` "missing-exchange-rate" and `missing` names
 *                 the rates to look for
 * @throws         {@link TradeError} `INVALID_FIELD` for rows of several currencies, sums over months, and where rates
 *                 differ by flow for rows of several flows; `UNKNOWN_CURRENCY`; asked, `OVERLAPPING_PERIODS`,
 *                 `AMBIGUOUS_EXCHANGE_RATE`, and `TOO_LARGE` for a rate of more than 35 digits or the mean of more months
 * @example
 * const rows = sqlRows(sqlSchema({ dialect: "duckdb" }), { where: { reporter: "CN", flow: "exports", currency: "USD" } })
 * const rates = [exchangeRate({ base: "USD", quote: "KRW", rate: "1459.8789", kind: "average", date: "2025-11" })]
 * sqlConversion(rows, "KRW", rates).statement.parameters.at(-1) // => '[{"first_month":24310,"last_month":24310,"times":"14598789","divisor":"1","is_divided":false,"place":-7}]'
 * @category SQL
 */
export function sqlConversion(
  rows: SqlRows,
  to: CurrencyCode,
  rates: readonly ExchangeRate[],
  options: ConvertOptions = {},
): SqlQuestion<Observation | AbsentRow> {
  checkRows(rows, "rows");
  checkFields(options, "options of a conversion", ["kind"]);
  readCurrency(to, "to");
  const kind = readChoice(options.kind ?? "average", "kind", ["average", "end", "customs"]);
  if (rows.inMemory) refuse("INVALID_FIELD", "rows", "single figures or their sums", "sums over months");
  const { currency: base, flow } = rows.fixed;
  if (base === undefined || base === "")
    return refuse("INVALID_FIELD", "currency of the rows", "one (where: { currency })", base);
  if (base === to) return sqlLevels(rows);
  const dated = ratesByDate(rates);
  if (flow === undefined && rates.some((rate) => rate.flow !== undefined))
    refuse(
      "INVALID_FIELD",
      "flow of the rows",
      "one where rates differ by flow (where: { flow })",
      "several",
    );
  const find = (date: Period, of: string | undefined): ExchangeRate | readonly ExchangeRateQuery[] =>
    rateAmong(dated, {
      ...{ base, quote: to, kind, date },
      flow: of === "exports" || of === "imports" ? of : undefined,
    });
  const factors = [...periodsOf(rates, kind)].flatMap((date) => {
    const rate = orNothing(() => find(date, flow));
    return rate !== null && "rate" in rate ? factorOf(rows.schema.decimals, date, rate) : [];
  });
  const more = rows.stored ? STORED : [];
  return questionOf(
    (writing) => {
      const name = named(writing, rows);
      const given = add(
        writing,
        "rates",
        part`SELECT * FROM ${givenRows(rows.schema.dialect, COLUMNS, JSON.stringify(factors))}`,
      );
      return part`SELECT ${listed(rows.keys, MONTHS, [LEVEL_AS_TEXT, "single"], more)},
exact_converted(value, times, divisor, is_divided) AS converted, place${guarded(writing)}
FROM ${name} LEFT JOIN ${given} USING (${listed(MONTHS)})
ORDER BY ${listed(rows.keys, MONTHS)}`;
    },
    (answer) => {
      const known = new Map<string, ReturnType<typeof find>>();
      return resultsOf(
        rows,
        answer,
        (row, about) => {
          const { period } = about;
          const key = `${period} ${about.subject.flow}`;
          const rate = known.get(key) ?? find(period, about.subject.flow);
          known.set(key, rate);
          const level = levelOf(rows, row, about, levelIn(row)!);
          if (!("rate" in rate)) return withoutRate(level, to, rate);
          const digits =
            quotientIn(row, "converted") ?? refuse("TOO_LARGE", `rate of ${period}`, LIMITS, rate.rate);
          return convertRow(level, to, rate, product(digits, powerOfTen(wholeIn(row, "place"))));
        },
        (one) => singleRows(one, "a conversion by period"),
      );
    },
  );
}

/** The periods for which there may be a rate: those of the rates, and of averages the spans of their months. */
function periodsOf(rates: readonly ExchangeRate[], kind: ExchangeRate["kind"]): ReadonlySet<Period> {
  const periods = new Set<Period>();
  for (const rate of rates) if (rate.kind === kind && !isDay(rate.date)) periods.add(rate.date);
  if (kind !== "average") return periods;
  const months = new Set<Period>(periods);
  for (const first of months)
    for (let count = 1; count < MOST_MONTHS && isMonth(first); count++) {
      const last = plusMonths(first, count);
      if (!months.has(last)) break;
      periods.add(span(first, last));
    }
  return periods;
}

/** What is refused is refused where a row needs it. */
function orNothing<T>(find: () => T): T | null {
  try {
    return find();
  } catch {
    return null;
  }
}

/** What the amounts of a period are multiplied and divided by, as whole numbers; none beyond what DuckDB holds. */
function factorOf(decimals: number, period: Period, rate: ExchangeRate): readonly object[] {
  const { times, over, divided } = ratioOf(rate);
  const [factor, divisor] = [times, over].map((one) => `${BigInt(one.toFixed().replace(".", ""))}`);
  if (factor!.length > MOST_DIGITS || divisor!.length > MOST_DIGITS) return [];
  return [
    {
      first_month: ordinalOf(startOf(period)),
      last_month: ordinalOf(endOf(period)),
      times: factor,
      divisor,
      is_divided: divided,
      place: over.decimalPlaces() - times.decimalPlaces() - decimals,
    },
  ];
}
