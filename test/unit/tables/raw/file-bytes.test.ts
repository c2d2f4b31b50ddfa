import { gzipSync } from "node:zlib";
import { csvLines, fileBytes, tableFromCsv } from "tradefigures/tables";
import { describe, expect, test } from "vitest";

const text = "reporter,flow,period,currency,value\nCN,exports,2025-11,USD,330350000000\n";

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

describe("the bytes of a file", () => {
  test("are the same, packed or not, whole or in pieces", async () => {
    for (const bytes of [Buffer.from(text), gzipSync(text)]) {
      expect(Buffer.from(await fileBytes(bytes)).toString()).toBe(text);
      expect(Buffer.from(await fileBytes(inPieces(bytes, 7))).toString()).toBe(text);
    }
    expect(await fileBytes(new Uint8Array(0))).toHaveLength(0);
    expect(Buffer.from(await fileBytes(inPieces(Buffer.from("a"), 1))).toString()).toBe("a");
  });

  test("are two gibibytes at most", async () => {
    // Of a piece that is too much only the length is looked at.
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 4; i++) yield { length: 2 ** 30 } as Uint8Array;
    };
    await expect(fileBytes(pieces())).rejects.toMatchObject({
      code: "TOO_LARGE",
      message: "file must be of 2147483648 bytes at most, got 3221225472",
      details: { field: "file", value: 3 * 2 ** 30 },
    });
  });

  test("make a table", async () => {
    expect([...csvLines(tableFromCsv(await fileBytes(gzipSync(text))).table)].join("")).toBe(text);
  });

  test("of a packed file that is cut off are refused by name", async () => {
    const packed = gzipSync(text);
    await expect(fileBytes(packed.subarray(0, packed.length - 3))).rejects.toMatchObject({
      code: "UNREADABLE_FILE",
    });
  });
});
