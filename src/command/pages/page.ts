import type { Options } from "../reading/options.js";

/** What is said of a subcommand, and what it takes. */
export interface Page<O extends Options = Options> {
  readonly name: string;
  /** In the list of subcommands. */
  readonly summary: string;
  /** Begins with the usage, ends with examples. */
  readonly help: string;
  readonly options: O;
}

/** How the options for data are explained. */
export const DATA_HELP = `  --data FILE        CSV with the columns period, exports, imports and, where there are, balance,
                     currency, reporter, partner, published, readOn, source, derivedFrom; or
                     JSON of records of this library; more than once, all count
  --sample china     the samples of this library: China's trade of 2024 and 2025
  --reporter CODE    whose trade it is where the data do not say it: CN, US, EU
  --in UNIT          thousand, million, billion or trillion, where the amounts of a file have
                     no unit`;

/** Of a subcommand that needs no currency for anything else. */
export const CURRENCY_HELP =
  "  --currency CODE    in which currency it is where the data do not say it: USD, CNY, EUR";

/** The options for data. */
export const DATA_OPTIONS = {
  data: { type: "string", multiple: true },
  sample: { type: "string" },
  reporter: { type: "string" },
  in: { type: "string" },
} as const satisfies Options;

/** The options of every subcommand. */
export const COMMON_OPTIONS = {
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const satisfies Options;
