import {
  partnerFlows,
  tableFromCensus,
  tableFromCensusCountries,
  tableFromComtrade,
  tableFromGacc,
} from "tradefigures/tables";
import { describe, expect, test } from "vitest";
import { counted, fixture, leftOut, problems, shown } from "./shown.js";

const partners = { "5700": "CN", "Viet Nam": "VN" };
const utf16 = Buffer.from("\uFEFF[]", "utf16le");

describe("UN Comtrade", () => {
  test("as JSON: codes of areas, valuation, quantities, totals and details", () => {
    const file = tableFromComtrade(fixture("comtrade.json"));
    expect(shown(file.table)).toEqual(["CH imports 2023-01/2023-12 CN 9101 USD CIF 1234567.89 1200 u"]);
    expect(shown(file.totals)).toEqual([
      "CH exports 2023-01/2023-12 USD FOB 419922543423.509",
      "CH imports 2023-01/2023-12 CN 91 USD CIF 1500000 90.25 kg",
    ]);
    expect(shown(file.details)).toEqual([
      "CH imports 2023-01/2023-12 490 9101 USD partner2Code 276, motCode 2100 77.01",
    ]);
    expect(problems(file)).toEqual([expect.stringMatching(/^6 primaryValue: /)]);
    expect(counted(file)).toBe(5);
  });

  test("as CSV, also with a comma at the end of its rows", () => {
    const file = tableFromComtrade(fixture("comtrade.csv"));
    expect(shown(file.table)).toEqual(["US re-exports 2024-01 CA 8703 USD FOB 345678.9 12 u"]);
    expect(shown(file.details)).toEqual(["US imports 2024-01 EU USD services flowCode MIP 5"]);
    expect(problems(file)).toEqual(["4 null: a row of 47 cells, got 8 cells"]);
    expect(counted(file)).toBe(3);
    expect(tableFromComtrade("").rows).toBe(0);
  });

  test("as a bare list, and with the value of an area that is a group", () => {
    const row = {
      period: "202401",
      reporterCode: 97,
      flowCode: "X",
      partnerCode: 975,
      cmdCode: "87",
      primaryValue: 1,
    };
    const file = tableFromComtrade(JSON.stringify([row, { ...row, reporterCode: 276, partnerCode: 156 }]));
    expect(shown(file.totals)).toEqual(["EU exports 2024-01 ASEAN 87 USD 1"]);
    expect(shown(file.table)).toEqual(["DE exports 2024-01 CN 87 USD 1"]);
  });

  test("an answer that is none, or says an error, is a problem", () => {
    expect(problems(tableFromComtrade('{"statusCode": 401}'))).toEqual([
      '1 null: an answer of UN Comtrade, with its rows under data, got {"statusCode": 401}',
    ]);
    expect(problems(tableFromComtrade('{"data": [], "error": "too many"}'))).toEqual([
      "1 null: an answer without an error, got too many",
    ]);
    expect(problems(tableFromComtrade("[1]"))).toEqual(["1 null: an object for each row, got 1"]);
    expect(problems(tableFromComtrade("{"))).toHaveLength(1);
    expect(problems(tableFromComtrade(utf16))[0]).toContain("UTF-16");
  });
});

describe("the US Census Bureau", () => {
  test("each value variable gives a row; totals, districts and years to date lie apart", () => {
    const file = tableFromCensus(fixture("census.json"), { partners });
    expect(shown(file.table)).toEqual([
      "US exports 2025-03 CN 8703 USD general FAS 1000000 12 NO",
      "US domestic-exports 2025-03 CN 8703 USD general FAS 900000",
      "US re-exports 2025-01 CN 8703 USD general FAS 600000",
    ]);
    expect(shown(file.totals)).toEqual([
      "US exports 2025-03 8703 USD general FAS 5000000",
      "US exports 2025-01/2025-03 8703 USD general FAS 15000000",
      "US exports 2025-01/2025-03 CN 8703 USD general FAS 3000000",
      "US domestic-exports 2025-01/2025-03 CN 8703 USD general FAS 2700000",
      "US exports 2025-03 0003 USD general FAS 700000",
      "US exports 2025-01/2025-03 0003 USD general FAS 2100000",
    ]);
    expect(shown(file.details)).toEqual([
      "US exports 2025-03 1220 8703 USD general FAS DISTRICT 27 400000 3 NO",
      "US exports 2025-01/2025-03 1220 8703 USD general FAS DISTRICT 27 1200000",
    ]);
    expect(leftOut(file)).toEqual(["1 years to date that are the month of January, from line 5"]);
    expect(problems(file).map((one) => one.slice(0, 45))).toEqual([
      "8 E_COMMODITY: the same wherever it stands, g",
      "9 null: a list of 14, got 2010, MEXICO, 1",
    ]);
    expect(counted(file)).toBe(16);
  });

  test("imports by system and valuation, with the month in one variable", () => {
    const file = tableFromCensus(
      '[["CTY_CODE","GEN_VAL_MO","CON_CIF_MO","GEN_QY1_MO","UNIT_QY1","time"],["5700","7","8","2","KG","2025-03"]]',
    );
    expect(shown(file.table)).toEqual([
      "US imports 2025-03 5700 USD general customs 7 2 KG",
      "US imports 2025-03 5700 USD special CIF 8",
    ]);
  });

  test("an answer without values or lists is told", () => {
    expect(leftOut(tableFromCensus('[["CTY_CODE"],["5700"]]'))).toEqual([
      "1 rows without a variable such as ALL_VAL_MO, from line 1",
    ]);
    expect(problems(tableFromCensus('{"error": "x"}'))).toHaveLength(1);
    expect(problems(tableFromCensus("error: missing key"))).toHaveLength(1);
    expect(problems(tableFromCensus(utf16))[0]).toContain("UTF-16");
    expect(problems(tableFromCensus('[["ALL_VAL_MO"], 1, []]'))).toEqual([
      "1 null: a list for each row, got 1",
      "1 null: a list for each row, got ",
    ]);
    expect(() => tableFromCensus("[]", { partners: { "5700": "" } })).toThrow("partners.5700");
  });

  test("the country file: millions, groups and years apart, months to come left out", () => {
    const file = tableFromCensusCountries(fixture("census-countries.csv"), { partners });
    expect(shown(file.table)).toEqual([
      "US imports 2025-01 CN USD customs 10000 41600700000",
      "US imports 2025-02 CN USD customs 10000 33300200000",
      "US exports 2025-01 CN USD FAS 10000 9900100000",
      "US exports 2025-02 CN USD FAS 10000 0",
      "US imports 2025-01 1220 USD customs 10000 36000000000",
      "US imports 2025-02 1220 USD customs 10000 30000500000",
      "US exports 2025-01 1220 USD FAS 10000 28000000000",
      "US exports 2025-02 1220 USD FAS 10000 27000250000",
    ]);
    expect(shown(file.totals)).toHaveLength(16);
    expect(shown(file.totals).slice(0, 3)).toEqual([
      "US imports 1985-01 0001 USD customs 10000 1733000000",
      "US imports 1985-12 0001 USD customs 10000 2426000000",
      "US imports 1985-01/1985-12 0001 USD customs 10000 22801000000",
    ]);
    expect(shown(file.totals)[12]).toBe("US imports 2025-01/2025-02 CN USD customs 10000 74900900000");
    expect(leftOut(file)).toEqual([
      "40 empty cells, from line 2",
      "40 months that are not published yet, from line 4",
    ]);
    expect(counted(file)).toBe(104);
  });

  test("a country file that is broken, or of one month", () => {
    expect(problems(tableFromCensusCountries("year,IJAN\n2025,1"))).toEqual([
      "1 null: the names year, CTY_CODE, IJAN and so on, got year, IJAN",
    ]);
    const file = tableFromCensusCountries("YEAR,CTY_CODE,IJAN,IYR\n2025,5700,1,1\n2026,5700,1\n2024,1,0,0");
    expect(shown(file.table)).toEqual(["US imports 2025-01 5700 USD customs 1000000 1000000"]);
    expect(shown(file.totals)[0]).toBe("US imports 2025-01 5700 USD customs 1000000 1000000");
    expect(problems(file)).toEqual(["3 null: a row of 4 cells, got 3 cells"]);
    expect(counted(file)).toBe(file.rows);
    expect(tableFromCensusCountries("").rows).toBe(0);
    expect(problems(tableFromCensusCountries(utf16))[0]).toContain("UTF-16");
  });
});

describe("China's customs", () => {
  test("by country: months in the table, continents, sums and years to date apart, dashes no zeros", () => {
    const file = tableFromGacc(fixture("gacc.html"), { partners });
    expect(shown(file.table)).toEqual([
      "CN exports 2025-11 VN USD FOB 1000 18421095000",
      "CN imports 2025-11 VN USD CIF 1000 9233226000",
      "CN exports 2025-11 Bhutan USD FOB 1000 5012000",
      "CN imports 2025-11 Bhutan CIF not-reported",
      "CN exports 2025-11 Nepal USD FOB 1000 5012000",
      "CN imports 2025-11 Nepal CIF not-reported",
    ]);
    expect(shown(file.totals).slice(0, 3)).toEqual([
      "CN total 2025-11 USD 1000 549012345000",
      "CN total 2025-01/2025-11 USD 1000 5750000001000",
      "CN exports 2025-11 USD FOB 1000 330350000000",
    ]);
    expect(shown(file.totals)[6]).toBe("CN total 2025-11 Asia USD 1000 300000000000");
    expect(leftOut(file)).toEqual(["15 percentages, from line 8"]);
    expect(problems(file)).toEqual([
      expect.stringMatching(/^12 total: .*, got 1x$/),
      "13 null: a name, six figures and three percentages, got Laos 1 70,000 5,012",
    ]);
    expect(counted(file)).toBe(54);
    expect([...partnerFlows(file.table)]).toHaveLength(4);
  });

  test("in January, in yuan", () => {
    const page = fixture("gacc.html").replace("11.2025", "1.2025").replace("US$1,000", "RMB 10,000");
    const file = tableFromGacc(page);
    expect(shown(file.table)[0]).toBe("CN exports 2025-01 Viet Nam CNY FOB 10000 184210950000");
    expect(leftOut(file)).toContain("15 years to date that are the month of January, from line 8");
    expect(counted(file)).toBe(file.rows);
  });

  test("a page that is another is told", () => {
    expect(problems(tableFromGacc("<html></html>"))[0]).toContain("the title of table 2");
    expect(problems(tableFromGacc(fixture("gacc.html").replace("US$1,000", "kg")))[0]).toContain(
      "a unit such as",
    );
    expect(problems(tableFromGacc(utf16))[0]).toContain("UTF-16");
  });
});
