import { describe, expect, test } from "vitest";
import {
  addCell,
  type CellCodes,
  LONGEST_CELL,
  noCellCodes,
  numberOfCell,
} from "../../../../src/tables/csv/cell-codes.js";

/** A cell as it lies in a file: other bytes before it, and three more behind it. */
function lying(cell: Uint8Array, beside: number): { readonly view: DataView; readonly from: number } {
  const bytes = new Uint8Array(cell.length + 10).fill(beside);
  bytes.set(cell, 5);
  return { view: new DataView(bytes.buffer), from: 5 };
}

const bytesOf = (cell: string | readonly number[]): Uint8Array =>
  typeof cell === "string" ? new TextEncoder().encode(cell) : Uint8Array.from(cell);

function found(codes: CellCodes, cell: string | readonly number[], beside = 0xff): number {
  const bytes = bytesOf(cell);
  const { view, from } = lying(bytes, beside);
  return numberOfCell(codes, view, from, bytes.length);
}

function add(codes: CellCodes, cell: string | readonly number[], number: number): void {
  const bytes = bytesOf(cell);
  const { view, from } = lying(bytes, 0x2c);
  addCell(codes, view, from, bytes.length, number);
}

/** What the first word of a cell of eight bytes leaves, with which its second is mixed. */
function mixed(word: number): number {
  const hash = Math.imul(8 ^ word, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

const bytesOfWords = (...words: readonly number[]): readonly number[] =>
  words.flatMap((word) => [0, 8, 16, 24].map((shift) => (word >>> shift) & 0xff));

describe("the cells of a column", () => {
  test("have the number that they were given, of whatever length and whatever stands beside them", () => {
    const codes = noCellCodes();
    const cells = Array.from({ length: LONGEST_CELL + 1 }, (_, size) => "N".repeat(size));
    for (const [number, cell] of cells.entries()) {
      expect(found(codes, cell)).toBe(-1);
      add(codes, cell, number);
    }
    for (const beside of [0, 0x2c, 0x4e, 0xff])
      expect(cells.map((cell) => found(codes, cell, beside))).toEqual(cells.map((_, number) => number));
  });

  test("are told apart by each byte", () => {
    const codes = noCellCodes();
    const cell = "ABCDEFGHIJKLM";
    add(codes, cell, 7);
    const others = Array.from(cell, (_, at) => `${cell.slice(0, at)}x${cell.slice(at + 1)}`);
    expect(others.map((other) => found(codes, other))).toEqual(others.map(() => -1));
    for (const [number, other] of others.entries()) add(codes, other, number + 10);
    expect(others.map((other) => found(codes, other))).toEqual(others.map((_, number) => number + 10));
    expect(found(codes, cell)).toBe(7);
  });

  test("are told apart by their size where their hashes are the same", () => {
    // The size is mixed with the first word: 3 with the a of "abc" as 4 with an f.
    const [three, four] = [bytesOf("abc"), bytesOf("fbc\0")].map((cell) => [...cell]);
    const codes = noCellCodes();
    add(codes, three!, 1);
    expect([found(codes, three!), found(codes, four!)]).toEqual([1, -1]);
    add(codes, four!, 2);
    expect([found(codes, three!), found(codes, four!)]).toEqual([1, 2]);
  });

  test("are told apart by their words where their hashes and sizes are the same", () => {
    const second = 0x31323334;
    const [one, other] = [0x41424344, 0x51525354];
    const cells = [
      bytesOfWords(one, second),
      bytesOfWords(other, second ^ mixed(one) ^ mixed(other)),
    ] as const;
    const codes = noCellCodes();
    add(codes, "word", 9);
    add(codes, cells[0], 1);
    expect(cells.map((cell) => found(codes, cell))).toEqual([1, -1]);
    add(codes, cells[1], 2);
    expect(cells.map((cell) => found(codes, cell))).toEqual([1, 2]);
    const hashes = Array.from(codes.slots).filter((_, at) => at % 4 === 1 && codes.slots[at - 1] !== 0);
    expect([hashes.length, new Set(hashes).size]).toEqual([3, 2]);
  });

  test("are half of the slots at most", () => {
    const codes = noCellCodes();
    const sizes = [1, 32, 33, 128, 129].map((count) => {
      while (codes.cells < count) add(codes, `${codes.cells}`, codes.cells);
      return codes.slots.length / 4;
    });
    expect(sizes).toEqual([64, 64, 256, 256, 1024]);
    expect(Array.from({ length: 129 }, (_, number) => found(codes, `${number}`))).toEqual(
      Array.from({ length: 129 }, (_, number) => number),
    );
    expect(found(codes, "129")).toBe(-1);
  });

  test("lie one after the other, with room for the longest", () => {
    const codes = noCellCodes();
    const rooms = [1, 49, 50, 113, 114].map((count) => {
      while (codes.cells < count) add(codes, `${codes.cells}`, codes.cells);
      return [codes.used, codes.words.length];
    });
    // A word each; sixteen more must have room before one is put in.
    expect(rooms).toEqual([
      [1, 64],
      [49, 64],
      [50, 128],
      [113, 128],
      [114, 256],
    ]);
    add(codes, "abcde", 114);
    expect(codes.used).toBe(116);
    expect([...codes.words.subarray(112, 117)]).toEqual([0x323131, 0x333131, 0x64636261, 0x65, 0]);
  });
});
