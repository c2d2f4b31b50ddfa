import { observation, partnerFlow, printed, unpublishedFlow } from "tradefigures";
import {
  csvLines,
  jsonLines,
  sdmxCsvLines,
  type TradeTable,
  tableFromCsv,
  tableFromJsonLines,
  tableFromSdmxCsv,
  tradeTable,
} from "tradefigures/tables";
import { describe, expect, test } from "vitest";

const table = tradeTable([
  partnerFlow({
    ...{
      reporter: "CN",
      partner: "US",
      flow: "exports",
      period: "2025-11",
      currency: "USD",
      product: "8703",
    },
    value: printed("33.8 billion"),
    quantity: { amount: "1200.5", unit: "kg, net" },
    ...{
      valuation: "FOB",
      system: "general",
      adjustment: "seasonal",
      published: "2025-12-08",
      source: '"GACC"',
    },
  }),
  observation({
    reporter: "CN",
    flow: "balance",
    period: "2025-01/2025-11",
    currency: "USD",
    value: "-1.25",
  }),
  unpublishedFlow({
    reporter: "CN",
    partner: "KP",
    flow: "imports",
    period: "2025-07/2025-09",
    status: "confidential",
  }),
]);

describe("a table is written", () => {
  test("as CSV, with the columns that it has", () => {
    expect([...csvLines(table)]).toEqual([
      "reporter,partner,product,flow,period,currency,value,quantity,adjustment,system,valuation,status,roundedTo,unit,published,source\n",
      'CN,US,8703,exports,2025-11,USD,33800000000,1200.5,seasonal,general,FOB,,100000000,"kg, net",2025-12-08,"""GACC"""\n',
      "CN,,,balance,2025-01/2025-11,USD,-1.25,,,,,,,,,\n",
      "CN,KP,,imports,2025-07/2025-09,,,,,,,confidential,,,,\n",
    ]);
  });

  test("as JSON lines, each a record", () => {
    const lines = [...jsonLines(table)].map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({
      ...{ reporter: "CN", partner: "US", product: "8703", flow: "exports", period: "2025-11" },
      ...{ currency: "USD", value: "33800000000", roundedTo: "100000000" },
      quantity: { amount: "1200.5", unit: "kg, net" },
      ...{ valuation: "FOB", system: "general", adjustment: "seasonal" },
      ...{ published: "2025-12-08", source: '"GACC"' },
    });
    expect(lines[1]).not.toHaveProperty("quantity");
    expect(lines[1]).not.toHaveProperty("unit");
    expect(lines[2]).toEqual({
      ...{
        reporter: "CN",
        flow: "imports",
        period: "2025-07/2025-09",
        partner: "KP",
        status: "confidential",
      },
    });
  });

  test("as SDMX-CSV 2.0", () => {
    expect([...sdmxCsvLines(table, { structure: "XX:T(2.0)" })]).toEqual([
      "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,COUNTERPART_AREA,PRODUCT,FLOW,ADJUSTMENT,TRADE_SYSTEM,TRADE_VALUATION,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS,CURRENCY,ROUNDED_TO,QUANTITY,QUANTITY_UNIT,PUBLISHED,SOURCE\n",
      'datastructure,XX:T(2.0),M,CN,US,8703,X,S,general,FOB,2025-11,33800000000,A,F,USD,100000000,1200.5,"kg, net",2025-12-08,"""GACC"""\n',
      "datastructure,XX:T(2.0),M,CN,W1,_T,B,,,,2025-01/P11M,-1.25,A,F,USD,,,,,\n",
      "datastructure,XX:T(2.0),M,CN,KP,_T,M,,,,2025-Q3,NaN,Q,C,,,,,,\n",
    ]);
  });

  test("with a unit that stands without a quantity", () => {
    const heading = "reporter,flow,period,currency,value,unit\n";
    const { table: noQuantity } = tableFromCsv(`${heading}CN,exports,2025-11,USD,1,kg\n`);
    expect([...jsonLines(noQuantity)]).toEqual([
      '{"reporter":"CN","flow":"exports","period":"2025-11","currency":"USD","value":"1","unit":"kg"}\n',
    ]);
  });

  test("with the column of values where no figure is published", () => {
    const none = unpublishedFlow({
      ...{ reporter: "CN", partner: "KP", flow: "imports", period: "2025-07" },
      status: "not-reported",
    });
    expect([...csvLines(tradeTable([none]))]).toEqual([
      "reporter,partner,flow,period,value,status\n",
      "CN,KP,imports,2025-07,,not-reported\n",
    ]);
  });

  test("as SDMX-CSV with the codes of the lists for trade", () => {
    const heading = "reporter,flow,period,currency,value,coverage,adjustment,detail,status\n";
    const rows = [
      "CN,exports,2025-11,USD,1,goods-and-services,none,road,",
      "CN,total,2025-11,USD,2,services,seasonal,,",
      "CN,re-exports,2025-11,USD,3,,calendar,,",
      "CN,domestic-exports,2025-11,USD,4,,seasonal-and-calendar,,",
      "CN,imports,2025-11,,,,,,below-threshold",
      "CN,imports,2025-10,,,,,,not-reported",
      "CN,imports,2025-09,,,,,,confidential",
    ];
    const { table: coded } = tableFromCsv(`${heading}${rows.join("\n")}\n`);
    expect([...sdmxCsvLines(coded)]).toEqual([
      "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,FLOW,TRADE_COVERAGE,ADJUSTMENT,DETAIL,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS,CURRENCY\n",
      "datastructure,SELF:TRADE(1.0.0),M,CN,X,goods-and-services,N,road,2025-11,1,A,F,USD\n",
      "datastructure,SELF:TRADE(1.0.0),M,CN,T,services,S,,2025-11,2,A,F,USD\n",
      "datastructure,SELF:TRADE(1.0.0),M,CN,RX,,W,,2025-11,3,A,F,USD\n",
      "datastructure,SELF:TRADE(1.0.0),M,CN,DX,,Y,,2025-11,4,A,F,USD\n",
      "datastructure,SELF:TRADE(1.0.0),M,CN,M,,,,2025-11,NaN,N,F,\n",
      "datastructure,SELF:TRADE(1.0.0),M,CN,M,,,,2025-10,NaN,O,F,\n",
      "datastructure,SELF:TRADE(1.0.0),M,CN,M,,,,2025-09,NaN,Q,C,\n",
    ]);
  });

  test("as SDMX-CSV not with options that it does not know", () => {
    const written = (options: object) => [...sdmxCsvLines(table, options)];
    expect(() => written({ id: "X" })).toThrow('options has the fields structure, got "id"');
    expect(() => written({ structure: " " })).toThrow(
      'structure must be text, trimmed and not empty, got " "',
    );
  });

  test.each<[string, string]>([
    ["2025-01/2025-12", "2025"],
    ["2025-07/2025-12", "2025-S2"],
    ["2025-02/2025-04", "2025-02/P3M"],
    ["2024-12/2025-05", "2024-12/P6M"],
    ["2024-02/2025-01", "2024-02/P12M"],
  ])("with %s as %s", (period, time) => {
    const one = tradeTable([
      observation({ reporter: "CN", flow: "exports", period, currency: "USD", value: 1 } as never),
    ]);
    const lines = [...sdmxCsvLines(one)].join("");
    expect(lines).toContain(`,${time},`);
    expect([...jsonLines(tableFromSdmxCsv(lines).table)]).toEqual([...jsonLines(one)]);
  });

  test("so that no spreadsheet takes a text for a formula, and read back as it was", () => {
    const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "'=1", "plain", "''", "'a"];
    const flows = tradeTable(
      formulas.map((source) =>
        observation({
          reporter: "CN",
          flow: "exports",
          period: "2025-11",
          currency: "USD",
          value: 1,
          source,
        }),
      ),
    );
    const text = [...csvLines(flows)].join("");
    expect(text).not.toMatch(/(?:^|,)"?[=+@-]/m);
    expect([...jsonLines(tableFromCsv(text).table)]).toEqual([...jsonLines(flows)]);
  });
});

describe("what was written is read back", () => {
  const same = (read: TradeTable): void => expect([...jsonLines(read)]).toEqual([...jsonLines(table)]);

  test("from CSV, JSON lines and SDMX-CSV", () => {
    same(tableFromCsv([...csvLines(table)].join("")).table);
    same(tableFromJsonLines([...jsonLines(table)].join("")).table);
    same(tableFromSdmxCsv([...sdmxCsvLines(table)].join(""), { apart: false }).table);
  });
});
