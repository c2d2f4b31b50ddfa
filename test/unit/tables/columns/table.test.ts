import { observation, partnerFlow, unpublishedFlow } from "tradefigures";
import {
  aggregateTable,
  csvLines,
  jsonLines,
  observations,
  partnerFlows,
  selectRows,
  type TradeTable,
  tableFromCsv,
  tableFromJsonLines,
  tradeTable,
  unpublishedFlows,
} from "tradefigures/tables";
import { describe, expect, test } from "vitest";
import { plain } from "../../plain.js";

const CHINA = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const record = { ...CHINA, period: "2025-11", value: 1 } as const;

/** What is wrong with a file of one row, as `column: rule, got value`. */
function wrongWith(row: Readonly<Record<string, string>>): readonly string[] {
  const heading = Object.keys(row).join(",");
  const file = tableFromCsv(`${heading}\n${Object.values(row).join(",")}\n`);
  expect([file.table.rows, file.rows]).toEqual([file.problems.length === 0 ? 1 : 0, 1]);
  return file.problems.map(({ column, rule, value }) => `${column}: ${rule}, got ${value}`);
}

describe("a row of a table", () => {
  const row = { reporter: "CN", flow: "exports", period: "2025-11", currency: "USD", value: "5" };

  test.each([
    [{ reporter: "" }, ["reporter: given, got "]],
    [{ flow: "" }, ["flow: given, got "]],
    [{ period: "" }, ["period: given, got "]],
    [{ currency: "" }, ["currency: given where there is a value, got "]],
    [{ value: "-5" }, ["value: zero or above in exports, got -5"]],
    [{ value: "-0.05" }, ["value: zero or above in exports, got -0.05"]],
    [{ value: "-0.00" }, []],
    [{ value: "-0e5" }, []],
    [{ value: "-5", flow: "balance" }, []],
    [{ value: "x" }, ["value: a decimal number such as 1234.5, got x"]],
    [{ value: "", status: "confidential" }, []],
    [{ value: "", status: "", currency: "" }, []],
    [{ quantity: "2", unit: "kg" }, []],
    [{ quantity: "2", unit: "" }, ["unit: given where there is a quantity, got "]],
    [{ quantity: "-2", unit: "kg" }, ["quantity: zero or above, got -2"]],
    [{ quantity: "x", unit: "kg" }, ["quantity: a decimal number such as 1234.5, got x"]],
    [{ value: "1500", roundedTo: "100" }, []],
    [{ value: "1550", roundedTo: "100" }, ["value: a multiple of roundedTo (100), got 1550"]],
    [{ roundedTo: "0" }, ["roundedTo: above zero, got 0"]],
    [{ roundedTo: "-1" }, ["roundedTo: above zero, got -1"]],
    [{ roundedTo: "x" }, ["roundedTo: a decimal number such as 1234.5, got x"]],
    [{ published: "2025-11-31" }, ["published: a day of the calendar, YYYY-MM-DD, got 2025-11-31"]],
    [{ readOn: "today" }, ["readOn: a day of the calendar, YYYY-MM-DD, got today"]],
    [{ coverage: "goods" }, ["coverage: services or goods-and-services, got goods"]],
    [{ coverage: "services" }, []],
    [{ source: "customs", derivedFrom: "a chart", detail: "road" }, []],
    [{ system: "open" }, ["system: general or special or balance-of-payments, got open"]],
    [{ valuation: "fob" }, ["valuation: FOB or CIF or FAS or customs, got fob"]],
    [
      { adjustment: "sa" },
      ["adjustment: none or seasonal or calendar or seasonal-and-calendar or daily-average, got sa"],
    ],
    [{ adjustment: "daily-average" }, []],
    [
      { flow: "x", period: "2025-13", currency: "usd", value: "" },
      [
        "flow: exports or imports or balance or total or re-exports or domestic-exports, got x",
        "period: a month, a quarter or a year such as 2025-01, 202501, 2025M01, Jan-25, 2025-Q1, got 2025-13",
        "currency: a code of ISO 4217 (2024-06-25) in capital letters, got usd",
      ],
    ],
  ])("with %j", (other, problems) => {
    expect(wrongWith({ ...row, ...other })).toEqual(problems);
  });

  test("without a value has a status", () => {
    expect(wrongWith({ ...row, value: "", status: "secret" })).toEqual([
      "status: confidential or below-threshold or not-reported, got secret",
    ]);
    const told = (row: string): readonly unknown[] =>
      tableFromJsonLines(`{"reporter":"CN","flow":"exports","period":"2025-11","currency":"USD"${row}}`)
        .problems;
    expect(told("")).toMatchObject([
      { line: 1, column: "value", rule: "given, or a status that says why it is not", value: "" },
    ]);
    expect(told(',"value":5,"status":"confidential"')).toMatchObject([
      { line: 1, column: "status", rule: "absent where there is a value", value: "confidential" },
    ]);
  });
});

describe("a table of records", () => {
  test("refuses what it does not keep", () => {
    const bounds = { low: 0, high: 2, closed: "both" };
    const invalid = (message: string): unknown =>
      expect.objectContaining({ code: "INVALID_FIELD", message: expect.stringContaining(message) });
    expect(() => tradeTable([{ ...record, bounds } as never])).toThrow(
      invalid("records[0].bounds must be left to roundedTo in a table, got") as Error,
    );
    const convertedAt = { base: "CNY", quote: "USD", rate: 1, kind: "average", date: "2025-11" };
    expect(() => tradeTable([observation(record), { ...record, convertedAt } as never])).toThrow(
      invalid("records[1].convertedAt must be absent in a table, got") as Error,
    );
    expect(() => tradeTable({} as never)).toThrow("records must be a list, got an object");
    expect(() => tradeTable([5 as never])).toThrow("one of records must be an object, got 5");
    const flow = { ...record, partner: "US", quantity: { amount: -1, unit: "kg" } };
    expect(() => tradeTable([flow as never])).toThrow("records[0].quantity");
  });

  test("gives them back by their kind", () => {
    const whole = observation({
      ...record,
      flow: "balance",
      value: -5,
      published: "2025-12-08",
      source: "customs",
      derivedFrom: "a chart",
    });
    const part = partnerFlow({
      ...{ ...record, partner: "US", value: 3000, roundedTo: 1000 },
      quantity: { amount: "2.5", unit: "t" },
    });
    const plainPart = partnerFlow({ ...record, partner: "DE", product: "84" });
    const none = unpublishedFlow({
      ...{ reporter: "CN", partner: "KP", flow: "exports", period: "2025-11" },
      status: "confidential",
    });
    const table = tradeTable([whole, part, none, plainPart]);
    expect([table.rows, table.figures]).toEqual([4, 3]);
    expect(Object.isFrozen(table)).toBe(true);
    const { quantity: _, ...observed } = part;
    expect(plain([...observations(table)])).toEqual(plain([whole, observed, plainPart]));
    expect(plain([...partnerFlows(table)])).toEqual(plain([part, plainPart]));
    expect(plain([...unpublishedFlows(table)])).toEqual(plain([none]));
  });

  test("has flows of a direction alone as partner flows, and without a partner no unpublished ones", () => {
    const { table } = tableFromCsv(
      "partner,flow,value,status\nUS,imports,1,\nUS,balance,2,\nUS,re-exports,3,\n,exports,4,\n,exports,,confidential\n",
      { all: { reporter: "CN", period: "2025-11", currency: "USD" } },
    );
    expect(Array.from(partnerFlows(table), ({ flow, value }) => `${flow} ${value}`)).toEqual(["imports 1"]);
    expect([...unpublishedFlows(table)]).toEqual([]);
  });

  test("has the places of its records as lines", () => {
    expect(() => aggregateTable(tradeTable([observation(record), observation(record)]), [])).toThrow(
      "lines 1 and 2",
    );
  });

  test("may have no figure at all", () => {
    const none = unpublishedFlow({
      ...{ reporter: "CN", partner: "KP", flow: "exports", period: "2025-11" },
      status: "below-threshold",
    });
    const table = tradeTable([none]);
    expect([table.rows, table.figures]).toEqual([1, 0]);
    expect(plain([...unpublishedFlows(table)])).toEqual(plain([none]));
  });

  test("is told from what is none", () => {
    for (const none of [{ rows: 1, figures: 1 }, 5, null])
      expect(() => [...csvLines(none as never)]).toThrow(
        expect.objectContaining({
          code: "INVALID_FIELD",
          message: expect.stringMatching(/^table must be a table of tradefigures\/tables, got /),
        }),
      );
  });
});

// Blocks have 64 rows, 256, 1024, 4096, and then 8192 each.
describe("a table of several blocks", () => {
  const COUNT = 400;
  const line = (i: number): string => {
    const partner = i < 64 ? "US" : `P${i % 90}`;
    const quantity = i === 30 || i >= 350 ? `${i}.5` : "";
    return `${partner},2025-${String((i % 12) + 1).padStart(2, "0")},${i % 5 === 4 ? "" : i},${quantity},kg`;
  };
  const rows = Array.from({ length: COUNT }, (_, i) => line(i));
  const { table } = tableFromCsv(`partner,period,value,quantity,unit\n${rows.join("\n")}\n`, { all: CHINA });
  const written = (some: TradeTable): readonly (readonly unknown[])[] =>
    Array.from(jsonLines(some), (text) => {
      const { partner, period, value, quantity } = JSON.parse(text);
      return [partner, period, value, quantity?.amount];
    });
  const expected = (i: number): readonly unknown[] => {
    const [partner, period, value, quantity] = line(i).split(",");
    return [partner, period, value || undefined, quantity || undefined];
  };
  const numbers = Array.from({ length: COUNT }, (_, i) => i);

  test("keeps each row as it was", () => {
    expect([table.rows, table.figures]).toEqual([400, 320]);
    expect(written(table)).toEqual(numbers.map(expected));
  });

  test.each<[string, Parameters<typeof selectRows>[1], (i: number) => boolean]>([
    ["of a partner", { partner: "P10" }, (i) => i >= 64 && i % 90 === 10],
    ["of some partners", { partner: ["US", "P70"] }, (i) => i < 64 || i % 90 === 70],
    ["of a question", { partner: (code) => code.endsWith("0") }, (i) => i >= 64 && i % 10 === 0],
    ["of a month", { period: "2025-03" }, (i) => i % 12 === 2],
    ["from a month on", { from: "2025-11" }, (i) => i % 12 >= 10],
    ["up to a month", { to: "2025-02" }, (i) => i % 12 <= 1],
    [
      "of some months of a span",
      { from: "2025-02", to: "2025-04", period: ["2025-01", "2025-03"] },
      (i) => i % 12 === 2,
    ],
    ["of two columns", { partner: "US", to: "2025-01" }, (i) => i < 64 && i % 12 === 0],
    ["of no partner", { partner: ["", "P11"] }, (i) => i >= 64 && i % 90 === 11],
    ["of all", { partner: undefined }, () => true],
    ["of none", { partner: "DE" }, () => false],
  ])("gives the rows %s", (_, query, fits) => {
    const some = selectRows(table, query);
    expect(written(some)).toEqual(numbers.filter(fits).map(expected));
    expect(some.rows).toBe(numbers.filter(fits).length);
    expect(some.figures).toBe(numbers.filter((i) => fits(i) && i % 5 !== 4).length);
  });

  test("keeps the lines of the rows that are selected", () => {
    const { table: twice } = tableFromCsv(
      "partner,period,value\nUS,2025-01,1\n\nDE,2025-01,1\nUS,2025-02,1\nUS,2025-02,1\n",
      {
        all: CHINA,
      },
    );
    expect(() => aggregateTable(selectRows(twice, { partner: "US" }), [])).toThrow("lines 5 and 6");
  });
});

describe("a question to a table is refused", () => {
  const table = tradeTable([observation(record)]);
  test.each([
    [{ product: 5 }, "product must be a text, some texts or a question, got 5"],
    [{ flow: "export" }, /^flow must be exports or imports or .*, got "export"$/],
    [{ from: "2025-13" }, /2025-13/],
    [{ to: "soon" }, /soon/],
    [{ month: "2025-01" }, /^a query has the fields reporter, .*, detail, from, to, got "month"$/],
  ])("%j", (query, message) => {
    expect(() => selectRows(table, query as never)).toThrow(message);
  });

  test("by a code", () => {
    expect(() => selectRows(table, { product: 5 } as never)).toThrow(
      expect.objectContaining({ code: "INVALID_FIELD" }),
    );
  });

  test("and texts are read as those of the table are", () => {
    const { table: spans } = tableFromCsv("period,value\n2025-Q1,1\n2025-02,2\n,3\n", { all: CHINA });
    expect(selectRows(spans, { period: "Q1/2025" }).rows).toBe(1);
    expect(selectRows(spans, { from: "2025-01", to: "2025-02" }).rows).toBe(1);
    expect(selectRows(spans, { from: "2025-01" }).rows).toBe(2);
    expect(selectRows(spans, { from: "2025-02" }).rows).toBe(1);
    const { table: some } = tableFromCsv("partner,period,value\nUS,2025-01,1\n,2025-01,2\n,2025-02,3\n", {
      all: CHINA,
    });
    expect(selectRows(some, { partner: "" }).rows).toBe(2);
    expect(selectRows(some, { partner: ["", "US"] }).rows).toBe(3);
  });
});
