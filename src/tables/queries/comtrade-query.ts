import { refuse } from "../../errors.js";
import { checkFields, readChoice, readList } from "../../fields.js";
import type { Month } from "../../period/month.js";
import { monthsOf, span } from "../../period/period.js";
import { comtradeCode } from "../formats/comtrade-codes.js";
import { type DataQuery, queryOf, readCodes, readMonths } from "./query.js";

/**
 * What is asked of UN Comtrade.
 *
 * @category Tables
 */
export interface ComtradeQueryInput {
  /** Letters of ISO 3166-1 or the figures of Comtrade. Left out: all. */
  readonly reporters?: readonly string[] | undefined;
  /** The same for the other side; `"0"` is the world. Left out: all. */
  readonly partners?: readonly string[] | undefined;
  /** HS codes; `"TOTAL"` for all goods together, `"AG6"` for all codes of six digits. */
  readonly products: readonly string[];
  /** Which way the goods go, one or more. */
  readonly flows: readonly ("exports" | "imports" | "re-exports")[];
  /** The first month. */
  readonly from: Month;
  /** The last month. */
  readonly until: Month;
  /** Months unless said; years need whole years. */
  readonly frequency?: "monthly" | "annual" | undefined;
  /** Whether the user has a key. Without one an answer has 500 rows at most. */
  readonly hasKey?: boolean | undefined;
}

const FIELDS = [
  "reporters",
  "partners",
  "products",
  "flows",
  "from",
  "until",
  "frequency",
  "hasKey",
] as const;
const FLOWS = { exports: "X", imports: "M", "re-exports": "RX" } as const;
/** So many periods go into one question. */
const MOST_PERIODS = 12;

/**
 * The questions to UN Comtrade whose answers together give a span of months or years: one for each twelve periods, for
 * totals over modes of transport, customs procedures and second partners.
 *
 * @param input  who, with whom, what, which way, and when
 * @returns      the questions, in order of time
 * @throws       {@link TradeError} `UNKNOWN_PARTNER` for letters that Comtrade has no figures for, `INVALID_FIELD`,
 *               `INVALID_PERIOD`, `UNKNOWN_FIELD`
 * @see          UN Comtrade, API v1
 * @example
 * const [query] = comtradeQueries({ reporters: ["CN"], partners: ["US"], products: ["TOTAL"], flows: ["exports"], from: "2025-01", until: "2025-02" })
 * query?.url // => "https://comtradeapi.un.org/public/v1/preview/C/M/HS?reporterCode=156&partnerCode=842&partner2Code=0&cmdCode=TOTAL&flowCode=X&period=202501,202502&customsCode=C00&motCode=0"
 * @category Tables
 */
export function comtradeQueries(input: ComtradeQueryInput): readonly DataQuery[] {
  checkFields(input, "a query", FIELDS);
  const { frequency = "monthly", hasKey = false } = input;
  const isAnnual = readChoice(frequency, "frequency", ["monthly", "annual"]) === "annual";
  const periods = periodsOf(...readMonths(input.from, input.until), isAnnual);
  const flows = readList(input.flows, "flows", (flow, field) =>
    readChoice(flow, field, ["exports", "imports", "re-exports"]),
  );
  const products = readCodes(input.products, "products");
  if (flows.length === 0) refuse("INVALID_FIELD", "flows", "one or more", input.flows);
  if (products.length === 0) refuse("INVALID_FIELD", "products", "one or more", input.products);
  const access = hasKey ? "data/v1/get" : "public/v1/preview";
  const asked = {
    reporterCode: areasOf(input.reporters, "reporters"),
    partnerCode: areasOf(input.partners, "partners"),
    partner2Code: "0",
    cmdCode: products.join(","),
    flowCode: flows.map((flow) => FLOWS[flow]).join(","),
  };
  const queries: DataQuery[] = [];
  for (let at = 0; at < periods.length; at += MOST_PERIODS) {
    const period = periods.slice(at, at + MOST_PERIODS).join(",");
    queries.push(
      queryOf(
        `https://comtradeapi.un.org/${access}/C/${isAnnual ? "A" : "M"}/HS`,
        { ...asked, period, customsCode: "C00", motCode: "0" },
        {
          pageSize: hasKey ? 100_000 : 500,
          key: hasKey ? { header: "Ocp-Apim-Subscription-Key" } : null,
          reader: "tableFromComtrade",
        },
      ),
    );
  }
  return queries;
}

function periodsOf(first: Month, last: Month, isAnnual: boolean): readonly string[] {
  const months = monthsOf(span(first, last)).map((month) => month.replace("-", ""));
  if (!isAnnual) return months;
  if (!first.endsWith("-01") || !last.endsWith("-12"))
    refuse(
      "INVALID_PERIOD",
      "from and until",
      "January and December where years are asked for",
      `${first}/${last}`,
    );
  return months.filter((month) => month.endsWith("01")).map((month) => month.slice(0, 4));
}

function areasOf(areas: readonly string[] | undefined, field: string): string | undefined {
  if (areas === undefined) return undefined;
  const codes = readCodes(areas, field).map(
    (area) =>
      comtradeCode(area) ?? refuse("UNKNOWN_PARTNER", field, "codes that Comtrade has figures for", area),
  );
  return codes.length === 0 ? refuse("INVALID_FIELD", field, "one or more", areas) : codes.join(",");
}
