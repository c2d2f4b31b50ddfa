import { tableFromCensus, tableFromCensusCountries } from "tradefigures/tables";
import { describe, expect, test } from "vitest";
import { counted, leftOut, problems, shown } from "./shown.js";

const answer = (...rows: readonly (readonly (string | null)[])[]) => tableFromCensus(JSON.stringify(rows));

describe("an answer of the US Census Bureau", () => {
  test("has exports and imports of each system and valuation", () => {
    const names = ["ALL_VAL_MO", "GEN_VAL_MO", "CON_VAL_MO", "GEN_CIF_MO", "CON_CIF_MO", "YEAR", "MONTH"];
    expect(shown(answer(names, ["1", "2", "3", "4", "5", "2025", "3"]).table)).toEqual([
      "US exports 2025-03 USD general FAS 1",
      "US imports 2025-03 USD general customs 2",
      "US imports 2025-03 USD special customs 3",
      "US imports 2025-03 USD general CIF 4",
      "US imports 2025-03 USD special CIF 5",
    ]);
  });

  test("has values by their whole names, each once", () => {
    const file = answer(
      ["XALL_VAL_MO", "ALL_VAL_MOX", "ALL_VAL_MO", "ALL_VAL_MO", "time"],
      ["7", "8", "9", "9", "2025-03"],
    );
    expect(shown(file.table)).toEqual(["US exports 2025-03 USD general FAS 9"]);
    expect(file.problems).toEqual([]);
  });

  test("has quantities of the month and of the year, where there is a unit", () => {
    const names = ["ALL_VAL_MO", "ALL_VAL_YR", "QTY_1_MO", "QTY_1_YR", "UNIT_QY1", "time"];
    const file = answer(
      names,
      ["1", "3", "10", "30", "KG", "2025-03"],
      ["1", "3", "10", "30", "-", "2025-04"],
      ["1", "3", "10", "30", "X", "2025-05"],
      ["1", "3", "10", "30", "", "2025-06"],
    );
    expect(shown(file.table)).toEqual([
      "US exports 2025-03 USD general FAS 1 10 KG",
      "US exports 2025-04 USD general FAS 1",
      "US exports 2025-05 USD general FAS 1",
      "US exports 2025-06 USD general FAS 1",
    ]);
    expect(shown(file.totals)[0]).toBe("US exports 2025-01/2025-03 USD general FAS 3 30 KG");
    expect(shown(answer(["ALL_VAL_MO", "UNIT_QY1", "time"], ["1", "KG", "2025-03"]).table)).toEqual([
      "US exports 2025-03 USD general FAS 1",
    ]);
  });

  test("keeps groups, all goods and years to date apart", () => {
    const file = answer(
      ["CTY_CODE", "SUMMARY_LVL", "I_COMMODITY", "GEN_VAL_MO", "time"],
      ["5700", "DET", "87", "1", "2025-03"],
      ["5555", "CGP", "87", "2", "2025-03"],
      ["5700", "DET", "-", "3", "2025-03"],
      ["-", "DET", "87", "4", "2025-03"],
    );
    expect(shown(file.table)).toEqual(["US imports 2025-03 5700 87 USD general customs 1"]);
    expect(shown(file.totals)).toEqual([
      "US imports 2025-03 5555 87 USD general customs 2",
      "US imports 2025-03 5700 USD general customs 3",
      "US imports 2025-03 87 USD general customs 4",
    ]);
  });

  test("of January has its year to date where the month is not asked for", () => {
    expect(shown(answer(["ALL_VAL_YR", "time"], ["3", "2025-01"]).table)).toEqual([
      "US exports 2025-01 USD general FAS 3",
    ]);
  });

  test.each(["DISTRICT", "PORT", "STATE", "RP"])("keeps what is parted by %s apart", (place) => {
    const file = answer(["ALL_VAL_MO", place, "time"], ["1", "-", "2025-03"], ["2", "07", "2025-03"]);
    expect(shown(file.table)).toEqual(["US exports 2025-03 USD general FAS 1"]);
    expect(shown(file.details)).toEqual([`US exports 2025-03 USD general FAS ${place} 07 2`]);
  });

  test("tells its problems by the names of its variables", () => {
    const file = answer(["CTY_CODE", "ALL_VAL_MO", "YEAR", "MONTH"], ["5700", "x", "2025", "13"]);
    expect(file.problems.map(({ column, value }) => `${column}: ${value}`)).toEqual([
      "MONTH: 2025-13",
      "ALL_VAL_MO: x",
    ]);
    expect(problems(tableFromCensus('[["ALL_VAL_MO"], null]'))).toEqual([
      "1 null: a list for each row, got ",
    ]);
    expect(problems(tableFromCensus('[["ALL_VAL_MO","time"],["1","2025-03"]'))).toEqual([
      "1 null: a comma or ], got the end of the file",
    ]);
    expect(problems(tableFromCensus("{}"))).toEqual([
      "1 null: a list of lists, the names of variables first, got {}",
    ]);
  });

  test("refuses a form that it does not know", () => {
    expect(() => tableFromCensus("[]", { countries: {} } as never)).toThrow(
      'the form of a file has the fields partners, got "countries"',
    );
    expect(() => tableFromCensus("[]", { partners: "CN" as never })).toThrow(
      'partners must be an object, got "CN"',
    );
  });
});

describe("the country file of the US Census Bureau", () => {
  test("is read by its names, whatever their order, with blanks around cells", () => {
    const file = tableFromCensusCountries(
      " CTY_CODE , Year ,XIJAN,IJANX, IJAN,EJAN\n 5700 , 2025 ,9,9, 1.5 ,2\n 5800 , 2025 ,9,9,1.25 ,\n",
    );
    expect(shown(file.table)).toEqual([
      "US imports 2025-01 5700 USD customs 10000 1500000",
      "US exports 2025-01 5700 USD FAS 10000 2000000",
      "US imports 2025-01 5800 USD customs 10000 1250000",
    ]);
    expect(leftOut(file)).toEqual(["1 empty cells, from line 3"]);
  });

  test("has no months that are zero in every line, however they are written", () => {
    const file = tableFromCensusCountries(
      "year,CTY_CODE,IJAN,IFEB,IMAR,IYR\n2025,5700,1,0.0, 0.00,1\n2025,5800,2,0,,2\n",
    );
    expect(shown(file.table)).toEqual([
      "US imports 2025-01 5700 USD customs 10000 1000000",
      "US imports 2025-01 5800 USD customs 10000 2000000",
    ]);
    expect(leftOut(file)).toEqual(["4 months that are not published yet, from line 2"]);
    expect(counted(file)).toBe(8);
  });

  test("has years as far as their months are published", () => {
    const months = "IJAN,IFEB,IMAR,IAPR,IMAY,IJUN,IJUL,IAUG,ISEP,IOCT,INOV,IDEC";
    const ofYear = (figures: string): string | undefined =>
      shown(tableFromCensusCountries(`year,CTY_CODE,${months},IYR\n2025,5700,${figures},9`).totals).at(-1);
    expect(ofYear("1,1,1,1,1,1,1,1,1,1,1,1")).toBe(
      "US imports 2025-01/2025-12 5700 USD customs 1000000 9000000",
    );
    expect(ofYear("1,1,1,1,1,1,1,1,1,1,1,0")).toBe(
      "US imports 2025-01/2025-11 5700 USD customs 1000000 9000000",
    );
    expect(ofYear("1,1,0,0,0,0,0,0,0,0,0,0")).toBe(
      "US imports 2025-01/2025-02 5700 USD customs 1000000 9000000",
    );
    expect(ofYear("1,0,0,0,0,0,0,0,0,0,0,0")).toBe("US imports 2025-01 5700 USD customs 1000000 9000000");
  });

  test("has the rounding of the most decimals of a column that is a figure", () => {
    const file = tableFromCensusCountries(
      "year,CTY_CODE,IJAN\n2025,5700,1.5\n2025,5800,1.25x\n2025,5900,x1.125\n",
    );
    expect(shown(file.table)).toEqual(["US imports 2025-01 5700 USD customs 100000 1500000"]);
    expect(file.problems.map(({ line, column, value }) => `${line} ${column}: ${value}`)).toEqual([
      "3 IJAN: 1.25x",
      "4 IJAN: x1.125",
    ]);
  });

  test("tells its problems by its names", () => {
    const file = tableFromCensusCountries("year,CTY_CODE,IJAN\n20x5,5700,1\n2025,5700,y\n");
    expect(file.problems.map(({ line, column, value }) => `${line} ${column}: ${value}`)).toEqual([
      "2 year: 20x5-01",
      "3 IJAN: y",
    ]);
  });

  test.each(["CTY_CODE,IJAN", "year,IJAN", "year,CTY_CODE,CTYNAME"])("needs more than %s", (heading) => {
    const file = tableFromCensusCountries(`${heading}\n2025,1,1\n2025,2,2\n`);
    expect(problems(file)).toEqual([
      `1 null: the names year, CTY_CODE, IJAN and so on, got ${heading.replaceAll(",", ", ")}`,
    ]);
    expect([file.rows, file.refused]).toEqual([2, 2]);
  });
});
