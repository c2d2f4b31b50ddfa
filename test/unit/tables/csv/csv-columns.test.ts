import { tableFromCsv } from "tradefigures/tables";
import { describe, expect, test } from "vitest";
import { textRows } from "../../../../src/tables/columns/rows.js";
import { csvRows } from "../../../../src/tables/csv/rows.js";

const ALL = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const told = (text: string, form: object) => {
  const { table, problems } = tableFromCsv(text, { all: ALL, ...form });
  return {
    rows: table.rows,
    problems: problems.map(({ line, column, rule, value }) => `${line} ${column}: ${rule}, got ${value}`),
  };
};

describe("the columns of a file", () => {
  const FILE = "period,value,value\n2025-11,1,2\n";

  test("may be asked for by their places", () => {
    expect(told(FILE, { columns: { period: 1, value: 3 } })).toEqual({ rows: 1, problems: [] });
  });

  test.each([
    [{ period: "month", value: 2 }, "1 month: a column of the file, for period, got period, value, value"],
    [{ period: 1, value: 4 }, "1 4: a column of the file, for value, got period, value, value"],
    [{ period: 1, value: "value" }, "1 value: the name of one column, got period, value, value"],
  ])("must be there, and one: %j", (columns, problem) => {
    const { rows, problems } = told(FILE, { columns });
    expect([rows, problems[0]]).toEqual([0, problem]);
  });

  test("are needed for what is not said for all rows, and for the value", () => {
    expect(told("period\n2025-11\n", {}).problems).toEqual([
      "1 value: a column of the file, or said for all rows, got period",
    ]);
    expect(told("value\n1\n", {}).problems).toEqual([
      "1 period: a column of the file, or said for all rows, got value",
    ]);
  });

  test("name the problems of their cells", () => {
    expect(told("Monat;Wert\n2025-13;x\n", { columns: { period: "Monat", value: 2 } }).problems).toEqual([
      "2 Monat: a month, a quarter or a year such as 2025-01, 202501, 2025M01, Jan-25, 2025-Q1, got 2025-13",
      "2 2: a decimal number such as 1234.5, got x",
    ]);
    const codes = { flow: { "1": "imports", "2": "exports" } };
    expect(
      told("flow,period,value\n3,2025-11,1\n", { all: { reporter: "CN", currency: "USD" }, codes }).problems,
    ).toEqual(["2 flow: one of the codes 1, 2, got 3"]);
  });

  test("of values in thousands keep what is no plain number as it stands", () => {
    for (const value of ["x5", "5x", "1e3x"])
      expect(told(`period,value\n2025-11,${value}\n`, { in: "thousand" }).problems).toEqual([
        `2 value: a decimal number such as 1234.5, got ${value}`,
      ]);
    const { table } = tableFromCsv("period,value\n2025-11,-5.25\n", {
      all: { ...ALL, flow: "balance" },
      in: "thousand",
    });
    expect(Array.from(textRows(table), ({ row }) => `${row.value} ${row.roundedTo}`)).toEqual(["-5250 10"]);
  });
});

test("a zero byte in rows of text is told with its line", () => {
  expect(csvRows("a\r\nb\nc\rd\0e\nf")).toMatchObject({
    delimiter: ",",
    rows: [],
    problems: [{ line: 4, value: "\\0" }],
  });
  expect(csvRows("\0", "\t")).toMatchObject({ delimiter: "\t", problems: [{ line: 1 }] });
  expect(() => csvRows(5 as never)).toThrow(
    expect.objectContaining({ code: "INVALID_FIELD", message: "a file must be text, got 5" }),
  );
});
