import { describe, expect, test } from "vitest";
import { BLOCK_ROWS, finish, newDraft } from "../../../../src/tables/columns/draft.js";
import { emptyLane } from "../../../../src/tables/columns/lane.js";
import { textRows } from "../../../../src/tables/columns/rows.js";
import { textReader } from "../../../../src/tables/columns/utf-8.js";
import { type CsvForm, readForm, type TableField } from "../../../../src/tables/csv/form.js";
import { FREE, INPUT, PIECE, theKernel, widen } from "../../../../src/tables/csv/kernel.js";
import { manyRows } from "../../../../src/tables/csv/many-rows.js";
import { plainForm } from "../../../../src/tables/csv/plain-form.js";

// What the kernel reads by itself. A file says the same without it, so that it shows here only.

const ALL = { reporter: "CN", flow: "exports", period: "2025-11", currency: "USD", unit: "kg" } as const;
const FIELDS = ["partner", "value"] as const;

/** A file of these columns, its block with all the room that there is. */
function fileOf(fields: readonly (TableField | null)[] = FIELDS, form: CsvForm = {}, room = BLOCK_ROWS) {
  const draft = newDraft();
  draft.lines = new Uint32Array(room);
  draft.values = emptyLane(room);
  draft.quantities = emptyLane(room);
  const plain = plainForm(draft, readForm({ all: ALL, ...form }), fields, 44, textReader())!;
  const many = manyRows(plain, theKernel()!);
  return {
    many,
    draft,
    read(text: string, { from = 0, end = text.length, line = 2 } = {}) {
      return many.read(new TextEncoder().encode(text), from, end, line);
    },
    told: () =>
      Array.from(textRows(finish(draft).table), ({ row, line }) =>
        [line, row.partner, row.value, row.quantity, row.roundedTo]
          .filter((one) => one !== undefined)
          .join(" "),
      ),
  };
}

describe("the kernel", () => {
  test("reads rows from a place up to another", () => {
    const { read, told } = fileOf();
    const text = "x,y\nUS,5\nUS,5\nDE,6\nFR,7\n";
    expect(read(text, { from: 4, end: 19, line: 7 })).toEqual({ at: 19, rows: 3 });
    expect(read(text, { from: 4, end: 4, line: 10 })).toEqual({ at: 4, rows: 0 });
    expect(told()).toEqual(["7 US 5", "8 US 5", "9 DE 6"]);
  });

  test("reads the bytes of its piece again where it is asked for rows before", () => {
    const { read, told, many } = fileOf();
    const text = "US,5\nDE,x\nFR,7\n";
    expect(read(text, { from: 10, line: 4 })).toEqual({ at: 15, rows: 1 });
    expect(read(text, { line: 2 })).toEqual({ at: 5, rows: 1 });
    // Of bytes that it has it asks for no others, until it is told to forget them.
    expect(read("KR,1\nKR,2\n", { line: 5 })).toEqual({ at: 5, rows: 1 });
    many.forget();
    expect(read("KR,1\nKR,2\n", { line: 6 })).toEqual({ at: 10, rows: 2 });
    expect(told()).toEqual(["4 FR 7", "2 US 5", "5 US 5", "6 KR 1", "7 KR 2"]);
  });

  test("stops before a row that is not plain, and goes on behind it", () => {
    const { read, told, many } = fileOf();
    const text = "US,5\nUS,6\nUS,x\nDE,7\nDE,8\n";
    expect(read(text)).toEqual({ at: 10, rows: 2 });
    expect(read(text, { from: 10 })).toEqual({ at: 10, rows: 0 });
    expect(read(text, { from: 15, line: 5 })).toEqual({ at: 25, rows: 2 });
    many.forget();
    expect(read("FR,1\nFR,2\n", { line: 7 })).toEqual({ at: 10, rows: 2 });
    expect(told()).toEqual(["2 US 5", "3 US 6", "5 DE 7", "6 DE 8", "7 FR 1", "8 FR 2"]);
  });

  test("reads no more rows than the block has room for, and none of a full one", () => {
    const { read } = fileOf(FIELDS, {}, 64);
    const text = "US,5\n".repeat(100);
    expect(read(text)).toEqual({ at: 320, rows: 64 });
    // The next block has room for four times as many.
    expect(read(text, { from: 320, line: 66 })).toEqual({ at: 500, rows: 36 });
  });

  test("reads piece by piece what is longer than its memory", () => {
    const { read, told } = fileOf(["source", "partner", "value"]);
    const row = (i: number): string => `${"s".repeat(47)},${i % 3 === 0 ? "US" : "DE"},${1000 + i}\n`;
    const long = Array.from({ length: BLOCK_ROWS }, (_, i) => row(i)).join("");
    expect(long.length).toBeGreaterThan(1.5 * PIECE);
    expect(read(long)).toEqual({ at: long.length, rows: BLOCK_ROWS });
    expect(told()).toEqual(
      Array.from({ length: BLOCK_ROWS }, (_, i) => `${i + 2} ${i % 3 === 0 ? "US" : "DE"} ${1000 + i}`),
    );
  });

  test("reads nothing of a row that is longer than its memory", () => {
    const { read } = fileOf([null, "value"]);
    expect(read(`${"x".repeat(PIECE)},5\n`)).toEqual({ at: 0, rows: 0 });
  });

  test("gives the rows of a column one number where they have one, and each its own where not", () => {
    const { read, many, draft, told } = fileOf(["partner", "flow", "value"]);
    read("US,exports,1\nUS,exports,2\n");
    expect([...draft.varies].reduce((all, one) => all + one)).toBe(0);
    many.forget();
    read("US,exports,3\nDE,exports,4\nUS,exports,5\n", { line: 4 });
    expect([...draft.varies].reduce((all, one) => all + one)).toBe(1);
    expect(told()).toEqual(["2 US 1", "3 US 2", "4 US 3", "5 DE 4", "6 US 5"]);
  });

  test("reads values in a unit and quantities, with the rounding of the values", () => {
    const { read, told, draft } = fileOf(["quantity", null, "value"], { in: "thousand" });
    // The columns must have as many places as the figures: the kernel only reads those that fit.
    draft.values.scale = 1;
    draft.quantities.scale = 2;
    const text = "0.25,x,1.2345\n10,y,6\n1.5,z,0.5\n7,,12345\n";
    expect(read(text)).toEqual({ at: text.length, rows: 4 });
    expect(told()).toEqual(["2 1234.5 0.25 0.1", "3 6000 10 1000", "4 500 1.5 100", "5 12345000 7 1000"]);
  });

  test("tells the cells of files apart that are read in turns", () => {
    const [one, other] = [fileOf(), fileOf(["value", "partner"])];
    // A partner of the one has the number of another partner of the other.
    one.read("US,5\nDE,6\n");
    other.read("5,DE\n6,US\n");
    one.many.forget();
    one.read("DE,7\nUS,8\n", { line: 4 });
    other.many.forget();
    other.read("7,US\n8,FR\n", { line: 4 });
    one.many.forget();
    one.read("FR,9\n", { line: 6 });
    expect(other.told()).toEqual(["2 DE 5", "3 US 6", "4 US 7", "5 FR 8"]);
    expect(one.told()).toEqual(["2 US 5", "3 DE 6", "4 DE 7", "5 US 8", "6 FR 9"]);
  });
});

describe("the memory of the kernel", () => {
  test("has room for the input, and grows as it must", () => {
    const kernel = theKernel()!;
    expect([INPUT, PIECE, FREE]).toEqual([6144, 262_144, 268_544]);
    const size = kernel.bytes.length;
    const { bytes } = kernel;
    widen(kernel, size);
    expect(kernel.bytes).toBe(bytes);
    widen(kernel, size + 1);
    // By whole pages of 64 KB; each view is of all of it.
    expect(kernel.bytes.length).toBe(size + 65_536);
    expect([4 * kernel.words.length, 8 * kernel.floats.length, kernel.view.byteLength]).toEqual(
      Array(3).fill(size + 65_536),
    );
  });

  test("knows no cell before a file is read", () => {
    const kernel = theKernel()!;
    expect(kernel.files).toBeGreaterThanOrEqual(2 ** 29);
    const { files } = kernel;
    fileOf();
    expect(kernel.files).toBe(files + 1);
  });
});
