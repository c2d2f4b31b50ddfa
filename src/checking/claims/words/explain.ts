import type { Decimal } from "../../../decimal/decimal.js";
import { formatPercent } from "../../../decimal/format.js";
import type { Interval } from "../../../decimal/interval.js";
import { isPoint } from "../../../decimal/interval.js";
import type { GrowthRate } from "../../../measures/growth-rate.js";
import type { Day } from "../../../period/day.js";
import type { EvidenceRecord } from "../../evidence/evidence.js";
import type { Way } from "../../evidence/way.js";
import type { Missing } from "../missing.js";
import type { Reading } from "../reading.js";
import { endsInStyle, inStyle, type Style } from "./wording.js";

/** "Supported: the data give 23.99%, between 23.98% and 24.01% whatever the rounding." */
export function supportedSentence(way: Way, style: Style, others: string): string {
  return `Supported: ${given(way, style, 2)}${others}.`;
}

/** "Consistent: …, of which 28 % prints as claimed." */
export function consistentSentence(way: Way, style: Style, coverage: Decimal | null, others: string): string {
  const part =
    coverage === null ? "" : `, of which ${formatPercent(coverage, { decimals: 0 })} prints as claimed`;
  return `Consistent: ${given(way, style, 2)}${part}${others}.`;
}

/** "Contradicted: the data give −3.4%; −2.9% is the change from the month before." */
export function contradictedSentence(
  way: Way,
  style: Style,
  readings: readonly Reading[],
  others: string,
): string {
  const [first] = readings;
  const perhaps = first === undefined || first.certainty === "possible" ? "" : `; ${first.text}`;
  return `Contradicted: ${given(way, style, 1)}${others}${perhaps}.`;
}

/** "Undecidable: it takes …." */
export function undecidableSentence(missing: readonly Missing[], circular: boolean): string {
  const names = missing.map(({ text }) => text).join(", and ");
  const own = circular ? "what is at hand was taken from the text itself; " : "";
  return `Undecidable: ${own}it takes ${names}.`;
}

/** "the data give 23.99%, between 23.98% and 24.01% whatever the rounding". */
function given(way: Way, style: Style, more: number): string {
  const said = inStyle(way.value, style, more);
  const source = isPublishedRate(way) ? "published was" : "the data give";
  return `${source} ${said}${between(way.bounds, style, more)}`;
}

function between(bounds: Interval, style: Style, more: number): string {
  if (isPoint(bounds)) return "";
  const ends = endsInStyle(bounds, style, more);
  return ends === null ? "" : `, between ${ends[0]} and ${ends[1]} whatever the rounding`;
}

function isPublishedRate(way: Way): boolean {
  return way.from.length === 1 && "rate" in way.from[0]! && "comparison" in way.from[0];
}

/** "; over the base as read on 2026-07-07 it is 21.2%": what other ways give. */
export function othersSentence(best: Way, ways: readonly Way[], style: Style): string {
  const others = ways.filter(
    (way) => way !== best && inStyle(way.value, style) !== inStyle(best.value, style),
  );
  return others.map((way) => `; ${asOtherwise(way)} it is ${inStyle(way.value, style)}`).join("");
}

function asOtherwise(way: Way): string {
  const last = way.from.at(-1)!;
  if (isPublishedRate(way)) return "as published";
  if (way.notes.includes("sum") && !way.notes.includes("later-base")) return "by the sum of its parts";
  const base = way.from.length > 1 ? "over the base" : "by the figure";
  return `${base} ${vintageText(last)}`;
}

function vintageText(record: EvidenceRecord): string {
  const { published, readOn } = record as Partial<GrowthRate> & { published?: Day; readOn?: Day };
  if (published !== undefined) return `published on ${published}`;
  return readOn === undefined ? "without a date" : `read on ${readOn}`;
}
