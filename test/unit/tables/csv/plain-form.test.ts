import { describe, expect, test } from "vitest";
import { COLUMNS } from "../../../../src/tables/columns/columns.js";
import { newDraft } from "../../../../src/tables/columns/draft.js";
import { textReader } from "../../../../src/tables/columns/utf-8.js";
import { type CsvForm, readForm, type TableField } from "../../../../src/tables/csv/form.js";
import { numberOfPlain, plainForm } from "../../../../src/tables/csv/plain-form.js";

const ALL = { reporter: "CN", flow: "exports", period: "2025-11", currency: "USD" } as const;
type Fields = readonly (TableField | null)[];

/** The form of plain rows, and which texts were made for it. */
function formOf(fields: Fields, form: CsvForm = {}, delimiter = ",") {
  const draft = newDraft();
  const made: string[] = [];
  const read = textReader();
  const text = (bytes: Uint8Array): string => {
    made.push(read(bytes));
    return made.at(-1)!;
  };
  const plain = plainForm(draft, readForm({ all: ALL, ...form }), fields, delimiter.charCodeAt(0), text);
  return { plain, draft, made };
}

describe("no row is plain", () => {
  const { currency: _, ...noCurrency } = ALL;
  const cases: readonly [string, Fields, CsvForm, boolean][] = [
    ["without a currency", ["period", "value"], { all: noCurrency }, false],
    ["with a currency of its own", ["currency", "value"], { all: noCurrency }, true],
    ["with a currency for all", ["period", "value"], {}, true],
    ["with both", ["currency", "value"], {}, true],
    ["of quantities without a unit", ["quantity", "value"], {}, false],
    ["of quantities with a unit of their own", ["quantity", "unit", "value"], {}, true],
    ["of quantities with a unit for all", ["quantity", "value"], { all: { ...ALL, unit: "kg" } }, true],
    ["with a unit and no quantity", ["unit", "value"], {}, true],
    ["with roundings", ["period", "value", "roundedTo"], {}, false],
    ["with a status for all", ["period", "value"], { all: { ...ALL, status: "confidential" } }, false],
    ["with a status of its own", ["period", "value", "status"], {}, true],
    ["with commas in figures and between cells", ["period", "value"], { decimalMark: "," }, false],
    ["where a digit is no figure", ["period", "value"], { absent: { "9": "confidential" } }, false],
    [
      "where a digit and a mark are none",
      ["period", "value"],
      { absent: { ":c": "confidential", "0n": "not-reported" } },
      false,
    ],
    ["where a mark with a digit is none", ["period", "value"], { absent: { ":1": "confidential" } }, true],
  ];
  test.each(cases)("%s: %j %j, or some are: %j", (_, fields, form, some) => {
    expect(formOf(fields, form).plain !== null).toBe(some);
  });

  test("with the mark of figures between cells, whichever it is", () => {
    expect(formOf(["period", "value"], { decimalMark: "," }, ";").plain).not.toBeNull();
    expect(formOf(["period", "value"], {}, ".").plain).toBeNull();
  });
});

describe("the form of plain rows", () => {
  test("says of each cell what it is", () => {
    const fields = ["partner", null, "value", "flow", "unit", "quantity", "source"] as const;
    const { plain } = formOf(fields);
    expect({
      kinds: [...plain!.kinds],
      nextFigure: [...plain!.nextFigure],
      places: [...plain!.places],
      needed: [...plain!.needed],
      starts: plain!.starts.length,
      recent: plain!.recent.length,
      codes: plain!.codes.length,
    }).toEqual({
      kinds: [1, 0, 2, 1, 1, 3, 1],
      nextFigure: [2, 2, 2, 5, 5, 5, 7],
      places: ["partner", 0, 0, "flow", "unit", 0, "source"].map((column) =>
        column === 0 ? 0 : COLUMNS.indexOf(column as never),
      ),
      needed: [0, 0, 0, 1, 1, 0, 0],
      starts: 8,
      recent: 7 * 256,
      codes: 7,
    });
  });

  test("needs what a row cannot be without", () => {
    const { plain } = formOf(["reporter", "partner", "flow", "period", "currency", "unit", "value"]);
    expect([...plain!.needed]).toEqual([1, 0, 1, 1, 1, 0, 0]);
  });

  test("has the bytes at which cells end, and what all rows say", () => {
    const { plain, draft } = formOf(["partner", "value"], { decimalMark: "," }, ";");
    expect([...plain!.ends.entries()].filter(([, ends]) => ends === 1).map(([byte]) => byte)).toEqual([
      0, 10, 13, 34, 59,
    ]);
    expect([plain!.delimiter, plain!.mark, plain!.unit]).toEqual([59, 44, null]);
    expect(plain!.all.map((number, place) => draft.codes[place]!.texts[number])).toEqual(
      COLUMNS.map((column) => (ALL as Partial<Record<string, string>>)[column] ?? ""),
    );
  });

  test("of values in a unit has a step for each number of decimal places, fifteen at most", () => {
    const { plain, draft } = formOf(["partner", "value"], { in: "thousand" });
    const { texts } = draft.codes[COLUMNS.indexOf("roundedTo")]!;
    expect(plain!.unit!.exponent).toBe(3);
    expect(plain!.unit!.steps.map((number) => Number(texts[number]))).toEqual(
      Array.from({ length: 16 }, (_, places) => Number(`1e${3 - places}`)),
    );
  });
});

describe("the number of a cell", () => {
  /** Asks for the number of each text as the cell of a column; other bytes stand before and behind. */
  function asker(fields: Fields, form: CsvForm = {}) {
    const { plain, draft, made } = formOf(fields, form);
    return {
      made,
      plain: plain!,
      ask(text: string | readonly number[], cell = 0, behind = ",99999999"): number {
        const own = typeof text === "string" ? new TextEncoder().encode(text) : Uint8Array.from(text);
        const bytes = Uint8Array.of(44, 44, ...own, ...new TextEncoder().encode(behind));
        return numberOfPlain(plain!, bytes, new DataView(bytes.buffer), cell, 2, own.length);
      },
      textOf: (place: TableField, number: number) =>
        draft.codes[COLUMNS.indexOf(place as never)]!.texts[number],
    };
  }

  test("is that of its text, and is found by its bytes when it comes again", () => {
    const { ask, made, textOf } = asker(["partner", "value", "product"]);
    const cells = ["U", "US", "USA", "USAX", "USAXY", "N".repeat(63), "N".repeat(64)];
    const numbers = cells.map((cell) => ask(cell));
    expect(numbers.map((number) => textOf("partner", number))).toEqual(cells);
    expect(made).toEqual(cells);
    expect(cells.map((cell) => ask(cell, 0, ";----"))).toEqual(numbers);
    expect(made).toEqual(cells);
    // Another column has its own.
    expect(textOf("product", ask("US", 2))).toBe("US");
    expect(made.slice(cells.length)).toEqual(["US"]);
    expect([ask("US", 0), ask("US", 2)]).toEqual([numbers[1], 1]);
  });

  test("of more than 64 bytes is found by its text each time", () => {
    const { ask, made, plain } = asker(["source"]);
    const long = "N".repeat(65);
    expect([ask(long), ask(long), ask(`${long}M`)]).toEqual([1, 1, 2]);
    expect([made.length, plain.codes[0]!.cells]).toEqual([3, 0]);
    ask("N".repeat(64));
    expect(plain.codes[0]!.cells).toBe(1);
  });

  test("of four bytes at most is kept beside those of its column", () => {
    const { ask, plain } = asker(["flow", "partner", "value"]);
    const kept = () => plain.recent.reduce((count, word) => count + Number(word !== -1), 0);
    expect(kept()).toBe(0);
    ask("US", 1);
    // The word and its number lie together among those of the second cell.
    const at = plain.recent.indexOf(0x5355);
    expect([kept(), at % 2, plain.recent[at + 1]]).toEqual([2, 0, 1]);
    expect(at >= 256 && at < 512).toBe(true);
    ask("GERMANY", 1);
    ask("FRANC", 1);
    expect(kept()).toBe(2);
    ask("ITAL", 1);
    expect([kept(), plain.recent.includes(0x4c415449)]).toEqual([4, true]);
  });

  test("that breaks a rule is none, each time", () => {
    const { ask, made } = asker(["period", "flow"]);
    expect([ask("2025-13"), ask("2025-13"), ask("x"), ask("x"), ask("x", 1)]).toEqual([-1, -1, -1, -1, -1]);
    expect(made).toEqual(["2025-13", "2025-13", "x", "x", "x"]);
    expect(asker(["partner"]).ask([0x55, 0xff])).toBe(-1);
    expect(asker(["partner"]).ask([0x55, 0x55, 0x55, 0x55, 0xff])).toBe(-1);
  });

  test("of nothing is that of all rows, unless something must be there", () => {
    const all = { ...ALL, partner: "FR" };
    expect([asker(["partner"], { all }).ask(""), asker(["partner"], { all }).ask("  ")]).toEqual([1, 1]);
    expect([asker(["partner"]).ask(""), asker(["flow"]).ask("")]).toEqual([0, 1]);
    const { flow: _, ...noFlow } = ALL;
    expect([
      asker(["flow"], { all: noFlow }).ask(""),
      asker(["flow"], { all: noFlow }).ask("      "),
    ]).toEqual([-1, -1]);
    expect(asker(["status"]).ask("")).toBe(0);
  });

  test("of a status is none: its row has no figure", () => {
    expect(asker(["status"]).ask("confidential")).toBe(-1);
  });

  test("is that of what a code means, without blanks and the apostrophe before a formula", () => {
    const codes = { flow: { "1": "imports", "2": "exports" } };
    const { ask, textOf } = asker(["flow", "partner", "source"], { codes });
    expect([textOf("flow", ask("1")), textOf("flow", ask(" 2 ")), ask("3"), ask("imports")]).toEqual([
      "imports",
      "exports",
      -1,
      -1,
    ]);
    expect(textOf("partner", ask(" DE ", 1))).toBe("DE");
    expect(textOf("source", ask("'=1", 2))).toBe("=1");
  });
});
