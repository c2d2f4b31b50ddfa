import { refuse } from "../../errors.js";
import { allFrozen, readList, readText } from "../../fields.js";
import { isMonth, type Month, month } from "../../period/month.js";

/**
 * A question to an office's interface. Nothing is fetched: the address is for `fetch`, and the answer for the reader
 * that `reader` names.
 *
 * @category Tables
 */
export interface DataQuery {
  /** The whole address. */
  readonly url: string;
  /** What the address asks, by name. */
  readonly parameters: Readonly<Record<string, string>>;
  /** How many rows an answer has at most; an answer of so many is cut. `null`: no limit is published. */
  readonly pageSize: number | null;
  /** Where a key of the user goes: a header, or a parameter of the address; `null` where none is needed. */
  readonly key:
    | {
        /** The name of the header. */
        readonly header: string;
      }
    | {
        /** The name of the parameter. */
        readonly parameter: string;
      }
    | null;
  /** The function that reads the answer. */
  readonly reader: "tableFromComtrade" | "tableFromCensus" | "tableFromSdmxCsv";
}

/** Makes a query; parameters without a value are left out. */
export function queryOf(
  address: string,
  parameters: Readonly<Record<string, string | undefined>>,
  rest: Omit<DataQuery, "url" | "parameters">,
): DataQuery {
  const given = Object.entries(parameters).filter((one): one is [string, string] => one[1] !== undefined);
  const search = given.map(([name, value]) => `${name}=${escaped(value)}`).join("&");
  return allFrozen({
    url: `${address}?${search}`,
    parameters: Object.fromEntries(given),
    ...rest,
  });
}

/** Text as an address has it; commas may stand. */
function escaped(text: string): string {
  return encodeURIComponent(text).replace(/%2C/g, ",");
}

/** Reads the codes that are asked for: letters, figures, and what parts them. */
export function readCodes(value: unknown, field: string): readonly string[] {
  return readList(value, field, (item, place) => {
    const code = readText(item, place);
    return /^[\w.*-]+$/.test(code) ? code : refuse("INVALID_FIELD", place, "a code", code);
  });
}

/** Reads the first and the last month that are asked for. */
export function readMonths(from: unknown, until: unknown): readonly [Month, Month] {
  const [first, last] = [readMonth(from, "from"), readMonth(until, "until")];
  return first <= last ? [first, last] : refuse("INVALID_PERIOD", "until", `no earlier than ${first}`, last);
}

function readMonth(value: unknown, field: string): Month {
  return isMonth(value) ? month(value) : refuse("INVALID_PERIOD", field, "YYYY-MM", value);
}
