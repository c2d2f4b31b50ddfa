import { problem } from "../problem.js";
import { textOf } from "../raw/file-text.js";
import { type FormatFile, finishFormat, newFormatDraft, refuseFigures, withoutText } from "./format-file.js";
import { headedRows } from "./headed-rows.js";
import { type FlatRow, readFlat } from "./sdmx-flat.js";
import { readSdmxForm, type SdmxForm } from "./sdmx-form.js";

/**
 * Reads a TSV file of Eurostat into tables: a line for each series, its dimensions in the first cell, a column for each
 * period, and behind a figure its flags. A colon is no figure: with `c` it is confidential, else not reported.
 *
 * Each cell of a period counts as a row. Other flags, such as `p` for provisional, do not change a figure and are not
 * kept.
 *
 * @param file  the bytes or the text of the file
 * @param form  as {@link tableFromSdmxCsv}
 * @returns     the tables, the problems, and what was left out
 * @throws      {@link TradeError} for a form that cannot be meant; what is wrong with the file is a problem
 * @see         Eurostat, API - FAQ - TSV data format
 * @example
 * const { table } = tableFromEurostatTsv(`freq,reporter,partner,product,flow,indicators\\TIME_PERIOD\t2025-01 \t2025-02
 * M,DE,CN,8703,2,VALUE_IN_EUROS\t880123456 \t: c`);
 * [...unpublishedFlows(table)].map(({ period, status }) => `${period}: ${status}`) // => ["2025-02: confidential"]
 * @category Tables
 */
export function tableFromEurostatTsv(file: Uint8Array | string, form: SdmxForm = {}): FormatFile {
  const read = readSdmxForm(form);
  const text = textOf(file);
  if (text === null) return withoutText();
  const draft = newFormatDraft(read.apart);
  const { heading, others } = headedRows(draft, text, "\t");
  if (heading === undefined) return finishFormat(draft);
  const [keys = "", ...periods] = heading.cells.map((cell) => cell.trim());
  const [dimensions = "", time] = keys.split("\\");
  const ids = [...dimensions.split(","), "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG"];
  if (time === undefined) {
    const rule = "dimensions with commas, then \\TIME_PERIOD, in the first cell";
    refuseFigures(draft, problem(heading.line, "1", rule, keys), others.length);
    return finishFormat(draft);
  }
  const flat: FlatRow[] = [];
  for (const { line, cells } of others) {
    const series = cells[0]!.split(",").map((code) => code.trim());
    if (series.length !== ids.length - 3 || cells.length !== heading.cells.length) {
      const rule = `${ids.length - 3} codes with commas, then ${periods.length} figures`;
      refuseFigures(draft, problem(line, null, rule, cells.join(" ")), Math.max(1, cells.length - 1));
      continue;
    }
    for (const [at, period] of periods.entries()) {
      const [, figure, flags] = CELL.exec(cells[at + 1]!) ?? [];
      if (figure === undefined)
        refuseFigures(draft, problem(line, period, "a number or a colon, then flags", cells[at + 1]!));
      else flat.push({ line, cells: [...series, period, figure, flags!], isDeletion: false });
    }
  }
  readFlat(draft, { ids, rows: flat, line: heading.line }, read);
  return finishFormat(draft);
}

/** A figure or a colon, then flags as small letters. */
const CELL = /^\s*(:|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*([a-z]*)\s*$/;
