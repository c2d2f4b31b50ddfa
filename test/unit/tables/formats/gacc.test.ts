import { tableFromGacc } from "tradefigures/tables";
import { describe, expect, test } from "vitest";
import { problems, shown } from "./shown.js";

const TITLE = "(2)Imports and Exports by Country (Region) of Origin/Destination,11.2025";
const NINE = "3|33|1|11|2|22|1.0|2.0|3.0";

function pageOf(unit: string, rows: readonly string[], title = TITLE) {
  const cells = (row: string): string =>
    row
      .split("|")
      .map((cell) => `<td>${cell}</td>`)
      .join("");
  const lines = [title, unit, ...rows].map((row) => `<tr>${cells(row)}</tr>`);
  return tableFromGacc(`<table>${lines.join("\n")}</table>`);
}

describe("the page of China's customs", () => {
  test.each([
    ["Unit:US$1,000", "USD", "1000"],
    ["Unit : us$ 1 Million", "USD", "1000000"],
    ["Unit：US$1", "USD", null],
    ["Unit:US$100 million", "USD", "100000000"],
    ["Unit:RMB 10,000", "CNY", "10000"],
    ["Unit:CNY1,000", "CNY", "1000"],
    ["Unit:￥10,000", "CNY", "10000"],
    ["Unit:¥10,000", "CNY", "10000"],
    ["Unit: 10,000 Yuan", "CNY", "10000"],
    ["Unit: 100 million yuan", "CNY", "100000000"],
  ])("%s is of %s and %s", (unit, currency, step) => {
    const file = pageOf(unit, [`Viet Nam|${NINE}`]);
    const [amount, rounding] = [step ?? "1", step === null ? "" : `${step} `];
    expect(shown(file.table)).toEqual([
      `CN exports 2025-11 Viet Nam ${currency} FOB ${rounding}${amount}`,
      `CN imports 2025-11 Viet Nam ${currency} CIF ${rounding}${Number(amount) * 2}`,
    ]);
  });

  test.each([
    "Unit:1,000",
    "Unit: 10,000 US dollars",
    "Unit:US$7",
    "Unit:US$1million",
    "Unit:US$1 billion",
    "Euro",
  ])("%s is no unit of it", (unit) => {
    const file = pageOf(unit, [`Viet Nam|${NINE}`]);
    expect(file.table.rows).toBe(0);
    expect(problems(file)).toEqual([
      `1 null: a unit such as US$1,000, got ${unit.startsWith("Unit") ? unit : ""}`,
    ]);
  });

  test("has its month in the title, with or without a blank", () => {
    const month = (title: string) => shown(pageOf("Unit:US$1,000", [`Viet Nam|${NINE}`], title).table)[0];
    expect(month(TITLE.replace("11.2025", " 3. 2025"))).toContain("CN exports 2025-03 ");
    expect(month(TITLE.toUpperCase())).toContain("CN exports 2025-11 ");
  });

  test("has rows of names alone, a dash where there is no figure", () => {
    const file = pageOf("Unit:US$1,000", [
      `|${NINE}`,
      "Laos|-|–|—|-|-|-|-|-|-",
      "Union: of two|3|33|1|11|2|22|1.0|2.0|3.0",
      "Nepal|3|33|1-|11|-2|22|1.0|2.0|3.0",
    ]);
    expect(shown(file.table)).toEqual([
      "CN exports 2025-11 Laos FOB not-reported",
      "CN imports 2025-11 Laos CIF not-reported",
      "CN exports 2025-11 Union: of two USD FOB 1000 1000",
      "CN imports 2025-11 Union: of two USD CIF 1000 2000",
    ]);
    expect(file.problems.map(({ line, column, value }) => `${line} ${column}: ${value}`)).toEqual([
      "6 exports: 1-",
      "6 imports: -2e3",
    ]);
  });

  test("has unions by the colon behind their names", () => {
    const file = pageOf("Unit:US$1,000", [`Asia :|${NINE}`, `Viet Nam|${NINE}`]);
    expect(file.table.rows).toBe(2);
    // Six figures of Asia; of Viet Nam the sums of both ways and the years to date.
    expect(file.totals.rows).toBe(10);
    expect(shown(file.totals)[0]).toBe("CN total 2025-11 Asia USD 1000 3000");
  });
});
