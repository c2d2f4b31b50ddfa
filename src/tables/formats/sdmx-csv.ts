import { problem } from "../problem.js";
import { textOf } from "../raw/file-text.js";
import { type FormatFile, finishFormat, newFormatDraft, refuseFigures, withoutText } from "./format-file.js";
import { headedRows } from "./headed-rows.js";
import { type FlatRow, readFlat } from "./sdmx-flat.js";
import { readSdmxForm, type SdmxForm } from "./sdmx-form.js";

/**
 * Reads a file of SDMX-CSV into tables: version 1.0 (`DATAFLOW,…`), 2.0 and 2.1 (`STRUCTURE,STRUCTURE_ID,ACTION,…`),
 * with codes, with labels or with both; and what Eurostat gives of Comext, where a value and its quantity become one
 * row, in euro and kilograms.
 *
 * Values are counted in single units (UNIT_MULT) and keep the place to which they were rounded. A figure that is missing
 * or confidential (OBS_STATUS, CONF_STATUS, OBS_FLAG) is kept with its status and is no zero. A row of action D deletes
 * the earlier rows of the file that it names. Totals, and rows that another dimension parts further, lie apart.
 *
 * @param file  the bytes or the text of the file
 * @param form  what the file does not say: the ids of its dimensions, what all rows have in common, its codes
 * @returns     the tables, the problems, and what was left out
 * @throws      {@link TradeError} for a form that cannot be meant; what is wrong with the file is a problem
 * @see         SDMX-CSV field guide, sdmx-twg; Eurostat, API for Comext
 * @example
 * const { table, totals } = tableFromSdmxCsv(`DATAFLOW,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE
 * ESTAT:DS-045409(1.0),M,DE,CN,8703,2,VALUE_IN_EUROS,2025-01,880123456
 * ESTAT:DS-045409(1.0),M,DE,CN,8703,2,QUANTITY_IN_100KG,2025-01,382145.07
 * ESTAT:DS-045409(1.0),M,DE,WORLD,8703,2,VALUE_IN_EUROS,2025-01,9012345678`);
 * [...partnerFlows(table)].map(({ value, quantity }) => `${value} euro, ${quantity?.amount} kg`) // => ["880123456 euro, 38214507 kg"]
 * totals.rows // => 1
 * @category Tables
 */
export function tableFromSdmxCsv(file: Uint8Array | string, form: SdmxForm = {}): FormatFile {
  const read = readSdmxForm(form);
  const text = textOf(file);
  if (text === null) return withoutText();
  const draft = newFormatDraft(read.apart);
  const { heading, others, delimiter } = headedRows(draft, text);
  if (heading === undefined) return finishFormat(draft);
  const columns = columnsOf(heading.cells);
  const action = columns.findIndex(({ id }) => id === "ACTION");
  const flat: FlatRow[] = [];
  for (const { line, cells } of others) {
    const extra = cells.slice(heading.cells.length).some((cell) => cell !== "");
    if (cells.length < heading.cells.length || extra) {
      const rule = `a row of ${heading.cells.length} cells`;
      refuseFigures(draft, problem(line, null, rule, `${cells.length} cells`));
      continue;
    }
    const said = columns.map((column) => cellOf(cells[column.place]!.trim(), column, delimiter === ";"));
    const what = action < 0 ? "" : said[action]!;
    if (ACTIONS.includes(what)) flat.push({ line, cells: said, isDeletion: what === "D" });
    else refuseFigures(draft, problem(line, "ACTION", "I, A, M, R or D", what));
  }
  readFlat(draft, { ids: columns.map(({ id }) => id), rows: flat, line: heading.line }, read);
  return finishFormat(draft);
}

const ACTIONS = ["", "I", "A", "M", "R", "D"];

interface Column {
  readonly id: string;
  readonly place: number;
  /** Whether its cells have a label behind the code. */
  readonly isLabelled: boolean;
}

/** The columns of codes; those that hold only names are left. */
function columnsOf(heading: readonly string[]): readonly Column[] {
  const names = heading.indexOf("STRUCTURE_NAME");
  const first = heading.indexOf("ACTION") > names ? names + 2 : names + 1;
  return heading.flatMap((cell, place) => {
    if (names >= 0 && place >= first && (place - first) % 2 === 1) return [];
    const [id = "", label] = cell.trim().split(/:\s*/, 2);
    return [{ id: id.replace(/\[.*\]$/, ""), place, isLabelled: label !== undefined }];
  });
}

/** The code of a cell; a decimal comma, where semicolons part the cells, as a point. */
function cellOf(cell: string, { id, isLabelled }: Column, hasCommas: boolean): string {
  if (id === "OBS_VALUE" && hasCommas && /^-?\d+,\d+$/.test(cell)) return cell.replace(",", ".");
  return isLabelled ? cell.split(":", 1)[0]!.trim() : cell;
}
