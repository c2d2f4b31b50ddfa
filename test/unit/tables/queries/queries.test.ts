import { censusQuery, comextQueries, comtradeQueries } from "tradefigures/tables";
import { describe, expect, test } from "vitest";

describe("questions to UN Comtrade", () => {
  const asked = { products: ["8703", "AG6"], flows: ["exports", "re-exports"] } as const;

  test("take twelve periods each", () => {
    const queries = comtradeQueries({ ...asked, from: "2024-01", until: "2025-02" });
    expect(queries.map(({ parameters: { period } }) => period)).toEqual([
      "202401,202402,202403,202404,202405,202406,202407,202408,202409,202410,202411,202412",
      "202501,202502",
    ]);
    expect(queries[0]).toMatchObject({ pageSize: 500, key: null, reader: "tableFromComtrade" });
    expect(queries[0]!.parameters).not.toHaveProperty("reporterCode");
    expect(queries[0]!.url).toContain(
      "/public/v1/preview/C/M/HS?partner2Code=0&cmdCode=8703,AG6&flowCode=X,RX&",
    );
  });

  test("have the totals over second partners, customs procedures and modes of transport", () => {
    const queries = comtradeQueries({
      ...{ reporters: ["CN"], partners: ["US"], products: ["TOTAL"], flows: ["imports"] },
      ...{ from: "2024-01", until: "2024-12" },
    });
    expect(queries.map(({ url }) => url)).toEqual([
      "https://comtradeapi.un.org/public/v1/preview/C/M/HS?reporterCode=156&partnerCode=842&partner2Code=0&cmdCode=TOTAL&flowCode=M&period=202401,202402,202403,202404,202405,202406,202407,202408,202409,202410,202411,202412&customsCode=C00&motCode=0",
    ]);
  });

  test("ask for years, with a key, by the codes that Comtrade has", () => {
    const [query, ...others] = comtradeQueries({
      ...asked,
      reporters: ["US", "FR", "IT", "251"],
      partners: ["0", "AF", "EU"],
      from: "2022-01",
      until: "2023-12",
      frequency: "annual",
      hasKey: true,
    });
    expect(others).toEqual([]);
    expect(query!.url).toMatch(
      /^https:\/\/comtradeapi\.un\.org\/data\/v1\/get\/C\/A\/HS\?reporterCode=842,251,380,251&/,
    );
    expect(query!.parameters).toMatchObject({ partnerCode: "0,4,97", period: "2022,2023" });
    expect(query).toMatchObject({ pageSize: 100_000, key: { header: "Ocp-Apim-Subscription-Key" } });
  });

  test.each([
    [
      { reporters: ["XX"] },
      "UNKNOWN_PARTNER",
      'reporters must be codes that Comtrade has figures for, got "XX"',
    ],
    [{ reporters: [] }, "INVALID_FIELD", "reporters must be one or more, got a list"],
    [{ partners: [] }, "INVALID_FIELD", "partners must be one or more, got a list"],
    [{ products: [] }, "INVALID_FIELD", "products must be one or more, got a list"],
    [{ products: ["87&x=1"] }, "INVALID_FIELD", 'products[0] must be a code, got "87&x=1"'],
    [{ flows: [] }, "INVALID_FIELD", "flows must be one or more, got a list"],
    [
      { flows: ["balance"] },
      "INVALID_FIELD",
      'flows[0] must be exports or imports or re-exports, got "balance"',
    ],
    [{ from: "2025-13" }, "INVALID_PERIOD", 'from must be YYYY-MM, got "2025-13"'],
    [{ until: "2025" }, "INVALID_PERIOD", 'until must be YYYY-MM, got "2025"'],
    [{ until: "2024-12" }, "INVALID_PERIOD", 'until must be no earlier than 2025-01, got "2024-12"'],
    [{ frequency: "daily" }, "INVALID_FIELD", 'frequency must be monthly or annual, got "daily"'],
    [
      { frequency: "annual" },
      "INVALID_PERIOD",
      'from and until must be January and December where years are asked for, got "2025-01/2025-11"',
    ],
    [
      { frequency: "annual", from: "2024-12", until: "2025-12" },
      "INVALID_PERIOD",
      'from and until must be January and December where years are asked for, got "2024-12/2025-12"',
    ],
    [
      { key: "secret" },
      "UNKNOWN_FIELD",
      'a query has the fields reporters, partners, products, flows, from, until, frequency, hasKey, got "key"',
    ],
  ])("refuse %j", (wrong, code, message) => {
    const input = { ...asked, from: "2025-01", until: "2025-11", ...wrong };
    expect(() => comtradeQueries(input as never)).toThrow(expect.objectContaining({ code, message }));
  });
});

describe("the question to the US Census Bureau", () => {
  test("asks for a month, a product and a level", () => {
    expect(
      censusQuery({ flow: "exports", from: "2025-09", until: "2025-09", product: "87*", level: "HS4" }),
    ).toMatchObject({
      url: "https://api.census.gov/data/timeseries/intltrade/exports/hs?get=CTY_CODE,CTY_NAME,SUMMARY_LVL,ALL_VAL_MO,E_COMMODITY,QTY_1_MO,UNIT_QY1,YEAR,MONTH&time=2025-09&COMM_LVL=HS4&E_COMMODITY=87*",
      key: { parameter: "key" },
      pageSize: null,
      reader: "tableFromCensus",
    });
  });

  test("asks for several months of all goods together, without their codes and quantities", () => {
    expect(censusQuery({ flow: "imports", from: "2025-01", until: "2025-09", partner: "5700" }).url).toBe(
      "https://api.census.gov/data/timeseries/intltrade/imports/hs?get=CTY_CODE,CTY_NAME,SUMMARY_LVL,GEN_VAL_MO,YEAR,MONTH&time=from%202025-01%20to%202025-09&CTY_CODE=5700",
    );
  });

  test.each([
    [{ product: "8703" }, "&time=2025-09&I_COMMODITY=8703"],
    [{ level: "HS2" }, "&time=2025-09&COMM_LVL=HS2"],
    [{ level: "HS6" }, "&time=2025-09&COMM_LVL=HS6"],
    [{ level: "HS10" }, "&time=2025-09&COMM_LVL=HS10"],
  ] as const)("asks for codes and quantities with %j", (goods, end) => {
    const { url } = censusQuery({ flow: "imports", from: "2025-09", until: "2025-09", ...goods });
    expect(url).toContain("GEN_VAL_MO,I_COMMODITY,GEN_QY1_MO,UNIT_QY1,YEAR");
    expect(url.endsWith(end)).toBe(true);
  });

  test.each([
    [{ partner: "57 00" }, 'partner[0] must be a code, got "57 00"'],
    [{ product: "87 03" }, 'product[0] must be a code, got "87 03"'],
    [{ level: "HS8" }, 'level must be HS2 or HS4 or HS6 or HS10, got "HS8"'],
    [{ flow: "total" }, 'flow must be exports or imports, got "total"'],
    [{ until: "2025-08" }, 'until must be no earlier than 2025-09, got "2025-08"'],
    [
      { products: ["87"] },
      'a query has the fields flow, from, until, partner, product, level, got "products" (is "product" meant?)',
    ],
  ])("refuses %j", (wrong, message) => {
    const input = { flow: "exports", from: "2025-09", until: "2025-09", ...wrong };
    expect(() => censusQuery(input as never)).toThrow(expect.objectContaining({ message }));
  });
});

describe("questions to Comext", () => {
  test("take a year each", () => {
    const queries = comextQueries({
      products: ["72", "73"],
      flows: ["imports", "exports"],
      from: "2023-11",
      until: "2025-02",
    });
    expect(queries.map(({ parameters: { startPeriod, endPeriod } }) => [startPeriod, endPeriod])).toEqual([
      ["2023-11", "2023-12"],
      ["2024-01", "2024-12"],
      ["2025-01", "2025-02"],
    ]);
    expect(queries[0]!.url).toContain(
      "/DS-045409/M...72+73.1+2.VALUE_IN_EUROS+QUANTITY_IN_100KG?startPeriod=2023-11&",
    );
    expect(queries[0]!.reader).toBe("tableFromSdmxCsv");
  });

  test("have the members, the partners and the form of the answer in their address", () => {
    const [query] = comextQueries({
      ...{ reporters: ["DE"], partners: ["CN", "US"], products: ["8703"], flows: ["exports"] },
      ...{ from: "2025-01", until: "2025-11" },
    });
    expect(query!.url).toBe(
      "https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1/data/DS-045409/M.DE.CN+US.8703.2.VALUE_IN_EUROS+QUANTITY_IN_100KG?startPeriod=2025-01&endPeriod=2025-11&format=SDMX-CSV&compressed=false",
    );
  });

  test.each([
    [{ products: [] }, "INVALID_FIELD", "products must be one or more, got a list"],
    [{ products: ["8 7"] }, "INVALID_FIELD", 'products[0] must be a code, got "8 7"'],
    [{ reporters: ["D E"] }, "INVALID_FIELD", 'reporters[0] must be a code, got "D E"'],
    [{ partners: ["C N"] }, "INVALID_FIELD", 'partners[0] must be a code, got "C N"'],
    [{ flows: ["total"] }, "INVALID_FIELD", 'flows[0] must be exports or imports, got "total"'],
    [
      { product: "87" },
      "UNKNOWN_FIELD",
      'a query has the fields reporters, partners, products, flows, from, until, got "product" (is "products" meant?)',
    ],
  ])("refuse %j", (wrong, code, message) => {
    const input = { products: ["87"], flows: ["exports"], from: "2025-01", until: "2025-01", ...wrong };
    expect(() => comextQueries(input as never)).toThrow(expect.objectContaining({ code, message }));
  });
});
