import { checkFields, readText } from "../../fields.js";
import type { TableRow } from "../columns/add-row.js";
import { textRows } from "../columns/rows.js";
import type { TradeTable } from "../columns/table.js";
import { csvCell } from "../csv/cell-text.js";
import { sdmxTime } from "../formats/sdmx-period.js";
import { fieldsOf, type RowField } from "./fields.js";

/**
 * What a file of SDMX-CSV says of its structure.
 *
 * @category Tables
 */
export interface SdmxCsvOptions {
  /** The data structure that its rows follow, as AGENCY:ID(VERSION). */
  readonly structure?: string | undefined;
}

/**
 * Writes a table as SDMX-CSV 2.0, line by line, each with its line end. Rows of all partners have W1 and of all goods
 * _T, where other rows name one; a figure that is not published is NaN, with OBS_STATUS and CONF_STATUS.
 *
 * {@link tableFromSdmxCsv} reads it back to the last digit; with `apart: false` into one table in the same order.
 *
 * @param table    the table
 * @param options  the id of the data structure; `SELF:TRADE(1.0.0)` unless said
 * @returns        the lines, made one by one
 * @throws         {@link TradeError} `INVALID_FIELD` for what is no table
 * @see            SDMX-CSV field guide, sdmx-twg
 * @example
 * const flow = partnerFlow({ reporter: "CN", partner: "US", flow: "exports", period: "2025-11", currency: "USD", value: 33800000000 });
 * [...sdmxCsvLines(tradeTable([flow]))][1] // => "datastructure,SELF:TRADE(1.0.0),M,CN,US,X,2025-11,33800000000,USD\n"
 * @category Tables
 */
export function* sdmxCsvLines(table: TradeTable, options: SdmxCsvOptions = {}): Iterable<string> {
  checkFields(options, "options", ["structure"]);
  const structure = readText(options.structure ?? "SELF:TRADE(1.0.0)", "structure");
  const found = new Set(fieldsOf(table));
  const columns = COLUMNS.filter(({ field }) => found.has(field));
  yield `STRUCTURE,STRUCTURE_ID,ACTION,${columns.map(({ id }) => id).join(",")}\n`;
  const start = `datastructure,${csvCell(structure)},M`;
  for (const { row } of textRows(table))
    yield `${start},${columns.map(({ cell }) => csvCell(cell(row))).join(",")}\n`;
}

interface SdmxColumn {
  readonly id: string;
  readonly field: RowField;
  readonly cell: (row: TableRow) => string;
}

const FLOWS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["exports", "X"],
  ["imports", "M"],
  ["balance", "B"],
  ["total", "T"],
  ["re-exports", "RX"],
  ["domestic-exports", "DX"],
]);
const ADJUSTMENTS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["none", "N"],
  ["seasonal", "S"],
  ["calendar", "W"],
  ["seasonal-and-calendar", "Y"],
]);
const STATUSES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["confidential", "Q"],
  ["below-threshold", "N"],
  ["not-reported", "O"],
]);

/** The text of a field. */
function text(id: string, field: RowField): SdmxColumn {
  return { id, field, cell: (row) => row[field] ?? "" };
}

const COLUMNS: readonly SdmxColumn[] = [
  text("REF_AREA", "reporter"),
  { id: "COUNTERPART_AREA", field: "partner", cell: ({ partner }) => partner ?? "W1" },
  { id: "PRODUCT", field: "product", cell: ({ product }) => product ?? "_T" },
  { id: "FLOW", field: "flow", cell: ({ flow }) => FLOWS.get(flow) ?? flow },
  text("TRADE_COVERAGE", "coverage"),
  {
    id: "ADJUSTMENT",
    field: "adjustment",
    cell: ({ adjustment = "" }) => ADJUSTMENTS.get(adjustment) ?? adjustment,
  },
  text("TRADE_SYSTEM", "system"),
  text("TRADE_VALUATION", "valuation"),
  text("DETAIL", "detail"),
  { id: "TIME_PERIOD", field: "period", cell: ({ period }) => sdmxTime(period) },
  { id: "OBS_VALUE", field: "value", cell: ({ value }) => value ?? "NaN" },
  { id: "OBS_STATUS", field: "status", cell: ({ status }) => STATUSES.get(status ?? "") ?? "A" },
  {
    id: "CONF_STATUS",
    field: "status",
    cell: ({ status }) => (status === "confidential" ? "C" : "F"),
  },
  text("CURRENCY", "currency"),
  text("ROUNDED_TO", "roundedTo"),
  text("QUANTITY", "quantity"),
  text("QUANTITY_UNIT", "unit"),
  text("PUBLISHED", "published"),
  text("SOURCE", "source"),
];
