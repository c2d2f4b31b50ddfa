import { problem } from "../problem.js";
import { textOf } from "../raw/file-text.js";
import { type AreasForm, readAreas } from "./areas.js";
import { isCensusGroup } from "./census-codes.js";
import { scaled } from "./figures.js";
import {
  type FormatDraft,
  type FormatFile,
  finishFormat,
  keepRow,
  leaveOut,
  newFormatDraft,
  refuseFigures,
  withoutText,
} from "./format-file.js";
import { headedRows } from "./headed-rows.js";

/**
 * Reads the country file of the US Census Bureau into tables: `year,CTY_CODE,CTYNAME,IJAN,…,IDEC,IYR,EJAN,…,EDEC,EYR`,
 * in millions of US dollars, saved as CSV. A line is a country and a year; each of its cells counts as a row.
 *
 * Groups of countries and whole years lie among the totals. The months of the last year that are not published yet are
 * zero in every line: they are left out, and no zeros.
 *
 * @param file  the bytes or the text of the file
 * @param form  what the codes of Schedule C mean; they stay as they are where it does not say
 * @returns     the tables, the problems, and what was left out
 * @throws      {@link TradeError} for a form that cannot be meant; what is wrong with the file is a problem
 * @see         U.S. Trade in Goods by Country, US Census Bureau
 * @example
 * const { table, leftOut } = tableFromCensusCountries("year,CTY_CODE,CTYNAME,IJAN,IFEB,EJAN,EFEB\n2025,5700,China,41600.7,0,9900.1,0", {
 *   partners: { "5700": "CN" },
 * });
 * [...partnerFlows(table)].map(({ flow, period, value }) => `${flow} ${period}: ${value}`) // => ["imports 2025-01: 41600700000", "exports 2025-01: 9900100000"]
 * leftOut.map(({ what, count }) => `${count} ${what}`) // => ["2 months that are not published yet"]
 * @category Tables
 */
export function tableFromCensusCountries(file: Uint8Array | string, form: AreasForm = {}): FormatFile {
  const codeOf = readAreas(form);
  const text = textOf(file);
  if (text === null) return withoutText();
  const draft = newFormatDraft();
  const { heading, others: lines } = headedRows(draft, text);
  if (heading === undefined) return finishFormat(draft);
  const names = heading.cells.map((name) => name.trim());
  const [year, country] = [
    names.findIndex((name) => name.toLowerCase() === "year"),
    names.indexOf("CTY_CODE"),
  ];
  const columns = names.flatMap((name, place) => {
    const [, side, month] = CELL.exec(name) ?? [];
    return side === undefined ? [] : [{ name, place, side, month: MONTHS.indexOf(month!) }];
  });
  if (year < 0 || country < 0 || columns.length === 0) {
    draft.problems.push(
      problem(heading.line, null, "the names year, CTY_CODE, IJAN and so on", names.join(", ")),
    );
    draft.refused += lines.length;
    return finishFormat(draft);
  }
  const known = lines.filter(({ line, cells }) => {
    if (cells.length === names.length) return true;
    const rule = `a row of ${names.length} cells`;
    refuseFigures(draft, problem(line, null, rule, `${cells.length} cells`), columns.length);
    return false;
  });
  const ends = publishedMonths(known, year, columns);
  const places = Math.max(0, ...columns.map(({ place }) => decimalsOf(known, place)));
  for (const { line, cells } of known)
    for (const { name, place, side, month } of columns) {
      const [text, partner] = [cells[place]!.trim(), cells[country]!.trim()];
      const ofYear = cells[year]!.trim();
      const months = ends.get(ofYear) ?? 0;
      if (month >= months) leaveOut(draft, "months that are not published yet", line);
      else if (text === "") leaveOut(draft, "empty cells", line);
      else {
        const period = month < 0 ? yearTo(ofYear, months) : monthOf(ofYear, month);
        const isTotal = isCensusGroup(partner, "");
        keepCell(draft, { line, name, text, places, partner: codeOf(partner), isTotal, period, side, month });
      }
    }
  return finishFormat(draft);
}

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const CELL = /^([IE])(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|YR)$/;

interface Column {
  readonly place: number;
  /** From 0; -1 for the year. */
  readonly month: number;
}

/** How many months of each year have a figure other than zero in some line. */
function publishedMonths(
  lines: readonly { readonly cells: readonly string[] }[],
  year: number,
  columns: readonly Column[],
): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const { cells } of lines) {
    const ofYear = cells[year]!.trim();
    for (const { place, month } of columns)
      if (month >= (ends.get(ofYear) ?? 0) && !/^[0.\s]*$/.test(cells[place]!)) ends.set(ofYear, month + 1);
  }
  return ends;
}

/** The most decimals that a column has: the file drops the zeros at the end of a figure. */
function decimalsOf(lines: readonly { readonly cells: readonly string[] }[], place: number): number {
  return lines.reduce((most, { cells }) => {
    const [, decimals = ""] = /^-?\d+\.(\d+)$/.exec(cells[place]!.trim()) ?? [];
    return Math.max(most, decimals.length);
  }, 0);
}

function monthOf(year: string, month: number): string {
  return `${year}-${String(month + 1).padStart(2, "0")}`;
}

/** A year, as far as its months are published. */
function yearTo(year: string, months: number): string {
  return months < 1 ? year : `${year}-01/${monthOf(year, months - 1)}`;
}

interface Cell {
  readonly line: number;
  readonly name: string;
  readonly text: string;
  readonly places: number;
  readonly partner: string;
  readonly isTotal: boolean;
  readonly period: string;
  readonly side: string;
  readonly month: number;
}

function keepCell(
  draft: FormatDraft,
  { line, name, text, places, partner, isTotal, period, side, month }: Cell,
): void {
  keepRow(
    draft,
    {
      ...{ reporter: "US", partner, flow: side === "I" ? "imports" : "exports", period, currency: "USD" },
      valuation: side === "I" ? "customs" : "FAS",
      ...scaled(text, 6, places),
    },
    line,
    { value: name, partner: "CTY_CODE", period: "year" },
    { totals: [...(isTotal ? ["partner"] : []), ...(month < 0 ? ["year"] : [])], details: [] },
  );
}
