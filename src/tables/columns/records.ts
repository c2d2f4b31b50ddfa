import { decimal } from "../../decimal/decimal.js";
import { refuse } from "../../errors.js";
import { checkRecords } from "../../fields.js";
import { type UnpublishedFlow, unpublishedFlow } from "../../partners/sums/unpublished-flow.js";
import { type Observation, type ObservationInput, observation } from "../../records/observation.js";
import { type PartnerFlow, partnerFlow, readQuantity } from "../../records/partner-flow.js";
import { addRow, type TableRow } from "./add-row.js";
import { finish, newDraft } from "./draft.js";
import { textRows } from "./rows.js";
import type { TradeTable } from "./table.js";

/**
 * Makes a table of records. The rows keep their order.
 *
 * @param records  observations, partner flows and flows that are not published
 * @returns        the table
 * @throws         {@link TradeError} `INVALID_FIELD` for what is no list of records, and for a record with bounds of its
 *                 own or a conversion, which a table does not keep; and as {@link observation}
 * @example
 * const flow = partnerFlow({ reporter: "CN", partner: "US", flow: "exports", period: "2025-11", currency: "USD", value: printed("33.8 billion") })
 * tradeTable([flow]).rows // => 1
 * @category Tables
 */
export function tradeTable(records: readonly (Observation | PartnerFlow | UnpublishedFlow)[]): TradeTable {
  const draft = newDraft();
  checkRecords(records, "records");
  records.forEach((record, index) => {
    if (addRow(draft, rowOf(record, `records[${index}]`), index + 1)) return;
    const [first] = draft.problems;
    refuse("INVALID_FIELD", `records[${index}]`, `a record of which ${first!.rule}`, first!.value);
  });
  return finish(draft).table;
}

function rowOf(record: Observation | PartnerFlow | UnpublishedFlow, field: string): TableRow {
  if ("status" in record) return { ...unpublishedFlow(record), value: null };
  const { value, roundedTo, bounds, convertedAt, ...texts } = observation(record);
  const quantity = "quantity" in record ? readQuantity(record.quantity!, `${field}.quantity`) : undefined;
  if (bounds !== undefined)
    refuse("INVALID_FIELD", `${field}.bounds`, "left to roundedTo in a table", bounds);
  if (convertedAt !== undefined)
    refuse("INVALID_FIELD", `${field}.convertedAt`, "absent in a table", convertedAt);
  return {
    ...texts,
    value: value.toFixed(),
    roundedTo: roundedTo?.toFixed(),
    quantity: quantity?.amount.toFixed(),
    unit: quantity?.unit,
  };
}

/**
 * The rows of a table as observations, made one by one as they are asked for: all that have a figure.
 *
 * @param table  the table
 * @returns      the observations, in the order of the rows
 * @throws       {@link TradeError} `INVALID_FIELD` for what is no table
 * @example
 * const { table } = tableFromCsv("reporter,flow,period,currency,value\nCN,exports,2025-11,USD,330350000000")
 * Array.from(observations(table), ({ period, value }) => `${period}: ${value}`) // => ["2025-11: 330350000000"]
 * @category Tables
 */
export function* observations(table: TradeTable): Iterable<Observation> {
  for (const { row } of textRows(table)) if (row.value !== null) yield observation(observationInput(row));
}

/**
 * The rows of a table that have a partner, a direction and a figure as partner flows, made one by one as they are asked
 * for: so a table of millions goes through a loop without lying in memory as records.
 *
 * @param table  the table
 * @returns      the flows, in the order of the rows
 * @throws       {@link TradeError} `INVALID_FIELD` for what is no table
 * @example
 * const { table } = tableFromCsv("reporter,partner,flow,period,currency,value\nCN,US,exports,2025-11,USD,33800000000")
 * Array.from(partnerFlows(table), ({ partner }) => partner) // => ["US"]
 * @category Tables
 */
export function* partnerFlows(table: TradeTable): Iterable<PartnerFlow> {
  for (const { row } of textRows(table)) {
    const { partner, flow, quantity, unit } = row;
    if (partner === undefined || (flow !== "exports" && flow !== "imports") || row.value === null) continue;
    const input = { ...observationInput(row), partner, flow } as const;
    yield partnerFlow(
      quantity === undefined ? input : { ...input, quantity: { amount: decimal(quantity), unit: unit! } },
    );
  }
}

/**
 * The rows of a table that have a partner and no figure, with the reason.
 *
 * @param table  the table
 * @returns      the flows, in the order of the rows
 * @throws       {@link TradeError} `INVALID_FIELD` for what is no table
 * @example
 * const { table } = tableFromCsv("reporter,partner,flow,period,value,status\nCN,KP,exports,2025-11,,confidential")
 * Array.from(unpublishedFlows(table), ({ status }) => status) // => ["confidential"]
 * @category Tables
 */
export function* unpublishedFlows(table: TradeTable): Iterable<UnpublishedFlow> {
  for (const { row } of textRows(table)) {
    const { partner, status, value, currency, roundedTo, quantity, unit, detail, ...rest } = row;
    if (status !== undefined && partner !== undefined)
      yield unpublishedFlow({ ...rest, partner, status } as UnpublishedFlow);
  }
}

/** The texts of a row are those that its columns have read. */
function observationInput({ quantity, unit, status, detail, ...row }: TableRow): ObservationInput {
  return row as ObservationInput;
}
