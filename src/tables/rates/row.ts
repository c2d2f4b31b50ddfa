import { type CurrencyCode, currencyCode } from "../../currency/currency.js";
import { type ExchangeRate, exchangeRate, KINDS } from "../../currency/exchange-rate.js";
import { type Decimal, decimal } from "../../decimal/decimal.js";
import { refuse } from "../../errors.js";
import { readChoice } from "../../fields.js";
import { type Day, day } from "../../period/day.js";
import type { Period } from "../../period/period.js";
import { readPeriodForm } from "../columns/period-form.js";
import type { Cells } from "../csv/named-cells.js";
import type { RateColumn } from "./columns.js";
import type { ExchangeRatesOptions } from "./options.js";

const A_DATE = "a day (2025-12-08) or a period (2025-11, Nov-25, 2025-Q4)";
const A_CODE = "a code of ISO 4217 in capital letters";
const A_RATE = 'a plain number above zero, such as "7.0719"';

/** Reads the rates of a row; none where a cell has a problem. `lines` knows on which line each stood so far. */
export function readRates(
  cells: Cells<RateColumn | CurrencyCode>,
  priced: readonly CurrencyCode[],
  said: ExchangeRatesOptions,
  lines: Map<string, number>,
): readonly ExchangeRate[] {
  const date = cells.need("date", A_DATE, readDate);
  const base = cells.need("base", A_CODE, currencyCode, said.base);
  const flow = cells.read("flow", "exports or imports", (text) =>
    readChoice(text, "flow", ["exports", "imports"]),
  );
  const kind = cells.read("kind", KINDS.join(" or "), (text) => readChoice(text, "kind", KINDS), said.kind);
  const source = cells.read("source", "text", String, said.source);
  const found =
    priced.length > 0
      ? priced.map((quote) => ({ column: quote, quote, rate: cells.read(quote, A_RATE, readPrice) }))
      : [
          {
            column: "rate" as const,
            quote: cells.need("quote", A_CODE, currencyCode, said.quote),
            rate: cells.need("rate", A_RATE, readRate),
          },
        ];
  const isDay = date?.length === 10;
  const kindOfDate = kind ?? (isDay ? "spot" : "average");
  if (date !== undefined && isDay !== (kindOfDate === "spot") && ["spot", "average"].includes(kindOfDate))
    cells.refuse(
      "date",
      kindOfDate === "spot" ? "a day, as a spot rate has" : "a period, as an average has",
      date,
    );
  if (cells.problems.length > 0 || date === undefined || base === undefined) return [];
  const rates = found.flatMap(({ column, quote, rate }) => {
    if (quote === undefined || rate === undefined || rate === null) return [];
    if (quote === base) {
      cells.refuse(column, "of another currency than base", quote);
      return [];
    }
    const about = [base, quote, kindOfDate, date, flow].join(" ");
    const before = lines.get(about);
    if (before !== undefined) {
      cells.refuse(column, `once for a date and a kind (line ${before} has it)`, `${rate}`);
      return [];
    }
    lines.set(about, cells.line);
    return exchangeRate({ base, quote, rate, kind: kindOfDate, date, flow, source });
  });
  return cells.problems.length > 0 ? [] : rates;
}

function readDate(text: string): Day | Period {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? day(text) : readPeriodForm(text, "date");
}

/** In a file with a column for each currency N/A says that there was none. */
function readPrice(text: string): Decimal | null {
  return text === "N/A" ? null : readRate(text);
}

function readRate(text: string): Decimal {
  const rate = decimal(text);
  return rate.s > 0 && !rate.isZero() ? rate : refuse("INVALID_FIELD", "rate", "above zero", text);
}
