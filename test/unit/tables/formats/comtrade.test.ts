import { tableFromComtrade } from "tradefigures/tables";
import { describe, expect, test } from "vitest";
import { counted, problems, shown } from "./shown.js";

const row = {
  period: "202401",
  reporterCode: 276,
  flowCode: "X",
  partnerCode: 156,
  cmdCode: "87",
  primaryValue: 5,
};

/** An answer with the usual row, otherwise in some fields. */
const answer = (...rows: readonly object[]) =>
  tableFromComtrade(JSON.stringify({ data: rows.map((other) => ({ ...row, ...other })) }));

describe("a row of UN Comtrade", () => {
  test.each([
    [{ reporterCode: 97 }, "EU exports 2024-01 CN 87 USD 5"],
    [{ partnerCode: 97 }, "DE exports 2024-01 EU 87 USD 5"],
    [{ partnerCode: 975 }, "DE exports 2024-01 ASEAN 87 USD 5"],
    [{ partnerCode: 0 }, "DE exports 2024-01 87 USD 5"],
    [{ cmdCode: "TOTAL" }, "DE exports 2024-01 CN USD 5"],
  ])("with %j is a total beside the others", (other, total) => {
    const file = answer({}, other);
    expect(shown(file.table)).toEqual(["DE exports 2024-01 CN 87 USD 5"]);
    expect(shown(file.totals)).toEqual([total]);
  });

  test.each([
    [{ flowCode: "M" }, "DE imports 2024-01 CN 87 USD 5"],
    [{ flowCode: "RX" }, "DE re-exports 2024-01 CN 87 USD 5"],
    [{ flowCode: "DX" }, "DE domestic-exports 2024-01 CN 87 USD 5"],
    [{ period: undefined, refYear: 2024 }, "DE exports 2024-01/2024-12 CN 87 USD 5"],
    [{ partnerCode: "" }, "DE exports 2024-01 87 USD 5"],
    [{ cmdCode: "" }, "DE exports 2024-01 CN USD 5"],
    [{ typeCode: "S" }, "DE exports 2024-01 CN 87 USD services 5"],
    [{ cifvalue: 5, fobvalue: 4 }, "DE exports 2024-01 CN 87 USD CIF 5"],
    [{ cifvalue: null, fobvalue: 5 }, "DE exports 2024-01 CN 87 USD FOB 5"],
    [{ cifvalue: 5, fobvalue: 5 }, "DE exports 2024-01 CN 87 USD 5"],
    [{ cifvalue: 6, fobvalue: 4 }, "DE exports 2024-01 CN 87 USD 5"],
    [{ qty: 7, qtyUnitCode: 5, qtyUnitAbbr: "u", netWgt: 9 }, "DE exports 2024-01 CN 87 USD 5 7 u"],
    [{ qty: 7, qtyUnitCode: 5, netWgt: 9 }, "DE exports 2024-01 CN 87 USD 5 7 unit 5"],
    [{ qty: 7, qtyUnitCode: -1, netWgt: 9 }, "DE exports 2024-01 CN 87 USD 5 9 kg"],
    [{ qty: 7, netWgt: 9.5 }, "DE exports 2024-01 CN 87 USD 5 9.5 kg"],
    [{ qty: 0, qtyUnitCode: 5, netWgt: 9 }, "DE exports 2024-01 CN 87 USD 5 9 kg"],
    [{ qty: "00", qtyUnitCode: 5, netWgt: "0.00" }, "DE exports 2024-01 CN 87 USD 5"],
    [{ qty: 0.5, qtyUnitCode: 8, qtyUnitAbbr: "kg" }, "DE exports 2024-01 CN 87 USD 5 0.5 kg"],
    [{ qty: "0.05", qtyUnitCode: 8, qtyUnitAbbr: "kg" }, "DE exports 2024-01 CN 87 USD 5 0.05 kg"],
  ])("with %j", (other, line) => {
    expect(shown(answer(other).table)).toEqual([line]);
  });

  test.each([
    [{ flowCode: "FM" }, "DE imports 2024-01 CN 87 USD flowCode FM 5"],
    [{ flowCode: "RM" }, "DE imports 2024-01 CN 87 USD flowCode RM 5"],
    [{ flowCode: "MIP" }, "DE imports 2024-01 CN 87 USD flowCode MIP 5"],
    [{ flowCode: "MOP" }, "DE imports 2024-01 CN 87 USD flowCode MOP 5"],
    [{ flowCode: "XIP" }, "DE exports 2024-01 CN 87 USD flowCode XIP 5"],
    [{ flowCode: "XOP" }, "DE exports 2024-01 CN 87 USD flowCode XOP 5"],
    [{ partner2Code: 842 }, "DE exports 2024-01 CN 87 USD partner2Code 842 5"],
    [{ customsCode: "C01" }, "DE exports 2024-01 CN 87 USD customsCode C01 5"],
    [{ mosCode: "1" }, "DE exports 2024-01 CN 87 USD mosCode 1 5"],
    [{ motCode: 1000 }, "DE exports 2024-01 CN 87 USD motCode 1000 5"],
  ])("with %j is a detail", (other, detail) => {
    const together = { partner2Code: 0, customsCode: "C00", mosCode: "0", motCode: 0 };
    const file = answer(together, { ...together, ...other });
    expect(shown(file.table)).toEqual(["DE exports 2024-01 CN 87 USD 5"]);
    expect(shown(file.details)).toEqual([detail]);
  });

  test("that breaks rules is told by the names of Comtrade", () => {
    const file = answer({
      ...{ reporterCode: "", flowCode: "Q", period: "2024-13", primaryValue: "x" },
      ...{ qty: "y", qtyUnitCode: 5 },
    });
    expect(file.problems.map(({ column, value }) => `${column}: ${value}`)).toEqual([
      ...["flowCode: Q", "period: 2024-13", "reporterCode: ", "primaryValue: x", "qty: y"],
    ]);
    expect([file.rows, file.refused]).toEqual([1, 1]);
  });
});

describe("an answer of UN Comtrade", () => {
  test("may stand close or wide, as an object or as a list", () => {
    const text = JSON.stringify(row);
    for (const whole of [`{"data":[${text}]}`, ` \n { "data" : [ ${text} ] }`, `[${text}]`, ` \n [${text}]`])
      expect(shown(tableFromComtrade(whole).table), whole).toEqual(["DE exports 2024-01 CN 87 USD 5"]);
  });

  test("may be CSV with blanks, and brackets in its names", () => {
    const file = tableFromComtrade(
      " period , reporterCode,note[{,flowCode,partnerCode,cmdCode,primaryValue\n202401, 276 ,,X,156,87, 5\n",
    );
    expect(shown(file.table)).toEqual(["DE exports 2024-01 CN 87 USD 5"]);
    expect(file.problems).toEqual([]);
  });

  test("that breaks off has no rows", () => {
    const file = tableFromComtrade(`{"data": [${JSON.stringify(row)}, `);
    expect(problems(file)).toEqual(["1 null: a value of JSON, got the end of the file"]);
    expect([file.rows, counted(file)]).toEqual([0, 0]);
  });

  test("that is none is told with its first letters", () => {
    expect(problems(tableFromComtrade('{"message": "no such subscription key"}'))).toEqual([
      '1 null: an answer of UN Comtrade, with its rows under data, got {"message": "no such',
    ]);
    expect(tableFromComtrade("a\0").problems).toMatchObject([{ line: 1, column: null, value: "\\0" }]);
  });
});
