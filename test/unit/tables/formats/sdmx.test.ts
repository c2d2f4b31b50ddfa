import {
  observations,
  partnerFlows,
  tableFromEurostatTsv,
  tableFromSdmxCsv,
  tableFromSdmxJson,
  unpublishedFlows,
} from "tradefigures/tables";
import { describe, expect, test } from "vitest";
import { counted, fixture, leftOut, problems, shown } from "./shown.js";

describe("Comext as SDMX-CSV", () => {
  const file = tableFromSdmxCsv(fixture("comext-1.0.csv"));

  test("joins a value in euro and its quantity in 100 kg to one row, in kilograms", () => {
    expect(shown(file.table)).toEqual([
      "AT exports 2023-09 AE 7204 EUR FOB 204548 177290 kg",
      "DE imports 2024-01/2024-12 VN 030462 EUR CIF 32313884 9021263 kg",
    ]);
    expect(file.joined).toBe(3);
  });

  test("keeps the world and the union apart, and a confidential value as what it is", () => {
    expect(shown(file.totals)).toEqual([
      "DE imports 2024-01/2024-12 030462 EUR CIF 39919520 11348195 kg",
      "EU27_2020 exports 2024-01 CN 8703 EUR FOB confidential",
    ]);
  });

  test("counts every figure once", () => {
    expect(leftOut(file)).toEqual(["1 indicators SUPPLEMENTARY_QUANTITY, from line 8"]);
    expect(file.rows).toBe(8);
    expect(counted(file)).toBe(8);
  });

  test("is read with a column of names behind each column of codes", () => {
    const { table, rows } = tableFromSdmxCsv(fixture("comext-2.0-names.csv"));
    expect(shown(table)).toEqual(["DE exports 2025-01 CN 8703 EUR FOB 880123456 38214507 kg"]);
    expect(rows).toBe(2);
  });

  test("gives flows with their quantities to the measures", () => {
    const [flow] = partnerFlows(file.table);
    expect(flow).toMatchObject({ partner: "AE", valuation: "FOB" });
    expect(String(flow!.quantity!.amount)).toBe("177290");
  });

  test("refuses a second quantity of a flow, and leaves out one without a value", () => {
    const head = "DATAFLOW,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE\n";
    const one = (partner: string, amount: number): string =>
      `X,DE,${partner},8703,2,QUANTITY_IN_100KG,2025-01,${amount}\n`;
    const twice = tableFromSdmxCsv(head + one("CN", 1) + one("CN", 2));
    expect(problems(twice)).toEqual(["3 OBS_VALUE: one quantity for each flow, got 2"]);
    expect(leftOut(twice)).toEqual(["1 quantities without a value, from line 2"]);
    expect(counted(twice)).toBe(2);
  });
});

describe("Eurostat's TSV", () => {
  const file = tableFromEurostatTsv(fixture("comext.tsv"));

  test("keeps each cell with its status", () => {
    expect(shown(file.table)).toEqual([
      "DE exports 2025-01 CN 8703 EUR FOB 880123456 38214507 kg",
      "DE exports 2025-02 CN 8703 EUR FOB confidential",
      "DE exports 2025-03 CN 8703 EUR FOB 901234567 39100000 kg",
      "DE exports 2025-01 KP 8703 EUR FOB not-reported",
      "DE exports 2025-02 KP 8703 EUR FOB 0",
      "DE exports 2025-03 KP 8703 EUR FOB below-threshold",
    ]);
    expect([...unpublishedFlows(file.table)].map(({ status }) => status)).toEqual([
      "confidential",
      "not-reported",
      "below-threshold",
    ]);
    expect(counted(file)).toBe(9);
  });

  test("says which cell is no figure, which line does not fit, and what is no such file", () => {
    const broken = tableFromEurostatTsv(
      "reporter,flow\\TIME_PERIOD\t2025-01\t2025-02\nDE,2\t1,5\t7 pe\nDE\t1\t2\nDE,2\t3\n",
      { all: { currency: "EUR" } },
    );
    expect(problems(broken)).toEqual([
      "2 2025-01: a number or a colon, then flags, got 1,5",
      "3 null: 2 codes with commas, then 2 figures, got DE 1 2",
      "4 null: 2 codes with commas, then 2 figures, got DE,2 3",
    ]);
    expect(shown(broken.table)).toEqual(["DE exports 2025-02 EUR 7"]);
    expect(broken.rows).toBe(5);
    expect(problems(tableFromEurostatTsv("a,b\t2025-01\nx,y\t1\n"))).toEqual([
      "1 1: dimensions with commas, then \\TIME_PERIOD, in the first cell, got a,b",
    ]);
    expect(tableFromEurostatTsv("").rows).toBe(0);
  });

  test("reads millions of euro", () => {
    const { table } = tableFromEurostatTsv(
      "freq,stk_flow,unit,partner,geo\\TIME_PERIOD\t2025-Q1 \nQ,BAL_RT,MIO_EUR,CN_X_HK,DE\t-12.5 p\n",
    );
    expect(shown(table)).toEqual(["DE balance 2025-01/2025-03 CN_X_HK EUR 100000 -12500000"]);
  });
});

describe("SDMX-CSV 2.1", () => {
  const file = tableFromSdmxCsv(fixture("actions-2.1.csv"));

  test("with labels, units, statuses and actions", () => {
    expect(shown(file.table)).toEqual([
      "CN exports 2025-10 US USD 1000000 34312000000",
      "CN exports 2025-11 US USD 100000000 33800000000",
      "CN exports 2025-11 VN USD not-reported",
      "CN exports 2025-11 KP USD confidential",
      "CN exports 2025-11 DE USD 100000000 9300000000",
    ]);
    expect(leftOut(file)).toEqual([
      "1 rows that a later one deletes (action D), from line 6",
      "1 rows that delete others (action D), from line 7",
      "1 attributes without a figure, from line 9",
    ]);
    expect(problems(file)).toEqual(["10 ACTION: I, A, M, R or D, got Z"]);
    expect(counted(file)).toBe(9);
  });

  const head = "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,COUNTERPART_AREA,FLOW,TIME_PERIOD,OBS_VALUE,CURRENCY";
  const all = (lines: readonly string[]): string =>
    [head, ...lines.map((line) => `dataflow,X:T(1.0),${line}`)].join("\n");

  test("a deletion holds for all that it leaves open, and for nothing after it", () => {
    const { table } = tableFromSdmxCsv(
      all([
        "M,CN,US,X,2025-01,1,USD",
        "M,CN,VN,X,2025-01,2,USD",
        "M,CN,US,M,2025-01,3,USD",
        "D,,US,,,-,",
        "M,CN,US,X,2025-02,4,USD",
      ]),
    );
    expect(shown(table)).toEqual(["CN exports 2025-01 VN USD 2", "CN exports 2025-02 US USD 4"]);
  });

  test("what deletes everything leaves nothing", () => {
    const file = tableFromSdmxCsv(all(["M,CN,US,X,2025-01,1,USD", "D,,,,,,"]));
    expect(file.table.rows).toBe(0);
    expect(counted(file)).toBe(2);
  });

  test("a file of nothing but totals of one kind has them as its table", () => {
    const world = ["M,CN,W1,X,2025-01,1,USD", "M,CN,W1,X,2025-02,2,USD"];
    expect(shown(tableFromSdmxCsv(all(world)).table)).toEqual([
      "CN exports 2025-01 USD 1",
      "CN exports 2025-02 USD 2",
    ]);
    const both = tableFromSdmxCsv(all([...world, "M,CN,US,X,2025-01,1,USD"]));
    expect([both.table.rows, both.totals.rows]).toEqual([1, 2]);
  });

  test("with apart: false all rows are in one table", () => {
    const rows = ["M,CN,W1,X,2025-01,1,USD", "M,CN,US,X,2025-01,1,USD"];
    expect(tableFromSdmxCsv(all(rows), { apart: false }).table.rows).toBe(2);
  });

  test("another dimension that differs parts rows further, one that never does not", () => {
    const file = tableFromSdmxCsv(
      [
        "DATAFLOW,REF_AREA,FLOW,TIME_PERIOD,OBS_VALUE,CURRENCY,TRANSPORT,BASIS,OBS_STATUS",
        "X,CN,X,2025-01,5,USD,_T,B1,A",
        "X,CN,X,2025-01,2,USD,SEA,B1,A",
      ].join("\n"),
    );
    expect(shown(file.table)).toEqual(["CN exports 2025-01 USD 5"]);
    expect(shown(file.details)).toEqual(["CN exports 2025-01 USD TRANSPORT SEA 2"]);
  });

  test("with ids, codes and totals of its own", () => {
    const text =
      "DATAFLOW,WHO,WITH,WAY,TIME_PERIOD,OBS_VALUE\nX,China,D5,in,2025-01,7\nX,China,US,out,2025-01,8";
    const file = tableFromSdmxCsv(text, {
      columns: { reporter: "WHO", partner: "WITH", flow: "WAY" },
      codes: { flow: { in: "imports" }, reporter: { China: "CN" } },
      totals: { partner: ["D5"] },
      all: { currency: "USD" },
    });
    expect(shown(file.table)).toEqual(["CN imports 2025-01 D5 USD 7"]);
    expect(problems(file)).toEqual(["3 WAY: one of the codes in, got out"]);
  });

  test("with semicolons and decimal commas", () => {
    const text =
      "STRUCTURE;STRUCTURE_ID;REF_AREA;FLOW;TIME_PERIOD;OBS_VALUE;CURRENCY\ndataflow;X;FR;M;2025-01;12,45;EUR";
    expect(shown(tableFromSdmxCsv(text).table)).toEqual(["FR imports 2025-01 EUR 12.45"]);
  });

  test("says what is wrong, and counts all of it", () => {
    const file = tableFromSdmxCsv(
      [
        "DATAFLOW,REF_AREA,FLOW,TIME_PERIOD,OBS_VALUE,CURRENCY,UNIT_MULT",
        "X,CN,X,2025-01,1,USD,1.5",
        "X,CN,Q,2025-01,1,USD,0",
        "X,CN,X,2025-13,1,USD,0",
        "X,CN,X,2025-01,1e,USD,0",
        "X,CN,X",
        'X,"CN,X,2025-01,1,USD,0',
      ].join("\n"),
    );
    expect(problems(file)).toEqual([
      "2 UNIT_MULT: a power of ten of one or two digits, got 1.5",
      expect.stringMatching(/^3 FLOW: .*, got Q$/),
      expect.stringMatching(/^4 TIME_PERIOD: .*, got 2025-13$/),
      expect.stringMatching(/^5 OBS_VALUE: .*, got 1e$/),
      "6 null: a row of 7 cells, got 3 cells",
      expect.stringMatching(/^7 2: closed with a quote/),
    ]);
    expect([file.rows, file.refused]).toEqual([6, 6]);
  });

  test("without what it needs it has no row, and says so once", () => {
    const file = tableFromSdmxCsv("DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nX,CN,2025-01,1\nX,CN,2025-02,1");
    expect(problems(file)).toEqual([
      "1 null: a file with a column for flow, or flow said for all rows, got DATAFLOW, REF_AREA, TIME_PERIOD, OBS_VALUE",
    ]);
    expect([file.rows, file.refused]).toEqual([2, 2]);
    expect(problems(tableFromSdmxCsv("a,b\n1,2", { columns: { value: "OBS" } }))[0]).toContain(
      "a column for value",
    );
    expect(
      problems(tableFromSdmxCsv("TIME_PERIOD,OBS_VALUE\n1,2", { columns: { reporter: "X" } }))[0],
    ).toContain("a column for reporter");
    expect(tableFromSdmxCsv("").rows).toBe(0);
  });

  test("in UTF-16 is refused by name", () => {
    for (const file of [Buffer.from("\uFEFFDATAFLOW", "utf16le"), Uint8Array.of(0xfe, 0xff, 1, 68), "a\0"]) {
      expect(problems(tableFromSdmxCsv(file))[0]).toContain("UTF-16");
      expect(problems(tableFromSdmxJson(file))[0]).toContain("UTF-16");
      expect(problems(tableFromEurostatTsv(file))[0]).toContain("UTF-16");
    }
  });

  test.each([
    [{ columns: { reporter: 1 } }, "columns.reporter"],
    [{ apart: "no" }, "apart"],
    [{ totals: { flow: [] } }, "totals"],
    [{ column: {} }, "column"],
    [{ totals: { partner: [""] } }, "totals.partner[0]"],
  ])("refuses the form %j", (form, field) => {
    expect(() => tableFromSdmxCsv("", form as never)).toThrow(field);
  });
});

describe("SDMX-JSON 2.0", () => {
  test("by series, with attributes from each level, without a float", () => {
    const file = tableFromSdmxJson(fixture("series.json"));
    expect(shown(file.table)).toEqual([
      "CN exports 2025-10 US USD 0.1 34312000100",
      "CN exports 2025-11 US USD 10 33800000250",
      "CN exports 2025-10 KP USD confidential",
      "CN exports 2025-11 KP USD 1 12345678901234567890123",
      "CN imports 2025-11 US USD 100000000 9500000000",
    ]);
    expect(file.problems).toEqual([]);
    expect(counted(file)).toBe(5);
    expect([...observations(file.table)]).toHaveLength(4);
  });

  test("flat, with a data set that deletes, and indices that lead nowhere", () => {
    const file = tableFromSdmxJson(fixture("flat.json"));
    expect(shown(file.table)).toEqual(["CN exports 2025-07/2025-09 USD 98765.43"]);
    expect(leftOut(file)).toEqual([
      "1 rows that a later one deletes (action D), from line 16",
      "1 rows that delete others (action D), from line 17",
    ]);
    expect(problems(file)).toEqual([
      "16 0:0:2: an index of the structure, got 0:0:2",
      "16 0:0: an index of the structure, got 0:0",
      "18 null: a data set with a structure of the message, got 7",
    ]);
    expect(counted(file)).toBe(6);
  });

  test("of version 1.0, with one structure beside the data sets", () => {
    const { table } = tableFromSdmxJson(
      JSON.stringify({
        structure: {
          dimensions: {
            observation: [
              { id: "REF_AREA", values: [{ id: "CN" }] },
              { id: "FLOW", values: [{ id: "M" }] },
              { id: "TIME_PERIOD", values: [{ id: "2025-01" }] },
            ],
          },
          attributes: { observation: [{ id: "CURRENCY", values: [{ id: "CNY" }] }] },
        },
        dataSets: [{ observations: { "0:0:0": ["7.10", 0] } }],
      }),
    );
    expect(shown(table)).toEqual(["CN imports 2025-01 CNY 7.1"]);
  });

  test("that deletes everything, and that is no message", () => {
    const text = fixture("flat.json").replace('"observations": { "::1": [] }', '"observations": {}');
    expect(tableFromSdmxJson(text).table.rows).toBe(0);
    expect(problems(tableFromSdmxJson("{}"))).toEqual([
      "1 null: a message with structures and dataSets, got ",
    ]);
    expect(problems(tableFromSdmxJson("[1"))).toEqual(["1 null: a comma or ], got the end of the file"]);
  });

  test("whose attribute has no such value, is a problem", () => {
    const text = fixture("series.json").replace('"0": [34312000.1000, 0]', '"0": [34312000.1000, 9]');
    expect(problems(tableFromSdmxJson(text))).toEqual(["14 0:0 0: an index of the structure, got 9"]);
  });
});
