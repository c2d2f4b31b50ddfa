import fc from "fast-check";
import {
  type CsvForm,
  partnerFlows,
  type TableFile,
  tableFromCsv,
  tableFromCsvStream,
} from "tradefigures/tables";
import { describe, expect, test } from "vitest";

const CELLS: Readonly<Record<string, readonly string[]>> = {
  reporter: ["CN", "CN", '"CN"', "", " CN "],
  partner: [
    "US",
    "DE",
    "840",
    '"US"',
    '"a ""b"" c, d"',
    "areas not elsewhere specified",
    "",
    "__proto__",
    "constructor",
  ],
  period: ["2025-01", "2025-01", "202502", "Jan-25", "2025-Q1", "2025-13", "2025-01/2025-02", '"2025-01"'],
  flow: ["exports", "exports", "imports", '"exports"', "Exports", "1"],
  currency: ["USD", "USD", "EUR", "usd", ""],
  value: [
    "1",
    "0",
    "12.5",
    '"7.25"',
    "-1",
    "",
    ":c",
    "1e3",
    "1,000",
    "123456789012345",
    "1234567890123456789.123",
    "1.",
    ".5",
    "0.1234567891",
    "9".repeat(200),
  ],
  source: ["a", "b c", '"x\ny"', "Côte d’Ivoire", '"', 'q"q'],
};
const COLUMNS = Object.keys(CELLS);

const plainRow = fc.tuple(...COLUMNS.map((column) => fc.constantFrom(...CELLS[column]!.slice(0, 2))));
const anyRow = fc.tuple(...COLUMNS.map((column) => fc.constantFrom(...CELLS[column]!)));
const row = fc
  .oneof({ weight: 3, arbitrary: plainRow }, { weight: 2, arbitrary: anyRow })
  .map((cells) => cells.join(","));
const line = fc.oneof({ weight: 20, arbitrary: row }, fc.constantFrom("", "CN", "a,b,c,d,e,f,g,h", '"open'));
const file = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
  .map(([lines, end, closed]) => [COLUMNS.join(","), ...lines].join(end) + (closed ? end : ""));
const form = fc.constantFrom<CsvForm>(
  {},
  { in: "thousand" },
  {
    absent: { ":c": "confidential" },
    codes: { flow: { "1": "imports", exports: "exports", imports: "imports" } },
  },
  { thousands: ",", all: { partner: "FR" } },
);

/** All that a file gave, as text. */
const said = ({ table, problems, rows }: TableFile): string =>
  JSON.stringify({ table, rows, problems, flows: [...partnerFlows(table)] });

/** Each row of a file is in the table, or has its own lines in the problems. */
function checkRows({ table, problems, rows }: TableFile): void {
  expect(rows - table.rows).toBe(new Set(problems.map((one) => one.line)).size);
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a CSV file of anything", () => {
  test("gives the same as a whole and byte by byte, and each row is a row or a problem", async () => {
    await fc.assert(
      fc.asyncProperty(file, form, async (text, how) => {
        const whole = tableFromCsv(text, how);
        checkRows(whole);
        const bytes = Array.from(bytesOf(text), (byte) => Uint8Array.of(byte));
        expect(said(await tableFromCsvStream(bytes, how))).toBe(said(whole));
      }),
      { numRuns: 500 },
    );
  });

  test("ends in rows or problems, whatever its bytes", () => {
    const heading = bytesOf("period,value,partner\n");
    const bits = fc.constantFrom(
      ...'\0\r\n",;\t\uFEFF0129.-eé',
      "2025-01",
      "202513",
      "US",
      "\n2025-01,1,US",
      "9".repeat(99),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 60 }),
          fc.array(bits, { maxLength: 30 }).map((some) => bytesOf(some.join(""))),
        ),
        (bytes) => {
          const all = new Uint8Array(heading.length + bytes.length);
          all.set(heading);
          all.set(bytes, heading.length);
          checkRows(tableFromCsv(all, { all: { reporter: "CN", flow: "exports", currency: "USD" } }));
          tableFromCsv(bytes);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
