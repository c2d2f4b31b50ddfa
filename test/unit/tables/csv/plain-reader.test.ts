import { describe, expect, test } from "vitest";
import { newDraft } from "../../../../src/tables/columns/draft.js";
import { textReader } from "../../../../src/tables/columns/utf-8.js";
import { readForm } from "../../../../src/tables/csv/form.js";
import { plainForm } from "../../../../src/tables/csv/plain-form.js";
import {
  enterBytes,
  type PlainReader,
  plainReader,
  readPlain,
} from "../../../../src/tables/csv/plain-reader.js";

const ALL = { reporter: "CN", flow: "exports", period: "2025-11", currency: "USD" } as const;
const ROW = "US,5\n";

function begun(): PlainReader {
  const plain = plainForm(newDraft(), readForm({ all: ALL }), ["partner", "value"], 44, textReader())!;
  return plainReader(plain);
}

function readOf(reader: PlainReader, text: string, from = 0, end = text.length) {
  const bytes = new TextEncoder().encode(`${text}99999999`);
  return readPlain(reader, bytes, new DataView(bytes.buffer), from, end, 2);
}

/** In place of the kernel: it says that it came so many rows far, and what it was asked. */
function pretended(reader: PlainReader, rows: number) {
  const asked: (readonly number[])[] = [];
  const many = {
    forgotten: 0,
    forget() {
      many.forgotten++;
    },
    read(_: Uint8Array, from: number, end: number, line: number) {
      asked.push([from, end, line]);
      return { at: from + rows * ROW.length, rows };
    },
  };
  reader.many = many;
  return { many, asked };
}

describe("plain rows", () => {
  test.each([
    [8191, false],
    [8192, true],
  ])("of %i bytes are read by the kernel: %j", (size, made) => {
    const reader = begun();
    const end = 10 + size;
    readOf(reader, ROW.repeat(Math.ceil(end / ROW.length)), 10, end);
    expect(Boolean(reader.many)).toBe(made);
  });

  test("have one kernel, for fewer bytes too once there is one", () => {
    const reader = begun();
    readOf(reader, ROW.repeat(2000));
    const { many } = reader;
    readOf(reader, ROW.repeat(2000));
    readOf(reader, ROW);
    expect(many).toBeTruthy();
    expect(reader.many).toBe(many);
  });

  test("are read one by one where there is no kernel", () => {
    const reader = begun();
    reader.many = null;
    expect(readOf(reader, ROW.repeat(3))).toEqual({ at: 15, rows: 3, isOdd: false });
    expect(readOf(reader, `${ROW}US\n${ROW}`)).toEqual({ at: 5, rows: 1, isOdd: true });
    expect([reader.many, reader.rest, reader.restsUntil]).toEqual([null, 128, 0]);
  });

  test("that the kernel has read up to the end are not looked at again", () => {
    const reader = begun();
    const { asked } = pretended(reader, 4);
    expect(readOf(reader, ROW.repeat(5), 5)).toEqual({ at: 25, rows: 4, isOdd: false });
    expect(asked).toEqual([[5, 25, 2]]);
    expect(reader.restsUntil).toBe(0);
  });

  test("are read one by one where the kernel stops, for a while", () => {
    const reader = begun();
    const { asked } = pretended(reader, 2);
    // It rests for 256 bytes behind the two rows: up to 266, in the midst of a row.
    expect(readOf(reader, ROW.repeat(60))).toEqual({ at: 270, rows: 54, isOdd: false });
    expect([reader.rest, reader.restsUntil]).toEqual([256, 266]);
    expect(asked).toEqual([[0, 300, 2]]);
  });

  test("are read one by one as long as the kernel rests", () => {
    const reader = begun();
    const { asked } = pretended(reader, 2);
    reader.restsUntil = 11;
    expect(readOf(reader, ROW.repeat(5), 5)).toEqual({ at: 15, rows: 2, isOdd: false });
    expect(asked).toEqual([]);
    reader.restsUntil = 10;
    readOf(reader, ROW.repeat(5), 10);
    expect(asked).toEqual([[10, 25, 2]]);
  });

  test("that neither reads are left, unless the rest only has come to its end", () => {
    const reader = begun();
    pretended(reader, 1);
    expect(readOf(reader, `${ROW}${ROW}US\n${ROW}`)).toEqual({ at: 10, rows: 2, isOdd: true });
    reader.restsUntil = 5;
    // One row, up to where the kernel is asked again; what follows is not known yet.
    expect(readOf(reader, `${ROW}US\n`)).toEqual({ at: 5, rows: 1, isOdd: false });
  });

  test("are no more than the block has room for", () => {
    const full = begun();
    full.many = null;
    // The first block has room for 64 rows.
    expect(readOf(full, ROW.repeat(70))).toEqual({ at: 320, rows: 64, isOdd: false });
    const byKernel = begun();
    pretended(byKernel, 2);
    byKernel.plain.draft.rows = 64;
    expect(readOf(byKernel, ROW.repeat(70))).toEqual({ at: 10, rows: 2, isOdd: false });
    expect(byKernel.restsUntil).toBe(0);
  });

  test("have the kernel rest ever longer as it stops again and again", () => {
    const rests = (rows: number, before: number): number => {
      const reader = begun();
      pretended(reader, rows);
      reader.rest = before;
      readOf(reader, ROW.repeat(30));
      return reader.rest;
    };
    expect([rests(15, 128), rests(15, 256), rests(0, 32_768), rests(15, 65_536)]).toEqual([
      256, 512, 65_536, 65_536,
    ]);
    expect([rests(16, 512), rests(17, 65_536)]).toEqual([128, 128]);
  });

  test("of other bytes are nothing that the kernel knows", () => {
    const reader = begun();
    const { many } = pretended(reader, 1);
    reader.restsUntil = 500;
    enterBytes(reader);
    expect([reader.restsUntil, many.forgotten]).toEqual([0, 1]);
    expect(() => enterBytes(begun())).not.toThrow();
  });
});
