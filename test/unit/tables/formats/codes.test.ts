import { tableFromSdmxCsv } from "tradefigures/tables";
import { describe, expect, test } from "vitest";
import { isCensusGroup } from "../../../../src/tables/formats/census-codes.js";
import { measureOf } from "../../../../src/tables/formats/comext-measures.js";
import { comtradeArea, comtradeCode } from "../../../../src/tables/formats/comtrade-codes.js";
import { deletedRows } from "../../../../src/tables/formats/deletions.js";
import { scaled, ungrouped } from "../../../../src/tables/formats/figures.js";
import { statusOf } from "../../../../src/tables/formats/statuses.js";
import { totalsOf } from "../../../../src/tables/formats/totals.js";
import { shown } from "./shown.js";

/** A file of one row of SDMX, with other columns behind the usual ones. */
function rowOf(cells: Readonly<Record<string, string>>) {
  const all = {
    REF_AREA: "CN",
    FLOW: "X",
    TIME_PERIOD: "2025-01",
    OBS_VALUE: "5",
    CURRENCY: "USD",
    ...cells,
  };
  return tableFromSdmxCsv(`DATAFLOW,${Object.keys(all).join(",")}\nX,${Object.values(all).join(",")}`);
}

describe("codes of SDMX and of Eurostat", () => {
  test.each([
    ["imports", "1 M I IMP IMPORT IMPORTS m imports"],
    ["exports", "2 X E EXP EXPORT EXPORTS x exports"],
    ["balance", "B BAL BAL_RT BALANCE"],
    ["total", "T"],
    ["re-exports", "RX"],
    ["domestic-exports", "DX"],
  ])("for %s", (flow, codes) => {
    for (const FLOW of codes.split(" "))
      expect(shown(rowOf({ FLOW }).table), FLOW).toEqual([`CN ${flow} 2025-01 USD 5`]);
  });

  test.each([
    ["none", "N NSA none"],
    ["seasonal", "S SA seasonal"],
    ["calendar", "W CA calendar"],
    ["seasonal-and-calendar", "Y SCA"],
  ])("for %s adjustment", (adjustment, codes) => {
    for (const name of ["ADJUSTMENT", "SEASONAL_ADJUST", "S_ADJ"])
      for (const code of codes.split(" "))
        expect(shown(rowOf({ [name]: code }).table), code).toEqual([
          `CN exports 2025-01 USD ${adjustment} 5`,
        ]);
  });

  test.each([
    ["confidential", ["C", "Q", "c", "bC", "MQ", "NC"]],
    ["below-threshold", ["N", "n", "bN", "NM"]],
    ["not-reported", ["H", "L", "M", "O", "Z", "", "p", "A", "HN", "LN", "MN", "ON", "ZN"]],
  ])("for figures that are %s", (status, codes) => {
    for (const code of codes) expect(statusOf(code), code).toBe(status);
  });

  test("for what is kept secret, whatever is said of the figure", () => {
    for (const code of ["C", "N", "S", "x"]) expect(statusOf("M", code), code).toBe("confidential");
    for (const code of ["", "F", "f"]) expect(statusOf("M", code), code).toBe("not-reported");
  });

  test("for units of many", () => {
    const written = (UNIT: string): readonly string[] =>
      shown(rowOf({ CURRENCY: UNIT, OBS_VALUE: "1.5" }).table);
    expect(written("THS_EUR")).toEqual(["CN exports 2025-01 EUR 100 1500"]);
    expect(written("MIO_EUR")).toEqual(["CN exports 2025-01 EUR 100000 1500000"]);
    expect(written("MRD_NAC")).toEqual([]);
    expect(written("MRD_EUR")).toEqual(["CN exports 2025-01 EUR 100000000 1500000000"]);
    for (const unit of ["XMIO_EUR", "MIO_EURO", "MIO_EU"]) expect(written(unit), unit).toEqual([]);
  });

  test.each([
    ["WORLD W00 W0 W1 0 000 001 _T _Z TOTAL ALL", true],
    ["EU EA EU27_2020 EA20 EA19 EXT_EU27_2020 INT_EU27_2020 EU27_2020_EXTRA X_INTRA", true],
    ["US EUR EE AEU EU27x EU2020_A EXT_US X_INTRAX 00 W", false],
  ])("for all partners: %s, %s", (codes, isTotal) => {
    for (const code of codes.split(" "))
      expect(totalsOf({ partner: code }, NONE), code).toEqual(isTotal ? ["partner"] : []);
  });

  test("for all goods, and for unions that report", () => {
    for (const code of ["TOTAL", "_T", "_Z", "TOT", "ALL"]) {
      const texts = { partner: "US", product: code };
      expect(totalsOf(texts, NONE), code).toEqual(["product"]);
      expect(texts).toEqual({ partner: "US" });
    }
    expect(totalsOf({ product: "EU" }, NONE)).toEqual([]);
    expect(totalsOf({ product: "WORLD" }, NONE)).toEqual([]);
    expect(totalsOf({ partner: "TOT" }, NONE)).toEqual([]);
    const texts = { reporter: "EU27_2020", partner: "W1" };
    expect(totalsOf(texts, NONE)).toEqual(["reporter", "partner"]);
    expect(texts).toEqual({ reporter: "EU27_2020" });
    expect(totalsOf({ reporter: "WORLD" }, NONE)).toEqual([]);
    expect(totalsOf({ product: "87" }, new Map([...NONE, ["product", new Set(["87"])]]))).toEqual([
      "product",
    ]);
  });
});

const NONE = new Map(
  (["reporter", "partner", "product"] as const).map((field) => [field, new Set<string>()]),
);

describe("indicators of Comext", () => {
  test.each([
    ["VALUE_IN_EUROS", "imports", { unit: null, power: 0, columns: { currency: "EUR", valuation: "CIF" } }],
    ["VALUE_EUR", "exports", { unit: null, power: 0, columns: { currency: "EUR", valuation: "FOB" } }],
    ["VALUE_EUR", "balance", { unit: null, power: 0, columns: { currency: "EUR" } }],
    ["VALUE_EUR", undefined, { unit: null, power: 0, columns: { currency: "EUR" } }],
    ["QUANTITY_IN_100KG", "imports", { unit: "kg", power: 2, columns: {} }],
    ["QUANTITY_KG", "imports", { unit: "kg", power: 0, columns: {} }],
    ["SUPPLEMENTARY_QUANTITY", "imports", undefined],
  ])("%s of %s", (indicator, flow, measure) => {
    expect(measureOf(indicator, flow)).toEqual(measure);
  });
});

describe("areas of UN Comtrade", () => {
  // The figures of https://comtradeapi.un.org/files/v1/app/reference/Reporters.json.
  test.each([
    ["842", "US"],
    ["757", "CH"],
    ["699", "IN"],
    ["251", "FR"],
    ["579", "NO"],
    ["380", "IT"],
    ["156", "CN"],
    ["4", "AF"],
    ["894", "ZM"],
    ["97", "EU"],
    ["975", "ASEAN"],
  ])("%s is %s, there and back", (code, area) => {
    expect(comtradeArea(code)).toBe(area);
    expect(comtradeCode(area)).toBe(code);
  });

  test("that have other figures too, or no letters", () => {
    expect(comtradeArea("381")).toBe("IT");
    expect(comtradeArea("490")).toBe("490");
    for (const code of ["0", "97", "490"]) expect(comtradeCode(code)).toBe(code);
    for (const code of ["XX", "1234", "x12", "12x", ""]) expect(comtradeCode(code)).toBeUndefined();
  });
});

test("groups of the US Census Bureau are known by their level or their code", () => {
  expect(["0003", "1XXX", "XX"].map((code) => isCensusGroup(code, "DET"))).toEqual([true, true, true]);
  expect([isCensusGroup("5700", "DET"), isCensusGroup("5700", "CGP"), isCensusGroup("5700", "")]).toEqual([
    false,
    true,
    false,
  ]);
});

describe("a figure in units of ten to a power", () => {
  test.each([
    ["5", 0, 0, { value: "5" }],
    ["-5.25", 0, 0, { value: "-5.25" }],
    ["+5", 0, 0, { value: "5" }],
    ["5e3", 0, 0, { value: "5e3" }],
    ["5.1E-2", 0, 0, { value: "5.1e-2" }],
    ["5e+12", 0, 0, { value: "5e12" }],
    ["5e0", 0, 0, { value: "5" }],
    ["5", 6, 0, { value: "5e6", roundedTo: "1e6" }],
    ["5.25", 6, 0, { value: "5.25e6", roundedTo: "1e4" }],
    ["5.2", 6, 2, { value: "5.2e6", roundedTo: "1e4" }],
    ["5.25e1", 3, 1, { value: "5.25e4", roundedTo: "1e2" }],
    ["5", -2, 0, { value: "5e-2" }],
    ["5e-3", 3, 0, { value: "5", roundedTo: "1e0" }],
    ["x5", 3, 0, { value: "x5" }],
    ["5x", 3, 0, { value: "5x" }],
    ["5.", 3, 0, { value: "5." }],
    ["5e12345", 3, 0, { value: "5e12345" }],
    ["", 3, 0, { value: "" }],
  ])("%j, power %i, %i places", (text, power, places, figure) => {
    expect(scaled(text, power, places)).toEqual(figure);
  });

  test("loses the commas between its thousands, and no others", () => {
    expect(["1,234", "-12,345,678", "123,456.75"].map(ungrouped)).toEqual(["1234", "-12345678", "123456.75"]);
    for (const text of ["1,23", "1234,567", "12", "x1,234", "1,234x", "1,234.", "1,234.5x", ",123"])
      expect(ungrouped(text)).toBe(text);
  });
});

describe("deletions", () => {
  const row = (isDeletion: boolean, ...cells: string[]) => ({ isDeletion, cells });

  test("hold for the dimensions that they name, however many there are", () => {
    // Dimensions 1 and 2 are named by one, dimension 12 by the other.
    const cells = (...said: (readonly [number, string])[]): string[] =>
      Array.from({ length: 13 }, (_, place) => said.find(([at]) => at === place)?.[1] ?? "");
    const first = row(false, ...cells([1, "a"], [2, "b"], [12, "x"]));
    const second = row(false, ...cells([1, "c"], [2, "b"], [12, "z"]));
    const rows = [first, second, row(true, ...cells([1, "a"], [2, "b"])), row(true, ...cells([12, "z"]))];
    expect([...deletedRows(rows, [1, 2, 12])]).toEqual([second, first]);
  });

  test("do not hold for codes that only read alike in a row", () => {
    const rows = [row(false, "US", "12"), row(true, "US1", "2")];
    expect(deletedRows(rows, [0, 1]).size).toBe(0);
  });
});
