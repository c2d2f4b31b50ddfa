import fc from "fast-check";
import { sum } from "tradefigures";
import {
  aggregateTable,
  type CsvForm,
  jsonLines,
  observations,
  type TableFile,
  tableFromCsv,
  tableFromCsvStream,
} from "tradefigures/tables";
import { describe, expect, test } from "vitest";

// Plain rows are read in another way than others. Where some value that begins with a digit means that there is none,
// no row is plain: so both ways can be held against each other.
const NO_ROW_IS_PLAIN = { absent: { "0/0": "confidential" } } as const;

const digits = (most: number) =>
  fc.tuple(fc.bigInt({ min: 0n, max: 10n ** BigInt(most) }), fc.nat(9)).map(([units, places]) => {
    const text = String(units).padStart(places + 1, "0");
    return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  });
const values = fc.oneof(
  { weight: 6, arbitrary: digits(12) },
  { weight: 2, arbitrary: digits(22) },
  fc.constantFrom(
    "0",
    "00",
    "0.00",
    "-5",
    "-0",
    "1.",
    ".5",
    "1e3",
    "x",
    "",
    "4503599627370496",
    "1,5",
    " 7 ",
  ),
);
const cell = (...texts: string[]) => fc.constantFrom(...texts);
const rows = fc.array(
  fc.record({
    cells: fc.tuple(
      cell("CN", "CN", "CN", "DE"),
      cell(
        "US",
        "US",
        "VN",
        "KOR",
        "EU27_2020",
        "Korea, Republic of",
        "é",
        "x".repeat(70),
        "'=1",
        '"',
        "a,b",
        "",
      ),
      cell("8471", "8471", "850110", "85", ""),
      cell("exports", "exports", "exports", "imports", "balance", "sideways"),
      cell("2025-11", "2025-11", "2025M11", "202512", "Jan-26", "2025-13", ""),
      cell("USD", "USD", "USD", "CNY", "usd", ""),
      values,
      fc.oneof(digits(9), cell("", "12", "-1")),
      cell("kg", "kg", "t", ""),
    ),
    quoted: fc.nat({ max: 511 }),
    end: cell("\n", "\n", "\n", "\r\n", "\r", "\n\n", ",extra\n"),
    times: fc.constantFrom(1, 1, 2, 30),
    // The one cell that differs from the row before, if there is only one.
    only: fc.option(fc.nat(8)),
    // Without the quotes that its cells need: then it has too many, or is broken.
    bare: fc.constantFrom(false, false, false, true),
  }),
  { maxLength: 14 },
);
const forms = fc.constantFrom<CsvForm>(
  {},
  { all: { source: "a", valuation: "FOB" } },
  { in: "thousand" },
  { in: "billion" },
  { codes: { flow: { exports: "imports", imports: "exports" } } },
);
const HEADING = "reporter,partner,product,flow,period,currency,value,quantity,unit\n";

const files = fc.tuple(rows, fc.boolean(), forms).map(([list, isShort, form]) => {
  const count = isShort ? 7 : 9;
  let before: (typeof list)[number] | undefined;
  const lines = list.flatMap((given) => {
    const { end, times, only, bare } = given;
    const cells: string[] = [...(only === null ? given : (before ?? given)).cells];
    if (only !== null) cells[only] = given.cells[only]!;
    const { quoted } = only === null ? given : (before ?? given);
    before = { ...given, cells: cells as typeof given.cells, quoted };
    const row = cells.slice(0, count).map((text, i) => {
      const mustBe = !bare && /[",]/.test(text);
      return mustBe || ((quoted >> i) & 1 && quoted % 3 === 0) ? `"${text.replaceAll('"', '""')}"` : text;
    });
    return Array<string>(times).fill(row.join(",") + end);
  });
  return { text: `${HEADING.trim().split(",").slice(0, count).join(",")}\n${lines.join("")}`, form };
});

const told = ({ table, problems, rows }: TableFile) => ({
  lines: [...jsonLines(table)],
  problems,
  rows,
  figures: table.figures,
});

describe("plain rows of CSV", () => {
  test("are read as rows one by one are", () => {
    fc.assert(
      fc.property(files, ({ text, form }) => {
        expect(told(tableFromCsv(text, form))).toEqual(
          told(tableFromCsv(text, { ...form, ...NO_ROW_IS_PLAIN })),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("are the same in pieces of any length", async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.integer({ min: 1, max: 300 }), async ({ text, form }, size) => {
        const bytes = new TextEncoder().encode(text);
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.slice(i * size, (i + 1) * size),
        );
        expect(told(await tableFromCsvStream(pieces, form))).toEqual(told(tableFromCsv(text, form)));
      }),
      { numRuns: 300 },
    );
  });

  test("fill blocks with more texts than sixteen bits have", () => {
    const text = Array.from({ length: 70_000 }, (_, i) => `P${i},2025-11,${i}.5`).join("\n");
    const form = { all: { reporter: "CN", flow: "exports", currency: "USD" } } as const;
    const { table, problems } = tableFromCsv(`product,period,value\n${text}\n`, form);
    expect(problems).toEqual([]);
    let at = 0;
    for (const { product, value } of observations(table))
      if (product !== `P${at}` || value.toFixed() !== `${at++}.5`) throw new Error(`${product} ${value}`);
    expect(at).toBe(70_000);
  });
});

describe("sums of a table", () => {
  const large = fc.constantFrom(
    "4503599627370496",
    "4503599627370495",
    "450359962737049.5",
    "9007199254740993",
  );
  const some = fc.record({
    value: fc.oneof(large, digits(16), digits(30), fc.constant("")),
    period: cell("2025-10", "2025-11", "2025-12"),
    sign: fc.boolean(),
    times: fc.constantFrom(1, 3, 40),
  });

  test("are exact, whatever the scales, signs and sizes of their figures", () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), fc.boolean(), (list, inOrder) => {
        const rows = list.flatMap(({ value, period, sign, times }) =>
          Array<string>(times).fill(
            `${inOrder ? "2025-11" : period},${sign && value !== "" ? "-" : ""}${value}\n`,
          ),
        );
        const { table } = tableFromCsv(`period,value\n${rows.join("")}`, {
          all: { reporter: "CN", flow: "balance", currency: "USD" },
        });
        const all = [...observations(table)];
        for (const { period, value, flows } of aggregateTable(table, ["period"], { duplicates: "add" })) {
          const own = all.filter((one) => one.period === period);
          expect([value.toFixed(), flows]).toEqual([sum(own.map((one) => one.value)).toFixed(), own.length]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
