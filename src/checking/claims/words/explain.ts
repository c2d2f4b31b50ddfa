import type { Decimal } from "../../../decimal/decimal.js";
import { formatPercent } from "../../../decimal/format.js";
import type { Interval } from "../../../decimal/interval.js";
import { isPoint } from "../../../decimal/interval.js";
import type { HasVintage } from "../../../records/provenance.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { Missing } from "../missing.js";
import type { Reading } from "../reading.js";
import { endsInStyle, inStyle, type Style, shortInStyle } from "./wording.js";

const VERDICTS = { supported: "Supported", consistent: "Consistent", contradicted: "Contradicted" } as const;

/** "Contradicted: the data give −3.4%; −2.9% is the change from the month before." */
export function decidedSentence(
  verdict: keyof typeof VERDICTS,
  text: string,
  [first]: readonly Reading[],
): string {
  const perhaps = first === undefined || first.certainty === "possible" ? "" : `; ${first.text}`;
  return `${VERDICTS[verdict]}: ${text}${perhaps}.`;
}

/** "…, of which 28 % prints as claimed". */
export function consistentText(figure: KnownFigure, style: Style, coverage: Decimal | null): string {
  const part =
    coverage === null ? "" : `, of which ${formatPercent(coverage, { decimals: 0 })} prints as claimed`;
  return `${figureText(figure, style, 2)}${part}`;
}

/** "Undecidable: it takes …." */
export function undecidableSentence(missing: readonly Missing[], circular: boolean): string {
  const names = missing.map(({ text }) => text).join(", and ");
  const own = circular ? "what is at hand was taken from the text itself; " : "";
  return `Undecidable: ${own}it takes ${names}.`;
}

/** "the data give 23.99%, between 23.98% and 24.01% whatever the rounding". */
export function figureText(figure: KnownFigure, style: Style, more: number): string {
  const said = shortInStyle(figure.value, style, more);
  const source = isPublishedRate(figure) ? "published was" : "the data give";
  return `${source} ${said}${between(figure.bounds, style, more)}`;
}

function between(bounds: Interval, style: Style, more: number): string {
  if (isPoint(bounds)) return "";
  const ends = endsInStyle(bounds, style, more);
  return ends === null ? "" : `, between ${ends[0]} and ${ends[1]} whatever the rounding`;
}

function isPublishedRate(figure: KnownFigure): boolean {
  const [record] = figure.from;
  return figure.from.length === 1 && record !== undefined && "rate" in record && "comparison" in record;
}

/** "; over the base read on 2026-07-07 it is 21.2%": what the other figures are. */
export function othersText(best: KnownFigure, others: readonly KnownFigure[], style: Style): string {
  const own = inStyle(best.value, style);
  const said = others.flatMap((figure) => {
    const value = inStyle(figure.value, style);
    return value === own ? [] : [`; ${otherCurrency(figure, best)}${otherwise(figure)} it is ${value}`];
  });
  return [...new Set(said)].join("");
}

/** Growth in yuan is another figure than growth in dollars. */
function otherCurrency(figure: KnownFigure, best: KnownFigure): string {
  const currency = currencyOf(figure);
  return currency === null || currency === currencyOf(best) ? "" : `in ${currency}, `;
}

/** The one currency of what a figure was worked out from. */
function currencyOf({ from }: KnownFigure): string | null {
  const found = new Set(from.flatMap((record) => ("currency" in record ? [record.currency] : [])));
  const [currency = null] = found;
  return found.size === 1 ? currency : null;
}

function otherwise(figure: KnownFigure): string {
  if (isPublishedRate(figure)) return "as published";
  if (figure.base !== undefined) return `over the base ${vintageText(figure.base)}`;
  if (figure.marks.includes("sum")) return "by the sum of its parts";
  return figure.vintage === undefined ? "by other figures" : `by the figure ${vintageText(figure.vintage)}`;
}

function vintageText({ published, readOn }: HasVintage): string {
  if (published !== undefined) return `published on ${published}`;
  return readOn === undefined ? "without a date" : `read on ${readOn}`;
}
