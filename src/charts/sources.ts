import type { Provenance } from "../records/provenance.js";
import { type ReadOptions, widthInPixels } from "./options.js";
import { linesOf } from "./text-lines.js";
import { SOURCE_SIZE } from "./theme.js";

/** As much of a list of sources as a chart has room for. */
const MOST_LETTERS = 150;

/** What the margins of a chart take, and what the labels of a scale usually do. */
const MARGINS = 30;
const SCALE_WIDTH = 50;

/** The lines below a chart, which begin so far from its left side: where its figures are from. */
export function sourceLines(
  records: readonly Provenance[],
  options: ReadOptions,
  left: number = SCALE_WIDTH,
): string[] {
  const room = widthInPixels(options.width) - left - MARGINS;
  const sources = [...new Set(records.flatMap((one) => sourceOf(one) ?? []))];
  const named = options.source ?? sources.join("; ");
  if (named === "") return [];
  if (options.source === undefined && named.length > MOST_LETTERS && sources.length > 1)
    return linesOf(`Sources: ${sources.length}, each named with its figures`, room, SOURCE_SIZE);
  return linesOf(
    `${sources.length > 1 && options.source === undefined ? "Sources" : "Source"}: ${named}`,
    room,
    SOURCE_SIZE,
  );
}

/** Where a figure is from, in the text under the pointer. */
export function sourceText(...records: readonly Provenance[]): string {
  return [...new Set(records.flatMap((one) => sourceOf(one) ?? []))].join("; ") || "not said";
}

function sourceOf({ source, derivedFrom }: Provenance): string | undefined {
  return source ?? derivedFrom;
}
