import { describe, expect, test } from "vitest";
import { finish, newDraft } from "../../../../src/tables/columns/draft.js";
import { textRows } from "../../../../src/tables/columns/rows.js";
import { textReader } from "../../../../src/tables/columns/utf-8.js";
import { type CsvForm, readForm, type TableField } from "../../../../src/tables/csv/form.js";
import { plainForm } from "../../../../src/tables/csv/plain-form.js";
import { readPlainRows } from "../../../../src/tables/csv/plain-rows.js";

// Which rows are read from their bytes at once, and which are left to the reading of rows one by one: a file says the same
// of both, so that it shows here only.

const ALL = { reporter: "CN", flow: "exports", period: "2025-11", currency: "USD" } as const;

/** Reads the plain rows of a text up to the first that is not; behind its end stand digits. */
function readOf(
  fields: readonly (TableField | null)[],
  text: string,
  { from = 0, end = -1, delimiter = ",", form = {} as CsvForm } = {},
) {
  const draft = newDraft();
  const plain = plainForm(
    draft,
    readForm({ all: ALL, ...form }),
    fields,
    delimiter.charCodeAt(0),
    textReader(),
  )!;
  const bytes = new TextEncoder().encode(`${text}99999999`);
  const view = new DataView(bytes.buffer);
  const came = readPlainRows(plain, bytes, view, from, end < 0 ? bytes.length - 8 : end, 2);
  const rows = Array.from(textRows(finish(draft).table), ({ row, line }) => ({ ...row, line }));
  return { ...came, read: rows };
}

const FIELDS = ["partner", "value"] as const;
const told = (text: string, form: CsvForm = {}) => {
  const { at, rows, read } = readOf(FIELDS, text, { form });
  return { at, rows, read: read.map(({ partner, value }) => `${partner} ${value}`) };
};

describe("a row is plain", () => {
  test.each<[string, string]>([
    ["US,5\n", "US 5"],
    ["US,5\r\n", "US 5"],
    ["U,0\n", "U 0"],
    [",5\n", "undefined 5"],
    ["Côte d'Ivoire,9\n", "Côte d'Ivoire 9"],
    ['"US",5\n', "US 5"],
    ['"U,S",5\n', "U,S 5"],
    ['" US",5\n', "US 5"],
    ['"U S",5\n', "U S 5"],
    [" US ,5\n", "US 5"],
    ['US,"5"\n', "US 5"],
    ['"US","5.25"\r\n', "US 5.25"],
    ["US,007\n", "US 7"],
    ["US,1234\n", "US 1234"],
    ["US,12345\n", "US 12345"],
    ["US,12345678\n", "US 12345678"],
    ["US,9090\n", "US 9090"],
    ["US,123456789012345\n", "US 123456789012345"],
    ["US,5.0\n", "US 5"],
    ["US,5.9\n", "US 5.9"],
    ["US,0.25\n", "US 0.25"],
    ["US,1234567890123.45\n", "US 1234567890123.45"],
    ["US,1.12345678901234\n", "US 1.12345678901234"],
  ])("%j", (text, row) => {
    expect(told(text)).toEqual({ at: new TextEncoder().encode(text).length, rows: 1, read: [row] });
  });

  test.each([
    "US,5\rKR",
    "US,5,\n",
    "US,5,6\n",
    "US\n",
    "US,5;6\n",
    "US;5\n",
    '"U""S",5\n',
    'U"S,5\n',
    '"US,5\n',
    '"US"x,5\n',
    '"US"x5\n',
    '"U\tS",5\n',
    'US,"5\n',
    'US,"5"6\n',
    "US,-5\n",
    "US,5 \n",
    "US, 5\n",
    "US,\n",
    "US,x\n",
    "US,5.\n",
    "US,.5\n",
    "US,5..5\n",
    "US,5.5.5\n",
    "US,1/2\n",
    "US,1:2\n",
    "US,1.2:\n",
    "US,1.2/\n",
    "US,12/4\n",
    "US,1234567:\n",
    "US,1234567/\n",
    "US,1,234\n",
    "US,1e3\n",
    "US,1234567890123456\n",
    "US,1234567890123.456\n",
    "US,0.123456789012345\n",
    "U\0,5\n",
    "\n",
  ])("but not %j, alone and after others", (text) => {
    expect(told(`${text}DE,6\n`)).toEqual({ at: 0, rows: 0, read: [] });
    expect(told(`US,5\nUS,5\n${text}DE,6\n`)).toEqual({ at: 10, rows: 2, read: ["US 5", "US 5"] });
    expect(told(`KR,77.5\n${text}DE,6\n`)).toEqual({ at: 8, rows: 1, read: ["KR 77.5"] });
  });

  test("where it has a megabyte at most", () => {
    const fields = [null, "value"] as const;
    const row = (size: number): string => `${"x".repeat(size - 3)},5\n`;
    expect(readOf(fields, row(2 ** 20))).toMatchObject({ at: 2 ** 20, rows: 1 });
    expect(readOf(fields, row(2 ** 20 + 1))).toMatchObject({ at: 0, rows: 0 });
    // The place in the file is no matter.
    expect(readOf(fields, `${row(2 ** 20)}y,6\n`)).toMatchObject({ at: 2 ** 20 + 4, rows: 2 });
  });

  test("with a text that breaks no rule, or is there where it must be", () => {
    const { at, rows } = readOf(["period", "value"], "2025-11,1\n2025-12,2\n2025-13,3\n2025-12,4\n");
    expect([at, rows]).toEqual([20, 2]);
    const flows = readOf(["flow", "value"], "exports,1\n,2\nexports,3\n", {
      form: { all: { ...ALL, flow: undefined } } as never,
    });
    expect([flows.at, flows.rows]).toEqual([10, 1]);
    const meant = readOf(["flow", "value"], "2,1\n1,2\n3,3\n", {
      form: { codes: { flow: { "1": "imports", "2": "exports" } } },
    });
    expect([meant.at, meant.rows, meant.read.map(({ flow }) => flow)]).toEqual([
      8,
      2,
      ["exports", "imports"],
    ]);
  });

  test("with decimals behind another mark, and cells parted otherwise", () => {
    const read = (text: string) => readOf(FIELDS, text, { delimiter: ";", form: { decimalMark: "," } });
    expect(read("US;5,25\nU,S;6\n")).toMatchObject({
      rows: 2,
      read: [
        { partner: "US", value: "5.25" },
        { partner: "U,S", value: "6" },
      ],
    });
    expect(read("US;5.25\n")).toMatchObject({ at: 0, rows: 0 });
  });
});

describe("plain rows", () => {
  test("are read from a place up to another, each on its line", () => {
    const text = "x,y\nUS,5\nDE,6.5\nFR,7\n";
    expect(readOf(FIELDS, text, { from: 4, end: 16 })).toMatchObject({
      at: 16,
      rows: 2,
      read: [
        { partner: "US", value: "5", line: 2 },
        { partner: "DE", value: "6.5", line: 3 },
      ],
    });
    expect(readOf(FIELDS, text, { from: 4, end: 4 })).toMatchObject({ at: 4, rows: 0, read: [] });
  });

  test("are so many as the block has room for", () => {
    // The first block has room for 64 rows.
    expect(readOf(FIELDS, "US,5\n".repeat(70))).toMatchObject({ at: 320, rows: 64 });
  });

  test("are read on where cells are wider, narrower or other than in the row before", () => {
    const fields = ["partner", null, "product", "value", "quantity", "source"] as const;
    const partners = ["U", "US", "USA", "UZ", "NNNNNNN", "NNNNNNNN", "NNNNNNNNN", "NNNNNNNNNNNNNNNNN"];
    const products = ["8", "84", "8471", "8471300000", "84713000000000000", "847130", "84713x", "84713"];
    const cells = Array.from({ length: 60 }, (_, i) => [
      partners[(i >> 2) % 8]!,
      ["", "note", "note 2"][(i >> 3) % 3]!,
      products[(i * 5) % 8]!,
      ["1.25", "13.5", "13.5", "7"][(i >> 1) % 4]!,
      ["10", "10", "2"][i % 3]!,
      ["a", "a", "b", "ab", "ab"][i % 5]!,
    ]);
    const { rows, read } = readOf(fields, cells.map((row) => `${row.join(",")}\n`).join(""), {
      form: { all: { ...ALL, unit: "kg" } },
    });
    expect(rows).toBe(60);
    expect(
      read.map(({ partner, product, value, quantity, source }) => [
        partner,
        product,
        value,
        quantity,
        source,
      ]),
    ).toEqual(
      cells.map(([partner, , product, value, quantity, source]) => [
        partner,
        product,
        value,
        quantity,
        source,
      ]),
    );
  });

  test("of values in a unit keep their rounding, and have fifteen digits at most with it", () => {
    const form = { in: "million" } as const;
    const { rows, read, at } = readOf(
      FIELDS,
      "US,5\nUS,5.25\nUS,1.1234567\nUS,123456789\nUS,1234567890\nUS,5\n",
      { form },
    );
    expect([rows, at]).toEqual([4, 39]);
    expect(read.map(({ value, roundedTo }) => `${value} ${roundedTo}`)).toEqual([
      "5000000 1000000",
      "5250000 10000",
      "1123456.7 0.1",
      "123456789000000 1000000",
    ]);
  });

  test("of values in a unit have fifteen digits at most with their decimals", () => {
    const { at, rows } = readOf(FIELDS, "US,1234.56789\nUS,1234.567891\n", { form: { in: "million" } });
    expect([at, rows]).toEqual([14, 1]);
  });

  test("of quantities are in no unit of the values", () => {
    const { rows, read } = readOf(["quantity", "value"], "5,5\n2.5,12.5\n1234567890,6\n", {
      form: { in: "thousand", all: { ...ALL, unit: "kg" } },
    });
    expect(rows).toBe(3);
    expect(read.map(({ quantity, value, roundedTo }) => `${quantity} ${value} ${roundedTo}`)).toEqual([
      "5 5000 1000",
      "2.5 12500 100",
      "1234567890 6000 1000",
    ]);
  });
});
