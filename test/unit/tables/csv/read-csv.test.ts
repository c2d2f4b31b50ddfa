import {
  observations,
  partnerFlows,
  tableFromCsv,
  tableFromCsvStream,
  unpublishedFlows,
} from "tradefigures/tables";
import { describe, expect, test } from "vitest";

const ALL = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const said = (text: string, form = {}): string[] =>
  tableFromCsv(text, form).problems.map(
    ({ line, column, rule, value }) => `${line} ${column}: ${rule}: ${value}`,
  );

describe("a CSV file", () => {
  test.each([1, 2, 3, 5, 8, 13])(
    "is told its delimiter by its whole heading, %i bytes at a time",
    async (size) => {
      const bytes = new TextEncoder().encode("period;value\n2025-11;1\n");
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.slice(at * size, (at + 1) * size),
      );
      const { table, problems } = await tableFromCsvStream(pieces, { all: ALL });
      expect([problems, table.rows]).toEqual([[], 1]);
    },
  );

  test("may come byte by byte, its mark too", async () => {
    const bytes = new TextEncoder().encode("\uFEFFperiod,value\n2025-11,1\n");
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const { table, problems } = await tableFromCsvStream(pieces, { all: ALL });
    expect([problems, table.rows]).toEqual([[], 1]);
  });

  const DELIMITERS = [",", ";", "\t", "|"] as const;
  test.each(DELIMITERS)("is parted by %j where its form says so, in pieces too", async (delimiter) => {
    const others = DELIMITERS.filter((other) => other !== delimiter).map((other) => other.repeat(4));
    const lines = ["period", "2025-10", "2025-11"].map((cell) =>
      [others.join(""), cell, "1"].join(delimiter),
    );
    const bytes = new TextEncoder().encode(`${lines.join("\n")}\n`);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 5) }, (_, at) =>
      bytes.subarray(at * 5, at * 5 + 5),
    );
    const form = { all: ALL, columns: { period: 2, value: 3 }, delimiter };
    expect(tableFromCsv(bytes, form).table.rows).toBe(2);
    expect((await tableFromCsvStream(pieces, form)).table.rows).toBe(2);
  });

  test("may have what is no text in columns that nobody asks for", () => {
    const encoder = new TextEncoder();
    const bytes = [...encoder.encode("note,period,value\n"), 0xff, ...encoder.encode(",2025-11,1\n")];
    const { table, problems } = tableFromCsv(Uint8Array.from(bytes), { all: ALL });
    expect([problems, table.rows]).toEqual([[], 1]);
  });

  test("names a column as it does itself where a code is none of the form", () => {
    const form = {
      ...{ all: ALL, columns: { partner: "Land", period: "Monat", value: "Wert" } },
      codes: { partner: { Deutschland: "DE" } },
    };
    expect(said("Land,Monat,Wert\nFrankreich,2025-11,1\n", form)).toEqual([
      "2 Land: one of the codes Deutschland: Frankreich",
    ]);
  });

  test("with the names of our fields needs no form", () => {
    const { table, problems, rows } = tableFromCsv(
      "reporter,partner,flow,period,currency,value\nCN,US,exports,2025-11,USD,33800000000.10\nCN,DE,exports,2025-11,USD,0\n",
    );
    expect(problems).toEqual([]);
    expect([rows, table.rows, table.figures]).toEqual([2, 2, 2]);
    expect([...partnerFlows(table)].map(({ partner, value }) => `${partner} ${value}`)).toEqual([
      "US 33800000000.1",
      "DE 0",
    ]);
  });

  test("refuses a row with a cell too many, as like as it is to the row before", () => {
    const thrice = (row: string): string => `${row}\n`.repeat(3);
    const last = `value,period,partner\n${thrice("5,2025-11,US")}5,2025-11,US,DE\n${thrice("5,2025-11,US")}`;
    expect(said(last, { all: ALL })).toEqual(["5 null: a row of 3 cells: 4 cells"]);
    // In quotes the same is one cell.
    const inner = `partner,period,value\n"a,b",2025-11,5\nabc,2025-11,5\na,b,2025-11,5\n${thrice("abc,2025-11,5")}`;
    expect(said(inner, { all: ALL })).toEqual(["4 null: a row of 3 cells: 4 cells"]);
  });

  test("refuses four bytes that are no text where a code stood in the rows before", () => {
    const text = `partner,period,value\n${"ABCD,2025-11,5\n".repeat(3)}????,2025-11,5\n${"ABCD,2025-11,5\n".repeat(3)}`;
    const bytes = new TextEncoder().encode(text).map((byte) => (byte === 63 ? 0xff : byte));
    const { table, problems } = tableFromCsv(bytes, { all: ALL });
    expect([table.rows, problems.map(({ line, column }) => `${line} ${column}`)]).toEqual([6, ["5 partner"]]);
  });

  test("ends at a zero byte where a code stood in the rows before", () => {
    const text = `partner,period,value\nU,2025-11,5\n${"US,2025-11,5\n".repeat(3)}U\0,2025-11,5\n${"US,2025-11,5\n".repeat(3)}`;
    const { table, problems } = tableFromCsv(text, { all: ALL });
    expect([table.rows, problems.map(({ line, value }) => `${line} ${value}`)]).toEqual([4, ["6 \\0"]]);
  });

  test("reads values of other scales and ends of lines between rows that are alike", () => {
    const rows = ["US,2025-11,5.25\n", "DE,2025-11,12345678.50\n", "FR,2025-11,7\n", "US,2025-11,0.125\r\n"];
    rows.push(
      "KR,2025-11,99.75\n",
      "DE,2025-11,1.5\n",
      "FR,2025-11,123456789012345.6\n",
      "US,2025-11,8.00\n",
    );
    const { table, problems } = tableFromCsv(`partner,period,value\n${rows.join("").repeat(3)}`, {
      all: ALL,
    });
    expect(problems).toEqual([]);
    const values = Array.from(observations(table), ({ partner, value }) => `${partner} ${value.toFixed()}`);
    const once = "US 5.25;DE 12345678.5;FR 7;US 0.125;KR 99.75;DE 1.5;FR 123456789012345.6;US 8".split(";");
    expect(values).toEqual([...once, ...once, ...once]);
  });

  test("reads the months that offices write", () => {
    const forms = [
      "2025-11",
      "202511",
      "2025M11",
      "2025.11",
      "11/2025",
      "Nov-25",
      "November 2025",
      "2025-M11",
    ];
    for (const form of forms) {
      const { table } = tableFromCsv(`period,value\n${form},1`, { all: ALL });
      expect(
        [...observations(table)].map(({ period }) => period),
        form,
      ).toEqual(["2025-11"]);
    }
    const { table } = tableFromCsv("period,value\n2025-Q4,1\n2024Q1,1\n2023,1\n", { all: ALL });
    expect([...observations(table)].map(({ period }) => period)).toEqual([
      "2025-10/2025-12",
      "2024-01/2024-03",
      "2023-01/2023-12",
    ]);
  });

  test("keeps the rounding of values in thousands", () => {
    const { table } = tableFromCsv('period,value\n2025-11,"1,234.5"\n', {
      all: ALL,
      thousands: ",",
      in: "thousand",
    });
    const [row] = observations(table);
    expect([row?.value.toFixed(), row?.roundedTo?.toFixed()]).toEqual(["1234500", "100"]);
  });

  test("keeps rows without a figure, and never as zero", () => {
    const { table } = tableFromCsv("partner,period,value\nKP,2025-11,:c\nCU,2025-11,\n", {
      all: ALL,
      absent: { ":c": "confidential" },
    });
    expect([table.rows, table.figures]).toEqual([2, 0]);
    expect([...unpublishedFlows(table)].map(({ partner, status }) => `${partner} ${status}`)).toEqual([
      "KP confidential",
      "CU not-reported",
    ]);
  });

  test("says all that is wrong, with line and column", () => {
    expect(said("period,value\n2025-13,x\n2025-11,-1\n2025-11\n2025-11,1\n", { all: ALL })).toEqual([
      "2 period: a month, a quarter or a year such as 2025-01, 202501, 2025M01, Jan-25, 2025-Q1: 2025-13",
      "2 value: a decimal number such as 1234.5: x",
      "3 value: zero or above in exports: -1",
      "4 null: a row of 2 cells: 1 cells",
    ]);
  });

  test("names the line also after cells of several lines", () => {
    expect(said('source,period,value\n"a\nb ""c""",2025-11,1\r\nd,2025-11,y', { all: ALL })).toEqual([
      "4 value: a decimal number such as 1234.5: y",
    ]);
  });

  test("takes no value with digits below its rounding", () => {
    expect(
      said("period,value,roundedTo\n2025-11,1234,1000\n2025-12,1000,1000\n2026-01,5,0\n", { all: ALL }),
    ).toEqual(["2 value: a multiple of roundedTo (1000): 1234", "4 roundedTo: above zero: 0"]);
  });

  test("has lines of 1 MB at most, and text in UTF-8", () => {
    const quoted = (size: number) =>
      said(`note,period,value\n"${"x".repeat(size)}",2025-11,1\n`, {
        all: ALL,
        columns: { period: "period", value: "value" },
      });
    const most = 2 ** 20 - '"",2025-11,1\n'.length;
    expect(quoted(most)).toEqual([]);
    expect(quoted(most + 1)).toEqual([expect.stringMatching(/^2 null: a line of 1 MB at most: x+…$/)]);
    const long = "x".repeat(2 ** 20);
    expect(said(`period,value,source\n2025-11,1,${long}\n2025-12,1,a\n`, { all: ALL })).toEqual([
      `2 null: a line of 1 MB at most: 2025-11,1,${long.slice(0, 70)}…`,
    ]);
    const latin = Uint8Array.from("period,value,source\n2025-11,1,C\u00F4te\n", (one) => one.charCodeAt(0));
    expect(tableFromCsv(latin, { all: ALL }).problems.map(({ line, column }) => [line, column])).toEqual([
      [2, "source"],
    ]);
  });

  test("has two gibibytes at most", async () => {
    // No machine of ours has so much to spare: a piece only says how long it is.
    class Endless extends Uint8Array {
      override get length(): number {
        return 2 ** 31;
      }
    }
    const text = new TextEncoder().encode("period,value\n2025-11,1\n");
    const { table, problems } = await tableFromCsvStream([text, new Endless(8)], { all: ALL });
    expect(table.rows).toBe(1);
    expect(problems.map(({ line, rule, value }) => `${line} ${rule}: ${value}`)).toEqual([
      "3 a file of 2^31 bytes at most: more",
    ]);
  });

  test("names what is wrong with quotes by its cell", () => {
    expect(said('period,value\n"2025-11"x,1\n2025-12,"2"3\n2026-01,4\n2026-02,"5\n', { all: ALL })).toEqual([
      '2 1: without text after its closing quote (a quote inside is doubled): 2025-11"x',
      '3 2: without text after its closing quote (a quote inside is doubled): 2"3',
      "5 2: closed with a quote: 5\n",
    ]);
  });

  test("parts cells by what stands most often in the heading, outside quotes", () => {
    const { table } = tableFromCsv('\r\n"period";"a,b,c,d";value\n2025-11;;1\n', {
      columns: { period: 1, value: 3 },
      all: ALL,
    });
    expect(table.figures).toBe(1);
  });

  test("takes no cell for decimals where one mark parts cells and decimals", () => {
    const { table, problems } = tableFromCsv(
      'period,value\n2025-10,20\n2025-11,20,3\n2025-12,"20,3"\n2026-01,7\n',
      {
        all: ALL,
        decimalMark: ",",
      },
    );
    expect(Array.from(observations(table), ({ value }) => value.toFixed())).toEqual(["20", "20.3", "7"]);
    expect(problems.map(({ line, value }) => [line, value])).toEqual([[3, "3 cells"]]);
  });

  test("is read up to a zero byte", () => {
    const { table, problems } = tableFromCsv(
      "period,value,source\n2025-11,1,a\n2025-12,1,b\0\n2026-01,1,c\n",
      {
        all: ALL,
      },
    );
    expect(table.rows).toBe(1);
    expect(problems.map(({ line, value }) => [line, value])).toEqual([[3, "\\0"]]);
  });

  test("refuses UTF-16 and headings that do not fit", () => {
    expect(said("p\0e\0", { all: ALL })).toEqual([
      "1 null: text in UTF-8, without zero bytes (UTF-16 has them): save the file as UTF-8: \\0",
    ]);
    expect(said("month,value\n2025-11,1", { all: ALL })).toEqual([
      "1 period: a column of the file, or said for all rows: month, value",
    ]);
  });

  test("ends with its last row, also without the end of a line", async () => {
    const text = "period,value\n2025-11,1\n2025-12,2";
    const bytes = new TextEncoder().encode(text);
    expect(tableFromCsv(text, { all: ALL }).table.rows).toBe(2);
    expect(tableFromCsv(bytes, { all: ALL }).table.rows).toBe(2);
    expect((await tableFromCsvStream([bytes], { all: ALL })).table.rows).toBe(2);
  });

  test.each(["\uFEFD", "\uF03F", "\uEEFF"])(
    "begins with a mark only where it is one, not with %j",
    (letter) => {
      const bytes = new TextEncoder().encode(`${letter}note,period,value\na,2025-11,1\n`);
      const form = { all: ALL, columns: { source: `${letter}note`, period: "period", value: "value" } };
      expect(tableFromCsv(bytes, form).problems).toEqual([]);
    },
  );

  test("has no mark but at its beginning", async () => {
    const pieces = ["source,period,value\na,2025-11,1\n", '\uFEFF"b",2025-12,2\n'];
    const encoder = new TextEncoder();
    const { problems } = await tableFromCsvStream(
      pieces.map((piece) => encoder.encode(piece)),
      { all: ALL },
    );
    expect(problems.map(({ line, column, rule }) => `${line} ${column}: ${rule}`)).toEqual([
      "3 1: in quotes as a whole where it has a quote",
    ]);
  });

  test("of pieces is given up at a line that does not end within 1 MB, and at no shorter one", async () => {
    const heading = "note,period,value\n";
    const form = { all: ALL, columns: { period: "period", value: "value" } };
    const read = async (size: number, rest: string) => {
      const pieces = [`${heading}${"x".repeat(size)}`, rest].map((text) => new TextEncoder().encode(text));
      const { rows, problems } = await tableFromCsvStream(pieces, form);
      return { rows, problems: problems.map(({ line, rule, value }) => `${line} ${rule}: ${value}`) };
    };
    const problem = `2 a line of 1 MB at most: ${"x".repeat(80)}…`;
    const row = ",2025-11,1\n";
    const more = "y,2025-12,2\n";
    expect(await read(2 ** 20 - row.length, row + more)).toEqual({ rows: 2, problems: [] });
    expect(await read(2 ** 20 - row.length + 1, row + more)).toEqual({ rows: 2, problems: [problem] });
    expect(await read(2 ** 20, row + more)).toEqual({ rows: 2, problems: [problem] });
    expect(await read(2 ** 20 + 1, row + more)).toEqual({ rows: 1, problems: [problem] });
  });

  test.each([9000, 12_000])(
    "is read in pieces of %i bytes, each of which the kernel has anew",
    async (size) => {
      const values = Array.from({ length: 3000 }, (_, i) => String(1000 + i));
      const text = `period,value\n${values.map((value) => `2025-11,${value}\n`).join("")}`;
      const bytes = new TextEncoder().encode(text);
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const { table, problems } = await tableFromCsvStream(pieces, { all: ALL });
      expect(problems).toEqual([]);
      expect(Array.from(observations(table), ({ value }) => value.toFixed())).toEqual(values);
    },
  );
});
