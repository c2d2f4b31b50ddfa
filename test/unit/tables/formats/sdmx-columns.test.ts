import { jsonLines, tableFromEurostatTsv, tableFromSdmxCsv, tableFromSdmxJson } from "tradefigures/tables";
import { describe, expect, test } from "vitest";
import { counted, leftOut, problems, shown } from "./shown.js";

/** A file of SDMX-CSV of rows without the first column. */
const file = (ids: string, rows: readonly string[], form = {}) =>
  tableFromSdmxCsv([`DATAFLOW,${ids}`, ...rows.map((row) => `X,${row}`)].join("\n"), form);

const USUAL = "REF_AREA,FLOW,TIME_PERIOD,OBS_VALUE,CURRENCY";

describe("the columns of SDMX", () => {
  test.each([
    ["reporter", "REPORTER REF_AREA REPORTING_AREA DECLARANT GEO"],
    ["partner", "PARTNER COUNTERPART_AREA COUNTERPART"],
    ["product", "PRODUCT COMMODITY COMMODITY_CODE CMD_CODE"],
    ["currency", "CURRENCY UNIT_MEASURE UNIT"],
    ["flow", "FLOW TRADE_FLOW FLOW_CODE STK_FLOW"],
  ])("that hold the %s: %s", (field, ids) => {
    const usual: Readonly<Record<string, readonly [string, string]>> = {
      reporter: ["REF_AREA", "CN"],
      flow: ["FLOW", "X"],
      currency: ["CURRENCY", "USD"],
      ...{ partner: ["PARTNER", "US"], product: ["PRODUCT", "8703"] },
    };
    for (const id of ids.split(" ")) {
      const columns = Object.entries({ ...usual, [field]: [id, usual[field]![1]] as const });
      const heading = columns.map(([, [name]]) => name).join(",");
      const row = columns.map(([, [, code]]) => code).join(",");
      const { table } = file(`${heading},TIME_PERIOD,OBS_VALUE`, [`${row},2025-01,5`]);
      expect(shown(table), id).toEqual(["CN exports 2025-01 US 8703 USD 5"]);
    }
  });

  test("that are ours are read as we write them", () => {
    const ours = {
      ...{ TRADE_COVERAGE: "services", TRADE_SYSTEM: "special", TRADE_VALUATION: "CIF", DETAIL: "road" },
      ...{ ROUNDED_TO: "5", QUANTITY: "7", QUANTITY_UNIT: "kg", PUBLISHED: "2025-02-01", SOURCE: "customs" },
    };
    const { table, details } = file(`${USUAL},${Object.keys(ours)}`, [
      `CN,X,2025-01,5,USD,${Object.values(ours)}`,
    ]);
    expect(details.rows).toBe(0);
    expect([...jsonLines(table)].map((line) => JSON.parse(line))).toEqual([
      {
        ...{ reporter: "CN", flow: "exports", period: "2025-01", currency: "USD", value: "5" },
        ...{ coverage: "services", system: "special", valuation: "CIF", detail: "road", roundedTo: "5" },
        ...{ quantity: { amount: "7", unit: "kg" }, published: "2025-02-01", source: "customs" },
      },
    ]);
  });

  test.each([
    ..."STRUCTURE STRUCTURE_ID UPDATED SERIES_KEY OBS_KEY FREQ TIME_FORMAT DECIMALS TITLE".split(" "),
    ..."TITLE_COMPL OBS_COM COMMENT_OBS COMMENT_TS OBS_PRE_BREAK COLLECTION PREPARED NOTE".split(" "),
    ...["SOURCE_AGENCY", "LAST UPDATE", "DATAFLOW"],
  ])("that say something of the figure do not tell rows apart: %s", (id) => {
    const { table, details } = tableFromSdmxCsv(
      `${USUAL},${id}\nCN,X,2025-01,5,USD,a\nCN,X,2025-02,6,USD,b\n`,
    );
    expect([table.rows, details.rows]).toEqual([2, 0]);
  });

  test("may stand in any order, the first as well", () => {
    const rows = ["5,0,A,F,X,CN,2025-01,USD", "7,3,A,F,X,CN,2025-02,USD", ",0,M,F,X,CN,2025-03,USD"];
    const inOrders = [
      [0, 1, 2, 3, 4, 5, 6, 7],
      [1, 0, 2, 3, 4, 5, 6, 7],
      [2, 0, 1, 3, 4, 5, 6, 7],
      [3, 0, 1, 2, 4, 5, 6, 7],
      [4, 0, 1, 2, 3, 5, 6, 7],
    ];
    const ids = "OBS_VALUE,UNIT_MULT,OBS_STATUS,CONF_STATUS,FLOW,REF_AREA,TIME_PERIOD,CURRENCY";
    for (const order of inOrders) {
      const put = (line: string): string => order.map((at) => line.split(",")[at]).join(",");
      expect(shown(tableFromSdmxCsv([ids, ...rows].map(put).join("\n")).table), put(ids)).toEqual([
        "CN exports 2025-01 USD 5",
        "CN exports 2025-02 USD 1000 7000",
        "CN exports 2025-03 USD not-reported",
      ]);
    }
  });

  test("may be said for all rows, and by the row itself", () => {
    const { table } = tableFromSdmxCsv("TIME_PERIOD,OBS_VALUE,CURRENCY\n2025-01,5,\n2025-02,6,EUR\n", {
      all: { reporter: "CN", flow: "exports", currency: "USD" },
    });
    expect(shown(table)).toEqual(["CN exports 2025-01 USD 5", "CN exports 2025-02 EUR 6"]);
  });

  test("that are missing are told", () => {
    const rule = (field: string): string =>
      `a file with a column for ${field}, or ${field} said for all rows`;
    expect(problems(file("REF_AREA,FLOW,TIME_PERIOD", ["CN,X,2025-01"]))).toEqual([
      `1 null: ${rule("value")}, got DATAFLOW, REF_AREA, FLOW, TIME_PERIOD`,
    ]);
    expect(problems(file("FLOW,TIME_PERIOD,OBS_VALUE", ["X,2025-01,5"]))).toEqual([
      `1 null: ${rule("reporter")}, got DATAFLOW, FLOW, TIME_PERIOD, OBS_VALUE`,
    ]);
  });
});

describe("a row of SDMX", () => {
  test("without a period or a flow is a problem, without period and value none", () => {
    const found = file(USUAL, ["CN,X,,5,USD", "CN,,2025-01,5,USD", "CN,X,,,USD"]);
    expect(found.problems.map(({ line, column, rule }) => `${line} ${column}: ${rule}`)).toEqual([
      "2 TIME_PERIOD: given",
      "3 FLOW: given",
    ]);
    expect(leftOut(found)).toEqual(["1 attributes without a figure, from line 4"]);
  });

  test("has codes of flows in its flow alone", () => {
    expect(shown(file(USUAL, ["M,X,2025-01,5,USD"]).table)).toEqual(["M exports 2025-01 USD 5"]);
  });

  test("has codes of the form, where it says something", () => {
    const codes = { partner: { "1": "US", "2": "DE" } };
    const found = file(
      `PARTNER,${USUAL}`,
      ["1,CN,X,2025-01,5,USD", ",CN,X,2025-01,6,USD", "3,CN,X,2025-01,7,USD"],
      {
        codes,
      },
    );
    expect(shown(found.table)).toEqual(["CN exports 2025-01 US USD 5", "CN exports 2025-01 USD 6"]);
    expect(problems(found)).toEqual(["4 PARTNER: one of the codes 1, 2, got 3"]);
  });

  test("has powers of ten of two digits", () => {
    expect(
      shown(file(`${USUAL},UNIT_MULT`, ["CN,X,2025-01,5,USD,12", "CN,X,2025-02,5,USD,-2"]).table),
    ).toEqual(["CN exports 2025-01 USD 1000000000000 5000000000000", "CN exports 2025-02 USD 0.05"]);
  });

  test("that another dimension parts is a detail, unless its code is that of all", () => {
    const codes = ["", "_T", "_Z", "TOTAL", "SEA"];
    const found = file(
      `TRANSPORT,${USUAL}`,
      codes.map((code, i) => `${code},CN,X,2025-0${i + 1},5,USD`),
    );
    expect([found.table.rows, found.details.rows]).toEqual([4, 1]);
  });

  test("is one of two values of a flow that both stay", () => {
    const ids = "indicators,reporter,partner,flow,TIME_PERIOD,OBS_VALUE";
    const found = tableFromSdmxCsv(
      `${ids}\nVALUE_IN_EUROS,DE,CN,2,2025-01,5\nVALUE_IN_EUROS,DE,CN,2,2025-01,6\nQUANTITY_IN_100KG,DE,CN,2,2025-01,7\nQUANTITY_KG,DE,US,2,2025-01,:\n`,
    );
    expect(shown(found.table)).toEqual([
      "DE exports 2025-01 CN EUR FOB 6",
      "DE exports 2025-01 CN EUR FOB 5 700 kg",
    ]);
    expect(leftOut(found)).toEqual(["1 quantities that are not published, from line 5"]);
    expect(counted(found)).toBe(4);
  });
});

describe("tables of SDMX", () => {
  test("of totals of one kind and details are those totals; of two kinds none", () => {
    const ids = `TRANSPORT,PARTNER,PRODUCT,${USUAL}`;
    const one = file(ids, ["_T,W1,87,CN,X,2025-01,5,USD", "SEA,US,87,CN,X,2025-01,3,USD"]);
    expect([one.table.rows, one.totals.rows, one.details.rows]).toEqual([1, 0, 1]);
    const two = file(ids, ["_T,W1,87,CN,X,2025-01,5,USD", "_T,US,_T,CN,X,2025-01,3,USD"]);
    expect([two.table.rows, two.totals.rows]).toEqual([0, 2]);
  });

  test("know groups of goods by the codes of others of the same flow, at any level", () => {
    const products = ["87", "8703", "870310", "85", "84"];
    const found = file(`PRODUCT,${USUAL}`, [
      ...products.map((product) => `${product},CN,X,2025-01,5,USD`),
      "8501,CN,M,2025-01,6,USD",
      ",CN,X,2025-01,30,USD",
    ]);
    expect(shown(found.totals)).toEqual(["CN exports 2025-01 87 USD 5", "CN exports 2025-01 8703 USD 5"]);
    expect(found.table.rows).toBe(5);
  });

  test("keep the detail that a row says of itself", () => {
    const { table } = file(`${USUAL},DETAIL`, ["CN,X,2025-01,5,USD,by road"]);
    expect(shown(table)).toEqual(["CN exports 2025-01 USD by road 5"]);
  });
});

describe("a file of SDMX-CSV", () => {
  test("may have blanks around its cells, and a cell too many that is empty", () => {
    const found = file(" REF_AREA ,FLOW,TIME_PERIOD,OBS_VALUE,CURRENCY", [
      " CN , X,2025-01 ,5,USD,",
      "CN,X,2025-02,6,USD,,",
      "CN,X,2025-03,7,USD,x",
    ]);
    expect(shown(found.table)).toEqual(["CN exports 2025-01 USD 5", "CN exports 2025-02 USD 6"]);
    expect(problems(found)).toEqual(["4 null: a row of 6 cells, got 7 cells"]);
  });

  test("has decimal commas only in figures, and only where semicolons part its cells", () => {
    const found = file(USUAL, ['CN,X,2025-01,"1,5",USD']);
    expect(found.problems.map(({ column, value }) => `${column}: ${value}`)).toEqual(["OBS_VALUE: 1,5"]);
    const semicolons = (value: string, product: string) =>
      tableFromSdmxCsv(
        `REF_AREA;FLOW;TIME_PERIOD;OBS_VALUE;CURRENCY;PRODUCT\nCN;X;2025-01;${value};USD;${product}`,
      );
    expect(shown(semicolons("1,5", "84,85").table)).toEqual(["CN exports 2025-01 84,85 USD 1.5"]);
    for (const value of ["1,5,5", "x1,5", "1,5x", "1,", ",5"])
      expect(problems(semicolons(value, "84"))[0], value).toContain(`, got ${value}`);
  });

  test("takes every action of SDMX, also in its first column", () => {
    const rows = ["I", "A", "M", "R", ""].map((action, i) => `${action},CN,X,2025-0${i + 1},5,USD`);
    const found = tableFromSdmxCsv([`ACTION,${USUAL}`, ...rows, "D,CN,X,2025-01,,"].join("\n"));
    expect(found.table.rows).toBe(4);
    expect(found.problems).toEqual([]);
    expect(problems(tableFromSdmxCsv(`ACTION,${USUAL}\nZ,CN,X,2025-01,5,USD`))).toEqual([
      "2 ACTION: I, A, M, R or D, got Z",
    ]);
  });

  test("deletes by its first column, too", () => {
    const found = tableFromSdmxCsv(
      "REF_AREA,ACTION,FLOW,TIME_PERIOD,OBS_VALUE,CURRENCY\nCN,M,X,2025-01,5,USD\nUS,M,X,2025-01,6,USD\nCN,D,,,,\n",
    );
    expect(shown(found.table)).toEqual(["US exports 2025-01 USD 6"]);
  });

  test.each([
    ["behind the action", "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION", "dataflow,X,Trade,M"],
    ["before the action", "STRUCTURE,STRUCTURE_ID,ACTION,STRUCTURE_NAME", "dataflow,X,M,Trade"],
    ["without an action", "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME", "dataflow,X,Trade"],
    ["as the first column", "STRUCTURE_NAME", "Trade"],
  ])("has names beside its codes where the name of its structure stands %s", (_, head, start) => {
    const ids = "REF_AREA,Country,FLOW,PARTNER,TIME_PERIOD,Time,OBS_VALUE,Value,CURRENCY,Currency";
    const row = "CN,China,X,Exports,2025-01,January,5,5.0,USD,Dollar";
    expect(shown(tableFromSdmxCsv(`${head},${ids}\n${start},${row}`).table)).toEqual([
      "CN exports 2025-01 USD 5",
    ]);
  });

  test("has labels behind its codes where its heading has them, with or without blanks", () => {
    const found = file("REF_AREA:Country,FLOW:  Flow,TIME_PERIOD[xy]: Time,OBS_VALUE,CURRENCY[;],PRODUCT", [
      "CN:China,X : Exports,2025-01 :  January,5,USD,84:85",
    ]);
    expect(shown(found.table)).toEqual(["CN exports 2025-01 84:85 USD 5"]);
  });

  test.each([
    [{ apart: "no" }, 'apart must be true or false, got "no"'],
    [{ columns: { reporter: 1 } }, "columns.reporter must be the id of a dimension, got 1"],
    [{ columns: { name: "X" } }, /^columns has the fields reporter, /],
    [{ totals: { product: [" "] } }, /^totals\.product\[0\] must be text/],
    [{ totals: { currency: [] } }, 'totals has the fields reporter, partner, product, got "currency"'],
    [{ column: {} }, /^the form of a file has the fields columns, all, codes, totals, apart, got "column"/],
  ])("refuses the form %j", (form, message) => {
    expect(() => tableFromSdmxCsv("", form as never)).toThrow(message);
  });

  test("refuses a form by a code", () => {
    for (const form of [{ apart: "no" }, { columns: { reporter: 1 } }])
      expect(() => tableFromSdmxCsv("", form as never)).toThrow(
        expect.objectContaining({ code: "INVALID_FIELD" }),
      );
  });
});

test("a cell of Eurostat's TSV may have an exponent, and codes blanks", () => {
  const { table } = tableFromEurostatTsv(
    "geo,stk_flow,unit\\TIME_PERIOD\t2025-01\t2025-02\t2025-03\nDE, EXP ,EUR\t1.5e12\t 2E+3 \t5e-1 bp\n",
  );
  expect(shown(table)).toEqual([
    "DE exports 2025-01 EUR 1500000000000",
    "DE exports 2025-02 EUR 2000",
    "DE exports 2025-03 EUR 0.5",
  ]);
});

describe("a message of SDMX-JSON", () => {
  const dimension = (id: string, ...values: string[]) => ({
    id,
    values: values.map((value) => ({ id: value })),
  });
  const usual = {
    dataSet: [dimension("REF_AREA", "CN"), dimension("FLOW", "X")],
    series: [dimension("PARTNER", "US", "DE")],
    observation: [dimension("TIME_PERIOD", "2025-01", "2025-02")],
  };
  const currency = { observation: [dimension("CURRENCY", "USD", "EUR")] };
  const message = (structure: object, ...dataSets: unknown[]) =>
    tableFromSdmxJson(JSON.stringify({ data: { structures: [structure], dataSets } }));

  test("has its structures in the message or in its data, in a list or alone", () => {
    const structure = { dimensions: usual, attributes: currency };
    const dataSets = [{ series: { "1": { observations: { "0": [5, 0] } } } }];
    for (const all of [
      { data: { structures: [structure], dataSets } },
      { structures: [structure], data: { dataSets } },
      { structure, data: { dataSets } },
      { data: { structure, dataSets } },
      { structures: [structure], dataSets },
    ])
      expect(shown(tableFromSdmxJson(JSON.stringify(all)).table)).toEqual(["CN exports 2025-01 DE USD 5"]);
  });

  test("has attributes of the set, of a series and of an observation", () => {
    const structure = {
      dimensions: usual,
      attributes: {
        dataSet: [dimension("SOURCE", "customs")],
        series: [dimension("TRADE_VALUATION", "FOB", "CIF")],
        ...currency,
      },
    };
    const { table } = message(structure, {
      attributes: [0],
      series: {
        "0": { attributes: [1], observations: { "0": [5, 1], "1": [6, 0] } },
        "1": { observations: { "1": [7] } },
      },
    });
    expect(shown(table).slice(0, 2)).toEqual([
      "CN exports 2025-01 US EUR CIF customs 5",
      "CN exports 2025-02 US USD CIF customs 6",
    ]);
  });

  test("has attributes of groups of dimensions, for what fits their keys", () => {
    const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, "0")}`);
    const structure = {
      dimensions: {
        dataSet: [dimension("REF_AREA", "CN")],
        series: [dimension("PARTNER", "US", "JP"), dimension("FLOW", "X", "M")],
        observation: [dimension("TIME_PERIOD", ...months)],
      },
      attributes: { dimensionGroup: [dimension("CURRENCY", "USD", "EUR"), { id: "SOURCE" }] },
    };
    const { table } = message(structure, {
      dimensionGroupAttributes: {
        ...{
          "0:0::": [0, "A"],
          "0:1::": [1],
          ":1:1:": [null, "B"],
          ":::1": [null, "C"],
          ":::11": [null, "D"],
        },
      },
      series: {
        "0:0": { observations: { "0": [1] } },
        "1:0": { observations: { "0": [2] } },
        "1:1": { observations: { "0": [3], "1": [4], "11": [5] } },
      },
    });
    expect(shown(table)).toEqual([
      "CN exports 2025-01 US USD A 1",
      "CN exports 2025-01 JP EUR 2",
      "CN imports 2025-01 JP EUR B 3",
      "CN imports 2025-02 JP EUR C 4",
      "CN imports 2025-12 JP EUR D 5",
    ]);
  });

  test("without the dimensions that its keys have, or its rows need, is told with its line", () => {
    const flat = {
      dimensions: { ...usual, series: [], observation: [...usual.series, ...usual.observation] },
      attributes: currency,
    };
    expect(problems(message(flat, { series: { "5": { observations: { "0:0": [5, 0] } } } }))).toEqual([
      "1 5 0:0: an index of the structure, got 5",
    ]);
    const found = tableFromSdmxJson('{\n"data": {\n"structures": [{"dimensions": {}}], "dataSets": []}}');
    expect(problems(found)).toEqual([
      "3 null: a file with a column for reporter, or reporter said for all rows, got OBS_VALUE",
    ]);
  });

  test("may have its measure under a name of its own", () => {
    const structure = {
      dimensions: usual,
      measures: { observation: [{ id: "AMOUNT" }, { id: "OBS_VALUE" }] },
      attributes: currency,
    };
    const { table } = message(structure, { series: { "0": { observations: { "0": [9, 5, 1] } } } });
    expect(shown(table)).toEqual(["CN exports 2025-01 US EUR 5"]);
  });

  test("whose keys or sets do not fit is told", () => {
    const structure = { dimensions: usual, attributes: currency };
    const found = message(
      structure,
      7,
      { series: { "2": { observations: { "0": [5, 0] } } } },
      {
        series: {
          "": { observations: { "0": [6, 0] } },
          "0:0": { observations: { "0": [7, 0] } },
          x1: { observations: { "0": [8, 0] } },
        },
      },
    );
    expect(problems(found)).toEqual([
      "1 null: a data set with a structure of the message, got 0",
      "1 2 0: an index of the structure, got 2",
      "1 0:0 0: an index of the structure, got 0:0",
      "1 x1 0: an index of the structure, got x1",
    ]);
  });

  test("may have more values than ten", () => {
    const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, "0")}`);
    const structure = {
      dimensions: { ...usual, observation: [dimension("TIME_PERIOD", ...months)] },
      attributes: currency,
    };
    const { table } = message(structure, { series: { "0": { observations: { "11": [5, 0] } } } });
    expect(shown(table)).toEqual(["CN exports 2025-12 US USD 5"]);
  });
});
