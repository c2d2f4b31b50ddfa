import { jsonLines, tableFromJsonLines } from "tradefigures/tables";
import { describe, expect, test } from "vitest";

describe("JSON lines", () => {
  test("say what is wrong with each line, and count all of them", () => {
    const good = '{"reporter":"CN","flow":"exports","period":"2025-11","currency":"USD","value":1.5E3}';
    const { table, problems, rows } = tableFromJsonLines(
      [
        good,
        "",
        "[1]",
        "{",
        '{"reporter":"CN","amount":1}',
        '{"reporter":"CN","value":null}',
        '{"reporter":"CN","quantity":{"amount":1,"per":2}}',
        '{"reporter":"CN","quantity":1}',
        good.replace("1.5E3", '"x"'),
      ].join("\r\n"),
    );
    expect([...jsonLines(table)]).toEqual([
      '{"reporter":"CN","flow":"exports","period":"2025-11","currency":"USD","value":"1500"}\n',
    ]);
    expect(problems.map(({ line, column, rule }) => `${line} ${column}: ${rule}`)).toEqual([
      "3 null: an object for each line",
      "4 null: a key in quotes",
      "5 amount: a field of a row",
      "6 value: a text, a number or an amount with its unit",
      "7 quantity: a text, a number or an amount with its unit",
      "8 quantity: a text, a number or an amount with its unit",
      expect.stringMatching(/^9 value: /),
    ]);
    expect(rows).toBe(8);
  });

  test("name the value that is wrong", () => {
    const valuesOf = (text: string): readonly unknown[] =>
      tableFromJsonLines(text).problems.map(({ line, column, value }) => [line, column, value]);
    expect(valuesOf('[1]\n{"amount":5}\n{"value":null}\n{"quantity":7}\n{"quantity":[1]}')).toEqual([
      [1, null, "[1]"],
      [2, "amount", "5"],
      [3, "value", "no text"],
      [4, "quantity", "7"],
      [5, "quantity", "no text"],
    ]);
    // What is no text, under a name that is a field; then a name that is none.
    expect(valuesOf('{"flow":{},"x":1}\n\n{"x":1,"flow":{}}')).toEqual([
      [1, "flow", "no text"],
      [3, "x", "1"],
    ]);
  });

  test("have an amount with its unit as a quantity, and numbers with exponents", () => {
    const start = '{"reporter":"CN","partner":"US","flow":"exports","period":"2025-11","currency":"USD"';
    const { table, problems, rows } = tableFromJsonLines(
      `\uFEFF${start},"value":2.5E3,"quantity":{"amount":1.2E1,"unit":"kg"}}\n${start},"value":"1e2","detail":"road"}\n`,
    );
    expect(problems).toEqual([]);
    expect(rows).toBe(2);
    expect([...jsonLines(table)].map((line) => JSON.parse(line))).toMatchObject([
      { value: "2500", quantity: { amount: "12", unit: "kg" } },
      { value: "100", detail: "road" },
    ]);
  });

  test("say of each field that is not given that it must be, on its line", () => {
    const { problems, table, rows } = tableFromJsonLines(' \n{"value":1}\n  \t\n');
    expect([table.rows, rows]).toEqual([0, 1]);
    expect(problems).toEqual([
      { line: 2, column: "reporter", rule: "given", value: "" },
      { line: 2, column: "flow", rule: "given", value: "" },
      { line: 2, column: "period", rule: "given", value: "" },
      { line: 2, column: "currency", rule: "given where there is a value", value: "" },
    ]);
  });

  test("may have a status and no value", () => {
    const { table, problems } = tableFromJsonLines(
      '{"reporter":"CN","partner":"KP","flow":"exports","period":"2025-11","status":"confidential"}',
    );
    expect([problems, table.rows, table.figures]).toEqual([[], 1, 0]);
  });

  test("without their amount or their unit are told", () => {
    const start =
      '{"reporter":"CN","flow":"exports","period":"2025-11","currency":"USD","value":1,"quantity"';
    expect(
      tableFromJsonLines(`${start}:{"unit":"kg"}}\n${start}:{"amount":1}}`).problems.map(
        ({ line, column }) => `${line} ${column}`,
      ),
    ).toEqual(["1 quantity", "2 unit"]);
  });

  test("are a text of UTF-8", () => {
    expect(tableFromJsonLines(Buffer.from("\uFEFF{}", "utf16le"))).toMatchObject({
      rows: 0,
      problems: [{ line: 1, column: null, value: "\\0" }],
    });
  });
});
