import { problem } from "../problem.js";
import { textOf } from "../raw/file-text.js";
import { type HtmlRow, htmlRows } from "../raw/html-rows.js";
import { type AreasForm, readAreas } from "./areas.js";
import { scaled, ungrouped } from "./figures.js";
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
 * Reads the page "Imports and Exports by Country (Region) of Origin/Destination" of China's customs (GACC) into tables.
 * Each row has the sum of both ways, exports and imports, for the month and from January, then percentages.
 *
 * Exports are FOB and imports CIF, in single units of the currency, rounded as the page says. TOTAL, continents and
 * unions (their names end in a colon), sums of both ways and years to date lie among the totals. The percentages are
 * left out: they follow from the figures. A dash is no figure, and no zero.
 *
 * @param page  the bytes or the text of the page
 * @param form  what the names of partners mean; they stay as they are where it does not say
 * @returns     the tables, the problems, and what was left out
 * @throws      {@link TradeError} for a form that cannot be meant; what is wrong with the page is a problem
 * @see         General Administration of Customs of China, monthly bulletin, table 2
 * @example
 * const { table } = tableFromGacc(
 *   `<table><tr><td>(2)Imports and Exports by Country (Region) of Origin/Destination,11.2025</td></tr>
 *   <tr><td>Unit:US$1,000</td></tr>
 *   <tr><td>Viet Nam</td><td>27,654,321</td><td>265,432,109</td><td>18,421,095</td><td>177,000,001</td>
 *   <td>9,233,226</td><td>88,432,108</td><td>13.1</td><td>20.1</td><td>2.2</td></tr></table>`,
 *   { partners: { "Viet Nam": "VN" } },
 * );
 * [...partnerFlows(table)].map(({ flow, partner, value }) => `${flow} ${partner}: ${value}`) // => ["exports VN: 18421095000", "imports VN: 9233226000"]
 * @category Tables
 */
export function tableFromGacc(page: Uint8Array | string, form: AreasForm = {}): FormatFile {
  const codeOf = readAreas(form);
  const text = textOf(page);
  if (text === null) return withoutText();
  const rows = htmlRows(text);
  const title = rows.find(({ cells }) => TITLE.test(cells[0] ?? ""));
  const unit = rows.find(({ cells }) => UNIT.test(cells[0] ?? ""));
  const [, month, year] = TITLE.exec(title?.cells[0] ?? "") ?? [];
  if (title === undefined)
    return unreadable(fileProblem("a page with the title of table 2 and its month", ""));
  const [, sign, amount, yuan] = UNIT.exec(unit?.cells[0] ?? "") ?? [];
  const power = POWERS.get(amount?.replaceAll(",", "").toLowerCase() ?? "");
  const money = sign ?? yuan;
  if (power === undefined || money === undefined)
    return unreadable(problem(title.line, null, "a unit such as US$1,000", unit?.cells[0] ?? ""));
  const header = {
    month: `${year}-${month!.padStart(2, "0")}`,
    currency: money.toUpperCase() === "US$" ? "USD" : "CNY",
    power,
    codeOf,
  };
  const draft = newFormatDraft();
  for (const row of rows) {
    if (!isOfPartner(row)) continue;
    if (row.cells.length === COLUMNS.length) readRow(draft, row, header);
    else {
      const rule = `a name, six figures and three percentages`;
      refuseFigures(draft, problem(row.line, null, rule, row.cells.join(" ")), COLUMNS.length - 1);
    }
  }
  return finishFormat(draft);
}

const TITLE = /Imports and Exports by Country.*?,\s*(\d{1,2})\.\s*(\d{4})/i;
const UNIT = /Unit\s*[:：]\s*(US\$|RMB|CNY|￥|¥)?\s*([\d,]+(?:\s*(?:million|billion))?)\s*(yuan|RMB)?/i;
const POWERS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["1", 0],
  ["1000", 3],
  ["10000", 4],
  ["1 million", 6],
  ["100 million", 8],
]);
/** What the ten cells of a row hold. */
const COLUMNS = [
  "partner",
  ...["total", "total to date", "exports", "exports to date", "imports", "imports to date"],
  ...["% total", "% exports", "% imports"],
] as const;
const FIGURES = COLUMNS.slice(1, 7);

interface Header {
  readonly month: string;
  readonly currency: string;
  readonly power: number;
  readonly codeOf: (partner: string) => string;
}

/** Whether a row is no heading: it has a name, and as many figures as one side of trade. */
function isOfPartner({ cells }: HtmlRow): boolean {
  return cells[0] !== "" && cells.slice(1).filter((cell) => FIGURE.test(cell)).length >= 3;
}

const FIGURE = /^(?:-?\d[\d,.]*|[-–—])$/;

function readRow(
  draft: FormatDraft,
  { cells, line }: HtmlRow,
  { month, currency, power, codeOf }: Header,
): void {
  const name = cells[0]!.replace(/\s*[:：]$/, "");
  const isWorld = name.toUpperCase() === "TOTAL";
  const isGroup = isWorld || name !== cells[0];
  leaveOut(draft, "percentages", line, 3);
  for (const [at, column] of FIGURES.entries()) {
    const isToDate = column.endsWith(" to date");
    const flow = column.replace(" to date", "");
    const cell = cells[at + 1]!;
    if (isToDate && month.endsWith("-01")) {
      leaveOut(draft, "years to date that are the month of January", line);
      continue;
    }
    const isNothing = /^[-–—]$/.test(cell);
    keepRow(
      draft,
      {
        ...{ reporter: "CN", flow, currency: isNothing ? undefined : currency },
        partner: isWorld ? undefined : codeOf(name),
        period: isToDate ? `${month.slice(0, 4)}-01/${month}` : month,
        valuation: flow === "exports" ? "FOB" : flow === "imports" ? "CIF" : undefined,
        ...(isNothing ? { value: null, status: "not-reported" } : scaled(ungrouped(cell), power)),
      },
      line,
      { value: column },
      {
        totals: [
          ...(isGroup ? ["partner"] : []),
          ...(flow === "total" ? ["flow"] : []),
          ...(isToDate ? ["year to date"] : []),
        ],
        details: [],
      },
    );
  }
}
