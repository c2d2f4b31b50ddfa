import type { CurrencyCode } from "../../currency/currency.js";
import { TradeError, type TradeErrorCode } from "../../errors.js";
import type { Subject } from "../../records/subject.js";
import { COLUMNS, type TableColumn } from "../columns/columns.js";
import { codeAt, type Inside, lineAt } from "../columns/table.js";

/** What rows must have in common to be added. */
const IN_COMMON = [
  "reporter",
  "flow",
  "currency",
  "coverage",
  "adjustment",
  "system",
  "valuation",
  "detail",
] as const;

/** What all rows of a table have in common. */
export type InCommon = Subject & { readonly currency: CurrencyCode };

/** What all rows have in common; throws where they cannot be added. A row without a figure needs no currency. */
export function inCommonOf(inside: Inside): InCommon {
  const found: Partial<Record<TableColumn, string>> = {};
  for (const column of IN_COMMON) {
    const text = commonText(inside, column);
    if (text !== "") found[column] = text;
  }
  const { detail, ...rest } = found;
  // The columns have read these texts.
  return rest as InCommon;
}

function commonText(inside: Inside, column: (typeof IN_COMMON)[number]): string {
  const place = COLUMNS.indexOf(column);
  const { texts } = inside.codes[place]!;
  let first: { readonly text: string; readonly line: number } | null = null;
  for (const block of inside.blocks) {
    const codes = block.codes[place]!;
    let before = -1;
    for (let at = 0; at < block.rows; at++) {
      const code = typeof codes === "number" ? codes : codes[at]!;
      if (code === before) continue;
      before = code;
      const text = column === "adjustment" && texts[code] === "none" ? "" : texts[code]!;
      if (text === "" && column === "currency") continue;
      first ??= { text, line: lineAt(block, at) };
      if (text !== first.text)
        return refuseMixedRows(column, [first.text, text], [first.line, lineAt(block, at)]);
      if (typeof codes === "number") break;
    }
  }
  return first?.text ?? "";
}

function refuseMixedRows(
  column: TableColumn,
  values: readonly [string, string],
  lines: readonly [number, number],
): never {
  const code: TradeErrorCode = column === "currency" ? "MIXED_CURRENCIES" : "MIXED_SUBJECTS";
  const got = values.map((value) => value || "none").join(" and ");
  throw new TradeError(
    code,
    `rows must have one ${column}, got ${got} in lines ${lines.join(" and ")}: select those to add`,
    { field: column, values, lines },
  );
}

/** An error of codes with the lines on which they first stand. */
export function withLines(
  error: unknown,
  inside: Inside,
  column: TableColumn,
  texts: readonly string[],
): unknown {
  if (!(error instanceof TradeError)) return error;
  const place = COLUMNS.indexOf(column);
  const lines = texts.flatMap((text) => firstLine(inside, place, text) ?? []);
  return new TradeError(error.code, `${error.message} (lines ${lines.join(" and ")})`, {
    ...error.details,
    lines,
  });
}

function firstLine({ codes, blocks }: Inside, place: number, text: string): number | null {
  const code = codes[place]!.texts.indexOf(text);
  for (const block of blocks)
    for (let at = 0; at < block.rows; at++) if (codeAt(block, place, at) === code) return lineAt(block, at);
  return null;
}
