import { checkFields, readChoice } from "../../fields.js";
import type { Month } from "../../period/month.js";
import { CENSUS_MEASURES } from "../formats/census-codes.js";
import { type DataQuery, queryOf, readCodes, readMonths } from "./query.js";

/**
 * What is asked of the US Census Bureau.
 *
 * @category Tables
 */
export interface CensusQueryInput {
  /** Exports FAS, or general imports at their customs value. */
  readonly flow: "exports" | "imports";
  /** The first month. */
  readonly from: Month;
  /** The last month. */
  readonly until: Month;
  /** One code of Schedule C; left out: all, and their total. */
  readonly partner?: string | undefined;
  /** One HS code, with `*` for all that begin so; left out: all goods together. */
  readonly product?: string | undefined;
  /** The level of the codes: all goods together unless said. */
  readonly level?: "HS2" | "HS4" | "HS6" | "HS10" | undefined;
}

const FIELDS = ["flow", "from", "until", "partner", "product", "level"] as const;

/**
 * The question to the international trade interface of the US Census Bureau for a span of months: general imports at
 * their customs value, or exports FAS, with quantities where a level of products is asked for. A key is needed.
 *
 * @param input  which way, when, with whom and what
 * @returns      the question
 * @throws       {@link TradeError} `INVALID_FIELD`, `INVALID_PERIOD`, `UNKNOWN_FIELD`
 * @see          Guide to the International Trade Datasets in the Census API, US Census Bureau
 * @example
 * censusQuery({ flow: "imports", from: "2025-01", until: "2025-09", partner: "5700" }).url
 * // => "https://api.census.gov/data/timeseries/intltrade/imports/hs?get=CTY_CODE,CTY_NAME,SUMMARY_LVL,GEN_VAL_MO,YEAR,MONTH&time=from%202025-01%20to%202025-09&CTY_CODE=5700"
 * @category Tables
 */
export function censusQuery(input: CensusQueryInput): DataQuery {
  checkFields(input, "a query", FIELDS);
  const flow = readChoice(input.flow, "flow", ["exports", "imports"]);
  const [first, last] = readMonths(input.from, input.until);
  const { level } = input;
  if (level !== undefined) readChoice(level, "level", ["HS2", "HS4", "HS6", "HS10"]);
  const [partner, product] = [input.partner, input.product].map((code, at) =>
    code === undefined ? undefined : readCodes([code], at === 0 ? "partner" : "product")[0],
  );
  const kind = flow === "exports" ? "ALL_VAL" : "GEN_VAL";
  const measure = CENSUS_MEASURES.get(kind)!;
  const isByProduct = level !== undefined || product !== undefined;
  const asked = [
    ...["CTY_CODE", "CTY_NAME", "SUMMARY_LVL", `${kind}_MO`],
    ...(isByProduct ? [measure.product, `${measure.quantity}_MO`, "UNIT_QY1"] : []),
    ...["YEAR", "MONTH"],
  ];
  return queryOf(
    `https://api.census.gov/data/timeseries/intltrade/${flow}/hs`,
    {
      get: asked.join(","),
      time: first === last ? first : `from ${first} to ${last}`,
      CTY_CODE: partner,
      COMM_LVL: level,
      [measure.product]: product,
    },
    { pageSize: null, key: { parameter: "key" }, reader: "tableFromCensus" },
  );
}
