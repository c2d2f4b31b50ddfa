import type { WaitingRow } from "./waiting-row.js";

/**
 * Which rows are of a group of goods whose parts the file has too: the code of their product is the beginning of
 * another's in the same flow and period.
 */
export function groupsOfGoods(rows: readonly WaitingRow[]): (row: WaitingRow) => boolean {
  const lengths = [...new Set(rows.map(({ row }) => row.product?.length ?? 0))].filter(Boolean);
  if (lengths.length < 2) return () => false;
  const groups = new Set<string>();
  for (const waiting of rows)
    for (const length of lengths) {
      const product = waiting.row.product ?? "";
      if (length < product.length) groups.add(keyOf(waiting, product.slice(0, length)));
    }
  return (waiting) => waiting.row.product !== undefined && groups.has(keyOf(waiting, waiting.row.product));
}

function keyOf({ row, details }: WaitingRow, product: string): string {
  return [product, row.reporter, row.partner, row.flow, row.period, ...details].join("\n");
}
