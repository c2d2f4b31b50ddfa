import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { gunzipped, isGzip } from "../../../../src/tables/raw/gunzip.js";

const text = "period,exports\n2025-11,330.35\n".repeat(3000);
const packed = gzipSync(text);

async function unpacked(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const found: Uint8Array[] = [];
  for await (const piece of gunzipped(pieces)) found.push(piece);
  return Buffer.concat(found).toString("utf8");
}

describe("gzip", () => {
  test("is known by its first two bytes", () => {
    expect(isGzip(packed)).toBe(true);
    expect(isGzip(Buffer.from("period"))).toBe(false);
    expect(isGzip(Buffer.alloc(0))).toBe(false);
    expect(isGzip(Uint8Array.of(0x1f, 0x8a))).toBe(false);
    expect(isGzip(Uint8Array.of(0x1e, 0x8b))).toBe(false);
  });

  test("is unpacked as a whole, in pieces, and in several members", async () => {
    expect(await unpacked([packed])).toBe(text);
    expect(await unpacked(Array.from(packed, (byte) => Uint8Array.of(byte)))).toBe(text);
    expect(await unpacked([packed, packed])).toBe(text + text);
  });

  test("that is cut off anywhere is refused by name", async () => {
    for (let length = 0; length < packed.length; length += 7)
      await expect(unpacked([packed.subarray(0, length)])).rejects.toMatchObject({
        name: "TradeError",
        code: "UNREADABLE_FILE",
      });
  });

  test("that is damaged is refused by name", async () => {
    const wrong = Buffer.from(packed);
    wrong[wrong.length - 6]! ^= 1;
    await expect(unpacked([wrong])).rejects.toMatchObject({
      code: "UNREADABLE_FILE",
      message: "a file of gzip must be whole, got one that is cut off or damaged",
      details: { field: "file", remedy: "fetch the file again" },
    });
    await expect(unpacked([packed, Buffer.from("junk")])).rejects.toMatchObject({ code: "UNREADABLE_FILE" });
  });

  test("that is damaged is not read to its end", async () => {
    let given = 0;
    const source = async function* (): AsyncGenerator<Uint8Array> {
      for (; given < 1000; given++) yield new Uint8Array(100_000);
    };
    await expect(unpacked(source())).rejects.toMatchObject({ code: "UNREADABLE_FILE" });
    expect(given).toBeLessThan(1000);
  });

  test("an error of the source goes on as it is", async () => {
    const dead = new Error("the line is dead");
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield packed.subarray(0, 10);
      throw dead;
    };
    const met: unknown = await unpacked(broken()).catch((error: unknown) => error);
    expect(met).toBe(dead);
  });

  test("is left when its reader has enough, and so is its source", async () => {
    let leave = (): void => {};
    const left = new Promise<void>((done) => {
      leave = done;
    });
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield packed;
      } finally {
        leave();
      }
    };
    for await (const piece of gunzipped(endless())) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    await left;
  });
});
