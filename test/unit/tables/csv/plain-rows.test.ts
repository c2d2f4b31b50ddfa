import {
  type CsvForm,
  csvLines,
  jsonLines,
  type TableFile,
  tableFromCsv,
  tableFromCsvStream,
} from "tradefigures/tables";
import { describe, expect, test } from "vitest";
import { textRows } from "../../../../src/tables/columns/rows.js";

// A row that is the only one of its file is read cell by cell as text. Of many rows most are read from their bytes, and
// compared with the row before: they must say the same.

const ALL = { reporter: "CN", flow: "exports", currency: "USD" } as const;

const told = (file: TableFile) => ({
  rows: Array.from(textRows(file.table), ({ row, line }) => ({ line, ...row })),
  problems: file.problems,
});

/** Rows read together, and each alone. */
function sameAsAlone(heading: string, rows: readonly string[], form: CsvForm = { all: ALL }): TableFile {
  const file = tableFromCsv(`${heading}\n${rows.map((row) => `${row}\n`).join("")}`, form);
  const alone = rows.map((row, i) => {
    const one = told(tableFromCsv(`${heading}\n${row}\n`, form));
    const at = { line: i + 2 };
    return {
      rows: one.rows.map((said) => ({ ...said, ...at })),
      problems: one.problems.map((problem) => ({ ...problem, ...at })),
    };
  });
  const found = told(file);
  expect(found.rows).toEqual(alone.flatMap((one) => one.rows));
  expect(found.problems).toEqual(alone.flatMap((one) => one.problems));
  expect(file.rows).toBe(rows.length);
  return file;
}

/** One of a list after the other, in no order that repeats soon. */
function drawer(start: number): <T>(list: readonly T[]) => T {
  let state = start;
  return (list) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[Math.floor((state / 2_147_483_648) * list.length)]!;
  };
}

const PARTNERS = [
  "US",
  "DE",
  "U",
  "",
  "ABCD",
  "ABCE",
  "ABCDE",
  "Côte",
  "中国",
  "'=1",
  '"US"',
  " DE ",
  "N".repeat(63),
  "N".repeat(64),
  "N".repeat(65),
  `${"N".repeat(64)}M`,
];
const PERIODS = ["2025-11", "2025-12", "202511", "Nov-25", "2025-Q1", "2025-13", ""];
const VALUES = [
  ...[
    "0",
    "5",
    "5.5",
    "12345678",
    "123456789012345",
    "1234567890123456",
    "12345678901234.5",
    "1234.56",
    "0.000000001",
  ],
  ...["0.12345678901234", "007", "-5", "1.", ".5", "x", "", "1e3", "9999", "10000", '"7.25"', " 8 "],
];

describe("many rows of a file say what each says alone", () => {
  test.each([1, 2])("with cells of all lengths, draw %i", (start) => {
    const draw = drawer(start);
    const rows = Array.from({ length: 220 }, () => `${draw(PARTNERS)},${draw(PERIODS)},${draw(VALUES)}`);
    sameAsAlone("partner,period,value", rows);
    sameAsAlone("partner,period,value", rows, { all: ALL, in: "thousand" });
  });

  test.each([5])("where rows are mostly like the one before, draw %i", (start) => {
    const draw = drawer(start);
    const cells = ["US", "8471", "2025-11", "12.5", "7", "kg"];
    const others = [
      ["DE", "USA", "U"],
      ["8517", "84", "847130"],
      ["2025-12", "2025-10"],
      ["12.75", "9", "1234.5"],
      ["70", "8", "0.5"],
      ["t", "pieces"],
    ];
    const rows = Array.from({ length: 330 }, () => {
      const at = draw([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
      if (at < cells.length) cells[at] = draw([...others[at]!, cells[at]!]);
      return cells.join(",");
    });
    const file = sameAsAlone("partner,product,period,value,quantity,unit", rows);
    expect(file.problems).toEqual([]);
    sameAsAlone(
      "value,unit,quantity,product,partner,period",
      rows.map((row) => {
        const [partner, product, period, value, quantity, unit] = row.split(",");
        return [value, unit, quantity, product, partner, period].join(",");
      }),
      { all: ALL, in: "million" },
    );
  });

  test("with columns that nobody asks for, marks of other kinds and names in quotes", () => {
    const draw = drawer(7);
    const rows = Array.from(
      { length: 300 },
      () =>
        `"${draw(["a;b", "a", "", 'it ""is""'])}";${draw(["12,5", "12", "1,25", "x"])};${draw(["US", '"DE"', "FR"])};${draw(["2025-11", "2025-12"])}`,
    );
    sameAsAlone("note;value;partner;period", rows, {
      all: ALL,
      decimalMark: ",",
      columns: { value: "value", partner: "partner", period: "period" },
    });
  });

  test("with codes that have a meaning, and values that are none", () => {
    const draw = drawer(8);
    const rows = Array.from(
      { length: 400 },
      () => `${draw(["1", "2", "3", ""])},2025-11,${draw(["5", ":c", "", "7.5"])}`,
    );
    sameAsAlone("flow,period,value", rows, {
      all: { reporter: "CN", currency: "USD" },
      codes: { flow: { "1": "imports", "2": "exports" } },
      absent: { ":c": "confidential" },
    });
  });

  test("with cells too few and too many", () => {
    const draw = drawer(9);
    const rows = Array.from({ length: 300 }, () =>
      draw(["US,2025-11,5", "US,2025-11", "US,2025-11,5,", "DE,2025-12,6", "US", '"US,2025-11,5"']),
    );
    sameAsAlone("partner,period,value", rows);
  });

  test("with statuses of their own, and roundings", () => {
    const draw = drawer(10);
    const rows = Array.from(
      { length: 200 },
      () => `2025-11,${draw(["5", "", "100"])},${draw(["", "confidential"])}`,
    );
    sameAsAlone("period,value,status", rows);
    const rounded = Array.from(
      { length: 200 },
      () => `2025-11,${draw(["500", "150", "5"])},${draw(["", "100", "5"])}`,
    );
    sameAsAlone("period,value,roundedTo", rounded);
  });

  test("in files with many codes of one column, more than there is room for at first", () => {
    const rows = Array.from(
      { length: 700 },
      (_, i) => `${i % 3 === 0 ? "Product " : "P"}${(i * 7919) % 300},2025-11,${i}`,
    );
    sameAsAlone("product,period,value", rows);
  });
});

describe("a file", () => {
  const rows = Array.from(
    { length: 500 },
    (_, i) => `P${i % 7},2025-${String((i % 12) + 1).padStart(2, "0")},${i}.${i % 10}`,
  );
  const text = `partner,period,value\n${rows.join("\n")}\n`;
  const whole = told(tableFromCsv(text, { all: ALL }));
  const bytes = new TextEncoder().encode(text);

  test.each([1, 2, 3, 7, 64, 1000, 5000])("is the same in pieces of %i bytes", async (length) => {
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
    }
    expect(told(await tableFromCsvStream(pieces(), { all: ALL }))).toEqual(whole);
    expect(
      told(
        await tableFromCsvStream(
          [...Array(1)].map(() => bytes),
          { all: ALL },
        ),
      ),
    ).toEqual(whole);
  });

  test("is the same with other ends of lines, a byte order mark, and no end of its last line", () => {
    for (const other of [text.replaceAll("\n", "\r\n"), `\uFEFF${text}`, text.slice(0, -1), `${text}\n\n`])
      expect(told(tableFromCsv(other, { all: ALL }))).toEqual(whole);
    expect(told(tableFromCsv(new TextEncoder().encode(`\uFEFF${text}`), { all: ALL }))).toEqual(whole);
    expect(told(tableFromCsv(text.replaceAll("\n", "\r"), { all: ALL }))).toEqual(whole);
  });

  test("may have no heading, and its columns by their places", () => {
    const bare = tableFromCsv(rows.join("\n"), {
      all: ALL,
      heading: false,
      columns: { partner: 1, period: 2, value: 3 },
    });
    expect([...jsonLines(bare.table)]).toEqual([...jsonLines(tableFromCsv(text, { all: ALL }).table)]);
    expect(told(bare).rows[0]!.line).toBe(1);
  });

  test("says only what is in it: nothing of another that is read in between", () => {
    const other = `value,product,period\n${Array.from({ length: 600 }, (_, i) => `${i}.25,Q${i % 5},2024-0${(i % 9) + 1}\n`).join("")}`;
    const before = [...csvLines(tableFromCsv(other, { all: ALL }).table)];
    expect(told(tableFromCsv(text, { all: ALL }))).toEqual(whole);
    expect([...csvLines(tableFromCsv(other, { all: ALL }).table)]).toEqual(before);
  });
});

describe("the form of a file is refused", () => {
  test.each<[object, string]>([
    [
      { column: {} },
      'the form of a file has the fields columns, all, codes, absent, heading, delimiter, decimalMark, thousands, in, got "column" (is "columns" meant?)',
    ],
    [
      { columns: { name: 1 } },
      /^columns has the fields reporter, partner, .*, value, quantity, got "name"$/ as never,
    ],
    [{ columns: { value: 0 } }, "columns.value must be a name of the heading, or a place from 1, got 0"],
    [{ columns: { value: 1.5 } }, "columns.value must be a name of the heading, or a place from 1, got 1.5"],
    [
      { columns: { value: "v" }, heading: false },
      'columns.value must be a name of the heading, or a place from 1, got "v"',
    ],
    [{ heading: false }, "columns must be given where the file has no heading, got undefined"],
    [{ all: { name: "x" } }, /^all has the fields reporter, .*, detail, got "name"$/ as never],
    [{ all: { flow: "export" } }, /^flow must be exports or imports or .*, got "export"$/ as never],
    [{ codes: { name: {} } }, /^codes has the fields reporter, .*, detail, got "name"$/ as never],
    [{ absent: [] }, "absent must be an object, got a list"],
    [
      { absent: { ":c": "secret" } },
      'absent must be confidential or below-threshold or not-reported, got "secret"',
    ],
    [{ decimalMark: ";" }, 'decimalMark must be . or ,, got ";"'],
    [{ thousands: "_" }, /^thousands must be , or \. or .* or ', got "_"$/ as never],
    [{ thousands: ",", decimalMark: "," }, 'thousands must be other than the decimal mark, got ","'],
    [{ thousands: "." }, 'thousands must be other than the decimal mark, got "."'],
    [{ delimiter: ":" }, /^delimiter must be , or ; or .* or \|, got ":"$/ as never],
    [{ in: "trillion" }, 'in must be thousand or million or billion, got "trillion"'],
  ])("%j", (form, message) => {
    expect(() => tableFromCsv("", form as never)).toThrow(message);
  });

  test.each([
    ["'", "1'234'567.5", "1234567.5"],
    [" ", "1 234.5", "1234.5"],
    [",", "1,234,567", "1234567"],
    [",", "-1,234", "-1234"],
    [",", "12,345.5", "12345.5"],
    [",", "1234.5", "1234.5"],
  ] as const)("but not thousands parted by %j: %s", (thousands, text, value) => {
    const { table } = tableFromCsv(`period;value\n2025-11;${text}\n`, {
      all: { ...ALL, flow: "balance" },
      thousands,
    });
    expect(Array.from(textRows(table), ({ row }) => row.value)).toEqual([value]);
  });

  test.each(["1,23", "12,3456", "1234,567", ",123", "1,234,", "1,2345"])(
    "and %s is no number with thousands",
    (text) => {
      const { problems } = tableFromCsv(`period;value\n2025-11;${text}\n`, { all: ALL, thousands: "," });
      expect(problems.map(({ column, value }) => `${column} ${value}`)).toEqual([`value ${text}`]);
    },
  );
});
