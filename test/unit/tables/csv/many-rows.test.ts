import {
  type CsvForm,
  jsonLines,
  type TableFile,
  tableFromCsv,
  tableFromCsvStream,
} from "tradefigures/tables";
import { describe, expect, test } from "vitest";

// Rows that the kernel compares with the row before them, and rows that are one byte off, read with it and without. Without
// it are read the rows of small pieces: for fewer than 8,192 bytes it is not made.

const HEADING = "reporter,partner,product,flow,period,currency,value\n";
const ROW = "CN,US,847130,exports,2025-11,USD,33800000.50\n";
const before = (row: string): number => Math.ceil(8300 / row.length);
const BEFORE = before(ROW);

const told = ({ table, problems, rows }: TableFile) => ({ lines: [...jsonLines(table)], problems, rows });

function* pieces(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 4000) yield bytes.subarray(at, at + 4000);
}

/** Both must say the same of a file; the first rows are many, so that the kernel reads them. */
async function same(rows: string, form: CsvForm = {}, heading = HEADING, first = ROW): Promise<TableFile> {
  const text = heading + first.repeat(before(first)) + rows + first.repeat(3);
  const bytes = new TextEncoder().encode(text);
  const file = tableFromCsv(bytes, form);
  expect(told(file), rows).toEqual(told(await tableFromCsvStream(pieces(bytes), form)));
  return file;
}

describe("many rows at once", () => {
  /** A row with a byte in place of each of its bytes, before it, and with a byte that is missing. */
  const variants = (byte: string): string[] =>
    Array.from(ROW, (_, at) => [
      ROW.slice(0, at) + byte + ROW.slice(at + 1),
      ROW.slice(0, at) + byte + ROW.slice(at),
      ROW.slice(0, at) + ROW.slice(at + 1),
    ]).flat();

  test.each(["0", "9", "A", " ", ".", ",", ";", "-", "\r", "\n", "\t", "é"])(
    "see %j in place of any byte, before it, and a byte that is missing",
    async (byte) => {
      // The kernel reads the rows between.
      await same(variants(byte).join(ROW.repeat(20)));
    },
  );

  test.each(['"', "\0"])("see %j, which changes what follows", async (byte) => {
    for (const row of variants(byte)) await same(row);
  });

  test("go on where a cell is wider or narrower than before, and more than sixteen bytes", async () => {
    const names = [2, 3, 14, 15, 16, 17, 31, 32, 33, 63, 64, 65, 70, 2].map((size) => "N".repeat(size));
    const rows = names.map((name, i) => ROW.replace("US", name).replace("847130", `P${i}`)).join("");
    const { table, problems } = await same(rows + rows);
    expect([table.rows, problems]).toEqual([BEFORE + 31, []]);
  });

  test("tell cells apart that are the beginning of others", async () => {
    const products = ["84", "847", "8471", "8471", "847", "84", "8", "", "84"];
    const { table } = await same(products.map((product) => ROW.replace("847130", product)).join(""));
    const last = [...jsonLines(table)]
      .slice(BEFORE, BEFORE + 9)
      .map((line) => JSON.parse(line).product ?? "");
    expect(last).toEqual(products);
  });

  test("read figures of any width, up to fifteen digits", async () => {
    const figures = ["0", "00", "7.5", "7.05", "12345678", "123456789012345", "9999999999999999"];
    const more = [
      "99999999999999.99",
      "99999999999999",
      "1234567890123.45",
      "12345678901234.5",
      "0.1234567890123",
      "1.",
      ".5",
      "1..5",
      "1.5.5",
      "",
    ];
    for (const figure of ["33800000.50", "5.5", "5"]) {
      const first = ROW.replace("33800000.50", figure);
      const rows = [...figures, ...more, ...figures].map((one) => ROW.replace("33800000.50", one));
      await same(rows.join("") + rows.join(first.repeat(20)), {}, HEADING, first);
      for (const row of rows) await same(row, {}, HEADING, first);
    }
  });

  test("see where lines end in another way", async () => {
    const windows = ROW.replace("\n", "\r\n");
    await same(windows + ROW + windows + ROW.replace("\n", "\r"));
    await same(ROW + windows, {}, HEADING, windows);
  });

  test("read figures between other cells, two of them, and columns that nobody asks for", async () => {
    const all = { reporter: "CN", flow: "exports", currency: "USD", unit: "kg" } as const;
    const first = "12.5,2025-11,some text,7,US\n";
    const rows = [
      "12.5,2025-11,another,7,US\n12.5,2025-12,another,70,US\n",
      "1,2025-12,,7.25,DE\n12.50,2025-12,x,7.255,DE\n",
      "12.5,2025-11,some text,7,\n12.5,2025-11,some text,7,US,\n",
      "12.5,2025-11,some text,7\n12.5,2025-11,some text,,US\n,2025-11,some text,7,US\n",
      '12.5,2025-11,"some text",7,US\n12.5,2025-11,some "text,7,US\n',
    ];
    for (const one of rows)
      await same(one, { all, columns: { quantity: "weight" } }, "value,period,note,weight,partner\n", first);
  });

  // More products than the kernel remembers, and more rows than a block has; each third has a decimal place.
  test.each(["product,value,period", "value,period"])(
    "of %s have what they remember beside their figures, not on them",
    (heading) => {
      const isNamed = heading.startsWith("product");
      const rows = Array.from({ length: 30_000 }, (_, i) => ({
        ...(isNamed && { product: String(100_000 + i) }),
        value: i % 3 === 0 ? `${i + 1}.5` : `${i + 1}`,
      }));
      const lines = rows.map((row) => `${Object.values(row).join(",")},2025-11\n`);
      const all = { reporter: "CN", flow: "exports", currency: "USD" } as const;
      const bytes = new TextEncoder().encode(`${heading}\n${lines.join("")}`);
      const { table } = tableFromCsv(bytes, { all, in: "million" });
      const found = [...jsonLines(table)].map((line) => JSON.parse(line));
      expect(
        found.map(({ product, value, roundedTo }) => ({ ...(isNamed && { product }), value, roundedTo })),
      ).toEqual(
        rows.map(({ value, ...name }) =>
          value.endsWith(".5")
            ? { ...name, value: `${value.slice(0, -2)}500000`, roundedTo: "100000" }
            : { ...name, value: `${value}000000`, roundedTo: "1000000" },
        ),
      );
    },
  );

  test("of files of other columns that are read in turns do not mix", async () => {
    const encoder = new TextEncoder();
    async function* halves(text: string): AsyncIterable<Uint8Array> {
      for (const half of [text.slice(0, text.length >> 1), text.slice(text.length >> 1)]) {
        await Promise.resolve();
        yield encoder.encode(half);
      }
    }
    const all = { reporter: "CN", flow: "exports", currency: "USD" } as const;
    const texts = [
      HEADING + ROW.repeat(600),
      `period,value\n${"2025-11,12.5\n2025-12,1\n".repeat(2000)}`,
      `value,partner,period\n${"7.25,DE,2025-10\n8,FR,2025-10\n".repeat(1500)}`,
    ];
    const forms: CsvForm[] = [{}, { all }, { all }];
    const files = await Promise.all(texts.map((text, i) => tableFromCsvStream(halves(text), forms[i])));
    for (const [i, file] of files.entries()) {
      const alone = await tableFromCsvStream(pieces(encoder.encode(texts[i]!)), forms[i]);
      expect(told(file)).toEqual(told(alone));
    }
  });
});
