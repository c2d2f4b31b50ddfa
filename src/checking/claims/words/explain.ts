import type { Decimal } from "../../../decimal/decimal.js";
import { formatPercent } from "../../../decimal/format.js";
import type { Interval } from "../../../decimal/interval.js";
import { isPoint } from "../../../decimal/interval.js";
import type { GrowthRate } from "../../../measures/growth-rate.js";
import type { Day } from "../../../period/day.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { EvidenceRecord } from "../../evidence/evidence.js";
import type { Missing } from "../missing.js";
import type { Reading } from "../reading.js";
import { endsInStyle, inStyle, type Style } from "./wording.js";

/** "Supported: the data give 23.99%, between 23.98% and 24.01% whatever the rounding." */
export function supportedSentence(figure: KnownFigure, style: Style, others: string): string {
  return `Supported: ${given(figure, style, 2)}${others}.`;
}

/** "Consistent: …, of which 28 % prints as claimed." */
export function consistentSentence(
  figure: KnownFigure,
  style: Style,
  coverage: Decimal | null,
  others: string,
): string {
  const part =
    coverage === null ? "" : `, of which ${formatPercent(coverage, { decimals: 0 })} prints as claimed`;
  return `Consistent: ${given(figure, style, 2)}${part}${others}.`;
}

/** "Contradicted: the data give −3.4%; −2.9% is the change from the month before." */
export function contradictedSentence(
  figure: KnownFigure,
  style: Style,
  readings: readonly Reading[],
  others: string,
): string {
  const [first] = readings;
  const perhaps = first === undefined || first.certainty === "possible" ? "" : `; ${first.text}`;
  return `Contradicted: ${given(figure, style, 1)}${others}${perhaps}.`;
}

/** "Undecidable: it takes …." */
export function undecidableSentence(missing: readonly Missing[], circular: boolean): string {
  const names = missing.map(({ text }) => text).join(", and ");
  const own = circular ? "what is at hand was taken from the text itself; " : "";
  return `Undecidable: ${own}it takes ${names}.`;
}

/** "the data give 23.99%, between 23.98% and 24.01% whatever the rounding". */
function given(figure: KnownFigure, style: Style, more: number): string {
  const said = inStyle(figure.value, style, more);
  const source = isPublishedRate(figure) ? "published was" : "the data give";
  return `${source} ${said}${between(figure.bounds, style, more)}`;
}

function between(bounds: Interval, style: Style, more: number): string {
  if (isPoint(bounds)) return "";
  const ends = endsInStyle(bounds, style, more);
  return ends === null ? "" : `, between ${ends[0]} and ${ends[1]} whatever the rounding`;
}

function isPublishedRate(figure: KnownFigure): boolean {
  return figure.from.length === 1 && "rate" in figure.from[0]! && "comparison" in figure.from[0];
}

/** "; over the base as read on 2026-07-07 it is 21.2%": what the other figures are. */
export function othersSentence(best: KnownFigure, figures: readonly KnownFigure[], style: Style): string {
  const others = figures.filter(
    (figure) => figure !== best && inStyle(figure.value, style) !== inStyle(best.value, style),
  );
  return others.map((figure) => `; ${asOtherwise(figure)} it is ${inStyle(figure.value, style)}`).join("");
}

function asOtherwise(figure: KnownFigure): string {
  const last = figure.from.at(-1)!;
  if (isPublishedRate(figure)) return "as published";
  if (figure.notes.includes("sum") && !figure.notes.includes("later-base")) return "by the sum of its parts";
  const base = figure.from.length > 1 ? "over the base" : "by the figure";
  return `${base} ${vintageText(last)}`;
}

function vintageText(record: EvidenceRecord): string {
  const { published, readOn } = record as Partial<GrowthRate> & { published?: Day; readOn?: Day };
  if (published !== undefined) return `published on ${published}`;
  return readOn === undefined ? "without a date" : `read on ${readOn}`;
}
