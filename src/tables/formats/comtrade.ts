import type { FieldNames, TableRow } from "../columns/add-row.js";
import { problem } from "../problem.js";
import { textOf } from "../raw/file-text.js";
import { type Json, readJson } from "../raw/json.js";
import { fieldOf, objectOf, plainText } from "../raw/json-parts.js";
import { comtradeArea, isComtradeGroup } from "./comtrade-codes.js";
import { scaled } from "./figures.js";
import {
  type FormatDraft,
  type FormatFile,
  fileProblem,
  finishFormat,
  keepRow,
  newFormatDraft,
  refuseFigures,
  unreadable,
  withoutText,
} from "./format-file.js";
import { headedRows } from "./headed-rows.js";

/**
 * Reads an answer of UN Comtrade into tables, as JSON or as CSV. Values are US dollars; imports are CIF and exports FOB
 * where the answer gives the value so. Codes of areas become letters of ISO 3166-1 where they have some.
 *
 * Trade with the world, all goods (TOTAL), the European Union, and goods whose parts the answer has too lie among the
 * totals, whether the UN added them up (`isAggregate`) or not; what is parted by mode of transport, customs procedure,
 * second partner or a flow such as imports for processing, among the details. A quantity of zero is none.
 *
 * @param file  the bytes or the text of the answer
 * @returns     the tables, the problems, and what was left out
 * @see         UN Comtrade, data items of the API
 * @example
 * const { table, totals } = tableFromComtrade(`{"count": 2, "data": [
 *   {"typeCode": "C", "freqCode": "M", "period": "202401", "reporterCode": 156, "flowCode": "X", "partnerCode": 842,
 *    "partner2Code": 0, "cmdCode": "8703", "customsCode": "C00", "mosCode": "0", "motCode": 0, "qtyUnitCode": 5,
 *    "qtyUnitAbbr": "u", "qty": 1200, "cifvalue": null, "fobvalue": 23456789.12, "primaryValue": 23456789.12},
 *   {"typeCode": "C", "freqCode": "M", "period": "202401", "reporterCode": 156, "flowCode": "X", "partnerCode": 0,
 *    "partner2Code": 0, "cmdCode": "8703", "customsCode": "C00", "mosCode": "0", "motCode": 0, "qtyUnitCode": -1,
 *    "qty": 0, "cifvalue": null, "fobvalue": 9000000000, "primaryValue": 9000000000}
 * ]}`);
 * [...partnerFlows(table)].map(({ partner, value, valuation }) => `${partner}: ${value} ${valuation}`) // => ["US: 23456789.12 FOB"]
 * totals.rows // => 1
 * @category Tables
 */
export function tableFromComtrade(file: Uint8Array | string): FormatFile {
  const text = textOf(file);
  if (text === null) return withoutText();
  const draft = newFormatDraft();
  return /^\s*[[{]/.test(text) ? readAnswer(draft, text) : readCsv(draft, text);
}

function readAnswer(draft: FormatDraft, text: string): FormatFile {
  const key = /^\s*\[/.test(text) ? null : "data";
  const visit = (json: Json): void => {
    const item = objectOf(json);
    if (item === null) refuseFigures(draft, fileProblem("an object for each row", plainText(json)));
    else readRecord(draft, (name) => plainText(item.fields.get(name)), item.line);
  };
  const { root, problem: fault } = readJson(text, { key, visit });
  if (fault !== null) return unreadable(fault);
  const error = plainText(fieldOf(root, "error"));
  if (error !== "") draft.problems.push(fileProblem("an answer without an error", error));
  if (key !== null && fieldOf(root, key) === undefined)
    draft.problems.push(fileProblem("an answer of UN Comtrade, with its rows under data", text.slice(0, 20)));
  return finishFormat(draft);
}

function readCsv(draft: FormatDraft, text: string): FormatFile {
  const { heading, others } = headedRows(draft, text);
  if (heading === undefined) return finishFormat(draft);
  const places = new Map(heading.cells.map((name, place) => [name.trim(), place]));
  for (const { line, cells } of others) {
    // Comtrade itself ends its rows with a comma.
    if (cells.length < heading.cells.length || cells.slice(heading.cells.length).some(Boolean)) {
      const rule = `a row of ${heading.cells.length} cells`;
      refuseFigures(draft, problem(line, null, rule, `${cells.length} cells`));
    } else readRecord(draft, (name) => cells[places.get(name) ?? -1]?.trim() ?? "", line);
  }
  return finishFormat(draft);
}

type Get = (name: string) => string;

const NAMES: FieldNames = {
  reporter: "reporterCode",
  partner: "partnerCode",
  product: "cmdCode",
  flow: "flowCode",
  period: "period",
  value: "primaryValue",
  quantity: "qty",
};

function readRecord(draft: FormatDraft, get: Get, line: number): void {
  const value = get("primaryValue");
  const [flow, flowDetail] = flowOf(get("flowCode"));
  const area = { reporter: comtradeArea(get("reporterCode")), partner: comtradeArea(get("partnerCode")) };
  const product = get("cmdCode");
  const isWorld = get("partnerCode") === "0";
  const isAllGoods = product === "TOTAL";
  const row: TableRow = {
    reporter: area.reporter,
    partner: isWorld ? undefined : area.partner,
    product: isAllGoods ? undefined : product,
    ...{ flow, period: get("period") || get("refYear"), currency: "USD" },
    value: scaled(value).value,
    valuation: valuationOf(value, get),
    coverage: get("typeCode") === "S" ? "services" : undefined,
    ...quantityOf(get),
  };
  const totals = [
    ...(isComtradeGroup(area.reporter) ? ["reporter"] : []),
    ...(isWorld || isComtradeGroup(area.partner) ? ["partner"] : []),
    ...(isAllGoods ? ["product"] : []),
  ];
  keepRow(draft, row, line, NAMES, { totals, details: [...flowDetail, ...detailsOf(get)] });
}

const FLOWS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["M", "imports"],
  ["X", "exports"],
  ["RX", "re-exports"],
  ["DX", "domestic-exports"],
]);
/** Parts of imports and exports that are no flow of ours: foreign and re-imports, processing. */
const PARTS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...["FM", "RM", "MIP", "MOP"].map((code) => [code, "imports"] as const),
  ...["XIP", "XOP"].map((code) => [code, "exports"] as const),
]);

function flowOf(code: string): readonly [flow: string, details: readonly string[]] {
  const part = PARTS.get(code);
  return part === undefined ? [FLOWS.get(code) ?? code, []] : [part, [`flowCode ${code}`]];
}

/** The codes that mean all together. */
const TOGETHER: readonly (readonly [name: string, code: string])[] = [
  ["partner2Code", "0"],
  ["customsCode", "C00"],
  ["mosCode", "0"],
  ["motCode", "0"],
];

function detailsOf(get: Get): readonly string[] {
  return TOGETHER.flatMap(([name, code]) => {
    const said = get(name);
    return said === "" || said === code ? [] : [`${name} ${said}`];
  });
}

function valuationOf(value: string, get: Get): "CIF" | "FOB" | undefined {
  const [isCif, isFob] = [get("cifvalue") === value, get("fobvalue") === value];
  if (isCif === isFob) return undefined;
  return isCif ? "CIF" : "FOB";
}

/** The quantity, or else the net weight. */
function quantityOf(get: Get): { readonly quantity?: string; readonly unit?: string } {
  const [code, unit] = [get("qtyUnitCode"), get("qtyUnitAbbr")];
  if (isAmount(get("qty")) && code !== "-1" && code !== "")
    return { quantity: scaled(get("qty")).value, unit: unit || `unit ${code}` };
  return isAmount(get("netWgt")) ? { quantity: scaled(get("netWgt")).value, unit: "kg" } : {};
}

function isAmount(text: string): boolean {
  return text !== "" && !/^0+(?:\.0+)?$/.test(text);
}
