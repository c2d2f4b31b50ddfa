import type { FieldNames, TableRow } from "../columns/add-row.js";
import { problem } from "../problem.js";
import { textOf } from "../raw/file-text.js";
import { type Json, readJson } from "../raw/json.js";
import { itemsOf, plainText } from "../raw/json-parts.js";
import { type AreasForm, readAreas } from "./areas.js";
import { CENSUS_MEASURES, type CensusMeasure, isCensusGroup } from "./census-codes.js";
import { scaled } from "./figures.js";
import {
  type FormatDraft,
  type FormatFile,
  fileProblem,
  finishFormat,
  keepRow,
  leaveOut,
  newFormatDraft,
  refuseFigures,
  unreadable,
  withoutText,
} from "./format-file.js";

/**
 * Reads an answer of the international trade interface of the US Census Bureau into tables: a list of lists, of which
 * the first has the names of the variables.
 *
 * Each variable that is a value gives a row, in US dollars: `ALL_VAL_MO` exports, FAS; `GEN_VAL_MO` general imports and
 * `CON_VAL_MO` imports for consumption, at their customs value; `GEN_CIF_MO` and `CON_CIF_MO` with insurance and
 * freight; those that end in `_YR` from January. All countries, groups of countries, all goods and years to date lie
 * among the totals; ports, districts and states among the details. Other variables are counted as left out.
 *
 * @param file  the bytes or the text of the answer
 * @param form  what the codes of Schedule C mean; they stay as they are where it does not say
 * @returns     the tables, the problems, and what was left out
 * @throws      {@link TradeError} for a form that cannot be meant; what is wrong with the file is a problem
 * @see         Guide to the International Trade Datasets in the Census API, US Census Bureau
 * @example
 * const { table, totals } = tableFromCensus(
 *   `[["CTY_CODE","CTY_NAME","GEN_VAL_MO","YEAR","MONTH"],
 *     ["-","TOTAL FOR ALL COUNTRIES","267000000000","2025","09"],
 *     ["5700","CHINA","23500000000","2025","09"]]`,
 *   { partners: { "5700": "CN" } },
 * );
 * [...partnerFlows(table)].map(({ partner, flow, value }) => `${flow} ${partner}: ${value}`) // => ["imports CN: 23500000000"]
 * totals.rows // => 1
 * @category Tables
 */
export function tableFromCensus(file: Uint8Array | string, form: AreasForm = {}): FormatFile {
  const codeOf = readAreas(form);
  const text = textOf(file);
  if (text === null) return withoutText();
  const draft = newFormatDraft();
  let heading: Heading | null = null;
  const visit = (json: Json): void => {
    const cells = itemsOf(json).map(plainText);
    const line = typeof json === "object" && json !== null ? json.line : 1;
    if (cells.length === 0) refuseFigures(draft, problem(line, null, "a list for each row", plainText(json)));
    else if (heading === null) heading = headingOf(cells);
    else readRow(draft, heading, cells, line, codeOf);
  };
  const { problem: fault } = readJson(text, { key: null, visit });
  if (fault !== null) return unreadable(fault);
  if (heading === null)
    draft.problems.push(fileProblem("a list of lists, the names of variables first", text));
  return finishFormat(draft);
}

interface Heading {
  readonly names: readonly string[];
  readonly measures: readonly {
    readonly measure: CensusMeasure;
    readonly place: number;
    readonly isYear: boolean;
  }[];
}

const MEASURE = /^(ALL_VAL|GEN_VAL|CON_VAL|GEN_CIF|CON_CIF)_(MO|YR)$/;

function headingOf(names: readonly string[]): Heading {
  const measures = names.flatMap((name, place) => {
    const [, kind, span] = MEASURE.exec(name) ?? [];
    const measure = CENSUS_MEASURES.get(kind ?? "");
    // A variable that is asked for and bounded stands twice.
    return measure === undefined || names.indexOf(name) < place
      ? []
      : [{ measure, place, isYear: span === "YR" }];
  });
  return { names, measures };
}

function readRow(
  draft: FormatDraft,
  { names, measures }: Heading,
  cells: readonly string[],
  line: number,
  codeOf: (partner: string) => string,
): void {
  const twice = names.find((name, place) => cells[place] !== cells[names.indexOf(name)]);
  if (cells.length !== names.length || twice !== undefined) {
    const rule = twice === undefined ? `a list of ${names.length}` : "the same wherever it stands";
    refuseFigures(draft, problem(line, twice ?? null, rule, cells.join(", ")), Math.max(1, measures.length));
    return;
  }
  const get = (name: string): string => cells[names.indexOf(name)] ?? "";
  if (measures.length === 0) leaveOut(draft, `rows without a variable such as ALL_VAL_MO`, line);
  for (const { measure, place, isYear } of measures) {
    const [partner, product] = [get("CTY_CODE"), get(measure.product)];
    const isWorld = partner === "-" || partner === "";
    const isAllGoods = product === "-";
    const month = get("time") || `${get("YEAR")}-${get("MONTH").padStart(2, "0")}`;
    const isJanuary = month.endsWith("-01");
    if (isYear && isJanuary && names.includes(names[place]!.replace("YR", "MO"))) {
      leaveOut(draft, "years to date that are the month of January", line);
      continue;
    }
    const row: TableRow = {
      reporter: "US",
      partner: isWorld ? undefined : codeOf(partner),
      product: isAllGoods || product === "" ? undefined : product,
      flow: measure.byOrigin.get(get("DF")) ?? measure.flow,
      period: isYear && !isJanuary ? `${month.slice(0, 4)}-01/${month}` : month,
      currency: "USD",
      value: scaled(cells[place]!).value,
      ...{ system: measure.system, valuation: measure.valuation },
      ...quantityOf(get, names, `${measure.quantity}_${isYear ? "YR" : "MO"}`),
    };
    const totals = [
      ...(partner === "-" || isCensusGroup(partner, get("SUMMARY_LVL")) ? ["partner"] : []),
      ...(isAllGoods ? ["product"] : []),
      ...(isYear ? ["year to date"] : []),
    ];
    const details = PLACES.flatMap((name) => (["", "-"].includes(get(name)) ? [] : [`${name} ${get(name)}`]));
    keepRow(draft, row, line, namesOf(names[place]!, measure), { totals, details });
  }
}

/** What parts trade further. */
const PLACES = ["DISTRICT", "PORT", "STATE", "RP"];

function namesOf(value: string, { product }: CensusMeasure): FieldNames {
  return { value, product, partner: "CTY_CODE", period: "MONTH" };
}

function quantityOf(
  get: (name: string) => string,
  names: readonly string[],
  name: string,
): { readonly quantity?: string; readonly unit?: string } {
  const unit = get("UNIT_QY1");
  if (!names.includes(name) || ["", "-", "X"].includes(unit)) return {};
  return { quantity: scaled(get(name)).value, unit };
}
