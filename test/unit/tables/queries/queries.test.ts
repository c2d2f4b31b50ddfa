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
    [{ reporters: ["XX"] }, "UNKNOWN_PARTNER"],
    [{ reporters: [] }, "INVALID_FIELD"],
    [{ products: [] }, "INVALID_FIELD"],
    [{ products: ["87&x=1"] }, "INVALID_FIELD"],
    [{ flows: [] }, "INVALID_FIELD"],
    [{ flows: ["balance"] }, "INVALID_FIELD"],
    [{ from: "2025-13" }, "INVALID_PERIOD"],
    [{ until: "2024-12" }, "INVALID_PERIOD"],
    [{ frequency: "annual" }, "INVALID_PERIOD"],
    [{ key: "secret" }, "UNKNOWN_FIELD"],
  ])("refuse %j", (wrong, code) => {
    const input = { ...asked, from: "2025-01", until: "2025-11", ...wrong };
    expect(() => comtradeQueries(input as never)).toThrow(expect.objectContaining({ code }));
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

  test("refuses what it cannot ask", () => {
    const input = { flow: "exports", from: "2025-09", until: "2025-09" } as const;
    expect(() => censusQuery({ ...input, partner: "57 00" })).toThrow("partner[0]");
    expect(() => censusQuery({ ...input, level: "HS8" as never })).toThrow("level");
    expect(() => censusQuery({ ...input, flow: "total" as never })).toThrow("flow");
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

  test("refuse a question without products", () => {
    expect(() => comextQueries({ products: [], flows: [], from: "2025-01", until: "2025-01" })).toThrow(
      "products",
    );
  });
});
