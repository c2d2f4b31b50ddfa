import fc from "fast-check";
import { type CsvForm, jsonLines, type TableFile } from "tradefigures/tables";
import { beforeAll, describe, expect, test, vi } from "vitest";

// Files long enough for the kernel, with rows of every kind that it leaves to others, read with it and without.

type Tables = typeof import("tradefigures/tables");
const read: { withKernel: Tables; without: Tables } = {} as never;
const ROW = "CN,US,8471,exports,2025-11,USD,33800000000.5\n";
const COMMON = { reporter: "CN", flow: "exports", currency: "USD", unit: "kg" } as const;

beforeAll(async () => {
  read.withKernel = await import("tradefigures/tables");
  vi.resetModules();
  read.without = await import("tradefigures/tables");
  vi.stubGlobal("WebAssembly", undefined);
  expect(read.without.tableFromCsv(`${HEADING}\n${ROW.repeat(400)}`).table.rows).toBe(400);
  vi.unstubAllGlobals();
  // Other tests share the modules.
  vi.resetModules();
});

const HEADING = "reporter,partner,product,flow,period,currency,value";
const cell = (...texts: string[]) => fc.constantFrom(...texts);
const figure = fc.oneof(
  { weight: 9, arbitrary: fc.nat().map(String) },
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.nat(), fc.nat({ max: 99_999 }))
      .map(([whole, part]) => `${whole}.${String(part).replace(/0+$/, "") || "0"}`),
  },
  cell(
    "0",
    "00",
    "0.00",
    "007",
    "-5",
    "-0",
    "1.",
    ".5",
    ".",
    "1..2",
    "1.2.3",
    "1e3",
    "x",
    "",
    " 7",
    "7 ",
    "+7",
  ),
  cell("999999999999999", "9999999999999999", "4503599627370496", "0.123456789", "0.12345678901234"),
  cell("1234567890123.45", "12345678901234.5", "123456789012345.6", "1,5", "1/5", "1:5", "12/4", "1234567:"),
);
const text = fc.oneof(
  { weight: 8, arbitrary: cell("US", "DE", "VN", "KOR", "8471", "850110", "EU27_2020", "") },
  cell(
    "fifteen letters",
    "sixteen letters.",
    "Seventeen letters",
    "Korea, Republic of",
    "é",
    "x".repeat(70),
    " US ",
  ),
  cell("'=1", '"', '"US"', '""', '"a""b"', "\0", "\uFEFF", "a\u2028b", "US\r", "\t"),
  fc.nat({ max: 3000 }).map((n) => `P${n}`),
);
/** A row of a kind that stands many times, or of one that stands once. */
const row = fc.record({
  cells: fc.tuple(
    cell("CN", "CN", "CN", "DE", ""),
    text,
    text,
    cell("exports", "exports", "exports", "imports", "balance", "sideways"),
    cell("2025-11", "2025-11", "2025M11", "202512", "Jan-26", "2025-13", ""),
    cell("USD", "USD", "USD", "CNY", "usd", ""),
    figure,
  ),
  end: cell("\n", "\n", "\n", "\n", "\r\n", "\r", "\n\n", ",extra\n", "\n,\n", "\n1,2,3\n4,5,6,7\n"),
  times: fc.constantFrom(1, 1, 3, 5, 40),
  /** Plain rows that follow. */
  plain: fc.constantFrom(0, 0, 1, 7, 60),
});
const files = fc
  .record({
    rows: fc.array(row, { maxLength: 12 }),
    before: fc.constantFrom(1, 180, 190, 200, 1500),
    isWindows: fc.boolean(),
    mark: cell("", "\uFEFF"),
    cut: fc.option(fc.nat({ max: 4000 })),
    form: fc.constantFrom<CsvForm>(
      {},
      {},
      { in: "thousand" },
      { in: "billion" },
      { codes: { flow: { exports: "imports", imports: "exports" } } },
      // A column is skipped, and the last is a text.
      { columns: { partner: 2, period: 5, value: 7, product: 6 }, heading: false, all: COMMON },
      // A quantity instead of the value, which is skipped; no row has a value of its own.
      { columns: { partner: 2, period: 5, value: 7, quantity: 3 }, heading: false, all: COMMON },
    ),
    delimiter: cell(",", ",", ";", "\t"),
  })
  .map(({ rows, before, isWindows, mark, cut, form, delimiter }) => {
    const body = rows.flatMap(({ cells, end, times, plain }) => [
      ...Array<string>(times).fill(cells.join(",") + end),
      ROW.repeat(plain),
    ]);
    // Once more, so that rows of each kind stand before and after many others.
    const parts = [ROW.repeat(before), ...body, ROW.repeat(190), ...body.slice(0, 9), ROW.repeat(30)];
    const all = `${mark}${HEADING}\n${parts.join("")}`.replaceAll(",", delimiter);
    const bytes = new TextEncoder().encode(isWindows ? all.replaceAll(/\r?\n/g, "\r\n") : all);
    return { bytes: bytes.subarray(0, bytes.length - (cut ?? 0)), form };
  });

const told = ({ table, problems, rows }: TableFile, { jsonLines: write }: Tables) => ({
  lines: [...write(table)],
  problems,
  rows,
  figures: table.figures,
});

describe("many rows at once", () => {
  test("are read as rows are without WebAssembly", () => {
    fc.assert(
      fc.property(files, ({ bytes, form }) => {
        const [one, other] = [read.withKernel, read.without];
        expect(told(one.tableFromCsv(bytes, form), one)).toEqual(
          told(other.tableFromCsv(bytes, form), other),
        );
      }),
      { numRuns: 150 },
    );
  });

  test("are the same from text, and in pieces of any length", async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.integer({ min: 50, max: 30_000 }), async ({ bytes, form }, size) => {
        const [one, other] = [read.withKernel, read.without];
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.slice(i * size, (i + 1) * size),
        );
        const plain = told(other.tableFromCsv(bytes, form), other);
        expect(told(await one.tableFromCsvStream(pieces, form), one)).toEqual(plain);
      }),
      { numRuns: 80 },
    );
  });

  test("of two files that are read in turns do not mix", async () => {
    const halves = (partner: string): Uint8Array[] =>
      [0, 1].map((half) =>
        new TextEncoder().encode((half === 0 ? `${HEADING}\n` : "") + ROW.replace("US", partner).repeat(400)),
      );
    const one = async (partner: string) => {
      async function* pieces(): AsyncIterable<Uint8Array> {
        for (const half of halves(partner)) {
          await Promise.resolve();
          yield half;
        }
      }
      const { table } = await read.withKernel.tableFromCsvStream(pieces());
      return new Set([...jsonLines(table)].map((line) => JSON.parse(line).partner));
    };
    expect(await Promise.all(["DE", "FR", "VN"].map(one))).toEqual([
      new Set(["DE"]),
      new Set(["FR"]),
      new Set(["VN"]),
    ]);
  });

  test("of many texts keep their numbers", () => {
    const lines = Array.from({ length: 70_000 }, (_, i) => `P${i % 35_000},2025-11,${i}.5`).join("\n");
    const { table, problems } = read.withKernel.tableFromCsv(`product,period,value\n${lines}\n`, {
      all: COMMON,
    });
    expect(problems).toEqual([]);
    let at = 0;
    for (const { product, value } of read.withKernel.observations(table))
      if (product !== `P${at % 35_000}` || value.toFixed() !== `${at++}.5`)
        throw new Error(`${product} ${value}`);
    expect(at).toBe(70_000);
  });
});
