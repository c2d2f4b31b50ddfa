import { COMMON_OPTIONS } from "./page.js";

const options = {
  from: { type: "string" },
  to: { type: "string" },
  on: { type: "string" },
  kind: { type: "string" },
  rates: { type: "string" },
  base: { type: "string" },
  ...COMMON_OPTIONS,
} as const;

export const CONVERT = {
  name: "convert",
  summary: "an amount in another currency, with the rate and its source",
  options,
  help: `Usage: tradefigures convert AMOUNT --from CODE --to CODE --on DATE [options]

Converts an amount as it was printed, with what its rounding leaves, and says which rate was
taken, how it was found and from where.

  --from CODE        the currency of the amount: USD
  --to CODE          the currency wanted: KRW
  --on DATE          a month or a span (its average), or a day (its spot rate)
  --kind KIND        average, spot, end or customs, where another rate is wanted
  --rates FILE       CSV with the columns date, base, quote, rate and, where there are, kind, flow,
                     source, or with the column date and one for each currency, as the ECB has
                     it; or JSON: a list of exchange rates of this library. Unless said the
                     samples: dollars in yuan and won by month (Federal Reserve), euro reference
                     rates of five days of 2025 (ECB)
  --base CODE        of which currency the rates of a CSV file are, where no column says it: EUR
  --json             the result as JSON
  --help             this text

Exit code 1: no such rate is known. 2: a wrong option or file.

Examples:
  tradefigures convert "111.68 billion" --from USD --to KRW --on 2025-11
  tradefigures convert 100 --from USD --to CNY --on 2025-12-08
  tradefigures convert 100 --from EUR --to USD --on 2025-12-08 --rates eurofxref-hist.csv --base EUR`,
};
