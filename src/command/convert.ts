import {
  convert as converted,
  currencyCode,
  type Decimal,
  day,
  type ExchangeRate,
  type ExchangeRateKind,
  findExchangeRate,
  money,
  period,
  printed,
} from "tradefigures";
import { exchangeRatesFromCsv } from "tradefigures/tables";
import { known, misused, type Outcome } from "./ending.js";
import type { CONVERT } from "./pages/convert.js";
import { isJson } from "./reading/json.js";
import { choiceOf, type Given, readValue } from "./reading/options.js";
import { orRefuse, refuseProblems } from "./reading/problems.js";
import { recordsIn } from "./reading/records.js";
import { nameOf, readText } from "./reading/text.js";
import { conversionToRead } from "./showing/conversion.js";

const KINDS = ["average", "spot", "end", "customs"] as const satisfies readonly ExchangeRateKind[];

/** Converts an amount as it was printed. */
export async function convert({ values, positionals }: Given<typeof CONVERT.options>): Promise<Outcome> {
  const { from, to, on, kind } = values;
  const [text, ...more] = positionals;
  if (text === undefined || more.length > 0)
    return misused('one amount is needed, in quotes where it has blanks: "111.68 billion"');
  if (from === undefined || to === undefined || on === undefined)
    return misused("--from CODE, --to CODE and --on DATE are needed");
  const amount = readValue("the amount", () => printed(text));
  if (amount.unit !== "number") return misused(`an amount is needed, got "${text}"`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(on);
  const query = {
    base: readValue("--from", () => currencyCode(from)),
    quote: readValue("--to", () => currencyCode(to)),
    kind: kind === undefined ? (isDay ? "spot" : "average") : choiceOf("kind", kind, KINDS),
    date: readValue("--on", () => (isDay ? day(on) : period(on))),
  } as const;
  const rates = await ratesOf(values.rates, values.base);
  const rate = known(() => findExchangeRate(rates, query));
  const inOther = (value: Decimal | null): Decimal | null =>
    value && converted(money({ amount: value, currency: from }), to, rate).amount;
  const conversion = {
    amount,
    from,
    converted: converted(money({ amount: amount.value, currency: from }), to, rate),
    low: inOther(amount.bounds.low),
    high: inOther(amount.bounds.high),
    rate,
  };
  const shown = values.json ? JSON.stringify(conversion, null, 2) : conversionToRead(conversion);
  return { text: `${shown}\n`, exitCode: 0 };
}

/** The rates of a file, or those of the samples. */
async function ratesOf(file: string | undefined, base: string | undefined): Promise<readonly ExchangeRate[]> {
  if (file === undefined) {
    const { euroReferenceRates, monthlyAverages } = await import("tradefigures/samples");
    return [...monthlyAverages, ...euroReferenceRates];
  }
  const name = nameOf(file);
  const text = await readText(file);
  if (isJson(text)) return orRefuse(recordsIn(text, name, () => "exchangeRates")).exchangeRates ?? [];
  const one = base === undefined ? undefined : readValue("--base", () => currencyCode(base));
  const read = exchangeRatesFromCsv(text, { base: one, source: name });
  refuseProblems(name, read, one === undefined ? "Where no column says base, --base does." : undefined);
  return read.rates;
}
