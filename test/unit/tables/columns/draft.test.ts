import { describe, expect, test } from "vitest";
import { addRow, type TableRow } from "../../../../src/tables/columns/add-row.js";
import { numberOf } from "../../../../src/tables/columns/codes.js";
import { COLUMNS } from "../../../../src/tables/columns/columns.js";
import { BLOCK_ROWS, finish, newDraft, writeNumbers } from "../../../../src/tables/columns/draft.js";
import { emptyLane } from "../../../../src/tables/columns/lane.js";
import { textRows } from "../../../../src/tables/columns/rows.js";
import type { TradeTable } from "../../../../src/tables/columns/table.js";

const ROW = { reporter: "CN", flow: "exports", period: "2025-11", currency: "USD" } as const;

/** So many rows as a table; the first blocks have room for 64, 256, 1024 and 4096, the others for 8192. */
function tableOf(
  count: number,
  rowAt: (i: number) => Partial<TableRow>,
  lineAt = (i: number) => i + 2,
): TradeTable {
  const draft = newDraft();
  for (let i = 0; i < count; i++) addRow(draft, { ...ROW, value: "1", ...rowAt(i) }, lineAt(i));
  const { table, problems } = finish(draft);
  expect(problems).toEqual([]);
  return table;
}

/** What rows say in a field, and the lines on which they stand. */
const fieldOf = (table: TradeTable, field: keyof TableRow) =>
  Array.from(textRows(table), ({ row }) => row[field]);
const linesOf = (table: TradeTable) => Array.from(textRows(table), ({ line }) => line);
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

describe("a table that grows", () => {
  test("keeps more than 65,536 codes apart", () => {
    const draft = newDraft();
    const product = (i: number): string => `P${i}`;
    const before = numbers(65_440).map(product);
    for (const code of before) numberOf(draft.codes[COLUMNS.indexOf("product")]!, code);
    // The first block, of 64 rows, has numbers of two bytes; within the second they grow beyond.
    const products = numbers(300).map((i) => product(65_438 + i));
    for (const [i, code] of products.entries()) addRow(draft, { ...ROW, value: "1", product: code }, i);
    expect(fieldOf(finish(draft).table, "product")).toEqual(products);
  });

  test("keeps codes that begin to differ within a block, and come to differ no more", () => {
    const partner = (i: number): string | undefined =>
      i === 70 ? "US" : i >= 400 && i < 900 ? `N${i % 7}` : undefined;
    const table = tableOf(2000, (i) => ({ partner: partner(i) }));
    expect(fieldOf(table, "partner")).toEqual(numbers(2000).map(partner));
  });

  test("keeps quantities of some blocks and of none between them", () => {
    const quantity = (i: number): string | undefined =>
      i === 5 || i === 63 || (i >= 330 && i < 340) || i === 1500 ? String(i) : undefined;
    const table = tableOf(1800, (i) => ({ quantity: quantity(i), unit: "kg" }));
    expect(fieldOf(table, "quantity")).toEqual(numbers(1800).map(quantity));
  });

  test("keeps lines that do not follow one another", () => {
    for (const [count, lineAt] of [
      [500, (i: number) => i + 2],
      [500, (i: number) => 3 * i],
      [500, (i: number) => i + (i < 10 ? 2 : 7)],
      [2000, (i: number) => i + (i < 100 ? 2 : i < 1400 ? 4 : 9)],
    ] as const) {
      const table = tableOf(count, () => ({}), lineAt);
      expect(linesOf(table)).toEqual(numbers(count).map(lineAt));
    }
  });

  test("keeps what is in a block when the next, of the same size, is written", () => {
    const draft = newDraft();
    // As after the first blocks, which are smaller.
    Object.assign(draft, {
      ...{ values: emptyLane(BLOCK_ROWS), quantities: emptyLane(BLOCK_ROWS) },
      lines: new Uint32Array(BLOCK_ROWS),
    });
    const count = BLOCK_ROWS + 100;
    for (let i = 0; i < count; i++)
      addRow(draft, { ...ROW, value: "1", quantity: String(i), unit: "kg" }, 3 * i);
    const { table } = finish(draft);
    expect(linesOf(table)).toEqual(numbers(count).map((i) => 3 * i));
    expect(fieldOf(table, "quantity")).toEqual(numbers(count).map(String));
  });

  test("takes the numbers of many rows at once", () => {
    const draft = newDraft();
    const place = COLUMNS.indexOf("product");
    for (const code of ["A", "B"]) numberOf(draft.codes[place]!, code);
    writeNumbers(draft, place, Uint32Array.of(1, 2, 1), 0);
    writeNumbers(draft, place, Uint32Array.of(2, 2, 1, 0), 3);
    expect([...draft.written[place]!.slice(0, 7)]).toEqual([1, 2, 1, 2, 2, 1, 0]);
  });

  test("takes no room of a row that is refused", () => {
    const draft = newDraft();
    for (let i = 0; i < 100; i++)
      addRow(draft, { ...ROW, value: i % 2 === 0 ? String(i) : "x", partner: `N${i}` }, i);
    const { table, problems, rows } = finish(draft);
    expect([table.rows, problems.length, rows]).toEqual([50, 50, 100]);
    expect(fieldOf(table, "value")).toEqual(numbers(50).map((i) => String(2 * i)));
    expect(fieldOf(table, "partner")).toEqual(numbers(50).map((i) => `N${2 * i}`));
    expect(linesOf(table)).toEqual(numbers(50).map((i) => 2 * i));
  });

  test("says whether a row was taken", () => {
    const draft = newDraft();
    expect(addRow(draft, { ...ROW, value: "1" }, 1)).toBe(true);
    expect(addRow(draft, { ...ROW, value: "x" }, 2)).toBe(false);
  });

  test("of no rows is none", () => {
    expect(finish(newDraft())).toEqual({ table: { rows: 0, figures: 0 }, problems: [], rows: 0 });
  });
});
