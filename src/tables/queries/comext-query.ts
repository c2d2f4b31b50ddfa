import { refuse } from "../../errors.js";
import { checkFields, readChoice, readList } from "../../fields.js";
import type { Month } from "../../period/month.js";
import { monthsOf, span } from "../../period/period.js";
import { type DataQuery, queryOf, readCodes, readMonths } from "./query.js";

/**
 * What is asked of Comext, the trade database of Eurostat.
 *
 * @category Tables
 */
export interface ComextQueryInput {
  /** Member states as two letters, or `"EU27_2020"`. Left out: all. */
  readonly reporters?: readonly string[] | undefined;
  /** Partners as two letters, or a total such as `"WORLD"`. Left out: all. */
  readonly partners?: readonly string[] | undefined;
  /** Codes of the combined nomenclature, of 2, 4, 6 or 8 digits. */
  readonly products: readonly string[];
  /** Which way the goods go, one or both. */
  readonly flows: readonly ("exports" | "imports")[];
  /** The first month. */
  readonly from: Month;
  /** The last month. */
  readonly until: Month;
}

const FIELDS = ["reporters", "partners", "products", "flows", "from", "until"] as const;
const FLOWS = { imports: "1", exports: "2" } as const;

/**
 * The questions to Comext whose answers together give a span of months: one for each year, since larger ones are
 * refused there. They ask for values in euro and quantities in 100 kg, as SDMX-CSV.
 *
 * @param input  who, with whom, what, which way, and when
 * @returns      the questions, in order of time
 * @throws       {@link TradeError} `INVALID_FIELD`, `INVALID_PERIOD`, `UNKNOWN_FIELD`
 * @see          Eurostat, API for Comext; dataset DS-045409
 * @example
 * comextQueries({ reporters: ["DE"], partners: ["CN"], products: ["8703"], flows: ["exports"], from: "2025-01", until: "2025-11" }).map(({ url }) => url)
 * // => ["https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1/data/DS-045409/M.DE.CN.8703.2.VALUE_IN_EUROS+QUANTITY_IN_100KG?startPeriod=2025-01&endPeriod=2025-11&format=SDMX-CSV&compressed=false"]
 * @category Tables
 */
export function comextQueries(input: ComextQueryInput): readonly DataQuery[] {
  checkFields(input, "a query", FIELDS);
  const [first, last] = readMonths(input.from, input.until);
  const flows = readList(input.flows, "flows", (flow, field) =>
    readChoice(flow, field, ["exports", "imports"]),
  );
  const products = readCodes(input.products, "products");
  if (products.length === 0) refuse("INVALID_FIELD", "products", "one or more", input.products);
  const key = [
    ["M"],
    readCodes(input.reporters ?? [], "reporters"),
    readCodes(input.partners ?? [], "partners"),
    products,
    flows.map((flow) => FLOWS[flow]),
    ["VALUE_IN_EUROS", "QUANTITY_IN_100KG"],
  ];
  const address = key.map((codes) => codes.join("+")).join(".");
  const months = monthsOf(span(first, last));
  return months
    .filter((month, at) => at === 0 || month.endsWith("-01"))
    .map((start) => {
      const end = months.findLast((month) => month.slice(0, 4) === start.slice(0, 4))!;
      return queryOf(
        `https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1/data/DS-045409/${address}`,
        { startPeriod: start, endPeriod: end, format: "SDMX-CSV", compressed: "false" },
        { pageSize: null, key: null, reader: "tableFromSdmxCsv" },
      );
    });
}
